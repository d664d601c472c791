import { readdirSync } from 'node:fs';
import type { FindingsReport } from '../../src/scan/finding.ts';
import { runCommand } from '../action/command.ts';
import type { Ended } from '../action/step.ts';
import { temporaryFolder } from '../helpers/git.ts';

export interface Scanned extends Ended {
  readonly report: FindingsReport;
  /** Findings as short lines, sorted: `path:line` and the first characters of the commit, if any. */
  readonly lines: readonly string[];
  /** What the command left in the folder for temporary files. */
  readonly leftBehind: readonly string[];
}

/** Runs `vaani-guard scan` in a folder, with `--json`. */
export async function scan(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Scanned> {
  const temp = temporaryFolder();
  const ended = await runCommand(['scan', '--json', ...args], folder, {
    TMPDIR: temp,
    ...environment,
  });
  if (ended.stdout === '') throw new Error(`The scan printed nothing: ${ended.stderr}`);
  const report = JSON.parse(ended.stdout) as FindingsReport;
  const lines = report.findings.map(({ path, line, commit, source }) =>
    [`${path ?? source}:${line}`, ...(commit === null ? [] : [commit])].join(' '),
  );
  return { ...ended, report, lines: lines.sort(), leftBehind: readdirSync(temp) };
}
