import { mkdirSync, mkdtempSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError, SourceError } from '../failure.ts';
import { type Repository, shallowCommits } from './repository.ts';

/** A bare repository of our own, in which all reading happens. */
export interface PrivateRepository {
  readonly directory: string;
  /** Ids of the commits whose parents are missing. They change with each fetch. */
  shallow(): ReadonlySet<string>;
  /** Lets it read the objects of the user's repository. */
  borrowObjects(repository: Repository): void;
  /** Never throws. */
  remove(): void;
}

/**
 * Makes the private repository. Nothing that the user's repository configures (hooks, drivers, monitors, aliases,
 * replaced objects, grafts) can act here or change what git prints: only its objects are borrowed, and the list of
 * commits whose parents a shallow clone lacks. Written by hand, because starting `git init` takes longer than all
 * of this.
 */
export function createPrivateRepository(
  tempFolder: string,
  objectFormat: Repository['objectFormat'],
  lender: Repository | null,
): PrivateRepository {
  const directory = newFolder(tempFolder);
  const written = new Set<string>();
  const write = (name: string, content: string): void => {
    written.add(name);
    writeFileSync(join(directory, name), content);
  };
  mkdirSync(join(directory, 'objects', 'info'), { recursive: true });
  mkdirSync(join(directory, 'refs'));
  write('HEAD', 'ref: refs/heads/none\n');
  write('config', configuration(objectFormat));
  const borrowObjects = (repository: Repository): void => {
    write(
      join('objects', 'info', 'alternates'),
      `${quoted(join(repository.commonDirectory, 'objects'))}\n`,
    );
  };
  if (lender !== null) {
    borrowObjects(lender);
    const boundary = shallowCommits(lender);
    if (boundary.length > 0) write('shallow', `${boundary.join('\n')}\n`);
  }
  return {
    directory,
    shallow: () => new Set(shallowCommits({ commonDirectory: directory })),
    borrowObjects,
    remove: () => {
      try {
        removeMade(directory, written);
      } catch {
        removeAll(directory);
      }
    },
  };
}

function newFolder(tempFolder: string): string {
  try {
    mkdirSync(tempFolder, { recursive: true });
    return mkdtempSync(join(tempFolder, 'vaani-guard-'));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new SourceError(
      {
        what: 'the repository',
        why: `nothing can be made in the folder for temporary files: ${error.message}`,
        cure: 'Set TMPDIR (in a workflow, RUNNER_TEMP) to a writable folder.',
      },
      { cause: error },
    );
  }
}

/**
 * Removes what was created here, and throws if git has added to it. With Node 20 this takes a third of the time of `rmSync`,
 * 1 % of a small scan.
 */
function removeMade(directory: string, written: Iterable<string>): void {
  for (const name of written) unlinkSync(join(directory, name));
  for (const name of ['objects/info', 'objects', 'refs', '.']) rmdirSync(join(directory, name));
}

function removeAll(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A file left in the temporary folder does no harm; the result of the scan stands.
  }
}

function configuration(objectFormat: Repository['objectFormat']): string {
  const version = objectFormat === 'sha1' ? 0 : 1;
  const extensions = objectFormat === 'sha1' ? '' : '[extensions]\n\tobjectFormat = sha256\n';
  return `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${extensions}`;
}

/** Git takes a line of this file literally, unless it begins like a comment or a quoted string. */
function quoted(path: string): string {
  if (!/^["#]|\n/.test(path)) return path;
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
