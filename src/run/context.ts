import type { CallDependencies } from '../call/call.ts';
import type { Log } from '../report/log.ts';
import type { Redactor } from '../report/redact.ts';

/** What a run needs of the world, the same for a step on a runner and for the command line. */
export interface RunContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly redactor: Redactor;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  readonly clock: CallDependencies['clock'];
  readonly random: () => number;
}
