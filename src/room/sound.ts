/** Receives the sound of a room. An agent of LiveKit holds back what it has to say until somebody receives it. */
import type { RTCPeerConnection } from 'werift';
import { isLoopback } from '../vaani/http.ts';
import { type Candidate, type IceServer, requests } from './messages.ts';

export interface Sound {
  /** What the server offers to send; offers and candidates may come in any order. */
  offer(sdp: string): void;
  candidate(candidate: Candidate): void;
  close(): Promise<void>;
}

interface SoundOptions {
  /** Of the media server. */
  readonly url: string;
  readonly iceServers: readonly IceServer[];
  readonly send: (message: Uint8Array) => void;
  /** Told at every change whether sound can come in. */
  readonly onState: (state: 'connected' | 'failed') => void;
}

/** Loads WebRTC, which takes a tenth of a second and half a megabyte of code: only a web call does so. */
export async function openSound({ url, iceServers, send, onState }: SoundOptions): Promise<Sound> {
  const { RTCPeerConnection } = await import('werift');
  const peer: RTCPeerConnection = new RTCPeerConnection({
    // Named even where there are none: the package's own default would ask a server of somebody else.
    iceServers: iceServers.map((server) => ({ ...server })),
    ...(isLoopback(url) ? { iceAdditionalHostAddresses: ['127.0.0.1'] } : {}),
  });
  peer.connectionStateChange.subscribe((state) => {
    if (state === 'connected' || state === 'failed') onState(state);
  });
  peer.onIceCandidate.subscribe((found) => {
    if (found === undefined) return;
    const { candidate, sdpMid = null, sdpMLineIndex = null } = found;
    send(requests.candidate({ candidate, sdpMid, sdpMLineIndex }));
  });

  const early: Candidate[] = [];
  let isOffered = false;
  // One after the other: an offer must be answered before the next one is looked at.
  let work = Promise.resolve();
  const then = (step: () => Promise<unknown>) => {
    work = work.then(step).then(
      () => {},
      () => onState('failed'),
    );
  };
  const add = (candidate: Candidate) => then(() => peer.addIceCandidate(candidate));

  return {
    offer: (sdp) => {
      then(async () => {
        await peer.setRemoteDescription({ type: 'offer', sdp });
        await peer.setLocalDescription(await peer.createAnswer());
        send(requests.answer(peer.localDescription?.sdp ?? ''));
      });
      isOffered = true;
      for (const candidate of early.splice(0)) add(candidate);
    },
    candidate: (candidate) => {
      if (isOffered) add(candidate);
      else early.push(candidate);
    },
    close: () => peer.close(),
  };
}
