import { isObject, type Json, type JsonObject } from '../../src/emulator/json.ts';
import { rewritten } from '../../src/emulator/scenarios/interruptions.ts';
import type { Interruption } from '../../src/emulator/types.ts';

/** Gives every call of the history that has ended these values. */
export function rewritingHistory(values: JsonObject): Interruption {
  return rewritten((body) => {
    if (!isObject(body) || !Array.isArray(body.data)) return body;
    const data = (body.data as readonly Json[]).map((row) =>
      isObject(row) && row.End_time !== null ? { ...row, ...values } : row,
    );
    return { ...body, data };
  });
}
