import type { WebSocket } from 'ws';
import type { JsonObject } from '../json.ts';
import type { RoomCourse } from '../scenarios/scenario.ts';
import type { Channel } from '../server/channels.ts';
import type { TimelineTools } from '../server/timeline.ts';
import { type EmulatedCall, phaseOf } from '../service/calls.ts';
import type { Workspace } from '../service/workspace.ts';
import type { Reply } from '../types.ts';
import { loadRoomPackages, type RoomPackages } from './packages.ts';
import { createRoom, type Room } from './room.ts';

/** The LiveKit server of the emulator: the rooms of its web calls. */
export interface Rooms {
  /** A token that opens the room of this call, shaped like a JWT. */
  readonly tokenFor: (callId: string) => string;
  /** Whether a join with this token would be let in: status 200, or why not. */
  readonly validate: (token: string | null) => Reply;
  /** What a handshake with this token leads to. @param query of its address */
  readonly channel: (token: string | null, query: URLSearchParams) => Promise<Channel>;
}

export interface RoomsTools extends TimelineTools {
  readonly workspace: Workspace;
  readonly course: RoomCourse;
  readonly makeToken: (claims: JsonObject) => string;
}

const tokenSeconds = 6 * 3600;

export function createRooms(tools: RoomsTools): Rooms {
  const { workspace, course, clock, makeToken } = tools;
  const callIds = new Map<string, string>();
  const rooms = new Map<string, Room>();

  const callOf = (token: string | null): EmulatedCall | undefined =>
    workspace.findCall(callIds.get(token ?? '') ?? '');

  const tokenFor = (callId: string) => {
    // What it takes to join is loaded while the client is still on its way.
    loadRoomPackages().catch(() => {});
    const token = makeToken({
      sub: 'Web User',
      exp: Math.floor(clock.now() / 1000) + tokenSeconds,
      video: { room: callId, roomJoin: true },
    });
    callIds.set(token, callId);
    return token;
  };

  /** Null when the token opens its room; else the status and the text of the refusal. */
  const refusalOf = (token: string | null): { status: number; text: string } | null => {
    if (token === null) return { status: 401, text: 'no permissions to access the room' };
    const call = callOf(token);
    const refuses = call !== undefined && call.joins >= (course.refusesFrom ?? Infinity);
    if (call === undefined || refuses) {
      // A LiveKit server repeats the token in its refusal.
      const why = 'go-jose/go-jose: error in cryptographic primitive';
      return { status: 401, text: `invalid token: ${token}, error: ${why}` };
    }
    return phaseOf(call.course, workspace.elapsed(call)) === 'ended'
      ? { status: 404, text: 'requested room does not exist' }
      : null;
  };

  return {
    tokenFor,

    validate: (token) => {
      const { status, text } = refusalOf(token) ?? { status: 200, text: 'success' };
      return { status, headers: {}, body: { text, type: 'text/plain; charset=utf-8' } };
    },

    channel: async (token, query) => {
      // All is loaded before the handshake: no message may come before there is somebody to read it.
      const packages = await loadRoomPackages();
      const refusal = refusalOf(token);
      if (refusal !== null) return { refused: refusal.status, text: refusal.text };
      if (isSet(query.get('reconnect'))) return { run: (socket) => joinAnew(packages, socket) };
      const callId = callIds.get(token ?? '') ?? '';
      const refreshedToken = () => tokenFor(callId);
      const room = rooms.get(callId) ?? createRoom(callId, { ...tools, packages, refreshedToken });
      rooms.set(callId, room);
      const subscribes = isSet(query.get('auto_subscribe') ?? '1');
      return { run: (socket) => room.join(socket, subscribes) };
    },
  };
}

function isSet(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Whoever would resume a lost connection is asked to join anew, as by a server that has forgotten it. */
function joinAnew({ protocol }: RoomPackages, socket: WebSocket): void {
  const value = new protocol.LeaveRequest({
    reason: protocol.DisconnectReason.STATE_MISMATCH,
    action: protocol.LeaveRequest_Action.RECONNECT,
  });
  socket.send(new protocol.SignalResponse({ message: { case: 'leave', value } }).toBinary());
  socket.close(1000);
}
