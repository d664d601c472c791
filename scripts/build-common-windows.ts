/**
 * `node scripts/build-common-windows.ts FOLDER…`: counts which four characters follow each other most often in source code and
 * writes the most common ones to scripts/common-windows.ts, the commonest first. Each folder counts alike, whatever its
 * size: one of each kind of project says more than many of one kind.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const KEPT = 10_000;
/** Files made by machines are large, and say little. */
const LARGEST = 400_000;
/** So many bytes of a folder are read, of files spread over it. */
const ENOUGH = 8_000_000;
const endings = new Set(
  'c cpp cs css ex go h html java js json jsx kt md mjs php py rb rs scala sh sql swift toml ts tsx vue xml yaml yml'
    .split(' ')
    .map((ending) => `.${ending}`),
);

const filesOf = (folder: string): Buffer => {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, size: statSync(path).size }))
    .filter(({ size }) => size <= LARGEST)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const step = Math.max(1, all.reduce((sum, { size }) => sum + size, 0) / ENOUGH);
  const chosen = all.filter(
    (_, index) => Math.floor((index + 1) / step) > Math.floor(index / step),
  );
  return Buffer.concat(chosen.map(({ path }) => readFileSync(path)));
};

/** Letter case folded as the pass folds it, by one bit. */
const CASES = 0x20202020;
/** What may be printed once it is folded; of the others, an underscore is the only one that source code has. */
const shown = (window: number): string | null => {
  const bytes = [0, 8, 16, 24].map((shift) => (window >>> shift) & 255);
  if (bytes.some((byte) => byte > 0x7f)) return null;
  return String.fromCharCode(...bytes).replaceAll('\x7f', '_');
};

const shares = new Map<number, number>();
for (const folder of process.argv.slice(2)) {
  const bytes = filesOf(folder);
  const counts = new Map<number, number>();
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const window = bytes.readInt32LE(at) | CASES;
    counts.set(window, (counts.get(window) ?? 0) + 1);
  }
  for (const [window, count] of counts)
    shares.set(window, (shares.get(window) ?? 0) + count / bytes.length);
}

const common = [...shares]
  .sort(([a, x], [b, y]) => y - x || a - b)
  .map(([window]) => shown(window))
  .filter((text) => text !== null)
  .slice(0, KEPT);
const lines = [];
for (let at = 0; at < common.length; at += 24) {
  const text = common
    .slice(at, at + 24)
    .join('')
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('$', '\\x24');
  lines.push(`  '${text}',`);
}
writeFileSync(
  join(import.meta.dirname, 'common-windows.ts'),
  [
    '/**',
    ' * What stands together most often in source code: four characters each, with one bit set in every byte as the keyword pass',
    ' * folds them (it makes a line feed `*` and a tab `)`), the commonest first. Made by scripts/build-common-windows.ts.',
    ' */',
    'export const commonWindows: string = [',
    ...lines,
    "].join('');",
    '',
  ].join('\n'),
);
