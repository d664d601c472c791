import { appendFileSync, chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type CommitSpec, git, temporaryFolder } from '../../helpers/git.ts';
import { findingLines, runStep } from '../step.ts';
import { host, pullRequest, shallowCheckout, TOKEN, vaaniKey } from './scenario.ts';

const commits: readonly CommitSpec[] = [
  { name: 'base', files: { a: 'a\n', '.gitattributes': '* diff=evil filter=evil merge=evil\n' } },
  { name: 'head', files: { 'key.txt': `key ${vaaniKey('key')}\n` } },
  { name: 'merge', parents: ['base', 'head'], files: { 'key.txt': `key ${vaaniKey('key')}\n` } },
];

it('a checkout whose configuration, hooks and files are programs runs none of them', async () => {
  const hosted = await host(commits, {
    'refs/heads/main': 'base',
    'refs/pull/7/head': 'head',
    'refs/pull/7/merge': 'merge',
  });
  const workspace = shallowCheckout(hosted, 'refs/pull/7/merge');
  const scratch = temporaryFolder();
  const canary = join(scratch, 'canary');
  const program = join(scratch, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${canary}\nexit 1\n`);
  chmodSync(program, 0o755);
  const hooks = join(scratch, 'hooks');
  mkdirSync(hooks);
  for (const hook of [
    'post-checkout',
    'reference-transaction',
    'post-index-change',
    'pre-auto-gc',
  ]) {
    for (const folder of [hooks, join(workspace, '.git', 'hooks')]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, hook), `#!/bin/sh\n${program} ${hook}\n`, { mode: 0o755 });
    }
  }
  const settings: readonly (readonly [string, string])[] = [
    ['core.fsmonitor', program],
    ['core.hooksPath', hooks],
    ['core.pager', program],
    ['core.editor', program],
    ['core.sshCommand', program],
    ['core.gitProxy', program],
    ['core.askPass', program],
    ['core.alternateRefsCommand', program],
    ['core.worktree', scratch],
    ['credential.helper', `!${program}`],
    ['diff.external', program],
    ['diff.evil.command', program],
    ['diff.evil.textconv', program],
    ['filter.evil.smudge', program],
    ['filter.evil.clean', program],
    ['filter.evil.process', program],
    ['merge.evil.driver', program],
    ['uploadpack.packObjectsHook', program],
    ['gpg.program', program],
    ['log.showSignature', 'true'],
    ['alias.log', `!${program}`],
    ['alias.cat-file', `!${program}`],
    ['pager.log', program],
    ['remote.origin.uploadpack', program],
    ['remote.origin.vcs', 'evil'],
    ['url.ext::.insteadOf', hosted.remote.url],
    [`http.${hosted.remote.url}.proxy`, 'http://127.0.0.1:9'],
    ['protocol.ext.allow', 'always'],
    ['include.path', join(scratch, 'included')],
  ];
  for (const [key, value] of settings) git(workspace, 'config', '--local', key, value);
  appendFileSync(join(scratch, 'included'), `[core]\n\tfsmonitor = ${program}\n`);
  // A program of the change under the name of one that we start.
  for (const name of ['git', 'node', 'git.exe', 'git.cmd']) {
    writeFileSync(join(workspace, name), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
  }
  const step = await runStep({
    workspace,
    event: pullRequest(hosted.ids, { commits: 1 }),
    inputs: { 'github-token': TOKEN },
    environment: {
      ...hosted.environment,
      // An earlier step of the job may have set these.
      GIT_EXTERNAL_DIFF: program,
      GIT_PAGER: program,
      GIT_ASKPASS: program,
      GIT_SSH_COMMAND: program,
      GIT_DIR: scratch,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
    },
  });
  expect(findingLines(step, hosted.ids)).toEqual(['key.txt:1 head']);
  expect(step.report).toMatchObject({ incomplete: [] });
  expect(existsSync(canary)).toBe(false);
});

it('objects that were replaced in the checkout are read as they are', async () => {
  const hosted = await host(commits, {
    'refs/heads/main': 'base',
    'refs/pull/7/head': 'head',
    'refs/pull/7/merge': 'merge',
  });
  const workspace = shallowCheckout(hosted, 'refs/pull/7/merge');
  const blob = git(workspace, 'rev-parse', 'HEAD:key.txt');
  git(workspace, 'replace', blob, git(workspace, 'rev-parse', 'HEAD:a'));
  const step = await runStep({
    workspace,
    event: pullRequest(hosted.ids, { commits: 1 }),
    inputs: { 'github-token': TOKEN },
    environment: hosted.environment,
  });
  expect(findingLines(step, hosted.ids)).toEqual(['key.txt:1 head']);
});
