import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { noRepository, SourceError } from '../failure.ts';
import type { Place } from '../place.ts';
import type { Change, Entry, Source } from '../source.ts';
import { BATCH_ARGUMENTS, readBatch } from './blobs.ts';
import type { Git, GitProcess } from './git.ts';
import { RAW, readRaw } from './log.ts';
import { findRepository, type Repository } from './repository.ts';
import { createResources } from './resources.ts';
import { resolveHead } from './revision.ts';

/** What a repository without commits is compared with; git knows these two without having them. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** The index for the next commit. Git gives hooks of `git commit -a` and `git commit FILE` another one. */
function indexFile(repository: Repository, environment: NodeJS.ProcessEnv): string {
  const named = environment.GIT_INDEX_FILE;
  if (named === undefined || named === '') return join(repository.gitDirectory, 'index');
  return resolve(repository.workTree ?? repository.gitDirectory, named);
}

/** An index may be split in two files, the second of which git looks for in its own directory. */
function lendSharedIndex(repository: Repository, directory: string): void {
  for (const name of readdirSync(repository.gitDirectory)) {
    if (name.startsWith('sharedindex.')) {
      copyFileSync(join(repository.gitDirectory, name), join(directory, name));
    }
  }
}

/**
 * What the next commit would change: the index compared with HEAD and, while a merge is in progress, with each side of it,
 * since what comes from the other side is not new.
 */
export function openStaged(place: Place): Source {
  const found = findRepository(place.workspace);
  if (found === null) throw noRepository(place.workspace);
  if (found.workTree === null) throw noIndex(place.workspace);
  const repository: Repository = found;
  const resources = createResources(place, repository.objectFormat);
  const own = resources.privateRepository(repository);
  const git = resources.gitIn(own.directory);
  lendSharedIndex(repository, own.directory);
  const compared = compareAll();
  compared.catch(() => {});
  let early: GitProcess | null = git.start(BATCH_ARGUMENTS);

  async function compareAll(): Promise<readonly Entry[][]> {
    const index = indexFile(repository, place.environment);
    const userGit = resources.gitIn(repository.gitDirectory);
    const head = await resolveHead(repository, userGit);
    const sides = [head ?? EMPTY_TREE[repository.objectFormat], ...mergedCommits(repository)];
    return Promise.all(sides.map((side) => compare(git, side, index)));
  }

  return {
    async *entries() {
      const [first = [], ...others] = await compared;
      yield others.length === 0 ? first : newInAll(first, others);
    },
    async read(blobs, onContent, onMissing) {
      const process = early ?? git.start(BATCH_ARGUMENTS);
      early = null;
      await readBatch(process, blobs, onContent, onMissing);
    },
    async close() {
      resources.stop();
      await compared.catch(() => {});
      resources.remove();
    },
  };
}

function noIndex(path: string): SourceError {
  return new SourceError({
    what: 'what is staged',
    why: `${path} is in a repository without a work tree, in which nothing is ever staged`,
    cure: 'Scan its commits with `scan --history`.',
  });
}

function mergedCommits(repository: Repository): readonly string[] {
  try {
    return readFileSync(join(repository.gitDirectory, 'MERGE_HEAD'), 'latin1')
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}

async function compare(git: Git, commit: string, index: string): Promise<Entry[]> {
  const process = git.start(['diff-index', '--cached', ...RAW, commit], {
    variables: { GIT_INDEX_FILE: index },
  });
  process.child.stdin.end();
  const entries: Entry[] = [];
  for await (const batch of readRaw(process, null)) entries.push(...batch);
  return entries;
}

/** Changes against every side, as a merge commit would show them. */
function newInAll(first: readonly Entry[], others: readonly (readonly Entry[])[]): Entry[] {
  const changes = others.map((entries) => {
    const byPath = new Map<string, Change>();
    for (const entry of entries) {
      if (entry.kind === 'change') byPath.set(entry.change.path, entry.change);
    }
    return byPath;
  });
  return first.flatMap((entry): Entry[] => {
    if (entry.kind !== 'change') return [entry];
    const { change } = entry;
    const sides = [change, ...changes.map((byPath) => byPath.get(change.path))];
    if (sides.some((side) => side === undefined)) return [];
    const previous = [...new Set(sides.flatMap((side) => side?.previous ?? []))];
    return [{ kind: 'change', change: { ...change, previous, source: 'merge' } }];
  });
}
