import { spawn } from 'node:child_process';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { defaultConfig } from '../action/scan-inputs.ts';
import type { PolicyFile } from '../policy/load-policy.ts';
import { longName } from '../policy/policy.ts';
import { scanUnderPolicy } from '../run/policed-scan.ts';
import type { ScanOutcome } from '../scan/finding.ts';
import type { ScanPlan } from '../scan/plan.ts';
import { isAbsence, isSystemError, SourceError } from '../scan/source/failure.ts';
import { findRepository } from '../scan/source/git/repository.ts';
import { openInput } from '../scan/source/input.ts';
import { openSource } from '../scan/source/open.ts';
import { systemClock } from '../wait.ts';
import { type Arguments, UsageError } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/**
 * Scans what is on this machine, under the policy of the work tree, and registers what was found for redaction.
 * @param path a file or folder, in a repository or not, with no link on the way
 * @param config path of another policy file, relative to the current folder
 * @param input read in place of the files
 */
export async function scanLocally(
  plan: ScanPlan,
  path: string,
  config: string | undefined,
  { log, rules }: Terminal,
  input: Readable | null = null,
): Promise<ScanOutcome> {
  const root = rootOf(path);
  const policyFile = policyFileOf(root, config);
  if (config !== undefined && !isFile(resolve(config))) {
    throw new UsageError(`--config "${config}" names no file.`);
  }
  const outcome = await scanUnderPolicy(
    {
      plan: async () => plan,
      wanted: { apiKey: process.env.VAANI_API_KEY || null, protectedSecrets: [] },
      openSource: async (planned) => {
        if (input !== null) return openInput(input, 'stdin');
        return openSource(planned, {
          workspace: path,
          // Nothing is fetched from anywhere: what is scanned is on this machine.
          serverUrl: '',
          repository: '',
          token: '',
          tempFolder: tmpdir(),
          environment: process.env,
          spawn,
          log,
        });
      },
      policyFile,
      readPolicyFile: async (_plan, file) => ({
        text: policyText(root, file),
        misnamed: isFile(join(root, longName(file))),
      }),
    },
    { clock: systemClock, log, rules },
  );
  for (const secret of outcome.secrets) log.mask(secret);
  return outcome;
}

/**
 * The file or folder that was named, the current folder when none was. A link that is named is followed: whoever names it
 * means what it leads to.
 * @throws {UsageError} Nothing is clean, and a mistyped path within a repository would be taken for that repository.
 */
export function namedPath({ positionals: [given = '.'] }: Pick<Arguments, 'positionals'>): string {
  try {
    return realpathSync(resolve(given));
  } catch (error) {
    if (isAbsence(error)) throw new UsageError(`There is no file or folder ${resolve(given)}.`);
    throw error;
  }
}

/** The top folder of the repository that contains a path, or the path itself. */
export function rootOf(path: string): string {
  return findRepository(path)?.workTree ?? path;
}

/** The policy file, relative to the root. */
export function policyFileOf(root: string, config: string | undefined): PolicyFile {
  if (config === undefined) return { path: defaultConfig, isDefault: true };
  return { path: relative(root, resolve(config)).split(sep).join('/'), isDefault: false };
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}

/** What the built-in rules find is reported even when the policy cannot be read. */
function policyText(root: string, file: string): string | null {
  try {
    return textOf(join(root, file));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new SourceError(
      {
        what: `the policy file ${file}`,
        why: error.message,
        cure: 'Let this user read it, then scan again.',
      },
      { cause: error },
    );
  }
}

/** Null when there is no such file. A folder is none, as it is none for git. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isAbsence(error) || (isSystemError(error) && error.code === 'EISDIR')) return null;
    throw error;
  }
}
