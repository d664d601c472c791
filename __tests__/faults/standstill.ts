/** Real milliseconds between two looks. */
const pace = 50;

/** From here on nothing can be said of how long a step took, in real milliseconds. */
const tooLong = 1_000;

/** Tells whether this machine stood still meanwhile (a debugger, a laptop that slept, a job that was paused). */
export function watchForStandstill(): { readonly stop: () => boolean } {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(look, pace);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return longest > tooLong;
    },
  };
}

/** Runs a trial, and runs it anew when it ended too late on a machine that stood still. */
export async function timed<T extends { readonly wrong: readonly string[] }>(
  trial: () => Promise<T>,
): Promise<T> {
  for (let tries = 3; ; tries--) {
    const watch = watchForStandstill();
    const run = await trial();
    const stoodStill = watch.stop();
    if (tries === 1 || !stoodStill || !run.wrong.includes('ended too late')) return run;
  }
}
