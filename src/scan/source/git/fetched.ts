import type { BranchExclusion, Commits } from '../../plan.ts';
import { SourceError } from '../failure.ts';
import type { Git } from './git.ts';
import type { PrivateRepository } from './private.ts';
import { type Graph, type Inspected, inspect, isExact, listCommits, type Range } from './range.ts';
import { type FetchOptions, fetchFrom, type Remote, WHOLE_HISTORY } from './remote.ts';
import { type Ref, remoteBranches } from './revision.ts';

/** A hundred more commits cost less than a second request. */
const FIRST_DEPTH = 128;

/** Without folders a commit is a few hundred bytes: this many arrive quickly. */
const SECOND_DEPTH = 8192;

const ALL_BRANCHES = '+refs/heads/*:refs/remotes/origin/*';

/** An object id or refspec, and what is fetched instead if the remote refuses it; null when nothing can be. */
interface Want {
  readonly name: string;
  readonly instead: readonly string[] | null;
}

/**
 * Fetches the commits of the selection, their parents and the folders of both, without file contents: first the fewest that
 * may suffice, then commits alone until it is certain that none is missing and none is extra, then the folders still
 * needed. Returns the range as the fetched history shows it.
 */
export async function fetchRange(
  git: Git,
  repository: PrivateRepository,
  remote: Remote,
  selection: Commits,
): Promise<Range> {
  const steps: readonly FetchOptions[] = [
    { depth: Math.max(FIRST_DEPTH, (selection.expected ?? 0) + 2), filter: 'blob:none' },
    { depth: SECOND_DEPTH, filter: 'tree:0' },
    { depth: WHOLE_HISTORY, filter: 'tree:0' },
  ];
  let branches = selection.excludeBranches;
  let wants = wantsOf(selection);
  for (const [index, step] of steps.entries()) {
    const first = index === 0;
    const last = index === steps.length - 1;
    const heads = branches === null ? [] : first ? likelyBranch(branches) : allBranches();
    wants = await fetchAll(git, remote, [...wants, ...heads], step);

    const found = await inspect(git, namedCommits(selection));
    if (!found.has(selection.head)) throw gone(remote, selection.head);
    const lost = selection.exclude.find((id) => !found.has(id));
    if (lost !== undefined) {
      branches ??= insteadOfOldTip(selection);
      if (branches === null && last) throw gone(remote, lost);
      if (branches === null || first) continue;
    }
    const all = branches === null ? [] : await remoteBranches(git);
    const range = rangeOf(selection, found, branches, all);
    const commits = await listCommits(git, range);
    const { exclude } = range;
    const { expected } = selection;
    // Before all branches are known, only GitHub's own count can confirm that nothing more must be excluded.
    if (branches !== null && first && commits.size !== expected) continue;
    if (isExact({ commits, exclude, boundary: repository.shallow(), expected })) {
      if (!first) await fetchFolders(git, remote, commits);
      return range;
    }
  }
  throw new SourceError({
    what: 'the commits of the change',
    why: `${remote.url} gives only a part of the history`,
    cure: 'Check out with `fetch-depth: 0`.',
  });
}

/** Everything that any branch or tag reaches, contents included. */
export async function fetchHistory(
  git: Git,
  remote: Remote,
  commits: readonly string[],
): Promise<void> {
  const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
  const wants: Want[] = [
    ...refs.map((name) => ({ name, instead: null })),
    ...commits.map((name) => ({ name, instead: [] })),
  ];
  await fetchAll(git, remote, wants, { depth: null, filter: null });
}

/** Every commit that the selection names. */
export function namedCommits({ head, exclude, testMerge }: Commits): readonly string[] {
  return [head, ...exclude, ...(testMerge === null ? [] : [testMerge])];
}

/** The range of the selection, with what is known of the commits it names and of the remote's branches. */
export function rangeOf(
  selection: Commits,
  found: ReadonlyMap<string, Inspected>,
  branches: BranchExclusion | null,
  all: readonly Ref[],
): Range {
  const { head } = selection;
  const exclude = selection.exclude.filter((id) => found.has(id));
  const merge = selection.testMerge === null ? undefined : found.get(selection.testMerge);
  const [base, merged] = merge?.parents ?? [];
  if (base !== undefined && merged === head) exclude.push(base);
  if (branches !== null) exclude.push(...otherTips(branches, all));
  return { heads: [head], exclude: [...new Set(exclude)] };
}

/** Tips of the branches that are left out. */
function otherTips({ but, pushed }: BranchExclusion, all: readonly Ref[]): readonly string[] {
  const together = new Set(pushed);
  return all.filter(({ name, id }) => name !== but && !together.has(id)).map(({ id }) => id);
}

/** A server that refuses single commits gives refs that lead to them. */
function wantsOf({ head, exclude, testMerge, headRefs, baseRefs }: Commits): readonly Want[] {
  return [
    { name: head, instead: headRefs.map((ref) => `+${ref}:refs/vaani-guard/head`) },
    ...exclude.map((name) => ({
      name,
      instead: baseRefs.map((ref) => `+${ref}:refs/vaani-guard/base`),
    })),
    ...(testMerge === null ? [] : [{ name: testMerge, instead: [] }]),
  ];
}

function likelyBranch({ likely, but }: BranchExclusion): readonly Want[] {
  if (likely === null || likely === but || !likely.startsWith('refs/heads/')) return [];
  const tracking = likely.replace('refs/heads/', 'refs/remotes/origin/');
  return [{ name: `+${likely}:${tracking}`, instead: [] }];
}

function allBranches(): readonly Want[] {
  return [{ name: ALL_BRANCHES, instead: null }];
}

/** After a forced push the old tip may have been garbage-collected. Then what no other branch has is new. */
function insteadOfOldTip({ headRefs }: Commits): BranchExclusion | null {
  const ref = headRefs.find((name) => name.startsWith('refs/heads/'));
  return ref === undefined ? null : { but: ref, pushed: [], likely: null };
}

/** Fetches, and fetches again with replacements for what the remote refuses. Returns what it finally gave. */
async function fetchAll(
  git: Git,
  remote: Remote,
  wants: readonly Want[],
  options: FetchOptions,
): Promise<readonly Want[]> {
  let left = wants;
  for (;;) {
    const names = [...new Set(left.map(({ name }) => name))];
    if (names.length === 0) return left;
    const refused = await fetchFrom(git, remote, names, options);
    if (refused === null) return left;
    const isRefused = ({ name }: Want) => name === refused || name.startsWith(`+${refused}:`);
    const replaced = left.flatMap((want): readonly Want[] => {
      if (!isRefused(want)) return [want];
      if (want.instead === null) throw gone(remote, refused);
      return want.instead.map((name) => ({ name, instead: [] }));
    });
    if (!left.some(isRefused)) throw gone(remote, refused);
    left = replaced;
  }
}

/** Folders of the commits and their parents that came without them. */
async function fetchFolders(git: Git, remote: Remote, commits: Graph): Promise<void> {
  const wanted = new Set<string>();
  for (const [commit, parents] of commits) {
    wanted.add(commit);
    for (const parent of parents) wanted.add(parent);
  }
  if (wanted.size === 0) return;
  const { output: trees } = await git.run(['log', '--stdin', '--no-walk=unsorted', '--format=%T'], {
    input: `${[...wanted].join('\n')}\n`,
  });
  const { output: checked } = await git.run(['cat-file', '--batch-check', '--buffer'], {
    input: trees.toString('latin1'),
  });
  const missing = checked
    .toString('latin1')
    .split('\n')
    .filter((line) => line.endsWith(' missing'))
    .map((line) => line.slice(0, line.indexOf(' ')));
  const wants = [...new Set(missing)].map((name) => ({ name, instead: null }));
  await fetchAll(git, remote, wants, { depth: null, filter: 'blob:none' });
}

function gone(remote: Remote, name: string): SourceError {
  return new SourceError({
    what: `the commit or ref \`${name}\``,
    why: `${remote.url} does not give it: the branch may have been deleted or pushed over since`,
    cure: 'Run the job of the newest push, or check out with `fetch-depth: 0`.',
  });
}
