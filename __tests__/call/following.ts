import { placeCall } from '../../src/call/call.ts';
import type { CallRequest, Expectations } from '../../src/call/types.ts';
import {
  type Behaviour,
  clientOf,
  fastClock,
  recordingLog,
  type Seen,
  startService,
  waitingOn,
} from '../vaani/service.ts';
import { callRequest } from './request.ts';

export const callId = 'outbound-9-ff';
const dispatched = { success: true, output: { call_id: callId } };
export const processedRow = {
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
export const transcript = { transcript: 'AGENT: Hello\n\n USER: Hi', status_code: 200 };
export const details = {
  transcription: transcript.transcript,
  entity: { order_id: '12' },
  summary: 'S',
  call_eval_tag: 'No',
};

/** Answers of one kind of request, in order; the last one is repeated. */
export type Script = Record<'history' | 'transcript' | 'details', readonly Behaviour[]>;

const good: Script = {
  history: [{ json: { data: [processedRow] } }],
  transcript: [{ json: transcript }],
  details: [{ json: details }],
};

export async function following(
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
  const service = await startService((seen) => {
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
    callRequest({ expectations: { answered: true, ...expectations }, ...more.request }),
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

export const rows = (...list: object[]): Behaviour => ({ json: { data: list } });
export const without = (...names: string[]) => ({
  ...processedRow,
  ...Object.fromEntries(names.map((name) => [name, null])),
});
