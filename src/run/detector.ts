import { readFileSync } from 'node:fs';
import { type Detector, detectorOf, escapeFamily } from '../detect/detector.ts';
import { exactRules, ownKeyRule, type ProtectedSecret, protectedRule } from '../detect/exact.ts';
import { type Family, openBook, type PackedBook, packBook, readBook } from '../detect/rule-book.ts';
import { emptyPolicy, type Policy } from '../policy/policy.ts';

/**
 * The families of the packed book, in its order. They are most of the bundle's text, and loaded while git is at work already.
 */
export async function loadFamilies(): Promise<readonly Family[]> {
  const { families } = await import('../detect/rules/families.ts');
  return [escapeFamily, ...families];
}

/** The rule book that the build packed, beside the bundle; null where there is none, as in tests: it is packed anew then. */
let packedBook: URL | null = null;

export function usePackedBook(file: URL): void {
  packedBook = file;
}

/** Ids of everything that a policy can name. */
export async function builtInRuleIds(): Promise<readonly string[]> {
  const { families } = await import('../detect/rules/families.ts');
  const ids = families.flatMap((family) => family().map(({ id }) => id));
  return [...new Set([...ids, ownKeyRule, protectedRule])];
}

/** What a run looks for beside the built-in rules. */
export interface Wanted {
  readonly apiKey: string | null;
  readonly protectedSecrets: readonly ProtectedSecret[];
}

export async function makeDetector(
  { apiKey, protectedSecrets }: Wanted,
  policy: Policy = emptyPolicy,
): Promise<Detector> {
  const builtInFamilies = await loadFamilies();
  const packed: PackedBook =
    packedBook === null ? packBook(builtInFamilies) : readBook(readFileSync(packedBook));
  const further = [...exactRules(apiKey, protectedSecrets), ...policy.custom];
  const book =
    further.length === 0
      ? openBook(builtInFamilies, packed)
      : openBook(
          [...builtInFamilies, () => further],
          packBook([() => further], packed, builtInFamilies.length),
        );
  if (policy.disabled.size === 0) return detectorOf(book);
  const { bookUnder } = await import('../policy/apply-policy.ts');
  return detectorOf(bookUnder(policy, book));
}
