import type { Detector } from '../detect/detector.ts';
import type { PolicyFile } from '../policy/load-policy.ts';
import { emptyPolicy, type Policy } from '../policy/policy.ts';
import type { ScanOutcome } from '../scan/finding.ts';
import { perform, type Scanning } from '../scan/perform.ts';
import type { ScanPlan } from '../scan/plan.ts';
import type { RunContext } from './context.ts';
import { judged, PolicyError, readPolicy } from './policy.ts';

/** A scan and the policy that it runs under. */
export interface PolicedScan extends Pick<Scanning, 'plan' | 'openSource'> {
  readonly makeDetector: (policy: Policy) => Promise<Detector>;
  readonly policyFile: PolicyFile;
  /** Gives the text of a file where the policy of this plan is read from; null when there is none. */
  readonly readPolicyFile: (plan: ScanPlan, path: string) => Promise<string | null>;
}

/**
 * Scans, and says of each finding whether the policy allows it.
 * @throws {PolicyError}
 */
export async function scanUnderPolicy(
  { policyFile, readPolicyFile, makeDetector, ...request }: PolicedScan,
  { clock, log }: Pick<RunContext, 'clock' | 'log'>,
): Promise<ScanOutcome> {
  let policy = emptyPolicy;
  const outcome = await perform({
    ...request,
    detector: async (plan) => {
      policy = await readPolicy(policyFile, (path) => readPolicyFile(plan, path));
      return makeDetector(policy);
    },
    isFatal: (error) => error instanceof PolicyError,
  });
  return judged(outcome, policy, policyFile, new Date(clock.now()), log);
}
