/**
 * One request, one reply. This file decides nothing about the service; it knows where the key may go (one origin), how long
 * and how much may be waited for, and whether a request can have left this machine.
 *
 * undici is imported at the top: the call half of the product is itself loaded with `import()` only when it is asked for.
 */
import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import { isLoopbackHost } from '../loopback.ts';
import { parseJson } from './reading.ts';

export interface Outgoing {
  readonly method: 'GET' | 'POST';
  /** Below the configured address, with its query: `/api/call-history?page=1`. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** False for the one address that must never see the key. */
  readonly withKey: boolean;
  /** Longest wait for the whole reply, milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  /** The body as text; empty when there was none. */
  readonly text: string;
  /** Undefined when the body is no JSON. */
  readonly json: unknown;
  /** False when the body broke off or was longer than `bodyLimit`. */
  readonly complete: boolean;
  /** Retry-After, in milliseconds from now. */
  readonly retryAfter: number | null;
  readonly location: string | null;
}

export type Reply =
  | Answered
  /** No byte of the request left: it may be sent again. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** The request may have been received; no reply came. */
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'cancelled' };

export interface HttpOptions {
  /** https, or http on loopback; checked by the inputs. */
  readonly apiUrl: string;
  readonly apiKey: string;
  /** Version of this product, for the User-Agent. */
  readonly version: string;
  /** Milliseconds since 1970; for a Retry-After that names a date. */
  readonly now: () => number;
}

export type Send = (outgoing: Outgoing) => Promise<Reply>;

/** A transcript of 5 MB, escaped as JSON, fits several times over. */
const bodyLimit = 32 * 1024 * 1024;

export function createHttp(options: HttpOptions): { send: Send; close(): Promise<void> } {
  const base = options.apiUrl.replace(/\/+$/, '');
  const dispatcher = dispatcherFor(base);

  async function send(outgoing: Outgoing): Promise<Reply> {
    if (outgoing.signal?.aborted) return { kind: 'cancelled' };
    const timeout = AbortSignal.timeout(outgoing.timeout);
    const signal = outgoing.signal ? AbortSignal.any([outgoing.signal, timeout]) : timeout;
    const headers: Record<string, string> = {
      accept: 'application/json',
      'user-agent': `vaani-guard/${options.version}`,
    };
    if (outgoing.withKey) headers['x-api-key'] = options.apiKey;
    if (outgoing.body !== undefined) headers['content-type'] = 'application/json';
    const body = outgoing.body === undefined ? null : JSON.stringify(outgoing.body);
    try {
      // `request` never follows redirects; a redirect is an answer like any other.
      const response = await request(base + outgoing.path, {
        dispatcher,
        method: outgoing.method,
        headers,
        body,
        signal,
        headersTimeout: outgoing.timeout,
        bodyTimeout: outgoing.timeout,
      });
      const { text, complete } = await readBody(response.body);
      if (outgoing.signal?.aborted) return { kind: 'cancelled' };
      const header = (name: string) => [response.headers[name]].flat()[0] ?? null;
      return {
        kind: 'answered',
        status: response.statusCode,
        text,
        json: complete ? parseJson(text) : undefined,
        complete,
        retryAfter: readRetryAfter(header('retry-after'), header('date'), options.now()),
        location: header('location'),
      };
    } catch (error) {
      if (outgoing.signal?.aborted) return { kind: 'cancelled' };
      if (leftNothing(error)) return { kind: 'not-sent', reason: reasonOf(error) };
      const seconds = Math.max(1, Math.round(outgoing.timeout / 1000));
      return {
        kind: 'lost',
        // Its own timer may end the wait before ours does.
        reason: timeout.aborted || isLate(error) ? `no reply within ${seconds} s` : reasonOf(error),
      };
    }
  }

  return { send, close: () => dispatcher.destroy() };
}

/** The way to an address: through the proxy of the environment, if any. The caller destroys it. */
export function dispatcherFor(url: string): Dispatcher {
  // A fresh connection for each request: a kept one that the server has just closed would make "was it sent?" unanswerable.
  const settings = { pipelining: 0, allowH2: false };
  // A proxy has no business with an address of this machine, and would see the key: http is allowed there.
  return isLoopback(url) ? new Agent(settings) : new EnvHttpProxyAgent(settings);
}

export function isLoopback(url: string): boolean {
  return isLoopbackHost(new URL(url).hostname);
}

/** A body that breaks off is kept as far as it came: its status still says something. */
async function readBody(
  body: AsyncIterable<Uint8Array>,
): Promise<{ readonly text: string; readonly complete: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let complete = true;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > bodyLimit) {
        complete = false;
        break;
      }
      chunks.push(chunk);
    }
  } catch {
    complete = false;
  }
  return { text: Buffer.concat(chunks).toString('utf8'), complete };
}

/**
 * Retry-After as a number of seconds or as an HTTP date (RFC 9110, 10.2.3), in milliseconds from now. A date is measured
 * against the server's own Date header where there is one, so that a skewed clock here does no harm.
 */
export function readRetryAfter(
  value: string | null,
  serverDate: string | null,
  now: number,
): number | null {
  if (value === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  if (!/[a-z]/i.test(value) || Number.isNaN(at)) return null;
  const from = serverDate === null ? Number.NaN : Date.parse(serverDate);
  return Math.max(0, at - (Number.isNaN(from) ? now : from));
}

/** What errors of the system and of undici have in common. */
interface SystemError {
  readonly name?: string;
  readonly code?: string;
  readonly syscall?: string;
  /** One for each address that was tried. */
  readonly errors?: readonly unknown[];
}

/** Whether the error arose before there was a connection, so that no byte of the request can have been received. */
function leftNothing(error: unknown): boolean {
  const { code, syscall, errors } = (error ?? {}) as SystemError;
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return true;
  if (Array.isArray(errors) && errors.length > 0) return errors.every(leftNothing);
  return syscall === 'connect' || syscall === 'getaddrinfo';
}

/** Whether undici gave up waiting for the first byte of a reply. */
function isLate(error: unknown): boolean {
  return ((error ?? {}) as SystemError).code === 'UND_ERR_HEADERS_TIMEOUT';
}

/** The system's short word for it; never the whole error, which may hold addresses of a proxy with its password. */
function reasonOf(error: unknown): string {
  const { code, name } = (error ?? {}) as SystemError;
  if (code === undefined) return name ?? 'unknown error';
  return reasons[code] ?? `connection failed (${code})`;
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection closed',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'connecting took too long',
  UND_ERR_CONNECT_TIMEOUT: 'connecting took too long',
  UND_ERR_SOCKET: 'connection closed before a reply',
  UND_ERR_BODY_TIMEOUT: 'the reply broke off',
  UND_ERR_ABORTED: 'connection aborted',
};
