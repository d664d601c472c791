import type { WebSocket } from 'ws';
import type { RoomCourse } from '../scenarios/scenario.ts';
import { attend, type Moment, type TimelineTools } from '../server/timeline.ts';
import { type EmulatedCall, talkStart } from '../service/calls.ts';
import type { Workspace } from '../service/workspace.ts';
import { createListener, type Departure, type Listener } from './listener.ts';
import type { RoomPackages } from './packages.ts';
import { type Agent, agentInfo, departedAgent, idsOf, listenerInfo } from './people.ts';

/** The room of one web call: the agent and its one listener. */
export interface Room {
  /** @param subscribes whether the listener takes the sound of everybody, without asking for it */
  readonly join: (socket: WebSocket, subscribes: boolean) => void;
}

export interface RoomTools extends TimelineTools {
  readonly packages: RoomPackages;
  readonly workspace: Workspace;
  readonly course: RoomCourse;
  /** A new token for this room: servers send one with every join. */
  readonly refreshedToken: () => string;
}

/** Real milliseconds that a media connection may take at the least, however fast the clock runs. */
const connectingTime = 10_000;
/** Seconds until a server shows out who has no media connection (`Verify` in LiveKit's `room.go`). */
const joinTimeout = 60;
/** Seconds until somebody whose socket broke counts as gone, and real milliseconds at the least. */
const departureTimeout = 20;
const returningTime = 1500;
const packetMilliseconds = 20;
/** Sent for each turn at the least, however fast the clock runs. */
const fewestPackets = 10;

export function createRoom(callId: string, tools: RoomTools): Room {
  const { packages, workspace, course, clock, later } = tools;
  const { protocol } = packages;
  const ids = idsOf(callId);
  const find = () => workspace.findCall(callId);
  let agent: Agent | null = null;
  let listener: Listener | null = null;
  let subscribed = false;
  let joins = 0;
  let over = false;
  let sending = false;
  let packetsDue = 0;

  const tellAgent = (change: Partial<Agent>) => {
    if (agent === null) return;
    agent = { ...agent, ...change, version: agent.version + 1 };
    listener?.update(agentInfo(packages, ids, agent));
  };

  const tellSpeaking = () => {
    const active = agent?.state === 'speaking';
    const speakers = [{ sid: ids.agent, active, level: active ? 0.25 : 0 }];
    const value = new protocol.SpeakersChanged({ speakers });
    listener?.send({ case: 'speakersChanged', value });
  };

  /** Sends sound while the agent speaks, and a little of it for each turn at the least. */
  const sendSound = () => {
    sending = !over && (agent?.state === 'speaking' || packetsDue > 0);
    if (!sending) return;
    packetsDue--;
    listener?.media.sendPacket();
    later(packetMilliseconds, sendSound);
  };

  const roomInfo = (call: EmulatedCall) => ({
    sid: ids.room,
    name: callId,
    emptyTimeout: 300,
    departureTimeout,
    creationTime: BigInt(Math.floor(call.dispatchedAt / 1000)),
    creationTimeMs: BigInt(call.dispatchedAt),
    numParticipants: (agent === null ? 0 : 1) + (listener === null ? 0 : 1),
  });
  const tellRoom = (call: EmulatedCall) => {
    const value = new protocol.RoomUpdate({ room: roomInfo(call) });
    listener?.send({ case: 'roomUpdate', value });
  };

  const close = () => {
    over = true;
    if (agent !== null) listener?.update(departedAgent(packages, ids, agent));
    agent = null;
    listener?.dismiss(protocol.DisconnectReason.ROOM_DELETED);
    listener = null;
  };

  const tell = (moment: Moment, call: EmulatedCall) => {
    switch (moment.kind) {
      case 'answered':
        agent = { state: 'listening', publishes: false, joinedAt: clock.now(), version: 0 };
        tellAgent({});
        return tellRoom(call);
      case 'published':
        tellAgent({ publishes: true });
        return subscribed ? listener?.media.offer(true) : undefined;
      case 'turn':
        packetsDue = fewestPackets;
        tellAgent({ state: 'speaking' });
        tellSpeaking();
        return sending ? undefined : sendSound();
      case 'turn-over':
        tellAgent({ state: 'listening' });
        return tellSpeaking();
      case 'ended':
        return close();
    }
  };

  const dropOnce = (call: EmulatedCall) => {
    const start = talkStart(call);
    if (course.dropsAfter === null || joins > 1 || start === null) return;
    later(clock.until(call.dispatchedAt, start + course.dropsAfter), () => {
      // Nobody has hung up: the call goes on.
      listener?.drop();
      listener = null;
    });
  };

  const onAudible = (whose: Listener) => {
    if (whose !== listener) return;
    workspace.heard(callId);
    const call = find();
    if (call !== undefined) dropOnce(call);
  };

  const onGone = (whose: Listener, how: Departure) => {
    if (whose !== listener) return;
    listener = null;
    if (how === 'left') return workspace.end(callId);
    const seconds = Math.max(departureTimeout, clock.secondsIn(returningTime));
    const since = joins;
    later(clock.until(clock.now(), seconds), () => {
      if (joins === since) workspace.end(callId);
    });
  };

  const showOutWithoutMedia = (whose: Listener) => {
    const least = course.connectsMedia ? clock.secondsIn(connectingTime) : 0;
    later(clock.until(clock.now(), Math.max(joinTimeout, least)), () => {
      if (whose !== listener || whose.media.isConnected()) return;
      listener = null;
      whose.dismiss(protocol.DisconnectReason.JOIN_FAILURE);
      workspace.end(callId);
    });
  };

  return {
    join: (socket, subscribes) => {
      const call = find();
      if (call === undefined || over) return socket.close(1000);
      listener?.dismiss(protocol.DisconnectReason.DUPLICATE_IDENTITY);
      joins++;
      workspace.joined(callId, course.connectsMedia ? connectingTime : 0);
      const sid = ids.listener(joins);
      const joinedAt = clock.now();
      const joined = createListener({
        packages,
        socket,
        sid,
        media: { streamId: `${ids.agent}|${ids.track}`, connects: course.connectsMedia },
        now: clock.now,
        onSubscribed: (whose) => {
          if (whose !== listener) return;
          subscribed = true;
          if (agent?.publishes) whose.media.offer(true);
        },
        onConnected: (whose) => whose.update(listenerInfo(packages, sid, joinedAt, true)),
        onAudible,
        onGone,
      });
      listener = joined;
      subscribed = subscribes;
      joined.send({
        case: 'join',
        value: new protocol.JoinResponse({
          room: roomInfo(call),
          participant: listenerInfo(packages, sid, joinedAt, false),
          otherParticipants: agent === null ? [] : [agentInfo(packages, ids, agent)],
          serverVersion: '1.11.0',
          serverInfo: { version: '1.11.0', protocol: 17, nodeId: 'ND_emulated', agentProtocol: 1 },
          iceServers: [],
          subscriberPrimary: true,
          pingInterval: 5,
          pingTimeout: 15,
        }),
      });
      joined.send({ case: 'refreshToken', value: tools.refreshedToken() });
      joined.media.offer(subscribed && agent?.publishes === true);
      if (agent?.state === 'speaking') tellSpeaking();
      showOutWithoutMedia(joined);
      if (joins === 1) attend({ find, passed: 0, isOver: () => over, tell }, tools);
    },
  };
}
