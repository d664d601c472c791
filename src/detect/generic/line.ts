import {
  BACKSLASH,
  DOLLAR,
  HASH,
  HYPHEN,
  isBlank,
  isQuote,
  isWord,
  lineStart,
  SEMICOLON,
  SLASH,
  skipBlanks,
  standsAt,
} from './bytes.ts';

/** The quote that `at` stands behind on its line, as `;Password=` does in a connection string; 0 outside of strings. */
export const openQuote = (bytes: Uint8Array, at: number): number => {
  let open = 0;
  for (let index = lineStart(bytes, at); index < at; index++) {
    const byte = bytes[index]!;
    if (byte === BACKSLASH) index++;
    else if (isQuote[byte] === 1) {
      if (open === 0) open = byte;
      else if (open === byte) open = 0;
    }
  }
  return open;
};

/** Commands that set a variable. */
const setters = ['export', 'set', 'env', 'arg', 'declare', 'local', 'readonly', 'setx'] as const;

/** Whether a name begins its line, but for what settings files put before it: `export`, `-`, a comment sign, a `<`. */
export const leadsLine = (bytes: Uint8Array, nameStart: number): boolean => {
  let at = nameStart;
  const start = lineStart(bytes, nameStart, 48);
  while (at > start) {
    const byte = bytes[at - 1]!;
    if (isBlank[byte] === 1 || byte === HASH || byte === HYPHEN || byte === SEMICOLON) at--;
    else if (byte === SLASH || isQuote[byte] === 1 || byte === DOLLAR) at--;
    else break;
  }
  if (at === start) return true;
  const word = at;
  while (at > start && isWord[bytes[at - 1]!] === 1) at--;
  if (at !== start && isBlank[bytes[at - 1]!] === 0) return false;
  return (
    at < word &&
    setters.some((command) => command.length === word - at && standsAt(bytes, at, command))
  );
};

/** `--name` or `-name` of a command. */
export const isOption = (bytes: Uint8Array, nameStart: number): boolean =>
  bytes[nameStart] === HYPHEN && (nameStart === 0 || isBlank[bytes[nameStart - 1]!] === 1);

/** `ENV NAME value` of a Dockerfile, `login user password value` of a .netrc. */
export const isSpaced = (bytes: Uint8Array, nameStart: number): boolean => {
  const line = lineStart(bytes, nameStart, 80);
  if (standsAt(bytes, skipBlanks(bytes, line), 'env ')) return true;
  let at = nameStart - 1;
  while (at > line && isBlank[bytes[at]!] === 1) at--;
  while (at > line && isBlank[bytes[at]!] === 0) at--;
  return standsAt(bytes, at - 5, 'login');
};
