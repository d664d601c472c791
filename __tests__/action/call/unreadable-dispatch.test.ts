import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('finds a call again whose dispatch was answered with nonsense', async () => {
  const step = await callStep('unreadable-dispatch');
  expectPassed(step);
  expect(step.requests.filter(({ method }) => method === 'POST')).toMatchObject([
    { dialled: true },
  ]);
});
