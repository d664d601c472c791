import { spawn, spawnSync } from 'node:child_process';

const act = process.env.ACT ?? 'act';

/** Says which act there is; ends the program, well, where there is none. */
export function needAct(): void {
  const asked = spawnSync(act, ['--version'], { encoding: 'utf8' });
  if (asked.error === undefined) {
    console.log(asked.stdout.trim());
    return;
  }
  console.log('Skipped: act is not installed. Install it from https://github.com/nektos/act.');
  process.exit(0);
}

export interface ActRun {
  readonly status: number | null;
  readonly log: string;
}

/**
 * Runs act on the repository in a folder.
 * @param home where act keeps its own files. `-self-hosted` runs the steps on this machine, without containers
 */
export async function runAct(
  folder: string,
  home: string,
  ...args: readonly (readonly string[])[]
): Promise<ActRun> {
  const child = spawn(act, [...args.flat(), '-P', 'ubuntu-latest=-self-hosted'], {
    cwd: folder,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, log: Buffer.concat(chunks).toString('utf8') };
}
