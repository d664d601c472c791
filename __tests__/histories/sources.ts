import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDetector } from '../../src/detect/detector.ts';
import { rules } from '../../src/detect/rules/index.ts';
import type { Log } from '../../src/report/log.ts';
import { scanUnderPolicy } from '../../src/run/policed-scan.ts';
import type { ScanOutcome } from '../../src/scan/finding.ts';
import { eventPlan } from '../../src/scan/plan/event.ts';
import type { Event } from '../../src/scan/plan.ts';
import { openSource } from '../../src/scan/source/open.ts';
import type { SourceOptions } from '../../src/scan/source/place.ts';
import { createRepository, git } from '../helpers/git.ts';
import { startRemote } from '../helpers/remote.ts';
import { startRest } from '../helpers/rest.ts';
import { commitSpecs, type History } from './history.ts';

/** Each way to the same commits. */
export const SOURCES = ['clone', 'shallow checkout', 'no checkout', 'REST API'] as const;
export type SourceName = (typeof SOURCES)[number];

export interface Scans {
  /** Ids of the commits by their names. */
  readonly ids: Readonly<Record<string, string>>;
  readonly outcomes: ReadonlyMap<SourceName, ScanOutcome>;
}

const SILENT: Log = { info() {}, notice() {}, warning() {}, error() {}, mask() {} };
const TOKEN = ['made', 'up', 'for', 'tests'].join('-');
const detector = createDetector(rules);

/** Writes the history into a repository on a loopback GitHub and scans it by every source. */
export async function scanEverySource(history: History): Promise<Scans> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'vaani-guard-history-')));
  const folder = (name: string): string => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const origin = createRepository({ bare: true, folder: join(root, 'served', 'acme', 'agent') });
  const ids = origin.build(commitSpecs(history), refsOf(history));
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const remote = await startRemote({ root: join(root, 'served'), token: TOKEN });
  const rest = await startRest({ folder: origin.folder, token: TOKEN });
  try {
    const event = eventOf(history, ids);
    const scan = (change: Partial<SourceOptions>): Promise<ScanOutcome> =>
      scanOnce(event, {
        workspace: join(root, 'temp'),
        serverUrl: remote.url,
        repository: 'acme/agent',
        token: TOKEN,
        tempFolder: join(root, 'temp'),
        // An address at which nothing listens: whoever uses the API there would fail.
        environment: { PATH: process.env.PATH, GITHUB_API_URL: 'http://127.0.0.1:9' },
        spawn,
        log: SILENT,
        retryDelays: [],
        ...change,
      });
    folder('temp');
    const checkout = folder('checkout');
    git(checkout, 'init', '--quiet');
    git(
      checkout,
      'fetch',
      '--quiet',
      '--depth=1',
      `file://${origin.folder}`,
      ids[history.head] ?? '',
    );
    git(checkout, 'update-ref', '--no-deref', 'HEAD', 'FETCH_HEAD');
    const withoutGit = { PATH: '/nowhere', GITHUB_API_URL: rest.url };
    return {
      ids,
      outcomes: new Map([
        ['clone', await scan({ workspace: origin.folder, repository: '', token: '' })],
        ['shallow checkout', await scan({ workspace: checkout })],
        ['no checkout', await scan({})],
        ['REST API', await scan({ environment: withoutGit })],
      ]),
    };
  } finally {
    await Promise.all([remote.close(), rest.close()]);
    rmSync(root, { recursive: true, force: true });
  }
}

function scanOnce(event: Event, options: SourceOptions): Promise<ScanOutcome> {
  return scanUnderPolicy(
    {
      plan: async () => eventPlan(event, 'diff'),
      openSource: (planned) => openSource(planned, options),
      wanted: { apiKey: null, protectedSecrets: [] },
      policyFile: { path: '.github/vaani-guard.yml', isDefault: true },
      readPolicyFile: async () => ({ text: null, misnamed: false }),
    },
    {
      clock: { now: () => 0, sleep: async () => {} } as never,
      log: SILENT,
      rules: { ids: () => [], makeDetector: async () => detector },
    },
  );
}

function refsOf({ event, head, base }: History): Readonly<Record<string, string>> {
  const topic = event === 'pull request' ? 'refs/pull/7/head' : 'refs/heads/topic';
  return {
    'refs/heads/main': base,
    // What a clone calls the same branch.
    'refs/remotes/origin/main': base,
    [topic]: head,
  };
}

function eventOf(history: History, ids: Readonly<Record<string, string>>): Event {
  const [head, base] = [ids[history.head], ids[history.base]];
  const repository = { default_branch: 'main' };
  const empty = { sha: '', ref: '' };
  if (history.event === 'pull request') {
    const pullRequest = {
      number: 7,
      title: 'Title',
      base: { sha: base, ref: 'main' },
      head: { sha: head, ref: 'topic' },
    };
    const payload = { number: 7, pull_request: pullRequest, repository };
    return { name: 'pull_request', payload, ...empty };
  }
  const created = history.event === 'new branch';
  const before = created ? '0'.repeat(40) : base;
  const payload = {
    ref: 'refs/heads/topic',
    before,
    after: head,
    created,
    commits: [],
    repository,
  };
  return { name: 'push', payload, ...empty };
}
