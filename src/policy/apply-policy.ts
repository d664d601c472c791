import type { Finding } from '../scan/finding.ts';
import { byWeight } from '../scan/finding-list.ts';
import { plural, shorten } from '../text.ts';
import { inlineFault, inlineReason } from './inline-allow.ts';
import { pathTest } from './path-pattern.ts';
import { type AllowEntry, dayOf, isBaseline, type Policy } from './policy.ts';

export interface Circumstances {
  readonly now: Date;
  /** By fingerprint, what the lines of a secret say about allowing it: `ScanOutcome.commentsOf`. */
  readonly commentsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The findings as a policy sees them, worst first: with its severities, and each allowed one with who allows it and why.
 * Allowed findings stay in the list. Disabled rules have none: the detector leaves them out.
 */
export async function applyPolicy(
  findings: readonly Finding[],
  policy: Policy,
  circumstances: Circumstances,
): Promise<readonly Finding[]> {
  const seen = findings.map((finding) => ({
    ...finding,
    severity: policy.severity.get(finding.rule) ?? finding.severity,
  }));
  if (seen.length === 0) return seen;
  const allowance = await allowances(policy, circumstances);
  return seen.map((finding) => ({ ...finding, allowed: allowance(finding) })).sort(byWeight);
}

type Allowance = (finding: Finding) => Finding['allowed'];

/** An entry of the file counts before a comment on the line, and the first entry of several. */
async function allowances(policy: Policy, { now, commentsOf }: Circumstances): Promise<Allowance> {
  const valid = policy.allow.filter((entry) => !isExpired(entry, now));
  const byFingerprint = new Map<string, Test[]>();
  const others: Test[] = [];
  for (const entry of valid) {
    const test = await testOf(entry);
    if (entry.fingerprint === null) others.push(test);
    else {
      const tests = byFingerprint.get(entry.fingerprint) ?? [];
      tests.push(test);
      byFingerprint.set(entry.fingerprint, tests);
    }
  }
  return (finding) => {
    const named = byFingerprint.get(finding.fingerprint) ?? [];
    const test = [...named, ...others].find(({ holds }) => holds(finding));
    if (test !== undefined) {
      const by = isBaseline(test.entry) ? 'baseline' : 'config';
      return { by, reason: test.entry.reason };
    }
    if (!policy.inlineAllow || !hasLine(finding)) return null;
    const reason = [...(commentsOf.get(finding.fingerprint) ?? [])]
      .map((comment) => inlineReason(comment, finding.rule))
      .find((each) => each !== null);
    return reason === undefined ? null : { by: 'inline', reason };
  };
}

/** Titles, messages and names have no comments. */
const hasLine = ({ source }: Finding): boolean =>
  source === 'file' || source === 'merge' || source === 'archive';

interface Test {
  readonly entry: AllowEntry;
  readonly holds: (finding: Finding) => boolean;
}

async function testOf(entry: AllowEntry): Promise<Test> {
  const matchesPath = entry.paths === null ? null : await pathTest(entry.paths);
  return {
    entry,
    holds: ({ path, rule, fingerprint }) =>
      (matchesPath === null || (path !== null && matchesPath(path))) &&
      (entry.rules === null || entry.rules.includes(rule)) &&
      (entry.fingerprint === null || entry.fingerprint === fingerprint),
  };
}

/** Whether entries that count allow whatever may be at all of these paths: any secret, by any rule. */
export async function allowsAllIn(
  paths: readonly string[],
  policy: Policy,
  now: Date,
): Promise<boolean> {
  const globs = policy.allow
    .filter((entry) => entry.rules === null && entry.fingerprint === null && !isExpired(entry, now))
    .flatMap((entry) => entry.paths ?? []);
  if (globs.length === 0 || paths.length === 0) return false;
  return paths.every(await pathTest(globs));
}

const isExpired = ({ expires }: AllowEntry, now: Date): boolean =>
  expires !== null && expires <= dayOf(now);

const mostNamed = 10;

/** Says which entries of a policy no longer count; null when all do. */
export function expiredNotice(policy: Policy, path: string, now: Date): string | null {
  const expired = policy.allow.filter((entry) => isExpired(entry, now));
  if (expired.length === 0) return null;
  const named = expired
    .slice(0, mostNamed)
    .map(({ line, reason, expires }) => `line ${line} (${expires}: ${shorten(reason, 60)})`);
  const more = expired.length > mostNamed ? [`${expired.length - mostNamed} more`] : [];
  const what =
    expired.length === 1
      ? 'An entry of `allow` has'
      : `${expired.length} entries of \`allow\` have`;
  return `${what} expired and no longer counts: ${path} ${[...named, ...more].join(', ')}. Remove it, or give it a later date when its reason still holds.`;
}

/**
 * Says which comments on lines of secrets allow nothing, and what they lack; null when there are none such. Somebody wrote
 * them to allow a secret, and it is still reported.
 * @param findings as `applyPolicy` gives them
 */
export function ignoredComments(
  findings: readonly Finding[],
  commentsOf: Circumstances['commentsOf'],
): string | null {
  const ignored = findings.flatMap((finding) => {
    if (finding.allowed !== null || !hasLine(finding)) return [];
    const comments = [...(commentsOf.get(finding.fingerprint) ?? [])];
    const fault = comments
      .map((comment) => inlineFault(comment, finding.rule))
      .find((each) => each !== null);
    return fault === undefined
      ? []
      : [{ rule: finding.rule, what: `${finding.path}:${finding.line} (${fault})` }];
  });
  const [first] = ignored;
  if (first === undefined) return null;
  const named = ignored.slice(0, mostNamed).map(({ what }) => what);
  const more = ignored.length > mostNamed ? [`${ignored.length - mostNamed} more`] : [];
  const what = plural(ignored.length, 'comment');
  return `${what} \`vaani-guard:allow\` on the line of a finding ${ignored.length === 1 ? 'allows' : 'allow'} nothing: ${[...named, ...more].join(', ')}. Name the rule of the finding, then the reason: \`vaani-guard:allow ${first.rule} why this is no secret\`.`;
}
