import type { FindingSource, Unread } from '../finding.ts';

/** One file that a commit changed. Ids are full object ids in lower-case hex. */
export interface Change {
  readonly commit: string | null;
  /** Name as git stores it, one character per byte (Latin-1): it may hold any byte but NUL. */
  readonly path: string;
  /** The blob as the commit leaves it. */
  readonly blob: string;
  /** The blobs at this path in the parents; empty for a new file. */
  readonly previous: readonly string[];
  /** `merge` when the blob differs from every parent of a merge commit. */
  readonly source: Extract<FindingSource, 'file' | 'merge'>;
  /** Part of the net change of several commits: it shows that something is there in the end, not which commit added it. */
  readonly net?: true;
}

/** A file that a commit deleted: its secrets are not new where they appear again in the same commit (a rename). */
export interface Deletion {
  readonly commit: string | null;
  readonly path: string;
  readonly blob: string;
  /** As with changes: deletions of the net change say nothing about what its last commit deleted. */
  readonly net?: true;
}

/** A text that is not a file. */
export interface Text {
  readonly source: Extract<FindingSource, 'commit-message' | 'pull-request' | 'comment' | 'path'>;
  /** What it is called in reports: `commit message`, `pull request title`. */
  readonly name: string;
  readonly commit: string | null;
  readonly text: string;
}

export type Entry =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'deletion'; readonly deletion: Deletion }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'unread'; readonly unread: Unread };

/** The content of one blob, or a part of a large one. */
export interface Content {
  readonly blob: string;
  /** Valid only until the callback returns. */
  readonly bytes: Uint8Array;
  /**
   * Offset of `bytes` in the blob, the number of line feeds before it, and of bytes since the last of them: all 0 except
   * for later parts of a large blob.
   */
  readonly offset: number;
  readonly linesBefore: number;
  readonly columnsBefore: number;
}

/**
 * Where commits and files come from: a local repository, a bare one of our own, or the API. All give the same entries for the
 * same change. What cannot be read is given as `unread`, never left out.
 */
export interface Source {
  /** The commits of the plan, newest first, each followed by what it changed. */
  entries(): AsyncIterable<Entry[]>;
  /**
   * Reads blobs while their ids are still arriving. Calls `onContent` for each in the order asked, parts of a large blob in
   * sequence; `onMissing` for one that cannot be read.
   */
  read(
    blobs: AsyncIterable<readonly string[]>,
    onContent: (content: Content) => void,
    onMissing: (blob: string, why: string) => void,
  ): Promise<void>;
  /** Removes what the source put on disk and ends its processes. Never throws. */
  close(): Promise<void>;
}
