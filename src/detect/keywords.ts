/**
 * Finds every place where one of many keywords stands, in one pass over the raw bytes.
 *
 * The buffer is read as 16-bit words, so half as many steps as bytes. Each keyword is represented by three neighbouring
 * words (its rarest), once for an even and once for an odd place in the text. A table gives for each word the groups of
 * keywords that may have it as their first, second or third word; three words in a row that agree on a group make a
 * candidate, which is then compared exactly. Letter case is folded in the table, not in the loop.
 */
export interface KeywordPlan {
  /** For each 16-bit word: bits 0-9 the groups with it as first word, 10-19 as second, 20-29 as third. */
  readonly table: Uint32Array;
  /** First entry in `entries` for a folded second word, or -1. */
  readonly heads: Int32Array;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly keyword: number;
  /** Lower-case bytes. */
  readonly bytes: Uint8Array;
  /** Bytes from the start of the second word back to the start of the keyword. */
  readonly back: number;
  /** Next entry with the same folded second word, or -1. */
  readonly next: number;
}

const GROUPS = 10;
const FIRST = (1 << GROUPS) - 1;
const THIRD = FIRST << (2 * GROUPS);
const ANY = -1;

const fold = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) fold[byte] = byte >= 65 && byte <= 90 ? byte + 32 : byte;

/** Lower case for ASCII letters only, so that the bytes of other characters stay as they are. */
export const lowerCase = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** How common characters are in source code and configuration, from rare to common: only the order matters. */
const COMMON = 'zqxjkvywbghp0123456789-_.fudmclsnoriate';

const rarity = (byte: number): number => {
  if (byte === ANY) return 0;
  const at = COMMON.indexOf(String.fromCharCode(byte));
  return at < 0 ? COMMON.length : COMMON.length - at;
};

interface Window {
  readonly words: readonly [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  readonly back: number;
}

/** The three neighbouring words that stand for a keyword when it begins at an even (0) or odd (1) place. */
const rarestWindow = (bytes: Uint8Array, alignment: 0 | 1): Window => {
  const at = (index: number): number => bytes[index] ?? ANY;
  let best: Window | null = null;
  let bestScore = -1;
  for (let second = alignment; second + 1 < bytes.length; second += 2) {
    const words: Window['words'] = [
      [at(second - 2), at(second - 1)],
      [at(second), at(second + 1)],
      [at(second + 2), at(second + 3)],
    ];
    const score = words.flat().reduce((sum, byte) => sum + rarity(byte), 0);
    if (score > bestScore) {
      bestScore = score;
      best = { words, back: second };
    }
  }
  if (best === null) throw new Error('a keyword needs at least three bytes');
  return best;
};

const spellings = (byte: number): readonly number[] => {
  if (byte === ANY) return [];
  return byte >= 97 && byte <= 122 ? [byte, byte - 32] : [byte];
};

/** Sets `bit` for every word that spells `low` then `high`; an open byte stands for all 256. */
const mark = (table: Uint32Array, [low, high]: readonly [number, number], bit: number): void => {
  const lows = spellings(low);
  const highs = spellings(high);
  if (low === ANY && high === ANY) {
    for (let word = 0; word < table.length; word++) table[word]! |= bit;
  } else if (low === ANY) {
    for (const upper of highs) {
      for (let lower = 0; lower < 256; lower++) table[(upper << 8) | lower]! |= bit;
    }
  } else if (high === ANY) {
    for (const lower of lows) {
      for (let upper = 0; upper < 256; upper++) table[(upper << 8) | lower]! |= bit;
    }
  } else {
    for (const lower of lows) {
      for (const upper of highs) table[(upper << 8) | lower]! |= bit;
    }
  }
};

const isOpen = (word: readonly [number, number]): boolean => word[0] === ANY && word[1] === ANY;

/** A word with letter case (and a few other bits) folded away: only ever compared with another folded word. */
const foldedWord = (word: number): number => word | 0x2020;

/**
 * Plans the pass for these keywords; a keyword's index in the array is what the pass reports.
 * @throws when a keyword has fewer than three bytes.
 */
export const planKeywords = (keywords: readonly string[]): KeywordPlan => {
  const table = new Uint32Array(65536);
  const heads = new Int32Array(65536).fill(-1);
  const entries: Entry[] = [];
  // Keywords with an open first or last word would let everything through in their group: they share two groups.
  let turn = 0;
  const groupOf = new Map<number, number>();
  const open = { first: false, third: false };
  keywords.forEach((keyword, index) => {
    const bytes = Buffer.from(lowerCase(keyword), 'latin1');
    for (const alignment of [0, 1] as const) {
      const { words, back } = rarestWindow(bytes, alignment);
      const [first, second, third] = words;
      const middle = foldedWord(second[0] | (second[1] << 8));
      let group: number;
      if (isOpen(first)) group = 0;
      else if (isOpen(third)) group = 1;
      else {
        group = groupOf.get(middle) ?? 2 + (turn++ % (GROUPS - 2));
        groupOf.set(middle, group);
      }
      if (isOpen(first)) open.first = true;
      else mark(table, first, 1 << group);
      mark(table, second, 1 << (GROUPS + group));
      if (isOpen(third)) open.third = true;
      else mark(table, third, 1 << (2 * GROUPS + group));
      entries.push({ keyword: index, bytes, back, next: heads[middle]! });
      heads[middle] = entries.length - 1;
    }
  });
  if (open.first) mark(table, [ANY, ANY], 1);
  if (open.third) mark(table, [ANY, ANY], 1 << (2 * GROUPS + 1));
  return { table, heads, entries };
};

/**
 * Calls `onHit` with a keyword's index and its byte offset, for every place where it stands, in the order of the places
 * (two keywords that overlap may come a few bytes out of order).
 * @param bytes at an even offset in its buffer.
 */
export const findKeywords = (
  plan: KeywordPlan,
  bytes: Uint8Array,
  onHit: (keyword: number, offset: number) => void,
): void => {
  const { table, heads, entries } = plan;
  const length = bytes.length;
  const count = length >> 1;
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, count);

  const verify = (second: number): void => {
    const low = bytes[second]!;
    const high = bytes[second + 1]!;
    for (let at = heads[foldedWord(low | (high << 8))]!; at >= 0; ) {
      const entry = entries[at]!;
      at = entry.next;
      const start = second - entry.back;
      const keyword = entry.bytes;
      if (start < 0 || start + keyword.length > length) continue;
      let same = 0;
      while (same < keyword.length && fold[bytes[start + same]!] === keyword[same]) same++;
      if (same === keyword.length) onHit(entry.keyword, start);
    }
  };

  // A window may begin before the text, with an open first word: at the start every group may be under way.
  let state = FIRST;
  for (let index = 0; index < count; index++) {
    state = ((state << GROUPS) | FIRST) & table[words[index]!]!;
    if (state & THIRD) verify((index - 1) << 1);
  }
  // The text may end within a window: the last byte of an odd length, then words that stand for nothing.
  const tail = length & 1 ? bytes[length - 1]! : 0;
  for (let extra = 0; extra < 2; extra++) {
    state = ((state << GROUPS) | FIRST) & table[extra === 0 ? tail : 0]!;
    if (state & THIRD) verify((count + extra - 1) << 1);
  }
};
