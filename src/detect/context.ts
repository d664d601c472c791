import { isNoWord } from './no-word.ts';
import type { ContextRule, Found } from './rule.ts';
import type { Text } from './text.ts';
import {
  DISORDER,
  isLetter,
  LONGEST,
  letters,
  tableOf,
  type ValuePlace,
  valuePlacesOf,
} from './value-places.ts';

const WITHIN = 96;
const HYPHEN = 45;
/** A value of another shape than the rule's that nothing calls a key: not a path, a host or a title. */
const isLong = (value: string): boolean =>
  value.length >= 32 && /[A-Za-z0-9]{24}/.test(value) && !/[./]/.test(value);
/** A value stands at most so many lines below its name. */
const LINES = 2;
/** A value of another shape than the rule's stands at most so many lines below the provider's name. */
const UNSHAPED_LINES = 1;
/** Something that gives a value to a name, or says that a key is meant. */
const assigns =
  /[=:"'`(>,|]|key|token|secret|auth|pass|pwd|credential|bearer|access|private|sid|\bis\b/i;
/** A keyword that says so by itself, as `boxtoken` does. */
const saysKey = /key|token|secret|auth|pass|pwd|credential|access/i;
/** A name and a value on different lines belong together where the line of the value, or the end of the one before, says so. */
const goesOn = /[=:"'`(>,|[{][^\n]*$|(?:[=:(>,|[{\\]|key|token|secret|password|private)\s*$/i;
/** Something that says that the value is a digest, a revision or a part of an address, not a key. */
const digests =
  /(?<![A-Za-z])(?:rev|hashes|md5|uuid|etag|blob|tree|h1|sha\d*(?:sum)?)(?![A-Za-z])|(?:commit(?:[-_]?id)?|revision|hash|digest|checksum|integrity|public_?key_?token)(?![A-Za-z])|sha(?:1|256|512)[-:]|:\/\/[^\s"'?]*$/i;

/** A name that says that its value was made for a test. */
const forTests =
  /(?<![A-Za-z])(?:test|TEST|mock|MOCK|fake|FAKE|dummy|DUMMY|stub|STUB)(?![A-Za-z])|(?:Test|Mock|Fake|Dummy|Stub)(?![a-z])/;

/** A name that ends in a word for a key, and right behind it a value. */
const plainly =
  /(?<!public[-_ ]?)(?:key|token|secret|access|private|password|auth|_pat)["'\])]{0,3}(?:[ \t]string)?(?:[ \t]{0,8}(?:=>|[.:?+]?[:=]{1,3}|[ \t-])[ \t]{0,8}["'`]?|>\s{0,80})$/i;
/** What does not go on behind a value. */
const valueEnd = '(?![A-Za-z0-9_/+~-]|[.=][A-Za-z0-9_])';
/**
 * No fewer characters than an expression can look at: each repetition takes as many as it says at most, and everything else
 * no more than it has characters itself. Repetitions of groups are not counted out.
 */
const reachOf = ({ source }: RegExp): number => {
  const plain = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'c');
  if (/[*+]|\)\{/.test(plain)) return LONGEST;
  let reach = plain.length;
  for (const [, most] of plain.matchAll(/\{(?:\d+,)?(\d+)\}/g)) reach += Number(most);
  return Math.min(reach, LONGEST);
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
  const flags = rule.value.flags.includes('i') ? 'iy' : 'y';
  const value = new RegExp(`(?:${rule.value.source})${valueEnd}`, flags);
  const withPlaces = new RegExp(value.source, `d${flags}`);
  const hasGroup = rule.value.source.includes('(?<secret>');
  const reach = reachOf(rule.value);
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

  const readShaped = (place: ValuePlace): AssignedValue | null => {
    const window = place.window(reach);
    value.lastIndex = 0;
    if (!value.test(window)) return null;
    if (!hasGroup)
      return { secret: window.slice(0, value.lastIndex), offset: place.start, shaped: true };
    withPlaces.lastIndex = 0;
    const [from, to] = withPlaces.exec(window)!.indices!.groups!.secret!;
    return { secret: window.slice(from, to), offset: place.start + from, shaped: true };
  };

  const read = (place: ValuePlace): AssignedValue | null => {
    const shaped = readShaped(place);
    if (shaped !== null) return /\d/.test(shaped.secret) || isNoWord(shaped.secret) ? shaped : null;
    const secret = distinct ? place.machineMade() : null;
    return secret === null ? null : { secret, offset: place.start, shaped: false };
  };

  const examine = (text: Text, from: number, to: number): void => {
    const places = valuePlacesOf(text);
    for (let number = places.firstFrom(from, to); ; number++) {
      const place = places.at(number);
      if (place === undefined || place.start >= to) return;
      if (place.joined && !isRightBehind(text, place.start)) continue;
      const found = read(place);
      if (found !== null) values.push({ ...found, place: place.start, taken: false });
    }
  };

  const isRightBehind = (text: Text, at: number): boolean =>
    distinct && text.bytes[at - 1] === HYPHEN && rightBehind.test(text.slice(at - 1 - longest, at));

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
      ((found.shaped || isLong(found.secret)) && rightBehind.test(gap)) ||
      (lines <= UNSHAPED_LINES && plainly.test(behind));
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
      if (values.length > 0) values = values.filter(({ place }) => place >= from - DISORDER);
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
