import { describe, expect, it, test } from '@jest/globals';
import { eventPlan } from '../../../src/scan/plan/event.ts';
import { event, NULL, pullRequest, push } from '../events.ts';

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
    expect(eventPlan(event(name, payload), 'diff')).toMatchObject({
      kind: 'scan',
      texts: texts.map(([source, called, text]) => ({ source, name: called, text, commit: null })),
    });
  });

  it('reads no commits for a comment', () => {
    expect(eventPlan(event('issue_comment', { comment: { body: 'text' } }), 'diff')).toMatchObject({
      selection: { kind: 'none' },
    });
  });
});

describe('what is skipped says why', () => {
  it.each(['schedule', 'workflow_dispatch', 'release', 'constructor'])('%s', (name) => {
    expect(eventPlan(event(name, {}), 'diff')).toEqual({
      kind: 'skipped',
      reason: expect.stringMatching(new RegExp(`${name}.*scan: history`)),
    });
  });

  it.each([
    ['deleted branch', push({ after: NULL, deleted: true })],
    ['deleted tag', push({ ref: 'refs/tags/v1', after: NULL, deleted: true })],
  ])('%s', (_, payload) => {
    expect(eventPlan(event('push', payload), 'diff')).toEqual({
      kind: 'skipped',
      reason: expect.stringContaining('deleted'),
    });
  });

  test('scan: off', () => {
    expect(eventPlan(event('pull_request', pullRequest()), 'off')).toMatchObject({
      kind: 'skipped',
    });
  });
});
