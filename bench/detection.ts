import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neighboursOf } from '../scripts/neighbours.ts';
import { readCommonWindows } from '../src/detect/commonness.ts';
import { type Detector, detectorOf, leadingRules } from '../src/detect/detector.ts';
import { packRules, readPackedRules } from '../src/detect/packed-book.ts';
import type { Rule } from '../src/detect/rule.ts';
import { openBook } from '../src/detect/rule-book.ts';

const root = join(import.meta.dirname, '..');

/** The detector of these rules as the bundle has it: from a packed book. */
export const bookDetector = (rules: readonly Rule[]): Detector => {
  const all = [...leadingRules, ...rules];
  const { index, ruleAt } = readPackedRules(
    packRules(all, readCommonWindows(), neighboursOf),
    () => all,
  );
  return detectorOf(openBook(index, ruleAt));
};

/** Source files of a folder one behind the other, of the dependencies when none is given; 20 MB at most. */
export const ordinaryText = (folder = join(root, 'node_modules')): Buffer => {
  const files = globSync('**/*.{ts,js,mjs,cjs,py,go,rs,java,rb,php,c,h,md,json,yml,yaml}', {
    cwd: folder,
    exclude: (name) => name.endsWith('.map') || name.endsWith('.min.js'),
  }).sort();
  const parts: Buffer[] = [];
  let size = 0;
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    // Big files are made by machines: parts of them would be most of the text.
    if (bytes.length > 200_000) continue;
    parts.push(bytes);
    size += bytes.length;
    if (size > 20e6) break;
  }
  return Buffer.concat(parts);
};

/** Bytes a second of processor time, the best of several rounds: other processes on the machine count for less than in a wall clock. */
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
