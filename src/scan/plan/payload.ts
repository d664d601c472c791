import { isObjectId } from '../object-id.ts';
import { SourceError } from '../source/failure.ts';

/** The event file as the runner wrote it: nothing in it is taken for granted. */
export type Payload = unknown;

/** The value under these keys; undefined as soon as one of them is not there. */
export function valueAt(payload: Payload, ...keys: readonly string[]): unknown {
  let value: unknown = payload;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** The text under these keys; empty when there is none (GitHub writes null for an empty body). */
export function textAt(payload: Payload, ...keys: readonly string[]): string {
  const value = valueAt(payload, ...keys);
  return typeof value === 'string' ? value : '';
}

/** The whole number above zero under these keys, or null. */
export function countAt(payload: Payload, ...keys: readonly string[]): number | null {
  const value = valueAt(payload, ...keys);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

export function listAt(payload: Payload, ...keys: readonly string[]): readonly unknown[] {
  const value = valueAt(payload, ...keys);
  return Array.isArray(value) ? value : [];
}

/** The object id under these keys. An event without it cannot be scanned, and says so. */
export function objectIdAt(payload: Payload, ...keys: readonly string[]): string {
  const value = textAt(payload, ...keys);
  if (isObjectId(value)) return value;
  throw new SourceError({
    what: 'the event',
    why: `its payload has no commit id at ${keys.join('.')}`,
    cure: 'Run the action on an event of GitHub itself, or use `scan: history`.',
  });
}
