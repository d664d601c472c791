import { setTimeout as delay } from 'node:timers/promises';
import { SourceError } from './failure.ts';

/** Where the REST API is and what may be read of it. */
export interface ApiPlace {
  readonly url: string;
  readonly repository: string;
  readonly token: string;
  readonly retryDelays: readonly number[];
}

/** Reads one path below `/repos/{owner}/{repo}/`. Rejects with a SourceError. */
export type Rest = <T>(
  path: string,
  parameters?: Readonly<Record<string, string | number>>,
) => Promise<T>;

/** A wait that the service asks for is kept up to this long. */
const LONGEST_WAIT = 60_000;

/** Loads the client only now: a scan of a checkout does not need it. */
export async function createRest(place: ApiPlace): Promise<Rest> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(place.token, { baseUrl: place.url, log: SILENT });
  return async <T>(path: string, parameters: Readonly<Record<string, string | number>> = {}) => {
    for (let attempt = 0; ; attempt++) {
      try {
        const { data } = await octokit.request(`GET /repos/${place.repository}/${path}`, {
          ...parameters,
          // The token goes to the configured host only.
          request: { redirect: 'error' },
        });
        return data as T;
      } catch (error) {
        const pause = pauseAfter(error, place.retryDelays[attempt]);
        if (pause === null) throw restFailed(path, error);
        await delay(pause);
      }
    }
  };
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

interface Failure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/** Milliseconds until it is worth another try; null when it is not. */
function pauseAfter(error: unknown, usual: number | undefined): number | null {
  const { status = 0, response } = error as Failure;
  if (usual === undefined) return null;
  const headers = response?.headers ?? {};
  const exhausted = headers['x-ratelimit-remaining'] === '0';
  const asked = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  const limited = status === 429 || (status === 403 && (exhausted || !Number.isNaN(asked)));
  if (!limited && status !== 0 && status < 500) return null;
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
  const pause = Number.isNaN(asked) ? (exhausted ? Math.max(reset, 0) : usual) : asked;
  return pause <= LONGEST_WAIT ? pause : null;
}

function restFailed(path: string, error: unknown): SourceError {
  const { status = 0, message = String(error) } = error as Failure;
  return new SourceError(
    {
      what: 'the commits and files that are not in the checkout',
      why: `the REST API did not give ${path}: ${status === 0 ? '' : `${status} `}${message}`,
      cure: 'Give the job `permissions: { contents: read }`, or check out with `fetch-depth: 0`.',
    },
    { cause: error },
  );
}
