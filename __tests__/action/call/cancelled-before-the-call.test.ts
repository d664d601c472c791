import { it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';
import { endWhenItSays } from '../end-when-it-says.ts';

it('ends on SIGTERM before a call is placed, and says that there is none', async () => {
  const step = await callStep('unavailable', {
    waits: 1,
    started: endWhenItSays(/Scan skipped/, 'SIGTERM', 500),
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'cancelled',
    says: /cancelled before/i,
    cure: /Run the job again/,
    dials: 0,
    dispatched: false,
    keyStatus: 'unreachable',
  });
});
