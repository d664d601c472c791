import { describe, expect, it } from '@jest/globals';
import { answeredBy, endingOf, stageOf, together } from '../../src/call/progress.ts';
import type { HistoryRow } from '../../src/vaani/answers.ts';

const nothing: HistoryRow = {
  callId: 'outbound-9-ff',
  status: null,
  metadata: null,
  startedAt: null,
  dialledAt: null,
  ringingAt: null,
  answeredAt: null,
  endedAt: null,
  durationSeconds: null,
  cost: null,
  processing: null,
  summary: null,
  entities: null,
  evaluation: null,
};
const row = (changes: Partial<HistoryRow>): HistoryRow => ({ ...nothing, ...changes });

describe('how a call ended, by its row of the history', () => {
  it.each<[string, Partial<HistoryRow>, ReturnType<typeof endingOf>]>([
    ['nothing is known', {}, null],
    ['it rings', { status: 'Ringing', ringingAt: 2 }, null],
    ['a status that says how', { status: 'Not picked' }, 'not-answered'],
    ['a status that says that it was declined', { status: 'call_rejected' }, 'rejected'],
    ['a status with a code of the network', { status: 'Call failed: SIP_404' }, 'failed'],
    ['a status that blames the agent', { status: 'agent_timeout' }, 'agent-never-joined'],
    ['completed, answered', { status: 'completed', answeredAt: 3 }, 'talked'],
    ['completed, and no more', { status: 'completed' }, 'unclear'],
    ['ended after it was answered', { endedAt: 9, answeredAt: 3 }, 'talked'],
    ['ended after it rang', { endedAt: 9, ringingAt: 2 }, 'not-answered'],
    ['ended after it was dialled', { endedAt: 9, dialledAt: 1 }, 'not-answered'],
    ['ended, and nothing before that is known', { endedAt: 9 }, 'unclear'],
    [
      'rang, and what was said is processed',
      { endedAt: 9, ringingAt: 2, processing: 'running' },
      'unclear',
    ],
    ['rang, and that is done', { ringingAt: 2, processing: 'completed' }, 'unclear'],
    ['a status of its own, still going on', { status: 'Warming up', dialledAt: 1 }, null],
  ])('%s', (_, changes, ending) => {
    expect(endingOf(row(changes))).toBe(ending);
  });
});

describe('whether somebody picked up, by the row', () => {
  it.each<[string, Partial<HistoryRow>, boolean | null]>([
    ['the moment is given', { status: 'Not picked', answeredAt: 3 }, true],
    ['the status says that nobody did', { status: 'No answer' }, false],
    ['the user hung up', { status: 'User disconnected' }, true],
    ['completed, after some seconds', { status: 'Completed', durationSeconds: 4 }, true],
    ['completed, which may be the attempt', { status: 'Completed', durationSeconds: 0 }, null],
    ['nothing says so', { status: 'Ongoing' }, null],
  ])('%s', (_, changes, answered) => {
    expect(answeredBy(row(changes))).toBe(answered);
  });
});

it('knows the highest stage that a row proves', () => {
  const moments = [{}, { dialledAt: 1 }, { ringingAt: 2 }, { answeredAt: 3 }, { endedAt: 4 }];
  // Each with all before it.
  const all = moments.map((_, last) =>
    stageOf(row(Object.assign({}, ...moments.slice(0, last + 1)))),
  );
  expect(all).toEqual(['joined', 'dialled', 'ringing', 'answered', 'ended']);
});

describe('two rows of one call', () => {
  const early = row({ status: 'Ringing', ringingAt: 2, cost: 1 });
  const late = row({ status: 'User disconnected', answeredAt: 3, endedAt: 9 });

  it('are one with all that both know, the newer before the older', () => {
    expect(together(null, early)).toBe(early);
    expect(together(early, late)).toEqual({ ...late, ringingAt: 2, cost: 1 });
    expect(together(early, row({ status: 'Answered' }))).toMatchObject({ status: 'Answered' });
  });

  it('stay ended when an older copy comes after', () => {
    expect(together(late, early)).toEqual({ ...late, ringingAt: 2, cost: 1 });
  });
});
