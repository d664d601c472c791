import { describe, expect, it } from '@jest/globals';
import { findingLines } from '../step.ts';
import { localRepository, scanFiles, scanLocal, vaaniKey } from './scenario.ts';

const key = vaaniKey('old');
const old = `first\nsecond\nkey = ${key}\nfourth\n`;

describe('a key that stood there before', () => {
  it.each([
    ['on an untouched line of an edited file', { 'a.txt': `${old}fifth\n` }],
    ['on a line that moved', { 'a.txt': `zero\n${old}` }],
    ['in a file that was renamed', { 'a.txt': null, 'b/c.txt': old }],
    ['in a file that was renamed and edited', { 'a.txt': null, 'b/c.txt': `zero\n${old}` }],
    ['in a file whose mode changed', { 'a.txt': { mode: '100755', content: old } }],
    ['in a file that is deleted', { 'a.txt': null }],
    ['in a file whose line ends changed', { 'a.txt': old.replaceAll('\n', '\r\n') }],
  ] as const)('%s is not reported', async (_, files) => {
    const { report, status } = await scanFiles(files, { 'a.txt': old });
    expect(report).toMatchObject({ result: 'clean', findings: [], incomplete: [] });
    expect(status).toBe(0);
  });

  it('is reported where it is copied to', async () => {
    const step = await scanFiles({ 'copy.txt': old }, { 'a.txt': old });
    expect(findingLines(step, step.ids)).toEqual(['copy.txt:3 head']);
  });

  it('hides no other key beside it', async () => {
    const step = await scanFiles({ 'a.txt': `${old}and ${vaaniKey('new')}\n` }, { 'a.txt': old });
    expect(findingLines(step, step.ids)).toEqual(['a.txt:5 head']);
  });

  it('is new when it comes back after it was taken out', async () => {
    const local = localRepository([
      { name: 'first', files: { 'a.txt': old } },
      { name: 'base', files: { 'a.txt': 'first\n' } },
      { name: 'head', files: { 'a.txt': old } },
    ]);
    const step = await scanLocal(local);
    expect(findingLines(step, local.ids)).toEqual(['a.txt:3 head']);
  });
});

describe('a new key', () => {
  it('is one finding at its first commit, however many commits carry it', async () => {
    const line = `key = ${vaaniKey('again')}\n`;
    const local = localRepository([
      { name: 'base', files: { a: 'a' } },
      { name: 'one', files: { 'a.txt': line } },
      { name: 'two', files: { 'a.txt': `more\n${line}` } },
      { name: 'head', files: { 'a.txt': `and\nmore\n${line}` } },
    ]);
    const step = await scanLocal(local);
    expect(findingLines(step, local.ids)).toEqual(['a.txt:1 one']);
    expect(step.outputs.leaks).toBe('1');
  });

  it('is found in the target of a symbolic link', async () => {
    const link = { mode: '120000', content: `../${vaaniKey('link')}` } as const;
    const step = await scanFiles({ 'conf/link': link });
    expect(findingLines(step, step.ids)).toEqual(['conf/link:1 head']);
  });

  it('is found where a file becomes a link, and a link a file', async () => {
    const step = await scanFiles(
      {
        'file-to-link': { mode: '120000', content: vaaniKey('one') },
        'link-to-file': `key ${vaaniKey('two')}\n`,
      },
      { 'file-to-link': 'text', 'link-to-file': { mode: '120000', content: 'text' } },
    );
    expect(findingLines(step, step.ids)).toEqual(['file-to-link:1 head', 'link-to-file:1 head']);
  });

  it('is found beside a submodule that moves, which is nothing to read', async () => {
    const submodule = (digit: string) => ({ mode: '160000', commit: digit.repeat(40) }) as const;
    const { report, status } = await scanFiles(
      { 'vendor/moved': submodule('2'), 'vendor/new': submodule('3') },
      { 'vendor/moved': submodule('1') },
    );
    expect(report).toMatchObject({ result: 'clean', findings: [], incomplete: [] });
    expect(status).toBe(0);

    const replaced = await scanFiles(
      { 'vendor/was-submodule': `key ${vaaniKey('submodule')}\n` },
      { 'vendor/was-submodule': submodule('1') },
    );
    expect(findingLines(replaced, replaced.ids)).toEqual(['vendor/was-submodule:1 head']);
  });

  it('is found in a file that another commit of the branch had without it', async () => {
    const local = localRepository([
      { name: 'base', files: { a: 'a' } },
      { name: 'one', files: { 'a.txt': 'without\n' } },
      { name: 'two', files: { 'a.txt': `with ${vaaniKey('two')}\n` } },
      { name: 'head', files: { 'a.txt': 'without\n' } },
    ]);
    const step = await scanLocal(local);
    expect(findingLines(step, local.ids)).toEqual(['a.txt:1 two']);
  });
});
