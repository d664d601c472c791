import type { Commits, Selection } from '../../plan.ts';
import { BATCH_ARGUMENTS } from './blobs.ts';
import { fetchHistory, fetchRange, namedCommits, rangeOf } from './fetched.ts';
import type { Git, GitProcess } from './git.ts';
import { startLog } from './log.ts';
import { type Inspected, inspect, isExact, listCommits, type Range } from './range.ts';
import type { Remote } from './remote.ts';
import type { Repository } from './repository.ts';
import type { Resources } from './resources.ts';
import { listRefs, remoteBranches, resolveHead, resolveRevision } from './revision.ts';

export type History = Extract<Selection, { kind: 'history' }>;

/** A private repository in which every commit of the range can be read, and the processes that already read. */
export interface Opened {
  readonly git: Git;
  /** Null when there is no commit at all. */
  readonly range: Range | null;
  readonly log: GitProcess | null;
  /** Prints blobs for the first reader; null once taken. */
  blobs: GitProcess | null;
  /** Commits whose parents are not there. */
  readonly boundary: ReadonlySet<string>;
  readonly fetched: boolean;
  /** The message of the tag that was pushed, if one was. */
  readonly tagMessage: string | null;
}

/**
 * Opens the user's repository. Gives null when it does not hold all that the selection needs: the caller then fetches.
 * `canFetch` says whether it can.
 */
export async function openLocal(
  selection: Commits | History,
  repository: Repository,
  resources: Resources,
  canFetch: boolean,
): Promise<Opened | null> {
  const own = resources.privateRepository(repository);
  const git = resources.gitIn(own.directory);
  const userGit = resources.gitIn(repository.gitDirectory);
  const boundary = own.shallow();
  if (selection.kind === 'history') {
    if (canFetch && boundary.size > 0) return null;
    const refs = await listRefs(userGit, 'refs/');
    const head = await resolveHead(repository, userGit);
    const tips = [...(head === null ? [] : [head]), ...refs.map(({ id }) => id)];
    const range = await wholeRange(git, tips, selection);
    if (canFetch && !selection.commits.every((id) => range?.heads.includes(id))) return null;
    return begin(git, range, selection, { boundary });
  }
  if (isPlainRange(selection)) {
    const resolve = (name: string) => resolveRevision(repository, userGit, name);
    const heads = [await resolve(selection.head)];
    const exclude = await Promise.all(selection.exclude.map(resolve));
    if (!canFetch) return begin(git, { heads, exclude }, selection, { boundary });
  }
  const found = await inspect(git, namedCommits(selection));
  if (![selection.head, ...selection.exclude].every((id) => found.has(id))) return null;
  const branches = selection.excludeBranches === null ? [] : await remoteBranches(userGit);
  const range = rangeOf(selection, found, selection.excludeBranches, branches);
  // A checkout of one branch does not know what the others have.
  if (canFetch && range.exclude.length === 0) return null;
  if (boundary.size > 0) {
    const commits = await listCommits(git, range);
    const { exclude } = range;
    if (!isExact({ commits, exclude, boundary, expected: selection.expected })) return null;
  }
  return begin(git, range, selection, { boundary, tagMessage: tagMessage(selection, found) });
}

/** Fetches everything that the selection needs except file contents. Throws a SourceError when that fails. */
export async function openRemote(
  selection: Commits | History,
  lender: Repository | null,
  resources: Resources,
  remote: Remote,
): Promise<Opened> {
  const own = resources.privateRepository(null);
  const git = resources.gitIn(own.directory);
  if (selection.kind === 'history') {
    await fetchHistory(git, remote, selection.commits);
    const refs = await listRefs(git, 'refs/');
    const tips = refs.map(({ id }) => id);
    const range = await wholeRange(git, tips, selection);
    return begin(git, range, selection, { boundary: own.shallow(), fetched: true });
  }
  const range = await fetchRange(git, own, remote, selection);
  const found = await inspect(git, [selection.head]);
  // Contents that the checkout has need not be fetched.
  if (lender !== null) own.borrowObjects(lender);
  return begin(git, range, selection, {
    boundary: own.shallow(),
    fetched: true,
    tagMessage: tagMessage(selection, found),
  });
}

function begin(
  git: Git,
  range: Range | null,
  selection: Commits | History,
  rest: Partial<Opened> & Pick<Opened, 'boundary'>,
): Opened {
  // A range is short and its order matters; a history should start to arrive at once.
  const order = selection.kind === 'commits' ? ['--topo-order'] : [];
  return {
    git,
    range,
    log: range === null ? null : startLog(git, range, order),
    blobs: range === null ? null : git.start(BATCH_ARGUMENTS),
    fetched: false,
    tagMessage: null,
    ...rest,
  };
}

function isPlainRange({ testMerge, excludeBranches }: Commits): boolean {
  return testMerge === null && excludeBranches === null;
}

async function wholeRange(
  git: Git,
  tips: readonly string[],
  { commits }: History,
): Promise<Range | null> {
  const known = commits.length === 0 ? new Map() : await inspect(git, commits);
  const heads = [...new Set([...tips, ...commits.filter((id) => known.has(id))])];
  return heads.length === 0 ? null : { heads, exclude: [] };
}

function tagMessage({ head }: Commits, found: ReadonlyMap<string, Inspected>): string | null {
  const object = found.get(head);
  if (object?.type !== 'tag') return null;
  const start = object.content.indexOf('\n\n');
  return start === -1 ? null : object.content.slice(start + 2);
}
