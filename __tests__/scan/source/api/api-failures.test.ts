import { describe, expect, it } from '@jest/globals';
import { eventPlan } from '../../../../src/scan/plan/event.ts';
import {
  blobIdOf,
  host,
  hourlyLimit,
  NAMED,
  pullRequest,
  REFS,
  SECONDARY_LIMIT,
  TOKEN,
} from './hosted-api.ts';

describe('what the REST API does not give is never clean', () => {
  it.each([
    ['the list of commits', /compare/],
    ['a tree', /trees/],
  ])('%s', async (_, pattern) => {
    const hosted = await host(NAMED, REFS, {
      refuse: (url) => (pattern.test(url) ? { status: 403 } : null),
    });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    expect(all.failure?.unread.cure).not.toBe('');
    expect(all.failure?.message).not.toContain(TOKEN);
    expect(all.texts).toContainEqual(expect.objectContaining({ text: 'Title' }));
  });

  const page = '<html><title>Sign in</title></html>';
  it.each<[string, RegExp, (body: object) => unknown]>([
    ['a list of commits that is a page of a proxy', /compare/, () => page],
    [
      'a list of commits without their number',
      /compare/,
      (all) => ({ ...all, total_commits: null }),
    ],
    ['a list with a commit that has no tree', /compare/, (all) => ({ ...all, commits: [{}] })],
    [
      'a tree that does not say whether it is whole',
      /trees/,
      (all) => ({ ...all, truncated: null }),
    ],
    [
      'a tree with an entry that has no object',
      /trees/,
      (all) => ({ ...all, tree: [{ path: 'a' }] }),
    ],
  ])('%s', async (_, pattern, damage) => {
    const hosted = await host(NAMED, REFS, {
      answer: (url, body) => (pattern.test(url) ? damage(body as object) : body),
    });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    // Where the API lists no commits at all, it is said why git could not either.
    expect(all.failure?.unread).toMatchObject({
      why: expect.stringMatching(/cannot be read|git could not be started/),
      cure: expect.stringMatching(/./),
    });
  });

  it('a file', async () => {
    const hosted = await host(NAMED, REFS, {
      refuse: (url) => (url.includes('git/blobs') ? { status: 403 } : null),
    });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    expect(all.contents.size).toBe(0);
    expect(new Set(all.missing.keys())).toEqual(new Set(all.changes.map(({ blob }) => blob)));
  });

  it('a file that comes without its content', async () => {
    const hosted = await host(NAMED, REFS, {
      answer: (url, body) => (url.includes('git/blobs') ? page : body),
    });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    expect(all.failure).toBeNull();
    expect(new Set(all.missing.keys())).toEqual(new Set(all.changes.map(({ blob }) => blob)));
  });

  it('a file above the size that the API gives', async () => {
    const hosted = await host(NAMED, REFS, {
      refuse: (url) =>
        url.endsWith(`git/blobs/${blobIdOf('typed too')}`)
          ? { status: 403, message: 'This API returns blobs up to 100 MB in size.' }
          : null,
    });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    expect([...all.missing]).toEqual([
      [blobIdOf('typed too'), expect.stringContaining('blobs up to 100 MB')],
    ]);
    expect(all.contents.size).toBeGreaterThan(3);
  });

  it('a commit that is listed nowhere', async () => {
    const hosted = await host(NAMED, REFS, {
      // The last page is empty although the count says that there is more.
      answer: (url, body) =>
        url.includes('/compare/') ? { ...(body as object), total_commits: 9 } : body,
    });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    expect(all.failure?.unread.cure).not.toBe('');
    expect(all.commits).toEqual([]);
  });

  it.each([
    ['a limit that lasts too long', hourlyLimit(3600), 1],
    ['a limit that does not end', SECONDARY_LIMIT, 3],
    ['a server that stays broken', { status: 503 }, 3],
  ])('%s', async (_, refusal, tries) => {
    const hosted = await host(NAMED, REFS, { refuse: () => refusal });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    expect(all.failure?.unread.why).toContain('git could not be started');
    expect(hosted.rest.requests.length).toBe(tries);
  });

  it('the token goes nowhere else', async () => {
    const elsewhere = await host(NAMED, REFS);
    const hosted = await host(NAMED, REFS, {
      refuse: (url) => ({ status: 302, headers: { location: `${elsewhere.rest.url}${url}` } }),
    });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    expect(all.failure).not.toBeNull();
    expect(elsewhere.rest.requests).toEqual([]);
  });

  it('a history', async () => {
    const hosted = await host(NAMED, REFS);
    const what = eventPlan(
      { name: 'schedule', sha: hosted.ids.base ?? '', ref: '', payload: {} },
      'history',
    );
    const all = await hosted.withoutGit(what);
    expect(all.failure?.unread.cure).toContain('git');
  });
});
