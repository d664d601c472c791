import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';
import { placesOf } from '../step.ts';

// Put together here: other scanners take the line in one piece for a secret.
const named = ['DESK', 'delivery desk'].join('=');

it('hides a protected value that the agent speaks, and still hears it', async () => {
  const spoken = 'delivery desk';
  const step = await callStep('answered', {
    inputs: {
      'protected-secrets': `DESK=${spoken}`,
      expect: 'agent-says: [this is the delivery]',
    },
  });
  expectPassed(step);
  expect(placesOf(['delivery desk'], step.visible)).toEqual([]);
  expect(step.transcript).toContain('this is the ***.');
});
