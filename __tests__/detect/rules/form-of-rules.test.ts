import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { describe, expect, it } from '@jest/globals';
import { rules } from '../../../src/detect/rules/index.ts';
import {
  isFormatRule,
  isShaped,
  parse,
  randomFrom,
  type ShapedRule,
  sampleOf,
  shapeOf,
} from '../sample.ts';

const shaped = rules.filter(isShaped);
const formats = shaped.filter(isFormatRule);

/** The ids of the rules that a statement does not hold for. */
const except = <Each extends ShapedRule>(
  all: readonly Each[],
  holds: (rule: Each) => boolean,
): readonly string[] => all.filter((rule) => !holds(rule)).map((rule) => rule.id);

/** The greatest number of characters that a part of an expression can take; lookaround takes none. */
const longest = (node: AST.Element | AST.Alternative | AST.Pattern): number => {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.max(...node.alternatives.map(longest));
    case 'Alternative':
      return node.elements.reduce((sum, element) => sum + longest(element), 0);
    case 'Quantifier':
      return node.max === 0 ? 0 : node.max * longest(node.element);
    case 'Assertion':
      return 0;
    default:
      return 1;
  }
};

interface Repetition {
  readonly quantifier: AST.Quantifier;
  readonly inside: AST.Quantifier[];
}

/** The repetitions of an expression with those inside them. */
const repetitions = (expression: RegExp): readonly Repetition[] => {
  const open: Repetition[] = [];
  const all: Repetition[] = [];
  visitRegExpAST(parse(expression), {
    onQuantifierEnter: (quantifier) => {
      for (const outer of open) outer.inside.push(quantifier);
      const repetition = { quantifier, inside: [] };
      all.push(repetition);
      open.push(repetition);
    },
    onQuantifierLeave: () => open.pop(),
  });
  return all;
};

const varies = (quantifier: AST.Quantifier): boolean => quantifier.min !== quantifier.max;

describe('the built-in rules', () => {
  it('all know a shape', () => {
    expect(rules.filter((rule) => !isShaped(rule)).map((rule) => rule.id)).toEqual([]);
  });

  it('have ids of their own in kebab case', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(except(shaped, ({ id }) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('say what they find in one sentence without a full stop', () => {
    const oneSentence = ({ description }: ShapedRule): boolean =>
      /^[A-Za-z0-9][^\n]{8,160}[^\s.]$/.test(description) && !/[.!?] [A-Z]/.test(description);
    expect(except(shaped, oneSentence)).toEqual([]);
  });

  it('say how to revoke in whole sentences', () => {
    expect(except(shaped, ({ advice }) => /^[A-Z`][^\n]{30,420}\.$/.test(advice))).toEqual([]);
  });

  it('have keywords of three or more ASCII characters', () => {
    const findable = ({ keywords }: ShapedRule): boolean =>
      keywords.length > 0 && keywords.every((keyword) => /^[\x20-\x7e\n]{3,}$/.test(keyword));
    expect(except(shaped, findable)).toEqual([]);
  });

  it('have a keyword in every match, where the detector looks', () => {
    const random = randomFrom(97);
    const looked = (rule: (typeof formats)[number]): boolean => {
      const keywords = rule.keywords.map((keyword) => keyword.toLowerCase());
      return Array.from({ length: 5 }, () => sampleOf(rule, random).text.toLowerCase()).every(
        (text) =>
          keywords.some((keyword) => {
            const at = text.indexOf(keyword);
            return at >= 0 && at <= (rule.before ?? 0);
          }),
      );
    };
    expect(except(formats, looked)).toEqual([]);
  });
});

describe('no input makes a rule slow, since it', () => {
  it('repeats nothing without a bound', () => {
    const bounded = (expression: RegExp): boolean =>
      repetitions(expression).every(({ quantifier }) => Number.isFinite(quantifier.max));
    expect(except(shaped, (rule) => bounded(shapeOf(rule)))).toEqual([]);
    expect(
      except(shaped, (rule) => isFormatRule(rule) || rule.gap === undefined || bounded(rule.gap)),
    ).toEqual([]);
  });

  it('nests repetitions of varying length a few times at most', () => {
    const shallow = (rule: ShapedRule): boolean =>
      repetitions(shapeOf(rule)).every(
        ({ quantifier, inside }) =>
          !varies(quantifier) || !inside.some(varies) || quantifier.max <= 10,
      );
    expect(except(shaped, shallow)).toEqual([]);
  });

  it('fits into what the detector reads', () => {
    const fits = (rule: (typeof formats)[number]): boolean =>
      longest(parse(shapeOf(rule))) <= (rule.before ?? 0) + (rule.span ?? 256);
    expect(except(formats, fits)).toEqual([]);
  });
});
