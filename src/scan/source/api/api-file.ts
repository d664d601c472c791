import { longName } from '../../../policy/policy.ts';
import { SourceError } from '../failure.ts';
import type { TrustedFile } from '../trusted-file.ts';
import { readBlob, readCommit, readTree } from './api-answers.ts';
import { type ApiPlace, createRest } from './rest.ts';

/** Reads a file of a revision, folder by folder: this distinguishes a missing file from one that may not be read. */
export async function readFileThroughApi(
  revision: string,
  path: string,
  place: ApiPlace,
): Promise<TrustedFile> {
  const rest = await createRest(place);
  const name = revision.replace(/^refs\/heads\//, '');
  const commit = await rest(`commits/${encodeURIComponent(name)}`, readCommit);
  let folder = commit.tree;
  const parts = path.split('/');
  const long = longName(parts.at(-1) ?? '');
  let misnamed = false;
  for (const [index, part] of parts.entries()) {
    const { truncated, entries } = await rest(`git/trees/${folder}`, readTree);
    const type = index === parts.length - 1 ? 'blob' : 'tree';
    const entry = entries.find((each) => each.path === part && each.type === type);
    misnamed = type === 'blob' && entries.some((each) => each.path === long && each.type === type);
    if (entry === undefined && truncated) throw unlisted(path);
    if (entry === undefined) return { text: null, misnamed };
    folder = entry.sha;
  }
  return { text: (await rest(`git/blobs/${folder}`, readBlob)).toString('utf8'), misnamed };
}

function unlisted(path: string): SourceError {
  return new SourceError({
    what: path,
    why: 'the REST API does not list all files of its folder',
    cure: 'Install git on the runner.',
  });
}
