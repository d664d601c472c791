import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../emulator/emulator.ts';
import type { ScenarioName } from '../emulator/scenarios/scenarios.ts';
import { type Paint, paintFor, renderSummary } from './render.ts';
import { repositoryWithLeak } from './repository.ts';
import { runStep, type StepResult } from './step.ts';

type Write = (line: string) => void;

/** `vaani-guard demo`: both halves at work, with nothing but this machine. 0 when everything went as it says. */
export async function demo({ write }: { write: Write }): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'vaani-guard-demo-'));
  const paint = paintFor(process.stdout);
  try {
    const scans = await showScans(folder, write, paint);
    const calls = await showCalls(folder, write, paint);
    write(
      `\n${paint('bold', 'Put it into your repository')}: .github/workflows/vaani-guard.yml\n\n${workflow}`,
    );
    return scans && calls ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const workflow = `  on: [pull_request]
  jobs:
    keys:
      runs-on: ubuntu-latest
      permissions: { contents: read, pull-requests: write }
      steps: [{ uses: vaani-guard/vaani-guard@v1 }]
`;

async function showScans(folder: string, write: Write, paint: Paint): Promise<boolean> {
  write(paint('bold', '1. A pull request that leaks a key is blocked'));
  write(
    '   A real git repository, made just now. Its branch adds a key in one commit and removes it in the next.\n',
  );
  const { leaking, fixed } = repositoryWithLeak(join(folder, 'repository'));
  const blocked = await runStep({ ...leaking, folder: join(folder, 'blocked'), inputs: {} });
  show(blocked, ['scan-result', 'leaks', 'warnings'], write, paint);
  write(`\n${paint('bold', '2. A pull request without a key passes')}\n`);
  const passed = await runStep({ ...fixed, folder: join(folder, 'passed'), inputs: {} });
  show(passed, ['scan-result', 'leaks', 'warnings'], write, paint);
  return blocked.outputs['scan-result'] === 'leaks' && passed.status === 0;
}

async function showCalls(folder: string, write: Write, paint: Paint): Promise<boolean> {
  write(`\n${paint('bold', '3. After a deploy, the staging agent is called')}`);
  write(
    '   The Vaani service is emulated on this machine; nobody is dialled and nothing is paid.\n',
  );
  const names = ['call-result', 'call-failure', 'call-id', 'call-status', 'call-duration-seconds'];
  // Both calls at once: each takes its time.
  const [passing, failing] = await Promise.all([
    callEmulator('answered', folder),
    callEmulator('placeholders', folder),
  ]);
  show(passing, names, write, paint);
  write(`\n${paint('bold', '4. An agent that reads out its own placeholders is caught')}\n`);
  show(failing, names, write, paint);
  return passing.outputs['call-result'] === 'passed' && failing.outputs['call-result'] === 'failed';
}

async function callEmulator(scenario: ScenarioName, folder: string): Promise<StepResult> {
  const emulator = await startEmulator({ scenario, speed: 20 });
  try {
    return await runStep({
      workspace: folder,
      folder: join(folder, scenario),
      event: { name: 'deployment_status', sha: '', payload: {} },
      inputs: {
        scan: 'off',
        'api-key': emulator.key,
        'api-url': emulator.url,
        'smoke-call': 'phone',
        'agent-id': emulator.agentId,
        'contact-number': '+919000000001',
        'calling-hours': 'any',
        expect: 'duration: { min: 5s }',
      },
    });
  } finally {
    await emulator.close();
  }
}

function show(step: StepResult, outputs: readonly string[], write: Write, paint: Paint): void {
  write(paint('cyan', '   What the log and the changed line show'));
  for (const line of step.log.split('\n')) {
    const annotation = /^::(error|warning|notice) ?(.*?)::(.*)$/.exec(line);
    if (annotation !== null) write(`  ${annotated(annotation, paint)}`);
    else if (line !== '' && !line.startsWith('::')) write(`   ${line}`);
  }
  write(paint('cyan', '\n   The job summary'));
  write(renderSummary(step.summary, paint));
  write(paint('cyan', '\n   Outputs for later steps'));
  for (const name of outputs) write(`   ${name}=${step.outputs[name] ?? ''}`);
  const verdict = step.status === 0 ? paint('green', 'passes') : paint('red', 'fails');
  write(`   The step ${verdict} (exit status ${step.status}).`);
}

function annotated(
  [, level = '', properties = '', message = '']: RegExpExecArray,
  paint: Paint,
): string {
  const property = (name: string): string =>
    decode(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '');
  const place = property('file') === '' ? '' : `${property('file')}:${property('line')}: `;
  const title = property('title') === '' ? '' : `${property('title')}: `;
  const style = level === 'error' ? 'red' : level === 'warning' ? 'yellow' : 'cyan';
  return ` ${paint(style, level)} ${place}${title}${decode(message).replaceAll('\n', '\n     ')}`;
}

/** Workflow commands write these characters as escapes. */
function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
