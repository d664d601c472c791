import { describe, expect, it } from '@jest/globals';
import type { CommitSpec } from '../../helpers/git.ts';
import { findingLines, findingsOf } from '../step.ts';
import { localRepository, scanLocal, vaaniKey } from './scenario.ts';

const key = (name: string): string => `key ${vaaniKey(name)}\n`;

async function linesOf(commits: readonly CommitSpec[]): Promise<readonly string[]> {
  const local = localRepository(commits);
  const step = await scanLocal(local);
  expect(step.report).toMatchObject({ incomplete: [] });
  expect(step.outputs['scan-result']).toBe(findingsOf(step).length === 0 ? 'clean' : 'leaks');
  return findingLines(step, local.ids);
}

describe('a merge', () => {
  const sides: readonly CommitSpec[] = [
    { name: 'base', files: { a: 'a\n' } },
    { name: 'left', parents: ['base'], files: { left: 'l\n' } },
    { name: 'right', parents: ['base'], files: { right: 'r\n' } },
  ];

  it('shows what it typed itself, in a new file and in one of both sides', async () => {
    const files = { right: 'r\n', a: `a\n${key('typed')}`, evil: key('new file') };
    expect(await linesOf([...sides, { name: 'head', parents: ['left', 'right'], files }])).toEqual([
      'a:2 head [merge]',
      'evil:1 head [merge]',
    ]);
  });

  it('of three branches shows what it typed itself', async () => {
    const octopus = {
      name: 'head',
      parents: ['left', 'right', 'third'],
      files: { right: 'r\n', third: 't\n', evil: key('octopus') },
    };
    const third = { name: 'third', parents: ['base'], files: { third: 't\n' } };
    expect(await linesOf([...sides, third, octopus])).toEqual(['evil:1 head [merge]']);
  });

  it('brings the commits of its other side, at the commits that typed them', async () => {
    const commits: readonly CommitSpec[] = [
      ...sides,
      { name: 'deep', parents: ['right'], files: { deep: key('deep'), right: null } },
      { name: 'undone', files: { deep: null } },
      { name: 'head', parents: ['left', 'undone'], files: {} },
    ];
    expect(await linesOf(commits)).toEqual(['deep:1 deep']);
  });

  it('of the base branch brings nothing of the base', async () => {
    const commits: readonly CommitSpec[] = [
      { name: 'root', files: { a: 'a\n' } },
      { name: 'older', parents: ['root'], files: { leaked: key('on the base') } },
      { name: 'base', files: { b: 'b\n' } },
      { name: 'one', parents: ['root'], files: { c: 'c\n' } },
      {
        name: 'head',
        parents: ['one', 'base'],
        files: { leaked: key('on the base'), b: 'b\n' },
      },
    ];
    expect(await linesOf(commits)).toEqual([]);
  });

  it('that takes an old file back shows its key', async () => {
    const commits: readonly CommitSpec[] = [
      { name: 'root', files: { leaked: key('old'), a: 'a\n' } },
      { name: 'base', files: { leaked: 'taken out\n' } },
      { name: 'one', parents: ['root'], files: { b: 'b\n' } },
      // The merge keeps the branch's file although the base had cleaned it.
      { name: 'head', parents: ['base', 'one'], files: { b: 'b\n', leaked: key('old') } },
    ];
    expect(await linesOf(commits)).toEqual(['leaked:1 head']);
  });
});

describe('commits', () => {
  it('older than a base that was merged into the branch are read', async () => {
    const commits: readonly CommitSpec[] = [
      { name: 'root', files: { a: 'a\n' }, date: 1_500_000_000 },
      { name: 'base', files: { b: 'b\n' }, date: 1_700_000_000 },
      {
        name: 'ancient',
        parents: ['root'],
        files: { c: key('ancient') },
        date: 1_400_000_000,
      },
      { name: 'gone', files: { c: null }, date: 1_400_000_001 },
      { name: 'merged', parents: ['gone', 'base'], files: { b: 'b\n' }, date: 1_700_000_001 },
      { name: 'head', files: { d: 'd\n' }, date: 1_700_000_002 },
    ];
    expect(await linesOf(commits)).toEqual(['c:1 ancient']);
  });

  it('of an unrelated history that was merged in are read from its root on', async () => {
    const commits: readonly CommitSpec[] = [
      { name: 'base', files: { a: 'a\n' } },
      { name: 'foreign', parents: [], files: { foreign: key('foreign root') } },
      { name: 'foreign2', files: { foreign: null, more: key('foreign second') } },
      { name: 'head', parents: ['base', 'foreign2'], files: { more: key('foreign second') } },
    ];
    expect(await linesOf(commits)).toEqual(['foreign:1 foreign', 'more:1 foreign2']);
  });

  it('of a branch without any commit in common are all read', async () => {
    const commits: readonly CommitSpec[] = [
      { name: 'base', files: { a: 'a\n' } },
      { name: 'orphan', parents: [], files: { b: key('orphan') } },
      { name: 'head', files: { c: key('head') } },
    ];
    expect(await linesOf(commits)).toEqual(['b:1 orphan', 'c:1 head']);
  });

  it('that change nothing are read for their message alone', async () => {
    const commits: readonly CommitSpec[] = [
      { name: 'base', files: { a: 'a\n' } },
      { name: 'head', message: `Try again\n\nwith ${vaaniKey('message')}` },
    ];
    expect(await linesOf(commits)).toEqual(['commit-message:3 head']);
  });

  it('none at all are clean', async () => {
    const local = localRepository([{ name: 'base', files: { a: key('old') } }]);
    const { report, status } = await scanLocal({
      ...local,
      ids: { ...local.ids, head: local.ids.base ?? '' },
    });
    expect(report).toMatchObject({ result: 'clean', findings: [], incomplete: [] });
    expect(status).toBe(0);
  });

  it('three hundred are all read', async () => {
    const commits = Array.from({ length: 300 }, (_, index): CommitSpec => {
      const planted = index === 0 || index === 150 || index === 299;
      return {
        name: index === 299 ? 'head' : `c${index}`,
        files: { [`f${index}`]: planted ? key(`c${index}`) : `${index}\n` },
      };
    });
    expect(await linesOf([{ name: 'base', files: { a: 'a\n' } }, ...commits])).toEqual([
      'f0:1 c0',
      'f150:1 c150',
      'f299:1 head',
    ]);
  });

  it('with 3,500 files are read to the last of them', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3500 }, (_, index) => [
        `d${index % 50}/f${index}.txt`,
        index % 3499 === 0 ? key(`f${index}`) : `${index}\n`,
      ]),
    );
    expect(
      await linesOf([
        { name: 'base', files: { a: 'a\n' } },
        { name: 'head', files },
      ]),
    ).toEqual(['d0/f0.txt:1 head', 'd49/f3499.txt:1 head']);
  });
});
