import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A bare repository with all refs and objects of another one, in which an empty blob stands for each object that is missing
 * there: `git log -p` ends at the first that it cannot read, and would be timed for a part of the history.
 */
export const makeComplete = (repository: string): string => {
  const own = join(mkdtempSync(join(tmpdir(), 'vaani-guard-bench-history-')), 'repository.git');
  execFileSync('git', ['clone', '--quiet', '--mirror', '--shared', repository, own]);
  const git = (args: readonly string[]): string =>
    execFileSync('git', ['--git-dir', own, ...args], {
      encoding: 'latin1',
      input: '',
      maxBuffer: 2 ** 30,
    });
  const objects = git(['rev-list', '--objects', '--all', '--missing=print']);
  const empty = git(['hash-object', '-w', '--stdin']).trim();
  for (const [, id = ''] of objects.matchAll(/^\?([0-9a-f]+)$/gm)) {
    git(['update-ref', `refs/replace/${id}`, empty]);
  }
  return own;
};
