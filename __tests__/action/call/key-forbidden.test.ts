import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call whose agent belongs to another workspace', async () => {
  const step = await callStep('key-forbidden');
  expectStopped(step, {
    result: 'failed',
    code: 'key-forbidden',
    says: /The API key works, but is not allowed to do this.*403 when asked for the agent: This agent does not belong to your workspace/,
    cure: /Use a key of the workspace that owns the agent/,
    dials: 0,
    dispatched: false,
  });
});
