/**
 * Runs the built action on a repository made on the spot and on the emulator, and gives what its users see as Markdown for
 * the README. What differs from run to run (commit ids, fingerprints, call ids, times) is replaced by fixed stand-ins.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryWithLeak } from '../src/demo/repository.ts';
import { runStep } from '../src/demo/step.ts';
import { startEmulator } from '../src/emulator/emulator.ts';

const action = join(import.meta.dirname, '../dist/index.js');

/** A pull request whose branch brings a key in one commit and removes it in the next: the annotation and the summary. */
export async function blockedPullRequest(): Promise<string> {
  return inFolder(async (folder) => {
    const { leaking } = repositoryWithLeak(join(folder, 'repository'));
    const { log, summary } = await runStep({ ...leaking, action, folder, inputs: {} });
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
      const { summary } = await runStep({
        action,
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
