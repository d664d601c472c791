export interface Clock {
  /** Milliseconds since 1970, in real time. */
  readonly now: () => number;
  /** Seconds of a call's own time that have passed since a real moment. */
  readonly elapsed: (since: number) => number;
  /** Real milliseconds until a call begun at `since` has lasted this many of its own seconds; never negative. */
  readonly until: (since: number, seconds: number) => number;
  /** How many of its own seconds a call lasts during these real milliseconds. */
  readonly secondsIn: (milliseconds: number) => number;
}

/**
 * The time of a call begins at its real dispatch and runs `speed` times as fast. So the emulator's clock does not
 * drift away from the client's, however long it runs.
 */
export function createClock(speed: number, now: () => number): Clock {
  return {
    now,
    elapsed: (since) => ((now() - since) / 1000) * speed,
    secondsIn: (milliseconds) => (milliseconds / 1000) * speed,
    until: (since, seconds) => Math.max(0, since + (seconds * 1000) / speed - now()),
  };
}
