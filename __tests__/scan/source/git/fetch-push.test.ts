import { describe, expect, it } from '@jest/globals';
import { eventPlan } from '../../../../src/scan/plan/event.ts';
import { type CommitSpec, createRepository, git, temporaryFolder } from '../../../helpers/git.ts';
import { changeLines } from '../../../helpers/source.ts';
import { BRANCH, event, host, NULL, push, REFS, read, shallowCheckout } from '../hosted-branch.ts';

describe('a push', () => {
  it('is read from before to after', async () => {
    const hosted = await host(
      [
        { name: 'root', files: { a: '0' } },
        { name: 'base', files: { a: '1' } },
        { name: 'one', files: { b: '2' } },
        { name: 'head', files: { c: '3' } },
      ],
      { 'refs/heads/main': 'head' },
    );
    const all = await read(hosted, push(hosted), shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c 3', 'one b 2']);
    expect(all.unread).toEqual([]);
  });

  const FORCED: readonly CommitSpec[] = [
    { name: 'root', files: { a: '0' } },
    { name: 'fork', files: { a: '1' } },
    { name: 'base', files: { b: 'thrown away' } },
    { name: 'head', parents: ['fork'], files: { c: 'instead' } },
  ];

  it('that was forced is read from the merge base', async () => {
    const hosted = await host(FORCED, { 'refs/heads/main': 'head', 'refs/old': 'base' });
    const all = await read(hosted, push(hosted), shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c instead']);
  });

  it('that was forced is compared with the other branches when the old tip is gone', async () => {
    const hosted = await host(FORCED, { 'refs/heads/main': 'head', 'refs/heads/other': 'fork' });
    const what = push(hosted, { before: 'e'.repeat(40) });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c instead']);
  });

  const NEW: readonly CommitSpec[] = [
    { name: 'root', files: { a: '0' } },
    { name: 'other', files: { other: 'on another branch' } },
    { name: 'one', files: { b: '1' } },
    { name: 'head', files: { c: '2' } },
    { name: 'main', parents: ['root'], files: { m: 'm' } },
  ];
  const NEW_REFS = { 'refs/heads/main': 'main', 'refs/heads/x': 'head', 'refs/heads/o': 'other' };
  const created = { ref: 'refs/heads/x', before: NULL, created: true };

  it.each([[0], [2], [3]])('of a new branch is what no other has, %i commits listed', async (n) => {
    const hosted = await host(NEW, NEW_REFS);
    const listed = [hosted.ids.other, hosted.ids.one, hosted.ids.head].slice(3 - n);
    const what = push(hosted, { ...created, commits: listed.map((id) => ({ id })) });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/x'));
    const expected = ['head c 2', 'one b 1'];
    if (n === 3) expected.push('other other on another branch');
    expect(changeLines(all, hosted.ids)).toEqual(expected);
  });

  it('of a new branch is read from a whole clone without the network', async () => {
    const hosted = await host(NEW, NEW_REFS);
    const { folder } = createRepository();
    const url = `file://${hosted.origin.folder}`;
    git(folder, 'fetch', '--quiet', url, '+refs/heads/*:refs/remotes/origin/*');
    git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/x');
    const all = await read(hosted, push(hosted, created), folder);
    expect(changeLines(all, hosted.ids)).toEqual(['head c 2', 'one b 1']);
    expect(hosted.remote.requests).toEqual([]);
  });

  it('of a new branch is not taken for old because of one that was pushed together with it', async () => {
    const hosted = await host(NEW, { ...NEW_REFS, 'refs/heads/twin': 'head' });
    const commits = [{ id: hosted.ids.one }, { id: hosted.ids.head }];
    const what = push(hosted, { ...created, commits });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/x'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c 2', 'one b 1']);
  });

  it('of the first branch of all is read whole', async () => {
    const hosted = await host([{ name: 'head', files: { a: '1' } }], { 'refs/heads/main': 'head' });
    const what = push(hosted, { before: NULL, created: true });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/main'));
    expect(changeLines(all, hosted.ids)).toEqual(['head a 1']);
  });

  it('of a tag is what no branch has, and its message', async () => {
    const hosted = await host(NEW, { 'refs/heads/main': 'main', 'refs/heads/o': 'other' });
    hosted.origin.git('tag', '-a', '-m', 'Release\n\nnotes', 'v1', hosted.ids.head as string);
    const after = hosted.origin.git('rev-parse', 'refs/tags/v1');
    const what = push(hosted, { ref: 'refs/tags/v1', before: NULL, after, created: true });
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/tags/v1'));
    expect(changeLines(all, hosted.ids)).toEqual(['head c 2', 'one b 1']);
    expect(all.texts).toContainEqual({
      source: 'commit-message',
      name: 'tag message',
      commit: null,
      text: 'Release\n\nnotes\n',
    });
  });
});

describe('a merge group and a history', () => {
  it('reads a merge group from its base', async () => {
    const hosted = await host(
      [
        { name: 'root', files: { a: '0' } },
        { name: 'base', files: { a: '1' } },
        { name: 'one', files: { b: '2' } },
        { name: 'head', parents: ['base', 'one'], files: { b: '2' } },
      ],
      { 'refs/heads/main': 'base', 'refs/heads/gh-readonly-queue/main/pr-1': 'head' },
    );
    const what = event('merge_group', {
      merge_group: {
        base_sha: hosted.ids.base,
        head_sha: hosted.ids.head,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      },
    });
    const all = await read(hosted, what, temporaryFolder());
    expect(changeLines(all, hosted.ids)).toEqual(['head b 2', 'one b 2']);
  });

  it('fetches every branch and tag for a history', async () => {
    const hosted = await host(BRANCH, { ...REFS, 'refs/tags/v1': 'base2' });
    const what = eventPlan(
      { name: 'schedule', payload: {}, sha: hosted.ids.newer as string, ref: '' },
      'history',
    );
    const all = await read(hosted, what, shallowCheckout(hosted, 'refs/heads/main'));
    expect(all.failure).toBeNull();
    expect(new Set(all.commits)).toEqual(
      new Set(Object.entries(hosted.ids).flatMap(([name, id]) => (name === 'merge' ? [] : [id]))),
    );
    expect(all.missing.size).toBe(0);
  });
});
