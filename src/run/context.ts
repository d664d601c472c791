import type { CallDependencies } from '../call/call.ts';
import type { Environment } from '../environment.ts';
import type { Log } from '../report/log.ts';
import type { Redactor } from '../report/redact.ts';
import type { BuiltInRules } from './built-in-rules.ts';

/** What a run needs of the world, the same for a step on a runner and for the command line. */
export interface RunContext {
  readonly environment: Environment;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly rules: BuiltInRules;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  readonly clock: CallDependencies['clock'];
  readonly random: () => number;
}
