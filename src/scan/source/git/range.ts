import { SourceError } from '../failure.ts';
import type { Git } from './git.ts';

/** Commits and their parents, as far as the repository knows them. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The commits reachable from the heads and not from what is excluded. */
export interface Range {
  readonly heads: readonly string[];
  readonly exclude: readonly string[];
}

/** Revisions the way git reads them from its input. */
export function revisionLines({ heads, exclude }: Range): string {
  return [...heads, ...exclude.map((id) => `^${id}`), ''].join('\n');
}

/** The commits of the range in this repository, which may know only a part of the history. */
export async function listCommits(git: Git, range: Range): Promise<Graph> {
  const { ok, output, message } = await git.run(['rev-list', '--parents', '--stdin'], {
    input: revisionLines(range),
  });
  if (!ok) {
    throw new SourceError({
      what: 'the list of commits',
      why: `git rev-list failed: ${message}`,
      cure: 'Run the job again, or check out with `fetch-depth: 0`.',
    });
  }
  const graph = new Map<string, readonly string[]>();
  for (const line of output.toString('latin1').split('\n')) {
    const [commit = '', ...parents] = line.split(' ');
    if (commit !== '') graph.set(commit, parents);
  }
  return graph;
}

export interface Knowledge {
  /** Commits of the range, found in a history that is cut off at `boundary`. */
  readonly commits: Graph;
  readonly exclude: readonly string[];
  readonly boundary: ReadonlySet<string>;
  /** How many commits GitHub counted; null when not known. */
  readonly expected: number | null;
}

/**
 * Decides whether the commits found in a cut-off history are those that the whole history would give, no fewer and no
 * more.
 *
 * None is missing when none of them lies at the cut: the path from the head to a commit of the range passes through
 * commits of the range only, so a cut on that path would be one of them. None is extra when GitHub counted as many,
 * or when every path out of them leads to the one commit that was excluded: a commit reachable from it could not lead back
 * to it.
 */
export function isExact({ commits, exclude, boundary, expected }: Knowledge): boolean {
  if (boundary.size === 0) return true;
  for (const commit of commits.keys()) {
    if (boundary.has(commit)) return false;
  }
  return commits.size === 0 || commits.size === expected || leadsOnlyTo(commits, exclude);
}

function leadsOnlyTo(commits: Graph, exclude: readonly string[]): boolean {
  const [end, ...others] = exclude;
  if (others.length > 0) return false;
  for (const parents of commits.values()) {
    if (parents.length === 0) return false;
    if (!parents.every((parent) => parent === end || commits.has(parent))) return false;
  }
  return true;
}

/** What is known of one object: its type and, for a commit, its parents whether they are present or not. */
export interface Inspected {
  readonly type: string;
  readonly parents: readonly string[];
  readonly content: string;
}

/** Looks objects up; missing ones are left out. Meant for commits and tags. */
export async function inspect(
  git: Git,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Inspected>> {
  const { output } = await git.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
  const found = new Map<string, Inspected>();
  let start = 0;
  for (const asked of ids) {
    const end = output.indexOf('\n', start);
    if (end === -1) break;
    const [id = '', type = '', size = ''] = output.toString('latin1', start, end).split(' ');
    start = end + 1;
    if (id !== asked || !/^\d+$/.test(size)) continue;
    const content = output.toString('utf8', start, start + Number(size));
    start += Number(size) + 1;
    const [header = ''] = content.split('\n\n', 1);
    const parents = type === 'commit' ? header.matchAll(/^parent ([0-9a-f]+)$/gm) : [];
    found.set(id, { type, parents: Array.from(parents, (line) => line[1] ?? ''), content });
  }
  return found;
}
