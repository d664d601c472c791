import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call whose agent does not exist', async () => {
  const step = await callStep('agent-not-found');
  expectStopped(step, {
    result: 'failed',
    code: 'agent-not-found',
    says: /There is no such agent in the workspace.*404/,
    cure: /Copy the id of the staging agent from the dashboard into `agent-id`/,
    dials: 0,
    dispatched: false,
  });
});
