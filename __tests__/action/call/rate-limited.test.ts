import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('gives up on a service that keeps asking for fewer requests', async () => {
  const step = await callStep('rate-limited');
  expectStopped(step, {
    result: 'inconclusive',
    code: 'rate-limited',
    says: /asks for fewer requests.*429/,
    cure: /Run the job again later, and let fewer jobs use the same key/,
    dials: 0,
    dispatched: false,
    keyStatus: 'unreachable',
  });
});
