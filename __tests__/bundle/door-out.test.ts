import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');

/** Who may write where, and nobody else: each of them redacts and escapes, or writes for other programs. */
const doors: readonly (readonly [what: RegExp, files: readonly string[]])[] = [
  [
    /\bprocess\.(?:stdout|stderr)\b/,
    [
      'src/report/workflow-log.ts',
      'src/cli/main.ts',
      // Nothing: it waits until all is written.
      'src/action/main.ts',
      // What it writes is made up on the spot.
      'src/demo/demo.ts',
    ],
  ],
  [/\bconsole\.(?:log|error|warn|info|debug|table|trace|dir)\b/, []],
  [/\bissueCommand\b/, ['src/report/workflow-log.ts']],
  [
    /\b(?:writeFile|appendFile|createWriteStream|writeSync|writeFileSync|appendFileSync)\b/,
    [
      'src/action/runner.ts',
      // Compiled code of the bundle, which holds nothing of what was scanned.
      'src/cli/compile-cache.ts',
      'src/report/files.ts',
      // The private repository holds ids and settings only.
      'src/scan/source/git/private.ts',
      'src/demo/repository.ts',
      'src/demo/step.ts',
    ],
  ],
  // Loading code that is not in the bundle would be a way in.
  [
    /\b(?:eval|Function)\(|\bvm\b.*from|\bnew Script\(|\brunIn\w*Context\(|\bcompileFunction\(|\bexecSync\b|\bshell:/,
    ['src/cli/compile-cache.ts'],
  ],
];

it.each(doors)('%s stands only where it is known to be safe', (what, files) => {
  const found = globSync('src/**/*.ts', { cwd: root })
    .filter((path) => !path.startsWith('src/emulator/'))
    .filter((path) => what.test(withoutComments(readFileSync(join(root, path), 'utf8'))));
  expect(found.sort()).toEqual([...files].sort());
});

function withoutComments(code: string): string {
  return code
    .replace(/^ *(?:\/?\*.*|\/\/.*)$/gm, '')
    .replace(/(['"`])(?:(?!\1)[^\\\n]|\\.)*\1/g, "''");
}
