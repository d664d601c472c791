import { type ApiPlace, createRest } from './rest.ts';

interface ApiTree {
  readonly truncated: boolean;
  readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[];
}

/** A file of a revision, folder by folder: that tells a file that is not there from one that may not be read. */
export async function readFileThroughApi(
  revision: string,
  path: string,
  place: ApiPlace,
): Promise<string | null> {
  const rest = await createRest(place);
  const name = revision.replace(/^refs\/heads\//, '');
  const { commit } = await rest<{ commit: { tree: { sha: string } } }>(
    `commits/${encodeURIComponent(name)}`,
  );
  let folder = commit.tree.sha;
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const { tree } = await rest<ApiTree>(`git/trees/${folder}`);
    const type = index === parts.length - 1 ? 'blob' : 'tree';
    const entry = tree.find((each) => each.path === part && each.type === type);
    if (entry === undefined) return null;
    folder = entry.sha;
  }
  const { content } = await rest<{ content: string }>(`git/blobs/${folder}`);
  return Buffer.from(content, 'base64').toString('utf8');
}
