import { expect, it } from '@jest/globals';
import { callStep, casesOf, expectDiscretion } from '../call-step.ts';
import { annotationsOf } from '../step.ts';

it('passes a call that nobody was to answer', async () => {
  const step = await callStep('no-answer', { inputs: { expect: 'answered: false' } });
  expectDiscretion(step, 1);
  expect(step.status).toBe(0);
  expect(step.outputs).toMatchObject({
    'call-result': 'passed',
    'call-failure': '',
    'transcript-file': '',
  });
  expect(annotationsOf(step).at(-1)).toMatchObject({
    name: 'notice',
    message: 'The call ended unanswered, as expected, and 1 of 1 expectation was met.',
  });
  expect(casesOf(step)).toEqual([
    { name: 'call', outcome: 'passed' },
    { name: 'answered: false', outcome: 'passed' },
  ]);
});
