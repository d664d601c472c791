import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { stagedPlan } from '../../../../src/scan/plan/command-line.ts';
import { createRepository, type TestRepository } from '../../../helpers/git.ts';
import { type Collected, changeLines, collect } from '../../../helpers/source.ts';

function write({ folder }: TestRepository, name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

async function staged(created: TestRepository, environment = {}): Promise<Collected> {
  const all = await collect(stagedPlan(), {
    workspace: created.folder,
    environment: { PATH: process.env.PATH, ...environment },
  });
  expect(all.failure).toBeNull();
  return all;
}

it('reads the index, not the work tree', async () => {
  const created = createRepository();
  created.build([{ name: 'one', files: { a: '1', gone: 'g', same: 's' } }], {
    'refs/heads/main': 'one',
  });
  created.git('reset', '--quiet', '--hard');
  write(created, 'a', 'staged');
  write(created, 'new', 'staged too');
  created.git('add', '--all');
  created.git('rm', '--quiet', '--cached', 'gone');
  write(created, 'a', 'changed afterwards');
  write(created, 'untracked', 'not staged');
  const all = await staged(created);
  expect(changeLines(all)).toEqual(['none a staged', 'none new staged too']);
  expect(all.deletions).toMatchObject([{ path: 'gone', commit: null }]);
  expect(all.changes.find(({ path }) => path === 'a')?.previous).toHaveLength(1);
});

it('reads the first commit of all before it is made', async () => {
  const created = createRepository();
  write(created, 'a', 'first');
  created.git('add', 'a');
  expect(changeLines(await staged(created))).toEqual(['none a first']);
});

it('reads nothing from an empty index', async () => {
  expect(changeLines(await staged(createRepository()))).toEqual([]);
});

it('leaves out what a merge takes over from the other side', async () => {
  const created = createRepository();
  const ids = created.build(
    [
      { name: 'base', files: { a: '1', both: 'x' } },
      { name: 'other', files: { other: 'o', both: 'other' } },
      { name: 'mine', parents: ['base'], files: { mine: 'm' } },
    ],
    { 'refs/heads/main': 'mine', 'refs/heads/other': 'other' },
  );
  created.git('reset', '--quiet', '--hard');
  created.git('merge', '--quiet', '--no-commit', ids.other as string);
  write(created, 'typed', 'by hand');
  created.git('add', 'typed');
  expect(changeLines(await staged(created))).toEqual(['none typed by hand [merge]']);
});

it('reads the index that git names to a hook', async () => {
  const created = createRepository();
  created.build([{ name: 'one', files: { a: '1' } }], { 'refs/heads/main': 'one' });
  created.git('reset', '--quiet', '--hard');
  write(created, 'a', 'in the other index');
  created.git('add', 'a');
  const other = join('.git', 'other-index');
  writeFileSync(join(created.folder, other), '');
  const { copyFileSync } = await import('node:fs');
  copyFileSync(join(created.folder, '.git', 'index'), join(created.folder, other));
  created.git('reset', '--quiet', '--hard');
  expect(changeLines(await staged(created))).toEqual([]);
  expect(changeLines(await staged(created, { GIT_INDEX_FILE: other }))).toEqual([
    'none a in the other index',
  ]);
});

it('reads an index that is split in two', async () => {
  const created = createRepository();
  created.build([{ name: 'one', files: { a: '1', b: '2' } }], { 'refs/heads/main': 'one' });
  created.git('reset', '--quiet', '--hard');
  created.git('update-index', '--split-index');
  write(created, 'c', 'staged');
  created.git('add', 'c');
  expect(changeLines(await staged(created))).toEqual(['none c staged']);
});

it('reads an added work tree with its own index', async () => {
  const created = createRepository();
  created.build([{ name: 'one', files: { a: '1' } }], { 'refs/heads/main': 'one' });
  const folder = join(created.folder, 'added');
  created.git('worktree', 'add', '--quiet', '-b', 'topic', folder, 'main');
  const added = { ...created, folder };
  write(added, 'b', 'staged here');
  created.git('-C', folder, 'add', 'b');
  expect(changeLines(await staged(added))).toEqual(['none b staged here']);
  expect(changeLines(await staged(created))).not.toContain('none b staged here');
});
