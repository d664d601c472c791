import { oneTimeSecret } from '../checks/checks.ts';
import { jsonWebToken, opaqueWebToken } from '../checks/web-token.ts';
import { encodesWords } from '../generic/judgement/value.ts';
import type { Rule, Severity } from '../rule.ts';
import { token } from './form.ts';

/**
 * Up to seven further members of a JSON object. Browsers export keys with `"ext": true`, others with the time of their making.
 * Within a text of another language, quotes have a backslash before them.
 */
const members = String.raw`(?:,\s{0,40}\\?"[A-Za-z0-9_]{1,10}\\?"\s{0,4}:\s{0,4}(?:\\?"[^"]{0,700}"|\[[^\]]{0,80}\]|true|false|\d{1,13})){0,7}?`;

/** The same as JavaScript and Python write it: names may be without quotes, and texts in either kind. */
const codeMembers = (most: number, longest: number): string =>
  String.raw`(?:,\s{0,40}['"]?[A-Za-z0-9_]{1,10}['"]?: {0,4}(?:"[^"\n]{0,${longest}}"|'[^'\n]{0,${longest}}'|\[[^\]]{0,80}\]|true|false)){0,${most}}?`;
/** The secret member of a key: `d` or, of a symmetric one, `k`. */
const codeSecret = (longest: number): string =>
  `['"]?[dk]['"]?: {0,4}['"](?<secret>[A-Za-z0-9_-]{40,${longest}})['"]`;
const codeKind = `(?:kty: ?|'kty': {0,4})['"](?:RSA|EC|OKP|oct)['"]`;
const codeKeywords = ["kty: '", 'kty: "', "kty:'", 'kty:"', "'kty'"];

/** The other members of a key in YAML, a line each or, in a list of what it may be used for, several. */
const yamlMembers = (most: number, longest: number): string =>
  String.raw`(?:[ \t]{0,24}(?:- )?[A-Za-z0-9_"']{1,14}(?::[^\n]{0,${longest}})?\n){0,${most}}?[ \t]{0,24}(?:- )?`;
const yamlSecret = (longest: number): string =>
  `["']?[dk]["']?: {1,4}["']?(?<secret>[A-Za-z0-9_-]{40,${longest}})["']?`;
const yamlKind = `kty: ["']?(?:RSA|EC|OKP|oct)["']?`;
const yamlLineEnd = String.raw`[ \t]{0,8}\r?\n`;
const yamlKeywords = ['RSA', 'EC', 'OKP', 'oct'].flatMap((kind) =>
  ['kty: ', 'kty: "', "kty: '"].map((start) => `${start}${kind}`),
);

const replaceKey =
  'Make a new key, publish its public half in the key set, and remove the leaked key id there.';
const endSession =
  'End the session or revoke the token where it was issued; if it was signed with a shared secret, consider that too.';

/** A key at random is no text; what stands for one in a test is. */
const unlessText = (secret: string): Severity | null => (encodesWords(secret) ? null : 'error');

/** What logs in: tokens that carry their own structure, the keys that sign them, second factors. */
export const webTokensRules: readonly Rule[] = [
  {
    id: 'json-web-key-private',
    description: 'Private or symmetric JSON Web Key',
    severity: 'error',
    keywords: ['"kty"', '"kty\\"'],
    span: 7300,
    pattern: new RegExp(
      String.raw`"kty\\?"\s{0,4}:\s{0,4}\\?"(?:RSA|EC|OKP|oct)\\?"${members},\s{0,40}\\?"[dk]\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{40,1400})\\?"`,
    ),
    entropy: 3.8,
    check: unlessText,
    advice: replaceKey,
  },
  {
    id: 'json-web-key-private-sorted',
    description:
      'Private or symmetric JSON Web Key whose members stand in the order of the alphabet',
    severity: 'error',
    keywords: ['"d"', '"k"', '"d\\"', '"k\\"'],
    span: 7300,
    pattern: new RegExp(
      String.raw`"[dk]\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{40,1400})\\?"${members},\s{0,40}\\?"kty\\?"`,
    ),
    entropy: 3.8,
    check: unlessText,
    advice: replaceKey,
  },
  {
    id: 'json-web-key-private-code',
    description: 'Private or symmetric JSON Web Key, written out in code',
    severity: 'error',
    keywords: codeKeywords,
    span: 7300,
    pattern: new RegExp(`${codeKind}${codeMembers(7, 700)},\\s{0,40}${codeSecret(1400)}`),
    entropy: 3.8,
    check: unlessText,
    advice: replaceKey,
  },
  {
    id: 'json-web-key-private-code-sorted',
    description:
      'Private JSON Web Key of a curve, written out in code in the order of the alphabet',
    severity: 'error',
    keywords: codeKeywords,
    before: 700,
    pattern: new RegExp(
      `(?<![A-Za-z0-9_$'"])${codeSecret(90)}${codeMembers(2, 100)},\\s{0,40}${codeKind}`,
    ),
    entropy: 3.8,
    check: unlessText,
    advice: replaceKey,
  },
  {
    id: 'json-web-key-private-yaml',
    description: 'Private or symmetric JSON Web Key, written in YAML',
    severity: 'error',
    keywords: yamlKeywords,
    span: 8200,
    pattern: new RegExp(
      `${yamlKind}${yamlLineEnd}${yamlMembers(10, 600)}${yamlSecret(1400)}(?![A-Za-z0-9_-])`,
    ),
    entropy: 3.8,
    check: unlessText,
    advice: replaceKey,
  },
  {
    id: 'json-web-key-private-yaml-sorted',
    description: 'Private JSON Web Key of a curve, written in YAML in the order of the alphabet',
    severity: 'error',
    keywords: yamlKeywords,
    before: 720,
    pattern: new RegExp(
      `(?<![A-Za-z0-9_$'"])${yamlSecret(90)}${yamlLineEnd}${yamlMembers(4, 100)}${yamlKind}`,
    ),
    entropy: 3.8,
    check: unlessText,
    advice: replaceKey,
  },
  {
    id: 'json-web-token',
    description: 'JSON Web Token, which opens what its issuer lets it open until it expires',
    severity: 'warning',
    keywords: ['eyJ', 'eyAi', 'ewog'],
    span: 6000,
    pattern:
      /(?<![A-Za-z0-9_-])e[yw][A-Za-z0-9_-]{16,1200}\.e[yw][A-Za-z0-9_-]{8,3600}\.[A-Za-z0-9_-]{16,1100}(?![A-Za-z0-9_-])/,
    check: jsonWebToken,
    advice: endSession,
  },
  {
    id: 'json-web-token-opaque',
    description:
      'JSON Web Token whose content is encrypted or no JSON, which opens what its issuer lets it open until it expires',
    severity: 'warning',
    keywords: ['eyJhbGciOi', 'eyJlbmMiOi', 'eyJ0eXAiOi', 'eyJraWQiOi', 'eyJjdHkiOi', 'eyJ6aXAiOi'],
    span: 6000,
    // RFC 7515, section 7.1: three parts, of which the second may be anything; RFC 7516, section 7.1: five.
    pattern:
      /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{16,600}\.(?:(?!e[yw])[A-Za-z0-9_-]{16,3600}\.[A-Za-z0-9_-]{32,700}|[A-Za-z0-9_-]{0,700}\.[A-Za-z0-9_-]{12,24}\.[A-Za-z0-9_-]{8,3600}\.[A-Za-z0-9_-]{20,88})(?![A-Za-z0-9_.-])/,
    check: opaqueWebToken,
    advice: endSession,
  },
  {
    id: 'paseto-token',
    description: 'PASETO token, which opens what its issuer lets it open until it expires',
    severity: 'warning',
    keywords: [
      'v1.local.',
      'v2.local.',
      'v3.local.',
      'v4.local.',
      'v1.public.',
      'v2.public.',
      'v3.public.',
      'v4.public.',
    ],
    span: 2500,
    pattern: token(/v[1-4]\.(?:local|public)\.[A-Za-z0-9_-]{64,2000}(?:\.[A-Za-z0-9_-]{4,300})?/),
    advice: 'End the session or revoke the token where it was issued.',
  },
  {
    id: 'paserk-secret-key',
    description: 'PASETO signing or encryption key',
    severity: 'error',
    keywords: [
      'k1.secret.',
      'k2.secret.',
      'k3.secret.',
      'k4.secret.',
      'k1.local.',
      'k2.local.',
      'k3.local.',
      'k4.local.',
    ],
    span: 1800,
    pattern: token(/k[1-4]\.(?:secret\.[A-Za-z0-9_-]{60,1700}|local\.[A-Za-z0-9_-]{43})/),
    advice: 'Make a new key and stop accepting tokens of the leaked one.',
  },
  {
    id: 'one-time-password-secret',
    description: 'Secret of one-time passwords (TOTP, HOTP): its holder can make every future code',
    severity: 'error',
    keywords: ['otpauth://'],
    // https://github.com/google/google-authenticator/wiki/Key-Uri-Format; people leave the spaces of a label as they are.
    pattern:
      /otpauth:\/\/[th]otp\/[^\t\r\n"'<>?]{0,160}\?(?:[^\s"'<>]{0,160}?&(?:amp;)?)?secret=(?<secret>[A-Z2-7]{16,128})(?![A-Za-z0-9])/i,
    span: 480,
    check: oneTimeSecret,
    advice: 'Set up the second factor of that account again: that makes the old secret useless.',
  },
];
