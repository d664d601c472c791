import { describe, expect, it } from '@jest/globals';
import { type Look, systemClock, waitFor } from '../src/wait.ts';
import { fastClock, waitingOn } from './vaani/service.ts';

const again = (changed = false, retryAfter: number | null = null): Look<never> => ({
  kind: 'again',
  changed,
  retryAfter,
});

describe('waiting', () => {
  it('looks less often while nothing changes, and soon when something did', async () => {
    const clock = fastClock();
    let looks = 0;
    await waitFor(
      async () => again(++looks === 12),
      () => clock.now() + (looks > 14 ? 0 : 1e9),
      waitingOn(clock),
    );
    expect(clock.slept[0]).toBe(2600);
    expect(clock.slept[10]).toBe(10_000);
    expect(clock.slept[11]).toBe(2000);
    expect(clock.slept[12]).toBe(2600);
  });

  it('spreads its pauses by a fifth', async () => {
    for (const [random, pause] of [
      [0, 2080],
      [0.999999, 3120],
    ] as const) {
      const clock = fastClock();
      let looks = 0;
      const waiting = { clock, random: () => random };
      await waitFor<number>(
        async () => (++looks > 1 ? { kind: 'done', value: 1 } : again()),
        () => Infinity,
        waiting,
      );
      expect(clock.slept[0]).toBe(pause);
    }
  });

  it('waits as long as the service asks, but not beyond the deadline, where it looks once more', async () => {
    const clock = fastClock();
    const deadline = clock.now() + 60_000;
    const looks: number[] = [];
    const waited = await waitFor(
      async (remaining) => {
        looks.push(remaining());
        return again(false, looks.length === 1 ? 40_000 : 3_600_000);
      },
      () => deadline,
      waitingOn(clock),
    );
    expect(waited.kind).toBe('out-of-time');
    expect(looks).toEqual([60_000, 20_000, 0]);
  });

  it('ends when it is cancelled, in a pause too', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 10);
    const waited = await waitFor(
      async () => again(),
      () => Date.now() + 60_000,
      { clock: systemClock, random: () => 0, signal: cancel.signal },
    );
    expect(waited.kind).toBe('cancelled');
  });

  it('keeps its deadline when the clock of the machine is set back or forward', () => {
    const real = Date.now;
    const before = systemClock.now();
    try {
      for (const jump of [-86_400_000, 86_400_000]) {
        Date.now = () => real() + jump;
        expect(Math.abs(systemClock.now() - before)).toBeLessThan(60_000);
      }
    } finally {
      Date.now = real;
    }
    expect(Math.abs(systemClock.now() - real())).toBeLessThan(60_000);
  });
});
