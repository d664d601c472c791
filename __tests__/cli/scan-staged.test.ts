import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { vaaniKey } from '../action/scan/scenario.ts';
import { dist } from '../action/step.ts';
import { createRepository, git, type TestRepository } from '../helpers/git.ts';
import { scan } from './scan-command.ts';

const leak = (name: string): string => `key ${vaaniKey(name)}\n`;

function checkout(): TestRepository {
  const repository = createRepository();
  repository.build([{ name: 'one', files: { 'a.txt': 'a\n', 'old.txt': leak('old') } }], {
    'refs/heads/main': 'one',
  });
  repository.git('reset', '--quiet', '--hard');
  return repository;
}
const write = ({ folder }: TestRepository, path: string, content: string): void =>
  writeFileSync(join(folder, path), content);

describe('scan --staged', () => {
  it('reads the index and not the work tree', async () => {
    const repository = checkout();
    write(repository, 'staged.txt', leak('staged'));
    write(repository, 'a.txt', `a\nb ${leak('edited')}`);
    repository.git('add', 'staged.txt', 'a.txt');
    write(repository, 'staged.txt', 'cleaned in the work tree only\n');
    write(repository, 'unstaged.txt', leak('unstaged'));
    const found = await scan(['--staged'], repository.folder);
    expect(found.lines).toEqual(['a.txt:2', 'staged.txt:1']);
    expect(found.status).toBe(1);
    expect(found.leftBehind).toEqual([]);
  });

  it('passes what was cleaned in the index, and what stood there before', async () => {
    const repository = checkout();
    write(repository, 'old.txt', `${leak('old')}more\n`);
    write(repository, 'staged.txt', 'clean\n');
    repository.git('add', '.');
    write(repository, 'staged.txt', leak('only in the work tree'));
    const { report, status } = await scan(['--staged'], repository.folder);
    expect(report).toMatchObject({ result: 'clean', findings: [], incomplete: [] });
    expect(status).toBe(0);
  });

  it('is not clean in a repository that has no index', async () => {
    const { folder } = checkout();
    const { report, status } = await scan(['--staged', join(folder, '.git')], folder);
    expect(report.incomplete).toMatchObject([{ what: 'what is staged' }]);
    expect(status).toBe(2);
  });

  it('passes renames and deletions', async () => {
    const repository = checkout();
    repository.git('mv', 'old.txt', 'new.txt');
    repository.git('rm', '--quiet', 'a.txt');
    expect((await scan(['--staged'], repository.folder)).status).toBe(0);
  });

  it('reads everything before the first commit', async () => {
    const repository = createRepository();
    write(repository, 'a.txt', leak('first'));
    repository.git('add', '.');
    expect((await scan(['--staged'], repository.folder)).lines).toEqual(['a.txt:1']);
  });

  it('reads while a merge is under way what the merge itself types', async () => {
    const repository = createRepository();
    repository.build(
      [
        { name: 'base', files: { a: 'a\n' } },
        { name: 'theirs', files: { 'theirs.txt': leak('theirs') } },
        { name: 'ours', parents: ['base'], files: { b: 'b\n' } },
      ],
      { 'refs/heads/main': 'ours', 'refs/heads/theirs': 'theirs' },
    );
    repository.git('reset', '--quiet', '--hard');
    repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'theirs');
    expect((await scan(['--staged'], repository.folder)).lines).toEqual([]);
    write(repository, 'typed.txt', leak('typed'));
    repository.git('add', '.');
    expect((await scan(['--staged'], repository.folder)).lines).toEqual(['typed.txt:1']);
  });

  it('works in a work tree that was added, and below a folder', async () => {
    const repository = checkout();
    const added = join(repository.folder, 'added');
    repository.git('worktree', 'add', '--quiet', '--detach', added);
    writeFileSync(join(added, 'x.txt'), leak('x'));
    git(added, 'add', 'x.txt');
    expect((await scan(['--staged'], added)).lines).toEqual(['x.txt:1']);
  });
});

describe('as a hook of git', () => {
  it.each([
    ['git commit', ['commit', '--quiet', '--message', 'x']],
    ['git commit --all', ['commit', '--quiet', '--all', '--message', 'x']],
    ['git commit FILE', ['commit', '--quiet', '--message', 'x', 'a.txt']],
  ])('stops `%s` that brings a key and lets it pass without', (_, command) => {
    const repository = checkout();
    const hook = join(repository.folder, '.git', 'hooks', 'pre-commit');
    const program = `'${process.execPath}' '${join(dist, 'cli.js')}'`;
    rmSync(hook, { force: true });
    writeFileSync(hook, `#!/bin/sh\nexec ${program} scan --staged\n`, { mode: 0o755 });
    const commit = () =>
      spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...command], {
        cwd: repository.folder,
        encoding: 'utf8',
      });
    write(repository, 'a.txt', leak('hook'));
    if (command.length === 4) repository.git('add', 'a.txt');
    const stopped = commit();
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toContain('a.txt:1');
    expect(stopped.stdout + stopped.stderr).not.toContain(vaaniKey('hook'));

    write(repository, 'a.txt', 'key: from the environment\n');
    if (command.length === 4) repository.git('add', 'a.txt');
    expect(commit()).toMatchObject({ status: 0 });
    expect(repository.git('log', '--format=%s')).toBe('x\none');
  });
});
