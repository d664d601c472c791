import type { Content } from './source.ts';

const LINE_FEED = 10;

/** A blob is given whole up to this size, and above it in parts of this size. */
const PART_SIZE = 8 * 1024 * 1024;

/** Parts overlap by this much, so that no secret is missed where two of them meet. */
const PART_OVERLAP = 64 * 1024;

const FIRST_CAPACITY = 256 * 1024;

export interface Assembler {
  /** The next content is of this blob, `size` bytes long. */
  begin(blob: string, size: number): void;
  /** Takes bytes of the blob from `chunk`, `start` to `end`, as many as it still needs; gives where it stopped. */
  take(chunk: Buffer, start: number, end: number): number;
  /** True when the blob was given whole. */
  complete(): boolean;
}

/**
 * Assembles the pieces of blobs in one buffer that is reused, so that memory does not grow with their
 * number or size.
 */
export function createAssembler(
  onContent: (content: Content) => void,
  partSize = PART_SIZE,
  overlap = PART_OVERLAP,
): Assembler {
  let buffer: Buffer = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
  let blob = '';
  let left = 0;
  let filled = 0;
  let offset = 0;
  let linesBefore = 0;
  let columnsBefore = 0;

  function giveRest(): void {
    onContent({ blob, bytes: buffer.subarray(0, filled), offset, linesBefore, columnsBefore });
  }

  function givePart(): void {
    giveRest();
    const kept = filled - overlap;
    linesBefore += countLineFeeds(buffer, kept);
    const lastLineFeed = buffer.subarray(0, kept).lastIndexOf(LINE_FEED);
    columnsBefore = lastLineFeed < 0 ? columnsBefore + kept : kept - lastLineFeed - 1;
    buffer.copyWithin(0, kept, filled);
    offset += kept;
    filled = overlap;
  }

  return {
    begin(id, size) {
      blob = id;
      left = size;
      filled = 0;
      offset = 0;
      linesBefore = 0;
      columnsBefore = 0;
      const wanted = Math.min(size, partSize);
      if (buffer.length < wanted) {
        const capacity = Math.min(partSize, 2 ** Math.ceil(Math.log2(wanted)));
        buffer = Buffer.allocUnsafeSlow(Math.max(capacity, wanted));
      }
      if (size === 0) giveRest();
    },
    take(chunk, start, end) {
      // Most blobs come whole within one chunk, and are read there.
      if (filled === 0 && left > 0 && left <= Math.min(partSize, end - start)) {
        const stop = start + left;
        left = 0;
        onContent({ blob, bytes: chunk.subarray(start, stop), offset, linesBefore, columnsBefore });
        return stop;
      }
      let position = start;
      while (left > 0 && position < end) {
        const room = Math.min(partSize, buffer.length) - filled;
        const taken = Math.min(room, left, end - position);
        chunk.copy(buffer, filled, position, position + taken);
        filled += taken;
        left -= taken;
        position += taken;
        if (left === 0) giveRest();
        else if (filled === partSize) givePart();
      }
      return position;
    },
    complete: () => left === 0,
  };
}

function countLineFeeds(bytes: Buffer, end: number): number {
  let count = 0;
  for (
    let at = bytes.indexOf(LINE_FEED);
    at !== -1 && at < end;
    at = bytes.indexOf(LINE_FEED, at + 1)
  ) {
    count++;
  }
  return count;
}
