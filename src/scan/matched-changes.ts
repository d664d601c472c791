import type { Match } from '../detect/match.ts';
import type { Change } from './source/source.ts';

interface Ordered {
  readonly change: Change;
  readonly order: number;
}

/**
 * Pairs changes with what was found in their blobs while both still come in, each blob read once however many changes carry
 * it. Changes whose blob turned out clean are let go at once, so memory follows what was found and not what was scanned.
 */
export class MatchedChanges {
  readonly #waiting = new Map<string, Ordered[]>();
  readonly #matches = new Map<string, readonly Match[]>();
  readonly #clean = new Set<string>();
  readonly #matched: Ordered[] = [];
  #added = 0;

  /** Adds a change; true when its blob is seen for the first time and must be read. */
  add(change: Change): boolean {
    const { blob } = change;
    const ordered = { change, order: this.#added++ };
    if (this.#clean.has(blob)) return false;
    if (this.#matches.has(blob)) {
      this.#matched.push(ordered);
      return false;
    }
    const waiting = this.#waiting.get(blob);
    if (waiting === undefined) {
      this.#waiting.set(blob, [ordered]);
      return true;
    }
    waiting.push(ordered);
    return false;
  }

  /** Says what a blob holds, once it was read to its end. */
  settle(blob: string, matches: readonly Match[]): void {
    const waiting = this.#waiting.get(blob) ?? [];
    this.#waiting.delete(blob);
    if (matches.length === 0) {
      this.#clean.add(blob);
      return;
    }
    this.#matches.set(blob, matches);
    this.#matched.push(...waiting);
  }

  /**
   * The changes whose blob contains something, the last added first: oldest first, as they come newest first. Net changes
   * come after all of them, since they do not say which commit it was.
   */
  get matched(): readonly Change[] {
    const isNet = ({ change }: Ordered): number => Number(change.net === true);
    return this.#matched
      .sort((a, b) => isNet(a) - isNet(b) || b.order - a.order)
      .map(({ change }) => change);
  }

  /** What was found in a blob; undefined when it was not read. */
  matchesOf(blob: string): readonly Match[] | undefined {
    return this.#clean.has(blob) ? [] : this.#matches.get(blob);
  }

  /** The path of the first change that waits for a blob; null when none does. */
  pathOf(blob: string): string | null {
    return this.#waiting.get(blob)?.[0]?.change.path ?? null;
  }
}
