import { it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('understands a dispatch that is answered with a sentence', async () => {
  const step = await callStep('string-output');
  expectPassed(step);
});
