import {
  BAR,
  byteAt,
  CARRIAGE_RETURN,
  CLOSE,
  COLON,
  endOfMatch,
  GREATER,
  LINE_FEED,
  skipBlanks,
} from '../../bytes.ts';
import { behindValue, literalAt, type Place, restOfLine, skipSpace } from './place.ts';

/** The beginning of the line after the one that ends at a place; -1 where none ends. */
export const nextLine = (bytes: Uint8Array, at: number): number => {
  const end = bytes[at] === CARRIAGE_RETURN ? at + 1 : at;
  return bytes[end] === LINE_FEED ? skipBlanks(bytes, end + 1) : -1;
};

/** A text in quotes at the beginning of the next line, where it is no name of its own. */
export const literalOfNextLine = (bytes: Uint8Array, lineEnd: number): Place | null => {
  const start = nextLine(bytes, lineEnd);
  const literal = start < 0 ? null : literalAt(bytes, start);
  if (literal === null) return null;
  return bytes[skipBlanks(bytes, behindValue(bytes, literal))] === COLON ? null : literal;
};

/** A text in parentheses with the lines to itself: `API_KEY = (\n    "…"\n)` of Python. */
export const literalInParentheses = (bytes: Uint8Array, open: number): Place | null => {
  const literal = literalAt(bytes, skipSpace(bytes, open + 1));
  if (literal === null) return null;
  return byteAt(bytes, skipSpace(bytes, behindValue(bytes, literal))) === CLOSE ? literal : null;
};

/** What tells YAML to take the lines that follow as one text (yaml.org/spec/1.2.2, 8.1). */
const blockSign = /^[|>][+-]?\d?[+-]?[ \t]{0,8}(?=\r?\n)/;

/** The first line of a text of YAML that begins after `|` or `>` at a place. */
export const firstLineOfBlock = (bytes: Uint8Array, at: number): Place | null => {
  if (bytes[at] !== BAR && bytes[at] !== GREATER) return null;
  const lineEnd = endOfMatch(blockSign, bytes, at, 16);
  const start = lineEnd < 0 ? -1 : nextLine(bytes, lineEnd);
  return start < 0 ? null : restOfLine(bytes, start);
};
