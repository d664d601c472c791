import type { Parsed, Problem } from '../parsed.ts';
import type { Finding } from '../scan/finding.ts';
import { plural } from '../text.ts';
import { addEntries, baselineEntries } from './baseline.ts';
import { configFile, type Imported, ignoreFile, importConfig, importIgnored } from './gitleaks.ts';
import { type BuiltInIds, parsePolicy } from './parse-policy.ts';

/** The files of the repository whose baseline is written; paths are relative to it. */
export interface RepositoryFiles {
  /** The text of a file, null when there is none. */
  read(path: string): Promise<string | null>;
  write(path: string, text: string): Promise<void>;
}

export interface BaselineRequest {
  /** Policy file that the entries are added to; it is made when it is not there. */
  readonly path: string;
  /** What the entries come from: what is found today, or the allowances of gitleaks for it. */
  readonly from: 'findings' | 'gitleaks';
  /** Follows the date in every reason. */
  readonly reason: string | null;
  /** What is found today, with the policy applied: what it allows already gets no second entry. */
  readonly findings: readonly Finding[];
  readonly now: Date;
}

export interface BaselineOutcome extends Pick<Imported, 'notCarried'> {
  readonly added: number;
  /** Findings that nothing allows, after this. */
  readonly left: number;
}

const longestReason = 200;

/** Adds entries to the policy file. Nothing is written when anything is wrong, or when there is nothing to add. */
export async function writeBaseline(
  request: BaselineRequest,
  files: RepositoryFiles,
  builtInIds: BuiltInIds,
): Promise<Parsed<BaselineOutcome>> {
  const { path, reason, findings, now } = request;
  const fault = reason === null ? null : reasonFault(reason);
  if (fault !== null) return { ok: false, problems: [fault] };
  const text = await files.read(path);
  const policy = await parsePolicy(text ?? '', path, builtInIds);
  if (!policy.ok) return policy;
  const imported: Parsed<Imported> =
    request.from === 'gitleaks'
      ? await importGitleaks(request, files, builtInIds)
      : { ok: true, value: { entries: baselineEntries(findings, reason, now), notCarried: [] } };
  if (!imported.ok) return imported;
  const { entries, notCarried } = imported.value;
  const written = await addEntries(text, entries);
  // What is written must be a policy that the next scan takes.
  const check = await parsePolicy(written.text, path, builtInIds);
  if (!check.ok) return check;
  if (written.added > 0) await files.write(path, written.text);
  const fingerprints = new Set(entries.map(({ fingerprint }) => fingerprint));
  const left = findings.filter(
    ({ allowed, fingerprint }) => allowed === null && !fingerprints.has(fingerprint),
  );
  return { ok: true, value: { added: written.added, notCarried, left: left.length } };
}

async function importGitleaks(
  { findings, now }: BaselineRequest,
  files: RepositoryFiles,
  builtInIds: BuiltInIds,
): Promise<Parsed<Imported>> {
  const [ignored, config] = await Promise.all([files.read(ignoreFile), files.read(configFile)]);
  if (ignored === null && config === null) {
    const wrong = `there is neither ${ignoreFile} nor ${configFile} in the repository`;
    return { ok: false, problems: [{ given: null, wrong, example: 'vaani-guard baseline' }] };
  }
  const rules = new Set(builtInIds());
  const fromConfig: Parsed<Imported> =
    config === null
      ? { ok: true, value: { entries: [], notCarried: [] } }
      : await importConfig(config, rules);
  if (!fromConfig.ok) return fromConfig;
  const fromIgnored = importIgnored(ignored ?? '', findings, rules, now);
  return {
    ok: true,
    value: {
      entries: [...fromConfig.value.entries, ...fromIgnored.entries],
      notCarried: [...fromConfig.value.notCarried, ...fromIgnored.notCarried],
    },
  };
}

const reasonFault = (reason: string): Problem | null =>
  reason.trim() !== '' && reason.length <= longestReason && !/[\r\n]/.test(reason)
    ? null
    : {
        given: null,
        wrong: `the reason must be one line of 1 to ${longestReason} characters`,
        example: 'vaani-guard baseline --reason "known before the guard was added"',
      };

/** What the command reports, line by line. */
export function describeBaseline(
  { added, left, notCarried }: BaselineOutcome,
  { path, from }: Pick<BaselineRequest, 'path' | 'from'>,
): readonly string[] {
  const entries = plural(added, 'entry', 'entries');
  const first =
    added === 0
      ? `Nothing was added to ${path}${from === 'gitleaks' ? '' : ': nothing was found that it does not allow already'}.`
      : `Added ${entries} to ${path}. Commit it to the base branch: a change cannot allow itself.`;
  return [
    first,
    ...(from === 'gitleaks' && left > 0
      ? [
          `${left} of today's findings are allowed by no fingerprint; see them with: vaani-guard scan --history`,
        ]
      : []),
    ...(notCarried.length > 0 ? [`Not carried over (${notCarried.length}):`] : []),
    ...notCarried.map(({ what, why }) => `  ${what}: ${why}`),
  ];
}
