import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type CommitSpec, temporaryFolder } from '../../helpers/git.ts';
import type { RemoteOptions } from '../../helpers/remote.ts';
import { annotationsOf, findingLines, placesOf, runStep, type StepResult } from '../step.ts';
import {
  host,
  localRepository,
  pullRequest,
  push,
  shallowCheckout,
  TOKEN,
  vaaniKey,
  wrapGit,
} from './scenario.ts';

const commits: readonly CommitSpec[] = [
  { name: 'base', files: { a: 'a\n' } },
  { name: 'one', files: { 'one.txt': 'nothing here\n' } },
  { name: 'head', files: { 'two.txt': 'nor here\n' } },
];
const refs = { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' };

/** Without a repository's name there is nowhere to fetch from. */
const alone = { GITHUB_REPOSITORY: '' };

/** What a user sees of a scan that could not read all: it fails, says what, why and what to do, and is never clean. */
function expectIncomplete(step: StepResult, cure: RegExp): void {
  expect(step.outputs['scan-result']).toBe('incomplete');
  expect(step.status).toBe(1);
  expect(step.report?.result).toBe('incomplete');
  const [unread] = step.report?.incomplete ?? [];
  expect(unread).toEqual({
    what: expect.stringMatching(/\w/),
    why: expect.stringMatching(/\w/),
    cure: expect.stringMatching(cure),
  });
  const said = annotationsOf(step).map(({ message }) => message);
  expect(said.join('\n')).toMatch(cure);
  expect(step.summary).toMatch(/could not be read|incomplete/i);
  expect(placesOf([TOKEN, `x-access-token:${TOKEN}`], step.visible)).toEqual([]);
}

describe('git', () => {
  it('that is missing makes the scan incomplete', async () => {
    const local = localRepository(commits);
    const step = await runStep({
      workspace: local.repository.folder,
      event: pullRequest(local.ids),
      environment: { PATH: temporaryFolder() },
    });
    expectIncomplete(step, /install git/i);
  });

  it.each([
    ['log', 'head -c 60'],
    ['log', 'head -c 0'],
    ['cat-file', 'head -c 70'],
    ['cat-file', 'head -c 0'],
    ['diff-tree', 'head -c 0'],
    ['rev-list', 'head -c 0'],
  ])('that is killed half-way through `%s` (%s) makes the scan incomplete', async (name, part) => {
    const merged: readonly CommitSpec[] = [
      ...commits.slice(0, 2),
      { name: 'side', parents: ['base'], files: { side: 's\n' } },
      { name: 'head', parents: ['one', 'side'], files: { side: 's\n', 'two.txt': 'nor here\n' } },
    ];
    const hosted = await host(merged, refs);
    const wrapper = wrapGit(
      `if [ "$1" = ${name} ]; then "$GIT" "$@" | ${part}; echo "$1" >> "$LOG"; kill -9 $$; fi\nexec "$GIT" "$@"`,
    );
    const step = await runStep({
      workspace: shallowCheckout(hosted, 'refs/pull/7/head'),
      event: pullRequest(hosted.ids, { commits: 3 }),
      inputs: { 'github-token': TOKEN },
      environment: { ...hosted.environment, PATH: wrapper.path },
    });
    expect(wrapper.log()).toContain(name);
    expectIncomplete(step, /run|install|check out/i);
  });
});

describe('a remote', () => {
  const scanFrom = async (refuse: NonNullable<RemoteOptions['refuse']>): Promise<StepResult> => {
    const hosted = await host(commits, refs, { refuse });
    return runStep({
      workspace: temporaryFolder(),
      event: pullRequest(hosted.ids, { commits: 2 }),
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
  };

  it.each([401, 403, 404])('that answers %i makes the scan incomplete', async (status) => {
    expectIncomplete(await scanFrom(() => status), /contents: read/);
  });

  it('that has broken down makes the scan incomplete', async () => {
    expectIncomplete(await scanFrom(() => 500), /run|contents: read|check out/i);
  });

  it('that has lost a file makes the scan incomplete and names the file', async () => {
    const hosted = await host(commits, refs);
    const blob = hosted.origin.git('rev-parse', `${hosted.ids.head}:two.txt`);
    rmSync(join(hosted.origin.folder, 'objects', blob.slice(0, 2), blob.slice(2)));
    const step = await runStep({
      workspace: temporaryFolder(),
      event: pullRequest(hosted.ids, { commits: 2 }),
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
    expectIncomplete(step, /run|contents: read|check out/i);
    expect(step.report?.incomplete[0]?.what).toContain('two.txt');
  });

  it('that never had the commit makes the scan incomplete', async () => {
    const hosted = await host(commits, refs);
    const step = await runStep({
      workspace: temporaryFolder(),
      event: pullRequest({ ...hosted.ids, head: 'a'.repeat(40) }, { commits: 2 }),
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
    expectIncomplete(step, /\w/);
  });
});

describe('a repository', () => {
  const withoutBlob = (path: string, files: CommitSpec['files'] = {}) => {
    const local = localRepository([
      ...commits.slice(0, 2),
      { name: 'head', files: { 'two.txt': 'nor here\n', ...files } },
    ]);
    const blob = local.repository.git('rev-parse', `${local.ids.head}:${path}`);
    const object = join('.git', 'objects', blob.slice(0, 2), blob.slice(2));
    rmSync(join(local.repository.folder, object));
    return local;
  };
  it('that lacks a file makes the scan incomplete and names the file', async () => {
    const local = withoutBlob('two.txt');
    const step = await runStep({
      workspace: local.repository.folder,
      event: pullRequest(local.ids),
      environment: alone,
    });
    expectIncomplete(step, /check .* out|contents: read/i);
    expect(step.report?.incomplete[0]?.what).toContain('two.txt');
  });

  it('that lacks a file still shows the keys in the others', async () => {
    const local = withoutBlob('two.txt', { 'key.txt': `key ${vaaniKey('other')}\n` });
    const step = await runStep({
      workspace: local.repository.folder,
      event: pullRequest(local.ids),
      environment: alone,
    });
    expect(findingLines(step, local.ids)).toEqual(['key.txt:1 head']);
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '1' });
    expect(step.report?.incomplete).toHaveLength(1);
    expect(step.status).toBe(1);
  });

  it('that lacks a file passes with `fail-on: never`, but is not called clean', async () => {
    const local = withoutBlob('two.txt');
    const step = await runStep({
      workspace: local.repository.folder,
      event: pullRequest(local.ids),
      inputs: { 'fail-on': 'never' },
      environment: alone,
    });
    expect(step.outputs['scan-result']).toBe('incomplete');
    expect(step.status).toBe(0);
  });

  it('that lacks a file which the remote has gives what the remote has', async () => {
    const files = { 'two.txt': `key ${vaaniKey('two')}\n` };
    const local = withoutBlob('two.txt', files);
    const hosted = await host([...commits.slice(0, 2), { name: 'head', files }], refs);
    expect(hosted.ids.head).toBe(local.ids.head);
    const step = await runStep({
      workspace: local.repository.folder,
      event: pullRequest(local.ids),
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
    expect(findingLines(step, local.ids)).toEqual(['two.txt:1 head']);
    expect(step.report).toMatchObject({ incomplete: [] });
  });

  it('whose commit is gone makes the scan incomplete', async () => {
    const local = localRepository(commits);
    const step = await runStep({
      workspace: local.repository.folder,
      event: push({ ...local.ids, base: 'b'.repeat(40) }),
      environment: alone,
    });
    expectIncomplete(step, /fetch-depth: 0/);
  });
});

describe('an event', () => {
  it('without the commits it should name makes the scan incomplete', async () => {
    for (const payload of [{}, { pull_request: { head: {}, base: {} } }, [], null, 7]) {
      const step = await runStep({
        workspace: temporaryFolder(),
        event: { name: 'pull_request', payload },
      });
      expectIncomplete(step, /scan: history|workflow/);
    }
  });

  it('whose file is missing makes the scan incomplete', async () => {
    const step = await runStep({
      workspace: temporaryFolder(),
      event: { name: 'push', payload: {} },
      environment: { GITHUB_EVENT_PATH: join(temporaryFolder(), 'none.json') },
    });
    expectIncomplete(step, /workflow/);
  });

  it('whose text holds a key shows it although the commits cannot be read', async () => {
    const local = localRepository(commits);
    const step = await runStep({
      workspace: local.repository.folder,
      event: pullRequest(
        { ...local.ids, head: 'c'.repeat(40) },
        { body: `key ${vaaniKey('body')}` },
      ),
      environment: alone,
    });
    expect(findingLines(step)).toEqual(['pull-request:1']);
    expect(step.report?.incomplete).toHaveLength(1);
    expect(step.status).toBe(1);
  });
});
