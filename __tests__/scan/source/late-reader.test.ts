import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, it } from '@jest/globals';
import { BATCH_ARGUMENTS, readBatch } from '../../../src/scan/source/git/blobs.ts';
import { createGit } from '../../../src/scan/source/git/git.ts';
import { readRaw, startLog } from '../../../src/scan/source/git/log.ts';
import { createRepository } from '../../helpers/git.ts';

const repository = createRepository({ bare: true });
afterAll(() => repository.remove());
const ids = repository.build([{ name: 'one', files: { a: 'content of a' } }], {
  'refs/heads/main': 'one',
});
const git = createGit(repository.folder, { PATH: process.env.PATH }, spawn);

// Processes are started while the program still loads: git may long be done when somebody begins to read.
it('gives what git printed to a reader who comes after git has ended', async () => {
  const log = startLog(git, { heads: [ids.one ?? ''], exclude: [] });
  await once(log.child, 'exit');
  await new Promise(setImmediate);
  const kinds: string[] = [];
  for await (const entries of readRaw(log, null)) kinds.push(...entries.map(({ kind }) => kind));
  expect(kinds).toEqual(['commit', 'text', 'change']);
});

it('gives contents to a reader who comes after git has ended', async () => {
  const batch = git.start(BATCH_ARGUMENTS);
  batch.child.stdin.end(`${repository.git('rev-parse', 'main:a')}\n`);
  await once(batch.child, 'exit');
  await new Promise(setImmediate);
  const contents: string[] = [];
  await readBatch(
    batch,
    [],
    ({ bytes }) => contents.push(Buffer.from(bytes).toString()),
    () => {},
  ).catch(() => {});
  expect(contents).toEqual(['content of a']);
});
