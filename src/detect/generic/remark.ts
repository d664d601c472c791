import {
  ASTERISK,
  HASH,
  HYPHEN,
  isName,
  latin1,
  lineStart,
  SEMICOLON,
  SLASH,
  skipBlanks,
} from './bytes.ts';

/**
 * Whether a place stands in a line of documentation: a comment from its start, but for a setting that is commented out
 * (`# KEY = …`, where `at` is in the first word) and for code that is (`//`).
 */
export const inComment = (bytes: Uint8Array, at: number): boolean => {
  const start = skipBlanks(bytes, lineStart(bytes, at));
  const byte = bytes[start]!;
  const next = bytes[start + 1]!;
  if (byte === HASH || byte === SEMICOLON || (byte === HYPHEN && next === HYPHEN)) {
    let word = start;
    while (word < at && isName[bytes[word]!] === 0) word++;
    while (word < at && isName[bytes[word]!] === 1) word++;
    return word < at;
  }
  if (byte === ASTERISK) return true;
  return byte === SLASH && (next === ASTERISK || (next === SLASH && bytes[start + 2] === SLASH));
};

/** Whether the text before a place on its line says that an example follows. */
export const afterExample = (bytes: Uint8Array, at: number): boolean =>
  /\b(?:examples?|e\.g|sample|such as|for instance|like)\b/i.test(
    latin1(bytes, lineStart(bytes, at, 64), at),
  );
