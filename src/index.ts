/** The one bundle behind both entry points; each loads only its own half. */
import { usePackedBook } from './run/detector.ts';

/** @param book the rule book that `packRules` made at build time */
export async function runAction(book: URL): Promise<void> {
  usePackedBook(book);
  const { main } = await import('./action/main.ts');
  await main();
}

/** @param book the rule book that `packRules` made at build time */
export async function runCommandLine(book: URL): Promise<void> {
  usePackedBook(book);
  const { main } = await import('./cli/main.ts');
  await main();
}

/** The built-in rules as a file that takes no time to read. */
export async function packRules(): Promise<Uint8Array> {
  const [{ packBook, writeBook }, { builtInFamilies }, { readCommonWindows }] = await Promise.all([
    import('./detect/rule-book.ts'),
    import('./run/detector.ts'),
    import('./detect/commonness.ts'),
  ]);
  return writeBook(packBook(await builtInFamilies(), undefined, 0, readCommonWindows()));
}
