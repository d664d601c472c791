import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { compileCacheFolder } from '../../src/cli/compile-cache.ts';
import { runCommand } from '../action/command.ts';
import { vaaniKey } from '../action/scan/scenario.ts';
import { dist } from '../action/step.ts';
import { createRepository, type TestRepository, temporaryFolder } from '../helpers/git.ts';
import { type Scanned, scan } from './scan-command.ts';

const key = vaaniKey('k');
let repository: TestRepository;
let home: string;
beforeEach(() => {
  repository = createRepository();
  home = temporaryFolder();
  writeFileSync(join(repository.folder, 'agent.ts'), `call('${key}');\n`);
  repository.git('add', '.');
});

const scanStaged = (environment: Readonly<Record<string, string>> = { XDG_CACHE_HOME: home }) =>
  scan(['--staged'], repository.folder, environment);
const folder = (): string => join(home, 'vaani-guard');
const kept = (): readonly string[] =>
  readdirSync(folder())
    .map((name) => join(folder(), name))
    .sort();

function expectFound({ status, lines, stderr }: Scanned): void {
  expect({ status, lines, stderr }).toEqual({ status: 1, lines: ['agent.ts:1'], stderr: '' });
}

describe('compiled code', () => {
  it('is kept by the first scan, for the user alone, and left as it is by the next', async () => {
    expectFound(await scanStaged());
    const first = kept().map((path) => [path, statSync(path).mtimeMs, statSync(path).mode & 0o777]);
    expect(first.map(([, , mode]) => mode)).toEqual([0o600, 0o600]);
    expectFound(await scanStaged());
    const second = kept().map((path) => [path, statSync(path).mtimeMs]);
    expect(second).toEqual(first.map(([path, time]) => [path, time]));
  });

  it('of other builds goes after a month', async () => {
    mkdirSync(folder());
    const others = ['of-last-week', 'of-last-year'].map((name) => join(folder(), name));
    const now = Date.now() / 1000;
    for (const [at, days] of [7, 365].entries()) {
      writeFileSync(others[at]!, '');
      utimesSync(others[at]!, now - days * 86_400, now - days * 86_400);
    }
    expectFound(await scanStaged());
    expect(others.map((path) => existsSync(path))).toEqual([true, false]);
    expect(kept()).toHaveLength(3);
  });

  it('holds nothing of what was scanned', async () => {
    await scanStaged();
    for (const path of kept()) {
      const bytes = readFileSync(path);
      expect([bytes.includes(key), bytes.includes('agent.ts')]).toEqual([false, false]);
    }
  });

  it.each([
    ['in CI', { CI: 'true' }],
    ['where Node is told not to', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('is not kept %s', async (_name, environment) => {
    expectFound(await scanStaged({ XDG_CACHE_HOME: home, ...environment }));
    expect(readdirSync(home)).toEqual([]);
  });

  it('is not needed: a home that cannot be written to changes nothing', async () => {
    writeFileSync(join(home, 'file'), '');
    expectFound(await scanStaged({ XDG_CACHE_HOME: join(home, 'file') }));
    expectFound(await scanStaged({ HOME: 'relative' }));
    // In Linux no folder can be made there, and none is said to be missing.
    expectFound(await scanStaged({ XDG_CACHE_HOME: '/proc' }));
    expectFound(await scanStaged({ HOME: join(home, 'missing') }));
    expect(readdirSync(home)).toEqual(['file']);
  });

  it.each([
    ['a page of help', ['scan', '--help'], 0],
    ['a scan that could not run', ['scan', 'missing'], 2],
    ['another command', ['verify-key', '--help'], 0],
  ])(
    'is not kept after %s: most of a scan would be missing from it',
    async (_name, args, status) => {
      const ended = await runCommand(args, repository.folder, { XDG_CACHE_HOME: home });
      expect([ended.status, readdirSync(home)]).toEqual([status, []]);
    },
  );

  it('is not needed: a pipe, a folder or a link in its place changes nothing', async () => {
    await scanStaged();
    for (const path of kept()) {
      rmSync(path);
      execFileSync('mkfifo', [path]);
    }
    expectFound(await scanStaged());
    expect(kept().every((path) => statSync(path).isFile())).toBe(true);
    for (const path of kept()) {
      rmSync(path);
      mkdirSync(path);
    }
    expectFound(await scanStaged());
    const other = join(home, 'other');
    writeFileSync(other, 'other');
    for (const path of kept()) {
      rmSync(path, { recursive: true });
      symlinkSync(other, path);
    }
    expectFound(await scanStaged());
    expect(readFileSync(other, 'utf8')).toBe('other');
  });

  it('is left to its owner: root makes nothing in the home of another user', async () => {
    // Without the rights of root a home cannot be given to another user: then it is only that it cannot be written to.
    if (process.getuid?.() === 0) chownSync(home, 12345, 12345);
    else chmodSync(home, 0o500);
    expectFound(await scanStaged());
    expectFound(await scanStaged({ HOME: home }));
    expect(readdirSync(home)).toEqual([]);
  });

  it('is written whole by many scans at once', async () => {
    const ended = await Promise.all(Array.from({ length: 6 }, () => scanStaged()));
    for (const each of ended) expectFound(each);
    // A scan that takes longer than a second keeps nothing; the next alone does not.
    expectFound(await scanStaged());
    expect(kept().map((path) => basename(path).split('-')[0])).toEqual(['bundle', 'rules']);
  });

  it('goes below the home where no folder for caches is named', async () => {
    expectFound(await scanStaged({ HOME: home }));
    expect(existsSync(join(home, '.cache', 'vaani-guard'))).toBe(true);
  });

  it.each([
    ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')])],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 5000)],
    ['emptied', () => Buffer.alloc(0)],
  ])('that was %s is not used, and made anew', async (_name, damage) => {
    await scanStaged();
    const damaged = kept().map((path) => {
      const bytes = damage(readFileSync(path));
      writeFileSync(path, bytes);
      return bytes;
    });
    expectFound(await scanStaged());
    const mended = kept().map((path) => readFileSync(path));
    expect(mended.map((bytes, at) => bytes.equals(damaged[at]!))).toEqual([false, false]);
    expect(mended.every((bytes) => bytes.length > 100_000)).toBe(true);
  });

  it('that others could have written is not used', async () => {
    await scanStaged();
    for (const path of kept()) chmodSync(path, 0o666);
    expectFound(await scanStaged());
    expect(kept().map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
  });
});

describe('its folder', () => {
  const [cache, local, user] = ['cache', 'local', 'user'].map((name) => resolve(name));
  it.each([
    [{ XDG_CACHE_HOME: cache, LOCALAPPDATA: local, HOME: user }, cache],
    [{ XDG_CACHE_HOME: 'relative', LOCALAPPDATA: local, HOME: user }, local],
    [{ HOME: user }, join(user!, '.cache')],
    [{}, null],
    [{ HOME: user, CI: 'true' }, null],
  ])('is the user’s own: %j', (environment, expected) => {
    const folder = expected === null ? null : join(expected!, 'vaani-guard');
    expect(compileCacheFolder(environment)).toBe(folder);
  });
});

describe('a program', () => {
  const run = (program: string): string =>
    execFileSync(
      process.execPath,
      [
        '--eval',
        `const { cachedLoader } = require(process.argv[1]);
        console.log(cachedLoader('build', process.argv[2], true)(process.argv[3]).says);`,
        join(dist, 'compile-cache/index.js'),
        home,
        program,
      ],
      { encoding: 'utf8' },
    ).trim();

  it('is read out of the cache while its file is the same, and no longer', () => {
    const program = join(home, 'program.js');
    const write = (word: string, time: number): void => {
      writeFileSync(program, `exports.says = '${word}';\n`);
      utimesSync(program, time, time);
    };
    write('one', 1000);
    expect(run(program)).toBe('one');
    // V8 itself looks at the length of a source alone, so that this tells which of the two was run.
    write('two', 1000);
    expect(run(program)).toBe('one');
    write('two', 2000);
    expect(run(program)).toBe('two');
    write('three', 2000);
    expect(run(program)).toBe('three');
  });
});
