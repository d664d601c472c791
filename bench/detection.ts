import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neighboursOf } from '../scripts/neighbours.ts';
import { readCommonWindows } from '../scripts/read-common-windows.ts';
import { type Detector, detectorOf, leadingRules } from '../src/detect/detector.ts';
import type { Rule } from '../src/detect/rule.ts';
import { packRules, readPackedRules } from '../src/detect/rule-book/packed-book.ts';
import { openBook } from '../src/detect/rule-book/rule-book.ts';

const root = join(import.meta.dirname, '..');

/** The detector of these rules as the bundle has it: from a packed book. */
export const bookDetector = (rules: readonly Rule[]): Detector => {
  const all = [...leadingRules, ...rules];
  const packed = packRules(all, readCommonWindows(), neighboursOf);
  const { index, ruleAt } = readPackedRules(
    packed.index,
    () => packed.texts,
    () => all,
  );
  return detectorOf(openBook(index, ruleAt));
};

export interface SourceFile {
  /** Relative to the folder it is from. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Source files of a folder, of the dependencies when none is given, up to about so many bytes. */
export const ordinaryFiles = (
  folder = join(root, 'node_modules'),
  most = 20e6,
): readonly SourceFile[] => {
  const paths = globSync('**/*.{ts,js,mjs,cjs,py,go,rs,java,rb,php,c,h,md,json,yml,yaml}', {
    cwd: folder,
    exclude: (name) => name.endsWith('.map') || name.endsWith('.min.js'),
  }).sort();
  const files: SourceFile[] = [];
  let size = 0;
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    // Big files are made by machines: parts of them would be most of the text.
    if (bytes.length > 200_000) continue;
    files.push({ path, bytes });
    size += bytes.length;
    if (size > most) break;
  }
  return files;
};

/** The same files one after the other. */
export const ordinaryText = (folder?: string): Buffer =>
  Buffer.concat(ordinaryFiles(folder).map(({ bytes }) => bytes));

/**
 * Bytes a second of processor time, the best of several rounds: other processes on the machine count for less than in a
 * wall clock.
 */
export const throughput = (detector: Detector, text: Uint8Array, rounds: number): number => {
  const copy = new Uint8Array(text);
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    detector.scan(copy);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (copy.length / (user + system)) * 1e6);
  }
  return best;
};
