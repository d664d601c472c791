import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('gives up on an address where nobody listens', async () => {
  const step = await callStep('answered', { inputs: { 'api-url': 'http://127.0.0.1:9' } });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'service-unavailable',
    says: /cannot be reached \(connection refused\)/,
    cure: /Check `api-url`, and that the runner may reach it \(proxy, firewall\)/,
    dials: 0,
    dispatched: false,
    keyStatus: 'unreachable',
  });
});
