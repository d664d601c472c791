import { readFile } from 'node:fs/promises';
import { type Detector, detectorOf, escapeFamily } from '../detect/detector.ts';
import { exactRules, type ProtectedSecret } from '../detect/exact.ts';
import { type Family, openBook, type PackedBook, packBook, readBook } from '../detect/rule-book.ts';
import { families } from '../detect/rules/families.ts';

/** The families of the packed book, in its order. */
export const builtInFamilies: readonly Family[] = [escapeFamily, ...families];

/** The rule book that the build packed, beside the bundle; null where there is none, as in tests: it is packed anew then. */
let packedBook: URL | null = null;

export function usePackedBook(file: URL): void {
  packedBook = file;
}

/** Builds the detector of a run when it is first asked for: the scan and the transcript of a call share it. */
export function createDetectorOnce(
  apiKey: string | null,
  secrets: readonly ProtectedSecret[],
): () => Promise<Detector> {
  let made: Promise<Detector> | null = null;
  return () => {
    made ??= makeDetector(apiKey, secrets);
    return made;
  };
}

async function makeDetector(
  apiKey: string | null,
  secrets: readonly ProtectedSecret[],
): Promise<Detector> {
  const book: PackedBook =
    packedBook === null ? packBook(builtInFamilies) : readBook(await readFile(packedBook));
  const exact = exactRules(apiKey, secrets);
  if (exact.length === 0) return detectorOf(openBook(builtInFamilies, book));
  const all = [...builtInFamilies, () => exact];
  return detectorOf(openBook(all, packBook([() => exact], book, builtInFamilies.length)));
}
