import { genericIds } from './generic/rules.ts';
import type { Rule, Severity } from './rule.ts';
import type { Text } from './text.ts';

/** A part of a text that a rule took for a secret, before the ones that overlap are weighed against each other. */
export interface Candidate {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly secret: string;
  readonly offset: number;
  /** Where the provider's name is, for a value without a shape of its own that was found by it. */
  readonly name?: number;
  /** Why a value without a format was raised, for people; holds nothing of the value. */
  readonly reason?: string;
}

/** Tries a rule where one of its keywords occurs, and adds what it finds. Hits come in rising order for each text. */
export type Probe = (text: Text, hit: number, found: Candidate[], path: string | null) => void;

/** A known value is surer than a format, that surer than a provider's name before it, and that surer than any other name. */
const certainty = ({ rule }: Candidate): number => {
  if ('text' in rule) return 3;
  if ('pattern' in rule || 'search' in rule) return 2;
  return genericIds.has(rule.id) ? 0 : 1;
};

/** Whether a keyword of one rule contains one of the other: where both find the same, the longer one is more specific. */
const saysMore = (a: Candidate, b: Candidate): boolean =>
  a.rule.keywords.some((longer) =>
    b.rule.keywords.some((shorter) => longer !== shorter && longer.includes(shorter)),
  );

const surer = (a: Candidate, b: Candidate): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error') ||
  certainty(b) - certainty(a) ||
  b.secret.length - a.secret.length ||
  a.offset - b.offset ||
  // Of two providers, the one that is named nearer.
  (b.name ?? 0) - (a.name ?? 0) ||
  Number(saysMore(b, a)) - Number(saysMore(a, b));

/** Of candidates that overlap, keeps the surest. In the order of the text. */
export const withoutOverlaps = (candidates: Candidate[]): Candidate[] => {
  if (candidates.length < 2) return candidates;
  const kept: Candidate[] = [];
  let touching: Candidate[] = [];
  let end = 0;
  // Only those that touch are weighed against each other: a text may hold hundreds of thousands.
  for (const candidate of candidates.sort((a, b) => a.offset - b.offset)) {
    if (candidate.offset >= end && touching.length > 0) {
      for (const sure of surest(touching, end)) kept.push(sure);
      touching = [];
    }
    touching.push(candidate);
    end = Math.max(end, candidate.offset + candidate.secret.length);
  }
  for (const sure of surest(touching, end)) kept.push(sure);
  return kept;
};

/** @param candidates in the order of the text, up to the place `end` */
const surest = (candidates: Candidate[], end: number): readonly Candidate[] => {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return candidates;
  const start = first.offset;
  const taken = new Uint8Array(end - start);
  return candidates
    .sort(surer)
    .filter(({ offset, secret }) => {
      const place = taken.subarray(offset - start, offset - start + secret.length);
      if (place.includes(1)) return false;
      place.fill(1);
      return true;
    })
    .sort((a, b) => a.offset - b.offset);
};
