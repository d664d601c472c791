import { describe, expect, it, test } from '@jest/globals';
import { eventPlan } from '../../../src/scan/plan/event.ts';
import type { Event } from '../../../src/scan/plan.ts';
import { SourceError } from '../../../src/scan/source/failure.ts';
import { BASE, event, HEAD, MERGE, NULL, pullRequest, push } from '../events.ts';

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
    expect(eventPlan(given, 'diff')).toMatchObject({ policyFrom });
  });

  test('also when the whole history is scanned', () => {
    expect(eventPlan(event('pull_request', pullRequest()), 'history')).toMatchObject({
      policyFrom: BASE,
    });
    expect(eventPlan(event('push', push({ ref: 'refs/heads/a' })), 'history')).toMatchObject({
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
    expect(eventPlan(given, 'diff')).toMatchObject({ kind: 'scan', selection });
  });
});

it.each([
  ['says so', push({ deleted: true })],
  ['leads to nothing', push({ after: NULL })],
  ['does both', push({ deleted: true, after: NULL })],
])('a push that deletes and %s has nothing to scan', (_, payload) => {
  expect(eventPlan(event('push', payload), 'diff')).toEqual({
    kind: 'skipped',
    reason: 'the push deleted `refs/heads/main`: there is nothing to scan',
  });
});

it.each([0, -1, 1.5, '3', null])('takes no number of commits from %j', (commits) => {
  expect(eventPlan(event('pull_request', pullRequest({ commits })), 'diff')).toMatchObject({
    selection: { expected: null },
  });
});

describe('history', () => {
  it('reads every ref on any event, and the commits the event names', () => {
    expect(eventPlan(event('schedule', {}), 'history')).toEqual({
      kind: 'scan',
      selection: { kind: 'history', commits: [MERGE] },
      texts: [],
      policyFrom: MERGE,
    });
    expect(eventPlan(event('pull_request', pullRequest()), 'history')).toMatchObject({
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
    expect(() => eventPlan(event(name, payload), 'diff')).toThrow(SourceError);
  });
});
