import { it } from '@jest/globals';
import { hang } from '../../../src/emulator/scenarios/interruptions.ts';
import { always, callStep, expectStopped } from '../call-step.ts';
import { endWhenItSays } from '../end-when-it-says.ts';

it('ends on SIGTERM while the service keeps it waiting for an answer', async () => {
  const step = await callStep('answered', {
    waits: 1,
    emulator: { faults: always(hang(20_000, false), 'history') },
    started: endWhenItSays(/: dispatched/, 'SIGTERM', 500),
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'cancelled',
    says: /The run was cancelled\. Call outbound-\S+ goes on/,
    cure: /its history is in the dashboard/,
    dials: 1,
    dispatched: true,
  });
});
