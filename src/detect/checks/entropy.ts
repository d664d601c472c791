const counts = new Uint32Array(256);

/** Texts of up to this many characters share a table: a logarithm for each character is most of the cost. */
const TABLE = 64;
/**
 * What a character that occurs `count` times in a text of some length adds, at `length * (TABLE + 1) + count`; NaN until
 * asked for.
 */
const parts = new Float64Array((TABLE + 1) ** 2).fill(Number.NaN);

const partOf = (count: number, length: number): number => {
  const share = count / length;
  return share * Math.log2(share);
};

const knownPart = (count: number, length: number): number => {
  if (length > TABLE) return partOf(count, length);
  const index = length * (TABLE + 1) + count;
  const known = parts[index]!;
  if (!Number.isNaN(known)) return known;
  parts[index] = partOf(count, length);
  return parts[index]!;
};

/** Shannon entropy in bits per character of a Latin-1 text; 0 for an empty one. */
export const entropy = (text: string): number => {
  const { length } = text;
  for (let index = 0; index < length; index++) counts[text.charCodeAt(index) & 255]!++;
  let bits = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index) & 255;
    const count = counts[code]!;
    // Each character counts once; the counts are left empty for the next text.
    if (count > 0) bits -= knownPart(count, length);
    counts[code] = 0;
  }
  return bits;
};
