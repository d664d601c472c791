import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { afterEach } from '@jest/globals';
import type { Log } from '../../src/report/log.ts';
import { type ClientOptions, createClient, type VaaniClient } from '../../src/vaani/client.ts';
import type { Clock, Waiting } from '../../src/wait.ts';
import { listen } from '../helpers/listen.ts';

export interface Seen {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** How many requests with this method and path came before. */
  readonly nth: number;
}

export interface Given {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Sent as it is. */
  readonly text?: string;
  readonly json?: unknown;
}

/** An answer, a broken connection, silence, or an answer that breaks off. */
export type Behaviour = Given | 'reset' | 'hang' | 'half';

export interface Service {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** How many dispatches arrived. */
  dispatches(): number;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A real HTTP server on loopback that does as it is told, until the test ends. */
export async function startService(behave: (seen: Seen) => Behaviour): Promise<Service> {
  const all: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const path = url.split('?')[0];
      const nth = all.filter(
        (one) => one.method === method && one.url.split('?')[0] === path,
      ).length;
      const seen = { method, url, headers, body: Buffer.concat(chunks).toString(), nth };
      all.push(seen);
      answer(behave(seen), response);
    });
  });
  const { url, close } = await listen(server);
  closing.push(close);
  return {
    url,
    seen: all,
    dispatches: () => all.filter(({ method }) => method === 'POST').length,
  };
}

function answer(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === 'hang') return;
  if (behaviour === 'reset') {
    response.destroy();
    return;
  }
  if (behaviour === 'half') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' });
    response.write('{"success": true, "output": {"call_id": "outb', () => response.destroy());
    return;
  }
  const { status = 200, headers = {}, text, json } = behaviour;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text ?? JSON.stringify(json ?? {}));
}

/** Key-shaped, made anew for every run of the tests. */
export function makeKey(): string {
  return ['vaani', randomBytes(16).toString('hex')].join('_');
}

export function clientOf(
  url: string,
  apiKey = makeKey(),
  more: Partial<ClientOptions> = {},
): VaaniClient {
  return createClient({
    apiUrl: url,
    apiKey,
    version: '0.0.0-test',
    now: Date.now,
    timeouts: { read: 400, dispatch: 400 },
    ...more,
  });
}

/** A clock on which sleeping takes no time; what a sleep is told is what passes. */
export function fastClock(start = Date.UTC(2026, 10, 23, 6, 0, 0)): Clock & {
  readonly slept: number[];
} {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds, signal) => {
      if (signal?.aborted) return;
      slept.push(milliseconds);
      now += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

export function waitingOn(clock: Clock, signal?: AbortSignal): Waiting {
  return { clock, random: () => 0.5, signal };
}

export interface Lines extends Log {
  readonly lines: string[];
  readonly masked: string[];
}

export function recordingLog(): Lines {
  const lines: string[] = [];
  const masked: string[] = [];
  const say = (message: string) => void lines.push(message);
  return {
    lines,
    masked,
    info: say,
    notice: say,
    warning: say,
    error: say,
    mask: (secret) => void masked.push(secret),
  };
}
