import type { Clock } from '../clock.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Rooms } from '../room/rooms.ts';
import type { Reply } from '../types.ts';
import { type EmulatedCall, phaseOf } from './calls.ts';
import { parseObject } from './dispatch.ts';
import { type FieldError, invalid, json, refusal } from './replies.ts';
import type { Agent, Workspace } from './workspace.ts';

/** Seconds after connecting until the agent has joined the room. */
const agentReadyAfter = 2;
const defaultLifetimeSeconds = 1800;

interface Session {
  readonly token: string;
  readonly agent: Agent;
  readonly uiType: string;
  readonly metadata: JsonObject;
  readonly expiresAt: number;
  readonly callId: string | null;
  readonly graceEndsAt: number | null;
  readonly graceSeconds: number;
}

/** The web sessions: made first, and an agent is sent only when somebody connects. */
export interface Sessions {
  readonly create: (body: string) => Reply;
  readonly connect: (body: string) => Reply;
  readonly status: (token: string) => Reply;
  readonly disconnect: (body: string) => Reply;
  /** Null when there is no such session. */
  readonly stateOf: (token: string) => string | null;
}

export interface SessionTools {
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly rooms: Rooms;
  /** A token made for this emulator alone, shaped like a JWT. */
  readonly makeToken: (claims: JsonObject) => string;
  readonly origin: () => string;
}

export function createSessions(tools: SessionTools): Sessions {
  const { workspace, clock, rooms, makeToken, origin } = tools;
  const sessions = new Map<string, Session>();

  const callOf = (session: Session): EmulatedCall | undefined =>
    session.callId === null ? undefined : workspace.findCall(session.callId);

  const stateOf = (session: Session): string => {
    if (clock.now() > session.expiresAt) return 'ended';
    const call = callOf(session);
    if (call === undefined) return 'created';
    const elapsed = workspace.elapsed(call);
    if (phaseOf(call.course, elapsed) === 'ended') return 'ended';
    if (session.graceEndsAt !== null) return 'reconnecting';
    if (phaseOf(call.course, elapsed) === 'talking') return 'active';
    const joins = call.course.end !== 'agent-never-joined';
    return joins && elapsed >= agentReadyAfter ? 'agent_ready' : 'created';
  };

  const show = (session: Session): Reply =>
    json(200, {
      status: stateOf(session),
      expires_at: new Date(session.expiresAt).toISOString(),
      ui_type: session.uiType,
      room_name: session.callId ?? '',
      agent_id: session.agent.id,
      client_id: 'emulated-workspace',
      metadata: session.metadata,
      grace_period_ends_at:
        session.graceEndsAt === null ? null : new Date(session.graceEndsAt).toISOString(),
    });

  /** Runs the step on the session that the body names, unless it does not exist or has ended. */
  const withSession = (body: string, step: (session: Session, fields: JsonObject) => Reply) => {
    const parsed = parseObject(body);
    if (!parsed.ok) return invalid(parsed.errors);
    const token = parsed.value.session_token;
    if (typeof token !== 'string') return invalid([missing('session_token')]);
    const session = sessions.get(token);
    if (session === undefined) return refusal(404, 'Session not found');
    if (stateOf(session) === 'ended') return refusal(410, 'Session has ended or expired');
    return step(session, parsed.value);
  };

  return {
    create: (body) => {
      const parsed = parseObject(body);
      if (!parsed.ok) return invalid(parsed.errors);
      const fields = parsed.value;
      const wanted = fields.agent_id;
      if (typeof wanted !== 'string') return invalid([missing('agent_id')]);
      const agent = workspace.findAgent(wanted);
      if (agent === undefined) return refusal(404, 'Agent not found');
      const lifetime = numberOf(fields.session_ttl, defaultLifetimeSeconds);
      const expiresAt = clock.now() + lifetime * 1000;
      const token = makeToken({ agent_id: agent.id, exp: Math.floor(expiresAt / 1000) });
      sessions.set(token, {
        token,
        agent,
        uiType: typeof fields.ui_type === 'string' ? fields.ui_type : 'fullpage',
        metadata: isObject(fields.metadata) ? fields.metadata : {},
        expiresAt,
        callId: null,
        graceEndsAt: null,
        graceSeconds: numberOf(fields.grace_period, 0),
      });
      return json(200, {
        session_token: token,
        session_url: `${origin()}/session?token=${token}`,
        expires_at: new Date(expiresAt).toISOString(),
      });
    },

    connect: (body) =>
      withSession(body, (session) => {
        const call = callOf(session) ?? workspace.place(webOrder(session), session.agent);
        sessions.set(session.token, { ...session, callId: call.callId, graceEndsAt: null });
        return json(200, {
          lk_url: origin().replace(/^http/, 'ws'),
          lk_token: rooms.tokenFor(call.callId),
          room_name: call.callId,
        });
      }),

    status: (token) => {
      const session = sessions.get(token);
      return session === undefined ? refusal(404, 'Session not found') : show(session);
    },

    stateOf: (token) => {
      const session = sessions.get(token);
      return session === undefined ? null : stateOf(session);
    },

    disconnect: (body) =>
      withSession(body, (session, fields) => {
        const atOnce = fields.explicit_end === true || session.graceSeconds === 0;
        if (atOnce && session.callId !== null) workspace.end(session.callId);
        const left = atOnce
          ? { ...session, expiresAt: clock.now() - 1 }
          : { ...session, graceEndsAt: clock.now() + session.graceSeconds * 1000 };
        sessions.set(session.token, left);
        return show(left);
      }),
  };
}

function webOrder(session: Session) {
  return {
    agent: session.agent.id,
    medium: 'web' as const,
    contactNumber: null,
    contactName: 'Web User',
    outboundNumber: null,
    metadata: session.metadata,
    maxCallMinutes: null,
    testMode: false,
    dndCheckSkipped: false,
  };
}

function missing(name: string): FieldError {
  return { loc: ['body', name], msg: 'Field required', type: 'missing' };
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
