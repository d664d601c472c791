import { archiveKind } from '../detect/archives/archive-kind.ts';
import type { Detector } from '../detect/detector.ts';
import type { Limit } from '../detect/limit.ts';
import type { Match } from '../detect/match.ts';
import type { Inside } from './archives.ts';
import { readEachBlob } from './each-blob.ts';
import type { Unread } from './finding.ts';
import type { Cut } from './limits.ts';
import { identitiesOf, identity, newMatches } from './novelty.ts';
import { isOnDisk } from './source/on-disk.ts';
import type { Content, Source } from './source/source.ts';

/** What the reader of blobs needs from its caller, and reports to it. */
export interface Reading {
  readonly pathOf: (blob: string) => string | null;
  /** Gives a limit for one blob. */
  readonly limit: () => Limit;
  readonly onContent: (content: Content) => void;
  /** Called once for each blob, including one that was not read. */
  readonly onMatches: (blob: string, matches: readonly Match[]) => void;
  readonly onUnread: (unread: Unread) => void;
  /** Called for a file or an archive whose limit was reached. */
  readonly onCut: (cut: Cut) => void;
}

/** What was found in a blob itself, and how much more may be. */
export interface Found {
  readonly blob: string;
  readonly isArchive: boolean;
  readonly limit: Limit;
  matches: readonly Match[];
}

/** Reads blobs, and reads those that turn out to be archives once more as a whole, to unpack them. */
export async function readBlobs(
  source: Source,
  blobs: AsyncIterable<readonly string[]>,
  detector: Detector,
  reading: Reading,
): Promise<void> {
  const { pathOf, onUnread, onMatches } = reading;
  const nameOf = (blob: string): string => {
    const path = pathOf(blob) ?? 'a file';
    return isOnDisk(blob) ? path : `${path} (object ${blob})`;
  };
  const settle = (what: string, { blob, isArchive, limit, matches }: Found): void => {
    if (limit.reached) reading.onCut({ blob: isArchive ? null : blob, what, matches });
    onMatches(blob, matches);
  };

  const archives = new Map<string, Found>();
  await readEachBlob<Found>(source, blobs, {
    begin: ({ blob, bytes }) => ({
      blob,
      isArchive: archiveKind(bytes) !== null,
      limit: reading.limit(),
      matches: [],
    }),
    add: (found, content) => {
      reading.onContent(content);
      const matches = detector.scan(content.bytes, pathOf(content.blob), found.limit);
      if (matches.length > 0) found.matches = joined(found.matches, matches, content);
    },
    end: (found) => {
      if (found.isArchive) archives.set(found.blob, found);
      else settle(nameOf(found.blob), found);
    },
    onUnread: (blob, why) => {
      const cure = isOnDisk(blob) ? DISK_CURE : MISSING_CURE;
      onUnread({ what: nameOf(blob), why, cure });
      onMatches(blob, []);
    },
  });
  if (archives.size === 0) return;
  const { readArchives } = await import('./archives.ts');
  await readArchives(source, archives, detector, pathOf, (blob, inside) => {
    const what = `the archive ${nameOf(blob)}`;
    if (inside.unread !== null) onUnread({ what, why: inside.unread, cure: ARCHIVE_CURE });
    const found = archives.get(blob)!;
    settle(what, { ...found, matches: [...outsideOf(found.matches, inside), ...inside.matches] });
  });
}

/**
 * What was found in the bytes of an archive itself, and not in its members: those are read as what their names say they
 * are, whatever the name of the archive says.
 */
function outsideOf(
  matches: readonly Match[],
  { matches: known, places }: Inside,
): readonly Match[] {
  const sorted = places.toSorted(([one], [other]) => one - other);
  let at = 0;
  const isWithin = ({ offset }: Match): boolean => {
    while (at < sorted.length && sorted[at]![1] <= offset) at++;
    return at < sorted.length && sorted[at]![0] <= offset;
  };
  const others = newMatches(matches, identitiesOf([known]));
  return others
    .toSorted((one, other) => one.offset - other.offset)
    .filter((match) => !isWithin(match));
}

const DISK_CURE = 'Let this user read the file, then scan again.';
const MISSING_CURE =
  'In a partial clone of your own, run `git fetch --refetch --no-filter`. In a workflow, give the step a token that may read the repository (permissions: contents: read), or check the repository out with its history.';
const ARCHIVE_CURE =
  'Keep archives of this size out of the repository, or set fail-on: never while this change is merged after a look by hand.';

/** Adds the matches of a part of a large blob; the parts overlap, so the same place may have been seen before. */
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
