import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('understands a transcript that is a list of utterances', async () => {
  const step = await callStep('list-transcript');
  expectPassed(step);
  expect(step.transcript).toContain('USER: No, that was all.');
});
