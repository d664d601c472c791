import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { parse, path, policyOf, wrongWith } from './policies.ts';

const full = `rules:
  disable: [generic-api-key]
  severity: { generic-password: error }
  custom:
    - { id: acme-token, description: Acme token, pattern: 'acme_[a-z0-9]{32}', keywords: [acme_], entropy: 3 }
allow:                     # every entry needs a reason
  - { paths: ["docs/**"], rules: [generic-api-key], reason: sample values, expires: 2027-03-01 }
  - { fingerprint: "deepgram-api-key:a: b:0123456789abcdef", reason: revoked on 2026-10-02 }
inline-allow: false
`;

describe('a policy file', () => {
  it('is read as it is documented', async () => {
    const policy = await policyOf(full);
    expect([...policy.disabled]).toEqual(['generic-api-key']);
    expect([...policy.severity]).toEqual([['generic-password', 'error']]);
    expect(policy.custom).toMatchObject([
      { id: 'acme-token', severity: 'error', keywords: ['acme_'], entropy: 3 },
    ]);
    expect(policy.allow).toEqual([
      {
        line: 7,
        paths: ['docs/**'],
        rules: ['generic-api-key'],
        fingerprint: null,
        reason: 'sample values',
        expires: '2027-03-01',
      },
      {
        line: 8,
        paths: null,
        rules: null,
        fingerprint: 'deepgram-api-key:a: b:0123456789abcdef',
        reason: 'revoked on 2026-10-02',
        expires: null,
      },
    ]);
    expect(policy.inlineAllow).toBe(false);
  });

  it.each(['', '\n', '# nothing yet\n', 'rules:\nallow:\n  # - none\n', '---\n'])(
    'may say nothing: %j',
    async (text) => {
      expect(await policyOf(text)).toMatchObject({ allow: [], custom: [], inlineAllow: false });
    },
  );

  it('may name the rules that it brings itself', async () => {
    const policy = await policyOf(`
rules:
  severity: { acme-token: warning }
  custom: [{ id: acme-token, description: x, pattern: 'acme_[a-z]{9}', keywords: [acme_] }]
allow: [{ rules: [acme-token], paths: [a], reason: x }]`);
    expect(policy.severity.get('acme-token')).toBe('warning');
  });

  it('asks for the names of the built-in rules only when it names rules', async () => {
    const unasked = () => {
      throw new Error('asked');
    };
    const text = 'allow: [{ paths: [a], reason: x }]\ninline-allow: true\n';
    expect((await parsePolicy(text, path, unasked)).ok).toBe(true);
  });

  it.each([
    ['rule: {}', 'line 1: the policy has the unknown key `rule`; did you mean `rules`?'],
    [
      'rules:\n  disabel: [x]',
      'line 2: `rules` has the unknown key `disabel`; did you mean `disable`?',
    ],
    ['rules: { disable: [generic-api-kee] }', 'did you mean `generic-api-key`?'],
    ['rules: { disable: generic-api-key }', '`rules.disable` must be a list'],
    ['rules: { disable: [] }', '`rules.disable` must not be empty'],
    ['rules: { severity: { generic-pasword: error } }', 'did you mean `generic-password`?'],
    ['rules: { severity: { generic-password: fatal } }', 'must be error or warning'],
    ['allow: [{ paths: [a], raeson: b }]', 'did you mean `reason`?'],
    ['allow: [{ paths: [a] }]', '`reason` of an entry of `allow` is missing'],
    ['allow: [{ paths: [a], reason: "  " }]', 'must be a text that is not empty'],
    ['allow: [{ reason: b }]', 'would allow everything'],
    ['allow: [{ paths: ["**"], reason: b }]', 'would allow everything'],
    ['allow: [{ paths: [a, "**/*"], reason: b }]', 'would allow everything'],
    ['allow: [{ paths: [], reason: b }]', '`paths` must not be empty'],
    ['allow: [{ paths: [/a], reason: b }]', 'must be relative to the repository'],
    ['allow: [{ paths: [docs/], reason: b }]', 'write `docs/**`'],
    ['allow: [{ paths: ["!docs"], reason: b }]', 'name what is allowed'],
    ["allow: [{ paths: ['docs\\a'], reason: b }]", 'forward slashes'],
    ['allow: [{ paths: ["a[b"], reason: b }]', 'not closed'],
    ['allow: [{ paths: ["a[z-a]"], reason: b }]', 'out of order'],
    ['allow: [{ paths: ["{a"], reason: b }]', 'not closed'],
    ['allow: [{ rules: [deepgram], reason: b }]', 'names a rule that does not exist'],
    ['allow: [{ fingerprint: abc, reason: b }]', '`fingerprint` must be copied whole'],
    ['allow: [{ rules: [generic-api-key], reason: b, expires: 2027-02-30 }]', 'a calendar date'],
    ['allow: [{ rules: [generic-api-key], reason: b, expires: 1/3/2027 }]', 'a calendar date'],
    ['allow: [{ rules: [generic-api-key], reason: b, expires: }]', 'a calendar date'],
    ['allow: { paths: [a], reason: b }', '`allow` must be a list'],
    ['inline-allow: yes', '`inline-allow` must be true or false'],
    ['inline-allow:', '`inline-allow` must be true or false'],
    ['- a', 'must be a map'],
    ['text', 'must be a map'],
    ['a: [', 'is not valid YAML'],
    ['allow:\n  - paths: [a]\n    reason: b\n    reason: c', 'line 4: is not valid YAML'],
    ['allow: []\n---\nallow: []', 'line 2: begins a second document'],
    [
      'allow: [&a { rules: [generic-api-key], reason: b }, *a]',
      'aliases such as *name are not read',
    ],
    ['allow: !!js/function x', 'is not valid YAML'],
  ])('is refused: %j', async (text, why) => {
    const wrong = await wrongWith(text);
    expect(wrong).toContain(why);
    expect(wrong).toMatch(/^\.github\/vaani-guard\.yml line \d+: /);
  });

  it('is refused with all that is wrong with it, in the order of its lines', async () => {
    const parsed = await parse(`inline-allow: maybe
rules:
  disable: [generic-api-kee]
  custom:
    - { id: Acme, pattern: 'a*', keywords: [a] }
allow:
  - { paths: [/a] }
`);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problems.map(({ wrong }) => / line (\d)/.exec(wrong)?.[1]).join('')).toBe(
      '13555577',
    );
    expect(parsed.problems.every(({ example }) => example !== '')).toBe(true);
  });

  it('shows what was given, unless it may be a key', async () => {
    const key = `sk${'a1b2'.repeat(8)}`;
    const parsed = await parse(`rules: { disable: [${key}, "x\u001b[31m"] }`);
    if (parsed.ok) throw new Error('accepted');
    expect(parsed.problems.map(({ given }) => given)).toEqual([
      '(34 characters, not shown because they look like a key)',
      'x\\x1b[31m',
    ]);
    expect(JSON.stringify(parsed.problems)).not.toContain(key);
  });

  it('names no rule that may be a key, and quotes no pattern that holds one', async () => {
    const key = `sk${'a1b2'.repeat(8)}`;
    const wrong = await wrongWith(
      `rules: { custom: [{ id: ${key}, description: x, pattern: '(${key}', keywords: [${key}] }] }`,
    );
    expect(wrong).toContain('is not in RE2 syntax');
    expect(wrong).not.toContain(key);
  });

  it('is refused in another encoding than UTF-8', async () => {
    const utf16 = Buffer.from('\ufeffinline-allow: true\n', 'utf16le');
    expect(await wrongWith(utf16.toString('utf8'))).toContain('is not in UTF-8');
  });

  it('is refused when it is a bomb of aliases, brackets or size', async () => {
    const aliases = Array.from(
      { length: 30 },
      (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`,
    );
    expect(await wrongWith(`a0: &a0 [x]\n${aliases.join('\n')}`)).toContain('unknown key');
    expect(await wrongWith('['.repeat(100_000))).toContain('YAML');
    expect(await wrongWith(`#${'x'.repeat(5_000_000)}`)).toContain('is longer than');
  });
});

describe('a custom rule', () => {
  const custom = (parts: string) =>
    `rules: { custom: [{ id: acme-token, description: x, pattern: 'acme_[a-z]{9}', keywords: [acme_], ${parts} }] }`;
  const withPattern = (pattern: string) =>
    `rules: { custom: [{ id: acme-token, description: x, keywords: [acme_], pattern: '${pattern}' }] }`;

  it('may say its own severity', async () => {
    expect((await policyOf(custom('severity: warning'))).custom[0]?.severity).toBe('warning');
  });

  it.each([
    [custom('entropy: 9'), 'must be a number from 0 to 8'],
    [custom('entropy: high'), 'must be a number from 0 to 8'],
    [custom('severity: fatal'), 'must be error or warning'],
    [custom('regex: x'), 'unknown key `regex`'],
    [custom('keyword: x'), 'did you mean `keywords`?'],
    [withPattern('(?<=a)acme_'), 'linear time'],
    [withPattern('(?<!a)acme_'), 'linear time'],
    [withPattern('(?=a)acme_'), 'linear time'],
    [withPattern('(?!a)acme_'), 'linear time'],
    [withPattern('(acme_)\\1'), 'linear time'],
    [withPattern('(?P<x>acme_)\\k<x>'), 'linear time'],
    [withPattern('acme_++'), 'linear time'],
    [withPattern('acme_['), 'is not in RE2 syntax'],
    [withPattern('acme_{1001}'), 'is not in RE2 syntax'],
    [withPattern('(acme_)*'), 'also matches the empty text'],
    [withPattern('acme_([a-z]{900}){1}([a-z]{900})([a-z]{900})'), 'is too large'],
    [withPattern('é'), 'printable ASCII'],
    [withPattern(`acme_${'a'.repeat(1000)}`), 'is longer than 1000 characters'],
    [
      'rules: { custom: [{ id: acme-token, description: x, pattern: a, keywords: [] }] }',
      'must not be empty',
    ],
    [
      'rules: { custom: [{ id: acme-token, description: x, pattern: a, keywords: [ab] }] }',
      '3 to 64',
    ],
    [
      'rules: { custom: [{ id: acme-token, description: x, pattern: a, keywords: ["a   "] }] }',
      '3 to 64',
    ],
    [
      'rules: { custom: [{ id: acme-token, description: x, pattern: a }] }',
      '`keywords` of the custom rule acme-token is missing',
    ],
    [
      'rules: { custom: [{ id: acme-token, pattern: a, keywords: [abc] }] }',
      '`description` of the custom rule acme-token is missing',
    ],
    [
      'rules: { custom: [{ id: acme-token, description: x, keywords: [abc] }] }',
      '`pattern` of the custom rule acme-token is missing',
    ],
    [
      'rules: { custom: [{ description: x, pattern: a, keywords: [abc] }] }',
      '`id` of a custom rule is missing',
    ],
    [
      'rules: { custom: [{ id: deepgram-api-key, description: x, pattern: a, keywords: [abc] }] }',
      'is the name of a built-in rule',
    ],
    [
      'rules: { custom: [{ id: acme_token, description: x, pattern: a, keywords: [abc] }] }',
      'joined by hyphens',
    ],
  ])('is refused: %s', async (text, why) => {
    expect(await wrongWith(text)).toContain(why);
  });

  it('is refused when another has its id', async () => {
    const rule = '{ id: acme-token, description: x, pattern: acme_, keywords: [acme_] }';
    const wrong = await wrongWith(`rules:\n  custom:\n    - ${rule}\n    - ${rule}\n`);
    expect(wrong).toContain('line 4: `id` of a custom rule is taken by the rule on line 3');
  });
});
