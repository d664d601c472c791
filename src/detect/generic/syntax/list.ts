import {
  byteAt,
  CLOSE_BRACE,
  COLON,
  COMMA,
  endOfMatch,
  HYPHEN,
  isBlank,
  isQuote,
  latin1,
  OPEN_BRACE,
  OPEN_BRACKET,
  skipBlanks,
  standsAt,
} from '../../bytes.ts';
import { nextLine } from './next-line.ts';
import { behindValue, literalAt, type Place, restOfLine, skipSpace } from './place.ts';

/** How many items of a list are looked at. */
export const MOST_ITEMS = 100;

/** What opens a list and says what its items are: `[]string{` of Go, `new[] {` and `new String[] {` of C# and Java. */
const typedOpening = /^(?:\[\d{0,3}\]\w{1,20}|new(?: \w{1,20})? ?\[\d{0,3}\])\s{0,8}\{/;
const LONGEST_OPENING = 48;

const asFirst = (item: Place | null): Place | null => item && { ...item, listed: true };

/** The first item of a list of texts that opens at a place. */
export const firstOfList = (bytes: Uint8Array, at: number): Place | null => {
  const byte = bytes[at];
  if (byte === OPEN_BRACE) {
    const item = literalAt(bytes, skipSpace(bytes, at + 1));
    const next = item === null ? -1 : byteAt(bytes, skipSpace(bytes, behindValue(bytes, item)));
    // The name of a member is followed by a colon or another sign.
    return next === COMMA || next === CLOSE_BRACE ? asFirst(item) : null;
  }
  if (byte !== OPEN_BRACKET && !standsAt(bytes, at, 'new')) return null;
  const typed = endOfMatch(typedOpening, bytes, at, LONGEST_OPENING);
  if (typed < 0 && byte !== OPEN_BRACKET) return null;
  return asFirst(literalAt(bytes, skipSpace(bytes, typed < 0 ? at + 1 : typed)));
};

/** `NAME=value` as an item assigns by itself, and `name:` opens a list or a mapping of its own. */
const hasName = /^[A-Za-z_][\w.-]{0,60}(?:=[^=]|:$)/;

/** The item of YAML in the line that follows the end of another at `at`: `- value`. */
const itemOfNextLine = (bytes: Uint8Array, at: number): Place | null => {
  const dash = nextLine(bytes, at);
  if (dash < 0 || bytes[dash] !== HYPHEN || isBlank[byteAt(bytes, dash + 1)] === 0) return null;
  const start = skipBlanks(bytes, dash + 1);
  const literal = literalAt(bytes, start);
  if (literal !== null) return bytes[behindValue(bytes, literal)] === COLON ? null : literal;
  if (isQuote[byteAt(bytes, start)] === 1) return null;
  const rest = restOfLine(bytes, start);
  return rest === null || hasName.test(latin1(bytes, rest.start, rest.end)) ? null : rest;
};

/** The first item of a list of YAML that has a line for each, after the end of the line of its name. */
export const firstOfLines = (bytes: Uint8Array, lineEnd: number): Place | null =>
  asFirst(itemOfNextLine(bytes, lineEnd));

/** The item that follows another one of the same list. */
export const nextItem = (bytes: Uint8Array, item: Place): Place | null => {
  const behind = behindValue(bytes, item);
  const comma = skipSpace(bytes, behind);
  if (bytes[comma] === COMMA) return literalAt(bytes, skipSpace(bytes, comma + 1));
  return itemOfNextLine(bytes, skipBlanks(bytes, behind));
};
