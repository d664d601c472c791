import type { Beside } from './keyword-plan.ts';

/**
 * What bytes a rule's pattern allows around one of its keywords, a set for each place: a few looks at bytes tell of nearly
 * every hit that the pattern cannot match there, before any text is read or any pattern is made. The build works the sets
 * out from the patterns; where there are none, the pattern alone decides.
 */
export interface Surroundings {
  /** Sets of bytes: byte `b` is in set `n` when bit `b & 31` of word `8 * n + (b >>> 5)` is set. */
  readonly sets: Uint32Array;
  /** The steps of entry `n` go from `starts[n]` to `starts[n + 1]`; entries without are not listed at the end. */
  readonly starts: Uint32Array;
  /**
   * For each entry how many steps go backwards, then at which byte of the keyword the others begin, then the two sets of what
   * may be right before a match (0 for anything, otherwise its number and 1), the two bytes of which one must follow (0 for
   * none) and within how many bytes from the keyword's start, then numbers of sets: of the bytes before the keyword, the
   * nearest first, and of those from that byte on.
   */
  readonly steps: Uint16Array;
}

/** What may be before a match. */
export interface Front {
  readonly plain: ByteSet;
  /** The last character of an escape, which counts only behind a `\\` or a `%`. */
  readonly escaped: ByteSet;
}

/** The length of the longest escape that may be before a match. */
export const ESCAPE = 6;
const BACKSLASH = 92;
const PERCENT = 37;

/** The sets of one entry, as the build finds them. */
export interface Neighbours {
  /** Bytes before the keyword, the nearest first. */
  readonly before: readonly ByteSet[];
  /** What may be right before all of these, where the text does not begin there; null for anything. */
  readonly front: Front | null;
  /** One or two bytes of which one must follow the keyword, and within how many bytes from its start; null when none must. */
  readonly needed: { readonly bytes: readonly number[]; readonly within: number } | null;
  /** The byte of the keyword that `behind` begins at. */
  readonly from: number;
  readonly behind: readonly ByteSet[];
}

/** 256 bits, as eight words. */
export type ByteSet = readonly number[];

const isIn = (set: ByteSet, byte: number): boolean =>
  ((set[byte >>> 5]! >>> (byte & 31)) & 1) === 1;

/** What may be right before and after a keyword, by its length, where any of these lets a rule match. */
export const besideOf = (all: readonly Neighbours[], length: number): Beside => ({
  before: (byte) =>
    all.some(({ before: [nearest], front }) => {
      if (nearest !== undefined) return isIn(nearest, byte);
      return front === null || isIn(front.plain, byte) || isIn(front.escaped, byte);
    }),
  behind: (byte) =>
    all.some(({ from, behind }) => {
      const next = behind[length - from];
      return next === undefined || isIn(next, byte);
    }),
});

export const noSurroundings: Surroundings = {
  sets: new Uint32Array(0),
  starts: new Uint32Array(1),
  steps: new Uint16Array(0),
};

/** Writes down the neighbours of entries in their order. */
export const packSurroundings = (entries: readonly Neighbours[]): Surroundings => {
  const numbers = new Map<string, number>();
  const words: number[] = [];
  const numberOf = (set: ByteSet): number => {
    const key = set.join();
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      words.push(...set);
    }
    return number;
  };
  const starts = [0];
  const steps: number[] = [];
  for (const { before, front, needed, from, behind } of entries) {
    if (before.length > 0 || behind.length > 0 || front !== null || needed !== null) {
      const fronts =
        front === null ? [0, 0] : [numberOf(front.plain) + 1, numberOf(front.escaped) + 1];
      steps.push(before.length, from, ...fronts);
      const [one = 0, other = one] = needed?.bytes ?? [];
      steps.push(one | (other << 8), needed?.within ?? 0);
      steps.push(...before.map(numberOf), ...behind.map(numberOf));
    }
    starts.push(steps.length);
  }
  return {
    sets: Uint32Array.from(words, (word) => word >>> 0),
    starts: Uint32Array.from(starts),
    steps: Uint16Array.from(steps),
  };
};

/** Where in a text a byte is next, remembered from one place to the next, so that all looks together read it once. */
export class Ahead {
  readonly #bytes: Uint8Array;
  /** For each byte from where it was looked for, and where it was found. */
  readonly #from = new Int32Array(256).fill(-1);
  readonly #found = new Int32Array(256).fill(-1);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Whether one of two bytes (`one | other << 8`) is in a part of the text; parts come in about rising order. */
  has(bytes: number, from: number, to: number): boolean {
    const other = bytes >>> 8;
    return (
      this.#next(bytes & 255, from, to) < to ||
      (other !== (bytes & 255) && this.#next(other, from, to) < to)
    );
  }

  #next(byte: number, from: number, to: number): number {
    const searched = this.#from[byte]!;
    // A little back: keywords that overlap are met a few bytes out of order.
    if (searched >= 0 && from < searched) {
      const end = Math.min(searched, to);
      for (let at = from; at < end; at++) if (this.#bytes[at] === byte) return at;
      return this.#found[byte]!;
    }
    if (this.#found[byte]! < from) {
      const found = this.#bytes.indexOf(byte, from);
      this.#from[byte] = from;
      this.#found[byte] = found < 0 ? this.#bytes.length : found;
    }
    return this.#found[byte]!;
  }
}

const holds = (sets: Uint32Array, set: number, byte: number): boolean =>
  ((sets[(set << 3) + (byte >>> 5)]! >>> (byte & 31)) & 1) === 1;

const isBehindEscape = (bytes: Uint8Array, place: number): boolean => {
  for (let at = place - 1; at > place - ESCAPE; at--) {
    if (bytes[at] === BACKSLASH || bytes[at] === PERCENT) return true;
  }
  return false;
};

/** Whether the bytes around a keyword at `hit` are such that the rule of an entry may match there. */
export const maySuit = (
  { sets, starts, steps }: Surroundings,
  entry: number,
  bytes: Uint8Array,
  hit: number,
  ahead: Ahead,
): boolean => {
  if (entry + 1 >= starts.length) return true;
  let step = starts[entry]!;
  const end = starts[entry + 1]!;
  if (step === end) return true;
  const back = steps[step]!;
  let at = hit + steps[step + 1]!;
  const place = hit - 1 - back;
  if (steps[step + 2] !== 0 && place >= 0) {
    const byte = bytes[place]!;
    if (
      !holds(sets, steps[step + 2]! - 1, byte) &&
      !(holds(sets, steps[step + 3]! - 1, byte) && isBehindEscape(bytes, place))
    )
      return false;
  }
  const needed = steps[step + 4]!;
  if (needed !== 0 && !ahead.has(needed, hit, hit + steps[step + 5]!)) return false;
  step += 6;
  const turn = step + back;
  const length = bytes.length;
  for (let next = turn; next < end; next++, at++) {
    if (at >= length) return false;
    const byte = bytes[at]!;
    if (!holds(sets, steps[next]!, byte)) return false;
  }
  for (at = hit - 1; step < turn; step++, at--) {
    if (at < 0) return false;
    const byte = bytes[at]!;
    if (!holds(sets, steps[step]!, byte)) return false;
  }
  return true;
};
