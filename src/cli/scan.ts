import { fstatSync } from 'node:fs';
import { type ReportFile, workspaceReport } from '../report/files.ts';
import type { FailOn } from '../run/scan-result.ts';
import { filesPlan, historyPlan, rangePlan, stagedPlan } from '../scan/plan/command-line.ts';
import type { ScanPlan } from '../scan/plan.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { namedPath, scanLocally } from './local-scan.ts';
import { printFindings } from './print-findings.ts';
import type { Terminal } from './terminal.ts';

const levels: readonly FailOn[] = ['error', 'warning', 'never'];

/** `vaani-guard scan`: 0 nothing found, 1 found or not all could be read, 2 nothing could be read. */
export async function scanCommand(given: Arguments, terminal: Terminal): Promise<0 | 1 | 2> {
  const { positionals, afterDashes } = given;
  const isPlain = positionals.length < 2 && afterDashes === null;
  const input = isPlain && positionals[0] === '-' ? standardInput() : null;
  let path = isPlain && input === null ? namedPath(given) : process.cwd();
  let plan = planOf(given, path);
  if (!isPlain) {
    const { planOfPaths } = await import('./named-paths.ts');
    ({ plan, path } = planOfPaths(plan, given));
  }
  if (input !== null && plan.selection.kind !== 'files') {
    throw new UsageError(
      '- reads the standard input, which has no commits: give one or the other.',
    );
  }
  const failOn = levelOf(given.values['fail-on'] ?? 'error');
  const sarifFile = given.values.sarif === undefined ? null : sarifFileOf(given.values.sarif);
  const outcome = await scanLocally(plan, path, given.values.config, terminal, input);
  return printFindings(outcome, { failOn, json: given.flags.has('json'), sarifFile }, terminal);
}

function standardInput(): NodeJS.ReadStream {
  // Node takes a folder for an empty input.
  if (fstatSync(0).isDirectory()) {
    throw new UsageError('The standard input is a folder: give its path instead of -.');
  }
  return process.stdin;
}

function planOf({ flags, values }: Arguments, path: string): ScanPlan {
  const chosen = [
    ...['staged', 'history'].filter((flag) => flags.has(flag)),
    ...(values.range === undefined ? [] : ['range']),
  ];
  if (chosen.length > 1) {
    throw new UsageError(`--${chosen.join(' and --')} cannot be used together: give one of them.`);
  }
  if (flags.has('staged')) return stagedPlan();
  if (flags.has('history')) return historyPlan();
  if (values.range === undefined) return filesPlan(path);
  const range = rangePlan(values.range);
  if (range.ok) return range.value;
  const [problem] = range.problems;
  throw new UsageError(
    `--range "${problem?.given}" ${problem?.wrong}, for example ${problem?.example}.`,
  );
}

function sarifFileOf(given: string): ReportFile {
  const file = workspaceReport(given, process.cwd());
  if (file !== null) return file;
  throw new UsageError(
    `--sarif "${given}" must be a path of a file inside the current folder, for example --sarif vaani-guard.sarif.`,
  );
}

function levelOf(given: string): FailOn {
  const level = levels.find((each) => each === given);
  if (level === undefined) {
    throw new UsageError(`--fail-on must be one of ${levels.join(', ')}, and not "${given}".`);
  }
  return level;
}
