import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails an agent that speaks a placeholder, whatever was expected', async () => {
  const step = await callStep('placeholders', {
    inputs: { expect: 'agent-says: [order 1234]', metadata: 'customer_name: Asha' },
  });
  expectStopped(step, {
    result: 'failed',
    code: 'expectation-failed',
    says: /no unfilled \{placeholders\} \(the agent said "\{customer_name\}"\)/,
    cure: /either the agent needs a change in the dashboard/,
    dials: 1,
    dispatched: true,
  });
});
