import { createHash } from 'node:crypto';
import { afterAll } from '@jest/globals';
import { eventPlan } from '../../../../src/scan/plan/event.ts';
import type { Plan } from '../../../../src/scan/plan.ts';
import { type CommitSpec, temporaryFolder } from '../../../helpers/git.ts';
import { hostRepository } from '../../../helpers/hosted.ts';
import { type Refusal, type RestOptions, startRest } from '../../../helpers/rest.ts';
import { type Collected, changeLines, collect } from '../../../helpers/source.ts';

export const TOKEN = ['test', 'only', 'not', 'a', 'key'].join('-');

export const SECONDARY_LIMIT: Refusal = {
  status: 403,
  headers: { 'retry-after': '2' },
  message: 'You have exceeded a secondary rate limit.',
};

/** The allowance of an hour is used up, and there is a new one in so many seconds. */
export function hourlyLimit(seconds: number): Refusal {
  const reset = Math.ceil(Date.now() / 1000) + seconds;
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}` };
  return { status: 429, headers, message: 'API rate limit exceeded' };
}

export function blobIdOf(content: string): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** A repository on a loopback GitHub, with both its git remote and its REST API. */
export async function host(
  commits: readonly CommitSpec[],
  refs: Readonly<Record<string, string>>,
  options: Partial<RestOptions> = {},
) {
  const { origin, ids, remote } = await hostRepository(commits, refs, { token: TOKEN });
  const rest = await startRest({ folder: origin.folder, token: TOKEN, ...options });
  closing.push(() => rest.close());
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

export function pullRequest(ids: Readonly<Record<string, string>>, commits?: number): Plan {
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
  return eventPlan({ name: 'pull_request', sha: ids.merge ?? '', ref: '', payload }, 'diff');
}

/** All that a source said, in an order that does not depend on it. */
export function said(all: Collected, ids: Readonly<Record<string, string>>): object {
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
export const NAMED = BRANCH.map((commit) => ({
  ...commit,
  files: Object.fromEntries(
    Object.entries(commit.files ?? {}).map(([path, file]) => [
      Buffer.from(path, 'utf8').toString('latin1'),
      file,
    ]),
  ),
}));
export const REFS = {
  'refs/heads/main': 'newer',
  'refs/pull/7/head': 'head',
  'refs/pull/7/merge': 'merge',
};
