import { borrow } from './borrowed.ts';

/**
 * A bare repository with all refs and objects of another one, in which an empty blob stands for each object that is missing
 * there: `git log -p` ends at the first that it cannot read, and would be timed for a part of the history.
 */
export const makeComplete = (repository: string): string => {
  const { git, repository: own } = borrow(repository, 'history', '--mirror');
  const objects = git(['rev-list', '--objects', '--all', '--missing=print']);
  const empty = git(['hash-object', '-w', '--stdin']).trim();
  for (const [, id = ''] of objects.matchAll(/^\?([0-9a-f]+)$/gm)) {
    git(['update-ref', `refs/replace/${id}`, empty]);
  }
  return own;
};
