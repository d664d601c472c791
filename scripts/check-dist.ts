/** Builds the bundle anew beside the committed one and compares the two, byte by byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'vaani-guard-dist-'));

const files = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );

try {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
    { stdio: 'inherit' },
  );
  execFileSync(process.execPath, [join(root, 'scripts/bundle.ts'), fresh], { stdio: 'inherit' });
  const [built, committed] = [files(fresh), files(join(root, 'dist'))];
  const names = [...new Set([...built.keys(), ...committed.keys()])].sort();
  const different = names.filter(
    (name) => !built.get(name)?.equals(committed.get(name) ?? Buffer.from('\0')),
  );
  if (different.length > 0) {
    console.error(`dist is not what the sources give: ${different.join(', ')}.`);
    console.error('Run npm run build and commit dist.');
    process.exitCode = 1;
  } else {
    console.log(`dist is current: ${names.length} files, the same bytes.`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
