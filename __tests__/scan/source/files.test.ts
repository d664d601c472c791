import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesPlan } from '../../../src/scan/plan/command-line.ts';
import { createRepository, git, temporaryFolder } from '../../helpers/git.ts';
import { type Collected, changeLines, collect } from '../../helpers/source.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const created = temporaryFolder();
  write(created, files);
  return created;
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]),
      Buffer.from(content, 'latin1'),
    );
  }
}

async function read(path: string): Promise<Collected> {
  const all = await collect(filesPlan(path), { workspace: path });
  expect(all.failure).toBeNull();
  return all;
}

/** A work tree with files of every kind. */
function workTree(): string {
  const { folder: root } = createRepository();
  write(root, {
    '.gitignore': 'ignored\n*.log\n',
    tracked: 'old',
    'deleted from disk': 'x',
    'sub/tracked': 'below',
    'forced.log': 'tracked though ignored',
  });
  git(root, 'add', '--all', '--force');
  write(root, {
    tracked: 'as it stands',
    untracked: 'new',
    ignored: 'ignored',
    'excluded-here': 'by the clone',
    'sub/na\xefve\nname': 'odd name',
    'nested/.git/HEAD': 'ref: refs/heads/main\n',
    'nested/.git/objects/x': '',
    'nested/.git/refs/x': '',
    'nested/file': 'in a repository of its own',
  });
  rmSync(join(root, 'deleted from disk'));
  writeFileSync(join(root, '.git', 'info', 'exclude'), 'excluded-here\n');
  symlinkSync('/target/that/is/not/there', join(root, 'link'));
  return root;
}

it('reads files as they stand, tracked or not, but none that git ignores', async () => {
  expect(changeLines(await read(workTree()))).toEqual([
    'none .gitignore ignored\n*.log\n',
    'none forced.log tracked though ignored',
    'none link /target/that/is/not/there',
    'none nested/file in a repository of its own',
    'none sub/na\xefve\nname odd name',
    'none sub/tracked below',
    'none tracked as it stands',
    'none untracked new',
  ]);
});

it('reads below a path, and names files from the top of the repository', async () => {
  const root = workTree();
  expect(changeLines(await read(join(root, 'sub')))).toEqual([
    'none sub/na\xefve\nname odd name',
    'none sub/tracked below',
  ]);
  expect(changeLines(await read(join(root, 'sub', 'tracked')))).toEqual(['none sub/tracked below']);
});

it('takes a path by its letters, not as a pattern', async () => {
  const root = workTree();
  write(root, { '*/file': 'star' });
  expect(changeLines(await read(join(root, '*')))).toEqual(['none */file star']);
});

it('reads a folder outside any repository', async () => {
  const root = folder({ b: '2', 'a/x': '1', 'a/.git/config': 'left out', '.env': 'dot' });
  expect(changeLines(await read(root))).toEqual(['none .env dot', 'none a/x 1', 'none b 2']);
  expect(changeLines(await read(join(root, 'a', 'x')))).toEqual(['none x 1']);
});

it('reads empty files and files of several megabytes', async () => {
  const large = 'line\n'.repeat(1_000_000);
  const root = folder({ empty: '', large });
  const all = await read(root);
  expect([...all.contents.values()].sort()).toEqual(['', large]);
});

it('says which file it could not read', async () => {
  const root = folder({ a: '1', b: '2' });
  const plan = filesPlan(root);
  const { openSource } = await import('../../../src/scan/source/open.ts');
  const { spawn } = await import('node:child_process');
  const log = { info() {}, notice() {}, warning() {}, error() {}, mask() {} };
  const source = await openSource(plan, {
    workspace: root,
    serverUrl: '',
    repository: '',
    token: '',
    tempFolder: root,
    environment: process.env,
    spawn,
    log,
  });
  const missing: string[] = [];
  const read: string[] = [];
  async function* blobs(): AsyncGenerator<string[]> {
    for await (const entries of source.entries()) {
      // It vanishes between being listed and being read.
      rmSync(join(root, 'a'), { force: true });
      yield entries.flatMap((entry) => (entry.kind === 'change' ? [entry.change.blob] : []));
    }
  }
  await source.read(
    blobs(),
    ({ bytes }) => read.push(Buffer.from(bytes).toString()),
    (_, why) => missing.push(why),
  );
  await source.close();
  expect(read).toEqual(['2']);
  expect(missing).toEqual([expect.stringContaining('ENOENT')]);
});

it('says that a path is not there', async () => {
  const all = await collect(filesPlan('/nowhere/at/all'), { workspace: '/' });
  expect(all.failure?.unread.what).toContain('/nowhere/at/all');
});
