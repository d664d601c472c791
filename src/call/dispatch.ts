import type { Dispatched, HistoryRow } from '../vaani/answers.ts';
import type { CallOrder } from '../vaani/client.ts';
import type { Failure } from '../vaani/failures.ts';
import { spread, waitFor } from '../wait.ts';
import { inSeconds } from './durations.ts';
import { callFinder } from './history.ts';
import type { Stopped } from './placed-call.ts';
import type { CallService } from './service.ts';
import type { CallRequest } from './types.ts';

/** Name of the entry in the call's metadata by which a run finds its own call again. */
const markerName = 'vaani_guard_run';

export type Dispatching =
  | ({
      readonly kind: 'dispatched';
      /** Milliseconds since 1970, by our clock. */
      readonly at: number;
    } & Dispatched)
  | {
      readonly kind: 'stopped';
      readonly failure: Stopped;
      /** Whether a request may have left this machine. */
      readonly sent: boolean;
      /** When the first request was tried. */
      readonly at: number;
    };

/** The body of the dispatch. The do-not-disturb check of the service is never skipped. */
export function orderOf(request: CallRequest, marker: string): CallOrder {
  const order = {
    agent_id: request.agentId,
    metadata: { ...request.metadata, [markerName]: marker },
    // The only way to end a phone call from outside is to give it a limit beforehand.
    modify_agent: {
      experience: { settings: { call_settings: { max_call_duration: request.maxCallMinutes } } },
    },
  };
  if (request.medium === 'web') return { ...order, medium: 'webrtc' };
  if (request.contactNumber === null) throw new Error('A phone call needs a number.');
  return {
    ...order,
    medium: 'telephony',
    contact_number: request.contactNumber,
    name: request.contactName,
    dnd_check_skipped: false,
    ...(request.voice === null ? {} : { voice: request.voice }),
    ...(request.outboundNumber === null ? {} : { outbound_number: request.outboundNumber }),
    ...(request.testMode ? { test_mode: true } : {}),
  };
}

/** How long a dispatch may take, in milliseconds since 1970. */
export interface DispatchLimits {
  /** No request is tried again after this. */
  readonly deadline: number;
  /** How long the history is searched for a call that may have been placed. */
  readonly searchUntil: (dispatchedAt: number) => number;
}

/**
 * Places the call: at most one request that may have been received is ever sent. A request that was certainly not sent
 * (connection refused) or that the service turned away (429) may be tried again; after every other answer but a clear yes
 * or no, the history is asked whether the call exists.
 */
export async function dispatchOnce(
  order: CallOrder,
  { deadline, searchUntil }: DispatchLimits,
  service: CallService,
): Promise<Dispatching> {
  const { client, log, clock, random, signal } = service;
  const firstAt = clock.now();
  let pause = 2_000;
  let turnedAway = false;
  for (;;) {
    if (signal?.aborted) {
      return { kind: 'stopped', failure: cancelledBefore, sent: turnedAway, at: firstAt };
    }
    const at = clock.now();
    const remaining = Math.max(1_000, deadline - at);
    const answer = await client.triggerCall(order, { signal, atMost: remaining });
    switch (answer.kind) {
      case 'dispatched':
        return { kind: 'dispatched', ...answer.value, at };
      case 'refused':
        return { kind: 'stopped', failure: answer.failure, sent: true, at };
      case 'doubtful':
      case 'unknown':
        if (signal?.aborted) {
          return { kind: 'stopped', failure: cancelledOnTheWay(order), sent: true, at };
        }
        if (order.medium === 'webrtc') {
          const failure =
            answer.kind === 'doubtful' ? answer.failure : roomUnknown(answer.failure, order);
          return { kind: 'stopped', failure, sent: true, at };
        }
        return settle(order, answer, { at, until: searchUntil(at) }, service);
      case 'again': {
        const { failure } = answer;
        turnedAway ||= failure.sent;
        const wait = Math.max(spread(pause, random), failure.retryAfter ?? 0);
        if (clock.now() + wait >= deadline) {
          return { kind: 'stopped', failure, sent: turnedAway, at: firstAt };
        }
        log.info(
          `The call is not placed yet: ${failure.message} Trying again in ${inSeconds(wait)}.`,
        );
        await clock.sleep(wait, signal);
        pause = Math.min(20_000, pause * 1.5);
      }
    }
  }
}

/** Looks for the call that may have been placed. Nothing is sent a second time. */
async function settle(
  order: CallOrder,
  unsettled: { readonly kind: 'doubtful' | 'unknown'; readonly failure: Failure },
  { at, until }: { readonly at: number; readonly until: number },
  service: CallService,
): Promise<Dispatching> {
  const { client, log } = service;
  const { failure } = unsettled;
  log.info(
    `${failure.message} Whether the call was placed is not known: looking for it in the call history, not sending it again.`,
  );
  const marker = String(order.metadata[markerName]);
  const find = callFinder(client, (row) => bears(row, marker), service.signal);
  const found = await waitFor<string>(
    async (remaining) => {
      const { row, failure } = await find(remaining);
      const callId = row?.callId ?? null;
      if (callId !== null) return { kind: 'done', value: callId };
      return { kind: 'again', changed: false, retryAfter: failure?.retryAfter ?? null };
    },
    () => until,
    service,
  );
  switch (found.kind) {
    case 'done':
      log.info(`The call was placed: the history has it as ${found.value}.`);
      return { kind: 'dispatched', callId: found.value, captionsUrl: null, room: null, at };
    case 'cancelled':
      return { kind: 'stopped', failure: cancelledOnTheWay(order), sent: true, at };
    case 'out-of-time':
      if (unsettled.kind === 'doubtful') return { kind: 'stopped', failure, sent: true, at };
      return { kind: 'stopped', failure: unknown(failure, marker), sent: true, at };
  }
}

/** Whether the row is of the call with this marker. */
function bears(row: HistoryRow, marker: string): boolean {
  return row.metadata?.[markerName] === marker;
}

function unknown(failure: Failure, marker: string) {
  return {
    code: 'dispatch-unknown',
    message: `Whether the call was placed is not known. ${failure.message} The call history shows no call with ${markerName} ${marker}.`,
    cure: 'Look in the call history of the dashboard for a call with this marker before running the job again; nothing was sent twice.',
    skipped: false,
  } as const;
}

/** Only the answer to the dispatch opens the room, so there is nothing to look for in the history. */
function roomUnknown(failure: Failure, order: CallOrder) {
  return {
    code: 'dispatch-unknown',
    message: `Whether the agent was called to a room is not known, and the way into it is lost with the answer. ${failure.message}`,
    cure: `Run the job again; nothing was sent twice. An agent that was called waits in an empty room until its own limit: the call history of the dashboard shows it with ${markerName} ${String(order.metadata[markerName])}.`,
    skipped: false,
  } as const;
}

const cancelledBefore = {
  code: 'cancelled',
  message: 'The run was cancelled before a call was placed.',
  cure: 'Run the job again.',
  skipped: false,
} as const;

function cancelledOnTheWay(order: CallOrder) {
  return {
    code: 'cancelled',
    message: `The run was cancelled while the call was being placed: it may go on, with ${markerName} ${String(order.metadata[markerName])} in its metadata.`,
    cure: 'A call cannot be ended from outside: it ends by itself at its limit. The call history of the dashboard shows it.',
    skipped: false,
  } as const;
}
