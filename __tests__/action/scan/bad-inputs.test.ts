import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../helpers/git.ts';
import { annotationsOf, placesOf, runStep, type StepResult } from '../step.ts';
import { type Hosted, host, pullRequest, TOKEN, vaaniKey } from './scenario.ts';

async function runWith(
  inputs: Readonly<Record<string, string>>,
  workspace = temporaryFolder(),
): Promise<{ step: StepResult; hosted: Hosted }> {
  const hosted = await host(
    [
      { name: 'base', files: { a: 'a\n' } },
      { name: 'head', files: { b: 'b\n' } },
    ],
    { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' },
  );
  const step = await runStep({
    workspace,
    event: pullRequest(hosted.ids),
    inputs: { 'github-token': TOKEN, ...inputs },
    environment: hosted.environment,
  });
  return { step, hosted };
}

describe('bad inputs', () => {
  it('are listed in one error with what works, and nothing is asked of anyone', async () => {
    const secret = vaaniKey('put into the wrong input');
    const { step, hosted } = await runWith({
      scan: 'everything',
      'fail-on': 'high',
      comment: secret,
      config: '../outside.yml',
      'api-url': 'http://vaani.example.com',
      'protected-secrets': `${vaaniKey('no name')}\nSHORT=abc`,
      'sarif-file': '../outside.sarif',
      'check-leaked-keys': 'yes',
      'verify-key': 'true',
    });
    const [error, ...others] = annotationsOf(step).filter(({ name }) => name === 'error');
    expect(others).toEqual([]);
    expect(error).toMatchObject({ properties: { title: 'Bad inputs' } });
    for (const input of [
      ...['scan', 'fail-on', 'comment', 'config', 'api-url', 'protected-secrets', 'sarif-file'],
      ...['check-leaked-keys', 'api-key'],
    ]) {
      expect(error?.message).toContain(`\`${input}\`: `);
    }
    expect(error?.message).toContain('Given: "everything"');
    expect(error?.message).toContain('scan: diff');
    expect(error?.message).toContain('fail-on: error');
    expect(placesOf([secret, vaaniKey('no name'), TOKEN], step.visible)).toEqual([]);
    expect(hosted.remote.requests).toEqual([]);
    expect(step.leftBehind).toEqual([]);
    expect(step.status).toBe(1);
  });

  it('that are unknown and near to a real one are named in a warning', async () => {
    const { step } = await runWith({ 'fail-at': 'never', 'sarif-path': 'x', unrelated: 'y' });
    const warnings = annotationsOf(step).filter(({ name }) => name === 'warning');
    expect(warnings.map(({ message }) => message).join('\n')).toMatch(/`fail-at`.*`fail-on`/);
    expect(warnings.map(({ message }) => message).join('\n')).not.toContain('unrelated');
    expect(step.status).toBe(0);
  });
});

describe('sarif-file', () => {
  it('is written with every finding and named in the output, also when there is none', async () => {
    const workspace = temporaryFolder();
    const { step } = await runWith({ 'sarif-file': 'reports/guard.sarif' }, workspace);
    const path = join(workspace, 'reports', 'guard.sarif');
    expect(step.outputs['sarif-file']).toBe(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [] }],
    });
  });

  it.each([
    ['is a symbolic link', 'scan.sarif'],
    ['leads through a symbolic link', 'folder/scan.sarif'],
    ['is outside the workspace', '../scan.sarif'],
    ['is an absolute path elsewhere', join(temporaryFolder(), 'scan.sarif')],
    ['is inside `.git`', '.git/hooks/post-checkout'],
  ])('that %s is refused before anything is done', async (_, path) => {
    const workspace = temporaryFolder();
    const outside = temporaryFolder();
    mkdirSync(join(workspace, '.git', 'hooks'), { recursive: true });
    writeFileSync(join(outside, 'scan.sarif'), 'untouched');
    symlinkSync(join(outside, 'scan.sarif'), join(workspace, 'scan.sarif'));
    symlinkSync(outside, join(workspace, 'folder'));
    const { step, hosted } = await runWith({ 'sarif-file': path }, workspace);
    expect(annotationsOf(step)).toEqual([
      expect.objectContaining({
        name: 'error',
        message: expect.stringContaining('`sarif-file`: '),
      }),
    ]);
    expect(readFileSync(join(outside, 'scan.sarif'), 'utf8')).toBe('untouched');
    expect(hosted.remote.requests).toEqual([]);
    expect(step.status).toBe(1);
  });
});
