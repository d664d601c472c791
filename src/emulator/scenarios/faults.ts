import type { Json } from '../json.ts';
import { between, pick, type Random, seededRandom, shuffled } from '../random.ts';
import { proxyPage } from '../service/replies.ts';
import type { Asked, Interruption } from '../types.ts';
import {
  afterActing,
  clockSkew,
  duplicatedAndShuffled,
  hang,
  insteadOfActing,
  redirectElsewhere,
  resetAfterActing,
  resetBeforeActing,
  rewritten,
  slowly,
  tooManyRequests,
  truncated,
  withoutCallId,
} from './interruptions.ts';

/** What can go wrong with a dispatch. */
const dispatchKinds = [
  'reset-before',
  'reset-after',
  'hang-before',
  'hang-after',
  'server-error-before',
  'server-error-after',
  'client-error',
  'rate-limited',
  'truncated',
  'slow',
  'wrong-type',
  'redirect',
  'missing-call-id',
] as const;

export const faultNames = ['refused', ...dispatchKinds, 'duplicate-history', 'clock-skew'] as const;
type FaultName = (typeof faultNames)[number];

export interface Fault {
  readonly name: FaultName;
  readonly interruption: Interruption;
}

/** Which requests go wrong, and how: the same for the same seed. */
export interface FaultSchedule {
  readonly seed: number;
  /** One line that says what this schedule does, for the report of a failed run. */
  readonly description: string;
  readonly faultFor: (asked: Asked) => Fault | null;
  /** Real milliseconds during which nobody listens before the request of this index; 0 for none. */
  readonly refusedBefore: (index: number) => number;
}

export interface FaultLimits {
  /** How long a hanging request stays silent before its reset, in real milliseconds. */
  readonly hangMilliseconds: number;
  /** The longest wait that a 429 asks for, in seconds. */
  readonly retryAfterSeconds: number;
}

/**
 * A schedule has a few kinds of fault, a rate, and mostly an end after which all goes well. The dispatch meets a
 * fault in two schedules of three, whatever the rate: it is the one request that must not be repeated.
 */
export function faultSchedule(
  seed: number,
  limits: FaultLimits = { hangMilliseconds: 3000, retryAfterSeconds: 2 },
): FaultSchedule {
  const random = seededRandom(seed);
  const kinds = shuffled(random, faultNames).slice(0, between(random, 2, 6));
  const rate = pick(random, [0, 0.1, 0.25, 0.5, 0.8]);
  const calmAfter = pick(random, [5, 10, 20, 40, 80, Number.POSITIVE_INFINITY]);
  const dispatchFails = random() < 2 / 3;
  const dispatchKind = pick(random, dispatchKinds);
  const dispatchDice = seededRandom(seed, -1);
  const firstDispatch = makeFault(dispatchKind, dispatchDice, limits);

  return {
    seed,
    description: `seed ${seed}: ${kinds.join(', ')} at rate ${rate} for ${calmAfter} requests; dispatch: ${dispatchFails ? dispatchKind : 'by the rate'}`,
    faultFor: (asked) => {
      if (dispatchFails && asked.route === 'dispatch' && asked.nth === 0) return firstDispatch;
      if (asked.index >= calmAfter) return null;
      const dice = seededRandom(seed, asked.index + 1);
      if (dice() >= rate) return null;
      const possible = kinds.filter((name) => fits(name, asked));
      const [first, ...others] = possible;
      return first === undefined ? null : makeFault(pick(dice, [first, ...others]), dice, limits);
    },
    refusedBefore: (index) => {
      if (!kinds.includes('refused') || index >= calmAfter) return 0;
      const dice = seededRandom(seed, index + 1, 7);
      return dice() < rate / 2 ? between(dice, 50, 400) : 0;
    },
  };
}

function fits(name: FaultName, { route }: Asked): boolean {
  if (name === 'refused') return false;
  if (name === 'missing-call-id') return route === 'dispatch';
  return name === 'duplicate-history' ? route === 'history' : true;
}

function makeFault(name: FaultName, dice: Random, limits: FaultLimits): Fault {
  return { name, interruption: interruptionOf(name, dice, limits) };
}

function interruptionOf(name: FaultName, dice: Random, limits: FaultLimits): Interruption {
  switch (name) {
    case 'refused':
    case 'reset-before':
      return resetBeforeActing;
    case 'reset-after':
      return resetAfterActing;
    case 'hang-before':
      return hang(limits.hangMilliseconds, false);
    case 'hang-after':
      return hang(limits.hangMilliseconds, true);
    case 'server-error-before':
      return insteadOfActing(proxyPage(pick(dice, [500, 502, 503, 504]), 'Server Error'));
    case 'server-error-after':
      return afterActing(proxyPage(pick(dice, [500, 502, 503, 504]), 'Server Error'));
    case 'client-error':
      return insteadOfActing(proxyPage(pick(dice, clientErrors), 'Client Error'));
    case 'slow':
      return slowly(between(dice, 1, limits.hangMilliseconds / 10));
    case 'rate-limited':
      return tooManyRequests(String(between(dice, 0, limits.retryAfterSeconds)));
    case 'truncated':
      return truncated(dice() < 0.5);
    case 'wrong-type': {
      const body = pick(dice, wrongBodies);
      return rewritten(() => body);
    }
    case 'redirect':
      return redirectElsewhere(pick(dice, [301, 302, 303, 307, 308]));
    case 'missing-call-id':
      return rewritten(withoutCallId);
    case 'duplicate-history':
      return rewritten(duplicatedAndShuffled(dice));
    case 'clock-skew':
      return clockSkew(pick(dice, [-19_800, -600, -30, 30, 600, 19_800]));
  }
}

/** Statuses that a proxy in front of the service gives too. */
const clientErrors = [400, 401, 402, 403, 404, 408, 409, 413, 422, 451] as const;

/** Valid JSON that is not what anybody asked for. */
const wrongBodies: readonly [Json, ...Json[]] = [
  null,
  42,
  'ok',
  [],
  [[]],
  {},
  { success: 'yes', output: 17 },
  { data: 'none', pagination: [] },
  { data: [null, 7, { call_id: 12 }], pagination: null },
  { transcript: { text: 5 }, status_code: '200' },
];
