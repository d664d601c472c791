import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call that the service finds invalid, with its reason', async () => {
  const step = await callStep('request-rejected');
  expectStopped(step, {
    result: 'failed',
    code: 'request-rejected',
    says: /does not accept the request.*422.*outbound_number: Value error, number is not configured in this workspace/,
    cure: /Check the inputs of the call.*`outbound-number`/,
    dials: 0,
    dispatched: true,
  });
});
