import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('fails a call that cannot be put through', async () => {
  const step = await callStep('call-failed');
  expectStopped(step, {
    result: 'failed',
    code: 'call-failed',
    says: /ended with the status "Call failed: SIP_404_NOT_FOUND": the call could not be connected/,
    cure: /Check `contact-number` \(country code, digits\)/,
    dials: 1,
    dispatched: true,
  });
});
