import { type CommonWindows, type KeywordPlan, lowerCase, planKeywords } from './keywords.ts';
import type { Rule } from './rule.ts';

/** The rules of a detector, found by keyword. */
export interface RuleBook {
  readonly plan: KeywordPlan;
  /** The rules that a keyword of the plan belongs to. */
  rulesOf(keyword: number): readonly Rule[];
}

/** Which rules a keyword belongs to, by their numbers, and the plan of the pass that finds the keywords. */
export interface Index {
  readonly plan: KeywordPlan;
  /** The rules of keyword `n` stand from `starts[n]` to `starts[n + 1]` in `rules`. */
  readonly starts: Uint32Array;
  readonly rules: Uint32Array;
}

const empty = (): Index => ({
  plan: planKeywords([]),
  starts: new Uint32Array(1),
  rules: new Uint32Array(0),
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
    plan: planKeywords([...rulesOf.keys()], earlier.plan, commonWindows),
    starts: Uint32Array.from(starts),
    rules: Uint32Array.from(numbers),
  };
}

/** Opens an index over rules; a rule is asked for when one of its keywords is first met. */
export function openBook(
  { plan, starts, rules }: Index,
  ruleAt: (number: number) => Rule,
): RuleBook {
  return {
    plan,
    rulesOf: (keyword) => Array.from(rules.subarray(starts[keyword], starts[keyword + 1]), ruleAt),
  };
}
