import type { JsonObject } from '../json.ts';
import type { Rooms } from '../room/rooms.ts';
import type { Asked, Reply, RouteName } from '../types.ts';
import { type EmulatedCall, isProcessed } from './calls.ts';
import { readDispatch } from './dispatch.ts';
import { pageOf } from './paging.ts';
import { silentRecording } from './recording.ts';
import { detailsReply, transcriptReply, unknownCall } from './records.ts';
import { invalid, json, refusal } from './replies.ts';
import { isOpen, matchRoute } from './routes.ts';
import type { Sessions } from './sessions.ts';
import { type Agent, listedAgents, type Workspace } from './workspace.ts';

export interface ServiceSettings {
  readonly workspace: Workspace;
  readonly sessions: Sessions;
  /** Keys that are accepted. */
  readonly keys: ReadonlySet<string>;
  readonly rooms: Rooms;
  /** Where the service is reached, known once it listens. */
  readonly origin: () => string;
}

/** The plain, undisturbed answer to every request. It does what the request asks for: a dispatch dials. */
export type Service = (asked: Asked) => Reply;

export function createService(settings: ServiceSettings): Service {
  const { workspace, sessions, rooms, origin } = settings;

  const ofCall = (callId: string, reply: (call: EmulatedCall, elapsed: number) => Reply): Reply => {
    const call = workspace.findCall(callId);
    return call === undefined ? unknownCall() : reply(call, workspace.elapsed(call));
  };

  const answers: Readonly<Record<RouteName, Service>> = {
    health: () => json(200, { status: 'healthy', service: 'vaani-external-api' }),
    agents: (asked) => listAgents(asked.query),
    agent: ({ subject }) => {
      const agent = workspace.findAgent(subject);
      return agent === undefined ? refusal(404, 'Agent not found') : json(200, shownAgent(agent));
    },
    'list-agents': () =>
      json(
        200,
        listedAgents.map(({ id, displayName }) => ({
          id,
          display_name: displayName,
          status: 'active',
          published: true,
        })),
      ),
    dispatch: ({ body }) => dispatch(body, settings),
    'dispatch-without-slash': () => ({
      status: 307,
      headers: { location: `${origin()}/api/trigger-call/` },
      body: { text: '', type: 'text/plain' },
    }),
    history: ({ query }) => pageOf(workspace.historyRows(origin()), query),
    details: ({ subject }) => ofCall(subject, detailsReply),
    transcript: ({ subject }) => {
      const call = workspace.findCall(subject);
      return transcriptReply(call, call === undefined ? 0 : workspace.elapsed(call));
    },
    recording: ({ subject }) => recording(workspace, subject),
    'web-token': ({ body }) => dispatch(asWebDispatch(body), settings),
    'session-create': ({ body }) => sessions.create(body),
    'session-connect': ({ body }) => sessions.connect(body),
    'session-status': ({ subject }) => sessions.status(subject),
    'session-disconnect': ({ body }) => sessions.disconnect(body),
    'room-validate': ({ token }) => rooms.validate(token),
  };

  return (asked) => {
    if (asked.route === null) return noSuchRoute(asked);
    if (!isOpen(asked.route) && (asked.key === null || !settings.keys.has(asked.key))) {
      return refusal(401, 'Invalid or missing API key');
    }
    return answers[asked.route](asked);
  };
}

function noSuchRoute({ method, path }: Asked): Reply {
  const matched = matchRoute(method, path);
  return matched.kind === 'wrong-method'
    ? refusal(405, 'Method Not Allowed', { allow: matched.allowed })
    : refusal(404, 'Not Found');
}

function dispatch(body: string, { workspace, rooms, origin }: ServiceSettings): Reply {
  const read = readDispatch(body);
  if (!read.ok) return invalid(read.errors);
  const agent = workspace.findAgent(read.order.agent);
  if (agent === undefined) return refusal(404, 'Agent not found');
  const call = workspace.place(read.order, agent);
  const socket = origin().replace(/^http/, 'ws');
  const captions = `${socket}/api/live-transcripts/ws/${call.callId}`;
  if (call.medium === 'web') {
    return json(200, {
      token: rooms.tokenFor(call.callId),
      room_name: call.callId,
      agent_name: call.agentName,
      connection_url: socket,
      live_captions_url: captions,
    });
  }
  return json(200, {
    success: true,
    message: 'Call initiated successfully',
    output: { agent_name: call.agentName, call_id: call.callId, live_captions_url: captions },
    error: null,
  });
}

/** The older web endpoint takes an agent by either name and knows no medium. */
function asWebDispatch(body: string): string {
  try {
    const fields = JSON.parse(body) as Record<string, unknown>;
    const agent = fields.agent_id ?? fields.agent_name;
    return JSON.stringify({ ...fields, agent_id: agent, medium: 'webrtc' });
  } catch {
    return body;
  }
}

function listAgents(query: URLSearchParams): Reply {
  const wanted = (query.get('search') ?? '').toLowerCase();
  const found = listedAgents.filter(({ name, displayName }) =>
    `${name} ${displayName}`.toLowerCase().includes(wanted),
  );
  return pageOf(found.map(shownAgent), query);
}

function shownAgent(agent: Agent): JsonObject {
  return {
    id: agent.id,
    agent_name: agent.name,
    display_name: agent.displayName,
    agent_language: 'en',
    created_at: '2026-01-05T06:30:00',
    status: 'active',
    published: true,
  };
}

function recording(workspace: Workspace, callId: string): Reply {
  const call = workspace.findCall(callId);
  if (call === undefined || !isProcessed(call.course, workspace.elapsed(call))) {
    return json(404, {
      status_code: 404,
      error: 'Not Found',
      message: 'Audio file not found',
      code: 'NOT_FOUND',
    });
  }
  return { status: 200, headers: {}, body: { bytes: silentRecording(), type: 'audio/ogg' } };
}
