import { expect, it } from '@jest/globals';
import { always, callStep, expectDiscretion } from '../call-step.ts';
import { expectHarmless } from '../harmless.ts';
import { rewritingHistory } from '../rewriting.ts';

it('passes a status of many lines on as one output, and shows it as one line', async () => {
  const status =
    'User disconnected\n::warning::forged\n##[group]forged\n\u001b[31m| <img src=x> ]]> `@everyone`';
  const step = await callStep('answered', {
    emulator: { faults: always(rewritingHistory({ call_status: status }), 'history') },
  });
  expectDiscretion(step, 1);
  expectHarmless(step);
  expect(step.outputs['call-result']).toBe('passed');
  expect(step.outputs['call-status']).toBe(status);
  expect(step.stdout).toMatch(/ended \d+ s after the dispatch \(status: User disconnected/);
});
