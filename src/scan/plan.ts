import type { Parsed } from '../parsed.ts';
import {
  countAt,
  isNullId,
  isObjectId,
  listAt,
  objectIdAt,
  type Payload,
  textAt,
  valueAt,
} from './plan/payload.ts';
import { textsOf } from './plan/texts.ts';
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

interface SkippedPlan {
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
}

export type Selection =
  | { readonly kind: 'none' }
  | Commits
  /** Every commit that any ref reaches, and these commits beside. */
  | { readonly kind: 'history'; readonly commits: readonly string[] }
  /** What the index holds and HEAD does not. */
  | { readonly kind: 'staged' }
  /** Files as they stand, tracked or not, but none that git ignores. The path is a file or a folder. */
  | { readonly kind: 'files'; readonly path: string };

/** The commits that `head` reaches and what is left out does not, merges included. */
export interface Commits {
  readonly kind: 'commits';
  /** An object id of a commit or a tag; on the command line any name that git understands. */
  readonly head: string;
  /** Commits that are left out with all that they reach. */
  readonly exclude: readonly string[];
  /** Leave out what remote branches have, too; null when branches do not matter. */
  readonly excludeBranches: BranchExclusion | null;
  /** GitHub's own merge of the pull request: its first parent is a newer tip of the base branch, to be left out too. */
  readonly testMerge: string | null;
  /** Also read what `head` changed in sum since it left `exclude`: it shows old content that a merge brought back. */
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

/** GitHub lists this many commits in the payload of a push and no more. */
const PUSH_COMMITS_LISTED = 2048;

const NOTHING: Selection = { kind: 'none' };

/**
 * Decides what an event brought. Throws a SourceError when the payload lacks what it must have: that scan is
 * incomplete.
 */
export function plan(event: Event, mode: ScanMode): Plan {
  if (mode === 'off') return skipped('the input `scan` is `off`');
  const texts = textsOf(event.name, event.payload);
  if (mode === 'history') {
    return { kind: 'scan', selection: historyOf(event), texts, policyFrom: ownPolicy(event) };
  }
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return { kind: 'scan', texts, ...withPolicyOfBase(pullRequestCommits(event)) };
    case 'merge_group':
      return { kind: 'scan', texts, ...withPolicyOfBase(mergeGroupCommits(event.payload)) };
    case 'push':
      return pushPlan(event);
    case 'issue_comment':
    case 'issues':
    case 'pull_request_review':
    case 'pull_request_review_comment':
    case 'discussion':
    case 'discussion_comment':
      return { kind: 'scan', selection: NOTHING, texts, policyFrom: ownPolicy(event) };
    default:
      return skipped(
        `the event \`${event.name}\` brings no change to scan; to read every commit of the repository on it, set \`scan: history\``,
      );
  }
}

/** What is proposed is judged by the policy of what it is proposed to. */
function withPolicyOfBase(selection: Commits): Pick<ScanPlan, 'selection' | 'policyFrom'> {
  return { selection, policyFrom: selection.exclude[0] ?? null };
}

/**
 * Most events run on the tip of the default branch. Those of a pull request run on its test merge, which the change has a
 * say in: its base counts.
 */
function ownPolicy({ name, sha, ref, payload }: Event): string | null {
  const base = textAt(payload, 'pull_request', 'base', 'sha');
  if (isObjectId(base)) return base;
  if (name === 'push') return policyOfPush(payload, textAt(payload, 'ref') || ref);
  return isObjectId(sha) ? sha : null;
}

/**
 * A push to the default branch is judged by the policy from before it, any other one by that of the default branch: else a
 * branch could bring its own policy one push before its leak. The very first push has none.
 */
function policyOfPush(payload: Payload, pushed: string): string | null {
  const name = textAt(payload, 'repository', 'default_branch');
  const before = textAt(payload, 'before');
  if (name !== '' && pushed !== `refs/heads/${name}`) return `refs/heads/${name}`;
  return isNullId(before) || !isObjectId(before) ? null : before;
}

function skipped(reason: string): SkippedPlan {
  return { kind: 'skipped', reason };
}

function historyOf(event: Event): Selection {
  const head = textAt(event.payload, 'pull_request', 'head', 'sha');
  return { kind: 'history', commits: [event.sha, head].filter(isObjectId) };
}

function pullRequestCommits({ name, payload, sha }: Event): Commits {
  const head = objectIdAt(payload, 'pull_request', 'head', 'sha');
  // GITHUB_SHA is the test merge on pull_request only; on pull_request_target it is the tip of the base branch.
  const merge = name === 'pull_request' ? sha : textAt(payload, 'pull_request', 'merge_commit_sha');
  const base = textAt(payload, 'pull_request', 'base', 'ref');
  const number = countAt(payload, 'pull_request', 'number') ?? countAt(payload, 'number');
  return {
    kind: 'commits',
    head,
    exclude: [objectIdAt(payload, 'pull_request', 'base', 'sha')],
    excludeBranches: null,
    testMerge: isObjectId(merge) && !isNullId(merge) && merge !== head ? merge : null,
    net: true,
    expected: countAt(payload, 'pull_request', 'commits'),
    headRefs: number === null ? [] : [`refs/pull/${number}/head`],
    baseRefs: base === '' ? [] : [`refs/heads/${base}`],
  };
}

function mergeGroupCommits(payload: Payload): Commits {
  const ref = textAt(payload, 'merge_group', 'head_ref');
  const base = textAt(payload, 'merge_group', 'base_ref');
  return {
    kind: 'commits',
    head: objectIdAt(payload, 'merge_group', 'head_sha'),
    exclude: [objectIdAt(payload, 'merge_group', 'base_sha')],
    excludeBranches: null,
    testMerge: null,
    net: true,
    expected: null,
    headRefs: ref.startsWith('refs/') ? [ref] : [],
    baseRefs: base.startsWith('refs/') ? [base] : [],
  };
}

function pushPlan(event: Event): Plan {
  const { payload } = event;
  const ref = textAt(payload, 'ref') || event.ref;
  const after = textAt(payload, 'after');
  if (valueAt(payload, 'deleted') === true || isNullId(after)) {
    return skipped(`the push deleted \`${ref}\`: there is nothing to scan`);
  }
  const head = objectIdAt(payload, 'after');
  const texts: readonly Text[] = [];
  if (ref.startsWith('refs/tags/')) {
    const selection = newCommits(payload, head, ref, null);
    return { kind: 'scan', selection, texts, policyFrom: policyOfPush(payload, ref) };
  }
  const before = textAt(payload, 'before');
  if (isNullId(before) || valueAt(payload, 'created') === true) {
    const selection = newCommits(payload, head, ref, ref);
    return { kind: 'scan', selection, texts, policyFrom: policyOfPush(payload, ref) };
  }
  const selection: Commits = {
    kind: 'commits',
    head,
    // A forced push needs nothing else: what the old tip reaches is what stands before the merge base.
    exclude: [objectIdAt(payload, 'before')],
    excludeBranches: null,
    testMerge: null,
    net: true,
    expected: pushedCount(payload),
    headRefs: [ref],
    baseRefs: [],
  };
  return { kind: 'scan', selection, texts, policyFrom: policyOfPush(payload, ref) };
}

/** A new branch or a tag: what no other branch has. */
function newCommits(payload: Payload, head: string, ref: string, but: string | null): Commits {
  const pushed = listAt(payload, 'commits')
    .map((commit) => textAt(commit, 'id'))
    .filter(isObjectId);
  const branch = textAt(payload, 'repository', 'default_branch');
  return {
    kind: 'commits',
    head,
    exclude: [],
    excludeBranches: {
      but,
      pushed,
      likely: textAt(payload, 'base_ref') || (branch === '' ? null : `refs/heads/${branch}`),
    },
    testMerge: null,
    net: false,
    expected: pushedCount(payload),
    headRefs: [ref],
    baseRefs: [],
  };
}

function pushedCount(payload: Payload): number | null {
  const { length } = listAt(payload, 'commits');
  return length > 0 && length < PUSH_COMMITS_LISTED ? length : null;
}

/** Command line: the files below a path, as they stand. */
export function filesPlan(path: string): ScanPlan {
  return { kind: 'scan', selection: { kind: 'files', path }, texts: [], policyFrom: null };
}

/** Command line: what the next commit would bring. */
export function stagedPlan(): ScanPlan {
  return { kind: 'scan', selection: { kind: 'staged' }, texts: [], policyFrom: null };
}

/** Command line: every commit of every ref. */
export function historyPlan(): ScanPlan {
  return { kind: 'scan', selection: { kind: 'history', commits: [] }, texts: [], policyFrom: null };
}

/** Command line: `A..B`, where an empty side is HEAD as in git. */
export function rangePlan(range: string): Parsed<ScanPlan> {
  const sides = range.split('..');
  const [from = '', to = ''] = sides.map((side) => side || 'HEAD');
  if (sides.length !== 2 || /^[-^.]/.test(from) || /^[-^.]/.test(to) || /[\0\n]/.test(range)) {
    return {
      ok: false,
      problems: [
        {
          given: range,
          wrong: 'must be two revisions with two dots between them',
          example: '--range main..HEAD',
        },
      ],
    };
  }
  const selection: Commits = {
    kind: 'commits',
    head: to,
    exclude: [from],
    excludeBranches: null,
    testMerge: null,
    net: true,
    expected: null,
    headRefs: [],
    baseRefs: [],
  };
  return { ok: true, value: { kind: 'scan', selection, texts: [], policyFrom: null } };
}
