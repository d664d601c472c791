/**
 * `node scripts/build-common-windows.ts FOLDER…`: counts which four characters stand together most often in source code and
 * writes the most common ones to src/detect/common-windows.ts, the commonest first.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const KEPT = 4000;
const endings = new Set([
  '.js',
  '.mjs',
  '.ts',
  '.json',
  '.md',
  '.yml',
  '.yaml',
  '.py',
  '.css',
  '.html',
]);
const counts = new Map<string, number>();

for (const folder of process.argv.slice(2)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !endings.has(extname(entry.name))) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    if (bytes.length > 400_000) continue;
    for (let at = 0; at + 4 <= bytes.length; at++) {
      const window = Buffer.from(bytes.subarray(at, at + 4).map((byte) => byte | 0x20)).toString(
        'latin1',
      );
      if (/^[\x20-\x7e]{4}$/.test(window)) counts.set(window, (counts.get(window) ?? 0) + 1);
    }
  }
}

const common = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, KEPT);
const lines = [];
for (let at = 0; at < common.length; at += 25) {
  const part = common.slice(at, at + 25).map(([window]) => window);
  lines.push(
    `  ${JSON.stringify(part.join('')).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')},`,
  );
}
writeFileSync(
  join(import.meta.dirname, '../src/detect/common-windows.ts'),
  [
    '/**',
    ' * What stands together most often in source code: four characters each, with one bit set in every byte as the keyword pass',
    ' * folds them, the commonest first. Made by scripts/build-common-windows.ts.',
    ' */',
    'export const commonWindows: string = [',
    ...lines,
    "].join('');",
    '',
  ].join('\n'),
);
