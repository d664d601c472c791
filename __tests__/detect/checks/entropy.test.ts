import { expect, it } from '@jest/globals';
import { entropy } from '../../../src/detect/checks/entropy.ts';

it.each([
  ['', 0],
  ['a', 0],
  ['aaaa', 0],
  ['ab', 1],
  ['aabb', 1],
  ['abcd', 2],
  ['abcdefgh', 3],
  ['aab', Math.log2(3) - 2 / 3],
])('the entropy of %j is %d bits a character', (text, bits) => {
  expect(entropy(text)).toBeCloseTo(bits, 10);
});

it('does not depend on the order of the characters', () => {
  expect(entropy('abcabcaab')).toBeCloseTo(entropy('aaaabbbcc'), 10);
});

it('knows all 256 values of a byte', () => {
  const all = Buffer.from(Uint8Array.from({ length: 256 }, (_, byte) => byte)).toString('latin1');
  expect(entropy(all)).toBeCloseTo(8, 10);
});
