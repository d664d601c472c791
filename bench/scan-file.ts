import type { Detector } from '../src/detect/detector.ts';
import { Limit } from '../src/detect/limit.ts';
import type { Match } from '../src/detect/match.ts';
import { usualLimits } from '../src/scan/limits.ts';
import { readBlobs } from '../src/scan/read-blobs.ts';
import { createAssembler } from '../src/scan/source/parts.ts';
import type { Source } from '../src/scan/source/source.ts';

const nothing = (): void => {};

/** Gives one file from memory, in parts as any source does. */
const sourceOf = (text: Buffer): Source => ({
  async *entries() {},
  async read(_, onContent) {
    const assembler = createAssembler(onContent);
    assembler.begin('file', text.length);
    assembler.take(text, 0, text.length);
  },
  async close() {},
});

export interface ScannedFile {
  readonly matches: readonly Match[];
  /** Whether the scan left it, since it held more than is looked for. */
  readonly cut: boolean;
  /** Bytes of the file for each second of processor time, the best of several rounds. */
  readonly rate: number;
}

/** Finds what a scan finds in one file: it reads it in parts, up to its limit. Reporting is not timed. */
export const scanFile = async (
  detector: Detector,
  text: Buffer,
  rounds: number,
): Promise<ScannedFile> => {
  const source = sourceOf(text);
  let matches: readonly Match[] = [];
  let cut = false;
  let rate = 0;
  for (let round = 0; round < rounds; round++) {
    const limit = new Limit(usualLimits.each);
    const start = process.cpuUsage();
    await readBlobs(source, (async function* () {})(), detector, {
      pathOf: () => null,
      limit: () => limit,
      onContent: nothing,
      onMatches: (_, found) => {
        matches = found;
      },
      onUnread: nothing,
      onCut: nothing,
    });
    const { user, system } = process.cpuUsage(start);
    cut = limit.reached;
    rate = Math.max(rate, (text.length / (user + system)) * 1e6);
  }
  return { matches, cut, rate };
};
