import type { Parsed, Problem } from '../parsed.ts';
import type { Finding } from '../scan/finding.ts';
import { plural } from '../text.ts';
import { addRules } from './add-rules.ts';
import { addEntries, baselineEntries } from './baseline.ts';
import {
  configFile,
  type Imported,
  ignoreFile,
  importConfig,
  importIgnored,
  type NotCarried,
} from './gitleaks.ts';
import type { NewRule } from './gitleaks-custom.ts';
import { type BuiltInIds, parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import { mostRules } from './read-rules.ts';

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
  /** How many custom rules were added. */
  readonly rules: number;
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
  const { entries, rules, notCarried } = withinLimit(imported.value, policy.value);
  const ruled = await addRules(text, rules);
  const written = await addEntries(ruled.added === 0 ? text : ruled.text, entries);
  // What is written must be a policy that the next scan takes.
  const check = await parsePolicy(written.text, path, builtInIds);
  if (!check.ok) return check;
  if (written.added + ruled.added > 0) await files.write(path, written.text);
  const fingerprints = new Set(entries.map(({ fingerprint }) => fingerprint));
  const left = findings.filter(
    ({ allowed, fingerprint }) => allowed === null && !fingerprints.has(fingerprint),
  );
  const outcome = { added: written.added, rules: ruled.added, left: left.length };
  return {
    ok: true,
    value: { ...outcome, notCarried: [...notCarried, ...ruled.taken.map(taken)] },
  };
}

const taken = ({ id }: NewRule): NotCarried => ({
  what: `the rule ${id}`,
  why: 'the policy file has another custom rule of this name',
});

/** A policy takes a limited number of rules. What allows the findings of one that is left out is left out, too. */
function withinLimit(
  { entries, rules = [], notCarried }: Imported,
  { custom }: Policy,
): Required<Imported> {
  const known = new Set(custom.map(({ id }) => id));
  const fresh = rules.filter(({ id }) => !known.has(id));
  const leftOut = fresh.slice(Math.max(0, mostRules - custom.length));
  const isLeftOut = (rule: string) => leftOut.some(({ id }) => id === rule);
  const why = `a policy has ${mostRules} custom rules at most`;
  return {
    rules: rules.filter(({ id }) => !isLeftOut(id)),
    entries: entries.filter((entry) => entry.rules?.some(isLeftOut) !== true),
    notCarried: [...notCarried, ...leftOut.map(({ id }) => ({ what: `the rule ${id}`, why }))],
  };
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
      rules: fromConfig.value.rules ?? [],
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
  { added, rules, left, notCarried }: BaselineOutcome,
  { path, from }: Pick<BaselineRequest, 'path' | 'from'>,
): readonly string[] {
  const written = [
    ...(rules === 0 ? [] : [plural(rules, 'custom rule')]),
    ...(added === 0 ? [] : [plural(added, 'entry', 'entries')]),
  ].join(' and ');
  const first =
    written === ''
      ? `Nothing was added to ${path}${from === 'gitleaks' ? '' : ': nothing was found that it does not allow already'}.`
      : `Added ${written} to ${path}. Commit it to the base branch: a change cannot allow itself.`;
  return [
    first,
    ...(rules === 0
      ? []
      : [
          'The history was scanned without the new rules: run the same command again to carry over what allows their findings.',
        ]),
    ...(from === 'gitleaks' && left > 0
      ? [
          `${left} of today's findings are allowed by no fingerprint; see them with: vaani-guard scan --history`,
        ]
      : []),
    ...(notCarried.length > 0 ? [`Not carried over (${notCarried.length}):`] : []),
    ...notCarried.map(({ what, why }) => `  ${what}: ${why}`),
  ];
}
