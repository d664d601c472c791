import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitEnvironment } from '../helpers/git.ts';
import { startRemote } from '../helpers/remote.ts';
import { startRest } from '../helpers/rest.ts';

/** Where the key is in the change. */
export const hidingPlaces = [
  'nowhere',
  'file',
  'gone again',
  'merge',
  'large file',
  'message',
] as const;
export type HidingPlace = (typeof hidingPlaces)[number];

/** A loopback GitHub with one pull request. */
export interface HostedChange {
  readonly place: HidingPlace;
  readonly key: string;
  readonly token: string;
  /** Addresses of its git remote and of its REST API. */
  readonly gitUrl: string;
  readonly apiUrl: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  /** Folders as actions/checkout leaves them: nothing, one commit, all of them. */
  readonly checkouts: { readonly none: string; readonly shallow: string; readonly full: string };
  close(): Promise<void>;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Text that no rule takes for anything, the same for the same name. */
function prose(name: string, bytes: number): string {
  const words = 'the agent calls back and asks for an order before it hangs up again'.split(' ');
  const at = Buffer.from(digest(name), 'hex');
  let text = '';
  for (let index = 0; text.length < bytes; index++) {
    text += `${words[((at[index % 32] ?? 0) + index) % words.length]}${index % 9 === 8 ? '\n' : ' '}`;
  }
  return `${text}\n`;
}

/** Makes a pull request of a few commits and a merge that holds a key at this place, and serves it. */
export async function hostChange(place: HidingPlace): Promise<HostedChange> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'vaani-guard-faults-')));
  const key = ['vaani', digest(`faults ${place}`).slice(0, 32)].join('_');
  const token = ['job', 'token', digest('faults token')].join('-');
  const work = join(root, 'work');
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: work,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  mkdirSync(work);
  git('init', '--quiet', '--initial-branch=main');
  const write = (name: string, text: string): void => writeFileSync(join(work, name), text);
  const commit = (message: string): string => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };

  for (let index = 0; index < 30; index++) write(`page-${index}.md`, prose(`${index}`, 2_000));
  commit('Write the pages');
  git('checkout', '--quiet', '-b', 'topic');
  write('one.ts', prose('one', 3_000));
  if (place === 'file' || place === 'gone again')
    write('settings.ts', `export const key = '${key}';\n`);
  commit(place === 'message' ? `Try it\n\nWorks with ${key} here.` : 'Try it');
  if (place === 'gone again') rmSync(join(work, 'settings.ts'));
  write('large.txt', prose('large', 300_000));
  if (place === 'large file') appendFileSync(join(work, 'large.txt'), `key ${key}\n`);
  commit('Bring a large file');
  git('checkout', '--quiet', 'main');
  write('page-1.md', prose('other', 2_000));
  commit('Rewrite a page');
  git('checkout', '--quiet', 'topic');
  git('merge', '--quiet', '--no-commit', '--no-ff', 'main');
  if (place === 'merge') write('merged.ts', `export const key = '${key}';\n`);
  commit('Merge main');
  write('two.ts', prose('two', 3_000));
  const head = commit('Go on');
  git('checkout', '--quiet', 'main');
  write('page-2.md', prose('third', 2_000));
  const base = commit('Rewrite another page');
  git('checkout', '--quiet', '--detach');
  git('merge', '--quiet', '--no-ff', '--message', 'Test merge', 'topic');
  const merge = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/pull/7/head', head);
  git('update-ref', 'refs/pull/7/merge', merge);

  const served = join(root, 'served');
  const bare = join(served, 'acme', 'agent');
  execFileSync('git', ['clone', '--quiet', '--mirror', work, bare], { env: environment });
  for (const name of ['allowFilter', 'allowAnySHA1InWant']) {
    execFileSync('git', ['-C', bare, 'config', `uploadpack.${name}`, 'true'], { env: environment });
  }
  const none = join(root, 'none');
  mkdirSync(none);
  const shallow = join(root, 'shallow');
  execFileSync('git', ['init', '--quiet', shallow], { env: environment });
  const inShallow = ['-C', shallow];
  execFileSync(
    'git',
    [...inShallow, 'fetch', '--quiet', '--depth=1', `file://${bare}`, 'refs/pull/7/merge'],
    { env: environment },
  );
  execFileSync('git', [...inShallow, 'checkout', '--quiet', 'FETCH_HEAD'], { env: environment });

  const remote = await startRemote({ root: served, token });
  const rest = await startRest({ folder: bare, token });
  return {
    ...{ place, key, token, base, head, merge },
    gitUrl: remote.url,
    apiUrl: rest.url,
    checkouts: { none, shallow, full: work },
    close: async () => {
      await Promise.all([remote.close(), rest.close()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const environment = {
  ...gitEnvironment,
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};
