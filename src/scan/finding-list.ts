import type { Match } from '../detect/match.ts';
import { displayPath } from '../report/escape.ts';
import type { Finding, Scanned, ScanOutcome, Unread } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { type Limits, usualLimits } from './limits.ts';
import type { Change, Text } from './source/source.ts';

/** What may be shown of a secret: the fixed prefix of its format and its length. */
function shown({ rule, secret, size = secret.length }: Match): string {
  const prefixes = 'pattern' in rule ? rule.keywords : [];
  const prefix = prefixes.find(
    (keyword) => secret.startsWith(keyword) && keyword.length * 2 <= secret.length,
  );
  return `${prefix ?? ''}…(${size})`;
}

/** The content of a single gzip stream has no name of its own: it gets that of the file without its extension. */
const innerName = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a match is: the file, and the name of the member when the file is an archive. */
function pathOf(change: Change, { member }: Match): string {
  const file = displayPath(change.path);
  return member === undefined ? file : `${file}!${member || innerName(file)}`;
}

/** Worst first, then by place, so that the list reads the same whatever order things were found in. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    Number(b.severity === 'error') - Number(a.severity === 'error') ||
    order(a.path ?? '', b.path ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/**
 * Turns matches into findings: one for each secret at each place, at the first commit that is added for it. Once the list is
 * full it takes no more.
 */
export class FindingList {
  readonly #limits: Limits;
  readonly #findings = new Map<string, Finding>();
  readonly #secretOf = new Map<string, string>();
  readonly #secrets = new Set<string>();
  /** Total length of all different secrets. */
  #bytes = 0;
  readonly #commentsOf = new Map<string, Set<string>>();

  constructor(limits = usualLimits) {
    this.#limits = limits;
  }

  /** Whether the last addition may have been left out, and every further one will be. */
  get isFull(): boolean {
    const { all, bytes } = this.#limits;
    return this.#findings.size > all || this.#bytes > bytes;
  }

  addFile(change: Change, matches: readonly Match[]): void {
    for (const match of matches) {
      const path = pathOf(change, match);
      this.#add(match, path, {
        path,
        line: match.line,
        column: match.column,
        commit: change.commit,
        source: match.member === undefined ? change.source : 'archive',
      });
    }
  }

  /** Records what the lines of a changed file say about allowing their secrets, including secrets that are not new. */
  addComments(change: Change, matches: readonly Match[]): void {
    for (const match of matches) {
      if (match.comment == null) continue;
      const print = fingerprint(match.rule.id, pathOf(change, match), match.secret);
      const comments = this.#commentsOf.get(print);
      if (comments === undefined) this.#commentsOf.set(print, new Set([match.comment]));
      else comments.add(match.comment);
    }
  }

  addText(text: Text, matches: readonly Match[]): void {
    const isPath = text.source === 'path';
    for (const match of matches)
      this.#add(match, `${text.source} ${text.name}`, {
        path: isPath ? displayPath(text.text.replaceAll(match.secret, '***')) : null,
        line: isPath ? null : match.line,
        column: isPath ? null : match.column,
        commit: text.commit,
        source: text.source,
        ...(text.commit === null && !isPath && { text: text.name }),
      });
  }

  outcome(
    scanned: Scanned,
    incomplete: readonly Unread[],
    pathsOfUnread: ScanOutcome['pathsOfUnread'] = new Map(),
  ): ScanOutcome {
    const findings = [...this.#findings.values()].sort(byWeight);
    const leaks = findings.some(({ severity }) => severity === 'error');
    const result = leaks ? 'leaks' : incomplete.length > 0 ? 'incomplete' : 'clean';
    return {
      report: { version: 1, scanned, result, incomplete, findings },
      skipped: null,
      secrets: [...this.#secrets],
      secretOf: this.#secretOf,
      commentsOf: this.#commentsOf,
      pathsOfUnread,
    };
  }

  #add(
    match: Match,
    place: string,
    where: Pick<Finding, 'path' | 'line' | 'column' | 'commit' | 'source' | 'text'>,
  ): void {
    const key = `${match.rule.id}\0${place}\0${match.secret}`;
    if (this.isFull || this.#findings.has(key)) return;
    const print = fingerprint(match.rule.id, where.path, match.secret);
    const secret = Buffer.from(match.secret, 'latin1').toString('utf8');
    this.#secretOf.set(print, secret);
    if (!this.#secrets.has(secret)) this.#bytes += match.secret.length;
    this.#secrets.add(secret);
    this.#findings.set(key, {
      rule: match.rule.id,
      severity: match.severity,
      description: match.rule.description,
      ...(match.reason !== undefined && { reason: match.reason }),
      ...where,
      decoded: match.decoded,
      secret: shown(match),
      fingerprint: print,
      live: null,
      allowed: null,
      advice: match.rule.advice,
    });
  }
}
