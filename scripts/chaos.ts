/**
 * Places calls with the built action over a service that fails at random, and counts what must never happen:
 *
 *     npm run chaos -- 300 1
 *
 * The first number is how many calls, the second the seed of the first of them; the next has the next seed, and so on. A
 * call that went wrong is tried again by `npm run chaos -- 1 SEED`, which shows its log. GUARD_DIST names another folder than
 * dist. Exits 1 when anything happened that must not.
 */

import { forbidden, type WholeCall, wholeCalls } from '../__tests__/chaos/whole-call.ts';
import { counted, table } from './counts.ts';

const [count = 20, seed = 1] = process.argv.slice(2).map(Number);
if (![count, seed].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('Give a number of calls and the first seed: npm run chaos -- 300 1');
  process.exit(2);
}

const started = Date.now();
let finished = 0;
const calls = await wholeCalls(count, seed, 4, (call) => {
  finished += 1;
  if (call.wrong.length > 0 || count === 1) console.log(lineOf(call));
  if (count === 1) console.log(call.log);
  else if (finished % 50 === 0) console.log(`${finished} of ${count} calls`);
});

const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `\n${count} calls with the seeds ${seed} to ${seed + count - 1}, in ${minutes} minutes`,
);
table('What became of them', counted(calls.map(({ outcome }) => outcome)));
table('Faults they met', counted(calls.flatMap(({ faults }) => faults)));
table('Dials', counted(calls.map(({ dials }) => `${dials}`)));
const wrong = forbidden.map(
  (name) => [name, calls.filter((call) => call.wrong.includes(name)).length] as const,
);
table('What must never happen', wrong);
process.exitCode = wrong.some(([, times]) => times > 0) ? 1 : 0;

function lineOf({ story, outcome, dials, seconds, wrong }: WholeCall): string {
  const verdict = wrong.length > 0 ? `WRONG: ${wrong.join(', ')}` : 'right';
  return `${verdict}. ${outcome}, dials: ${dials}, ${seconds.toFixed(0)} s. ${story}`;
}
