const counts = new Uint32Array(256);

/** Shannon entropy in bits per character of a Latin-1 text; 0 for an empty one. */
export const entropy = (text: string): number => {
  const { length } = text;
  for (let index = 0; index < length; index++) counts[text.charCodeAt(index) & 255]!++;
  let bits = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index) & 255;
    const share = counts[code]! / length;
    // Each character counts once; the counts are left empty for the next text.
    if (share > 0) bits -= share * Math.log2(share);
    counts[code] = 0;
  }
  return bits;
};
