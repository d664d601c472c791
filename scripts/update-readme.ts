/**
 * `npm run update-readme`: writes the parts of README.md that others hold the truth of: the tables of inputs and outputs from
 * action.yml, and the two summaries from runs of the built action. A test fails when they are not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { blockedPullRequest, passedCall } from './summaries.ts';

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** @param action text of action.yml */
export function withTables(readme: string, action: string): string {
  const { inputs, outputs } = parse(action) as Action;
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) =>
    row(`\`${name}\``, value === undefined ? '' : `\`${value}\``, description),
  );
  const outputRows = Object.entries(outputs).map(([name, { description }]) =>
    row(`\`${name}\``, description),
  );
  const inputTable = ['| Input | Default | Meaning |', '|:--|:--|:--|', ...inputRows].join('\n');
  const outputTable = ['| Output | Meaning |', '|:--|:--|', ...outputRows].join('\n');
  return withPart(withPart(readme, 'inputs', inputTable), 'outputs', outputTable);
}

/** Runs the built action, so dist must be current. */
export async function withSummaries(readme: string): Promise<string> {
  const [blocked, passed] = await Promise.all([blockedPullRequest(), passedCall()]);
  return withPart(withPart(readme, 'blocked-pull-request', blocked), 'passed-call', passed);
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** @throws when the text has no such part */
function withPart(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no part between ${start} and ${end}.`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const readme = join(root, 'README.md');
  const action = readFileSync(join(root, 'action.yml'), 'utf8');
  writeFileSync(readme, await withSummaries(withTables(readFileSync(readme, 'utf8'), action)));
}
