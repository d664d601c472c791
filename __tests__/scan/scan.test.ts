import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../src/detect/detector.ts';
import { vaaniRules } from '../../src/detect/rules/vaani.ts';
import type { Finding } from '../../src/scan/finding.ts';
import { filesPlan } from '../../src/scan/plan/command-line.ts';
import { scan } from '../../src/scan/scan.ts';
import { openSource } from '../../src/scan/source/open.ts';
import type { Change, Entry, Source } from '../../src/scan/source/source.ts';
import { vaaniKey } from '../action/scan/scenario.ts';
import { temporaryFolder } from '../helpers/git.ts';
import { recordingLog } from '../vaani/service.ts';

const detector = createDetector(vaaniRules);

/** Scans what the source gives, each batch newest first; a blob's id is its content. */
async function findings(...entries: readonly Entry[]): Promise<readonly Finding[]> {
  const source: Source = {
    async *entries() {
      yield [...entries];
    },
    async read(blobs, onContent) {
      for await (const ids of blobs) {
        for (const blob of ids) {
          const bytes = new Uint8Array(Buffer.from(blob));
          onContent({ blob, bytes, offset: 0, linesBefore: 0, columnsBefore: 0 });
        }
      }
    },
    async close() {},
  };
  return (await scan(source, detector)).report.findings;
}

function change(commit: string, path: string, more: Partial<Change> = {}): Entry {
  const plain = { commit, path, blob: 'content', previous: [], source: 'file' } as const;
  return { kind: 'change', change: { ...plain, ...more } };
}

function message(commit: string, text: string): Entry {
  const said = { source: 'commit-message', name: 'commit message', commit, text } as const;
  return { kind: 'text', text: said };
}

describe('a key in the name of a file', () => {
  it('is found in a name with line feeds, and in one that stands behind such a name', async () => {
    const found = await findings(
      change('two', `of\n${vaaniKey('one')}`),
      change('one', 'line\nfeed'),
      change('one', `logs/${vaaniKey('two')}.txt`),
    );
    expect(found.map(({ path, commit }) => [path, commit])).toEqual([
      ['logs/***.txt', 'one'],
      ['of\n***', 'two'],
    ]);
  });

  it('is told at the first commit that has the file, and not for a later edit alone', async () => {
    const path = `${vaaniKey('name')}.txt`;
    const edit = change('two', path, { previous: ['old'], blob: 'new' });
    const sum = change('two', path, { net: true });
    expect(await findings(edit)).toEqual([]);
    const found = await findings(edit, change('one', path), sum);
    expect(found.map(({ commit }) => commit)).toEqual(['one']);
  });
});

it('names the first of several commits whose messages hold the same key', async () => {
  const found = await findings(
    message('three', vaaniKey('said')),
    message('two', `line\n${vaaniKey('said')}`),
  );
  expect(found.map(({ commit, line }) => [commit, line])).toEqual([['two', 2]]);
});

it('does not take what the sum deleted for a rename in the last commit', async () => {
  const key = `key ${vaaniKey('moved')}`;
  const deletion = { commit: 'two', path: 'old', blob: key };
  const added = change('two', 'new', { blob: `${key}\n` });
  const inSum: Entry = { kind: 'deletion', deletion: { ...deletion, net: true } };
  const inCommit: Entry = { kind: 'deletion', deletion };
  expect((await findings(added, inSum)).map(({ path }) => path)).toEqual(['new']);
  expect(await findings(added, inCommit)).toEqual([]);
});

it('says of a file on disk that it cannot be read, and nothing of objects or tokens', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'a\n');
  const files = await openSource(filesPlan(folder), {
    workspace: folder,
    serverUrl: '',
    repository: '',
    token: '',
    tempFolder: temporaryFolder(),
    environment: { PATH: process.env.PATH },
    spawn,
    log: recordingLog(),
  });
  const vanishing: Source = {
    ...files,
    async *entries() {
      for await (const entries of files.entries()) {
        rmSync(file);
        yield entries;
      }
    },
  };
  const { report } = await scan(vanishing, detector);
  await files.close();
  expect(report.result).toBe('incomplete');
  expect(report.incomplete).toEqual([
    {
      what: 'a.txt',
      why: expect.stringMatching(/^ENOENT/),
      cure: expect.stringContaining('Let this user read the file'),
    },
  ]);
});
