import { describe, expect, it } from '@jest/globals';
import type { CommitSpec } from '../../helpers/git.ts';
import { annotationsOf, findingsOf, placesOf, runStep, type StepResult } from '../step.ts';
import { host, pullRequest, shallowCheckout, TOKEN, vaaniKey } from './scenario.ts';

const PATH = '.github/vaani-guard.yml';

/** A pull request under a policy that is on the base branch, checked out with depth 1. */
async function scanUnder(
  policy: string | null,
  files: NonNullable<CommitSpec['files']>,
  inputs: Readonly<Record<string, string>> = {},
  path = PATH,
): Promise<StepResult> {
  const hosted = await host(
    [
      { name: 'base', files: { a: 'a\n', ...(policy === null ? {} : { [path]: policy }) } },
      { name: 'head', files },
      { name: 'merge', parents: ['base', 'head'], files },
    ],
    { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head', 'refs/pull/7/merge': 'merge' },
  );
  return runStep({
    workspace: shallowCheckout(hosted, 'refs/pull/7/merge'),
    event: pullRequest(hosted.ids, { commits: 1 }),
    inputs: { 'github-token': TOKEN, comment: 'never', ...inputs },
    environment: hosted.environment,
  });
}

const leak = (name: string): string => `key ${vaaniKey(name)}\n`;
const allowances = (step: StepResult): unknown[] =>
  findingsOf(step).map(({ path, allowed }) => [path, allowed]);

describe('the policy of the base branch', () => {
  it('allows by path and rule; what it allows is kept in the file and counted nowhere', async () => {
    const policy = 'allow:\n  - { paths: ["docs/**"], rules: [vaani-api-key], reason: samples }\n';
    const step = await scanUnder(policy, { 'docs/a.md': leak('docs') });
    expect(allowances(step)).toEqual([['docs/a.md', { by: 'config', reason: 'samples' }]]);
    expect(step.outputs).toMatchObject({ 'scan-result': 'clean', leaks: '0', warnings: '0' });
    expect(annotationsOf(step)).toEqual([]);
    expect(step.status).toBe(0);
    expect(placesOf([vaaniKey('docs')], step.visible)).toEqual([]);
  });

  it('allows no other path', async () => {
    const policy = 'allow:\n  - { paths: ["docs/**"], reason: samples }\n';
    const step = await scanUnder(policy, { 'docs/a.md': leak('a'), 'src/docs/a.md': leak('b') });
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '1' });
    expect(step.status).toBe(1);
  });

  it('allows by fingerprint, but not the next key at the same place', async () => {
    const first = await scanUnder(null, { 'a.txt': leak('known') });
    const [finding] = findingsOf(first);
    const policy = `allow:\n  - fingerprint: "${finding?.fingerprint}"\n    reason: revoked on 2026-10-02\n`;
    const known = await scanUnder(policy, { 'a.txt': leak('known') });
    expect(known.outputs).toMatchObject({ 'scan-result': 'clean', leaks: '0' });
    const other = await scanUnder(policy, { 'a.txt': leak('another') });
    expect(other.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '1' });
  });

  it('stops to allow what has expired, and says so', async () => {
    const policy = 'allow:\n  - { paths: ["*.txt"], reason: until then, expires: 2020-01-01 }\n';
    const step = await scanUnder(policy, { 'a.txt': leak('expired') });
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '1' });
    const notices = annotationsOf(step).filter(({ name }) => name === 'notice');
    expect(notices.map(({ message }) => message).join()).toMatch(/expire/);
  });

  it('turns rules off, changes their severity and adds some', async () => {
    const policy = [
      'rules:',
      '  disable: [vaani-api-key]',
      '  severity: { vaani-api-key-value: error }',
      '  custom:',
      "    - { id: acme-token, description: Acme token, pattern: 'acme_[a-z0-9]{12}', keywords: [acme_] }",
      '',
    ].join('\n');
    const guess = ['k', vaaniKey('guess').slice(6, 12), 'Zq', vaaniKey('g2').slice(6, 18)].join('');
    const step = await scanUnder(policy, {
      'a.txt': leak('disabled'),
      'b.ts': `const vaaniApiKey = "${guess}";\n`,
      'c.txt': `token ${['acme', 'q1w2e3r4t5y6'].join('_')}\n`,
    });
    expect(findingsOf(step).map(({ path, rule, severity }) => [path, rule, severity])).toEqual([
      ['b.ts', 'vaani-api-key-value', 'error'],
      ['c.txt', 'acme-token', 'error'],
    ]);
  });

  it('lets comments on the line count where it says so', async () => {
    const files = {
      'a.py': [
        `a = "${vaaniKey('own')}"  # vaani-guard:allow vaani-api-key a sample`,
        `b = "${vaaniKey('gitleaks')}"  # gitleaks:allow`,
        `c = "${vaaniKey('other rule')}"  # vaani-guard:allow aws-access-key-id a sample`,
        `d = "${vaaniKey('none')}"`,
        '',
      ].join('\n'),
    };
    const step = await scanUnder('inline-allow: true\n', files);
    expect(findingsOf(step).map(({ line, allowed }) => [line, allowed?.by ?? null])).toEqual([
      [1, 'inline'],
      [2, 'inline'],
      [3, null],
      [4, null],
    ]);
    expect(step.outputs).toMatchObject({ leaks: '2' });
  });

  it('says which comments on the line do not count, and how they would', async () => {
    const files = {
      'a.py': [
        `a = "${vaaniKey('counts')}"  # vaani-guard:allow vaani-api-key a sample`,
        `b = "${vaaniKey('bare')}"  # vaani-guard:allow`,
        `c = "${vaaniKey('no rule')}"  # vaani-guard:allow this is a sample`,
        `d = "${vaaniKey('no reason')}"  # vaani-guard:allow vaani-api-key`,
        `e = "${vaaniKey('other')}"  # vaani-guard:allow aws-access-key-id a sample`,
        `f = "${vaaniKey('none')}"`,
        '',
      ].join('\n'),
    };
    const step = await scanUnder('inline-allow: true\n', files);
    const warnings = annotationsOf(step).filter(
      ({ name, properties }) => name === 'warning' && properties.title === 'Policy',
    );
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^4 comments .* a\.py:2 \(without a rule\), a\.py:3 \(without a rule\), a\.py:4 \(without a reason\), a\.py:5 \(for another rule\)\. .*`vaani-guard:allow vaani-api-key why/,
      ),
    ]);
    expect(step.outputs).toMatchObject({ leaks: '5' });
    const off = await scanUnder('inline-allow: false\n', files);
    expect(annotationsOf(off).map(({ properties }) => properties.title)).not.toContain('Policy');
  });

  it.each([
    ['is there alone', {}, /git mv \.github\/vaani-guard\.yaml \.github\/vaani-guard\.yml/],
    ['is there as well', { [PATH]: 'allow: []\n' }, /Move what it says into/],
  ])('under the longer name is not read, and that is said: it %s', async (_, others, cure) => {
    const policy = 'allow:\n  - { paths: ["*.txt"], reason: all of it }\n';
    const hosted = await host(
      [
        { name: 'base', files: { ...others, '.github/vaani-guard.yaml': policy } },
        { name: 'head', files: { 'a.txt': leak('long') } },
      ],
      { 'refs/heads/main': 'base', 'refs/pull/7/head': 'head' },
    );
    const scanned = async (inputs: Readonly<Record<string, string>>) =>
      runStep({
        workspace: shallowCheckout(hosted, 'refs/pull/7/head'),
        event: pullRequest(hosted.ids, { commits: 1 }),
        inputs: { 'github-token': TOKEN, comment: 'never', ...inputs },
        environment: hosted.environment,
      });
    const policies = (step: StepResult) =>
      annotationsOf(step)
        .filter(({ properties }) => properties.title === 'Policy')
        .map(({ name, message }) => `${name}: ${message}`);
    const step = await scanned({});
    expect(policies(step)).toEqual([expect.stringMatching(cure)]);
    expect(policies(step)[0]).toMatch(/^warning: .*vaani-guard\.yaml is not read/);
    expect(step.outputs).toMatchObject({ leaks: '1' });
    const named = await scanned({ config: '.github/vaani-guard.yaml' });
    expect(policies(named)).toEqual([]);
    expect(named.outputs).toMatchObject({ leaks: '0' });
  });

  it.each([
    ['has an unknown key', 'alow: []\n', /alow.*allow/s],
    ['gives no reason', 'allow:\n  - { paths: ["**"] }\n', /reason/],
    ['is no YAML', 'rules: [\n', /YAML|line/i],
    [
      'has a pattern that cannot be matched in linear time',
      "rules:\n  custom:\n    - { id: a-b, description: A, pattern: '(a+)\\1$', keywords: [aaa] }\n",
      /pattern/,
    ],
  ])('that %s fails the step with one error that names it', async (_, policy, named) => {
    const step = await scanUnder(policy, { 'a.txt': 'a\n' });
    const errors = annotationsOf(step).filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(named);
    // It is theirs to mend, and no fault of the action.
    expect(errors[0]?.properties.title).toBe('Bad policy');
    expect(errors[0]?.message).toMatch(/^The policy is not usable\. Nothing was scanned\.\n/);
    expect(step.stdout).not.toContain('crashed');
    expect(step.outputs['scan-result']).not.toBe('clean');
    expect(step.status).toBe(1);
  });

  it('is read at the path that `config` names, and missing there is an error', async () => {
    const policy = 'allow:\n  - { paths: ["*.txt"], reason: all of it }\n';
    const files = { 'a.txt': leak('config') };
    const there = await scanUnder(policy, files, { config: 'ci/guard.yml' }, 'ci/guard.yml');
    expect(there.outputs).toMatchObject({ 'scan-result': 'clean', leaks: '0' });
    const missing = await scanUnder(null, files, { config: 'ci/guard.yml' });
    expect(
      annotationsOf(missing)
        .map(({ message }) => message)
        .join(),
    ).toContain('ci/guard.yml');
    expect(missing.outputs['scan-result']).not.toBe('clean');
    expect(missing.status).toBe(1);
  });
});
