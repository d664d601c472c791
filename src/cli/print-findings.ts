import { aboutSecret, countFindings, whatIs, whereIs } from '../report/describe-finding.ts';
import { escapeLine } from '../report/escape.ts';
import { type ReportFile, writeReport } from '../report/files.ts';
import { findingsJson } from '../report/findings-file.ts';
import { type FailOn, failsRun, resultOf } from '../run/scan-result.ts';
import type { Finding, FindingsReport, ScanOutcome } from '../scan/finding.ts';
import { plural, readableBytes } from '../text.ts';
import { homepage, version } from '../version.ts';
import type { Terminal } from './terminal.ts';

export interface Printing {
  readonly failOn: FailOn;
  readonly json: boolean;
  /** Null when none was asked for. */
  readonly sarifFile: ReportFile | null;
}

/** Prints what a scan found and writes its SARIF file. The exit status of the command. */
export async function printFindings(
  outcome: ScanOutcome,
  { failOn, json, sarifFile }: Printing,
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const counted = countFindings(outcome.report);
  const { leaks, warnings, allowed } = counted;
  const result = resultOf(outcome, counted, failOn);
  const report = { ...outcome.report, result };
  if (json) terminal.write(findingsJson(report, terminal.redactor.redact));
  else {
    for (const finding of [...leaks, ...warnings]) terminal.write(describe(finding));
    terminal.write(total(report, leaks.length, warnings.length, allowed));
  }
  tellUnread(report, terminal);
  if (sarifFile !== null) await writeSarif(sarifFile, report, terminal);
  if (couldNotRun(report)) return 2;
  return failsRun(result, failOn) ? 1 : 0;
}

export function tellUnread({ incomplete }: FindingsReport, { log }: Terminal): void {
  for (const { what, why, cure } of incomplete) {
    log.error(`${what} could not be read: ${why}. ${cure}`, 'Scan incomplete');
  }
}

/** Nothing at all could be read, as where a path or a revision is not there. */
export function couldNotRun({ scanned, incomplete }: FindingsReport): boolean {
  return incomplete.length > 0 && scanned.commits + scanned.files + scanned.texts === 0;
}

function describe(finding: Finding): string {
  const column = finding.column === null || finding.line === null ? '' : `:${finding.column}`;
  const commit = finding.commit === null ? '' : ` in commit ${finding.commit.slice(0, 10)}`;
  return [
    `${finding.severity}: ${whereIs(finding)}${column}${commit}`,
    `  ${whatIs(finding)}: ${finding.secret}${aboutSecret(finding)} [${finding.rule}]`,
    `  ${finding.advice}`,
    `  Fingerprint: ${finding.fingerprint}`,
    '',
  ]
    .map(escapeLine)
    .join('\n');
}

function total(report: FindingsReport, leaks: number, warnings: number, allowed: number): string {
  const { commits, files, bytes } = report.scanned;
  const found = [
    plural(leaks, 'leaked key'),
    plural(warnings, 'possible secret'),
    ...(allowed === 0 ? [] : [`${allowed} allowed`]),
  ];
  const read = [
    ...(commits === 0 ? [] : [plural(commits, 'commit')]),
    plural(files, 'file'),
    readableBytes(bytes),
  ];
  const unread = report.incomplete.length === 0 ? '' : '; not all of it could be read';
  return `${found.join(', ')} in ${read.join(', ')}${unread}.`;
}

async function writeSarif(file: ReportFile, report: FindingsReport, { redactor }: Terminal) {
  const { sarifFile } = await import('../report/sarif.ts');
  await writeReport(
    file,
    sarifFile(report, { version, homepage, repository: null, redact: redactor.redact }),
  );
}
