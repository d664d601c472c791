import type { Unread } from '../finding.ts';
import type { Selection } from '../plan.ts';
import { findRepository } from './git/repository.ts';
import type { createResources } from './git/resources.ts';
import { HARMLESS } from './git/revision.ts';
import { openPlace, type SourceOptions } from './place.ts';
import type { Entry, Source } from './source.ts';

export interface WithinOptions extends SourceOptions {
  readonly createResources: typeof createResources;
}

/**
 * A source limited to these files and folders, named from the top of the repository (`''` is all of it). It gives what the
 * whole source gives of them: git itself would follow only some sides of a merge. Deletions are given wherever they are,
 * because a file that was moved is not new where it is now. A path that nothing has is given as unread: it would seem clean.
 */
export function within(
  source: Source,
  selection: Selection,
  paths: readonly string[],
  options: WithinOptions,
): Source {
  const names = new Map(paths.map((path) => [Buffer.from(path).toString('latin1'), path]));

  async function* entries(): AsyncGenerator<Entry[]> {
    const untouched = new Map(names);
    const isWanted = (name: string): boolean => {
      let wanted = false;
      for (const each of foldersOf(name)) {
        if (!names.has(each)) continue;
        untouched.delete(each);
        wanted = true;
      }
      return wanted;
    };
    /** A commit and its message, until something of it is wanted. */
    let held: Entry[] = [];
    for await (const batch of source.entries()) {
      const given: Entry[] = [];
      for (const entry of batch) {
        if (entry.kind === 'commit') held = [entry];
        else if (entry.kind === 'text' && held.length > 0) held.push(entry);
        else if (entry.kind === 'change' || entry.kind === 'deletion') {
          const { path, net } = entry.kind === 'change' ? entry.change : entry.deletion;
          // The net change comes after the last commit and is no part of it.
          if (net === true) held = [];
          const wanted = isWanted(path);
          if (wanted) given.push(...held.splice(0));
          if (wanted || entry.kind === 'deletion') given.push(entry);
        } else given.push(entry);
      }
      if (given.length > 0) yield given;
    }
    for (const path of untouched.values()) {
      const unread = await nothingAt(path, selection, options);
      if (unread !== null) yield [{ kind: 'unread', unread }];
    }
  }

  return {
    entries,
    read: (blobs, onContent, onMissing) => source.read(blobs, onContent, onMissing),
    close: () => source.close(),
  };
}

/** A name and all folders that it lies in, up to the top of the repository. */
function* foldersOf(name: string): Generator<string> {
  yield '';
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
    yield name.slice(0, at);
  yield name;
}

/** Null where a range of commits leaves a path alone that is there. */
async function nothingAt(
  path: string,
  selection: Selection,
  { createResources, ...options }: WithinOptions,
): Promise<Unread | null> {
  if (path === '') return null;
  const cure =
    'Give files and folders as the repository has or had them, from the current folder on; patterns are not understood.';
  if (selection.kind !== 'commits') return { what: path, why: 'no commit ever touched it', cure };
  const repository = findRepository(options.workspace);
  if (repository === null) return null;
  const { gitIn } = createResources(openPlace(options), repository.objectFormat);
  const git = gitIn(repository.gitDirectory);
  for (const end of [selection.head, ...selection.exclude]) {
    const listed = await git.run(['ls-tree', '--full-tree', '--name-only', end, '--', path], {
      settings: HARMLESS,
    });
    if (listed.ok && listed.output.length > 0) return null;
  }
  return { what: path, why: 'no commit of the range touches it, and neither end has it', cure };
}
