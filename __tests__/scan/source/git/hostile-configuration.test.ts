import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  filesPlan,
  historyPlan,
  rangePlan,
  stagedPlan,
} from '../../../../src/scan/plan/command-line.ts';
import { eventPlan } from '../../../../src/scan/plan/event.ts';
import { createRepository, temporaryFolder } from '../../../helpers/git.ts';
import { changeLines, collect } from '../../../helpers/source.ts';

const scratch = temporaryFolder();
const canary = join(scratch, 'canary');
const script = join(scratch, 'touch-canary');
writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> ${canary}\ncat\n`);
chmodSync(script, 0o755);

const created = createRepository();
const ids = created.build(
  [
    { name: 'base', files: { 'a.txt': '1', '.gitattributes': '* diff=evil filter=evil\n' } },
    { name: 'side', parents: ['base'], files: { 'side.txt': 's' } },
    { name: 'one', parents: ['base'], files: { 'b.txt': 'two' } },
    { name: 'head', parents: ['one', 'side'], files: { 'c.txt': 'typed', 'side.txt': 's' } },
  ],
  { 'refs/heads/main': 'head', 'refs/remotes/origin/main': 'base' },
);
created.git('checkout', '--quiet', '--force', 'main');
writeFileSync(join(created.folder, 'staged.txt'), 'staged');
created.git('add', 'staged.txt');

// A replaced object would change what every git command shows of it.
created.git('replace', ids.one as string, ids.side as string);
for (const [key, value] of [
  ['core.fsmonitor', script],
  ['core.pager', script],
  ['core.editor', script],
  ['core.sshCommand', script],
  ['core.gitProxy', script],
  ['core.askPass', script],
  ['core.alternateRefsCommand', script],
  ['core.hooksPath', scratch],
  ['core.quotePath', 'true'],
  ['pager.log', script],
  ['diff.external', script],
  ['diff.evil.command', script],
  ['diff.evil.textconv', script],
  ['diff.orderFile', script],
  ['diff.renames', 'copies'],
  ['diff.noprefix', 'true'],
  ['filter.evil.smudge', script],
  ['filter.evil.clean', script],
  ['filter.evil.process', script],
  ['log.showSignature', 'true'],
  ['log.follow', 'true'],
  ['log.showRoot', 'false'],
  ['log.diffMerges', 'off'],
  ['gpg.program', script],
  ['format.pretty', 'oneline'],
  ['alias.log', `!${script}`],
  ['alias.cat-file', `!${script}`],
  ['credential.helper', `!${script}`],
  ['url.ext::.insteadOf', 'https://'],
  ['protocol.ext.allow', 'always'],
  ['uploadpack.packObjectsHook', script],
  ['trace2.eventTarget', canary],
] as const) {
  created.git('config', key, value);
}
for (const hook of [
  'post-index-change',
  'reference-transaction',
  'post-checkout',
  'fsmonitor-watchman',
]) {
  for (const folder of [scratch, join(created.folder, '.git', 'hooks')]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, hook), `#!/bin/sh\necho ${hook} >> ${canary}\n`);
    chmodSync(join(folder, hook), 0o755);
  }
}

const range = rangePlan('origin/main..main');
if (!range.ok) throw new Error('range');
const push = eventPlan(
  {
    name: 'push',
    sha: ids.head as string,
    ref: 'refs/heads/topic',
    payload: { ref: 'refs/heads/topic', before: '0'.repeat(40), after: ids.head, commits: [] },
  },
  'diff',
);

describe('a repository whose configuration runs programs', () => {
  const whole = ['base .gitattributes * diff=evil filter=evil\n', 'base a.txt 1'];
  const branch = ['head c.txt typed [merge]', 'one b.txt two', 'side side.txt s'];
  const net = ['head b.txt two', 'head c.txt typed', 'head side.txt s'];

  it.each([
    ['a range', range.value, [...branch, ...net].sort()],
    ['a push', push, branch],
    ['the history', historyPlan(), [...whole, ...branch].sort()],
    ['the index', stagedPlan(), ['none staged.txt staged']],
    [
      'the files',
      filesPlan(created.folder),
      [
        'none .gitattributes * diff=evil filter=evil\n',
        'none a.txt 1',
        'none b.txt two',
        'none c.txt typed',
        'none side.txt s',
        'none staged.txt staged',
      ],
    ],
  ])('reads %s as it is and runs none of them', async (_, what, lines) => {
    const all = await collect(what, { workspace: created.folder });
    expect(all.failure).toBeNull();
    expect(changeLines(all, ids)).toEqual(lines);
    expect(existsSync(canary)).toBe(false);
  });

  it('does so whatever the environment says', async () => {
    const all = await collect(historyPlan(), {
      workspace: created.folder,
      environment: {
        PATH: process.env.PATH,
        GIT_DIR: '/nowhere',
        GIT_EXTERNAL_DIFF: script,
        GIT_PAGER: script,
        GIT_ASKPASS: script,
        GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${script}'`,
        GIT_TRACE: canary,
        HOME: scratch,
      },
    });
    expect(all.failure).toBeNull();
    expect(changeLines(all, ids)).toEqual([...whole, ...branch].sort());
    expect(existsSync(canary)).toBe(false);
  });

  it('would be noticed if one of them ran', () => {
    created.git('status');
    expect(existsSync(canary)).toBe(true);
  });
});
