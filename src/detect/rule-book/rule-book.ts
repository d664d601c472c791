import type { CommonWindows } from '../keyword-pass/common-windows.ts';
import { type Beside, type Hints, planKeywords } from '../keyword-pass/keyword-plan.ts';
import { type KeywordPlan, lowerCase } from '../keyword-pass/keywords.ts';
import {
  besideOf,
  type Neighbours,
  noSurroundings,
  packSurroundings,
  type Surroundings,
} from '../keyword-pass/surroundings.ts';
import type { Rule } from '../rule.ts';

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
  /** What may be around the keyword of an entry where its rule matches. */
  readonly surroundings: Surroundings;
}

const empty = (): Index => ({
  plan: planKeywords([]),
  starts: new Uint32Array(1),
  rules: new Uint32Array(0),
  surroundings: noSurroundings,
});

/** The keywords of rules, each with the numbers of its rules. */
function keywordsOf(rules: readonly Rule[], firstNumber: number): Map<string, number[]> {
  const rulesOf = new Map<string, number[]>();
  rules.forEach((rule, at) => {
    for (const keyword of new Set(rule.keywords.map(lowerCase))) {
      const numbers = rulesOf.get(keyword) ?? [];
      numbers.push(firstNumber + at);
      rulesOf.set(keyword, numbers);
    }
  });
  return rulesOf;
}

/**
 * Plans the pass for rules, after those of an earlier index.
 * @param firstNumber the number of the first rule; the others follow
 */
export function indexRules(
  rules: readonly Rule[],
  earlier: Index = empty(),
  firstNumber = 0,
  hints?: Hints,
): Index {
  const rulesOf = keywordsOf(rules, firstNumber);
  const starts = [...earlier.starts];
  const numbers = [...earlier.rules];
  for (const added of rulesOf.values()) {
    numbers.push(...added);
    starts.push(numbers.length);
  }
  return {
    surroundings: earlier.surroundings,
    plan: planKeywords([...rulesOf.keys()], earlier.plan, hints),
    starts: Uint32Array.from(starts),
    rules: Uint32Array.from(numbers),
  };
}

/**
 * Plans the pass for rules by what the build works out about them: where it finds less, no rule would match.
 * @param neighboursOf what may be around a keyword where a rule matches
 */
export function indexWithSurroundings(
  rules: readonly Rule[],
  neighboursOf: (rule: Rule, keyword: string) => Neighbours,
  commonWindows: CommonWindows = [],
): Index {
  const keywords = [...keywordsOf(rules, 0)].map(([keyword, numbers]) => ({
    length: keyword.length,
    neighbours: numbers.map((number) => neighboursOf(rules[number]!, keyword)),
  }));
  const beside = (keyword: number): Beside =>
    besideOf(keywords[keyword]!.neighbours, keywords[keyword]!.length);
  return {
    ...indexRules(rules, empty(), 0, { commonWindows, beside }),
    surroundings: packSurroundings(keywords.flatMap(({ neighbours }) => neighbours)),
  };
}

/** Opens an index over rules; a rule is read once one of its keywords occurs where the rule may match. */
export function openBook({ rules, ...index }: Index, ruleAt: (number: number) => Rule): RuleBook {
  return { ...index, ruleAt: (entry) => ruleAt(rules[entry]!) };
}
