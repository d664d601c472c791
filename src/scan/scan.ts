import type { Detector } from '../detect/detector.ts';
import { Limit } from '../detect/limit.ts';
import type { Match } from '../detect/match.ts';
import { shortCommit } from '../report/describe-finding.ts';
import { displayPath } from '../report/escape.ts';
import type { Scanned, ScanOutcome, Unread } from './finding.ts';
import { FindingList } from './finding-list.ts';
import { type Cut, type Limits, tooManyIn, tooManyInAll, usualLimits } from './limits.ts';
import { MatchedChanges } from './matched-changes.ts';
import { blobsBefore, identitiesOf, newMatches } from './novelty.ts';
import { readBlobs } from './read-blobs.ts';
import type { Change, Deletion, Source, Text } from './source/source.ts';
import { unreadOf } from './unread.ts';

/**
 * Scans everything a source provides and reports what is new in it. Never throws: a failure makes the result
 * `incomplete`.
 */
export async function scan(
  source: Source,
  detector: Detector,
  limits = usualLimits,
): Promise<ScanOutcome> {
  const run = new ScanRun(source, detector, limits);
  try {
    await run.readChanges();
    await run.readEarlierVersions();
  } catch (error) {
    run.unread(unreadOf(error));
  }
  return run.outcome();
}

class ScanRun {
  readonly #source: Source;
  readonly #detector: Detector;
  readonly #limits: Limits;
  /** What all new files and texts may hold together. */
  readonly #limit: Limit;
  readonly #scanned: Scanned = { commits: 0, files: 0, bytes: 0, texts: 0 };
  readonly #incomplete: Unread[] = [];
  readonly #changes = new MatchedChanges();
  /** The blobs that each step deleted. */
  readonly #deletions = new Map<string, string[]>();
  readonly #paths = new Map<string, string | null>();
  readonly #texts: { text: Text; matches: Match[] }[] = [];
  readonly #earlier = new Map<string, readonly Match[]>();
  /** The blobs with more possible secrets than the limit, by the entry that reports each. */
  readonly #cutFiles = new Map<Unread, string>();
  #isCutInAll = false;
  /** Where the last part of a file ended. */
  #readTo = 0;

  constructor(source: Source, detector: Detector, limits: Limits) {
    this.#source = source;
    this.#detector = detector;
    this.#limits = limits;
    this.#limit = new Limit(limits.all);
  }

  unread(unread: Unread): void {
    this.#incomplete.push(unread);
  }

  /** Reads every blob that the changes bring, each once, while the changes still come in. */
  async readChanges(): Promise<void> {
    await readBlobs(this.#source, this.#newBlobs(), this.#detector, {
      pathOf: (blob) => this.#changes.pathOf(blob),
      limit: () => this.#limitWithin(this.#limit),
      onContent: ({ offset, bytes }) => {
        if (offset === 0) this.#scanned.files++;
        // Parts of a large file overlap.
        const end = offset + bytes.length;
        this.#scanned.bytes += offset === 0 ? end : end - this.#readTo;
        this.#readTo = end;
      },
      onMatches: (blob, matches) => this.#changes.settle(blob, matches),
      onUnread: (unread) => this.unread(unread),
      onCut: (cut) => this.#tellOfCut(cut),
    });
    this.#scanPaths();
    if (this.#limit.reached) this.#tellOfCutInAll();
  }

  /** Reads the earlier versions, only where something was found. */
  async readEarlierVersions(): Promise<void> {
    // New files of a commit share one list of what it deleted, and there may be thousands of each.
    const lists = new Set(this.#changes.matched.map((change) => this.#before(change)));
    const wanted = new Set<string>();
    for (const blobs of lists)
      for (const blob of blobs) if (this.#changes.matchesOf(blob) === undefined) wanted.add(blob);
    if (wanted.size === 0) return;
    const ids = async function* () {
      yield [...wanted];
    };
    const all = new Limit(this.#limits.all);
    await readBlobs(this.#source, ids(), this.#detector, {
      pathOf: (blob) => this.#changes.pathOf(blob),
      limit: () => this.#limitWithin(all),
      onContent: () => {},
      onMatches: (blob, matches) => this.#earlier.set(blob, matches),
      onUnread: (unread) => this.unread(unread),
      // What came after the limit is not known, and counts as new where it is now: nothing of the change is hidden.
      onCut: () => {},
    });
  }

  outcome(): ScanOutcome {
    const findings = new FindingList(this.#limits);
    // Commits come newest first; what several of them contain counts for the oldest.
    for (const { text, matches } of this.#texts.toReversed()) findings.addText(text, matches);
    // One blob may be carried by any number of changes, so what is compared has a limit, too.
    const compared = new Limit(this.#limits.all * COMPARED);
    let before = nothing;
    let known: ReadonlySet<string> = new Set();
    for (const change of this.#changes.matched) {
      if (findings.isFull || compared.reached) break;
      const blobs = this.#before(change);
      if (blobs !== before) {
        before = blobs;
        const earlier = blobs.map(
          (blob) => this.#changes.matchesOf(blob) ?? this.#earlier.get(blob) ?? [],
        );
        known = identitiesOf(earlier);
        for (const each of earlier) compared.count(each.length);
      }
      const matches = this.#changes.matchesOf(change.blob) ?? [];
      findings.addFile(change, newMatches(matches, known));
      findings.addComments(change, matches);
      compared.count(matches.length);
    }
    if (findings.isFull || compared.reached) this.#tellOfCutInAll();
    return findings.outcome(this.#scanned, this.#incomplete, this.#pathsOfCutFiles());
  }

  async *#newBlobs(): AsyncGenerator<string[]> {
    for await (const entries of this.#source.entries()) {
      const blobs: string[] = [];
      const texts: Text[] = [];
      for (const entry of entries) {
        if (entry.kind === 'change') {
          this.#addPath(entry.change);
          if (this.#changes.add(entry.change)) blobs.push(entry.change.blob);
        } else if (entry.kind === 'deletion') this.#addDeletion(entry.deletion);
        else if (entry.kind === 'text') texts.push(entry.text);
        else if (entry.kind === 'commit') this.#scanned.commits++;
        else this.unread(entry.unread);
      }
      this.#scanTexts(texts);
      if (blobs.length > 0) yield blobs;
    }
  }

  /**
   * A name is new with the first commit that has a file of that name: commits come newest first, and net changes after
   * them.
   */
  #addPath({ path, commit, previous, net }: Change): void {
    if (previous.length > 0 || (net === true && this.#paths.has(path))) return;
    this.#paths.set(path, commit);
  }

  #addDeletion(deletion: Deletion): void {
    const step = stepOf(deletion);
    const list = this.#deletions.get(step);
    if (list === undefined) this.#deletions.set(step, [deletion.blob]);
    else list.push(deletion.blob);
  }

  #before(change: Change): readonly string[] {
    return blobsBefore(change, this.#deletions.get(stepOf(change)) ?? nothing);
  }

  /**
   * All texts at once, because scanning thousands of messages one by one costs more; one by one only where something is
   * found.
   */
  #scanTexts(texts: readonly Text[]): void {
    if (texts.length === 0) return;
    this.#scanned.texts += texts.length;
    const all = texts.map(({ text }) => text).join(BETWEEN_TEXTS);
    const limit = new Limit(this.#limits.each);
    const found = this.#detector.scan(new Uint8Array(Buffer.from(all, 'utf8')), null, limit);
    if (found.length === 0 && !limit.reached) return;
    for (const text of texts) this.#scanText(text, 'utf8');
  }

  #scanText(text: Text, encoding: 'utf8' | 'latin1'): void {
    const limit = this.#limitWithin(this.#limit);
    const bytes = new Uint8Array(Buffer.from(text.text, encoding));
    const matches = this.#detector.scan(bytes, null, limit);
    if (matches.length > 0) this.#texts.push({ text, matches });
    if (limit.reached) this.#tellOfCut({ blob: null, what: describeText(text), matches });
  }

  /** All names at once, a line each; one by one only where something is found. */
  #scanPaths(): void {
    const names = [...this.#paths.keys()];
    // A name may hold line feeds itself.
    const lines = names.map((name) => name.replaceAll('\n', ' '));
    const all = new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
    const limit = this.#limitWithin(this.#limit);
    const found = this.#detector.scan(all, null, limit);
    if (limit.reached)
      this.#tellOfCut({ blob: null, what: 'the names of the files', matches: found });
    for (const name of new Set(found.map(({ line }) => names[line - 1]))) {
      if (name === undefined) continue;
      const commit = this.#paths.get(name) ?? null;
      this.#scanText({ source: 'path', name, commit, text: name }, 'latin1');
    }
  }

  /** A limit for one file or text, that counts for another one, too. */
  #limitWithin(limit: Limit): Limit {
    return new Limit(this.#limits.each, limit);
  }

  /** Where the limit for everything is reached, one entry says so for all. */
  #tellOfCut(cut: Cut): void {
    if (this.#limit.reached) return;
    const unread = tooManyIn(cut, this.#limits);
    if (cut.blob !== null) this.#cutFiles.set(unread, cut.blob);
    this.unread(unread);
  }

  /** The paths of the files with more possible secrets than the limit. */
  #pathsOfCutFiles(): Map<Unread, string[]> {
    const paths = new Map<Unread, string[]>();
    for (const [unread, cut] of this.#cutFiles) {
      const changes = this.#changes.matched.filter(({ blob }) => blob === cut);
      paths.set(unread, [...new Set(changes.map(({ path }) => displayPath(path)))]);
    }
    return paths;
  }

  #tellOfCutInAll(): void {
    if (!this.#isCutInAll) this.unread(tooManyInAll(this.#limits));
    this.#isCutInAll = true;
  }
}

/** Far enough apart that no text affects how another one is read. */
const BETWEEN_TEXTS = '\n'.repeat(5);

/** A commit, or the net change of several, which is reported under the last of them. */
const stepOf = ({ commit, net }: Change | Deletion): string =>
  net === true ? `net ${commit}` : (commit ?? '');

const nothing: readonly string[] = [];

/** Most secrets of a file are in its earlier version, too: this many times as many are compared as may be found. */
const COMPARED = 10;

const describeText = ({ name, source, commit }: Text): string => {
  if (source === 'path') return 'the name of a file';
  return commit === null ? `the ${name}` : `the ${name} of ${shortCommit(commit)}`;
};
