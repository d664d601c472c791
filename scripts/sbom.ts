/**
 * Writes what the bundle is made of, as CycloneDX, to the standard output or to a file: `npm run sbom -- sbom.json`. npm
 * knows it from the lock file; what differs from run to run is taken out, so that the same sources give the same text.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const written = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
  {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  },
);
const { serialNumber: _, ...sbom } = JSON.parse(written) as {
  readonly serialNumber?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
};
const { timestamp: __, ...metadata } = sbom.metadata;
const text = `${JSON.stringify({ ...sbom, metadata }, null, 2)}\n`;

const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
