import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../action/command.ts';
import { vaaniKey } from '../action/scan/scenario.ts';
import { createRepository, temporaryFolder } from '../helpers/git.ts';
import { scan } from './scan-command.ts';

const leak = (name: string): string => `first\nkey ${vaaniKey(name)}\n`;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A work tree with four leaks, one of them in a file that git ignores. */
function workTree(): string {
  const { folder } = createRepository();
  write(folder, {
    '.gitignore': '.env\n',
    'a.txt': leak('a'),
    'src/b.txt': leak('b'),
    'src/deep/c.txt': leak('c'),
    '.env': leak('env'),
    'clean.txt': 'nothing\n',
  });
  return folder;
}

describe('several paths', () => {
  it('give together what each gives alone', async () => {
    const folder = workTree();
    const paths = ['clean.txt', '.env', 'src/deep', 'a.txt'];
    const together = await scan(paths, folder);
    const alone = await Promise.all(paths.map((path) => scan([path], folder)));
    expect(together.lines).toEqual(['.env:2', 'a.txt:2', 'src/deep/c.txt:2']);
    const fingerprints = ({ report }: (typeof alone)[0]) =>
      report.findings.map(({ fingerprint }) => fingerprint);
    expect(fingerprints(together).sort()).toEqual(alone.flatMap(fingerprints).sort());
    expect(together.report.scanned.files).toBe(4);
    expect(together.status).toBe(1);
    expect(together.leftBehind).toEqual([]);
  });

  it('may overlap: each file is read once, and what git ignores where it is named', async () => {
    const folder = workTree();
    const { lines, report } = await scan(['src', '.', '.env', 'src/b.txt', 'src'], folder);
    expect(lines).toEqual(['.env:2', 'a.txt:2', 'src/b.txt:2', 'src/deep/c.txt:2']);
    expect(report.scanned.files).toBe(6);
  });

  it('are named from the top of the repository, wherever they are given from', async () => {
    const folder = workTree();
    const found = await scan(['b.txt', join(folder, 'a.txt')], join(folder, 'src'));
    expect(found.lines).toEqual(['a.txt:2', 'src/b.txt:2']);
  });

  it('are judged by the policy of their repository', async () => {
    const folder = workTree();
    write(folder, {
      '.github/vaani-guard.yml': 'allow:\n  - { paths: ["src/**"], reason: samples }\n',
    });
    const { report } = await scan(['a.txt', 'src/b.txt'], folder);
    expect(report.findings.map(({ path, allowed }) => [path, allowed?.by ?? null]).sort()).toEqual([
      ['a.txt', null],
      ['src/b.txt', 'config'],
    ]);
  });

  it('outside of repositories are named from the folder that they have in common', async () => {
    const folder = temporaryFolder();
    write(folder, { 'x/a/k.txt': leak('one'), 'x/b/k.txt': leak('two'), 'x/b/c/d': leak('d') });
    expect((await scan(['x/a/k.txt', 'x/b/k.txt'], folder)).lines).toEqual([
      'a/k.txt:2',
      'b/k.txt:2',
    ]);
    expect((await scan(['x/b/c', 'x/b'], folder)).lines).toEqual(['c/d:2', 'k.txt:2']);
  });

  it('may begin with a dash, behind --', async () => {
    const folder = workTree();
    write(folder, { '-odd.txt': leak('odd'), '-': leak('dash') });
    expect((await scan(['--', '-odd.txt'], folder)).lines).toEqual(['-odd.txt:2']);
    expect((await scan(['a.txt', '--', '-odd.txt', '-'], folder)).lines).toEqual([
      '-:2',
      '-odd.txt:2',
      'a.txt:2',
    ]);
  });

  it('that are links are followed', async () => {
    const folder = workTree();
    symlinkSync(join(folder, 'src'), join(folder, 'link'));
    expect((await scan(['link', 'a.txt'], folder)).lines).toEqual([
      'a.txt:2',
      'src/b.txt:2',
      'src/deep/c.txt:2',
    ]);
  });
});

describe('several paths that cannot be one scan', () => {
  it('are named where they are not there, and nothing is scanned', async () => {
    const folder = workTree();
    const ended = await runCommand(['scan', 'a.txt', 'mistyped', 'src/none.txt'], folder);
    expect(ended.stderr).toMatch(/no file or folder \S*\/mistyped, \S*\/src\/none\.txt\./);
    expect(ended).toMatchObject({ stdout: '', status: 2 });
  });

  it.each([
    ['another repository', () => workTree(), /is in the repository .* is in the repository/],
    ['none', () => temporaryFolder(), /is in the repository .* is in no repository/],
  ])('are refused where one is in %s', async (_, make, said) => {
    const folder = workTree();
    const ended = await runCommand(['scan', 'a.txt', make()], folder);
    expect(ended.stderr).toMatch(said);
    expect(ended.stderr).toMatch(/one by one/);
    expect(ended).toMatchObject({ stdout: '', status: 2 });
  });

  it.each([
    ['the standard input', ['a.txt', '-'], /- reads the standard input, and nothing else/],
    ['what is staged', ['--staged', 'a.txt', 'src'], /One PATH names the repository/],
    ['what is staged, behind --', ['--staged', '--', 'a.txt'], /--staged reads everything/],
    ['a history', ['--history', 'a.txt', 'src'], /give them after --, for example/],
    ['a range', ['--range', 'HEAD..HEAD', 'a.txt', 'src'], /give them after --/],
    ['a history with nothing behind --', ['--history', '--'], /After -- there is no path/],
    ['a history with a path elsewhere', ['--history', '--', '../x'], /outside the repository/],
  ])('are refused with %s', async (_, args, said) => {
    const ended = await runCommand(['scan', ...args], workTree());
    expect(ended.stderr).toMatch(said);
    expect(ended).toMatchObject({ stdout: '', status: 2 });
  });
});
