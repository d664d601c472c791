import { BACKSLASH, CARRIAGE_RETURN, isBlank, LINE_FEED, SLASH } from '../bytes.ts';
import { fourBits, NONE, sixBits } from './digits.ts';

/** Shortest run that is decoded: 20 bytes of text in base64. Keys worth finding are longer. */
export const SHORTEST = 28;
/** A run that ends its line goes on in the next one when it is at least this long: encoders wrap at 60, 64 or 76. */
const WRAPPED = 56;

const [LETTER_N, LETTER_R] = [110, 114];

/**
 * Where the first run of digits begins, from a place on; -1 when there is none that is long enough. Looks at one byte in a
 * run's shortest length where there is no run, and walks back from it only as far as the digits go: a fraction of the text is
 * read.
 */
export const nextRun = (bytes: Uint8Array, start: number): number => {
  let from = start;
  while (from + SHORTEST <= bytes.length) {
    let at = from + SHORTEST - 1;
    while (at >= from && sixBits[bytes[at]!] !== NONE) at--;
    if (at < from) return from;
    from = at + 1;
  }
  return -1;
};

/** Where the hexadecimal digits end that begin at a place. */
export const endOfHex = (bytes: Uint8Array, start: number, end: number): number => {
  let at = start;
  while (at < end && fourBits[bytes[at]!] !== NONE) at++;
  return at;
};

/**
 * The place after a line's end, as a line feed or as `\n` in a string, and the blanks that follow; the same when there is
 * none.
 */
export const nextLine = (bytes: Uint8Array, at: number): number => {
  let next = at;
  if (bytes[next] === BACKSLASH && bytes[next + 1] === LETTER_R) next += 2;
  if (bytes[next] === BACKSLASH && bytes[next + 1] === LETTER_N) return next + 2;
  if (bytes[next] === CARRIAGE_RETURN) next++;
  if (bytes[next] !== LINE_FEED) return at;
  next++;
  while (next < bytes.length && isBlank[bytes[next]!] === 1) next++;
  return next;
};

/** Where the digits of base64 end that begin at a place. */
const endOfDigits = (bytes: Uint8Array, start: number): number => {
  let at = start;
  // Four at once as long as there are four: `NONE` has a bit that no digit has.
  for (const last = bytes.length - 4; at <= last; at += 4) {
    const [one, two] = [sixBits[bytes[at]!]!, sixBits[bytes[at + 1]!]!];
    if ((one | two | sixBits[bytes[at + 2]!]! | sixBits[bytes[at + 3]!]!) === NONE) break;
  }
  while (at < bytes.length && sixBits[bytes[at]!] !== NONE) at++;
  return at;
};

/** The end of a run, with the lines it goes on over, and where the last of its pieces begins. */
export const endOfRun = (bytes: Uint8Array, start: number): { end: number; lastPiece: number } => {
  let end = start;
  let lastPiece = start;
  for (let lineStart = start; ; ) {
    end = endOfDigits(bytes, end);
    // JSON may write a slash as `\/`.
    if (bytes[end] === BACKSLASH && bytes[end + 1] === SLASH) {
      end += 2;
      lastPiece = end;
      continue;
    }
    if (end - lineStart < WRAPPED) return { end, lastPiece };
    const next = nextLine(bytes, end);
    if (next === end || next >= bytes.length || sixBits[bytes[next]!] === NONE)
      return { end, lastPiece };
    lineStart = next;
    end = next;
    lastPiece = next;
  }
};
