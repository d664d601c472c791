import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * For every action that a workflow uses, the folder that stands in for it, as options of act.
 * @param ours the folder of the action itself
 */
export function localRepositories(
  workflow: string,
  folder: string,
  ours: string,
): readonly string[] {
  const uses = [...workflow.matchAll(/uses: ([\w-]+\/[\w-]+)(?:\/[\w-]+)?@(\S+?)(?=[ }\]]|$)/gm)];
  return uses.flatMap(([, name = '', ref]) => {
    const place = name === 'vaani-guard/vaani-guard' ? ours : join(folder, name);
    if (!existsSync(place)) throw new Error(`Nothing stands in for ${name}.`);
    return ['--local-repository', `${name}@${ref}=${place}`];
  });
}

/** Makes actions in a folder that do on this machine what those of others do elsewhere. */
export function makeStandIns(folder: string): void {
  const make = (name: string, inputs: readonly string[], code: string): void => {
    const at = join(folder, name);
    mkdirSync(at, { recursive: true });
    const lines = inputs.map((input) => `  ${input}: { required: false }`);
    const action = [`name: ${name}`, 'description: Stand-in', 'inputs:', ...lines, 'runs:'];
    writeFileSync(
      join(at, 'action.yml'),
      [...action, '  using: node24', '  main: main.cjs', ''].join('\n'),
    );
    const helpers = [
      "const { appendFileSync, cpSync, existsSync } = require('node:fs');",
      "const { basename } = require('node:path');",
      "const given = (name) => process.env['INPUT_' + name.toUpperCase()];",
      "const note = (text) => appendFileSync(process.env.DONE_FILE, text + '\\n');",
    ];
    writeFileSync(join(at, 'main.cjs'), [...helpers, code, ''].join('\n'));
  };
  const uploads = (input: string): string =>
    `const files = given('${input}').split('\\n').map((line) => line.trim()).filter(Boolean);
     for (const file of files) if (!existsSync(file)) throw new Error(file + ' is not there');
     note('uploaded ' + files.map((file) => basename(file)).join(', '));`;
  make(
    'actions/checkout',
    ['repository', 'ref', 'fetch-depth', 'persist-credentials'],
    // The runner's copy of the repository itself is act's; another one is the action's.
    'cpSync(process.env.ACTION_FOLDER, process.env.GITHUB_WORKSPACE, { recursive: true });',
  );
  make('actions/upload-artifact', ['name', 'path'], uploads('path'));
  make('github/codeql-action/upload-sarif', ['sarif_file', 'category'], uploads('sarif_file'));
}
