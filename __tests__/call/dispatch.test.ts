import { describe, expect, it } from '@jest/globals';
import { dispatchOnce, orderOf } from '../../src/call/dispatch.ts';
import { freePort } from '../helpers/free-port.ts';
import {
  type Behaviour,
  clientOf,
  fastClock,
  recordingLog,
  type Seen,
  startService,
  waitingOn,
} from '../vaani/service.ts';
import { callRequest } from './request.ts';

const request = callRequest({
  outboundNumber: '+918000000001',
  voice: 'asha',
  metadata: { order: 1, vaani_guard_run: 'forged' },
  maxCallMinutes: 3,
  testMode: true,
});

const minutes = 60_000;

async function dispatching(
  behave: (seen: Seen) => Behaviour,
  { url, signal }: { url?: string; signal?: AbortSignal } = {},
) {
  const service = await startService(behave);
  const clock = fastClock();
  const log = recordingLog();
  const started = clock.now();
  const deadline = started + 10 * minutes;
  const client = clientOf(url ?? service.url);
  const order = orderOf(request, 'run-1-smoke-abc');
  const searchUntil = (at: number) => Math.min(deadline, at + 4 * minutes);
  const outcome = await dispatchOnce(
    order,
    { deadline, searchUntil },
    { client, log, ...waitingOn(clock, signal) },
  );
  await client.close();
  return { outcome, service, clock, log, waited: clock.now() - started };
}

const ours = { call_id: 'outbound-9-ff', call_metadata: { vaani_guard_run: 'run-1-smoke-abc' } };
const other = (id: number) => ({
  call_id: `outbound-${id}-00`,
  call_metadata: { vaani_guard_run: 'run-2' },
});
const others = Array.from({ length: 100 }, (_, id) => other(id));

function pageOf({ url }: Seen): number {
  return Number(new URL(url, 'http://x').searchParams.get('page'));
}

describe('what is sent', () => {
  it('holds the limit, the marker and everything asked for, and never skips the do-not-disturb check', async () => {
    const { service } = await dispatching(() => ({
      json: { output: { call_id: 'outbound-9-ff' } },
    }));
    expect(JSON.parse(service.seen[0]?.body ?? '')).toEqual({
      medium: 'telephony',
      agent_id: request.agentId,
      contact_number: '+919800000042',
      name: 'Guard',
      metadata: { order: 1, vaani_guard_run: 'run-1-smoke-abc' },
      dnd_check_skipped: false,
      modify_agent: { experience: { settings: { call_settings: { max_call_duration: 3 } } } },
      voice: 'asha',
      outbound_number: '+918000000001',
      test_mode: true,
    });
    expect(service.seen[0]?.url).toBe('/api/trigger-call/');
  });

  it('asks for a web call without anything of a telephone', () => {
    expect(orderOf({ ...request, medium: 'web', contactNumber: null }, 'm')).toEqual({
      medium: 'webrtc',
      agent_id: request.agentId,
      metadata: { order: 1, vaani_guard_run: 'm' },
      modify_agent: { experience: { settings: { call_settings: { max_call_duration: 3 } } } },
    });
  });

  it('leaves out what was not asked for', () => {
    const order = orderOf({ ...request, voice: null, outboundNumber: null, testMode: false }, 'm');
    expect(Object.keys(order)).not.toEqual(expect.arrayContaining(['voice']));
    expect('outbound_number' in order || 'test_mode' in order).toBe(false);
  });
});

describe('an answer that leaves it open whether the call was placed', () => {
  const ambiguous: [string, Behaviour][] = [
    ['a reset', 'reset'],
    ['silence', 'hang'],
    ['half an answer', 'half'],
    ['500', { status: 500 }],
    ['503 with Retry-After', { status: 503, headers: { 'retry-after': '1' } }],
    ['a redirect', { status: 307, headers: { location: '/api/trigger-call' } }],
    ['no JSON', { text: '<html>' }],
    ['no id', { json: { success: true, output: {} } }],
    ['a failure in vague words', { json: { success: false, error: 'worker crashed' } }],
  ];

  it.each(ambiguous)('is settled by the history after %s', async (_name, behaviour) => {
    const { outcome, service } = await dispatching((seen) => {
      if (seen.method === 'POST') return behaviour;
      return {
        json: { data: seen.nth < 2 ? others.slice(0, 3) : [...others.slice(0, 3), ours, ours] },
      };
    });
    expect(outcome).toMatchObject({
      kind: 'dispatched',
      callId: 'outbound-9-ff',
      captionsUrl: null,
    });
    expect(service.dispatches()).toBe(1);
  });

  it.each(ambiguous)(
    'is never sent again after %s when there is no trace',
    async (name, behaviour) => {
      const { outcome, service, waited } = await dispatching((seen) =>
        seen.method === 'POST' ? behaviour : { json: { data: others.slice(0, 3) } },
      );
      const code = name === 'a failure in vague words' ? 'request-rejected' : 'dispatch-unknown';
      expect(outcome).toMatchObject({
        kind: 'stopped',
        sent: true,
        failure: { code, skipped: false },
      });
      expect(service.dispatches()).toBe(1);
      expect(waited).toBeGreaterThanOrEqual(4 * minutes);
      expect(waited).toBeLessThan(4.2 * minutes);
    },
  );

  it('is settled over several pages, whatever their order', async () => {
    for (const where of [1, 3, 7, 12]) {
      const { outcome, service } = await dispatching((seen) => {
        if (seen.method === 'POST') return 'reset';
        const page = pageOf(seen);
        const data = page === where ? [...others.slice(1), ours] : page > 12 ? [] : others;
        return { json: { data, pagination: { page, total_pages: 12, has_next: page < 12 } } };
      });
      expect(outcome).toMatchObject({ kind: 'dispatched', callId: 'outbound-9-ff' });
      expect(service.dispatches()).toBe(1);
    }
  });

  it('is settled without pagination, too', async () => {
    const { outcome } = await dispatching((seen) => {
      if (seen.method === 'POST') return 'reset';
      const page = pageOf(seen);
      return { json: page === 3 ? [ours] : page < 3 ? others : [] };
    });
    expect(outcome).toMatchObject({ kind: 'dispatched', callId: 'outbound-9-ff' });
  });

  it('is settled while the history fails again and again', async () => {
    const failing: Behaviour[] = ['reset', { status: 502 }, { text: 'x' }, 'half'];
    const { outcome } = await dispatching((seen) => {
      if (seen.method === 'POST') return 'reset';
      return failing[seen.nth] ?? { json: { calls: [ours] } };
    });
    expect(outcome).toMatchObject({ kind: 'dispatched' });
  });

  it('stays unknown when the history never answers', async () => {
    const { outcome, service } = await dispatching((seen) =>
      seen.method === 'POST'
        ? 'reset'
        : { status: 500, json: { detail: 'Invalid client_id format' } },
    );
    expect(outcome).toMatchObject({ kind: 'stopped', failure: { code: 'dispatch-unknown' } });
    expect(service.dispatches()).toBe(1);
  });

  it('names the mark to look for', async () => {
    const { outcome } = await dispatching((seen) =>
      seen.method === 'POST' ? 'reset' : { json: [] },
    );
    expect(outcome.kind === 'stopped' && outcome.failure.message).toContain('run-1-smoke-abc');
  });
});

describe('a dispatch that was certainly not taken', () => {
  it('is tried again after 429, as late as the service asks', async () => {
    const { outcome, service, clock } = await dispatching(({ nth }) =>
      nth < 2
        ? { status: 429, headers: { 'retry-after': '45' } }
        : { json: { output: { call_id: 'outbound-9-ff' } } },
    );
    expect(outcome.kind).toBe('dispatched');
    expect(service.dispatches()).toBe(3);
    expect(clock.slept).toEqual([45_000, 45_000]);
  });

  it('is given up when the service asks for more time than there is', async () => {
    const { outcome, service } = await dispatching(() => ({
      status: 429,
      headers: { 'retry-after': '3600' },
    }));
    expect(outcome).toMatchObject({
      kind: 'stopped',
      sent: true,
      failure: { code: 'rate-limited' },
    });
    expect(service.dispatches()).toBe(1);
  });

  it('is tried again while the connection is refused, and given up in time', async () => {
    const port = await freePort();
    const { outcome, waited } = await dispatching(() => 'reset', {
      url: `http://127.0.0.1:${port}`,
    });
    expect(outcome).toMatchObject({
      kind: 'stopped',
      sent: false,
      failure: { code: 'service-unavailable' },
    });
    expect(waited).toBeGreaterThan(9 * minutes);
    expect(waited).toBeLessThan(10 * minutes);
  });

  it('is not tried again after anything ambiguous, even if refused before', async () => {
    const { service } = await dispatching((seen) => {
      if (seen.method === 'GET') return { json: [] };
      return seen.nth === 0 ? { status: 429 } : 'reset';
    });
    expect(service.dispatches()).toBe(2);
  });
});

describe('a cancelled dispatch', () => {
  it('on the way says that the call may go on', async () => {
    const cancel = new AbortController();
    const { outcome, waited } = await dispatching(
      () => {
        setTimeout(() => cancel.abort(), 20);
        return 'hang';
      },
      { signal: cancel.signal },
    );
    expect(outcome).toMatchObject({ kind: 'stopped', sent: true, failure: { code: 'cancelled' } });
    expect(outcome.kind === 'stopped' && outcome.failure.message).toContain('run-1-smoke-abc');
    expect(waited).toBe(0);
  });

  it('before it began sends nothing', async () => {
    const { outcome, service } = await dispatching(() => 'reset', { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ kind: 'stopped', sent: false, failure: { code: 'cancelled' } });
    expect(service.seen).toEqual([]);
  });
});
