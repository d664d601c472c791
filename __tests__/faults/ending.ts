import type { ChildProcess } from 'node:child_process';
import type { Mishap } from './mishap.ts';

/** A cancelled step must be through before the runner kills it, after 7.5 seconds. */
const patienceAfterSignal = 7_500;

/** Sends the signals of a trial to its step, and kills what hangs. */
export interface Ending {
  readonly watch: (child: ChildProcess) => void;
  hung(): boolean;
  signalled(): boolean;
}

/** @param patience real milliseconds after which a step is taken to hang */
export function ender(mishaps: readonly Mishap[], patience: number): Ending {
  let hung = false;
  let signalled = false;
  return {
    watch: (child) => {
      const kill = () => {
        hung = true;
        child.kill('SIGKILL');
      };
      const timers = [setTimeout(kill, patience)];
      for (const mishap of mishaps) {
        if (mishap.kind !== 'signal') continue;
        timers.push(
          setTimeout(() => {
            signalled = true;
            child.kill(mishap.signal);
          }, mishap.after),
          setTimeout(kill, mishap.after + patienceAfterSignal),
        );
      }
      child.once('close', () => timers.forEach(clearTimeout));
    },
    hung: () => hung,
    signalled: () => signalled,
  };
}
