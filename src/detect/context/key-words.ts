import { CASE } from '../byte-table.ts';

/** The words that a value may be joined to, `…-secret-key-0123…`, and for each byte the number of the one that ends in it. */
const keyWords = ['', 'key', 'token', 'secret', 'private', 'access'].map((word) =>
  Buffer.from(word),
);
const endingIn = new Uint8Array(256);
for (const [number, word] of keyWords.entries()) if (number > 0) endingIn[word.at(-1)!] = number;

/** Whether a word for a key ends right before a place. */
export const endsInKeyWord = (bytes: Uint8Array, end: number): boolean => {
  if (end < 1) return false;
  const number = endingIn[bytes[end - 1]! | CASE]!;
  if (number === 0) return false;
  const word = keyWords[number]!;
  const start = end - word.length;
  for (let at = word.length - 2; at >= 0; at--)
    if ((bytes[start + at]! | CASE) !== word[at]) return false;
  return true;
};
