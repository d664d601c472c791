import { describe, expect, it } from '@jest/globals';
import type { CommitSpec } from '../../helpers/git.ts';
import { findingLines, runStep } from '../step.ts';
import {
  host,
  localRepository,
  pullRequest,
  scanLocal,
  shallowCheckout,
  TOKEN,
  vaaniKey,
} from './scenario.ts';

const policy = [
  'rules:',
  '  disable: [vaani-api-key]',
  'allow:',
  '  - { paths: ["*.ts", "*.py"], reason: trust me }',
  'inline-allow: true',
  '',
].join('\n');

/** All that scanners in use can be told to look away with. */
const files: NonNullable<CommitSpec['files']> = {
  '.github/vaani-guard.yml': policy,
  '.github/vaani-guard.yaml': policy,
  'vaani-guard.yml': policy,
  '.gitleaksignore': 'agent.ts:vaani-api-key:1\nagent.ts\n',
  '.gitleaks.toml': '[allowlist]\npaths = [".*"]\nregexes = [".*"]\n',
  '.secretlintignore': '**\n',
  '.trufflehogignore': '.*\n',
  '.secrets.baseline': '{"results":{}}\n',
  '.gitignore': 'agent.ts\ninline.py\n',
  '.gitattributes': '* -diff linguist-generated vaani-guard=allow\n',
  'agent.ts': `export const key = '${vaaniKey('plain')}';\n`,
  'inline.py': [
    `a = "${vaaniKey('own')}"  # vaani-guard:allow vaani-api-key it is only a sample`,
    `b = "${vaaniKey('gitleaks')}"  # gitleaks:allow`,
    `c = "${vaaniKey('pragma')}"  # pragma: allowlist secret`,
    `d = "${vaaniKey('nosec')}"  # nosec noqa nosemgrep`,
    '# vaani-guard:disable-file',
    '',
  ].join('\n'),
};
const found = [
  'agent.ts:1 head',
  'inline.py:1 head',
  'inline.py:2 head',
  'inline.py:3 head',
  'inline.py:4 head',
];
const commits: readonly CommitSpec[] = [
  { name: 'base', files: { a: 'a\n' } },
  { name: 'policy', files: { '.github/vaani-guard.yml': policy } },
  { name: 'head', files },
  { name: 'merge', parents: ['base', 'head'], files },
];

describe('a change that brings its own policy, ignore files and allow comments', () => {
  it('is found out in a checkout of its merge with depth 1', async () => {
    const hosted = await host(commits, {
      'refs/heads/main': 'base',
      'refs/pull/7/head': 'head',
      'refs/pull/7/merge': 'merge',
    });
    const step = await runStep({
      workspace: shallowCheckout(hosted, 'refs/pull/7/merge'),
      event: pullRequest(hosted.ids, { commits: 2 }),
      inputs: { 'github-token': TOKEN },
      environment: hosted.environment,
    });
    expect(findingLines(step, hosted.ids)).toEqual(found);
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '5' });
    expect(step.status).toBe(1);
  });

  it('is found out in a checkout of its head with all of its history', async () => {
    const local = localRepository(commits, { 'refs/heads/topic': 'head' });
    local.repository.git('checkout', '--quiet', '--force', 'topic');
    const step = await scanLocal(local);
    expect(findingLines(step, local.ids)).toEqual(found);
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '5' });
    expect(step.status).toBe(1);
  });
});

it('the same policy on the base branch would have let it through', async () => {
  const local = localRepository([
    { name: 'base', files: { '.github/vaani-guard.yml': policy } },
    {
      name: 'head',
      files: { 'agent.ts': files['agent.ts'] ?? '', 'inline.py': files['inline.py'] ?? '' },
    },
  ]);
  const step = await scanLocal(local);
  expect(step.outputs).toMatchObject({ 'scan-result': 'clean', leaks: '0' });
});
