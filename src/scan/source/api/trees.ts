import { GITLINK } from '../git/raw.ts';
import type { Entry } from '../source.ts';

/** Every file of a commit, in all folders: its mode and blob by its path (bytes in Latin-1). */
export type Tree = ReadonlyMap<string, { readonly mode: string; readonly blob: string }>;

/**
 * What a commit changed against all its parents, by the rules of `git log --raw -c`: for a merge only what differs from
 * every parent, for a first commit everything.
 */
export function compareTrees(
  commit: string,
  tree: Tree,
  parents: readonly Tree[],
): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [path, { mode, blob }] of tree) {
    if (mode === GITLINK || parents.some((parent) => parent.get(path)?.blob === blob)) continue;
    const previous = blobsAt(parents, path);
    const source = parents.length > 1 ? 'merge' : 'file';
    entries.push({
      kind: 'change',
      change: { commit, path, blob, previous, source },
    });
  }
  for (const path of new Set(parents.flatMap((parent) => [...parent.keys()]))) {
    const now = tree.get(path);
    if (now !== undefined && now.mode !== GITLINK) continue;
    if (parents.some((parent) => parent.get(path)?.blob === now?.blob)) continue;
    for (const blob of blobsAt(parents, path)) {
      entries.push({ kind: 'deletion', deletion: { commit, path, blob } });
    }
  }
  return entries;
}

function blobsAt(trees: readonly Tree[], path: string): readonly string[] {
  const files = trees.flatMap((tree) => tree.get(path) ?? []);
  return [...new Set(files.filter(({ mode }) => mode !== GITLINK).map(({ blob }) => blob))];
}
