import { type CommonWindows, type KeywordPlan, lowerCase, planKeywords } from './keywords.ts';
import type { Rule } from './rule.ts';
import {
  type Neighbours,
  noSurroundings,
  packSurroundings,
  type Surroundings,
} from './surroundings.ts';

/** The rules of a detector, found by keyword. */
export interface RuleBook extends Omit<Index, 'rules'> {
  /** The rule of an entry; always the same one for the same rule. */
  ruleAt(entry: number): Rule;
}

/** Which rules a keyword belongs to, by their numbers, and the plan of the pass that finds the keywords. */
export interface Index {
  readonly plan: KeywordPlan;
  /** The entries of keyword `n`, one for each of its rules, go from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  /** For each entry the number of its rule. */
  readonly rules: Uint32Array;
  /** What may stand around the keyword of an entry where its rule matches. */
  readonly surroundings: Surroundings;
}

const empty = (): Index => ({
  plan: planKeywords([]),
  starts: new Uint32Array(1),
  rules: new Uint32Array(0),
  surroundings: noSurroundings,
});

/**
 * Plans the pass for rules, behind those of an earlier index.
 * @param firstNumber the number of the first rule; the others follow
 */
export function indexRules(
  rules: readonly Rule[],
  earlier: Index = empty(),
  firstNumber = 0,
  commonWindows?: CommonWindows,
): Index {
  const rulesOf = new Map<string, number[]>();
  rules.forEach((rule, at) => {
    for (const keyword of new Set(rule.keywords.map(lowerCase))) {
      const numbers = rulesOf.get(keyword) ?? [];
      numbers.push(firstNumber + at);
      rulesOf.set(keyword, numbers);
    }
  });
  const starts = [...earlier.starts];
  const numbers = [...earlier.rules];
  for (const added of rulesOf.values()) {
    numbers.push(...added);
    starts.push(numbers.length);
  }
  return {
    surroundings: earlier.surroundings,
    plan: planKeywords([...rulesOf.keys()], earlier.plan, commonWindows),
    starts: Uint32Array.from(starts),
    rules: Uint32Array.from(numbers),
  };
}

/** An index whose entries know what may stand around their keywords. */
export function withSurroundings(
  index: Index,
  rules: readonly Rule[],
  neighboursOf: (rule: Rule, keyword: string) => Neighbours,
): Index {
  const { plan, starts } = index;
  const entries: Neighbours[] = [];
  for (let keyword = 0; keyword + 1 < starts.length; keyword++) {
    const [from, to] = [plan.starts[keyword]!, plan.starts[keyword + 1]! - 1];
    const text = Buffer.from(plan.bytes.subarray(from, to)).toString('latin1');
    for (const number of index.rules.subarray(starts[keyword], starts[keyword + 1])) {
      entries.push(neighboursOf(rules[number]!, text));
    }
  }
  return { ...index, surroundings: packSurroundings(entries) };
}

/** Opens an index over rules; a rule is asked for when one of its keywords first stands where the rule may match. */
export function openBook({ rules, ...index }: Index, ruleAt: (number: number) => Rule): RuleBook {
  return { ...index, ruleAt: (entry) => ruleAt(rules[entry]!) };
}
