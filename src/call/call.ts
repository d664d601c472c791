/**
 * The stages of a smoke call: key works, balance, agent exists, dispatch, joined, ringing, answered, ended, processed. The result
 * names the one that failed. Nothing is judged here beyond that.
 */
import { type KeyCheck, verifyKey } from '../keys/verify.ts';
import type { Log } from '../report/log.ts';
import type { HistoryRow } from '../vaani/answers.ts';
import { type Captions, listen } from './captions.ts';
import { dispatchOnce, orderOf } from './dispatch.ts';
import { type Followed, followCall } from './follow.ts';
import type { PlacedCall, Stopped } from './placed-call.ts';
import { answeredBy, endingOf } from './progress.ts';
import type { CallService } from './service.ts';
import type { CallRequest, Moments, Observations } from './types.ts';

/** Which run this is. Together with a random part it marks the call, so that it is found again. */
export interface RunIdentity {
  readonly runId: string;
  readonly attempt: string;
  readonly job: string;
}

export interface CallDependencies extends CallService {
  readonly run: RunIdentity;
  /** Of this key and agent, when they were checked just now. */
  readonly keyCheck?: KeyCheck | null;
}

const minute = 60_000;
/** What the checks before the dispatch may take without shortening the time-out of the call. */
const grace = 5_000;
/** For ringing, connecting and a history that lags: a call that was placed appears in the history by then. */
const searchBeyondTheCall = 2 * minute;

/** Places the call and follows it. Throws only for mistakes of this program. */
export async function placeCall(
  request: CallRequest,
  dependencies: CallDependencies,
): Promise<PlacedCall> {
  const { client, clock, log } = dependencies;
  const order = orderOf(request, markerOf(dependencies.run, dependencies.random));
  const timeout = request.timeoutMinutes * minute;
  const started = clock.now();

  const known = dependencies.keyCheck?.code === null ? dependencies.keyCheck : null;
  const patience = Math.min(minute / 2, timeout / 2);
  const key = known ?? (await verifyKey(client, request.agentId, dependencies, patience));
  if (key.code !== null) {
    const { code, message, cure } = key;
    return notPlaced(request, key.status, { code, message, cure, skipped: false });
  }
  if (known === null) log.info(key.message);
  if (request.dryRun) {
    log.info('Dry run: the call is not placed.');
    return notPlaced(request, key.status, null);
  }

  const deadline = Math.min(clock.now(), started + grace) + timeout;
  const searchUntil = (at: number) =>
    Math.min(deadline, at + request.maxCallMinutes * minute + searchBeyondTheCall);
  const dispatch = await dispatchOnce(order, { deadline, searchUntil }, dependencies);
  if (dispatch.kind === 'stopped') {
    const { code, message, cure, skipped } = dispatch.failure;
    const keyStatus = code === 'key-rejected' ? 'rejected' : key.status;
    const placed = notPlaced(request, keyStatus, { code, message, cure, skipped });
    return dispatch.sent ? { ...placed, dispatched: true } : placed;
  }

  log.info(`Call ${dispatch.callId}: dispatched`);
  const captions = captionsOf(request, dispatch.captionsUrl, log);
  try {
    const { followed, stopped } = await followCall(request, dispatch, deadline, dependencies);
    return {
      observations: observationsOf(dispatch, followed, captions?.firstWord() ?? null),
      dispatched: true,
      stopped: withoutNumbers(request, stopped),
      keyStatus: stopped?.code === 'key-rejected' ? 'rejected' : key.status,
    };
  } finally {
    captions?.close();
  }
}

/** The live captions, opened only when an expectation needs them. */
function captionsOf(request: CallRequest, url: string | null, log: Log): Captions | null {
  if (url === null) return null;
  log.mask(url);
  return request.expectations.firstWordWithin === undefined ? null : listen(url);
}

function markerOf({ runId, attempt, job }: RunIdentity, random: () => number): string {
  const part = () =>
    Math.floor(random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0');
  // The word in front keeps a run id of ten digits and more from being taken for a phone number.
  return ['run', runId, attempt, job.slice(-150), part() + part()].join('-');
}

function notPlaced(
  request: CallRequest,
  keyStatus: PlacedCall['keyStatus'],
  stopped: Stopped | null,
): PlacedCall {
  const observations = observationsOf(null, { row: null, transcript: null, details: null }, null);
  return { observations, dispatched: false, stopped: withoutNumbers(request, stopped), keyStatus };
}

/** What was seen, from the call's row, its details and its transcript. */
function observationsOf(
  dispatch: { readonly callId: string; readonly at: number } | null,
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
    dialled: dialledAt,
    ringing: ringingAt,
    answered: answeredAt,
    firstWord,
    ended: endedAt,
  };
}

/** The service may repeat a number in its own words: of phone numbers only the last two digits are shown. */
function withoutNumbers(request: CallRequest, stopped: Stopped | null): Stopped | null {
  if (stopped === null) return null;
  const numbers = [request.contactNumber, request.outboundNumber].filter((one) => one !== null);
  const message = numbers.reduce((text, number) => {
    const digits = number.replace(/\D/g, '');
    return digits.length < 7 ? text : text.replaceAll(digits, `…${digits.slice(-2)}`);
  }, stopped.message);
  return { ...stopped, message };
}
