import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createClock } from './clock.ts';
import { deliver, visibleStatus } from './delivery.ts';
import { startElsewhere } from './elsewhere.ts';
import type { FaultSchedule } from './faults.ts';
import { listen, loopback, makeServer, shut } from './loopback.ts';
import { refuseAfter } from './refusal-window.ts';
import { shownPath } from './request-log.ts';
import { matchRoute } from './routes.ts';
import { findScenario, type ScenarioName } from './scenarios.ts';
import { createService } from './service.ts';
import type { Asked, Delivery, Interruption, JsonObject, RequestEntry, Truth } from './types.ts';
import { createWorkspace, listedAgents } from './workspace.ts';

export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** One of `emulatorScenarios()`; `answered` when not given. */
  readonly scenario?: string;
  /** How many seconds of a call go by in one real second; 10 when not given. */
  readonly speed?: number;
  /** The keys that are accepted; one is made when none are given. */
  readonly keys?: readonly string[];
  /** Decides ids, order and every other choice; the same seed makes the same choices. */
  readonly seed?: number;
  readonly faults?: FaultSchedule;
  /** Told of every request as soon as its outcome is settled. */
  readonly onRequest?: (entry: RequestEntry) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface Emulator {
  /** Origin without a slash at the end: what `api-url` takes. */
  readonly url: string;
  readonly scenario: ScenarioName;
  /** The first of the accepted keys. */
  readonly key: string;
  readonly agentId: string;
  /** What really happened, whatever the client was told. */
  readonly truth: () => Truth;
  /** All requests so far, in the order in which they were settled. */
  readonly requests: () => readonly RequestEntry[];
  /** Drops every connection and frees the port. */
  readonly close: () => Promise<void>;
}

const defaultSpeed = 10;
const longestBody = 1024 * 1024;

/**
 * Starts a Vaani service on a loopback address.
 * @throws Error when there is no such scenario, or the port is taken
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { name, scenario } = findScenario(options.scenario ?? 'answered');
  const { faults, seed = 1, onRequest = () => {} } = options;
  const clock = createClock(options.speed ?? defaultSpeed, options.now ?? Date.now);
  const firstKey = options.keys?.[0] ?? makeKey();
  const keys = new Set(options.keys ?? [firstKey]);
  const workspace = createWorkspace(scenario, clock, seed);
  const entries: RequestEntry[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const askedOf = new Map<string, number>();
  let url = '';
  let count = 0;

  const service = createService({ workspace, clock, keys, makeToken, origin: () => url });
  const elsewhere = await startElsewhere(keys);
  const server = makeServer((request, response) => {
    // A client that goes away in the middle of its request has nothing to be told.
    handle(request, response).catch(() => response.destroy());
  });

  const later = (milliseconds: number, step: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      step();
    }, milliseconds);
    timers.add(timer);
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request);
    const fault = faults?.faultFor(asked) ?? null;
    const dialsBefore = workspace.dials().length;
    const world = { elsewhere: elsewhere.url, path: asked.path, now: clock.now() };
    const plain = (): Delivery => ({ kind: 'answer', reply: service(asked) });
    const inScenario = interrupted(plain, scenario.interrupt(asked));
    const delivery = interrupted(inScenario, fault?.interruption ?? null)();

    function interrupted(act: () => Delivery, by: Interruption | null): () => Delivery {
      return by === null ? act : () => by(act, world);
    }

    const entry: RequestEntry = {
      method: asked.method,
      path: shownPath(request.url ?? '', keys),
      status: visibleStatus(delivery),
      key: asked.key !== null,
      dialled: workspace.dials().length > dialsBefore,
      fault: fault?.name ?? null,
    };
    entries.push(entry);
    onRequest(entry);
    const refusal = faults?.refusedBefore(asked.index + 1) ?? 0;
    if (refusal > 0) refuseAfter(response, server, refusal, later);
    deliver(delivery, response, later);
  }

  async function read(request: IncomingMessage): Promise<Asked> {
    const index = count++;
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const method = request.method ?? 'GET';
    const matched = matchRoute(method, pathname);
    const route = matched.kind === 'route' ? matched.name : null;
    const group = route ?? '';
    const nth = askedOf.get(group) ?? 0;
    askedOf.set(group, nth + 1);
    const key = request.headers['x-api-key'];
    return {
      method,
      path: pathname,
      query: searchParams,
      route,
      subject: matched.kind === 'route' ? matched.subject : '',
      key: typeof key === 'string' ? key : null,
      body: await bodyOf(request),
      index,
      nth,
    };
  }

  try {
    const port = await listen(server, options.port ?? 0);
    url = `http://${loopback}:${port}`;
  } catch (error) {
    await elsewhere.close();
    throw error;
  }

  return {
    url,
    scenario: name,
    key: firstKey,
    agentId: listedAgents[0].id,
    truth: () => ({
      dials: workspace.dials(),
      strayRequests: elsewhere.requests,
      spokenSecrets: workspace.spokenSecrets(),
    }),
    requests: () => entries,
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      await Promise.all([shut(server), elsewhere.close()]);
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) throw new Error('The body of the request is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A key that opens this emulator alone: it never leaves the machine and ends with the process. */
function makeKey(): string {
  return ['vaani', randomBytes(16).toString('hex')].join('_');
}

function makeToken(claims: JsonObject): string {
  const part = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = part({ alg: 'HS256', typ: 'JWT' });
  return [header, part(claims), randomBytes(32).toString('base64url')].join('.');
}
