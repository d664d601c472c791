import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { describe, expect, it } from '@jest/globals';
import { analyse, type Report } from 'scslre';
import { rules } from '../../../src/detect/rules/index.ts';

/** From so many rounds on a repetition is taken for one without end: fewer cost little in any order. */
const MANY = 20;

/** The expression with every long repetition made endless: what it does then shows how its time grows with its bounds. */
const unbounded = ({ source, flags }: RegExp): RegExp => {
  const changes: { from: number; to: number; text: string }[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(source), {
    onQuantifierEnter: ({ min, max, greedy, element, end }) => {
      if (max < MANY || min === max) return;
      changes.push({ from: element.end, to: end, text: `{${min},}${greedy ? '' : '?'}` });
    },
  });
  const text = changes
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), source);
  return new RegExp(text, flags);
};

/**
 * What the checker has against an expression. Starting again one character later is no matter of the expression: the
 * detector tries it at one place, or at no more than the few before a keyword.
 */
const reportsOn = (expression: RegExp): readonly Report[] =>
  analyse(expression, { reportTypes: { Move: false } }).reports;

const expressions = rules.flatMap((rule) => [
  ...('pattern' in rule ? [{ id: rule.id, expression: rule.pattern, span: rule.span ?? 256 }] : []),
  ...('value' in rule ? [{ id: rule.id, expression: rule.value, span: 256 }] : []),
  ...('gap' in rule && rule.gap !== undefined
    ? [{ id: rule.id, expression: rule.gap, span: 256 }]
    : []),
  ...('overBy' in rule && rule.overBy !== undefined
    ? [{ id: rule.id, expression: rule.overBy, span: 256 }]
    : []),
]);

describe('what the rules are written in', () => {
  it('is told from expressions that backtrack without end', () => {
    expect(reportsOn(/^(?:a+)+$/).some(({ exponential }) => exponential)).toBe(true);
    expect(reportsOn(/^a+a+$/).map(({ exponential }) => exponential)).toEqual([false]);
    expect(reportsOn(unbounded(/^(?:a{1,50}){1,50}$/)).some(({ exponential }) => exponential)).toBe(
      true,
    );
  });

  it('backtracks nowhere as it stands', () => {
    const found = expressions.filter(({ expression }) => reportsOn(expression).length > 0);
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('would not backtrack exponentially even without its bounds', () => {
    const found = expressions.filter(({ expression }) =>
      reportsOn(unbounded(expression)).some(({ exponential }) => exponential),
    );
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('has short bounds where it would take more than linear time without them', () => {
    const found = expressions.filter(
      ({ expression }) => reportsOn(unbounded(expression)).length > 0,
    );
    expect(found.length).toBeLessThan(expressions.length / 100);
    expect(found.filter(({ span }) => span > 640).map(({ id }) => id)).toEqual([]);
  });
});
