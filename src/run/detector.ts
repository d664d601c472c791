import { readFileSync } from 'node:fs';
import { type Detector, detectorOf, leadingRules } from '../detect/detector.ts';
import { exactRules, ownKeyRule, type ProtectedSecret, protectedRule } from '../detect/exact.ts';
import { genericIds } from '../detect/generic/rules.ts';
import type { Rule } from '../detect/rule.ts';
import { type PackedBook, readPackedRules } from '../detect/rule-book/packed-book.ts';
import { indexRules, openBook } from '../detect/rule-book/rule-book.ts';
import { alsoBareValues } from '../detect/whole-files/bare-value.ts';
import { alsoWholeFiles, fileRuleIds, type WholeFile } from '../detect/whole-files/whole-files.ts';
import { emptyPolicy, type Policy } from '../policy/policy.ts';

/** What the build makes of the built-in rules: two packed files, and the code that their checks need. */
export interface RuleFiles {
  /** Paths of the packed files. */
  readonly index: string;
  readonly texts: string;
  readonly load: () => { readonly rules: readonly Rule[]; readonly wholeFile: WholeFile };
}

let files: RuleFiles | null = null;
let opened: PackedBook | null = null;

export function useRuleFiles(given: RuleFiles): void {
  files = given;
  opened = null;
}

function ruleFiles(): RuleFiles {
  if (files === null) throw new Error('The built-in rules were not found beside the program.');
  return files;
}

/** The policy and the detector ask for the same book. */
function builtInBook(): PackedBook {
  opened ??= openPacked();
  return opened;
}

function openPacked(): PackedBook {
  const { index, texts, load } = ruleFiles();
  let read: Buffer | null = null;
  let loaded: readonly Rule[] | null = null;
  return readPackedRules(
    readFileSync(index),
    () => {
      read ??= readFileSync(texts);
      return read;
    },
    () => {
      loaded ??= [...leadingRules, ...load().rules];
      return loaded;
    },
  );
}

/** Ids of everything that a policy can name. */
export async function builtInRuleIds(): Promise<readonly string[]> {
  const found = builtInBook().ids().slice(leadingRules.length);
  const fileIds = Object.values(fileRuleIds);
  return [...new Set([...found, ...genericIds, ...fileIds, ownKeyRule, protectedRule])];
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
  const { index, count, ruleAt } = builtInBook();
  const further = [...exactRules(apiKey, protectedSecrets), ...policy.custom];
  const all = further.length === 0 ? index : indexRules(further, index, count);
  const book = openBook(all, (number) => further[number - count] ?? ruleAt(number));
  const { disabled } = policy;
  const inText = alsoBareValues(detectorOf(book, disabled));
  return alsoWholeFiles(inText, disabled, () => ruleFiles().load().wholeFile);
}
