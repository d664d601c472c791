import type { ContextRule } from './rule.ts';
import type { Text } from './text.ts';

const WITHIN = 96;
/** Longest value that is looked at. */
const LONGEST = 400;
/** No value of a context rule is shorter: a run of fewer characters is not worth a closer look. */
const SHORTEST = 8;

/** Characters that values are made of. */
const valueByte = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-.~:|') {
  valueByte[character.charCodeAt(0)] = 1;
}
const digit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Something that gives a value to a name, or says that a key is meant. */
const assigns = /[=:"'`(>,|]|key|token|secret|auth|pass|pwd|credential|bearer|sid|\bis\b/i;
/** Something that says that the value is a digest or a revision, not a key. */
const digests =
  /\b(?:commit|sha\d*|rev(?:ision)?|hash(?:es)?|digest|checksum|integrity|etag|md5|uuid|blob|tree)\b|sha(?:1|256|512)[-:]|:\/\/[^\s"']*$/i;

/**
 * Whether there may be a value at all behind the keyword: a run of eight or more value characters with a digit in it.
 * Most places where a provider's name stands end here, at the cost of reading a few dozen bytes.
 */
const mayHoldValue = (bytes: Uint8Array, start: number, end: number): boolean => {
  let run = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (valueByte[byte] === 1) {
      run++;
      if (digit(byte)) digits++;
      if (run >= SHORTEST && digits > 0) return true;
    } else {
      run = 0;
      digits = 0;
    }
  }
  return false;
};

/** Builds the search of a context rule: the values that are assigned behind a keyword's place. */
export const findAssigned = (
  rule: ContextRule,
): ((text: Text, hit: number) => { secret: string; offset: number }[]) => {
  const within = rule.within ?? WITHIN;
  const flags = rule.value.flags.includes('i') ? 'dgi' : 'dg';
  const value = new RegExp(
    `(?<![A-Za-z0-9_/+.~-])(?:${rule.value.source})(?![A-Za-z0-9_/+~-]|[.=][A-Za-z0-9_])`,
    flags,
  );
  const shortest = Math.min(...rule.keywords.map((keyword) => keyword.length));
  return (text, hit) => {
    const start = hit + shortest;
    if (!mayHoldValue(text.bytes, start, Math.min(text.bytes.length, hit + within + SHORTEST))) {
      return [];
    }
    const window = text.slice(hit, hit + within + LONGEST);
    value.lastIndex = shortest;
    for (;;) {
      const match = value.exec(window);
      if (match === null || match.index > within) return [];
      const gap = window.slice(0, match.index);
      if (gap.split('\n').length > 3) return [];
      if (
        assigns.test(gap.slice(shortest)) &&
        !digests.test(gap) &&
        (rule.gap === undefined || rule.gap.test(gap))
      ) {
        const [from, to] = match.indices!.groups?.secret ?? match.indices![0]!;
        return [{ secret: window.slice(from, to), offset: hit + from }];
      }
    }
  };
};
