import { isObjectId } from '../../object-id.ts';

/**
 * The answers of the REST API, as far as they are needed (docs.github.com, "Git database" and "Commits"). Each
 * reader returns null for an answer of another shape, such as the page of a proxy, whose meaning is not known.
 */

export interface ApiCommit {
  readonly sha: string;
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

export interface Comparison {
  readonly total: number;
  readonly mergeBase: ApiCommit;
  readonly commits: readonly ApiCommit[];
}

export interface ApiTree {
  readonly truncated: boolean;
  readonly entries: readonly {
    readonly path: string;
    readonly mode: string;
    readonly type: string;
    readonly sha: string;
  }[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldOf(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce((inner, name) => (isFields(inner) ? inner[name] : undefined), value);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isId = (value: unknown): value is string => isText(value) && isObjectId(value);

/** Every element read, or null when one of them cannot be. */
function listOf<T>(value: unknown, read: (element: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const list: T[] = [];
  for (const element of value) {
    const known = read(element);
    if (known === null) return null;
    list.push(known);
  }
  return list;
}

function idOf(value: unknown): string | null {
  const sha = fieldOf(value, 'sha');
  return isId(sha) ? sha : null;
}

/** A commit of a list, or of `commits/{ref}`. */
export function readCommit(value: unknown): ApiCommit | null {
  const sha = idOf(value);
  const message = fieldOf(value, 'commit', 'message');
  const tree = idOf(fieldOf(value, 'commit', 'tree'));
  const parents = listOf(fieldOf(value, 'parents'), idOf);
  if (sha === null || tree === null || parents === null || !isText(message)) return null;
  return { sha, message, tree, parents };
}

/** A page of `compare/{base}...{head}`. */
export function readComparison(value: unknown): Comparison | null {
  const total = fieldOf(value, 'total_commits');
  const mergeBase = readCommit(fieldOf(value, 'merge_base_commit'));
  const commits = listOf(fieldOf(value, 'commits'), readCommit);
  if (mergeBase === null || commits === null || !Number.isSafeInteger(total)) return null;
  return { total: total as number, mergeBase, commits };
}

/** `git/commits/{id}`: tree and parents alone. */
export function readGitCommit(value: unknown): Pick<ApiCommit, 'tree' | 'parents'> | null {
  const tree = idOf(fieldOf(value, 'tree'));
  const parents = listOf(fieldOf(value, 'parents'), idOf);
  return tree === null || parents === null ? null : { tree, parents };
}

/** `git/tags/{id}`. */
export function readTag(value: unknown): { message: string; object: string } | null {
  const object = idOf(fieldOf(value, 'object'));
  const message = fieldOf(value, 'message');
  return object === null || !isText(message) ? null : { message, object };
}

/** `git/trees/{id}`. */
export function readTree(value: unknown): ApiTree | null {
  const truncated = fieldOf(value, 'truncated');
  const entries = listOf(fieldOf(value, 'tree'), (entry) => {
    const [path, mode, type, sha] = ['path', 'mode', 'type', 'sha'].map((name) =>
      fieldOf(entry, name),
    );
    return isText(path) && isText(mode) && isText(type) && isId(sha)
      ? { path, mode, type, sha }
      : null;
  });
  return entries === null || typeof truncated !== 'boolean' ? null : { truncated, entries };
}

/** `git/blobs/{id}`. The caller verifies by the digest that it is the blob that was asked for. */
export function readBlob(value: unknown): Buffer | null {
  const content = fieldOf(value, 'content');
  return isText(content) ? Buffer.from(content, 'base64') : null;
}
