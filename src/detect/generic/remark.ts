import {
  ASTERISK,
  HASH,
  HYPHEN,
  latin1,
  lineStart,
  SEMICOLON,
  SLASH,
  skipBlanks,
} from './bytes.ts';

/** Whether a place stands in a line of documentation: a comment from its start, but for code that is commented out. */
export const inComment = (bytes: Uint8Array, at: number): boolean => {
  const start = skipBlanks(bytes, lineStart(bytes, at));
  const byte = bytes[start]!;
  const next = bytes[start + 1]!;
  if (byte === HASH || byte === ASTERISK || byte === SEMICOLON) return true;
  if (byte === HYPHEN && next === HYPHEN) return true;
  return byte === SLASH && (next === ASTERISK || (next === SLASH && bytes[start + 2] === SLASH));
};

/** Whether the text before a place on its line says that an example follows. */
export const afterExample = (bytes: Uint8Array, at: number): boolean =>
  /\b(?:examples?|e\.g|sample|such as|for instance|like)\b/i.test(
    latin1(bytes, lineStart(bytes, at, 64), at),
  );
