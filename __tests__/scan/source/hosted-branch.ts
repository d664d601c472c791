import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eventPlan } from '../../../src/scan/plan/event.ts';
import type { Event, Plan } from '../../../src/scan/plan.ts';
import { type CommitSpec, createRepository, git } from '../../helpers/git.ts';
import {
  type HostedRepository as Hosted,
  type HostOptions,
  hostRepository,
} from '../../helpers/hosted.ts';
import { type Collected, collect } from '../../helpers/source.ts';

// Made at run time: no file may hold anything that looks like a token.
export const TOKEN = ['test', 'only', 'not', 'a', 'key'].join('-');
export const NULL = '0'.repeat(40);

export type { Hosted };

/** A repository `acme/agent` on a loopback GitHub that demands the token. */
export const host = (
  commits: readonly CommitSpec[],
  refs: Readonly<Record<string, string>>,
  options: Partial<HostOptions> = {},
): Promise<Hosted> => hostRepository(commits, refs, { token: TOKEN, ...options });

/** What actions/checkout leaves: one commit without its parents, and no token. */
export function shallowCheckout({ origin }: Hosted, ref: string, depth = 1): string {
  const { folder } = createRepository();
  const url = `file://${origin.folder}`;
  git(folder, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, url, `+${ref}:refs/remotes/x`);
  git(folder, 'checkout', '--quiet', '--force', '--detach', 'refs/remotes/x');
  return folder;
}

export function event(name: string, payload: object, sha = NULL): Plan {
  const given: Event = { name, payload, sha, ref: '' };
  return eventPlan(given, 'diff');
}

export function pullRequest(
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

export function push({ ids }: Hosted, change: Record<string, unknown> = {}): Plan {
  return event('push', {
    ref: 'refs/heads/main',
    before: ids.base,
    after: ids.head,
    commits: [],
    repository: { default_branch: 'main' },
    ...change,
  });
}

export function read(hosted: Hosted, what: Plan, workspace: string): Promise<Collected> {
  return collect(
    what,
    { workspace, serverUrl: hosted.remote.url, repository: 'acme/agent', token: TOKEN },
    true,
  );
}

export function fetches({ remote }: Hosted): number {
  return remote.requests.filter(({ body }) => body.includes('command=fetch')).length;
}

/** A branch of three commits with everything that is easily missed, and a base that went on without it. */
export const BRANCH: readonly CommitSpec[] = [
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
export const REFS = {
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
export const OF_BRANCH = [
  ...OF_COMMITS,
  // The sum of the branch.
  'head b b',
  'head evil typed',
  'head old an old secret, edited',
].sort();

/** Names, sizes and times of all files below a folder, `.git` included. */
export function snapshot(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const state = statSync(join(folder, name));
      const content = state.isFile() ? readFileSync(join(folder, name)).toString('base64') : '';
      return `${name} ${state.mtimeMs} ${content}`;
    })
    .sort();
}
