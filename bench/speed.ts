/**
 * `npm run bench -- REPOSITORY [ROUNDS] [all|changes|history] [NODE]`: times our scan of a change and of a whole history
 * against git itself, bare node and every other scanner on PATH, whole processes in turn, and prints ratios. NODE is the
 * program that runs ours and is itself measured bare: how long a Node takes to start differs by more than all else.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BenchChange, makeChange } from './change.ts';
import { makeComplete } from './complete.ts';
import { isInstalled, measure, type Subject, table } from './measure.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.js');

const [given, rounds = '5', part = 'all', node = process.execPath] = process.argv.slice(2);
if (given === undefined || !['all', 'changes', 'history'].includes(part)) {
  console.error('Usage: npm run bench -- REPOSITORY [ROUNDS] [all|changes|history] [NODE]');
  process.exit(2);
}
const repository = resolve(given);

const log = (dir: string, ...args: string[]): Subject['command'] => [
  ...(['git', '--git-dir', dir, 'log', '-p', '-U0', ...args] as const),
];

/** The action on a pull request event, as the runner starts it. */
const action = ({ repository: dir, from, to }: BenchChange): Subject['command'] => {
  const folder = mkdtempSync(join(tmpdir(), 'vaani-guard-bench-step-'));
  const event = {
    number: 1,
    pull_request: {
      number: 1,
      commits: 1,
      title: '',
      body: '',
      head: { sha: to, ref: 'a' },
      base: { sha: from, ref: 'b' },
    },
  };
  for (const [name, text] of [
    ['event', JSON.stringify(event)],
    ['output', ''],
    ['summary', ''],
  ] as const) {
    writeFileSync(join(folder, name), text);
  }
  const variables = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_SHA: to,
    GITHUB_WORKSPACE: dir,
    RUNNER_TEMP: folder,
  };
  const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return ['env', ...assignments, node, join(root, 'dist/index.js')];
};

/** A scanner that finds something ends with 1. */
const scanned = { exitCodes: [0, 1] };

const peersOf = (dir: string, range: string | null, folder: string | null): Subject[] => {
  const options = range === null ? [] : [`--log-opts=${range}`];
  const quiet = ['--no-banner', '--exit-code=0', '--log-level=error'];
  const peers: { program: string; args: readonly string[] }[] = [
    { program: 'gitleaks', args: ['git', ...quiet, ...options, dir] },
    { program: 'betterleaks', args: ['git', ...quiet, ...options, dir] },
    {
      program: 'trufflehog',
      args: [
        'git',
        `file://${dir}`,
        '--no-update',
        '--no-verification',
        ...(range === null ? [] : [`--since-commit=${range.split('..')[0]}`]),
      ],
    },
    ...(folder === null ? [] : [{ program: 'ripsecrets', args: ['--strict-ignore', folder] }]),
  ];
  return peers
    .filter(({ program }) => isInstalled(program))
    .map(({ program, args }) => ({ name: program, command: [program, ...args], ...scanned }));
};

const compare = async (title: string, subjects: readonly Subject[]): Promise<void> => {
  console.log(`\n## ${title}\n`);
  console.log(table(subjects, await measure(subjects, Number(rounds))));
};

const changeSubjects = (change: BenchChange): Subject[] => {
  const { repository: dir, from, to, blobs } = change;
  const range = `${from}..${to}`;
  return [
    { name: 'bare node', command: [node, '-e', '0'] },
    {
      name: 'vaani-guard, command line',
      command: [node, cli, 'scan', dir, '--range', range],
      ...scanned,
    },
    {
      name: 'the same, without compiled code of an earlier scan',
      command: ['env', 'NODE_DISABLE_COMPILE_CACHE=1', node, cli, 'scan', dir, '--range', range],
      ...scanned,
    },
    { name: 'vaani-guard, action', command: action(change), ...scanned },
    { name: 'git log -p -U0', command: log(dir, range) },
    {
      name: 'git cat-file of the same blobs',
      command: ['git', '--git-dir', dir, 'cat-file', '--batch', '--buffer'],
      input: blobs,
    },
    ...peersOf(dir, range, change.folder),
  ];
};

if (part !== 'history') await compareChanges();
if (part !== 'changes') await compareHistories();

async function compareChanges(): Promise<void> {
  const small = makeChange(repository, { files: 12, bytes: 200_000 });
  await compare(
    `A change of ${small.files} files, ${Math.round(small.bytes / 1000)} kB`,
    changeSubjects(small),
  );

  const large = makeChange(repository, { files: 2000, bytes: 20_000_000 });
  await compare(
    `A change of ${large.files} files, ${(large.bytes / 1e6).toFixed(1)} MB`,
    changeSubjects(large),
  );
}

async function compareHistories(): Promise<void> {
  const whole = makeComplete(repository);
  const objects = execFileSync(
    'git',
    [
      '--git-dir',
      whole,
      'cat-file',
      '--batch-all-objects',
      '--batch-check=%(objecttype) %(objectname)',
      '--unordered',
    ],
    { encoding: 'latin1', maxBuffer: 2 ** 30 },
  );
  const blobs = [...objects.matchAll(/^blob (\S+)$/gm)].map(([, id]) => `${id}\n`).join('');
  const commits = execFileSync('git', ['--git-dir', whole, 'rev-list', '--all', '--count'], {
    encoding: 'latin1',
  }).trim();
  await compare(`The whole history, ${commits} commits`, [
    { name: 'git log -p -U0 --all', command: log(whole, '--all') },
    {
      name: 'vaani-guard',
      command: [node, cli, 'scan', whole, '--history'],
      ...scanned,
    },
    {
      name: 'git log --raw --all',
      command: ['git', '--git-dir', whole, 'log', '--raw', '--all', '--no-renames'],
    },
    {
      name: 'git cat-file of all blobs',
      command: ['git', '--git-dir', whole, 'cat-file', '--batch', '--buffer'],
      input: blobs,
    },
    ...peersOf(whole, null, null),
  ]);
}
