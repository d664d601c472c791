import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Plan, plan } from '../../../src/scan/plan.ts';
import {
  type CommitSpec,
  createRepository,
  type FileSpec,
  temporaryFolder,
} from '../../helpers/git.ts';
import { startRemote } from '../../helpers/remote.ts';
import { type Refusal, type RestOptions, startRest } from '../../helpers/rest.ts';
import { type Collected, changeLines, collect } from '../../helpers/source.ts';

const TOKEN = ['test', 'only', 'not', 'a', 'key'].join('-');

const SECONDARY_LIMIT: Refusal = {
  status: 403,
  headers: { 'retry-after': '2' },
  message: 'You have exceeded a secondary rate limit.',
};

/** The allowance of an hour is used up, and there is a new one in so many seconds. */
function hourlyLimit(seconds: number): Refusal {
  const reset = Math.ceil(Date.now() / 1000) + seconds;
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}` };
  return { status: 429, headers, message: 'API rate limit exceeded' };
}

function blobIdOf(content: string): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** A repository behind a loopback GitHub, with both its git remote and its REST API. */
async function host(
  commits: readonly CommitSpec[],
  refs: Readonly<Record<string, string>>,
  options: Partial<RestOptions> = {},
) {
  const root = temporaryFolder();
  const origin = createRepository({ bare: true, folder: `${root}/acme/agent` });
  const ids = origin.build(commits, refs);
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const remote = await startRemote({ root, token: TOKEN });
  const rest = await startRest({ folder: origin.folder, token: TOKEN, ...options });
  closing.push(
    () => remote.close(),
    () => rest.close(),
  );
  const read = (what: Plan, change: object = {}): Promise<Collected> =>
    collect(what, {
      workspace: temporaryFolder(),
      serverUrl: remote.url,
      repository: 'acme/agent',
      token: TOKEN,
      environment: { PATH: process.env.PATH, GITHUB_API_URL: rest.url },
      retryDelays: [1, 1],
      ...change,
    });
  return {
    ids,
    origin,
    remote,
    rest,
    /** By git, from the remote. */
    fetched: (what: Plan) => read(what),
    /** By git, from a whole clone, with nothing but it. */
    local: (what: Plan) => read(what, { workspace: origin.folder, repository: '', token: '' }),
    /** Where git is not installed. */
    withoutGit: (what: Plan, change: object = {}) =>
      read(what, { environment: { PATH: '/nowhere', GITHUB_API_URL: rest.url }, ...change }),
    /** Where the remote gives git nothing. */
    refused: (what: Plan) => read(what, { serverUrl: `${remote.url}/nothing/here` }),
  };
}

function pullRequest(ids: Readonly<Record<string, string>>, commits?: number): Plan {
  const payload = {
    number: 7,
    pull_request: {
      number: 7,
      title: 'Title',
      commits,
      base: { sha: ids.base, ref: 'main' },
      head: { sha: ids.head, ref: 'topic' },
    },
  };
  return plan({ name: 'pull_request', sha: ids.merge ?? '', ref: '', payload }, 'diff');
}

/** All that a source said, in an order that does not depend on it. */
function said(all: Collected, ids: Readonly<Record<string, string>>): object {
  return {
    failure: all.failure?.message ?? null,
    commits: [...all.commits].sort(),
    lines: changeLines(all, ids),
    // Git leaves the end of a message as it was written; the API leaves line ends out.
    texts: all.texts.map(({ name, commit, text }) => `${name} ${commit} ${text.trim()}`).sort(),
    previous: all.changes
      .map(
        ({ commit, path, previous, net = false }) =>
          `${commit} ${path} ${net} ${[...previous].sort().join()}`,
      )
      .sort(),
    deletions: all.deletions.map(({ commit, path, blob }) => `${commit} ${path} ${blob}`).sort(),
    unread: all.unread,
    missing: [...all.missing.keys()],
  };
}

const BRANCH: readonly CommitSpec[] = [
  { name: 'root', files: { a: '0', 'sub/old': 'old', 'sub/deep/x': 'x' } },
  { name: 'base', files: { b: 'base' } },
  { name: 'one', parents: ['root'], files: { secret: 'added', 'sub/old': 'edited' } },
  { name: 'two', files: { secret: null, 'sub/deep/x': { mode: '100755', content: 'x' } } },
  { name: 'merged', parents: ['two', 'base'], files: { b: 'typed', evil: 'typed too' } },
  {
    name: 'head',
    files: {
      'नमस्ते "q"\n': 'odd name',
      link: { mode: '120000', content: 'a' },
      module: { mode: '160000', commit: '1'.repeat(40) },
    },
    message: 'Head\n\nBody',
  },
  { name: 'newer', parents: ['base'], files: { n: 'n' } },
  { name: 'merge', parents: ['newer', 'head'], files: {} },
];
// Paths are given byte by byte.
const NAMED = BRANCH.map((commit) => ({
  ...commit,
  files: Object.fromEntries(
    Object.entries(commit.files ?? {}).map(([path, file]) => [
      Buffer.from(path, 'utf8').toString('latin1'),
      file,
    ]),
  ),
}));
const REFS = {
  'refs/heads/main': 'newer',
  'refs/pull/7/head': 'head',
  'refs/pull/7/merge': 'merge',
};

describe('through the REST API', () => {
  it('the same is read as by git, where git is missing or gets nothing', async () => {
    const hosted = await host(NAMED, REFS);
    const what = pullRequest(hosted.ids, 4);
    const expected = said(await hosted.fetched(what), hosted.ids);
    expect(expected).toMatchObject({ failure: null, missing: [] });
    expect(hosted.rest.requests).toEqual([]);
    expect(said(await hosted.withoutGit(what), hosted.ids)).toEqual(expected);
    expect(said(await hosted.refused(what), hosted.ids)).toEqual(expected);
  });

  it('every page of commits and every folder of a large tree is read', async () => {
    const hosted = await host(NAMED, REFS, { page: 1, treeLimit: 2 });
    const what = pullRequest(hosted.ids, 4);
    const expected = said(await hosted.fetched(what), hosted.ids);
    expect(said(await hosted.withoutGit(what), hosted.ids)).toEqual(expected);
  });

  it('more commits and files are read than GitHub lists of a pull request', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3500 }, (_, index) => [
        `many/${index % 50}/${index}`,
        `file ${index % 9}`,
      ]),
    );
    const hosted = await host(
      [
        { name: 'base', files: { a: '0' } },
        ...Array.from({ length: 258 }, (_, index) => ({
          name: `c${index}`,
          files: { a: `change ${index}` },
        })),
        { name: 'many', files: many },
        { name: 'head', files: { last: 'last' } },
      ],
      { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' },
    );
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 260));
    expect(all.failure).toBeNull();
    expect(all.missing.size).toBe(0);
    expect(all.commits.length).toBe(260);
    expect(all.changes.length).toBe(258 + 3500 + 1);
    expect(hosted.rest.requests.filter((url) => url.includes('/compare/')).length).toBe(3);
    expect(changeLines(all, hosted.ids)).toContain('many many/49/3499 file 7');
  });

  it('a new branch and a tag are compared with the default branch', async () => {
    const hosted = await host(
      [
        { name: 'base', files: { a: '1' } },
        { name: 'head', files: { b: '2' } },
      ],
      { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' },
    );
    hosted.origin.git('tag', '-a', '-m', 'notes', 'v1', hosted.ids.head as string);
    for (const [ref, after] of [
      ['refs/heads/topic', hosted.ids.head],
      ['refs/tags/v1', hosted.origin.git('rev-parse', 'refs/tags/v1')],
    ]) {
      const payload = {
        ref,
        before: '0'.repeat(40),
        after,
        created: true,
        commits: [],
        repository: { default_branch: 'main' },
      };
      const what = plan({ name: 'push', sha: '', ref: '', payload }, 'diff');
      const all = await hosted.withoutGit(what);
      expect(all.failure).toBeNull();
      expect(changeLines(all, hosted.ids)).toEqual(['head b 2']);
    }
  });

  it.each([
    ['a bad gateway', { status: 502 }],
    ['a limit on how much at once', SECONDARY_LIMIT],
    ['a limit per hour that ends soon', hourlyLimit(2)],
  ])('%s is waited out', async (_, refusal) => {
    const hosted = await host(NAMED, REFS, {
      refuse: (__, count) => (count === 1 || count === 4 || count === 5 ? refusal : null),
    });
    const what = pullRequest(hosted.ids, 4);
    const expected = said(await hosted.fetched(what), hosted.ids);
    expect(said(await hosted.withoutGit(what), hosted.ids)).toEqual(expected);
  });
});

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

  it('a file', async () => {
    const hosted = await host(NAMED, REFS, {
      refuse: (url) => (url.includes('git/blobs') ? { status: 403 } : null),
    });
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 4));
    expect(all.contents.size).toBe(0);
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
    const what = plan(
      { name: 'schedule', sha: hosted.ids.base ?? '', ref: '', payload: {} },
      'history',
    );
    const all = await hosted.withoutGit(what);
    expect(all.failure?.unread.cure).toContain('git');
  });
});

describe('random branches', () => {
  /** The same numbers for the same seed. */
  function numbers(seed: number): (below: number) => number {
    let state = seed * 2_654_435_761 + 1;
    return (below) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  /** Commits with one or more parents that change a few of a few files. */
  function randomCommits(seed: number): readonly CommitSpec[] {
    const random = numbers(seed);
    const size = 5 + random(14);
    return Array.from({ length: size }, (_, index): CommitSpec => {
      const parents = new Set<string>();
      const wanted = index === 0 ? 0 : 1 + (random(3) === 0 ? 1 + random(2) : 0);
      for (let n = 0; n < wanted; n++) {
        parents.add(`c${Math.max(0, index - 1 - (random(2) === 0 ? 0 : random(5)))}`);
      }
      const files: Record<string, FileSpec> = {};
      for (let n = random(4); n >= 0; n--) {
        const path = ['a', 'b', 'dir/c', 'dir/sub/d', 'e'][random(5)] as string;
        const content = `content ${random(12)}`;
        const kinds: readonly FileSpec[] = [
          content,
          content,
          content,
          null,
          { mode: '100755', content },
          { mode: '120000', content },
          { mode: '160000', commit: `${random(9)}`.repeat(40) },
        ];
        files[path] = kinds[random(kinds.length)] ?? null;
      }
      return {
        name: `c${index}`,
        parents: [...parents],
        files,
        date: 1_600_000_000 + random(9999),
      };
    });
  }

  it.each(Array.from({ length: 8 }, (_, seed) => [seed]))(
    'give the same from a clone, from the remote and from the API: seed %i',
    async (seed) => {
      const commits = randomCommits(seed);
      const head = `c${commits.length - 1}`;
      const base = `c${numbers(seed + 1000)(commits.length - 1)}`;
      const hosted = await host(commits, { 'refs/heads/main': base, 'refs/pull/7/head': head });
      const ids = { ...hosted.ids, base: hosted.ids[base] ?? '', head: hosted.ids[head] ?? '' };
      const names = hosted.ids;
      const what = pullRequest(ids);
      const expected = said(await hosted.local(what), names);
      expect(expected).toMatchObject({ failure: null, missing: [], unread: [] });
      expect(said(await hosted.fetched(what), names)).toEqual(expected);
      expect(said(await hosted.withoutGit(what), names)).toEqual(expected);
    },
  );
});
