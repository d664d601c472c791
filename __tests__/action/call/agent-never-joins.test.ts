import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call to which the agent never comes', async () => {
  const step = await callStep('agent-never-joins');
  expectStopped(step, {
    result: 'failed',
    code: 'agent-never-joined',
    says: /ended with the status "agent_timeout": the agent did not join the call/,
    cure: /Check in the dashboard that the agent is published/,
    dials: 1,
    dispatched: true,
  });
});
