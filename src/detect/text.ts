const LINE_FEED = 10;

/** A text under detection: raw bytes, read as Latin-1 only where a rule looks. */
export class Text {
  readonly bytes: Buffer;
  /** Where `position` last counted to, so that offsets in rising order cost one pass in all. */
  #counted = { offset: 0, line: 1, lineStart: 0 };

  constructor(bytes: Uint8Array) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // 16-bit words can only be read at an even offset.
    this.bytes = bytes.byteOffset % 2 === 0 ? buffer : Buffer.from(new Uint8Array(buffer).buffer);
  }

  /** The bytes from `start` up to `end`, one character per byte; both are cut to the text. */
  slice(start: number, end: number): string {
    return this.bytes.toString('latin1', Math.max(0, start), Math.min(this.bytes.length, end));
  }

  /** Line and column of a byte offset, both 1-based. Only a line feed ends a line, as git counts them. */
  position(offset: number): { line: number; column: number } {
    if (offset < this.#counted.offset) this.#counted = { offset: 0, line: 1, lineStart: 0 };
    let { line, lineStart } = this.#counted;
    for (;;) {
      const end = this.bytes.indexOf(LINE_FEED, lineStart);
      if (end < 0 || end >= offset) break;
      line++;
      lineStart = end + 1;
    }
    this.#counted = { offset, line, lineStart };
    return { line, column: offset - lineStart + 1 };
  }
}
