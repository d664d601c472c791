import { describe, expect, it } from '@jest/globals';
import type { CommitSpec } from '../../helpers/git.ts';
import { annotationsOf, findingLines, runStep, type StepResult } from '../step.ts';
import { type Hosted, host, push, shallowCheckout, TOKEN, vaaniKey } from './scenario.ts';

const NONE = '0'.repeat(40);
const key = (name: string): string => `key ${vaaniKey(name)}\n`;

/** An old leak on main, and a branch with two more. */
const history: readonly CommitSpec[] = [
  { name: 'root', files: { a: 'a\n', 'old.txt': key('old') } },
  { name: 'base', files: { b: 'b\n' } },
  { name: 'one', files: { 'one.txt': key('one') } },
  { name: 'head', files: { 'one.txt': null, 'two.txt': key('two') } },
  { name: 'replaced', parents: ['base'], files: { 'replaced.txt': key('replaced') } },
];

async function scanPush(
  hosted: Hosted,
  ref: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<StepResult> {
  return runStep({
    workspace: shallowCheckout(hosted, ref),
    event: push(hosted.ids, { ref, ...change }),
    inputs: { 'github-token': TOKEN },
    environment: hosted.environment,
  });
}

describe('a push, checked out with depth 1', () => {
  it('is read from the commit before it on', async () => {
    const hosted = await host(history, { 'refs/heads/main': 'head' });
    const step = await scanPush(hosted, 'refs/heads/main');
    expect(findingLines(step, hosted.ids)).toEqual(['one.txt:1 one', 'two.txt:1 head']);
    expect(step.report).toMatchObject({ incomplete: [] });
    expect(step.status).toBe(1);
  });

  it('without a key passes', async () => {
    const hosted = await host(
      [
        { name: 'base', files: { 'old.txt': key('old') } },
        { name: 'head', files: { b: 'b\n' } },
      ],
      { 'refs/heads/main': 'head' },
    );
    const step = await scanPush(hosted, 'refs/heads/main');
    expect(step.report).toMatchObject({ result: 'clean', findings: [], incomplete: [] });
    expect(step.status).toBe(0);
  });

  it('of a new branch is read as far as no other branch has it', async () => {
    const refs = { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' };
    const hosted = await host(history, refs);
    const step = await scanPush(hosted, 'refs/heads/topic', { before: NONE, created: true });
    expect(findingLines(step, hosted.ids)).toEqual(['one.txt:1 one', 'two.txt:1 head']);
    expect(step.report).toMatchObject({ incomplete: [] });
  });

  it('of a new branch without commits of its own passes', async () => {
    const hosted = await host(history, { 'refs/heads/main': 'head', 'refs/heads/same': 'head' });
    const step = await scanPush(hosted, 'refs/heads/same', { before: NONE, created: true });
    expect(step.report).toMatchObject({ result: 'clean', findings: [], incomplete: [] });
    expect(step.status).toBe(0);
  });

  it('of the very first branch is read from the root on', async () => {
    const hosted = await host(history.slice(0, 2), { 'refs/heads/main': 'base' });
    const step = await scanPush(hosted, 'refs/heads/main', {
      before: NONE,
      after: hosted.ids.base,
      created: true,
    });
    expect(findingLines(step, hosted.ids)).toEqual(['old.txt:1 root']);
  });

  it('that was forced is read from where the two histories part', async () => {
    const hosted = await host(history, { 'refs/heads/main': 'head', 'refs/old': 'replaced' });
    const step = await scanPush(hosted, 'refs/heads/main', {
      before: hosted.ids.replaced,
      forced: true,
    });
    expect(findingLines(step, hosted.ids)).toEqual(['one.txt:1 one', 'two.txt:1 head']);
    expect(step.report).toMatchObject({ incomplete: [] });
  });

  it('that was forced over commits which the server has thrown away reads what no branch has', async () => {
    const hosted = await host(history, { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' });
    const step = await scanPush(hosted, 'refs/heads/topic', {
      before: 'a'.repeat(40),
      forced: true,
    });
    expect(findingLines(step, hosted.ids)).toEqual(['one.txt:1 one', 'two.txt:1 head']);
    expect(step.report).toMatchObject({ incomplete: [] });
  });

  it('of a tag is read as far as no branch has it, its message with it', async () => {
    const hosted = await host(history, { 'refs/heads/main': 'base', 'refs/heads/x': 'head' });
    const message = `Version 1\n\n${vaaniKey('tag')}`;
    hosted.origin.git('tag', '--annotate', '--message', message, 'v1', hosted.ids.head ?? '');
    hosted.origin.git('update-ref', '-d', 'refs/heads/x');
    const tag = hosted.origin.git('rev-parse', 'refs/tags/v1');
    const step = await scanPush(hosted, 'refs/tags/v1', {
      before: NONE,
      after: tag,
      created: true,
    });
    expect(findingLines(step, hosted.ids)).toEqual([
      'commit-message:3',
      'one.txt:1 one',
      'two.txt:1 head',
    ]);
    expect(step.report).toMatchObject({ incomplete: [] });
  });

  it('of a tag on a commit that a branch has passes', async () => {
    const hosted = await host(history, { 'refs/heads/main': 'head', 'refs/tags/v1': 'head' });
    const step = await scanPush(hosted, 'refs/tags/v1', { before: NONE, created: true });
    expect(step.report).toMatchObject({ result: 'clean', findings: [], incomplete: [] });
    expect(step.status).toBe(0);
  });

  it('that deletes a branch is skipped, with a notice and without a request', async () => {
    const hosted = await host(history, { 'refs/heads/main': 'base' });
    const step = await scanPush(hosted, 'refs/heads/main', {
      ref: 'refs/heads/gone',
      after: NONE,
      deleted: true,
    });
    expect(step.outputs).toMatchObject({ 'scan-result': 'skipped', leaks: '0', warnings: '0' });
    expect(step.outputs['findings-file']).toBe('');
    expect(annotationsOf(step)).toEqual([
      expect.objectContaining({
        name: 'notice',
        message: expect.stringContaining('deleted `refs/heads/gone`'),
      }),
    ]);
    expect(hosted.remote.requests).toEqual([]);
    expect(step.status).toBe(0);
  });
});
