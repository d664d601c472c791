import type { Finding, FindingsReport } from '../scan/finding.ts';
import { plural, shorten } from '../text.ts';
import {
  aboutSecret,
  countFindings,
  placeOf,
  shortCommit,
  whatIs,
  whereIs,
} from './describe-finding.ts';
import type { Log, Place } from './log.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Null where the finding is in no file. */
  readonly place: Place | null;
}

/** GitHub shows ten of each level for a step and silently drops the rest. */
const mostOfALevel = 10;
/** GitHub cuts a message at 4,096 characters; escaping may lengthen ours. */
const longestMessage = 2500;

/** Annotations for what the policy does not allow, worst first, and one that counts those left out. */
export function annotationsFor(report: FindingsReport): readonly Annotation[] {
  const { leaks, warnings } = countFindings(report);
  const unread = incompleteAnnotation(report);
  const shownLeaks = leaks.slice(0, mostOfALevel - unread.length);
  const shownWarnings = warnings.slice(0, mostOfALevel);
  const shown = [...shownLeaks, ...shownWarnings];
  const left = leaks.length + warnings.length - shown.length;
  return [
    ...shownLeaks.map(annotationFor),
    ...unread,
    ...shownWarnings.map(annotationFor),
    ...(left === 0 ? [] : [countOf(left)]),
  ];
}

/** Prints annotations through a log, which redacts and escapes them. */
export function annotate(log: Log, annotations: readonly Annotation[]): void {
  for (const { level, title, message, place } of annotations) {
    if (level === 'notice') log.notice(message, title);
    else log[level](message, title, place ?? undefined);
  }
}

function annotationFor(finding: Finding): Annotation {
  const certain = finding.severity === 'error';
  const commit = finding.commit === null ? '' : ` Commit: ${shortCommit(finding.commit)}.`;
  const lines = [
    `${shorten(whatIs(finding), 400)}: ${shorten(finding.secret, 80)}${aboutSecret(finding)}, in ${shorten(whereIs(finding), 300)}.${commit}`,
    `Revoke it first, then take it out of the change: ${shorten(finding.advice, 800)}`,
    `If it is not a secret, allow it in the policy file on the base branch with a reason: fingerprint ${shorten(finding.fingerprint, 500)}`,
  ];
  return {
    level: certain ? 'error' : 'warning',
    title: `${certain ? 'Leaked key' : 'Possible secret'}: ${shorten(finding.rule, 80)}`,
    message: shorten(lines.join('\n'), longestMessage),
    place: placeOf(finding),
  };
}

function incompleteAnnotation(report: FindingsReport): Annotation[] {
  const [first] = report.incomplete;
  if (first === undefined) return [];
  const others = report.incomplete.length - 1;
  const more = others === 0 ? '' : `\n${plural(others, 'other thing')} could not be read either.`;
  return [
    {
      level: 'error',
      title: 'The scan is incomplete',
      message: `${shorten(first.what, 500)} could not be read: ${shorten(first.why, 700)}\nWhat to do: ${shorten(first.cure, 700)}${more}`,
      place: null,
    },
  ];
}

function countOf(left: number): Annotation {
  return {
    level: 'notice',
    title: 'More findings',
    message: `${plural(left, 'more finding')} ${left === 1 ? 'is' : 'are'} in the job summary and the findings file.`,
    place: null,
  };
}
