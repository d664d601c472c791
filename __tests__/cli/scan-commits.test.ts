import { describe, expect, it } from '@jest/globals';
import { vaaniKey } from '../action/scan/scenario.ts';
import { type CommitSpec, createRepository, git } from '../helpers/git.ts';
import { scan } from './scan-command.ts';

const leak = (name: string): string => `key ${vaaniKey(name)}\n`;
const commits: readonly CommitSpec[] = [
  { name: 'root', files: { 'old.txt': leak('old') } },
  { name: 'base', files: { 'old.txt': null, a: 'a\n' } },
  { name: 'one', files: { 'one.txt': leak('one') } },
  {
    name: 'head',
    files: { 'one.txt': null, b: 'b\n' },
    message: `Add b\n\n${vaaniKey('message')}`,
  },
  { name: 'side', parents: ['root'], files: { 'side.txt': leak('side') } },
];
const refs = { 'refs/heads/main': 'head', 'refs/heads/base': 'base', 'refs/tags/v1': 'side' };

function repository() {
  const created = createRepository();
  const ids = created.build(commits, refs);
  return { folder: created.folder, ids };
}

describe('scan --range A..B', () => {
  it('reads the commits that are in B but not in A', async () => {
    const { folder, ids } = repository();
    const found = await scan(['--range', 'base..main'], folder);
    expect(found.lines).toEqual([`commit-message:3 ${ids.head}`, `one.txt:1 ${ids.one}`]);
    expect(found.report).toMatchObject({ incomplete: [], scanned: { commits: 2 } });
    expect(found.status).toBe(1);
    expect(found.leftBehind).toEqual([]);
  });

  it.each(['base..', '..v1', 'HEAD~2..HEAD', 'base^..base', 'v1..main', 'main~2..refs/heads/main'])(
    'understands %s as git does',
    async (range) => {
      const { folder } = repository();
      const { report } = await scan(['--range', range], folder);
      const count = git(folder, 'rev-list', '--count', range);
      expect(report).toMatchObject({ incomplete: [], scanned: { commits: Number(count) } });
    },
  );

  it('exits 0 where there is nothing', async () => {
    const { folder } = repository();
    expect((await scan(['--range', 'HEAD..HEAD'], folder)).status).toBe(0);
    expect((await scan(['--range', 'base^..base'], folder)).status).toBe(0);
  });
});

describe('a revision that the history does not reach back to', () => {
  it.each(['HEAD~9..HEAD', 'v1~5..main', `${'1'.repeat(40)}..HEAD`, 'base..main~9'])(
    '%s is named, and nothing is clean',
    async (range) => {
      const { folder } = repository();
      const { report, status } = await scan(['--range', range], folder);
      const missing = /HEAD~9|v1~5|1{40}|main~9/.exec(range)?.[0];
      expect(report.incomplete).toMatchObject([{ what: `the revision \`${missing}\`` }]);
      expect(status).toBe(2);
    },
  );
});

describe('scan --history', () => {
  it('reads every commit of every ref', async () => {
    const { folder, ids } = repository();
    const found = await scan(['--history'], folder);
    expect(found.lines).toEqual([
      `commit-message:3 ${ids.head}`,
      `old.txt:1 ${ids.root}`,
      `one.txt:1 ${ids.one}`,
      `side.txt:1 ${ids.side}`,
    ]);
    expect(found.report).toMatchObject({ incomplete: [], scanned: { commits: 5 } });
    expect(found.status).toBe(1);
  });

  it('reads a detached commit, and a repository named as an argument', async () => {
    const { folder, ids } = repository();
    git(folder, 'checkout', '--quiet', '--detach', 'v1');
    git(folder, 'tag', '--delete', 'v1');
    const found = await scan(['--history', folder], '/');
    expect(found.lines).toContain(`side.txt:1 ${ids.side}`);
  });

  it('reads a bare repository', async () => {
    const created = createRepository({ bare: true });
    created.build(commits, refs);
    expect((await scan(['--history'], created.folder)).report.scanned.commits).toBe(5);
  });

  it('of a shallow clone is not called clean', async () => {
    const { folder } = repository();
    const clone = createRepository().folder;
    git(
      clone,
      'fetch',
      '--quiet',
      '--depth=1',
      `file://${folder}`,
      '+refs/heads/main:refs/heads/x',
    );
    const { report, stderr, status } = await scan(['--history'], clone);
    expect(report.incomplete).toEqual([
      expect.objectContaining({ why: expect.stringContaining('shallow') }),
    ]);
    expect(report.result).not.toBe('clean');
    expect(stderr).toContain('--unshallow');
    expect(status).toBe(1);
  });

  it('of a repository without a commit exits 0', async () => {
    const { folder } = createRepository();
    const { report, status } = await scan(['--history'], folder);
    expect(report).toMatchObject({ result: 'clean', incomplete: [] });
    expect(status).toBe(0);
  });
});
