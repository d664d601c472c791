import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('follows no redirect: the key goes to one origin', async () => {
  const step = await callStep('redirect-elsewhere', {
    inputs: { 'timeout-minutes': '1', 'max-call-minutes': '1' },
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'dispatch-unknown',
    says: /answered 307 when asked for the call.*a redirect to http:\/\/127\.0\.0\.1:\d+ that was not followed/,
    cure: /Look in the call history/,
    dials: 0,
    dispatched: true,
  });
  expect(step.truth.strayRequests).toEqual([]);
});
