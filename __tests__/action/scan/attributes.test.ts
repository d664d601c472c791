import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryFolder } from '../../helpers/git.ts';
import { findingLines, runStep } from '../step.ts';
import { localRepository, pullRequest, vaaniKey } from './scenario.ts';

const attributes = [
  '*.minus -diff',
  '*.binary binary',
  '*.text -text',
  '*.driver diff=evil',
  '*.convert diff=convert',
  '*.filter filter=evil',
  '*.merge merge=evil -diff',
  '*.encoding working-tree-encoding=UTF-16',
  '*.ignored export-ignore linguist-generated=true linguist-vendored',
  '[attr]quiet -diff -text -merge',
  '*.macro quiet',
  '',
].join('\n');
const endings = attributes.match(/(?<=^\*\.)\w+/gm) ?? [];

it.each([
  ['in the change', {}, { '.gitattributes': attributes }],
  ['on the base branch', { '.gitattributes': attributes }, {}],
  ['in a folder of the change', {}, { 'keys/.gitattributes': attributes }],
])('attributes %s hide no key', async (_, base, head) => {
  const files = endings.map((ending) => [`keys/a.${ending}`, `# a\nKEY=${vaaniKey(ending)}\n`]);
  const local = localRepository([
    { name: 'base', files: { a: 'a', ...base } },
    { name: 'head', files: { ...head, ...Object.fromEntries(files) } },
  ]);
  // What a change cannot bring, but a job's earlier step may: commands that follow the names.
  const canary = join(temporaryFolder(), 'canary');
  for (const [key, value] of [
    ['diff.evil.command', `touch ${canary}; true`],
    ['diff.convert.textconv', `touch ${canary}; true`],
    ['filter.evil.smudge', `touch ${canary}; cat`],
    ['filter.evil.clean', `touch ${canary}; cat`],
    ['merge.evil.driver', `touch ${canary}; true`],
  ] as const) {
    local.repository.git('config', key, value);
  }
  const step = await runStep({
    workspace: local.repository.folder,
    event: pullRequest(local.ids),
  });
  expect(findingLines(step, local.ids)).toEqual(
    endings.map((ending) => `keys/a.${ending}:2 head`).sort(),
  );
  expect(step.report).toMatchObject({ incomplete: [] });
  expect(step.status).toBe(1);
  expect(existsSync(canary)).toBe(false);
});
