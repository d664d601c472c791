import { letters, tableOf } from './byte-table.ts';
import { MachineMade } from './machine-made.ts';
import type { Text } from './text.ts';

/** Longest value that is looked at. */
export const LONGEST = 6000;
/** So many characters behind a value tell that it ends there. */
const BEHIND = 2;
/** No value of a context rule is shorter: a run of fewer characters is not worth a closer look. */
const SHORTEST = 8;
/** So many characters of a run are looked at for a digit: no value without one is worth a closer look either. */
const DIGIT_WITHIN = 64;
/** No word has so many letters. */
const LETTERS = 20;
/** Keywords that overlap may be met so many bytes out of order. */
export const DISORDER = 64;
/** Places are kept for so many bytes, more than lie between any keyword and its value. */
const KEPT = 4096;
/** So many more places are found before old ones are forgotten, so that this costs little. */
const FEW = 1024;
/** Most values fit into windows of this size: one is read for all rules. */
const WINDOW = 160;

/** Characters that values are made of. */
const inValue = tableOf(`${letters}0123456789+/=-_.~:|%!#$*@&^`);
/** Letters, digits and what joins words. */
const inWord = tableOf(`${letters}0123456789-_`);
/** So many of them at the beginning of a value are counted: nearly no text has as many where no key stands. */
const COUNTED = 40;
/** Characters behind which no value begins: it would be the rest of something longer, or a revision (`owner/name@…`). */
const apart = tableOf(`${letters}0123456789/+~@#`);
/** Characters that may join a value to its name: behind others of its kind it is the rest of something longer, too. */
const joins = tableOf('-_.');
const HYPHEN = 45;
const LINE_FEED = 10;
const isDigit = tableOf('0123456789');
export const isLetter = tableOf(letters);
/** Set in a byte, it makes a capital letter a small one, and no other byte a letter. */
const CASE = 0x20;
/** The words that a value may be joined to, `…-secret-key-0123…`, and for each byte the number of the one that ends in it. */
const keyWords = ['', 'key', 'token', 'secret', 'private', 'access'].map((word) =>
  Buffer.from(word),
);
const endingIn = new Uint8Array(256);
for (const [number, word] of keyWords.entries()) if (number > 0) endingIn[word.at(-1)!] = number;

/** A place where the value of a context rule may begin. */
export class ValuePlace {
  readonly start: number;
  /** Where the characters end that values are made of. */
  readonly end: number;
  /** Whether a hyphen joins it to something before it that is no word for a key: the name of a provider may be. */
  readonly joined: boolean;
  readonly #text: Text;
  readonly #values: MachineMade;
  #window = '';
  /** What `beginsWith` counted; -1 before. */
  #lead = -1;
  /** What `machineMade` found, once it was asked. */
  #machineMade: string | null | undefined;

  constructor(text: Text, values: MachineMade, start: number, end: number, joined: boolean) {
    this.#text = text;
    this.#values = values;
    this.start = start;
    this.end = end;
    this.joined = joined;
  }

  /** Whether so many letters, digits, hyphens and underscores, or more than are counted, stand at the beginning. */
  beginsWith(lead: number): boolean {
    if (this.#lead < 0) {
      const { bytes } = this.#text;
      const end = Math.min(this.end, this.start + COUNTED);
      let at = this.start;
      while (at < end && inWord[bytes[at]!] === 1) at++;
      this.#lead = at - this.start;
    }
    return this.#lead >= lead || this.#lead === COUNTED;
  }

  /** The value and what tells where it ends; of a value longer than `reach` no less than `reach` and that. */
  window(reach: number): string {
    const wanted = Math.min(this.end - this.start, reach);
    if (this.#window.length < wanted + BEHIND) {
      const length = Math.min(this.end - this.start, Math.max(wanted, WINDOW));
      this.#window = this.#text.slice(this.start, this.start + length + BEHIND);
    }
    return this.#window;
  }

  /** The value whatever its shape, when a machine made it; found once for all rules. */
  machineMade(): string | null {
    if (this.#machineMade === undefined) this.#machineMade = this.#values.at(this.start);
    return this.#machineMade;
  }
}

/** The places of one text where values may begin, found once for all rules, and only where one asks. */
class ValuePlaces {
  readonly #text: Text;
  readonly #bytes: Uint8Array;
  readonly #values: MachineMade;
  #places: ValuePlace[] = [];
  /** So many places are kept before old ones are forgotten. */
  #most = FEW;
  /** Up to here places were looked for. */
  #looked = 0;
  /** Of the run of value characters that was looked at last: its end, its first digit, its first letters that are no word. */
  #runEnd = 0;
  #digit = 0;
  #letters = 0;
  /** The number of the place that was asked for last: the next one asked for is near. */
  #near = 0;

  constructor(text: Text) {
    this.#text = text;
    this.#bytes = text.bytes;
    this.#values = new MachineMade(text);
  }

  /** The number of the first place from a byte on, when those up to another one are asked for, too; bytes come in about rising order. */
  firstFrom(from: number, to: number): number {
    this.#lookTo(from, to);
    const places = this.#places;
    let near = Math.min(this.#near, places.length);
    while (near > 0 && places[near - 1]!.start >= from) near--;
    while (near < places.length && places[near]!.start < from) near++;
    this.#near = near;
    return near;
  }

  /** The place of a number. */
  at(number: number): ValuePlace | undefined {
    return this.#places[number];
  }

  #lookTo(from: number, to: number): void {
    if (to <= this.#looked) return;
    const bytes = this.#bytes;
    if (this.#places.length > this.#most) {
      this.#places = this.#places.filter(({ start }) => start >= from - KEPT);
      this.#most = FEW + this.#places.length;
      this.#near = 0;
    }
    for (let at = Math.max(this.#looked, from - DISORDER, 0); at < to; at++) {
      if (at >= this.#runEnd) {
        const last = this.#lastOutside(at);
        if (last >= at) {
          at = last;
          continue;
        }
        this.#runEnd = this.#endOfRun(at + SHORTEST);
      }
      if (this.#runEnd - at < SHORTEST) {
        // What begins later in a run is shorter still.
        at = this.#runEnd;
        continue;
      }
      // Most of a long run is the rest of something.
      const stop = Math.min(to, this.#runEnd + 1 - SHORTEST);
      while (at > 0 && at < stop && apart[bytes[at - 1]!] === 1) at++;
      if (at >= stop) {
        at--;
        continue;
      }
      const before = at === 0 ? LINE_FEED : bytes[at - 1]!;
      const joined = joins[before] === 1 && !this.#isNamed(at);
      if ((joined && before !== HYPHEN) || !this.#worthALook(at)) continue;
      const end = Math.min(this.#runEnd, at + LONGEST);
      this.#places.push(new ValuePlace(this.#text, this.#values, at, end, joined));
    }
    this.#looked = to;
  }

  /**
   * The last byte that is none of a value, of as many as the shortest value has; the one before the place when there is none.
   * No value begins up to it: looking from the far end on skips most of a text.
   */
  #lastOutside(start: number): number {
    let at = start + SHORTEST - 1;
    if (at >= this.#bytes.length) return at;
    while (at >= start && inValue[this.#bytes[at]!] === 1) at--;
    return at;
  }

  #endOfRun(start: number): number {
    let end = start;
    while (end < this.#bytes.length && inValue[this.#bytes[end]!] === 1) end++;
    return end;
  }

  /** Whether the value at a place is joined to a word for a key. */
  #isNamed(at: number): boolean {
    if (at < 2) return false;
    const number = endingIn[this.#bytes[at - 2]! | CASE]!;
    if (number === 0) return false;
    const word = keyWords[number]!;
    const start = at - 1 - word.length;
    for (let index = word.length - 2; index >= 0; index--)
      if ((this.#bytes[start + index]! | CASE) !== word[index]) return false;
    return true;
  }

  /**
   * Whether the run of value characters that goes on at a place is long enough and holds a digit, or more letters on
   * end than a word has: most runs end here.
   */
  #worthALook(start: number): boolean {
    const bytes = this.#bytes;
    const end = Math.min(this.#runEnd, start + DIGIT_WITHIN);
    if (this.#digit < start) {
      let digit = start;
      while (digit < this.#runEnd && isDigit[bytes[digit]!] === 0) digit++;
      this.#digit = digit;
    }
    if (this.#digit < end) return true;
    if (this.#letters < start) this.#letters = this.#lettersFrom(start);
    return this.#letters + LETTERS <= end;
  }

  /** Where in the run, from a place on, so many letters stand on end as in no word; the end of the run where nowhere. */
  #lettersFrom(start: number): number {
    let first = start;
    for (let at = start; at < this.#runEnd; at++) {
      if (isLetter[this.#bytes[at]!] === 0) first = at + 1;
      else if (at + 1 - first === LETTERS) return first;
    }
    return this.#runEnd;
  }
}

let last: { readonly text: number; readonly places: ValuePlaces } | null = null;

/** The places of a text; those of the last one that was asked for are kept. */
export const valuePlacesOf = (text: Text): ValuePlaces => {
  if (last?.text !== text.number) {
    last = { text: text.number, places: new ValuePlaces(text) };
  }
  return last.places;
};
