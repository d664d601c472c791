import { describe, expect, test } from '@jest/globals';
import { placeholderWords } from '../../../src/detect/words/vocabulary.ts';
import { randomLike } from '../generic/scan.ts';

describe('words that stand in for a secret', () => {
  const none = new Set<string>();

  test.each([
    'changeme',
    'YOUR_API_KEY_HERE',
    'my-secret-password',
    'test123',
    'mysecretpassword',
    'Admin1234!',
  ])('%s says so', (value) => {
    expect(placeholderWords(value, none)).toBe('plain');
  });

  test.each(['s3cr3t', 'P@ssw0rd1', 't0ps3cr3t'])('%s says so in disguise', (value) => {
    expect(placeholderWords(value, none)).toBe('disguised');
  });

  test('words of the name and the path count', () => {
    expect(placeholderWords('firefly_db', none)).toBeNull();
    expect(placeholderWords('firefly_db', new Set(['firefly']))).toBe('plain');
  });

  test('random values do not', () => {
    for (let seed = 1; seed <= 500; seed++) {
      expect(placeholderWords(randomLike(16, undefined, seed), none)).toBeNull();
    }
  });
});
