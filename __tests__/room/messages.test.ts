import { describe, expect, it } from '@jest/globals';
import {
  DisconnectReason,
  JoinResponse,
  LeaveRequest,
  ParticipantInfo,
  ParticipantInfo_Kind,
  ParticipantInfo_State,
  ParticipantUpdate,
  SignalRequest,
  SignalResponse,
  SignalTarget,
  SpeakersChanged,
  TrackInfo,
  TrackType,
  TrickleRequest,
} from '@livekit/protocol';
import { readMessage, requests } from '../../src/room/messages.ts';

const received = (message: SignalResponse['message']) =>
  readMessage(new SignalResponse({ message }).toBinary());

const participant = (fields: ConstructorParameters<typeof ParticipantInfo>[0]) =>
  received({
    case: 'update',
    value: new ParticipantUpdate({
      participants: [new ParticipantInfo({ sid: 'PA_1', ...fields })],
    }),
  });

describe('a message of the media server', () => {
  it('opens the room: who is there, which servers help, how often to show a sign of life', () => {
    const value = new JoinResponse({
      otherParticipants: [{ sid: 'PA_1', kind: ParticipantInfo_Kind.AGENT }],
      iceServers: [{ urls: ['turn:a:3478', 'turns:a:443'], username: 'u', credential: 'c' }],
      pingInterval: 5,
    });
    expect(received({ case: 'join', value })).toEqual({
      kind: 'joined',
      participants: [{ id: 'PA_1', isAgent: true, isPresent: true }],
      iceServers: [
        { urls: 'turn:a:3478', username: 'u', credential: 'c' },
        { urls: 'turns:a:443', username: 'u', credential: 'c' },
      ],
      pingEvery: 5000,
    });
  });

  const audio = [new TrackInfo({ type: TrackType.AUDIO })];
  it.each([
    ['an agent by its kind', { kind: ParticipantInfo_Kind.AGENT }, true],
    ['one by its attributes', { attributes: { 'lk.agent.state': 'listening' } }, true],
    ['one by its identity', { identity: 'agent-AJ_1' }, true],
    ['one by its voice', { identity: 'x', tracks: audio }, true],
    ['a recorder', { kind: ParticipantInfo_Kind.EGRESS, tracks: audio }, false],
    ['somebody silent', { identity: 'agency' }, false],
  ])('tells %s', (_, fields, isAgent) => {
    expect(participant(fields)).toEqual({
      kind: 'participants',
      participants: [{ id: 'PA_1', isAgent, isPresent: true }],
    });
  });

  it('tells that somebody left', () => {
    expect(participant({ state: ParticipantInfo_State.DISCONNECTED })).toMatchObject({
      participants: [{ isPresent: false }],
    });
  });

  it('tells who begins to speak, not who stops', () => {
    const speakers = [
      { sid: 'PA_1', active: true },
      { sid: 'PA_2', active: false },
    ];
    const value = new SpeakersChanged({ speakers });
    expect(received({ case: 'speakersChanged', value })).toEqual({
      kind: 'speaking',
      ids: ['PA_1'],
    });
  });

  it.each([
    [DisconnectReason.ROOM_DELETED, 'over'],
    [DisconnectReason.ROOM_CLOSED, 'over'],
    [DisconnectReason.PARTICIPANT_REMOVED, 'over'],
    [DisconnectReason.JOIN_FAILURE, 'no-media'],
    [DisconnectReason.SERVER_SHUTDOWN, 'other'],
    [DisconnectReason.DUPLICATE_IDENTITY, 'other'],
  ])('says goodbye with reason %i: %s', (reason, meaning) => {
    expect(received({ case: 'leave', value: new LeaveRequest({ reason }) })).toEqual({
      kind: 'goodbye',
      reason: meaning,
    });
  });

  it.each([
    ['{"candidate":"candidate:1","sdpMid":"0","sdpMLineIndex":0}', '0', 0],
    ['{"candidate":"candidate:1"}', null, null],
  ])('names a way for the sound: %s', (candidateInit, sdpMid, sdpMLineIndex) => {
    const value = new TrickleRequest({ candidateInit, target: SignalTarget.SUBSCRIBER });
    expect(received({ case: 'trickle', value })).toEqual({
      kind: 'candidate',
      candidate: { candidate: 'candidate:1', sdpMid, sdpMLineIndex },
    });
  });

  it.each([
    ['a candidate for what we would send', '{"candidate":"c"}', SignalTarget.PUBLISHER],
    ['a candidate that is no JSON', '{', SignalTarget.SUBSCRIBER],
    ['a candidate without text', '{"candidate":1}', SignalTarget.SUBSCRIBER],
  ])('means nothing: %s', (_, candidateInit, target) => {
    const value = new TrickleRequest({ candidateInit, target });
    expect(received({ case: 'trickle', value })).toBeNull();
  });

  it('means nothing when it is unknown, or no message at all', () => {
    expect(received({ case: 'refreshToken', value: 'x' })).toBeNull();
    expect(readMessage(new Uint8Array([255, 255, 255]))).toBeNull();
    expect(readMessage(new Uint8Array())).toBeNull();
  });
});

describe('a message of ours', () => {
  const sent = (bytes: Uint8Array) => SignalRequest.fromBinary(bytes).message;

  it('answers an offer', () => {
    expect(sent(requests.answer('v=0'))).toMatchObject({
      case: 'answer',
      value: { type: 'answer', sdp: 'v=0' },
    });
  });

  it('names a way for the sound that comes in', () => {
    const candidate = { candidate: 'c', sdpMid: '0', sdpMLineIndex: 0 };
    const message = sent(requests.candidate(candidate));
    expect(message).toMatchObject({ case: 'trickle', value: { target: SignalTarget.SUBSCRIBER } });
    expect(JSON.parse((message.value as TrickleRequest).candidateInit)).toEqual(candidate);
  });

  it('is a sign of life, or a goodbye', () => {
    expect(sent(requests.ping(1234))).toMatchObject({
      case: 'pingReq',
      value: { timestamp: 1234n },
    });
    expect(sent(requests.leave())).toMatchObject({
      case: 'leave',
      value: { reason: DisconnectReason.CLIENT_INITIATED },
    });
  });
});
