import type { Log } from '../../report/log.ts';
import type { Commits, ScanPlan, Selection } from '../plan.ts';
import type { ApiPlace } from './api/rest.ts';
import { SourceError } from './failure.ts';
import { type GitSource, openCommits } from './git/commits.ts';
import { createResources } from './git/resources.ts';
import { openStaged } from './git/staged.ts';
import { openPlace, type Place, type SourceOptions } from './place.ts';
import type { Content, Entry, Source } from './source.ts';

/**
 * Opens the source of a plan. Processes start at once, so that they work while the caller prepares; a failure
 * appears as a SourceError from `entries` or `read`. Everything that a plan names is among the entries, its texts first.
 * The caller looks for secrets in the paths of changes itself.
 */
export async function openSource(plan: ScanPlan, options: SourceOptions): Promise<Source> {
  const { selection } = plan;
  const open =
    selection.kind === 'files'
      ? (await import('./files.ts')).openFiles.bind(null, selection.paths)
      : openSelection.bind(null, selection);
  const source = withTexts(
    plan,
    orFailing(() => open(openPlace(options))),
  );
  if (plan.within === undefined) return source;
  const { within } = await import('./within.ts');
  return within(source, selection, plan.within, { ...options, createResources });
}

/** A plan's texts can be read even where nothing else can. */
function orFailing(open: () => Source): Source {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return {
      ...NOTHING,
      // biome-ignore lint/correctness/useYield: it fails before there is anything to give.
      async *entries() {
        throw error;
      },
    };
  }
}

function openSelection(selection: Exclude<Selection, { kind: 'files' }>, place: Place): Source {
  switch (selection.kind) {
    case 'none':
      return NOTHING;
    case 'staged':
      return openStaged(place);
    case 'commits':
      return place.api === null
        ? openCommits(selection, place)
        : withApi(openCommits(selection, place), selection, place.api, place.log);
    case 'history':
      return openCommits(selection, place);
  }
}

function withTexts({ texts }: ScanPlan, source: Source): Source {
  return {
    async *entries() {
      if (texts.length > 0) yield texts.map((text): Entry => ({ kind: 'text', text }));
      yield* source.entries();
    },
    read: (blobs, onContent, onMissing) => source.read(blobs, onContent, onMissing),
    close: () => source.close(),
  };
}

/** Reads with git, and through the API where git is missing or gets nothing from the remote. */
function withApi(git: GitSource, selection: Commits, api: ApiPlace, log: Log): Source {
  const chosen = choose();
  chosen.catch(() => {});

  async function choose(): Promise<Source> {
    try {
      await git.ready();
      return git;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      log.info(`${error.message} Reading through the REST API instead.`);
      const { openApi } = await import('./api/api.ts');
      return openApi(selection, api).catch((second: unknown) => {
        // The error of git is the cause; that the API failed too is not.
        throw second instanceof SourceError ? error : second;
      });
    }
  }

  return {
    async *entries() {
      yield* (await chosen).entries();
    },
    async read(blobs, onContent, onMissing) {
      const source = await chosen.catch(() => git);
      await source.read(blobs, onContent, onMissing);
    },
    close: () => git.close(),
  };
}

const NOTHING: Source = {
  async *entries() {},
  async read(
    blobs: AsyncIterable<readonly string[]>,
    _onContent: (content: Content) => void,
    onMissing: (blob: string, why: string) => void,
  ) {
    for await (const ids of blobs)
      for (const id of ids) onMissing(id, 'the event brought no files');
  },
  async close() {},
};
