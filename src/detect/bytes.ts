/** What single bytes can be a part of. Everything here works on numbers: no string is made until a value is worth it. */

import { isUpper, letters, tableOf } from './byte-table.ts';

const digits = '0123456789';
export const isDigit = tableOf(digits);
export const isWord = tableOf(`${letters}${digits}_`);
/** What names are made of, with the signs that join their parts. */
export const isName = tableOf(`${letters}${digits}_-.$`);
export const isBlank = tableOf(' \t');
/** What comes before a parameter of a URL. */
export const isParameter = tableOf('?&#');
export const isQuote = tableOf('"\'`');
/** Where a value without quotes ends when it shares its line with others. */
export const endsBareValue = tableOf(' \t\r\n\0"\'`,;&<>)]}|');
export const endsLine = tableOf('\n');
/** What the credentials of a header are written with (RFC 6750, "b64token"), and `$`. */
export const isCredential = tableOf(`${letters}${digits}_-.$+/=~`);
/** What templates mark the place of a value with. */
export const isTemplate = tableOf('<>{}');
/** What types are written with: `string | undefined`, `Optional[str]`, `&'static str`. */
export const isType = tableOf(`${letters}${digits}_.<>[]|?*&' `);

export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const HASH = 35;
export const DOLLAR = 36;
export const OPEN = 40;
export const CLOSE = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const COMMA = 44;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const OPEN_BRACE = 123;
export const BAR = 124;
export const CLOSE_BRACE = 125;
export const TILDE = 126;

/**
 * The byte at a place, 0 before and after the text. A table that is once asked for what no byte is (`undefined`) is slow
 * ever after: places that may lie outside are read with this.
 */
export const byteAt = (bytes: Uint8Array, at: number): number =>
  at >= 0 && at < bytes.length ? bytes[at]! : 0;

/** The first place at or after `from` that is neither space nor tab, at most `limit` bytes on. */
export const skipBlanks = (bytes: Uint8Array, from: number, limit = 64): number => {
  const end = Math.min(bytes.length, from + limit);
  let at = from;
  while (at < end && isBlank[bytes[at]!] === 1) at++;
  return at;
};

/** Whether `text` (lower case, ASCII) is at `at`, in any letter case. */
export const standsAt = (bytes: Uint8Array, at: number, text: string): boolean => {
  if (at < 0 || at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index++) {
    const byte = bytes[at + index]!;
    if ((isUpper[byte] === 1 ? byte + 32 : byte) !== text.charCodeAt(index)) return false;
  }
  return true;
};

/**
 * Makes a search for the next byte of a set, from a place up to a limit: it gives the byte's place, or the limit. It keeps
 * the stretch without such a byte that it read last, so that many searches within one cost no more than reading it.
 */
export const searchFor = (
  set: Uint8Array,
): ((bytes: Uint8Array, from: number, limit: number) => number) => {
  let text: Uint8Array | null = null;
  let start = 0;
  let end = 0;
  return (bytes, from, limit) => {
    if (bytes !== text || from < start || from > end) {
      text = bytes;
      start = from;
      end = from;
    }
    while (end < limit && set[bytes[end]!] === 0) end++;
    return Math.min(end, limit);
  };
};

/** Start of the line that holds `at`, or `reach` bytes back when the line is longer. */
export const lineStart = (bytes: Uint8Array, at: number, reach = 200): number => {
  const limit = Math.max(0, at - reach);
  let start = at;
  while (start > limit && bytes[start - 1] !== LINE_FEED) start--;
  return start;
};

/** The bytes from `start` up to `end`, one character per byte, cut to the text. */
export const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(
    bytes.buffer,
    bytes.byteOffset + start,
    Math.max(0, Math.min(end, bytes.length) - start),
  ).toString('latin1');

/** Where what a pattern matches ends that begins with `^` and is looked for from a place on, so far at most; -1 for no match. */
export const endOfMatch = (
  pattern: RegExp,
  bytes: Uint8Array,
  from: number,
  reach: number,
): number => {
  const match = pattern.exec(latin1(bytes, from, from + reach));
  return match === null ? -1 : from + match[0].length;
};
