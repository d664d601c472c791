import { tableOf } from '../../byte-table.ts';
import {
  BACKSLASH,
  byteAt,
  CARRIAGE_RETURN,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  endsBareValue,
  endsLine,
  HASH,
  isBlank,
  isQuote,
  LINE_FEED,
  latin1,
  SEMICOLON,
  SLASH,
  SPACE,
  searchFor,
  skipBlanks,
  standsAt,
} from '../../bytes.ts';

/** Values longer than this are documents, certificates or encoded data: other rules look at those. */
export const LONGEST_VALUE = 256;
/** No more white space than this stands between an element and its text. */
const LONGEST_SPACE = 80;
/** No secret is shorter. */
export const SHORTEST_VALUE = 6;

/**
 * How a value is given: `name = value`, an argument of a call, an element or attribute, an option of a command, a header
 * that is written out, what a connection to another machine is opened with, a parameter of a link that ends by itself.
 */
export type Form = 'assigned' | 'argument' | 'markup' | 'option' | 'header' | 'connection' | 'link';

/** Where a value stands; byte offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Whether it is the first item of a list. */
  readonly listed?: true;
}

/** A value in quotes that opens at `at` (or at a backslash before the quote); it must close on the same line. */
export const quotedValue = (bytes: Uint8Array, at: number): Place | null => {
  const escaped = bytes[at] === BACKSLASH;
  const quote = bytes[escaped ? at + 1 : at]!;
  const start = escaped ? at + 2 : at + 1;
  const end = Math.min(bytes.length, start + LONGEST_VALUE + 1);
  for (let index = start; index < end; index++) {
    const byte = bytes[index]!;
    if (byte === LINE_FEED) return null;
    if (byte === BACKSLASH) {
      if (escaped && bytes[index + 1] === quote) return { start, end: index, quoted: true };
      index++;
    } else if (byte === quote && !escaped) return { start, end: index, quoted: true };
  }
  return null;
};

/** The place behind a value, and behind the quote that closes it, which may be escaped. */
export const behindValue = (bytes: Uint8Array, { end, quoted }: Place): number => {
  if (!quoted) return end;
  return bytes[end] === BACKSLASH ? end + 2 : end + 1;
};

const nextLineFeed = searchFor(endsLine);

const endOfLine = (bytes: Uint8Array, from: number): number => {
  const end = Math.min(bytes.length, from + LONGEST_VALUE + 1);
  let at = nextLineFeed(bytes, from, end);
  while (at > from && (isBlank[bytes[at - 1]!] === 1 || bytes[at - 1] === CARRIAGE_RETURN)) at--;
  return at;
};

/** A value without quotes that has the rest of the line to itself, but for a comment behind it. */
export const restOfLine = (bytes: Uint8Array, start: number): Place | null => {
  const end = endOfLine(bytes, start);
  if (end - start > LONGEST_VALUE) return null;
  let at = start;
  while (at < end && isBlank[bytes[at]!] === 0) at++;
  if (at < end) {
    const next = skipBlanks(bytes, at);
    const comment = bytes[next] === HASH || bytes[next] === SEMICOLON || bytes[next] === SLASH;
    const continued = bytes[next] === BACKSLASH && next + 1 >= end;
    if (!comment && !continued) return null;
  }
  return { start, end: at, quoted: false };
};

const endOfBareValue = searchFor(endsBareValue);

/** A value without quotes among others: in a URL, a connection string, a command. */
export const bareValue = (bytes: Uint8Array, start: number): Place | null => {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE + 1);
  let end = endOfBareValue(bytes, start, limit);
  if (end - start > LONGEST_VALUE) return null;
  if (bytes[end - 1] === BACKSLASH) end--;
  if (bytes[end - 1] === DOT) end--;
  return { start, end, quoted: false };
};

/** Python's and Rust's b"…" and r"…", Python's f"…", C#'s @"…" and $"…", C's L"…" and u"…", SQL Server's N'…'. */
export const isStringPrefix = tableOf('bBfFlLnNrRuU@$');

export const literalAt = (bytes: Uint8Array, at: number): Place | null => {
  const byte = byteAt(bytes, at);
  if (byte === BACKSLASH && isQuote[byteAt(bytes, at + 1)] === 1) return quotedValue(bytes, at);
  const open = isStringPrefix[byte] === 1 ? at + 1 : at;
  const quote = byteAt(bytes, open);
  if (isQuote[quote] === 0) return null;
  const triple = bytes[open + 1] === quote && bytes[open + 2] === quote;
  return quotedValue(bytes, triple ? open + 2 : open);
};

/**
 * `"name": "DB_PASSWORD", "value": "…"`, CloudFormation's `ParameterValue`, `name="password" value="…"`, and the same over two
 * lines of YAML.
 */
export const namedValue = (bytes: Uint8Array, from: number): Place | null => {
  const end = Math.min(bytes.length, from + 64);
  let at = from;
  while (at < end) {
    const byte = bytes[at]!;
    if (isBlank[byte] === 1 || byte === LINE_FEED || byte === CARRIAGE_RETURN) at++;
    else if (byte === COMMA || isQuote[byte] === 1) at++;
    else break;
  }
  if (standsAt(bytes, at, 'android:')) at += 'android:'.length;
  if (standsAt(bytes, at, 'default')) at += 7;
  else if (standsAt(bytes, at, 'value')) at += 5;
  else if (standsAt(bytes, at, 'parametervalue')) at += 14;
  else return null;
  if (isQuote[byteAt(bytes, at)] === 1) at++;
  at = skipBlanks(bytes, at);
  if (bytes[at] !== COLON && bytes[at] !== EQUALS) return null;
  at = skipBlanks(bytes, at + 1);
  const literal = literalAt(bytes, at);
  if (literal !== null) return literal;
  return bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN ? null : restOfLine(bytes, at);
};

/** Behind white space and line ends, as an element has them around its text. */
export const skipSpace = (bytes: Uint8Array, from: number): number => {
  const end = Math.min(bytes.length, from + LONGEST_SPACE);
  let at = from;
  while (at < end && bytes[at]! <= SPACE) at++;
  return at;
};

const scheme = /^(?:api-?)?(?:token|key|bearer|basic|bot|oauth|ssws|geniekey)$/i;

/** `'X-Api-Key: value'`, `"Authorization: Token value"`. */
export const headerValue = (bytes: Uint8Array, from: number): Place | null => {
  const place = bareValue(bytes, skipBlanks(bytes, from));
  if (place === null || bytes[place.end] !== SPACE) return place;
  return scheme.test(latin1(bytes, place.start, place.end))
    ? bareValue(bytes, place.end + 1)
    : null;
};
