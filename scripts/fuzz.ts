/**
 * Feeds made-up bytes to everything that reads bytes from outside, or shows them: `npm run fuzz -- 600` does so for ten
 * minutes, shared among the targets. A second argument names the targets, a third the seed. A failure comes with the
 * smallest input that shows it, and with the seed and path to run it again. An input that takes too long or too much
 * memory is a failure too; one that takes more than the heap of the command in package.json ends it. Exits 1 when there is
 * one.
 */
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { targets } from '../__tests__/fuzz/targets.ts';

const [seconds = '60', only = '', given] = process.argv.slice(2);
const wanted = targets.filter(({ name }) => name.includes(only));
const milliseconds = (Number(seconds) * 1000) / wanted.length;
if (!(milliseconds > 0) || wanted.length === 0) {
  console.error(
    'Give a number of seconds, and a part of the name of a target: npm run fuzz -- 600',
  );
  process.exit(2);
}

const seed = given === undefined ? Date.now() | 0 : Number(given);
/** One input of at most a few kilobytes must not take more than so many milliseconds of the processor. */
const patience = 10_000;
/** All of it, the heap and what is beside it, in MiB: the heap's limit, and room for the buffers of a few inputs. */
const memoryBound = 1_536;
let failed = 0;
console.log(`Seed ${seed}`);
for (const { name, property } of wanted) {
  let runs = 0;
  let slowest = 0;
  const inner = property();
  const counted = Object.assign(Object.create(inner), {
    run: async (value: unknown) => {
      const start = process.cpuUsage();
      const failure = await inner.run(value);
      const { user, system } = process.cpuUsage(start);
      slowest = Math.max(slowest, (user + system) / 1000);
      runs += 1;
      // What waits for a turn of the event loop, such as the end of a stream, must not pile up.
      if (runs % 100 === 0) await setImmediate();
      return failure;
    },
  }) as typeof inner;
  const details = await fc.check(counted, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: milliseconds,
    markInterruptAsFailure: false,
  });
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const verdict = details.failed
    ? 'FAILED'
    : slowest > patience
      ? 'TOO SLOW'
      : memory > memoryBound
        ? 'TOO LARGE'
        : 'held';
  if (verdict !== 'held') failed += 1;
  console.log(
    `${verdict.padEnd(9)} ${name}: ${runs} inputs, the slowest ${slowest.toFixed(0)} ms, at most ${memory} MiB so far`,
  );
  if (details.failed) console.log(fc.defaultReportMessage(details));
}
console.log(`${wanted.length - failed} of ${wanted.length} held`);
process.exitCode = failed > 0 ? 1 : 0;
