import { isNullId, isObjectId } from '../object-id.ts';
import {
  type Commits,
  commitsSince,
  type Event,
  type Plan,
  type ScanMode,
  type ScanPlan,
  type Selection,
  type SkippedPlan,
} from '../plan.ts';
import { countAt, listAt, objectIdAt, type Payload, textAt, valueAt } from './payload.ts';
import { textsOf } from './texts.ts';

/** GitHub lists this many commits in the payload of a push and no more. */
const PUSH_COMMITS_LISTED = 2048;

const NOTHING: Selection = { kind: 'none' };

/**
 * Decides what an event changed. Throws a SourceError when the payload lacks what it must have: that scan is
 * incomplete.
 */
export function eventPlan(event: Event, mode: ScanMode): Plan {
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

/** A proposed change is judged by the policy of its base. */
function withPolicyOfBase(selection: Commits): Pick<ScanPlan, 'selection' | 'policyFrom'> {
  return { selection, policyFrom: selection.exclude[0] ?? null };
}

/**
 * Most events run on the tip of the default branch. Those of a pull request run on its test merge, which the change can
 * influence: its base counts.
 */
function ownPolicy({ name, sha, ref, payload }: Event): string | null {
  const base = textAt(payload, 'pull_request', 'base', 'sha');
  if (isObjectId(base)) return base;
  if (name === 'push') return policyOfPush(payload, textAt(payload, 'ref') || ref);
  return isObjectId(sha) ? sha : null;
}

/**
 * A push to the default branch is judged by the policy before it, any other push by that of the default branch: otherwise a
 * branch could add its own policy one push before its leak. The very first push has none.
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
    ...commitsSince(objectIdAt(payload, 'pull_request', 'base', 'sha'), head),
    testMerge: isObjectId(merge) && !isNullId(merge) && merge !== head ? merge : null,
    expected: countAt(payload, 'pull_request', 'commits'),
    headRefs: number === null ? [] : [`refs/pull/${number}/head`],
    baseRefs: base === '' ? [] : [`refs/heads/${base}`],
  };
}

function mergeGroupCommits(payload: Payload): Commits {
  const ref = textAt(payload, 'merge_group', 'head_ref');
  const base = textAt(payload, 'merge_group', 'base_ref');
  const head = objectIdAt(payload, 'merge_group', 'head_sha');
  return {
    ...commitsSince(objectIdAt(payload, 'merge_group', 'base_sha'), head),
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
  return {
    kind: 'scan',
    selection: pushedCommits(payload, ref),
    texts: [],
    policyFrom: policyOfPush(payload, ref),
  };
}

function pushedCommits(payload: Payload, ref: string): Commits {
  const head = objectIdAt(payload, 'after');
  if (ref.startsWith('refs/tags/')) return newCommits(payload, head, ref, null);
  const isNew = isNullId(textAt(payload, 'before')) || valueAt(payload, 'created') === true;
  if (isNew) return newCommits(payload, head, ref, ref);
  return {
    // A forced push needs nothing else: the commits before the merge base are reachable from the old tip.
    ...commitsSince(objectIdAt(payload, 'before'), head),
    expected: pushedCount(payload),
    headRefs: [ref],
  };
}

/** The commits of a new branch or a tag that no other branch has. */
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
