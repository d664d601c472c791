import { readFile } from 'node:fs/promises';
import type { Detector } from '../detect/detector.ts';
import type { ProtectedSecret } from '../detect/exact.ts';
import { type Family, openBook, type PackedBook, packBook, readBook } from '../detect/rule-book.ts';

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
  const [{ detectorOf }, { exactRules }, families, packed] = await Promise.all([
    import('../detect/detector.ts'),
    import('../detect/exact.ts'),
    builtInFamilies(),
    packedBook === null ? null : readFile(packedBook),
  ]);
  const book: PackedBook = packed === null ? packBook(families) : readBook(packed);
  const exact = exactRules(apiKey, secrets);
  if (exact.length === 0) return detectorOf(openBook(families, book));
  const all = [...families, () => exact];
  return detectorOf(openBook(all, packBook([() => exact], book, families.length)));
}

/** The families of the packed book, in its order. */
export async function builtInFamilies(): Promise<readonly Family[]> {
  const [{ escapeFamily }, { families }] = await Promise.all([
    import('../detect/detector.ts'),
    import('../detect/rules/families.ts'),
  ]);
  return [escapeFamily, ...families];
}
