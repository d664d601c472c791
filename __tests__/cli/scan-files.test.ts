import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { vaaniKey } from '../action/scan/scenario.ts';
import { createRepository, git, temporaryFolder } from '../helpers/git.ts';
import { asNobody, openForAll } from './as-nobody.ts';
import { scan } from './scan-command.ts';

const leak = (name: string): string => `first\nkey ${vaaniKey(name)}\n`;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('a folder that is no repository', () => {
  it('is scanned whole, however deep', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.txt': leak('a'), 'b/c/d.env': leak('d'), 'b/clean.txt': 'nothing\n' });
    const found = await scan(['.'], folder);
    expect(found.lines).toEqual(['a.txt:2', 'b/c/d.env:2']);
    expect(found.report).toMatchObject({ result: 'leaks', incomplete: [], scanned: { files: 3 } });
    expect(found.status).toBe(1);
    expect(found.leftBehind).toEqual([]);
  });

  it('is scanned from elsewhere, and without git on the machine', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.txt': leak('a') });
    const found = await scan([folder], temporaryFolder(), { PATH: temporaryFolder() });
    expect(found.lines).toEqual(['a.txt:2']);
  });

  it('without a key exits 0', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.txt': 'nothing\n' });
    const { status, report } = await scan([], folder);
    expect(report).toMatchObject({ version: 1, result: 'clean', findings: [], incomplete: [] });
    expect(status).toBe(0);
  });

  it('may hold a line that is read in parts', async () => {
    const folder = temporaryFolder();
    const before = 'text '.repeat(2_000_000);
    const text = `first\n${before}${vaaniKey('far')}\nkey ${vaaniKey('next')}\n`;
    write(folder, { 'a.txt': text });
    const { report } = await scan(['.'], folder);
    expect(report?.scanned.bytes).toBe(text.length);
    const places = report?.findings.map(({ line, column }) => [line, column]);
    expect(places).toEqual([
      [2, before.length + 1],
      [3, 5],
    ]);
  });

  it('may be empty', async () => {
    expect((await scan([], temporaryFolder())).status).toBe(0);
  });

  it('has links that are read and not followed', async () => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    write(outside, { 'secret.txt': leak('outside') });
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'file'));
    symlinkSync(outside, join(folder, 'folder'));
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync(vaaniKey('target'), join(folder, 'link'));
    const found = await scan([], folder);
    expect(found.lines).toEqual(['link:1']);
    expect(found.report.incomplete).toEqual([]);
  });
});

describe('a link that is named', () => {
  it('is followed, to a file and to a folder of another repository', async () => {
    const { folder } = createRepository();
    const other = createRepository();
    write(other.folder, { 'a.txt': leak('a'), 'sub/b.txt': leak('b') });
    symlinkSync(join(other.folder, 'a.txt'), join(folder, 'file'));
    symlinkSync(join(other.folder, 'sub'), join(folder, 'folder'));
    expect((await scan(['file'], folder)).lines).toEqual(['a.txt:2']);
    expect((await scan(['folder'], folder)).lines).toEqual(['sub/b.txt:2']);
  });

  it('is not there where it leads nowhere', async () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    await expect(scan(['link'], folder)).rejects.toThrow(/no file or folder .*link/);
  });
});

describe('what is no file', () => {
  it('is not clean when it is named', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const found = await scan(['pipe'], folder);
    expect(found.report.incomplete).toMatchObject([
      { what: 'pipe', why: 'it is not a regular file' },
    ]);
    expect(found.status).toBe(2);
  });
});

describe('a single file', () => {
  it('is scanned alone', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.txt': leak('a'), 'b.txt': leak('b') });
    const found = await scan(['b.txt'], folder);
    expect(found.lines).toEqual(['b.txt:2']);
  });
});

describe('a repository', () => {
  it('is scanned as it stands: tracked, edited and new files, but none that git ignores', async () => {
    const repository = createRepository();
    repository.build(
      [{ name: 'one', files: { 'tracked.txt': leak('tracked'), 'edited.txt': 'nothing\n' } }],
      { 'refs/heads/main': 'one' },
    );
    const { folder } = repository;
    git(folder, 'reset', '--quiet', '--hard');
    write(folder, {
      'edited.txt': leak('edited'),
      'new.txt': leak('new'),
      '.gitignore': 'ignored.txt\nbuild/\n',
      'ignored.txt': leak('ignored'),
      'build/out.js': leak('build'),
      '.git/note.txt': leak('git'),
    });
    const found = await scan([], folder);
    expect(found.lines).toEqual(['edited.txt:2', 'new.txt:2', 'tracked.txt:2']);
    expect(found.leftBehind).toEqual([]);
  });

  it('is scanned at a file that git ignores, where that is named', async () => {
    const { folder } = createRepository();
    write(folder, { '.gitignore': '.env\n', 'app/.env': leak('a'), 'app/b.txt': leak('b') });
    expect((await scan(['app'], folder)).lines).toEqual(['app/b.txt:2']);
    expect((await scan(['app/.env'], folder)).lines).toEqual(['app/.env:2']);
  });

  it('is scanned in a folder that git ignores, or all of whose files it does, where that is named', async () => {
    const { folder } = createRepository();
    write(folder, {
      '.gitignore': 'build/\n*.log\n',
      'build/a/out.js': leak('a'),
      'logs/b.log': leak('b'),
      'src/c.txt': 'nothing\n',
    });
    expect((await scan([], folder)).lines).toEqual([]);
    expect((await scan(['build'], folder)).lines).toEqual(['build/a/out.js:2']);
    expect((await scan([], join(folder, 'build'))).lines).toEqual(['build/a/out.js:2']);
    expect((await scan(['logs'], folder)).lines).toEqual(['logs/b.log:2']);
  });

  it('without a work tree is no files, and not clean', async () => {
    const bare = temporaryFolder();
    git(bare, 'init', '--quiet', '--bare');
    const { folder } = createRepository();
    for (const path of [bare, join(folder, '.git')]) {
      const found = await scan([path], folder);
      expect(found.report.incomplete).toMatchObject([{ what: `the files in ${path}` }]);
      expect(found.report.incomplete[0]?.cure).toContain('scan --history');
      expect(found.status).toBe(2);
    }
  });

  it('is not clean where a folder in it may not be read', async () => {
    const { folder } = createRepository();
    write(folder, { 'a.txt': 'nothing\n', 'closed/b.txt': leak('b') });
    const temp = temporaryFolder();
    openForAll(temp);
    openForAll(folder);
    chmodSync(join(folder, 'closed'), 0);
    const { stdout, stderr, status } = await asNobody(['scan', '.'], folder, { TMPDIR: temp });
    expect(stderr).toMatch(/the folder closed\/ could not be read: Permission denied/);
    expect(stdout).toMatch(/1 file, .*not all of it could be read/);
    expect(status).toBe(1);
    chmodSync(join(folder, 'closed'), 0o755);
  });

  it('is scanned although a file took the place of a folder', async () => {
    const repository = createRepository();
    const { folder } = repository;
    repository.build([{ name: 'one', files: { 'a/b.txt': 'b\n', 'c.txt': 'c\n' } }], {
      'refs/heads/main': 'one',
    });
    git(folder, 'reset', '--quiet', '--hard');
    rmSync(join(folder, 'a'), { recursive: true });
    write(folder, { a: leak('a'), 'c.txt': leak('c') });
    const found = await scan([], folder);
    expect(found.lines).toEqual(['a:2', 'c.txt:2']);
    expect(found.report.incomplete).toEqual([]);
  });

  it('is scanned below a folder of it, with paths from its top', async () => {
    const { folder } = createRepository();
    write(folder, { 'a.txt': leak('a'), 'src/b.txt': leak('b') });
    expect((await scan(['src'], folder)).lines).toEqual(['src/b.txt:2']);
    expect((await scan([], join(folder, 'src'))).lines).toEqual(['src/b.txt:2']);
  });

  it('is scanned under its own policy', async () => {
    const { folder } = createRepository();
    write(folder, {
      'docs/a.md': leak('a'),
      'src/b.txt': leak('b'),
      '.github/vaani-guard.yml': 'allow:\n  - { paths: ["docs/**"], reason: samples }\n',
      'other.yml': 'allow:\n  - { paths: ["src/**"], reason: samples }\n',
    });
    const allowed = ({ report }: Awaited<ReturnType<typeof scan>>): unknown[] =>
      report.findings.filter((finding) => finding.allowed !== null).map(({ path }) => path);
    expect(allowed(await scan([], folder))).toEqual(['docs/a.md']);
    expect(allowed(await scan(['--config', 'other.yml'], folder))).toEqual(['src/b.txt']);
  });
});

describe('a policy under the longer name', () => {
  it('is not read, and that is said', async () => {
    const { folder } = createRepository();
    const policy = 'allow:\n  - { paths: ["**/a.md"], reason: samples }\n';
    write(folder, { 'docs/a.md': leak('a'), '.github/vaani-guard.yaml': policy });
    const found = await scan([], folder);
    expect(found.stderr).toMatch(/vaani-guard\.yaml is not read.*git mv/);
    expect(found.status).toBe(1);
    const named = await scan(['--config', '.github/vaani-guard.yaml'], folder);
    expect(named.stderr).toBe('');
    expect(named.status).toBe(0);
  });
});

describe('the key of the environment', () => {
  it('is looked for by its value', async () => {
    const folder = temporaryFolder();
    const key = ['a', 'key', 'without', 'a', 'form'].join('~');
    write(folder, { 'a.txt': `x ${Buffer.from(key).toString('base64')} y\n` });
    const found = await scan([], folder, { VAANI_API_KEY: key });
    expect(found.report.findings.map(({ rule }) => rule)).toEqual(['own-api-key']);
    expect(found.stdout + found.stderr).not.toContain(key);
  });
});
