import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { dist } from '../action/step.ts';
import { isInstalled, root } from './documents.ts';

it('This repository holds nothing that it takes for a secret itself', () => {
  const args = [join(dist, 'cli.js'), 'scan', '.', '--fail-on', 'warning'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(stdout).toMatch(/^0 leaked keys, 0 possible secrets/);
  expect(status).toBe(0);
});

it('This repository and its history hold nothing that gitleaks takes for a secret', () => {
  if (!isInstalled('gitleaks')) {
    process.stderr.write('gitleaks is not installed: this repository was not checked with it.\n');
    return;
  }
  const args = ['git', '.', '--no-banner', '--no-color', '--redact', '--verbose'];
  const { status, stdout, stderr } = spawnSync('gitleaks', args, { cwd: root, encoding: 'utf8' });
  expect(status === 0 ? '' : `${stdout}${stderr}`).toBe('');
});
