import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import { isSystemError, SourceError } from './failure.ts';
import { diskPath, listPath, type OwnGit } from './git/listing.ts';
import { findRepository } from './git/repository.ts';
import { createResources } from './git/resources.ts';
import { idOnDisk } from './on-disk.ts';
import { type Assembler, createAssembler } from './parts.ts';
import type { Place } from './place.ts';
import { listPaths } from './several-paths.ts';
import type { Entry, Source } from './source.ts';

/** Bytes read from disk at once. */
const CHUNK = 256 * 1024;

/** Files as they are on disk, in a repository or not. All of them count as new. */
export function openFiles(paths: readonly string[], place: Place): Source {
  const [path = '', ...others] = paths;
  const named = others.length === 0 ? path : `${path} and ${others.length} more`;
  const repository = findRepository(path);
  const resources = createResources(place, repository?.objectFormat ?? 'sha1');
  const nameOf = new Map<string, string>();
  const listing = orUnread(named, () =>
    others.length === 0 ? listPath(path, repository, ownGit) : listPaths(paths, repository, ownGit),
  );

  function ownGit(): ReturnType<OwnGit> {
    const { directory } = resources.privateRepository(repository);
    return { git: resources.gitIn(directory), directory };
  }

  async function* entries(): AsyncGenerator<Entry[]> {
    try {
      for await (const names of listing.names()) yield names.map(entryOf);
    } catch (error) {
      throw unreadable(named, error);
    }
  }

  function entryOf(name: string): Entry {
    const blob = idOnDisk(nameOf.size);
    nameOf.set(blob, name);
    const change = { commit: null, path: name, blob, previous: [], source: 'file' } as const;
    return { kind: 'change', change };
  }

  return {
    entries,
    async read(blobs, onContent, onMissing) {
      const assembler = createAssembler(onContent);
      const chunk = Buffer.allocUnsafeSlow(CHUNK);
      for await (const ids of blobs) {
        for (const blob of ids) {
          const name = nameOf.get(blob);
          const why =
            name === undefined
              ? 'it is no file of this scan'
              : readFile(blob, diskPath(listing.root, name), assembler, chunk);
          if (why !== null) onMissing(blob, why);
        }
      }
    },
    async close() {
      resources.stop();
      resources.remove();
    },
  };
}

/** Unknown on Windows, which would follow the link. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
// It may be a named pipe, or have become a pipe or a link since it was listed.
const FLAGS = constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0);

/** Reads a file, or the target path of a symbolic link but never the target. Returns why it could not, or null. */
function readFile(blob: string, path: Buffer, assembler: Assembler, chunk: Buffer): string | null {
  try {
    if (NO_FOLLOW === 0 && isLink(path)) return readTarget(blob, path, assembler);
    let file: number;
    try {
      file = openSync(path, FLAGS);
    } catch (error) {
      // Nearly no file is a link: each is asked only where it could not be opened.
      if (isLink(path)) return readTarget(blob, path, assembler);
      throw error;
    }
    try {
      return readOpen(blob, file, assembler, chunk);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // Only an error of the file system makes a file unread; anything else is a bug.
    if (isSystemError(error)) return error.message;
    throw error;
  }
}

const isLink = (path: Buffer): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

function readTarget(blob: string, path: Buffer, assembler: Assembler): null {
  const target = readlinkSync(path, { encoding: 'buffer' });
  assembler.begin(blob, target.length);
  assembler.take(target, 0, target.length);
  return null;
}

function readOpen(blob: string, file: number, assembler: Assembler, chunk: Buffer): string | null {
  const state = fstatSync(file);
  if (!state.isFile()) return 'it is not a regular file';
  assembler.begin(blob, state.size);
  while (!assembler.complete()) {
    const length = readSync(file, chunk, 0, chunk.length, null);
    if (length === 0) return 'it became shorter while it was read';
    assembler.take(chunk, 0, length);
  }
  return null;
}

function orUnread<T>(path: string, list: () => T): T {
  try {
    return list();
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new SourceError(
    {
      what: `the files in ${path}`,
      why: error.message,
      cure: 'Give a path that exists and that this user may read.',
    },
    { cause: error },
  );
}
