import { describe, expect, it } from '@jest/globals';
import { escapeHtml, escapeLine, escapeMarkdown, escapeXml } from '../../src/report/escape.ts';
import { createRedactor, redactStrings, secretParts } from '../../src/report/redact.ts';

/** The same sequence for the same seed, so that a failure can be run again (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const alphabets = [
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'ABCDEFabcdef0123456789+/=',
  '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ aZ9',
  'नमस्तेéß漢字🔑aZ9',
];

function randomSecret(seed: number): string {
  const random = randomFrom(seed);
  const alphabet = [...(alphabets[seed % alphabets.length] ?? '')];
  const length = 8 + Math.floor(random() * 60);
  const pick = () => alphabet[Math.floor(random() * alphabet.length)] ?? 'x';
  return `k${Array.from({ length }, pick).join('')}k`;
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const units = (text: string, write: (unit: string) => string) => text.split('').map(write).join('');

const encodings: Readonly<Record<string, (secret: string) => string>> = {
  plain: (s) => s,
  base64: (s) => utf8(s).toString('base64'),
  base64url: (s) => utf8(s).toString('base64url'),
  'hex, lower case': (s) => utf8(s).toString('hex'),
  'hex, upper case': (s) => utf8(s).toString('hex').toUpperCase(),
  'hex escapes': (s) => utf8(s).toString('hex').replace(/../g, '\\x$&'),
  'percent, as needed': (s) => encodeURIComponent(s),
  'percent, lower case': (s) => encodeURIComponent(s).replace(/%../g, (e) => e.toLowerCase()),
  'percent, every byte': (s) => utf8(s).toString('hex').replace(/../g, '%$&'),
  form: (s) => new URLSearchParams([['', s]]).toString().slice(1),
  JSON: (s) => JSON.stringify(s).slice(1, -1),
  'JSON in JSON': (s) => JSON.stringify(JSON.stringify(s)).slice(3, -3),
  'unicode escapes': (s) => units(s, (u) => `\\u${u.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'unicode escapes, upper case': (s) =>
    units(s, (u) => `\\u${u.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`),
  HTML: escapeHtml,
  XML: escapeXml,
  Markdown: escapeMarkdown,
  'log line': escapeLine,
  'decimal entities': (s) => [...s].map((c) => `&#${c.codePointAt(0)};`).join(''),
  'one character per byte': (s) => utf8(s).toString('latin1'),
};

describe('redact', () => {
  it.each(Object.entries(encodings))('hides a secret written as %s', (_name, encode) => {
    for (let seed = 0; seed < 200; seed++) {
      const secret = randomSecret(seed);
      const redactor = createRedactor();
      redactor.add(secret);
      const written = encode(secret);
      const shown = redactor.redact(`before (${written}) after`);
      expect({ seed, hidden: !shown.includes(written) }).toEqual({ seed, hidden: true });
      expect(shown).toMatch(/^before \(.*\*\*\*.*\) after$/s);
    }
  });

  it.each([
    ['x', 'y'],
    ['x:', 'yz'],
    ['x::', ''],
  ])('hides all but the edges of a secret in base64 between %j and %j', (before, after) => {
    for (let seed = 0; seed < 200; seed++) {
      const redactor = createRedactor();
      redactor.add(randomSecret(seed));
      const written = utf8(`${before}${randomSecret(seed)}${after}`);
      const edges = /^[A-Za-z0-9+/]{0,5}\*\*\*[A-Za-z0-9+/]{0,4}={0,2}$/;
      expect(redactor.redact(written.toString('base64'))).toMatch(edges);
      expect(redactor.redact(written.toString('base64url'))).toMatch(
        /^[\w-]{0,5}\*\*\*[\w-]{0,4}$/,
      );
    }
  });

  it('hides a secret that was found as bytes and is shown as text', () => {
    const secret = 'clé-très-secrète';
    const redactor = createRedactor();
    redactor.add(utf8(secret).toString('latin1'));
    expect(redactor.redact(`x ${secret} ${utf8(secret).toString('base64')}`)).toBe('x *** ***');
  });

  it('hides each line of a key block that identifies it', () => {
    const body = ['M'.repeat(64), 'N'.repeat(64), 'O'.repeat(20)];
    const block = ['-----BEGIN KEY-----', ...body, '-----END KEY-----'].join('\n');
    const redactor = createRedactor();
    redactor.add(`${block}\n`);
    expect(redactor.redact(block)).toBe('***');
    expect(redactor.redact(`line: ${body[1]}.`)).toBe('line: ***.');
    expect(redactor.redact(JSON.stringify({ key: body.join('\n') }))).toBe(
      '{"key":"***\\n***\\n***"}',
    );
    expect(redactor.redact('-----BEGIN KEY-----')).toBe('-----BEGIN KEY-----');
  });

  it('hides the longer of two secrets that start alike, and both of two that overlap', () => {
    const redactor = createRedactor();
    for (const secret of ['token', 'token-and-more', 'more-to-come']) redactor.add(secret);
    expect(redactor.redact('token token-and-more')).toBe('*** ***');
    expect(redactor.redact('[token-and-more-to-come]')).toBe('[***]');
    expect(redactor.redact('tokentoken')).toBe('******');
  });

  it('does not take a secret so short that every text would be destroyed, and says so', () => {
    const redactor = createRedactor();
    expect(redactor.add('abc')).toBe(false);
    expect(redactor.add('  a \n')).toBe(false);
    expect(redactor.add('')).toBe(false);
    expect(redactor.redact('abc a')).toBe('abc a');
    expect(redactor.add('abcd')).toBe(true);
    expect(redactor.redact('abcd')).toBe('***');
  });

  it('takes thousands of secrets', () => {
    const redactor = createRedactor();
    const secrets = Array.from({ length: 3000 }, (_, n) => `vaa${'ni_'}${randomSecret(n * 4)}`);
    for (const secret of secrets) redactor.add(secret);
    const text = secrets.map((secret) => `| src/a.ts | ${secret} |`).join('\n');
    const shown = redactor.redact(text);
    expect(shown.split('\n').every((line) => line === '| src/a.ts | *** |')).toBe(true);
  });

  it('leaves everything else as it was', () => {
    const redactor = createRedactor();
    redactor.add('correct horse');
    const text = 'correct house, correct\u2028hors e\u0000é🔑 ***';
    expect(redactor.redact(text)).toBe(text);
    expect(redactor.redact('')).toBe('');
  });
});

it('redacts every string of a value and keeps its shape', () => {
  const redactor = createRedactor();
  redactor.add('s3cret"value');
  const value = { a: ['x s3cret"value', 1, null, true], b: { c: 's3cret"value' } };
  expect(redactStrings(value, redactor.redact)).toEqual({
    a: ['x ***', 1, null, true],
    b: { c: '***' },
  });
});

it('splits a secret into what the runner can mask line by line', () => {
  expect(secretParts('one line\n')).toEqual(['one line\n', 'one line']);
  expect(secretParts('first-line\r\n{\nsecond-line')).toEqual([
    'first-line\r\n{\nsecond-line',
    'second-line',
    'first-line',
  ]);
  expect(secretParts('abc')).toEqual([]);
});
