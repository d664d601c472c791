import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Event, type Plan, plan } from '../../../src/scan/plan.ts';
import {
  type CommitSpec,
  createRepository,
  git,
  type TestRepository,
  temporaryFolder,
} from '../../helpers/git.ts';
import { type RemoteOptions, startRemote, type TestRemote } from '../../helpers/remote.ts';
import { type Collected, changeLines, collect } from '../../helpers/source.ts';

// Made at run time: no file may hold anything that looks like a token.
const TOKEN = ['test', 'only', 'not', 'a', 'key'].join('-');
const NULL = '0'.repeat(40);

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

interface Hosted {
  readonly origin: TestRepository;
  readonly remote: TestRemote;
  readonly ids: Readonly<Record<string, string>>;
}

/** A repository `acme/agent` on a loopback GitHub that demands the token. */
async function host(
  commits: readonly CommitSpec[],
  refs: Readonly<Record<string, string>>,
  options: Partial<RemoteOptions> & { readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<Hosted> {
  const root = temporaryFolder();
  const origin = createRepository({ bare: true, folder: join(root, 'acme', 'agent') });
  const ids = origin.build(commits, refs);
  const settings = {
    'uploadpack.allowFilter': 'true',
    'uploadpack.allowAnySHA1InWant': 'true',
    ...options.settings,
  };
  for (const [key, value] of Object.entries(settings)) origin.git('config', key, value);
  const remote = await startRemote({ root, token: TOKEN, ...options });
  closing.push(() => remote.close());
  return { origin, remote, ids };
}

/** What actions/checkout leaves: one commit without its parents, and no token. */
function shallowCheckout({ origin }: Hosted, ref: string, depth = 1): string {
  const { folder } = createRepository();
  const url = `file://${origin.folder}`;
  git(folder, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, url, `+${ref}:refs/remotes/x`);
  git(folder, 'checkout', '--quiet', '--force', '--detach', 'refs/remotes/x');
  return folder;
}

function event(name: string, payload: object, sha = NULL): Plan {
  const given: Event = { name, payload, sha, ref: '' };
  return plan(given, 'diff');
}

function pullRequest(
  { ids }: Hosted,
  change: { readonly commits?: number; readonly base?: string; readonly name?: string } = {},
): Plan {
  return event(
    change.name ?? 'pull_request',
    {
      number: 7,
      pull_request: {
        number: 7,
        title: 'Title',
        commits: change.commits,
        merge_commit_sha: ids.merge ?? null,
        base: { sha: ids[change.base ?? 'base'], ref: 'main' },
        head: { sha: ids.head, ref: 'topic' },
      },
    },
    ids.merge,
  );
}

function push({ ids }: Hosted, change: Record<string, unknown> = {}): Plan {
  return event('push', {
    ref: 'refs/heads/main',
    before: ids.base,
    after: ids.head,
    commits: [],
    repository: { default_branch: 'main' },
    ...change,
  });
}

function read(hosted: Hosted, what: Plan, workspace: string): Promise<Collected> {
  return collect(
    what,
    { workspace, serverUrl: hosted.remote.url, repository: 'acme/agent', token: TOKEN },
    true,
  );
}

function fetches({ remote }: Hosted): number {
  return remote.requests.filter(({ body }) => body.includes('command=fetch')).length;
}

/** A branch of three commits with everything that is easily missed, and a base that went on without it. */
const BRANCH: readonly CommitSpec[] = [
  { name: 'root', files: { a: '0', old: 'an old secret' } },
  ...Array.from({ length: 10 }, (_, index) => ({
    name: `base${index}`,
    files: { [`main${index}`]: `${index}` },
  })),
  { name: 'base', files: { a: 'base' } },
  { name: 'one', parents: ['base3'], files: { secret: 'added' }, date: 1_600_000_000 },
  {
    name: 'mergedBase',
    parents: ['one', 'base6'],
    files: { main4: '4', main5: '5', main6: '6', evil: 'typed' },
  },
  { name: 'head', files: { secret: null, b: 'b', old: 'an old secret, edited' } },
  { name: 'newer', parents: ['base'], files: { c: 'c' } },
  {
    name: 'merge',
    parents: ['newer', 'head'],
    files: { b: 'b', evil: 'typed', old: 'an old secret, edited' },
  },
];
const REFS = {
  'refs/heads/main': 'newer',
  'refs/heads/topic': 'head',
  'refs/pull/7/head': 'head',
  'refs/pull/7/merge': 'merge',
};
const OF_COMMITS = [
  'head b b',
  'head old an old secret, edited',
  'mergedBase evil typed [merge]',
  'one secret added',
];
const OF_BRANCH = [
  ...OF_COMMITS,
  // The sum of the branch.
  'head b b',
  'head evil typed',
  'head old an old secret, edited',
].sort();

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
    // What stood there before was fetched as well when it was asked for.
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

describe('a push', () => {
  it('is read from before to after', async () => {
    const hosted = await host(
      [
        { name: 'root', files: { a: '0' } },
        { name: 'base', files: { a: '1' } },
        { name: 'one', files: { b: '2' } },
        { name: 'head', files: { c: '3' } },
      ],
      { 'refs/heads/main': 'head' },
    );
    const all = await read(hosted, push(hosted), shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c 3', 'one b 2']);
    expect(all.unread).toEqual([]);
  });

  const FORCED: readonly CommitSpec[] = [
    { name: 'root', files: { a: '0' } },
    { name: 'fork', files: { a: '1' } },
    { name: 'base', files: { b: 'thrown away' } },
    { name: 'head', parents: ['fork'], files: { c: 'instead' } },
  ];

  it('that was forced is read from the merge base', async () => {
    const hosted = await host(FORCED, { 'refs/heads/main': 'head', 'refs/old': 'base' });
    const all = await read(hosted, push(hosted), shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c instead']);
  });

  it('that was forced is compared with the other branches when the old tip is gone', async () => {
    const hosted = await host(FORCED, { 'refs/heads/main': 'head', 'refs/heads/other': 'fork' });
    const what = push(hosted, { before: 'e'.repeat(40) });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c instead']);
  });

  const NEW: readonly CommitSpec[] = [
    { name: 'root', files: { a: '0' } },
    { name: 'other', files: { other: 'on another branch' } },
    { name: 'one', files: { b: '1' } },
    { name: 'head', files: { c: '2' } },
    { name: 'main', parents: ['root'], files: { m: 'm' } },
  ];
  const NEW_REFS = { 'refs/heads/main': 'main', 'refs/heads/x': 'head', 'refs/heads/o': 'other' };
  const created = { ref: 'refs/heads/x', before: NULL, created: true };

  it.each([[0], [2], [3]])('of a new branch is what no other has, %i commits listed', async (n) => {
    const hosted = await host(NEW, NEW_REFS);
    const listed = [hosted.ids.other, hosted.ids.one, hosted.ids.head].slice(3 - n);
    const what = push(hosted, { ...created, commits: listed.map((id) => ({ id })) });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/x'));
    const expected = ['head c 2', 'one b 1'];
    if (n === 3) expected.push('other other on another branch');
    expect(changeLines(all, hosted.ids)).toEqual(expected);
  });

  it('of a new branch is read from a whole clone without the network', async () => {
    const hosted = await host(NEW, NEW_REFS);
    const { folder } = createRepository();
    const url = `file://${hosted.origin.folder}`;
    git(folder, 'fetch', '--quiet', url, '+refs/heads/*:refs/remotes/origin/*');
    git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/x');
    const all = await read(hosted, push(hosted, created), folder);
    expect(changeLines(all, hosted.ids)).toEqual(['head c 2', 'one b 1']);
    expect(hosted.remote.requests).toEqual([]);
  });

  it('of a new branch is not taken for old because of one that was pushed together with it', async () => {
    const hosted = await host(NEW, { ...NEW_REFS, 'refs/heads/twin': 'head' });
    const commits = [{ id: hosted.ids.one }, { id: hosted.ids.head }];
    const what = push(hosted, { ...created, commits });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/x'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c 2', 'one b 1']);
  });

  it('of the first branch of all is read whole', async () => {
    const hosted = await host([{ name: 'head', files: { a: '1' } }], { 'refs/heads/main': 'head' });
    const what = push(hosted, { before: NULL, created: true });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(['head a 1']);
  });

  it('of a tag is what no branch has, and its message', async () => {
    const hosted = await host(NEW, { 'refs/heads/main': 'main', 'refs/heads/o': 'other' });
    hosted.origin.git('tag', '-a', '-m', 'Release\n\nnotes', 'v1', hosted.ids.head as string);
    const after = hosted.origin.git('rev-parse', 'refs/tags/v1');
    const what = push(hosted, { ref: 'refs/tags/v1', before: NULL, after, created: true });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/tags/v1'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c 2', 'one b 1']);
    expect(all.texts).toContainEqual({
      source: 'commit-message',
      name: 'tag message',
      commit: null,
      text: 'Release\n\nnotes\n',
    });
  });
});

describe('a merge group and a history', () => {
  it('reads a merge group from its base', async () => {
    const hosted = await host(
      [
        { name: 'root', files: { a: '0' } },
        { name: 'base', files: { a: '1' } },
        { name: 'one', files: { b: '2' } },
        { name: 'head', parents: ['base', 'one'], files: { b: '2' } },
      ],
      { 'refs/heads/main': 'base', 'refs/heads/gh-readonly-queue/main/pr-1': 'head' },
    );
    const what = event('merge_group', {
      merge_group: {
        base_sha: hosted.ids.base,
        head_sha: hosted.ids.head,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      },
    });
    const all = await read(hosted, what, temporaryFolder());
    expect(changeLines(all, hosted.ids)).toEqual(['head b 2', 'one b 2']);
  });

  it('fetches every branch and tag for a history', async () => {
    const hosted = await host(BRANCH, { ...REFS, 'refs/tags/v1': 'base2' });
    const what = plan(
      { name: 'schedule', payload: {}, sha: hosted.ids.newer as string, ref: '' },
      'history',
    );
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/main'));
    expect(all.failure).toBeNull();
    expect(new Set(all.commits)).toEqual(
      new Set(Object.entries(hosted.ids).flatMap(([name, id]) => (name === 'merge' ? [] : [id]))),
    );
    expect(all.missing.size).toBe(0);
  });
});

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

/** Names, sizes and times of all files below a folder, `.git` included. */
function snapshot(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const state = statSync(join(folder, name));
      const content = state.isFile() ? readFileSync(join(folder, name)).toString('base64') : '';
      return `${name} ${state.mtimeMs} ${content}`;
    })
    .sort();
}
