import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planKeywords } from '../../../src/detect/keyword-pass/keyword-plan.ts';
import { findKeywords } from '../../../src/detect/keyword-pass/keywords.ts';

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

  it('finds them in bytes that begin at any place of a buffer', () => {
    const text = 'a key and xyz_123, a KEY';
    for (let place = 0; place < 5; place++) {
      const bytes = Buffer.from(`${'y'.repeat(place)}${text}z`).subarray(place, -1);
      expect(found(planKeywords(['key', 'xyz_']), bytes)).toEqual(expected(['key', 'xyz_'], text));
    }
  });

  it('finds every keyword that stands beside what may stand there', () => {
    const digit = (byte: number): boolean => byte >= 48 && byte < 58;
    const beside = () => ({ before: digit, behind: digit });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters(3, 6), { minLength: 1, maxLength: 9 }),
        fc.array(fc.nat({ max: 8 }), { maxLength: 20 }),
        letters(1, 1),
        (keywords, order, between) => {
          const text = order
            .map((index) => `${keywords[index % keywords.length]}${index}`)
            .map((part, index) => (index % 3 === 0 ? `${between}1${part}` : part))
            .join('');
          const plan = planKeywords(keywords, undefined, { beside });
          const wanted = expected(keywords, text).filter(([keyword, offset]) => {
            const end = offset + keywords[keyword]!.length;
            return [offset - 1, end].every((at) => /[0-9]/.test(text[at] ?? ''));
          });
          expect(found(plan, Buffer.from(text))).toEqual(expect.arrayContaining(wanted));
        },
      ),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('finds the same whichever windows are said to be common', () => {
    const common = ['toke', 'oken', 'key=', 'pass'].map((text) => Buffer.from(text).readInt32LE(0));
    const keywords = ['token', 'key=', 'password', 'sk_', 'abcd'];
    const text = 'TOKEN token Key=1 PassWord sk_SK_ xabcdx tokenkey=';
    const bytes = new Uint8Array(Buffer.from(text));
    expect(found(planKeywords(keywords, undefined, { commonWindows: common }), bytes)).toEqual(
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
