import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read, root } from './documents.ts';

const source = join(root, 'src');

/** A file and what it imports to run, both below `src`; what it takes types of only is left out. */
interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const plain = text.matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gm);
    const lazy = text.matchAll(/import\('(\.[^']+)'\)/g);
    return [...plain, ...lazy].map(([, path = '']) => ({
      from: file.split(sep).join('/'),
      to: normalize(join(dirname(file), path))
        .split(sep)
        .join('/'),
    }));
  });

const partOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : '';

/** Imports between parts, as `detect/a.ts -> scan/b.ts`; helpers beside the parts may be used by all. */
const across = (from: string): readonly string[] =>
  imports
    .filter((each) => partOf(each.from) === from && partOf(each.to) !== from)
    .filter(({ to }) => partOf(to) !== '' && !to.startsWith('..'))
    .map((each) => `${each.from} -> ${each.to}`);

const others = (from: string, allowed: readonly string[]): readonly string[] =>
  across(from).filter((each) => !allowed.includes(partOf(each.split(' -> ')[1] ?? '')));

describe('The parts of the program', () => {
  it('are read at all', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it.each(['detect', 'emulator', 'vaani'])('%s imports no other part', (part) => {
    expect(across(part)).toEqual([]);
  });

  it.each([
    ['scan', ['detect', 'report', 'policy']],
    ['policy', ['detect', 'report', 'scan']],
    ['call', ['keys', 'vaani', 'room']],
    ['room', ['vaani']],
    ['keys', ['vaani']],
    ['report', ['detect', 'scan', 'call']],
  ])('%s imports %j only', (part, allowed) => {
    expect(others(part, allowed)).toEqual([]);
  });

  it('are put together by the run, which only the entries import', () => {
    const users = imports.filter(({ from, to }) => partOf(to) === 'run' && partOf(from) !== 'run');
    expect([...new Set(users.map(({ from }) => partOf(from)))].sort()).toEqual([
      '',
      'action',
      'cli',
    ]);
    const ofCommandLine = imports.filter(
      ({ from, to }) => partOf(to) === 'cli' && partOf(from) !== 'cli',
    );
    expect(ofCommandLine.map(({ from }) => from)).toEqual(['index.ts']);
  });

  it.each([
    [
      'detect',
      [
        ...['archives', 'words', 'keyword-pass', 'decode', 'rule-book', 'checks', 'false-alarms'],
        ...['context', 'generic/syntax', 'generic/judgement', 'generic', 'whole-files', 'rules'],
      ],
    ],
    ['emulator', ['service', 'scenarios', 'server', 'room']],
    ['scan/source', ['git', 'api']],
  ])('%s: none of its folders imports one that comes after it', (part, folders) => {
    const present = readdirSync(join(source, part), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((folder) => !folder.includes('/')).sort()).toEqual(present.sort());
    const rankOf = (file: string): number =>
      file.startsWith(`${part}/`)
        ? folders.indexOf(dirname(file).slice(part.length + 1))
        : Number.NaN;
    const upwards = imports.filter(
      ({ from, to }) => rankOf(from) >= 0 && rankOf(to) > rankOf(from),
    );
    expect(upwards.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('are all in the picture', () => {
    const parts = readdirSync(source, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const missing = parts.filter(
      ({ name }) => !read('ARCHITECTURE.md').includes(`| \`src/${name}\` |`),
    );
    expect(missing.map(({ name }) => relative('.', name))).toEqual([]);
  });

  it('are called in the picture what they are called', () => {
    const names = read('ARCHITECTURE.md').matchAll(/`(?:src\/)?((?:[\w-]+\/)*[\w-]+(?:\.ts|\/))`/g);
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map(
      (file) => `/${file.split(sep).join('/')}`,
    );
    const unknown = [...names]
      .map(([, name = '']) => name)
      .filter((name) => !files.some((file) => file.endsWith(`/${name.replace(/\/$/, '')}`)));
    expect(unknown).toEqual([]);
  });
});
