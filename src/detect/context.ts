import type { ContextRule, Found } from './rule.ts';
import type { Text } from './text.ts';

const WITHIN = 96;
/** Longest value that is looked at. */
const LONGEST = 400;
/** No value of a context rule is shorter: a run of fewer characters is not worth a closer look. */
const SHORTEST = 8;
/** So many characters of a run are looked at for a digit: no value without one is worth a closer look either. */
const DIGIT_WITHIN = 64;
/** A value stands at most so many lines below its name. */
const LINES = 2;
/** Keywords that overlap may be met so many bytes out of order. */
const DISORDER = 64;

const tableOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
};
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Characters that values are made of. */
const inValue = tableOf(`${letters}0123456789+/=-_.~:|%!#$*@&^`);
/** Characters behind which no value begins: it would be the rest of something longer, or a revision (`owner/name@…`). */
const glued = tableOf(`${letters}0123456789_/+.~-@#`);
/** Those of them that may join a value to its name. */
const joins = tableOf('-_.');
const isDigit = tableOf('0123456789');

/** The end of a name that a value may be joined to: `…-secret-key-0123…`. */
const nameEnd = /(?:key|token|secret|private|access)[-_.]$/i;
/** Something that gives a value to a name, or says that a key is meant. */
const assigns =
  /[=:"'`(>,|]|key|token|secret|auth|pass|pwd|credential|bearer|access|private|sid|\bis\b/i;
/** A name and a value on different lines belong together where the line of the value, or the end of the one before, says so. */
const goesOn = /[=:"'`(>,|[{][^\n]*$|[=:(>,|[{\\]\s*$/;
/** Something that says that the value is a digest, a revision or a part of an address, not a key. */
const digests =
  /(?<![A-Za-z])(?:rev|hashes|md5|uuid|etag|blob|tree|h1|sha\d*(?:sum)?)(?![A-Za-z])|(?:commit(?:[-_]?id)?|revision|hash|digest|checksum|integrity)(?![A-Za-z])|sha(?:1|256|512)[-:]|:\/\/[^\s"'?]*$/i;

/** Whether the run of value characters that begins at a place is long enough and holds a digit: most runs end here. */
const worthALook = (bytes: Uint8Array, start: number): boolean => {
  const end = Math.min(bytes.length, start + DIGIT_WITHIN);
  let digits = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (inValue[byte] === 0) return false;
    digits += isDigit[byte]!;
    if (digits > 0 && at - start + 1 >= SHORTEST) return true;
  }
  return false;
};

/** A value and where it begins, before it is known what it belongs to. */
interface Value {
  readonly place: number;
  readonly secret: string;
  readonly offset: number;
  taken: boolean;
}

/** Builds the search of a context rule: the value that is assigned behind a keyword's place, if there is one. */
export const findAssigned = (rule: ContextRule): ((text: Text, hit: number) => Found | null) => {
  const within = rule.within ?? WITHIN;
  const shortest = Math.min(...rule.keywords.map((keyword) => keyword.length));
  const shape = `(?:${rule.value.source})(?![A-Za-z0-9_/+~-]|[.=][A-Za-z0-9_])`;
  const flags = rule.value.flags.includes('i') ? 'iy' : 'y';
  const value = new RegExp(shape, flags);
  const withPlaces = new RegExp(shape, `d${flags}`);

  // Keywords come in rising order, so each place is looked at once however many keywords stand before it.
  let textNumber = 0;
  let examined = 0;
  let values: Value[] = [];

  const examine = (text: Text, from: number, to: number): void => {
    const { bytes } = text;
    let window = '';
    for (let at = from; at < to; at++) {
      if (inValue[bytes[at]!] === 0) continue;
      const before = bytes[at - 1]!;
      if (glued[before] === 1) {
        if (joins[before] === 0 || !nameEnd.test(text.slice(at - 8, at))) continue;
      }
      if (!worthALook(bytes, at)) continue;
      if (window === '') window = text.slice(from, to + LONGEST);
      value.lastIndex = at - from;
      if (!value.test(window)) continue;
      withPlaces.lastIndex = at - from;
      const match = withPlaces.exec(window)!;
      const [start, end] = match.indices!.groups?.secret ?? match.indices![0]!;
      values.push({
        place: at,
        secret: window.slice(start, end),
        offset: from + start,
        taken: false,
      });
    }
  };

  const belongs = (text: Text, hit: number, place: number): boolean => {
    const gap = text.slice(hit, place);
    const behind = gap.slice(shortest);
    const lines = gap.split('\n').length - 1;
    return (
      lines <= LINES &&
      (lines === 0 || goesOn.test(gap)) &&
      assigns.test(behind) &&
      !digests.test(behind) &&
      (rule.gap === undefined || rule.gap.test(gap))
    );
  };

  return (text, hit) => {
    if (text.number !== textNumber) {
      textNumber = text.number;
      examined = 0;
      values = [];
    }
    const from = hit + shortest;
    const to = Math.min(text.bytes.length, hit + within + 1);
    if (to > examined) {
      values = values.filter(({ place }) => place >= from - DISORDER);
      examine(text, Math.max(examined, from), to);
      examined = to;
    }
    for (const found of values) {
      if (found.place < from || found.place > hit + within) continue;
      if (found.taken) return null;
      if (!belongs(text, hit, found.place)) continue;
      found.taken = true;
      return found;
    }
    return null;
  };
};
