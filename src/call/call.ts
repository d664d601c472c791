/**
 * The stages of a smoke call: key works, balance, agent exists, dispatch, joined, ringing (by phone), answered, ended, processed.
 * The result names the one that failed. Nothing is judged here beyond that.
 */
import { type KeyCheck, verifyKey } from '../keys/verify.ts';
import { dispatchOnce, orderOf } from './dispatch.ts';
import { nothingObserved } from './observations.ts';
import { talkByPhone } from './phone-call.ts';
import type { PlacedCall, Stopped } from './placed-call.ts';
import type { CallService } from './service.ts';
import type { CallRequest } from './types.ts';
import { talkInRoom } from './web-call.ts';

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
  const talk =
    dispatch.room === null
      ? await talkByPhone(request, dispatch, deadline, dependencies)
      : await talkInRoom(request, { ...dispatch, room: dispatch.room }, deadline, dependencies);
  const { stopped } = talk;
  return {
    observations: talk.observations,
    dispatched: true,
    stopped: withoutNumbers(request, stopped),
    keyStatus: stopped?.code === 'key-rejected' ? 'rejected' : key.status,
  };
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
  return {
    observations: nothingObserved,
    dispatched: false,
    stopped: withoutNumbers(request, stopped),
    keyStatus,
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
