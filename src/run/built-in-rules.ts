import { readFileSync } from 'node:fs';
import { type Detector, detectorOf, leadingRules } from '../detect/detector.ts';
import { ownKeyRule, type ProtectedSecret, protectedRule } from '../detect/exact.ts';
import { genericIds } from '../detect/generic/rules.ts';
import type { Rule } from '../detect/rule.ts';
import { type PackedBook, readPackedRules } from '../detect/rule-book/packed-book.ts';
import { indexRules, openBook } from '../detect/rule-book/rule-book.ts';
import { alsoBareValues } from '../detect/whole-files/bare-value.ts';
import { alsoTables, type InTable } from '../detect/whole-files/table.ts';
import { alsoWholeFiles, fileRuleIds, type WholeFile } from '../detect/whole-files/whole-files.ts';
import { emptyPolicy, type Policy } from '../policy/policy.ts';

/** What the build makes of the built-in rules: two packed files, and the code that their checks need. */
export interface RuleFiles {
  /** Paths of the packed files. */
  readonly index: string;
  readonly texts: string;
  readonly load: () => {
    readonly rules: readonly Rule[];
    readonly wholeFile: WholeFile;
    readonly inTable: InTable;
  };
}

/** What a run looks for beside the built-in rules. */
export interface Wanted {
  readonly apiKey: string | null;
  readonly protectedSecrets: readonly ProtectedSecret[];
}

/** The built-in rules; nothing of them is read before it is asked for. */
export interface BuiltInRules {
  /** Ids of everything that a policy can name. */
  ids(): readonly string[];
  /** A detector of these rules, those of the policy, and what is wanted beside them. */
  makeDetector(wanted: Wanted, policy?: Policy): Promise<Detector>;
}

export function builtInRules(files: RuleFiles): BuiltInRules {
  let opened: PackedBook | null = null;
  // The policy and the detector ask for the same book.
  const book = (): PackedBook => {
    opened ??= openPacked(files);
    return opened;
  };
  return {
    ids: () => {
      const found = book().ids().slice(leadingRules.length);
      const fileIds = Object.values(fileRuleIds);
      return [...new Set([...found, ...genericIds, ...fileIds, ownKeyRule, protectedRule])];
    },
    makeDetector: async (wanted, policy = emptyPolicy) => {
      const { index, count, ruleAt } = book();
      const further = [...(await exactRulesOf(wanted)), ...policy.custom];
      const all = further.length === 0 ? index : indexRules(further, index, count);
      const { disabled } = policy;
      const inText = detectorOf(
        openBook(all, (number) => further[number - count] ?? ruleAt(number)),
        disabled,
      );
      const inTables = alsoTables(alsoBareValues(inText), () => files.load().inTable);
      return alsoWholeFiles(inTables, disabled, () => files.load().wholeFile);
    },
  };
}

/** Most scans look for no value of their own: then nothing of what looks for them is loaded. */
async function exactRulesOf({ apiKey, protectedSecrets }: Wanted): Promise<readonly Rule[]> {
  if (apiKey === null && protectedSecrets.length === 0) return [];
  const { exactRules } = await import('../detect/exact-rules.ts');
  return exactRules(apiKey, protectedSecrets);
}

function openPacked({ index, texts, load }: RuleFiles): PackedBook {
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
