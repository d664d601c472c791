/** Numbers of entries, of two bytes as long as they fit. */
type Numbers = Uint16Array | Uint32Array;

/**
 * Finds every place where one of many keywords stands, in one pass over the raw bytes.
 *
 * The buffer is read as 16-bit words, and each two neighbouring words make a window of four bytes. A keyword is represented
 * by the rarest window that lies within it, once for an even and once for an odd place in the text. A table of one million
 * bits tells whether a window, hashed, stands for any keyword: one look for two bytes, and nothing depends on the step
 * before. What passes is compared exactly. Letter case is folded by setting one bit in every byte.
 */
export interface KeywordPlan {
  /** What windows are multiplied with to hash them: chosen so that few common ones fall on the bit of a keyword. */
  readonly multiplier: number;
  /** A bit for each hash of a window. */
  readonly filter: Int32Array;
  /** For each key of a window its first entry, counted from 1; 0 when there is none. */
  readonly heads: Numbers;
  /** For each entry the next one with the same key, counted from 1; 0 when there is none. */
  readonly next: Numbers;
  /** For each entry its window, case folded. */
  readonly windows: Int32Array;
  /** For each entry the keyword that its window stands for. */
  readonly keywords: Uint16Array;
  /** For each entry the place of its window in the keyword: -1 when it begins a byte before it. */
  readonly places: Int16Array;
  /** All keywords in lower case, a NUL behind each: keyword `n` stands from `starts[n]` to the NUL before `starts[n + 1]`. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** Bits that are used of a hash, the upper ones of a product. */
const FILTER_BITS = 20;
const HEAD_BITS = 16;
const WINDOW = 4;
/** Set in a byte, it makes a capital letter a small one (and folds a few other characters: only ever compared folded). */
const CASE = 0x20;
const CASES = 0x20202020;

const keyOfWindow = (window: number): number => Math.imul(window, 0x85ebca6b) >>> (32 - HEAD_BITS);

const fold = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) fold[byte] = byte >= 65 && byte <= 90 ? byte + 32 : byte;

/** Lower case for ASCII letters only, so that the bytes of other characters stay as they are. */
export const lowerCase = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Windows that are common in ordinary text, the commonest first. */
export type CommonWindows = readonly number[];

/** The windows that begin at a place of a keyword, where they lie within it, or reach one byte over its start or its end. */
const windowsAt = (bytes: Uint8Array, start: number, end: number, place: number): number[] => {
  const at = start + place;
  if (place >= 0 && at + WINDOW <= end) return [windowAt(bytes, at)];
  const shift = place < 0 ? 0 : 24;
  const known = windowAt(bytes, at) & ~(0xff << shift);
  const open: number[] = [];
  for (let byte = CASE; byte < 256; byte++) if (byte & CASE) open.push(known | (byte << shift));
  return open;
};

/**
 * Where in a keyword the window begins that stands for it, when the keyword begins at an even (0) or odd (1) place: the
 * least common one. A short keyword may have none of its own: then one byte stands before it (-1) or behind it.
 */
const rarestPlace = (
  bytes: Uint8Array,
  start: number,
  end: number,
  alignment: number,
  commonness: ReadonlyMap<number, number>,
): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  const weigh = (place: number): void => {
    let common = 0;
    for (const window of windowsAt(bytes, start, end, place)) common += commonness.get(window) ?? 0;
    if (common >= least) return;
    least = common;
    best = place;
  };
  for (let place = alignment; start + place + WINDOW <= end; place += 2) weigh(place);
  if (best >= 0) return best;
  if (start + alignment + WINDOW - 1 <= end) weigh(alignment);
  if (alignment === 1) weigh(-1);
  return best;
};

const windowAt = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24) | CASES;

/** What windows are multiplied with when nothing better was worked out: near 2^32 / the golden ratio. */
const MULTIPLIER = 0x9e3779b1;

const nothing = (): KeywordPlan => ({
  multiplier: MULTIPLIER,
  filter: new Int32Array(2 ** (FILTER_BITS - 5)),
  heads: new Uint16Array(2 ** HEAD_BITS),
  next: new Uint16Array(0),
  windows: new Int32Array(0),
  keywords: new Uint16Array(0),
  places: new Int16Array(0),
  bytes: new Uint8Array(0),
  starts: new Uint32Array(1),
});

type List = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

/** `made`, which is longer, with `list` at its beginning. */
const holding = <T extends List>(made: T, list: T): T => {
  made.set(list);
  return made;
};

/**
 * Plans the pass for these keywords, and for those of an earlier plan before them; a keyword's index is what the pass
 * reports. A long keyword has two entries, for an even and an odd place; a short one has one for each byte that may stand
 * beside it.
 * @param commonWindows help to choose the windows; without it the pass finds the same, more slowly
 * @throws when a keyword has fewer than three bytes.
 */
export const planKeywords = (
  keywords: readonly string[],
  earlier = nothing(),
  commonWindows: CommonWindows = [],
): KeywordPlan => {
  const commonness = new Map(
    commonWindows.map((window, rank) => [window, commonWindows.length - rank]),
  );
  const first = earlier.starts.length - 1;
  const count = first + keywords.length;
  const added = Buffer.from(keywords.map((keyword) => `${keyword}\0`).join(''), 'latin1');
  const bytes = holding(new Uint8Array(earlier.bytes.length + added.length), earlier.bytes);
  for (let at = 0; at < added.length; at++) bytes[earlier.bytes.length + at] = fold[added[at]!]!;
  const starts = holding(new Uint32Array(count + 1), earlier.starts);
  const windows: number[] = [];
  const keywordOf: number[] = [];
  const placeOf: number[] = [];
  for (let keyword = first; keyword < count; keyword++) {
    const start = starts[keyword]!;
    const end = start + keywords[keyword - first]!.length;
    starts[keyword + 1] = end + 1;
    if (end - start < 3)
      throw new Error(`The keyword "${keywords[keyword - first]}" is too short.`);
    for (let alignment = 0; alignment < 2; alignment++) {
      const place = rarestPlace(bytes, start, end, alignment, commonness);
      for (const window of windowsAt(bytes, start, end, place)) {
        windows.push(window);
        keywordOf.push(keyword);
        placeOf.push(place);
      }
    }
  }

  const known = earlier.windows.length;
  const entries = known + windows.length;
  const List = entries < 2 ** 16 ? Uint16Array : Uint32Array;
  const heads = List.from(earlier.heads);
  const next = holding(new List(entries), earlier.next);
  for (let entry = known; entry < entries; entry++) {
    const key = keyOfWindow(windows[entry - known]!);
    next[entry] = heads[key]!;
    heads[key] = entry + 1;
  }
  const allWindows = holding(new Int32Array(entries), earlier.windows);
  allWindows.set(windows, known);
  const allKeywords = holding(new Uint16Array(entries), earlier.keywords);
  allKeywords.set(keywordOf, known);
  const places = holding(new Int16Array(entries), earlier.places);
  places.set(placeOf, known);
  return {
    ...filterFor(windows, earlier, commonWindows),
    ...{ heads, next, windows: allWindows, keywords: allKeywords, places, bytes, starts },
  };
};

/** So many multipliers are tried. */
const TRIES = 256;

/** The filter that lets these windows pass, those of the earlier plan too, and as few of the common ones as can be. */
const filterFor = (
  windows: readonly number[],
  earlier: KeywordPlan,
  common: CommonWindows,
): Pick<KeywordPlan, 'multiplier' | 'filter'> => {
  const fill = (filter: Int32Array, multiplier: number): Int32Array => {
    for (const window of windows) {
      const product = Math.imul(window, multiplier);
      filter[product >>> 17]! |= 1 << ((product >>> 12) & 31);
    }
    return filter;
  };
  let multiplier = earlier.multiplier;
  let filter = fill(earlier.filter.slice(), multiplier);
  // A filter that holds earlier windows can only be added to: what they were is not known any more.
  if (common.length === 0 || earlier.starts.length > 1) return { multiplier, filter };
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES; tried++) {
    const candidate = (Math.imul(tried, 0x61c88647) ^ MULTIPLIER) | 1;
    const filled = fill(new Int32Array(earlier.filter.length), candidate);
    const passing = common.reduce((sum, window, rank) => {
      const product = Math.imul(window, candidate);
      const passes = (filled[product >>> 17]! >>> ((product >>> 12) & 31)) & 1;
      // How often a window stands in text falls about as its rank rises.
      return sum + passes / (rank + 10);
    }, 0);
    if (passing < least) {
      least = passing;
      multiplier = candidate;
      filter = filled;
    }
  }
  return { multiplier, filter };
};

/** So many windows are filtered before those that passed are compared. */
const BLOCK = 1 << 15;
const passed = new Int32Array(BLOCK);

/** Notes which windows pass the filter, by the number of their second word. Nothing else: this loop reads every byte. */
const filterWindows = (
  words: Uint16Array,
  from: number,
  to: number,
  multiplier: number,
  filter: Int32Array,
): number => {
  let count = 0;
  let previous = words[from - 1]!;
  for (let index = from; index < to; index++) {
    const word = words[index]!;
    const product = Math.imul(previous | (word << 16) | CASES, multiplier);
    if ((filter[product >>> 17]! >>> ((product >>> 12) & 31)) & 1) passed[count++] = index;
    previous = word;
  }
  return count;
};

/**
 * Calls `onHit` with a keyword's index and its byte offset, for every place where it stands, in the order of the places
 * (keywords that overlap may come a few bytes out of order).
 * @param bytes at an even offset in its buffer.
 */
export const findKeywords = (
  plan: KeywordPlan,
  bytes: Uint8Array,
  onHit: (keyword: number, offset: number) => void,
): void => {
  const { multiplier, filter, heads, next, windows, keywords, places, starts } = plan;
  const wanted = plan.bytes;
  const length = bytes.length;
  const count = length >> 1;
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, count);

  const verify = (window: number, windowStart: number): void => {
    for (let entry = heads[keyOfWindow(window)]! - 1; entry >= 0; entry = next[entry]! - 1) {
      if (windows[entry] !== window) continue;
      const keyword = keywords[entry]!;
      const start = windowStart - places[entry]!;
      const end = starts[keyword + 1]! - 1;
      let at = starts[keyword]!;
      if (start < 0 || start + end - at > length) continue;
      for (let place = start; at < end && fold[bytes[place]!] === wanted[at]; place++) at++;
      if (at === end) onHit(keyword, start);
    }
  };

  for (let from = 1; from < count; from += BLOCK) {
    const found = filterWindows(words, from, Math.min(count, from + BLOCK), multiplier, filter);
    for (let at = 0; at < found; at++) {
      const index = passed[at]!;
      verify(words[index - 1]! | (words[index]! << 16) | CASES, (index - 1) << 1);
    }
  }
  // The text may end within a window: the last byte of an odd length, then bytes that stand for nothing.
  const tail = length & 1 ? bytes[length - 1]! : 0;
  if (count > 0) verify(words[count - 1]! | (tail << 16) | CASES, (count - 1) << 1);
  if (tail !== 0) verify(tail | CASES, count << 1);
};
