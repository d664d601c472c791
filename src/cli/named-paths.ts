import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { filesPlan } from '../scan/plan/command-line.ts';
import type { ScanPlan } from '../scan/plan.ts';
import { isAbsence } from '../scan/source/failure.ts';
import { findRepository } from '../scan/source/git/repository.ts';
import { commonFolder } from '../scan/source/several-paths.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { namedPath } from './local-scan.ts';

interface Planned {
  readonly plan: ScanPlan;
  /** What the repository and its policy are looked for from. */
  readonly path: string;
}

/**
 * The plan of a scan with several paths, or with some after `--`. For files as they stand both are the same. For commits what
 * comes before `--` names the repository, and what comes after it are the only files and folders that are read.
 * @throws {UsageError}
 */
export function planOfPaths(plan: ScanPlan, given: Arguments): Planned {
  const { positionals, afterDashes } = given;
  const { kind } = plan.selection;
  const before = positionals.slice(0, positionals.length - (afterDashes?.length ?? 0));
  if (before.includes('-')) {
    throw new UsageError(
      '- reads the standard input, and nothing else: leave the other paths out.',
    );
  }
  if (kind === 'files') return filesOf(positionals.length === 0 ? ['.'] : positionals);
  if (before.length > 1) {
    throw new UsageError(
      `One PATH names the repository whose commits are read, and ${before.length} were given. ${LIMITED}`,
    );
  }
  if (kind === 'staged') {
    throw new UsageError(
      '--staged reads everything that is staged: leave out what comes after --.',
    );
  }
  if (afterDashes?.length === 0) {
    throw new UsageError(`After -- there is no path. ${LIMITED}`);
  }
  const path = namedPath({ positionals: before });
  return { plan: { ...plan, within: withinOf(afterDashes ?? [], path) }, path };
}

const LIMITED =
  'To read only some files and folders of the commits, give them after --, for example --history -- src.';

/** Several files and folders as they stand: all in one repository, or all in none. */
function filesOf(given: readonly string[]): Planned {
  const missing: string[] = [];
  const found = new Set<string>();
  for (const each of given) {
    const path = followed(resolve(each));
    if (path === null) missing.push(resolve(each));
    else found.add(path);
  }
  if (missing.length > 0) throw new UsageError(`There is no file or folder ${missing.join(', ')}.`);
  const paths = [...found];
  return { plan: filesPlan(...paths), path: paths.length === 1 ? paths[0]! : sharedRoot(paths) };
}

/** The path with no link on the way; null where nothing is there. */
function followed(path: string): string | null {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

function sharedRoot([first = '', ...others]: readonly string[]): string {
  // Hundreds of files may lie in a handful of folders.
  const known = new Map<string, string | null>();
  const rootOf = (path: string): string | null => {
    const folder = folderOf(path);
    let root = known.get(folder);
    if (root === undefined) {
      root = topOf(folder);
      known.set(folder, root);
    }
    return root;
  };
  const root = rootOf(first);
  for (const path of others) {
    const other = rootOf(path);
    if (other === root) continue;
    const where = (top: string | null) =>
      top === null ? 'no repository' : `the repository ${top}`;
    throw new UsageError(
      `${first} is in ${where(root)}, and ${path} is in ${where(other)}: scan them one by one, because each has a policy of its own.`,
    );
  }
  return root ?? commonFolder([first, ...others]);
}

/** The paths as git names them, from the top of the repository. They need not be there any more. */
function withinOf(given: readonly string[], repository: string): readonly string[] {
  const folder = folderOf(repository);
  const top = topOf(folder) ?? folder;
  return given.map((each) => {
    const path = withoutLinks(resolve(folder, each));
    const below = relative(top, path).split(sep).join('/');
    if (below !== '..' && !below.startsWith('../') && resolve(top, below) === path) return below;
    throw new UsageError(`${each} is outside the repository ${top}.`);
  });
}

/** A link on the way is followed, and one at the end of it is not: git knows it as a file. */
function withoutLinks(path: string): string {
  const folder = dirname(path);
  if (folder === path) return path;
  return join(followed(folder) ?? withoutLinks(folder), basename(path));
}

function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path);
}

function topOf(folder: string): string | null {
  const repository = findRepository(folder);
  return repository?.workTree ?? repository?.gitDirectory ?? null;
}
