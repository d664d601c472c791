import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isObjectId } from '../../object-id.ts';
import { isSystemError } from '../failure.ts';

/** A repository of the user, found by reading its files: no git runs in it. */
export interface Repository {
  /** What belongs to this work tree alone: HEAD and the index. */
  readonly gitDirectory: string;
  /** What all work trees share: objects, refs, configuration. */
  readonly commonDirectory: string;
  /** Top of the work tree; null for a bare repository. */
  readonly workTree: string | null;
  readonly objectFormat: 'sha1' | 'sha256';
}

/** The repository that `start` lies in, or null. */
export function findRepository(start: string): Repository | null {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const dotGit = join(folder, '.git');
    const gitDirectory = isGitDirectory(dotGit) ? dotGit : gitFileTarget(dotGit, folder);
    if (gitDirectory !== null) return describe(gitDirectory, folder);
    if (isGitDirectory(folder)) return describe(folder, null);
    if (folder === dirname(folder)) return null;
  }
}

function describe(gitDirectory: string, workTree: string | null): Repository {
  const common = readText(join(gitDirectory, 'commondir'));
  const commonDirectory = common === null ? gitDirectory : resolve(gitDirectory, common.trimEnd());
  const configuration = readText(join(commonDirectory, 'config')) ?? '';
  const sha256 = /^\s*objectformat\s*=\s*"?sha256\b/im.test(configuration);
  return { gitDirectory, commonDirectory, workTree, objectFormat: sha256 ? 'sha256' : 'sha1' };
}

function isGitDirectory(folder: string): boolean {
  // An added work tree (`git worktree`) has its objects elsewhere.
  return (
    existsSync(join(folder, 'HEAD')) &&
    (existsSync(join(folder, 'objects')) || existsSync(join(folder, 'commondir')))
  );
}

/** Submodules and added work trees have a file `.git` with one line, `gitdir: path`. */
function gitFileTarget(dotGit: string, folder: string): string | null {
  const line = isFile(dotGit) ? readText(dotGit) : null;
  if (line === null || !line.startsWith('gitdir:')) return null;
  const target = resolve(folder, line.slice('gitdir:'.length).trim());
  return isGitDirectory(target) ? target : null;
}

/** Commits whose parents a shallow clone left out. */
export function shallowCommits(repository: Pick<Repository, 'commonDirectory'>): readonly string[] {
  return (readText(join(repository.commonDirectory, 'shallow')) ?? '').split('\n').filter(Boolean);
}

/**
 * The object id that HEAD or a ref stands for, by reading the repository's files; null when there is none or it is kept
 * in a way that only git reads.
 */
export function readRef(repository: Repository, name: string): string | null {
  if (name === 'HEAD') return follow(repository, join(repository.gitDirectory, 'HEAD'));
  if (!/^[\w][\w./+-]*$/.test(name) || name.includes('..')) return null;
  const packed = readText(join(repository.commonDirectory, 'packed-refs')) ?? '';
  // The order in which git itself looks a short name up.
  const prefixes = name.startsWith('refs/') ? [''] : ['refs/tags/', 'refs/heads/', 'refs/remotes/'];
  for (const prefix of prefixes) {
    const found =
      follow(repository, join(repository.commonDirectory, prefix + name)) ??
      packedRef(packed, prefix + name);
    if (found !== null) return found;
  }
  return null;
}

function follow(repository: Repository, file: string): string | null {
  const content = isFile(file) ? readText(file)?.trimEnd() : undefined;
  if (content === undefined) return null;
  if (!content.startsWith('ref: ')) return isObjectId(content) ? content : null;
  const target = content.slice('ref: '.length);
  return target.startsWith('refs/') ? readRef(repository, target) : null;
}

function packedRef(packed: string, name: string): string | null {
  const end = packed.indexOf(` ${name}\n`);
  if (end === -1) return null;
  const id = packed.slice(packed.lastIndexOf('\n', end) + 1, end);
  return isObjectId(id) ? id : null;
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    // A folder that may not be entered has none either; listing it reports that it cannot be read.
    if (isSystemError(error)) return false;
    throw error;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
