import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('does not know the end of a call that outlasts the time-out', async () => {
  const step = await callStep('never-ends', {
    inputs: { 'timeout-minutes': '1', 'max-call-minutes': '1' },
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'never-ended',
    says: /The end of call outbound-\S+ was not seen within 1 min\. It was last seen: answered/,
    cure: /`timeout-minutes: 2`.*`max-call-minutes`/,
    dials: 1,
    dispatched: true,
  });
  expect(step.summary).toContain('ringing 0:03 → answered 0:09');
  expect(step.outputs['call-duration-seconds']).toBe('');
});
