import type { Log } from '../report/log.ts';
import type { Redactor } from '../report/redact.ts';
import type { BuiltInRules } from '../run/built-in-rules.ts';
import type { RunContext } from '../run/context.ts';
import { systemClock } from '../wait.ts';

/** What a command talks to: results go to the standard output, all else through the log. */
export interface Terminal {
  readonly log: Log;
  readonly redactor: Redactor;
  readonly rules: BuiltInRules;
  /** Writes a result to the standard output, redacted and followed by a line end. */
  write(text: string): void;
}

/** The context of a run on the command line; SIGINT and SIGTERM abort it. */
export function contextOf({ log, redactor, rules }: Terminal): RunContext {
  const controller = new AbortController();
  const abort = () => controller.abort();
  process.once('SIGINT', abort);
  process.once('SIGTERM', abort);
  return {
    environment: process.env,
    log,
    redactor,
    rules,
    signal: controller.signal,
    clock: systemClock,
    random: Math.random,
  };
}
