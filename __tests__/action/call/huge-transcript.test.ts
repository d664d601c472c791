import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('keeps five megabytes of transcript to their place', async () => {
  const step = await callStep('huge-transcript', {
    inputs: { expect: 'agent-says: ["one more thing about your parcel"]\nlanguage: en' },
  });
  expectPassed(step);
  expect(step.transcript?.length).toBeGreaterThan(4_500_000);
  expect(Buffer.byteLength(step.summary)).toBeLessThan(500_000);
  expect(step.stdout.length).toBeLessThan(10_000);
  expect(step.junit?.length).toBeLessThan(50_000);
  expect(step.summary).toContain('&#40;cut&#41;');
});
