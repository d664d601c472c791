import { afterEach, describe, expect, it } from '@jest/globals';
import { placeCall } from '../../src/call/call.ts';
import type { CallRequest, Expectations } from '../../src/call/types.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { systemClock } from '../../src/wait.ts';
import { clientOf, fastClock, recordingLog, waitingOn } from '../vaani/service.ts';

let emulator: Emulator | null = null;
afterEach(async () => {
  await emulator?.close();
  emulator = null;
});

const run = { runId: '77', attempt: '1', job: 'smoke' };

function usual({ agentId }: Emulator): CallRequest {
  return {
    medium: 'phone',
    agentId,
    contactNumber: '+919800000042',
    contactName: 'Vaani Guard',
    outboundNumber: null,
    voice: null,
    metadata: { order_id: '1234' },
    maxCallMinutes: 2,
    timeoutMinutes: 10,
    testMode: false,
    dryRun: false,
    expectations: { answered: true },
  };
}

async function callOn(
  scenario: string,
  differences: Partial<CallRequest> = {},
  expectations: Partial<Expectations> = {},
) {
  const clock = fastClock();
  const log = recordingLog();
  emulator = await startEmulator({ scenario, speed: 1, now: clock.now });
  const client = clientOf(emulator.url, emulator.key, { timeouts: { read: 5000, dispatch: 5000 } });
  const request: CallRequest = {
    ...usual(emulator),
    expectations: { answered: true, ...expectations },
    ...differences,
  };
  const started = clock.now();
  const placed = await placeCall(request, { ...waitingOn(clock), client, log, run });
  await client.close();
  const truth = emulator.truth();
  expect(truth.dials.length).toBeLessThanOrEqual(1);
  expect(truth.strayRequests).toEqual([]);
  return { placed, log, truth, minutes: (clock.now() - started) / 60_000, emulator };
}

describe('a call that goes well', () => {
  it('is followed to its processing, with everything observed', async () => {
    const { placed, truth, log } = await callOn('answered');
    expect(placed.stopped).toBeNull();
    expect(placed.dispatched).toBe(true);
    const { observations } = placed;
    expect(observations).toMatchObject({
      callId: truth.dials[0]?.callId,
      status: 'User disconnected',
      answered: true,
      durationSeconds: 32,
    });
    const { dispatched, dialled, ringing, answered, ended } = observations.moments;
    expect(
      [dialled, ringing, answered, ended].map((at) => ((at ?? 0) - (dispatched ?? 0)) / 1000),
    ).toEqual([1, 3, 9, 41]);
    expect(observations.cost).toBeGreaterThan(0);
    expect(observations.entities).not.toBeNull();
    expect(observations.evaluation).not.toBeNull();
    expect(observations.summary).not.toBeNull();
    expect(observations.transcript?.[0]?.speaker).toBe('agent');
    expect(observations.transcript?.map(({ text }) => text).join()).not.toMatch(
      /AGENT:|USER:|<break/,
    );
    expect(truth.dials[0]).toMatchObject({
      maxCallMinutes: 2,
      dndCheckSkipped: false,
      testMode: false,
    });
    expect(truth.dials[0]?.metadata).toMatchObject({
      order_id: '1234',
      vaani_guard_run: expect.stringMatching(/^run-77-1-smoke-[0-9a-z]{12}$/),
    });
    const states = log.lines
      .filter((line) => line.startsWith('Call '))
      .map((line) => line.split(' ')[2]);
    expect(new Set(states).size).toBe(states.length);
    expect(states.at(-1)).toBe('processed');
    expect(states).toEqual(expect.arrayContaining(['dispatched', 'ringing', 'answered', 'ended']));
  });

  it('passes test mode on', async () => {
    const { truth } = await callOn('answered', { testMode: true });
    expect(truth.dials[0]?.testMode).toBe(true);
  });

  it.each([
    'busy-agent',
    'slow-processing',
    'flaky-network',
    'ambiguous-dispatch',
    'string-output',
    'unreadable-dispatch',
    'hindi',
    'huge-transcript',
    'hostile-text',
    'newer-history-shape',
    'list-transcript',
    'duplicate-shuffled-history',
    'clock-skew',
  ])('survives %s', async (scenario) => {
    const { placed, truth } = await callOn(scenario);
    expect(placed.stopped).toBeNull();
    expect(placed.observations.answered).toBe(true);
    expect(placed.observations.callId).toBe(truth.dials[0]?.callId);
    expect(placed.observations.transcript?.length).toBeGreaterThan(1);
    expect(truth.dials).toHaveLength(1);
  });

  it('keeps differences of moments right when the clock of the service is wrong', async () => {
    const { placed } = await callOn('clock-skew');
    const { dispatched, answered } = placed.observations.moments;
    expect((answered ?? 0) - (dispatched ?? 0)).toBe(9000);
  });

  it('reads a transcript of five megabytes whole', async () => {
    const { placed } = await callOn('huge-transcript');
    const length = placed.observations.transcript?.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeGreaterThan(4_500_000);
  });

  it('hears the first word only when it is asked for', async () => {
    const quiet = await callOn('answered');
    expect(quiet.placed.observations.moments.firstWord).toBeNull();
    expect(quiet.emulator.requests().some(({ path }) => path.includes('/ws/'))).toBe(false);
    expect(quiet.log.masked).toHaveLength(1);
  });
});

it('hears the first word through the live captions', async () => {
  emulator = await startEmulator({ speed: 20 });
  const client = clientOf(emulator.url, emulator.key, { timeouts: { read: 5000, dispatch: 5000 } });
  // Pauses as fast as the emulator's calls; the moments are real.
  const clock = {
    now: Date.now,
    sleep: (milliseconds: number) => systemClock.sleep(milliseconds / 20),
  };
  const placed = await placeCall(
    { ...usual(emulator), expectations: { answered: true, firstWordWithin: 5 } },
    { ...waitingOn(clock), client, log: recordingLog(), run },
  );
  await client.close();
  const { dispatched, firstWord, ended } = placed.observations.moments;
  expect(placed.stopped).toBeNull();
  expect(firstWord ?? 0).toBeGreaterThan(dispatched ?? 0);
  expect(firstWord ?? 0).toBeLessThan(ended ?? 0);
});

describe('each stage that fails is named', () => {
  it.each([
    ['wrong-key', 'key-rejected', false, 0],
    ['key-forbidden', 'key-forbidden', false, 0],
    ['agent-not-found', 'agent-not-found', false, 0],
    ['balance-empty', 'balance-empty', true, 0],
    ['request-rejected', 'request-rejected', true, 0],
    ['hostile-refusal', 'request-rejected', true, 0],
    ['dnd-blocked', 'dnd-blocked', true, 0],
    ['outside-hours', 'outside-calling-hours', true, 0],
    ['rate-limited', 'rate-limited', false, 0],
    ['unavailable', 'service-unavailable', false, 0],
    ['ambiguous-lost', 'dispatch-unknown', true, 0],
    ['redirect-elsewhere', 'dispatch-unknown', true, 0],
    ['agent-never-joins', 'agent-never-joined', true, 1],
    ['no-answer', 'not-answered', true, 1],
    ['rejected', 'call-rejected', true, 1],
    ['call-failed', 'call-failed', true, 1],
    ['never-ends', 'never-ended', true, 1],
    ['never-processed', 'not-processed', true, 1],
    ['unreadable', 'unreadable-answer', true, 1],
  ] as const)('%s is %s', async (scenario, code, dispatched, dials) => {
    const { placed, truth, minutes } = await callOn(scenario);
    expect(placed.stopped?.code).toBe(code);
    expect(placed.stopped?.message).not.toBe('');
    expect(placed.stopped?.cure).not.toBe('');
    expect(placed.stopped?.skipped).toBe(code === 'outside-calling-hours');
    expect(placed.dispatched).toBe(dispatched);
    expect(truth.dials).toHaveLength(dials);
    expect(minutes).toBeLessThan(10 + 1 / 6);
  });

  it('gives the processing a minute when the call used up the time-out', async () => {
    const { placed, minutes } = await callOn('never-processed', { timeoutMinutes: 0.75 });
    expect(placed.stopped?.code).toBe('not-processed');
    expect(minutes).toBeGreaterThan(1.5);
    expect(minutes).toBeLessThan(1.9);
  });

  it('says what a rejected key may be, and that a lost one is lost', async () => {
    const { placed } = await callOn('wrong-key');
    for (const word of ['mistyped', 'deleted', 'expired', 'X-API-Key', 'cannot be shown again']) {
      expect(placed.stopped?.cure).toContain(word);
    }
  });

  it('shows the reason of a rejected request', async () => {
    const { placed } = await callOn('request-rejected');
    expect(placed.stopped?.message).toContain(
      'outbound_number: Value error, number is not configured',
    );
  });

  it('does everything but the dispatch on a dry run', async () => {
    const { placed, emulator } = await callOn('answered', { dryRun: true });
    expect(placed).toMatchObject({ dispatched: false, stopped: null });
    expect(emulator.requests().every(({ method }) => method === 'GET')).toBe(true);
    expect(emulator.requests().length).toBeGreaterThanOrEqual(2);
  });
});
