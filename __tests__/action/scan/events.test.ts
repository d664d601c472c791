import { describe, expect, it } from '@jest/globals';
import { type CommitSpec, temporaryFolder } from '../../helpers/git.ts';
import {
  annotationsOf,
  findingLines,
  findingsOf,
  placesOf,
  runStep,
  type StepResult,
} from '../step.ts';
import {
  host,
  localRepository,
  pullRequest,
  scanLocal,
  shallowCheckout,
  TOKEN,
  vaaniKey,
} from './scenario.ts';

const key = (name: string): string => `key ${vaaniKey(name)}\n`;
const branch: readonly CommitSpec[] = [
  { name: 'base', files: { a: 'a\n' } },
  { name: 'one', files: { 'one.txt': key('one') } },
  { name: 'head', files: { 'one.txt': null, 'two.txt': `first\n${key('two')}` } },
];
const found = ['one.txt:1 one', 'two.txt:2 head'];

describe('an event that brings no change', () => {
  it.each([
    'schedule',
    'workflow_dispatch',
    'workflow_run',
    'release',
    'deployment_status',
    'create',
    'an_event_of_next_year',
  ])('%s is skipped with a notice that names `scan: history`', async (name) => {
    const step = await runStep({ workspace: temporaryFolder(), event: { name, payload: {} } });
    const [notice, ...others] = annotationsOf(step);
    expect(notice).toMatchObject({
      name: 'notice',
      message: expect.stringMatching(new RegExp(`${name}.*scan: history`)),
    });
    expect(others).toEqual([]);
    expect(step.outputs).toMatchObject({
      'scan-result': 'skipped',
      leaks: '0',
      warnings: '0',
      'findings-file': '',
      'key-status': 'unchecked',
      'call-result': 'skipped',
    });
    expect(step.status).toBe(0);
  });
});

describe('an event that brings a text', () => {
  // A policy of the default branch decides what of it is allowed.
  const scanText = async (name: string, payload: object): Promise<StepResult> => {
    const hosted = await host(branch, { 'refs/heads/main': 'base' });
    return runStep({
      workspace: temporaryFolder(),
      event: {
        name,
        sha: hosted.ids.base ?? '',
        ref: 'refs/heads/main',
        payload: { ...payload, repository: { default_branch: 'main' } },
      },
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
  };
  const text = (name: string): string => `Look at this:\n\n  curl -H "X: ${vaaniKey(name)}"\n`;
  it.each([
    ['issue_comment', { comment: { body: text('a') }, issue: { body: text('old') } }, 1],
    ['issues', { issue: { title: vaaniKey('b'), body: text('c') } }, 2],
    ['pull_request_review', { review: { body: text('d') }, pull_request: {} }, 1],
    ['pull_request_review_comment', { comment: { body: text('e') } }, 1],
    ['discussion', { discussion: { title: vaaniKey('f'), body: text('g') } }, 2],
    ['discussion_comment', { comment: { body: text('h') }, discussion: { body: text('old') } }, 1],
  ])('%s is scanned for its text', async (name, payload, count) => {
    const step = await scanText(name, payload);
    expect(findingsOf(step).map(({ source, path, commit }) => [source, path, commit])).toEqual(
      Array(count).fill(['comment', null, null]),
    );
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: String(count) });
    expect(step.status).toBe(1);
    const keys = [...'abcdefgh'].map(vaaniKey);
    expect(placesOf(keys, step.visible)).toEqual([]);
  });

  it('is scanned although the policy cannot be read, and the scan is incomplete', async () => {
    const step = await runStep({
      workspace: temporaryFolder(),
      event: { name: 'issue_comment', payload: { comment: { body: text('a') } } },
      environment: { GITHUB_REPOSITORY: '' },
    });
    expect(findingsOf(step)).toHaveLength(1);
    expect(step.report?.incomplete).toEqual([
      expect.objectContaining({ what: expect.stringContaining('policy') }),
    ]);
    expect(step.status).toBe(1);
  });

  it('passes without a key, also where the text is empty', async () => {
    for (const body of ['All is well.', null]) {
      const step = await scanText('issue_comment', { comment: { body } });
      expect(step.outputs['scan-result']).toBe('clean');
      expect(step.status).toBe(0);
    }
  });
});

describe('the words of a pull request', () => {
  it('are scanned: title, body, branch name and the message of every commit', async () => {
    const local = localRepository([
      { name: 'base', files: { a: 'a\n' }, message: `Old ${vaaniKey('old message')}` },
      { name: 'one', files: { b: 'b\n' }, message: `Add b\n\nwith ${vaaniKey('message')}\n` },
      { name: 'head', files: { c: 'c\n' } },
    ]);
    const step = await scanLocal(local, {
      title: `Use ${vaaniKey('title')}`,
      body: `Steps:\n\n1. export VAANI_API_KEY=${vaaniKey('body')}\n`,
      branch: `topic/${vaaniKey('branch')}`,
    });
    expect(findingLines(step, local.ids)).toEqual([
      'commit-message:3 one',
      'pull-request:1',
      'pull-request:1',
      'pull-request:3',
    ]);
    expect(step.status).toBe(1);
    const messages = annotationsOf(step).map(({ message }) => message);
    for (const place of ['title, line 1', 'body, line 3', 'head branch name, line 1']) {
      expect(messages).toContainEqual(expect.stringMatching(`in the (pull request )?${place}`));
      expect(step.summary).toMatch(new RegExp(`<code>the (pull request )?${place}</code>`));
    }
    // As it must be copied into the policy file.
    for (const { fingerprint } of findingsOf(step)) {
      expect(messages).toContainEqual(expect.stringContaining(` ${fingerprint}`));
    }
    const keys = ['title', 'body', 'branch', 'message'].map(vaaniKey);
    expect(placesOf(keys, step.visible)).toEqual([]);
  });
});

describe('pull_request_target', () => {
  it('reads the head of a fork that the checkout of the base does not have', async () => {
    const hosted = await host(branch, { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' });
    const { payload } = pullRequest(hosted.ids, { commits: 2 });
    const step = await runStep({
      workspace: shallowCheckout(hosted, 'refs/heads/main'),
      event: { name: 'pull_request_target', payload, sha: hosted.ids.base ?? '' },
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
    expect(findingLines(step, hosted.ids)).toEqual(found);
    expect(step.report).toMatchObject({ incomplete: [] });
  });
});

describe('merge_group', () => {
  it('is read from its base to its head', async () => {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7';
    const hosted = await host(branch, { 'refs/heads/main': 'base', [ref]: 'head' });
    const step = await runStep({
      workspace: shallowCheckout(hosted, ref),
      event: {
        name: 'merge_group',
        sha: hosted.ids.head ?? '',
        ref,
        payload: {
          action: 'checks_requested',
          merge_group: {
            head_sha: hosted.ids.head,
            head_ref: ref,
            base_sha: hosted.ids.base,
            base_ref: 'refs/heads/main',
          },
        },
      },
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
    expect(findingLines(step, hosted.ids)).toEqual(found);
    expect(step.report).toMatchObject({ incomplete: [] });
  });
});

describe('a job without a checkout', () => {
  it('is scanned all the same', async () => {
    const hosted = await host(branch, { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' });
    const step = await runStep({
      workspace: temporaryFolder(),
      event: pullRequest(hosted.ids, { commits: 2 }),
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
    expect(findingLines(step, hosted.ids)).toEqual(found);
    expect(step.report).toMatchObject({ incomplete: [] });
  });
});

describe('scan: history', () => {
  const schedule = { name: 'schedule', payload: { schedule: '0 0 * * *' } };
  const history: readonly CommitSpec[] = [
    { name: 'root', files: { 'old.txt': key('old') } },
    { name: 'main', files: { 'old.txt': null, a: 'a\n' } },
    { name: 'side', parents: ['root'], files: { 'side.txt': key('side') } },
    { name: 'tagged', parents: ['root'], files: { 'tagged.txt': key('tagged') } },
  ];
  const scan = async (plant: boolean): Promise<StepResult & { ids: Record<string, string> }> => {
    const commits = plant ? history : history.slice(1, 2).map((each) => ({ ...each, files: {} }));
    const refs = plant
      ? { 'refs/heads/main': 'main', 'refs/heads/side': 'side', 'refs/tags/v1': 'tagged' }
      : { 'refs/heads/main': 'main' };
    const hosted = await host(commits, refs);
    const step = await runStep({
      workspace: shallowCheckout(hosted, 'refs/heads/main'),
      event: { ...schedule, sha: hosted.ids.main ?? '' },
      inputs: { scan: 'history', 'github-token': TOKEN },
      environment: hosted.environment,
    });
    return { ...step, ids: hosted.ids };
  };

  it('reads every commit of every branch and tag, whatever the event', async () => {
    const step = await scan(true);
    expect(findingLines(step, step.ids)).toEqual([
      'old.txt:1 root',
      'side.txt:1 side',
      'tagged.txt:1 tagged',
    ]);
    expect(step.report).toMatchObject({ incomplete: [], scanned: { commits: 4 } });
  });

  it('passes where there is nothing', async () => {
    const step = await scan(false);
    expect(step.outputs['scan-result']).toBe('clean');
    expect(step.status).toBe(0);
  });
});

describe('scan: off', () => {
  it('reads nothing and says so', async () => {
    const local = localRepository(branch);
    const step = await scanLocal(local, {}, { scan: 'off' });
    expect(step.outputs).toMatchObject({
      'scan-result': 'skipped',
      leaks: '0',
      'findings-file': '',
    });
    expect(annotationsOf(step).map(({ name }) => name)).toEqual(['notice']);
    expect(step.status).toBe(0);
  });
});
