import { describe, expect, it } from '@jest/globals';
import { type Emulator, startEmulator } from '../../../src/emulator/emulator.ts';
import { dispatch, get, post } from '../support.ts';

const start = Date.parse('2026-11-03T06:00:00Z');

/** An emulator whose time the test moves, one second of a call for one second of the clock. */
async function atHand(
  scenario: string,
  use: (emulator: Emulator, wait: (seconds: number) => void) => Promise<void>,
) {
  let now = start;
  const emulator = await startEmulator({ scenario, speed: 1, now: () => now });
  try {
    await use(emulator, (seconds) => {
      now += seconds * 1000;
    });
  } finally {
    await emulator.close();
  }
}

const newest = async (emulator: Emulator) =>
  (await get(emulator, '/api/call-history')).json.data[0];

describe('a call that goes well', () => {
  it('moves through its states in the history', () =>
    atHand('answered', async (emulator, wait) => {
      const callId = await dispatch(emulator);
      expect((await newest(emulator)).call_id).not.toBe(callId);
      const seen: unknown[] = [];
      for (const seconds of [1, 2, 6, 32, 14]) {
        wait(seconds);
        const row = await newest(emulator);
        expect(row.call_id).toBe(callId);
        seen.push([row.call_status, row.post_processing_status]);
      }
      expect(seen).toEqual([
        ['started', 'not_processed'],
        ['started', 'not_processed'],
        ['Ongoing', 'not_processed'],
        ['User disconnected', 'processing'],
        ['User disconnected', 'completed'],
      ]);
      expect(await newest(emulator)).toMatchObject({
        Start_time: '2026-11-03T06:00:00.000000',
        call_dialing_at: '2026-11-03T06:00:01.000000',
        call_ringing_at: '2026-11-03T06:00:03.000000',
        user_picked_up_at: '2026-11-03T06:00:09.000000',
        End_time: '2026-11-03T06:00:41.000000',
        duration_ms: 32_000,
        call_cost: 2.88,
        call_entity: { order_id: '1234' },
        call_eval_tag: 'Yes',
        call_metadata: { marker: 'run-1' },
        client_name: 'Asha',
        to_number: '+919000000001',
      });
    }));

  it('gives sentinels until it is processed, then transcript, details and recording', () =>
    atHand('answered', async (emulator, wait) => {
      const callId = await dispatch(emulator);
      const read = async () => ({
        transcript: await get(emulator, `/api/transcript/${callId}`),
        details: await get(emulator, `/api/call_details/${callId}`),
        recording: await get(emulator, `/api/stream/${callId}`),
      });
      wait(20);
      const during = await read();
      expect(during.transcript.status).toBe(404);
      expect(during.details.json).toMatchObject({
        transcription: 'Transcript is not available for further evaluations.',
        entity: 'Transcript is not available for further evaluations.',
        call_eval_tag: null,
      });
      expect(during.recording).toMatchObject({ status: 404, json: { code: 'NOT_FOUND' } });
      wait(25);
      const processing = await read();
      expect(processing.transcript).toMatchObject({
        status: 200,
        json: { status_code: 404, function: 'get_transcript' },
      });
      wait(20);
      const after = await read();
      expect(after.transcript.json).toEqual({
        transcript: emulator.truth().dials[0]?.transcript,
        status_code: 200,
        function: 'get_transcript',
      });
      expect(after.details.json.transcription).toBe(after.transcript.json.transcript);
      expect(after.recording.headers.get('content-type')).toBe('audio/ogg');
      expect(after.recording.text.startsWith('OggS')).toBe(true);
    }));

  it('ends at the limit that came with the dispatch', () =>
    atHand('long-call', async (emulator, wait) => {
      const limit = { experience: { settings: { call_settings: { max_call_duration: 1 } } } };
      await dispatch(emulator, { modify_agent: limit });
      wait(68);
      expect((await newest(emulator)).call_status).toBe('Ongoing');
      wait(1);
      expect(await newest(emulator)).toMatchObject({
        call_status: 'User disconnected',
        duration_ms: 60_000,
      });
    }));

  it('fills placeholders from the metadata', () =>
    atHand('answered', async (emulator) => {
      await dispatch(emulator, { metadata: { name: 'Ravi' } });
      expect(emulator.truth().dials[0]?.transcript).toContain('Hello Ravi,');
    }));

  it('knows no other call', () =>
    atHand('answered', async (emulator) => {
      expect((await get(emulator, '/api/call_details/outbound-1-a')).status).toBe(404);
      expect((await get(emulator, '/api/transcript/outbound-1-a')).json.status_code).toBe(404);
    }));
});

describe('a call that does not go well', () => {
  it.each([
    ['no-answer', 'Not picked', 'not-answered'],
    ['rejected', 'Call rejected', 'rejected'],
    ['call-failed', 'Call failed: SIP_404_NOT_FOUND', 'failed'],
    ['agent-never-joins', 'agent_timeout', 'agent-never-joined'],
  ])('%s ends as %s', (scenario, status, end) =>
    atHand(scenario, async (emulator, wait) => {
      const callId = await dispatch(emulator);
      wait(3600);
      expect(await newest(emulator)).toMatchObject({
        call_status: status,
        End_time: expect.any(String),
        user_picked_up_at: null,
        post_processing_status: 'not_processed',
        duration_ms: 0,
      });
      expect((await get(emulator, `/api/transcript/${callId}`)).status).toBe(404);
      expect(emulator.truth().dials).toMatchObject([
        { end, answered: false, processed: false, transcript: null },
      ]);
    }),
  );

  it('never-ends goes on, and never-processed stays in processing', async () => {
    await atHand('never-ends', async (emulator, wait) => {
      await dispatch(emulator);
      wait(7200);
      expect(await newest(emulator)).toMatchObject({ call_status: 'Ongoing', End_time: null });
      expect(emulator.truth().dials[0]?.end).toBe('never-ends');
    });
    await atHand('never-processed', async (emulator, wait) => {
      const callId = await dispatch(emulator);
      wait(7200);
      expect((await newest(emulator)).post_processing_status).toBe('processing');
      expect((await get(emulator, `/api/transcript/${callId}`)).json.status_code).toBe(404);
    });
  });

  it('slow-processing answers 202, then sentinels, and ends in a transcript', () =>
    atHand('slow-processing', async (emulator, wait) => {
      const callId = await dispatch(emulator);
      const details = () => get(emulator, `/api/call_details/${callId}`);
      wait(100);
      const seen = [await details(), await details(), await details()];
      expect(seen.map(({ status }) => status)).toEqual([202, 202, 200]);
      expect(seen[2]?.json.summary).toMatch(/not available/);
      wait(62);
      expect((await details()).json.transcription).toContain('AGENT: ');
    }));
});

describe('a web session', () => {
  it('sends the agent at connect, and ends when its caller says so', () =>
    atHand('answered', async (emulator, wait) => {
      const created = await post(emulator, '/api/webrtc/session/create', {
        agent_id: emulator.agentId,
        ui_type: 'widget',
        metadata: { marker: 'web' },
      });
      const token = created.json.session_token;
      const status = async () =>
        (await get(emulator, `/api/webrtc/session/status/${token}`)).json.status;
      expect([await status(), emulator.truth().dials.length]).toEqual(['created', 0]);
      const connected = await post(emulator, '/api/webrtc/session/connect', {
        session_token: token,
      });
      expect(emulator.truth().dials).toMatchObject([
        { callId: connected.json.room_name, medium: 'web', metadata: { marker: 'web' } },
      ]);
      wait(3);
      expect(await status()).toBe('agent_ready');
      wait(10);
      expect(await status()).toBe('active');
      const ended = await post(emulator, '/api/webrtc/session/disconnect', {
        session_token: token,
        explicit_end: true,
      });
      expect(ended.json.status).toBe('ended');
      const again = await post(emulator, '/api/webrtc/session/connect', { session_token: token });
      expect(again.status).toBe(410);
    }));
});
