import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('waits when it is told to, and sends a dispatch again that was turned away', async () => {
  const step = await callStep('busy-agent');
  expectPassed(step);
  const dispatches = step.requests.filter(({ method }) => method === 'POST');
  expect(dispatches.map(({ status, dialled }) => [status, dialled])).toEqual([
    [429, false],
    [200, true],
  ]);
});
