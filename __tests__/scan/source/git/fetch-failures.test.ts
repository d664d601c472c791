import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type CommitSpec, temporaryFolder } from '../../../helpers/git.ts';
import { changeLines, collect } from '../../../helpers/source.ts';
import { event, host, pullRequest, read, shallowCheckout, TOKEN } from '../hosted-branch.ts';

describe('what cannot be had is never clean', () => {
  const SMALL: readonly CommitSpec[] = [
    { name: 'root', files: { a: '0' } },
    { name: 'base', files: { a: '1' } },
    { name: 'head', files: { b: '2' } },
  ];
  const SMALL_REFS = { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' };

  it.each([401, 403, 404, 500, 302])(
    'fails with the cure when the server answers %i',
    async (status) => {
      const hosted = await host(SMALL, SMALL_REFS, { refuse: () => status });
      const all = await read(hosted, pullRequest(hosted, { commits: 1 }), temporaryFolder());
      expect(all.failure?.unread.cure).toMatch(/fetch-depth: 0/);
      expect(all.failure?.message).not.toContain(TOKEN);
      expect(all.texts).toMatchObject([
        { name: 'pull request title' },
        { name: 'head branch name' },
      ]);
      expect(all.changes).toEqual([]);
    },
  );

  it('tries again when the server was busy', async () => {
    const hosted = await host(SMALL, SMALL_REFS, {
      refuse: (_, count) => (count === 1 ? 503 : null),
    });
    const all = await collect(pullRequest(hosted, { commits: 1 }), {
      workspace: temporaryFolder(),
      serverUrl: hosted.remote.url,
      repository: 'acme/agent',
      token: TOKEN,
      retryDelays: [1],
    });
    expect(all.failure).toBeNull();
    expect(changeLines(all, hosted.ids)).toEqual(['head b 2']);
  });

  it('fails when contents are refused after the commits came', async () => {
    const hosted = await host(SMALL, SMALL_REFS, {
      refuse: ({ method }) => (method === 'POST' && posts++ > 0 ? 500 : null),
    });
    let posts = 0;
    const all = await read(hosted, pullRequest(hosted, { commits: 1 }), temporaryFolder());
    expect(all.failure).not.toBeNull();
  });

  it('names a file that the server does not have', async () => {
    const hosted = await host(SMALL, SMALL_REFS);
    const blob = hosted.origin.git('rev-parse', 'refs/pull/7/head:b');
    const path = join(hosted.origin.folder, 'objects', blob.slice(0, 2), blob.slice(2));
    const { rmSync } = await import('node:fs');
    rmSync(path);
    expect(existsSync(path)).toBe(false);
    const all = await read(hosted, pullRequest(hosted, { commits: 1 }), temporaryFolder());
    expect(all.failure !== null || all.missing.has(blob)).toBe(true);
    expect(all.contents.has(blob)).toBe(false);
  });

  it('fails when the head is gone', async () => {
    const hosted = await host(SMALL, { 'refs/heads/main': 'base' });
    const gone = { ...hosted, ids: { ...hosted.ids, head: 'd'.repeat(40) } };
    const all = await read(gone, pullRequest(gone, { commits: 1 }), temporaryFolder());
    expect(all.failure?.unread.what).toMatch(/commit/);
  });

  it('fails in a shallow checkout when nothing may be fetched', async () => {
    const hosted = await host(SMALL, SMALL_REFS);
    const all = await collect(pullRequest(hosted, { commits: 1 }), {
      workspace: shallowCheckout(hosted, 'refs/pull/7/head'),
    });
    expect(all.failure?.unread.cure).toMatch(/fetch-depth: 0/);
  });

  it.each(['http://example.com', 'ftp://127.0.0.1', 'http://127.0.0.1.example.com'])(
    'sends nothing to %s',
    async (serverUrl) => {
      const all = await collect(
        event('push', { ref: 'refs/heads/x', before: 'a'.repeat(40), after: 'b'.repeat(40) }),
        {
          workspace: temporaryFolder(),
          serverUrl,
          repository: 'acme/agent',
          token: TOKEN,
        },
      );
      expect(all.failure?.unread.why).toContain('not https');
    },
  );
});
