const LINE_FEED = 10;

let made = 0;

/** A text under detection: raw bytes, read as Latin-1 only where a rule looks. */
export class Text {
  /** Tells this text from every other one, for what keeps something between the places of one text. */
  readonly number = ++made;
  readonly bytes: Buffer;
  readonly length: number;
  /** The line that `position` last gave, so that offsets in rising order cost one pass in all. */
  #line = { number: 0, start: 0, end: -1 };

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.length = bytes.length;
  }

  /** The bytes from `start` up to `end`, one character per byte; both are cut to the text. */
  slice(start: number, end: number): string {
    return this.bytes.toString('latin1', Math.max(0, start), Math.min(this.bytes.length, end));
  }

  /** Line and column of a byte offset, both 1-based. Only a line feed ends a line, as git counts them. */
  position(offset: number): { line: number; column: number } {
    let { number, start, end } =
      offset < this.#line.start ? { number: 0, start: 0, end: -1 } : this.#line;
    while (end < offset) {
      const feed = this.bytes.indexOf(LINE_FEED, end + 1);
      start = end + 1;
      end = feed < 0 ? Number.POSITIVE_INFINITY : feed;
      number++;
    }
    this.#line = { number, start, end };
    return { line: number, column: offset - start + 1 };
  }
}
