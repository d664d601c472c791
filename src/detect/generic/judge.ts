import type { FileKind } from './file-kind.ts';
import type { NameVerdict } from './name.ts';
import { isPattern } from './pattern.ts';
import {
  disguised,
  type Evidence,
  type Remark,
  remarkParts,
  type ScorePart,
  scoreParts,
  sum,
  THRESHOLD,
} from './score.ts';
import { measure, whyNot } from './value.ts';
import { placeholderWords } from './vocabulary.ts';

/** Where and how a value stands. */
export interface Setting {
  readonly name: NameVerdict;
  readonly file: FileKind;
  readonly form: Evidence['form'];
  readonly quoted: boolean;
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
 * Judges a value under a name by everything but the line it stands on.
 * @returns what speaks for and against it, or null when it is no secret.
 */
export const judgeValue = (value: string, setting: Setting): readonly ScorePart[] | null => {
  const { name, file, form, quoted } = setting;
  if (value.length < SHORTEST[name.kind]) return null;
  const shape = measure(value);
  // The cheap parts first: what cannot reach the threshold needs no closer look.
  const parts = scoreParts({ name, value: shape, file, form });
  if (sum(parts) < THRESHOLD) return null;
  if (whyNot(value, shape, quoted) !== null || isPattern(value)) return null;
  const placeholder = placeholderWords(value, setting.knownWords());
  if (placeholder === 'plain') return null;
  if (placeholder === 'disguised') parts.push(disguised(name.kind));
  return sum(parts) < THRESHOLD ? null : parts;
};

/** Weighs what the line says of the value; gives the reason of a finding in words, or null when there is none. */
export const reasonFor = (
  parts: readonly ScorePart[],
  remark: Remark | null,
  file: FileKind,
): string | null => {
  const all = remark === null ? parts : [...parts, ...remarkParts(remark, file)];
  if (sum(all) < THRESHOLD) return null;
  return all.map(({ what, points }) => `${what} (${points > 0 ? '+' : ''}${points})`).join(', ');
};
