import { describe, expect, it } from '@jest/globals';
import type { CommitSpec, FileSpec } from '../../../helpers/git.ts';
import { host, pullRequest, said } from './hosted-api.ts';

describe('random branches', () => {
  /** The same numbers for the same seed. */
  function numbers(seed: number): (below: number) => number {
    let state = seed * 2_654_435_761 + 1;
    return (below) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  /** Commits with one or more parents that change a few of a few files. */
  function randomCommits(seed: number): readonly CommitSpec[] {
    const random = numbers(seed);
    const size = 5 + random(14);
    return Array.from({ length: size }, (_, index): CommitSpec => {
      const parents = new Set<string>();
      const wanted = index === 0 ? 0 : 1 + (random(3) === 0 ? 1 + random(2) : 0);
      for (let n = 0; n < wanted; n++) {
        parents.add(`c${Math.max(0, index - 1 - (random(2) === 0 ? 0 : random(5)))}`);
      }
      const files: Record<string, FileSpec> = {};
      for (let n = random(4); n >= 0; n--) {
        const path = ['a', 'b', 'dir/c', 'dir/sub/d', 'e'][random(5)] as string;
        const content = `content ${random(12)}`;
        const kinds: readonly FileSpec[] = [
          content,
          content,
          content,
          null,
          { mode: '100755', content },
          { mode: '120000', content },
          { mode: '160000', commit: `${random(9)}`.repeat(40) },
        ];
        files[path] = kinds[random(kinds.length)] ?? null;
      }
      return {
        name: `c${index}`,
        parents: [...parents],
        files,
        date: 1_600_000_000 + random(9999),
      };
    });
  }

  it.each(Array.from({ length: 8 }, (_, seed) => [seed]))(
    'give the same from a clone, from the remote and from the API: seed %i',
    async (seed) => {
      const commits = randomCommits(seed);
      const head = `c${commits.length - 1}`;
      const base = `c${numbers(seed + 1000)(commits.length - 1)}`;
      const hosted = await host(commits, { 'refs/heads/main': base, 'refs/pull/7/head': head });
      const ids = { ...hosted.ids, base: hosted.ids[base] ?? '', head: hosted.ids[head] ?? '' };
      const names = hosted.ids;
      const what = pullRequest(ids);
      const expected = said(await hosted.local(what), names);
      expect(expected).toMatchObject({ failure: null, missing: [], unread: [] });
      expect(said(await hosted.fetched(what), names)).toEqual(expected);
      expect(said(await hosted.withoutGit(what), names)).toEqual(expected);
    },
  );
});
