import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';
import { expectHarmless } from '../harmless.ts';

it('quotes a hostile refusal without doing what it says', async () => {
  const step = await callStep('hostile-refusal');
  expectStopped(step, {
    result: 'failed',
    code: 'request-rejected',
    says: /422 when asked for the call: first line ::error file=app\.js/,
    cure: /Check the inputs of the call/,
    dials: 0,
    dispatched: true,
  });
  expectHarmless(step);
});
