import type { CommonWindows } from '../src/detect/keyword-pass/common-windows.ts';
import { CASES } from '../src/detect/keyword-pass/keywords.ts';
import { commonWindows } from './common-windows.ts';

/** The windows of the keyword pass that are commonest in source code. Only the build asks: a run reads the plan that it made. */
export function readCommonWindows(): CommonWindows {
  const bytes = Buffer.from(commonWindows, 'latin1');
  return Array.from({ length: bytes.length / 4 }, (_, rank) => bytes.readInt32LE(rank * 4) | CASES);
}
