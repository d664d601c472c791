import { describe, expect, it } from '@jest/globals';
import { UpdateSubscription } from '@livekit/protocol';
import { WebSocket } from 'ws';
import { inviteTo, joinRoom, ping } from './room-client.ts';
import { type Answer, get, post, until, withEmulator } from './support.ts';

const ended = ({ json }: Answer) => json.data[0]?.End_time !== null;
const processed = ({ json }: Answer) =>
  json.data[0]?.post_processing_status === 'completed' && json.data[0].to_number === 'web-user';
const newest = '/api/call-history?page_size=1';
const limitedTo = (minutes: number) => ({
  modify_agent: { experience: { settings: { call_settings: { max_call_duration: minutes } } } },
});

describe('the room of a web call', () => {
  it('shows its listener the agent, lets it be heard, and closes at the end of the call', () =>
    // Slow enough that the room is joined before the agent comes.
    withEmulator({ speed: 10 }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const guest = await joinRoom(invitation);
      await guest.closed;
      const spoken = ['AGENT ACTIVE speaking with a track', 'active true'];
      const silent = ['AGENT ACTIVE listening with a track', 'active false'];
      expect(guest.log.filter((line) => !/^(media|sound|STANDARD|trickle)/.test(line))).toEqual([
        'join',
        'refreshToken',
        'offer',
        'AGENT ACTIVE listening',
        'roomUpdate',
        'AGENT ACTIVE listening with a track',
        'offer',
        ...[1, 2, 3].flatMap(() => [...spoken, ...silent]),
        'AGENT DISCONNECTED listening',
        'leave ROOM_DELETED',
        'closed 1000',
      ]);
      expect(guest.log).toContain('media connected');
      expect(guest.log).toContain('STANDARD ACTIVE');
      expect(guest.log).toContain('sound');
      expect(emulator.truth().dials).toMatchObject([{ joins: 1, heard: true, end: 'completed' }]);
    }));

  it('is described as a LiveKit server describes one', () =>
    withEmulator({ speed: 10 }, async (emulator) => {
      const { room, url, token } = await inviteTo(emulator);
      const guest = await joinRoom({ url, token }, { media: false });
      const [first] = guest.received;
      expect(first?.case === 'join' && first.value.toJson()).toMatchObject({
        room: { name: room, sid: expect.stringMatching(/^RM_/) },
        participant: { sid: expect.stringMatching(/^PA_/), identity: 'Web User' },
        serverVersion: '1.11.0',
        subscriberPrimary: true,
        pingInterval: 5,
        pingTimeout: 15,
      });
      expect(first?.case === 'join' && first.value.iceServers).toEqual([]);
      await guest.until('AGENT ACTIVE listening with a track');
      const [agent] = guest.received.flatMap((message) =>
        message.case === 'update' ? message.value.participants : [],
      );
      expect(agent?.identity).toMatch(/^agent-AJ_/);
    }));

  it('stays on loopback: no other address is offered, and no server is named', () =>
    withEmulator({ speed: 40 }, async (emulator) => {
      const candidates: string[] = [];
      const guest = await joinRoom(await inviteTo(emulator), {
        onCandidate: (candidate) => candidates.push(candidate),
      });
      await guest.closed;
      const offers = guest.received.flatMap((message) =>
        message.case === 'offer' ? (message.value.sdp.match(/candidate:.*/g) ?? []) : [],
      );
      const addresses = [...candidates, ...offers].map((candidate) => candidate.split(' ')[4]);
      expect(candidates.length).toBeGreaterThan(0);
      expect(new Set(addresses)).toEqual(new Set(['127.0.0.1']));
    }));

  it('says whose sound it sends, by the ids that the agent and its track have', () =>
    withEmulator({ speed: 40 }, async (emulator) => {
      const guest = await joinRoom(await inviteTo(emulator));
      await guest.closed;
      const agents = guest.received.flatMap((message) =>
        message.case === 'update' ? message.value.participants : [],
      );
      const agent = agents.find(({ tracks }) => tracks.length > 0);
      const offers = guest.received.flatMap((message) =>
        message.case === 'offer' ? [message.value.sdp] : [],
      );
      expect(offers.at(-1)).toContain(`a=msid:${agent?.sid}|${agent?.tracks[0]?.sid} `);
    }));

  it('is found by clients that try the newer path first, or would resume a stay', () =>
    withEmulator({ scenario: 'never-ends' }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      await expect(joinRoom(invitation, { path: '/rtc/v1' })).rejects.toThrow(/^404 /);
      const guest = await joinRoom(invitation, { media: false, resumes: true });
      await guest.closed;
      expect(guest.log).toEqual(['leave STATE_MISMATCH', 'closed 1000']);
      expect(emulator.truth().dials).toMatchObject([{ joins: 0 }]);
    }));

  it('answers both kinds of ping, and passes over what it cannot read', () =>
    withEmulator({ scenario: 'never-ends' }, async (emulator) => {
      const { url, token } = await inviteTo(emulator);
      const guest = await joinRoom({ url, token }, { media: false });
      const raw = new WebSocket(`${url}/rtc?access_token=${token}`);
      await new Promise((resolve) => raw.once('open', resolve));
      await guest.closed;
      raw.send(Buffer.from([0xff, 0xff, 0xff]));
      raw.send('{"ping":');
      raw.close();
      const other = await joinRoom({ url, token }, { media: false });
      other.send({ case: 'ping', value: 5n });
      other.send(ping(7n));
      await other.until('pong');
      await other.until('pongResp');
      const answer = other.received.find((message) => message.case === 'pongResp');
      expect(answer?.case === 'pongResp' && answer.value.lastPingTimestamp).toBe(7n);
    }));

  it('shows who comes later that the agent is there already, and sends no sound unasked', () =>
    withEmulator({ speed: 40, scenario: 'never-ends' }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const first = await joinRoom(invitation);
      await first.until('sound');
      const second = await joinRoom(invitation, { subscribes: false });
      expect(second.log[0]).toMatch(/^join, AGENT ACTIVE \w+ with a track$/);
      await second.until('media connected');
      expect(second.log.filter((line) => line === 'offer')).toHaveLength(1);
      const value = new UpdateSubscription({ subscribe: true });
      second.send({ case: 'subscription', value });
      await second.until('sound');
    }));
});

describe('the token of a room', () => {
  it('opens it in either place, without a key, and so does the one that it is replaced by', () =>
    withEmulator({}, async (emulator) => {
      const { url, token } = await inviteTo(emulator);
      const http = url.replace('ws', 'http');
      const asked = [
        await fetch(`${http}/rtc/validate?access_token=${token}`),
        await fetch(`${http}/rtc/validate`, { headers: { authorization: `Bearer ${token}` } }),
      ];
      for (const answer of asked) {
        expect([answer.status, await answer.text()]).toEqual([200, 'success']);
      }
      const guest = await joinRoom({ url, token }, { media: false, bearer: true });
      await guest.until('refreshToken');
      const renewed = guest.received.find((message) => message.case === 'refreshToken');
      const other = renewed?.case === 'refreshToken' ? renewed.value : '';
      await joinRoom({ url, token: other }, { media: false });
      await guest.until('leave DUPLICATE_IDENTITY');
      await guest.closed;
      const rooms = emulator.requests().filter(({ path }) => path.startsWith('/rtc'));
      expect(rooms.map(({ status, key }) => [status, key])).toEqual([
        [200, false],
        [200, false],
        [101, false],
        [101, false],
      ]);
      const written = JSON.stringify(emulator.requests());
      for (const secret of [token, other]) expect(written).not.toContain(secret);
      expect(emulator.truth().dials).toMatchObject([{ joins: 2 }]);
    }));

  it('is refused when the emulator did not give it out, in words that repeat it', () =>
    withEmulator({}, async (emulator) => {
      const { url } = await inviteTo(emulator);
      const validate = `${emulator.url}/rtc/validate`;
      const answer = await fetch(`${validate}?access_token=a.b.c`);
      expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('a.b.c')]);
      expect((await fetch(validate)).status).toBe(401);
      await expect(joinRoom({ url, token: 'a.b.c' })).rejects.toThrow(
        /^401 invalid token: a\.b\.c/,
      );
      expect(emulator.requests().map(({ status }) => status)).toEqual([200, 401, 401, 401]);
      expect(emulator.truth().dials).toMatchObject([{ joins: 0, heard: false }]);
    }));

  it('comes from a session too, and opens nothing after the end of the call', () =>
    withEmulator({ speed: 40 }, async (emulator) => {
      const created = await post(emulator, '/api/webrtc/session/create', {
        agent_id: emulator.agentId,
      });
      const session = { session_token: created.json.session_token };
      const { json } = await post(emulator, '/api/webrtc/session/connect', session);
      const invitation = { url: json.lk_url, token: json.lk_token };
      const guest = await joinRoom(invitation);
      await guest.until('sound');
      await post(emulator, '/api/webrtc/session/disconnect', { ...session, explicit_end: true });
      await guest.until('leave ROOM_DELETED');
      await guest.closed;
      await expect(joinRoom(invitation)).rejects.toThrow(/^404 /);
    }));
});

describe('a web call', () => {
  it('has a silent caller, in transcript and captions, and no dialling in its history', () =>
    withEmulator({ speed: 40 }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const captions: string[] = [];
      const socket = new WebSocket(invitation.captions);
      socket.on('message', (text) => captions.push(String(text)));
      const guest = await joinRoom(invitation);
      await guest.closed;
      const { json } = await until(() => get(emulator, newest), processed);
      expect(json.data[0]).toMatchObject({
        call_id: invitation.room,
        to_number: 'web-user',
        call_dialing_at: null,
        call_ringing_at: null,
        user_picked_up_at: expect.any(String),
        call_metadata: { marker: 'web' },
        call_status: 'User disconnected',
      });
      const { transcript } = (await get(emulator, `/api/transcript/${invitation.room}`)).json;
      expect(transcript.match(/[A-Z]+(?=: )/g)).toEqual(['AGENT', 'AGENT', 'AGENT']);
      expect(transcript).toBe(emulator.truth().dials[0]?.transcript);
      const frames = captions.map((text) => JSON.parse(text));
      expect(frames.flatMap(({ segment }) => (segment ? [segment.speaker] : []))).toEqual([
        'agent',
        'agent',
        'agent',
      ]);
      expect(frames.at(-1).type).toBe('call_ended');
    }));

  it.each([
    ['by nobody', false],
    ['without a media connection', true],
  ])('on which the agent is heard %s has an empty transcript', (_, joins) =>
    withEmulator({ speed: 60, scenario: joins ? 'no-sound' : 'answered' }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const guest = joins ? await joinRoom(invitation) : null;
      await until(() => get(emulator, newest), processed);
      expect((await get(emulator, `/api/transcript/${invitation.room}`)).json).toEqual({
        transcript: 'Transcript is empty',
        status_code: 404,
        function: 'get_transcript',
      });
      expect((await get(emulator, `/api/call_details/${invitation.room}`)).json).toMatchObject({
        entity: {},
        call_eval_tag: 'not enough data',
      });
      expect(guest?.log ?? []).not.toContain('active true');
      expect(emulator.truth().dials).toMatchObject([{ heard: false, transcript: '' }]);
    }),
  );

  it('ends when its listener says goodbye', () =>
    withEmulator({ speed: 40, scenario: 'never-ends' }, async (emulator) => {
      const guest = await joinRoom(await inviteTo(emulator));
      await guest.until('sound');
      guest.leave();
      await guest.closed;
      expect(guest.log.slice(-2)).toEqual(['leave CLIENT_INITIATED', 'closed 1000']);
      expect(ended(await get(emulator, newest))).toBe(true);
    }));

  it('ends when its listener vanishes and does not come back', () =>
    withEmulator({ speed: 100, scenario: 'never-ends' }, async (emulator) => {
      const guest = await joinRoom(await inviteTo(emulator));
      await guest.until('sound');
      guest.vanish();
      expect(ended(await until(() => get(emulator, newest), ended))).toBe(true);
    }));

  it('goes on when its listener vanishes and comes back, up to its limit', () =>
    withEmulator({ speed: 25, scenario: 'long-call' }, async (emulator) => {
      const invitation = await inviteTo(emulator, limitedTo(1));
      const guest = await joinRoom(invitation);
      await guest.until('sound');
      guest.vanish();
      const again = await joinRoom(invitation);
      await again.until('leave ROOM_DELETED');
      const { json } = await get(emulator, newest);
      expect(json.data[0].duration_ms).toBeGreaterThanOrEqual(60_000);
      expect(json.data[0].duration_ms).toBeLessThan(120_000);
      expect(emulator.truth().dials).toMatchObject([{ joins: 2, heard: true }]);
    }));
});
