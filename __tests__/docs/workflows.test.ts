import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isInstalled, root, workflowExamples } from './documents.ts';

/** A repository with the workflows of this one and every workflow of the documents. */
let folder = '';
/** The six lines of the start leave names and comments out, so they are held to less. */
const [start, ...recipes] = workflowExamples;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaani-guard-workflows-'));
  const workflows = join(folder, '.github/workflows');
  mkdirSync(join(folder, '.git'));
  cpSync(join(root, '.github'), join(folder, '.github'), { recursive: true });
  cpSync(join(root, 'action.yml'), join(folder, 'action.yml'));
  cpSync(join(root, 'dist/index.js'), join(folder, 'dist/index.js'));
  writeFileSync(join(folder, 'start.yml'), start?.text ?? '');
  for (const { document, line, text } of recipes) {
    const name = `${document.replaceAll('/', '-')}-${line}.yml`;
    writeFileSync(join(workflows, name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a checker says, or nothing where it is not installed, which is then told. */
function saidBy(program: string, args: readonly string[]): string {
  if (!isInstalled(program)) {
    process.stderr.write(`${program} is not installed: the workflows were not checked with it.\n`);
    return '';
  }
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

describe('The workflows of this repository and of its documents', () => {
  it('are clean for actionlint', () => {
    expect(saidBy('actionlint', [])).toBe('');
    expect(saidBy('actionlint', ['start.yml'])).toBe('');
  });

  it('are clean for zizmor at its strictest', () => {
    const args = ['--offline', '--no-progress', '--quiet', '--config=.github/zizmor.yml'];
    expect(saidBy('zizmor', [...args, '--persona=auditor', '.github', 'action.yml'])).toBe('');
    expect(saidBy('zizmor', [...args, 'start.yml'])).toBe('');
  });
});
