import { constants, gunzipSync, inflateRawSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import { type ArchiveKind, archiveKind } from './archive-kind.ts';
import { zipFiles } from './zip.ts';

/** One file within an archive. */
export interface Member {
  /** Names from the outermost archive inwards, joined with `!`; empty for what a single gzip stream holds. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * First byte and end of it, or of the archive that contains it, in the outermost archive; absent when that part is
   * compressed.
   */
  readonly place?: readonly [number, number];
}

/** What unpacking may cost. One budget serves a whole archive with all that is nested in it. */
export interface Budget {
  /** Unpacked bytes in all. */
  bytes: number;
  /** Members in all. */
  members: number;
}

/** An archive holds more than may be unpacked: what is left of it was not looked at. */
export class BudgetExceeded extends Error {}

const DEPTH = 3;

/** No format packs text tighter than this in earnest; a bomb does. Small members may, so they are let through. */
const RATIO = 1000;
const SMALL = 1 << 20;

const spend = (budget: Budget, bytes: number, packed: number): void => {
  budget.bytes -= bytes;
  budget.members -= 1;
  if (budget.bytes < 0) throw new BudgetExceeded('it unpacks to more bytes than are read');
  if (budget.members < 0) throw new BudgetExceeded('it holds more files than are read');
  if (bytes > SMALL && bytes > packed * RATIO) throw new BudgetExceeded('it is packed like a bomb');
};

/** Why a stream is given up after this many bytes. */
const limitOf = (budget: Budget, packed: number): { limit: number; why: string } => {
  const tightest = Math.max(SMALL, packed * RATIO);
  return budget.bytes <= tightest
    ? { limit: budget.bytes, why: 'it unpacks to more bytes than are read' }
    : { limit: tightest, why: 'it is packed like a bomb' };
};

/** @throws {BudgetExceeded}, and what zlib throws on a damaged stream */
const inflate = (
  undo: typeof gunzipSync,
  bytes: Uint8Array,
  packed: number,
  budget: Budget,
): Uint8Array => {
  const { limit, why } = limitOf(budget, packed);
  try {
    const content = undo(bytes, {
      maxOutputLength: Math.max(1, limit + 1),
      // Node keeps this much of a damaged stream until its event loop turns, and an archive may hold thousands of those.
      chunkSize: Math.min(65_536, Math.max(1_024, packed * 4)),
      // What comes before the place where a stream breaks off can be read by anyone.
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    spend(budget, content.length, packed);
    return content;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ERR_BUFFER_TOO_LARGE' ? new BudgetExceeded(why) : error;
  }
};

const gunzip = (bytes: Uint8Array, budget: Budget): Member[] => [
  { path: '', bytes: inflate(gunzipSync, bytes, bytes.length, budget) },
];

const STORED = 0;
const DEFLATED = 8;

const unzip = (bytes: Uint8Array, budget: Budget): Member[] => {
  const members: Member[] = [];
  for (const { path, method, isLocked, rest, packedSize } of zipFiles(bytes)) {
    if (isLocked) continue;
    if (method === STORED) {
      const content = rest.subarray(0, packedSize);
      spend(budget, content.length, content.length);
      const start = content.byteOffset - bytes.byteOffset;
      members.push({ path, bytes: content, place: [start, start + content.length] });
    } else if (method === DEFLATED) {
      try {
        members.push({ path, bytes: inflate(inflateRawSync, rest, packedSize, budget) });
      } catch (error) {
        // One damaged member must not hide the others.
        if (error instanceof BudgetExceeded) throw error;
      }
    }
  }
  return members;
};

const untar = (bytes: Uint8Array, budget: Budget): Member[] => {
  const members: Member[] = [];
  // The library reads the whole of the memory that bytes lie in, so they must lie in one of their own.
  for (const { name, data } of parseTar(new Uint8Array(bytes))) {
    // Whatever kind of file the header names: what is there can be read by anyone.
    if (data === undefined) continue;
    spend(budget, data.length, data.length);
    const { byteOffset } = data;
    members.push({ path: name, bytes: data, place: [byteOffset, byteOffset + data.length] });
  }
  return members;
};

const readers: Readonly<Record<ArchiveKind, (bytes: Uint8Array, budget: Budget) => Member[]>> = {
  gzip: gunzip,
  zip: unzip,
  tar: untar,
};

const join = (outer: string, inner: string): string =>
  outer === '' ? inner : inner === '' ? outer : `${outer}!${inner}`;

/**
 * The files of an archive, those of archives within it included, to depth three. Bytes that only look like an archive, or
 * one that is damaged or locked, give nothing: nobody can read a secret out of it either.
 * @throws {BudgetExceeded} when there is more than the budget allows.
 */
export const unpack = (bytes: Uint8Array, budget: Budget, depth = DEPTH): Member[] => {
  const kind = archiveKind(bytes);
  if (kind === null) return [];
  if (depth === 0) throw new BudgetExceeded('archives lie in it more than three deep');
  let members: Member[];
  try {
    members = readers[kind](bytes, budget);
  } catch (error) {
    if (error instanceof BudgetExceeded) throw error;
    return [];
  }
  return members.flatMap((member) => {
    // A tar file that is compressed is one archive.
    const isSame = kind === 'gzip' && archiveKind(member.bytes) === 'tar';
    const inner = unpack(member.bytes, budget, isSame ? depth : depth - 1);
    if (inner.length === 0) return [member];
    return inner.map(({ path, bytes: content }) => ({
      ...member,
      path: join(member.path, path),
      bytes: content,
    }));
  });
};
