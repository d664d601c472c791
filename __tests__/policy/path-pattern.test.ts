import { describe, expect, it } from '@jest/globals';
import { globFault, matchesEverything, pathTest } from '../../src/policy/path-pattern.ts';

describe('a glob', () => {
  it.each([
    ['docs/**', 'docs/a.md', true],
    ['docs/**', 'docs/.hidden/a', true],
    ['docs/**', 'docs/a\nb', true],
    ['docs/**', 'docs', false],
    ['docs/**', 'mydocs/a', false],
    ['docs/*', 'docs/a', true],
    ['docs/*', 'docs/a/b', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/.md', true],
    ['**/*.md', 'x/y/a.mdx', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['a**/b', 'ax/b', true],
    ['a**/b', 'ax/y/b', false],
    ['**/fixtures/**', 'fixtures/x', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a?c', 'aéc', true],
    ['a?c', 'a😀c', true],
    ['*.{md,txt}', 'a.txt', true],
    ['{docs/**,README.md}', 'docs/a/b', true],
    ['{docs/**,README.md}', 'README.md', true],
    ['{a,b{c,d}}', 'bd', true],
    ['{a,b}', 'a,b', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[!a]x', '/x', false],
    ['[]a]x', ']x', true],
    ['app/\\[id\\]/page.ts', 'app/[id]/page.ts', true],
    ['a.b', 'axb', false],
    ['a+(b)$', 'a+(b)$', true],
    ['a, b', 'a, b', true],
    ['README.md', 'readme.md', false],
    ['a.zip!**', 'a.zip!x', true],
    ['docs/**', 'docs/a.zip!b/c', true],
  ])('%j on %j: %j', async (glob, path, matches) => {
    expect(globFault(glob)).toBeNull();
    expect((await pathTest([glob]))(path)).toBe(matches);
  });

  it('is one of several', async () => {
    const matches = await pathTest(['a/*', 'b|c']);
    expect(['a/x', 'b|c', 'b', 'c'].map(matches)).toEqual([true, true, false, false]);
  });

  it.each([
    '',
    '/a',
    './a',
    'a/',
    'a//b',
    'a/../b',
    '!a',
    'a\\b',
    'a[',
    'a[]',
    '[b-a]',
    '{a',
    'x'.repeat(501),
  ])('is refused: %j', (glob) => {
    expect(globFault(glob)).not.toBeNull();
  });

  it.each([
    ['**', true],
    ['**/*', true],
    ['*/**', true],
    ['***', true],
    ['{*,**}', true],
    ['**/*.md', false],
    ['a/**', false],
  ])('%j matches everything: %j', (glob, everything) => {
    expect(matchesEverything(glob)).toBe(everything);
  });

  // With a backtracking engine each of these takes hours: whoever proposes a change chooses its file names.
  it.each([
    ['**/*a*a*a*a*a*a*a*ab', 'a'.repeat(20_000)],
    ['**/a/**/a/**/a/**/a/**/b', 'a/'.repeat(10_000)],
    ['**/{a,b}*{a,b}*{a,b}*{a,b}*{a,b}*cb', 'ab'.repeat(10_000)],
  ])('takes time linear in the name: %j', async (glob, name) => {
    const matches = await pathTest([glob]);
    expect(matches(`${name}cab!`)).toBe(false);
  });
});
