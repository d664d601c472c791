import { surprise } from './generic/word-model.ts';
import { looksMadeUp } from './placeholder.ts';
import type { ContextRule, Found } from './rule.ts';
import type { Text } from './text.ts';

const WITHIN = 96;
/** Longest value that is looked at. */
const LONGEST = 6000;
/** So many characters behind a value tell that it ends there. */
const BEHIND = 2;
/** No value of a context rule is shorter: a run of fewer characters is not worth a closer look. */
const SHORTEST = 8;
/** So many characters of a run are looked at for a digit: no value without one is worth a closer look either. */
const DIGIT_WITHIN = 64;
/** No word has so many letters. */
const LETTERS = 20;
/** A value stands at most so many lines below its name. */
const LINES = 2;
/** A value of another shape than the rule's stands at most so many lines below the provider's name. */
const UNSHAPED_LINES = 1;
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
const isLetter = tableOf(letters);

/** The end of a name that a value may be joined to: `…-secret-key-0123…`. */
const nameEnd = /(?:key|token|secret|private|access)[-_.]$/i;
/** Something that gives a value to a name, or says that a key is meant. */
const assigns =
  /[=:"'`(>,|]|key|token|secret|auth|pass|pwd|credential|bearer|access|private|sid|\bis\b/i;
/** A keyword that says so by itself, as `boxtoken` does. */
const saysKey = /key|token|secret|auth|pass|pwd|credential|access/i;
/** A name and a value on different lines belong together where the line of the value, or the end of the one before, says so. */
const goesOn = /[=:"'`(>,|[{][^\n]*$|[=:(>,|[{\\]\s*$/;
/** Something that says that the value is a digest, a revision or a part of an address, not a key. */
const digests =
  /(?<![A-Za-z])(?:rev|hashes|md5|uuid|etag|blob|tree|h1|sha\d*(?:sum)?)(?![A-Za-z])|(?:commit(?:[-_]?id)?|revision|hash|digest|checksum|integrity|public_?key_?token)(?![A-Za-z])|sha(?:1|256|512)[-:]|:\/\/[^\s"'?]*$/i;

/** A name that says that its value was made for a test. */
const forTests =
  /(?<![A-Za-z])(?:test|TEST|mock|MOCK|fake|FAKE|dummy|DUMMY|stub|STUB)(?![A-Za-z])|(?:Test|Mock|Fake|Dummy|Stub)(?![a-z])/;

/** A name that ends in a word for a key, and right behind it a value. */
const plainly =
  /(?<!public[-_ ]?)(?:key|token|secret|access|private|password|auth)["'\])]{0,3}[ \t]{0,8}(?:=>|[.:?+]?[:=]{1,3}|[ \t-])[ \t]{0,8}["'`]?$/i;
/** A value of another shape than the rule asks for. */
const anyShape = /[A-Za-z0-9][A-Za-z0-9_+/=.-]{15,2000}/;
/** Letters and digits by turns, as in no name: `OAuth2Token` has one turn to digits, a random value several. */
const random = /(?=[A-Za-z0-9]{12})[0-9]{0,40}[A-Za-z]{1,40}[0-9]{1,40}[A-Za-z]{1,40}[0-9]/;

/** Below so many bits of surprise a character, letters are words. */
const RANDOM_LETTERS = 6;

/** Whether a value without a digit is more than words: typed along a keyboard, or letters that form none. */
const isNoWord = (value: string): boolean =>
  looksMadeUp(value) ||
  (value.length >= LETTERS && surprise(value) / value.length >= RANDOM_LETTERS);

const isMachineMade = (value: string): boolean => random.test(value) || looksMadeUp(value);

/**
 * Whether the run of value characters that begins at a place is long enough and holds a digit, or is all letters and too
 * long for a word: most runs end here.
 */
const worthALook = (bytes: Uint8Array, start: number): boolean => {
  const end = Math.min(bytes.length, start + DIGIT_WITHIN);
  let digits = 0;
  let letters = 0;
  let at = start;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (inValue[byte] === 0) break;
    digits += isDigit[byte]!;
    letters += isLetter[byte]!;
    if (digits > 0 && at - start + 1 >= SHORTEST) return true;
  }
  return letters >= LETTERS && letters === at - start;
};

const endOfValue = (bytes: Uint8Array, start: number): number => {
  const longest = Math.min(bytes.length, start + LONGEST);
  let end = start;
  while (end < longest && inValue[bytes[end]!] === 1) end++;
  return end;
};

const isUpper = tableOf(letters.slice(0, 26));

/** Whether a keyword stands within a word (`reportKey` holds `portkey`): no letter of its own case stands before a name. */
const withinWord = (bytes: Uint8Array, hit: number): boolean => {
  const before = bytes[hit - 1] ?? 0;
  return (
    isLetter[before] === 1 &&
    isLetter[bytes[hit]!] === 1 &&
    (isUpper[bytes[hit]!] === 0 || isUpper[before] === 1)
  );
};

export interface AssignedValue extends Found {
  /** Whether it has the shape that the rule asks for and is named as the rule wants it to be. */
  readonly shaped: boolean;
  /** Whether its name says so: then not even the right shape makes it certain. */
  readonly madeForTest?: boolean;
}

/** A value and the place it was found from, before it is known what it belongs to. */
interface Value extends AssignedValue {
  readonly place: number;
  taken: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Builds the search of a context rule: the value that is assigned behind a keyword's place, if there is one. */
export const findAssigned = (
  rule: ContextRule,
): ((text: Text, hit: number) => AssignedValue | null) => {
  const within = rule.within ?? WITHIN;
  const shortest = Math.min(...rule.keywords.map((keyword) => keyword.length));
  const end = '(?![A-Za-z0-9_/+~-]|[.=][A-Za-z0-9_])';
  const flags = rule.value.flags.includes('i') ? 'iy' : 'y';
  const value = new RegExp(`(?:${rule.value.source})${end}`, flags);
  const withPlaces = new RegExp(value.source, `d${flags}`);
  const other = new RegExp(`${anyShape.source}${end}`, 'y');
  const longest = Math.max(...rule.keywords.map((keyword) => keyword.length));
  const distinct = rule.distinctName === true;
  const keywords = rule.keywords.map((keyword) => keyword.toLowerCase());
  const names = rule.keywords.map(escaped).join('|');
  /** Nothing but an assignment between the name and the value. */
  const rightBehind = new RegExp(
    `^(?:${names})["']?(?:\\s{0,4}(?:=>|[:=]|)\\s{0,4}["'\`]?|-)$`,
    'i',
  );

  // Keywords come in rising order, so each place is looked at once however many keywords stand before it.
  let textNumber = 0;
  let examined = 0;
  let values: Value[] = [];

  const read = (window: string): AssignedValue | null => {
    value.lastIndex = 0;
    if (value.test(window)) {
      withPlaces.lastIndex = 0;
      const { indices } = withPlaces.exec(window)!;
      const [from, to] = indices!.groups?.secret ?? indices![0]!;
      const secret = window.slice(from, to);
      return /\d/.test(secret) || isNoWord(secret) ? { secret, offset: from, shaped: true } : null;
    }
    if (!distinct) return null;
    other.lastIndex = 0;
    const secret = other.exec(window)?.[0];
    if (secret === undefined || !isMachineMade(secret)) return null;
    return { secret, offset: 0, shaped: false };
  };

  const examine = (text: Text, from: number, to: number): void => {
    const { bytes } = text;
    for (let at = from; at < to; at++) {
      if (inValue[bytes[at]!] === 0) continue;
      const before = bytes[at - 1]!;
      if (glued[before] === 1) {
        if (joins[before] === 0 || !mayBeJoined(text, at)) continue;
      }
      if (!worthALook(bytes, at)) continue;
      const found = read(text.slice(at, endOfValue(bytes, at) + BEHIND));
      if (found !== null)
        values.push({ ...found, offset: found.offset + at, place: at, taken: false });
    }
  };

  const mayBeJoined = (text: Text, at: number): boolean =>
    nameEnd.test(text.slice(at - 8, at)) ||
    (distinct && rightBehind.test(text.slice(at - 1 - longest, at)));

  /** Whether the keyword at the beginning of a gap names a key by itself. */
  const isNamed = (gap: string): boolean => {
    const lower = gap.toLowerCase();
    return keywords.some((keyword) => saysKey.test(keyword) && lower.startsWith(keyword));
  };

  /** The value as one of the keyword at a place; null when it belongs to something else. */
  const claimed = (text: Text, hit: number, found: Value): AssignedValue | null => {
    const gap = text.slice(hit, found.place);
    const behind = gap.slice(shortest);
    const lines = gap.split('\n').length - 1;
    if (lines > LINES || (lines > 0 && !goesOn.test(gap)) || digests.test(behind)) return null;
    if (
      found.shaped &&
      (assigns.test(behind) || isNamed(gap)) &&
      (rule.gap === undefined || rule.gap.test(gap))
    )
      return { ...found, madeForTest: forTests.test(gap) };
    const isNear =
      (found.shaped && rightBehind.test(gap)) || (lines <= UNSHAPED_LINES && plainly.test(behind));
    return distinct && isNear ? { ...found, shaped: false } : null;
  };

  return (text, hit) => {
    if (withinWord(text.bytes, hit)) return null;
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
      const value = claimed(text, hit, found);
      if (value === null) continue;
      found.taken = true;
      return value;
    }
    return null;
  };
};
