import type { VaaniClient } from '../vaani/client.ts';
import type { Waiting } from '../wait.ts';
import { verifyKey } from './verify.ts';

/** More keys than this in one change are a dump; that one of them is live is known by then. */
export const mostKeys = 10;
const atMostForAll = 30_000;
const atMostForOne = 8_000;

/**
 * Asks the service which of the Vaani keys that a scan found still work. Read-only, one after the other, and to the
 * configured origin only: nothing in the change can decide where a key is sent.
 * @param open a client of the configured origin that uses this key
 * @returns for each key: true when it works, false when it was rejected, null when that could not be learnt
 */
export async function checkLeakedKeys(
  keys: Iterable<string>,
  open: (key: string) => VaaniClient,
  waiting: Waiting,
): Promise<ReadonlyMap<string, boolean | null>> {
  const live = new Map<string, boolean | null>();
  const until = waiting.clock.now() + atMostForAll;
  let asked = 0;
  for (const key of new Set(keys)) {
    const remaining = until - waiting.clock.now();
    const isAskable = isHeaderSafe(key) && asked < mostKeys && remaining > 0;
    if (!isAskable || waiting.signal?.aborted) {
      live.set(key, null);
      continue;
    }
    asked += 1;
    live.set(key, await isLive(open(key), Math.min(remaining, atMostForOne), waiting));
  }
  return live;
}

/** A key that is let in but may not read this, or has no balance, works. */
async function isLive(
  client: VaaniClient,
  atMost: number,
  waiting: Waiting,
): Promise<boolean | null> {
  try {
    const { status, code } = await verifyKey(client, null, waiting, atMost);
    if (status === 'valid' || code === 'key-forbidden') return true;
    return status === 'rejected' ? false : null;
  } finally {
    await client.close();
  }
}

function isHeaderSafe(key: string): boolean {
  return /^[\x21-\x7e]{8,200}$/.test(key);
}
