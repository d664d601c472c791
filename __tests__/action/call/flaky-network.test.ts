import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('survives single failures of reads', async () => {
  const step = await callStep('flaky-network');
  expectPassed(step);
  expect(step.requests.some(({ status }) => status === null || status === 502)).toBe(true);
});
