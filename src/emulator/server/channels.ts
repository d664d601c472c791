import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Rooms } from '../room/rooms.ts';
import type { Sessions } from '../service/sessions.ts';
import type { Workspace } from '../service/workspace.ts';
import { sendCaptions } from './captions.ts';
import { roomToken, target } from './intake.ts';
import type { TimelineTools } from './timeline.ts';
import { senderOf, type WebSocketSender } from './websocket.ts';

/** Runs one WebSocket from its handshake to its end, or says with which status the handshake is refused. */
export type Channel =
  | { readonly run: (socket: WebSocket) => void }
  | { readonly refused: number; readonly text: string };

export interface ChannelTools extends TimelineTools {
  readonly workspace: Workspace;
  readonly sessions: Sessions;
  readonly rooms: Rooms;
}

const captionsPath = /^\/api\/live-transcripts\/ws\/([^/]+)$/;
const sessionPath = /^\/api\/webrtc\/session\/ws\/([^/]+)$/;
const sessionPollMilliseconds = 50;

/** The channel that a handshake asks for. Captions and sessions need no more than their path. */
export async function findChannel(request: IncomingMessage, tools: ChannelTools): Promise<Channel> {
  const { pathname: path, searchParams } = target(request);
  if (path === '/rtc') return await tools.rooms.channel(roomToken(request), searchParams);
  const [, callId] = captionsPath.exec(path) ?? [];
  const [, session] = sessionPath.exec(path) ?? [];
  if (callId === undefined && session === undefined) return { refused: 404, text: 'Not Found' };
  const find = () => tools.workspace.findCall(callId ?? '');
  if (find() !== undefined) return { run: (socket) => sendCaptions(find, senderOf(socket), tools) };
  const token = session ?? '';
  if (tools.sessions.stateOf(token) === null) return { refused: 403, text: '' };
  return { run: (socket) => sendSessionEvents(token, senderOf(socket), tools) };
}

function sendSessionEvents(token: string, socket: WebSocketSender, tools: ChannelTools): void {
  let ready = false;
  const send = (type: string, reason?: string) =>
    socket.send(JSON.stringify(reason === undefined ? { type } : { type, reason }));
  const look = () => {
    const state = tools.sessions.stateOf(token);
    if (!ready && (state === 'agent_ready' || state === 'active')) {
      ready = true;
      send('agent_ready');
    }
    if (state === 'ended' || state === null) {
      if (!ready) send('agent_timeout', 'agent_did_not_join');
      send('session_ended', 'call_ended');
      socket.close();
    } else if (socket.isOpen()) {
      tools.later(sessionPollMilliseconds, look);
    }
  };
  look();
}
