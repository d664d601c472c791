import { SourceError } from '../failure.ts';
import type { Entry } from '../source.ts';

const NUL = 0;
const LINE_FEED = 10;
const SPACE = 32;
const COLON = 58;

/** The mode of a submodule: its id names a commit of another repository. */
export const GITLINK = '160000';

/** How the log prints a commit for this parser: id and parents, the message, then the raw changes. */
export const LOG_FORMAT = 'tformat:%H %P%x00%B';

export interface ParserOptions {
  /** The commit of changes that are printed without one. */
  readonly commit: string | null;
  /** Called with every commit and its parents, before its entries. A commit for which it returns false is skipped. */
  onCommit(commit: string, parents: readonly string[]): boolean;
}

export interface RawParser {
  /** Entries that are complete after this chunk. */
  push(chunk: Buffer): Entry[];
  /** The last entries. Throws a SourceError when half a record is left over. */
  finish(): Entry[];
}

/**
 * Reads what `git log --raw -c -z` and `git diff-tree --raw -z` print: records with fields of fixed width, names ended
 * by NUL, any other byte allowed in them. Nothing is split at line ends and nothing is unquoted.
 */
export function createRawParser(options: ParserOptions): RawParser {
  let held: Buffer[] = [];
  let size = 0;
  let enough = 0;
  let bytes: Buffer = Buffer.alloc(0);
  let commit = options.commit;
  let parents: readonly string[] = [];
  let wanted = true;

  /** Parses one item at `start`; gives where the next one starts, or -1 when the item is not complete. */
  function parse(start: number, entries: Entry[]): number {
    const first = bytes[start];
    // Between message and changes git leaves a line feed, or a NUL where a merge is printed.
    if (first === LINE_FEED || first === NUL) return start + 1;
    return first === COLON ? parseChange(start, entries) : parseCommit(start, entries);
  }

  function parseCommit(start: number, entries: Entry[]): number {
    const headerEnd = bytes.indexOf(NUL, start);
    if (headerEnd === -1) return -1;
    const end = bytes.indexOf(NUL, headerEnd + 1);
    if (end === -1) return -1;
    const [id = '', ...others] = bytes.toString('latin1', start, headerEnd).split(' ');
    commit = id;
    parents = others.filter((parent) => parent !== '');
    wanted = options.onCommit(id, parents);
    if (!wanted) return end + 1;
    entries.push({ kind: 'commit', commit: id });
    if (end > headerEnd + 1) {
      const text = bytes.toString('utf8', headerEnd + 1, end);
      entries.push({
        kind: 'text',
        text: { source: 'commit-message', name: 'commit message', commit: id, text },
      });
    }
    return end + 1;
  }

  function parseChange(start: number, entries: Entry[]): number {
    let colons = 1;
    while (bytes[start + colons] === COLON) colons++;
    const modes = start + colons;
    const ids = modes + (colons + 1) * 7;
    const idLength = bytes.indexOf(SPACE, ids) - ids;
    if (idLength < 0) return -1;
    const status = ids + (colons + 1) * (idLength + 1);
    const statusEnd = bytes.indexOf(NUL, status);
    if (statusEnd === -1) return -1;
    const pathEnd = bytes.indexOf(NUL, statusEnd + 1);
    if (pathEnd === -1) return -1;
    if (!wanted) return pathEnd + 1;

    const path = bytes.toString('latin1', statusEnd + 1, pathEnd);
    const blobAt = (index: number): string | null => {
      const mode = modes + index * 7;
      if (bytes.toString('latin1', mode, mode + 6) === GITLINK) return null;
      const id = ids + index * (idLength + 1);
      const blob = bytes.toString('latin1', id, id + idLength);
      return isNull(blob) ? null : blob;
    };
    const previous: string[] = [];
    for (let index = 0; index < colons; index++) {
      const blob = blobAt(index);
      if (blob !== null && !previous.includes(blob)) previous.push(blob);
    }
    const blob = blobAt(colons);
    if (blob === null) {
      for (const gone of previous) {
        entries.push({ kind: 'deletion', deletion: { commit, path, blob: gone } });
      }
    } else if (!previous.includes(blob)) {
      const source = colons > 1 ? 'merge' : 'file';
      entries.push({ kind: 'change', change: { commit, path, blob, previous, source } });
    }
    return pathEnd + 1;
  }

  function parseHeld(): Entry[] {
    bytes = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
    const entries: Entry[] = [];
    let start = 0;
    while (start < bytes.length) {
      const next = parse(start, entries);
      if (next === -1) break;
      start = next;
    }
    size = bytes.length - start;
    held = size === 0 ? [] : [bytes.subarray(start)];
    // A message of many megabytes is parsed again only when twice as much of it has arrived.
    enough = size * 2;
    return entries;
  }

  return {
    push(chunk) {
      held.push(chunk);
      size += chunk.length;
      return size < enough ? [] : parseHeld();
    },
    finish() {
      const entries = parseHeld();
      if (size > 0) {
        throw new SourceError({
          what: 'the list of changes',
          why: 'what git printed ends in the middle of a record',
          cure: 'Run it again.',
        });
      }
      return entries;
    },
  };
}

function isNull(id: string): boolean {
  return id.startsWith('0000000') && /^0+$/.test(id);
}
