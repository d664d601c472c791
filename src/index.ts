/**
 * The one bundle behind both entry points. What every scan needs is imported plainly: loading it part by part takes longer
 * than reading it. The call, archives, YAML and the API are loaded when a run asks for them.
 */
import { main as actionMain } from './action/main.ts';
import { main as commandLineMain } from './cli/main.ts';
import { packBook, writeBook } from './detect/rule-book.ts';
import { loadFamilies, usePackedBook } from './run/detector.ts';

/** @param book the rule book that `packRules` made at build time */
export async function runAction(book: URL): Promise<void> {
  usePackedBook(book);
  await actionMain();
}

/** @param book the rule book that `packRules` made at build time */
export async function runCommandLine(book: URL): Promise<void> {
  usePackedBook(book);
  await commandLineMain();
}

/** The built-in rules as a file that takes no time to read. */
export async function packRules(): Promise<Uint8Array> {
  const { readCommonWindows } = await import('./detect/commonness.ts');
  return writeBook(packBook(await loadFamilies(), undefined, 0, readCommonWindows()));
}
