import { isLetter, isUpper } from '../byte-table.ts';
import type { ContextRule } from '../rule.ts';
import type { Text } from '../text.ts';
import { valuePlacesOf } from './value-places.ts';
import { beginningOf, leadOf } from './value-shape.ts';

const WITHIN = 96;

/** Greatest number of bytes from a keyword's start to its value. */
export const withinOf = ({ within = WITHIN }: ContextRule): number => within;

/** The length of the shortest keyword. */
export const shortestOf = ({ keywords }: ContextRule): number =>
  Math.min(...keywords.map(({ length }) => length));

/**
 * What must be near after a keyword for a rule to find a value there, in one number: how many letters, digits, hyphens and
 * underscores the value begins with at least, whether one that a machine made will do instead, and between which bytes from
 * the keyword's start it begins.
 */
export type Need = number;

/** That of a rule whose need is not known: it is tried at each of its keywords. */
export const NO_NEED: Need = 0;

/** A bit, and the places of the bits of the others. */
const MADE = 1;
const [LEAD, FROM, TO] = [1, 7, 15];
const LEAD_BITS = 63;
const FROM_BITS = 255;

export const needOfValue = (rule: ContextRule): Need =>
  (rule.distinctName === true ? MADE : 0) |
  (leadOf(beginningOf(rule.value)) << LEAD) |
  (shortestOf(rule) << FROM) |
  (withinOf(rule) << TO);

/** Whether a keyword is within a word (`reportKey` holds `portkey`): no letter of its own case is before a name. */
export const withinWord = (bytes: Uint8Array, hit: number): boolean => {
  if (hit === 0) return false;
  const before = bytes[hit - 1]!;
  return (
    isLetter[before] === 1 &&
    isLetter[bytes[hit]!] === 1 &&
    (isUpper[bytes[hit]!] === 0 || isUpper[before] === 1)
  );
};

/** Whether what a rule needs may be after its keyword at a place. */
export const mayBeMet = (need: Need, text: Text, hit: number): boolean => {
  if (withinWord(text.bytes, hit)) return false;
  const from = hit + ((need >>> FROM) & FROM_BITS);
  const to = Math.min(text.length, hit + (need >>> TO) + 1);
  const lead = (need >>> LEAD) & LEAD_BITS;
  return valuePlacesOf(text).mayHold(from, to, lead, (need & MADE) !== 0);
};
