import { commonWindows } from './common-windows.ts';
import type { CommonWindows } from './keyword-plan.ts';
import { CASES } from './keywords.ts';

/** The windows of the keyword pass that are commonest in source code. */
export function readCommonWindows(): CommonWindows {
  const bytes = Buffer.from(commonWindows, 'latin1');
  return Array.from({ length: bytes.length / 4 }, (_, rank) => bytes.readInt32LE(rank * 4) | CASES);
}
