import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesOf, runStep, type StepResult } from '../action/step.ts';
import { type Ending, ender } from './ending.ts';
import { pullRequestEvent } from './event.ts';
import { type FailingNetwork, startFailingNetwork } from './failing-network.ts';
import { type HidingPlace, type HostedChange, hidingPlaces, hostChange } from './hosted-change.ts';
import { type Machine, makeMachine, writtenOn } from './machine.ts';
import { described, nameOf, type Trial, trialOf } from './mishap.ts';
import { endedAtOnce, mayBreak, outputNames, outputsAreReadable } from './promises.ts';
import { timed } from './standstill.ts';

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

/** How many times as fast the step waits between its tries. */
const waits = 20;

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
      const trial = trialOf(next++);
      const scan = await timed(() => wholeScan(trial, changes));
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
  const machine = makeMachine(folder, change.checkouts[trial.checkout], trial.mishaps, waits);
  const ending = ender(trial.mishaps, patience);
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
  return [...new Set([...network, ...machine.real.map(nameOf)])];
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
    'passed without a clean scan':
      status === 0 && result !== 'clean' && outputsAreReadable(trial.mishaps),
    'leaks where there are none': !hasKey && result === 'leaks',
    'wrong though nothing went wrong': calm && !right,
    'secret shown': shownAt(step, machine, change).length > 0,
    'ended too late': ending.hung(),
    'outputs missing or at odds': !outputsAreRight(trial, step, ending),
    broke:
      step.stderr !== '' || (!mayBreak(trial.mishaps) && /Vaani Guard crashed/.test(step.stdout)),
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

function outputsAreRight(trial: Trial, step: StepResult, ending: Ending) {
  const { status, outputs } = step;
  if (endedAtOnce(step, ending) || !outputsAreReadable(trial.mishaps)) return true;
  const result = outputs['scan-result'] ?? '';
  const passes = result === 'clean' || result === 'skipped';
  return (
    outputNames.every((name) => outputs[name] !== undefined) &&
    ['clean', 'leaks', 'incomplete', 'skipped'].includes(result) &&
    (result === 'leaks') === Number(outputs.leaks) > 0 &&
    // A step that could not write what it has to write fails, whatever it found.
    ((status === 0) === passes || (status === 1 && mayBreak(trial.mishaps)))
  );
}

function shownAt(
  { visible }: StepResult,
  machine: Machine,
  { key, token }: HostedChange,
): readonly string[] {
  const all = new Map([...visible, ...writtenOn(machine)]);
  return placesOf([key, token, `x-access-token:${token}`, deployKey], all);
}

function storyOf(trial: Trial): string {
  const { place, inTitle, checkout, apiRefuses, mishaps, network } = trial;
  return [
    `a key ${place}${inTitle ? ' and in the title' : ''}`,
    `checkout ${checkout}`,
    `network faults ${network.rate}`,
    ...(apiRefuses ? ['the API refuses'] : []),
    ...(trial.comments ? ['comments'] : []),
    ...mishaps.map(described),
  ].join('; ');
}
