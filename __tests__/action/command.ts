import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { dist, type Ended, runNode } from './step.ts';

/** Runs the built command line in a folder, with this environment beside PATH. */
export function runCommand(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  started?: (child: ChildProcess) => void,
): Promise<Ended> {
  const program = [join(dist, 'cli.js'), ...args];
  return runNode(
    program,
    folder,
    { PATH: process.env.PATH, TMPDIR: folder, ...environment },
    started,
  );
}

/** What `vaani-guard emulator` tells its user to export. */
export function exported({ url, key, agentId }: Emulator): Readonly<Record<string, string>> {
  return { VAANI_BASE_URL: url, VAANI_API_KEY: key, VAANI_AGENT_ID: agentId };
}
