import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist } from '../action/step.ts';

/** Any user but root, who may read everything. */
const NOBODY = 65_534;

/** Lets every user enter a temporary folder and write there. */
export function openForAll(folder: string): void {
  chmodSync(folder, 0o777);
}

/** Runs the built command line as a user who may not read everything. */
export function asNobody(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  const root = process.getuid?.() === 0;
  const { error, ...ended } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CI: 'true', HOME: dirname(folder), ...environment },
    ...(root ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  if (error !== undefined) throw error;
  return ended;
}
