import { expect, it } from '@jest/globals';
import { callStep, casesOf, expectStopped } from '../call-step.ts';
import { expectHarmless } from '../harmless.ts';

it('shows what an agent says without doing what it says', async () => {
  const step = await callStep('hostile-text', {
    inputs: { expect: 'evaluation: ["Yes"]\nentities: { note: none }' },
  });
  expectStopped(step, {
    result: 'failed',
    code: 'expectation-failed',
    says: /2 of 4 expectations were not met.*note was "first line.*it was "Yes first line/s,
    cure: /Read the transcript/,
    dials: 1,
    dispatched: true,
  });
  expectHarmless(step);
  // Five turns, and none of them can pass for another.
  expect(step.transcript?.trimEnd().split('\n')).toHaveLength(5);
  expect(step.transcript).toMatch(/^AGENT: first line ::error file=app\.js/m);
  expect(casesOf(step).map(({ outcome }) => outcome)).toEqual([
    'passed',
    'passed',
    'failure',
    'failure',
    'passed',
  ]);
});
