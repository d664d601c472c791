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
  TrickleRequest,
} from '@livekit/protocol';
import { RTCPeerConnection } from 'werift';
import { WebSocket } from 'ws';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { post } from './support.ts';

export interface Invitation {
  readonly token: string;
  readonly room: string;
  readonly url: string;
  readonly captions: string;
}

/** Dispatches a web call. */
export async function inviteTo(
  emulator: Emulator,
  more: Record<string, unknown> = {},
): Promise<Invitation> {
  const { json } = await post(emulator, '/api/trigger-call/', {
    agent_id: emulator.agentId,
    medium: 'webrtc',
    metadata: { marker: 'web' },
    ...more,
  });
  const { token, room_name: room, connection_url: url, live_captions_url: captions } = json;
  return { token, room, url, captions };
}

type Request = SignalRequest['message'];
type Response = SignalResponse['message'];

/** A silent listener in a room. Everything that happens is one line of `log`, in its order. */
export interface Guest {
  readonly log: readonly string[];
  readonly received: readonly Response[];
  readonly packets: () => number;
  readonly send: (message: Request) => void;
  readonly leave: () => void;
  /** Breaks the connection without a word. */
  readonly vanish: () => void;
  /** Resolves when the log contains the line; rejects when the socket closes before. */
  readonly until: (line: string) => Promise<void>;
  readonly closed: Promise<void>;
}

export interface GuestOptions {
  /** False: signalling only. */
  readonly media?: boolean;
  readonly bearer?: boolean;
  /** False: it takes no sound unless it asks for it. */
  readonly subscribes?: boolean;
  /** Another path than LiveKit's usual one. */
  readonly path?: string;
  /** Asks to take up a stay that broke off. */
  readonly resumes?: boolean;
  /** Told of every candidate that the room offers. */
  readonly onCandidate?: (candidate: string) => void;
}

/** @throws Error with the status and the text of a refused handshake */
export async function joinRoom(
  { token, url }: Pick<Invitation, 'token' | 'url'>,
  options: GuestOptions = {},
): Promise<Guest> {
  const { media = true, bearer = false, subscribes = true, onCandidate = () => {} } = options;
  const query = new URLSearchParams({
    protocol: '15',
    sdk: 'js',
    auto_subscribe: subscribes ? '1' : '0',
  });
  if (options.resumes) query.set('reconnect', '1');
  if (!bearer) query.set('access_token', token);
  const headers = bearer ? { authorization: `Bearer ${token}` } : {};
  const socket = new WebSocket(`${url}${options.path ?? '/rtc'}?${query}`, { headers });
  const log: string[] = [];
  const received: Response[] = [];
  const watchers = new Set<() => void>();
  const note = (line: string) => {
    log.push(line);
    for (const look of watchers) look();
  };
  let packets = 0;
  const peer = media ? listeningPeer() : null;
  let work: Promise<unknown> = Promise.resolve();
  const afterwards = (step: () => Promise<unknown>) => {
    work = work.then(step, step);
  };
  const send = (message: Request) => socket.send(new SignalRequest({ message }).toBinary());

  peer?.onIceCandidate.subscribe((candidate) => {
    if (candidate === undefined || socket.readyState !== WebSocket.OPEN) return;
    const candidateInit = JSON.stringify(candidate.toJSON());
    const value = new TrickleRequest({ candidateInit, target: SignalTarget.SUBSCRIBER });
    send({ case: 'trickle', value });
  });
  peer?.connectionStateChange.subscribe((state) => note(`media ${state}`));
  peer?.onTrack.subscribe((track) => {
    track.onReceiveRtp.subscribe(() => {
      if (packets++ === 0) note('sound');
    });
  });

  const handle = (message: Response) => {
    received.push(message);
    note(describe(message));
    if (peer === null) return;
    if (message.case === 'offer') {
      const { sdp } = message.value;
      afterwards(async () => {
        await peer.setRemoteDescription({ type: 'offer', sdp });
        await peer.setLocalDescription(await peer.createAnswer());
        const answer = { type: 'answer', sdp: peer.localDescription?.sdp ?? '' };
        send({ case: 'answer', value: new SessionDescription(answer) });
      });
    }
    if (message.case === 'trickle') {
      const candidate = JSON.parse(message.value.candidateInit);
      onCandidate(candidate.candidate);
      afterwards(() => peer.addIceCandidate(candidate));
    }
  };
  socket.on('message', (bytes: Buffer) => handle(SignalResponse.fromBinary(bytes).message));

  const closed = new Promise<void>((resolve) => {
    socket.on('close', (code) => {
      note(`closed ${code}`);
      resolve();
      afterwards(async () => peer?.close());
    });
  });
  await opened(socket);
  return {
    log,
    received,
    packets: () => packets,
    send,
    leave: () => send({ case: 'leave', value: new LeaveRequest() }),
    vanish: () => socket.terminate(),
    until: (line) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (log.includes(line)) resolve();
          else if (log.at(-1)?.startsWith('closed'))
            reject(new Error(`Never "${line}" in:\n${log.join('\n')}`));
          else return;
          watchers.delete(look);
        };
        watchers.add(look);
        look();
      }),
    closed,
  };
}

export function ping(timestamp: bigint): Request {
  return { case: 'pingReq', value: new Ping({ timestamp }) };
}

/** Loopback alone, as the emulator. */
function listeningPeer(): RTCPeerConnection {
  return new RTCPeerConnection({
    iceServers: [],
    iceUseIpv4: false,
    iceUseIpv6: false,
    iceAdditionalHostAddresses: ['127.0.0.1'],
  });
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
    socket.once('unexpected-response', (_request, response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => reject(new Error(`${response.statusCode} ${text}`)));
    });
  });
}

function describe(message: Response): string {
  switch (message.case) {
    case 'update':
      return message.value.participants.map(shown).join(', ');
    case 'join':
      return ['join', ...message.value.otherParticipants.map(shown)].join(', ');
    case 'speakersChanged':
      return message.value.speakers.map(({ active }) => `active ${active}`).join(', ');
    case 'leave':
      return `leave ${DisconnectReason[message.value.reason]}`;
    default:
      return message.case ?? '';
  }
}

function shown({ kind, state, tracks, attributes }: ParticipantInfo): string {
  const what = attributes['lk.agent.state'] ?? '';
  const parts = [
    ParticipantInfo_Kind[kind],
    ParticipantInfo_State[state],
    what,
    tracks.length > 0 ? 'with a track' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
