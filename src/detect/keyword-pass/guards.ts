import { CASE } from '../byte-table.ts';
import { type CommonWindows, frequency } from './common-windows.ts';
import { ALWAYS, GUARDED, guardOf, type KeywordPlan, WINDOW } from './keywords.ts';

/** How common bytes are in ordinary text. */
export const byteCommonness = (common: CommonWindows): Float64Array => {
  const commonness = new Float64Array(256);
  for (const [rank, window] of common.entries()) commonness[window & 255]! += frequency(rank);
  return commonness;
};

/** The entries that guards are made for, as the plan has them. */
export type Entries = Pick<KeywordPlan, 'keywords' | 'places' | 'bytes' | 'starts'>;

/** The byte that is at a place counted from an entry's window, case folded; -1 where it may be any. */
const byteBeside = (
  { keywords, places, bytes, starts }: Entries,
  entry: number,
  place: number,
): number => {
  const keyword = keywords[entry]!;
  const at = starts[keyword]! + places[entry]! + place;
  return at >= starts[keyword]! && at < starts[keyword + 1]! - 1 ? bytes[at]! | CASE : -1;
};

/** A byte that entries have in common. */
interface Shared {
  readonly place: number;
  readonly byte: number;
  readonly common: number;
}

/** The guard of entries with one key: of the bytes that they have in common, the two least common in ordinary text. */
export const commonGuard = (
  plan: Entries,
  chain: readonly number[],
  commonness: Float64Array,
): number => {
  let one: Shared | undefined;
  let second: Shared | undefined;
  for (let place = -GUARDED; place < GUARDED; place++) {
    const byte = byteBeside(plan, chain[0]!, place);
    if (byte < 0 || chain.some((entry) => byteBeside(plan, entry, place) !== byte)) continue;
    // The bytes of the window itself tell little that the filter has not told.
    const common = commonness[byte]! + (place >= 0 && place < WINDOW ? 1000 : 0);
    if (one === undefined || common < one.common) {
      second = one;
      one = { place, byte, common };
    } else if (second === undefined || common < second.common) second = { place, byte, common };
  }
  const other = second ?? one;
  if (one === undefined || other === undefined) return ALWAYS;
  return guardOf([one.place, one.byte], [other.place, other.byte]);
};

/**
 * The guard of one entry among others with its key: of its bytes, the two that the fewest of these have at the same
 * place.
 */
export const ownGuard = (plan: Entries, entry: number, chain: readonly number[]): number => {
  const own: { place: number; byte: number; shared: number }[] = [];
  for (let place = -GUARDED; place < GUARDED; place++) {
    const byte = byteBeside(plan, entry, place);
    if (byte < 0) continue;
    const shared = chain.filter((other) => byteBeside(plan, other, place) === byte).length;
    own.push({ place, byte, shared });
  }
  // A keyword has three bytes at least.
  const [one, other] = own.sort((a, b) => a.shared - b.shared);
  return guardOf([one!.place, one!.byte], [other!.place, other!.byte]);
};
