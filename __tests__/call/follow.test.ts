import { afterEach, describe, expect, it } from '@jest/globals';
import { placeCall } from '../../src/call/call.ts';
import type { CallRequest, Expectations } from '../../src/call/types.ts';
import {
  type Behaviour,
  clientOf,
  fastClock,
  recordingLog,
  type Seen,
  type Service,
  startService,
  waitingOn,
} from '../vaani/service.ts';

let service: Service | null = null;
afterEach(async () => {
  await service?.close();
  service = null;
});

const callId = 'outbound-9-ff';
const dispatched = { success: true, output: { call_id: callId } };
const processedRow = {
  call_id: callId,
  call_status: 'User disconnected',
  Start_time: '2026-11-23T06:00:00.000000',
  call_dialing_at: '2026-11-23T06:00:01.000000',
  call_ringing_at: '2026-11-23T06:00:02.000000',
  user_picked_up_at: '2026-11-23T06:00:10.000000',
  End_time: '2026-11-23T06:00:40.000000',
  duration_ms: 742.269,
  call_cost: 1.5,
  post_processing_status: 'completed',
  call_entity: { order_id: '1' },
  call_eval_tag: 'Yes',
};
const transcript = { transcript: 'AGENT: Hello\n\n USER: Hi', status_code: 200 };
const details = {
  transcription: transcript.transcript,
  entity: { order_id: '12' },
  summary: 'S',
  call_eval_tag: 'No',
};

/** Answers of one kind of request, in order; the last one is repeated. */
type Script = Record<'history' | 'transcript' | 'details', readonly Behaviour[]>;

const good: Script = {
  history: [{ json: { data: [processedRow] } }],
  transcript: [{ json: transcript }],
  details: [{ json: details }],
};

async function following(
  script: Partial<Script>,
  expectations: Partial<Expectations> = {},
  more: {
    readonly signal?: AbortSignal;
    readonly onRequest?: (seen: Seen) => void;
    readonly request?: Partial<CallRequest>;
    readonly first?: Behaviour;
  } = {},
) {
  const all = { ...good, ...script };
  service = await startService((seen) => {
    more.onRequest?.(seen);
    if (seen.method === 'POST') return more.first ?? { json: dispatched };
    if (seen.url.startsWith('/api/agents/')) return { json: { id: 'a', agent_name: 'n' } };
    if (seen.url.startsWith('/api/agents')) return { json: [] };
    const kind = seen.url.startsWith('/api/call-history')
      ? 'history'
      : seen.url.startsWith('/api/transcript')
        ? 'transcript'
        : 'details';
    const answers = all[kind];
    return answers[Math.min(seen.nth, answers.length - 1)] as Behaviour;
  });
  const clock = fastClock();
  const log = recordingLog();
  const client = clientOf(service.url);
  const started = clock.now();
  const placed = await placeCall(
    {
      medium: 'phone',
      agentId: '6f0c2f3e-4d7a-4b7e-9a51-0c5be2f6d101',
      contactNumber: '+919800000042',
      contactName: 'Guard',
      outboundNumber: null,
      voice: null,
      metadata: {},
      maxCallMinutes: 2,
      timeoutMinutes: 5,
      testMode: false,
      dryRun: false,
      expectations: { answered: true, ...expectations },
      ...more.request,
    },
    {
      ...waitingOn(clock, more.signal),
      client,
      log,
      run: { runId: '1', attempt: '1', job: 'j' },
    },
  );
  await client.close();
  return { placed, service, log, minutes: (clock.now() - started) / 60_000 };
}

const rows = (...list: object[]): Behaviour => ({ json: { data: list } });
const without = (...names: string[]) => ({
  ...processedRow,
  ...Object.fromEntries(names.map((name) => [name, null])),
});

describe('a call that is followed', () => {
  it('trusts the moments more than the duration, and the details more than the row', async () => {
    const { placed } = await following({});
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({
      durationSeconds: 30,
      cost: 1.5,
      entities: { order_id: '12' },
      evaluation: 'No',
      summary: 'S',
    });
  });

  it('survives every kind of failure between the dispatch and the end', async () => {
    const trouble: Behaviour[] = [
      'reset',
      { status: 500, json: { detail: 'Invalid client_id format' } },
      { text: '<html>' },
      'half',
      { status: 429, headers: { 'retry-after': '30' } },
      { status: 401, json: { detail: 'flap' } },
      { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
    ];
    const { placed } = await following({
      history: [...trouble, ...trouble, rows(processedRow)],
      transcript: [...trouble, { json: transcript }],
      details: [...trouble, { json: details }],
    });
    expect(placed.stopped).toBeNull();
    expect(placed.observations.transcript).toHaveLength(2);
  });

  it('is not confused by an older copy of its row', async () => {
    const older = without('End_time', 'user_picked_up_at', 'call_cost');
    const { placed } = await following({
      history: [
        rows(
          { ...older, call_status: 'Ongoing', post_processing_status: 'not_processed' },
          processedRow,
        ),
        rows({ ...older, call_status: 'Ongoing', post_processing_status: 'not_processed' }),
      ],
      transcript: [{ status: 404 }, { json: transcript }],
    });
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({
      status: 'User disconnected',
      answered: true,
      cost: 1.5,
    });
  });

  it('is read from transcript and details alone where a key gets no history', async () => {
    const { placed } = await following({
      history: [{ status: 500, json: { detail: 'Invalid client_id format' } }],
      transcript: [{ status: 404 }, { status: 404 }, { json: transcript }],
    });
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({ answered: true, status: null, evaluation: 'No' });
  });

  it('takes the transcript from the details when there is no other', async () => {
    const { placed } = await following({ transcript: [{ status: 404 }] });
    expect(placed.stopped).toBeNull();
    expect(placed.observations.transcript?.[0]).toEqual({
      speaker: 'agent',
      text: 'Hello',
      at: null,
    });
  });

  it('shows an unknown status as it came, and believes the moments', async () => {
    const { placed } = await following({
      history: [rows({ ...processedRow, call_status: 'Ἀρχή ##[x]' })],
    });
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({ status: 'Ἀρχή ##[x]', answered: true });
  });

  it('waits for values that are expected and not there yet', async () => {
    const early = {
      ...without('call_cost', 'call_eval_tag'),
      post_processing_status: 'processing',
    };
    const later = [rows(early), rows(early), rows(early), rows(early), rows(early), rows(early)];
    const { placed } = await following(
      { history: [...later, ...later, rows(processedRow)], details: [{ status: 202 }] },
      { evaluation: ['Yes'] },
    );
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({ evaluation: 'Yes', cost: 1.5 });
  });

  it('does not wait for values that nobody expects', async () => {
    const { placed, minutes } = await following({
      history: [rows({ ...without('call_cost'), post_processing_status: 'processing' })],
      details: [{ status: 202 }],
    });
    expect(placed.stopped).toBeNull();
    expect(minutes).toBeLessThan(1);
  });

  it('does not take the empty entities of an unprocessed row for an extraction', async () => {
    const { placed } = await following({
      history: [rows({ ...processedRow, call_entity: {}, post_processing_status: 'processing' })],
      details: [{ status: 202 }],
    });
    expect(placed.observations.entities).toBeNull();
  });

  it('says each state once', async () => {
    const at = (...names: string[]) =>
      rows({
        ...without(...names),
        call_status: 'started',
        post_processing_status: 'not_processed',
      });
    const ringing = at('user_picked_up_at', 'End_time');
    const talking = at('End_time');
    const { log } = await following({
      history: [ringing, ringing, ringing, talking, talking, rows(processedRow)],
    });
    const said = log.lines.filter((line) => line.startsWith(`Call ${callId}`));
    expect(said).toHaveLength(5);
    expect(said.join('\n')).toMatch(
      /dispatched\n.*ringing.*\n.*answered.*\n.*ended.*User disconnected.*\n.*processed/,
    );
  });
});

describe('a call that does not get through', () => {
  it.each([
    ['Not picked', 'not-answered'],
    ['no_answer', 'not-answered'],
    ['Call rejected', 'call-rejected'],
    ['busy', 'call-rejected'],
    ['failed', 'call-failed'],
    ['SIP_404_NOT_FOUND', 'call-failed'],
    ['agent_timeout', 'agent-never-joined'],
    ['NA', 'not-answered'],
    ['something new', 'not-answered'],
  ])('with the status %s is %s', async (status, code) => {
    const row = {
      ...without('user_picked_up_at'),
      call_status: status,
      post_processing_status: 'not_processed',
    };
    const { placed, minutes } = await following({
      history: [rows(row)],
      transcript: [{ status: 404 }],
    });
    expect(placed.stopped).toMatchObject({ code, message: expect.stringContaining(status) });
    expect(placed.observations).toMatchObject({ status, answered: false, transcript: null });
    expect(minutes).toBeLessThan(1);
  });

  it('is not known to be unanswered where the service tells no moments', async () => {
    const { placed } = await following({
      history: [rows({ call_id: callId, status: 'ended', duration: null })],
      transcript: [{ status: 404 }],
      details: [{ status: 404 }],
    });
    expect(placed.stopped?.code).toBe('not-processed');
    expect(placed.observations.answered).toBeNull();
  });

  it('is not unanswered when the service is writing its transcript', async () => {
    const { placed } = await following({ history: [rows(without('user_picked_up_at'))] });
    expect(placed.stopped).toBeNull();
    expect(placed.observations.answered).toBe(true);
  });
});

describe('time runs out', () => {
  it('on a transcript that cannot be read', async () => {
    const { placed, minutes } = await following({
      transcript: [{ json: { transcript: 'Come back tomorrow' } }],
      details: [{ status: 202 }],
    });
    expect(placed.stopped?.code).toBe('unreadable-answer');
    expect(minutes).toBeLessThan(5.2);
  });

  it('on a call that never shows', async () => {
    const { placed } = await following({
      history: [rows()],
      transcript: [{ status: 404 }],
      details: [{ status: 404 }],
    });
    expect(placed.stopped?.code).toBe('never-ended');
    expect(placed.stopped?.message).toContain('never appeared in the call history');
  });

  it.each([
    ['service-unavailable', { status: 503 }],
    ['rate-limited', { status: 429, headers: { 'retry-after': '5' } }],
    ['unreadable-answer', { text: '\u0000' }],
  ] as const)('on a service that is %s', async (code, behaviour) => {
    const { placed, service, minutes } = await following({
      history: [behaviour],
      transcript: [behaviour],
      details: [behaviour],
    });
    expect(placed.stopped?.code).toBe(code);
    expect(placed.stopped?.message).toContain(`Call ${callId} goes on`);
    expect(service.dispatches()).toBe(1);
    expect(minutes).toBeLessThan(5.2);
  });

  it('at once when the key is taken away on the way', async () => {
    const gone: Behaviour = { status: 401, json: { detail: 'Invalid API key' } };
    const { placed, minutes } = await following({
      history: [gone],
      transcript: [gone],
      details: [gone],
    });
    expect(placed.stopped?.code).toBe('key-rejected');
    expect(minutes).toBeLessThan(1);
  });
});

describe('a cancelled call', () => {
  it('ends at once and says which call goes on, and for how long', async () => {
    const cancel = new AbortController();
    const live = without('End_time', 'user_picked_up_at');
    const { placed } = await following(
      { history: [rows({ ...live, call_status: 'started', post_processing_status: null })] },
      {},
      {
        signal: cancel.signal,
        onRequest: ({ url, nth }) => {
          if (url.startsWith('/api/call-history') && nth === 2) cancel.abort();
        },
      },
    );
    expect(placed).toMatchObject({ dispatched: true, stopped: { code: 'cancelled' } });
    expect(placed.stopped?.message).toContain(`Call ${callId} goes on`);
    expect(placed.stopped?.message).toContain('2 min');
    expect(placed.observations).toMatchObject({ callId, status: 'started' });
  });

  it('is not placed when the run was cancelled before', async () => {
    const { placed, service } = await following({}, {}, { signal: AbortSignal.abort() });
    expect(placed).toMatchObject({ dispatched: false, stopped: { code: 'cancelled' } });
    expect(service.seen).toEqual([]);
  });
});

it('shows of a phone number its last two digits only', async () => {
  const { placed } = await following(
    {},
    {},
    {
      first: { status: 422, json: { detail: 'The number +919800000042 is not allowed' } },
    },
  );
  expect(placed.stopped?.message).not.toContain('9800000042');
  expect(placed.stopped?.message).toContain('42 is not allowed');
});
