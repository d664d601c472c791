import type { ExpectationResult, Moments, Observations } from '../../src/call/types.ts';
import type { Utterance } from '../../src/vaani/transcript.ts';

const start = Date.UTC(2026, 10, 23, 6, 0, 0);

export const noMoments: Moments = {
  dispatched: null,
  joined: null,
  dialled: null,
  ringing: null,
  answered: null,
  firstWord: null,
  ended: null,
};

export const moments: Moments = {
  dispatched: start,
  joined: null,
  dialled: start + 1_000,
  ringing: start + 3_000,
  answered: start + 8_000,
  firstWord: start + 9_200,
  ended: start + 42_000,
};

/** A call of which everything was seen. */
export function observed(changes: Partial<Observations> = {}): Observations {
  return {
    callId: 'outbound-1776528767-0a1b2c3d',
    status: 'User disconnected',
    answered: true,
    durationSeconds: 34,
    cost: 3.5,
    moments,
    transcript: [agent('Hello, may I have your order number?', 1.2), user('It is 1234.', 5)],
    entities: { order_id: '1234' },
    evaluation: 'Yes',
    summary: 'The customer asked after an order.',
    ...changes,
  };
}

export const nothingObserved: Observations = {
  callId: null,
  status: null,
  answered: null,
  durationSeconds: null,
  cost: null,
  moments: noMoments,
  transcript: null,
  entities: null,
  evaluation: null,
  summary: null,
};

export function agent(text: string, at: number | null = null): Utterance {
  return { speaker: 'agent', text, at };
}

export function user(text: string, at: number | null = null): Utterance {
  return { speaker: 'user', text, at };
}

export function unknown(text: string): Utterance {
  return { speaker: 'unknown', text, at: null };
}

/** An expectation of each state. */
export const met: ExpectationResult = {
  kind: 'answered',
  name: 'answered: true',
  state: 'met',
  detail: '',
};
export const missed: ExpectationResult = {
  kind: 'language',
  name: 'language: hi',
  state: 'missed',
  detail: '0 % of the letters',
};
export const unseen: ExpectationResult = {
  kind: 'cost',
  name: 'cost: { max: 5 }',
  state: 'unobserved',
  detail: 'no cost was given',
};
