/** Time as a test can steer it. */
export interface Clock {
  /** Milliseconds since 1970. Goes on evenly: a deadline set by it stays where it is. */
  now(): number;
  /** Returns after this many milliseconds, or as soon as the signal is aborted. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

// Not `performance`, which takes Node 1 ms to load.
const startedAt = Date.now();
const startedOn = process.hrtime.bigint();

/** The clock of the machine as it was when the process started, and what has passed since, whatever is done to it later. */
export const systemClock: Clock = {
  now: () => Math.round(startedAt + Number(process.hrtime.bigint() - startedOn) / 1e6),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal?.addEventListener('abort', done, { once: true });
    }),
};

/** What every wait needs. */
export interface Waiting {
  readonly clock: Clock;
  /** From 0 to below 1; spreads the requests of jobs that started together. */
  readonly random: () => number;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal | undefined;
}

/** One look at whatever is waited for. */
export type Look<T> =
  | { readonly kind: 'done'; readonly value: T }
  | {
      readonly kind: 'again';
      /** Something moved: look again soon. */
      readonly changed: boolean;
      /** Milliseconds that the service asks to be left alone. */
      readonly retryAfter: number | null;
    };

export type Waited<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'cancelled' };

const shortest = 2_000;
const longest = 10_000;

/**
 * Looks again and again until there is a result, the deadline has passed or the run is cancelled. Pauses grow from 2 to 10
 * seconds while nothing changes and are never shorter than the service asks for. The last look is at the deadline itself.
 * @param look gets a function that returns the milliseconds left: several requests of one look share them
 * @param deadline milliseconds since 1970; asked anew after every look
 */
export async function waitFor<T>(
  look: (remaining: () => number) => Promise<Look<T>>,
  deadline: () => number,
  { clock, random, signal }: Waiting,
): Promise<Waited<T>> {
  let pause = shortest;
  for (;;) {
    if (signal?.aborted) return { kind: 'cancelled' };
    const seen = await look(() => deadline() - clock.now());
    if (seen.kind === 'done') return seen;
    if (signal?.aborted) return { kind: 'cancelled' };
    const remaining = deadline() - clock.now();
    if (remaining <= 0) return { kind: 'out-of-time' };
    pause = seen.changed ? shortest : Math.min(longest, pause * 1.3);
    const wait = Math.max(spread(pause, random), seen.retryAfter ?? 0);
    await clock.sleep(Math.min(wait, remaining), signal);
  }
}

/** The pause, a fifth more or less. */
export function spread(pause: number, random: () => number): number {
  return Math.round(pause * (0.8 + 0.4 * random()));
}
