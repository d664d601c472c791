const NUL = 0;
/** How many bytes of a text tell how it is encoded. */
const LOOK = 4096;
/** How many characters in a row, each beside a NUL, are taken for UTF-16 within other bytes. */
const RUN = 8;

const printable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f;

/** `utf-16le` or `utf-16be` when a byte order mark or the places of the NUL bytes say so. */
const byteOrder = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, LOOK) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === NUL) even++;
    if (bytes[at + 1] === NUL) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be';
  return null;
};

const holdsWideRun = (bytes: Buffer): boolean => {
  let run = 0;
  for (let at = bytes.indexOf(NUL); at >= 0; ) {
    run = at > 0 && printable(bytes[at - 1]!) ? run + 1 : 0;
    if (run >= RUN) return true;
    // Most NULs have another one close after: a search for each takes long.
    if (bytes[at + 1] === NUL) {
      run = 0;
      at++;
    } else if (bytes[at + 2] === NUL) at += 2;
    else {
      run = 0;
      at = bytes.indexOf(NUL, at + 3);
    }
  }
  return false;
};

/** Without the NUL bytes of UTF-16, which come in a row; one alone parts two strings of a program, and stays. */
const withoutWideNul = (bytes: Uint8Array): Uint8Array => {
  const kept = new Uint8Array(bytes.length);
  const last = bytes.length - 2;
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (
      byte === NUL &&
      ((at >= 2 && bytes[at - 2] === NUL) || (at < last && bytes[at + 2] === NUL))
    )
      continue;
    kept[length++] = byte;
  }
  return kept.subarray(0, length);
};

/**
 * The text of bytes that are UTF-16, with or without a byte order mark, as UTF-8 with the same lines; of other bytes that
 * hold runs of UTF-16, the same without the NUL bytes of those. Null when there is nothing of the kind.
 */
export const readWide = (bytes: Buffer): Uint8Array | null => {
  if (bytes.length < 4) return null;
  const marked = bytes[0]! >= 0xfe && bytes[1]! >= 0xfe;
  if (!marked && bytes.indexOf(NUL) < 0) return null;
  const order = byteOrder(bytes);
  if (order !== null) return new TextEncoder().encode(new TextDecoder(order).decode(bytes));
  return holdsWideRun(bytes) ? withoutWideNul(bytes) : null;
};
