import type { ParticipantInfo } from '@livekit/protocol';
import type { RoomPackages } from './packages.ts';

/** What is said of a participant; what is left out has LiveKit's default. */
export type Participant = NonNullable<ConstructorParameters<typeof ParticipantInfo>[0]>;

/** The ids of a room and of who is in it, made from the name of the room. */
export interface Ids {
  readonly room: string;
  readonly agent: string;
  readonly track: string;
  readonly identity: string;
  readonly listener: (nth: number) => string;
}

export function idsOf(roomName: string): Ids {
  const tail = roomName.replace(/[^A-Za-z0-9]/g, '').slice(-8);
  return {
    room: `RM_${tail}`,
    agent: `PA_a${tail}`,
    track: `TR_AM${tail}`,
    identity: `agent-AJ_${tail}`,
    listener: (nth) => `PA_u${nth}${tail}`,
  };
}

/** `lk.agent.state`: what an agent of LiveKit says that it does. */
export type AgentState = 'listening' | 'speaking';

export interface Agent {
  readonly state: AgentState;
  readonly publishes: boolean;
  /** Milliseconds since 1970. */
  readonly joinedAt: number;
  /** Counts its changes. */
  readonly version: number;
}

const listens = { canSubscribe: true, canPublish: true, canPublishData: true };

/** The agent as the other participants of its room are told of it. */
export function agentInfo({ protocol }: RoomPackages, ids: Ids, agent: Agent): Participant {
  const { ParticipantInfo_Kind, ParticipantInfo_State, TrackSource, TrackType } = protocol;
  return {
    sid: ids.agent,
    identity: ids.identity,
    kind: ParticipantInfo_Kind.AGENT,
    state: ParticipantInfo_State.ACTIVE,
    attributes: { 'lk.agent.name': '', 'lk.agent_name': '', 'lk.agent.state': agent.state },
    permission: { ...listens, canUpdateMetadata: true, agent: true },
    isPublisher: agent.publishes,
    ...times(agent.joinedAt),
    version: agent.version,
    tracks: agent.publishes
      ? [
          {
            sid: ids.track,
            name: 'roomio_audio',
            type: TrackType.AUDIO,
            source: TrackSource.MICROPHONE,
            mimeType: 'audio/opus',
            stream: 'camera',
          },
        ]
      : [],
  };
}

/** The agent when it has left. */
export function departedAgent(packages: RoomPackages, ids: Ids, agent: Agent): Participant {
  const { DisconnectReason, ParticipantInfo_State } = packages.protocol;
  return {
    ...agentInfo(packages, ids, { ...agent, version: agent.version + 1 }),
    state: ParticipantInfo_State.DISCONNECTED,
    disconnectReason: DisconnectReason.CLIENT_INITIATED,
    isPublisher: false,
    tracks: [],
  };
}

export function listenerInfo(
  { protocol }: RoomPackages,
  sid: string,
  joinedAt: number,
  active: boolean,
): Participant {
  const { ACTIVE, JOINED } = protocol.ParticipantInfo_State;
  return {
    sid,
    identity: 'Web User',
    state: active ? ACTIVE : JOINED,
    permission: listens,
    ...times(joinedAt),
    version: active ? 2 : 1,
  };
}

function times(joinedAt: number) {
  return { joinedAt: BigInt(Math.floor(joinedAt / 1000)), joinedAtMs: BigInt(joinedAt) };
}
