import { LONGEST } from './value-places.ts';

/**
 * No fewer characters than an expression can look at: each repetition takes as many as it says at most, and everything else
 * no more than it has characters itself. Repetitions of groups are not counted out.
 */
export const reachOf = ({ source }: RegExp): number => {
  const plain = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'c');
  if (/[*+]|\)\{/.test(plain)) return LONGEST;
  let reach = plain.length;
  for (const [, most] of plain.matchAll(/\{(?:\d+,)?(\d+)\}/g)) reach += Number(most);
  return Math.min(reach, LONGEST);
};

/** A letter, digit, hyphen or underscore, or a set of these, and how often it stands there at least. */
const step = /(?:[\w-]|\\d|\[(?:\w-\w|\w|-(?=\]))+\])(?:\{(\d+)(?:,\d*)?\}|(\+)|(?![*?{]))/y;

/** The parts of an expression between the bars that stand in no group. */
const alternativesOf = (source: string): readonly string[] => {
  if (!source.includes('|')) return [source];
  const alternatives = [''];
  let depth = 0;
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./g)) {
    if (part === '(') depth++;
    else if (part === ')') depth--;
    if (part === '|' && depth === 0) alternatives.push('');
    else alternatives[alternatives.length - 1] += part;
  }
  return alternatives;
};

/** Whether the group at the beginning ends with the expression: `(?:…)` and not `(?:…)-(?:…)`. */
const wrapped = /^\((?:\?:|\?<secret>)((?:\\.|\[(?:\\.|[^\]])*\]|[^()[\\])*)\)$/;

/** So many letters, digits, hyphens and underscores stand at the beginning of everything that an expression matches, or more. */
export const leadOf = (source: string): number =>
  Math.min(
    ...alternativesOf(source).map((alternative) => {
      const inner = wrapped.exec(alternative)?.[1];
      if (inner !== undefined) return leadOf(inner);
      let lead = 0;
      step.lastIndex = 0;
      for (;;) {
        const found = step.exec(alternative);
        if (found === null) return lead;
        lead += Number(found[1] ?? 1);
      }
    }),
  );
