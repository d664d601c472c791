import type { spawn } from 'node:child_process';
import type { Log } from '../../report/log.ts';
import type { Commits, ScanPlan } from '../plan.ts';
import { type GitSource, openCommits } from './commits.ts';
import { SourceError } from './failure.ts';
import { openFiles } from './files.ts';
import { createRemote, RETRY_DELAYS, type Remote, secureUrl } from './remote.ts';
import type { ApiPlace } from './rest.ts';
import type { Content, Entry, Source } from './source.ts';
import { openStaged } from './staged.ts';

export interface SourceOptions {
  /** Folder of the checkout; it need not be there. */
  readonly workspace: string;
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** `owner/name`; empty on the command line: then nothing is fetched from anywhere. */
  readonly repository: string;
  /** Empty to ask the server without one. */
  readonly token: string;
  /** The private repository is made below it. */
  readonly tempFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly spawn: typeof spawn;
  readonly log: Log;
  /** Milliseconds before each further try when the network fails; of use to tests. */
  readonly retryDelays?: readonly number[];
}

/** What the parts of this folder share: options with the remote worked out. */
export interface Place
  extends Omit<SourceOptions, 'serverUrl' | 'repository' | 'token' | 'retryDelays'> {
  readonly remote: Remote | null;
  readonly api: ApiPlace | null;
}

/**
 * Opens the source of a plan. Processes start at once, so that they work while the caller gets ready; what goes wrong
 * shows as a SourceError from `entries` or `read`. Everything that a plan names is among the entries, its texts first.
 * The caller looks for secrets in the paths of changes itself.
 */
export async function openSource(plan: ScanPlan, options: SourceOptions): Promise<Source> {
  return withTexts(
    plan,
    orFailing(() => openSelection(plan, openPlace(options))),
  );
}

/** Works out where missing objects come from. Throws a SourceError for an address that would expose the token. */
export function openPlace(options: SourceOptions): Place {
  const { serverUrl, repository, token, retryDelays = RETRY_DELAYS, ...rest } = options;
  const remote = repository === '' ? null : createRemote(serverUrl, repository, token, retryDelays);
  const url = options.environment.GITHUB_API_URL || 'https://api.github.com';
  const api =
    repository === '' || token === ''
      ? null
      : { url: secureUrl(url), repository, token, retryDelays };
  return { ...rest, remote, api };
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

function openSelection({ selection }: ScanPlan, place: Place): Source {
  switch (selection.kind) {
    case 'none':
      return NOTHING;
    case 'files':
      return openFiles(selection.path, place);
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
      const { openApi } = await import('./api.ts');
      return openApi(selection, api).catch((second: unknown) => {
        // What git said is the cause; that the API did not help either is not.
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
