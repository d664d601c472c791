/**
 * How many possible secrets are looked for. Judging and reporting one costs as much as reading some thousand bytes, and a
 * text may hold one in every ten. One limit serves all that counts as one: the parts of a large file, what is decoded from
 * them, the members of an archive. Once it is reached nothing more is found, and whoever set it must say so.
 */
export class Limit {
  #left: number;
  readonly #around: Limit | null;

  /**
   * @param most how many are found in any case; those that follow closely, perhaps too
   * @param around a limit that all of these count for as well
   */
  constructor(most: number, around: Limit | null = null) {
    this.#left = most;
    this.#around = around;
  }

  /** Counts one more, or several. */
  count(more = 1): void {
    this.#left -= more;
    this.#around?.count(more);
  }

  /** Whether there were more, so that something may not have been looked at. */
  get reached(): boolean {
    return this.#left < 0 || this.#around?.reached === true;
  }
}

/** For what must be found to the last, as where it is hidden. */
export const noLimit = new Limit(Number.POSITIVE_INFINITY);
