import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, withoutOverlaps } from '../../src/detect/candidate.ts';
import { genericRules } from '../../src/detect/generic/rules.ts';
import type { Rule, Severity } from '../../src/detect/rule.ts';

const base = { description: 'A key of Acme', severity: 'error', advice: '', keywords: [] } as const;
const rules = {
  exact: { ...base, id: 'exact', text: 'x', ignoreCase: false, encoding: null },
  format: { ...base, id: 'format', pattern: /x/ },
  custom: { ...base, id: 'custom', search: () => () => [] },
  context: { ...base, id: 'context', value: /x/ },
  generic: genericRules.password,
} as const satisfies Readonly<Record<string, Rule>>;

const candidate = (
  kind: keyof typeof rules,
  offset: number,
  length: number,
  severity: Severity = 'error',
): Candidate => ({ rule: rules[kind], severity, secret: 'x'.repeat(length), offset });

describe('of candidates for one place', () => {
  it.each([
    ['an error over a warning', ['context', 'error'], ['format', 'warning']],
    ['a known value over a format', ['exact', 'error'], ['format', 'error']],
    ['a format over a name before it', ['format', 'error'], ['context', 'error']],
    ['a team’s own format over a name before it', ['custom', 'error'], ['context', 'error']],
    ['a provider’s name over any other', ['context', 'warning'], ['generic', 'warning']],
  ] as const)('%s', (_, [surer, severity], [other, otherSeverity]) => {
    // The one that is less sure is the longer one, and comes first.
    const sure = candidate(surer, 4, 8, severity);
    const less = candidate(other, 0, 20, otherSeverity);
    expect(withoutOverlaps([less, sure])).toEqual([sure]);
    expect(withoutOverlaps([sure, less])).toEqual([sure]);
  });

  it('the longer one, of those that are as sure', () => {
    const long = candidate('format', 2, 20);
    expect(withoutOverlaps([candidate('format', 0, 10), long])).toEqual([long]);
  });

  it('the first one, of those that are as sure and as long', () => {
    const first = candidate('format', 0, 10);
    expect(withoutOverlaps([candidate('format', 5, 10), first])).toEqual([first]);
  });

  it('the one that is named nearer, of two providers that are as sure of the same', () => {
    const [far, near] = [2, 20].map((name) => ({ ...candidate('context', 30, 10), name }));
    expect(withoutOverlaps([far!, near!])).toEqual([near]);
    expect(withoutOverlaps([near!, far!])).toEqual([near]);
  });

  it('the one whose keyword holds that of the other, of those that say the same', () => {
    const of = (keyword: string): Candidate => ({
      ...candidate('format', 4, 8),
      rule: { ...rules.format, id: keyword, keywords: [keyword] },
    });
    const [wide, narrow] = [of('acme'), of('acme-db')];
    expect(withoutOverlaps([wide, narrow])).toEqual([narrow]);
    expect(withoutOverlaps([narrow, wide])).toEqual([narrow]);
  });

  it('all that stand beside the surest one', () => {
    const [left, middle, right] = [
      candidate('context', 0, 5),
      candidate('exact', 5, 5),
      candidate('context', 10, 5),
    ];
    const over = candidate('context', 3, 10);
    expect(withoutOverlaps([right, over, middle, left])).toEqual([left, middle, right]);
  });
});

it('keeps candidates apart from each other, in the order of the text, and loses none that stands alone', () => {
  const any = fc.record({
    kind: fc.constantFrom(...(Object.keys(rules) as (keyof typeof rules)[])),
    offset: fc.nat(60),
    length: fc.integer({ min: 1, max: 12 }),
    severity: fc.constantFrom<Severity>('error', 'warning'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (given) => {
      const all = given.map((each) =>
        candidate(each.kind, each.offset, each.length, each.severity),
      );
      const kept = withoutOverlaps([...all]);
      const end = ({ offset, secret }: Candidate): number => offset + secret.length;
      for (let index = 1; index < kept.length; index++) {
        expect(kept[index]!.offset).toBeGreaterThanOrEqual(end(kept[index - 1]!));
      }
      for (const lost of all.filter((each) => !kept.includes(each))) {
        expect(kept.some((each) => each.offset < end(lost) && lost.offset < end(each))).toBe(true);
      }
    }),
  );
});
