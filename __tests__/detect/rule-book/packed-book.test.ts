import { describe, expect, it } from '@jest/globals';
import { neighboursOf } from '../../../scripts/neighbours.ts';
import { readCommonWindows } from '../../../scripts/read-common-windows.ts';
import { createDetector, detectorOf, leadingRules } from '../../../src/detect/detector.ts';
import {
  type PackedBook,
  packRules,
  readPackedRules,
} from '../../../src/detect/rule-book/packed-book.ts';
import { openBook } from '../../../src/detect/rule-book/rule-book.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { isFormatRule, randomFrom, sampleOf } from '../sample.ts';

const all = [...leadingRules, ...rules];
const packed = packRules(all, readCommonWindows(), neighboursOf);
const readAll = (): PackedBook =>
  readPackedRules(
    packed.index,
    () => packed.texts,
    () => all,
  );

describe('the packed rules', () => {
  it('hold every rule as it was written', () => {
    const book = readAll();
    expect(book.count).toBe(all.length);
    expect(book.ids()).toEqual(all.map(({ id }) => id));
    for (const [number, rule] of all.entries()) {
      const { check, ...rest } = rule;
      const { check: packedCheck, ...packedRest } = book.ruleAt(number);
      expect(packedRest).toEqual(rest);
      expect(typeof packedCheck).toBe(typeof check);
    }
  });

  it('find what the rules find', () => {
    const book = readAll();
    const fromPack = detectorOf(openBook(book.index, book.ruleAt));
    const plain = createDetector([...leadingRules.slice(1), ...rules]);
    const random = randomFrom(7);
    const shown = rules
      .filter(isFormatRule)
      .slice(0, 200)
      .map((rule) => sampleOf(rule, random).text);
    const text = new Uint8Array(Buffer.from(shown.join('\n\n'), 'latin1'));
    const idsOf = (detector: typeof plain): string[] =>
      detector.scan(text).map(({ rule, severity, offset }) => `${rule.id} ${severity} ${offset}`);
    expect(idsOf(fromPack)).toEqual(idsOf(plain));
    expect(idsOf(plain).length).toBeGreaterThan(100);
  });
});
