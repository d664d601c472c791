import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A step of a workflow, as the runner would start it. */
export interface Step {
  /** Path of the built action; the one beside this program when left out. */
  readonly action?: string;
  /** Folder of the checkout. */
  readonly workspace: string;
  /** An empty folder for the files between runner and step. */
  readonly folder: string;
  readonly event: { readonly name: string; readonly payload: unknown; readonly sha: string };
  /** The lines below `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly status: number;
  /** Standard output: plain lines and workflow commands. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the built action the way GitHub's runner does: event file, inputs, output files. */
export async function runStep(step: Step): Promise<StepResult> {
  const { action = besideThisProgram(), workspace, folder, event, inputs } = step;
  mkdirSync(folder, { recursive: true });
  const file = (name: string, content = ''): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const files = {
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_OUTPUT: file('outputs'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
  };
  const child = spawn(process.execPath, [action], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      ...files,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_SHA: event.sha,
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_WORKSPACE: workspace,
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'demo',
      RUNNER_TEMP: folder,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return {
    status,
    log,
    outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

const besideThisProgram = (): string =>
  join(dirname(realpathSync(process.argv[1] ?? '.')), 'index.js');

/** The runner's format for values of any text: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n?\2$/gm)) {
    if (name !== undefined) outputs[name] = value ?? '';
  }
  return outputs;
}
