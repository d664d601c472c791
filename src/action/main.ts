import { ReportFileError } from '../report/files.ts';
import { createRedactor } from '../report/redact.ts';
import { createWorkflowLog } from '../report/workflow-log.ts';
import type { BuiltInRules } from '../run/built-in-rules.ts';
import { PolicyError } from '../run/policy.ts';
import { messageOf } from '../text.ts';
import { systemClock } from '../wait.ts';
import { inputProblems } from './input-problems.ts';
import { readInputs } from './inputs.ts';
import { run } from './run.ts';
import { endOnSignal } from './signals.ts';
import { startRun } from './state.ts';

/** The step, from its inputs to its exit status. */
export async function main(rules: BuiltInRules): Promise<void> {
  // Whatever goes wrong below, a step that did not get to its end has not passed.
  process.exitCode = 1;
  const redactor = createRedactor();
  const log = createWorkflowLog(redactor);
  try {
    const { secrets, warnings, callNotices, parsed } = await readInputs(process.env);
    for (const secret of secrets) log.mask(secret);
    for (const warning of warnings) log.warning(warning);
    if (!parsed.ok) return log.error(inputProblems(parsed.problems), 'Bad inputs');
    for (const notice of callNotices) log.notice(notice, 'Smoke call skipped');

    const signal = new AbortController();
    const context = {
      environment: process.env,
      log,
      redactor,
      rules,
      signal: signal.signal,
      clock: systemClock,
      random: Math.random,
    };
    const state = startRun(parsed.value, context);
    endOnSignal(signal, log, () => state.cancel());
    process.exitCode = (await run(parsed.value, state, context)) ? 0 : 1;
  } catch (error) {
    if (error instanceof PolicyError) return log.error(error.message, 'Bad policy');
    if (error instanceof ReportFileError) return log.error(error.message, 'No report');
    log.error(
      `Vaani Guard crashed: ${messageOf(error)}. Nothing is known to be good. Run the job again; if it crashes again, report it with this message.`,
    );
  } finally {
    // Left to itself, Node first gives back its memory, and waits for timers of connections that nobody needs any more.
    process.stdout.write('', () => process.exit());
  }
}
