import { HYPHEN } from '../bytes.ts';
import { isNoWord } from '../false-alarms/no-word.ts';
import type { ContextRule, Found } from '../rule.ts';
import type { Text } from '../text.ts';
import { type Belonging, readGap, rightBehind } from './gap.ts';
import { isNameOfParts } from './machine-made.ts';
import { shortestOf, withinOf } from './value-need.ts';
import { DISORDER, type ValuePlaces, valuePlacesOf } from './value-places.ts';
import { type Beginning, beginningOf, leadOf, mayBegin, reachOf, runOf } from './value-shape.ts';

/** As long as SHA-1 and SHA-2 are: what a list of the digests of a file calls by the name of who takes such. */
const digestInHex = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;
/** A value of another shape than the rule's that nothing calls a key: not a path, a host or a title. */
const isLong = (value: string): boolean =>
  value.length >= 32 &&
  /[A-Za-z0-9]{24}/.test(value) &&
  !/[./]/.test(value) &&
  !digestInHex.test(value);
/** What must not follow a value: if it is called, it is a function. */
const valueEnd = '(?![A-Za-z0-9_/+~(-]|[.=!][A-Za-z0-9_])';
/** More words after one that a hyphen joins to a name. */
const slug = /^[A-Za-z]{2,20}[-/]/;
/** Another assignment, or a link's parameter: `client_id=…`. */
const startsAssignment = /^[A-Za-z_]{2,40}=(?!=?$)/;
/** A call that takes or compares a digest, up to one of its arguments: `snapshot_hash!(acme::to_json(keys), "…")`. */
const takesDigest = /(?:hash|digest|checksum|sha\d{1,3}|md5)!?\([^()"'`\n]{0,40}$/i;
const CALL = 64;
/** How far before a name the beginning of an address is looked for that may contain both. */
const ADDRESS = 160;

/** The name of a variable or a constant, with a number at most at its end: `SERVICE_FQDN_POSTGRES_5432`. */
const constant = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){2,8}(?:_\d{1,5})?$/;

/** Whether a value is itself only a name: words, or what a generator of code put together from them. */
const isNamed = (value: string): boolean =>
  constant.test(value) || (/\d/.test(value) ? isNameOfParts(value) : !isNoWord(value));

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

/** One list shared by all searches that hold nothing, as nearly all do: each of them looks there first. */
const noValues: readonly Value[] = [];

/** Letters of either case by a bit each; other characters share them. */
const letterBit = (code: number): number => 1 << (code & 31);

/** Searches for the value that is assigned after a keyword of a context rule. */
export class AssignedSearch {
  // What most searches need comes first: a text may name a thousand providers, and each is another place in memory.
  #textNumber = 0;
  /** Keywords come in rising order, so each place is looked at once however many keywords are before it. */
  #examined = 0;
  #values = noValues;
  readonly #within: number;
  /** The lengths of the shortest and the longest keyword. */
  readonly #shortest: number;
  readonly #longest: number;
  /** What the value begins with at least (`ValuePlaces`). */
  readonly #lead: number;
  readonly #run: number;
  readonly #beginning: Beginning;
  readonly #distinct: boolean;
  /** The bits of the letters that keywords begin with. */
  readonly #initials: number;
  readonly #value: RegExp;
  #withPlaces: RegExp | null = null;
  readonly #hasGroup: boolean;
  readonly #reach: number;
  readonly #isRightBehind: RegExp;
  readonly #belonging: (gap: string, shaped: boolean) => Belonging;

  constructor(rule: ContextRule) {
    const { keywords, value } = rule;
    const lengths = keywords.map((keyword) => keyword.length);
    this.#within = withinOf(rule);
    this.#shortest = shortestOf(rule);
    this.#longest = Math.max(...lengths);
    this.#beginning = beginningOf(value);
    this.#lead = leadOf(this.#beginning);
    this.#run = runOf(this.#beginning);
    this.#distinct = rule.distinctName === true;
    this.#initials = keywords.reduce((bits, keyword) => bits | letterBit(keyword.charCodeAt(0)), 0);
    this.#value = new RegExp(
      `(?:${value.source})${valueEnd}`,
      value.flags.includes('i') ? 'iy' : 'y',
    );
    this.#hasGroup = value.source.includes('(?<secret>');
    this.#reach = reachOf(value);
    this.#isRightBehind = rightBehind(rule);
    this.#belonging = readGap(rule);
  }

  /** The value that is assigned after a keyword's place, if there is one; asked only where the rule's need may be met. */
  find(text: Text, hit: number): AssignedValue | null {
    if (text.number !== this.#textNumber) {
      this.#textNumber = text.number;
      this.#examined = 0;
      this.#values = noValues;
    }
    const from = hit + this.#shortest;
    const to = Math.min(text.length, hit + this.#within + 1);
    if (to > this.#examined) {
      if (this.#values.length > 0 && this.#values[0]!.place < from - DISORDER) {
        const near = this.#values.filter(({ place }) => place >= from - DISORDER);
        this.#values = near.length > 0 ? near : noValues;
      }
      this.#examine(text, Math.max(this.#examined, from), to);
      this.#examined = to;
    }
    for (let index = 0; index < this.#values.length; index++) {
      const found = this.#values[index]!;
      if (found.place < from || found.place > hit + this.#within) continue;
      if (found.taken) return null;
      const value = this.#claimed(text, hit, found);
      if (value === null) continue;
      found.taken = true;
      return value;
    }
    return null;
  }

  #examine(text: Text, from: number, to: number): void {
    const places = valuePlacesOf(text);
    let number = places.firstFrom(from, to) - 1;
    for (;;) {
      number = places.next(number + 1, to, this.#lead, this.#run, this.#distinct);
      if (number < 0) return;
      const start = places.startOf(number);
      const joined = places.isJoined(number);
      if (joined && !this.#mayBeJoined(text, start)) continue;
      const found = this.#read(text.bytes, places, number, start);
      if (found === null || (joined && !this.#isJoined(text, start))) continue;
      this.#values = [...this.#values, { ...found, place: start, taken: false }];
    }
  }

  #read(
    bytes: Uint8Array,
    places: ValuePlaces,
    number: number,
    start: number,
  ): AssignedValue | null {
    const shaped = this.#readShaped(bytes, places, number, start);
    if (shaped !== null) return isNamed(shaped.secret) ? null : shaped;
    const secret = this.#distinct ? places.machineMade(number) : null;
    return secret === null ? null : { secret, offset: start, shaped: false };
  }

  #readShaped(
    bytes: Uint8Array,
    places: ValuePlaces,
    number: number,
    start: number,
  ): AssignedValue | null {
    if (!places.beginsWith(number, this.#lead, this.#run)) return null;
    if (!mayBegin(this.#beginning, bytes, start)) return null;
    const window = places.window(number, this.#reach);
    const value = this.#value;
    value.lastIndex = 0;
    if (!value.test(window)) return null;
    if (!this.#hasGroup)
      return { secret: window.slice(0, value.lastIndex), offset: start, shaped: true };
    this.#withPlaces ??= new RegExp(value.source, `d${value.flags}`);
    this.#withPlaces.lastIndex = 0;
    const [from, to] = this.#withPlaces.exec(window)!.indices!.groups!.secret!;
    return { secret: window.slice(from, to), offset: start + from, shaped: true };
  }

  /** Where the name begins that a hyphen joins to a value. */
  #nameBefore(at: number): number {
    return Math.max(0, at - 1 - this.#longest);
  }

  #mayBeJoined({ bytes }: Text, at: number): boolean {
    return (this.#initials & letterBit(bytes[this.#nameBefore(at)]!)) !== 0;
  }

  /** Whether a value that a hyphen joins to what is before it is joined to a keyword, and not in the title of a page. */
  #isJoined(text: Text, at: number): boolean {
    const start = this.#nameBefore(at);
    return (
      this.#isRightBehind.test(text.slice(start, at)) &&
      !/:\/\/[^\s"'?]*$/.test(text.slice(Math.max(0, start - ADDRESS), start))
    );
  }

  /** The value as one of the keyword at a place; null when it belongs to something else. */
  #claimed(text: Text, hit: number, found: Value): AssignedValue | null {
    const { secret, offset } = found;
    // A branch or a folder that is called after the provider: `snyk-fix-…`, `portkey-cookbook/…`.
    if (!found.shaped && text.bytes[found.place - 1] === HYPHEN && slug.test(secret)) return null;
    if (!found.shaped && startsAssignment.test(secret)) return null;
    if (takesDigest.test(text.slice(Math.max(0, hit - CALL), hit))) return null;
    const how = this.#belonging(text.slice(hit, found.place), found.shaped);
    if (how === null || (how === 'near when long' && !isLong(secret))) return null;
    const shaped = how === 'named' || how === 'named for a test';
    return { secret, offset, shaped, madeForTest: how === 'named for a test' };
  }
}
