import type { RunContext } from '../run/context.ts';
import type { Inputs } from './inputs.ts';
import { initialOutputs, type Outputs, writeOutputs } from './outputs.ts';
import { appendSummary } from './runner.ts';

/** What a run has found out so far, so that it can be reported even when the run is cut short. */
export interface RunState {
  report(outputs: Partial<Outputs>): void;
  summarize(markdown: string): void;
  /** Writes outputs and summary, once. */
  finish(): void;
  /** Finishes a run that is cut short: a call that was not settled by then counts as cancelled. */
  cancel(): void;
}

export function startRun(inputs: Inputs, { redactor }: RunContext): RunState {
  let outputs = initialOutputs(inputs);
  const summaries: string[] = [];
  let finished = false;
  const state: RunState = {
    report: (more) => {
      outputs = { ...outputs, ...more };
    },
    summarize: (markdown) => {
      if (markdown !== '') summaries.push(markdown);
    },
    finish: () => {
      if (finished) return;
      finished = true;
      writeOutputs(outputs, redactor.redact);
      appendSummary(redactor.redact(summaries.join('\n')));
    },
    cancel: () => {
      const open = outputs.callResult === 'inconclusive' && outputs.callFailure === null;
      if (open) state.report({ callFailure: 'cancelled' });
      state.finish();
    },
  };
  return state;
}
