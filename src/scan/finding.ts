import type { Severity } from '../detect/rule.ts';

export type FindingSource =
  | 'file'
  | 'merge'
  | 'commit-message'
  | 'pull-request'
  | 'comment'
  | 'path'
  | 'archive';

/**
 * A finding as reports show it: nothing in it is secret. The findings JSON has this shape, which is public, except
 * for the reason, which follows the description there, and the name of a text.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Of the rule. */
  readonly description: string;
  /** Why this value was taken for a secret, where the rule had to weigh it; absent for a format. */
  readonly reason?: string;
  /** Relative to the repository, with forward slashes; null for texts that are not files. */
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly commit: string | null;
  readonly source: FindingSource;
  /** The name of the text of an event that contains it: `pull request title`. */
  readonly text?: string;
  readonly decoded: readonly string[];
  /** At most the fixed prefix of its format, and its length: `vaani_…(38)`. */
  readonly secret: string;
  /** `rule:path:<16 hex>`; the same for the same secret at the same place, whatever the line. */
  readonly fingerprint: string;
  /** What the service said of a leaked Vaani key when it was asked; null when it was not. */
  readonly live: boolean | null;
  readonly allowed: {
    readonly by: 'config' | 'inline' | 'baseline';
    readonly reason: string;
  } | null;
  readonly advice: string;
}

/** Something that could not be read: the scan is then never clean. */
export interface Unread {
  readonly what: string;
  readonly why: string;
  readonly cure: string;
}

export type ScanResult = 'clean' | 'leaks' | 'incomplete' | 'skipped';

export interface Scanned {
  commits: number;
  files: number;
  bytes: number;
  texts: number;
}

/** The findings JSON. */
export interface FindingsReport {
  readonly version: 1;
  readonly scanned: Readonly<Scanned>;
  readonly result: ScanResult;
  readonly incomplete: readonly Unread[];
  /** Worst first, then by path and line. */
  readonly findings: readonly Finding[];
}

/** What a scan leaves to the rest of the run. */
export interface ScanOutcome {
  readonly report: FindingsReport;
  /** Why nothing was scanned, when `result` is `skipped`. */
  readonly skipped: string | null;
  /** Every found secret in the clear, for masks and redaction only. */
  readonly secrets: readonly string[];
  /** Findings JSON holds `secret` shortened; this pairs a fingerprint with the secret itself, for the live check. */
  readonly secretOf: ReadonlyMap<string, string>;
  /** By fingerprint, what the lines of a secret say about allowing it; the policy decides whether that counts. */
  readonly commentsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * The paths of each file that was not read to its end because it contains too much: where the policy allows everything at
   * all of them, nothing is missed.
   */
  readonly pathsOfUnread: ReadonlyMap<Unread, readonly string[]>;
}
