import { constants, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parseTar } from 'nanotar';
import { type ArchiveKind, archiveKind } from './archive-kind.ts';

/** One file within an archive. */
export interface Member {
  /** Names from the outermost archive inwards, joined with `!`; empty for what a single gzip stream holds. */
  readonly path: string;
  readonly bytes: Uint8Array;
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

const gunzip = (bytes: Uint8Array, budget: Budget): Member[] => {
  const limit = Math.max(1, Math.min(budget.bytes, Math.max(SMALL, bytes.length * RATIO)) + 1);
  try {
    const content = gunzipSync(bytes, {
      maxOutputLength: limit,
      // What stands before the place where a stream breaks off can be read by anyone.
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    spend(budget, content.length, bytes.length);
    return [{ path: '', bytes: content }];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new BudgetExceeded('it unpacks to more bytes than are read');
    throw error;
  }
};

/** More than this many members are not read one by one. */
const ONE_BY_ONE = 1000;

/** The names of all files in a zip, in its order. */
const listZip = (bytes: Uint8Array, budget: Budget): readonly string[] => {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (!name.endsWith('/')) {
        spend(budget, originalSize, size);
        names.push(name);
      }
      return false;
    },
  });
  return names;
};

const unzip = (bytes: Uint8Array, budget: Budget): Member[] => {
  const names = listZip(bytes, budget);
  // The library gives an object: of two files of one name it holds the last, and none of the name of its prototype.
  if (new Set(names).size === names.length && !names.includes('__proto__')) {
    try {
      const files = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
      return Object.entries(files).map(([path, content]) => ({ path, bytes: content }));
    } catch {
      // One damaged member must not hide the others.
    }
  } else if (names.length > ONE_BY_ONE) {
    throw new BudgetExceeded('it holds files of one name, and more than are read one by one');
  }
  return names.slice(0, ONE_BY_ONE).flatMap((path, index) => {
    let at = 0;
    try {
      const files: object = unzipSync(bytes, {
        filter: ({ name }) => !name.endsWith('/') && at++ === index,
      });
      const content = path === '__proto__' ? Object.getPrototypeOf(files) : Object.values(files)[0];
      return content instanceof Uint8Array ? [{ path, bytes: content }] : [];
    } catch {
      return [];
    }
  });
};

const untar = (bytes: Uint8Array, budget: Budget): Member[] => {
  const members: Member[] = [];
  // The library reads the whole of the memory that bytes lie in, so they must lie in one of their own.
  for (const { name, data, type } of parseTar(new Uint8Array(bytes))) {
    if (data === undefined || (type !== 'file' && type !== undefined)) continue;
    spend(budget, data.length, data.length);
    members.push({ path: name, bytes: data });
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
    const inner = unpack(member.bytes, budget, depth - 1);
    if (inner.length === 0) return [member];
    return inner.map(({ path, bytes: content }) => ({
      path: join(member.path, path),
      bytes: content,
    }));
  });
};
