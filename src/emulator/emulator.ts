import { randomBytes } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { createClock } from './clock.ts';
import type { JsonObject } from './json.ts';
import { createRooms } from './room/rooms.ts';
import type { FaultSchedule } from './scenarios/faults.ts';
import { findScenario, type ScenarioName } from './scenarios/scenarios.ts';
import { findChannel } from './server/channels.ts';
import { deliver, visibleStatus } from './server/delivery.ts';
import { startElsewhere } from './server/elsewhere.ts';
import { createIntake } from './server/intake.ts';
import { listen, loopback, makeServer, shut } from './server/loopback.ts';
import { type Later, refuse, refuseAfter } from './server/refusal-window.ts';
import { shownPath } from './server/request-log.ts';
import { createHandshake } from './server/websocket.ts';
import { createService } from './service/service.ts';
import { createSessions } from './service/sessions.ts';
import { createWorkspace, listedAgents } from './service/workspace.ts';
import type { Delivery, Interruption, RequestEntry, Truth, World } from './types.ts';

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

/**
 * Starts a Vaani service on a loopback address.
 * @throws Error when there is no such scenario, or the port is taken
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { name, scenario } = findScenario(options.scenario ?? 'answered');
  const { faults, seed = 1, onRequest = () => {} } = options;
  const clock = createClock(options.speed ?? defaultSpeed, options.now ?? Date.now);
  const firstKey = options.keys?.[0] ?? makeKey();
  const keys = new Set([firstKey, ...(options.keys ?? [])]);
  let url = '';
  const origin = () => url;
  const workspace = createWorkspace(scenario, clock, seed);
  const { later, cancelAll } = createTimers();
  const rooms = createRooms({ workspace, clock, later, makeToken, course: scenario.room });
  const sessions = createSessions({ workspace, clock, rooms, makeToken, origin });
  const service = createService({ workspace, sessions, rooms, keys, origin });
  const take = createIntake();
  const entries: RequestEntry[] = [];
  const elsewhere = await startElsewhere(keys);
  const server = makeServer((request, response) => {
    // A client that disconnects in the middle of its request gets no answer.
    handle(request, response).catch(() => response.destroy());
  });
  const upgraded = new Set<Duplex>();
  const shakeHands = createHandshake();
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket.once('close', () => upgraded.delete(socket)));
    upgrade(request, socket, head).catch(() => socket.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await take(request);
    const fault = faults?.faultFor(asked) ?? null;
    const world = { elsewhere: elsewhere.url, path: asked.path, now: clock.now() };
    const dialsBefore = workspace.dials().length;
    const plain = (): Delivery => ({ kind: 'answer', reply: service(asked) });
    const staged = interrupted(plain, scenario.interrupt(asked), world);
    const delivery = interrupted(staged, fault?.interruption ?? null, world)();
    note(request, {
      status: visibleStatus(delivery),
      dialled: workspace.dials().length > dialsBefore,
      fault: fault?.name ?? null,
    });
    const pause = faults?.refusedBefore(asked.index + 1) ?? 0;
    if (pause > 0) refuseAfter(response, server, pause, later);
    deliver(delivery, response, later);
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const channel = await findChannel(request, { workspace, sessions, rooms, clock, later });
    if ('refused' in channel) {
      socket.end(refusedHandshake(channel.refused, channel.text));
      return note(request, { status: channel.refused, dialled: false, fault: null });
    }
    const accepted = shakeHands(request, socket, head);
    note(request, { status: accepted === null ? 400 : 101, dialled: false, fault: null });
    if (accepted !== null) channel.run(accepted);
  }

  function note(
    request: IncomingMessage,
    outcome: Pick<RequestEntry, 'status' | 'dialled' | 'fault'>,
  ): void {
    const entry: RequestEntry = {
      method: request.method ?? '',
      path: shownPath(request.url ?? '', keys),
      key: request.headers['x-api-key'] !== undefined,
      ...outcome,
    };
    entries.push(entry);
    onRequest(entry);
  }

  try {
    url = `http://${loopback}:${await listen(server, options.port ?? 0)}`;
  } catch (error) {
    await elsewhere.close();
    throw error;
  }

  const firstPause = faults?.refusedBefore(0) ?? 0;
  if (firstPause > 0) refuse(server, firstPause, later);

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
      cancelAll();
      for (const socket of upgraded) socket.destroy();
      await Promise.all([shut(server), elsewhere.close()]);
    },
  };
}

function interrupted(act: () => Delivery, by: Interruption | null, world: World): () => Delivery {
  return by === null ? act : () => by(act, world);
}

function refusedHandshake(status: number, text: string): string {
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
    '',
    text,
  ].join('\r\n');
}

function createTimers(): { readonly later: Later; readonly cancelAll: () => void } {
  const timers = new Set<NodeJS.Timeout>();
  let cancelled = false;
  return {
    later: (milliseconds, step) => {
      if (cancelled) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        step();
      }, milliseconds);
      timers.add(timer);
    },
    cancelAll: () => {
      cancelled = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
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
