import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('waits for a transcript that takes its time', async () => {
  const step = await callStep('slow-processing');
  expectPassed(step);
  expect(step.stdout).toMatch(/ended \d+ s after the dispatch/);
  expect(step.requests.filter(({ path }) => path.includes('/transcript/')).length).toBeGreaterThan(
    1,
  );
});
