import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('does not pass what it was asked to see and could not', async () => {
  const step = await callStep('ambiguous-dispatch', {
    // Live captions come with the answer to the dispatch only, and here that is lost.
    inputs: { expect: 'first-word-within: 5s' },
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'not-processed',
    says: /Nothing was missed, but 1 of 3 expectations could not be checked: first-word-within: 5s \(it was not seen when the first word was said, because the service gave no live captions\)/,
    cure: /take the line out of `expect`/,
    dials: 1,
    dispatched: true,
  });
});
