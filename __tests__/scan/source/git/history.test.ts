import { describe, expect, it } from '@jest/globals';
import { historyPlan } from '../../../../src/scan/plan/command-line.ts';
import { createRepository } from '../../../helpers/git.ts';
import { changeLines, collect } from '../../../helpers/source.ts';
import { range, withoutObject } from './ranges.ts';

describe('names of revisions', () => {
  const created = createRepository();
  const ids = created.build(
    [
      { name: 'one', files: { a: '1' } },
      { name: 'two', files: { a: '2' } },
      { name: 'three', files: { a: '3' } },
    ],
    { 'refs/heads/main': 'three', 'refs/tags/v1': 'one', 'refs/remotes/origin/main': 'two' },
  );
  created.git('pack-refs', '--all');
  created.git('branch', 'loose', ids.two as string);

  it.each([
    ['HEAD~1..HEAD', ['three']],
    ['v1..', ['three', 'two']],
    ['v1..loose', ['two']],
    ['origin/main..main', ['three']],
    ['v1..main^', ['two']],
    ['main~2..main^{commit}', ['three', 'two']],
    [`${ids.one}..${ids.two?.slice(0, 12)}`, ['two']],
  ])('%s', async (text, names) => {
    const all = await collect(range(text), { workspace: created.folder });
    expect(all.failure).toBeNull();
    expect(all.commits).toEqual(names.map((name) => ids[name]));
  });

  it('says which revision it does not know', async () => {
    const all = await collect(range('nowhere..main'), { workspace: created.folder });
    expect(all.failure?.unread.what).toContain('nowhere');
  });

  it('says that a folder is in no repository', async () => {
    const all = await collect(range('a..b'), { workspace: '/' });
    expect(all.failure?.unread.why).toContain('not in a git repository');
  });
});

describe('history', () => {
  it('reads every commit that a branch, a tag, a note or HEAD reaches', async () => {
    const created = createRepository();
    const ids = created.build(
      [
        { name: 'root', files: { a: '1' } },
        { name: 'branch', files: { b: '2' } },
        { name: 'tagged', parents: ['root'], files: { c: '3' } },
        { name: 'other', parents: [], files: { d: '4' } },
        { name: 'detached', parents: ['root'], files: { e: '5' } },
      ],
      { 'refs/heads/main': 'branch', 'refs/tags/v1': 'tagged', 'refs/odd/x': 'other' },
    );
    created.git('checkout', '--quiet', '--detach', ids.detached as string);
    const all = await collect(historyPlan(), { workspace: created.folder });
    expect(all.failure).toBeNull();
    expect(changeLines(all, ids)).toEqual([
      'branch b 2',
      'detached e 5',
      'other d 4',
      'root a 1',
      'tagged c 3',
    ]);
  });

  it('reads a repository without a commit', async () => {
    const created = createRepository();
    const all = await collect(historyPlan(), { workspace: created.folder });
    expect(all).toMatchObject({ commits: [], failure: null, unread: [] });
  });

  it('reads a bare repository, a work tree added beside it, and one whose objects are borrowed', async () => {
    const created = createRepository({ bare: true });
    const ids = created.build([{ name: 'one', files: { a: '1' } }], { 'refs/heads/main': 'one' });
    const added = `${created.folder}/added`;
    created.git('worktree', 'add', '--quiet', added, 'main');
    const borrowed = `${created.folder}/borrowed`;
    created.git('clone', '--quiet', '--shared', created.folder, borrowed);
    for (const workspace of [created.folder, added, borrowed]) {
      const all = await collect(historyPlan(), { workspace });
      expect(all.failure).toBeNull();
      expect(changeLines(all, ids)).toEqual(['one a 1']);
    }
  });

  it('says what a shallow clone leaves unread', async () => {
    const created = createRepository();
    const ids = created.build(
      [
        { name: 'one', files: { a: '1' } },
        { name: 'two', files: { b: '2' } },
      ],
      { 'refs/heads/main': 'two' },
    );
    const clone = `${created.folder}/clone`;
    created.git('clone', '--quiet', '--depth=1', `file://${created.folder}`, clone);
    const all = await collect(historyPlan(), { workspace: clone });
    expect(changeLines(all, ids)).toEqual(['two a 1', 'two b 2']);
    expect(all.unread).toMatchObject([
      { what: expect.stringContaining(ids.two as string), cure: expect.stringContaining('fetch') },
    ]);
  });
});

describe('what is broken is never clean', () => {
  it('reports a file whose object is gone', async () => {
    const created = createRepository();
    created.build(
      [
        { name: 'base', files: { a: '1' } },
        { name: 'head', files: { b: 'gone', c: 'here' } },
      ],
      { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' },
    );
    const blob = created.git('rev-parse', 'topic:b');
    const all = await withoutObject(created, blob);
    expect(all.failure).toBeNull();
    expect([...all.missing.keys()]).toEqual([blob]);
    expect([...all.contents.values()]).toEqual(['here']);
  });

  it('fails when a folder of the change is gone', async () => {
    const created = createRepository();
    created.build(
      [
        { name: 'base', files: { a: '1' } },
        { name: 'head', files: { 'sub/b': '2' } },
      ],
      { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' },
    );
    const all = await withoutObject(created, created.git('rev-parse', 'topic:sub'));
    expect(all.failure?.unread.why).toContain('git log');
  });

  it('fails when git is not there', async () => {
    const created = createRepository();
    created.build([{ name: 'base', files: { a: '1' } }], { 'refs/heads/main': 'base' });
    const all = await collect(historyPlan(), {
      workspace: created.folder,
      environment: { PATH: '/nowhere' },
    });
    expect(all.failure?.unread).toMatchObject({ cure: expect.stringContaining('git') });
  });
});
