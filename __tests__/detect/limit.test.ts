import { describe, expect, it } from '@jest/globals';
import { createDetector, detectorOf, leadingRules } from '../../src/detect/detector.ts';
import { Limit } from '../../src/detect/limit.ts';
import { indexRules, openBook } from '../../src/detect/rule-book/rule-book.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { vaaniRules } from '../../src/detect/rules/vaani.ts';
import { fingerprint } from '../../src/scan/fingerprint.ts';
import { vaaniKey } from '../action/scan/scenario.ts';

const detector = createDetector(vaaniRules);
const COUNT = 6000;
const lines = Array.from({ length: COUNT }, (_, index) => vaaniKey(`limit ${index}`));
/** Several times as long as what is looked at before the limit is asked about. */
const many = Buffer.from(lines.join('\n'));

describe('a limit of what is found', () => {
  it('ends the search soon after it was reached, and gives what was found until then', () => {
    const limit = new Limit(100);
    const found = detector.scan(many, null, limit);
    expect(limit.reached).toBe(true);
    expect(found.length).toBeGreaterThan(100);
    expect(found.length).toBeLessThan(COUNT / 2);
    expect(found.map(({ secret }) => secret)).toEqual(lines.slice(0, found.length));
  });

  it('is not reached by exactly as many', () => {
    const limit = new Limit(COUNT);
    expect(detector.scan(many, null, limit)).toHaveLength(COUNT);
    expect(limit.reached).toBe(false);
  });

  it('is none where none is given', () => {
    expect(detector.scan(many)).toHaveLength(COUNT);
  });

  it('serves several texts, and once it was reached nothing is found', () => {
    const limit = new Limit(2);
    const [one, two, three, four] = lines.map((line) => Buffer.from(line));
    expect(detector.scan(one!, null, limit)).toHaveLength(1);
    expect(detector.scan(two!, null, limit)).toHaveLength(1);
    expect(limit.reached).toBe(false);
    expect(detector.scan(three!, null, limit)).toHaveLength(1);
    expect(limit.reached).toBe(true);
    expect(detector.scan(four!, null, limit)).toEqual([]);
  });

  it('counts for the one around it, and is reached when that one is', () => {
    const around = new Limit(3);
    const first = new Limit(2, around);
    detector.scan(Buffer.from(lines.slice(0, 2).join('\n')), null, first);
    expect([first.reached, around.reached]).toEqual([false, false]);
    const second = new Limit(2, around);
    detector.scan(Buffer.from(lines.slice(2, 4).join('\n')), null, second);
    expect([second.reached, around.reached]).toEqual([true, true]);
  });

  it.each([
    ['base64', (line: string) => Buffer.from(line).toString('base64')],
    [
      'base64 in base64',
      (line: string) => Buffer.from(Buffer.from(`${line}\n`).toString('base64')).toString('base64'),
    ],
    ['escapes', (line: string) => line.replaceAll('_', '\\u005f')],
    ['UTF-16', (line: string) => Buffer.from(line, 'utf16le').toString('latin1')],
  ])('holds for what stands in %s', (_, encode) => {
    const text = Buffer.from(lines.map((line) => `${encode(line)}\n\n`).join(''), 'latin1');
    const limit = new Limit(100);
    const found = detector.scan(text, null, limit);
    expect(limit.reached).toBe(true);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(COUNT / 2);
  });

  it('counts neither fingerprints nor what a disabled rule finds', () => {
    const prints = Array.from({ length: 500 }, (_, index) =>
      fingerprint('generic-api-key', 'config/app.env', `secret ${index}`),
    );
    const limit = new Limit(0);
    const all = createDetector([...leadingRules.slice(1), ...rules]);
    const policy = prints.map((print) => `  - fingerprint: "${print}"\n`).join('');
    expect(all.scan(Buffer.from(policy), '.github/vaani-guard.yml', limit)).toEqual([]);
    const known = [...leadingRules, ...vaaniRules];
    const book = openBook(indexRules(known), (number) => known[number]!);
    const disabled = new Set(vaaniRules.map(({ id }) => id));
    expect(detectorOf(book, disabled).scan(many, null, limit)).toEqual([]);
    expect(limit.reached).toBe(false);
  });
});
