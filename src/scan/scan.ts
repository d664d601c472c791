import { archiveKind } from '../detect/archive-kind.ts';
import type { Detector } from '../detect/detector.ts';
import type { Match } from '../detect/match.ts';
import type { Scanned, ScanOutcome, Unread } from './finding.ts';
import { FindingList } from './finding-list.ts';
import { MatchedChanges } from './matched-changes.ts';
import { blobsBefore, identity, newMatches } from './novelty.ts';
import type { Change, Content, Deletion, Source, Text } from './source/source.ts';
import { unreadOf } from './unread.ts';

/** Scans all that a source gives, to its end, and tells what is new in it. Never throws: what fails is `incomplete`. */
export async function scan(source: Source, detector: Detector): Promise<ScanOutcome> {
  const run = new ScanRun(source, detector);
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
  readonly #scanned: Scanned = { commits: 0, files: 0, bytes: 0, texts: 0 };
  readonly #incomplete: Unread[] = [];
  readonly #changes = new MatchedChanges();
  readonly #deletions = new Map<string, Deletion[]>();
  readonly #paths = new Map<string, string | null>();
  readonly #texts: { text: Text; matches: Match[] }[] = [];
  readonly #earlier = new Map<string, readonly Match[]>();

  constructor(source: Source, detector: Detector) {
    this.#source = source;
    this.#detector = detector;
  }

  unread(unread: Unread): void {
    this.#incomplete.push(unread);
  }

  /** Reads every blob that the changes bring, each once, while the changes still come in. */
  async readChanges(): Promise<void> {
    await this.#readBlobs(
      this.#newBlobs(),
      (blob, matches) => this.#changes.settle(blob, matches),
      (content) => {
        this.#scanned.bytes += content.bytes.length;
        if (content.offset === 0) this.#scanned.files++;
      },
    );
    this.#scanPaths();
  }

  /** Reads what stood before, only where something was found. */
  async readEarlierVersions(): Promise<void> {
    const wanted = new Set(
      this.#changes.matched
        .flatMap((change) => this.#before(change))
        .filter((blob) => this.#changes.matchesOf(blob) === undefined),
    );
    if (wanted.size === 0) return;
    const ids = async function* () {
      yield [...wanted];
    };
    await this.#readBlobs(ids(), (blob, matches) => this.#earlier.set(blob, matches));
  }

  outcome(): ScanOutcome {
    const findings = new FindingList();
    // Commits come newest first, and what several of them say counts for the first.
    for (const { text, matches } of this.#texts.toReversed()) findings.addText(text, matches);
    for (const change of this.#changes.matched) {
      const before = this.#before(change).map(
        (blob) => this.#changes.matchesOf(blob) ?? this.#earlier.get(blob) ?? [],
      );
      const matches = this.#changes.matchesOf(change.blob) ?? [];
      findings.addFile(change, newMatches(matches, before));
      findings.addComments(change, matches);
    }
    return findings.outcome(this.#scanned, this.#incomplete);
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

  /** A name is new with the first commit that has a file of that name: they come newest first, and sums behind them. */
  #addPath({ path, commit, previous, net }: Change): void {
    if (previous.length > 0 || (net === true && this.#paths.has(path))) return;
    this.#paths.set(path, commit);
  }

  #addDeletion(deletion: Deletion): void {
    const step = stepOf(deletion);
    const list = this.#deletions.get(step);
    if (list === undefined) this.#deletions.set(step, [deletion]);
    else list.push(deletion);
  }

  #before(change: Change): readonly string[] {
    return blobsBefore(change, this.#deletions.get(stepOf(change)) ?? []);
  }

  /** All texts in one go: a look at each of thousands of messages costs more. Only where something stands in them, one by one. */
  #scanTexts(texts: readonly Text[]): void {
    if (texts.length === 0) return;
    this.#scanned.texts += texts.length;
    const all = texts.map(({ text }) => text).join(BETWEEN_TEXTS);
    if (this.#detector.scan(new Uint8Array(Buffer.from(all, 'utf8'))).length === 0) return;
    for (const text of texts) {
      const matches = this.#detector.scan(new Uint8Array(Buffer.from(text.text, 'utf8')));
      if (matches.length > 0) this.#texts.push({ text, matches });
    }
  }

  /** All names in one go, a line each; only where something stands in them, one by one. */
  #scanPaths(): void {
    const names = [...this.#paths.keys()];
    // A name may hold line feeds itself.
    const lines = names.map((name) => name.replaceAll('\n', ' '));
    const all = new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
    const suspicious = new Set(this.#detector.scan(all).map((match) => names[match.line - 1]));
    for (const name of suspicious) {
      if (name === undefined) continue;
      const matches = this.#detector.scan(new Uint8Array(Buffer.from(name, 'latin1')));
      const commit = this.#paths.get(name) ?? null;
      if (matches.length > 0)
        this.#texts.push({ text: { source: 'path', name, commit, text: name }, matches });
    }
  }

  /** Reads blobs, and those that turn out to be archives a second time, whole, to look into them. */
  async #readBlobs(
    blobs: AsyncIterable<readonly string[]>,
    settle: (blob: string, matches: readonly Match[]) => void,
    count: (content: Content) => void = () => {},
  ): Promise<void> {
    const archives = new Map<string, readonly Match[]>();
    let current: string | null = null;
    let archive = false;
    let matches: Match[] = [];
    const finish = (): void => {
      if (current !== null && archive) archives.set(current, matches);
      else if (current !== null) settle(current, matches);
      current = null;
      matches = [];
    };
    await this.#source.read(
      blobs,
      (content) => {
        if (content.blob !== current) finish();
        current = content.blob;
        if (content.offset === 0) archive = archiveKind(content.bytes) !== null;
        count(content);
        const found = this.#detector.scan(content.bytes, this.#changes.pathOf(content.blob));
        if (found.length > 0) matches = joined(matches, found, content);
      },
      (blob, why) => {
        finish();
        this.unread({ what: this.#nameOf(blob), why, cure: MISSING_CURE });
        settle(blob, []);
      },
    );
    finish();
    if (archives.size > 0) {
      const { readArchives } = await import('./archives.ts');
      await readArchives(
        this.#source,
        [...archives.keys()],
        this.#detector,
        (blob, inside, unread) => {
          if (unread !== null) {
            this.unread({
              what: `the archive ${this.#nameOf(blob)}`,
              why: unread,
              cure: ARCHIVE_CURE,
            });
          }
          settle(blob, [...newMatches(archives.get(blob) ?? [], [inside]), ...inside]);
        },
      );
    }
  }

  #nameOf(blob: string): string {
    return `${this.#changes.pathOf(blob) ?? 'a file'} (object ${blob})`;
  }
}

/** So far apart that nothing in one text has a say in how another is read. */
const BETWEEN_TEXTS = '\n'.repeat(5);

/** A commit, or the sum of several that is told of under the last of them. */
const stepOf = ({ commit, net }: Change | Deletion): string =>
  net === true ? `net ${commit}` : (commit ?? '');

const MISSING_CURE =
  'Give the step a token that may read the repository (permissions: contents: read), or check the repository out with its history.';
const ARCHIVE_CURE =
  'Keep archives of this size out of the repository, or set fail-on: never while this change is merged after a look by hand.';

/** Adds what a part of a large blob holds; the parts overlap, so the same place may have been seen before. */
function joined(matches: Match[], found: readonly Match[], content: Content): Match[] {
  if (content.offset === 0) return [...matches, ...found];
  const moved = found.map((match) => ({
    ...match,
    offset: match.offset + content.offset,
    line: match.line + content.linesBefore,
    column: match.line === 1 ? match.column + content.columnsBefore : match.column,
  }));
  const seen = new Set(matches.map((match) => `${identity(match)}\0${match.offset}`));
  return [...matches, ...moved.filter((match) => !seen.has(`${identity(match)}\0${match.offset}`))];
}
