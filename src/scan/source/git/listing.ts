import { cpSync, lstatSync, mkdirSync, readdirSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isAbsence, SourceError } from '../failure.ts';
import type { Git } from './git.ts';
import type { Repository } from './repository.ts';

/** Names of files below `root`, in batches. A name is kept as git keeps it: one character per byte, with forward slashes. */
export interface Listing {
  readonly root: string;
  names(): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

/** Where a listed file is on disk. In bytes, since a name need not be valid text. */
export function diskPath(root: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]);
}

/** Gives git on a private repository, and the directory of that. */
export type OwnGit = () => { readonly git: Git; readonly directory: string };

/** The files below a path, which lies in `repository` or in none. */
export function listPath(path: string, repository: Repository | null, ownGit: OwnGit): Listing {
  const workTree = repository?.workTree ?? null;
  if (repository !== null && path === repository.gitDirectory) throw onlyGits(path);
  if (repository === null || workTree === null) return listFolder(path);
  return listWorkTree(ownGit, { ...repository, workTree }, path);
}

/** What git has packed cannot be read as files: it would seem clean. */
function onlyGits(path: string): SourceError {
  return new SourceError({
    what: `the files in ${path}`,
    why: 'it is a repository without a work tree, in which there are only files of git itself',
    cure: 'Scan its commits with `scan --history`.',
  });
}

/** Every file below a folder, or one file. What is called `.git` is left out. */
function listFolder(start: string): Listing {
  const path = resolve(start);
  if (lstatSync(path).isDirectory()) return { root: path, names: () => walk(path, '') };
  const name = Buffer.from(basename(path)).toString('latin1');
  return { root: dirname(path), names: () => [[name]] };
}

/**
 * Files below `start` that a commit could hold: tracked, or not and not ignored either; `start` itself in any case, when it
 * is a file, and all that is below it where git lists nothing. What is tracked but no longer on disk is left out, and so are submodules: they are repositories of their own.
 */
function listWorkTree(
  ownGit: OwnGit,
  repository: Repository & { readonly workTree: string },
  start: string,
): Listing {
  const root = repository.workTree;
  const below = relative(root, resolve(start)).split(sep).join('/');
  // A file that was named is wanted, whatever git ignores.
  if (below !== '' && !lstatSync(resolve(start)).isDirectory())
    return { root, names: () => [[Buffer.from(below).toString('latin1')]] };
  const { git, directory } = ownGit();
  lendExcludes(repository, directory);
  const variables = {
    GIT_WORK_TREE: root,
    GIT_INDEX_FILE: join(repository.gitDirectory, 'index'),
  };
  const pathspec = below === '' ? [] : ['--', below];
  const which = ['--cached', '--others', '--exclude-standard', '--deduplicate'];
  let listsNothing = true;
  const process = git.start(['ls-files', '-z', ...which, ...pathspec], { folder: root, variables });
  process.child.stdin.end();
  return {
    root,
    async *names() {
      let rest = '';
      for await (const chunk of process.output()) {
        const listed = (rest + (chunk as Buffer).toString('latin1')).split('\0');
        rest = listed.pop() ?? '';
        if (listed.length > 0) listsNothing = false;
        for (const name of listed) yield* existing(root, name);
      }
      await process.ended;
      // A folder that was named is wanted, even if git ignores it.
      if (listsNothing && below !== '') yield* walk(root, Buffer.from(below).toString('latin1'));
    },
  };
}

/** Each clone has its own list of what to ignore, which git looks for beside the configuration. */
function lendExcludes(repository: Repository, directory: string): void {
  const from = join(repository.commonDirectory, 'info', 'exclude');
  if (lstatSync(from, { throwIfNoEntry: false })?.isFile() !== true) return;
  mkdirSync(join(directory, 'info'), { recursive: true });
  cpSync(from, join(directory, 'info', 'exclude'));
}

function* existing(root: string, name: string): Generator<readonly string[]> {
  const state = stateOf(diskPath(root, name));
  if (state === null) return;
  if (state.isFile() || state.isSymbolicLink()) yield [name];
  // Git ends the name of an untracked repository within the work tree with a slash, and does not look inside.
  else if (state.isDirectory() && name.endsWith('/')) yield* walk(root, name.slice(0, -1));
}

/** Null for what git lists and the work tree no longer has. */
function stateOf(path: Buffer): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** Sorted, so that every run reads in the same order. */
function* walk(root: string, folder: string): Generator<readonly string[]> {
  const entries = readdirSync(diskPath(root, folder), { withFileTypes: true, encoding: 'buffer' })
    .map((entry) => ({ entry, name: entry.name.toString('latin1') }))
    .filter(({ name }) => name !== '.git')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const pathOf = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  yield entries
    .filter(({ entry }) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => pathOf(name));
  for (const { entry, name } of entries) {
    if (entry.isDirectory()) yield* walk(root, pathOf(name));
  }
}
