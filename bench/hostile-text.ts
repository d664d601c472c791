import { Buffer } from 'node:buffer';
import { growFrom, isFormatRule, isShaped, randomFrom } from '../__tests__/detect/sample.ts';
import { genericKeywords } from '../src/detect/generic/keywords.ts';
import type { ContextRule, FormatRule, Rule } from '../src/detect/rule.ts';

/** A text that is meant to cost the detector as much as possible. */
export interface HostileText {
  readonly name: string;
  /** Makes the text, of about this many bytes. */
  readonly make: (size: number) => Buffer;
}

type Random = () => number;

/**
 * Texts are made up of different pieces to this size, then repeated: of more than the detector keeps in mind, and of about as
 * many different secrets as a scan looks for in one file.
 */
const TILE = 1 << 19;
/** So much longer than the shortest may a repetition in a near miss be: more than any pattern allows. */
const LONGEST = 10_000;

/** Joined to the rest as the bench runs: a scanner would take the whole for a key. */
const begin = ['-----', 'BEGIN'].join('');

/** Repeats what `piece` gives, new each time, up to a size. */
const filled = (size: number, piece: (index: number) => string): Buffer => {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < Math.min(TILE, size); index++) {
    const made = piece(index);
    pieces.push(made);
    length += made.length;
  }
  const tile = Buffer.from(pieces.join(''), 'latin1');
  const text = Buffer.alloc(size + (size & 1));
  for (let at = 0; at < text.length; at += tile.length) tile.copy(text, at);
  return text;
};

const pick = <Each>(from: readonly Each[], random: Random): Each =>
  from[Math.floor(random() * from.length)]!;

/** A match as long as a pattern allows, spoilt near its end, so that all of it is read before it is refused. */
const spoilt = (pattern: RegExp, random: Random): string => {
  const longest = growFrom(pattern, () => 0.999 * random() ** 0.1, LONGEST);
  const cut = longest.length - 1 - Math.floor(random() * Math.min(3, longest.length - 1));
  return `${longest.slice(0, cut)}\x7f`;
};

const nearMissOf = (rule: FormatRule | ContextRule, random: Random): string => {
  if (isFormatRule(rule)) return spoilt(rule.pattern, random);
  const name = pick(rule.keywords, random);
  const value = growFrom(rule.value, random, LONGEST);
  const joined = pick(['_API_KEY=', '_token: "', ' secret = ', '-', ' ', '": "'], random);
  // A character too many or too few, or a value that nothing assigns.
  const near = pick([`${value}x`, value.slice(0, -1), `/${value}`, `${value}/`], random);
  return `${name}${joined}${near}`;
};

const textsOf = (rule: FormatRule | ContextRule, seed: number): HostileText[] => {
  const random = randomFrom(seed);
  const keywords = rule.keywords.join('');
  return [
    { name: `${rule.id}: its keywords`, make: (size) => filled(size, () => keywords) },
    {
      name: `${rule.id}: near misses, a line each`,
      make: (size) => filled(size, () => `${nearMissOf(rule, random)}\n`),
    },
    {
      name: `${rule.id}: near misses between keywords`,
      make: (size) =>
        filled(size, () => `${nearMissOf(rule, random)}${pick(rule.keywords, random)}`),
    },
  ];
};

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const characters = (from: string, length: number, random: Random): string =>
  Array.from({ length }, () => from[Math.floor(random() * from.length)]).join('');

/** Operators and what they give values to, in the syntax of many languages; `V` is where the value is. */
const assignments = [
  'N=V',
  'N: V\n',
  'N = "V"\n',
  '"N": "V", ',
  "N='V';",
  'N := `V`\n',
  'N => "V", ',
  '<N>V</N>',
  '--N V ',
  'export N=V\n',
  '?N=V&',
  'N("V")',
  'N == "V"',
  ';N=V;',
  'N: string = "V"\n',
  `\${N:-V}`,
  'N||="V"\n',
  '\\"N\\":\\"V\\",',
];

const nearValues = (random: Random): readonly string[] => [
  'changeme',
  'process.env.SECRET',
  `\${SECRET}`,
  characters('abcdefghijklmnop', 24, random),
  characters(digits, 40, random),
  characters('0123456789abcdef', 32, random),
  'aaaaaaaaaaaaaaaaaaaa',
  'correct horse battery',
  'Correct-Horse-Battery-9',
  '/usr/share/keys/some.pem',
  characters(digits, 250, random),
  characters(digits, 300, random),
];

const nested = (depth: number, size: number, random: Random): string => {
  let text = characters('abcdefghijklmnopqrstuvwxyz ', size, random);
  for (let level = 0; level < depth; level++) text = Buffer.from(text).toString('base64');
  return text;
};

const escapes = (text: string, form: (code: string) => string): string =>
  [...text].map((each) => form(each.charCodeAt(0).toString(16).padStart(2, '0'))).join('');

/** Texts against the parts that no single rule stands for. */
const generalTexts = (rules: readonly Rule[]): HostileText[] => {
  const random = randomFrom(7);
  const keywords = rules.flatMap((rule) => rule.keywords);
  const shuffled = (behind: string) => (size: number) =>
    filled(size, () => `${pick(keywords, random)}${behind}`);
  const repeated = (name: string, piece: string): HostileText => ({
    name,
    make: (size) => filled(size, () => piece),
  });
  const random64 = characters(digits, 300, random);
  return [
    { name: 'all keywords, shuffled', make: shuffled('') },
    { name: 'all keywords, shuffled, spaces', make: shuffled(' ') },
    { name: 'all keywords, shuffled, lines', make: shuffled('\n') },
    { name: 'all keywords, shuffled, digits', make: shuffled('=1:2-') },
    ...genericKeywords.map((keyword) => repeated(`generic: ${keyword} alone`, keyword)),
    ...genericKeywords.map((keyword) => repeated(`generic: ${keyword}=`, `${keyword}=`)),
    ...assignments.map(
      (form, index): HostileText => ({
        name: `generic: ${JSON.stringify(form)}`,
        make: (size) =>
          filled(size, () =>
            form
              .replaceAll('N', pick(['password', 'api_key', 'auth_token', 'client-secret'], random))
              .replace('V', () => pick(nearValues(randomFrom(index + random() * 1e9)), random)),
          ),
      }),
    ),
    repeated('names without end', 'password_token_secret_api_key_'),
    repeated('names with hyphens', 'secret-token-password-'),
    repeated('no line ends, open quotes', 'password="'),
    repeated('words for passwords, no user', "password = 'kettledrum'\n"),
    {
      name: 'users and passwords that repeat them',
      make: (size) =>
        filled(
          size,
          () => `user=kettle${characters('0123456789', 3, random)}\npassword=kettledrum\n`,
        ),
    },
    repeated('a list of users', 'password:token:secret:'),
    repeated('curl -u', 'curl -u a -u b: '),
    repeated('curl without options', 'curl curl -'),
    repeated('a URL without an end', `https://${'a'.repeat(150)}`),
    repeated('URLs without hosts', 'https://a:b'),
    repeated('URLs with users', 'https://user:pass1word@'),
    repeated('databases with users', 'postgres://user:pass1word@a.b.c.d.e.f.'),
    repeated('bearer', 'auth bearer aaaa.bbbb '),
    repeated('kind: Secret', 'kind: Secret\ndata:\n  a: b\n'),
    repeated('kind: Secret in documents', 'kind: Secret\ndata:\n  password: YWJjZGVm\n---\n'),
    {
      name: 'base64 of bytes',
      make: (size) => filled(size, () => `${characters(digits, 400, random)}\n`),
    },
    {
      name: 'base64 without end',
      make: (size) => filled(size, () => characters(digits, 400, random)),
    },
    { name: 'base64 of text', make: (size) => filled(size, () => `${nested(1, 300, random)}\n`) },
    {
      name: 'base64 of text, short',
      make: (size) => filled(size, () => `${nested(1, 21, random)}\n`),
    },
    {
      name: 'base64 of text without end',
      make: (size) => filled(size, () => nested(1, 300, random)),
    },
    {
      name: 'base64 within itself',
      make: (size) => filled(size, () => `${nested(4, 3000, random)}\n`),
    },
    {
      name: 'base64 in wrapped lines',
      make: (size) =>
        filled(size, () => `${nested(1, 3000, random).replace(/.{76}/g, '$&\n')}\n\n`),
    },
    {
      name: 'hex of text',
      make: (size) =>
        filled(size, () => `${Buffer.from(characters(digits, 60, random)).toString('hex')}\n`),
    },
    {
      name: 'hex within base64',
      make: (size) =>
        filled(
          size,
          () =>
            `${Buffer.from(Buffer.from(nested(1, 60, random)).toString('hex')).toString('base64')}\n`,
        ),
    },
    repeated(
      'percent escapes',
      escapes('user token ', (code) => `%${code}`),
    ),
    repeated('percent escapes of percents', '%2525252525'),
    repeated(
      'escapes',
      escapes('user token ', (code) => `\\u00${code}`),
    ),
    repeated('escapes of escapes', `\\\\\\\\u005c`),
    repeated(
      'entities',
      escapes('user token ', (code) => `&#x${code};`),
    ),
    repeated('an escape every two kilobytes', `${'a b '.repeat(500)}%2f`),
    repeated('an escape every four kilobytes', `${'abcd'.repeat(1000)}%2f`),
    repeated('quotes', '"\''),
    repeated('double quotes', '"'),
    repeated('brackets', '([{<'),
    repeated('backslashes', '\\'),
    repeated('blanks', ' '),
    repeated('line feeds', '\n'),
    repeated('digits', '1'),
    repeated('letters', 'a'),
    repeated('colons and digits', ':1'),
    repeated('NULs between letters', 'p\0a\0s\0s\0w\0o\0r\0d\0=\0'),
    repeated('NULs', '\0'),
    repeated('values behind colons behind a name', `deepgram_key${':12345678'.repeat(400)}`),
    repeated('values behind a name, joined', `deepgram_key${'-a1b2c3d4'.repeat(10)} `),
    repeated('armour without end', `${begin} PRIVATE KEY-----\n`),
    repeated('armour with one line', `${begin} RSA PRIVATE KEY-----\n${random64.slice(0, 64)}\n`),
    repeated('tokens of JSON', `eyJ${random64.replace(/[+/]/g, 'a')}.eyJ`),
    repeated('allowed keys', '"password": "aB3$kd93kFh2" # gitleaks:allow '),
  ];
};

/** A text for every way in which a rule, or the detector itself, could be slow. */
export const hostileTexts = (rules: readonly Rule[]): readonly HostileText[] => [
  ...generalTexts(rules),
  ...rules.filter(isShaped).flatMap((rule, index) => textsOf(rule, index)),
];
