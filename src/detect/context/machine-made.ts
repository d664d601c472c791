import { runsOn } from '../false-alarms/made-up.ts';
import type { Text } from '../text.ts';

/** Lengths of the values that are looked at. */
const SHORTEST = 16;
const LONGEST = 2001;

const [OTHER, DIGIT, LETTER] = [0, 1, 2];
const kindOf = new Uint8Array(256);
kindOf.fill(DIGIT, 48, 58).fill(LETTER, 65, 91).fill(LETTER, 97, 123);
const lettersAndDigits = kindOf.map((kind) => Number(kind !== OTHER));
/** Characters that such values are made of, and those of words. */
const inValue = lettersAndDigits.slice();
for (const sign of '_+/=.-') inValue[sign.charCodeAt(0)] = 1;
const inWord = lettersAndDigits.slice();
inWord['_'.charCodeAt(0)] = 1;
const [EXCLAMATION, DOT, EQUALS, TILDE] = [33, 46, 61, 126];

/** Whether a value may end before a place: what follows does not go on with it. */
const mayEndBefore = (bytes: Uint8Array, at: number): boolean => {
  if (at >= bytes.length) return true;
  const next = bytes[at]!;
  if (next === DOT || next === EQUALS || next === EXCLAMATION)
    return at + 1 === bytes.length || inWord[bytes[at + 1]!] === 0;
  return next !== TILDE && inValue[next] === 0;
};

/** More letters or digits on end than this are data rather than part of a key. */
const LONGEST_RUN = 40;
/** So many letters and digits stand together where they turn. */
const TOGETHER = 12;
/** A turn looks at no more bytes than this. */
const TURN = 4 * LONGEST_RUN + 1 + TOGETHER;

const areTogether = (bytes: Uint8Array, from: number, to: number): boolean => {
  if (from + TOGETHER > to) return false;
  for (let at = from; at < from + TOGETHER; at++) if (kindOf[bytes[at]!] === OTHER) return false;
  return true;
};

/**
 * Whether letters and digits take turns in a part of a text as in no name: `OAuth2Token` has one turn to digits, a random
 * value several. The same as `(?=[A-Za-z0-9]{12})[0-9]{0,40}[A-Za-z]{1,40}[0-9]{1,40}[A-Za-z]{1,40}[0-9]`, in one pass.
 */
export const takesTurns = (bytes: Uint8Array, from: number, to: number): boolean => {
  let kind = OTHER;
  // Lengths of runs of one kind that touch each other: the one that is read, and those before it.
  let run = 0;
  let before = 0;
  let third = 0;
  let fourth = 0;
  for (let at = from; at < to; at++) {
    const next = kindOf[bytes[at]!]!;
    if (next === kind) {
      if (kind !== OTHER) run++;
      continue;
    }
    if (next === DIGIT && run <= LONGEST_RUN && before <= LONGEST_RUN && third > 0) {
      const lead = third > LONGEST_RUN ? LONGEST_RUN : third + Math.min(fourth, LONGEST_RUN);
      if (areTogether(bytes, at - run - before - lead, to)) return true;
    }
    fourth = next === OTHER ? 0 : third;
    third = next === OTHER ? 0 : before;
    before = next === OTHER ? 0 : run;
    run = next === OTHER ? 0 : 1;
    kind = next;
  }
  return false;
};

/** `v0.0.0-20180515143844-…` of a list of modules. */
const version = /^v?\d+\.\d+\.\d+/;
/** Each part a word, an abbreviation, or a letter and a digit. */
const parts = /^[a-z]{0,40}(?:[A-Z](?:[a-z]{2,40}|\d|(?=[A-Z]))){4,}$/;
/** A shorter one may look like that by chance. */
const SHORTEST_NAME = 32;
/** No smaller share of a name are small letters; of random characters, two in five. */
const SMALL = 0.7;

/**
 * Whether a value is a name as generators of code make them: `GetSignedUrlApiV1S3SignedUrlGetResponses`. Of a million random
 * values of letters and digits, four look like one.
 */
export const isNameOfParts = (value: string): boolean =>
  value.length >= SHORTEST_NAME &&
  parts.test(value) &&
  value.replace(/[^a-z]/g, '').length >= value.length * SMALL;

/**
 * Values of one text that a machine made, whatever their shape: `[A-Za-z0-9][A-Za-z0-9_+/=.-]{15,2000}` that no name looks
 * like. Keeps what it knows of the bytes from one place to the next: many places may share one long run.
 */
export class MachineMade {
  readonly #text: Text;
  /** The last place up to `#read` before which a value from `#first` on may end; -1 when there is none. */
  #first = 0;
  #read = -1;
  #end = -1;
  /** The bytes in which nothing takes turns. */
  #plainFrom = 0;
  #plainTo = 0;

  constructor(text: Text) {
    this.#text = text;
  }

  /** The value at a place, as long as can be; null when a machine made none there. Places come in about rising order. */
  at(start: number): string | null {
    const { bytes } = this.#text;
    if (kindOf[bytes[start]!] === OTHER) return null;
    const end = this.#endOf(start);
    if (end - start < SHORTEST) return null;
    if (!this.#takesTurns(start, end) && !runsOn(bytes, start, end)) return null;
    const value = this.#text.slice(start, end);
    return version.test(value) || isNameOfParts(value) ? null : value;
  }

  #endOf(start: number): number {
    const { bytes } = this.#text;
    const farthest = Math.min(start + LONGEST, bytes.length);
    if (start < this.#first || start >= this.#read || this.#read > farthest) {
      this.#first = start;
      this.#read = start;
      this.#end = -1;
    }
    let at = this.#read;
    while (at < farthest && inValue[bytes[at]!] === 1) {
      at++;
      if (mayEndBefore(bytes, at)) this.#end = at;
    }
    this.#read = at;
    return this.#end;
  }

  #takesTurns(start: number, end: number): boolean {
    const known = start >= this.#plainFrom && start < this.#plainTo;
    if (known && end <= this.#plainTo) return false;
    const from = known ? Math.max(start, this.#plainTo - TURN) : start;
    if (takesTurns(this.#text.bytes, from, end)) return true;
    if (from === start) this.#plainFrom = start;
    this.#plainTo = end;
    return false;
  }
}
