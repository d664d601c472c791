import { CASE } from '../byte-table.ts';
import type { FormatRule } from '../rule.ts';
import type { Batch, Decoding } from './decoding.ts';

/** How many bytes on either side of an escape are decoded with it: more than the longest key on one line. */
const AROUND = 1024;
/** By how many bytes at most a region is widened so that it begins and ends between words. */
const WIDER = 512;
/** How far before a secret its name may begin. */
const NAME = 256;

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

const code = (character: string): number => character.charCodeAt(0);
const PERCENT = code('%');
const BACKSLASH = code('\\');
const AMPERSAND = code('&');
const HASH = code('#');
const SEMICOLON = code(';');
const BRACE = code('{');
const BRACE_END = code('}');
const ZERO = code('0');
const LETTER_U = code('u');
const LETTER_X = code('x');

const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = (byte | CASE) - 97;
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
};

/** The value of two hexadecimal digits; -1 when there are none. */
const hexByte = (bytes: Uint8Array, at: number): number => {
  const high = hexDigit(bytes[at]);
  const low = hexDigit(bytes[at + 1]);
  return high < 0 || low < 0 ? -1 : (high << 4) | low;
};

const names = [
  ['amp;', '&'],
  ['quot;', '"'],
  ['apos;', "'"],
  ['lt;', '<'],
  ['gt;', '>'],
] as const;

/** The character that the last escape read stands for, one byte. */
let character = 0;

/** The length of the percent escape at a place; 0 when there is none. */
const readPercent = (bytes: Uint8Array, at: number): number => {
  character = hexByte(bytes, at + 1);
  return character < 0 ? 0 : 3;
};

/** The same of `\u00..`, `\x..` and `\u{..}`; each may be escaped again, as JSON within JSON is. */
const readBackslash = (bytes: Uint8Array, at: number): number => {
  let next = at + 1;
  while (bytes[next] === BACKSLASH && next - at < 8) next++;
  const kind = (bytes[next] ?? 0) | CASE;
  if (kind === LETTER_X) {
    character = hexByte(bytes, next + 1);
    return character < 0 ? 0 : next + 3 - at;
  }
  if (kind !== LETTER_U) return 0;
  if (bytes[next + 1] === BRACE) {
    const first = hexDigit(bytes[next + 2]);
    if (first < 0) return 0;
    if (bytes[next + 3] === BRACE_END) {
      character = first;
      return next + 4 - at;
    }
    character = hexByte(bytes, next + 2);
    return character < 0 || bytes[next + 4] !== BRACE_END ? 0 : next + 5 - at;
  }
  if (bytes[next + 1] !== ZERO || bytes[next + 2] !== ZERO) return 0;
  character = hexByte(bytes, next + 3);
  return character < 0 ? 0 : next + 5 - at;
};

/** The same of `&#..;`, `&#x..;` and the names of the characters that HTML itself is made of. */
const readEntity = (bytes: Uint8Array, at: number): number => {
  if (bytes[at + 1] !== HASH) {
    for (const [name, stands] of names) {
      let same = 0;
      while (
        same < name.length &&
        ((bytes[at + 1 + same] ?? 0) | CASE) === (code(name[same]!) | CASE)
      )
        same++;
      if (same < name.length) continue;
      character = code(stands);
      return 1 + name.length;
    }
    return 0;
  }
  const hex = ((bytes[at + 2] ?? 0) | CASE) === LETTER_X;
  const first = at + (hex ? 3 : 2);
  let value = 0;
  let next = first;
  for (; next - first < (hex ? 4 : 5); next++) {
    const digit = hexDigit(bytes[next]);
    if (digit < 0 || (!hex && digit > 9)) break;
    value = value * (hex ? 16 : 10) + digit;
  }
  if (next === first || bytes[next] !== SEMICOLON) return 0;
  character = value & 255;
  return next + 1 - at;
};

/** The length of the escape that begins at a place, its character in `character`; 0 when none does. */
const readEscape = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at];
  if (byte === PERCENT) return readPercent(bytes, at);
  if (byte === BACKSLASH) return readBackslash(bytes, at);
  return byte === AMPERSAND ? readEntity(bytes, at) : 0;
};

const nameOf = (byte: number): string =>
  byte === PERCENT ? 'percent' : byte === BACKSLASH ? 'escapes' : 'html';

/** A region of a text with its escapes undone. */
class DecodedRegion implements Decoding {
  readonly from: number;
  readonly to: number;
  readonly #text: Buffer;
  readonly #start: number;
  /** A place in the batch and the one in the text, from which the next one asked for is counted. */
  #counted: { at: number; place: number };

  constructor(text: Buffer, start: number, from: number, to: number) {
    this.from = from;
    this.to = to;
    this.#text = text;
    this.#start = start;
    this.#counted = { at: from, place: start };
  }

  placeOf(wanted: number): number {
    let { at, place } = this.#counted;
    if (wanted < at) [at, place] = [this.from, this.#start];
    for (; at < wanted; at++) place += readEscape(this.#text, place) || 1;
    this.#counted = { at, place };
    return place;
  }

  /** The escapes of a secret, or when there are none, those of the name before it. */
  namesOf(from: number, to: number): readonly string[] {
    const found = this.#namesIn(from, to);
    return found.size > 0 ? [...found] : [...this.#namesIn(Math.max(this.from, from - NAME), from)];
  }

  #namesIn(from: number, to: number): Set<string> {
    const found = new Set<string>();
    let place = this.placeOf(from);
    for (let at = from; at < to; at++) {
      const length = readEscape(this.#text, place);
      if (length > 0) found.add(nameOf(this.#text[place]!));
      place += length || 1;
    }
    return found;
  }
}

const isBlank = (byte: number): boolean => byte <= 32 || byte === 34 || byte === 39 || byte === 96;

/**
 * Undoes the escapes that are around these places (byte offsets in rising order); neighbours are decoded as one. Must be
 * the first to write to the batch.
 */
export const decodeEscapes = (bytes: Buffer, places: readonly number[], batch: Batch): void => {
  const undone: number[] = [];
  let done = 0;
  for (let index = 0; index < places.length; ) {
    let start = Math.max(done, places[index]! - AROUND);
    let end = places[index]! + AROUND;
    while (++index < places.length && places[index]! - AROUND <= end) end = places[index]! + AROUND;
    end = Math.min(end, bytes.length);
    const least = Math.max(done, start - WIDER);
    const most = Math.min(bytes.length, end + WIDER);
    while (start > least && !isBlank(bytes[start - 1]!)) start--;
    while (end < most && !isBlank(bytes[end]!)) end++;
    done = end;

    const from = batch.length;
    const into = batch.room(end - start);
    const before = undone.length;
    let to = from;
    for (let place = start; place < end; ) {
      const length = readEscape(bytes, place);
      if (length > 0) {
        undone.push(to);
        into[to++] = character;
        place += length;
      } else into[to++] = bytes[place++]!;
    }
    if (undone.length > before) batch.add(new DecodedRegion(bytes, start, from, to));
  }
  batch.origin = { copyEnd: batch.length, undone };
};
