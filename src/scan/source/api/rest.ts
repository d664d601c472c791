import { SourceError } from '../failure.ts';

/** Where the REST API is, and the repository that is read. */
export interface ApiPlace {
  readonly url: string;
  readonly repository: string;
  readonly token: string;
  /** One retry for each delay; the first delay, in milliseconds, sets the scale of all waits. */
  readonly retryDelays: readonly number[];
}

/**
 * Reads one path below `/repos/{owner}/{repo}/`. Rejects with a SourceError.
 * @param read null when the answer is not of the shape that it must have
 */
export type Rest = <T>(
  path: string,
  read: (answer: unknown) => T | null,
  parameters?: Readonly<Record<string, string | number>>,
) => Promise<T>;

/** The longest wait, in seconds, that is granted to the service. */
const LONGEST_WAIT = 60;

/** Nothing is retried later than this many milliseconds after the first failure: a job costs its minutes. */
const PATIENCE = 3 * 60_000;

/** A retry would not change these. Rate limits are left to the other plugin, which knows how long they last. */
const FINAL = [400, 401, 403, 404, 410, 413, 422, 429, 451];

/** Loads the client only now: a scan of a checkout does not need it. */
export async function createRest(place: ApiPlace): Promise<Rest> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const { length: retries } = place.retryDelays;
  const [retryAfterBaseValue = 0] = place.retryDelays;
  let firstFailure = Number.POSITIVE_INFINITY;
  const isPatient = (): boolean => Date.now() < firstFailure + PATIENCE;
  const isWorthWaiting = (seconds: number, _: unknown, __: unknown, retried: number): boolean =>
    retried < retries && seconds <= LONGEST_WAIT && isPatient();

  const octokit = getOctokit(
    place.token,
    {
      baseUrl: place.url,
      log: SILENT,
      retry: { doNotRetry: FINAL, retries, retryAfterBaseValue },
      throttle: {
        retryAfterBaseValue,
        onRateLimit: isWorthWaiting,
        onSecondaryRateLimit: isWorthWaiting,
      },
    },
    retry,
    throttling,
  );
  octokit.hook.error('request', (error) => {
    firstFailure = Math.min(firstFailure, Date.now());
    throw error;
  });
  return async <T>(
    path: string,
    read: (answer: unknown) => T | null,
    parameters: Readonly<Record<string, string | number>> = {},
  ) => {
    let answer: unknown;
    try {
      const { data } = await octokit.request(`GET /repos/${place.repository}/${path}`, {
        ...parameters,
        // The token goes to the configured host only.
        request: { redirect: 'error', ...(isPatient() ? {} : { retries: 0 }) },
      });
      answer = data;
    } catch (error) {
      throw restFailed(path, error);
    }
    const known = read(answer);
    if (known === null) throw restUnreadable(path);
    return known;
  };
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function restUnreadable(path: string): SourceError {
  return new SourceError({
    what: 'the commits and files that are not in the checkout',
    why: `what the REST API gave for ${path} cannot be read`,
    cure: "Check that `GITHUB_API_URL` is the address of GitHub's API and no proxy answers in its place, or check out with `fetch-depth: 0`.",
  });
}

function restFailed(path: string, error: unknown): SourceError {
  const { status = 0, message = String(error) } = error as {
    readonly status?: number;
    readonly message?: string;
  };
  const passes = status === 429 || status >= 500 || /rate limit/i.test(message);
  return new SourceError(
    {
      what: 'the commits and files that are not in the checkout',
      why: `the REST API did not give ${path}: ${status === 0 ? '' : `${status} `}${message}`,
      cure: `${passes ? 'Run the job again later' : 'Give the job `permissions: { contents: read }`'}, or check out with \`fetch-depth: 0\`.`,
    },
    { cause: error },
  );
}
