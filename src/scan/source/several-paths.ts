import { statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { type Listing, listPath, type OwnGit } from './git/listing.ts';
import type { Repository } from './git/repository.ts';

/**
 * The files below several paths, which all lie in `repository` or all in none: each once, however often it is named. They are
 * named from the top of the repository, else from the folder that all of them have in common.
 */
export function listPaths(
  paths: readonly string[],
  repository: Repository | null,
  ownGit: OwnGit,
): Listing {
  const root = repository?.workTree ?? commonFolder(paths);
  let own: ReturnType<OwnGit> | null = null;
  const sharedGit: OwnGit = () => {
    own ??= ownGit();
    return own;
  };
  return {
    root,
    async *names() {
      const seen = new Set<string>();
      for (const path of paths) {
        // One after the other: hundreds may be named.
        const listing = listPath(path, repository, sharedGit);
        const before = namesBelow(root, listing.root);
        for await (const listed of listing.names()) {
          const names = listed.map((name) => before + name).filter((name) => !seen.has(name));
          for (const name of names) seen.add(name);
          if (names.length > 0) yield names;
        }
      }
    },
  };
}

/** The deepest folder that contains all of these files and folders, or is one of them. */
export function commonFolder(paths: readonly string[]): string {
  const [first = sep, ...others] = paths.map((path) =>
    statSync(path).isDirectory() ? path : dirname(path),
  );
  let common = first;
  for (const folder of others) {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common);
  }
  return common;
}

/** What the names of files below `folder` begin with where they are given from `root`. */
function namesBelow(root: string, folder: string): string {
  const below = relative(root, folder).split(sep).join('/');
  return below === '' ? '' : Buffer.from(`${below}/`).toString('latin1');
}
