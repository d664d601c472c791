import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('does not know what became of a dispatch that left no trace, and sends it once', async () => {
  const step = await callStep('ambiguous-lost', {
    inputs: { 'timeout-minutes': '1', 'max-call-minutes': '1' },
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'dispatch-unknown',
    says: /Whether the call was placed is not known.*no call with vaani_guard_run run-1-1-guard-[0-9a-z]{12}/,
    cure: /Look in the call history of the dashboard for a call with this marker before running the job again; nothing was sent twice/,
    dials: 0,
    dispatched: true,
  });
  expect(step.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(step.requests.filter(({ path }) => path.includes('call-history')).length).toBeGreaterThan(
    3,
  );
});
