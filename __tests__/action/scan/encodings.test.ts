import { describe, expect, it } from '@jest/globals';
import { findingsOf, placesOf, type StepResult } from '../step.ts';
import { scanFiles, vaaniKey } from './scenario.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const unicode = (text: string): string =>
  [...text].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const hexEscapes = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16)}`).join('');
const html = (text: string): string => [...text].map((each) => `&#${each.charCodeAt(0)};`).join('');

const found = (step: StepResult): unknown[] =>
  findingsOf(step).map(({ path, line, decoded }) => [path, line, decoded.join(' in ')]);

describe('a key behind an encoding', () => {
  it('is found at the line of the encoded text', async () => {
    const env = (name: string): string => `VAANI_API_KEY=${vaaniKey(name)}\n`;
    const wrapped = base64(`LOG=debug\n${'#'.repeat(80)}\n${env('wrapped')}REGION=in-south\n`);
    const step = await scanFiles({
      'a-base64.yml': `kind: Secret\ndata:\n  key: ${base64(vaaniKey('base64'))}\n`,
      'b-base64url.txt': `\n\n${Buffer.from(`>>>???${env('base64url')}`).toString('base64url')}\n`,
      'c-mime.eml': `To: a\r\n\r\n${(wrapped.match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`,
      'c-pem.yml': `data: |\n${(wrapped.match(/.{1,64}/g) ?? []).map((line) => `  ${line}\n`).join('')}`,
      'd-hex.txt': `x\ny: ${Buffer.from(env('hex')).toString('hex')}\n`,
      'e-percent.url': `https://example.org/?k=${percent(vaaniKey('percent'))}\n`,
      'f-unicode.json': `{\n"key": "${unicode(vaaniKey('unicode'))}"\n}\n`,
      'g-x.c': `\n\nchar *k = "${hexEscapes(vaaniKey('x'))}";\n`,
      'h-html.html': `<p>\n${html(vaaniKey('html'))}</p>\n`,
      'i-json-in-json.json': `{"a":${JSON.stringify(JSON.stringify({ key: vaaniKey('json') }))}}\n`,
      'j-nested.txt': `data: ${base64(`{"inner":"${base64(env('nested'))}"}`)}\n`,
      'k-thrice.txt': `data: ${base64(base64(base64(env('thrice'))))}\n`,
      'l-mixed.txt': `q=${percent(base64(env('mixed')))}\n`,
    });
    expect(found(step)).toEqual([
      ['a-base64.yml', 3, 'base64'],
      ['b-base64url.txt', 3, expect.stringMatching(/^base64(url)?$/)],
      ['c-mime.eml', 4, 'base64'],
      ['c-pem.yml', 4, 'base64'],
      ['d-hex.txt', 2, 'hex'],
      ['e-percent.url', 1, 'percent'],
      ['f-unicode.json', 2, 'escapes'],
      ['g-x.c', 3, 'escapes'],
      ['h-html.html', 2, 'html'],
      ['i-json-in-json.json', 1, ''],
      ['j-nested.txt', 1, 'base64 in base64'],
      ['k-thrice.txt', 1, 'base64 in base64 in base64'],
      ['l-mixed.txt', 1, 'percent in base64'],
    ]);
    expect(step.report).toMatchObject({ incomplete: [] });
    const names =
      'base64 base64url wrapped hex percent unicode x html json nested thrice mixed'.split(' ');
    expect(placesOf(names.map(vaaniKey), step.visible)).toEqual([]);
  });
});

describe('a key among other text', () => {
  it('is found at its own line, however long the escapes around it are', async () => {
    const line = (name: string): string => `"k": "${unicode(vaaniKey(name))}",\n`;
    const filler = '"one": "two", "three": 4,\n'.repeat(10);
    const escaped = `"t": "${unicode('a text without any secret in it')}",\n`;
    const step = await scanFiles({
      'a.json': `${filler}${line('one')}${filler}${escaped}${line('two')}${escaped}${filler}`,
    });
    expect(findingsOf(step).map(({ line, column }) => [line, column])).toEqual([
      [11, 7],
      [23, 7],
    ]);
  });

  it('is found beside a plain one', async () => {
    const filler = 'x '.repeat(50);
    const plain = Array.from({ length: 6 }, (_, at) => `${filler}${vaaniKey(`plain${at}`)}\n`);
    const step = await scanFiles({
      'a.txt': `${filler}${percent(vaaniKey('hidden'))}\n${plain.join('')}`,
    });
    expect(findingsOf(step).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is one leak where its encoded form also looks like a secret', async () => {
    const step = await scanFiles({
      '.env': `VAANI_API_KEY=${base64(vaaniKey('encoded'))}\nAPI_TOKEN="${base64(`${vaaniKey('b')}:x`)}"\n`,
    });
    expect(
      findingsOf(step).map(({ severity, line, decoded }) => [severity, line, decoded]),
    ).toEqual([
      ['error', 1, ['base64']],
      ['error', 2, ['base64']],
    ]);
  });
});

describe('a protected value', () => {
  // Nothing about it looks like a key: only its value gives it away.
  const value = 'correct horse+battery/staple "नमस्ते"';
  const inputs = { 'protected-secrets': `STAPLE=${value}\n` };

  it('is found in every encoding', async () => {
    const bytes = Buffer.from(value);
    const step = await scanFiles(
      {
        'a-plain.txt': `x ${value} y\n`,
        'b-0.txt': base64(value),
        'c-1.txt': base64(`1${value}1`),
        'd-2.txt': base64(`22${value}22`),
        'e-url.txt': bytes.toString('base64url'),
        'f-hex.txt': bytes.toString('hex'),
        'g-hex.txt': bytes.toString('hex').toUpperCase(),
        'h-percent.txt': encodeURIComponent(value),
        'i-percent.txt': percent(value),
        'j-json.json': JSON.stringify({ value }),
        'k-utf16.txt': Buffer.from(`\ufeff${value}`, 'utf16le'),
      },
      {},
      inputs,
    );
    expect(findingsOf(step).map(({ path, rule, severity }) => [path, rule, severity])).toEqual(
      [
        ...['a-plain.txt', 'b-0.txt', 'c-1.txt', 'd-2.txt', 'e-url.txt', 'f-hex.txt', 'g-hex.txt'],
        ...['h-percent.txt', 'i-percent.txt', 'j-json.json', 'k-utf16.txt'],
      ].map((path) => [path, 'protected-secret', 'error']),
    );
    expect(placesOf([value, encodeURIComponent(value)], step.visible)).toEqual([]);
  });

  it('that two names share is reported, without the value', async () => {
    const step = await scanFiles(
      { b: 'b\n' },
      {},
      { 'protected-secrets': `PROD=${value}\nSTAGING=${value}\n` },
    );
    const [warning] = step.commands.filter(({ name }) => name === 'warning');
    expect(warning?.message).toMatch(/`PROD` and `STAGING` hold the same value/);
    expect(step.status).toBe(0);
    expect(placesOf([value], step.visible)).toEqual([]);
  });

  it('`api-key` is one by itself', async () => {
    const key = ['a', 'key', 'of', 'no', 'known', 'form', '9241'].join('~');
    const step = await scanFiles({ 'a.txt': `x ${key}\n` }, {}, { 'api-key': key });
    expect(findingsOf(step)).toEqual([
      expect.objectContaining({ rule: 'own-api-key', severity: 'error', path: 'a.txt', line: 1 }),
    ]);
    expect(placesOf([key], step.visible)).toEqual([]);
  });
});
