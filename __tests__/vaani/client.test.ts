import { describe, expect, it } from '@jest/globals';
import type { CallOrder } from '../../src/vaani/client.ts';
import { readRetryAfter } from '../../src/vaani/http.ts';
import { freePort } from '../helpers/free-port.ts';
import { type Behaviour, clientOf, makeKey, type Seen, startService } from './service.ts';

async function serving(behave: (seen: Seen) => Behaviour, apiKey = makeKey()) {
  const service = await startService(behave);
  return { service, apiKey, client: clientOf(service.url, apiKey) };
}

const order: CallOrder = {
  medium: 'telephony',
  agent_id: 'a',
  contact_number: '+919800000042',
  name: 'n',
  metadata: {},
  dnd_check_skipped: false,
  modify_agent: {},
};

describe('requests', () => {
  it('carry the key and the version in headers, and nothing of it elsewhere', async () => {
    const { client, service, apiKey } = await serving(() => ({ json: { data: [] } }));
    expect(await client.listAgents()).toEqual({ ok: true, value: { count: 0 } });
    const [seen] = service.seen;
    expect(seen?.url).toBe('/api/agents?page=1&page_size=1');
    expect(seen?.headers['x-api-key']).toBe(apiKey);
    expect(seen?.headers['user-agent']).toBe('vaani-guard/0.0.0-test');
    expect(JSON.stringify({ ...seen?.headers, 'x-api-key': '' })).not.toContain(apiKey);
  });

  it('ask for the health without the key', async () => {
    const { client, service } = await serving(() => ({ json: { status: 'healthy' } }));
    expect(await client.health()).toBe(true);
    expect(service.seen[0]?.url).toBe('/api/health');
    expect(service.seen[0]?.headers['x-api-key']).toBeUndefined();
  });

  it.each([301, 302, 303, 307, 308])('do not follow a redirect (%d)', async (status) => {
    const elsewhere = await startService(() => ({ json: { call_id: 'outbound-1-a' } }));
    const { client, service } = await serving(() => ({
      status,
      headers: { location: `${elsewhere.url}/api/trigger-call/?token=hidden` },
    }));
    const read = await client.listAgents();
    const call = await client.triggerCall(order);
    expect(elsewhere.seen).toEqual([]);
    expect(service.seen).toHaveLength(2);
    expect(read.ok ? null : read.failure.code).toBe('unreadable-answer');
    expect(call.kind).toBe('unknown');
    const message = read.ok ? '' : read.failure.message;
    expect(message).toContain(`a redirect to ${elsewhere.url}`);
    expect(message).not.toContain('hidden');
  });

  it('put identifiers into the path safely', async () => {
    const { client, service } = await serving(() => ({ status: 404 }));
    await client.transcript('../agents?x=1#y');
    expect(service.seen[0]?.url).toBe('/api/transcript/..%2Fagents%3Fx%3D1%23y');
  });

  it('are cancelled at once', async () => {
    const { client } = await serving(() => 'hang');
    const cancel = new AbortController();
    const answer = client.listAgents({ signal: cancel.signal });
    cancel.abort();
    expect(await answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });

  it('never show the key that the service repeats, not even its beginning at the cut', async () => {
    const apiKey = makeKey();
    const padding = 'x'.repeat(280);
    const { client } = await serving(
      () => ({ status: 400, json: { detail: `${padding}${apiKey}` } }),
      apiKey,
    );
    const answer = await client.listAgents();
    expect(JSON.stringify(answer)).not.toContain(apiKey.slice(0, 12));
  });
});

describe('what became of a dispatch', () => {
  it('is known not to be sent when the connection is refused', async () => {
    const client = clientOf(`http://127.0.0.1:${await freePort()}`);
    const answer = await client.triggerCall(order);
    expect(answer).toMatchObject({ kind: 'again', failure: { sent: false } });
    expect(answer.kind === 'again' && answer.failure.message).toContain('connection refused');
  });

  it.each<[string, Behaviour]>([
    ['a reset', 'reset'],
    ['silence', 'hang'],
    ['half an answer', 'half'],
    ['500', { status: 500, json: { detail: 'boom' } }],
    ['502 in HTML', { status: 502, text: '<html><title>Bad Gateway</title></html>' }],
    ['408', { status: 408 }],
    ['409', { status: 409 }],
    ['no JSON', { text: 'OK' }],
    ['an empty body', { text: '' }],
    ['no id', { json: { success: true, output: { agent_name: 'a' } } }],
    ['a null output', { json: { success: true, output: null } }],
    ['a list', { json: [] }],
    ['a bad status within', { json: { status_code: 500, error: 'x' } }],
    ['an id that is a sentence', { json: { call_id: 'call failed, sorry' } }],
  ])('is unknown after %s', async (_name, behaviour) => {
    const { client, service } = await serving(() => behaviour);
    expect(await client.triggerCall(order)).toMatchObject({
      kind: 'unknown',
      failure: { sent: true },
    });
    expect(service.dispatches()).toBe(1);
  });

  it.each([
    [
      'object',
      {
        success: true,
        output: { call_id: 'outbound-1-ab', agent_name: 'a', live_captions_url: 'wss://h/x' },
      },
    ],
    ['top level', { call_id: 'outbound-1-ab', live_captions_url: 'wss://h/x' }],
    ['data', { data: { call_id: 'outbound-1-ab', live_captions_url: 'wss://h/x' } }],
    [
      'flat with a room',
      { token: 't', room_name: 'outbound-1-ab', live_captions_url: 'wss://h/x' },
    ],
  ])('is read from the form: %s', async (_name, json) => {
    const { client } = await serving(() => ({ json }));
    expect(await client.triggerCall(order)).toEqual({
      kind: 'dispatched',
      value: { callId: 'outbound-1-ab', captionsUrl: 'wss://h/x', room: null },
    });
  });

  it.each([
    ['outbound-1776528767-abc', 'outbound-1776528767-abc'],
    [
      'Dispatched agent x to room outbound-1776528767-abc (dispatch_id: AD_1)',
      'outbound-1776528767-abc',
    ],
    ['room-f5237622', 'room-f5237622'],
    [
      'Dispatched agent y to room room_6f0c2f3e_4d7a_x1 (dispatch_id: AD_1)',
      'room_6f0c2f3e_4d7a_x1',
    ],
  ])('is read from the text: %s', async (output, callId) => {
    const { client } = await serving(() => ({ json: { message: 'Command processed', output } }));
    expect(await client.triggerCall(order)).toMatchObject({
      kind: 'dispatched',
      value: { callId },
    });
  });

  it.each([
    [400, { error: 'malformed' }, 'request-rejected'],
    [401, { detail: 'Invalid' }, 'key-rejected'],
    [402, { message: { text: 'x' } }, 'balance-empty'],
    [403, { detail: 'Not your agent' }, 'key-forbidden'],
    [403, { detail: 'Call blocked: number is in DND registry' }, 'dnd-blocked'],
    [404, { detail: 'Agent not found' }, 'agent-not-found'],
    [400, { error: { message: 'TRAI window is 08:00 to 20:00' } }, 'outside-calling-hours'],
    [403, { detail: 'Outside permitted calling hours' }, 'outside-calling-hours'],
    [
      422,
      { detail: [{ loc: ['body', 'name'], msg: 'Field required', type: 'missing' }] },
      'request-rejected',
    ],
  ] as const)('is a refusal with %d %j: %s', async (status, json, code) => {
    const { client } = await serving(() => ({ status, json }));
    const answer = await client.triggerCall(order);
    expect(answer).toMatchObject({ kind: 'refused', failure: { code, status } });
    expect(answer.kind === 'refused' && answer.failure.skipped).toBe(
      code === 'outside-calling-hours',
    );
  });

  it('may be sent again after 429, when the service says', async () => {
    const { client } = await serving(() => ({ status: 429, headers: { 'retry-after': '7' } }));
    expect(await client.triggerCall(order)).toMatchObject({
      kind: 'again',
      failure: { code: 'rate-limited', retryAfter: 7000 },
    });
  });

  it('is refused or doubtful when the service says that it failed', async () => {
    const { client } = await serving(({ nth }) => ({
      json: { success: false, error: nth === 0 ? 'Insufficient balance' : 'SIP trunk error' },
    }));
    expect(await client.triggerCall(order)).toMatchObject({
      kind: 'refused',
      failure: { code: 'balance-empty' },
    });
    expect(await client.triggerCall(order)).toMatchObject({
      kind: 'doubtful',
      failure: { code: 'request-rejected' },
    });
  });
});

describe('an agent', () => {
  it('cannot be looked up where the service has no such address', async () => {
    const { client } = await serving(({ url }) =>
      url.endsWith('/a') ? { status: 404, json: { detail: 'Not Found' } } : { status: 405 },
    );
    expect(await client.getAgent('a')).toEqual({ ok: true, value: null });
    expect(await client.getAgent('b')).toEqual({ ok: true, value: null });
  });

  it('does not exist where the service says more', async () => {
    const { client } = await serving(() => ({ status: 404, json: { detail: 'Agent not found' } }));
    expect(await client.getAgent('a')).toMatchObject({ failure: { code: 'agent-not-found' } });
  });
});

describe('what is made after a call', () => {
  it.each<[string, Behaviour]>([
    [
      '404',
      {
        status: 404,
        json: { transcript: 'Transcript not found in Azure Blob Storage', status_code: 404 },
      },
    ],
    [
      '404 within 200',
      { json: { transcript: 'Transcript not found in S3/AZURE', status_code: 404 } },
    ],
    ['500 within 200', { json: { transcript: 'Error fetching transcript', status_code: 500 } }],
    ['202', { status: 202, json: { detail: 'in progress' } }],
    ['an empty text', { json: { transcript: '', status_code: 200 } }],
    ['an empty list', { json: { transcript: [], status_code: 200 } }],
    ['null', { json: { transcript: null } }],
    ['a text in its place', { json: { transcript: 'Transcript is empty', status_code: 200 } }],
    [
      'waiting',
      {
        json: {
          transcript:
            'Waiting for Transcription to be available. Please try again after the call is over.',
        },
      },
    ],
    ['processing', { json: { transcript: 'processing' } }],
  ])('is not there yet: %s', async (_name, behaviour) => {
    const { client } = await serving(() => behaviour);
    expect(await client.transcript('c-1')).toMatchObject({ ok: true, value: { kind: 'pending' } });
  });

  it('cannot be read when it names no speaker', async () => {
    const { client } = await serving(() => ({ json: { transcript: 'Come back tomorrow' } }));
    expect(await client.transcript('c-1')).toMatchObject({
      ok: false,
      failure: { code: 'unreadable-answer', message: expect.stringContaining('names no speaker') },
    });
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 23, 12, 0, 0);
  it.each([
    ['120', null, 120_000],
    ['0', null, 0],
    ['Mon, 23 Nov 2026 12:00:30 GMT', null, 30_000],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 'Mon, 23 Nov 2026 12:00:10 GMT', 20_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', null, 0],
    ['soon', null, null],
    ['-5', null, null],
    [null, null, null],
  ])('%s is %s', (value, date, wanted) => {
    expect(readRetryAfter(value, date, now)).toBe(wanted);
  });
});
