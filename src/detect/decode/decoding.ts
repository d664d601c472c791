import { LINE_FEED } from '../bytes.ts';

/** A part of a text with its encoding undone. */
export interface Decoding {
  /** Where the decoded bytes are in the batch. */
  readonly from: number;
  readonly to: number;
  /** The place in the text of the byte that is here in the batch. */
  placeOf(at: number): number;
  /** What was undone between two places of the batch: `base64`, `base64url`, `hex`, `percent`, `escapes`, `html`. */
  namesOf(from: number, to: number): readonly string[];
}

/** What is known of a text that was decoded from another one. */
export interface Origin {
  /** Up to this place the text is the outer one with its escapes undone; from there on it is all new. */
  readonly copyEnd: number;
  /** The places in that copy, in rising order, where an escape was undone. */
  readonly undone: readonly number[];
}

/** How many line feeds part two parts: no rule reaches across that many. */
const APART = 4;
const FIRST_CAPACITY = 1 << 14;

/**
 * All that is decoded from one text, part after part in one buffer. A text may hold hundreds of thousands of small parts,
 * and one pass over all of them costs a fraction of a pass over each.
 */
export class Batch {
  readonly parts: Decoding[] = [];
  origin: Origin = { copyEnd: 0, undone: [] };
  #length = 0;
  #buffer = Buffer.allocUnsafeSlow(0);

  /** The decoded bytes of all parts. */
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  /** Where the next part begins. */
  get length(): number {
    return this.#length;
  }

  /** A buffer with room for a part of this size. */
  room(size: number): Buffer {
    const wanted = this.#length + size + APART;
    if (this.#buffer.length < wanted) {
      const larger = Buffer.allocUnsafeSlow(
        Math.max(FIRST_CAPACITY, wanted, this.#buffer.length * 2),
      );
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    return this.#buffer;
  }

  /** Takes in the part that was written to the buffer. */
  add(part: Decoding): void {
    this.parts.push(part);
    this.#buffer.fill(LINE_FEED, part.to, part.to + APART);
    this.#length = part.to + APART;
  }

  /** The part that holds all bytes between two places; null when they belong to more than one. */
  partOf(from: number, to: number): Decoding | null {
    let low = 0;
    let high = this.parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.parts[middle]!.from <= from) low = middle + 1;
      else high = middle;
    }
    const part = this.parts[low - 1];
    return part !== undefined && to <= part.to ? part : null;
  }
}
