import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call that is declined', async () => {
  const step = await callStep('rejected');
  expectStopped(step, {
    result: 'failed',
    code: 'call-rejected',
    says: /ended with the status "Call rejected": the call was declined/,
    cure: /takes calls from the `outbound-number`, is not busy/,
    dials: 1,
    dispatched: true,
  });
});
