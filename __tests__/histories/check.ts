import type { Finding, ScanOutcome } from '../../src/scan/finding.ts';
import { randomHistory } from './history.ts';
import { SOURCES, scanEverySource } from './sources.ts';
import { type Expected, truthOf } from './truth.ts';

export interface Checked {
  readonly seed: number;
  readonly commits: number;
  /** Places at which a key must be found. */
  readonly expected: number;
  /** Of them, those that depend on which of several equal commits git takes. */
  readonly uncertain: number;
  /** What any source missed, found wrongly, or could not read. No secret is in it. */
  readonly differences: readonly string[];
}

/** Makes the history of a seed, scans it by every source, and compares what they found with what was planted. */
export async function checkHistory(seed: number): Promise<Checked> {
  const history = randomHistory(seed);
  const truth = truthOf(history);
  const { ids, outcomes } = await scanEverySource(history);
  const nameOf = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  const differences: string[] = [];
  for (const source of SOURCES) {
    const outcome = outcomes.get(source);
    if (outcome === undefined) continue;
    const say = (what: string): number => differences.push(`${source}: ${what}`);
    for (const { what, why } of outcome.report.incomplete) say(`unread ${what}: ${why}`);
    compare(truth, foundBy(outcome, nameOf), say);
  }
  const certain = new Set(truth.filter(({ uncertain }) => !uncertain).map(({ place }) => place));
  const tellings = SOURCES.map((source) =>
    [...foundBy(outcomes.get(source) as ScanOutcome, nameOf)]
      .filter(({ place }) => certain.has(place))
      .map(({ place, line, commit }) => `${place} ${line} ${commit}`)
      .sort()
      .join('\n'),
  );
  if (new Set(tellings).size > 1) differences.push('the sources do not say the same');
  return {
    seed,
    commits: history.commits.length,
    expected: truth.length,
    uncertain: truth.length - certain.size,
    differences,
  };
}

interface Found {
  readonly place: string;
  readonly line: number | null;
  readonly source: string;
  readonly commit: string;
}

function foundBy({ report, secretOf }: ScanOutcome, nameOf: ReadonlyMap<string, string>): Found[] {
  return report.findings.map((finding) => {
    const secret = secretOf.get(finding.fingerprint) ?? '?';
    return {
      place: `${finding.rule} ${secret} in ${whereOf(finding, secret)}`,
      line: finding.line,
      source: finding.source,
      commit: nameOf.get(finding.commit ?? '') ?? 'none',
    };
  });
}

function whereOf({ source, path }: Finding, secret: string): string {
  if (source === 'commit-message') return 'message';
  return source === 'path' ? `name ${path?.replaceAll('***', secret)}` : `file ${path}`;
}

function compare(
  truth: readonly Expected[],
  found: readonly Found[],
  say: (what: string) => void,
): void {
  for (const expected of truth) {
    const all = found.filter(({ place }) => place === expected.place);
    if (all.length > 1) say(`${all.length} times ${told(expected)}`);
    if (all.length === 0 && !expected.uncertain) say(`missed ${told(expected)}`);
  }
  for (const each of found) {
    const here = truth.filter(({ place }) => place === each.place);
    const right = here.some(
      ({ line, source, commits }) =>
        line === each.line && source === each.source && commits.has(each.commit),
    );
    if (right) continue;
    const instead = here.map((expected) => `instead of ${told(expected)}`);
    say(`found ${told({ ...each, commits: new Set([each.commit]) })} ${instead.join(', ')}`);
  }
}

/** Keys are not shown: a rule and a place are enough to look into it. */
function told({ place, line, source, commits }: Omit<Expected, 'uncertain'>): string {
  const [rule = '', secret = '', ...where] = place.split(' ');
  const shown = where.join(' ').replaceAll(secret, '***');
  return JSON.stringify(`${rule} ${shown}:${line} ${source} ${[...commits].join('|')}`);
}
