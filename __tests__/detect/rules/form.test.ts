import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import {
  anyOf,
  base64Token,
  distinctToken,
  keyName,
  passwordName,
  token,
  unlessWords,
} from '../../../src/detect/rules/form.ts';
import { passwordHashesRules } from '../../../src/detect/rules/password-hashes.ts';

const shape = /ab_[0-9]{4}/;

describe('a token', () => {
  it.each([
    ['at the start and end of a text', 'ab_1234', true],
    ['in quotes', '"ab_1234"', true],
    ['behind an escaped line break', String.raw`\nab_1234`, true],
    ['behind a Unicode escape', String.raw`\u000aab_1234`, true],
    ['behind a percent-encoded character', '%3Dab_1234', true],
    ['at the end of a sentence', 'ab_1234.', true],
    ['inside a word', 'xab_1234', false],
    ['behind an underscore', '_ab_1234', false],
    ['before a hyphen', 'ab_1234-5', false],
    ['before a further digit', 'ab_12345', false],
  ])('%s', (_, text, stands) => {
    expect(token(shape).test(text)).toBe(stands);
  });

  it('of base64 does not stand next to a slash or a plus sign', () => {
    expect(
      ['ab_1234', '/ab_1234', 'ab_1234+'].map((text) => base64Token(shape).test(text)),
    ).toEqual([true, false, false]);
  });

  it('of a distinct shape may stand next to a hyphen or an underscore', () => {
    expect(['old-ab_1234_2', 'xab_1234'].map((text) => distinctToken(shape).test(text))).toEqual([
      true,
      false,
    ]);
  });
});

it('shapes are joined with their flags', () => {
  const joined = anyOf(/a|b/i, /c/);
  expect([joined.source, joined.flags]).toEqual(['(?:a|b)|(?:c)', 'i']);
});

describe('the name of a key, before its value', () => {
  it.each([
    ['ACME_API_KEY=', true],
    ['acme.token: "', true],
    ['- name: ACME_API_KEY\n  value: "', true],
    ['variable "acme_secret" {\n  type = string\n  default = "', true],
    ['os.getenv("ACME_KEY", "', true],
    ['ACME_API_KEY=\nACME_AGENT_ID=', false],
    ['{ "acme_key": "", "agent": "', false],
    ['ACME_PUBLIC_KEY=', false],
    ['ACME_KEY_ID=', false],
    ['acmeKeyPath: ', false],
    ['acme_tokenizer = ', false],
    ['acme: ', false],
  ])('%j', (gap, named) => {
    expect(keyName.test(gap)).toBe(named);
  });

  it('may be that of a password', () => {
    expect(
      ['SIP_PASSWORD=', 'sip_pwd: ', 'sip_user: '].map((gap) => passwordName.test(gap)),
    ).toEqual([true, true, false]);
  });
});

describe('a value without a shape', () => {
  it.each([
    [['k3Zq9X', 'vT2mPw', '7LrY'].join(''), 'warning'],
    [['7f3a', '91c2', 'aa07d'].join('-'), 'warning'],
    ['my-voice-agent-v2', null],
    ['release_2024_10', null],
    ['onlyletterswithoutend', null],
    ['202411071530', null],
  ])('%s', (value, severity) => {
    expect(unlessWords('warning')(value)).toBe(severity);
  });
});

it('a rule for files in use leaves tests and documents alone', () => {
  const hash = ['$2b$', '12$', 'k3Zq9XvT2mPw7LrYb5NcJ8', 'sGd4HfQx1VyE6aUo0Ti7KjWnRzBpLCS'].join(
    '',
  );
  const detector = createDetector(passwordHashesRules);
  const found = (path: string): number =>
    detector.scan(Buffer.from(`admin:${hash}\n`), path).length;
  expect(['deploy/users.htpasswd', 'tests/users.htpasswd', 'docs/users.md'].map(found)).toEqual([
    1, 0, 0,
  ]);
});
