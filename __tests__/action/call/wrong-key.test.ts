import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call whose key is not accepted, and sends nothing else', async () => {
  const step = await callStep('wrong-key');
  expectStopped(step, {
    result: 'failed',
    code: 'key-rejected',
    says: /does not accept the API key.*answered 401 when asked for the agents: Invalid or missing API key/,
    cure: /mistyped, deleted, expired, or of another workspace.*X-API-Key.*A lost key cannot be shown again/,
    dials: 0,
    dispatched: false,
    keyStatus: 'rejected',
  });
  expect(step.requests.map(({ path }) => path)).toEqual(['/api/agents?page=1&page_size=1']);
});
