import type { StepResult } from '../action/step.ts';
import type { Ending } from './ending.ts';
import type { Mishap } from './mishap.ts';

export const outputNames = [
  ...['scan-result', 'leaks', 'warnings', 'findings-file', 'sarif-file', 'key-status'],
  ...['previous-key-status', 'call-result', 'call-failure', 'call-id', 'call-status'],
  ...['call-duration-seconds', 'call-cost', 'transcript-file', 'junit-file'],
];

/** Whether there is a place for the outputs. */
export function outputsAreReadable(mishaps: readonly Mishap[]): boolean {
  return !mishaps.some(
    (mishap) =>
      mishap.kind === 'output file full' ||
      (mishap.kind === 'variable missing' && mishap.name === 'GITHUB_OUTPUT'),
  );
}

/** Where nothing can be written, saying so is all that is left. */
export function mayBreak(mishaps: readonly Mishap[]): boolean {
  return mishaps.some(({ kind }) =>
    [
      ...['output file full', 'summary file full', 'disk full', 'report in the way'],
      ...['temporary folder is a file'],
    ].includes(kind),
  );
}

/** A signal before the inputs were read ends the process as it ends any other. */
export function endedAtOnce({ status, stdout }: StepResult, ending: Ending): boolean {
  return status === null && ending.signalled() && !stdout.includes('Cancelled by');
}
