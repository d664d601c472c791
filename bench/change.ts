import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { borrow } from './borrowed.ts';

/** A change made of files that a repository really holds. */
export interface BenchChange {
  /** A bare repository that borrows the objects of the real one. */
  readonly repository: string;
  /** Revision before and after the change. */
  readonly from: string;
  readonly to: string;
  /** Ids of the blobs that the change brings, a line each. */
  readonly blobs: string;
  /** The same files in a folder, for tools that read no git. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Makes a commit that adds files of a repository's HEAD, evenly spread over it, onto a commit without them.
 * @param most greatest number of files and of bytes
 */
export const makeChange = (
  repository: string,
  most: { files: number; bytes: number },
): BenchChange => {
  const { folder, repository: own, git } = borrow(repository, 'change', '--bare');
  const all = git(['ls-tree', '-r', '-l', '-z', 'HEAD'])
    .split('\0')
    .map((line) => /^(100\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line))
    .filter((match) => match !== null)
    .map(([, , id, size, path]) => ({ id: id ?? '', size: Number(size), path: path ?? '' }));
  const step = Math.max(1, Math.floor(all.length / most.files));
  const chosen: typeof all = [];
  let bytes = 0;
  for (let at = 0; at < all.length && chosen.length < most.files; at += step) {
    const file = all[at];
    if (file === undefined || bytes + file.size > most.bytes) continue;
    chosen.push(file);
    bytes += file.size;
  }
  const commit = (parents: readonly string[]): string =>
    git(
      ['commit-tree', git(['write-tree']).trim(), ...parents.flatMap((id) => ['-p', id])],
      'x\n',
    ).trim();
  git(['read-tree', 'HEAD']);
  git(
    ['update-index', '-z', '--force-remove', '--stdin'],
    chosen.map(({ path }) => `${path}\0`).join(''),
  );
  const from = commit([]);
  git(['read-tree', 'HEAD']);
  const to = commit([from]);
  git(['update-ref', 'refs/heads/change', to]);
  git(['symbolic-ref', 'HEAD', 'refs/heads/change']);
  for (const { path, id } of chosen) {
    const file = join(folder, 'files', Buffer.from(path, 'latin1').toString('utf8'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git(['cat-file', 'blob', id]), 'latin1');
  }
  return {
    repository: own,
    from,
    to,
    blobs: chosen.map(({ id }) => `${id}\n`).join(''),
    folder: join(folder, 'files'),
    files: chosen.length,
    bytes,
  };
};
