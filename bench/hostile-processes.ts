import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles } from './added-files.ts';
import { ordinaryFiles, type SourceFile } from './detection.ts';
import type { HostileText } from './hostile-text.ts';
import { measure, type Timing } from './measure.ts';
import { markdownTable } from './table.ts';

const cli = join(import.meta.dirname, '../dist/cli.js');
const ROUNDS = 2;

interface Timed extends Timing {
  readonly name: string;
  /** Bytes of the files for each second. */
  readonly rate: number;
}

/** Times `scan --range` on a change that adds these files. */
const timed = async (name: string, files: readonly SourceFile[]): Promise<Timed> => {
  const { folder, range } = addFiles(files);
  try {
    const command = [process.execPath, cli, 'scan', folder, '--range', range] as const;
    const [timing] = await measure([{ name, command, exitCodes: [0, 1] }], ROUNDS);
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    return { name, ...timing!, rate: bytes / timing!.minimum };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * A table of what the whole command takes on changes that add one hostile file, against one that adds ordinary sources: those
 * of a folder, or of the dependencies.
 * @param size of each change in bytes
 */
export const timeProcesses = async (
  texts: readonly HostileText[],
  size: number,
  folder?: string,
): Promise<string> => {
  const ordinary = await timed('ordinary sources', ordinaryFiles(folder, size));
  const all = [ordinary];
  for (const { name, make } of texts)
    all.push(await timed(name, [{ path: 'file.txt', bytes: make(size) }]));
  return markdownTable(
    ['a change of', 's', 'MB/s', 'of ordinary', 'peak MiB'],
    all.map(({ name, minimum, rate, peak }) => [
      name,
      minimum.toFixed(2),
      (rate / 1e6).toFixed(1),
      (rate / ordinary.rate).toFixed(3),
      peak === null ? '' : `${Math.round(peak)}`,
    ]),
  );
};
