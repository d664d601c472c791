/**
 * The one place that knows the shapes in which the service is said to answer. Each reader gives one strict type, or says why
 * it cannot; it never guesses. Shapes come from the service's pages, its published clients and what users saw; where those
 * contradict each other, all are understood.
 */
import { type Fields, fieldsOf, isFields, moment, number, type Read, text } from './reading.ts';
import { socketAddress } from './socket-address.ts';

/** The answer to a dispatch. */
export interface Dispatched {
  /** Name of the room; every other address of the service takes it. */
  readonly callId: string;
  /** Bearer secret: whoever has it hears the call. */
  readonly captionsUrl: string | null;
  /** Only of a web call. */
  readonly room: RoomAccess | null;
}

/** What opens the room of a web call. */
export interface RoomAccess {
  /** `wss:`, or `ws:` on this machine. */
  readonly url: string;
  /** Bearer secret. */
  readonly token: string;
}

export type DispatchAnswer =
  | { readonly kind: 'dispatched'; readonly value: Dispatched }
  /** The service says itself that it did not work. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreadable'; readonly why: string };

export function readDispatch(json: unknown): DispatchAnswer {
  if (!isFields(json)) return { kind: 'unreadable', why: 'it is no JSON object' };
  const output = fieldsOf(json, 'output', 'data', 'result') ?? {};
  const callId =
    callIdIn(json) ?? callIdIn(output) ?? callIdInText(json.output) ?? callIdInText(json.message);
  if (callId !== null && json.success !== false) {
    const captionsUrl = text(json, 'live_captions_url') ?? text(output, 'live_captions_url');
    const room = roomIn(json) ?? roomIn(output);
    return { kind: 'dispatched', value: { callId, captionsUrl, room } };
  }
  if (json.success === false) return { kind: 'refused' };
  return { kind: 'unreadable', why: 'it names no call' };
}

/** Null as well when the address must not be opened: the token would travel unencrypted. */
function roomIn(fields: Fields): RoomAccess | null {
  const token = text(fields, 'token', 'lk_token');
  const written = text(fields, 'connection_url', 'lk_url');
  const url = written === null ? null : socketAddress(written);
  return token === null || url === null ? null : { url, token };
}

function callIdIn(fields: Fields): string | null {
  const id = text(fields, 'call_id', 'room_name');
  return id !== null && isCallId(id) ? id : null;
}

/** An identifier goes into URLs and outputs: a sentence or an object is not one. */
function isCallId(id: string): boolean {
  return /^[\w.:-]{3,200}$/.test(id);
}

/** `Dispatched agent x to room outbound-1776528767-abc (dispatch_id: …)`, or the bare id in place of the object. */
function callIdInText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const sentence = value.slice(0, 2000);
  return (
    /\b(?:outbound|inbound)-\d{1,20}-[0-9a-z]{1,60}\b|\broom[-_][\w-]{1,150}/i.exec(
      sentence,
    )?.[0] ?? null
  );
}

/** How far the service is with transcript, summary and evaluation. */
type Processing = 'completed' | 'running' | 'not-started';

/** One call in the history. Null is "not said". */
export interface HistoryRow {
  readonly callId: string | null;
  /** As the service wrote it. */
  readonly status: string | null;
  readonly metadata: Fields | null;
  /** Moments are milliseconds since 1970. */
  readonly startedAt: number | null;
  readonly dialledAt: number | null;
  readonly ringingAt: number | null;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
  /** What the service says; the moments are more trustworthy. */
  readonly durationSeconds: number | null;
  readonly cost: number | null;
  readonly processing: Processing | null;
  readonly summary: string | null;
  readonly entities: Fields | null;
  readonly evaluation: string | null;
}

export interface HistoryPage {
  readonly rows: readonly HistoryRow[];
  /** Null when the service does not say how many pages there are. */
  readonly totalPages: number | null;
  readonly hasNext: boolean;
}

/** @param pageSize what was asked for: a full page without pagination may have a next one */
export function readHistory(json: unknown, pageSize: number): Read<HistoryPage> {
  const list = listIn(json, ['data', 'calls', 'items', 'results']);
  if (list === null) return { ok: false, why: 'it holds no list of calls' };
  const entries = list.filter(isFields);
  if (entries.length < list.length)
    return { ok: false, why: 'its list holds something else than calls' };
  const pagination = isFields(json) ? fieldsOf(json, 'pagination') : null;
  const total = pagination === null ? null : number(pagination, 'total_count', 'total');
  const size = (pagination === null ? null : number(pagination, 'page_size')) ?? pageSize;
  const counted = total !== null && size > 0 ? Math.ceil(total / size) : null;
  const totalPages = (pagination === null ? null : number(pagination, 'total_pages')) ?? counted;
  const said = pagination?.has_next;
  return {
    ok: true,
    value: {
      rows: entries.map(readRow),
      totalPages: totalPages !== null && totalPages >= 0 ? Math.floor(totalPages) : null,
      hasNext: typeof said === 'boolean' ? said : list.length >= pageSize,
    },
  };
}

function readRow(row: Fields): HistoryRow {
  const milliseconds = number(row, 'duration_ms');
  return {
    callId: callIdIn(row) ?? callIdIn({ call_id: row.id }),
    status: text(row, 'call_status', 'status'),
    metadata: fieldsOf(row, 'call_metadata', 'metadata'),
    startedAt: moment(row, 'Start_time', 'start_time', 'started_at', 'created_at'),
    dialledAt: moment(row, 'call_dialing_at', 'dialing_at'),
    ringingAt: moment(row, 'call_ringing_at', 'ringing_at'),
    answeredAt: moment(row, 'user_picked_up_at', 'picked_up_at', 'answered_at'),
    endedAt: moment(row, 'End_time', 'end_time', 'ended_at'),
    durationSeconds: milliseconds === null ? number(row, 'duration') : milliseconds / 1000,
    cost: number(row, 'call_cost', 'cost'),
    processing: readProcessing(text(row, 'post_processing_status')),
    summary: said(text(row, 'call_summary', 'summary')),
    entities: fieldsOf(row, 'call_entity', 'entities', 'entity'),
    evaluation: said(text(row, 'call_eval_tag')),
  };
}

function readProcessing(status: string | null): Processing | null {
  switch (status?.toLowerCase().replace(/[\s-]+/g, '_')) {
    case 'completed':
    case 'complete':
    case 'done':
      return 'completed';
    case 'processing':
    case 'in_progress':
    case 'pending':
      return 'running';
    case 'not_processed':
    case 'not_started':
      return 'not-started';
    default:
      return null;
  }
}

/** A page of agents: nothing in it matters but that it is one. */
export function readAgents(json: unknown): Read<{ readonly count: number }> {
  const list = listIn(json, ['data', 'items', 'agents', 'results']);
  if (list === null) return { ok: false, why: 'it holds no list of agents' };
  return { ok: true, value: { count: list.length } };
}

export interface Agent {
  readonly name: string | null;
}

export function readAgent(json: unknown): Read<Agent> {
  const agent = isFields(json) ? (fieldsOf(json, 'data', 'agent') ?? json) : null;
  const known = ['id', 'agent_id', 'agent_name', 'display_name', 'agent_display_name'];
  if (agent === null || !known.some((name) => agent[name] !== undefined)) {
    return { ok: false, why: 'it describes no agent' };
  }
  const name = text(agent, 'display_name', 'agent_display_name', 'agent_name', 'name');
  return { ok: true, value: { name } };
}

/** A bare list, or a list in one of `names`, one level deep or within `data`. */
function listIn(json: unknown, names: readonly string[]): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isFields(json)) return null;
  for (const name of names) {
    const value = json[name];
    if (Array.isArray(value)) return value;
  }
  const inner = json.data;
  return isFields(inner) ? listIn({ ...inner, data: undefined }, names) : null;
}

/**
 * Texts that take the place of a value that will follow: the call is not over, not processed, or its processing failed for now. Always short
 * and without a speaker.
 */
export function isPlaceholderText(written: string): boolean {
  const trimmed = written.trim();
  return trimmed.length < 300 && (standsAtTheStart.test(trimmed) || standsAlone.test(trimmed));
}

const standsAtTheStart =
  /^(transcript(ion)?s? (is |are )?(not|empty|pending|processing|being|in progress)|waiting for (the )?transcript|error (fetching|retrieving|generating)|database connection|no extractor)/i;
const standsAlone =
  /^(still |post[- ]?)?(processing|processed|pending|queued|not[ _](yet )?(available|processed|found|started)|in[ _]progress|please (try again|wait).*|n\/?a|null|none)[\s.…!]*$/i;

/** The text, unless it only stands in for one. */
export function said(written: string | null): string | null {
  return written === null || isPlaceholderText(written) ? null : written;
}
