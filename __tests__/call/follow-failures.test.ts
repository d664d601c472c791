import { describe, expect, it } from '@jest/globals';
import type { Behaviour } from '../vaani/service.ts';
import { callId, following, rows, without } from './following.ts';

describe('a call that does not get through', () => {
  it.each([
    ['Not picked', 'not-answered'],
    ['no_answer', 'not-answered'],
    ['Call rejected', 'call-rejected'],
    ['busy', 'call-rejected'],
    ['failed', 'call-failed'],
    ['SIP_404_NOT_FOUND', 'call-failed'],
    ['agent_timeout', 'agent-never-joined'],
    ['NA', 'not-answered'],
    ['something new', 'not-answered'],
  ])('with the status %s is %s', async (status, code) => {
    const row = {
      ...without('user_picked_up_at'),
      call_status: status,
      post_processing_status: 'not_processed',
    };
    const { placed, minutes } = await following({
      history: [rows(row)],
      transcript: [{ status: 404 }],
    });
    expect(placed.stopped).toMatchObject({ code, message: expect.stringContaining(status) });
    expect(placed.observations).toMatchObject({ status, answered: false, transcript: null });
    expect(minutes).toBeLessThan(1);
  });

  it('is not known to be unanswered where the service tells no moments', async () => {
    const { placed } = await following({
      history: [rows({ call_id: callId, status: 'ended', duration: null })],
      transcript: [{ status: 404 }],
      details: [{ status: 404 }],
    });
    expect(placed.stopped?.code).toBe('not-processed');
    expect(placed.observations.answered).toBeNull();
  });

  it('is not unanswered when the service is writing its transcript', async () => {
    const { placed } = await following({ history: [rows(without('user_picked_up_at'))] });
    expect(placed.stopped).toBeNull();
    expect(placed.observations.answered).toBe(true);
  });
});

describe('time runs out', () => {
  it('on a transcript that cannot be read', async () => {
    const { placed, minutes } = await following({
      transcript: [{ json: { transcript: 'Come back tomorrow' } }],
      details: [{ status: 202 }],
    });
    expect(placed.stopped?.code).toBe('unreadable-answer');
    expect(minutes).toBeLessThan(5.2);
  });

  it('on a call that never shows', async () => {
    const { placed } = await following({
      history: [rows()],
      transcript: [{ status: 404 }],
      details: [{ status: 404 }],
    });
    expect(placed.stopped?.code).toBe('never-ended');
    expect(placed.stopped?.message).toContain('never appeared in the call history');
  });

  it.each([
    ['service-unavailable', { status: 503 }],
    ['rate-limited', { status: 429, headers: { 'retry-after': '5' } }],
    ['unreadable-answer', { text: '\u0000' }],
  ] as const)('on a service that is %s', async (code, behaviour) => {
    const { placed, service, minutes } = await following({
      history: [behaviour],
      transcript: [behaviour],
      details: [behaviour],
    });
    expect(placed.stopped?.code).toBe(code);
    expect(placed.stopped?.message).toContain(`Call ${callId} goes on`);
    expect(service.dispatches()).toBe(1);
    expect(minutes).toBeLessThan(5.2);
  });

  it('at once when the key is taken away on the way', async () => {
    const gone: Behaviour = { status: 401, json: { detail: 'Invalid API key' } };
    const { placed, minutes } = await following({
      history: [gone],
      transcript: [gone],
      details: [gone],
    });
    expect(placed.stopped?.code).toBe('key-rejected');
    expect(minutes).toBeLessThan(1);
  });
});

describe('a cancelled call', () => {
  it('ends at once and says which call goes on, and for how long', async () => {
    const cancel = new AbortController();
    const live = without('End_time', 'user_picked_up_at');
    const { placed } = await following(
      { history: [rows({ ...live, call_status: 'started', post_processing_status: null })] },
      {},
      {
        signal: cancel.signal,
        onRequest: ({ url, nth }) => {
          if (url.startsWith('/api/call-history') && nth === 2) cancel.abort();
        },
      },
    );
    expect(placed).toMatchObject({ dispatched: true, stopped: { code: 'cancelled' } });
    expect(placed.stopped?.message).toContain(`Call ${callId} goes on`);
    expect(placed.stopped?.message).toContain('2 min');
    expect(placed.observations).toMatchObject({ callId, status: 'started' });
  });

  it('is not placed when the run was cancelled before', async () => {
    const { placed, service } = await following({}, {}, { signal: AbortSignal.abort() });
    expect(placed).toMatchObject({ dispatched: false, stopped: { code: 'cancelled' } });
    expect(service.seen).toEqual([]);
  });
});

it('shows of a phone number its last two digits only', async () => {
  const { placed } = await following(
    {},
    {},
    {
      first: { status: 422, json: { detail: 'The number +919800000042 is not allowed' } },
    },
  );
  expect(placed.stopped?.message).not.toContain('9800000042');
  expect(placed.stopped?.message).toContain('42 is not allowed');
});
