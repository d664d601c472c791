/**
 * Runs the built action while all kinds of things go wrong around it, and counts what must never happen:
 *
 *     npm run faults -- 1000 1
 *
 * The first number is how many runs, the second the seed of the first of them; the next has the next seed, and so on.
 * Half of them scan a pull request, half place a call. A run that went wrong is tried again by
 * `npm run faults -- 1 SEED scan` (or `call`), which shows its log. GUARD_DIST names another folder than dist. Exits 1
 * when anything happened that must not.
 */

import { forbidden as forbiddenInCalls, wholeCalls } from '../__tests__/chaos/whole-call.ts';
import { mishapsOfCall } from '../__tests__/faults/mishap.ts';
import { forbidden as forbiddenInScans, wholeScans } from '../__tests__/faults/whole-scan.ts';
import { counted, table } from './counts.ts';

interface Run {
  readonly seed: number;
  readonly story: string;
  readonly outcome: string;
  readonly faults: readonly string[];
  readonly wrong: readonly string[];
  readonly log: string;
}

const [count = 20, seed = 1] = process.argv.slice(2, 4).map(Number);
const half = process.argv[4];
if (
  ![count, seed].every((number) => Number.isSafeInteger(number) && number > 0) ||
  ![undefined, 'scan', 'call'].includes(half)
) {
  console.error('Give a number of runs and the first seed: npm run faults -- 1000 1');
  process.exit(2);
}

const started = Date.now();
const scans = half === 'call' ? 0 : half === 'scan' ? count : Math.ceil(count / 2);
const atOnce = 3;
let finished = 0;
const done = (kind: string) => (run: Run) => {
  finished += 1;
  if (run.wrong.length > 0 || count === 1) {
    const verdict = run.wrong.length > 0 ? `WRONG: ${run.wrong.join(', ')}` : 'right';
    console.log(`${verdict}. ${kind} ${run.seed}: ${run.outcome}. ${run.story}`);
  }
  if (count === 1) console.log(run.log);
  else if (finished % 50 === 0) console.log(`${finished} of ${count} runs`);
};

const scanned = await wholeScans(scans, seed, atOnce, done('scan'));
const called = await wholeCalls(count - scans, seed, atOnce, done('call'), mishapsOfCall);

const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `\n${scanned.length} scans and ${called.length} calls, the first with seed ${seed}, in ${minutes} minutes`,
);
let never = 0;
report('Scans', scanned, forbiddenInScans);
report('Calls', called, forbiddenInCalls);
process.exitCode = never > 0 ? 1 : 0;

function report(title: string, runs: readonly Run[], forbidden: readonly string[]): void {
  if (runs.length === 0) return;
  table(`${title}: what became of them`, counted(runs.map(({ outcome }) => outcome)));
  table(`${title}: faults they met`, counted(runs.flatMap(({ faults }) => faults)));
  const wrong = forbidden.map(
    (name) => [name, runs.filter((run) => run.wrong.includes(name)).length] as const,
  );
  table(`${title}: what must never happen`, wrong);
  never += wrong.reduce((sum, [, times]) => sum + times, 0);
}
