import type { Counted } from '../report/describe-finding.ts';
import type { ScanOutcome, ScanResult } from '../scan/finding.ts';

/** The lowest severity that fails a run. */
export type FailOn = 'error' | 'warning' | 'never';

/**
 * `clean` says that nothing was found that fails a run set up like this one; warnings below that are counted beside it.
 * A leak that was found counts for more than a part that was not read: both fail the run.
 */
export function resultOf(
  { report, skipped }: Pick<ScanOutcome, 'report' | 'skipped'>,
  { leaks, warnings }: Counted,
  failOn: FailOn,
): ScanResult {
  if (skipped !== null) return 'skipped';
  if (leaks.length > 0 || (failOn === 'warning' && warnings.length > 0)) return 'leaks';
  return report.incomplete.length > 0 ? 'incomplete' : 'clean';
}

export function failsRun(result: ScanResult, failOn: FailOn): boolean {
  return failOn !== 'never' && (result === 'leaks' || result === 'incomplete');
}
