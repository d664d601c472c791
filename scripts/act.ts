/**
 * Runs the built action under a real runner: `npm run act`. act (https://github.com/nektos/act) runs a workflow of a
 * temporary repository on this machine, without containers. The workflow uses the action by its path, scans a clean
 * push and one with a key, places a smoke call on the emulator and reads the outputs in a later step. Nothing is
 * uploaded; the only server is the emulator. Says so and ends well where act is not installed.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../src/emulator/emulator.ts';
import { needAct, runAct } from './run-act.ts';

const root = join(import.meta.dirname, '..');
const dist = process.env.GUARD_DIST ?? join(root, 'dist');
needAct();

const workflow = `
on: push
permissions: {}
jobs:
  guard:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7 # act copies the folder in its place
      - id: guard
        continue-on-error: true
        uses: ./
        with:
          github-token: ''
          api-url: \${{ vars.API_URL }}
          api-key: \${{ secrets.VAANI_API_KEY }}
          agent-id: \${{ vars.AGENT_ID }}
          smoke-call: \${{ vars.SMOKE_CALL }}
          calling-hours: any
          contact-number: '+919800000042'
          expect: 'agent-says: [good day]'
      - name: What a later step sees
        env:
          OUTPUTS: \${{ toJSON(steps.guard.outputs) }}
          OUTCOME: \${{ steps.guard.outcome }}
        run: printf 'outcome=%s outputs=%s' "$OUTCOME" "$OUTPUTS" > "$RESULT_FILE"
`;

interface Result {
  readonly outcome: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

const folder = mkdtempSync(join(tmpdir(), 'vaani-guard-act-'));
const emulator = await startEmulator({ scenario: 'answered', speed: 20 });
try {
  const repository = makeRepository();
  const leaked = ['vaani', randomBytes(16).toString('hex')].join('_');

  const clean = await push('a clean push', { 'notes.md': 'Call the customer back.\n' }, 'phone');
  check(clean, {
    ...{ outcome: 'success', 'scan-result': 'clean', leaks: '0' },
    ...{ 'call-result': 'passed', 'key-status': 'valid' },
  });
  const dials = emulator.truth().dials.length;
  if (dials !== 1) throw new Error(`The smoke call dialled ${dials} times.`);

  const leaking = await push('a push with a key', { 'a.ts': `const key = '${leaked}';\n` }, 'off');
  check(leaking, { outcome: 'failure', 'scan-result': 'leaks', leaks: '1' });
  if ([clean, leaking].some(({ log }) => log.includes(leaked) || log.includes(emulator.key))) {
    throw new Error('A key stands in the log of act.');
  }
  console.log(
    'The action works under act: outputs reach a later step, and no key stands in the log.',
  );

  /** Commits these files and runs the workflow on the push of that commit. */
  async function push(
    name: string,
    files: Readonly<Record<string, string>>,
    smokeCall: string,
  ): Promise<Result> {
    const before = repository.git('rev-parse', 'HEAD');
    for (const [path, text] of Object.entries(files)) {
      writeFileSync(join(repository.folder, path), text);
    }
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', name);
    const after = repository.git('rev-parse', 'HEAD');
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify(pushEvent(before, after)));
    const resultFile = join(folder, 'result');
    writeFileSync(resultFile, '');
    const { status, log } = await runAct(
      repository.folder,
      folder,
      ['push', '--eventpath', event],
      ['--env', `RESULT_FILE=${resultFile}`],
      ['--var', `API_URL=${emulator.url}`, '--var', `AGENT_ID=${emulator.agentId}`],
      ['--var', `SMOKE_CALL=${smokeCall}`],
      ['--secret-file', secretFile()],
    );
    if (status !== 0) throw new Error(`act ended with ${status}.\n${log}`);
    const [, outcome = '', outputs = ''] =
      /^outcome=(\w+) outputs=([\s\S]*)$/.exec(readFileSync(resultFile, 'utf8')) ?? [];
    if (outputs === '') throw new Error(`The later step saw no outputs of ${name}.\n${log}`);
    console.log(`${name}: ${outcome}`);
    return { outcome, outputs: JSON.parse(outputs), log };
  }
} finally {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A repository with the action at its root, as `uses: ./` wants it, and the workflow. */
function makeRepository() {
  const at = join(folder, 'repository');
  mkdirSync(join(at, '.github', 'workflows'), { recursive: true });
  cpSync(join(root, 'action.yml'), join(at, 'action.yml'));
  cpSync(dist, join(at, 'dist'), { recursive: true });
  writeFileSync(join(at, '.github', 'workflows', 'guard.yml'), workflow.trimStart());
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: at,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.com',
      },
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  // act takes the name of the repository from there; nothing is sent to it.
  git('remote', 'add', 'origin', 'https://github.com/acme/agent.git');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Use the action');
  return { folder: at, git };
}

function pushEvent(before: string, after: string): unknown {
  return {
    ...{ ref: 'refs/heads/main', before, after },
    ...{ created: false, deleted: false, forced: false, base_ref: null, commits: [] },
    repository: { full_name: 'acme/agent', default_branch: 'main' },
  };
}

function secretFile(): string {
  const path = join(folder, 'secrets');
  writeFileSync(path, `VAANI_API_KEY=${emulator.key}\n`, { mode: 0o600 });
  return path;
}

function check(result: Result, expected: Readonly<Record<string, string>>): void {
  const seen: Readonly<Record<string, string>> = { ...result.outputs, outcome: result.outcome };
  for (const [name, value] of Object.entries(expected)) {
    if (seen[name] !== value) {
      throw new Error(`${name} is ${seen[name]}, not ${value}.\n${result.log}`);
    }
  }
}
