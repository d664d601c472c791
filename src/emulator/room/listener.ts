import type { DisconnectReason, SignalResponse } from '@livekit/protocol';
import type { WebSocket } from 'ws';
import { createMedia, type ListenerMedia, type MediaSettings } from './media.ts';
import type { RoomPackages } from './packages.ts';
import type { Participant } from './people.ts';

type Message = SignalResponse['message'];

/** How a listener is gone: it said goodbye, or its socket closed without one. */
export type Departure = 'left' | 'lost';

/** One connection of the caller to its room. */
export interface Listener {
  readonly sid: string;
  readonly media: ListenerMedia;
  readonly send: (message: Message) => void;
  readonly update: (participant: Participant) => void;
  readonly isOpen: () => boolean;
  /** Shows it out: the reason, then the end of the socket. */
  readonly dismiss: (reason: DisconnectReason) => void;
  /** Breaks the socket without a word. */
  readonly drop: () => void;
}

export interface ListenerSettings {
  readonly packages: RoomPackages;
  readonly socket: WebSocket;
  readonly sid: string;
  readonly media: MediaSettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** It asks for the agent's sound. */
  readonly onSubscribed: (listener: Listener) => void;
  readonly onConnected: (listener: Listener) => void;
  readonly onAudible: (listener: Listener) => void;
  /** Told once, unless it was dismissed or dropped. */
  readonly onGone: (listener: Listener, how: Departure) => void;
}

export function createListener(settings: ListenerSettings): Listener {
  const { packages, socket, sid, now } = settings;
  const { protocol } = packages;
  let gone = false;

  const isOpen = () => socket.readyState === socket.OPEN;
  const send = (message: Message) => {
    if (isOpen()) socket.send(new protocol.SignalResponse({ message }).toBinary());
  };
  const dismiss = (reason: DisconnectReason) => {
    gone = true;
    send({ case: 'leave', value: new protocol.LeaveRequest({ reason }) });
    socket.close(1000);
    media.close();
  };
  let offers = 0;
  const media = createMedia(packages, settings.media, {
    onOffer: (sdp) => {
      const offer = { type: 'offer', sdp, id: ++offers };
      send({ case: 'offer', value: new protocol.SessionDescription(offer) });
    },
    onCandidate: (candidateInit, final) => {
      const trickle = { candidateInit, final, target: protocol.SignalTarget.SUBSCRIBER };
      send({ case: 'trickle', value: new protocol.TrickleRequest(trickle) });
    },
    onConnected: () => settings.onConnected(listener),
    onAudible: () => settings.onAudible(listener),
  });

  const listener: Listener = {
    sid,
    media,
    send,
    update: (participant) => {
      const value = new protocol.ParticipantUpdate({ participants: [participant] });
      send({ case: 'update', value });
    },
    isOpen,
    dismiss,
    drop: () => {
      gone = true;
      socket.terminate();
      media.close();
    },
  };

  const depart = (how: Departure) => {
    if (gone) return;
    gone = true;
    media.close();
    settings.onGone(listener, how);
  };

  const handle = (bytes: Buffer) => {
    const { message } = protocol.SignalRequest.fromBinary(bytes);
    switch (message.case) {
      case 'ping':
        return send({ case: 'pong', value: BigInt(now()) });
      case 'pingReq': {
        const times = { lastPingTimestamp: message.value.timestamp, timestamp: BigInt(now()) };
        return send({ case: 'pongResp', value: new protocol.Pong(times) });
      }
      case 'answer':
        return media.answer(message.value.sdp);
      case 'trickle':
        if (message.value.target !== protocol.SignalTarget.SUBSCRIBER) return;
        return media.candidate(message.value.candidateInit);
      case 'subscription':
        if (message.value.subscribe) settings.onSubscribed(listener);
        return;
      case 'leave':
        depart('left');
        return dismiss(protocol.DisconnectReason.CLIENT_INITIATED);
      default:
      // A listener publishes nothing and asks for nothing else.
    }
  };
  socket.on('message', (data: Buffer, isBinary) => {
    if (!isBinary) return;
    try {
      handle(data);
    } catch {
      // Like a real server: what cannot be read is passed over.
    }
  });
  socket.on('close', () => depart('lost'));
  return listener;
}
