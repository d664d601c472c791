import type { spawn } from 'node:child_process';
import type { Log } from '../../report/log.ts';
import type { ScanPlan } from '../plan.ts';
import { openCommits } from './commits.ts';
import { SourceError } from './failure.ts';
import { openFiles } from './files.ts';
import { createRemote, type Remote } from './remote.ts';
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
}

/**
 * Opens the source of a plan. Processes start at once, so that they work while the caller gets ready; what goes wrong
 * shows as a SourceError from `entries` or `read`. Everything that a plan names is among the entries, its texts first.
 * The caller looks for secrets in the paths of changes itself.
 */
export async function openSource(plan: ScanPlan, options: SourceOptions): Promise<Source> {
  const { serverUrl, repository, token, retryDelays, ...rest } = options;
  const open = (): Source => {
    const remote =
      repository === '' ? null : createRemote(serverUrl, repository, token, retryDelays);
    return openSelection(plan, { ...rest, remote });
  };
  return withTexts(plan, orFailing(open));
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
