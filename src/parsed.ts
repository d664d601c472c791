/** What is wrong with something a person wrote. Each part is one line of plain text and holds no secret. */
export interface Problem {
  /** What was given, shortened or masked where it may be private; null when it must not be shown at all. */
  readonly given: string | null;
  /** What is wrong and what is accepted: `must be a whole number from 1 to 60`. */
  readonly wrong: string;
  /** Lines of YAML that would work: `max-call-minutes: 2`. */
  readonly example: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
