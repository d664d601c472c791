import { appendFileSync } from 'node:fs';

/** Sets outputs of the step. Does nothing where no runner listens. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  if (!process.env.GITHUB_OUTPUT) return;
  const messages = Object.entries(outputs).map(([name, value]) => keyValue(name, value));
  appendFileSync(process.env.GITHUB_OUTPUT, messages.join(''));
}

/** Adds Markdown to the summary of the step, 1 MiB at most: a larger one is dropped whole. Does nothing where no runner listens. */
export function appendSummary(markdown: string): void {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
}

/** The runner's form for a value of any text. A value that held the delimiter could set other outputs. */
function keyValue(name: string, value: string): string {
  let delimiter = 'vaani_guard';
  while (value.includes(delimiter)) delimiter += Math.random().toString(36).slice(2);
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
