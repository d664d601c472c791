import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('does not know what was said on a call without a transcript', async () => {
  const step = await callStep('never-processed', {
    inputs: { 'timeout-minutes': '1', 'max-call-minutes': '1' },
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'not-processed',
    says: /ended with the status "User disconnected", but there was no transcript in time/,
    cure: /Give the processing more time with a larger `timeout-minutes`/,
    dials: 1,
    dispatched: true,
  });
  expect(step.outputs).toMatchObject({ 'call-duration-seconds': '32', 'transcript-file': '' });
  expect(step.transcript).toBeNull();
  expect(step.summary).toContain('answered 0:09 → ended 0:41');
});
