import { CASE } from '../byte-table.ts';
import { holding } from '../lists.ts';
import { type CommonWindows, frequency } from './common-windows.ts';
import { byteCommonness, commonGuard, ownGuard } from './guards.ts';
import {
  FILTER_BITS,
  fold,
  HEAD_BITS,
  type KeywordPlan,
  keyOfWindow,
  NEVER,
  WINDOW,
  windowAt,
} from './keywords.ts';

/** Which bytes may be right before a keyword and right after it, by their number; elsewhere it need not be found. */
export interface Beside {
  before(byte: number): boolean;
  behind(byte: number): boolean;
}

/** What is known of texts and keywords. Without, the pass finds no less, more slowly. */
export interface Hints {
  readonly commonWindows?: CommonWindows;
  /** What may be beside a keyword, by its number among those that are added. */
  readonly beside?: (keyword: number) => Beside;
}

const anything: Beside = { before: () => true, behind: () => true };

/** A keyword among the bytes of all, and what may be beside it. */
interface Planned extends Beside {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The windows that begin at a place of a keyword, where they lie within it, or reach one byte over its start or its end. */
const windowsAt = ({ bytes, start, end, before, behind }: Planned, place: number): number[] => {
  const at = start + place;
  if (place >= 0 && at + WINDOW <= end) return [windowAt(bytes, at, end)];
  const [shift, mayStand] = place < 0 ? [0, before] : [24, behind];
  const known = windowAt(bytes, at, end) & ~(0xff << shift);
  const open = new Set<number>();
  for (let byte = 0; byte < 256; byte++)
    if (mayStand(byte)) open.add(known | ((byte | CASE) << shift));
  return [...open];
};

/**
 * What it costs, about, to let a window stand for a keyword: how often text has to be compared with what stands for the same
 * key.
 */
class Costs {
  readonly #commonness: ReadonlyMap<number, number>;
  readonly #least: number;
  readonly #ofKeys = new Map<number, number>();

  constructor(common: CommonWindows) {
    this.#commonness = new Map(common.map((window, rank) => [window, frequency(rank)]));
    this.#least = frequency(common.length) / 10;
  }

  of(window: number): number {
    return this.#commonnessOf(window) + (this.#ofKeys.get(keyOfWindow(window)) ?? 0);
  }

  take(window: number): void {
    this.#ofKeys.set(keyOfWindow(window), this.of(window));
  }

  #commonnessOf(window: number): number {
    return this.#commonness.get(window) ?? this.#least;
  }
}

/**
 * Where in a keyword the window begins that stands for it, when the keyword begins at an even (0) or odd (1) place: the
 * one that costs the least. A short keyword may have none of its own: then one byte is before it (-1) or after it.
 */
const bestPlace = (planned: Planned, alignment: number, costs: Costs): number => {
  const { start, end } = planned;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  const weigh = (place: number): void => {
    let cost = 0;
    for (const window of windowsAt(planned, place)) cost += costs.of(window);
    if (cost >= least) return;
    least = cost;
    best = place;
  };
  for (let place = alignment; start + place + WINDOW <= end; place += 2) weigh(place);
  if (best >= 0) return best;
  if (start + alignment + WINDOW - 1 <= end) weigh(alignment);
  if (alignment === 1) weigh(-1);
  return best;
};

/** What windows are multiplied with when nothing better was worked out: near 2^32 / the golden ratio. */
const MULTIPLIER = 0x9e3779b1;

const nothing = (): KeywordPlan => ({
  multiplier: MULTIPLIER,
  filter: new Int32Array(2 ** (FILTER_BITS - 5)),
  heads: new Uint16Array(2 ** HEAD_BITS),
  next: new Uint16Array(0),
  guards: Int32Array.of(NEVER),
  keywords: new Uint16Array(0),
  places: new Int16Array(0),
  bytes: new Uint8Array(0),
  starts: new Uint32Array(1),
});

/**
 * Plans the pass for these keywords, and for those of an earlier plan before them; a keyword's index is what the pass
 * reports. A long keyword has two entries, for an even and an odd place; a short one has one for each byte that may be
 * beside it.
 * @throws when a keyword has fewer than three bytes.
 */
export const planKeywords = (
  keywords: readonly string[],
  earlier = nothing(),
  { commonWindows = [], beside = () => anything }: Hints = {},
): KeywordPlan => {
  const first = earlier.starts.length - 1;
  const count = first + keywords.length;
  const text = Buffer.from(keywords.map((keyword) => `${keyword}\0`).join(''), 'latin1');
  const bytes = holding(new Uint8Array(earlier.bytes.length + text.length), earlier.bytes);
  for (let at = 0; at < text.length; at++) bytes[earlier.bytes.length + at] = fold[text[at]!]!;
  const starts = holding(new Uint32Array(count + 1), earlier.starts);
  for (const [index, keyword] of keywords.entries()) {
    if (keyword.length < 3) throw new Error(`The keyword "${keyword}" is too short.`);
    starts[first + index + 1] = starts[first + index]! + keyword.length + 1;
  }
  const costs = new Costs(commonWindows);
  const windows: number[] = [];
  const added: { readonly key: number; readonly keyword: number; readonly place: number }[] = [];
  // Short ones first: long ones have the choice.
  const byLength = [...keywords.keys()].sort((a, b) => keywords[a]!.length - keywords[b]!.length);
  for (const index of byLength) {
    const start = starts[first + index]!;
    const planned = { bytes, start, end: start + keywords[index]!.length, ...beside(index) };
    for (let alignment = 0; alignment < 2; alignment++) {
      const place = bestPlace(planned, alignment, costs);
      const chosen = windowsAt(planned, place);
      for (const window of chosen) costs.take(window);
      windows.push(...chosen);
      // Open windows of a keyword may have the same key: it is listed once.
      for (const key of new Set(chosen.map(keyOfWindow)))
        added.push({ key, keyword: first + index, place });
    }
  }

  const known = earlier.next.length;
  const entries = known + added.length;
  const List = entries < 2 ** 16 ? Uint16Array : Uint32Array;
  const heads = List.from(earlier.heads);
  const next = holding(new List(entries), earlier.next);
  const keywordOf = holding(new Uint16Array(entries), earlier.keywords);
  const places = holding(new Int16Array(entries), earlier.places);
  for (const [index, { key, keyword, place }] of added.entries()) {
    const entry = known + index;
    next[entry] = heads[key]!;
    heads[key] = entry + 1;
    keywordOf[entry] = keyword;
    places[entry] = place;
  }
  const lists = { keywords: keywordOf, places, bytes, starts };
  const guards = holding(new Int32Array(entries + 1), earlier.guards);
  const commonness = byteCommonness(commonWindows);
  for (const key of new Set(added.map(({ key }) => key))) {
    const chain: number[] = [];
    for (let entry = heads[key]! - 1; entry >= 0; entry = next[entry]! - 1) chain.push(entry);
    guards[heads[key]!] = commonGuard(lists, chain, commonness);
    // An entry of the earlier plan keeps its own guard; one that was first in its list has none yet.
    for (const entry of chain.slice(1))
      if (entry >= known || entry + 1 === earlier.heads[key])
        guards[entry + 1] = ownGuard(lists, entry, chain);
  }
  return { ...filterFor(windows, earlier, commonWindows), heads, next, guards, ...lists };
};

/** How many multipliers are tried. */
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
      return sum + passes * frequency(rank);
    }, 0);
    if (passing < least) {
      least = passing;
      multiplier = candidate;
      filter = filled;
    }
  }
  return { multiplier, filter };
};
