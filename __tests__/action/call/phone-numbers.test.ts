import { expect, it } from '@jest/globals';
import { insteadOfActing } from '../../../src/emulator/scenarios/interruptions.ts';
import { refusal } from '../../../src/emulator/service/replies.ts';
import { always, callStep, expectDiscretion, expectStopped } from '../call-step.ts';
import { rewritingHistory } from '../rewriting.ts';
import { placesOf } from '../step.ts';

const somebody = ['+91 98765', '43210'].join(' ');

it('shows the last two digits of a number that a refusal names', async () => {
  const reply = refusal(422, `${somebody} is no number of this workspace`);
  const step = await callStep('answered', {
    emulator: { faults: always(insteadOfActing(reply), 'dispatch') },
  });
  expectStopped(step, {
    result: 'failed',
    code: 'request-rejected',
    says: /…10 is no number of this workspace/,
    cure: /Check the inputs of the call/,
    dials: 0,
    dispatched: true,
  });
  expect(placesOf([somebody, '98765', '43210'], step.visible)).toEqual([]);
});

it('shows the last two digits of a number that a status names', async () => {
  const step = await callStep('answered', {
    emulator: {
      faults: always(rewritingHistory({ call_status: `completed by ${somebody}` }), 'history'),
    },
    inputs: { expect: 'status: [something else]' },
  });
  expectDiscretion(step, 1);
  expect(step.stdout).toContain('(status: completed by …10)');
  expect(step.outputs['call-status']).toBe('completed by …10');
  expect(placesOf([somebody, '98765', '43210'], step.visible)).toEqual([]);
});
