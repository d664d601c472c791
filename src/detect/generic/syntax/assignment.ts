import {
  BACKSLASH,
  byteAt,
  CLOSE_BRACKET,
  COLON,
  EXCLAMATION,
  GREATER,
  HYPHEN,
  isDigit,
  isQuote,
  OPEN_BRACKET,
  QUESTION,
  skipBlanks,
} from '../../bytes.ts';
import type { FileKind } from '../../file-kind.ts';
import { openQuote } from './line.ts';
import type { Name } from './name-place.ts';
import type { Form } from './place.ts';
import { readGiven, type Signed } from './signs.ts';

/** A name and the value that a text gives it; all numbers are byte offsets. */
export interface Assignment {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoted: boolean;
  readonly form: Form;
  /** Whether the value is the first item of a list. */
  readonly listed: boolean;
}

/** `"New password: ", x = "`: whether what looks like an opening quote closes the string that the name stands in. */
export const closesString = (bytes: Uint8Array, read: Assignment): boolean =>
  read.form === 'assigned' &&
  read.quoted &&
  isQuote[bytes[read.nameEnd]!] === 0 &&
  bytes[read.nameEnd] !== BACKSLASH &&
  bytes[read.valueStart - 2] !== BACKSLASH &&
  openQuote(bytes, read.nameStart) === bytes[read.valueStart - 1];

/** The place behind an index or an empty pair of brackets, as in `char password[] = "…"`; the same where none stands. */
const behindIndex = (bytes: Uint8Array, open: number): number => {
  let at = open + 1;
  while (isDigit[byteAt(bytes, at)] === 1) at++;
  return bytes[at] === CLOSE_BRACKET ? at + 1 : open;
};

/** Looks for the sign behind a name: behind its quote, its brackets, the `?` or `!` of TypeScript before a type. */
const signBehind = (bytes: Uint8Array, { start, end }: Name, file: FileKind): Signed | null => {
  if (bytes[end - 1] === HYPHEN && bytes[end] === GREATER) return null;
  let at = end;
  if (bytes[at] === BACKSLASH && isQuote[byteAt(bytes, at + 1)] === 1) at += 2;
  else if (isQuote[byteAt(bytes, at)] === 1) at++;
  const nameQuote = at > end ? at - 1 : -1;
  while (bytes[at] === CLOSE_BRACKET) at++;
  if (nameQuote < 0 && bytes[at] === OPEN_BRACKET) at = behindIndex(bytes, at);
  if ((bytes[at] === QUESTION || bytes[at] === EXCLAMATION) && bytes[at + 1] === COLON) at++;
  const sign = skipBlanks(bytes, at);
  if (sign >= bytes.length) return null;
  return { bytes, file, nameStart: start, nameQuote, nameEnd: at, at: sign };
};

/** Reads the assignment to a name. Looks at a few bytes only where the name is followed by none of the signs that assign. */
export const readAssignment = (
  bytes: Uint8Array,
  name: Name,
  file: FileKind,
): Assignment | null => {
  const signed = signBehind(bytes, name, file);
  const given = signed === null ? null : readGiven(signed);
  if (given === null) return null;
  const { place, form } = given;
  return {
    nameStart: name.start,
    nameEnd: name.end,
    valueStart: place.start,
    valueEnd: place.end,
    quoted: place.quoted,
    form,
    listed: place.listed === true,
  };
};
