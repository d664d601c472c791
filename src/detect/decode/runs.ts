import type { Decoding } from './decoding.ts';

/** Shortest run that is decoded: 20 bytes of text in base64. Keys worth finding are longer. */
const SHORTEST = 28;
/** A run that ends its line goes on in the next one when it is at least this long: encoders wrap at 60, 64 or 76. */
const WRAPPED = 56;
/** So many decoded bytes tell whether a run is encoded text. */
const LOOK = 24;

const [LINE_FEED, RETURN, SPACE, TAB, MINUS, UNDERSCORE] = [10, 13, 32, 9, 45, 95];

/** Characters of base64 and base64url, hex digits among them. */
const inRun = new Uint8Array(256);
const isHex = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_') {
  inRun[character.charCodeAt(0)] = 1;
}
for (const character of '0123456789abcdefABCDEF') isHex[character.charCodeAt(0)] = 1;

/** Whether the first bytes read as text: printable ASCII, white space, or that with NUL bytes between (UTF-16). */
const readsAsText = (bytes: Uint8Array): boolean => {
  const length = Math.min(bytes.length, LOOK);
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    const text =
      (byte >= SPACE && byte < 127) || byte === LINE_FEED || byte === RETURN || byte === TAB;
    if (!text && !(byte === 0 && at % 2 === 1)) return false;
  }
  return length >= LOOK - 6;
};

/** The end of a run, with the lines it goes on over. */
const endOfRun = (bytes: Uint8Array, start: number): { end: number; wrapped: boolean } => {
  let end = start;
  let wrapped = false;
  for (let lineStart = start; ; ) {
    while (end < bytes.length && inRun[bytes[end]!] === 1) end++;
    if (end - lineStart < WRAPPED) return { end, wrapped };
    let next = end;
    if (bytes[next] === RETURN) next++;
    if (bytes[next] !== LINE_FEED) return { end, wrapped };
    next++;
    while (bytes[next] === SPACE || bytes[next] === TAB) next++;
    if (next >= bytes.length || inRun[bytes[next]!] !== 1) return { end, wrapped };
    wrapped = true;
    lineStart = next;
    end = next;
  }
};

const allHex = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (isHex[bytes[at]!] !== 1) return false;
  return true;
};

const decodeHex = (bytes: Buffer, start: number, end: number): Decoding | null => {
  const text = bytes.toString('latin1', start, end - ((end - start) % 2));
  if (!readsAsText(Buffer.from(text.slice(0, LOOK * 2), 'hex'))) return null;
  return { name: 'hex', start, length: end - start, bytes: Buffer.from(text, 'hex') };
};

const decodeBase64 = (
  bytes: Buffer,
  start: number,
  end: number,
  wrapped: boolean,
): Decoding | null => {
  // A path or a name may be glued to the front, so that groups of four begin one to three characters later.
  for (let skip = 0; skip < 4; skip++) {
    const head = bytes.toString('latin1', start + skip, start + skip + 32);
    if (!readsAsText(Buffer.from(head, 'base64'))) continue;
    let text = bytes.toString('latin1', start + skip, end);
    if (wrapped) text = text.replace(/\s+/g, '');
    const url = text.includes('-') || text.includes('_');
    return {
      name: url ? 'base64url' : 'base64',
      start: start + skip,
      length: end - start - skip,
      bytes: Buffer.from(text, 'base64'),
    };
  }
  return null;
};

/**
 * Finds what stands in base64, base64url or hex and reads as text once decoded. Looks at one byte in a run's shortest
 * length where there is no run, and walks back from it only as far as the characters go: a fraction of the text is read.
 */
export const decodeRuns = (bytes: Buffer, found: Decoding[]): void => {
  let from = 0;
  for (let probe = SHORTEST - 1; probe < bytes.length; ) {
    let at = probe;
    while (at >= from && inRun[bytes[at]!] === 1) at--;
    if (at >= from) {
      from = at + 1;
      probe = at + SHORTEST;
      continue;
    }
    const { end, wrapped } = endOfRun(bytes, from);
    let start = from;
    while (start < end && (bytes[start] === MINUS || bytes[start] === UNDERSCORE)) start++;
    if (end - start >= SHORTEST) {
      const decoding =
        !wrapped && allHex(bytes, start, end)
          ? decodeHex(bytes, start, end)
          : decodeBase64(bytes, start, end, wrapped);
      if (decoding !== null) found.push(decoding);
    }
    from = end;
    probe = end + SHORTEST - 1;
  }
};
