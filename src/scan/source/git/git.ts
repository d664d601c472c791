import type { ChildProcessWithoutNullStreams, spawn as nodeSpawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { SourceError } from '../failure.ts';
import { gitEnvironment, type Setting } from './environment.ts';

/** Enough of git's error output to name the cause. */
const MESSAGE_LIMIT = 4096;

export interface Git {
  /** Starts git on this repository. The process ends with `stop` at the latest. */
  start(args: readonly string[], options?: GitOptions): GitProcess;
  /** Runs git to its end and gives what it printed. */
  run(args: readonly string[], options?: GitOptions & { readonly input?: string }): Promise<Ran>;
  /** Ends every process that still runs. */
  stop(): void;
}

interface GitOptions {
  readonly settings?: readonly Setting[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

export interface GitProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Its output from the first byte on, however late the reader begins. */
  output(): Readable;
  /** Resolves when all output was read; rejects with a SourceError when git failed without being stopped. */
  readonly ended: Promise<void>;
  stop(): void;
}

interface Ran {
  readonly ok: boolean;
  readonly output: Buffer;
  /** What git wrote to its standard error, shortened. */
  readonly message: string;
}

/** Git on one repository, with none of the machine's or the user's configuration. */
export function createGit(
  directory: string,
  environment: NodeJS.ProcessEnv,
  spawn: typeof nodeSpawn,
): Git {
  const running = new Set<ChildProcessWithoutNullStreams>();

  function launch(args: readonly string[], options: GitOptions): Launched {
    const child = spawn('git', args, {
      cwd: options.folder ?? directory,
      env: gitEnvironment(
        environment,
        { GIT_DIR: directory, ...options.variables },
        options.settings,
      ),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    let message = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (message.length < MESSAGE_LIMIT) message += chunk.toString('utf8');
    });
    // Git may exit before it has read its input; its exit status says why.
    child.stdin.on('error', () => {});
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on('error', (cause) => {
        running.delete(child);
        reject(new GitMissing(cause));
      });
      child.on('close', (code, signal) => {
        running.delete(child);
        resolve({ code, signal, message: message.slice(0, MESSAGE_LIMIT) });
      });
    });
    return { child, ended };
  }

  return {
    start(args, options = {}) {
      const { child, ended } = launch(args, options);
      // Node throws away what an ended process has printed unless somebody listens, and the reader may come later.
      const hold = (): void => {};
      child.stdout.on('readable', hold);
      let stopped = false;
      const checked = ended.then((end) => {
        if (!stopped && !succeeded(end)) throw failed(args, end);
      });
      // Whoever waits for the output sees the failure; nobody may be waiting yet.
      checked.catch(() => {});
      return {
        child,
        ended: checked,
        output: () => child.stdout.off('readable', hold),
        stop: () => {
          stopped = true;
          terminate(child);
        },
      };
    },
    async run(args, { input, ...options } = {}) {
      const { child, ended } = launch(args, options);
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.stdin.end(input ?? '');
      const end = await ended;
      return { ok: succeeded(end), output: Buffer.concat(chunks), message: describe(end) };
    },
    stop() {
      for (const child of running) terminate(child);
    },
  };
}

function terminate(child: ChildProcessWithoutNullStreams): void {
  child.kill();
  // Output that nobody will read would keep the process from being seen to end.
  child.stdout.destroy();
}

interface Launched {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly message: string;
}

/** A folder that git skips when it lists files, and of which it says no more. */
const SKIPPED_FOLDER = /^warning: could not open directory '(.*)': (.*)$/m;

/** Git sometimes complains and goes on to end with 0: what it printed is then not the whole. */
function succeeded({ code, message }: Ended): boolean {
  return code === 0 && !/^(?:fatal|error):/m.test(message) && !SKIPPED_FOLDER.test(message);
}

function describe({ code, signal, message }: Ended): string {
  const said = message.trim().split('\n').slice(0, 5).join('; ');
  if (said !== '') return said;
  return signal === null ? `it ended with status ${code}` : `it was ended by ${signal}`;
}

function failed(args: readonly string[], ended: Ended): SourceError {
  const [, folder, refusal] = SKIPPED_FOLDER.exec(ended.message) ?? [];
  if (folder !== undefined) {
    return new SourceError({
      what: `the folder ${folder}`,
      why: `${refusal}`,
      cure: 'Make sure that this user may read it, or let git ignore it.',
    });
  }
  const missing = /bad object|bad revision|unable to read|could not read|missing/i;
  return new SourceError({
    what: `what git ${args[0]} reads`,
    why: `git ${args[0]} stopped half-way: ${describe(ended)}`,
    cure: missing.test(ended.message)
      ? 'The repository lacks objects. In a clone of your own, fetch them; in a workflow, check out with `fetch-depth: 0` and without a filter.'
      : 'Run it again. If it stops at the same place, look at the repository with `git fsck`.',
  });
}

/** Git cannot be started: what it would have read may still be available through the API. */
class GitMissing extends SourceError {
  constructor(cause: Error) {
    super(
      {
        what: 'the commits',
        why: `git could not be started (${cause.message})`,
        cure: 'Install git 2.31 or newer and put it on the PATH.',
      },
      { cause },
    );
  }
}
