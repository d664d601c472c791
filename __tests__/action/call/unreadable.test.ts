import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('does not guess what answers mean that cannot be read', async () => {
  const step = await callStep('unreadable', {
    inputs: { 'timeout-minutes': '1', 'max-call-minutes': '1' },
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'unreadable-answer',
    says: /cannot be read: .* It begins: OK.*welcome to the portal.*goes on: it ends by itself after 1 min at most/,
    cure: /Check that `api-url` is the address of the Vaani API/,
    dials: 1,
    dispatched: true,
  });
});
