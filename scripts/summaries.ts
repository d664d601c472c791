/**
 * Runs the built action on a repository made on the spot and on the emulator, and gives what its users see as Markdown for
 * the README. What differs from run to run (commit ids, fingerprints, call ids, times) is replaced by fixed stand-ins.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryWithLeak } from '../src/demo/repository.ts';
import { startEmulator } from '../src/emulator/emulator.ts';

const action = join(import.meta.dirname, '../dist/index.js');

interface Step {
  readonly folder: string;
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown; readonly sha: string };
  readonly inputs: Readonly<Record<string, string>>;
}

/** A pull request whose branch brings a key in one commit and removes it in the next: the annotation and the summary. */
export async function blockedPullRequest(): Promise<string> {
  return inFolder(async (folder) => {
    const { leaking } = repositoryWithLeak(join(folder, 'repository'));
    const { log, summary } = await run({ ...leaking, folder, inputs: {} });
    const [, place = '', text = ''] = /^::error title=[^,]*,(.*?)::(.*)$/m.exec(log) ?? [];
    const [, file = '', line = ''] = /file=([^,]*),line=(\d+)/.exec(place) ?? [];
    const annotation = text.replaceAll('%0A', '\n').replaceAll('%25', '%');
    return quoted(
      `On line ${line} of \`${file}\`, under *Files changed*:\n\n\`\`\`text\n${annotation}\n\`\`\`\n\nIn the summary of the job, and in the comment on the pull request:\n\n${summary}`,
    );
  });
}

/** The summary of a call that went well. */
export async function passedCall(): Promise<string> {
  const emulator = await startEmulator({ scenario: 'answered', speed: 100 });
  try {
    return await inFolder(async (folder) => {
      const { summary } = await run({
        folder,
        workspace: folder,
        event: { name: 'push', payload: {}, sha: '' },
        inputs: {
          scan: 'off',
          'api-key': emulator.key,
          'api-url': emulator.url,
          'smoke-call': 'phone',
          'agent-id': emulator.agentId,
          'contact-number': '+919000000001',
          'calling-hours': 'any',
          expect:
            'duration: { min: 5s, max: 90s }\nagent-says: ["order number", "/arrives (today|tomorrow)/i"]',
        },
      });
      return quoted(summary.slice(summary.indexOf('## ✅ Smoke call')));
    });
  } finally {
    await emulator.close();
  }
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'vaani-guard-readme-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Stand-ins of the same form, so that the same run gives the same text; every line quoted, headings as bold text. */
function quoted(markdown: string): string {
  const times = [...markdown.matchAll(/\b\d{13}\b/g)].map(([time]) => Number(time));
  const shift = Date.UTC(2026, 0, 1) - Math.min(...times);
  return markdown
    .replace(/\b\d{13}\b/g, (time) => String(Number(time) + shift))
    .replace(/outbound-\d+-[0-9a-f]{8}/g, 'outbound-1767225600-1a2b3c4d')
    .replace(/(?<=commit(?:: | <code>))[0-9a-f]{7}/gi, '1a2b3c4')
    .replace(/(?<=:)[0-9a-f]{16}(?=&|$|\s)/gm, '0123456789abcdef')
    .replace(/^#+ (.*)$/gm, '**$1**')
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

async function run({
  folder,
  workspace,
  event,
  inputs,
}: Step): Promise<{ log: string; summary: string }> {
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const summary = file('summary.md', '');
  const child = spawn(process.execPath, [action], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_OUTPUT: file('outputs', ''),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SHA: event.sha,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { log, summary: readFileSync(summary, 'utf8') };
}
