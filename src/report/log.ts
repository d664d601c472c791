/** Where an annotation is shown. */
export interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column?: number;
}

/**
 * The one way to say something while running. Every implementation redacts the registered secrets and escapes for
 * where it prints, so callers pass plain text, whatever it holds.
 */
export interface Log {
  /** One line of progress. */
  info(message: string): void;
  notice(message: string, title?: string): void;
  warning(message: string, title?: string, place?: Place): void;
  error(message: string, title?: string, place?: Place): void;
  /** Registers a secret: masked by the runner, redacted by us in every encoding from now on. */
  mask(secret: string): void;
}
