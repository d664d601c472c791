import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesOf, runStep, type StepResult } from '../action/step.ts';
import { pullRequestEvent } from './event.ts';
import { type FailingNetwork, startFailingNetwork } from './failing-network.ts';
import { type HidingPlace, type HostedChange, hidingPlaces, hostChange } from './hosted-change.ts';
import { type Machine, makeMachine } from './machine.ts';
import { type Trial, trialOf } from './mishap.ts';

/** What must never happen, whatever goes wrong around the step. */
export const forbidden = [
  'clean though there is a key',
  'passed though there is a key',
  'passed without a clean scan',
  'leaks where there are none',
  'wrong though nothing went wrong',
  'secret shown',
  'ended too late',
  'outputs missing or at odds',
  'broke',
] as const;
export type Forbidden = (typeof forbidden)[number];

export interface WholeScan {
  readonly seed: number;
  /** What was tried, for whoever looks into it. */
  readonly story: string;
  /** `scan-result` and the exit status. */
  readonly outcome: string;
  /** Names of the faults that were met. */
  readonly faults: readonly string[];
  readonly wrong: readonly Forbidden[];
  /** What the step said, without the commands that mask. */
  readonly log: string;
}

/** Real milliseconds after which a step is taken to hang: it may wait for a silent network, at this machine's speed. */
const patience = 60_000;

/** A cancelled step must be through before the runner kills it, after 7.5 seconds. */
const patienceAfterSignal = 7_500;

/** Runs scans of consecutive seeds, several at a time; `done` is told of each as it ends. */
export async function wholeScans(
  count: number,
  firstSeed: number,
  atOnce: number,
  done: (scan: WholeScan) => void = () => {},
): Promise<readonly WholeScan[]> {
  const hosted = await Promise.all(hidingPlaces.map(hostChange));
  const changes = new Map(hosted.map((change) => [change.place, change] as const));
  const scans: WholeScan[] = [];
  let next = firstSeed;
  const work = async () => {
    while (next < firstSeed + count) {
      const scan = await wholeScan(trialOf(next++), changes);
      scans.push(scan);
      done(scan);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await Promise.all(hosted.map((change) => change.close()));
  }
  return scans.sort((a, b) => a.seed - b.seed);
}

/** One scan of the built action on a pull request, with all that goes wrong in this trial. */
async function wholeScan(
  trial: Trial,
  changes: ReadonlyMap<HidingPlace, HostedChange>,
): Promise<WholeScan> {
  const change = changes.get(trial.place);
  if (change === undefined) throw new Error(`There is no change with a key ${trial.place}.`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vaani-guard-fault-')));
  const git = await startFailingNetwork(change.gitUrl, trial.network.git);
  const api = await startFailingNetwork(change.apiUrl, (connection) =>
    trial.apiRefuses ? { kind: 'status', status: 403 } : trial.network.api(connection),
  );
  const machine = makeMachine(folder, change.checkouts[trial.checkout], trial.mishaps);
  const ending = ender(trial);
  const started = Date.now();
  try {
    const step = await runStep({
      workspace: machine.workspace,
      event: pullRequestEvent(change, trial.inTitle),
      inputs: {
        'github-token': change.token,
        comment: trial.comments ? 'always' : 'never',
        'protected-secrets': `DEPLOY=${deployKey}`,
      },
      environment: {
        GITHUB_SERVER_URL: git.url,
        GITHUB_API_URL: api.url,
        ...machine.environment,
      },
      started: ending.watch,
    });
    return judged(trial, change, machine, step, ending, met(machine, git, api));
  } catch (error) {
    // The step's files are read once it has ended; an output that names none of them ends here.
    return {
      seed: trial.seed,
      story: storyOf(trial),
      outcome: 'unreadable outputs',
      faults: met(machine, git, api),
      wrong: ['outputs missing or at odds'],
      log: `${error instanceof Error ? error.stack : error}, after ${Date.now() - started} ms`,
    };
  } finally {
    machine.remove();
    await Promise.all([git.close(), api.close()]);
  }
}

/** No tool would take it for a real one. */
const deployKey = ['deploy', 'value', 'of', 'the', 'trial'].join('-');

function met(machine: Machine, git: FailingNetwork, api: FailingNetwork): readonly string[] {
  const network = [...git.met, ...api.met].map((kind) => `network: ${kind}`);
  const here = machine.real.map((mishap) =>
    mishap.kind === 'variable missing' ? `${mishap.kind}: ${mishap.name}` : mishap.kind,
  );
  return [...new Set([...network, ...here])];
}

interface Ending {
  readonly watch: (child: ChildProcess) => void;
  hung(): boolean;
  signalled(): boolean;
}

function ender({ mishaps }: Trial): Ending {
  let hung = false;
  let signalled = false;
  return {
    watch: (child) => {
      const kill = () => {
        hung = true;
        child.kill('SIGKILL');
      };
      const timers = [setTimeout(kill, patience)];
      for (const mishap of mishaps) {
        if (mishap.kind !== 'signal') continue;
        timers.push(
          setTimeout(() => {
            signalled = true;
            child.kill(mishap.signal);
          }, mishap.after),
          setTimeout(kill, mishap.after + patienceAfterSignal),
        );
      }
      child.once('close', () => timers.forEach(clearTimeout));
    },
    hung: () => hung,
    signalled: () => signalled,
  };
}

function judged(
  trial: Trial,
  change: HostedChange,
  machine: Machine,
  step: StepResult,
  ending: Ending,
  faults: readonly string[],
): WholeScan {
  const { status, outputs } = step;
  const result = outputs['scan-result'] ?? 'none';
  const hasKey = trial.place !== 'nowhere' || trial.inTitle;
  const calm = faults.length === 0 && !ending.signalled();
  const right = hasKey ? result === 'leaks' && status === 1 : result === 'clean' && status === 0;
  const check: Readonly<Record<Forbidden, boolean>> = {
    'clean though there is a key': hasKey && (result === 'clean' || result === 'skipped'),
    'passed though there is a key': hasKey && status === 0,
    'passed without a clean scan': status === 0 && result !== 'clean' && outputsAreReadable(trial),
    'leaks where there are none': !hasKey && result === 'leaks',
    'wrong though nothing went wrong': calm && !right,
    'secret shown': shownAt(step, machine, change).length > 0,
    'ended too late': ending.hung(),
    'outputs missing or at odds': !outputsAreRight(trial, step, ending),
    broke: step.stderr !== '' || (!mayBreak(trial) && /Vaani Guard broke/.test(step.stdout)),
  };
  return {
    seed: trial.seed,
    story: storyOf(trial),
    outcome: `${result}, ${status ?? 'killed'}`,
    faults,
    wrong: forbidden.filter((name) => check[name]),
    log: `${step.visible.get('stdout')}\n${step.stderr}\n${JSON.stringify(outputs)}\n${shownAt(step, machine, change)}`,
  };
}

function outputsAreReadable({ mishaps }: Trial): boolean {
  return !mishaps.some(
    (mishap) =>
      mishap.kind === 'output file full' ||
      (mishap.kind === 'variable missing' && mishap.name === 'GITHUB_OUTPUT'),
  );
}

/** Where nothing can be written, saying so is all that is left. */
function mayBreak({ mishaps }: Trial): boolean {
  return mishaps.some(({ kind }) =>
    [
      ...['output file full', 'summary file full', 'disk full', 'report in the way'],
      ...['temporary folder is a file'],
    ].includes(kind),
  );
}

const names = [
  ...['scan-result', 'leaks', 'warnings', 'findings-file', 'sarif-file', 'key-status'],
  ...['previous-key-status', 'call-result', 'call-failure', 'call-id', 'call-status'],
  ...['call-duration-seconds', 'call-cost', 'transcript-file', 'junit-file'],
];

function outputsAreRight(trial: Trial, { status, outputs, stdout }: StepResult, ending: Ending) {
  // A signal before the inputs were read ends the process as it ends any other.
  if (status === null && ending.signalled() && !stdout.includes('Cancelled by')) return true;
  if (!outputsAreReadable(trial)) return true;
  const result = outputs['scan-result'] ?? '';
  const passes = result === 'clean' || result === 'skipped';
  return (
    names.every((name) => outputs[name] !== undefined) &&
    ['clean', 'leaks', 'incomplete', 'skipped'].includes(result) &&
    (result === 'leaks') === Number(outputs.leaks) > 0 &&
    // A step that could not write what it has to write fails, whatever it found.
    ((status === 0) === passes || (status === 1 && mayBreak(trial)))
  );
}

function shownAt(
  { visible }: StepResult,
  { written }: Machine,
  { key, token }: HostedChange,
): readonly string[] {
  const all = new Map(visible);
  for (const folder of written) {
    let entries: string[] = [];
    try {
      entries = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    } catch {
      // The run had no such folder.
    }
    for (const path of entries) all.set(path, readFileSync(path, 'latin1'));
  }
  return placesOf([key, token, `x-access-token:${token}`, deployKey], all);
}

function storyOf(trial: Trial): string {
  const { place, inTitle, checkout, apiRefuses, mishaps, network } = trial;
  const what = mishaps.map(({ kind, ...details }) => `${kind} ${JSON.stringify(details)}`);
  return [
    `a key ${place}${inTitle ? ' and in the title' : ''}`,
    `checkout ${checkout}`,
    `network faults ${network.rate}`,
    ...(apiRefuses ? ['the API refuses'] : []),
    ...(trial.comments ? ['comments'] : []),
    ...what,
  ].join('; ');
}
