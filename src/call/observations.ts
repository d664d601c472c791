/** What was observed of a call, put together from what the service says of it. Pure. */
import type { HistoryRow } from '../vaani/answers.ts';
import type { Dispatch, Followed } from './follow.ts';
import { answeredBy, endingOf } from './progress.ts';
import type { Moments, Observations } from './types.ts';

/** From the call's row, its details and its transcript. */
export function observationsOf(
  dispatch: Dispatch | null,
  { row, transcript, details }: Followed,
  firstWord: number | null,
): Observations {
  const ended = row !== null && endingOf(row) !== null;
  const processed = row?.processing === 'completed';
  return {
    callId: dispatch?.callId ?? null,
    status: row?.status ?? null,
    answered: answeredOf(row, transcript),
    durationSeconds: ended ? durationOf(row) : null,
    cost: ended ? row.cost : null,
    moments: momentsOf(dispatch?.at ?? null, row, firstWord),
    transcript,
    // An empty object in a row that is not processed is no extraction yet.
    entities: details?.entities ?? (processed ? row.entities : null),
    evaluation: details?.evaluation ?? row?.evaluation ?? null,
    summary: details?.summary ?? row?.summary ?? null,
  };
}

function answeredOf(row: HistoryRow | null, transcript: Observations['transcript']) {
  const said = row === null ? null : answeredBy(row);
  if (said !== null) return said;
  if (transcript?.some(({ speaker }) => speaker === 'user')) return true;
  return row !== null && endingOf(row) === 'not-answered' ? false : null;
}

/** Seconds from picking up to the end. The service's own figure has been seen to contradict its moments. */
function durationOf({ answeredAt, endedAt, durationSeconds }: HistoryRow): number | null {
  const measured = answeredAt !== null && endedAt !== null && endedAt >= answeredAt;
  return measured ? (endedAt - answeredAt) / 1000 : durationSeconds;
}

/** All by the clock of the service where it says, so that differences are right even when its clock is not ours. */
function momentsOf(
  dispatchedAt: number | null,
  row: HistoryRow | null,
  firstWord: number | null,
): Moments {
  const { startedAt, dialledAt, ringingAt, answeredAt, endedAt } = row ?? {
    startedAt: null,
    dialledAt: null,
    ringingAt: null,
    answeredAt: null,
    endedAt: null,
  };
  return {
    dispatched:
      startedAt === null
        ? dispatchedAt
        : Math.min(startedAt, dialledAt ?? startedAt, ringingAt ?? startedAt),
    joined: null,
    dialled: dialledAt,
    ringing: ringingAt,
    answered: answeredAt,
    firstWord,
    ended: endedAt,
  };
}

export const nothingObserved: Observations = observationsOf(
  null,
  { row: null, transcript: null, details: null },
  null,
);
