import { expect, it } from '@jest/globals';
import { callStep, expectPassed } from '../call-step.ts';
import { contactNumber } from '../phone-call.ts';

it('sends the call as it was asked for, with its own limit and the mark of the run', async () => {
  const step = await callStep('answered', {
    inputs: {
      'contact-name': 'Asha',
      'outbound-number': '+918000000001',
      'allowed-numbers': `+918000000002, ${contactNumber}`,
      'max-call-minutes': '3',
      metadata: 'order_id: "0042"\nitems: [1, 2]',
    },
  });
  expectPassed(step);
  const [dial] = step.truth.dials;
  expect(dial).toMatchObject({
    medium: 'phone',
    agentId: step.agentId,
    contactNumber,
    contactName: 'Asha',
    maxCallMinutes: 3,
    testMode: false,
    dndCheckSkipped: false,
  });
  expect(dial?.metadata).toEqual({
    order_id: '0042',
    items: [1, 2],
    vaani_guard_run: expect.stringMatching(/^run-1-1-guard-[0-9a-z]{12}$/),
  });
  expect(step.transcript).toContain('AGENT: Hello Asha,');
});
