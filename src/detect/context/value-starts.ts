import { isLetter, letters, tableOf } from '../byte-table.ts';
import { HYPHEN, isDigit, LINE_FEED } from '../bytes.ts';
import { endsInKeyWord } from './key-words.ts';

/** No value of a context rule is shorter: a run of fewer characters is not worth a closer look. */
const SHORTEST = 8;
/** So many characters of a run are looked at for a digit: no value without one is worth a closer look either. */
const DIGIT_WITHIN = 64;
/** No word has so many letters. */
const LETTERS = 20;

/** Characters that values are made of. */
const inValue = tableOf(`${letters}0123456789+/=-_.~:|%!#$*@&^`);
/** Characters behind which no value begins: it would be the rest of something longer, or a revision (`owner/name@…`). */
const apart = tableOf(`${letters}0123456789/+~@#`);
/** Characters that may join a value to its name: behind others of its kind it is the rest of something longer, too. */
const joins = tableOf('-_.');

/** Finds the places of a text where values of context rules may begin, from its beginning on. */
export class ValueStarts {
  readonly #bytes: Uint8Array;
  /** Up to here places were looked for. */
  #looked = 0;
  /** Of the run of value characters that was looked at last: its end, its first digit, its first letters that are no word. */
  #runEnd = 0;
  #digit = 0;
  #letters = 0;
  #joined = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Of the run of value characters that the last place found is in: its end. */
  get runEnd(): number {
    return this.#runEnd;
  }

  /** Whether a hyphen joins the last place found to something before it that is no word for a key. */
  get isJoined(): boolean {
    return this.#joined;
  }

  /** Leaves out what is before a byte. */
  skipTo(at: number): void {
    if (at > this.#looked) this.#looked = at;
  }

  /** The next place before a byte; -1 when there is none. */
  next(to: number): number {
    while (this.#looked < to) {
      const from = this.#looked;
      if (from >= this.#runEnd) {
        const last = this.#lastOutside(from);
        if (last >= from) {
          this.#looked = last + 1;
          continue;
        }
        this.#runEnd = this.#endOfRun(from + SHORTEST);
      }
      // What begins later in a run is too short.
      const stop = this.#runEnd + 1 - SHORTEST;
      const start = this.#nextWithin(from, Math.min(to, stop));
      if (start >= 0) {
        this.#looked = start + 1;
        return start;
      }
      this.#looked = to < stop ? to : this.#runEnd + 1;
    }
    return -1;
  }

  /** The first place from one byte of a run up to another; -1 when there is none. */
  #nextWithin(from: number, to: number): number {
    const bytes = this.#bytes;
    for (let at = from; at < to; at++) {
      const before = at === 0 ? LINE_FEED : bytes[at - 1]!;
      // Most of a long run is the rest of something.
      if (apart[before] === 1) continue;
      const joined = joins[before] === 1 && !endsInKeyWord(bytes, at - 1);
      if ((joined && before !== HYPHEN) || !this.#worthALook(at)) continue;
      this.#joined = joined;
      return at;
    }
    return -1;
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
