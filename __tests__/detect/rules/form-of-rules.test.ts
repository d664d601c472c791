import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { describe, expect, it } from '@jest/globals';
import type { FormatRule } from '../../../src/detect/rule.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { isFormatRule, isShaped, parse, randomFrom, sampleOf, shapeOf } from '../sample.ts';

const shaped = rules.filter(isShaped);
const named = shaped.map((rule) => [rule.id, rule] as const);

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

/** Repetitions of an expression with those that stand inside them. */
const repetitions = (
  expression: RegExp,
): { quantifier: AST.Quantifier; inside: AST.Quantifier[] }[] => {
  const open: AST.Quantifier[] = [];
  const all: { quantifier: AST.Quantifier; inside: AST.Quantifier[] }[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(expression.source), {
    onQuantifierEnter: (quantifier) => {
      for (const outer of all) if (open.includes(outer.quantifier)) outer.inside.push(quantifier);
      all.push({ quantifier, inside: [] });
      open.push(quantifier);
    },
    onQuantifierLeave: () => open.pop(),
  });
  return all;
};

const varies = (quantifier: AST.Quantifier): boolean => quantifier.min !== quantifier.max;

describe('the built-in rules', () => {
  it('all know a shape and have an id of their own', () => {
    expect(rules.filter((rule) => !isShaped(rule)).map((rule) => rule.id)).toEqual([]);
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have ids in kebab case', () => {
    expect(
      rules.map((rule) => rule.id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)),
    ).toEqual([]);
  });

  it.each(named)('%s says what it finds in one sentence without a full stop', (_, rule) => {
    expect(rule.description).toMatch(/^[A-Za-z0-9][^\n]{8,160}[^\s.]$/);
    expect(rule.description).not.toMatch(/[.!?] [A-Z]/);
  });

  it.each(named)('%s says how to revoke, in whole sentences', (_, rule) => {
    expect(rule.advice).toMatch(/^[A-Z`][^\n]{30,420}\.$/);
  });

  it.each(named)('%s has keywords of three or more ASCII characters', (_, rule) => {
    expect(rule.keywords.length).toBeGreaterThan(0);
    for (const keyword of rule.keywords) expect(keyword).toMatch(/^[\x20-\x7e\n]{3,}$/);
  });

  it.each(named.filter(([, rule]) => isFormatRule(rule)))(
    '%s has a keyword in every match, where the detector looks',
    (id, rule) => {
      if (!isFormatRule(rule)) throw new Error('a format rule was expected');
      const random = randomFrom(id.length * 97);
      const keywords = rule.keywords.map((keyword) => keyword.toLowerCase());
      for (let round = 0; round < 10; round++) {
        const text = sampleOf(rule, random).text.toLowerCase();
        const at = keywords.map((keyword) => text.indexOf(keyword)).filter((index) => index >= 0);
        expect(at.length).toBeGreaterThan(0);
        expect(Math.min(...at)).toBeLessThanOrEqual(rule.before ?? 0);
      }
    },
  );
});

describe('no input makes a rule slow', () => {
  it.each(named)('%s repeats nothing without a bound', (_, rule) => {
    const expressions = [shapeOf(rule), ...('gap' in rule && rule.gap ? [rule.gap] : [])];
    for (const expression of expressions) {
      const unbounded = repetitions(expression)
        .filter(({ quantifier }) => !Number.isFinite(quantifier.max))
        .map(({ quantifier }) => quantifier.raw);
      expect(unbounded).toEqual([]);
    }
  });

  it.each(named)('%s nests varying repetitions a few times at most', (_, rule) => {
    const nested = repetitions(shapeOf(rule))
      .filter(({ quantifier, inside }) => varies(quantifier) && inside.some(varies))
      .filter(({ quantifier }) => quantifier.max > 10)
      .map(({ quantifier }) => quantifier.raw);
    expect(nested).toEqual([]);
  });

  it.each(named.filter(([, rule]) => isFormatRule(rule)))(
    '%s fits into what the detector reads',
    (_, rule) => {
      const { before = 0, span = 256 } = rule as FormatRule;
      expect(longest(parse(shapeOf(rule)))).toBeLessThanOrEqual(before + span);
    },
  );
});
