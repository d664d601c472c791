import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('understands the history of the newer client', async () => {
  const step = await callStep('newer-history-shape');
  expectPassed(step);
  expect(step.outputs).toMatchObject({ 'call-status': 'completed', 'call-duration-seconds': '32' });
});
