import { shorten } from '../text.ts';
import { foldedComparable } from './comparable.ts';
import { readableDuration, writtenDuration } from './durations.ts';
import { leastShare, scriptsOf, shareOfScripts } from './language.ts';
import { checkNeverSaid, checkPlaceholders, checkSaid, type Speech, speechOf } from './speech.ts';
import type { CheckOutcome, ExpectationResult, Expectations, Observations } from './types.ts';

/** Name of the case about answering; the verdict asks for it. */
export function answeredCase(expected: boolean): string {
  return `answered: ${expected}`;
}

/** Whether a case is the one about the status; the verdict asks for it. */
export function isStatusCase(result: ExpectationResult): boolean {
  return result.name.startsWith('status: ');
}

/**
 * One case for each line that was expected, and one for unfilled `{placeholders}`. A value that was never observed is
 * never met. Everything is compared as it was said; details may hold outside text, so redact and escape them.
 */
export function checkExpectations(
  expectations: Expectations,
  observations: Observations,
): ExpectationResult[] {
  const results: ExpectationResult[] = [];
  const add = (name: string, outcome: CheckOutcome) =>
    results.push({ name: shorten(name, 300), ...outcome });
  const { moments } = observations;
  const speech = speechOf(observations.transcript);

  add(answeredCase(expectations.answered), checkAnswered(expectations.answered, observations));
  const { status, duration, pickupWithin, firstWordWithin, cost } = expectations;
  if (status !== undefined) {
    add(`status: ${list(status)}`, checkStatus(status, observations.status));
  }
  if (duration !== undefined) {
    const name = `duration: ${range(duration, writtenDuration)}`;
    add(name, checkRange(duration, observations.durationSeconds, readableDuration, 'a duration'));
  }
  if (pickupWithin !== undefined) {
    const from = moments.dialled ?? moments.ringing;
    const outcome =
      observations.answered === false
        ? missed('nobody answered')
        : checkWithin(pickupWithin, from, moments.answered, 'how long the call rang');
    add(`pickup-within: ${writtenDuration(pickupWithin)}`, outcome);
  }
  if (firstWordWithin !== undefined) {
    const what = 'when the first word was said, because the service gave no live captions';
    const outcome = checkWithin(firstWordWithin, moments.answered, moments.firstWord, what);
    add(`first-word-within: ${writtenDuration(firstWordWithin)}`, outcome);
  }
  if (cost !== undefined) {
    add(`cost: ${range(cost, String)}`, checkRange(cost, observations.cost, String, 'a cost'));
  }
  const { agentSays, agentNeverSays, language, entities, evaluation } = expectations;
  if (agentSays !== undefined) {
    add(
      `agent-says: ${list(agentSays.map(({ written }) => written))}`,
      checkSaid(agentSays, speech),
    );
  }
  if (agentNeverSays !== undefined) {
    const name = `agent-never-says: ${list(agentNeverSays.map(({ written }) => written))}`;
    add(name, checkNeverSaid(agentNeverSays, speech));
  }
  if (language !== undefined) add(`language: ${language}`, checkLanguage(language, speech));
  if (entities !== undefined) {
    const wanted = Object.entries(entities).map(([key, value]) => `${key}: ${quoted(value)}`);
    const name = `entities: { ${wanted.join(', ')} }`;
    add(name, checkEntities(entities, observations.entities));
  }
  if (evaluation !== undefined) {
    const name = `evaluation: ${list(evaluation)}`;
    add(name, checkEvaluation(evaluation, observations.evaluation));
  }
  // A call that nobody is meant to answer has nothing to be said in.
  if (expectations.answered || (observations.transcript ?? []).length > 0) {
    add('no unfilled {placeholders}', checkPlaceholders(speech));
  }
  return results;
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
  if (seen === null || !Number.isFinite(seen))
    return unobserved(`the service gave no ${what.slice(2)}`);
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
