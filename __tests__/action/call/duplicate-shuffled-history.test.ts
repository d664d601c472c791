import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('finds a call on the pages of a history without any order', async () => {
  const step = await callStep('duplicate-shuffled-history');
  expectPassed(step);
  expect(step.requests.filter(({ path }) => path.includes('page=2')).length).toBeGreaterThan(0);
});
