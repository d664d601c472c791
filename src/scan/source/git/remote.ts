import { setTimeout as delay } from 'node:timers/promises';
import { isLoopbackHost } from '../../../loopback.ts';
import { SourceError } from '../failure.ts';
import type { Setting } from './environment.ts';
import type { Git } from './git.ts';
import { NO_ALTERNATE_REFS } from './revision.ts';

/** Where missing commits come from. */
export interface Remote {
  readonly url: string;
  /** Value of the Authorization header, with the token in it; null to ask without one. */
  readonly authorization: string | null;
  /** Milliseconds to wait before each retry of a failure that may be temporary. */
  readonly retryDelays: readonly number[];
}

export interface FetchOptions {
  /** Commits up to this distance from what is wanted, including the wanted one; null for no limit. */
  readonly depth: number | null;
  /** Objects that the remote may leave out: file contents, or folders too; null for none. */
  readonly filter: 'blob:none' | 'tree:0' | null;
}

/** More than any history has; git takes it as "no limit" and lifts earlier limits. */
export const WHOLE_HISTORY = 0x7fffffff;

export const RETRY_DELAYS: readonly number[] = [1_000, 5_000];

/** The address, if a token may be sent to it: https, or this machine. Throws a SourceError if not. */
export function secureUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const loopback = isLoopbackHost(url?.hostname ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)) {
    return url.href.replace(/\/+$/, '');
  }
  throw new SourceError({
    what: 'the commits that are not in the checkout',
    why: `the server's address ${address} is not https`,
    cure: 'GITHUB_SERVER_URL and GITHUB_API_URL must be https addresses.',
  });
}

/** The remote of a repository on a GitHub server. Throws a SourceError for an address that would expose the token. */
export function createRemote(
  serverUrl: string,
  repository: string,
  token: string,
  retryDelays: readonly number[],
): Remote {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    url: `${secureUrl(serverUrl)}/${repository}`,
    authorization: token === '' ? null : `Basic ${credentials}`,
    retryDelays,
  };
}

/**
 * Fetches object ids or refspecs into the repository, as git's own partial clone does. Returns the one id or ref that
 * the remote refuses, or null when it gave all. Throws a SourceError when nothing could be fetched.
 */
export async function fetchFrom(
  git: Git,
  remote: Remote,
  wanted: readonly string[],
  options: FetchOptions,
): Promise<string | null> {
  const input = `${wanted.join('\n')}\n`;
  let { filter } = options;
  for (let attempt = 0; ; ) {
    const args = fetchArguments({ ...options, filter });
    const { ok, message } = await git.run(args, {
      input,
      settings: remoteSettings(remote, filter),
    });
    if (ok) return null;
    const refused = refusedName(message);
    if (refused !== null) return refused;
    if (filter !== null && /filter .* not supported/.test(message)) {
      filter = filter === 'tree:0' ? 'blob:none' : null;
      continue;
    }
    const pause = remote.retryDelays[attempt++];
    if (pause === undefined || !mayPass(message)) throw fetchFailed(remote, message);
    await delay(pause);
  }
}

function fetchArguments({ depth, filter }: FetchOptions): readonly string[] {
  return [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-auto-maintenance',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--stdin',
    ...(depth === null ? [] : [`--depth=${depth}`]),
    ...(filter === null ? [] : [`--filter=${filter}`]),
    'origin',
  ];
}

/** Settings for one fetch. They contain the token, so they are passed in the environment and written nowhere. */
function remoteSettings(remote: Remote, filter: FetchOptions['filter']): readonly Setting[] {
  const settings: Setting[] = [
    ['remote.origin.url', remote.url],
    ['protocol.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['protocol.http.allow', 'always'],
    ['credential.helper', ''],
    ['core.askPass', ''],
    // A redirect could send the token to another host.
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    // Offer no commits as already present: there are few, and git would list them from the user's repository.
    ['fetch.negotiationAlgorithm', 'noop'],
    NO_ALTERNATE_REFS,
    ['fetch.writeCommitGraph', 'false'],
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
  ];
  if (filter !== null) {
    settings.push(['remote.origin.promisor', 'true'], ['remote.origin.partialCloneFilter', filter]);
  }
  if (remote.authorization !== null) {
    settings.push([`http.${remote.url}.extraHeader`, `Authorization: ${remote.authorization}`]);
  }
  return settings;
}

/** The id or ref that the remote says it does not have or does not give. */
function refusedName(message: string): string | null {
  const found =
    /(?:not our ref|unadvertised object) ([0-9a-f]{40,64})/.exec(message) ??
    /couldn't find remote ref (\S+)/.exec(message);
  return found?.[1] ?? null;
}

/** Failures of the network and of a busy server, which a retry may not meet. */
function mayPass(message: string): boolean {
  return /could not resolve|timed out|connection|early EOF|RPC failed|disconnect|empty reply|returned error: (?:429|5\d\d)/i.test(
    message,
  );
}

function fetchFailed(remote: Remote, message: string): SourceError {
  const denied = /authentication failed|could not read username|returned error: 40[134]|not found/i;
  return new SourceError({
    what: 'the commits and files that are not in the checkout',
    why: `they could not be fetched from ${remote.url}: ${message}`,
    cure: denied.test(message)
      ? 'Give the job `permissions: { contents: read }` and leave `github-token` at its default, or check out with `fetch-depth: 0`.'
      : 'Run the job again, or check out with `fetch-depth: 0`.',
  });
}
