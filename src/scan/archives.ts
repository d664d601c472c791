import { type Budget, BudgetExceeded, unpack } from '../detect/archive.ts';
import type { Detector } from '../detect/detector.ts';
import type { Limit } from '../detect/limit.ts';
import type { Match } from '../detect/match.ts';
import type { Source } from './source/source.ts';

/** A larger archive is not read into memory. */
const LARGEST = 64 * 1024 * 1024;
/** What one archive may unpack to. */
const budget = (): Budget => ({ bytes: 128 * 1024 * 1024, members: 10_000 });

/**
 * Reads archives whole, one after the other, and looks into them up to their limits.
 * @param archives by their blobs
 * @param onArchive is told for each what its members hold, and why a part of it was not read (null when all was).
 */
export async function readArchives(
  source: Source,
  archives: ReadonlyMap<string, { readonly limit: Limit }>,
  detector: Detector,
  onArchive: (blob: string, matches: readonly Match[], unread: string | null) => void,
): Promise<void> {
  let current: string | null = null;
  let parts: { offset: number; bytes: Uint8Array }[] = [];
  let size = 0;
  const finish = (): void => {
    if (current === null) return;
    if (size > LARGEST) onArchive(current, [], 'it is larger than the 64 MiB that are unpacked');
    else {
      const { limit } = archives.get(current)!;
      const { matches, unread } = lookInto(whole(parts, size), (bytes) =>
        detector.scan(bytes, null, limit),
      );
      onArchive(current, matches, unread);
    }
    current = null;
    parts = [];
    size = 0;
  };
  const ids = async function* () {
    yield [...archives.keys()];
  };
  await source.read(
    ids(),
    ({ blob, bytes, offset }) => {
      if (blob !== current) finish();
      current = blob;
      size = Math.max(size, offset + bytes.length);
      if (size <= LARGEST) parts.push({ offset, bytes: new Uint8Array(bytes) });
    },
    (blob, why) => {
      finish();
      onArchive(blob, [], why);
    },
  );
  finish();
}

function whole(parts: readonly { offset: number; bytes: Uint8Array }[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]!.bytes;
  const bytes = new Uint8Array(size);
  for (const part of parts) bytes.set(part.bytes, part.offset);
  return bytes;
}

/** What the members of an archive hold, and why a part of it was not read. */
function lookInto(
  bytes: Uint8Array,
  find: (bytes: Uint8Array) => readonly Match[],
): { matches: readonly Match[]; unread: string | null } {
  const matches: Match[] = [];
  try {
    for (const member of unpack(bytes, budget()))
      for (const match of find(member.bytes)) matches.push({ ...match, member: member.path });
    return { matches, unread: null };
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return { matches, unread: error.message };
  }
}
