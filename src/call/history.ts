import type { HistoryRow } from '../vaani/answers.ts';
import type { VaaniClient } from '../vaani/client.ts';
import type { Failure } from '../vaani/failures.ts';
import { together } from './progress.ts';

interface Found {
  /** What the history says of the call now; null when no page that was read holds it. */
  readonly row: HistoryRow | null;
  /** Whether any page was read. */
  readonly read: boolean;
  /** The last page that could not be read. */
  readonly failure: Failure | null;
}

/** @param remaining milliseconds that are left */
export type FindCall = (remaining: () => number) => Promise<Found>;

/** The service allows 200; a row is a few kilobytes. */
const pageSize = 100;
const mostPages = 12;
const lastPages = 2;
/** How long after the deadline further pages of the last look are asked for. */
const lateness = 3_000;

/**
 * Looks for one call in the history. The service has no filter and promises no order, so this reads from the front, deeper
 * with every look that finds nothing, then the last pages (where an ascending order would have it); a page that fails does
 * not hide those after it. The next look starts at the page where the call was last found.
 */
export function callFinder(
  client: VaaniClient,
  isOurs: (row: HistoryRow) => boolean,
  signal: AbortSignal | undefined,
): FindCall {
  let lastFoundOn = 1;
  let depth = 2;

  return async (remaining) => {
    const waiting = [lastFoundOn];
    const asked = new Set<number>();
    let read = false;
    let failure: Failure | null = null;
    let failures = 0;

    while (waiting.length > 0) {
      const page = waiting.shift() as number;
      if (asked.has(page)) continue;
      if (asked.size > 0 && remaining() < -lateness) break;
      asked.add(page);
      const answer = await client.callHistory(page, pageSize, {
        signal,
        atMost: Math.max(remaining(), 2_000),
      });
      if (!answer.ok) {
        failure = answer.failure;
        failures += 1;
        if (signal?.aborted || !failure.transient || failure.retryAfter !== null) break;
        if (failures === 2) break;
        if (!asked.has(1)) waiting.push(1);
        else waiting.push(page + 1);
        continue;
      }
      read = true;
      const ours = answer.value.rows.filter(isOurs);
      if (ours.length > 0) {
        lastFoundOn = page;
        const row = ours.reduce<HistoryRow | null>(together, null);
        return { row, read, failure: null };
      }
      waiting.push(...nextPages(page, answer.value, depth));
    }
    depth = Math.min(mostPages, depth + 2);
    return { row: null, read, failure };
  };
}

function nextPages(
  page: number,
  { totalPages, hasNext }: { readonly totalPages: number | null; readonly hasNext: boolean },
  depth: number,
): number[] {
  const next: number[] = page === 1 ? [] : [1];
  if (page < depth && (hasNext || (totalPages ?? 0) > page)) next.push(page + 1);
  if (page === 1 && totalPages !== null) {
    for (let last = totalPages; last > Math.max(1, totalPages - lastPages); last--) next.push(last);
  }
  return next;
}
