import type { Finding, FindingsReport } from '../scan/finding.ts';
import { whatIs } from './describe-finding.ts';
import { unicodeEscape, unseen } from './escape.ts';
import { redactStrings } from './redact.ts';

/** The findings file: the findings JSON, ending with a line feed. */
export function findingsFile(report: FindingsReport, redact: (text: string) => string): string {
  return `${findingsJson(report, redact)}\n`;
}

/** The findings as JSON of the public shape, the same for the same findings. */
export function findingsJson(report: FindingsReport, redact: (text: string) => string): string {
  const findings = report.findings.map(publicForm);
  return printableJson(redactStrings({ ...report, findings }, redact));
}

/** Keys keep their order, so that the file stays the same from version to version. */
function publicForm(finding: Finding): Omit<Finding, 'reason' | 'text'> {
  const { reason: _, text: __, ...rest } = finding;
  return { ...rest, description: whatIs(finding) };
}

/**
 * JSON that may be shown on a terminal: characters that act or cannot be seen are written as escapes, which read back as
 * what they stand for.
 */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unseen, (character) =>
    // The only ones left as they are: between the members.
    character === '\n' ? character : character.replace(/[\s\S]/g, unicodeEscape),
  );
}
