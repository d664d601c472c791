import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  type CommitSpec,
  createRepository,
  git,
  type TestRepository,
  temporaryFolder,
} from '../../helpers/git.ts';
import { type HostedRepository, type HostOptions, hostRepository } from '../../helpers/hosted.ts';
import { runStep, type Step, type StepResult } from '../step.ts';

/** A key in Vaani's own form: no file may hold one, so it is made when asked for, the same for the same name. */
export function vaaniKey(name: string): string {
  return ['vaani', createHash('sha256').update(name).digest('hex').slice(0, 32)].join('_');
}

/** What a job's own token is like, and which no tool would take for a real one. */
export const TOKEN = ['job', 'token', createHash('sha256').update('token').digest('hex')].join('-');

export type Ids = Readonly<Record<string, string>>;

/** A repository with all of its history, where a step finds it. */
export interface Local {
  readonly repository: TestRepository;
  readonly ids: Ids;
}

export function localRepository(
  commits: readonly CommitSpec[],
  refs: Readonly<Record<string, string>> = {},
): Local {
  const repository = createRepository();
  return { repository, ids: repository.build(commits, refs) };
}

/** A hosted repository whose git demands the token and whose API refuses everything. */
export interface Hosted extends HostedRepository {
  /** What the runner tells a step of this server. */
  readonly environment: Readonly<Record<string, string>>;
}

export async function host(
  commits: readonly CommitSpec[],
  refs: Readonly<Record<string, string>>,
  options: Partial<HostOptions> = {},
): Promise<Hosted> {
  const hosted = await hostRepository(commits, refs, {
    token: TOKEN,
    ...options,
    refuse: (request, count) =>
      request.url.startsWith('/api/') ? 403 : (options.refuse?.(request, count) ?? null),
  });
  const { remote } = hosted;
  const environment = {
    GITHUB_SERVER_URL: remote.url,
    GITHUB_API_URL: `${remote.url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${remote.url}/api/graphql`,
  };
  return { ...hosted, environment };
}

/** What actions/checkout leaves with its defaults and `persist-credentials: false`: one commit, detached, no token. */
export function shallowCheckout({ origin, remote }: Hosted, ref: string): string {
  const { folder } = createRepository();
  git(folder, 'remote', 'add', 'origin', `${remote.url}/acme/agent`);
  const local = ref
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
    .replace(/^refs\/pull\//, 'refs/remotes/pull/');
  const url = `file://${origin.folder}`;
  git(folder, 'fetch', '--quiet', '--no-tags', '--depth=1', url, `+${ref}:${local}`);
  git(folder, 'checkout', '--quiet', '--force', '--detach', local);
  return folder;
}

export interface PullRequestText {
  readonly title?: string;
  readonly body?: string | null;
  readonly branch?: string;
  readonly commits?: number;
}

/** The event of a pull request from `head` to `base`, with GitHub's test merge `merge` where there is one. */
export function pullRequest(ids: Ids, text: PullRequestText = {}): Step['event'] {
  return {
    name: 'pull_request',
    sha: ids.merge ?? ids.head ?? '',
    ref: 'refs/pull/7/merge',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        title: text.title ?? 'Call the customer back',
        body: text.body ?? null,
        ...(text.commits === undefined ? {} : { commits: text.commits }),
        merge_commit_sha: ids.merge ?? null,
        base: { sha: ids.base, ref: 'main', repo: { full_name: 'acme/agent' } },
        head: {
          sha: ids.head,
          ref: text.branch ?? 'topic',
          repo: { full_name: 'acme/agent' },
        },
      },
      repository: { full_name: 'acme/agent', default_branch: 'main' },
    },
  };
}

export function push(ids: Ids, change: Readonly<Record<string, unknown>> = {}): Step['event'] {
  const payload = {
    ref: 'refs/heads/main',
    before: ids.base,
    after: ids.head,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    commits: [],
    repository: { full_name: 'acme/agent', default_branch: 'main' },
    ...change,
  };
  return { name: 'push', sha: String(payload.after), ref: String(payload.ref), payload };
}

/** Runs the step on a pull request whose commits `base` and `head` are all there. */
export function scanLocal(
  { repository, ids }: Local,
  text?: PullRequestText,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep({
    workspace: repository.folder,
    event: pullRequest(ids, text),
    inputs: { 'github-token': TOKEN, comment: 'never', ...inputs },
  });
}

/** Makes a repository whose `head` brings these files to a `base` with one file, and scans it as a pull request. */
export async function scanFiles(
  files: NonNullable<CommitSpec['files']>,
  before: NonNullable<CommitSpec['files']> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult & { readonly ids: Ids }> {
  const local = localRepository([
    { name: 'base', files: { 'README.md': '# Agent\n', ...before } },
    { name: 'head', files },
  ]);
  return { ...(await scanLocal(local, {}, inputs)), ids: local.ids };
}

export interface GitWrapper {
  /** PATH on which `git` is the wrapper. */
  readonly path: string;
  /** What the wrapper wrote down: the argument list of each git, and of each process that git started. */
  log(): string;
}

/** A `git` on PATH that runs a shell script; in it `$GIT` is the real one and `$LOG` a file to write to. */
export function wrapGit(script: string): GitWrapper {
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(log, '');
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\nGIT='${join(git('.', '--exec-path'), 'git')}'\nLOG='${log}'\n${script}\n`,
  );
  chmodSync(join(bin, 'git'), 0o755);
  return {
    path: `${bin}${delimiter}${process.env.PATH}`,
    log: () => readFileSync(log, 'latin1'),
  };
}

/** Writes down every argument list. Git's own trace shows what it starts in turn. */
export const RECORDING = 'echo "argv: $*" >> "$LOG"\nGIT_TRACE="$LOG" exec "$GIT" "$@"';
