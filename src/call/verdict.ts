import { plural } from '../text.ts';
import { readableDuration } from './durations.ts';
import type { PlacedCall, Stopped } from './placed-call.ts';
import type {
  CallOutcome,
  CallResult,
  ExpectationKind,
  ExpectationResult,
  FailureCode,
} from './types.ts';

/** What each code says about the agent: it does not work, or it could not be known. */
const resultOf: Readonly<Record<FailureCode, CallResult>> = {
  'key-rejected': 'failed',
  'key-forbidden': 'failed',
  'agent-not-found': 'failed',
  'balance-empty': 'failed',
  'request-rejected': 'failed',
  'dnd-blocked': 'failed',
  'agent-never-joined': 'failed',
  'not-answered': 'failed',
  'call-rejected': 'failed',
  'call-failed': 'failed',
  'expectation-failed': 'failed',
  'outside-calling-hours': 'skipped',
  'rate-limited': 'inconclusive',
  'service-unavailable': 'inconclusive',
  'dispatch-unknown': 'inconclusive',
  'never-ended': 'inconclusive',
  'not-processed': 'inconclusive',
  'unreadable-answer': 'inconclusive',
  cancelled: 'inconclusive',
};

const cures = {
  missed:
    'Read the transcript and compare it with `expect`: either the agent needs a change in the dashboard, or the expectation no longer fits it.',
  unobserved:
    'Run the job again. If the service never gives this value for your agent, take the line out of `expect`.',
} as const;

type Judgement = Pick<CallOutcome, 'result' | 'failure' | 'message' | 'cure'>;

/**
 * The result of a call, from what became of it and what was expected.
 *
 * - A call that stopped early has the result of its code. Two things change that: the stop was what was expected, or a
 *   value that was seen in time already misses an expectation, and then the agent is known not to work whatever else
 *   could not be known.
 * - A call that came to its end is failed when an expectation was missed, else inconclusive when one was not observed,
 *   else passed. Nothing else passes.
 */
export function verdict(placed: PlacedCall, results: readonly ExpectationResult[]): CallOutcome {
  return {
    ...judge(placed, results),
    observations: placed.observations,
    expectations: results,
    dispatched: placed.dispatched,
  };
}

function judge(placed: PlacedCall, results: readonly ExpectationResult[]): Judgement {
  const { stopped, dispatched } = placed;
  const missed = results.filter(({ state }) => state === 'missed');
  const unobserved = results.filter(({ state }) => state === 'unobserved');

  if (stopped !== null && !wasExpected(stopped, results)) {
    const result = stopped.skipped ? 'skipped' : resultOf[stopped.code];
    // A call that was cancelled says so, whatever was seen of it before.
    const outweighed = result === 'inconclusive' && stopped.code !== 'cancelled';
    if (!outweighed || missed.length === 0) {
      const { code: failure, message, cure } = stopped;
      return { result, failure, message, cure };
    }
    return {
      result: 'failed',
      failure: 'expectation-failed',
      message: `${missedMessage(missed, results)} Besides: ${stopped.message}`,
      cure: `${cures.missed} ${stopped.cure}`.trim(),
    };
  }
  if (!dispatched) {
    const message = 'Everything was checked and no call was placed, as asked.';
    return { result: 'skipped', failure: null, message, cure: '' };
  }
  if (missed.length > 0) {
    return {
      result: 'failed',
      failure: 'expectation-failed',
      message: missedMessage(missed, results),
      cure: cures.missed,
    };
  }
  if (unobserved.length > 0 || results.length === 0) {
    return {
      result: 'inconclusive',
      failure: 'not-processed',
      message: unobservedMessage(unobserved, results),
      cure: cures.unobserved,
    };
  }
  return { result: 'passed', failure: null, message: passedMessage(placed, results), cure: '' };
}

/**
 * Whether a call ended early as the author of `expect` wanted it to.
 *
 * `answered: false` asks for a call that rings out, so `not-answered` is just that. That somebody rejects the call, or
 * that it fails on the way, is something else: it counts as wanted only when `status` also names the status it ended
 * with. No other stop can be expected; an agent that never joins is what a smoke call is there to find.
 */
function wasExpected(stopped: Stopped, results: readonly ExpectationResult[]): boolean {
  if (stopped.skipped) return false;
  const isMet = (wanted: ExpectationKind) =>
    results.some(({ kind, state }) => kind === wanted && state === 'met');
  if (stopped.code === 'not-answered') return isMet('unanswered');
  if (stopped.code === 'call-rejected' || stopped.code === 'call-failed') {
    return isMet('unanswered') && isMet('status');
  }
  return false;
}

function missedMessage(
  missed: readonly ExpectationResult[],
  results: readonly ExpectationResult[],
): string {
  return `${missed.length} of ${plural(results.length, 'expectation')} ${missed.length === 1 ? 'was' : 'were'} not met: ${cases(missed)}.`;
}

function unobservedMessage(
  unobserved: readonly ExpectationResult[],
  results: readonly ExpectationResult[],
): string {
  if (results.length === 0) return 'Nothing was expected of the call, so nothing is known of it.';
  return `Nothing was missed, but ${unobserved.length} of ${plural(results.length, 'expectation')} could not be checked: ${cases(unobserved)}.`;
}

function cases(results: readonly ExpectationResult[]): string {
  const shown = results.slice(0, 3).map(({ name, detail }) => {
    return detail === '' ? name : `${name} (${detail})`;
  });
  const more = results.length - shown.length;
  return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ');
}

function passedMessage(
  { observations }: PlacedCall,
  results: readonly ExpectationResult[],
): string {
  const { answered, durationSeconds } = observations;
  const what =
    answered === false
      ? 'The call ended unanswered, as expected'
      : durationSeconds === null
        ? 'The call ended'
        : `The call ended after ${readableDuration(durationSeconds)}`;
  const met = `${results.length} of ${plural(results.length, 'expectation')}`;
  return `${what}, and ${met} ${results.length === 1 ? 'was' : 'were'} met.`;
}
