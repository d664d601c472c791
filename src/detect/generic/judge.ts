import type { FileKind } from './file-kind.ts';
import type { NameVerdict } from './name.ts';
import { type Evidence, scoreParts, sum, THRESHOLD } from './score.ts';
import { isPattern, measure, whyNot } from './value.ts';
import { isPlaceholderWords } from './vocabulary.ts';

/** Where and how a value stands. */
export interface Setting {
  readonly name: NameVerdict;
  readonly file: FileKind;
  readonly form: Evidence['form'];
  readonly quoted: boolean;
  readonly remark: () => Evidence['remark'];
  /** Words that give nothing away here: those of the name, of the user, of the path. */
  readonly knownWords: () => ReadonlySet<string>;
}

const SHORTEST: Readonly<Record<NameVerdict['kind'], number>> = {
  password: 6,
  secret: 10,
  token: 12,
  key: 12,
};

/**
 * Judges a value under a name.
 * @returns why it is taken for a secret, or null when it is not.
 */
export const judgeValue = (value: string, setting: Setting): string | null => {
  const { name, file, form } = setting;
  if (value.length < SHORTEST[name.kind]) return null;
  if (whyNot(value, setting.quoted) !== null) return null;
  if (isPattern(value)) return null;
  const placeholder = isPlaceholderWords(value, setting.knownWords());
  if (placeholder === 'plain') return null;
  const remark = setting.remark();
  const parts = scoreParts({ name, value: measure(value), placeholder, file, form, remark });
  if (sum(parts) < THRESHOLD) return null;
  return parts.map(({ what, points }) => `${what} (${points > 0 ? '+' : ''}${points})`).join(', ');
};
