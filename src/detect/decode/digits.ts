/** Stands in these tables for a byte that is no digit. */
export const NONE = 255;
/** The six bits that a character of base64 or base64url stands for. */
export const sixBits = new Uint8Array(256).fill(NONE);
/** The four bits that a hexadecimal digit stands for. */
export const fourBits = new Uint8Array(256).fill(NONE);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach(
  (character, bits) => {
    sixBits[character.charCodeAt(0)] = bits;
  },
);
sixBits['-'.charCodeAt(0)] = 62;
sixBits['_'.charCodeAt(0)] = 63;
for (const [digits, first] of [
  ['0123456789abcdef', 0],
  ['ABCDEF', 10],
] as const) {
  [...digits].forEach((digit, bits) => {
    fourBits[digit.charCodeAt(0)] = first + bits;
  });
}
