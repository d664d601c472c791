import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, describe, expect, it } from '@jest/globals';
import { historyPlan, rangePlan } from '../../../src/scan/plan/command-line.ts';
import { eventPlan } from '../../../src/scan/plan/event.ts';
import { createRepository, git, type TestRepository, temporaryFolder } from '../../helpers/git.ts';
import { startRemote } from '../../helpers/remote.ts';
import { changeLines, collect } from '../../helpers/source.ts';

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** A spawn that ends the git process of this name once it has printed something. */
function killing(command: string): typeof spawn {
  return ((program: string, args: readonly string[], options: object) => {
    const child = spawn(program, args, options) as ChildProcess;
    if (args[0] === command) child.stdout?.once('data', () => child.kill('SIGKILL'));
    return child;
  }) as typeof spawn;
}

/** Enough commits that no process is done before it is noticed. */
function longHistory(): TestRepository {
  const created = createRepository();
  created.build(
    Array.from({ length: 3000 }, (_, index) => ({
      name: `c${index}`,
      files: { [`file${index % 10}`]: `${index}`.padStart(400, ' ') },
    })),
    { 'refs/heads/main': 'c2999' },
  );
  return created;
}

describe('git that ends half-way', () => {
  const created = longHistory();

  it.each(['log', 'cat-file'])('is a failure when it is git %s', async (command) => {
    const all = await collect(historyPlan(), {
      workspace: created.folder,
      spawn: killing(command),
    });
    expect(all.failure?.unread.why).toContain(`git ${command} stopped half-way`);
    expect(all.failure?.unread.cure).not.toBe('');
  });

  it('still gives what was read before the list of changes broke off', async () => {
    const all = await collect(historyPlan(), {
      workspace: created.folder,
      spawn: killing('log'),
    });
    expect(all.changes.length).toBeGreaterThan(0);
    expect(all.contents.size).toBe(all.changes.length);
  });

  it('is a failure when refs cannot be listed', async () => {
    const all = await collect(historyPlan(), {
      workspace: created.folder,
      spawn: ((program: string, args: readonly string[], options: object) =>
        spawn(
          program,
          args[0] === 'for-each-ref' ? ['no-such-command'] : args,
          options,
        )) as typeof spawn,
    });
    expect(all.failure?.unread.what).toBe('the branches and tags');
    expect(all.commits).toEqual([]);
  });
});

describe('a clone that lacks objects', () => {
  async function partialClone(filter: string) {
    const root = temporaryFolder();
    const origin = createRepository({ bare: true, folder: `${root}/acme/agent` });
    const ids = origin.build(
      [
        { name: 'base', files: { a: '1', 'sub/a': '1' } },
        { name: 'one', files: { 'sub/a': 'two', b: 'three' } },
        { name: 'head', files: { 'sub/a': 'four', b: null } },
      ],
      { 'refs/heads/main': 'head' },
    );
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const { folder } = createRepository();
    const clone = `${folder}/clone`;
    git(folder, 'clone', '--quiet', '--no-checkout', filter, `file://${origin.folder}`, clone);
    return { root, ids, clone };
  }

  function push(ids: Readonly<Record<string, string>>) {
    const payload = { ref: 'refs/heads/main', before: ids.base, after: ids.head, commits: [] };
    return eventPlan({ name: 'push', ref: '', sha: ids.head as string, payload }, 'diff');
  }

  const lines = ['head sub/a four', 'one b three', 'one sub/a two'];

  it.each(['--filter=blob:none', '--filter=tree:0'])(
    '%s: gets them from the remote',
    async (filter) => {
      const { root, ids, clone } = await partialClone(filter);
      const remote = await startRemote({ root, token: '' });
      closing.push(() => remote.close());
      const all = await collect(push(ids), {
        workspace: clone,
        serverUrl: remote.url,
        repository: 'acme/agent',
      });
      expect(all.failure).toBeNull();
      expect(changeLines(all, ids)).toEqual(lines);
      expect(all.commits).toEqual([ids.head, ids.one]);
    },
  );

  it('is not asked to get them by itself, and says what is missing', async () => {
    const { ids, clone } = await partialClone('--filter=blob:none');
    const range = rangePlan(`${ids.base}..${ids.head}`);
    const all = await collect(range.ok ? range.value : historyPlan(), { workspace: clone });
    expect(all.missing.size).toBe(3);
    expect(all.contents.size).toBe(0);
    const trees = await partialClone('--filter=tree:0');
    const failed = await collect(push(trees.ids), { workspace: trees.clone });
    expect(failed.failure?.unread.cure).toContain('fetch-depth: 0');
  });
});
