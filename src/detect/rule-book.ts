import { type CommonWindows, type KeywordPlan, lowerCase, planKeywords } from './keywords.ts';
import type { Rule } from './rule.ts';

/** The rules of a detector, found by keyword. */
export interface RuleBook {
  readonly plan: KeywordPlan;
  /** The rules that a keyword of the plan belongs to. */
  rulesOf(keyword: number): readonly Rule[];
}

/** A part of the rules that is made only when one of its keywords is met. */
export type Family = () => readonly Rule[];

/**
 * A rule book as it is kept on disk, so that a run neither plans its pass nor makes rules that it does not need: the plan,
 * and for each keyword the rules it belongs to, by the number of their family and their number in it.
 */
export interface PackedBook {
  readonly plan: KeywordPlan;
  /** The rules of keyword `n` stand from `starts[n]` to `starts[n + 1]` in `rules`. */
  readonly starts: Uint32Array;
  /** The family in the upper sixteen bits, the rule in the lower. */
  readonly rules: Uint32Array;
}

const empty: PackedBook = {
  plan: planKeywords([]),
  starts: new Uint32Array(1),
  rules: new Uint32Array(0),
};

/** Plans the pass for all families, behind those of an earlier book whose families come first. */
export function packBook(
  families: readonly Family[],
  earlier: PackedBook = empty,
  firstFamily = 0,
  commonWindows?: CommonWindows,
): PackedBook {
  const rulesOf = new Map<string, number[]>();
  families.forEach((family, number) => {
    family().forEach((rule, index) => {
      for (const keyword of new Set(rule.keywords.map(lowerCase))) {
        const rules = rulesOf.get(keyword) ?? [];
        rules.push((((firstFamily + number) << 16) | index) >>> 0);
        rulesOf.set(keyword, rules);
      }
    });
  });
  const starts = [...earlier.starts];
  const rules = [...earlier.rules];
  for (const added of rulesOf.values()) {
    rules.push(...added);
    starts.push(rules.length);
  }
  return {
    plan: planKeywords([...rulesOf.keys()], earlier.plan, commonWindows),
    starts: Uint32Array.from(starts),
    rules: Uint32Array.from(rules),
  };
}

/** Opens a packed book; a family's rules are made when one of its keywords is first met. */
export function openBook(
  families: readonly Family[],
  { plan, starts, rules }: PackedBook,
): RuleBook {
  const made: (readonly Rule[] | undefined)[] = [];
  const familyOf = (number: number): readonly Rule[] => {
    const known = made[number] ?? families[number]?.() ?? [];
    made[number] = known;
    return known;
  };
  return {
    plan,
    rulesOf: (keyword) =>
      Array.from(
        rules.subarray(starts[keyword], starts[keyword + 1]),
        (rule) => familyOf(rule >>> 16)[rule & 0xffff]!,
      ),
  };
}

const parts = (book: PackedBook) => [
  ...[book.plan.filter, book.plan.starts, book.starts, book.rules],
  ...[book.plan.heads, book.plan.next, book.plan.places, book.plan.bytes],
];

/** A packed book as bytes: the length of each list, the multiplier, then the lists, those of the widest numbers first. */
export function writeBook(book: PackedBook): Uint8Array {
  const lists = parts(book);
  const lengths = Uint32Array.from([
    ...lists.map(({ length }) => length),
    book.plan.multiplier >>> 0,
  ]);
  return new Uint8Array(
    Buffer.concat(
      [lengths, ...lists].map(({ buffer, byteOffset, byteLength }) =>
        Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
      ),
    ),
  );
}

/** Reads what `writeBook` wrote. Nothing is copied. */
export function readBook(bytes: Uint8Array): PackedBook {
  // Numbers of four bytes can only be read at a place that four divides.
  const buffer = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  let place = buffer.byteOffset;
  const take = <T>(
    List: {
      new (buffer: ArrayBufferLike, at: number, length: number): T;
      BYTES_PER_ELEMENT: number;
    },
    length: number,
  ): T => {
    const list = new List(buffer.buffer, place, length);
    place += length * List.BYTES_PER_ELEMENT;
    return list;
  };
  const lengths = [...take(Uint32Array, 9)] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const filter = take(Int32Array, lengths[0]);
  const keywordStarts = take(Uint32Array, lengths[1]);
  const starts = take(Uint32Array, lengths[2]);
  const rules = take(Uint32Array, lengths[3]);
  const heads = take(Uint16Array, lengths[4]);
  const next = take(Uint16Array, lengths[5]);
  const places = take(Int16Array, lengths[6]);
  const keywords = take(Uint8Array, lengths[7]);
  return {
    plan: {
      multiplier: lengths[8],
      filter,
      heads,
      next,
      places,
      bytes: keywords,
      starts: keywordStarts,
    },
    starts,
    rules,
  };
}
