import { describe, expect, it } from '@jest/globals';
import { neighboursOf } from '../../../scripts/neighbours.ts';
import { createDetector, detectorOf, leadingRules } from '../../../src/detect/detector.ts';
import { Ahead, maySuit, packSurroundings } from '../../../src/detect/keyword-pass/surroundings.ts';
import type { FormatRule, Rule } from '../../../src/detect/rule.ts';
import { indexWithSurroundings, openBook } from '../../../src/detect/rule-book/rule-book.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { isFormatRule, randomFrom, sampleOf } from '../sample.ts';

const ruleOf = (pattern: RegExp, keywords: readonly string[], before?: number): FormatRule => ({
  ...{ id: 'x', description: '', severity: 'error', advice: '', keywords, pattern },
  ...(before === undefined ? {} : { before }),
});

/** Whether a rule is tried at the place of its first keyword, marked by `|`. */
const isTried = (rule: FormatRule, marked: string): boolean => {
  const surroundings = packSurroundings([neighboursOf(rule, rule.keywords[0]!.toLowerCase())]);
  const bytes = Buffer.from(marked.replace('|', ''), 'latin1');
  return maySuit(surroundings, 0, bytes, marked.indexOf('|'), new Ahead(bytes));
};

describe('a rule is tried only where the bytes around its keyword fit', () => {
  const key = ruleOf(/(?<![a-z])key-[0-9a-f]{8}/, ['key-']);

  it.each([
    ['|key-0123abcd', true],
    ['|key-0123abc', false],
    ['|key-0123abcX', false],
    ['|KEY-0123abcd', false],
    ['a|key-0123abcd', false],
    ['A|key-0123abcd', true],
  ])('%s: %s', (text, tried) => {
    expect(isTried(key, text)).toBe(tried);
  });

  it('in either case where the pattern takes both', () => {
    expect(isTried(ruleOf(/key-[0-9]/i, ['key-']), '|KEY-1')).toBe(true);
  });

  it('by what every alternative and repetition allows', () => {
    const rule = ruleOf(/key(?:-[0-9]{1,3}|:[a-z]{2})=x/, ['key']);
    const tried = ['|key-1=x', '|key-123=x', '|key:ab=x', '|key_1=x', '|key-x'];
    expect(tried.map((text) => isTried(rule, text))).toEqual([true, true, true, false, false]);
  });

  it('by what stands before a keyword in the midst of a match', () => {
    const rule = ruleOf(/[0-9]{4,6}:AA[a-z]{3}/, [':AA'], 6);
    const tried = ['1234|:AAabc', '234|:AAabc', 'x234|:AAabc', '1234|:AAab'];
    expect(tried.map((text) => isTried(rule, text))).toEqual([true, false, false, false]);
  });
});

const plain = createDetector([...leadingRules.slice(1), ...rules]);
const all: readonly Rule[] = [...leadingRules, ...rules];
const looking = detectorOf(
  openBook(indexWithSurroundings(all, neighboursOf), (number) => all[number]!),
);

it('finds all that the patterns alone find, in samples and in what is nearly one', () => {
  const random = randomFrom(23);
  const changed = (text: string): string => {
    const at = Math.floor(random() * text.length);
    return `${text.slice(0, at)}${String.fromCharCode(33 + Math.floor(random() * 94))}${text.slice(at + 1)}`;
  };
  const found = (detector: typeof plain, text: string): string[] =>
    detector
      .scan(new Uint8Array(Buffer.from(text, 'latin1')))
      .map(({ rule, severity, offset, secret }) => `${rule.id} ${severity} ${offset} ${secret}`);
  for (const rule of rules.filter(isFormatRule)) {
    const samples = Array.from({ length: 6 }, () => sampleOf(rule, random).text);
    const text = [...samples, ...samples.map(changed), ...samples.map((each) => `x${each}`)].join(
      '\n',
    );
    expect(found(looking, text)).toEqual(found(plain, text));
  }
});
