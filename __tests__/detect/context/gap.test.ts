import { describe, expect, it } from '@jest/globals';
import { lastName } from '../../../src/detect/context/gap.ts';
import { randomFrom } from '../sample.ts';

/** As one pattern says it, which takes a hundred times as long where there is no name. */
const pattern = /([A-Za-z][\w.-]{0,60})["'\])]{0,3}[^\w"'\])]{0,20}["'`]?$/;
const withoutEnd = (name: string): string => name.replace(/[.-]+$/, '');

describe('the name at the end of a gap', () => {
  it.each([
    ['x;\nmy_token = "', 'my_token'],
    ['x, {"my-token": \'', 'my-token'],
    ['x; a.b.token=', 'a.b.token'],
    ['x; 9_token=', 'token'],
    ['', ''],
  ])('of %j is %j', (gap, name) => {
    expect(lastName(gap)).toBe(name);
  });

  it('is that of the pattern, but for dots and hyphens at its end', () => {
    const random = randomFrom(11);
    const alphabets = ['ab_.-"= ', 'aZ9_', '.-a', 'a"\'])` =', 'a.-= \n'];
    for (let round = 0; round < 3000; round++) {
      const alphabet = alphabets[Math.floor(random() * alphabets.length)]!;
      const gap = Array.from(
        { length: Math.floor(random() * 90) },
        () => alphabet[Math.floor(random() * alphabet.length)],
      ).join('');
      const expected = withoutEnd(pattern.exec(gap)?.[1] ?? '');
      expect([gap, withoutEnd(lastName(gap))]).toEqual([gap, expected]);
    }
  });
});
