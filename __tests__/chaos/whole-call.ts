import { mkdirSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { pick, seededRandom } from '../../src/emulator/random.ts';
import { faultSchedule } from '../../src/emulator/scenarios/faults.ts';
import type { ScenarioName } from '../../src/emulator/scenarios/scenarios.ts';
import type { RequestEntry, Truth } from '../../src/emulator/types.ts';
import { contactNumber, inputsOfACall } from '../action/phone-call.ts';
import { placesOf, runStep, type StepResult } from '../action/step.ts';
import { type Ending, ender } from '../faults/ending.ts';
import { type Machine, makeMachine, writtenOn } from '../faults/machine.ts';
import { described, type Mishap, nameOf } from '../faults/mishap.ts';
import { endedAtOnce, mayBreak, outputNames, outputsAreReadable } from '../faults/promises.ts';
import { timed } from '../faults/standstill.ts';

/** What must never happen, whatever the network and the service do. */
export const forbidden = [
  'dialled more than once',
  'dispatched again after it may have arrived',
  'passed against the truth',
  'ended too late',
  'outputs missing or at odds',
  'secret shown',
  'key sent to another origin',
  'broke',
] as const;
export type Forbidden = (typeof forbidden)[number];

export interface WholeCall {
  readonly seed: number;
  /** What was tried, for whoever looks into it. */
  readonly story: string;
  /** `passed`, or result and code. */
  readonly outcome: string;
  /** Names of the faults that were met. */
  readonly faults: readonly string[];
  readonly dials: number;
  /** Seconds on the clock of the step, from its start to its end. */
  readonly seconds: number;
  readonly wrong: readonly Forbidden[];
  /** The step's log, without the commands that mask. */
  readonly log: string;
}

const scenarios: readonly [ScenarioName, ...ScenarioName[]] = [
  'answered',
  'answered',
  'secret-in-transcript',
  'list-transcript',
  'newer-history-shape',
  'string-output',
  'duplicate-shuffled-history',
  'slow-processing',
  'long-call',
  'no-answer',
  'rejected',
  'call-failed',
  'agent-never-joins',
  'never-processed',
  'never-ends',
];

/** Those that mean something for a web call, and those that only a web call can meet. */
const webScenarios: readonly [ScenarioName, ...ScenarioName[]] = [
  'answered',
  'answered',
  'secret-in-transcript',
  'slow-processing',
  'long-call',
  'agent-never-joins',
  'never-processed',
  'never-ends',
  'web-without-token',
  'room-refuses',
  'room-unreachable',
  'room-lost',
  'room-gone',
  'silent-agent',
  'no-sound',
];

const wishes = [
  '',
  '',
  'agent-says: [good day]',
  'agent-says: [no agent says this]',
  'answered: false',
] as const;

const timeoutMinutes = 2;
/** How many times as fast the step waits. */
const waits = 30;
/** Real milliseconds after which a step is taken to hang. */
const patience = 120_000;

/**
 * One whole call of the built action over a service that fails by this seed, on a clock that is sped up. One seed makes one
 * schedule; how far a call comes in it also depends on its own pauses, which are random.
 * @param mishaps what goes wrong on the machine meanwhile
 */
export async function wholeCall(seed: number, mishaps: readonly Mishap[] = []): Promise<WholeCall> {
  const random = seededRandom(seed, 99);
  const medium = pick(random, ['phone', 'phone', 'web'] as const);
  const scenario = pick(random, medium === 'web' ? webScenarios : scenarios);
  const wish = pick(random, wishes);
  // A web call cannot ring out: to expect that is a bad input.
  const expect = medium === 'web' && wish === 'answered: false' ? '' : wish;
  // A read is given up after 15 seconds of the step's clock, a dispatch after 60: half a second and two of real time.
  const faults = faultSchedule(seed, { hangMilliseconds: 2_500, retryAfterSeconds: 20 });
  const emulator = await startEmulator({ scenario, seed, faults, speed: waits });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vaani-guard-chaos-')));
  const clock = join(folder, 'clock');
  mkdirSync(join(folder, 'empty'));
  const machine = makeMachine(folder, join(folder, 'empty'), mishaps, waits);
  const ending = ender(mishaps, patience);
  try {
    const step = await runStep({
      workspace: machine.workspace,
      event: { name: 'workflow_dispatch', payload: {} },
      inputs: {
        ...inputsOfACall(emulator),
        'smoke-call': medium,
        'timeout-minutes': String(timeoutMinutes),
        'max-call-minutes': '1',
        expect,
      },
      environment: { ...machine.environment, CLOCK_FILE: clock },
      started: ending.watch,
    });
    const seconds = step.status === null ? 0 : Number(readFileSync(clock, 'utf8')) / 1000;
    const truth = emulator.truth();
    const requests = emulator.requests();
    const { 'call-result': result = 'none', 'call-failure': failure = '' } = step.outputs;
    const check: Readonly<Record<Forbidden, boolean>> = {
      'dialled more than once': truth.dials.length > 1,
      'dispatched again after it may have arrived': dispatches(requests) > 1,
      'passed against the truth': result === 'passed' && !mayPass(truth, expect),
      'ended too late': ending.hung() || seconds > latest(step),
      'outputs missing or at odds': !outputsAreRight(step, truth, machine, mishaps, ending),
      'secret shown': showsSecret(step, machine, [emulator.key, ...truth.spokenSecrets]),
      'key sent to another origin': truth.strayRequests.length > 0,
      broke: step.stderr !== '' || (!mayBreak(mishaps) && /Vaani Guard crashed/.test(step.stdout)),
    };
    return {
      seed,
      story: [
        `${medium} call, ${scenario}, expecting ${expect || 'an answer'}; ${faults.description}`,
        ...mishaps.map(described),
      ].join('; '),
      outcome: `${result} ${failure}`.trim(),
      faults: [
        ...requests.flatMap(({ fault }) => (fault === null ? [] : `service: ${fault}`)),
        ...machine.real.map(nameOf),
      ],
      dials: truth.dials.length,
      seconds,
      wrong: forbidden.filter((name) => check[name]),
      log: step.visible.get('stdout') ?? '',
    };
  } finally {
    await emulator.close();
    machine.remove();
  }
}

/** Dispatches that may have arrived: all but those that the service turned away with 429. */
function dispatches(requests: readonly RequestEntry[]): number {
  return requests.filter(({ method, status }) => method === 'POST' && status !== 429).length;
}

/** Whether what really happened on the call is what was expected of it. */
function mayPass({ dials }: Truth, expect: (typeof wishes)[number]): boolean {
  const [dial] = dials;
  if (dial === undefined) return false;
  if (expect === 'answered: false') return dial.end === 'not-answered';
  const goesWell = dial.answered && dial.processed && dial.end === 'completed';
  if (expect === '') return goesWell;
  return goesWell && (dial.transcript ?? '').includes(expect.slice('agent-says: ['.length, -1));
}

/**
 * The last moment at which a step may end, in seconds from its start. The way to the dispatch takes 5 seconds of the
 * time-out at most without shortening it; a call whose end was seen gets a minute for its processing. The log tells when
 * that was, counted from the dispatch: before it come the check of the key, and what a 429 asks to wait.
 */
function latest({ stdout }: StepResult): number {
  const ended = /: (?:ended|its time was up: [^:]*) (\d+) s after the dispatch/.exec(stdout)?.[1];
  const timeout = 5 + timeoutMinutes * 60;
  const waited = [...stdout.matchAll(/Trying again in (\d+) s/g)].map(([, wait]) => Number(wait));
  const before = 30 + waited.reduce((sum, wait) => sum + wait, 0);
  return Math.max(timeout, ended === undefined ? 0 : before + Number(ended) + 60) + 10;
}

function outputsAreRight(
  step: StepResult,
  truth: Truth,
  machine: Machine,
  mishaps: readonly Mishap[],
  ending: Ending,
): boolean {
  if (endedAtOnce(step, ending) || !outputsAreReadable(mishaps)) return true;
  const { outputs, status, commands, leftBehind } = step;
  const { 'call-result': result, 'call-failure': failure, 'call-id': callId } = outputs;
  const passed = result === 'passed';
  const broken = mayBreak(mishaps);
  const title = `Smoke call ${passed ? 'passed' : `${result}: ${failure}`}`;
  const told = commands.some(({ properties }) => properties.title === title);
  // A run that does not get to its end in time is ended: what it had reached by then is not told.
  const cutShort = ending.signalled() && failure === 'cancelled' && !told;
  const files = [...leftBehind, ...writtenOn(machine).keys()];
  const hasReports = files.some((path) => path.endsWith('smoke-call.xml'));
  return (
    outputNames.every((name) => outputs[name] !== undefined) &&
    ['passed', 'failed', 'inconclusive'].includes(result ?? '') &&
    passed === (failure === '') &&
    (passed === (status === 0) || (status === 1 && broken)) &&
    (callId === '' || callId === truth.dials[0]?.callId) &&
    ((outputs['junit-file'] !== '') === hasReports || cutShort) &&
    (truth.dials.length === 0 || hasReports || broken || cutShort) &&
    (told || broken || cutShort)
  );
}

function showsSecret(
  { visible }: StepResult,
  machine: Machine,
  secrets: readonly string[],
): boolean {
  const all = new Map([...visible, ...writtenOn(machine)]);
  return placesOf([...secrets, contactNumber.slice(1)], all).length > 0;
}

/**
 * Runs calls of consecutive seeds, several at a time.
 * @param done is told of each as it ends
 * @param mishapsOf what goes wrong on the machine, by seed
 */
export async function wholeCalls(
  count: number,
  firstSeed: number,
  atOnce: number,
  done: (call: WholeCall) => void = () => {},
  mishapsOf: (seed: number) => readonly Mishap[] = () => [],
): Promise<readonly WholeCall[]> {
  const calls: WholeCall[] = [];
  let next = firstSeed;
  const work = async () => {
    while (next < firstSeed + count) {
      const seed = next++;
      const call = await timed(() => wholeCall(seed, mishapsOf(seed)));
      calls.push(call);
      done(call);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return calls.sort((a, b) => a.seed - b.seed);
}
