import { createHash } from 'node:crypto';
import type { Finding, FindingsReport } from '../scan/finding.ts';
import { grouped, plural, shorten } from '../text.ts';
import {
  aboutSecret,
  countFindings,
  encodePath,
  placeOf,
  type Repository,
  shortCommit,
  whatIs,
  whereIs,
} from './describe-finding.ts';
import { escapeControl } from './escape.ts';
import { printableJson } from './findings-file.ts';
import { redactStrings } from './redact.ts';

/** Code scanning shows this many results of a run, and drops the rest. */
const mostResults = 5_000;

export interface SarifContext {
  /** Of this program, for the tool block. */
  readonly version: string;
  /** Where the rules are explained: the address of the project. */
  readonly homepage: string;
  /** The repository that was scanned; null when it is not known. */
  readonly repository: Repository | null;
  readonly redact: (text: string) => string;
}

/**
 * The findings as a SARIF 2.1.0 log, within what GitHub's code scanning takes. Allowed findings are left out, because code
 * scanning opens alerts for them whatever their suppressions say.
 */
export function sarifFile(findings: FindingsReport, context: SarifContext): string {
  const report = redactStrings(findings, context.redact);
  const { leaks, warnings } = countFindings(report);
  const open = [...leaks, ...warnings];
  const shown = open.slice(0, mostResults);
  const rules = [...rulesOf(shown)];
  const indexOf = new Map(rules.map(([id], index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Vaani Guard',
            version: context.version,
            semanticVersion: context.version,
            informationUri: context.homepage,
            rules: rules.map(([id, worst]) => ruleFor(id, worst, context)),
          },
        },
        automationDetails: { id: 'vaani-guard/' },
        invocations: [invocationFor(report, open.length - shown.length)],
        ...(context.repository !== null && {
          versionControlProvenance: [
            {
              repositoryUri: `${context.repository.serverUrl}/${encodePath(context.repository.name)}`,
            },
          ],
        }),
        results: shown.map((finding) => resultFor(finding, indexOf.get(finding.rule) ?? -1)),
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

/** Each rule with its first finding, which is its worst. */
function rulesOf(findings: readonly Finding[]): Map<string, Finding> {
  const rules = new Map<string, Finding>();
  for (const finding of findings) {
    if (!rules.has(finding.rule)) rules.set(finding.rule, finding);
  }
  return rules;
}

function ruleFor(id: string, worst: Finding, { homepage }: SarifContext) {
  const certain = worst.severity === 'error';
  const description = text(worst.description, 1_000);
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    helpUri: homepage,
    help: { text: text(`Revoke it first, then take it out of the change. ${worst.advice}`, 4_000) },
    defaultConfiguration: { level: worst.severity },
    properties: {
      tags: ['security', 'secret', 'external/cwe/cwe-798'],
      precision: certain ? 'very-high' : 'medium',
      // Code scanning reads it as a CVSS score: 9 and above is critical, 4 to 6.9 medium.
      'security-severity': certain ? '9.5' : '5.5',
    },
  };
}

function resultFor(finding: Finding, ruleIndex: number) {
  const commit = finding.commit === null ? '' : ` Commit ${shortCommit(finding.commit)}.`;
  const message = `${whatIs(finding)}: ${finding.secret}${aboutSecret(finding)}, in ${whereIs(finding)}.${commit} Revoke it first: ${finding.advice}`;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text: text(message, 1_000) },
    locations: [{ physicalLocation: locationOf(finding) }],
    partialFingerprints: {
      // Code scanning tells alerts apart by this one alone; without it, it computes one from the line.
      primaryLocationLineHash: `${sha256(finding.fingerprint).slice(0, 16)}:1`,
      'vaaniGuard/v1': finding.fingerprint,
    },
    properties: {
      source: finding.source,
      decoded: finding.decoded,
      commit: finding.commit,
      live: finding.live,
    },
  };
}

/**
 * Without columns: ours count bytes, SARIF's count characters. A finding in a text that is no file gets the name of the text,
 * because code scanning refuses a whole file for one result without a location.
 */
function locationOf(finding: Finding) {
  const place = placeOf(finding);
  const uri = encodePath(place?.path ?? finding.path ?? finding.source);
  const startLine = place?.line ?? finding.line ?? 1;
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine } };
}

function invocationFor(report: FindingsReport, left: number) {
  const notifications = report.incomplete.map(({ what, why, cure }) => ({
    level: 'error',
    message: { text: text(`${what} could not be read: ${why} What to do: ${cure}`, 1_000) },
  }));
  if (left > 0) {
    const more = `${plural(left, 'more finding')} in the findings file: code scanning shows ${grouped(mostResults)}.`;
    notifications.push({ level: 'warning', message: { text: more } });
  }
  return {
    executionSuccessful: report.incomplete.length === 0 && report.result !== 'incomplete',
    toolExecutionNotifications: notifications.slice(0, 1_000),
  };
}

function text(outside: string, longest: number): string {
  return shorten(escapeControl(outside), longest);
}

function sha256(outside: string): string {
  return createHash('sha256').update(outside).digest('hex');
}
