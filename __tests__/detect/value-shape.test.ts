import { describe, expect, it } from '@jest/globals';
import { rules } from '../../src/detect/rules/index.ts';
import { leadOf, runOf } from '../../src/detect/value-shape.ts';
import { growFrom, monotonous, randomFrom } from './sample.ts';

const leadIn = (text: string): number => /^[\w-]*/.exec(text)![0].length;

const runIn = (text: string): number => /^[\w+/=.~:|%!#$*@&^-]*/.exec(text)![0].length;

describe('letters, digits, hyphens and underscores at the beginning of a value', () => {
  it.each([
    ['[0-9a-f]{32}', 32],
    ['[A-Za-z0-9_-]{20,40}', 20],
    ['sk-[A-Z]{3}x', 7],
    ['[a-z]+-\\d{4}', 6],
    ['[0-9a-f]{8}-[0-9a-f]{4}\\.[0-9a-f]{9}', 13],
    ['(?:[0-9]{20})|(?<secret>[a-z]{12}[0-9])', 13],
    ['[0-9]{20}|key', 3],
    ['[a-z]{4}[A-Z]?', 4],
    ['x?[a-z]{9}', 0],
    ['[a-z]*', 0],
    ['[A-Za-z0-9+/]{40}', 0],
    ['[^a-z]{40}', 0],
    ['[a-z|]{40}', 0],
    ['a(?:b|c){3}', 1],
    ['(?:ab)(?:cd)', 4],
    ['(?:sk-|org_)[a-z0-9-]{32}', 35],
    ['(?:v2\\.|live-)[a-z0-9]{20}', 2],
    ['(?:ab)?c', 0],
  ])('of %s are at least %d', (source, least) => {
    expect(leadOf(source)).toBe(least);
  });

  it.each([
    ['[A-Za-z0-9+/]{60,100}={0,2}', 60],
    ['base64:[A-Za-z0-9+/]{43}=', 51],
    ['[a-z0-9]{6}\\.[a-z0-9]{16}', 23],
    ['(?:v2\\/|live-)[\\w.-]{20}', 23],
    ['[+-9]{30}', 0],
    ['[^a-z]{40}', 0],
    ['"[a-z]{4}"', 0],
  ])('and whatever values are made of: of %s at least %d', (source, least) => {
    expect(runOf(source)).toBe(least);
  });

  it('are in no value of a rule fewer', () => {
    let counted = 0;
    for (const rule of rules) {
      if (!('value' in rule)) continue;
      const least = leadOf(rule.value.source);
      const longer = runOf(rule.value.source);
      if (longer > 0) counted++;
      for (let seed = 0; seed < 12; seed++) {
        const random = seed === 0 ? monotonous : randomFrom(seed);
        const value = growFrom(rule.value, random);
        expect({ value, lead: Math.min(leadIn(value), least) }).toEqual({ value, lead: least });
        expect({ value, run: Math.min(runIn(value), longer) }).toEqual({ value, run: longer });
      }
    }
    expect(counted).toBeGreaterThan(1000);
  });
});
