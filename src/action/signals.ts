import type { Log } from '../report/log.ts';
import { messageOf } from '../text.ts';

/** The runner kills a cancelled step after 7.5 seconds (actions/runner, ProcessInvoker); outputs must be out before. */
const patience = 4_000;

/** On SIGINT and SIGTERM, lets the run end by itself and, when that takes too long, ends it. */
export function endOnSignal(controller: AbortController, log: Log, finish: () => void): void {
  const end = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) return;
    log.warning(`Cancelled by ${signal}: the rest of the run is skipped.`);
    controller.abort();
    setTimeout(() => {
      try {
        finish();
      } catch (error) {
        const why = messageOf(error);
        log.error(`Not all results of the cancelled run could be written: ${why}.`);
      }
      process.exit(1);
    }, patience).unref();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
