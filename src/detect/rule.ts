import type { Text } from './text.ts';

/**
 * How sure a finding is: `error` when the format or a check makes it (nearly) certain, `warning` when only the context
 * does.
 */
export type Severity = 'error' | 'warning';

interface RuleBase {
  /** Stable public identifier, kebab case, provider first: `deepgram-api-key`. */
  readonly id: string;
  /** One sentence without a full stop: what the secret is and what its holder can do. */
  readonly description: string;
  readonly severity: Severity;
  /** How to revoke or rotate it at that provider, in one or two sentences with the menu path or command. */
  readonly advice: string;
  /**
   * Literals of at least three ASCII characters, found without regard to case. A rule is tried only where one of them
   * is, so every match must hold one. Rare ones are cheap; never `key`, `token`, `secret` alone.
   */
  readonly keywords: readonly string[];
  /** Least Shannon entropy of the secret, in bits per character. */
  readonly entropy?: number;
  /**
   * What a pattern cannot say: checksum, payload shape. Gives the severity of this very secret, or null to drop it.
   * @param path of the file; null for what is no file
   */
  readonly check?: (secret: string, path?: string | null) => Severity | null;
}

/** A secret that is recognised by its own shape. */
export interface FormatRule extends RuleBase {
  /**
   * Tried where a keyword occurs. The whole match is the secret unless there is a group named `secret`. Every repetition is
   * bounded by `span`. Put boundaries such as `(?<![A-Za-z0-9])` and `(?![A-Za-z0-9])` where the format needs them.
   */
  readonly pattern: RegExp;
  /**
   * Greatest number of bytes between the start of a match and the keyword's start; 0 when omitted: the match starts at
   * the keyword.
   */
  readonly before?: number;
  /** Greatest number of bytes from the keyword's start to the end of a match; 256 when omitted. */
  readonly span?: number;
  /** Whether it only counts in files that are there to be used: tests, examples and documents are full of its kind. */
  readonly onlyInUse?: boolean;
}

/** A secret without a shape of its own, recognised by the provider's name (a keyword) that is before it. */
export interface ContextRule extends RuleBase {
  /** The value alone, without boundaries: the detector sees to it that it is free and is assigned to something. */
  readonly value: RegExp;
  /** Greatest number of bytes from the keyword's start to the value's start; 96 when omitted. */
  readonly within?: number;
  /**
   * What must be between the keyword and the value beside an assignment, e.g. `/key|token/i`;
   * nothing more is asked when omitted.
   */
  readonly gap?: RegExp;
  /**
   * Whether the keywords mean this provider and nothing else. Then a value right after one counts, too, with nothing that
   * says “key”, and so does one of another shape that is plainly assigned (`NAME_API_KEY=…`), as a warning.
   */
  readonly distinctName?: boolean;
  /**
   * What, near after a value, says that there is nothing to tell: a day in the past on which it ended, or the key itself
   * after its id.
   */
  readonly overBy?: RegExp;
}

/** One known value in one spelling: the value itself, or how an encoding writes it. */
export interface ExactRule extends RuleBase {
  readonly text: string;
  /** Whether letter case does not matter in this spelling, as in hex. */
  readonly ignoreCase: boolean;
  /** `base64`, `hex`…, null for the value as it is. */
  readonly encoding: string | null;
}

/** What a search found: a secret, one character per byte, and its place in the text. */
export interface Found {
  readonly secret: string;
  readonly offset: number;
}

/** A secret of a team's own format: the rule brings its own search. */
export interface CustomRule extends RuleBase {
  /**
   * Makes a search of its own for one detector. It is given every place of a keyword, in rising order for each text, and
   * tells of each secret around it; it may tell of one twice. It must take time linear in the text.
   */
  readonly search: () => (text: Text, hit: number) => readonly Found[];
}

/** A secret that is a whole file; see `file-rules.ts`. */
export type FileRule = Pick<RuleBase, 'id' | 'description' | 'severity' | 'advice'>;

export type Rule = FormatRule | ContextRule | ExactRule | CustomRule;
