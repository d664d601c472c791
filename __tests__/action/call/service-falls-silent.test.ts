import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { hang } from '../../../src/emulator/scenarios/interruptions.ts';
import { temporaryFolder } from '../../helpers/git.ts';
import { always, callStep, expectStopped } from '../call-step.ts';

it('ends in time although no read is ever answered, and says that the call goes on', async () => {
  const workspace = temporaryFolder();
  const clock = join(workspace, 'clock');
  const step = await callStep('answered', {
    workspace,
    emulator: { faults: always(hang(5_000, false), 'history', 'transcript', 'details') },
    inputs: { 'timeout-minutes': '1', 'max-call-minutes': '1' },
    environment: { CLOCK_FILE: clock },
  });
  expectStopped(step, {
    result: 'inconclusive',
    code: 'service-unavailable',
    says: /gave no answer \(no reply within \d+ s\).*goes on: it ends by itself after 1 min at most/,
    cure: /Run the job again later/,
    dials: 1,
    dispatched: true,
  });
  // On the clock of the step, of which every second counts, also those of its start.
  expect(Number(readFileSync(clock, 'utf8')) / 1000).toBeLessThan(60 + 10);
});
