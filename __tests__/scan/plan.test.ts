import { describe, expect, it, test } from '@jest/globals';
import {
  type Event,
  filesPlan,
  historyPlan,
  plan,
  rangePlan,
  stagedPlan,
} from '../../src/scan/plan.ts';
import { SourceError } from '../../src/scan/source/failure.ts';

const BASE = '1'.repeat(40);
const HEAD = '2'.repeat(40);
const MERGE = '3'.repeat(40);
const NULL = '0'.repeat(40);

function event(name: string, payload: unknown, ref = 'refs/heads/main', sha = MERGE): Event {
  return { name, payload, ref, sha };
}

function pullRequest(change: object = {}): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      title: 'Add greeting',
      body: null,
      commits: 3,
      merge_commit_sha: 'a'.repeat(40),
      base: { ref: 'main', sha: BASE, repo: { full_name: 'acme/agent' } },
      head: { ref: 'greeting', sha: HEAD, repo: { full_name: 'fork/agent' } },
      ...change,
    },
  };
}

function push(change: object = {}): object {
  return {
    ref: 'refs/heads/main',
    before: BASE,
    after: HEAD,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    commits: [
      { id: MERGE, distinct: true },
      { id: HEAD, distinct: true },
    ],
    head_commit: { id: HEAD },
    repository: { default_branch: 'main' },
    ...change,
  };
}

describe('the policy is read where the change has no say', () => {
  const branch = 'refs/heads/main';
  test.each([
    ['a pull request', event('pull_request', pullRequest()), BASE],
    ['a review of one', event('pull_request_review', pullRequest()), BASE],
    ['a push to the default branch', event('push', push()), BASE],
    ['the very first push', event('push', push({ before: NULL, created: true })), null],
    ['a push to a branch', event('push', push({ ref: 'refs/heads/a' })), branch],
    [
      'a new tag',
      event('push', push({ ref: 'refs/tags/v1', before: NULL, created: true })),
      branch,
    ],
    ['a comment', event('issue_comment', { comment: { body: 'text' } }), MERGE],
  ])('%s', (_, given, policyFrom) => {
    expect(plan(given, 'diff')).toMatchObject({ policyFrom });
  });

  test('also when the whole history is scanned', () => {
    expect(plan(event('pull_request', pullRequest()), 'history')).toMatchObject({
      policyFrom: BASE,
    });
    expect(plan(event('push', push({ ref: 'refs/heads/a' })), 'history')).toMatchObject({
      policyFrom: branch,
    });
  });
});

describe('commits of an event', () => {
  const range = {
    kind: 'commits',
    head: HEAD,
    exclude: [BASE],
    excludeBranches: null,
    testMerge: null,
    net: true,
    expected: null,
    headRefs: [],
    baseRefs: [],
  };
  const pushed = [MERGE, HEAD];
  const table: readonly (readonly [string, Event, object])[] = [
    [
      'pull_request: from the base, with the test merge that was checked out',
      event('pull_request', pullRequest(), 'refs/pull/7/merge'),
      {
        ...range,
        testMerge: MERGE,
        expected: 3,
        headRefs: ['refs/pull/7/head'],
        baseRefs: ['refs/heads/main'],
      },
    ],
    [
      'pull_request_target: the head of the fork, the test merge from the payload',
      event('pull_request_target', pullRequest()),
      {
        ...range,
        testMerge: 'a'.repeat(40),
        expected: 3,
        headRefs: ['refs/pull/7/head'],
        baseRefs: ['refs/heads/main'],
      },
    ],
    [
      'pull_request_target without a test merge yet',
      event('pull_request_target', pullRequest({ merge_commit_sha: null })),
      { ...range, expected: 3, headRefs: ['refs/pull/7/head'], baseRefs: ['refs/heads/main'] },
    ],
    [
      'pull_request without a test merge in the environment',
      event('pull_request', pullRequest(), 'refs/pull/7/merge', NULL),
      { ...range, expected: 3, headRefs: ['refs/pull/7/head'], baseRefs: ['refs/heads/main'] },
    ],
    [
      'pull_request whose checked out commit is its own head',
      event('pull_request', pullRequest(), 'refs/pull/7/head', HEAD),
      { ...range, expected: 3, headRefs: ['refs/pull/7/head'], baseRefs: ['refs/heads/main'] },
    ],
    [
      'merge_group',
      event('merge_group', {
        merge_group: { base_sha: BASE, head_sha: HEAD, head_ref: 'refs/heads/gh-readonly-queue/x' },
      }),
      { ...range, headRefs: ['refs/heads/gh-readonly-queue/x'] },
    ],
    ['push', event('push', push()), { ...range, expected: 2, headRefs: ['refs/heads/main'] }],
    [
      'forced push',
      event('push', push({ forced: true })),
      { ...range, expected: 2, headRefs: ['refs/heads/main'] },
    ],
    [
      'new branch',
      event('push', push({ ref: 'refs/heads/x', before: NULL, created: true })),
      {
        ...range,
        exclude: [],
        excludeBranches: { but: 'refs/heads/x', pushed, likely: 'refs/heads/main' },
        net: false,
        expected: 2,
        headRefs: ['refs/heads/x'],
      },
    ],
    [
      'new branch made from another one, without commits',
      event(
        'push',
        push({ ref: 'refs/heads/x', before: NULL, base_ref: 'refs/heads/y', commits: [] }),
      ),
      {
        ...range,
        exclude: [],
        excludeBranches: { but: 'refs/heads/x', pushed: [], likely: 'refs/heads/y' },
        net: false,
        headRefs: ['refs/heads/x'],
      },
    ],
    [
      'tag',
      event('push', push({ ref: 'refs/tags/v1', before: NULL, created: true, commits: [] })),
      {
        ...range,
        exclude: [],
        excludeBranches: { but: null, pushed: [], likely: 'refs/heads/main' },
        net: false,
        headRefs: ['refs/tags/v1'],
      },
    ],
    [
      'moved tag',
      event('push', push({ ref: 'refs/tags/v1', forced: true, commits: [] })),
      {
        ...range,
        exclude: [],
        excludeBranches: { but: null, pushed: [], likely: 'refs/heads/main' },
        net: false,
        headRefs: ['refs/tags/v1'],
      },
    ],
    [
      'push of more commits than GitHub lists: the count is not known',
      event('push', push({ commits: Array.from({ length: 2048 }, () => ({ id: HEAD })) })),
      { ...range, headRefs: ['refs/heads/main'] },
    ],
  ];
  it.each(table)('%s', (_, given, selection) => {
    expect(plan(given, 'diff')).toMatchObject({ kind: 'scan', selection });
  });
});

describe('texts of an event', () => {
  const table: readonly (readonly [
    string,
    unknown,
    readonly (readonly [string, string, string])[],
  ])[] = [
    [
      'pull_request',
      pullRequest({ body: 'why' }),
      [
        ['pull-request', 'pull request title', 'Add greeting'],
        ['pull-request', 'pull request body', 'why'],
        ['pull-request', 'head branch name', 'greeting'],
      ],
    ],
    [
      'pull_request_target',
      pullRequest(),
      [
        ['pull-request', 'pull request title', 'Add greeting'],
        ['pull-request', 'head branch name', 'greeting'],
      ],
    ],
    ['issue_comment', { comment: { body: 'text' } }, [['comment', 'comment', 'text']]],
    [
      'issues',
      { issue: { title: 'title', body: 'text' } },
      [
        ['comment', 'issue title', 'title'],
        ['comment', 'issue body', 'text'],
      ],
    ],
    ['pull_request_review', { review: { body: 'text' } }, [['comment', 'review', 'text']]],
    ['pull_request_review', { review: { body: null } }, []],
    [
      'pull_request_review_comment',
      { comment: { body: 'text' } },
      [['comment', 'review comment', 'text']],
    ],
    [
      'discussion',
      { discussion: { title: 'title', body: 'text' } },
      [
        ['comment', 'discussion title', 'title'],
        ['comment', 'discussion body', 'text'],
      ],
    ],
    [
      'discussion_comment',
      { comment: { body: 'text' } },
      [['comment', 'discussion comment', 'text']],
    ],
  ];
  it.each(table)('%s', (name, payload, texts) => {
    expect(plan(event(name, payload), 'diff')).toMatchObject({
      kind: 'scan',
      texts: texts.map(([source, called, text]) => ({ source, name: called, text, commit: null })),
    });
  });

  it('reads no commits for a comment', () => {
    expect(plan(event('issue_comment', { comment: { body: 'text' } }), 'diff')).toMatchObject({
      selection: { kind: 'none' },
    });
  });
});

describe('what is skipped says why', () => {
  it.each(['schedule', 'workflow_dispatch', 'release', 'constructor'])('%s', (name) => {
    expect(plan(event(name, {}), 'diff')).toEqual({
      kind: 'skipped',
      reason: expect.stringMatching(new RegExp(`${name}.*scan: history`)),
    });
  });

  it.each([
    ['deleted branch', push({ after: NULL, deleted: true })],
    ['deleted tag', push({ ref: 'refs/tags/v1', after: NULL, deleted: true })],
  ])('%s', (_, payload) => {
    expect(plan(event('push', payload), 'diff')).toEqual({
      kind: 'skipped',
      reason: expect.stringContaining('deleted'),
    });
  });

  test('scan: off', () => {
    expect(plan(event('pull_request', pullRequest()), 'off')).toMatchObject({ kind: 'skipped' });
  });
});

describe('history', () => {
  it('reads every ref on any event, and the commits the event names', () => {
    expect(plan(event('schedule', {}), 'history')).toEqual({
      kind: 'scan',
      selection: { kind: 'history', commits: [MERGE] },
      texts: [],
      policyFrom: MERGE,
    });
    expect(plan(event('pull_request', pullRequest()), 'history')).toMatchObject({
      selection: { kind: 'history', commits: [MERGE, HEAD] },
    });
  });
});

describe('a payload that lacks its commit ids is no clean scan', () => {
  it.each([
    ['pull_request', {}],
    ['pull_request', pullRequest({ head: { sha: '--upload-pack=x' } })],
    ['pull_request', pullRequest({ base: null })],
    ['merge_group', { merge_group: { head_sha: HEAD } }],
    ['push', push({ after: 'main' })],
    ['push', push({ before: undefined })],
    ['push', null],
  ])('%s %#', (name, payload) => {
    expect(() => plan(event(name, payload), 'diff')).toThrow(SourceError);
  });
});

describe('the command line', () => {
  it.each([
    ['main..HEAD', 'main', 'HEAD'],
    ['main..', 'main', 'HEAD'],
    ['..topic', 'HEAD', 'topic'],
    ['v1.0..feature/a.b', 'v1.0', 'feature/a.b'],
  ])('reads the range %s', (range, from, to) => {
    expect(rangePlan(range)).toMatchObject({
      ok: true,
      value: { selection: { kind: 'commits', head: to, exclude: [from] } },
    });
  });

  it.each(['main', '', 'a...b', '--all..b', 'a..--all', '^a..b', 'a..b..c', 'a\n--all..b'])(
    'refuses the range %j',
    (range) => {
      expect(rangePlan(range)).toMatchObject({
        ok: false,
        problems: [{ given: range, example: '--range main..HEAD' }],
      });
    },
  );

  it('knows the index, the history and files', () => {
    expect(stagedPlan().selection).toEqual({ kind: 'staged' });
    expect(historyPlan().selection).toEqual({ kind: 'history', commits: [] });
    expect(filesPlan('src').selection).toEqual({ kind: 'files', path: 'src' });
  });
});
