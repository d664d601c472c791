/** One way to write a value. */
export interface Spelling {
  /** One character per byte. */
  readonly text: string;
  /** What the findings call it; null for the value as it is. */
  readonly encoding: string | null;
  /** Whether letter case does not matter. */
  readonly ignoreCase: boolean;
}

const inBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const exactly = (text: string, encoding: string | null): Spelling => ({
  text: inBytes(text),
  encoding,
  ignoreCase: false,
});

const anyCase = (text: string, encoding: string): Spelling => ({
  ...exactly(text, encoding),
  ignoreCase: true,
});

/**
 * The characters of an encoded value that do not depend on what is around it, for each place in a group of bytes at which it
 * can begin. A character has so many bits; the first ones that still hold bits of others, and the last one that is cut, are
 * left out.
 */
const cores = (
  value: Buffer,
  bitsEach: number,
  places: number,
  encode: (bytes: Buffer) => string,
): string[] =>
  Array.from({ length: places }, (_, lead) => {
    const encoded = encode(Buffer.concat([Buffer.alloc(lead), value]));
    const bits = (lead + value.length) * 8;
    return encoded.slice(Math.ceil((lead * 8) / bitsEach), Math.floor(bits / bitsEach));
  });

const base64 = (value: Buffer): string[] => cores(value, 6, 3, (bytes) => bytes.toString('base64'));

const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

const base32 = (value: Buffer): string[] =>
  cores(value, 5, 5, (bytes) => {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const groups = bits.match(/.{5}/g) ?? [];
    return groups.map((group) => BASE_32[Number.parseInt(group, 2)]).join('');
  });

const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = CAPITALS.toLowerCase();

/** Ascii85 has the characters from `!` to `u`, Z85 is of ZeroMQ, and the last one is of RFC 1924, git and Python. */
const bases85 = [
  String.fromCharCode(...Array.from({ length: 85 }, (_, digit) => 33 + digit)),
  `${DIGITS}${SMALL}${CAPITALS}.-:+=^!/*?&<>()[]{}@%$#`,
  `${DIGITS}${CAPITALS}${SMALL}!#$%&()*+-;<=>?@^_\`{|}~`,
];

/** Four bytes become five characters; of a rest, as many as it has bytes and one more. */
const encode85 = (bytes: Buffer, alphabet: string): string => {
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const length = Math.min(4, bytes.length - at);
    let number = Buffer.concat([
      bytes.subarray(at, at + length),
      Buffer.alloc(4 - length),
    ]).readUInt32BE();
    let group = '';
    for (let digit = 0; digit < 5; digit++, number = Math.floor(number / 85))
      group = alphabet[number % 85] + group;
    encoded += group.slice(0, length + 1);
  }
  return encoded;
};

/**
 * The groups that are all the value's own, wherever it begins in one. Where they are too few to be sure, the whole of it,
 * as it is when nothing else was encoded with it.
 */
const base85 = (value: Buffer): string[] =>
  bases85.flatMap((alphabet) => {
    const groups = [0, 1, 2, 3].map((lead) => {
      const own = value.subarray((4 - lead) % 4);
      return encode85(own.subarray(0, own.length - (own.length % 4)), alphabet);
    });
    const sure = groups.filter((text) => text.length >= 10);
    return groups[0] === sure[0] ? sure : [encode85(value, alphabet), ...sure];
  });

const percentEncoded = (value: Buffer, all: boolean): string =>
  eachByte(value, (byte, character) =>
    !all && /[A-Za-z0-9_.~-]/.test(character)
      ? character
      : `%${byte.toString(16).padStart(2, '0')}`,
  );

const eachByte = (value: Buffer, write: (byte: number, character: string) => string): string =>
  [...value].map((byte) => write(byte, String.fromCharCode(byte))).join('');

/** As C and shells read it: all of it, what is no letter or digit, or what is beyond ASCII; and within another string. */
const octal = (value: Buffer): string[] =>
  [/[\s\S]/, /[^A-Za-z0-9]/, /[^\0-\x7f]/].flatMap((escaped) => {
    const text = eachByte(value, (byte, character) =>
      escaped.test(character) ? `\\${byte.toString(8).padStart(3, '0')}` : character,
    );
    return [text, text.replaceAll('\\', '\\\\')];
  });

/** The bytes as a list of numbers on one line. */
const lists = (value: Buffer, base: number, between: readonly string[]): string[] => {
  const numbers = [...value].map((byte) => byte.toString(base).padStart(base === 16 ? 2 : 1, '0'));
  return between.map((sign) => numbers.join(sign));
};

const HEX_LISTS = [', 0x', ',0x', ':', ' '];
const DECIMAL_LISTS = [', ', ','];

const unicode = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** As JSON writers do that keep to ASCII. */
const asciiOnly = (json: string): string => json.replace(/[\u007f-\uffff]/g, unicode);

/** As text and as attributes, the apostrophe as it is and with its names: XML has one, HTML writers use the number. */
const inMarkup = (value: string): string[] => {
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const attribute = text.replaceAll('"', '&quot;');
  return [text, attribute, ...['&apos;', '&#39;'].map((name) => attribute.replaceAll("'", name))];
};

/** How a character is written by its number. */
const numbered: readonly { encoding: string; write: (character: string) => string }[] = [
  { encoding: 'html', write: (character) => `&#${character.codePointAt(0)};` },
  { encoding: 'html', write: (character) => `&#x${hexOf(character)};` },
  { encoding: 'escapes', write: (character) => `\\u{${hexOf(character)}}` },
  { encoding: 'escapes', write: (character) => character.replace(/[\s\S]/g, unicode) },
];

const hexOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/**
 * With its characters written by their numbers: all, or those beyond ASCII. A value within ASCII is found without, because
 * escapes of single bytes are undone in every text.
 */
const byNumber = (value: string): Spelling[] => {
  const beyond = /[^\0-\x7f]/gu;
  if (!beyond.test(value)) return [];
  return numbered.flatMap(({ encoding, write }) => {
    const capital = (character: string): string =>
      write(character).replace(/(?<=\\u\{?|&#x)[0-9a-f]+/g, (digits) => digits.toUpperCase());
    const sources = encoding === 'html' ? inMarkup(value) : [value];
    return [
      anyCase(value.replace(/[\s\S]/gu, write), encoding),
      ...sources.flatMap((source) => [
        exactly(source.replace(beyond, write), encoding),
        exactly(source.replace(beyond, capital), encoding),
      ]),
    ];
  });
};

/** All ways to write a value that are looked for, likely ones first. */
export const spellings = (value: string): Spelling[] => {
  const bytes = Buffer.from(value, 'utf8');
  const encoded = base64(bytes);
  const json = JSON.stringify(value).slice(1, -1);
  return [
    exactly(value, null),
    ...encoded.map((text) => exactly(text, 'base64')),
    ...encoded.map((text) => exactly(text.replaceAll('+', '-').replaceAll('/', '_'), 'base64url')),
    // As PowerShell takes commands.
    ...base64(Buffer.from(value, 'utf16le')).map((text) => exactly(text, 'base64')),
    anyCase(bytes.toString('hex'), 'hex'),
    anyCase(percentEncoded(bytes, false), 'percent'),
    anyCase(percentEncoded(bytes, true), 'percent'),
    exactly(json, 'json'),
    exactly(json.replaceAll('/', '\\/'), 'json'),
    exactly(asciiOnly(json), 'json'),
    ...inMarkup(value).map((text) => exactly(text, 'html')),
    ...byNumber(value),
    ...octal(bytes).map((text) => exactly(text, 'octal')),
    ...lists(bytes, 16, HEX_LISTS).map((text) => anyCase(text, 'hex')),
    ...lists(bytes, 10, DECIMAL_LISTS).map((text) => exactly(text, 'decimal')),
    ...base32(bytes).map((text) => anyCase(text, 'base32')),
    ...base85(bytes).map((text) => exactly(text, 'base85')),
  ];
};
