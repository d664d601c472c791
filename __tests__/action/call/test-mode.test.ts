import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';

it('asks for a simulated call and says that it was one', async () => {
  const step = await callStep('answered', { inputs: { 'test-mode': 'true' } });
  expectPassed(step);
  expect(step.truth.dials[0]).toMatchObject({ testMode: true, dndCheckSkipped: false });
  expect(step.summary).toContain('**test mode: simulated by the service**');
});
