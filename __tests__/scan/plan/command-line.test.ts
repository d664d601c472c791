import { describe, expect, it } from '@jest/globals';
import {
  filesPlan,
  historyPlan,
  rangePlan,
  stagedPlan,
} from '../../../src/scan/plan/command-line.ts';

describe('the command line', () => {
  it.each([
    ['main..HEAD', 'main', 'HEAD'],
    ['main..', 'main', 'HEAD'],
    ['..topic', 'HEAD', 'topic'],
    ['v1.0..feature/a.b', 'v1.0', 'feature/a.b'],
  ])('reads the range %s', (range, from, to) => {
    expect(rangePlan(range)).toMatchObject({
      ok: true,
      value: { selection: { kind: 'commits', head: to, exclude: [from] } },
    });
  });

  it.each(['main', '', 'a...b', '--all..b', 'a..--all', '^a..b', 'a..b..c', 'a\n--all..b'])(
    'refuses the range %j',
    (range) => {
      expect(rangePlan(range)).toMatchObject({
        ok: false,
        problems: [{ given: range, example: '--range main..HEAD' }],
      });
    },
  );

  it('knows the index, the history and files', () => {
    expect(stagedPlan().selection).toEqual({ kind: 'staged' });
    expect(historyPlan().selection).toEqual({ kind: 'history', commits: [] });
    expect(filesPlan('src').selection).toEqual({ kind: 'files', paths: ['src'] });
  });
});
