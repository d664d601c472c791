import { describe, expect, it } from '@jest/globals';
import { placeCall } from '../../src/call/call.ts';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { faultSchedule } from '../../src/emulator/scenarios/faults.ts';
import { clientOf, fastClock, recordingLog, waitingOn } from '../vaani/service.ts';
import { callRequest } from './request.ts';

const scenarios = [
  'answered',
  'no-answer',
  'rejected',
  'never-ends',
  'never-processed',
  'call-failed',
];
const runs = Number(process.env.CHAOS_RUNS ?? 24);
const firstSeed = Number(process.env.CHAOS_SEED ?? 1);

async function run(seed: number) {
  const clock = fastClock();
  const scenario = scenarios[seed % scenarios.length] as string;
  const faults = faultSchedule(seed, { hangMilliseconds: 120, retryAfterSeconds: 20 });
  const emulator = await startEmulator({ scenario, speed: 1, now: clock.now, faults, seed });
  const log = recordingLog();
  const client = clientOf(emulator.url, emulator.key, { timeouts: { read: 60, dispatch: 60 } });
  const started = clock.now();
  const placed = await placeCall(callRequest({ agentId: emulator.agentId }), {
    ...waitingOn(clock),
    client,
    log,
    run: { runId: String(seed), attempt: '1', job: 'chaos' },
  });
  await client.close();
  await emulator.close();
  const said = JSON.stringify({ placed, lines: log.lines });
  return { placed, said, faults, emulator, seconds: (clock.now() - started) / 1000 };
}

describe('calls over a service that fails at random', () => {
  it.each(Array.from({ length: runs }, (_, index) => firstSeed + index))(
    'dials once, ends in time and tells no lies: seed %d',
    async (seed) => {
      const { placed, said, faults, emulator, seconds } = await run(seed);
      const { dials, strayRequests } = emulator.truth();
      const story = { seed: faults.description, stopped: placed.stopped, dials: dials.length };
      expect({ ...story, strayRequests }).toEqual({ ...story, strayRequests: [] });
      expect({ ...story, few: dials.length <= 1 }).toEqual({ ...story, few: true });
      if (dials.length === 1) expect(placed.dispatched).toBe(true);
      const works = dials[0]?.answered === true && dials[0].processed;
      if (placed.stopped === null) expect({ ...story, works }).toEqual({ ...story, works: true });
      if (placed.observations.answered === true) expect(dials[0]?.answered).toBe(true);
      if (placed.observations.callId !== null) {
        expect(placed.observations.callId).toBe(dials[0]?.callId);
      }
      // A call that ends just before the time-out gives its processing one more minute.
      expect({ ...story, late: seconds > 5 * 60 + 60 + 10 }).toEqual({ ...story, late: false });
      expect(said).not.toContain(emulator.key);
    },
  );
});
