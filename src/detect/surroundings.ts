/**
 * What bytes a rule's pattern allows around one of its keywords, a set for each place: a few looks at bytes tell of nearly
 * every hit that the pattern cannot match there, before any text is read or any pattern is made. The build works the sets
 * out from the patterns; where there are none, the pattern alone decides.
 */
export interface Surroundings {
  /** Sets of bytes: byte `b` is in set `n` when bit `b & 31` of word `8 * n + (b >>> 5)` is set. */
  readonly sets: Uint32Array;
  /** The steps of entry `n` stand from `starts[n]` to `starts[n + 1]`; entries without are not listed at the end. */
  readonly starts: Uint32Array;
  /**
   * For each entry how many steps go backwards, then at which byte of the keyword the others begin, then the set of what may
   * stand right before a match that begins with the keyword (0 for anything, otherwise its number and 1), then numbers of
   * sets: of the bytes before the keyword, the nearest first, and of those from that byte on.
   */
  readonly steps: Uint16Array;
}

/** The sets of one entry, as the build finds them. */
export interface Neighbours {
  /** Bytes before the keyword, the nearest first. */
  readonly before: readonly ByteSet[];
  /** What may stand right before a match that begins with the keyword, where it does not begin the text; null for anything. */
  readonly front: ByteSet | null;
  /** The byte of the keyword that `behind` begins at. */
  readonly from: number;
  readonly behind: readonly ByteSet[];
}

/** 256 bits, as eight words. */
export type ByteSet = readonly number[];

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
  for (const { before, front, from, behind } of entries) {
    if (before.length > 0 || behind.length > 0 || front !== null) {
      steps.push(before.length, from, front === null ? 0 : numberOf(front) + 1);
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

/** Whether the bytes around a keyword at `hit` are such that the rule of an entry may match there. */
export const maySuit = (
  { sets, starts, steps }: Surroundings,
  entry: number,
  bytes: Uint8Array,
  hit: number,
): boolean => {
  if (entry + 1 >= starts.length) return true;
  let step = starts[entry]!;
  const end = starts[entry + 1]!;
  if (step === end) return true;
  const back = steps[step]!;
  let at = hit + steps[step + 1]!;
  const front = steps[step + 2]! - 1;
  if (front >= 0 && hit > 0) {
    const byte = bytes[hit - 1]!;
    if (((sets[(front << 3) + (byte >>> 5)]! >>> (byte & 31)) & 1) === 0) return false;
  }
  step += 3;
  const turn = step + back;
  const length = bytes.length;
  for (let next = turn; next < end; next++, at++) {
    if (at >= length) return false;
    const byte = bytes[at]!;
    if (((sets[(steps[next]! << 3) + (byte >>> 5)]! >>> (byte & 31)) & 1) === 0) return false;
  }
  for (at = hit - 1; step < turn; step++, at--) {
    if (at < 0) return false;
    const byte = bytes[at]!;
    if (((sets[(steps[step]! << 3) + (byte >>> 5)]! >>> (byte & 31)) & 1) === 0) return false;
  }
  return true;
};
