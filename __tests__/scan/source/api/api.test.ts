import { describe, expect, it } from '@jest/globals';
import { eventPlan } from '../../../../src/scan/plan/event.ts';
import { changeLines } from '../../../helpers/source.ts';
import {
  host,
  hourlyLimit,
  NAMED,
  pullRequest,
  REFS,
  SECONDARY_LIMIT,
  said,
} from './hosted-api.ts';

describe('through the REST API', () => {
  it('the same is read as by git, where git is missing or gets nothing', async () => {
    const hosted = await host(NAMED, REFS);
    const what = pullRequest(hosted.ids, 4);
    const expected = said(await hosted.fetched(what), hosted.ids);
    expect(expected).toMatchObject({ failure: null, missing: [] });
    expect(hosted.rest.requests).toEqual([]);
    expect(said(await hosted.withoutGit(what), hosted.ids)).toEqual(expected);
    expect(said(await hosted.refused(what), hosted.ids)).toEqual(expected);
  });

  it('every page of commits and every folder of a large tree is read', async () => {
    const hosted = await host(NAMED, REFS, { page: 1, treeLimit: 2 });
    const what = pullRequest(hosted.ids, 4);
    const expected = said(await hosted.fetched(what), hosted.ids);
    expect(said(await hosted.withoutGit(what), hosted.ids)).toEqual(expected);
  });

  it('more commits and files are read than GitHub lists of a pull request', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3500 }, (_, index) => [
        `many/${index % 50}/${index}`,
        `file ${index % 9}`,
      ]),
    );
    const hosted = await host(
      [
        { name: 'base', files: { a: '0' } },
        ...Array.from({ length: 258 }, (_, index) => ({
          name: `c${index}`,
          files: { a: `change ${index}` },
        })),
        { name: 'many', files: many },
        { name: 'head', files: { last: 'last' } },
      ],
      { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' },
    );
    const all = await hosted.withoutGit(pullRequest(hosted.ids, 260));
    expect(all.failure).toBeNull();
    expect(all.missing.size).toBe(0);
    expect(all.commits.length).toBe(260);
    expect(all.changes.length).toBe(258 + 3500 + 1);
    expect(hosted.rest.requests.filter((url) => url.includes('/compare/')).length).toBe(3);
    expect(changeLines(all, hosted.ids)).toContain('many many/49/3499 file 7');
  });

  it('a new branch and a tag are compared with the default branch', async () => {
    const hosted = await host(
      [
        { name: 'base', files: { a: '1' } },
        { name: 'head', files: { b: '2' } },
      ],
      { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' },
    );
    hosted.origin.git('tag', '-a', '-m', 'notes', 'v1', hosted.ids.head as string);
    for (const [ref, after] of [
      ['refs/heads/topic', hosted.ids.head],
      ['refs/tags/v1', hosted.origin.git('rev-parse', 'refs/tags/v1')],
    ]) {
      const payload = {
        ref,
        before: '0'.repeat(40),
        after,
        created: true,
        commits: [],
        repository: { default_branch: 'main' },
      };
      const what = eventPlan({ name: 'push', sha: '', ref: '', payload }, 'diff');
      const all = await hosted.withoutGit(what);
      expect(all.failure).toBeNull();
      expect(changeLines(all, hosted.ids)).toEqual(['head b 2']);
    }
  });

  it.each([
    ['a bad gateway', { status: 502 }],
    ['a limit on how much at once', SECONDARY_LIMIT],
    ['a limit per hour that ends soon', hourlyLimit(2)],
  ])('%s is waited out', async (_, refusal) => {
    const hosted = await host(NAMED, REFS, {
      refuse: (__, count) => (count === 1 || count === 4 || count === 5 ? refusal : null),
    });
    const what = pullRequest(hosted.ids, 4);
    const expected = said(await hosted.fetched(what), hosted.ids);
    expect(said(await hosted.withoutGit(what), hosted.ids)).toEqual(expected);
  });
});
