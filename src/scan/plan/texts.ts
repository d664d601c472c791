import type { Text } from '../source/source.ts';
import { type Payload, textAt } from './payload.ts';

type Place = readonly [source: Text['source'], name: string, keys: readonly string[]];

const PULL_REQUEST: readonly Place[] = [
  ['pull-request', 'pull request title', ['pull_request', 'title']],
  ['pull-request', 'pull request body', ['pull_request', 'body']],
  ['pull-request', 'head branch name', ['pull_request', 'head', 'ref']],
];

/** Where each event keeps the texts that people wrote. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  pull_request: PULL_REQUEST,
  pull_request_target: PULL_REQUEST,
  issue_comment: [['comment', 'comment', ['comment', 'body']]],
  issues: [
    ['comment', 'issue title', ['issue', 'title']],
    ['comment', 'issue body', ['issue', 'body']],
  ],
  pull_request_review: [['comment', 'review', ['review', 'body']]],
  pull_request_review_comment: [['comment', 'review comment', ['comment', 'body']]],
  discussion: [
    ['comment', 'discussion title', ['discussion', 'title']],
    ['comment', 'discussion body', ['discussion', 'body']],
  ],
  discussion_comment: [['comment', 'discussion comment', ['comment', 'body']]],
};

/** The texts of an event, without the empty ones. */
export function textsOf(event: string, payload: Payload): readonly Text[] {
  const places = Object.hasOwn(PLACES, event) ? (PLACES[event] ?? []) : [];
  return places
    .map(([source, name, keys]) => ({ source, name, commit: null, text: textAt(payload, ...keys) }))
    .filter(({ text }) => text !== '');
}
