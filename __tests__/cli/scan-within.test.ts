import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { vaaniKey } from '../action/scan/scenario.ts';
import { type CommitSpec, createRepository, git } from '../helpers/git.ts';
import { type Scanned, scan } from './scan-command.ts';

const leak = (name: string): string => `key ${vaaniKey(name)}\n`;

/** A history with what limits of paths are easily wrong about. */
const commits: readonly CommitSpec[] = [
  { name: 'root', files: { 'src/a.ts': 'a\n', 'docs/d.md': 'd\n', 'lib/moved.ts': leak('moved') } },
  { name: 'removed', files: { 'src/gone.env': leak('gone') } },
  { name: 'base', files: { 'src/gone.env': null } },
  // A side whose work the merge threw away: git skips it where a path is given.
  { name: 'side', files: { 'src/side.env': leak('side') } },
  { name: 'undone', files: { 'src/side.env': null } },
  { name: 'main', parents: ['base'], files: { 'docs/d.md': leak('docs') } },
  { name: 'merge', parents: ['main', 'undone'], files: { 'src/typed.env': leak('typed') } },
  { name: 'move', files: { 'lib/moved.ts': null, 'src/moved.ts': leak('moved') } },
  { name: 'copy', files: { 'src/copy.ts': leak('moved') } },
  { name: 'near', files: { 'src-old/x.env': leak('near'), srcs: leak('srcs') } },
  { name: 'told', files: { 'src/a.ts': 'b\n' }, message: `Change a\n\n${vaaniKey('told')}` },
  { name: 'elsewhere', files: { 'docs/e.md': 'e\n' }, message: `Add\n\n${vaaniKey('untold')}` },
];

function repository(bare = false) {
  const created = createRepository({ bare });
  const ids = created.build(commits, { 'refs/heads/main': 'elsewhere', 'refs/tags/base': 'base' });
  if (!bare) git(created.folder, 'reset', '--quiet', '--hard');
  return { folder: created.folder, ids };
}

/** Findings in files below these folders, each with its commit and fingerprint. */
function below({ report }: Scanned, ...folders: readonly string[]): readonly string[] {
  return report.findings
    .filter(({ path }) => folders.some((folder) => path?.startsWith(folder)))
    .map(({ fingerprint, commit, source }) => `${fingerprint} ${commit} ${source}`)
    .sort();
}

describe.each([
  ['--history', ['--history']],
  ['--range', ['--range', 'base..main']],
])('%s of some paths', (_, way) => {
  it('gives what the whole gives of them, also from a side that a merge threw away', async () => {
    const { folder } = repository();
    const whole = await scan(way, folder);
    const some = await scan([...way, '--', 'src', 'docs/d.md'], folder);
    expect(below(whole, 'src/side', 'src/typed', 'src/copy', 'docs/')).toHaveLength(4);
    expect(below(some, '')).toEqual(below(whole, 'src/', 'docs/d.md'));
    expect(some.report.incomplete).toEqual([]);
    expect(some.status).toBe(1);
    expect(some.leftBehind).toEqual([]);
  });

  it('gives the messages of the commits that touch them', async () => {
    const { folder, ids } = repository();
    const { lines } = await scan([...way, '--', 'src'], folder);
    expect(lines.filter((line) => line.startsWith('commit-message'))).toEqual([
      `commit-message:3 ${ids.told}`,
    ]);
  });

  it('counts those commits and files', async () => {
    const { folder } = repository();
    const { report, status } = await scan([...way, '--', 'docs/e.md'], folder);
    expect(report.scanned).toMatchObject({ commits: 1, files: 1, texts: 1 });
    expect(status).toBe(1);
  });

  it('takes them from the current folder, from the named repository, and whole', async () => {
    const { folder } = repository();
    const src = below(await scan([...way, '--', 'src'], folder), '');
    expect(below(await scan([...way, '--', '.'], join(folder, 'src')), '')).toEqual(src);
    expect(below(await scan([...way, '--', '../src/'], join(folder, 'docs')), '')).toEqual(src);
    expect(below(await scan([folder, ...way, '--', 'src'], '/'), '')).toEqual(src);
    expect(below(await scan([...way, '--', join(folder, 'src')], folder), '')).toEqual(src);
    const whole = below(await scan(way, folder), '');
    expect(below(await scan([...way, '--', '.'], folder), '')).toEqual(whole);
  });

  it('is never clean for a path that nothing has', async () => {
    const { folder } = repository();
    const found = await scan([...way, '--', 'scr', '*.env'], folder);
    expect(found.report.incomplete).toMatchObject([{ what: 'scr' }, { what: '*.env' }]);
    expect(found.stderr).toMatch(/scr could not be read: no commit .*patterns are not understood/);
    expect(found.status).toBe(2);
    const partly = await scan([...way, '--', 'scr', 'docs/e.md'], folder);
    expect(partly.report.incomplete).toHaveLength(1);
    expect(partly.status).toBe(1);
  });
});

describe('a history of a path', () => {
  it('may be of one that is gone, in a bare repository and in an emptied work tree', async () => {
    const { folder, ids } = repository();
    const expected = [`src/gone.env:1 ${ids.removed}`];
    rmSync(join(folder, 'src'), { recursive: true });
    expect((await scan(['--history', '--', 'src/gone.env'], folder)).lines).toEqual(expected);
    const bare = repository(true);
    expect((await scan(['--history', '--', 'src/gone.env'], bare.folder)).lines).toEqual([
      `src/gone.env:1 ${bare.ids.removed}`,
    ]);
  });
});

describe('a range of a path', () => {
  it('may leave alone what is there', async () => {
    for (const { folder } of [repository(), repository(true)]) {
      const { report, status } = await scan(['--range', 'main~1..main', '--', 'src'], folder);
      expect(report).toMatchObject({
        result: 'clean',
        scanned: { commits: 0, files: 0, texts: 0 },
      });
      expect(status).toBe(0);
    }
  });
});
