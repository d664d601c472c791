import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Detector } from '../src/detect/detector.ts';
import type { Log } from '../src/report/log.ts';
import type { Finding, FindingsReport } from '../src/scan/finding.ts';
import { historyPlan } from '../src/scan/plan/command-line.ts';
import { scan } from '../src/scan/scan.ts';
import { openSource } from '../src/scan/source/open.ts';
import { markdownTable } from './table.ts';

interface Measured {
  readonly name: string;
  readonly report: FindingsReport;
}

export const isRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git')) ||
  (existsSync(join(folder, 'objects')) && existsSync(join(folder, 'HEAD')));

/** Scans every commit of every branch. */
export const measureRepository = async (folder: string, detector: Detector): Promise<Measured> => {
  const source = await openSource(historyPlan(), {
    workspace: folder,
    serverUrl: '',
    repository: '',
    token: '',
    tempFolder: tmpdir(),
    environment: process.env,
    spawn,
    log: quiet,
  });
  try {
    const { report } = await scan(source, detector);
    return { name: basename(folder), report };
  } finally {
    await source.close();
  }
};

const nothing = (): void => {};
const quiet: Log = {
  info: nothing,
  notice: nothing,
  warning: nothing,
  error: nothing,
  mask: nothing,
};

const mebibytes = ({ scanned }: FindingsReport): number => scanned.bytes / 2 ** 20;
const rate = (count: number, size: number): string => (count / Math.max(size, 0.01)).toFixed(3);

/** Prints findings per MiB by repository and by rule, and where each finding is. */
export const printRepositories = (measured: readonly Measured[]): void => {
  const size = measured.reduce((sum, { report }) => sum + mebibytes(report), 0);
  const findings = measured.flatMap(({ name, report }) =>
    report.findings.map((finding) => ({ name, finding })),
  );
  const of = (list: readonly Finding[], severity: string): number =>
    list.filter((finding) => finding.severity === severity).length;
  const rows = measured.map(({ name, report }) => [
    name,
    String(report.scanned.commits),
    mebibytes(report).toFixed(1),
    String(of(report.findings, 'error')),
    String(of(report.findings, 'warning')),
    rate(of(report.findings, 'warning'), mebibytes(report)),
    report.incomplete.length === 0 ? '' : `${report.incomplete.length} unread`,
  ]);
  console.log(
    markdownTable(
      ['repository', 'commits', 'MiB', 'errors', 'warnings', 'warnings per MiB', ''],
      rows,
    ),
  );
  const byRule = new Map<string, number>();
  for (const { finding } of findings) {
    const name = `${finding.severity} ${finding.rule}`;
    byRule.set(name, (byRule.get(name) ?? 0) + 1);
  }
  const sorted = [...byRule].sort(([, a], [, b]) => b - a);
  console.log(
    `\n${markdownTable(
      ['rule', 'findings', 'per MiB'],
      sorted.map(([name, count]) => [name, String(count), rate(count, size)]),
    )}\n`,
  );
  for (const { name, finding } of findings) {
    const { severity, rule, path, line, commit, secret } = finding;
    const at = commit?.slice(0, 10) ?? '';
    console.log(
      `${severity} ${rule} ${secret} ${name} ${path ?? finding.source}:${line ?? ''} ${at}`,
    );
  }
};
