import { shorten } from '../text.ts';
import { foldedComparable } from './comparable.ts';
import { readableDuration, writtenDuration } from './durations.ts';
import { leastShare, scriptsOf, shareOfScripts } from './language.ts';
import { checkNeverSaid, checkPlaceholders, checkSaid, type Speech, speechOf } from './speech.ts';
import type {
  CheckOutcome,
  ExpectationKind,
  ExpectationResult,
  Expectations,
  Observations,
} from './types.ts';

/**
 * One case for each line that was expected, and one for unfilled `{placeholders}`. A value that was never observed is
 * never met. Everything is compared as it was said; details may hold outside text, so redact and escape them.
 */
export function checkExpectations(
  expectations: Expectations,
  observations: Observations,
): ExpectationResult[] {
  const speech = speechOf(observations.transcript);
  // A call that nobody is meant to answer has nothing to be said in.
  const maySpeak = expectations.answered || (observations.transcript ?? []).length > 0;
  return [
    ...checkCourse(expectations, observations),
    ...checkSpeech(expectations, speech),
    ...checkExtracted(expectations, observations),
    ...(maySpeak
      ? [caseOf('placeholders', 'no unfilled {placeholders}', checkPlaceholders(speech))]
      : []),
  ];
}

function caseOf(kind: ExpectationKind, name: string, outcome: CheckOutcome): ExpectationResult {
  return { kind, name: shorten(name, 300), ...outcome };
}

/** Whether and when things happened, and what the call cost. */
function checkCourse(
  { answered, status, duration, pickupWithin, firstWordWithin, cost }: Expectations,
  observations: Observations,
): ExpectationResult[] {
  const { moments } = observations;
  const talkFrom = moments.joined ?? moments.answered;
  const cases = [
    caseOf(
      answered ? 'answered' : 'unanswered',
      `answered: ${answered}`,
      checkAnswered(answered, observations),
    ),
  ];
  if (status !== undefined) {
    cases.push(
      caseOf('status', `status: ${list(status)}`, checkStatus(status, observations.status)),
    );
  }
  if (duration !== undefined) {
    const name = `duration: ${range(duration, writtenDuration)}`;
    const { durationSeconds } = observations;
    const outcome = checkRange(duration, durationSeconds, readableDuration, 'duration');
    cases.push(caseOf('duration', name, outcome));
  }
  if (pickupWithin !== undefined) {
    const from =
      moments.joined === null ? (moments.dialled ?? moments.ringing) : moments.dispatched;
    const outcome =
      observations.answered === false
        ? missed('nobody answered')
        : checkWithin(pickupWithin, from, talkFrom, 'how long the call rang');
    cases.push(caseOf('pickupWithin', `pickup-within: ${writtenDuration(pickupWithin)}`, outcome));
  }
  if (firstWordWithin !== undefined) {
    const name = `first-word-within: ${writtenDuration(firstWordWithin)}`;
    const why =
      moments.joined === null ? 'the service gave no live captions' : 'the agent was not heard';
    const what = `when the first word was said, because ${why}`;
    const outcome = checkWithin(firstWordWithin, talkFrom, moments.firstWord, what);
    cases.push(caseOf('firstWordWithin', name, outcome));
  }
  if (cost !== undefined) {
    const outcome = checkRange(cost, observations.cost, String, 'cost');
    cases.push(caseOf('cost', `cost: ${range(cost, String)}`, outcome));
  }
  return cases;
}

function checkSpeech(
  { agentSays, agentNeverSays, language }: Expectations,
  speech: Speech,
): ExpectationResult[] {
  const cases: ExpectationResult[] = [];
  if (agentSays !== undefined) {
    const name = `agent-says: ${list(agentSays.map(({ written }) => written))}`;
    cases.push(caseOf('agentSays', name, checkSaid(agentSays, speech)));
  }
  if (agentNeverSays !== undefined) {
    const name = `agent-never-says: ${list(agentNeverSays.map(({ written }) => written))}`;
    cases.push(caseOf('agentNeverSays', name, checkNeverSaid(agentNeverSays, speech)));
  }
  if (language !== undefined) {
    cases.push(caseOf('language', `language: ${language}`, checkLanguage(language, speech)));
  }
  return cases;
}

/** What the service made of the call afterwards. */
function checkExtracted(
  { entities, evaluation }: Expectations,
  observations: Observations,
): ExpectationResult[] {
  const cases: ExpectationResult[] = [];
  if (entities !== undefined) {
    const wanted = Object.entries(entities).map(([key, value]) => `${key}: ${quoted(value)}`);
    const name = `entities: { ${wanted.join(', ')} }`;
    cases.push(caseOf('entities', name, checkEntities(entities, observations.entities)));
  }
  if (evaluation !== undefined) {
    const outcome = checkEvaluation(evaluation, observations.evaluation);
    cases.push(caseOf('evaluation', `evaluation: ${list(evaluation)}`, outcome));
  }
  return cases;
}

function checkAnswered(expected: boolean, { answered, moments }: Observations): CheckOutcome {
  const seen = answered ?? (moments.answered !== null ? true : null);
  if (seen === null) return unobserved('it was not seen whether anybody answered');
  if (seen === expected) return met();
  return missed(seen ? 'the call was answered' : 'nobody answered');
}

function checkStatus(wanted: readonly string[], status: string | null): CheckOutcome {
  if (status === null) return unobserved('the service named no status');
  const seen = simpleStatus(status);
  return wanted.some((each) => simpleStatus(each) === seen)
    ? met(`it was ${quoted(status)}`)
    : missed(`it was ${quoted(status)}`);
}

/** The service writes `User disconnected` in one place and `in_progress` in another. */
function simpleStatus(status: string): string {
  return foldedComparable(status.replace(/[_-]+/g, ' '));
}

function checkRange(
  { min, max }: { readonly min?: number; readonly max?: number },
  seen: number | null,
  show: (value: number) => string,
  what: string,
): CheckOutcome {
  if (seen === null || !Number.isFinite(seen)) return unobserved(`the service gave no ${what}`);
  if (min !== undefined && seen < min) return missed(`${show(seen)} is less than ${show(min)}`);
  if (max !== undefined && seen > max) return missed(`${show(seen)} is more than ${show(max)}`);
  return met(show(seen));
}

/** Moments come from several clocks of the service, so one may seem to be before its cause by a little. */
const clockTolerance = 1_000;

function checkWithin(
  seconds: number,
  from: number | null,
  to: number | null,
  what: string,
): CheckOutcome {
  if (from === null || to === null) return unobserved(`it was not seen ${what}`);
  const elapsed = to - from;
  if (!Number.isFinite(elapsed) || elapsed < -clockTolerance) {
    return unobserved('the times that the service gave contradict each other');
  }
  const taken = Math.max(0, elapsed / 1000);
  return taken <= seconds
    ? met(`after ${readableDuration(taken)}`)
    : missed(`it took ${readableDuration(taken)}`);
}

function checkLanguage(language: string, speech: Speech): CheckOutcome {
  const scripts = scriptsOf(language);
  if (scripts === null) return unobserved('the script of this language is not known');
  const share = shareOfScripts(speech.agent.join('\n'), scripts);
  if (share === null) return unobserved(speech.silence ?? 'the agent said no letters');
  const detail = `${Math.floor(share * 100)} % of the letters are in its script`;
  return share >= leastShare ? met(detail) : missed(detail);
}

function checkEntities(
  wanted: Readonly<Record<string, string>>,
  seen: Observations['entities'],
): CheckOutcome {
  if (seen === null) return unobserved('the service extracted nothing from the call');
  const faults = Object.entries(wanted).flatMap(([key, value]) => {
    if (!Object.hasOwn(seen, key) || seen[key] === null || seen[key] === undefined) {
      return [`${key} was not extracted`];
    }
    const text = textOf(seen[key]);
    return foldedComparable(text) === foldedComparable(value) ? [] : [`${key} was ${quoted(text)}`];
  });
  return faults.length === 0 ? met() : missed(faults.join('; '));
}

function checkEvaluation(wanted: readonly string[], seen: string | null): CheckOutcome {
  if (seen === null) return unobserved('the service did not evaluate the call');
  const tag = foldedComparable(seen);
  return wanted.some((each) => foldedComparable(each) === tag)
    ? met(`it was ${quoted(seen)}`)
    : missed(`it was ${quoted(seen)}`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function list(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}

function range(
  { min, max }: { readonly min?: number; readonly max?: number },
  show: (value: number) => string,
): string {
  const bounds = [
    ...(min === undefined ? [] : [`min: ${show(min)}`]),
    ...(max === undefined ? [] : [`max: ${show(max)}`]),
  ];
  return `{ ${bounds.join(', ')} }`;
}

function quoted(text: string): string {
  return `"${shorten(text, 120)}"`;
}

function met(detail = ''): CheckOutcome {
  return { state: 'met', detail };
}

function missed(detail: string): CheckOutcome {
  return { state: 'missed', detail };
}

function unobserved(detail: string): CheckOutcome {
  return { state: 'unobserved', detail };
}
