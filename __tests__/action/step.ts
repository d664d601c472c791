import { type ChildProcess, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding, FindingsReport } from '../../src/scan/finding.ts';

const root = join(import.meta.dirname, '..', '..');

/** The folder of the built action: what is committed, unless another build is to be tried. */
export const dist = process.env.GUARD_DIST ?? join(root, 'dist');

/** A step of a workflow, as the runner starts it. */
export interface Step {
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
  readonly event: {
    readonly name: string;
    readonly payload: unknown;
    readonly sha?: string;
    readonly ref?: string;
  };
  /** The lines below `with:`; the defaults of action.yml are given beside them, as the runner does. */
  readonly inputs?: Readonly<Record<string, string>>;
  /**
   * Variables that the runner sets besides, undefined for one that it does not: addresses of a loopback GitHub, another
   * PATH.
   */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told of the process as soon as it runs, so that a test can watch and end it. */
  readonly started?: ((child: ChildProcess) => void) | undefined;
}

/** A workflow command that the runner would obey. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From both streams, in the order of each. */
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the output `findings-file` names; null when it names nothing. */
  readonly report: FindingsReport | null;
  /** All that anyone can read afterwards, by where it is written, except mask commands, which the runner does not show. */
  readonly visible: ReadonlyMap<string, string>;
  /** Files that the step left in the folder for temporary ones. */
  readonly leftBehind: readonly string[];
}

/** Runs the built action the way the runner does: event file, inputs, files for outputs and summary. */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vaani-guard-step-')));
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  const file = (name: string, content = ''): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const { name, payload, sha = '0'.repeat(40), ref = '' } = step.event;
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
  };
  const inputs = Object.entries({ ...defaults, ...step.inputs });
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'acme/agent',
    // Nothing listens at this port; a step that needs a server is given one.
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9/api/v3',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'guard',
    RUNNER_TEMP: temp,
    ...files,
    ...step.environment,
    ...Object.fromEntries(
      inputs.map(([input, value]) => [`INPUT_${input.toUpperCase().replaceAll(' ', '_')}`, value]),
    ),
  };
  const { status, stdout, stderr } = await runNode(
    [join(dist, 'index.js')],
    step.workspace,
    environment,
    step.started,
  );
  const output = readFileSync(files.GITHUB_OUTPUT, 'utf8');
  const outputs = readOutputs(output);
  const leftBehind = filesBelow(temp);
  const commands = [...readCommands(stdout), ...readCommands(stderr)];
  const visible = new Map([
    ['stdout', unmasked(stdout)],
    ['stderr', unmasked(stderr)],
    ...Object.entries(files).map(([key, path]) => [key, readFileSync(path, 'utf8')] as const),
    ...leftBehind.map((path) => [path, readFileSync(join(temp, path), 'latin1')] as const),
  ]);
  const report = outputs['findings-file']
    ? (JSON.parse(readFileSync(outputs['findings-file'], 'utf8')) as FindingsReport)
    : null;
  const summary = visible.get('GITHUB_STEP_SUMMARY') ?? '';
  rmSync(folder, { recursive: true, force: true });
  return { status, stdout, stderr, commands, outputs, summary, report, visible, leftBehind };
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs node with these arguments and this environment alone. */
export async function runNode(
  args: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
  started: (child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  started(child);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {
    status,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
  };
}

/** Defaults of the inputs. Expressions of the workflow are the caller's to give. */
const defaults: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    parse(readFileSync(join(root, 'action.yml'), 'utf8')).inputs as Record<
      string,
      { default?: string }
    >,
  ).map(([name, { default: value = '' }]) => [name, value.startsWith('$') ? '' : value]),
);

/** The runner reads lines up to any line end, and takes white space before a command. */
function linesOf(stream: string): string[] {
  return stream.split(/\r\n|\r|\n/);
}

function readCommands(stream: string): Command[] {
  return linesOf(stream).flatMap((line) => {
    const [, name, properties = '', message = ''] =
      /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/i.exec(line) ?? [];
    // The older form counts wherever it is in a line that is no command already.
    const older = /##\[([a-z-]+)[^\]]*\](.*)/i.exec(line);
    if (name === undefined) {
      return older ? [{ name: `##${older[1]}`, properties: {}, message: older[2] ?? '' }] : [];
    }
    const pairs = properties.split(',').filter((pair) => pair.includes('='));
    return [
      {
        name,
        properties: Object.fromEntries(
          pairs.map((pair) => {
            const at = pair.indexOf('=');
            return [pair.slice(0, at).trim(), decode(pair.slice(at + 1))];
          }),
        ),
        message: decode(message),
      },
    ];
  });
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function unmasked(stream: string): string {
  return linesOf(stream)
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

/** The runner's format for values of any text: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Where these texts can be read, also in base64 or hex; nowhere, if all is well. */
export function placesOf(
  texts: readonly string[],
  visible: ReadonlyMap<string, string>,
): readonly string[] {
  const forms = texts.flatMap((text) => {
    const bytes = Buffer.from(text);
    return [text, bytes.toString('base64').replace(/=+$/, ''), bytes.toString('hex')];
  });
  return [...visible]
    .filter(([, content]) => forms.some((form) => content.includes(form)))
    .map(([place]) => place);
}

/** Errors, warnings and notices as the runner would show them. */
export function annotationsOf({ commands }: StepResult): readonly Command[] {
  return commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name));
}

/** Commands that are none of those a step of ours may give. */
export function foreignCommands({ commands }: StepResult): readonly Command[] {
  return commands.filter(({ name }) => !['error', 'warning', 'notice', 'add-mask'].includes(name));
}

/** The findings of a step. Throws with what the step said when it has written none. */
export function findingsOf({ report, stdout, stderr }: StepResult): readonly Finding[] {
  if (report === null) throw new Error(`The step wrote no findings.\n${stdout}\n${stderr}`);
  return report.findings;
}

/** Findings as short lines, sorted: `path:line commit`, with commits by the names a test gave them. */
export function findingLines(
  step: StepResult,
  ids: Readonly<Record<string, string>> = {},
): readonly string[] {
  const nameOf = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return findingsOf(step)
    .map(({ path, line, commit, source }) => {
      const where = line === null ? (path ?? source) : `${path ?? source}:${line}`;
      const name = commit === null ? '' : ` ${nameOf.get(commit) ?? commit}`;
      const kind = source === 'file' || path === null ? '' : ` [${source}]`;
      return `${where}${name}${kind}`;
    })
    .sort();
}
