import type { Match } from '../detect/match.ts';
import { grouped } from '../text.ts';
import type { Unread } from './finding.ts';

/** The number of possible secrets after which the search ends. */
export interface Limits {
  /** In one version of a file, including what is packed into it, or in one text. */
  readonly each: number;
  /** In everything that is scanned. */
  readonly all: number;
  /** The total length of all different ones that are reported: each is redacted in every encoding, line by line. */
  readonly bytes: number;
}

/**
 * Reporting a finding takes about 0.1 ms and 3 kB, and the author of a change decides how many are in it. These numbers are
 * far above what occurs: in the histories of 20 repositories, eight of them secret scanners with all their samples, no version
 * of a file holds more than 341, no history more than 22,205 in all versions of its files, and those with most of them no more
 * than 0.23 MB of different ones.
 */
export const usualLimits: Limits = { each: 10_000, all: 100_000, bytes: 1_000_000 };

const restOfCure =
  'and keep lists of secrets that a program makes out of the repository. Where it must be so, look through the change by hand and set fail-on: never while it is merged.';

/** A file or a text with more possible secrets than the limit. */
export interface Cut {
  /** The blob, when it is the content of a file; null for an archive, whose members have names of their own, and for a text. */
  readonly blob: string | null;
  readonly what: string;
  /** What was found until then. */
  readonly matches: readonly Match[];
}

/** Describes a file or a text with more possible secrets than the limit. */
export function tooManyIn({ blob, what, matches }: Cut, { each }: Limits): Unread {
  const rule = commonestRule(matches);
  const mostly = rule === null ? '' : `, most of them by the rule ${rule.id}`;
  const pattern =
    rule !== null && 'search' in rule
      ? `Make the pattern of ${rule.id} in the policy file more specific. Where it is right: `
      : '';
  const place =
    blob === null
      ? ''
      : ' A file that rightly holds them can be allowed by its path in the policy file on the base branch: allow: [{ paths: ["its/path"], reason: what they are }].';
  return {
    what,
    why: `it holds more than ${grouped(each)} possible secrets${mostly}; what follows them was not looked at`,
    cure: `${pattern}Take it out of the change, ${restOfCure}${place}`,
  };
}

/** The rule that found more than half of them. */
function commonestRule(matches: readonly Match[]): Match['rule'] | null {
  const counts = new Map<Match['rule'], number>();
  for (const { rule } of matches) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const [rule] = [...counts].find(([, count]) => count * 2 > matches.length) ?? [null];
  return rule;
}

/** Describes the same for everything together. */
export const tooManyInAll = ({ all, bytes }: Limits): Unread => ({
  what: 'the rest of the change',
  why: `more than ${grouped(all)} possible secrets, or ${grouped(bytes)} bytes of them, were found in all; what came after them was not looked at`,
  cure: `Take the files with most of them out of the change, ${restOfCure}`,
});
