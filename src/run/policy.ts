import type { PolicyFile } from '../policy/load-policy.ts';
import { emptyPolicy, longName, type Policy } from '../policy/policy.ts';
import type { Log } from '../report/log.ts';
import type { ScanOutcome, Unread } from '../scan/finding.ts';
import type { TrustedFile } from '../scan/source/trusted-file.ts';
import type { BuiltInRules } from './built-in-rules.ts';

/** The policy cannot be used: the run stops. The message names every problem with its cure. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/**
 * Reads the policy.
 * @param readFile gives a file where the policy may be read from
 * @throws {PolicyError}
 */
export async function readPolicy(
  file: PolicyFile,
  readFile: (path: string) => Promise<TrustedFile>,
  rules: Pick<BuiltInRules, 'ids'>,
  log: Log,
): Promise<Policy> {
  const { text, misnamed } = await readFile(file.path);
  if (misnamed && file.isDefault) log.warning(misnamedPolicy(file.path, text !== null), 'Policy');
  // Most repositories have none: then nothing of what reads policies is loaded.
  if (text === null && file.isDefault) return emptyPolicy;
  const { loadPolicy, policyProblems } = await import('../policy/load-policy.ts');
  const loaded = await loadPolicy(file, async () => text, rules.ids);
  if (!loaded.ok) throw new PolicyError(policyProblems(loaded.problems));
  return loaded.value;
}

function misnamedPolicy(path: string, isThere: boolean): string {
  const other = longName(path);
  const cure = isThere
    ? `Move what it says into ${path}, and delete it`
    : `Rename it (\`git mv ${other} ${path}\`), or name it with \`config\``;
  return `${other} is not read, because the policy file is ${path}. ${cure}.`;
}

/** The outcome as the policy sees it. */
export async function judged(
  outcome: ScanOutcome,
  policy: Policy,
  file: PolicyFile,
  now: Date,
  log: Log,
): Promise<ScanOutcome> {
  if (policy === emptyPolicy) return outcome;
  const { allowsAllIn, applyPolicy, expiredNotice, ignoredComments } = await import(
    '../policy/apply-policy.ts'
  );
  const expired = expiredNotice(policy, file.path, now);
  if (expired !== null) log.notice(expired, 'Policy');
  const { commentsOf, pathsOfUnread, report } = outcome;
  const findings = await applyPolicy(report.findings, policy, { now, commentsOf });
  const ignored = policy.inlineAllow ? ignoredComments(findings, commentsOf) : null;
  if (ignored !== null) log.warning(ignored, 'Policy');
  const incomplete: Unread[] = [];
  for (const unread of report.incomplete) {
    const paths = pathsOfUnread.get(unread) ?? [];
    if (!(await allowsAllIn(paths, policy, now))) incomplete.push(unread);
  }
  return { ...outcome, report: { ...report, incomplete, findings } };
}
