import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a dry run whose key does not work', async () => {
  const step = await callStep('wrong-key', { inputs: { 'dry-run': 'true' } });
  expectStopped(step, {
    result: 'failed',
    code: 'key-rejected',
    says: /does not accept the API key/,
    cure: /Compare the secret behind `api-key` with Settings → API Keys/,
    dials: 0,
    dispatched: false,
    keyStatus: 'rejected',
  });
});
