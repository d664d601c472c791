import { describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../../src/emulator/emulator.ts';
import { emulatorScenarios } from '../../../src/emulator/scenarios/scenarios.ts';
import { type Answer, dispatch, get, phoneCall, post, until, withEmulator } from '../support.ts';

const isProcessed =
  (callId: string) =>
  ({ json }: Answer): boolean =>
    json.data[0].call_id === callId && json.data[0].post_processing_status === 'completed';

describe('the list of scenarios', () => {
  it('has one sentence for each', () => {
    for (const { name, sentence } of emulatorScenarios()) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('helps with a name it does not know', async () => {
    await expect(startEmulator({ scenario: 'no-anwser' })).rejects.toThrow(
      /There is no scenario "no-anwser"\. Did you mean no-answer\?.*answered, no-answer, rejected/,
    );
  });
});

describe('refusals of the dispatch', () => {
  it.each([
    ['balance-empty', 402, 'Insufficient balance'],
    ['wrong-key', 401, 'API key'],
    ['key-forbidden', 403, 'does not belong'],
    ['agent-not-found', 404, 'Agent not found'],
    ['outside-hours', 400, 'TRAI'],
    ['dnd-blocked', 403, 'DND'],
    ['request-rejected', 422, 'outbound_number'],
    ['rate-limited', 429, 'Rate limit'],
    ['unavailable', 503, '<html>'],
    ['hostile-refusal', 422, '::error'],
  ])('%s answers %i', (scenario, status, text) =>
    withEmulator({ scenario }, async (emulator) => {
      const answer = await post(emulator, '/api/trigger-call/', phoneCall(emulator));
      expect(answer.status).toBe(status);
      expect(answer.text).toContain(text);
      expect(emulator.truth().dials).toEqual([]);
    }),
  );

  it.each([
    ['wrong-key', 401, 401],
    ['key-forbidden', 200, 403],
    ['agent-not-found', 200, 404],
    ['balance-empty', 200, 200],
    ['rate-limited', 429, 429],
  ])('%s shows in the reads before it too', (scenario, list, agent) =>
    withEmulator({ scenario }, async (emulator) => {
      expect((await get(emulator, '/api/agents')).status).toBe(list);
      expect((await get(emulator, `/api/agents/${emulator.agentId}`)).status).toBe(agent);
      expect((await get(emulator, '/api/health')).status).toBe(200);
    }),
  );
});

describe('disturbed dispatches', () => {
  it('busy-agent turns the first one away, with Retry-After, and takes the second', () =>
    withEmulator({ scenario: 'busy-agent' }, async (emulator) => {
      const send = () => post(emulator, '/api/trigger-call/', phoneCall(emulator));
      const first = await send();
      expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
      expect((await send()).status).toBe(200);
      expect((await get(emulator, '/api/call-history')).status).toBe(503);
      expect((await get(emulator, '/api/call-history')).status).toBe(200);
      expect(emulator.truth().dials).toHaveLength(1);
    }));

  it.each([
    ['ambiguous-dispatch', 1],
    ['ambiguous-lost', 0],
  ])('%s resets the connection after %i dial', (scenario, dials) =>
    withEmulator({ scenario }, async (emulator) => {
      const sent = post(emulator, '/api/trigger-call/', phoneCall(emulator));
      await expect(sent).rejects.toThrow('fetch failed');
      expect(emulator.truth().dials).toHaveLength(dials);
      expect(emulator.requests()).toMatchObject([{ status: null, dialled: dials === 1 }]);
      const { json } = await until(
        () => get(emulator, '/api/call-history'),
        (answer) => answer.json.data.length === 6 + dials,
      );
      const marked = json.data.filter(
        (row: { call_metadata: { marker?: string } }) => row.call_metadata.marker === 'run-1',
      );
      expect(marked).toHaveLength(dials);
    }),
  );

  it('redirect-elsewhere names another origin, which writes down who comes', () =>
    withEmulator({ scenario: 'redirect-elsewhere' }, async (emulator) => {
      const answer = await post(emulator, '/api/trigger-call/', phoneCall(emulator));
      const target = new URL(answer.headers.get('location') ?? '');
      expect([answer.status, target.origin === emulator.url]).toEqual([307, false]);
      expect(emulator.truth()).toMatchObject({ dials: [], strayRequests: [] });
      await fetch(target, { method: 'POST', headers: { 'X-API-Key': emulator.key } });
      expect(emulator.truth().strayRequests).toMatchObject([
        { method: 'POST', path: '/api/trigger-call/', key: true },
      ]);
    }));

  it('string-output dials and answers with one sentence', () =>
    withEmulator({ scenario: 'string-output' }, async (emulator) => {
      const { json } = await post(emulator, '/api/trigger-call/', phoneCall(emulator));
      const [dial] = emulator.truth().dials;
      expect(json.output).toContain(`to room ${dial?.callId} (dispatch_id: `);
    }));

  it('unreadable-dispatch dials and answers with nonsense; unreadable does so afterwards', async () => {
    await withEmulator({ scenario: 'unreadable-dispatch' }, async (emulator) => {
      const answer = await post(emulator, '/api/trigger-call/', phoneCall(emulator));
      expect([answer.status, answer.json, emulator.truth().dials.length]).toEqual([200, null, 1]);
      expect((await get(emulator, '/api/call-history')).json.data).toBeDefined();
    });
    await withEmulator({ scenario: 'unreadable' }, async (emulator) => {
      const callId = await dispatch(emulator);
      for (const path of ['call-history', `call_details/${callId}`, `transcript/${callId}`]) {
        const answer = await get(emulator, `/api/${path}`);
        expect([answer.status, answer.json]).toEqual([200, null]);
      }
    });
  });

  it('flaky-network loses every third read, in two ways', () =>
    withEmulator({ scenario: 'flaky-network' }, async (emulator) => {
      const seen: (number | string)[] = [];
      for (let reads = 0; reads < 6; reads++) {
        seen.push(
          await get(emulator, '/api/agents').then(
            ({ status }) => status,
            () => 'reset',
          ),
        );
      }
      expect(seen).toEqual([200, 200, 'reset', 200, 200, 502]);
    }));
});

describe('other contents and shapes', () => {
  async function transcriptOf(scenario: string, more: Record<string, unknown> = {}) {
    return withEmulator({ scenario }, async (emulator) => {
      const callId = await dispatch(emulator, more);
      await until(() => get(emulator, '/api/call-history'), isProcessed(callId));
      const { json } = await get(emulator, `/api/transcript/${callId}`);
      return { transcript: json.transcript, truth: emulator.truth() };
    });
  }

  it('hindi is spoken in Devanagari', async () => {
    const { transcript } = await transcriptOf('hindi');
    expect(transcript).toMatch(/^AGENT: \p{Script=Devanagari}+/u);
  });

  it('placeholders stay unfilled, whatever the metadata holds', async () => {
    const { transcript } = await transcriptOf('placeholders', {
      metadata: { customer_name: 'Asha' },
    });
    expect(transcript).toContain('{customer_name}');
    expect(transcript).not.toContain('{name}');
  });

  it('secret-in-transcript speaks a key of the right shape, which the truth names', async () => {
    const { transcript, truth } = await transcriptOf('secret-in-transcript');
    const [secret = 'none'] = truth.spokenSecrets;
    expect(secret).toMatch(/^vaani_[0-9a-f]{32}$/);
    expect(transcript).toContain(secret);
  });

  it('hostile-text carries commands, escapes and markup', async () => {
    const { transcript } = await transcriptOf('hostile-text');
    for (const part of ['\n::error', '##[group]', '\u001b[2J', '|', '<img', ']]>', '\u0000']) {
      expect(transcript).toContain(part);
    }
  });

  it('huge-transcript is five megabytes long', async () => {
    const { transcript } = await transcriptOf('huge-transcript');
    expect(transcript.length).toBeGreaterThan(5 * 1024 * 1024);
  });

  it('list-transcript is a list of utterances', async () => {
    const { transcript } = await transcriptOf('list-transcript');
    expect(transcript).toHaveLength(5);
    expect(transcript[1]).toEqual({ speaker: 'USER', text: 'Yes, it is one two three four.' });
  });

  it('newer-history-shape has the fields of the newer client, and no metadata', () =>
    withEmulator({ scenario: 'newer-history-shape' }, async (emulator) => {
      const callId = await dispatch(emulator);
      const { json } = await until(
        () => get(emulator, '/api/call-history'),
        (answer) => answer.json.data[0].call_id === callId && answer.json.data[0].duration !== null,
      );
      expect(json.data[0]).toEqual({
        id: 1,
        call_id: callId,
        status: 'completed',
        duration: 32,
        agent_id: emulator.agentId,
        contact_number: '+919000000001',
        created_at: expect.stringMatching(/^\d{4}-/),
      });
      expect(json.pagination.total_count).toBeUndefined();
    }));

  it('duplicate-shuffled-history spreads over pages that stay the same', () =>
    withEmulator({ scenario: 'duplicate-shuffled-history' }, async (emulator) => {
      const page = async (number: number) =>
        (await get(emulator, `/api/call-history?page=${number}&page_size=200`)).json.data;
      const pages = [await page(1), await page(2), await page(3)];
      const rows = pages.flat();
      const ids = rows.map(({ call_id }) => call_id);
      const times = rows.map(({ Start_time }) => Start_time);
      expect(new Set(ids).size).toBe(430);
      expect(ids.length).toBeGreaterThan(500);
      expect(times).not.toEqual([...times].sort().reverse());
      expect(await page(2)).toEqual(pages[1]);
    }));

  it('clock-skew is ten minutes slow, in rows and in the Date header', () =>
    withEmulator({ scenario: 'clock-skew' }, async (emulator) => {
      await dispatch(emulator);
      const { json, headers } = await until(
        () => get(emulator, '/api/call-history'),
        (answer) => answer.json.data.length === 7,
      );
      const slow = (time: number) => Math.round((Date.now() - time) / 60_000);
      expect(slow(Date.parse(`${json.data[0].Start_time}Z`))).toBe(10);
      expect(slow(Date.parse(headers.get('date') ?? ''))).toBe(10);
    }));
});
