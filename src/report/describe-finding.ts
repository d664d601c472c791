import type { Finding, FindingSource, FindingsReport } from '../scan/finding.ts';
import type { Place } from './log.ts';

/** The repository that links lead to. */
export interface Repository {
  /** `https://github.com`, without a trailing slash. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly name: string;
}

/** Findings that the policy does not allow, worst first, and the number of those it does. */
export interface Counted {
  readonly leaks: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly allowed: number;
}

export function countFindings(report: FindingsReport): Counted {
  const open = report.findings.filter(({ allowed }) => allowed === null);
  // A key that is known to work comes before all others.
  const worst = [...open].sort((a, b) => Number(b.live === true) - Number(a.live === true));
  return {
    leaks: worst.filter(({ severity }) => severity === 'error'),
    warnings: worst.filter(({ severity }) => severity === 'warning'),
    allowed: report.findings.length - open.length,
  };
}

/** What was found, and why it was taken for a secret, where that had to be weighed. */
export function whatIs({ description, reason }: Finding): string {
  return reason === undefined ? description : `${description} (${reason})`;
}

/** What a finding is in, in plain words: `src/a.ts:14`, `the message of commit 0123abc, line 3`, `the pull request title, line 1`. */
export function whereIs(finding: Finding): string {
  const { path, line, source, text: name } = finding;
  if (source === 'path') return `the file name ${path ?? ''}`.trim();
  if (path !== null) return line === null ? path : `${path}:${line}`;
  const commit = finding.commit === null ? '' : ` of commit ${shortCommit(finding.commit)}`;
  const unnamed: Partial<Record<FindingSource, string>> = {
    'commit-message': `the message${commit}`,
    'pull-request': 'the text of the pull request',
    comment: 'the text of the comment or issue',
  };
  const text = name === undefined ? unnamed[source] : `the ${name}`;
  return `${text ?? `a ${source}${commit}`}${line === null ? '' : `, line ${line}`}`;
}

export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

/** The file that an annotation is put on; null for what is no file. A member of an archive is put on the archive. */
export function placeOf(finding: Finding): Place | null {
  if (finding.path === null || finding.source === 'path') return null;
  if (isInArchive(finding)) return { path: archiveOf(finding.path), line: 1 };
  const column = finding.column === null ? {} : { column: finding.column };
  return { path: finding.path, line: finding.line ?? 1, ...column };
}

function isInArchive(finding: Finding): boolean {
  return finding.source === 'archive' && finding.path?.includes('!') === true;
}

function archiveOf(path: string): string {
  return path.slice(0, path.indexOf('!'));
}

/** The address of the line in that commit; null when there is none. Safe in Markdown and HTML. */
export function linkTo(finding: Finding, repository: Repository | null): string | null {
  if (repository === null || finding.commit === null) return null;
  const base = `${repository.serverUrl}/${encodePath(repository.name)}`;
  const place = placeOf(finding);
  if (place === null) return `${base}/commit/${encodePath(finding.commit)}`;
  const file = `${base}/blob/${encodePath(finding.commit)}/${encodePath(place.path)}`;
  if (isInArchive(finding)) return file;
  // Shown as a page, these have no lines that a link could lead to.
  const rendered = /\.(md|mdx|markdown|rst|adoc|org|ipynb|csv|tsv|svg)$/i.test(place.path);
  return `${file}${rendered ? '?plain=1' : ''}#L${place.line}`;
}

/** A path as part of an address. Takes any text: a lone surrogate has no encoding and becomes U+FFFD. */
export function encodePath(path: string): string {
  return Buffer.from(path, 'utf8')
    .toString('utf8')
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/** What is known of the secret beyond its kind: ` in base64 (the service says that it still works)`. */
export function aboutSecret(finding: Finding): string {
  const decoded = finding.decoded.length === 0 ? '' : ` in ${finding.decoded.join(' in ')}`;
  if (finding.live === null) return decoded;
  const word = finding.live ? 'it still works' : 'it no longer works';
  return `${decoded} (the service says that ${word})`;
}
