import { CASE } from '../byte-table.ts';

/** Numbers of entries, of two bytes as long as they fit. */
type Numbers = Uint16Array | Uint32Array;

/**
 * Finds every occurrence of many keywords in one pass over the raw bytes.
 *
 * At every second byte a window of four bytes begins. A keyword is represented by the rarest window that lies within it, once
 * for an even and once for an odd place in the text. A table of one million bits tells whether a window, hashed, stands for
 * any keyword: nothing depends on the step before. Of the windows that pass, two further bytes are looked at, and what is
 * left is compared exactly. Letter case is folded by setting one bit in every byte.
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
  /**
   * For each entry, counted from 1, what must be around the window (`guardOf`): for the first of a key what all of its
   * entries have in common, for each other one what tells it from them.
   */
  readonly guards: Int32Array;
  /** For each entry the keyword that a window stands for. */
  readonly keywords: Uint16Array;
  /** For each entry the place of its window in the keyword: -1 when it begins a byte before it. */
  readonly places: Int16Array;
  /** All keywords in lower case, a NUL after each: keyword `n` goes from `starts[n]` to the NUL before `starts[n + 1]`. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** Bits that are used of a hash, the upper ones of a product. */
export const FILTER_BITS = 20;
export const HEAD_BITS = 17;
export const WINDOW = 4;
/** `CASE` in each byte of a window. */
export const CASES = 0x20202020;

export const keyOfWindow = (window: number): number =>
  Math.imul(window, 0x85ebca6b) >>> (32 - HEAD_BITS);

export const fold = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) fold[byte] = byte >= 65 && byte <= 90 ? byte + 32 : byte;

/** Lower case for ASCII letters only, so that the bytes of other characters stay as they are. */
export const lowerCase = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** How far before the window the 32 places begin that the bytes of a guard may have. */
export const GUARDED = 16;
/** What no window fits, and what every window does. */
export const NEVER = 0;
export const ALWAYS = 1 << 23;

/** A guard: two bytes that must be around a window, case folded, each with its place counted from the window's. */
export const guardOf = (
  [place, byte]: readonly [number, number],
  [otherPlace, other]: readonly [number, number],
): number => (place + GUARDED) | (byte << 8) | ((otherPlace + GUARDED) << 16) | (other << 24);

/** How many windows are filtered before those that passed are compared. */
const BLOCK = 1 << 15;
/** Where the windows begin that are left, and the entries that they stand for, counted from 1. */
const passed = new Int32Array(BLOCK);
const entered = new Int32Array(BLOCK);

/** Notes where the windows begin that pass the filter. Nothing else, and no branch: this loop reads every byte. */
const filterWindows = (
  view: DataView,
  from: number,
  to: number,
  multiplier: number,
  filter: Int32Array,
): number => {
  let count = 0;
  for (let at = from; at < to; at += 2) {
    const product = Math.imul(view.getInt32(at, true) | CASES, multiplier);
    passed[count] = at;
    count += (filter[product >>> 17]! >>> ((product >>> 12) & 31)) & 1;
  }
  return count;
};

/**
 * Keeps those of the noted windows whose guards hold: nearly all others end here, without a branch that cannot be
 * foretold.
 */
const guardWindows = (
  view: DataView,
  bytes: Uint8Array,
  count: number,
  heads: Numbers,
  guards: Int32Array,
): number => {
  const last = bytes.length - 1;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const at = passed[index]!;
    const entry = heads[keyOfWindow(view.getInt32(at, true) | CASES)]!;
    const guard = guards[entry]!;
    const start = at - GUARDED;
    // A place outside the text is none of a keyword: any byte may be read for it.
    const place = Math.min(Math.max(start + (guard & 31), 0), last);
    const other = Math.min(Math.max(start + ((guard >>> 16) & 31), 0), last);
    const wrong =
      ((bytes[place]! | CASE) ^ ((guard >>> 8) & 255)) | ((bytes[other]! | CASE) ^ (guard >>> 24));
    passed[kept] = at;
    entered[kept] = entry;
    kept += ((wrong - 1) >>> 31) | ((guard >>> 23) & 1);
  }
  return kept;
};

/**
 * Calls `onHit` with a keyword's index and its byte offset, for every place where it occurs, in the order of the places
 * (keywords that overlap may come a few bytes out of order).
 * @param goesOn is asked every 64 KiB; when it says no, the rest of the text is left
 */
export const findKeywords = (
  plan: KeywordPlan,
  bytes: Uint8Array,
  onHit: (keyword: number, offset: number) => void,
  goesOn: () => boolean = () => true,
): void => {
  const { multiplier, filter, heads, next, guards, keywords, places, starts } = plan;
  const wanted = plan.bytes;
  const length = bytes.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);

  const compare = (head: number, window: number): void => {
    const from = window - GUARDED;
    const whole = from >= 0 && window + GUARDED <= length;
    for (let entry = head; entry > 0; entry = next[entry - 1]!) {
      // The guard of the first one is known to hold.
      if (whole && entry !== head) {
        const guard = guards[entry]!;
        if ((bytes[from + (guard & 31)]! | CASE) !== ((guard >>> 8) & 255)) continue;
        if ((bytes[from + ((guard >>> 16) & 31)]! | CASE) !== guard >>> 24) continue;
      }
      const keyword = keywords[entry - 1]!;
      const start = window - places[entry - 1]!;
      const first = starts[keyword]!;
      let left = starts[keyword + 1]! - 1 - first;
      if (start < 0 || start + left > length) continue;
      // From the end: keywords of one key often begin alike.
      while (left > 0 && fold[bytes[start + left - 1]!] === wanted[first + left - 1]) left--;
      if (left === 0) onHit(keyword, start);
    }
  };

  const whole = length - WINDOW + 1;
  let from = 0;
  for (; from < whole; from += 2 * BLOCK) {
    const to = Math.min(whole, from + 2 * BLOCK);
    const noted = filterWindows(view, from, to, multiplier, filter);
    const kept = guardWindows(view, bytes, noted, heads, guards);
    for (let index = 0; index < kept; index++) {
      compare(entered[index]!, passed[index]!);
    }
    if (!goesOn()) return;
  }
  // The text may end within a window: what follows it then stands for nothing.
  for (from = Math.max(0, (whole + 1) & ~1); from < length; from += 2) {
    compare(heads[keyOfWindow(windowAt(bytes, from, length))]!, from);
  }
};

/** The window that begins at a place; after `end` it has NUL bytes, case folded. */
export const windowAt = (bytes: Uint8Array, at: number, end: number): number => {
  let window = CASES;
  for (let place = at; place < Math.min(end, at + WINDOW); place++)
    window |= bytes[place]! << (8 * (place - at));
  return window;
};
