/** The part of the Vaani API that a smoke call and a key check need, typed. No call in here is ever repeated. */
import {
  type Agent,
  type Dispatched,
  type HistoryPage,
  readAgent,
  readAgents,
  readDispatch,
  readHistory,
} from './answers.ts';
import {
  type Failure,
  failureOf,
  incomplete,
  type Redact,
  refusal,
  statusOf,
  unreadable,
} from './failures.ts';
import { type Answered, createHttp, type HttpOptions } from './http.ts';
import type { Read } from './reading.ts';
import {
  type Details,
  type Made,
  readDetails,
  readTranscript,
  type Transcript,
} from './transcript.ts';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

interface Asking {
  readonly signal?: AbortSignal | undefined;
  /** Longest wait for the whole answer in milliseconds, where it is less than the client's own. */
  readonly atMost?: number | undefined;
}

/** Body of `POST /api/trigger-call/`. */
export type CallOrder = PhoneOrder | WebOrder;

interface PhoneOrder extends EveryOrder {
  readonly medium: 'telephony';
  readonly contact_number: string;
  readonly name: string;
  readonly dnd_check_skipped: false;
  readonly voice?: string;
  readonly outbound_number?: string;
  readonly test_mode?: true;
}

interface WebOrder extends EveryOrder {
  readonly medium: 'webrtc';
}

interface EveryOrder {
  readonly agent_id: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly modify_agent: Readonly<Record<string, unknown>>;
}

export interface VaaniClient {
  /** The cheapest read that needs a key. */
  listAgents(asking?: Asking): Promise<Answer<{ readonly count: number }>>;
  /** Null when the service has no address for single agents: then nothing is known of the agent. */
  getAgent(agentId: string, asking?: Asking): Promise<Answer<Agent | null>>;
  /** Sends exactly one request. A failure says in `sent` whether it may have been received. */
  triggerCall(order: CallOrder, asking?: Asking): Promise<TriggerAnswer>;
  callHistory(page: number, pageSize: number, asking?: Asking): Promise<Answer<HistoryPage>>;
  callDetails(callId: string, asking?: Asking): Promise<Answer<Made<Details>>>;
  transcript(callId: string, asking?: Asking): Promise<Answer<Made<Transcript>>>;
  /** Whether anything of the service answers. Sent without the key. */
  health(asking?: Asking): Promise<boolean>;
  close(): Promise<void>;
}

type TriggerAnswer =
  | { readonly kind: 'dispatched'; readonly value: Dispatched }
  /** No call was placed, and the same request would not place one. */
  | { readonly kind: 'refused'; readonly failure: Failure }
  /** No call was placed; the same request may be sent again. */
  | { readonly kind: 'again'; readonly failure: Failure }
  /** The service says that it failed, in words that leave it open how far it had come. */
  | { readonly kind: 'doubtful'; readonly failure: Failure }
  /** A call may have been placed. */
  | { readonly kind: 'unknown'; readonly failure: Failure };

export interface ClientOptions extends HttpOptions {
  /** Milliseconds to wait for an answer; 15 s for reads and 60 s for the dispatch when omitted. */
  readonly timeouts?: { readonly read: number; readonly dispatch: number };
  /** Removes the other secrets of the run from what the service says; the key itself and tokens are always removed. */
  readonly redact?: Redact;
}

export function createClient(options: ClientOptions): VaaniClient {
  const http = createHttp(options);
  const timeouts = options.timeouts ?? { read: 15_000, dispatch: 60_000 };
  const others = options.redact ?? ((text: string) => text);
  const redact = (text: string) =>
    others(text.replaceAll(options.apiKey, '***').replace(access, '***'));

  const within = (limit: number, asking: Asking | undefined) => ({
    timeout: Math.max(1, Math.min(limit, asking?.atMost ?? limit)),
    signal: asking?.signal,
  });

  async function read<T>(
    path: string,
    asked: string,
    asking: Asking | undefined,
    understand: (reply: Answered, status: number) => Read<T> | null,
  ): Promise<Answer<T>> {
    const reply = await http.send({
      method: 'GET',
      path,
      withKey: true,
      ...within(timeouts.read, asking),
    });
    if (reply.kind !== 'answered') return { ok: false, failure: failureOf(reply, asked, redact) };
    const understood = understand(reply, statusOf(reply));
    if (understood === null) return { ok: false, failure: failureOf(reply, asked, redact) };
    if (understood.ok) return understood;
    const why = reply.complete ? understood.why : 'it broke off or is longer than 32 MB';
    return { ok: false, failure: unreadable(reply, asked, why, redact) };
  }

  return {
    listAgents: (asking) =>
      read('/api/agents?page=1&page_size=1', 'the agents', asking, (reply, status) =>
        isGood(status) ? readAgents(reply.json) : null,
      ),

    getAgent: (agentId, asking) =>
      read<Agent | null>(
        `/api/agents/${encodeURIComponent(agentId)}`,
        'the agent',
        asking,
        (reply, status) => {
          if (status === 405 || lacksAddress(reply)) return { ok: true, value: null };
          return isGood(status) ? readAgent(reply.json) : null;
        },
      ),

    callHistory: (page, pageSize, asking) =>
      read(
        `/api/call-history?page=${page}&page_size=${pageSize}`,
        'the call history',
        asking,
        (reply, status) => (isGood(status) ? readHistory(reply.json, pageSize) : null),
      ),

    callDetails: (callId, asking) =>
      read(
        `/api/call_details/${encodeURIComponent(callId)}`,
        'the details of the call',
        asking,
        (reply, status) => made(reply, status, readDetails),
      ),

    transcript: (callId, asking) =>
      read(
        `/api/transcript/${encodeURIComponent(callId)}`,
        'the transcript',
        asking,
        (reply, status) => made(reply, status, readTranscript),
      ),

    async health(asking) {
      const reply = await http.send({
        method: 'GET',
        path: '/api/health',
        withKey: false,
        ...within(timeouts.read, asking),
      });
      return reply.kind === 'answered' && reply.status < 500;
    },

    async triggerCall(order, asking) {
      const reply = await http.send({
        method: 'POST',
        // With the slash: without it the service would answer with a redirect, and redirects are not followed.
        path: '/api/trigger-call/',
        body: order,
        withKey: true,
        ...within(timeouts.dispatch, asking),
      });
      const asked = 'the call';
      if (reply.kind !== 'answered') {
        const failure = failureOf(reply, asked, redact);
        return { kind: failure.sent ? 'unknown' : 'again', failure };
      }
      if (reply.status === 429) return { kind: 'again', failure: failureOf(reply, asked, redact) };
      if (refusals.has(reply.status)) {
        return { kind: 'refused', failure: failureOf(reply, asked, redact) };
      }
      if (!isGood(statusOf(reply))) {
        return { kind: 'unknown', failure: failureOf(reply, asked, redact) };
      }
      const answer = readDispatch(reply.json);
      if (answer.kind === 'dispatched') {
        if (order.medium === 'telephony' || answer.value.room !== null) return answer;
        const failure = incomplete(reply, asked, 'the token or a safe address of its room');
        return { kind: 'unknown', failure };
      }
      if (answer.kind === 'refused') {
        const failure = refusal(reply, asked, redact);
        // Words of its own rules are clear; any other failure may have come after the dialling.
        const clear = failure.code !== 'request-rejected';
        return { kind: clear ? 'refused' : 'doubtful', failure };
      }
      const why = reply.complete ? answer.why : 'it broke off';
      return { kind: 'unknown', failure: unreadable(reply, asked, why, redact) };
    },

    close: () => http.close(),
  };
}

/** The service answers with tokens and addresses that open rooms; a body that cannot be read is quoted without them. */
const access = /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?|\bwss?:\/\/[^\s"'<>]+/g;

/** Statuses by which a server says that it did not do what was asked. Every other one leaves it open. */
const refusals = new Set([400, 401, 402, 403, 404, 405, 410, 413, 414, 415, 422, 431]);

function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

/** FastAPI's own words for an address that does not exist; about an agent the service would say more. */
function lacksAddress(reply: Answered): boolean {
  const json = reply.json as { detail?: unknown } | undefined | null;
  return reply.status === 404 && json?.detail === 'Not Found';
}

/** 202 and 404 mean "not yet", and so does a body that says 404, 500 or 503 under a good status. */
function made<T>(
  reply: Answered,
  status: number,
  understand: (json: unknown) => Made<T>,
): Read<Made<T>> | null {
  if (status === 202 || status === 404) {
    return { ok: true, value: { kind: 'pending', why: `status ${status}` } };
  }
  if (isGood(reply.status) && status >= 500) {
    return { ok: true, value: { kind: 'pending', why: `status ${status} in the body` } };
  }
  if (!isGood(status)) return null;
  const understood = understand(reply.json);
  return understood.kind === 'unreadable'
    ? { ok: false, why: understood.why }
    : { ok: true, value: understood };
}
