import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call to a number in the do-not-disturb register', async () => {
  const step = await callStep('dnd-blocked');
  expectStopped(step, {
    result: 'failed',
    code: 'dnd-blocked',
    says: /registered as do-not-disturb.*403.*DND registry/,
    cure: /Use a `contact-number` that is not in the do-not-disturb register.*never skipped/,
    dials: 0,
    dispatched: true,
  });
});
