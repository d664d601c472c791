import type { Finding, FindingsReport, Scanned, Unread } from '../scan/finding.ts';
import { plural, readableBytes, shorten } from '../text.ts';
import {
  aboutSecret,
  type Counted,
  countFindings,
  linkTo,
  type Repository,
  shortCommit,
  whatIs,
  whereIs,
} from './describe-finding.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { redactStrings } from './redact.ts';

/** Bytes. The summary of a step holds 1 MiB and is dropped whole when it is larger; a call needs its part of it. */
const wholeBudget = 700_000;

export interface SummaryContext {
  /** Null where there is nothing to link to. */
  readonly repository: Repository | null;
  /** Path of the policy file, in which findings may be allowed. */
  readonly policyFile: string;
  /** Why nothing was scanned, when the result is `skipped`. */
  readonly skipped: string | null;
  readonly redact: (text: string) => string;
}

/**
 * The scan's part of the job summary, as Markdown of at most `budget` bytes. What does not fit is counted; the findings
 * file has it all.
 */
export function scanSummary(
  findings: FindingsReport,
  context: SummaryContext,
  budget = wholeBudget,
): string {
  const report = redactStrings(findings, context.redact);
  const counted = countFindings(report);
  const head = [`## ${headline(report, counted)}`, scannedText(report, context)];
  const tail = [
    ...nextSteps(counted, context.redact(context.policyFile), budget / 4),
    ...unreadTable(report.incomplete, budget / 4),
    ...(counted.allowed === 0
      ? []
      : [
          `The policy allows ${plural(counted.allowed, 'more finding')}; the findings file names the reasons.`,
        ]),
  ];
  const rest = budget - bytes([...head, ...tail].join('\n\n')) - 1_000;
  const open = [...counted.leaks, ...counted.warnings];
  const table = fittingRows(open, (finding) => findingRow(finding, context.repository), rest);
  const rows =
    table.rows.length === 0
      ? []
      : [['| | Where | What | Secret |', '|:-:|:--|:--|:--|', ...table.rows].join('\n')];
  return [...head, ...rows, ...leftOut(table.left, 'finding'), ...tail, ''].join('\n\n');
}

function headline(report: FindingsReport, { leaks, warnings }: Counted): string {
  const found = [
    ...(leaks.length === 0 ? [] : [plural(leaks.length, 'leaked key')]),
    ...(warnings.length === 0 ? [] : [plural(warnings.length, 'possible secret')]),
  ].join(' and ');
  const incomplete = report.incomplete.length === 0 ? '' : ', and the scan is incomplete';
  if (leaks.length > 0) return `❌ ${found}${incomplete}`;
  if (found !== '') return `⚠️ ${found}${incomplete}`;
  if (report.result === 'skipped') return '⏭️ Scan skipped';
  if (report.incomplete.length > 0 || report.result === 'incomplete') return '⚠️ Scan incomplete';
  return '✅ No leaked keys';
}

function scannedText({ result, scanned }: FindingsReport, context: SummaryContext): string {
  const why = context.skipped === null ? '' : `: ${line(context.redact(context.skipped), 500)}`;
  return result === 'skipped' ? `Nothing was scanned${why}` : `Scanned ${amount(scanned)}.`;
}

function amount({ commits, files, bytes: size, texts }: Readonly<Scanned>): string {
  return `${plural(commits, 'commit')}, ${plural(files, 'file')} (${readableBytes(size)}) and ${plural(texts, 'text')}`;
}

function findingRow(finding: Finding, repository: Repository | null): string {
  const link = linkTo(finding, repository);
  const place = `<code>${line(whereIs(finding), 300)}</code>`;
  const commit =
    finding.commit === null
      ? ''
      : `<br>in commit <code>${line(shortCommit(finding.commit), 12)}</code>`;
  const what = `${line(whatIs(finding), 300)} (<code>${line(finding.rule, 80)}</code>)`;
  const works = finding.live === true ? '<br>**It still works.**' : '';
  return [
    '',
    finding.severity === 'error' ? '❌' : '⚠️',
    `${link === null ? place : `[${place}](${link})`}${commit}`,
    `${what}${works}`,
    `<code>${line(finding.secret, 80)}</code>${line(aboutSecret(finding), 200)}`,
    '',
  ]
    .join(' | ')
    .trim();
}

/** What to do, in the order in which it must be done. */
function nextSteps({ leaks, warnings }: Counted, policyFile: string, budget: number): string[] {
  const open = [...leaks, ...warnings];
  const [first] = open;
  if (first === undefined) return [];
  const advice = new Map(open.map((finding) => [finding.rule, finding.advice]));
  const perRule = fittingRows(
    [...advice],
    ([rule, text]) => `   - <code>${line(rule, 80)}</code>: ${line(text, 800)}`,
    budget,
  );
  const example = [
    'allow:',
    `  - fingerprint: ${JSON.stringify(shorten(first.fingerprint, 500))}`,
    '    reason: why this is no secret',
  ].join('\n');
  const steps = [
    '**Revoke first.** Whoever can read the repository may have the key by now, and deleting the line does not take it back.',
    '**Put the new key where keys belong**: into the secrets of the repository or environment, read at run time.',
    ...(open.every(isInText) ? [] : [REWRITE]),
    ...(open.some(isInText) ? [EDIT] : []),
  ];
  const [revoke, ...others] = steps.map((step, index) => `${index + 1}. ${step}`);
  return [
    '### What to do now',
    [
      revoke,
      ...perRule.rows,
      ...(perRule.left === 0 ? [] : [`   - … and ${plural(perRule.left, 'more rule')}`]),
      ...others,
    ].join('\n'),
    '<details><summary>Not a secret?</summary>',
    `Allow it on the base branch, in the policy file <code>${line(policyFile, 300)}</code>, with a reason. Each fingerprint is in the findings file.`,
    `<pre lang="yaml">${example.split('\n').map(escapeHtml).join('\n')}</pre>`,
    '</details>',
  ];
}

const REWRITE =
  '**Then rewrite the change**, so that the old key is in none of its commits: `git rebase -i` on the commit before the first one named above, take the key out there, and push with `--force-with-lease`.';
const EDIT =
  '**Then edit the text**, and delete the earlier version from its edit history, where all readers find it.';

/** In a title, a body or a comment, which is edited on the page. */
function isInText({ source }: Finding): boolean {
  return source === 'pull-request' || source === 'comment';
}

function unreadTable(incomplete: readonly Unread[], budget: number): string[] {
  if (incomplete.length === 0) return [];
  const table = fittingRows(
    incomplete,
    ({ what, why, cure }) => `| ${line(what, 300)} | ${line(why, 500)} | ${line(cure, 500)} |`,
    budget,
  );
  return [
    '### What could not be read',
    'A key may be in here, so the scan does not count as clean.',
    ['| What | Why | What to do |', '|:--|:--|:--|', ...table.rows].join('\n'),
    ...leftOut(table.left, 'entry', 'entries'),
  ];
}

function leftOut(left: number, one: string, many = `${one}s`): string[] {
  return left === 0
    ? []
    : [`… and ${plural(left, `more ${one}`, `more ${many}`)} in the findings file.`];
}

/** One line of text from outside for a cell of a table. */
function line(text: string, longest: number): string {
  return escapeMarkdown(shorten(text, longest));
}

/** As many rows as fit, from the first on. */
function fittingRows<T>(
  items: readonly T[],
  row: (item: T) => string,
  budget: number,
): { readonly rows: readonly string[]; readonly left: number } {
  const rows: string[] = [];
  let size = 0;
  for (const item of items) {
    const text = row(item);
    size += bytes(text) + 1;
    if (size > budget) break;
    rows.push(text);
  }
  return { rows, left: items.length - rows.length };
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
