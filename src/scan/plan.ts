import type { Payload } from './plan/payload.ts';
import type { Text } from './source/source.ts';

/** What the runner says of the event that started it. */
export interface Event {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  readonly payload: Payload;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
}

export type ScanMode = 'diff' | 'history' | 'off';

/** What is read, and nothing of how: from an event, or from the command line. */
export type Plan = SkippedPlan | ScanPlan;

export interface SkippedPlan {
  readonly kind: 'skipped';
  readonly reason: string;
}

export interface ScanPlan {
  readonly kind: 'scan';
  readonly selection: Selection;
  /** Texts that the event brought: a pull request's title, a comment. */
  readonly texts: readonly Text[];
  /**
   * The revision that the policy is read from, one that the change has no say in: an object id or a branch
   * (`refs/heads/…`). Null when there is none, and on the command line, where the policy is read from the work tree.
   */
  readonly policyFrom: string | null;
  /**
   * Only these files and folders, named from the top of the repository; all when left out. Of commits that touch none of
   * them nothing is read, not even the message.
   */
  readonly within?: readonly string[];
}

export type Selection =
  | { readonly kind: 'none' }
  | Commits
  /** Every commit that any ref reaches, and these commits beside. */
  | { readonly kind: 'history'; readonly commits: readonly string[] }
  /** What the index holds and HEAD does not. */
  | { readonly kind: 'staged' }
  /** Files as they stand, tracked or not, but none that git ignores. Each path is a file or a folder. */
  | { readonly kind: 'files'; readonly paths: readonly string[] };

/** The commits reachable from `head` and not from what is excluded, merges included. */
export interface Commits {
  readonly kind: 'commits';
  /** An object id of a commit or a tag; on the command line any name that git understands. */
  readonly head: string;
  /** Commits that are excluded with everything reachable from them. */
  readonly exclude: readonly string[];
  /** Also exclude what remote branches have; null when branches do not matter. */
  readonly excludeBranches: BranchExclusion | null;
  /** GitHub's own merge of the pull request: its first parent is a newer tip of the base branch, to be left out too. */
  readonly testMerge: string | null;
  /** Also read the net change of `head` since the merge base with `exclude`: it shows old content that a merge brought back. */
  readonly net: boolean;
  /** How many commits GitHub counted; null when it did not say. */
  readonly expected: number | null;
  /** Refs of the remote that lead to `head` and to `exclude`, for a server that gives no single commits. */
  readonly headRefs: readonly string[];
  readonly baseRefs: readonly string[];
}

export interface BranchExclusion {
  /** The branch that was pushed itself, `refs/heads/…`; null for a tag. */
  readonly but: string | null;
  /**
   * The commits this push brought. A branch whose tip is one of them was pushed together with it and is not left out:
   * else two branches pushed at once would each be taken for old because of the other.
   */
  readonly pushed: readonly string[];
  /** The branch that is most likely to hold the rest, `refs/heads/…`; null when not known. */
  readonly likely: string | null;
}

/** The commits that `head` reaches and `exclude` does not, with all that is not known of them. */
export function commitsSince(exclude: string, head: string): Commits {
  return {
    kind: 'commits',
    head,
    exclude: [exclude],
    excludeBranches: null,
    testMerge: null,
    net: true,
    expected: null,
    headRefs: [],
    baseRefs: [],
  };
}
