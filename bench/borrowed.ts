import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A bare repository that borrows the objects of another one, in a new folder of its own. */
export interface Borrowed {
  readonly folder: string;
  readonly repository: string;
  /** Runs git in it. @returns what it printed, a character a byte */
  git(args: readonly string[], input?: string): string;
}

/**
 * @param purpose goes into the folder's name
 * @param refs `--bare` for the branches of the other repository, `--mirror` for all that it has
 */
export const borrow = (
  repository: string,
  purpose: string,
  refs: '--bare' | '--mirror',
): Borrowed => {
  const folder = mkdtempSync(join(tmpdir(), `vaani-guard-bench-${purpose}-`));
  const own = join(folder, 'repository.git');
  execFileSync('git', ['clone', '--quiet', refs, '--shared', repository, own]);
  const env = {
    ...process.env,
    GIT_DIR: own,
    // To change an index, git wants to know of a folder; the repository itself gets no file.
    GIT_WORK_TREE: folder,
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_AUTHOR_NAME: 'bench',
    GIT_AUTHOR_EMAIL: 'bench@example.com',
    GIT_COMMITTER_NAME: 'bench',
    GIT_COMMITTER_EMAIL: 'bench@example.com',
  };
  return {
    folder,
    repository: own,
    git: (args, input = '') =>
      execFileSync('git', args, { encoding: 'latin1', input, maxBuffer: 2 ** 30, env }),
  };
};
