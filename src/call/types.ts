import type { Utterance } from '../vaani/transcript.ts';

/** Codes of the output `call-failure`. The list is public. */
export const failureCodes = [
  'key-rejected',
  'key-forbidden',
  'agent-not-found',
  'balance-empty',
  'request-rejected',
  'outside-calling-hours',
  'rate-limited',
  'service-unavailable',
  'dispatch-unknown',
  'agent-never-joined',
  'not-answered',
  'call-rejected',
  'call-failed',
  'never-ended',
  'not-processed',
  'expectation-failed',
  'unreadable-answer',
  'dnd-blocked',
  'cancelled',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export type CallResult = 'passed' | 'failed' | 'inconclusive' | 'skipped';

/** What the call is asked to do; parsed and checked, nothing in it is missing. */
export interface CallRequest {
  readonly medium: 'phone' | 'web';
  readonly agentId: string;
  /** E.164; null on a web call. */
  readonly contactNumber: string | null;
  readonly contactName: string;
  readonly outboundNumber: string | null;
  readonly voice: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly maxCallMinutes: number;
  readonly timeoutMinutes: number;
  readonly testMode: boolean;
  readonly dryRun: boolean;
  readonly expectations: Expectations;
}

/** The input `expect`, parsed. What is not asked for is undefined. Durations are seconds. */
export interface Expectations {
  readonly answered: boolean;
  readonly status?: readonly string[];
  readonly duration?: { readonly min?: number; readonly max?: number };
  readonly pickupWithin?: number;
  readonly firstWordWithin?: number;
  readonly cost?: { readonly min?: number; readonly max?: number };
  readonly agentSays?: readonly TextPattern[];
  readonly agentNeverSays?: readonly TextPattern[];
  /** BCP 47 primary language. */
  readonly language?: string;
  readonly entities?: Readonly<Record<string, string>>;
  readonly evaluation?: readonly string[];
}

/** Plain text or `/expression/flags`, as the user wrote it. */
export interface TextPattern {
  readonly written: string;
  readonly test: (text: string) => boolean;
  /** Characters of a transcript that may be tested in reasonable time; absent when there is no such limit. */
  readonly reach?: number;
}

/** Moments of a call, in milliseconds since 1970; null when not observed. */
export interface Moments {
  readonly dispatched: number | null;
  /** The agent came into the room of a web call. A phone call is dialled, rings and is answered instead. */
  readonly joined: number | null;
  readonly dialled: number | null;
  readonly ringing: number | null;
  readonly answered: number | null;
  readonly firstWord: number | null;
  readonly ended: number | null;
}

/** All that was seen of a call. Null is "not observed", never "no". */
export interface Observations {
  readonly callId: string | null;
  /** As the service wrote it. */
  readonly status: string | null;
  readonly answered: boolean | null;
  readonly durationSeconds: number | null;
  readonly cost: number | null;
  readonly moments: Moments;
  readonly transcript: readonly Utterance[] | null;
  readonly entities: Readonly<Record<string, unknown>> | null;
  readonly evaluation: string | null;
  readonly summary: string | null;
}

/** What a case is about: a line of `expect`, that nobody answers (`answered: false`), or unfilled placeholders. */
export type ExpectationKind = keyof Expectations | 'unanswered' | 'placeholders';

export interface ExpectationResult {
  readonly kind: ExpectationKind;
  /** As written in the input, e.g. `pickup-within: 30s`. */
  readonly name: string;
  readonly state: 'met' | 'missed' | 'unobserved';
  /** What was seen instead, in plain words; empty when met and there is nothing to say. */
  readonly detail: string;
}

/** State and detail of an expectation, before it has its name. */
export type CheckOutcome = Pick<ExpectationResult, 'state' | 'detail'>;

/** What a call leaves to the rest of the run. */
export interface CallOutcome {
  readonly result: CallResult;
  readonly failure: FailureCode | null;
  /** One or two sentences for people: what happened, with which value. */
  readonly message: string;
  /** What to do about it; empty when passed. */
  readonly cure: string;
  readonly observations: Observations;
  readonly expectations: readonly ExpectationResult[];
  /** Whether a dispatch was sent: reports are written only then. */
  readonly dispatched: boolean;
}
