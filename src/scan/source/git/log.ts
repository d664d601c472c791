import type { Entry } from '../source.ts';
import type { Git, GitProcess } from './git.ts';
import { type Range, revisionLines } from './range.ts';
import { createRawParser, LOG_FORMAT, type ParserOptions } from './raw.ts';

/** Compares by object ids alone: no driver, attribute or rename detection is involved. */
export const RAW = ['--raw', '-r', '-z', '--no-abbrev', '--no-renames'];

/** Starts `git log`. Merges are compared with all their parents, first commits with nothing. */
export function startLog(git: Git, range: Range, order: readonly string[] = []): GitProcess {
  const process = git.start([
    'log',
    '--stdin',
    '--root',
    '-c',
    ...RAW,
    ...order,
    `--format=${LOG_FORMAT}`,
  ]);
  process.child.stdin.end(revisionLines(range));
  return process;
}

/** The net change from the commit `base` to `head`. */
export async function* netEntries(git: Git, base: string, head: string): AsyncGenerator<Entry[]> {
  const process = git.start(['diff-tree', ...RAW, base, head]);
  process.child.stdin.end();
  for await (const entries of readRaw(process, head)) yield entries.map(asNet);
}

/** Marks an entry as part of the net change of several commits. */
export function asNet(entry: Entry): Entry {
  if (entry.kind === 'change') return { ...entry, change: { ...entry.change, net: true } };
  if (entry.kind !== 'deletion') return entry;
  return { ...entry, deletion: { ...entry.deletion, net: true } };
}

/**
 * Reads the whole output of git. Changes that are printed without a commit get `commit`. Rejects with a SourceError when
 * git stopped half-way.
 */
export async function* readRaw(
  process: GitProcess,
  commit: string | null,
  onCommit: ParserOptions['onCommit'] = () => true,
): AsyncGenerator<Entry[]> {
  const parser = createRawParser({ commit, onCommit });
  try {
    for await (const chunk of process.output()) {
      const entries = parser.push(chunk as Buffer);
      if (entries.length > 0) yield entries;
    }
    await process.ended;
    const last = parser.finish();
    if (last.length > 0) yield last;
  } finally {
    process.stop();
  }
}

/** The merge base of the head and what is excluded; null when they have no commit in common. */
export async function mergeBase(git: Git, range: Range): Promise<string | null> {
  const [head] = range.heads;
  if (head === undefined || range.exclude.length === 0) return null;
  const { ok, output } = await git.run(['merge-base', head, ...range.exclude]);
  return ok ? output.toString('latin1').trim() : null;
}
