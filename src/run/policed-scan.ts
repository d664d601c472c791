import type { PolicyFile } from '../policy/load-policy.ts';
import { emptyPolicy } from '../policy/policy.ts';
import type { ScanOutcome, Unread } from '../scan/finding.ts';
import { perform, type Scanning } from '../scan/perform.ts';
import type { ScanPlan } from '../scan/plan.ts';
import { SourceError } from '../scan/source/failure.ts';
import type { TrustedFile } from '../scan/source/trusted-file.ts';
import type { Wanted } from './built-in-rules.ts';
import type { RunContext } from './context.ts';
import { judged, PolicyError, readPolicy } from './policy.ts';

/** A scan and the policy that it runs under. */
export interface PolicedScan extends Pick<Scanning, 'plan' | 'openSource'> {
  readonly wanted: Wanted;
  readonly policyFile: PolicyFile;
  /** Gives a file where the policy of this plan is read from. */
  readonly readPolicyFile: (plan: ScanPlan, path: string) => Promise<TrustedFile>;
}

/**
 * Scans, and says of each finding whether the policy allows it.
 * @throws {PolicyError}
 */
export async function scanUnderPolicy(
  { policyFile, readPolicyFile, wanted, ...request }: PolicedScan,
  { clock, log, rules }: Pick<RunContext, 'clock' | 'log' | 'rules'>,
): Promise<ScanOutcome> {
  let policy = emptyPolicy;
  let unread: Unread | null = null;
  const outcome = await perform({
    ...request,
    detector: async (plan) => {
      try {
        policy = await readPolicy(policyFile, (path) => readPolicyFile(plan, path), rules, log);
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        // What the built-in rules find is reported all the same.
        unread = error.unread;
      }
      return rules.makeDetector(wanted, policy);
    },
    isFatal: (error) => error instanceof PolicyError,
  });
  const told = unread === null ? outcome : withUnread(outcome, unread);
  return judged(told, policy, policyFile, new Date(clock.now()), log);
}

function withUnread(outcome: ScanOutcome, unread: Unread): ScanOutcome {
  const { report } = outcome;
  const result = report.result === 'clean' ? 'incomplete' : report.result;
  return { ...outcome, report: { ...report, result, incomplete: [...report.incomplete, unread] } };
}
