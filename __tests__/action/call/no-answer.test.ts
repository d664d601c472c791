import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call that nobody answers, with its time line', async () => {
  const step = await callStep('no-answer');
  expectStopped(step, {
    result: 'failed',
    code: 'not-answered',
    says: /ended with the status "Not picked": nobody picked up/,
    cure: /Let `contact-number` be a number that always picks up.*`expect: "answered: false"` if it must ring out/,
    dials: 1,
    dispatched: true,
  });
  expect(step.outputs).toMatchObject({ 'call-status': 'Not picked', 'transcript-file': '' });
  expect(step.summary).toContain('dialled 0:01 → ringing 0:03 → ended 0:48');
  expect(step.summary).toContain('| ❌ missed | answered: true | nobody answered |');
});
