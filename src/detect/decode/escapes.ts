import type { FormatRule } from '../rule.ts';
import type { Decoding } from './decoding.ts';

/** So many bytes on either side of an escape are decoded with it: more than the longest key of one line. */
const AROUND = 1024;

/**
 * Escapes that hide a part of a secret, as keywords of the pass. Encoders write letters and digits as they are, so of
 * percent escapes only the punctuation that keys and addresses hold counts, and common letters where everything is escaped.
 */
export const escapeRule: FormatRule = {
  id: 'escape',
  description: 'A character written as an escape: a place to decode, never a finding',
  severity: 'warning',
  advice: '',
  pattern: /(?!)/,
  keywords: [
    ...['%5f', '%2d', '%2b', '%2f', '%3d', '%3a', '%40', '%61', '%65', '%69', '%6f', '%74', '%72'],
    ...['%73', '\\u00', '\\x2', '\\x3', '\\x4', '\\x5', '\\x6', '\\x7'],
    ...['&#x', '&#3', '&#4', '&#5', '&#6', '&#9', '&#1'],
  ],
};

const character = (code: number): string => String.fromCharCode(code & 0xff);
const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
};

const decoders: readonly {
  name: string;
  pattern: RegExp;
  read: (...groups: (string | undefined)[]) => string;
}[] = [
  {
    name: 'percent',
    pattern: /%([0-9a-f]{2})/gi,
    read: (hex = '0') => character(Number.parseInt(hex, 16)),
  },
  {
    name: 'escapes',
    pattern: /\\u00([0-9a-f]{2})|\\x([0-9a-f]{2})|\\u\{([0-9a-f]{1,2})\}/gi,
    read: (u, x, braced) => character(Number.parseInt(u ?? x ?? braced ?? '0', 16)),
  },
  {
    name: 'html',
    pattern: /&#x([0-9a-f]{1,4});|&#(\d{1,5});|&(amp|quot|apos|lt|gt);/gi,
    read: (hex, decimal, name) =>
      name === undefined
        ? character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (named[name.toLowerCase()] ?? ''),
  },
];

/** Decodes what stands around escapes at these places (byte offsets in rising order); neighbours are decoded as one. */
export const decodeEscapes = (
  bytes: Buffer,
  places: readonly number[],
  found: Decoding[],
): void => {
  for (let index = 0; index < places.length; ) {
    const start = Math.max(0, places[index]! - AROUND);
    let end = places[index]! + AROUND;
    while (++index < places.length && places[index]! - AROUND <= end) end = places[index]! + AROUND;
    const text = bytes.toString('latin1', start, Math.min(end, bytes.length));
    for (const { name, pattern, read } of decoders) {
      const pieces: string[] = [];
      const ends: EscapeEnd[] = [];
      let from = 0;
      let length = 0;
      for (const { index: at, 0: escaped, ...groups } of text.matchAll(pattern)) {
        const character = read(groups[1], groups[2], groups[3]);
        pieces.push(text.slice(from, at), character);
        length += at - from + character.length;
        from = at + escaped.length;
        ends.push({ encoded: from, decoded: length });
      }
      if (ends.length === 0) continue;
      pieces.push(text.slice(from));
      found.push({
        name,
        start,
        length: text.length,
        bytes: Buffer.from(pieces.join(''), 'latin1'),
        placeOf: (offset) => placeAmong(ends, offset),
      });
    }
  }
};

/** Where an escape ends in the text, and where its character ends in what was decoded. */
interface EscapeEnd {
  readonly encoded: number;
  readonly decoded: number;
}

/** The place in the text of an offset in what was decoded from it. */
const placeAmong = (ends: readonly EscapeEnd[], offset: number): number => {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]!.decoded <= offset) low = middle + 1;
    else high = middle;
  }
  const before = ends[low - 1] ?? { encoded: 0, decoded: 0 };
  return before.encoded + offset - before.decoded;
};
