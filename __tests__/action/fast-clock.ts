/**
 * Loaded before the program under test, by `--import`: waiting passes CLOCK_SPEED times as fast, work takes the time it
 * takes. Nothing else of the process changes, so a test can sit out a time-out of minutes. CLOCK_FILE, if given, gets
 * how many milliseconds passed on this clock from the start of the process to its end.
 */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const { CLOCK_SPEED, CLOCK_FILE } = process.env;
const speed = Number(CLOCK_SPEED);
const realNow = Date.now;
const realPassed = performance.now.bind(performance);
const realSteady = process.hrtime.bigint.bind(process.hrtime);
const realTimeout = globalThis.setTimeout;
const idle = () => performance.nodeTiming.idleTime;

Date.now = () => Math.round(realNow() + idle() * (speed - 1));
const passed = () => realPassed() + idle() * (speed - 1);
performance.now = passed;
process.hrtime.bigint = () => realSteady() + BigInt(Math.round(idle() * (speed - 1) * 1e6));

const fastTimeout = (callback: (...args: unknown[]) => void, after = 0, ...args: unknown[]) =>
  realTimeout(callback, after / speed, ...args);
globalThis.setTimeout = Object.assign(fastTimeout, realTimeout);

AbortSignal.timeout = (after) => {
  const controller = new AbortController();
  const abort = () => controller.abort(new DOMException('The time is up', 'TimeoutError'));
  realTimeout(abort, after / speed).unref();
  return controller.signal;
};

if (CLOCK_FILE) {
  process.on('exit', () => {
    writeFileSync(CLOCK_FILE, String(passed()));
  });
}
