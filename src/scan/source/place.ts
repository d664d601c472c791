import type { spawn } from 'node:child_process';
import type { Log } from '../../report/log.ts';
import type { ApiPlace } from './api/rest.ts';
import { createRemote, RETRY_DELAYS, type Remote, secureUrl } from './git/remote.ts';

export interface SourceOptions {
  /** Folder of the checkout; it need not exist. */
  readonly workspace: string;
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** `owner/name`; empty on the command line: then nothing is fetched from anywhere. */
  readonly repository: string;
  /** Empty to ask the server without one. */
  readonly token: string;
  /** The private repository is created in it. */
  readonly tempFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly spawn: typeof spawn;
  readonly log: Log;
  /** Milliseconds before each retry when the network fails; for tests. */
  readonly retryDelays?: readonly number[];
}

/** What the parts of this folder share: options with the remote worked out. */
export interface Place
  extends Omit<SourceOptions, 'serverUrl' | 'repository' | 'token' | 'retryDelays'> {
  readonly remote: Remote | null;
  readonly api: ApiPlace | null;
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
