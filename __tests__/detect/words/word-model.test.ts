import { describe, expect, test } from '@jest/globals';
import { surprise } from '../../../src/detect/words/word-model.ts';
import { HEX, randomLike } from '../generic/scan.ts';

describe('the word model', () => {
  const perCharacter = (text: string): number => surprise(text) / text.length;

  test.each([
    'user_password_reset',
    'getAccessTokenForUser',
    'correcthorsebatterystaple',
    'NSURLAuthenticationMethodDefault',
    'application/vnd.api+json',
    'Passwortwiederherstellung',
    '12345678901234567890',
  ])('knows what %s is made of', (text) => {
    expect(perCharacter(text)).toBeLessThan(4.5);
  });

  test('is surprised by random text of any alphabet', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    for (let seed = 1; seed <= 200; seed++) {
      expect(perCharacter(randomLike(32, undefined, seed))).toBeGreaterThan(5.5);
      expect(perCharacter(randomLike(24, letters, seed))).toBeGreaterThan(5);
      expect(perCharacter(randomLike(40, HEX, seed))).toBeGreaterThan(3.8);
    }
  });

  test('has nothing to say of an empty text', () => {
    expect(surprise('')).toBe(0);
  });
});
