import { isUpper, tableOf } from './byte-table.ts';
import { readGap, rightBehind } from './gap.ts';
import { HYPHEN } from './generic/bytes.ts';
import { isNameOfParts } from './machine-made.ts';
import { isNoWord } from './no-word.ts';
import type { ContextRule, Found } from './rule.ts';
import type { Text } from './text.ts';
import { DISORDER, isLetter, LONGEST, type ValuePlaces, valuePlacesOf } from './value-places.ts';
import { leadOf, reachOf, runOf } from './value-shape.ts';

const WITHIN = 96;
/** A value of another shape than the rule's that nothing calls a key: not a path, a host or a title. */
const isLong = (value: string): boolean =>
  value.length >= 32 && /[A-Za-z0-9]{24}/.test(value) && !/[./]/.test(value);
/** What does not go on behind a value: one that is called is a function. */
const valueEnd = '(?![A-Za-z0-9_/+~(-]|[.=][A-Za-z0-9_])';
/** Words go on behind what a hyphen joins to a name. */
const slug = /^[A-Za-z]{2,20}[-/]/;
/** So far before a name it is looked for the beginning of an address that both stand in. */
const ADDRESS = 160;

/** Whether a value is itself only a name: words, or what a generator of code put together from them. */
const isNamed = (value: string): boolean =>
  /\d/.test(value) ? isNameOfParts(value) : !isNoWord(value);

/** Whether a keyword stands within a word (`reportKey` holds `portkey`): no letter of its own case stands before a name. */
const withinWord = (bytes: Uint8Array, hit: number): boolean => {
  if (hit === 0) return false;
  const before = bytes[hit - 1]!;
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
  const lead = leadOf(rule.value.source);
  const run = Math.min(runOf(rule.value.source), LONGEST);
  const longest = Math.max(...rule.keywords.map((keyword) => keyword.length));
  const distinct = rule.distinctName === true;
  const isRightBehind = rightBehind(rule);
  const beginsName = tableOf(
    rule.keywords.map(([first = '']) => first.toLowerCase() + first.toUpperCase()).join(''),
  );
  const belonging = readGap(rule);

  // Keywords come in rising order, so each place is looked at once however many keywords stand before it.
  let textNumber = 0;
  let examined = 0;
  let values: Value[] = [];

  const readShaped = (places: ValuePlaces, number: number, start: number): AssignedValue | null => {
    if (!places.beginsWith(number, lead, run)) return null;
    const window = places.window(number, reach);
    value.lastIndex = 0;
    if (!value.test(window)) return null;
    if (!hasGroup) return { secret: window.slice(0, value.lastIndex), offset: start, shaped: true };
    withPlaces.lastIndex = 0;
    const [from, to] = withPlaces.exec(window)!.indices!.groups!.secret!;
    return { secret: window.slice(from, to), offset: start + from, shaped: true };
  };

  const read = (places: ValuePlaces, number: number, start: number): AssignedValue | null => {
    const shaped = readShaped(places, number, start);
    if (shaped !== null) return isNamed(shaped.secret) ? null : shaped;
    const secret = distinct ? places.machineMade(number) : null;
    return secret === null ? null : { secret, offset: start, shaped: false };
  };

  const examine = (text: Text, from: number, to: number): void => {
    const places = valuePlacesOf(text);
    for (let number = places.firstFrom(from, to); ; number++) {
      const start = places.startOf(number);
      if (start === null || start >= to) return;
      const joined = places.isJoined(number);
      if (joined && !(distinct && mayBeJoined(text, start))) continue;
      const found = read(places, number, start);
      if (found === null || (joined && !isJoined(text, start))) continue;
      values.push({ ...found, place: start, taken: false });
    }
  };

  /** Where the name begins that a hyphen joins to a value. */
  const nameBefore = (at: number): number => Math.max(0, at - 1 - longest);
  const mayBeJoined = ({ bytes }: Text, at: number): boolean =>
    beginsName[bytes[nameBefore(at)]!] === 1;

  /** Whether a value that a hyphen joins to what stands before it is joined to a keyword, and not in the title of a page. */
  const isJoined = (text: Text, at: number): boolean => {
    const start = nameBefore(at);
    return (
      isRightBehind.test(text.slice(start, at)) &&
      !/:\/\/[^\s"'?]*$/.test(text.slice(Math.max(0, start - ADDRESS), start))
    );
  };

  /** The value as one of the keyword at a place; null when it belongs to something else. */
  const claimed = (text: Text, hit: number, found: Value): AssignedValue | null => {
    const { secret, offset } = found;
    // A branch or a folder that is called after the provider: `snyk-fix-…`, `portkey-cookbook/…`.
    if (!found.shaped && text.bytes[found.place - 1] === HYPHEN && slug.test(secret)) return null;
    const how = belonging(text.slice(hit, found.place), found.shaped);
    if (how === null || (how === 'near when long' && !isLong(secret))) return null;
    const shaped = how === 'named' || how === 'named for a test';
    return { secret, offset, shaped, madeForTest: how === 'named for a test' };
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
      if (values.length > 0 && values[0]!.place < from - DISORDER)
        values = values.filter(({ place }) => place >= from - DISORDER);
      examine(text, Math.max(examined, from), to);
      examined = to;
    }
    for (let index = 0; index < values.length; index++) {
      const found = values[index]!;
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
