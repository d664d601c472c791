import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { vaaniKey } from '../action/scan/scenario.ts';
import { dist } from '../action/step.ts';
import { createRepository, type TestRepository } from '../helpers/git.ts';

interface Hook {
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
  readonly always_run: boolean;
}

const root = join(import.meta.dirname, '..', '..');
const [offered] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];

/** The program of the offered hook in the build that is tested, and its arguments. */
const [program = '', ...args] = (offered?.entry ?? '').split(' ');
const built = join(dist, program.replace(/^dist\//, ''));

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
  write('agent.ts', 'call();\n');
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message', 'one');
  const hook = join(repository.folder, '.git', 'hooks', 'pre-commit');
  writeFileSync(hook, `#!/bin/sh\nexec "${built}" ${args.join(' ')}\n`);
  chmodSync(hook, 0o755);
});

function write(path: string, content: string): void {
  writeFileSync(join(repository.folder, path), content);
}

function commit(...more: readonly string[]): SpawnSyncReturns<string> {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  return spawnSync('git', [...identity, 'commit', '--quiet', '--message', 'two', ...more], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
}

function subjects(): string {
  return repository.git('log', '--format=%s');
}

it('is offered to pre-commit as a program that is there and reads the index by itself', () => {
  expect(existsSync(built)).toBe(true);
  expect(offered).toMatchObject({ language: 'script', pass_filenames: false, always_run: true });
  expect(args).toEqual(['scan', '--staged']);
});

describe('as a plain hook of git in two lines', () => {
  it('refuses a commit with a key in it, and lets it pass once the index is fixed', () => {
    write('agent.ts', `call();\nconst key = '${vaaniKey('staged')}';\n`);
    repository.git('add', 'agent.ts');
    const refused = commit();
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('agent.ts:2');
    expect(refused.stdout + refused.stderr).not.toContain(vaaniKey('staged'));
    expect(subjects()).toBe('one');

    // What is in the work tree does not help: the index still holds the key.
    write('agent.ts', 'call();\nconst key = process.env.KEY;\n');
    expect(commit().status).toBe(1);
    expect(subjects()).toBe('one');

    repository.git('add', 'agent.ts');
    expect(commit().status).toBe(0);
    expect(subjects()).toBe('two\none');
  });

  it('does not look at a key that is not about to be committed', () => {
    write('agent.ts', 'call(again);\n');
    repository.git('add', 'agent.ts');
    write('agent.ts', `const key = '${vaaniKey('unstaged')}';\n`);
    write('untracked.env', `${vaaniKey('untracked')}\n`);
    expect(commit().status).toBe(0);
    expect(subjects()).toBe('two\none');
  });

  it('reads the index that git makes for `git commit --only FILE`', () => {
    write('agent.ts', `call();\n${vaaniKey('part')}\n`);
    repository.git('add', 'agent.ts');
    write('agent.ts', `call();\n${vaaniKey('part')}\nmore();\n`);
    const refused = commit('--only', 'agent.ts');
    expect(refused.status).toBe(1);
    expect(subjects()).toBe('one');
  });
});
