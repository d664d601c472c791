import { messageOf } from '../text.ts';
import type { ScanOutcome, Unread } from './finding.ts';
import { SourceError } from './source/failure.ts';

/** Says for people what a failure left unread. */
export function unreadOf(error: unknown): Unread {
  if (error instanceof SourceError) return error.unread;
  return {
    what: 'a part of the change',
    why: messageOf(error),
    cure: 'Run it again; if it fails again, report it with this message.',
  };
}

const nothing = { commits: 0, files: 0, bytes: 0, texts: 0 };

/** The outcome of a scan that read nothing: it was skipped, for a reason, or could not begin. */
export function emptyOutcome(reason: { skipped: string } | { unread: Unread }): ScanOutcome {
  const skipped = 'skipped' in reason ? reason.skipped : null;
  return {
    report: {
      version: 1,
      scanned: nothing,
      result: skipped === null ? 'incomplete' : 'skipped',
      incomplete: 'unread' in reason ? [reason.unread] : [],
      findings: [],
    },
    skipped,
    secrets: [],
    secretOf: new Map(),
    commentsOf: new Map(),
    pathsOfUnread: new Map(),
  };
}
