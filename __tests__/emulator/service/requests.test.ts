import { describe, expect, it } from '@jest/globals';
import { type Answer, dispatch, get, phoneCall, post, withEmulator } from '../support.ts';

const fieldsOf = (answer: Answer) =>
  answer.json.detail.map(({ loc }: { loc: string[] }) => loc.join('.'));

describe('a dispatch', () => {
  it('answers a phone call in the documented object form, and dials', () =>
    withEmulator({}, async (emulator) => {
      const body = phoneCall(emulator, {
        modify_agent: { experience: { settings: { call_settings: { max_call_duration: 2 } } } },
      });
      const { status, json } = await post(emulator, '/api/trigger-call/', body);
      expect(status).toBe(200);
      expect(json).toEqual({
        success: true,
        message: 'Call initiated successfully',
        output: {
          agent_name: 'emulated-staging-agent',
          call_id: expect.stringMatching(/^outbound-\d+-[0-9a-f]{8}$/),
          live_captions_url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/api\/live-/),
        },
        error: null,
      });
      expect(emulator.truth().dials).toEqual([
        expect.objectContaining({
          callId: json.output.call_id,
          medium: 'phone',
          contactNumber: '+919000000001',
          metadata: { marker: 'run-1' },
          maxCallMinutes: 2,
          testMode: false,
          dndCheckSkipped: false,
          end: 'completed',
          answered: true,
          processed: true,
          transcript: expect.stringContaining('AGENT: Hello Asha,'),
        }),
      ]);
    }));

  it.each(['/api/trigger-call/', '/api/webrtc/token'])('answers a web call flat (%s)', (path) =>
    withEmulator({}, async (emulator) => {
      const body = { agent_id: emulator.agentId, medium: 'webrtc', metadata: { marker: 'web' } };
      const { status, json } = await post(emulator, path, body);
      expect(status).toBe(200);
      expect(json).toEqual({
        token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        room_name: expect.stringContaining(`room_${emulator.agentId.replaceAll('-', '_')}_`),
        agent_name: 'emulated-staging-agent',
        connection_url: emulator.url.replace('http', 'ws'),
        live_captions_url: expect.stringContaining(json.room_name),
      });
      expect(emulator.truth().dials).toMatchObject([{ medium: 'web', contactNumber: null }]);
    }),
  );

  it('sends the path without a slash on, with 307 and without dialling', () =>
    withEmulator({}, async (emulator) => {
      const answer = await post(emulator, '/api/trigger-call', phoneCall(emulator));
      expect(answer.status).toBe(307);
      expect(answer.headers.get('location')).toBe(`${emulator.url}/api/trigger-call/`);
      expect(emulator.truth().dials).toEqual([]);
    }));

  it.each<[string, Record<string, unknown>, string[]]>([
    ['no number', { contact_number: null }, ['body.contact_number']],
    ['a local number', { contact_number: '09000000001' }, ['body.contact_number']],
    ['no name', { name: undefined }, ['body.name']],
    ['metadata as a text', { metadata: 'a' }, ['body.metadata']],
    [
      'two wrong types',
      { dnd_check_skipped: 'no', voice: 7 },
      ['body.voice', 'body.dnd_check_skipped'],
    ],
    ['an unknown medium', { medium: 'fax' }, ['body.medium']],
    [
      'a limit of 61 minutes',
      { modify_agent: { experience: { settings: { call_settings: { max_call_duration: 61 } } } } },
      ['body.modify_agent.experience.settings.call_settings.max_call_duration'],
    ],
  ])('refuses %s with the list that FastAPI makes', (_, wrong, fields) =>
    withEmulator({}, async (emulator) => {
      const answer = await post(emulator, '/api/trigger-call/', phoneCall(emulator, wrong));
      expect(answer.status).toBe(422);
      expect(fieldsOf(answer)).toEqual(fields);
      expect(emulator.truth().dials).toEqual([]);
    }),
  );

  it('refuses a body that is not JSON, or no object', () =>
    withEmulator({}, async (emulator) => {
      for (const body of ['{"agent_id":', '[1]', '']) {
        expect((await post(emulator, '/api/trigger-call/', body)).status).toBe(422);
      }
    }));

  it('knows its agents by name, any UUID as an agent of its own, and no other name', () =>
    withEmulator({}, async (emulator) => {
      const asked = ['emulated-staging-agent', 'd62cc9bd-0000-4581-9f38-6c3b7d58a988', 'nobody'];
      const found = await Promise.all(asked.map((name) => get(emulator, `/api/agents/${name}`)));
      expect(found.map(({ status }) => status)).toEqual([200, 200, 404]);
      const body = phoneCall(emulator, { agent_id: 'nobody' });
      expect((await post(emulator, '/api/trigger-call/', body)).status).toBe(404);
    }));
});

describe('access', () => {
  it('asks for an accepted key everywhere but on the health page', () =>
    withEmulator({}, async (emulator) => {
      expect((await get(emulator, '/api/health', '')).json).toEqual({
        status: 'healthy',
        service: 'vaani-external-api',
      });
      for (const path of ['/api/agents', '/api/call-history', '/api/transcript/x']) {
        const answer = await get(emulator, path, 'wrong');
        expect([answer.status, answer.json]).toEqual([
          401,
          { detail: 'Invalid or missing API key' },
        ]);
      }
      const missing = await fetch(`${emulator.url}/api/agents`);
      expect(missing.status).toBe(401);
    }));

  it('accepts just the keys it was given', () =>
    withEmulator({ keys: ['first', 'second'] }, async (emulator) => {
      const statuses = ['first', 'second', 'third'].map(
        async (key) => (await get(emulator, '/api/agents', key)).status,
      );
      expect(await Promise.all(statuses)).toEqual([200, 200, 401]);
      expect(emulator.key).toBe('first');
    }));

  it('knows no other method and no other path', () =>
    withEmulator({}, async (emulator) => {
      const asked = (method: string, path: string) =>
        fetch(`${emulator.url}${path}`, { method, headers: { 'X-API-Key': emulator.key } });
      const removed = await asked('DELETE', `/api/agents/${emulator.agentId}`);
      expect([removed.status, await removed.json()]).toEqual([
        405,
        { detail: 'Method Not Allowed' },
      ]);
      expect(removed.headers.get('allow')).toBe('GET');
      expect((await asked('GET', '/api/trigger-call/')).status).toBe(405);
      expect((await asked('GET', '/api/whoami')).status).toBe(404);
    }));

  it('writes down what it was asked, without keys and session tokens', () =>
    withEmulator({}, async (emulator) => {
      await dispatch(emulator);
      await get(emulator, `/api/call-history?key=${emulator.key}`, '');
      const { json } = await post(emulator, '/api/webrtc/session/create', {
        agent_id: emulator.agentId,
      });
      await get(emulator, `/api/webrtc/session/status/${json.session_token}`);
      const entries = emulator.requests();
      expect(entries[0]).toEqual({
        method: 'POST',
        path: '/api/trigger-call/',
        status: 200,
        key: true,
        dialled: true,
        fault: null,
      });
      expect(entries[3]?.path).toBe('/api/webrtc/session/status/[session]');
      const written = JSON.stringify(entries);
      expect(written).not.toContain(emulator.key);
      expect(written).not.toContain(json.session_token);
    }));
});

describe('lists', () => {
  it('pages the history with both names of the total, and allows 200 rows at most', () =>
    withEmulator({}, async (emulator) => {
      const { json } = await get(emulator, '/api/call-history?page=2&page_size=4');
      expect(json.data).toHaveLength(2);
      expect(json.pagination).toEqual({
        page: 2,
        page_size: 4,
        total_count: 6,
        total: 6,
        total_pages: 2,
        has_next: false,
        has_previous: true,
      });
      for (const query of ['page_size=201', 'page=0', 'page=x']) {
        expect((await get(emulator, `/api/call-history?${query}`)).status).toBe(422);
      }
    }));

  it('searches the agents', () =>
    withEmulator({}, async (emulator) => {
      const { json } = await get(emulator, '/api/agents?search=SURVEY&page=1&page_size=1');
      expect(json.data.map(({ display_name }: { display_name: string }) => display_name)).toEqual([
        'Emulated survey agent',
      ]);
      expect((await get(emulator, '/api/list-agents')).json).toHaveLength(2);
    }));
});
