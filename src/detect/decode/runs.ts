import type { Batch, Decoding, Origin } from './decoding.ts';

/** Shortest run that is decoded: 20 bytes of text in base64. Keys worth finding are longer. */
const SHORTEST = 28;
/** A run that ends its line goes on in the next one when it is at least this long: encoders wrap at 60, 64 or 76. */
const WRAPPED = 56;
/** How many decoded bytes tell whether a run is encoded text. */
const LOOK = 24;
/** Fewer than these say nothing. */
const LEAST = LOOK - 6;

const [LINE_FEED, RETURN, SPACE, TAB, MINUS, UNDERSCORE] = [10, 13, 32, 9, 45, 95];
const [BACKSLASH, SLASH, LETTER_N, LETTER_R, ZERO, LETTER_X] = [92, 47, 110, 114, 48, 120];

const NONE = 255;
/** The six bits that a character of base64 or base64url stands for. */
const sixBits = new Uint8Array(256).fill(NONE);
/** The four bits that a hexadecimal digit stands for. */
const fourBits = new Uint8Array(256).fill(NONE);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach(
  (character, bits) => {
    sixBits[character.charCodeAt(0)] = bits;
  },
);
sixBits[MINUS] = 62;
sixBits[UNDERSCORE] = 63;
for (const [digits, first] of [
  ['0123456789abcdef', 0],
  ['ABCDEF', 10],
] as const) {
  [...digits].forEach((digit, bits) => {
    fourBits[digit.charCodeAt(0)] = first + bits;
  });
}

/** Whether a decoded byte, the `index`th, reads as text: printable ASCII, white space, or NUL between (UTF-16). */
const isText = (byte: number, index: number): boolean =>
  (byte >= SPACE && byte < 127) ||
  byte === LINE_FEED ||
  byte === RETURN ||
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
const mayBeText = (bytes: Uint8Array, start: number, digits: number): boolean =>
  (hexMayBeText(bytes, digits) |
    base64MayBeText(bytes, start) |
    base64MayBeText(bytes, start + 1) |
    base64MayBeText(bytes, start + 2) |
    base64MayBeText(bytes, start + 3)) !==
  0;

const base64ReadsAsText = (bytes: Uint8Array, start: number, end: number): boolean => {
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

const hexReadsAsText = (bytes: Uint8Array, start: number, end: number): boolean => {
  let index = 0;
  for (let at = start; at + 1 < end && index < LOOK; at += 2) {
    if (!isText((fourBits[bytes[at]!]! << 4) | fourBits[bytes[at + 1]!]!, index++)) return false;
  }
  return index >= LEAST;
};

/** Where the hexadecimal digits end that begin at a place. */
const endOfHex = (bytes: Uint8Array, start: number, end: number): number => {
  let at = start;
  while (at < end && fourBits[bytes[at]!] !== NONE) at++;
  return at;
};

/**
 * The place after a line's end, as a line feed or as `\n` in a string, and the blanks that follow; the same when there is
 * none.
 */
const nextLine = (bytes: Uint8Array, at: number): number => {
  let next = at;
  if (bytes[next] === BACKSLASH && bytes[next + 1] === LETTER_R) next += 2;
  if (bytes[next] === BACKSLASH && bytes[next + 1] === LETTER_N) return next + 2;
  if (bytes[next] === RETURN) next++;
  if (bytes[next] !== LINE_FEED) return at;
  next++;
  while (bytes[next] === SPACE || bytes[next] === TAB) next++;
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
const endOfRun = (bytes: Uint8Array, start: number): { end: number; lastPiece: number } => {
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
 * Where the first run of digits begins, from a place on; -1 when there is none that is long enough. Looks at one byte in a
 * run's shortest length where there is no run, and walks back from it only as far as the digits go: a fraction of the text is
 * read.
 */
const nextRun = (bytes: Uint8Array, start: number): number => {
  let from = start;
  while (from + SHORTEST <= bytes.length) {
    let at = from + SHORTEST - 1;
    while (at >= from && sixBits[bytes[at]!] !== NONE) at--;
    if (at < from) return from;
    from = at + 1;
  }
  return -1;
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
    while (start < end && (bytes[start] === MINUS || bytes[start] === UNDERSCORE)) start++;
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
