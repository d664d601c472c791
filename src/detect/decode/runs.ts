import { BACKSLASH, HYPHEN, SLASH, UNDERSCORE } from '../bytes.ts';
import type { Batch, Decoding, Origin } from './decoding.ts';
import { NONE, sixBits } from './digits.ts';
import { base64ReadsAsText, hexReadsAsText, mayBeText } from './reads-as-text.ts';
import { endOfHex, endOfRun, nextLine, nextRun, SHORTEST } from './run-bounds.ts';

const [ZERO, LETTER_X] = [48, 120];

/** A run of base64 or hex, decoded. */
class DecodedRun implements Decoding {
  readonly from: number;
  readonly to: number;
  readonly #name: string;
  readonly #text: Buffer;
  readonly #start: number;
  readonly #end: number;
  /** A digit of the run and its place, from which the next one asked for is counted. */
  #counted: { digit: number; place: number };

  /**
   * @param start, end of the run in the text
   * @param from, to of what it decodes to in the batch
   */
  constructor(
    name: string,
    text: Buffer,
    { start, end }: { readonly start: number; readonly end: number },
    from: number,
    to: number,
  ) {
    this.from = from;
    this.to = to;
    this.#name = name;
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#counted = { digit: 0, place: start };
  }

  placeOf(at: number): number {
    const wanted = Math.floor((at - this.from) * (this.#name === 'hex' ? 2 : 4 / 3));
    let { digit, place } = this.#counted;
    if (wanted < digit) [digit, place] = [0, this.#start];
    // After its last digit the run is over, however far the next one is.
    for (; place < this.#end; place++) {
      const byte = this.#text[place]!;
      // The `n` of a line's end that is written as an escape is no digit.
      if (byte === BACKSLASH) place += this.#text[place + 1] === SLASH ? 0 : 1;
      else if (sixBits[byte] !== NONE && digit++ === wanted) break;
    }
    this.#counted = { digit: wanted, place };
    return place;
  }

  namesOf(): readonly string[] {
    return [this.#name];
  }
}

/** False when the digits do not read as text. */
const decodeHex = (bytes: Buffer, start: number, end: number, batch: Batch): boolean => {
  if (!hexReadsAsText(bytes, start, end)) return false;
  const even = end - ((end - start) % 2);
  const from = batch.length;
  const written = batch
    .room((even - start) / 2)
    .write(bytes.toString('latin1', start, even), from, 'hex');
  batch.add(new DecodedRun('hex', bytes, { start, end }, from, from + written));
  return true;
};

const decodeBase64 = (
  bytes: Buffer,
  start: number,
  end: number,
  broken: boolean,
  batch: Batch,
): void => {
  // A path or a name may be glued to the front, so that groups of four begin one to three characters later.
  for (let skip = 0; skip < 4; skip++) {
    if (!base64ReadsAsText(bytes, start + skip, end)) continue;
    let text = bytes.toString('latin1', start + skip, end);
    if (broken) text = text.replace(/\\[nr]|\\|\s+/g, '');
    const name = text.includes('-') || text.includes('_') ? 'base64url' : 'base64';
    const from = batch.length;
    const written = batch.room(Math.ceil(text.length * 0.75)).write(text, from, 'base64');
    batch.add(new DecodedRun(name, bytes, { start: start + skip, end }, from, from + written));
    return;
  }
};

/**
 * Decodes what is encoded in base64, base64url or hex and reads as text once decoded.
 * @param origin where the text itself was decoded from: what the outer text showed alike is not decoded again.
 */
export const decodeRuns = (bytes: Buffer, origin: Origin, batch: Batch): void => {
  const { copyEnd, undone } = origin;
  let nextUndone = 0;
  let run = { end: 0, lastPiece: 0 };
  let start = nextRun(bytes, 0);
  for (let from = 0; start >= 0; start = nextRun(bytes, from)) {
    // The lines of a run may be looked at one by one: where it ends is worked out once.
    if (start >= run.end) run = endOfRun(bytes, start);
    const { end } = run;
    const broken = start < run.lastPiece;
    from = end;
    if (start < copyEnd) {
      while (nextUndone < undone.length && undone[nextUndone]! < start - 1) nextUndone++;
      if (nextUndone === undone.length || undone[nextUndone]! > end) continue;
    }
    while (start < end && (bytes[start] === HYPHEN || bytes[start] === UNDERSCORE)) start++;
    // `0x` before hexadecimal digits is no part of them.
    const digits = bytes[start] === ZERO && bytes[start + 1] === LETTER_X ? start + 2 : start;
    if (end - digits < SHORTEST || (!broken && !mayBeText(bytes, start, digits))) continue;
    const hexEnd = endOfHex(bytes, digits, end);
    if (hexEnd === end && !broken) {
      decodeHex(bytes, digits, end, batch);
    } else if (
      hexEnd - digits >= SHORTEST &&
      sixBits[bytes[hexEnd]!] === NONE &&
      decodeHex(bytes, digits, hexEnd, batch)
    ) {
      // A line of digits that is followed by another line: that one is looked at by itself.
      from = hexEnd;
    } else {
      decodeBase64(bytes, start, end, broken, batch);
      if (broken) decodeLines(bytes, start, end, batch);
    }
  }
};

/**
 * Decodes the lines of a run each by itself, too: what looks like one value that was wrapped may be several, or one and the
 * name of the next.
 */
const decodeLines = (bytes: Buffer, start: number, end: number, batch: Batch): void => {
  for (let lineStart = start; lineStart < end; ) {
    let lineEnd = lineStart;
    while (lineEnd < end && sixBits[bytes[lineEnd]!] !== NONE) lineEnd++;
    if (lineEnd - lineStart >= SHORTEST) decodeBase64(bytes, lineStart, lineEnd, false, batch);
    lineStart = Math.max(nextLine(bytes, lineEnd), lineEnd + 1);
  }
};
