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
const ofWord = /(?:[\w-]|\\d|\[(?:\w-\w|\w|-(?=\]))+\])(?:\{(\d+)(?:,\d*)?\}|(\+)|(?![*?{]))/y;
/** The same of whatever values are made of. */
const ofValue =
  /(?:[\w:=~%#@&-]|\\[dw/.+$|*-]|\[(?:\w-\w|[\w+/=.~:|%!#$*@&]|\\[dw/.+$|*-]|-(?=\]))+\])(?:\{(\d+)(?:,\d*)?\}|(\+)|(?![*?{]))/y;
/** A group without others in it. */
const group = /\((?:\?:|\?<secret>)((?:\\.|\[(?:\\.|[^\]])*\]|[^()[\\])*)\)(?![*?{+])/y;

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

/** How many characters of a kind stand at the beginning of what an expression matches, and whether that may be all of it. */
const leadIn = (source: string, step: RegExp): { lead: number; whole: boolean } => {
  const leads = alternativesOf(source).map((alternative) => {
    let lead = 0;
    for (let at = 0; at < alternative.length; ) {
      step.lastIndex = at;
      const found = step.exec(alternative);
      group.lastIndex = at;
      const inner = found === null ? group.exec(alternative) : null;
      if (found !== null) {
        lead += Number(found[1] ?? 1);
        at = step.lastIndex;
      } else if (inner !== null) {
        at = group.lastIndex;
        const within = leadIn(inner[1]!, step);
        lead += within.lead;
        if (!within.whole) return { lead, whole: false };
      } else return { lead, whole: false };
    }
    return { lead, whole: true };
  });
  return {
    lead: Math.min(...leads.map(({ lead }) => lead)),
    whole: leads.every(({ whole }) => whole),
  };
};

/** So many letters, digits, hyphens and underscores stand at the beginning of everything that an expression matches, or more. */
export const leadOf = (source: string): number => leadIn(source, ofWord).lead;

/** So many characters that values are made of stand at the beginning of everything that an expression matches, or more. */
export const runOf = (source: string): number => leadIn(source, ofValue).lead;
