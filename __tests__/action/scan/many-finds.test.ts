import { describe, expect, it } from '@jest/globals';
import { usualLimits } from '../../../src/scan/limits.ts';
import { scan } from '../../cli/scan-command.ts';
import { createRepository } from '../../helpers/git.ts';
import { annotationsOf, findingsOf, placesOf, runStep } from '../step.ts';
import { localRepository, pullRequest, scanFiles, vaaniKey } from './scenario.ts';

/** More than are looked for in one file, and after them one of another kind. */
const names = Array.from({ length: usualLimits.each + 4000 }, (_, index) => `many ${index}`);
const list = names.map((name) => `${vaaniKey(name)}\n`).join('');
const password = ['Zq7', 'vT2', 'mKx9'].join('-');
const leak = `\n\nDB_PASSWORD="${password}"\n`;
const content = list + leak;

const unread = {
  what: expect.stringMatching(/^list\.txt \(object [0-9a-f]{40}\)$/),
  why: expect.stringContaining('more than 10,000 possible secrets'),
  cure: expect.stringMatching(/Take it out of the change/),
};

describe('a file with more possible secrets than are looked for', () => {
  it('fails the step although the policy allows all that was found by one rule', async () => {
    const policy = 'allow:\n  - { rules: [vaani-api-key], paths: [list.txt], reason: samples }\n';
    const step = await scanFiles(
      { 'list.txt': content },
      { '.github/vaani-guard.yml': policy },
      { 'fail-on': 'warning' },
    );
    expect(step.outputs).toMatchObject({ 'scan-result': 'incomplete', leaks: '0', warnings: '0' });
    expect(step.status).toBe(1);
    expect(step.report?.incomplete).toEqual([unread]);
    expect(findingsOf(step).length).toBeGreaterThan(usualLimits.each);
    expect(findingsOf(step).every(({ allowed }) => allowed?.by === 'config')).toBe(true);
    const [annotation] = annotationsOf(step);
    expect(annotation?.message).toMatch(/list\.txt.*10,000 possible secrets/);
    expect(step.summary).toMatch(/10,000 possible secrets/);
    expect(placesOf([password, vaaniKey('many 0')], step.visible)).toEqual([]);
  });

  it('is clean where the policy allows whatever stands at its path', async () => {
    const policy = 'allow:\n  - { paths: ["lists/**"], reason: samples }\n';
    const step = await scanFiles(
      { 'lists/a.txt': content, 'z.txt': 'nothing\n' },
      { '.github/vaani-guard.yml': policy },
    );
    expect(step.outputs).toMatchObject({ 'scan-result': 'clean', leaks: '0', warnings: '0' });
    expect(step.report).toMatchObject({ result: 'clean', incomplete: [] });
    expect(step.status).toBe(0);
  });

  it('is told of where the same content stands at a path that is not allowed, too', async () => {
    const policy = 'allow:\n  - { paths: ["lists/**"], reason: samples }\n';
    const step = await scanFiles(
      { 'lists/a.txt': content, 'other.txt': content },
      { '.github/vaani-guard.yml': policy },
      { 'fail-on': 'never' },
    );
    expect(step.report?.incomplete).toHaveLength(1);
  });

  it('names the custom rule that found most of it', async () => {
    const custom =
      "rules:\n  custom:\n    - { id: acme-token, description: A, pattern: 'acme_[0-9]+', keywords: [acme_] }\n";
    const lines = Array.from({ length: usualLimits.each + 4000 }, (_, index) => `acme_${index}\n`);
    const step = await scanFiles(
      { 'list.txt': lines.join(''), 'z.env': `a\n${vaaniKey('behind')}\n` },
      { '.github/vaani-guard.yml': custom },
      { 'fail-on': 'never' },
    );
    expect(step.report?.incomplete).toEqual([
      {
        ...unread,
        why: expect.stringMatching(/more than 10,000 .*, most of them by the rule acme-token;/),
        cure: expect.stringMatching(/^Make the pattern of acme-token .*more specific/),
      },
    ]);
    expect(findingsOf(step).map(({ path }) => path)).toContain('z.env');
  });

  it('hides nothing that stands in another file', async () => {
    const local = localRepository([
      { name: 'base', files: { a: 'a\n' } },
      { name: 'head', files: { 'list.txt': content, 'z.env': leak } },
    ]);
    const step = await runStep({
      workspace: local.repository.folder,
      event: pullRequest(local.ids),
      inputs: { 'fail-on': 'never' },
    });
    expect(step.status).toBe(0);
    expect(step.report?.incomplete).toEqual([unread]);
    expect(findingsOf(step).map(({ path }) => path)).toContain('z.env');
  });

  it('ends the command line with 1', async () => {
    const repository = createRepository();
    repository.build([{ name: 'one', files: { 'list.txt': content } }], {
      'refs/heads/main': 'one',
    });
    const found = await scan(['--history'], repository.folder);
    expect(found.report.incomplete).toEqual([unread]);
    expect(found.status).toBe(1);
  });
});
