import { archiveKind } from '../detect/archive-kind.ts';
import type { Detector } from '../detect/detector.ts';
import type { Match } from '../detect/match.ts';
import { BlobMatches } from './blob-matches.ts';
import type { Detection } from './detection.ts';
import type { Unread } from './finding.ts';
import { newMatches } from './novelty.ts';
import type { Content, Source } from './source/source.ts';

/** What reading blobs tells of. */
export interface BlobReader {
  /** What a blob holds, once for each, in any order. */
  onBlob(blob: string, matches: readonly Match[]): void;
  onContent(content: Content): void;
  onUnread(unread: Unread): void;
  /** The path that a blob stands at, which tells how its syntax is read. */
  pathOf(blob: string): string | null;
}

/** Reads blobs, and those that turn out to be archives a second time, whole, to look into them. */
export async function readBlobs(
  source: Source,
  detector: Detector,
  detection: Detection,
  blobs: AsyncIterable<readonly string[]>,
  reader: BlobReader,
): Promise<void> {
  const nameOf = (blob: string): string => `${reader.pathOf(blob) ?? 'a file'} (object ${blob})`;
  /** In the order they came in, whatever order they are answered in. */
  const archives = new Map<string, readonly Match[]>();
  let reading = '';
  let current: BlobMatches | null = null;

  function begin(blob: string, isArchive: boolean): BlobMatches {
    if (isArchive) archives.set(blob, []);
    return new BlobMatches((matches, why) => {
      if (why !== null) reader.onUnread({ what: nameOf(blob), why, cure: AGAIN_CURE });
      if (isArchive) archives.set(blob, matches);
      else reader.onBlob(blob, matches);
    });
  }
  function end(): void {
    current?.end();
    current = null;
  }

  try {
    await source.read(
      blobs,
      (content) => {
        const { blob, bytes } = content;
        if (current === null || blob !== reading) {
          end();
          reading = blob;
          current = begin(blob, archiveKind(bytes) !== null);
        }
        reader.onContent(content);
        detection.scan(bytes, reader.pathOf(blob), current.part(content));
      },
      (blob, why) => {
        end();
        reader.onUnread({ what: nameOf(blob), why, cure: MISSING_CURE });
        reader.onBlob(blob, []);
      },
    );
  } finally {
    // What was read before a failure counts.
    end();
    await detection.settled();
  }
  if (archives.size === 0) return;
  const { readArchives } = await import('./archives.ts');
  await readArchives(source, [...archives.keys()], detector, (blob, inside, why) => {
    if (why !== null) {
      reader.onUnread({ what: `the archive ${nameOf(blob)}`, why, cure: ARCHIVE_CURE });
    }
    reader.onBlob(blob, [...newMatches(archives.get(blob) ?? [], [inside]), ...inside]);
  });
}

const AGAIN_CURE = 'Run the job again; if it fails again, report it with this message.';
const MISSING_CURE =
  'Give the step a token that may read the repository (permissions: contents: read), or check the repository out with its history.';
const ARCHIVE_CURE =
  'Keep archives of this size out of the repository, or set fail-on: never while this change is merged after a look by hand.';
