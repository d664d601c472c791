import { letters, tableOf } from '../byte-table.ts';
import { holding } from '../lists.ts';
import type { Text } from '../text.ts';
import { MachineMade } from './machine-made.ts';
import { ValueStarts } from './value-starts.ts';

/** Longest value that is looked at. */
export const LONGEST = 6000;
/** So many characters behind a value tell that it ends there. */
const BEHIND = 2;
/** Keywords that overlap may be met so many bytes out of order. */
export const DISORDER = 64;
/** Places are kept for so many bytes, more than lie between any keyword and its value. */
const KEPT = 4096;
/** So many places are found before old ones are forgotten, so that this costs little. */
const FEW = 1024;
/** Most values fit into windows of this size: one is read for all rules. */
const WINDOW = 64;

/** Letters, digits and what joins words. */
const inWord = tableOf(`${letters}0123456789-_`);
/** So many of them at the beginning of a value are counted: nearly no text has as many where no key stands. */
const COUNTED = 40;
/** Their counts are told apart by steps of so many. */
const STEP = 8;

/**
 * The places of one text where values of context rules may begin, found once for all rules, and only where one asks. A text
 * may hold one in every few bytes, and many rules may ask for each: what is known of them stands in lists.
 */
export class ValuePlaces {
  #text: Text;
  #bytes: Uint8Array;
  #values: MachineMade;
  #found: ValueStarts;
  #count = 0;
  #starts = new Int32Array(FEW);
  /** Where the characters end that values are made of. */
  #ends = new Int32Array(FEW);
  /** How many letters, digits, hyphens and underscores stand at the beginning; `COUNTED` for more. */
  #leads = new Uint8Array(FEW);
  #joined = new Uint8Array(FEW);
  #windows: string[] = [];
  /** What `machineMade` found, once it was asked. */
  #machineMade: (string | null | undefined)[] = [];
  /** Where the last place is that begins with no fewer of them than 0, 8, 16… */
  readonly #lastWith = new Int32Array(COUNTED / STEP + 1).fill(-1);
  /** The last place where a machine made a value, of those before a number. */
  #lastMade = -1;
  #weighed = 0;
  /** Up to here places were looked for. */
  #looked = 0;
  /** The number of the place that was asked for last: the next one asked for is near. */
  #near = 0;

  constructor(text: Text) {
    this.#text = text;
    this.#bytes = text.bytes;
    this.#values = new MachineMade(text);
    this.#found = new ValueStarts(text.bytes);
  }

  /** Whether these are the places of a text. */
  areOf(text: Text): boolean {
    return this.#text.number === text.number;
  }

  /** Begins anew with another text. */
  open(text: Text): void {
    this.#text = text;
    this.#bytes = text.bytes;
    this.#values = new MachineMade(text);
    this.#found = new ValueStarts(text.bytes);
    this.#looked = 0;
    this.#lastWith.fill(-1);
    this.#lastMade = -1;
    this.#forget(this.#count);
  }

  /**
   * Whether a value may be at or after a byte, when places up to another one are asked for, too: one that begins with so many
   * letters, digits, hyphens and underscores, or, if that will do, one that a machine made.
   */
  mayHold(from: number, to: number, lead: number, orMachineMade: boolean): boolean {
    this.#lookTo(from, to);
    if (this.#lastWith[Math.floor(lead / STEP)]! >= from) return true;
    if (!orMachineMade) return false;
    for (let number = this.#weighed; number < this.#count; number++)
      if (this.#starts[number]! >= from - DISORDER && this.machineMade(number) !== null)
        this.#lastMade = this.#starts[number]!;
    this.#weighed = this.#count;
    return this.#lastMade >= from;
  }

  /** The number of the first place from a byte on, when those up to another one are asked for, too; bytes come in about rising order. */
  firstFrom(from: number, to: number): number {
    this.#lookTo(from, to);
    const starts = this.#starts;
    let near = Math.min(this.#near, this.#count);
    while (near > 0 && starts[near - 1]! >= from) near--;
    while (near < this.#count && starts[near]! < from) near++;
    this.#near = near;
    return near;
  }

  /**
   * The number of the next place, from a number on and before a byte, where a value may stand: one that begins with as much
   * as `beginsWith` asks for, or, if that will do, one that a machine may have made, also where it is joined to something.
   * -1 when there is none. Most places end here: a text may hold one in every few bytes.
   */
  next(number: number, to: number, lead: number, run: number, orMachineMade: boolean): number {
    for (let at = number; at < this.#count && this.#starts[at]! < to; at++) {
      if (this.#joined[at] === 1 && !orMachineMade) continue;
      if (this.beginsWith(at, lead, run)) return at;
      if (orMachineMade && this.#machineMade[at] !== null) return at;
    }
    return -1;
  }

  /** Where the place of a number is. */
  startOf(number: number): number {
    return this.#starts[number]!;
  }

  /** Whether a hyphen joins it to something before it that is no word for a key: the name of a provider may be. */
  isJoined(number: number): boolean {
    return this.#joined[number] === 1;
  }

  /**
   * Whether a place begins with so many letters, digits, hyphens and underscores, `COUNTED` at most, and with so many
   * characters that values are made of.
   */
  beginsWith(number: number, lead: number, run: number): boolean {
    return this.#leads[number]! >= lead && this.#ends[number]! - this.#starts[number]! >= run;
  }

  /** The value and what tells where it ends; of a value longer than `reach` no less than `reach` and that. */
  window(number: number, reach: number): string {
    const start = this.#starts[number]!;
    const length = this.#ends[number]! - start;
    const wanted = Math.min(length, reach);
    if (this.#windows[number]!.length < wanted + BEHIND) {
      const end = start + Math.min(length, Math.max(wanted, WINDOW)) + BEHIND;
      this.#windows[number] = this.#text.slice(start, end);
    }
    return this.#windows[number]!;
  }

  /** The value whatever its shape, when a machine made it; found once for all rules. */
  machineMade(number: number): string | null {
    let made = this.#machineMade[number];
    if (made === undefined) {
      made = this.#values.at(this.#starts[number]!);
      this.#machineMade[number] = made;
    }
    return made;
  }

  /** Forgets the first places. */
  #forget(count: number): void {
    this.#count -= count;
    for (let number = 0; number < this.#count; number++) {
      this.#starts[number] = this.#starts[number + count]!;
      this.#ends[number] = this.#ends[number + count]!;
      this.#leads[number] = this.#leads[number + count]!;
      this.#joined[number] = this.#joined[number + count]!;
      this.#windows[number] = this.#windows[number + count]!;
      this.#machineMade[number] = this.#machineMade[number + count];
    }
    this.#near = Math.max(0, this.#near - count);
    this.#weighed = Math.max(0, this.#weighed - count);
  }

  /** Makes room for more places at a byte: those far behind it are forgotten, or the lists are made longer. */
  #makeRoom(at: number): void {
    let old = 0;
    while (old < this.#count && this.#starts[old]! < at - KEPT) old++;
    this.#forget(old);
    if (this.#count < this.#starts.length / 2) return;
    const longer = 2 * this.#starts.length;
    this.#starts = holding(new Int32Array(longer), this.#starts);
    this.#ends = holding(new Int32Array(longer), this.#ends);
    this.#leads = holding(new Uint8Array(longer), this.#leads);
    this.#joined = holding(new Uint8Array(longer), this.#joined);
  }

  #lookTo(from: number, to: number): void {
    if (to <= this.#looked) return;
    const found = this.#found;
    found.skipTo(from - DISORDER);
    for (let start = found.next(to); start >= 0; start = found.next(to))
      this.#add(start, found.runEnd, found.isJoined);
    this.#looked = to;
  }

  #add(start: number, runEnd: number, joined: boolean): void {
    if (this.#count === this.#starts.length) this.#makeRoom(start);
    const number = this.#count++;
    const end = Math.min(runEnd, start + LONGEST);
    const counted = Math.min(end, start + COUNTED);
    let at = start;
    while (at < counted && inWord[this.#bytes[at]!] === 1) at++;
    this.#starts[number] = start;
    this.#ends[number] = end;
    this.#leads[number] = at - start;
    this.#joined[number] = joined ? 1 : 0;
    for (let step = Math.floor((at - start) / STEP); step >= 0; step--)
      this.#lastWith[step] = start;
    this.#windows[number] = '';
    this.#machineMade[number] = undefined;
  }
}

let last: ValuePlaces | null = null;

/** The places of a text; those of the last one that was asked for are kept. */
export const valuePlacesOf = (text: Text): ValuePlaces => {
  if (last === null) last = new ValuePlaces(text);
  else if (!last.areOf(text)) last.open(text);
  return last;
};
