import { describe, expect, test } from '@jest/globals';
import { isPattern } from '../../../../src/detect/generic/judgement/pattern.ts';
import { HEX, randomLike } from '../scan.ts';

describe('patterns', () => {
  test.each([
    'aaaaaaaa',
    'abcdefghijkl',
    'zyxwvutsrq12',
    'qwertyuiop',
    '1qaz2wsx3edc',
    '1234567890',
    'abcabcabcabc',
    'abcdabcdabcd123412341234',
    'asdfghjkl123',
  ])('%s follows one', (value) => {
    expect(isPattern(value)).toBe(true);
  });

  test('a part that comes again makes one, wherever it stands', () => {
    const part = randomLike(8, undefined, 3);
    for (const between of [0, 1, 40])
      expect(isPattern(`${part}${randomLike(between, undefined, 5)}${part}${randomLike(9)}`)).toBe(
        true,
      );
    const shorter = part.slice(1);
    expect(isPattern(`${shorter}${randomLike(9)}${shorter}${randomLike(20, HEX)}`)).toBe(false);
  });

  test('random values follow none', () => {
    for (let seed = 1; seed <= 500; seed++) {
      expect(isPattern(randomLike(16, undefined, seed))).toBe(false);
      expect(isPattern(randomLike(40, HEX, seed))).toBe(false);
    }
  });
});
