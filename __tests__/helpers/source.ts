import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Log } from '../../src/report/log.ts';
import type { Unread } from '../../src/scan/finding.ts';
import type { Plan } from '../../src/scan/plan.ts';
import { SourceError } from '../../src/scan/source/failure.ts';
import { openSource } from '../../src/scan/source/open.ts';
import type { SourceOptions } from '../../src/scan/source/place.ts';
import type { Change, Deletion, Text } from '../../src/scan/source/source.ts';
import { temporaryFolder } from './git.ts';

/** All that a source gave, with the contents of its changes. */
export interface Collected {
  readonly commits: string[];
  readonly changes: Change[];
  readonly deletions: Deletion[];
  readonly texts: Text[];
  readonly unread: Unread[];
  /** Contents by blob id, in Latin-1. */
  readonly contents: Map<string, string>;
  readonly missing: Map<string, string>;
  /** What `entries` or `read` threw. */
  failure: SourceError | null;
}

const SILENT: Log = {
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  mask: () => {},
};

/** Opens the source of a plan, reads it as a scan does, and closes it. */
export async function collect(
  plan: Plan,
  options: Partial<SourceOptions> & Pick<SourceOptions, 'workspace'>,
  alsoPrevious = false,
): Promise<Collected> {
  if (plan.kind === 'skipped') throw new Error(`skipped: ${plan.reason}`);
  const tempFolder = options.tempFolder ?? temporaryFolder();
  const source = await openSource(plan, {
    serverUrl: '',
    repository: '',
    token: '',
    tempFolder,
    environment: { PATH: process.env.PATH },
    spawn,
    log: SILENT,
    retryDelays: [],
    ...options,
  });
  const all: Collected = {
    commits: [],
    changes: [],
    deletions: [],
    texts: [],
    unread: [],
    contents: new Map(),
    missing: new Map(),
    failure: null,
  };

  const asked = new Set<string>();
  async function* blobs(): AsyncGenerator<string[]> {
    for await (const entries of source.entries()) {
      const ids: string[] = [];
      for (const entry of entries) {
        if (entry.kind === 'commit') all.commits.push(entry.commit);
        else if (entry.kind === 'text') all.texts.push(entry.text);
        else if (entry.kind === 'unread') all.unread.push(entry.unread);
        else if (entry.kind === 'deletion') all.deletions.push(entry.deletion);
        else {
          all.changes.push(entry.change);
          if (!asked.has(entry.change.blob)) ids.push(entry.change.blob);
          asked.add(entry.change.blob);
        }
      }
      yield ids;
    }
  }
  const read = (ids: AsyncIterable<readonly string[]>): Promise<void> =>
    source.read(
      ids,
      ({ blob, bytes, offset }) => {
        const before = (all.contents.get(blob) ?? '').slice(0, offset);
        all.contents.set(blob, before + Buffer.from(bytes).toString('latin1'));
      },
      (blob, why) => all.missing.set(blob, why),
    );
  try {
    await read(blobs());
    if (alsoPrevious) {
      const previous = all.changes.flatMap((change) => change.previous);
      await read(
        (async function* () {
          yield previous;
        })(),
      );
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    all.failure = error;
  } finally {
    await source.close();
    if (options.tempFolder === undefined) rmSync(tempFolder, { recursive: true, force: true });
  }
  return all;
}

/** Changes as lines `commit path content [source]`, with commits by the names a test gave them; sorted. */
export function changeLines(
  all: Collected,
  ids: Readonly<Record<string, string>> = {},
): readonly string[] {
  const nameOf = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return all.changes
    .map(({ commit, path, blob, source }) => {
      const where = commit === null ? 'none' : (nameOf.get(commit) ?? commit);
      const what = all.contents.get(blob) ?? `<${all.missing.get(blob) ?? 'not read'}>`;
      return `${where} ${path} ${what}${source === 'merge' ? ' [merge]' : ''}`;
    })
    .sort();
}
