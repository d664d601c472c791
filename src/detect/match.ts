import type { FileRule, Rule, Severity } from './rule.ts';

/** One secret found in one text. Holds the secret itself: it never leaves the process unredacted. */
export interface Match {
  readonly rule: Rule | FileRule;
  /** The rule's severity, or what the rule's check made of it. */
  readonly severity: Severity;
  /** The secret as it stands in the decoded text, one character per byte (Latin-1); of a whole file its digest. */
  readonly secret: string;
  /** Length of the secret in bytes, where that is a whole file. */
  readonly size?: number;
  /** Byte offset of the secret in the text that was given to the detector. */
  readonly offset: number;
  /** Line of `offset`, 1-based; only a line feed ends a line, as in git. */
  readonly line: number;
  /** Column of `offset`, 1-based, in bytes. */
  readonly column: number;
  /** Encodings that were undone to find it, outermost first: `base64`, `utf-16`. */
  readonly decoded: readonly string[];
  /** Why a value without a format was taken for a secret, in words that hold nothing of it, or the format of a whole file. */
  readonly reason?: string;
  /**
   * The part of the line, outside the secret, from which on it speaks of an allowance; null when it does not. Whether that
   * counts is for the policy to say.
   */
  readonly comment?: string | null;
  /** Names within an archive, from the outermost inwards, joined with `!`; not there when the text is no archive's. */
  readonly member?: string;
}
