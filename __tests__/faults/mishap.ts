import { between, pick, type Random, seededRandom } from '../../src/emulator/random.ts';
import type { NetworkFault } from './failing-network.ts';
import { type HidingPlace, hidingPlaces } from './hosted-change.ts';

/** What goes wrong on the machine that the step runs on. */
export type Mishap =
  | { readonly kind: 'git killed'; readonly command: string; readonly after: number }
  | { readonly kind: 'git missing' }
  | { readonly kind: 'variable missing'; readonly name: string; readonly empty: boolean }
  | { readonly kind: 'event cut off'; readonly share: number }
  | { readonly kind: 'output file full' | 'summary file full' }
  | { readonly kind: 'temporary folder is a file' | 'workspace is gone' }
  /** Room in the temporary folder, in KiB. */
  | { readonly kind: 'disk full'; readonly room: number }
  | { readonly kind: 'workspace is read-only' }
  | { readonly kind: 'objects damaged'; readonly seed: number }
  | { readonly kind: 'report in the way' }
  | { readonly kind: 'signal'; readonly signal: 'SIGINT' | 'SIGTERM'; readonly after: number }
  /** The clock jumps by so many milliseconds. */
  | { readonly kind: 'clock jumps'; readonly by: number; readonly after: number };

/** What a mishap is called when such are counted. */
export function nameOf(mishap: Mishap): string {
  return mishap.kind === 'variable missing' ? `${mishap.kind}: ${mishap.name}` : mishap.kind;
}

/** A mishap with all that it takes to understand a run. */
export function described({ kind, ...details }: Mishap): string {
  return `${kind} ${JSON.stringify(details)}`;
}

/** One run: what is scanned, and what goes wrong meanwhile. */
export interface Trial {
  readonly seed: number;
  readonly place: HidingPlace;
  readonly inTitle: boolean;
  readonly checkout: 'none' | 'shallow' | 'full';
  readonly apiRefuses: boolean;
  /** Whether a comment is tried, which this API does not take. */
  readonly comments: boolean;
  readonly mishaps: readonly Mishap[];
  /** The fault of each connection to the remote and to the API. */
  readonly network: {
    readonly git: (connection: number) => NetworkFault | null;
    readonly api: (connection: number) => NetworkFault | null;
    readonly rate: number;
  };
}

/** The server's addresses are not among them: without those the step would ask the real one. */
const variables = [
  ...['GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_REPOSITORY'],
  ...['GITHUB_WORKSPACE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP', 'HOME', 'PATH'],
  ...['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTIONS', 'CI'],
] as const;

export function trialOf(seed: number): Trial {
  const random = seededRandom(seed, 7);
  const rate = pick(random, [0, 0, 0.2, 0.5, 1]);
  const count = pick(random, [0, 1, 1, 1, 2]);
  return {
    seed,
    place: pick(random, hidingPlaces),
    inTitle: random() < 0.1,
    checkout: pick(random, ['none', 'shallow', 'full']),
    apiRefuses: random() < 0.4,
    comments: random() < 0.3,
    mishaps: Array.from({ length: count }, () => mishap(random, 1_200)),
    network: {
      git: networkFaults(seededRandom(seed, 1), rate),
      api: networkFaults(seededRandom(seed, 2), rate),
      rate,
    },
  };
}

/** What goes wrong on the machine while a call is placed; nothing in one run of four. A call asks nothing of git. */
export function mishapsOfCall(seed: number): readonly Mishap[] {
  const random = seededRandom(seed, 5);
  const count = pick(random, [0, 1, 1, 2]);
  return Array.from({ length: count }, () => {
    const drawn = mishap(random, 4_000);
    return ofGit.has(drawn.kind) ? signal(random, 4_000) : drawn;
  });
}

const ofGit = new Set<Mishap['kind']>(['git killed', 'git missing', 'objects damaged']);

function signal(random: Random, longest: number): Mishap {
  return {
    kind: 'signal',
    signal: pick(random, ['SIGINT', 'SIGTERM']),
    after: between(random, 20, longest),
  };
}

/** @param longest milliseconds in which most runs are through */
function mishap(random: Random, longest: number): Mishap {
  switch (between(random, 0, 15)) {
    case 0:
    case 1:
    case 2: {
      const command = pick(random, ['cat-file', 'log', 'fetch', 'rev-list', 'diff-tree', '']);
      return { kind: 'git killed', command, after: Math.floor(2 ** (random() * 20)) };
    }
    case 3:
      return { kind: 'git missing' };
    case 4:
    case 5:
      return {
        kind: 'variable missing',
        name: pick(random, variables),
        empty: random() < 0.5,
      };
    case 6:
      return { kind: 'event cut off', share: random() };
    case 7:
      return { kind: pick(random, ['output file full', 'summary file full']) };
    case 8:
      return { kind: pick(random, ['temporary folder is a file', 'workspace is gone']) };
    case 9:
      return { kind: 'disk full', room: pick(random, [4, 16, 32, 64, 128, 256]) };
    case 10:
      return { kind: 'workspace is read-only' };
    case 11:
      return { kind: 'objects damaged', seed: between(random, 0, 1e6) };
    case 12:
      return { kind: 'report in the way' };
    case 13:
      return {
        kind: 'clock jumps',
        by: pick(random, [-86_400_000, -1_000, 60_000, 86_400_000]),
        after: between(random, 0, longest / 4),
      };
    default:
      return signal(random, longest);
  }
}

function networkFaults(random: Random, rate: number): (connection: number) => NetworkFault | null {
  const planned: (NetworkFault | null)[] = [];
  return (connection) => {
    while (planned.length <= connection)
      planned.push(random() < rate ? networkFault(random) : null);
    return planned[connection] ?? null;
  };
}

function networkFault(random: Random): NetworkFault {
  const after = Math.floor(2 ** (random() * 18));
  switch (between(random, 0, 7)) {
    case 0:
    case 1:
      return { kind: 'reset', after };
    case 2:
    case 3:
      return { kind: 'truncated', after };
    case 4:
      return { kind: 'slow', pause: between(random, 1, 100) };
    case 5:
      return { kind: 'silent', after, pause: between(random, 100, 1_500) };
    case 6:
      return { kind: 'refused' };
    default:
      return { kind: 'status', status: pick(random, [401, 403, 404, 429, 500, 502, 503]) };
  }
}
