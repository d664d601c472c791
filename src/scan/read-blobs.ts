import { archiveKind } from '../detect/archive-kind.ts';
import type { Detector } from '../detect/detector.ts';
import type { Limit } from '../detect/limit.ts';
import type { Match } from '../detect/match.ts';
import type { Unread } from './finding.ts';
import { identitiesOf, identity, newMatches } from './novelty.ts';
import type { Content, Source } from './source/source.ts';

/** What is asked and told while blobs are read. */
export interface Reading {
  readonly pathOf: (blob: string) => string | null;
  /** Gives a limit for one blob. */
  readonly limit: () => Limit;
  readonly onContent: (content: Content) => void;
  /** Told once for each blob, also of one that was not read. */
  readonly onMatches: (blob: string, matches: readonly Match[]) => void;
  readonly onUnread: (unread: Unread) => void;
  /** Told of a file or an archive whose limit was reached. */
  readonly onCut: (what: string) => void;
}

/** What was found in a blob as it is, and how much more may be. */
export interface Found {
  matches: readonly Match[];
  readonly limit: Limit;
}

/** Reads blobs, and those that turn out to be archives a second time, whole, to look into them. */
export async function readBlobs(
  source: Source,
  blobs: AsyncIterable<readonly string[]>,
  detector: Detector,
  reading: Reading,
): Promise<void> {
  const { pathOf, onUnread, onMatches } = reading;
  const nameOf = (blob: string): string => `${pathOf(blob) ?? 'a file'} (object ${blob})`;
  const settle = (blob: string, what: string, { matches, limit }: Found): void => {
    if (limit.reached) reading.onCut(what);
    onMatches(blob, matches);
  };

  const archives = new Map<string, Found>();
  let current: string | null = null;
  let archive = false;
  let found: Found = { matches: [], limit: reading.limit() };
  const finish = (): void => {
    if (current === null) return;
    if (archive) archives.set(current, found);
    else settle(current, nameOf(current), found);
    current = null;
  };
  await source.read(
    blobs,
    (content) => {
      const { blob, bytes, offset } = content;
      if (blob !== current) {
        finish();
        current = blob;
        found = { matches: [], limit: reading.limit() };
      }
      if (offset === 0) archive = archiveKind(bytes) !== null;
      reading.onContent(content);
      const matches = detector.scan(bytes, pathOf(blob), found.limit);
      if (matches.length > 0) found.matches = joined(found.matches, matches, content);
    },
    (blob, why) => {
      finish();
      onUnread({ what: nameOf(blob), why, cure: MISSING_CURE });
      onMatches(blob, []);
    },
  );
  finish();
  if (archives.size === 0) return;
  const { readArchives } = await import('./archives.ts');
  await readArchives(source, archives, detector, (blob, inside, why) => {
    const what = `the archive ${nameOf(blob)}`;
    if (why !== null) onUnread({ what, why, cure: ARCHIVE_CURE });
    const { matches, limit } = archives.get(blob)!;
    settle(blob, what, {
      matches: [...newMatches(matches, identitiesOf([inside])), ...inside],
      limit,
    });
  });
}

const MISSING_CURE =
  'Give the step a token that may read the repository (permissions: contents: read), or check the repository out with its history.';
const ARCHIVE_CURE =
  'Keep archives of this size out of the repository, or set fail-on: never while this change is merged after a look by hand.';

/** Adds what a part of a large blob holds; the parts overlap, so the same place may have been seen before. */
function joined(
  matches: readonly Match[],
  found: readonly Match[],
  content: Content,
): readonly Match[] {
  if (content.offset === 0) return found;
  const moved = found.map((match) => ({
    ...match,
    offset: match.offset + content.offset,
    line: match.line + content.linesBefore,
    column: match.line === 1 ? match.column + content.columnsBefore : match.column,
  }));
  const seen = new Set(matches.map((match) => `${identity(match)}\0${match.offset}`));
  return [...matches, ...moved.filter((match) => !seen.has(`${identity(match)}\0${match.offset}`))];
}
