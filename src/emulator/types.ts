import type { Json, JsonObject } from './json.ts';

/** An answer of the service, before anything disturbs it. Text bodies are not JSON; bytes are a recording. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body:
    | { readonly json: Json }
    | { readonly text: string; readonly type: string }
    | { readonly bytes: Uint8Array; readonly type: string };
}

/** What reaches the client. */
export type Delivery =
  | { readonly kind: 'answer'; readonly reply: Reply }
  /** The body stops in the middle; `honest` announces the shorter length; otherwise the connection breaks off. */
  | { readonly kind: 'cut'; readonly reply: Reply; readonly honest: boolean }
  /** The body comes in pieces, `pause` real milliseconds apart. */
  | { readonly kind: 'slow'; readonly reply: Reply; readonly pause: number }
  | { readonly kind: 'reset' }
  /** Silence for this many real milliseconds, then a reset. */
  | { readonly kind: 'hang'; readonly milliseconds: number };

/**
 * Stands between the service and the client. It calls `act` when the service is to handle the request (and so to
 * dial, when that is what was asked for), or leaves it uncalled when the request is lost on the way.
 */
export type Interruption = (act: () => Delivery, world: World) => Delivery;

export interface World {
  /** Origin of a second server, for redirects. */
  readonly elsewhere: string;
  /** Path of the request at hand. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type RouteName =
  | 'health'
  | 'agents'
  | 'agent'
  | 'list-agents'
  | 'dispatch'
  | 'dispatch-without-slash'
  | 'history'
  | 'details'
  | 'transcript'
  | 'recording'
  | 'web-token'
  | 'session-create'
  | 'session-connect'
  | 'session-status'
  | 'session-disconnect'
  | 'room-validate';

/** One request, read to its end. */
export interface Asked {
  readonly method: string;
  /** Path without the query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Null when the service knows no such path, or not with this method. */
  readonly route: RouteName | null;
  /** What the path carries: an agent, a call or a session; empty when it carries nothing. */
  readonly subject: string;
  readonly key: string | null;
  /** The token that opens a room. */
  readonly token: string | null;
  readonly body: string;
  /** Position among all requests, from 0. */
  readonly index: number;
  /** Position among the requests of this route, from 0. */
  readonly nth: number;
}

/** What became of a request. Holds no key and no session token. */
export interface RequestEntry {
  readonly method: string;
  readonly path: string;
  /** Null when the client got no status: reset, or silence. */
  readonly status: number | null;
  /** Whether a key came with it. */
  readonly key: boolean;
  /** Whether this request made the service dial. */
  readonly dialled: boolean;
  /** The fault of the schedule that met it. */
  readonly fault: string | null;
}

/** How a call really ended. */
export type CallEnd =
  | 'completed'
  | 'not-answered'
  | 'rejected'
  | 'failed'
  | 'agent-never-joined'
  | 'never-ends';

/** One call that the service placed, as it really was, whatever the client was told. */
export interface Dial {
  readonly callId: string;
  readonly medium: 'phone' | 'web';
  readonly agentId: string;
  readonly contactNumber: string | null;
  readonly contactName: string;
  /** As the client sent it: the run's marker is in here. */
  readonly metadata: JsonObject;
  /** The limit that the client sent, in minutes; null when it sent none. */
  readonly maxCallMinutes: number | null;
  readonly testMode: boolean;
  readonly dndCheckSkipped: boolean;
  /** Milliseconds since 1970. */
  readonly dispatchedAt: number;
  /** Where the call goes in the end, known from the start. */
  readonly end: CallEnd;
  readonly answered: boolean;
  /** Whether its transcript becomes available at some time. */
  readonly processed: boolean;
  /** What was really said, one `AGENT: …` or `USER: …` after the other; null when nobody answered. */
  readonly transcript: string | null;
  /** How often its room was joined: only web calls have one. */
  readonly joins: number;
  /** Whether its room ever had a listener with a media connection. */
  readonly heard: boolean;
}

export interface Truth {
  readonly dials: readonly Dial[];
  /** Requests that reached the other origin which a redirect named. Anything in here is a mistake of the client. */
  readonly strayRequests: readonly RequestEntry[];
  /** Secret-looking texts that the scenario let somebody speak. */
  readonly spokenSecrets: readonly string[];
}
