import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type CommitSpec, createRepository, git, temporaryFolder } from '../../../helpers/git.ts';
import { changeLines, collect } from '../../../helpers/source.ts';
import {
  BRANCH,
  fetches,
  type Hosted,
  host,
  OF_BRANCH,
  pullRequest,
  REFS,
  read,
  shallowCheckout,
  snapshot,
  TOKEN,
} from '../hosted-branch.ts';

describe('a pull request', () => {
  const table: readonly (readonly [string, (hosted: Hosted) => string])[] = [
    ['checked out as one merge commit', (hosted) => shallowCheckout(hosted, 'refs/pull/7/merge')],
    ['with three commits of depth', (hosted) => shallowCheckout(hosted, 'refs/pull/7/merge', 3)],
    ['without a checkout', () => temporaryFolder()],
    ['in a folder that is not there', () => '/nowhere/at/all'],
    [
      'in a checkout of something else',
      () => {
        const other = createRepository();
        other.build([{ name: 'x', files: { x: 'x' } }], { 'refs/heads/main': 'x' });
        return other.folder;
      },
    ],
  ];
  it.each(table)('%s: every commit is fetched and read', async (_, checkout) => {
    const hosted = await host(BRANCH, REFS);
    const all = await read(hosted, pullRequest(hosted, { commits: 3 }), checkout(hosted));
    expect(all.failure).toBeNull();
    expect(all.unread).toEqual([]);
    expect([...all.missing]).toEqual([]);
    expect(changeLines(all, hosted.ids)).toEqual(OF_BRANCH);
    expect(all.commits).toEqual([hosted.ids.head, hosted.ids.mergedBase, hosted.ids.one]);
    // What was there before was fetched as well when it was asked for.
    const before = all.changes.find(({ path }) => path === 'old')?.previous ?? [];
    expect(before.map((blob) => all.contents.get(blob))).toEqual(['an old secret']);
  });

  it('asks for no file but those of the change, and sends the token in a header only', async () => {
    const hosted = await host(BRANCH, REFS);
    const workspace = shallowCheckout(hosted, 'refs/pull/7/merge');
    const started: string[] = [];
    const all = await collect(pullRequest(hosted, { commits: 3 }), {
      workspace,
      serverUrl: hosted.remote.url,
      repository: 'acme/agent',
      token: TOKEN,
      spawn: ((command: string, args: string[], options: object) => {
        started.push([command, ...args].join(' '));
        return spawn(command, args, options);
      }) as typeof spawn,
    });
    expect(changeLines(all, hosted.ids)).toEqual(OF_BRANCH);
    const wanted = hosted.remote.requests
      .map(({ body }) => body)
      .filter((body) => body.includes('command=fetch'));
    expect(wanted).toHaveLength(2);
    // Everything of the branch's end is in the checkout; only what was removed again is not.
    expect(wanted[1]?.match(/want /g)).toHaveLength(1);
    expect(hosted.remote.requests.every(({ url }) => !url.includes(TOKEN))).toBe(true);
    expect(hosted.remote.requests.every(({ authorized }) => authorized)).toBe(true);
    const secrets = [TOKEN, Buffer.from(`x-access-token:${TOKEN}`).toString('base64')];
    for (const secret of secrets) expect(started.join('\n')).not.toContain(secret);
  });

  it('leaves the checkout as it was, and nothing in the temp folder', async () => {
    const hosted = await host(BRANCH, REFS);
    const workspace = shallowCheckout(hosted, 'refs/pull/7/merge');
    const tempFolder = temporaryFolder();
    const before = snapshot(workspace);
    await collect(pullRequest(hosted, { commits: 3 }), {
      workspace,
      serverUrl: hosted.remote.url,
      repository: 'acme/agent',
      token: TOKEN,
      tempFolder,
    });
    expect(snapshot(workspace)).toEqual(before);
    expect(readdirSync(tempFolder)).toEqual([]);
  });

  it('takes nothing of the base for the branch when the event names an old base', async () => {
    const hosted = await host(BRANCH, REFS);
    const what = pullRequest(hosted, { commits: 3, base: 'base1' });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/pull/7/merge'));
    expect(changeLines(all, hosted.ids)).toEqual(OF_BRANCH);
  });

  it('does so when GitHub counted otherwise, or not at all', async () => {
    for (const commits of [1, 2, 50, undefined]) {
      const hosted = await host(BRANCH, REFS);
      const what = pullRequest(hosted, commits === undefined ? {} : { commits });
      const all = await read(hosted, what, shallowCheckout(hosted, 'refs/pull/7/merge'));
      expect(changeLines(all, hosted.ids)).toEqual(OF_BRANCH);
    }
  });

  it('is read from the checkout alone when that has the whole history', async () => {
    const hosted = await host(BRANCH, REFS);
    const { folder } = createRepository();
    git(folder, 'fetch', '--quiet', `file://${hosted.origin.folder}`, '+refs/*:refs/x/*');
    const all = await read(hosted, pullRequest(hosted, { commits: 3 }), folder);
    expect(changeLines(all, hosted.ids)).toEqual(OF_BRANCH);
    expect(hosted.remote.requests).toEqual([]);
  });

  it('of a fork is read on pull_request_target, where the base is checked out', async () => {
    const hosted = await host(BRANCH, {
      'refs/heads/main': 'newer',
      'refs/pull/7/head': 'head',
      'refs/pull/7/merge': 'merge',
    });
    const what = pullRequest(hosted, { commits: 3, name: 'pull_request_target' });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(OF_BRANCH);
  });

  it('is read when its test merge is gone', async () => {
    const hosted = await host(BRANCH, REFS);
    const gone = { ...hosted, ids: { ...hosted.ids, merge: 'f'.repeat(40) } };
    const all = await read(gone, pullRequest(gone, { commits: 3 }), temporaryFolder());
    expect(changeLines(all, hosted.ids)).toEqual(OF_BRANCH);
  });

  it.each([
    ['that gives no partial history', { settings: { 'uploadpack.allowFilter': 'false' } }],
    [
      'that gives nothing but refs',
      {
        protocol2: false,
        settings: {
          'uploadpack.allowFilter': 'false',
          'uploadpack.allowAnySHA1InWant': 'false',
        },
      },
    ],
  ])('is read from a server %s', async (_, options) => {
    const hosted = await host(BRANCH, REFS, options);
    const what = pullRequest(hosted, { commits: 3 });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/pull/7/merge'));
    expect(all.failure).toBeNull();
    expect(changeLines(all, hosted.ids)).toEqual(OF_BRANCH);
  });
});

describe('a long history', () => {
  /** 400 commits of the base since the branch left it. */
  const LONG: readonly CommitSpec[] = [
    { name: 'root', files: { a: '0' } },
    { name: 'fork', files: { a: '1' } },
    ...Array.from({ length: 400 }, (_, index) => ({
      name: `base${index}`,
      files: { [`dir${index % 7}/file`]: `${index}` },
    })),
    { name: 'base', files: { a: 'base' } },
    { name: 'one', parents: ['fork'], files: { 'dir/one': 'one' } },
    { name: 'head', files: { 'dir/one': null, two: 'two' } },
  ];
  const LONG_REFS = { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' };

  it('is fetched as commits alone where the branch left the base long ago', async () => {
    const hosted = await host(LONG, LONG_REFS);
    const what = pullRequest(hosted, { commits: 2 });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/pull/7/head'));
    expect(all.failure).toBeNull();
    expect(changeLines(all, hosted.ids)).toEqual(['head two two', 'one dir/one one']);
    expect(fetches(hosted)).toBeLessThanOrEqual(4);
  });

  it('of the branch itself is read to its first commit', async () => {
    const hosted = await host(
      [
        { name: 'base', files: { a: '0' } },
        ...Array.from({ length: 300 }, (_, index) => ({
          name: index === 299 ? 'head' : `c${index}`,
          files: { [`file${index % 9}`]: `${index}` },
        })),
      ],
      { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' },
    );
    const what = pullRequest(hosted, { commits: 300 });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/pull/7/head'));
    expect(all.commits).toHaveLength(300);
    expect(new Set(all.contents.values()).size).toBe(300);
    expect(all.missing.size).toBe(0);
  });
});
