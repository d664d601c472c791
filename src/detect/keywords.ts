/**
 * Finds every place where one of many keywords stands, in one pass over the raw bytes.
 *
 * The buffer is read as 16-bit words, and each two neighbouring words make a window of four bytes. A keyword is represented
 * by the rarest window that lies within it, once for an even and once for an odd place in the text. A table of one million
 * bits tells whether a window, hashed, stands for any keyword: one look for two bytes, and nothing depends on the step
 * before. What passes is compared exactly. Letter case is folded by setting one bit in every byte.
 */
export interface KeywordPlan {
  /** A bit for each hash of a window. */
  readonly filter: Int32Array;
  /** For each key of a window its first entry, counted from 1; 0 when there is none. */
  readonly heads: Uint16Array;
  /** For each entry the next one with the same key, counted from 1; 0 when there is none. */
  readonly next: Uint16Array;
  /** For each entry the place of the window in its keyword: -1 when it begins a byte before it. */
  readonly places: Int16Array;
  /** All keywords behind each other, in lower case; keyword `n` stands from `starts[n]` to `starts[n + 1]`. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

const FILTER_BITS = 20;
const HEAD_BITS = 16;
const WINDOW = 4;
/** Set in a byte, it makes a capital letter a small one (and folds a few other characters: only ever compared folded). */
const CASE = 0x20;
const CASES = 0x20202020;

const hash = (window: number): number => Math.imul(window, 0x9e3779b1) >>> (32 - FILTER_BITS);
const keyOfWindow = (window: number): number => Math.imul(window, 0x85ebca6b) >>> (32 - HEAD_BITS);
/** Keys of windows of which only the first or the last word lies within the keyword. */
const keyOfFirst = (word: number): number => keyOfWindow((word | 0x10000) & 0x1ffff);
const keyOfLast = (word: number): number => keyOfWindow((word | 0x20000) & 0x2ffff);

const fold = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) fold[byte] = byte >= 65 && byte <= 90 ? byte + 32 : byte;

/** Lower case for ASCII letters only, so that the bytes of other characters stay as they are. */
export const lowerCase = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** How common characters are in source code and configuration, from rare to common: only the order matters. */
const COMMON = 'zqxjkvywbghp0123456789-_.fudmclsnoriate';
/** What a byte says of the place where it stands: the rarer the more. */
const rarity = new Uint8Array(256).fill(COMMON.length);
for (let index = 0; index < COMMON.length; index++) {
  rarity[COMMON.charCodeAt(index)] = COMMON.length - index;
}

/**
 * Where in a keyword the window begins that stands for it, when the keyword begins at an even (0) or odd (1) place. A short
 * one has no window of its own: then one byte of it stands before the keyword (-1) or behind it.
 */
const rarestWindow = (bytes: Uint8Array, start: number, end: number, alignment: number): number => {
  let best = alignment === 0 ? 0 : -1;
  let bestScore = -1;
  for (let place = alignment; start + place + WINDOW <= end; place += 2) {
    let score = 0;
    for (let at = start + place; at < start + place + WINDOW; at++) score += rarity[bytes[at]!]!;
    if (score > bestScore) {
      bestScore = score;
      best = place;
    }
  }
  return best;
};

const nothing: KeywordPlan = {
  filter: new Int32Array(2 ** (FILTER_BITS - 5)),
  heads: new Uint16Array(2 ** HEAD_BITS),
  next: new Uint16Array(0),
  places: new Int16Array(0),
  bytes: new Uint8Array(0),
  starts: new Uint32Array(1),
};

/** `made`, which is longer, with `list` at its beginning. */
const holding = <T extends Uint8Array | Uint16Array | Int16Array | Uint32Array>(
  made: T,
  list: T,
): T => {
  made.set(list);
  return made;
};

/**
 * Plans the pass for these keywords, and for those of an earlier plan before them; a keyword's index is what the pass
 * reports. Two entries stand for each keyword, for an even and an odd place.
 * @throws when a keyword has fewer than three bytes.
 */
export const planKeywords = (keywords: readonly string[], earlier = nothing): KeywordPlan => {
  const first = earlier.starts.length - 1;
  const count = first + keywords.length;
  const added = Buffer.from(keywords.join(''), 'latin1');
  const bytes = holding(new Uint8Array(earlier.bytes.length + added.length), earlier.bytes);
  for (let at = 0; at < added.length; at++) bytes[earlier.bytes.length + at] = fold[added[at]!]!;
  const starts = holding(new Uint32Array(count + 1), earlier.starts);
  const next = holding(new Uint16Array(count * 2), earlier.next);
  const places = holding(new Int16Array(count * 2), earlier.places);
  const filter = earlier.filter.slice();
  const heads = earlier.heads.slice();
  const pass = (window: number): void => {
    const bit = hash(window);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  };

  for (let keyword = first; keyword < count; keyword++) {
    const start = starts[keyword]!;
    const end = start + keywords[keyword - first]!.length;
    starts[keyword + 1] = end;
    if (end - start < 3)
      throw new Error(`The keyword "${keywords[keyword - first]}" is too short.`);
    for (let alignment = 0; alignment < 2; alignment++) {
      const place = rarestWindow(bytes, start, end, alignment);
      const at = start + place;
      const byte = (index: number): number => bytes[at + index]! | CASE;
      let key: number;
      if (place < 0) {
        const known = (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
        for (let before = CASE; before < 256; before++) if (before & CASE) pass(known | before);
        key = keyOfLast(byte(2) | (byte(3) << 8));
      } else if (at + WINDOW > end) {
        const known = byte(0) | (byte(1) << 8) | (byte(2) << 16);
        for (let behind = CASE; behind < 256; behind++) {
          if (behind & CASE) pass(known | (behind << 24));
        }
        key = keyOfFirst(byte(0) | (byte(1) << 8));
      } else {
        const window = byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
        pass(window);
        key = keyOfWindow(window);
      }
      const entry = keyword * 2 + alignment;
      places[entry] = place;
      next[entry] = heads[key]!;
      heads[key] = entry + 1;
    }
  }
  return { filter, heads, next, places, bytes, starts };
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
  const { filter, heads, next, places, bytes: wanted, starts } = plan;
  const length = bytes.length;
  const count = length >> 1;
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, count);

  const compare = (key: number, windowStart: number): void => {
    for (let entry = heads[key]! - 1; entry >= 0; entry = next[entry]! - 1) {
      const start = windowStart - places[entry]!;
      const keyword = entry >> 1;
      const end = starts[keyword + 1]!;
      let at = starts[keyword]!;
      if (start < 0 || start + end - at > length) continue;
      for (let place = start; at < end && fold[bytes[place]!] === wanted[at]; place++) at++;
      if (at === end) onHit(keyword, start);
    }
  };
  const verify = (window: number, windowStart: number): void => {
    compare(keyOfWindow(window), windowStart);
    compare(keyOfFirst(window & 0xffff), windowStart);
    compare(keyOfLast(window >>> 16), windowStart);
  };

  let previous = count > 0 ? words[0]! : 0;
  for (let index = 1; index < count; index++) {
    const word = words[index]!;
    const window = previous | (word << 16) | CASES;
    const bit = hash(window);
    if ((filter[bit >>> 5]! >>> (bit & 31)) & 1) verify(window, (index - 1) << 1);
    previous = word;
  }
  // The text may end within a window: the last byte of an odd length, then words that stand for nothing.
  const tail = length & 1 ? bytes[length - 1]! : 0;
  if (count > 0) verify(previous | (tail << 16) | CASES, (count - 1) << 1);
  if (tail !== 0) verify(tail | CASES, count << 1);
};
