import { isObjectId } from '../../object-id.ts';
import { SourceError } from '../failure.ts';
import type { Setting } from './environment.ts';
import type { Git } from './git.ts';
import { type Repository, readRef } from './repository.ts';

/** A shell command that does nothing, instead of starting git in the repository whose objects are borrowed. */
export const NO_ALTERNATE_REFS: Setting = ['core.alternateRefsCommand', ': #'];

/**
 * Git must read the refs in the user's repository. These settings keep its configuration from running anything there;
 * what is read (names of refs and commits) involves no work tree, no attribute and no content.
 */
export const HARMLESS: readonly Setting[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.pager', 'cat'],
  NO_ALTERNATE_REFS,
  ['protocol.allow', 'never'],
];

/** The object id of a revision such as `HEAD~3` or `origin/main`. `userGit` runs in the user's repository. */
export async function resolveRevision(
  repository: Repository,
  userGit: Git,
  revision: string,
): Promise<string> {
  if (isObjectId(revision)) return revision;
  // Starting git costs more than reading the two files that most often hold the answer.
  const [name = '', suffix = ''] = revision.split(/(?=[~^])(.*)/s);
  const id = /^(?:[~^]\d*)*$/.test(suffix) ? readRef(repository, name) : null;
  if (id !== null) return id + suffix;
  return askForCommit(userGit, revision);
}

/** Throws a SourceError for the first of these that the repository lacks: an id read from a file need not exist. */
export async function checkRevisions(userGit: Git, revisions: readonly string[]): Promise<void> {
  for (const revision of revisions) await askForCommit(userGit, revision);
}

async function askForCommit(userGit: Git, revision: string): Promise<string> {
  const { ok, output } = await userGit.run(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { settings: HARMLESS },
  );
  if (ok) return output.toString('latin1').trim();
  throw new SourceError({
    what: `the revision \`${revision}\``,
    why: 'git does not know it in this repository',
    cure: 'Name a branch, tag or commit that `git log` shows, or fetch it first; in a shallow clone, run `git fetch --unshallow`; in a workflow, check out with `fetch-depth: 0`.',
  });
}

/** What HEAD stands for; null before the first commit. */
export async function resolveHead(repository: Repository, userGit: Git): Promise<string | null> {
  const id = readRef(repository, 'HEAD');
  if (id !== null) return id;
  const { ok, output } = await userGit.run(['rev-parse', '--verify', '--quiet', 'HEAD'], {
    settings: HARMLESS,
  });
  return ok ? output.toString('latin1').trim() : null;
}

export interface Ref {
  readonly name: string;
  readonly id: string;
}

/** Refs whose names begin with `prefix`, except those that only point at others. */
export async function listRefs(git: Git, prefix: string): Promise<readonly Ref[]> {
  const { ok, output, message } = await git.run(
    ['for-each-ref', '--format=%(objectname) %(symref) %(refname)', prefix],
    { settings: HARMLESS },
  );
  if (!ok) {
    throw new SourceError({
      what: 'the branches and tags',
      why: `git for-each-ref failed: ${message}`,
      cure: 'Check the repository with `git fsck`.',
    });
  }
  return output
    .toString('latin1')
    .split('\n')
    .map((line) => /^([0-9a-f]+) {2}(.+)$/.exec(line))
    .flatMap((found) => (found ? [{ id: found[1] ?? '', name: found[2] ?? '' }] : []));
}

/** Branches of the remote `origin` as this repository knows them, under the names they have there: `refs/heads/…`. */
export async function remoteBranches(git: Git): Promise<readonly Ref[]> {
  const refs = await listRefs(git, 'refs/remotes/origin/');
  return refs.map(({ id, name }) => ({
    id,
    name: name.replace('refs/remotes/origin/', 'refs/heads/'),
  }));
}
