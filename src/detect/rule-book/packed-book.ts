import type { CommonWindows } from '../keyword-pass/common-windows.ts';
import type { Neighbours } from '../keyword-pass/surroundings.ts';
import type { Rule } from '../rule.ts';
import { type Index, indexWithSurroundings } from './rule-book.ts';
import { readRule, writeRule } from './rule-text.ts';

/** The built-in rules as the build packs them: a run neither plans its pass nor reads rules that it does not meet. */
export interface PackedBook {
  readonly index: Index;
  /** The id of every rule. */
  ids(): readonly string[];
  /** How many rules there are. */
  readonly count: number;
  /** The rule of this number. */
  ruleAt(number: number): Rule;
}

/** What the build writes: what every run reads, and the rules as texts, which only a run that meets a keyword reads. */
export interface PackedRules {
  readonly index: Buffer;
  readonly texts: Buffer;
}

/**
 * Packs rules. Their index: the length of each list, the multiplier, then the lists, those of the widest numbers first.
 * @param neighboursOf what may be around a keyword where a rule matches
 */
export function packRules(
  rules: readonly Rule[],
  commonWindows: CommonWindows,
  neighboursOf: (rule: Rule, keyword: string) => Neighbours,
): PackedRules {
  const index = indexWithSurroundings(rules, neighboursOf, commonWindows);
  const texts = rules.map((rule) => Buffer.from(writeRule(rule)));
  const places = new Uint32Array(rules.length + 1);
  for (const [number, text] of texts.entries()) places[number + 1] = places[number]! + text.length;
  const { plan, surroundings } = index;
  if (plan.heads.BYTES_PER_ELEMENT !== 2)
    throw new Error('There are too many keywords to number their windows in two bytes.');
  const lists = [
    ...[plan.filter, plan.starts, index.starts, index.rules, places],
    ...[plan.guards, surroundings.sets, surroundings.starts],
    ...[plan.heads, plan.next, plan.keywords, plan.places, surroundings.steps, plan.bytes],
    Buffer.from(rules.map(({ id }) => id).join('\n'), 'latin1'),
  ];
  const head = Uint32Array.from([...lists.map(({ length }) => length), plan.multiplier >>> 0]);
  const bytes = [head, ...lists].map((list) =>
    Buffer.from(list.buffer as ArrayBuffer, list.byteOffset, list.byteLength),
  );
  return { index: Buffer.concat(bytes), texts: Buffer.concat(texts) };
}

/**
 * Reads what `packRules` wrote. Nothing is copied, and a rule is read when it is first asked for.
 * @param texts gives the rules as texts; asked only when a rule is needed
 * @param code gives the rules in the same order with their code; asked only when a check is needed
 */
export function readPackedRules(
  packed: Uint8Array,
  texts: () => Buffer,
  code: () => readonly Rule[],
): PackedBook {
  // Numbers of four bytes can only be read at a place that four divides.
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const lists = 15;
  const head = new Uint32Array(buffer, byteOffset, lists + 1);
  let place = byteOffset + head.byteLength;
  let list = 0;
  const take = <T extends { readonly byteLength: number }>(
    List: new (buffer: ArrayBufferLike, at: number, length: number) => T,
  ): T => {
    const taken = new List(buffer, place, head[list++]!);
    place += taken.byteLength;
    return taken;
  };
  const filter = take(Int32Array);
  const keywordStarts = take(Uint32Array);
  const starts = take(Uint32Array);
  const rules = take(Uint32Array);
  const places = take(Uint32Array);
  const guards = take(Int32Array);
  const sets = take(Uint32Array);
  const stepStarts = take(Uint32Array);
  const heads = take(Uint16Array);
  const next = take(Uint16Array);
  const keywords = take(Uint16Array);
  const windowPlaces = take(Int16Array);
  const steps = take(Uint16Array);
  const bytes = take(Uint8Array);
  const ids = take(Uint8Array);
  const made: Rule[] = [];
  return {
    index: {
      plan: {
        multiplier: head[lists]!,
        filter,
        heads,
        next,
        guards,
        keywords,
        places: windowPlaces,
        bytes,
        starts: keywordStarts,
      },
      starts,
      rules,
      surroundings: { sets, starts: stepStarts, steps },
    },
    ids: () => Buffer.from(ids).toString('latin1').split('\n'),
    count: places.length - 1,
    ruleAt: (number) => {
      made[number] ??= readRule(
        texts().toString('utf8', places[number], places[number + 1]),
        (secret, path) => code()[number]?.check?.(secret, path) ?? null,
      );
      return made[number];
    },
  };
}
