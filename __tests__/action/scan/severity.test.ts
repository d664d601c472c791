import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { annotationsOf, findingsOf } from '../step.ts';
import { scanFiles, vaaniKey } from './scenario.ts';

/** Looks random and is kept under a name that says it is secret, but has no known form. */
const random = (name: string): string =>
  `k${createHash('sha256').update(name).digest('base64').replace(/\W/g, '').slice(0, 30)}`;
const guess = random('guess');
const withWarning = { 'config.ts': `const vaaniApiKey = "${guess}";\n` };
const withLeak = { 'agent.ts': `const key = "${vaaniKey('leak')}";\n` };

describe('a warning', () => {
  it('does not fail the step by default, and is counted and shown', async () => {
    const step = await scanFiles(withWarning);
    expect(findingsOf(step)).toEqual([
      expect.objectContaining({ severity: 'warning', path: 'config.ts', line: 1 }),
    ]);
    expect(step.outputs).toMatchObject({ 'scan-result': 'clean', leaks: '0', warnings: '1' });
    expect(annotationsOf(step).map(({ name }) => name)).toEqual(['warning']);
    expect(step.status).toBe(0);
  });

  it('fails the step with `fail-on: warning`', async () => {
    const step = await scanFiles(withWarning, {}, { 'fail-on': 'warning' });
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '0', warnings: '1' });
    expect(step.status).toBe(1);
  });
});

describe('a leak', () => {
  it('does not fail the step with `fail-on: never`, and is reported all the same', async () => {
    const step = await scanFiles({ ...withLeak, ...withWarning }, {}, { 'fail-on': 'never' });
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '1', warnings: '1' });
    expect(annotationsOf(step).map(({ name }) => name)).toEqual(['error', 'warning']);
    expect(step.status).toBe(0);
  });

  it('comes before warnings, and what the platform would drop is counted', async () => {
    const files = Array.from({ length: 14 }, (_, index) => [
      `f${index}.ts`,
      `const vaaniApiKey = "${random(`${index}`)}";\n`,
    ]);
    const step = await scanFiles({ ...Object.fromEntries(files), 'z.ts': withLeak['agent.ts'] });
    const shown = annotationsOf(step);
    expect(shown.map(({ name }) => name)).toEqual([
      'error',
      ...Array(10).fill('warning'),
      'notice',
    ]);
    expect(shown.at(-1)?.message).toMatch(/^4 more findings/);
    expect(step.outputs).toMatchObject({ leaks: '1', warnings: '14' });
    expect(findingsOf(step)[0]?.path).toBe('z.ts');
  });
});
