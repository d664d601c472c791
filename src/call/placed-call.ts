import type { KeyCheck } from '../keys/verify.ts';
import type { FailureCode, Observations } from './types.ts';

/** Why a call could not be followed to its end. */
export interface Stopped {
  readonly code: FailureCode;
  /** What happened, for people; may hold the service's own words, so callers redact and escape. */
  readonly message: string;
  /** What to do about it. */
  readonly cure: string;
  /** The call was deliberately not placed: neither passed nor failed. */
  readonly skipped: boolean;
}

/** A talk with the agent, from the dispatch to its end and processing. */
export interface Talk {
  readonly observations: Observations;
  /** Null when it was followed to its end and its processing. */
  readonly stopped: Stopped | null;
}

/** What was observed of a call, before anything is judged. */
export interface PlacedCall {
  readonly observations: Observations;
  /** Whether a dispatch may have left this machine. */
  readonly dispatched: boolean;
  /** Null when the call was followed to its end and its processing, and when a dry run found nothing wrong. */
  readonly stopped: Stopped | null;
  /** What the way learnt of the key; null when it was not used. */
  readonly keyStatus: KeyCheck['status'] | null;
}
