import type { BranchExclusion, Commits } from '../plan.ts';
import { SourceError } from './failure.ts';
import type { Git } from './git.ts';
import type { PrivateRepository } from './private.ts';
import { type Graph, type Inspected, inspect, isExact, listCommits, type Range } from './range.ts';
import { type FetchOptions, fetchFrom, type Remote, WHOLE_HISTORY } from './remote.ts';
import { type Ref, remoteBranches } from './revision.ts';

/** A hundred commits more cost less than asking a second time. */
const FIRST_DEPTH = 128;

/** Without folders a commit is a few hundred bytes: this many are soon here. */
const SECOND_DEPTH = 8192;

const ALL_BRANCHES = '+refs/heads/*:refs/remotes/origin/*';

/**
 * Fetches the commits of the selection, their parents and the folders of both, without file contents: first as few as
 * may be enough, then commits alone until it is certain that none is missing and none too many, then the folders still
 * wanted. Gives the range as the fetched history shows it.
 */
export async function fetchRange(
  git: Git,
  repository: PrivateRepository,
  remote: Remote,
  selection: Commits,
): Promise<Range> {
  let branches = selection.excludeBranches;
  const steps: readonly FetchOptions[] = [
    { depth: Math.max(FIRST_DEPTH, (selection.expected ?? 0) + 2), filter: 'blob:none' },
    { depth: SECOND_DEPTH, filter: 'tree:0' },
    { depth: WHOLE_HISTORY, filter: 'tree:0' },
  ];
  for (const [index, step] of steps.entries()) {
    const heads = branches === null ? [] : index === 0 ? likelyBranch(branches) : [ALL_BRANCHES];
    await fetchAvailable(git, remote, selection, heads, step);
    const found = await inspect(git, namedCommits(selection));
    if (!found.has(selection.head)) throw headMissing(selection);
    if (selection.exclude.some((id) => !found.has(id))) {
      // A forced push may have left the old tip to be cleaned away. What no other branch has is then what is new.
      branches ??= insteadOf(selection);
      if (index === 0) continue;
    }
    const all = branches === null ? [] : await remoteBranches(git);
    const range = rangeOf(selection, found, branches, all);
    const commits = await listCommits(git, range);
    const knowledge = {
      commits,
      exclude: range.exclude,
      boundary: repository.shallow(),
      expected: selection.expected,
    };
    // Before all branches were looked at, only GitHub's own count can tell that nothing more is to be left out.
    const counted = branches === null || index > 0 || commits.size === selection.expected;
    if (isExact(knowledge) && counted) {
      if (index > 0) await fetchFolders(git, remote, commits);
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
  const wanted = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*', ...commits];
  await fetchWithout(git, remote, wanted, commits, { depth: null, filter: null });
}

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
export function otherTips(
  { but, pushed }: BranchExclusion,
  all: readonly Ref[],
): readonly string[] {
  const together = new Set(pushed);
  return all.filter(({ name, id }) => name !== but && !together.has(id)).map(({ id }) => id);
}

function likelyBranch({ likely, but }: BranchExclusion): readonly string[] {
  if (likely === null || likely === but || !likely.startsWith('refs/heads/')) return [];
  return [`+${likely}:${likely.replace('refs/heads/', 'refs/remotes/origin/')}`];
}

function insteadOf(selection: Commits): BranchExclusion | null {
  const [ref] = selection.refs;
  if (ref === undefined || !ref.startsWith('refs/heads/')) {
    throw new SourceError({
      what: 'the commits of the change',
      why: `the remote no longer has the commit ${selection.exclude.join(', ')} that they are compared with`,
      cure: 'Update the branch from its base and push again.',
    });
  }
  return { but: ref, pushed: [], likely: null };
}

/** Fetches what the selection names; falls back on its refs when the remote gives no single commits. */
async function fetchAvailable(
  git: Git,
  remote: Remote,
  selection: Commits,
  heads: readonly string[],
  options: FetchOptions,
): Promise<void> {
  const named = [...new Set([...namedCommits(selection), ...heads])];
  const refs = selection.refs.map((ref) => `+${ref}:refs/vaani-guard/head`);
  await fetchWithout(git, remote, named, [...named, ...refs], options, refs);
}

/** Fetches, and again without what the remote refuses if it may be done without. */
async function fetchWithout(
  git: Git,
  remote: Remote,
  wanted: readonly string[],
  optional: readonly string[],
  options: FetchOptions,
  instead: readonly string[] = [],
): Promise<void> {
  let left = wanted;
  let spare = instead;
  while (left.length > 0) {
    const refused = await fetchFrom(git, remote, left, options);
    if (refused === null) return;
    const rest = left.filter((name) => !optional.includes(name) || !namesRef(name, refused));
    if (rest.length === left.length) {
      throw new SourceError({
        what: 'the commits of the change',
        why: `${remote.url} does not give \`${refused}\``,
        cure: 'Check out with `fetch-depth: 0`.',
      });
    }
    left = [...rest, ...spare];
    spare = [];
  }
}

function namesRef(wanted: string, refused: string): boolean {
  return wanted === refused || wanted.startsWith(`+${refused}:`);
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
  if (missing.length === 0) return;
  await fetchFrom(git, remote, [...new Set(missing)], { depth: null, filter: 'blob:none' });
}

function headMissing(selection: Commits): SourceError {
  return new SourceError({
    what: `the commit ${selection.head}`,
    why: 'the remote does not have it: the branch may have been deleted or pushed over since',
    cure: 'Run the job of the newest push, or check out with `fetch-depth: 0`.',
  });
}
