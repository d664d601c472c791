/**
 * Runs every workflow of the README as it stands there, under a real runner: part of `npm run act`. What the workflows ask
 * of others is on this machine: a loopback GitHub with a pull request, with and without a key in it, and an emulated Vaani
 * service. Actions of others are stand-ins: the one that checks out copies a folder, those that upload look at the file and
 * leave it where it is. The action's own defaults are its own but for the address of the service and the calling hours.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpKey } from '../__tests__/action/phone-call.ts';
import { workflowExamples } from '../__tests__/docs/documents.ts';
import { pullRequestEvent } from '../__tests__/faults/event.ts';
import { type HostedChange, hostChange } from '../__tests__/faults/hosted-change.ts';
import { type Emulator, startEmulator } from '../src/emulator/emulator.ts';
import { needAct, runAct } from './run-act.ts';
import { localRepositories, makeStandIns } from './stand-ins.ts';

needAct();
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'vaani-guard-recipes-'));
const actions = join(folder, 'actions');

/** One run of a recipe, and what must come of it. */
interface Trial {
  /** Words of the workflow's `name:`; empty for the six lines of the start, which have none. */
  readonly recipe: string;
  readonly what: string;
  readonly event: string;
  readonly payload?: (change: HostedChange) => unknown;
  /** Where a key is in the change. */
  readonly key: 'nowhere' | 'file';
  readonly passes: boolean;
  readonly scenario?: string;
  readonly previousKey?: (emulator: Emulator) => string;
  /** What else must hold, or a sentence that says what does not. */
  readonly also?: (seen: Seen) => string | null;
}

interface Seen {
  readonly log: string;
  readonly emulator: Emulator;
  /** Lines that the stand-ins and the deploy script wrote. */
  readonly done: readonly string[];
}

const repository = { full_name: 'acme/agent', default_branch: 'main' };
const pull = (change: HostedChange): unknown => pullRequestEvent(change, false).payload;
const merged = ({ base, head }: HostedChange): unknown => ({
  action: 'checks_requested',
  merge_group: { base_sha: base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/7' },
  repository,
});
const pushed = ({ base, head }: HostedChange): unknown => ({
  ...{ ref: 'refs/heads/topic', before: base, after: head },
  ...{ created: false, deleted: false, forced: true, base_ref: null, commits: [], repository },
});
const commented = ({ key, place }: HostedChange): unknown => ({
  action: 'created',
  issue: { number: 3, title: 'The agent is silent', body: null },
  comment: { id: 5, body: place === 'nowhere' ? 'It says nothing.' : `I call it with ${key}` },
  repository,
});

const did = (seen: Seen, ...lines: readonly string[]): string | null => {
  const wrong = `done was: ${seen.done.join(', ')}, not: ${lines.join(', ')}`;
  return seen.done.join() === lines.join() ? null : wrong;
};
const dialled = ({ emulator }: Seen, times: number): string | null =>
  emulator.truth().dials.length === times
    ? null
    : `it dialled ${emulator.truth().dials.length} times`;

/** A scan that finds nothing passes, one that finds the key fails. */
const scans = (recipe: string, event: string, payload: Trial['payload'], more = ''): Trial[] =>
  (['nowhere', 'file'] as const).map((key) => ({
    recipe,
    what: `${event}${more}, ${key === 'nowhere' ? 'clean' : 'with a key'}`,
    event,
    ...(payload === undefined ? {} : { payload }),
    key,
    passes: key === 'nowhere',
    also: ({ log }) => {
      const said = /vaani_…\(38\)/.test(log);
      return said === (key === 'file')
        ? null
        : `the log ${said ? 'speaks' : 'says nothing'} of a key`;
    },
  }));

const history = scans('Leaked keys in the history', 'workflow_dispatch', undefined).map(
  (trial) => ({
    ...trial,
    also: (seen: Seen) => did(seen, 'uploaded vaani-guard.sarif') ?? trial.also?.(seen) ?? null,
  }),
);

const calm = { event: 'workflow_dispatch', key: 'nowhere' } as const;
const trials: readonly Trial[] = [
  ...scans('', 'pull_request', pull),
  ...scans('Leaked keys', 'pull_request', pull),
  ...scans('Leaked keys', 'pull_request_target', pull),
  ...scans('Leaked keys', 'merge_group', merged),
  ...scans('Leaked keys outside pull requests', 'push', pushed),
  ...scans('Leaked keys outside pull requests', 'issue_comment', commented),
  {
    ...{
      recipe: 'Deploy',
      what: 'the agent works',
      event: 'push',
      payload: pushed,
      key: 'nowhere',
    },
    ...{ scenario: 'hindi', passes: true },
    also: (seen) =>
      dialled(seen, 1) ??
      did(
        seen,
        'deployed staging',
        'uploaded smoke-call.xml, transcript.txt',
        'deployed production',
      ),
  },
  {
    ...{ recipe: 'Deploy', what: 'nobody answers', event: 'push', payload: pushed, key: 'nowhere' },
    ...{ scenario: 'no-answer', passes: false },
    also: (seen) => dialled(seen, 1) ?? did(seen, 'deployed staging', 'uploaded smoke-call.xml'),
  },
  {
    ...{ ...calm, recipe: 'Agent check', what: 'the agent is heard', passes: true },
    ...{ scenario: 'hindi', also: (seen: Seen) => dialled(seen, 1) },
  },
  {
    ...{ ...calm, recipe: 'Agent check', what: 'no agent joins', passes: false },
    ...{ scenario: 'agent-never-joins', also: (seen: Seen) => dialled(seen, 1) },
  },
  ...history,
  {
    ...{ ...calm, recipe: 'Key rotation', what: 'the old key still works', passes: false },
    previousKey: ({ key }) => key.replace('accepted', 'accepted-before'),
    also: ({ log }) => (/still.valid/i.test(log) ? null : 'the log does not say so'),
  },
  {
    ...{ ...calm, recipe: 'Key rotation', what: 'the old key is revoked', passes: true },
    previousKey: madeUpKey,
  },
  { ...calm, recipe: 'Keys of all environments', what: 'the keys work', passes: true },
  {
    ...{ ...calm, recipe: 'Keys of all environments', what: 'no key works', passes: false },
    scenario: 'wrong-key',
  },
  {
    ...{ ...calm, recipe: 'Smoke call on the emulator', what: 'a rehearsal', passes: true },
    also: ({ log }) => (log.includes('Smoke call passed') ? null : 'the call did not pass'),
  },
];

const hosted = {
  nowhere: await hostChange('nowhere'),
  file: await hostChange('file'),
};
let failed = 0;
try {
  makeStandIns(actions);
  for (const trial of trials) {
    const wrong = await tried(trial);
    if (wrong !== null) failed += 1;
    const title = trial.recipe === '' ? 'Start' : trial.recipe;
    console.log(`${wrong === null ? 'right' : 'WRONG'}  ${title} (${trial.what})${wrong ?? ''}`);
  }
  const used = new Set(trials.flatMap(workflowsOf));
  const missed = workflowExamples.filter((example) => !used.has(example));
  for (const { document, line } of missed) console.log(`NOT RUN  ${document}:${line}`);
  console.log(
    `${trials.length - failed} of ${trials.length} runs of ${used.size} recipes are right.`,
  );
  process.exitCode = failed + missed.length > 0 ? 1 : 0;
} finally {
  await Promise.all(Object.values(hosted).map((change) => change.close()));
  rmSync(folder, { recursive: true, force: true });
}

/** The workflow of a trial: by its name, and where two have the same, by the event. */
function workflowsOf({ recipe, event }: Trial) {
  return workflowExamples
    .filter(({ text }) => (/^name: (.*)$/m.exec(text)?.[1] ?? '') === recipe)
    .filter(({ text }) => recipe === '' || new RegExp(`^  ${event}:`, 'm').test(text))
    .filter(({ text }) => event !== 'pull_request' || !text.includes('merge_group:'));
}

async function tried(trial: Trial): Promise<string | null> {
  const [example, ...others] = workflowsOf(trial);
  if (example === undefined || others.length > 0) return `: ${others.length + 1} workflows fit`;
  const change = hosted[trial.key];
  const keys = ['accepted', 'accepted-before'].map((name) => `${name}-${change.base}`);
  const emulator = await startEmulator({ scenario: trial.scenario ?? 'answered', speed: 40, keys });
  const at = mkdtempSync(join(folder, 'run-'));
  try {
    const work = join(at, 'work');
    cpSync(change.checkouts.full, work, { recursive: true });
    mkdirSync(join(work, '.github/workflows'), { recursive: true });
    writeFileSync(join(work, '.github/workflows/recipe.yml'), example.text);
    deployScript(work);
    execFileSync('git', ['-C', work, 'checkout', '--quiet', '-B', 'main', change.head]);
    execFileSync('git', ['-C', work, 'remote', 'add', 'origin', 'https://github.com/acme/agent']);
    const write = (name: string, text: string): string => {
      writeFileSync(join(at, name), text);
      return join(at, name);
    };
    const payload = trial.payload?.(change) ?? { repository };
    const secrets = [
      `GITHUB_TOKEN=${change.token}`,
      `VAANI_API_KEY=${emulator.key}`,
      `VAANI_PREVIOUS_API_KEY=${trial.previousKey?.(emulator) ?? ''}`,
      'LIVEKIT_API_SECRET=a made-up value of LiveKit',
      'VAANI_WEBHOOK_SECRET=a made-up value of the webhook',
    ];
    const ours = makeAction(at, emulator.url);
    const done = write('done', '');
    const { status, log } = await runAct(
      work,
      at,
      [trial.event, '--eventpath', write('event.json', JSON.stringify(payload))],
      ['--secret-file', write('secrets', `${secrets.join('\n')}\n`)],
      ['--env', `GITHUB_SERVER_URL=${change.gitUrl}`, '--env', `GITHUB_API_URL=${change.apiUrl}`],
      ['--env', `DONE_FILE=${done}`, '--env', `ACTION_FOLDER=${ours}`],
      ['--env', `STEP_TEMP=${join(at, 'temp')}`],
      ['--var', `VAANI_AGENT_ID=${emulator.agentId}`],
      ['--var', 'SMOKE_CALL_NUMBER=+919800000042', '--var', 'SMOKE_CALL_NUMBERS=+919800000042'],
      localRepositories(example.text, actions, ours),
    );
    const seen = { log, emulator, done: readFileSync(done, 'utf8').split('\n').filter(Boolean) };
    const shown = [change.key, change.token, emulator.key].some((secret) => log.includes(secret));
    const wrong =
      (status === 0) !== trial.passes
        ? `it ended with ${status}`
        : shown
          ? 'a secret stands in the log'
          : (trial.also?.(seen) ?? null);
    return wrong === null ? null : `: ${wrong}\n${log}`;
  } finally {
    await emulator.close();
    endProcessesIn(at);
    rmSync(at, { recursive: true, force: true });
  }
}

/** GitHub's runner ends what a job left running in the background; act does not. Where there is /proc. */
function endProcessesIn(at: string): void {
  for (const id of existsSync('/proc') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(id)) continue;
    try {
      if (readlinkSync(`/proc/${id}/cwd`).startsWith(`${at}/`)) process.kill(Number(id));
    } catch {
      // It ended by itself, or belongs to somebody else.
    }
  }
}

/** The built action, with another address of the service and no calling hours by default. */
function makeAction(at: string, url: string): string {
  const ours = join(at, 'action');
  mkdirSync(ours);
  cpSync(process.env.GUARD_DIST ?? join(root, 'dist'), join(ours, 'dist'), { recursive: true });
  const action = readFileSync(join(root, 'action.yml'), 'utf8')
    .replace('default: https://api.vaanivoice.ai', `default: ${url}`)
    .replace('default: 08:00-20:00 Asia/Kolkata', 'default: any');
  writeFileSync(join(ours, 'action.yml'), action);
  return ours;
}

function deployScript(work: string): void {
  mkdirSync(join(work, 'scripts'), { recursive: true });
  const script = '#!/bin/sh\necho "deployed $1" >> "$DONE_FILE"\n';
  writeFileSync(join(work, 'scripts/deploy.sh'), script, { mode: 0o755 });
}
