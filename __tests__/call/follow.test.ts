import { describe, expect, it } from '@jest/globals';
import type { Behaviour } from '../vaani/service.ts';
import {
  callId,
  details,
  following,
  processedRow,
  rows,
  transcript,
  without,
} from './following.ts';

describe('a call that is followed', () => {
  it('trusts the moments more than the duration, and the details more than the row', async () => {
    const { placed } = await following({});
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({
      durationSeconds: 30,
      cost: 1.5,
      entities: { order_id: '12' },
      evaluation: 'No',
      summary: 'S',
    });
  });

  it('survives every kind of failure between the dispatch and the end', async () => {
    const trouble: Behaviour[] = [
      'reset',
      { status: 500, json: { detail: 'Invalid client_id format' } },
      { text: '<html>' },
      'half',
      { status: 429, headers: { 'retry-after': '30' } },
      { status: 401, json: { detail: 'flap' } },
      { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
    ];
    const { placed } = await following({
      history: [...trouble, ...trouble, rows(processedRow)],
      transcript: [...trouble, { json: transcript }],
      details: [...trouble, { json: details }],
    });
    expect(placed.stopped).toBeNull();
    expect(placed.observations.transcript).toHaveLength(2);
  });

  it('is not confused by an older copy of its row', async () => {
    const older = without('End_time', 'user_picked_up_at', 'call_cost');
    const { placed } = await following({
      history: [
        rows(
          { ...older, call_status: 'Ongoing', post_processing_status: 'not_processed' },
          processedRow,
        ),
        rows({ ...older, call_status: 'Ongoing', post_processing_status: 'not_processed' }),
      ],
      transcript: [{ status: 404 }, { json: transcript }],
    });
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({
      status: 'User disconnected',
      answered: true,
      cost: 1.5,
    });
  });

  it('is read from transcript and details alone where a key gets no history', async () => {
    const { placed } = await following({
      history: [{ status: 500, json: { detail: 'Invalid client_id format' } }],
      transcript: [{ status: 404 }, { status: 404 }, { json: transcript }],
    });
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({ answered: true, status: null, evaluation: 'No' });
  });

  it('takes the transcript from the details when there is no other', async () => {
    const { placed } = await following({ transcript: [{ status: 404 }] });
    expect(placed.stopped).toBeNull();
    expect(placed.observations.transcript?.[0]).toEqual({
      speaker: 'agent',
      text: 'Hello',
      at: null,
    });
  });

  it('shows an unknown status as it came, and believes the moments', async () => {
    const { placed } = await following({
      history: [rows({ ...processedRow, call_status: 'Ἀρχή ##[x]' })],
    });
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({ status: 'Ἀρχή ##[x]', answered: true });
  });

  it('waits for values that are expected and not there yet', async () => {
    const early = {
      ...without('call_cost', 'call_eval_tag'),
      post_processing_status: 'processing',
    };
    const later = [rows(early), rows(early), rows(early), rows(early), rows(early), rows(early)];
    const { placed } = await following(
      { history: [...later, ...later, rows(processedRow)], details: [{ status: 202 }] },
      { evaluation: ['Yes'] },
    );
    expect(placed.stopped).toBeNull();
    expect(placed.observations).toMatchObject({ evaluation: 'Yes', cost: 1.5 });
  });

  it('does not wait for values that nobody expects', async () => {
    const { placed, minutes } = await following({
      history: [rows({ ...without('call_cost'), post_processing_status: 'processing' })],
      details: [{ status: 202 }],
    });
    expect(placed.stopped).toBeNull();
    expect(minutes).toBeLessThan(1);
  });

  it('does not take the empty entities of an unprocessed row for an extraction', async () => {
    const { placed } = await following({
      history: [rows({ ...processedRow, call_entity: {}, post_processing_status: 'processing' })],
      details: [{ status: 202 }],
    });
    expect(placed.observations.entities).toBeNull();
  });

  it('says each state once', async () => {
    const at = (...names: string[]) =>
      rows({
        ...without(...names),
        call_status: 'started',
        post_processing_status: 'not_processed',
      });
    const ringing = at('user_picked_up_at', 'End_time');
    const talking = at('End_time');
    const { log } = await following({
      history: [ringing, ringing, ringing, talking, talking, rows(processedRow)],
    });
    const said = log.lines.filter((line) => line.startsWith(`Call ${callId}`));
    expect(said).toHaveLength(5);
    expect(said.join('\n')).toMatch(
      /dispatched\n.*ringing.*\n.*answered.*\n.*ended.*User disconnected.*\n.*processed/,
    );
  });
});
