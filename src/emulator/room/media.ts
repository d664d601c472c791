import type { MediaStreamTrack } from 'werift';
import { loopback } from '../server/loopback.ts';
import type { RoomPackages } from './packages.ts';

/** The media connection to one listener, which only receives. */
export interface ListenerMedia {
  /** Offers the connection; with the agent's sound once it is published. */
  readonly offer: (withSound: boolean) => void;
  readonly answer: (sdp: string) => void;
  /** @param candidateInit as JSON */
  readonly candidate: (candidateInit: string) => void;
  /** Sends 20 milliseconds of sound, unless nobody can hear it. */
  readonly sendPacket: () => void;
  readonly isConnected: () => boolean;
  readonly close: () => void;
}

export interface MediaEvents {
  readonly onOffer: (sdp: string) => void;
  /** @param candidateInit as JSON */
  readonly onCandidate: (candidateInit: string, final: boolean) => void;
  readonly onConnected: () => void;
  /** The agent's sound reaches the listener from now on. */
  readonly onAudible: () => void;
}

/** Opus with 48,000 samples a second; one packet holds 20 milliseconds. */
const samplesPerPacket = 960;
const opus = { mimeType: 'audio/opus', clockRate: 48_000, channels: 2, payloadType: 111 };
/** Opus for 20 milliseconds of silence (RFC 6716, section 3.1: SILK off, CELT, full band, stereo). */
const silence = Buffer.from([0xfc, 0xff, 0xfe]);

export interface MediaSettings {
  /** By which LiveKit's clients tell whose sound it is: the ids of the participant and the track. */
  readonly streamId: string;
  /** False: all is said as usual, but no packet of the listener is ever answered. */
  readonly connects: boolean;
}

export function createMedia(
  { werift }: RoomPackages,
  { streamId, connects }: MediaSettings,
  events: MediaEvents,
): ListenerMedia {
  const peer = new werift.RTCPeerConnection({
    // Loopback alone: no interface of the machine is offered, and no server outside is asked for an address.
    iceServers: [],
    iceUseIpv4: false,
    iceUseIpv6: false,
    iceAdditionalHostAddresses: [loopback],
    iceInterfaceAddresses: { udp4: loopback },
    // One transport for everything: a second one would outlive the connection.
    bundlePolicy: 'max-bundle',
    codecs: { audio: [new werift.RTCRtpCodecParameters(opus)] },
    ...(connects
      ? {}
      : { iceFilterStunResponse: () => false, iceFilterCandidatePair: () => false }),
  });
  // What the first offer of a LiveKit server consists of.
  peer.createDataChannel('_reliable');
  let track: MediaStreamTrack | null = null;
  let soundAgreed = false;
  let audible = false;
  let sent = 0;
  let pendingCandidate: string | null = null;

  let work: Promise<unknown> = Promise.resolve();
  /** One step after the other. A client that sends nonsense gets no sound. */
  const afterwards = (step: () => Promise<unknown> | undefined) => {
    work = work.then(step).catch(() => {});
  };

  const look = () => {
    if (audible || !soundAgreed || peer.connectionState !== 'connected') return;
    audible = true;
    events.onAudible();
  };

  const negotiate = async (withSound: boolean) => {
    if (withSound && track === null) {
      track = new werift.MediaStreamTrack({ kind: 'audio' });
      const streams = [new werift.MediaStream({ id: streamId })];
      peer.addTransceiver(track, { direction: 'sendonly', streams });
    }
    const offer = await peer.createOffer();
    // RFC 8842, section 5.2: an offer leaves the direction of the handshake open, also a later one.
    events.onOffer(offer.sdp.replaceAll('a=setup:passive', 'a=setup:actpass'));
    await peer.setLocalDescription(offer);
  };

  peer.onIceCandidate.subscribe((candidate) => {
    if (pendingCandidate !== null) {
      events.onCandidate(pendingCandidate, candidate === undefined);
    }
    pendingCandidate = candidate === undefined ? null : JSON.stringify(candidate.toJSON());
  });
  peer.connectionStateChange.subscribe((state) => {
    if (state !== 'connected') return;
    events.onConnected();
    look();
  });

  let wantsSound = false;
  return {
    offer: (withSound) => {
      wantsSound ||= withSound;
      afterwards(async () => {
        // While an offer is unanswered, the next one waits for its answer.
        if (peer.signalingState === 'stable') await negotiate(wantsSound);
      });
    },
    answer: (sdp) =>
      afterwards(async () => {
        await peer.setRemoteDescription({ type: 'answer', sdp });
        soundAgreed = track !== null;
        look();
        if (wantsSound && !soundAgreed) await negotiate(true);
      }),
    candidate: (candidateInit) => afterwards(() => peer.addIceCandidate(JSON.parse(candidateInit))),
    sendPacket: () => {
      if (!audible || track === null) return;
      const header = new werift.RtpHeader({
        payloadType: opus.payloadType,
        sequenceNumber: sent % 0x10000,
        timestamp: (sent * samplesPerPacket) % 0x100000000,
        marker: sent === 0,
      });
      sent++;
      track.writeRtp(new werift.RtpPacket(header, silence));
    },
    isConnected: () => peer.connectionState === 'connected',
    close: () => {
      audible = false;
      afterwards(() => peer.close());
    },
  };
}
