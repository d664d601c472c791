import { describe, expect, it } from '@jest/globals';
import { inviteTo, joinRoom } from './room-client.ts';
import { type Answer, get, post, until, withEmulator } from './support.ts';

const newest = '/api/call-history?page_size=1';
const isWebCall =
  (field: string, value: unknown) =>
  ({ json }: Answer): boolean =>
    json.data[0]?.to_number === 'web-user' && json.data[0][field] === value;
const processed = isWebCall('post_processing_status', 'completed');

describe('scenarios of a web call', () => {
  it.each(['/api/trigger-call/', '/api/webrtc/token'])(
    'web-without-token dispatches, and keeps the token to itself (%s)',
    (path) =>
      withEmulator({ scenario: 'web-without-token' }, async (emulator) => {
        const body = { agent_id: emulator.agentId, medium: 'webrtc' };
        const { status, json } = await post(emulator, path, body);
        expect([status, json.token]).toEqual([200, undefined]);
        expect(json.room_name).toBe(emulator.truth().dials[0]?.callId);
      }),
  );

  it('room-refuses answers 401 to the token that it gave out, and the call goes on unheard', () =>
    withEmulator({ scenario: 'room-refuses', speed: 60 }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      await expect(joinRoom(invitation)).rejects.toThrow(/^401 invalid token: /);
      const validate = `${emulator.url}/rtc/validate?access_token=${invitation.token}`;
      expect((await fetch(validate)).status).toBe(401);
      expect(processed(await until(() => get(emulator, newest), processed))).toBe(true);
      expect(emulator.truth().dials).toMatchObject([{ joins: 0, heard: false, transcript: '' }]);
    }));

  it('room-unreachable names an address where nobody listens', () =>
    withEmulator({ scenario: 'room-unreachable' }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      expect(new URL(invitation.url).hostname).toBe('127.0.0.1');
      await expect(joinRoom(invitation)).rejects.toThrow(/ECONNREFUSED/);
    }));

  it('room-lost breaks off once, lets in again, and the call goes on', () =>
    withEmulator({ scenario: 'room-lost', speed: 10 }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const guest = await joinRoom(invitation);
      await guest.closed;
      expect(guest.log).toContain('sound');
      expect(guest.log.at(-1)).toBe('closed 1006');
      expect(guest.log.join()).not.toContain('leave');
      const again = await joinRoom(invitation);
      expect(again.log[0]).toMatch(/^join, AGENT ACTIVE/);
      await again.closed;
      expect(again.log.slice(-2)).toEqual(['leave ROOM_DELETED', 'closed 1000']);
      expect(emulator.truth().dials).toMatchObject([{ joins: 2, end: 'completed' }]);
      expect(emulator.truth().dials[0]?.transcript).toContain('Goodbye');
    }));

  it('room-gone breaks off, lets nobody in again, and the call ends by itself', () =>
    withEmulator({ scenario: 'room-gone', speed: 40 }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const guest = await joinRoom(invitation);
      await guest.closed;
      expect(guest.log.at(-1)).toBe('closed 1006');
      await expect(joinRoom(invitation)).rejects.toThrow(/^401 /);
      const { json } = await until(() => get(emulator, newest), processed);
      expect(json.data[0].call_status).toBe('User disconnected');
      expect((await get(emulator, `/api/transcript/${invitation.room}`)).json.transcript).toContain(
        'Goodbye',
      );
      expect(emulator.truth().dials).toMatchObject([{ joins: 1, heard: true }]);
    }));

  it('silent-agent joins, publishes and leaves without a word', () =>
    withEmulator({ scenario: 'silent-agent', speed: 60 }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const guest = await joinRoom(invitation);
      await guest.closed;
      expect(guest.log.join()).toContain('AGENT ACTIVE listening with a track');
      expect(guest.log).toContain('media connected');
      expect(guest.log).not.toContain('active true');
      expect(guest.packets()).toBe(0);
      await until(() => get(emulator, newest), processed);
      expect((await get(emulator, `/api/transcript/${invitation.room}`)).json.transcript).toBe(
        'Transcript is empty',
      );
      expect(emulator.truth().dials).toMatchObject([{ heard: true, transcript: '' }]);
    }));

  it('no-sound shows the agent and never connects, until the room gives up on its listener', () =>
    withEmulator({ scenario: 'no-sound', speed: 60 }, async (emulator) => {
      const guest = await joinRoom(await inviteTo(emulator));
      await guest.closed;
      expect(guest.log.join()).toContain('AGENT ACTIVE listening with a track');
      expect(guest.log).toContain('media connecting');
      expect(guest.log).not.toContain('media connected');
      expect(guest.log.slice(-2)).toEqual(['leave JOIN_FAILURE', 'closed 1000']);
      expect(emulator.truth().dials).toMatchObject([{ joins: 1, heard: false, transcript: '' }]);
    }));

  it('agent-never-joins leaves its listener alone in the room', () =>
    withEmulator({ scenario: 'agent-never-joins', speed: 60 }, async (emulator) => {
      const guest = await joinRoom(await inviteTo(emulator));
      await guest.closed;
      expect(guest.log.join()).not.toContain('AGENT');
      expect(guest.log.slice(-2)).toEqual(['leave ROOM_DELETED', 'closed 1000']);
      const { json } = await get(emulator, newest);
      expect(json.data[0]).toMatchObject({
        to_number: 'web-user',
        call_status: 'agent_timeout',
        user_picked_up_at: null,
      });
    }));

  it.each([
    ['hindi', /^AGENT: \p{Script=Devanagari}/u],
    ['placeholders', /\{customer_name\}/],
    ['hostile-text', /::error/],
  ])('%s is spoken on the web too', (scenario, text) =>
    withEmulator({ scenario, speed: 100 }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const guest = await joinRoom(invitation);
      await guest.closed;
      await until(() => get(emulator, newest), processed);
      const { json } = await get(emulator, `/api/transcript/${invitation.room}`);
      expect(json.transcript).toMatch(text);
      expect(json.transcript).not.toContain('USER: ');
    }),
  );

  it('never-processed stays in processing', () =>
    withEmulator({ scenario: 'never-processed', speed: 100 }, async (emulator) => {
      const invitation = await inviteTo(emulator);
      const guest = await joinRoom(invitation);
      await guest.closed;
      const { json } = await get(emulator, newest);
      expect(json.data[0].post_processing_status).toBe('processing');
      const transcript = await get(emulator, `/api/transcript/${invitation.room}`);
      expect(transcript.json.status_code).toBe(404);
    }));
});
