import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('does not mind a service whose clock is slow', async () => {
  const step = await callStep('clock-skew');
  expectPassed(step);
  expect(step.outputs['call-duration-seconds']).toBe('32');
});
