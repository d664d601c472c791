import type { CustomRule, Severity } from '../detect/rule.ts';

/** One entry of `allow`. All its conditions must hold; at least one is there. */
export interface AllowEntry {
  /** Line of the entry in the policy file, 1-based. */
  readonly line: number;
  /** Globs, one of which must match the path; null when any path will do. */
  readonly paths: readonly string[] | null;
  /** Ids, one of which must be the rule's; null when any rule will do. */
  readonly rules: readonly string[] | null;
  readonly fingerprint: string | null;
  readonly reason: string;
  /** `YYYY-MM-DD`: from this day on, in UTC, the entry no longer counts. */
  readonly expires: string | null;
}

/** What a team decided about findings. */
export interface Policy {
  readonly disabled: ReadonlySet<string>;
  readonly severity: ReadonlyMap<string, Severity>;
  readonly custom: readonly CustomRule[];
  readonly allow: readonly AllowEntry[];
  readonly inlineAllow: boolean;
}

/** The policy of a team that has written none. */
export const emptyPolicy: Policy = {
  disabled: new Set(),
  severity: new Map(),
  custom: [],
  allow: [],
  inlineAllow: false,
};

/** What `baseline` begins every reason with; see `isBaseline`. */
export const baselineReason = 'baseline of ';

/**
 * Whether the command `baseline` wrote an entry, as far as the file can tell: it names a fingerprint and nothing else, and
 * its reason begins with the words that the command puts there.
 */
export function isBaseline(
  entry: Pick<AllowEntry, 'fingerprint' | 'paths' | 'rules' | 'reason'>,
): boolean {
  return (
    entry.fingerprint !== null &&
    entry.paths === null &&
    entry.rules === null &&
    entry.reason.startsWith(baselineReason)
  );
}

/** The form of a fingerprint, `rule:path:<16 hex>`. A path may hold anything, a colon or line feed too. */
export function isFingerprint(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*:.*:[0-9a-f]{16}$/s.test(text);
}

/** The day of a point in time, in UTC, as policy files write it. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The name that a policy file gets by mistake: with the longer of the two usual endings. */
export function longName(path: string): string {
  return path.replace(/\.yml$/, '.yaml');
}
