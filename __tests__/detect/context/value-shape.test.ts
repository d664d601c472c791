import { describe, expect, it } from '@jest/globals';
import {
  type Beginning,
  beginningOf,
  leadOf,
  mayBegin,
  runOf,
} from '../../../src/detect/context/value-shape.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { growFrom, monotonous, randomFrom } from '../sample.ts';

const leadIn = (text: string): number => /^[\w-]*/.exec(text)![0].length;

const runIn = (text: string): number => /^[\w+/=.~:|%!#$*@&^-]*/.exec(text)![0].length;

const begins = (beginning: Beginning, text: string): boolean =>
  mayBegin(beginning, Buffer.from(text), 0);

describe('the beginning of a value', () => {
  it.each([
    [
      /(?:oauth2:)?[0-9a-f]{8}/,
      ['0123abcd', 'oauth2:0123abcd'],
      ['1:2-abcd', '0123abcg', '0123ABCD'],
    ],
    [/[0-9a-f]{8}/i, ['0123abcd', '0123ABCD'], ['0123-bcd']],
    [/[0-9]{1,3}-[a-z]{5}/, ['1-abcde', '123-abcde'], ['-abcde', '1_abcde', 'abcdefgh']],
    [/[A-Z]{4}(?:[0-9]{2}|\.[a-z]+)/, ['ABCD12', 'ABCD.x'], ['ABCD-1', 'ABC']],
    [/[a-z]*\d/, ['1', 'a'], ['-']],
  ])('%s', (expression, fitting, others) => {
    const beginning = beginningOf(expression);
    expect(fitting.filter((text) => !begins(beginning, text))).toEqual([]);
    expect(others.filter((text) => begins(beginning, text))).toEqual([]);
  });
});

describe('letters, digits, hyphens and underscores at the beginning of a value', () => {
  it.each([
    ['[0-9a-f]{32}', 32],
    ['[A-Za-z0-9_-]{20,30}', 20],
    ['[A-Za-z0-9_-]{60,90}', 40],
    ['sk-[A-Z]{3}x', 7],
    ['[a-z]+-\\d{4}', 6],
    ['[0-9a-f]{8}-[0-9a-f]{4}\\.[0-9a-f]{9}', 13],
    ['(?:[0-9]{20})|(?<secret>[a-z]{12}[0-9])', 13],
    ['[0-9]{20}|key', 3],
    ['[a-z]{4}[A-Z]?', 4],
    ['x?[a-z]{9}', 9],
    ['[a-z]*', 0],
    ['[A-Za-z0-9+/]{40}', 0],
    ['[^a-z]{40}', 0],
    ['[a-z|]{40}', 0],
    ['a(?:b|c){3}', 4],
    ['(?:ab)(?:cd)', 4],
    ['(?:sk-|org_)[a-z0-9-]{32}', 35],
    ['(?:v2\\.|live-)[a-z0-9]{20}', 2],
    ['(?:ab)?c', 1],
    ['(?:ab){0,3}[0-9]{2}\\.', 2],
    ['(?<!@)[0-9a-f]{32}(?!-)', 32],
    ['(?<part>[a-z])\\k<part>[a-z]', 1],
  ])('of %s are at least %d', (source, least) => {
    expect(leadOf(beginningOf(new RegExp(source)))).toBe(least);
  });

  it.each([
    ['[A-Za-z0-9+/]{30,100}={0,2}', 30],
    ['base64:[A-Za-z0-9+/]{43}=', 40],
    ['[a-z0-9]{6}\\.[a-z0-9]{16}', 23],
    ['(?:v2\\/|live-)[\\w.-]{20}', 23],
    ['[+-9]{30}', 0],
    ['[^a-z]{40}', 0],
    ['"[a-z]{4}"', 0],
  ])('and whatever values are made of: of %s at least %d', (source, least) => {
    expect(runOf(beginningOf(new RegExp(source)))).toBe(least);
  });

  it('are in no value of a rule fewer, and each begins as its rule says', () => {
    let counted = 0;
    for (const rule of rules) {
      if (!('value' in rule)) continue;
      const beginning = beginningOf(rule.value);
      const least = leadOf(beginning);
      const longer = runOf(beginning);
      if (longer > 0) counted++;
      for (let seed = 0; seed < 12; seed++) {
        const random = seed === 0 ? monotonous : randomFrom(seed);
        const value = growFrom(rule.value, random);
        expect({ value, lead: Math.min(leadIn(value), least) }).toEqual({ value, lead: least });
        expect({ value, run: Math.min(runIn(value), longer) }).toEqual({ value, run: longer });
        expect({ value, may: begins(beginning, value) }).toEqual({ value, may: true });
      }
    }
    expect(counted).toBeGreaterThan(1000);
  });
});
