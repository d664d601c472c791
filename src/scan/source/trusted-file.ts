import { longName } from '../../policy/policy.ts';
import { isObjectId } from '../object-id.ts';
import { SourceError } from './failure.ts';
import type { Git } from './git/git.ts';
import { fetchFrom, type Remote } from './git/remote.ts';
import { findRepository } from './git/repository.ts';
import { createResources } from './git/resources.ts';
import { openPlace, type SourceOptions } from './place.ts';

const LOCAL_NAME = 'refs/vaani-guard/trusted';
/** A policy is far smaller; nothing larger was written by people. */
const LARGEST = 8 * 1024 * 1024;

export interface TrustedFile {
  /** Null when there is no such file. */
  readonly text: string | null;
  /** Whether there is a file of this name but for its end, `.yaml`. */
  readonly misnamed: boolean;
}

/**
 * A file as a revision holds it, an object id or a branch of the remote (`refs/heads/…`). Nothing is checked out. Throws a SourceError when it cannot be known.
 */
export async function readTrustedFile(
  revision: string,
  path: string,
  options: SourceOptions,
): Promise<TrustedFile> {
  const place = openPlace(options);
  const lender = findRepository(place.workspace);
  const resources = createResources(place, lender?.objectFormat ?? 'sha1');
  try {
    const own = resources.privateRepository(lender);
    const git = resources.gitIn(own.directory);
    return await readWithGit(git, revision, path, place.remote);
  } catch (error) {
    if (!(error instanceof SourceError) || place.api === null) throw error;
    const { readFileThroughApi } = await import('./api/api-file.ts');
    return await readFileThroughApi(revision, path, place.api).catch(() => {
      throw error;
    });
  } finally {
    resources.stop();
    resources.remove();
  }
}

async function readWithGit(
  git: Git,
  revision: string,
  path: string,
  remote: Remote | null,
): Promise<TrustedFile> {
  const isId = isObjectId(revision);
  let listed = isId ? await list(git, revision, path) : null;
  if (listed === null) {
    if (remote === null) throw unknown(revision, path, 'the checkout does not have it');
    const wanted = isId ? revision : `+${revision}:${LOCAL_NAME}`;
    const refused = await fetchFrom(git, remote, [wanted], { depth: 1, filter: 'blob:none' });
    if (refused !== null) throw unknown(revision, path, `${remote.url} does not give it`);
    listed = await list(git, isId ? revision : LOCAL_NAME, path);
    if (listed === null) throw unknown(revision, path, 'git cannot read it');
  }
  const { blob, misnamed } = listed;
  if (blob === null) return { text: null, misnamed };
  const local = await git.run(['cat-file', 'blob', blob]);
  if (local.ok) return { text: textOf(local.output, revision, path), misnamed };
  if (remote === null) throw unknown(revision, path, local.message);
  await fetchFrom(git, remote, [blob], { depth: null, filter: 'blob:none' });
  const fetched = await git.run(['cat-file', 'blob', blob]);
  if (!fetched.ok) throw unknown(revision, path, fetched.message);
  return { text: textOf(fetched.output, revision, path), misnamed };
}

/** The blob at a path, which is null when there is no file; null when the revision is missing. */
async function list(
  git: Git,
  revision: string,
  path: string,
): Promise<{ readonly blob: string | null; readonly misnamed: boolean } | null> {
  const names = [path, longName(path)];
  const { ok, output } = await git.run(['ls-tree', '-z', '--full-tree', revision, '--', ...names]);
  if (!ok) return null;
  const blobs = new Map<string | undefined, string | undefined>();
  for (const line of output.toString('utf8').split('\0')) {
    const [, blob, name] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    blobs.set(name, blob);
  }
  return { blob: blobs.get(path) ?? null, misnamed: blobs.has(longName(path)) };
}

function textOf(content: Buffer, revision: string, path: string): string {
  if (content.length > LARGEST) throw unknown(revision, path, 'it is larger than 8 MiB');
  return content.toString('utf8');
}

function unknown(revision: string, path: string, why: string): SourceError {
  return new SourceError({
    what: `the policy file ${path} of ${revision}`,
    why,
    cure: 'Give the job `permissions: { contents: read }` and leave `github-token` at its default, or check out with `fetch-depth: 0`.',
  });
}
