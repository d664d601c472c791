import { expect, it } from '@jest/globals';
import { temporaryFolder } from '../../helpers/git.ts';
import { annotationsOf, findingsOf, foreignCommands, placesOf, runStep } from '../step.ts';
import { localRepository, push, scanFiles, scanLocal, vaaniKey } from './scenario.ts';

const content = `first\nkey ${vaaniKey('name')}\n`;
const bytes = (text: string): string => Buffer.from(text).toString('latin1');

/** Names as git stores them, and as they are reported. */
const names: Readonly<Record<string, string>> = {
  'two words.txt': 'two words.txt',
  '"quoted".txt': '"quoted".txt',
  "'single'.txt": "'single'.txt",
  'back\\slash.txt': 'back\\slash.txt',
  'tab\tin.txt': 'tab\tin.txt',
  'line\nin.txt': 'line\nin.txt',
  'cr\rin.txt': 'cr\rin.txt',
  [bytes('नमस्ते/क.txt')]: 'नमस्ते/क.txt',
  [bytes('caf\u00e9.txt')]: 'caf\u00e9.txt',
  'caf\u00e9-latin1.txt': 'caf\\xe9-latin1.txt',
  'no\u00ff\u00feutf8.txt': 'no\\xff\\xfeutf8.txt',
  '-rf': '-rf',
  '--output=x': '--output=x',
  ':(exclude)a': ':(exclude)a',
  'a b/c d/ e': 'a b/c d/ e',
  [bytes('right\u202eleft.txt')]: 'right\u202eleft.txt',
};

it('finds and names files whatever they are called', async () => {
  const files = Object.fromEntries(Object.keys(names).map((name) => [name, content]));
  const step = await scanFiles(files);
  const found = findingsOf(step).map(({ path, line }) => `${path}:${line}`);
  expect(found.sort()).toEqual(
    Object.values(names)
      .map((name) => `${name}:2`)
      .sort(),
  );
  expect(step.report).toMatchObject({ incomplete: [] });
});

it('reads no command, markup or control character out of a name', async () => {
  const hostile = [
    '::error::injected by name',
    '::set-output name=leaks::0',
    '::stop-commands::end',
    '##[error]injected by name',
    'a ##[add-mask]b',
    '\n::error file=a.ts,line=1::injected by name',
    '\r::error::injected by name',
    '%0A::error::injected by name',
    'a,line=99,title=injected by name',
    '\u001b[31mred\u001b[0m\u0007',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    'a|b`c`</code></table>',
    '@everyone #1 ![x](y)',
  ];
  const step = await scanFiles(Object.fromEntries(hostile.map((name) => [name, content])));
  expect(findingsOf(step).map(({ path }) => path)).toEqual([...hostile].sort());
  expect(foreignCommands(step)).toEqual([]);
  // Ten errors are what the platform shows; the others are counted in a notice.
  const annotations = annotationsOf(step);
  expect(annotations.map(({ name }) => name)).toEqual([...Array(10).fill('error'), 'notice']);
  for (const { name, properties } of annotations) {
    expect(properties.title).not.toContain('injected');
    expect(properties.line).toBe(name === 'error' ? '2' : undefined);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  expect(step.stdout + step.summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  expect(step.summary).not.toMatch(/<img|\]\(javascript|onerror=alert\(1\)>|@everyone/);
  expect(step.outputs.leaks).toBe(String(hostile.length));
  expect(step.stderr).toBe('');
});

it('finds a key in a name, and shows the name without it', async () => {
  const key = vaaniKey('in a name');
  const step = await scanFiles({ [`backup/${key}.json`]: '{}\n', [`${key}/a`]: 'a\n' });
  expect(findingsOf(step)).toEqual([
    expect.objectContaining({ source: 'path', path: '***/a', line: null, commit: step.ids.head }),
    expect.objectContaining({
      source: 'path',
      path: 'backup/***.json',
      line: null,
      commit: step.ids.head,
    }),
  ]);
  expect(step.status).toBe(1);
  expect(placesOf([key], step.visible)).toEqual([]);
});

it('shows the text of a finding in such a file without the key in its name', async () => {
  const key = vaaniKey('both');
  const step = await scanFiles({ [`${key}.txt`]: `other ${vaaniKey('inside')}\n` });
  expect(findingsOf(step)).toHaveLength(2);
  expect(placesOf([key, vaaniKey('inside')], step.visible)).toEqual([]);
});

it('reads no command out of a message, a title or a branch name', async () => {
  const text = (name: string): string =>
    `::error::injected\n##[error]injected ${vaaniKey(name)}\r::warning::injected`;
  const local = localRepository([
    { name: 'base', files: { a: 'a\n' } },
    { name: 'head', files: { b: 'b\n' }, message: text('message') },
  ]);
  const step = await scanLocal(local, {
    title: text('title'),
    body: text('body'),
    branch: `::error::injected/##[error]${vaaniKey('branch')}`,
  });
  expect(findingsOf(step)).toHaveLength(4);
  expect(foreignCommands(step)).toEqual([]);
  expect(annotationsOf(step).map(({ name, message }) => [name, /injected/.test(message)])).toEqual(
    Array(4).fill(['error', false]),
  );
});

it('reads no command out of the name of a branch that was deleted', async () => {
  const ids = { base: 'a'.repeat(40), head: '0'.repeat(40) };
  const ref = 'refs/heads/##[error]injected`::error::injected';
  const step = await runStep({
    workspace: temporaryFolder(),
    event: push(ids, { ref, deleted: true }),
  });
  expect(foreignCommands(step)).toEqual([]);
  expect(annotationsOf(step).map(({ name }) => name)).toEqual(['notice']);
  expect(step.outputs['scan-result']).toBe('skipped');
});
