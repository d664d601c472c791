import { it } from '@jest/globals';
import { hang } from '../../../src/emulator/scenarios/interruptions.ts';
import { always, callStep, expectStopped } from '../call-step.ts';
import { endWhenItSays } from '../end-when-it-says.ts';

it('ends on SIGTERM while the dispatch is on its way, and says how to find the call', async () => {
  const step = await callStep('answered', {
    waits: 1,
    emulator: { faults: always(hang(20_000, true), 'dispatch') },
    started: endWhenItSays(/the agent exists/, 'SIGTERM', 500),
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'cancelled',
    says: /cancelled while the call was being placed: it may go on, with vaani_guard_run run-1-1-guard-[0-9a-z]{12} in its metadata/,
    cure: /it ends by itself at its limit/,
    dials: 1,
    dispatched: true,
  });
});
