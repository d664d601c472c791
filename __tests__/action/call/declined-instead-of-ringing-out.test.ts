import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call that was to ring out and was declined instead', async () => {
  const step = await callStep('rejected', { inputs: { expect: 'answered: false' } });
  expectStopped(step, {
    result: 'failed',
    code: 'call-rejected',
    says: /the call was declined/,
    cure: /takes calls from the `outbound-number`/,
    dials: 1,
    dispatched: true,
  });
});
