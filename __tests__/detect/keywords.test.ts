import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findKeywords, planKeywords } from '../../src/detect/keywords.ts';

type Hit = readonly [keyword: number, offset: number];

const order = (a: Hit, b: Hit): number => a[0] - b[0] || a[1] - b[1];

const found = (plan: ReturnType<typeof planKeywords>, bytes: Uint8Array): Hit[] => {
  const hits: Hit[] = [];
  findKeywords(plan, bytes, (keyword, offset) => hits.push([keyword, offset]));
  return hits.sort(order);
};

/** The same by looking everywhere. */
const expected = (keywords: readonly string[], text: string): Hit[] => {
  const lower = text.toLowerCase();
  return keywords
    .flatMap((keyword, index) => {
      const hits: Hit[] = [];
      const wanted = keyword.toLowerCase();
      for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
        hits.push([index, at]);
      }
      return hits;
    })
    .sort(order);
};

const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'abAB_-1x'), minLength: least, maxLength: most });

describe('the keyword pass', () => {
  it('finds every keyword at every place, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letters(3, 9), { minLength: 1, maxLength: 20 }),
        letters(0, 90),
        (keywords, text) => {
          const hits = found(planKeywords(keywords), new Uint8Array(Buffer.from(text)));
          expect(hits).toEqual(expected(keywords, text));
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('finds the same whichever windows are said to be common', () => {
    const common = ['toke', 'oken', 'key=', 'pass'].map((text) => Buffer.from(text).readInt32LE(0));
    const keywords = ['token', 'key=', 'password', 'sk_', 'abcd'];
    const text = 'TOKEN token Key=1 PassWord sk_SK_ xabcdx tokenkey=';
    const bytes = new Uint8Array(Buffer.from(text));
    expect(found(planKeywords(keywords, undefined, common), bytes)).toEqual(
      found(planKeywords(keywords), bytes),
    );
  });

  it('adds keywords to an earlier plan and keeps the earlier numbers', () => {
    const plan = planKeywords(['later'], planKeywords(['early', 'both']));
    const bytes = new Uint8Array(Buffer.from('later, both early'));
    expect(found(plan, bytes)).toEqual([
      [0, 12],
      [1, 7],
      [2, 0],
    ]);
  });

  it('compares other characters than letters exactly', () => {
    const plan = planKeywords(['a_b-c', 'é€x']);
    expect(found(plan, new Uint8Array(Buffer.from('a\x7fb-c A_B-C a_b\rc')))).toEqual([[0, 6]]);
  });

  it('crosses the blocks that it works in', () => {
    const text = `${'.'.repeat(2 * 32768 - 3)}needle${'.'.repeat(70_000)}needle`;
    const bytes = new Uint8Array(Buffer.from(text));
    expect(found(planKeywords(['needle']), bytes)).toEqual(expected(['needle'], text));
  });

  it('refuses a keyword that is too short to be looked for', () => {
    expect(() => planKeywords(['ab'])).toThrow('"ab" is too short');
  });
});
