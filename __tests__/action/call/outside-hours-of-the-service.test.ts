import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';

it('skips a call that the service places at other hours only', async () => {
  const step = await callStep('outside-hours');
  expectStopped(step, {
    result: 'skipped',
    code: 'outside-calling-hours',
    says: /places no calls now: outside 08:00 to 20:00 India time.*TRAI/,
    cure: /between 08:00 and 20:00 India time, for instance on a schedule/,
    dials: 0,
    dispatched: true,
  });
});
