import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call that the workspace cannot pay', async () => {
  const step = await callStep('balance-empty');
  expectStopped(step, {
    result: 'failed',
    code: 'balance-empty',
    says: /has no balance left.*402 when asked for the call: Insufficient balance/,
    cure: /Top up the workspace/,
    dials: 0,
    dispatched: true,
  });
});
