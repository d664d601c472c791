import { annotate, annotationsFor } from '../report/annotations.ts';
import { type Counted, countFindings, type Repository } from '../report/describe-finding.ts';
import { type ReportFile, temporaryReport, writeReport } from '../report/files.ts';
import { findingsFile } from '../report/findings-file.ts';
import { scanSummary } from '../report/scan-summary.ts';
import type { ScanOutcome } from '../scan/finding.ts';
import { homepage, version } from '../version.ts';
import type { RunContext } from './context.ts';
import { type PolicedScan, scanUnderPolicy } from './policed-scan.ts';
import { type FailOn, failsRun, resultOf } from './scan-result.ts';

export interface ScanRequest extends PolicedScan {
  readonly failOn: FailOn;
  readonly sarifFile: ReportFile | null;
  /** Null on the command line: there is nothing to link to. */
  readonly repository: Repository | null;
  /** Asks the service which of the leaked Vaani keys still work; null when it must not be asked. */
  readonly askWhichWork: ((outcome: ScanOutcome) => Promise<ScanOutcome>) | null;
}

export interface ScanStepOutcome {
  readonly outcome: ScanOutcome;
  readonly counted: Counted;
  readonly failed: boolean;
  readonly findingsFile: string | null;
  readonly sarifFile: string | null;
  /** Markdown for the job summary. */
  readonly summary: string;
}

/** Scans what was planned and writes its reports. */
export async function scanChange(
  request: ScanRequest,
  context: RunContext,
): Promise<ScanStepOutcome> {
  const { log, redactor } = context;
  const scanned = await scanUnderPolicy(request, context);
  // Before anything is printed: from here on no text can show what was found.
  for (const secret of scanned.secrets) log.mask(secret);
  const checked = (await request.askWhichWork?.(scanned)) ?? scanned;
  const counted = countFindings(checked.report);
  const result = resultOf(checked, counted, request.failOn);
  const outcome = { ...checked, report: { ...checked.report, result } };
  if (outcome.skipped !== null)
    log.notice(`Nothing was scanned: ${outcome.skipped}.`, 'Scan skipped');
  annotate(log, annotationsFor(outcome.report));
  return {
    outcome,
    counted,
    failed: failsRun(result, request.failOn),
    findingsFile:
      outcome.skipped === null
        ? await writeReport(
            temporaryReport('findings.json', context.environment),
            findingsFile(outcome.report, redactor.redact),
          )
        : null,
    sarifFile: await writeSarif(request, outcome, context),
    summary: scanSummary(outcome.report, {
      repository: request.repository,
      redact: redactor.redact,
      skipped: outcome.skipped,
      policyFile: request.policyFile.path,
    }),
  };
}

async function writeSarif(
  { sarifFile, repository }: ScanRequest,
  outcome: ScanOutcome,
  context: RunContext,
): Promise<string | null> {
  if (sarifFile === null || outcome.skipped !== null) return null;
  const { sarifFile: sarif } = await import('../report/sarif.ts');
  return writeReport(
    sarifFile,
    sarif(outcome.report, { version, homepage, repository, redact: context.redactor.redact }),
  );
}
