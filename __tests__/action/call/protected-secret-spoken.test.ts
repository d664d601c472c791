import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';
import { placesOf } from '../step.ts';

it('hides a protected value that the agent speaks, and still hears it', async () => {
  const spoken = 'delivery desk';
  const step = await callStep('answered', {
    inputs: {
      'protected-secrets': `DESK=${spoken}`,
      expect: 'agent-says: [this is the delivery]',
    },
  });
  expectPassed(step);
  expect(placesOf([spoken], step.visible)).toEqual([]);
  expect(step.transcript).toContain('this is the ***.');
});
