import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('finds a call again whose dispatch was never answered', async () => {
  const step = await callStep('ambiguous-dispatch');
  expectPassed(step);
  expect(step.requests.filter(({ method }) => method === 'POST')).toMatchObject([
    { dialled: true },
  ]);
  expect(step.stdout).toContain('looking for it in the call history, not sending it again');
});
