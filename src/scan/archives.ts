import { type Budget, BudgetExceeded, type Member, unpack } from '../detect/archives/archive.ts';
import type { Detector } from '../detect/detector.ts';
import type { Limit } from '../detect/limit.ts';
import type { Match } from '../detect/match.ts';
import { readEachBlob } from './each-blob.ts';
import type { Source } from './source/source.ts';

/** A larger archive is not read into memory. */
const LARGEST = 64 * 1024 * 1024;
/** The most that one archive may unpack to. */
const budget = (): Budget => ({ bytes: 128 * 1024 * 1024, members: 10_000 });

/**
 * Reads whole archives, one after the other, and scans their members up to the limits.
 * @param archives by their blobs
 * @param pathOf gives the path of a blob; with the path of a member it decides how the member is read
 * @param onArchive gets for each archive what its members contain
 */
export async function readArchives(
  source: Source,
  archives: ReadonlyMap<string, { readonly limit: Limit }>,
  detector: Detector,
  pathOf: (blob: string) => string | null,
  onArchive: (blob: string, inside: Inside) => void,
): Promise<void> {
  const ids = async function* () {
    yield [...archives.keys()];
  };
  await readEachBlob<Collected>(source, ids(), {
    begin: ({ blob }) => ({ blob, size: 0, parts: [] }),
    add: (archive, { bytes, offset }) => {
      archive.size = Math.max(archive.size, offset + bytes.length);
      if (archive.size <= LARGEST) archive.parts.push({ offset, bytes: new Uint8Array(bytes) });
    },
    end: ({ blob, size, parts }) => {
      if (size > LARGEST) {
        onArchive(blob, unreadFor('it is larger than the 64 MiB that are unpacked'));
        return;
      }
      const { limit } = archives.get(blob)!;
      const path = pathOf(blob);
      const inside = lookInto(whole(parts, size), (member) =>
        detector.scan(member.bytes, pathWithin(path, member.path), limit),
      );
      onArchive(blob, inside);
    },
    onUnread: (blob, why) => onArchive(blob, unreadFor(why)),
  });
}

/** What the members of an archive hold. */
export interface Inside {
  readonly matches: readonly Match[];
  /** Why a part of it was not read; null when all was. */
  readonly unread: string | null;
  /** Where members are in the archive as it is (`Member.place`). */
  readonly places: readonly (readonly [number, number])[];
}

const unreadFor = (unread: string): Inside => ({ matches: [], unread, places: [] });

/** An archive that is read. */
interface Collected {
  readonly blob: string;
  size: number;
  readonly parts: Part[];
}

interface Part {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

function whole(parts: readonly Part[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]!.bytes;
  const bytes = new Uint8Array(size);
  for (const part of parts) bytes.set(part.bytes, part.offset);
  return bytes;
}

/** The path of a member as if its archive were a folder. One that only compresses a file gives it no other name. */
const pathWithin = (archive: string | null, member: string): string | null => {
  if (archive === null) return null;
  return member === ''
    ? archive.replace(/\.gz$/i, '')
    : `${archive}/${member.replaceAll('!', '/')}`;
};

function lookInto(bytes: Uint8Array, find: (member: Member) => readonly Match[]): Inside {
  const matches: Match[] = [];
  const places: (readonly [number, number])[] = [];
  try {
    for (const member of unpack(bytes, budget())) {
      for (const match of find(member)) matches.push({ ...match, member: member.path });
      if (member.place !== undefined) places.push(member.place);
    }
    return { matches, unread: null, places };
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return { matches, unread: error.message, places };
  }
}
