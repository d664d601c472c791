/**
 * The runner's command and file formats, from the code GitHub maintains for them. Its files are imported one by one:
 * the package's main entry loads an HTTP client that we do not use, 60 ms of every start.
 */
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';

export { issueCommand };

/** Sets outputs of the step. Does nothing where no runner listens. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  if (!process.env.GITHUB_OUTPUT) return;
  const messages = Object.entries(outputs).map(([name, value]) =>
    prepareKeyValueMessage(name, value),
  );
  issueFileCommand('OUTPUT', messages.join('\n'));
}

/** Adds Markdown to the summary of the step, 1 MiB at most: a larger one is dropped whole. Does nothing where no runner listens. */
export function appendSummary(markdown: string): void {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  issueFileCommand('STEP_SUMMARY', markdown);
}
