import type { Sessions } from '../service/sessions.ts';
import type { Workspace } from '../service/workspace.ts';
import { type CaptionTools, sendCaptions } from './captions.ts';
import type { WebSocketSender } from './websocket.ts';

/** Runs one WebSocket from its handshake to its end. */
export type Channel = (socket: WebSocketSender) => void;

export interface ChannelTools extends CaptionTools {
  readonly workspace: Workspace;
  readonly sessions: Sessions;
}

const captionsPath = /^\/api\/live-transcripts\/ws\/([^/]+)$/;
const sessionPath = /^\/api\/webrtc\/session\/ws\/([^/]+)$/;
const sessionPollMilliseconds = 50;

/** The channel of a path; null when there is no such call or session. The path itself is the permission. */
export function findChannel(path: string, tools: ChannelTools): Channel | null {
  const call = tools.workspace.findCall(captionsPath.exec(path)?.[1] ?? '');
  if (call !== undefined) return (socket) => sendCaptions(call, socket, tools);
  const token = sessionPath.exec(path)?.[1] ?? '';
  if (tools.sessions.stateOf(token) === null) return null;
  return (socket) => sendSessionEvents(token, socket, tools);
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
