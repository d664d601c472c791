import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  obstacle,
  type ReportFile,
  ReportFileError,
  temporaryReport,
  workspaceReport,
  writeReport,
} from '../../src/report/files.ts';

let folder = '';
let workspace = '';
let outside = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-test-'));
  workspace = join(folder, 'workspace');
  outside = join(folder, 'outside');
  await mkdir(workspace);
  await mkdir(outside);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function inside(path: string): ReportFile {
  const file = workspaceReport(path, workspace);
  if (file === null) throw new Error(`${path} should be inside`);
  return file;
}

describe('where a report may go', () => {
  it.each(['out.sarif', 'a/b/out.sarif', './a/../out.sarif', '..out/x', '.github/out.sarif'])(
    'takes %s',
    (path) => expect(workspaceReport(path, workspace)).not.toBeNull(),
  );

  it('takes an absolute path inside the workspace', () => {
    expect(workspaceReport(join(workspace, 'a/out.sarif'), workspace)?.path).toBe('a/out.sarif');
  });

  it.each([
    '../out.sarif',
    'a/../../out.sarif',
    '/etc/passwd',
    '.',
    '',
    'folder/',
    '.git/hooks/pre-push',
    'sub/.GIT/config',
    'a\0b',
  ])('refuses %j', (path) => expect(workspaceReport(path, workspace)).toBeNull());

  it('is the temporary folder of the job when no path was given', () => {
    expect(temporaryReport('findings.json', { RUNNER_TEMP: folder })).toMatchObject({
      root: folder,
      path: join('vaani-guard', 'findings.json'),
    });
    expect(temporaryReport('x', {}).root).toBe(tmpdir());
  });
});

describe('writing a report', () => {
  it('makes folders, gives the path and leaves nothing else behind', async () => {
    const path = await writeReport(inside('a/b/out.json'), '{"é":1}');
    expect(path).toBe(join(workspace, 'a/b/out.json'));
    expect(await readFile(path, 'utf8')).toBe('{"é":1}');
    expect(await readdir(join(workspace, 'a/b'))).toEqual(['out.json']);
  });

  it('replaces an earlier report, and never writes through a hard link', async () => {
    await writeFile(join(workspace, 'out.json'), 'old and longer');
    const before = await stat(join(workspace, 'out.json'));
    await writeReport(inside('out.json'), 'new');
    expect(await readFile(join(workspace, 'out.json'), 'utf8')).toBe('new');
    expect((await stat(join(workspace, 'out.json'))).ino).not.toBe(before.ino);
  });

  it('works where the root itself is reached through a link', async () => {
    await symlink(workspace, join(folder, 'link'));
    const path = await writeReport({ root: join(folder, 'link'), path: 'x/out.json' }, 'x');
    expect(path).toBe(join(folder, 'link', 'x/out.json'));
    expect(await readFile(join(workspace, 'x/out.json'), 'utf8')).toBe('x');
  });

  it.each([
    ['the file itself', 'out.json', 'victim', 'out.json'],
    ['a folder on the way', 'reports', '.', 'reports/out.json'],
    ['a link that leads nowhere', 'out.json', 'absent', 'out.json'],
  ])('refuses a symbolic link: %s', async (_name, link, target, path) => {
    await writeFile(join(outside, 'victim'), 'untouched');
    await symlink(join(outside, target), join(workspace, link));
    await expect(writeReport(inside(path), 'x')).rejects.toThrow(ReportFileError);
    await expect(writeReport(inside(path), 'x')).rejects.toThrow(
      `The report \`${path}\` could not be written: \`${link}\` is a symbolic link`,
    );
    expect(obstacle(inside(path))).toContain('symbolic link');
    expect(await readdir(outside)).toEqual(['victim']);
    expect(await readFile(join(outside, 'victim'), 'utf8')).toBe('untouched');
  });

  it('refuses what is no file, with the reason', async () => {
    await mkdir(join(workspace, 'folder'));
    await writeFile(join(workspace, 'file'), '');
    await expect(writeReport(inside('folder'), 'x')).rejects.toThrow('is no file');
    await expect(writeReport(inside('file/out.json'), 'x')).rejects.toThrow(
      '`file` is no folder. Give a path of a plain file inside the workspace',
    );
    expect(await readdir(join(workspace, 'folder'))).toEqual([]);
    const temporary = temporaryReport('x.json', { RUNNER_TEMP: join(workspace, 'file') });
    await expect(writeReport(temporary, 'x')).rejects.toThrow(/RUNNER_TEMP\) to a writable folder/);
  });
});
