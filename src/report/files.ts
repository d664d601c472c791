// Not node:fs/promises: a run waits for its reports anyway, and that module takes time to load.
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Environment } from '../environment.ts';
import { messageOf } from '../text.ts';

/**
 * A report on its way to disk. Below `root` nothing is trusted: the checkout holds what the proposed change put there,
 * and a symbolic link among it would let the change choose which file of the machine we overwrite.
 */
export interface ReportFile {
  /** Absolute path of the folder that the report must stay in. */
  readonly root: string;
  /** Path below `root`. */
  readonly path: string;
  /** What to do where it cannot be written, beyond removing what is in its way. */
  readonly cure?: string;
}

/** A report that could not be written; the message is for people and says what to do. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';
}

/** Where a report goes when no path was given: the job's own temporary folder, emptied by the runner. */
export function temporaryReport(name: string, environment: Environment): ReportFile {
  return {
    root: resolve(environment.RUNNER_TEMP || tmpdir()),
    path: join('vaani-guard', name),
    cure: 'Set TMPDIR (in a workflow, RUNNER_TEMP) to a writable folder with enough room.',
  };
}

/** The report at a path that the user gave, relative to the workspace or absolute; null when it is no file inside it. */
export function workspaceReport(given: string, workspace: string): ReportFile | null {
  if (given.includes('\0') || /[/\\]$/.test(given)) return null;
  const root = resolve(workspace);
  const path = relative(root, resolve(root, given));
  const parts = path.split(sep);
  const outside = path === '' || parts[0] === '..' || isAbsolute(path);
  // Hooks and configuration in there are run by git.
  const insideGit = parts.some((part) => part.toLowerCase() === '.git');
  const cure = 'Give a path of a plain file inside the workspace, such as `vaani-guard.sarif`.';
  return outside || insideGit ? null : { root, path, cure };
}

/** Why a report cannot be written there, as far as can be seen without writing; null when nothing stands against it. */
export function obstacle(file: ReportFile): string | null {
  const parts = file.path.split(sep);
  for (const [index, part] of parts.entries()) {
    const path = parts.slice(0, index + 1).join('/');
    const state = lstatSync(join(file.root, ...parts.slice(0, index), part), {
      throwIfNoEntry: false,
    });
    if (state === undefined) return null;
    if (state.isSymbolicLink()) return `\`${path}\` is a symbolic link, which could lead anywhere`;
    const last = index === parts.length - 1;
    if (last && !state.isFile()) return `\`${path}\` is there already and is no file`;
    if (!last && !state.isDirectory()) return `\`${path}\` is no folder`;
  }
  return null;
}

/**
 * Writes a report whole or not at all and gives its absolute path. Folders are made as needed; an earlier report is
 * replaced, never written through.
 * @throws ReportFileError
 */
export async function writeReport(file: ReportFile, content: string | Uint8Array): Promise<string> {
  try {
    const stands = obstacle(file);
    if (stands !== null) throw new ReportFileError(stands);
    mkdirSync(file.root, { recursive: true });
    const root = realpathSync(file.root);
    const folder = join(root, dirname(file.path));
    mkdirSync(folder, { recursive: true });
    const target = join(folder, basename(file.path));
    const temporary = join(
      folder,
      `.${basename(file.path)}.${process.pid}.${process.hrtime.bigint().toString(36)}`,
    );
    try {
      writeNew(temporary, content);
      // A link that slipped in since the check shows in the folder's real name.
      if (realpathSync(folder) !== folder) throw new ReportFileError('a folder was replaced');
      renameSync(temporary, target);
    } finally {
      rmSync(temporary, { force: true });
    }
    return join(file.root, file.path);
  } catch (error) {
    const why = messageOf(error);
    throw new ReportFileError(
      `The report \`${file.path}\` could not be written: ${why}. ${file.cure ?? 'Remove what is in its way.'}`,
      { cause: error },
    );
  }
}

function writeNew(path: string, content: string | Uint8Array): void {
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
  // Windows has no O_NOFOLLOW; O_EXCL refuses a link there too.
  const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), 0o644);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  } finally {
    closeSync(file);
  }
}
