/** From the dispatch to the end of the call and of its processing. Single failures on the way do no harm. */
import type { Log } from '../report/log.ts';
import type { HistoryRow } from '../vaani/answers.ts';
import type { VaaniClient } from '../vaani/client.ts';
import type { Failure } from '../vaani/failures.ts';
import type { Details, Transcript } from '../vaani/transcript.ts';
import { type Look, type Waiting, waitFor } from '../wait.ts';
import { seconds } from './dispatch.ts';
import { callFinder } from './history.ts';
import type { Stopped } from './placed-call.ts';
import {
  type Ending,
  endingOf,
  type Rung,
  rungOf,
  rungs,
  rungWords,
  together,
} from './progress.ts';
import {
  cancelled,
  isWithoutTalk,
  lostSight,
  neverEnded,
  notProcessed,
  stoppedBy,
  unreadableTranscript,
} from './stopped.ts';
import type { CallRequest } from './types.ts';

/** What is known of the call so far; null is "not observed". */
export interface Followed {
  row: HistoryRow | null;
  transcript: Transcript | null;
  details: Details | null;
}

export interface Dispatch {
  readonly callId: string;
  /** Milliseconds since 1970, by our clock. */
  readonly at: number;
}

/** Whatever is left of the time-out, the processing gets at least this long. */
const leastProcessing = 60_000;
/** A transcript that is there while the service does not say that it is done with it. */
const settlingTime = 20_000;
const rejectionsInARow = 3;

/** @param deadline milliseconds since 1970 */
export async function followCall(
  client: VaaniClient,
  request: CallRequest,
  dispatch: Dispatch,
  deadline: number,
  waiting: Waiting,
  log: Log,
): Promise<{ readonly followed: Followed; readonly stopped: Stopped | null }> {
  const { clock, signal } = waiting;
  const followed: Followed = { row: null, transcript: null, details: null };
  const find = callFinder(client, (row) => row.callId === dispatch.callId, signal);
  let rung: Rung = 'dispatched';
  let ending: Ending | null = null;
  let endedAt: number | null = null;
  let transcriptAt: number | null = null;
  let historyRead = false;
  /** The last failure of the looks since anything was understood. */
  let failure: Failure | null = null;
  let misread: Failure | null = null;
  let rejections = 0;
  let looks = 0;

  const until = () => (endedAt === null ? deadline : Math.max(deadline, endedAt + leastProcessing));

  async function look(remaining: () => number): Promise<Look<Stopped | null>> {
    looks += 1;
    const before = rung;
    const failures: Failure[] = [];
    let understood = false;

    const found = await find(remaining);
    if (found.failure !== null) failures.push(found.failure);
    if (found.read) {
      understood = true;
      historyRead = true;
    }
    if (found.row !== null) {
      followed.row = together(followed.row, found.row);
      moveTo(rungOf(followed.row));
      ending = endingOf(followed.row) ?? ending;
    }
    const { row } = followed;
    if (ending !== null && isWithoutTalk(ending)) {
      return {
        kind: 'done',
        value: stoppedBy(ending, dispatch.callId, row?.status ?? null),
      };
    }

    // Without a row (some keys get no history at all) only the transcript tells that the call is over.
    const blind = row === null && looks > 1;
    if ((ending !== null || blind) && !signal?.aborted) {
      const asking = () => ({ signal, atMost: Math.max(remaining(), 2_000) });
      const transcript =
        followed.transcript === null ? await client.transcript(dispatch.callId, asking()) : null;
      if (transcript !== null && !transcript.ok) {
        failures.push(transcript.failure);
        if (transcript.failure.code === 'unreadable-answer') misread = transcript.failure;
      }
      if (transcript?.ok) {
        understood = true;
        misread = null;
        if (transcript.value.kind === 'ready') followed.transcript = transcript.value.value;
      }
      if (followed.details === null && (ending !== null || followed.transcript !== null)) {
        const details = await client.callDetails(dispatch.callId, asking());
        if (!details.ok) failures.push(details.failure);
        else understood = true;
        if (details.ok && details.value.kind === 'ready') followed.details = details.value.value;
      }
      followed.transcript ??= followed.details?.transcript ?? null;
      if (followed.transcript !== null) {
        transcriptAt ??= clock.now();
        ending ??= 'unclear';
        moveTo('ended');
      }
      if (isComplete()) return { kind: 'done', value: null };
    }

    failure = understood ? null : (failures.at(-1) ?? failure);
    const rejected = failures.find(
      ({ code }) => code === 'key-rejected' || code === 'key-forbidden',
    );
    rejections = rejected === undefined || understood ? 0 : rejections + 1;
    if (rejected !== undefined && rejections >= rejectionsInARow) {
      return { kind: 'done', value: lostSight(rejected, request, dispatch.callId) };
    }
    const retryAfter = Math.max(-1, ...failures.map((one) => one.retryAfter ?? -1));
    return {
      kind: 'again',
      changed: rung !== before,
      retryAfter: retryAfter < 0 ? null : retryAfter,
    };
  }

  function moveTo(reached: Rung): void {
    if (rungs.indexOf(reached) <= rungs.indexOf(rung)) return;
    rung = reached;
    if (rung === 'ended') endedAt ??= clock.now();
    const status = followed.row?.status ?? null;
    const said = status === null ? '' : ` (status: ${status.slice(0, 100)})`;
    log.info(
      `Call ${dispatch.callId}: ${rungWords[rung]} ${seconds(clock.now() - dispatch.at)} after the dispatch${said}`,
    );
  }

  /** Nothing more is to come, or nothing more that anybody asked for. */
  function isComplete(): boolean {
    const { row, transcript, details } = followed;
    if (transcript === null || transcriptAt === null) return false;
    const processed = row !== null && (row.processing === 'completed' || row.processing === null);
    if (details !== null && processed) return true;
    return clock.now() - transcriptAt >= settlingTime && !isWanting(request, followed);
  }

  const waited = await waitFor(look, until, waiting);
  switch (waited.kind) {
    case 'done':
      if (waited.value === null) log.info(`Call ${dispatch.callId}: processed`);
      return { followed, stopped: waited.value };
    case 'cancelled':
      return { followed, stopped: cancelled(request, dispatch.callId, endedAt !== null) };
    case 'out-of-time':
      return { followed, stopped: outOfTime() };
  }

  function outOfTime(): Stopped | null {
    if (endedAt === null) {
      if (followed.row === null && failure !== null) {
        return lostSight(failure, request, dispatch.callId);
      }
      return neverEnded(request, dispatch.callId, rung, historyRead);
    }
    if (followed.transcript !== null) return null;
    if (misread !== null) return unreadableTranscript(misread);
    return notProcessed(dispatch.callId, followed.row);
  }
}

/** Whether an expectation asks for a value that may still come. */
function isWanting({ expectations: wanted }: CallRequest, { row, details }: Followed): boolean {
  const evaluation = details?.evaluation ?? row?.evaluation ?? null;
  const entities = details?.entities ?? (row?.processing === 'completed' ? row.entities : null);
  return (
    (wanted.entities !== undefined && entities === null) ||
    (wanted.evaluation !== undefined && evaluation === null) ||
    (wanted.cost !== undefined && (row?.cost ?? null) === null) ||
    (wanted.status !== undefined && (row?.status ?? null) === null) ||
    (wanted.duration !== undefined && row === null) ||
    (wanted.pickupWithin !== undefined && (row?.answeredAt ?? null) === null)
  );
}
