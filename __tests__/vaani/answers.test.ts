import { describe, expect, it } from '@jest/globals';
import { isPlaceholderText, readAgent, readAgents, readHistory } from '../../src/vaani/answers.ts';
import { readMoment } from '../../src/vaani/reading.ts';
import { readDetails, readWritten } from '../../src/vaani/transcript.ts';

describe('moments', () => {
  it.each([
    ['2026-11-23T18:04:05.123456', Date.UTC(2026, 10, 23, 18, 4, 5, 123)],
    ['2026-11-23 18:04:05', Date.UTC(2026, 10, 23, 18, 4, 5)],
    ['2026-11-23T18:04:05Z', Date.UTC(2026, 10, 23, 18, 4, 5)],
    ['2026-11-23T23:34:05+05:30', Date.UTC(2026, 10, 23, 18, 4, 5)],
    [Date.UTC(2026, 10, 23) / 1000, Date.UTC(2026, 10, 23)],
    [Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 23)],
    ['NA', null],
    ['0001-01-01T00:00:00', null],
    [12.5, null],
    [null, null],
  ])('%s', (written, wanted) => {
    expect(readMoment(written)).toBe(wanted);
  });
});

describe('the call history', () => {
  const row = {
    call_id: 'outbound-1-a',
    call_status: 'User disconnected',
    Start_time: '2026-11-23T10:00:00.000000',
    End_time: '2026-11-23T10:00:34.000000',
    call_dialing_at: '2026-11-23T10:00:01.000000',
    user_picked_up_at: '2026-11-23T10:00:30.000000',
    duration_ms: 742.269,
    call_cost: '0.4',
    post_processing_status: 'not_processed',
    call_metadata: '{"vaani_guard_run": "m"}',
    call_entity: {},
    call_summary: 'Transcript is not available for further evaluations.',
    call_eval_tag: null,
  };

  it('is read in its documented form', () => {
    const read = readHistory(
      {
        data: [row],
        pagination: { page: 1, page_size: 1, total_count: 7, total_pages: 7, has_next: true },
      },
      1,
    );
    expect(read).toMatchObject({ ok: true, value: { totalPages: 7, hasNext: true } });
    expect(read.ok && read.value.rows[0]).toEqual({
      callId: 'outbound-1-a',
      status: 'User disconnected',
      metadata: { vaani_guard_run: 'm' },
      startedAt: Date.UTC(2026, 10, 23, 10, 0, 0),
      dialledAt: Date.UTC(2026, 10, 23, 10, 0, 1),
      ringingAt: null,
      answeredAt: Date.UTC(2026, 10, 23, 10, 0, 30),
      endedAt: Date.UTC(2026, 10, 23, 10, 0, 34),
      durationSeconds: 0.742269,
      cost: 0.4,
      processing: 'not-started',
      summary: null,
      entities: {},
      evaluation: null,
    });
  });

  it.each([
    ['a bare list', [row]],
    ['calls', { calls: [row] }],
    ['items', { items: [row], pagination: { total: 250, page_size: 100 } }],
    ['a list within data', { data: { items: [row] } }],
  ])('is read from %s', (_name, json) => {
    const read = readHistory(json, 100);
    expect(read.ok && read.value.rows).toHaveLength(1);
  });

  it('has as many pages as its rows need', () => {
    const read = readHistory({ items: [row], pagination: { total: 250, page_size: 100 } }, 100);
    expect(read.ok && read.value.totalPages).toBe(3);
  });

  it('is read in the form of the newer client', () => {
    const read = readHistory(
      {
        data: [
          {
            id: 4,
            call_id: 'c-1x',
            status: 'in_progress',
            duration: 12,
            created_at: '2026-11-23T10:00:00',
          },
        ],
      },
      100,
    );
    expect(read.ok && read.value.rows[0]).toMatchObject({
      callId: 'c-1x',
      status: 'in_progress',
      durationSeconds: 12,
      startedAt: Date.UTC(2026, 10, 23, 10, 0, 0),
    });
  });

  it.each([[null], ['text'], [{}], [{ data: 'none' }], [{ data: [1] }], [42]])(
    'cannot be read from %j',
    (json) => {
      expect(readHistory(json, 100).ok).toBe(false);
    },
  );
});

describe('agents', () => {
  it.each([[[]], [{ data: [] }], [{ items: [] }]])('are read from %j', (json) => {
    expect(readAgents(json)).toEqual({ ok: true, value: { count: 0 } });
  });
  it('has a name', () => {
    expect(readAgent({ id: 'x', agent_name: 'slug', display_name: 'Shown' })).toEqual({
      ok: true,
      value: { name: 'Shown' },
    });
    expect(readAgent({ ok: true }).ok).toBe(false);
  });
});

describe('a transcript', () => {
  it('is read as a text', () => {
    const written =
      '[00:00:01] AGENT: <speed ratio="1"/>Hello <break time="200ms"/>there\nsecond line\n\n user: Hi\r\nAgent: Bye';
    expect(readWritten(written)).toEqual({
      kind: 'ready',
      value: [
        { speaker: 'agent', text: 'Hello  there\nsecond line', at: null },
        { speaker: 'user', text: 'Hi', at: null },
        { speaker: 'agent', text: 'Bye', at: null },
      ],
    });
  });

  it('is read as a list', () => {
    const list = [
      { role: 'assistant', content: ['नमस्ते', 'जी'], start: 1.5 },
      { speaker: 'USER', text: 'Hello', timestamp: 1_795_413_600 },
      { speaker: 'somebody', text: 'Hm' },
      'AGENT: Bye',
    ];
    expect(readWritten(list)).toEqual({
      kind: 'ready',
      value: [
        { speaker: 'agent', text: 'नमस्ते जी', at: 1.5 },
        { speaker: 'user', text: 'Hello', at: null },
        { speaker: 'unknown', text: 'Hm', at: null },
        { speaker: 'agent', text: 'Bye', at: null },
      ],
    });
  });

  it('may speak of transcripts', () => {
    const read = readWritten('AGENT: Transcript is not available.\n\n USER: Processing');
    expect(read).toMatchObject({ kind: 'ready' });
  });

  it.each([[{}], [7], [[{ speaker: 'agent' }]], [[3]]])('cannot be read from %j', (written) => {
    expect(readWritten(written).kind).toBe('unreadable');
  });
});

describe('the details of a call', () => {
  const sentinel = 'Transcript is not available for further evaluations.';
  it('are not there while texts stand in for them', () => {
    const json = {
      transcription: sentinel,
      entity: sentinel,
      conversation_eval: sentinel,
      summary: sentinel,
      call_eval_tag: null,
    };
    expect(readDetails(json)).toEqual({ kind: 'pending', why: sentinel });
  });

  it('are read, an old form too', () => {
    expect(
      readDetails({
        transcription: 'AGENT: Hi',
        entity: { order_id: 12 },
        summary: 'Processing of the refund was explained.',
        call_eval_tag: 'not enough data',
      }),
    ).toMatchObject({
      kind: 'ready',
      value: {
        entities: { order_id: 12 },
        evaluation: 'not enough data',
        summary: 'Processing of the refund was explained.',
      },
    });
    expect(readDetails({ transcript: 'USER: Hi', entities: {} })).toMatchObject({ kind: 'ready' });
  });

  it.each([[[]], [null], [{ detail: 'x' }], [{ transcription: 'nothing with a speaker' }]])(
    'cannot be read from %j',
    (json) => {
      expect(readDetails(json).kind).toBe('unreadable');
    },
  );
});

describe('texts that stand in for a value', () => {
  it.each([
    'Transcript is not available for further evaluations.',
    'Transcript not found in S3/AZURE',
    'Transcript is empty',
    'Error fetching transcript',
    'Error retrieving transcript',
    'Error generating summary',
    'Database connection issue',
    'No extractor defined for this client',
    'processing',
    'Pending',
    'not_processed',
  ])('%s', (written) => expect(isPlaceholderText(written)).toBe(true));
  it.each(['not enough data', 'Yes', 'The transcript is fine', 'Pending orders were listed.'])(
    'not: %s',
    (written) => expect(isPlaceholderText(written)).toBe(false),
  );
});
