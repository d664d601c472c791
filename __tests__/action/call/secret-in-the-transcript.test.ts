import { expect, it } from '@jest/globals';
import { callStep, expectDiscretion } from '../call-step.ts';
import { annotationsOf, placesOf } from '../step.ts';

it('takes a key out of the transcript, warns of it and passes the call', async () => {
  const step = await callStep('secret-in-transcript', {
    inputs: { expect: 'agent-says: [order 1234]' },
  });
  expectDiscretion(step, 1);
  expect(step.truth.spokenSecrets).toHaveLength(1);
  expect(placesOf(step.truth.spokenSecrets, step.visible)).toEqual([]);
  expect(step.transcript).toContain('USER: Our access is ***, and the order is 1234.');
  expect(step.stdout).toContain(`::add-mask::${step.truth.spokenSecrets[0]}`);
  expect(annotationsOf(step).filter(({ name }) => name === 'warning')).toMatchObject([
    {
      properties: { title: 'Secret in the call' },
      message: expect.stringMatching(
        /^The transcript holds what looks like a secret \(vaani-api-key\)\. It was taken out/,
      ),
    },
  ]);
  expect(step.outputs['call-result']).toBe('passed');
  expect(step.status).toBe(0);
});
