import { describe, expect, it } from '@jest/globals';
import { createRepository } from '../../../helpers/git.ts';
import { collect } from '../../../helpers/source.ts';
import { range, readRange } from './ranges.ts';

describe('commits of a range', () => {
  it('gives each commit, its message and what it changed, newest first', async () => {
    const { lines, all, ids } = await readRange([
      { name: 'base', files: { 'a.txt': 'one\n', 'b.txt': 'b\n' } },
      { name: 'first', files: { 'a.txt': 'two\n' }, message: 'First\n\nwith a body: नमस्ते\n' },
      { name: 'head', files: { 'sub/c.txt': 'c\n', 'b.txt': null } },
    ]);
    expect(all.commits).toEqual([ids.head, ids.first]);
    expect(lines).toEqual(['first a.txt two\n', 'head sub/c.txt c\n']);
    expect(all.texts).toEqual([
      { source: 'commit-message', name: 'commit message', commit: ids.head, text: 'head' },
      {
        source: 'commit-message',
        name: 'commit message',
        commit: ids.first,
        text: 'First\n\nwith a body: नमस्ते\n',
      },
    ]);
    expect(all.deletions).toMatchObject([{ commit: ids.head, path: 'b.txt' }]);
    expect(all.changes[1]?.previous).toHaveLength(1);
    expect(all.unread).toEqual([]);
  });

  it('reads a file that the branch added and removed again', async () => {
    const { lines } = await readRange([
      { name: 'base', files: { a: '1' } },
      { name: 'added', files: { secret: 'planted' } },
      { name: 'head', files: { secret: null } },
    ]);
    expect(lines).toEqual(['added secret planted']);
  });

  it('reads what a merge itself typed, and not what it took over', async () => {
    const { lines, all } = await readRange([
      { name: 'base', files: { a: '1', both: 'x' } },
      { name: 'left', files: { left: 'l', both: 'left' } },
      { name: 'right', parents: ['base'], files: { right: 'r', both: 'right' } },
      {
        name: 'head',
        parents: ['left', 'right'],
        files: { right: 'r', both: 'typed', evil: 'new in the merge' },
      },
    ]);
    expect(lines.filter((line) => line.startsWith('head'))).toEqual([
      'head both typed',
      'head both typed [merge]',
      'head evil new in the merge',
      'head evil new in the merge [merge]',
      // The sum of the branch is read beside its commits as soon as there is a merge in it.
      'head left l',
      'head right r',
    ]);
    const merged = all.changes.find(({ path, source }) => path === 'both' && source === 'merge');
    expect(merged?.previous.length).toBe(2);
    expect(lines).toContain('left left l');
    expect(lines).toContain('right right r');
  });

  it('reads an octopus merge', async () => {
    const { lines } = await readRange([
      { name: 'base', files: { a: '1' } },
      { name: 'one', files: { one: '1' } },
      { name: 'two', parents: ['base'], files: { two: '2' } },
      { name: 'three', parents: ['base'], files: { three: '3' } },
      {
        name: 'head',
        parents: ['one', 'two', 'three'],
        files: { two: '2', three: '3', evil: 'typed' },
      },
    ]);
    expect(lines).toContain('head evil typed [merge]');
    expect(lines).toContain('three three 3');
  });

  it('keeps commits of the branch that are older than a newer base it merged', async () => {
    const { lines, all, ids } = await readRange([
      { name: 'fork', files: { a: '1' }, date: 1_000_000_000 },
      { name: 'old', files: { old: 'of the branch' }, date: 1_000_000_100 },
      { name: 'base', parents: ['fork'], files: { b: 'of the base' }, date: 1_600_000_000 },
      { name: 'head', parents: ['old', 'base'], files: { b: 'of the base' }, date: 1_600_000_100 },
    ]);
    expect(all.commits).toEqual([ids.head, ids.old]);
    expect(lines).toEqual(['head old of the branch', 'old old of the branch']);
  });

  it('finds old content that a merge brought back', async () => {
    const { lines } = await readRange([
      { name: 'leak', files: { a: '1', key: 'leaked once' } },
      { name: 'base', files: { key: null } },
      { name: 'head', parents: ['base', 'leak'], files: { key: 'leaked once' } },
    ]);
    expect(lines).toEqual(['head key leaked once']);
  });

  it('reads a root that has nothing to do with the base', async () => {
    const { lines } = await readRange([
      { name: 'base', files: { a: '1' } },
      { name: 'root', parents: [], files: { b: 'unrelated' } },
      { name: 'head', parents: ['base', 'root'], files: { b: 'unrelated' } },
    ]);
    expect(lines).toContain('root b unrelated');
  });

  it('keeps names with any byte but NUL', async () => {
    const names = [
      'quo"te\\back',
      'line\nfeed',
      'tab\there',
      'not \xff\xfe utf-8',
      ':100644 x',
      '##[error]',
    ];
    const { all } = await readRange([
      { name: 'base', files: { a: '1' } },
      { name: 'head', files: Object.fromEntries(names.map((name) => [name, name])) },
    ]);
    expect(all.changes.map(({ path }) => path).sort()).toEqual(names.sort());
    expect(all.contents.size).toBe(names.length);
  });

  it('passes over a mode change, reads link targets, and leaves submodules out', async () => {
    const { lines } = await readRange([
      {
        name: 'base',
        files: {
          script: 'run',
          module: { mode: '160000', commit: '1'.repeat(40) },
          wasFile: 'file',
          wasModule: { mode: '160000', commit: '1'.repeat(40) },
        },
      },
      {
        name: 'head',
        files: {
          script: { mode: '100755', content: 'run' },
          link: { mode: '120000', content: '/target/of/link' },
          module: { mode: '160000', commit: '2'.repeat(40) },
          wasFile: { mode: '160000', commit: '3'.repeat(40) },
          wasModule: 'now a file',
        },
      },
    ]);
    expect(lines).toEqual(['head link /target/of/link', 'head wasModule now a file']);
  });

  it('is not kept from a file by attributes', async () => {
    const { lines } = await readRange([
      { name: 'base', files: { a: '1' } },
      {
        name: 'head',
        files: { '.gitattributes': '*.env -diff\n*.bin binary\n', 'x.env': 'A', 'y.bin': '\0B' },
      },
    ]);
    expect(lines).toContain('head x.env A');
    expect(lines).toContain('head y.bin \0B');
  });

  it('reads empty commits, empty messages and empty files', async () => {
    const { lines, all, ids } = await readRange([
      { name: 'base', files: { a: '1' } },
      { name: 'nothing', message: '' },
      { name: 'head', files: { empty: '' }, message: '' },
    ]);
    expect(all.commits).toEqual([ids.head, ids.nothing]);
    expect(lines).toEqual(['head empty ']);
    expect(all.texts).toEqual([]);
  });

  it('reads a repository of SHA-256 ids', async () => {
    const { lines, ids } = await readRange(
      [
        { name: 'base', files: { a: '1' } },
        { name: 'head', files: { b: '2' } },
      ],
      { format: 'sha256' },
    );
    expect(ids.head).toHaveLength(64);
    expect(lines).toEqual(['head b 2']);
  });

  it('is empty when there is nothing between', async () => {
    const created = createRepository();
    created.build([{ name: 'base', files: { a: '1' } }], { 'refs/heads/main': 'base' });
    const all = await collect(range('main..main'), { workspace: created.folder });
    expect(all).toMatchObject({ commits: [], changes: [], texts: [], failure: null });
  });
});
