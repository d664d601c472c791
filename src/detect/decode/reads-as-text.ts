import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../bytes.ts';
import { fourBits, NONE, sixBits } from './digits.ts';

/** How many decoded bytes tell whether a run is encoded text. */
const LOOK = 24;
/** Fewer than these say nothing. */
const LEAST = LOOK - 6;

/** Whether a decoded byte, the `index`th, reads as text: printable ASCII, white space, or NUL between (UTF-16). */
const isText = (byte: number, index: number): boolean =>
  (byte >= SPACE && byte < 127) ||
  byte === LINE_FEED ||
  byte === CARRIAGE_RETURN ||
  byte === TAB ||
  (byte === 0 && index % 2 === 1);

/** Bytes that text may hold, NUL too. */
const inText = Uint8Array.from({ length: 256 }, (_, byte) => Number(isText(byte, 1)));

/** Whether two or three bytes of base64 read as text, whose digits begin at a place. */
const base64MayBeText = (bytes: Uint8Array, at: number): number => {
  const [one, two] = [sixBits[bytes[at]!]!, sixBits[bytes[at + 1]!]!];
  const [three, four] = [sixBits[bytes[at + 2]!]!, sixBits[bytes[at + 3]!]!];
  return (
    inText[((one << 2) | (two >> 4)) & 255]! &
    inText[((two << 4) | (three >> 2)) & 255]! &
    inText[((three << 6) | four) & 255]!
  );
};

/** The same for three bytes of hex. */
const hexMayBeText = (bytes: Uint8Array, at: number): number => {
  const byteAt = (place: number): number =>
    (fourBits[bytes[place]!]! << 4) | fourBits[bytes[place + 1]!]!;
  return inText[byteAt(at) & 255]! & inText[byteAt(at + 2) & 255]! & inText[byteAt(at + 4) & 255]!;
};

/** Whether the first digits of a run read as text in any way: most do not, and then it need not be looked at more closely. */
export const mayBeText = (bytes: Uint8Array, start: number, digits: number): boolean =>
  (hexMayBeText(bytes, digits) |
    base64MayBeText(bytes, start) |
    base64MayBeText(bytes, start + 1) |
    base64MayBeText(bytes, start + 2) |
    base64MayBeText(bytes, start + 3)) !==
  0;

/** Whether base64 between two places begins with text. */
export const base64ReadsAsText = (bytes: Uint8Array, start: number, end: number): boolean => {
  let bits = 0;
  let digits = 0;
  let index = 0;
  for (let at = start; at < end && index < LOOK; at++) {
    const value = sixBits[bytes[at]!]!;
    if (value === NONE) continue;
    bits = (bits << 6) | value;
    const place = digits++ & 3;
    // Four digits of six bits make three bytes: each but the first completes one.
    if (place > 0 && !isText((bits >> (6 - 2 * place)) & 255, index++)) return false;
  }
  return index >= LEAST;
};

/** The same for hex. */
export const hexReadsAsText = (bytes: Uint8Array, start: number, end: number): boolean => {
  let index = 0;
  for (let at = start; at + 1 < end && index < LOOK; at += 2) {
    if (!isText((fourBits[bytes[at]!]! << 4) | fourBits[bytes[at + 1]!]!, index++)) return false;
  }
  return index >= LEAST;
};
