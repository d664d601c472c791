import type { Unread } from '../finding.ts';

/**
 * Something of the change could not be read. Whoever catches it reports `unread` and calls the scan incomplete: what
 * was not read is never clean. `unread` is plain text from git, a server or the event: hostile, but without secrets.
 */
export class SourceError extends Error {
  readonly unread: Unread;

  constructor(unread: Unread, options?: ErrorOptions) {
    super(`${unread.what}: ${unread.why}. ${unread.cure}`, options);
    this.name = 'SourceError';
    this.unread = unread;
  }
}

/** True for errors of the operating system: a file that is gone, a folder that may not be read. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'message' in error;
}

/** True when nothing exists at a path, including a path below a file, which `throwIfNoEntry` does not cover. */
export function isAbsence(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** There is no repository to read commits from. */
export function noRepository(workspace: string): SourceError {
  return new SourceError({
    what: 'the commits',
    why: `${workspace} is not in a git repository`,
    cure: 'Give the path of a repository, or scan files with `scan PATH`.',
  });
}
