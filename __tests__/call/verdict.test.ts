import { describe, expect, it } from '@jest/globals';
import type { PlacedCall } from '../../src/call/placed-call.ts';
import { type ExpectationResult, type FailureCode, failureCodes } from '../../src/call/types.ts';
import { verdict } from '../../src/call/verdict.ts';
import { met, missed, nothingObserved, observed, unseen } from './observed.ts';

const unanswered: ExpectationResult = {
  kind: 'unanswered',
  name: 'answered: false',
  state: 'met',
  detail: '',
};
const status: ExpectationResult = {
  kind: 'status',
  name: 'status: ["Call rejected"]',
  state: 'met',
  detail: '',
};

const ended: PlacedCall = {
  observations: observed(),
  dispatched: true,
  stopped: null,
  keyStatus: 'valid',
};

function stopped(code: FailureCode, skipped = false): PlacedCall {
  return {
    observations: nothingObserved,
    dispatched: true,
    stopped: { code, message: 'It stopped.', cure: 'Go on.', skipped },
    keyStatus: 'valid',
  };
}

function judged(placed: PlacedCall, results: readonly ExpectationResult[]): string {
  const { result, failure } = verdict(placed, results);
  return `${result} ${failure ?? '-'}`;
}

describe('a call that came to its end', () => {
  it.each([
    ['all met', [met], 'passed -'],
    ['one missed', [met, missed], 'failed expectation-failed'],
    ['one unobserved', [met, unseen], 'inconclusive not-processed'],
    ['missed wins over unobserved', [unseen, missed], 'failed expectation-failed'],
    ['nothing was checked', [], 'inconclusive not-processed'],
  ])('%s', (_name, results, outcome) => {
    expect(judged(ended, results)).toBe(outcome);
  });

  it('says what was missed, and what to do', () => {
    const { message, cure } = verdict(ended, [met, missed, unseen]);
    expect(message).toBe('1 of 3 expectations was not met: language: hi (0 % of the letters).');
    expect(cure).toContain('transcript');
  });

  it('has nothing to cure when it passed', () => {
    const { message, cure, observations, expectations, dispatched } = verdict(ended, [met]);
    expect({ message, cure, dispatched }).toEqual({
      message: 'The call ended after 34 s, and 1 of 1 expectation was met.',
      cure: '',
      dispatched: true,
    });
    expect(observations).toBe(ended.observations);
    expect(expectations).toEqual([met]);
  });
});

describe('a call that stopped', () => {
  const failed = [
    'key-rejected',
    'key-forbidden',
    'agent-not-found',
    'balance-empty',
    'request-rejected',
    'dnd-blocked',
    'agent-never-joined',
    'not-answered',
    'call-rejected',
    'call-failed',
    'expectation-failed',
  ];

  it.each(failureCodes.map((code) => [code]))('%s has its own result', (code) => {
    const result = failed.includes(code)
      ? 'failed'
      : code === 'outside-calling-hours'
        ? 'skipped'
        : 'inconclusive';
    expect(judged(stopped(code), [unseen])).toBe(`${result} ${code}`);
    expect(judged(stopped(code, true), [unseen])).toBe(`skipped ${code}`);
    expect(judged(stopped(code), [met])).toBe(`${result} ${code}`);
    expect(judged(stopped(code), [])).toBe(`${result} ${code}`);
  });

  it.each([
    ['never-ended', 'failed expectation-failed'],
    ['not-processed', 'failed expectation-failed'],
    ['unreadable-answer', 'failed expectation-failed'],
    ['cancelled', 'inconclusive cancelled'],
    ['not-answered', 'failed not-answered'],
    ['agent-never-joined', 'failed agent-never-joined'],
    ['outside-calling-hours', 'skipped outside-calling-hours'],
  ] as const)('%s and an expectation that is known to be missed', (code, outcome) => {
    expect(judged(stopped(code), [missed, unseen])).toBe(outcome);
  });

  it('tells both reasons when there are two', () => {
    const { message, cure } = verdict(stopped('never-ended'), [missed]);
    expect(message).toContain('language: hi (0 % of the letters)');
    expect(message).toContain('It stopped.');
    expect(cure).toContain('Go on.');
  });
});

describe('a stop that was expected', () => {
  it.each([
    ['not-answered', [unanswered], 'passed -'],
    ['not-answered', [unanswered, missed], 'failed expectation-failed'],
    ['not-answered', [unanswered, unseen], 'inconclusive not-processed'],
    ['not-answered', [{ ...unanswered, state: 'unobserved' }], 'failed not-answered'],
    ['call-rejected', [unanswered], 'failed call-rejected'],
    ['call-rejected', [unanswered, status], 'passed -'],
    ['call-rejected', [met, status], 'failed call-rejected'],
    ['call-rejected', [unanswered, { ...status, state: 'missed' }], 'failed call-rejected'],
    ['call-failed', [unanswered, status], 'passed -'],
    ['agent-never-joined', [unanswered, status], 'failed agent-never-joined'],
    ['never-ended', [unanswered, status], 'inconclusive never-ended'],
    ['cancelled', [unanswered, status], 'inconclusive cancelled'],
  ] as const)('%s', (code, results, outcome) => {
    expect(judged(stopped(code), results)).toBe(outcome);
  });
});

it('takes a call that was not dispatched and not stopped for a rehearsal', () => {
  expect(judged({ ...ended, dispatched: false }, [unseen])).toBe('skipped -');
  expect(judged({ ...ended, dispatched: false }, [met])).toBe('skipped -');
});
