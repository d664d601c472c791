/** LiveKit's signalling messages (livekit_rtc.proto), as far as a listener needs them. */
import {
  DisconnectReason,
  LeaveRequest,
  type ParticipantInfo,
  ParticipantInfo_Kind,
  ParticipantInfo_State,
  Ping,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  SignalTarget,
  TrackType,
  TrickleRequest,
} from '@livekit/protocol';
import { isFields, parseJson } from '../vaani/reading.ts';

/** Somebody else in the room. */
export interface Participant {
  /** Given anew at each join. */
  readonly id: string;
  readonly isAgent: boolean;
  /** False once it has left. */
  readonly isPresent: boolean;
}

/** For finding a way through firewalls: STUN and TURN servers that the media server names. */
export interface IceServer {
  readonly urls: string;
  readonly username: string;
  readonly credential: string;
}

/** As a browser's `RTCIceCandidate.toJSON()` writes it. */
export interface Candidate {
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
}

export type RoomEvent =
  | {
      readonly kind: 'joined';
      readonly participants: readonly Participant[];
      readonly iceServers: readonly IceServer[];
      /** Milliseconds between two signs of life that the server wants; 0 for none. */
      readonly pingEvery: number;
    }
  | { readonly kind: 'participants'; readonly participants: readonly Participant[] }
  /** Who has begun to speak, as measured by the server. */
  | { readonly kind: 'speaking'; readonly ids: readonly string[] }
  /** The server wants to send sound. */
  | { readonly kind: 'offer'; readonly sdp: string }
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  /** The server ends our stay. */
  | { readonly kind: 'goodbye'; readonly reason: Goodbye };

/** `over`: the room is gone, or we were taken out of it. `no-media`: no sound could be sent to us in time. */
export type Goodbye = 'over' | 'no-media' | 'other';

/** Null for a message that means nothing to a listener, or cannot be read. */
export function readMessage(bytes: Uint8Array): RoomEvent | null {
  let message: SignalResponse['message'];
  try {
    message = SignalResponse.fromBinary(bytes).message;
  } catch {
    return null;
  }
  switch (message.case) {
    case 'join': {
      const { otherParticipants, iceServers, pingInterval } = message.value;
      return {
        kind: 'joined',
        participants: otherParticipants.map(participantOf),
        iceServers: iceServers.flatMap(({ urls, username, credential }) =>
          urls.map((url) => ({ urls: url, username, credential })),
        ),
        pingEvery: pingInterval * 1000,
      };
    }
    case 'update':
      return {
        kind: 'participants',
        participants: message.value.participants.map(participantOf),
      };
    case 'speakersChanged': {
      const active = message.value.speakers.filter((speaker) => speaker.active);
      return { kind: 'speaking', ids: active.map(({ sid }) => sid) };
    }
    case 'offer':
      return { kind: 'offer', sdp: message.value.sdp };
    case 'trickle':
      return message.value.target === SignalTarget.SUBSCRIBER
        ? candidateOf(message.value.candidateInit)
        : null;
    case 'leave':
      return { kind: 'goodbye', reason: goodbyes.get(message.value.reason) ?? 'other' };
    default:
      return null;
  }
}

const goodbyes = new Map<DisconnectReason, Goodbye>([
  [DisconnectReason.ROOM_DELETED, 'over'],
  [DisconnectReason.ROOM_CLOSED, 'over'],
  [DisconnectReason.PARTICIPANT_REMOVED, 'over'],
  [DisconnectReason.JOIN_FAILURE, 'no-media'],
]);

/**
 * Servers before 1.6 do not say who is an agent: then it is told by the attributes or the identity that LiveKit's own agents
 * have, or by its voice, as nobody but the agent speaks to the listener of a web call.
 */
function participantOf(info: ParticipantInfo): Participant {
  const { kind, identity, attributes, tracks } = info;
  const speaks = tracks.some(({ type }) => type === TrackType.AUDIO);
  const isAgent =
    kind === ParticipantInfo_Kind.AGENT ||
    (kind === ParticipantInfo_Kind.STANDARD &&
      (attributes['lk.agent.state'] !== undefined || /^agent\b/i.test(identity) || speaks));
  return {
    id: info.sid,
    isAgent,
    isPresent: info.state !== ParticipantInfo_State.DISCONNECTED,
  };
}

function candidateOf(json: string): RoomEvent | null {
  const fields = parseJson(json);
  if (!isFields(fields) || typeof fields.candidate !== 'string') return null;
  const { candidate, sdpMid, sdpMLineIndex } = fields;
  return {
    kind: 'candidate',
    candidate: {
      candidate,
      sdpMid: typeof sdpMid === 'string' ? sdpMid : null,
      sdpMLineIndex: typeof sdpMLineIndex === 'number' ? sdpMLineIndex : null,
    },
  };
}

/** What a listener says. Sound comes in on the connection that the server offers, so all of it is about that one. */
export const requests = {
  answer: (sdp: string) =>
    written({ case: 'answer', value: new SessionDescription({ type: 'answer', sdp }) }),
  candidate: (candidate: Candidate) =>
    written({
      case: 'trickle',
      value: new TrickleRequest({
        candidateInit: JSON.stringify(candidate),
        target: SignalTarget.SUBSCRIBER,
      }),
    }),
  /** @param now milliseconds since 1970 */
  ping: (now: number) => written({ case: 'pingReq', value: new Ping({ timestamp: BigInt(now) }) }),
  leave: () =>
    written({
      case: 'leave',
      value: new LeaveRequest({ reason: DisconnectReason.CLIENT_INITIATED }),
    }),
} as const;

function written(message: SignalRequest['message']): Uint8Array {
  return new SignalRequest({ message }).toBinary();
}
