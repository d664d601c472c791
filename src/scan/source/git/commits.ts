import type { Commits } from '../../plan.ts';
import { noRepository, SourceError } from '../failure.ts';
import type { Place } from '../place.ts';
import type { Entry, Source } from '../source.ts';
import { BATCH_ARGUMENTS, readBatch } from './blobs.ts';
import type { Git } from './git.ts';
import { mergeBase, netEntries, readRaw } from './log.ts';
import { type History, type Opened, openLocal, openRemote } from './opened.ts';
import { fetchFrom, type Remote } from './remote.ts';
import { findRepository } from './repository.ts';
import { createResources } from './resources.ts';
import { checkRevisions } from './revision.ts';

/** A remote names one missing object at a time. One that lacks this many is broken. */
const MISSING_TOLERATED = 5;

export interface GitSource extends Source {
  /** Settles when it is known whether git can read the commits: rejects with a SourceError when not. */
  ready(): Promise<void>;
}

/** Reads commits from the user's repository where it has them, otherwise from the remote; in a private repository either way. */
export function openCommits(selection: Commits | History, place: Place): GitSource {
  const { remote } = place;
  const lender = findRepository(place.workspace);
  const resources = createResources(place, lender?.objectFormat ?? 'sha1');
  let current = open();
  // The reader gets the failure; nobody may be waiting yet.
  current.catch(() => {});

  async function open(): Promise<Opened> {
    const canFetch = remote !== null;
    const local = lender === null ? null : await openLocal(selection, lender, resources, canFetch);
    if (local !== null) return local;
    if (remote === null) throw lender === null ? noRepository(place.workspace) : commitsMissing();
    return fetchAll(remote);
  }

  function fetchAll(from: Remote): Promise<Opened> {
    place.log.info(`Fetching what the checkout lacks from ${from.url}`);
    return openRemote(selection, lender, resources, from);
  }

  /** Git stops at a missing revision, and does not name it as it was given. */
  async function checkNames(): Promise<void> {
    if (remote !== null || lender === null || selection.kind !== 'commits') return;
    const userGit = resources.gitIn(lender.gitDirectory);
    await checkRevisions(userGit, [...selection.exclude, selection.head]);
  }

  async function* entries(): AsyncGenerator<Entry[]> {
    let opened = await current;
    let merges = false;
    const seen: string[] = [];
    const cut: string[] = [];
    const skip = new Set<string>();
    const mayRepeat = remote !== null && !opened.fetched && selection.kind === 'commits';
    const onCommit = (commit: string, parents: readonly string[]): boolean => {
      merges ||= parents.length > 1;
      if (opened.boundary.has(commit)) cut.push(commit);
      if (mayRepeat) seen.push(commit);
      return !skip.has(commit);
    };
    if (opened.tagMessage !== null) yield [tagText(opened.tagMessage)];
    try {
      if (opened.log !== null) yield* readRaw(opened.log, null, onCommit);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      await checkNames();
      if (!mayRepeat) throw error;
      // The checkout lacks something that git needed only later. The last commit may not have been read completely.
      for (const commit of seen.slice(0, -1)) skip.add(commit);
      current = fetchAll(remote);
      opened = await current;
      if (opened.log !== null) yield* readRaw(opened.log, null, onCommit);
    }
    if (cut.length > 0) yield [cutOff(cut)];
    // Without a merge the net change contains nothing that the commits do not.
    if (selection.kind === 'commits' && selection.net && merges) yield* net(opened);
  }

  return {
    entries,
    async ready() {
      await current;
    },
    async read(blobs, onContent, onMissing) {
      const opened = await current.catch(() => null);
      if (opened === null) return drain(blobs, current);
      const process = opened.blobs ?? opened.git.start(BATCH_ARGUMENTS);
      opened.blobs = null;
      const missing = new Set<string>();
      await readBatch(process, blobs, onContent, (blob, why) => {
        if (remote === null) onMissing(blob, why);
        else missing.add(blob);
      });
      if (remote === null || missing.size === 0) return;
      const { git } = await current;
      await fetchBlobs(git, remote, [...missing]);
      await readBatch(git.start(BATCH_ARGUMENTS), [[...missing]], onContent, onMissing);
    },
    async close() {
      resources.stop();
      await current.catch(() => {});
      resources.stop();
      resources.remove();
    },
  };
}

/** Nothing can be read, but the caller gets the texts of the plan before the failure. */
async function drain(
  blobs: AsyncIterable<readonly string[]>,
  failure: Promise<unknown>,
): Promise<void> {
  for await (const _ of blobs);
  await failure;
}

async function* net({ git, range }: Opened): AsyncGenerator<Entry[]> {
  const head = range?.heads[0];
  const base = range === null ? null : await mergeBase(git, range);
  if (head !== undefined && base !== null) yield* netEntries(git, base, head);
}

/** Fetches exactly the contents of these files, at once, except those that the remote does not have. */
async function fetchBlobs(git: Git, remote: Remote, blobs: readonly string[]): Promise<void> {
  let wanted = blobs;
  for (let tries = 0; tries < MISSING_TOLERATED && wanted.length > 0; tries++) {
    const refused = await fetchFrom(git, remote, wanted, { depth: null, filter: 'blob:none' });
    if (refused === null) return;
    wanted = wanted.filter((id) => id !== refused);
  }
}

/** The repository lacks commits, and nothing may be fetched. */
function commitsMissing(): SourceError {
  return new SourceError({
    what: 'the commits of the change',
    why: 'the repository does not have all of them',
    cure: 'Check out with `fetch-depth: 0`.',
  });
}

function tagText(text: string): Entry {
  return {
    kind: 'text',
    text: { source: 'commit-message', name: 'tag message', commit: null, text },
  };
}

/** A commit without its parents can only be read as if everything in it were new, and nothing before it can be read at all. */
function cutOff([first = '', ...others]: readonly string[]): Entry {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    kind: 'unread',
    unread: {
      what: `the history before the commit ${first}${more}`,
      why: 'the clone is shallow',
      cure: 'Check out with `fetch-depth: 0`; in a clone of your own, run `git fetch --unshallow`.',
    },
  };
}
