import { tableOf } from '../../byte-table.ts';
import {
  BACKSLASH,
  COMMA,
  HYPHEN,
  isBlank,
  isQuote,
  isWord,
  LINE_FEED,
  latin1,
  lineStart,
  SPACE,
  skipBlanks,
  standsAt,
} from '../../bytes.ts';

/**
 * The quote that opens the string around `at` on its line, as `;Password=` does in a connection string; 0 outside of
 * strings.
 */
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

const isSetter = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (const command of setters)
    if (command.length === end - start && standsAt(bytes, start, command)) return true;
  return false;
};

/** How far before a name the beginning of its line is looked for. */
const LEAD = 48;
/** What settings files put before a name. */
const leads = tableOf(' \t#-;/$"\'`');

/** Whether a name begins its line, but for what settings files put before it: `export`, `-`, a comment sign, a `<`. */
export const leadsLine = (bytes: Uint8Array, nameStart: number): boolean => {
  const earliest = Math.max(0, nameStart - LEAD);
  let at = nameStart;
  while (at > earliest && leads[bytes[at - 1]!] === 1) at--;
  if (at === earliest || bytes[at - 1] === LINE_FEED) return true;
  const end = at;
  while (at > earliest && isWord[bytes[at - 1]!] === 1) at--;
  if (at === end) return false;
  const apart = at === earliest || bytes[at - 1] === LINE_FEED || isBlank[bytes[at - 1]!] === 1;
  return apart && isSetter(bytes, at, end);
};

/** `--name` or `-name` of a command. */
export const isOption = (bytes: Uint8Array, nameStart: number): boolean =>
  bytes[nameStart] === HYPHEN && (nameStart === 0 || isBlank[bytes[nameStart - 1]!] === 1);

/** Whether a name stands in parentheses behind another option in quotes: `OPTIONS (user 'asha', password '…')`. */
export const isAmongOptions = (bytes: Uint8Array, nameStart: number): boolean => {
  let before = nameStart - 1;
  while (before > 0 && bytes[before]! <= SPACE) before--;
  return (
    bytes[before] === COMMA &&
    /\(\s{0,20}(?:\w{1,30}\s{1,4}'[^'\n]{0,80}',\s{0,20}){1,6}$/.test(
      latin1(bytes, Math.max(0, nameStart - 400), nameStart),
    )
  );
};

const upstreams = ['proxy', 'fastcgi', 'uwsgi', 'scgi', 'grpc', 'memcached'] as const;

/** Whether a name is one of nginx for where requests are passed on to: `proxy_pass`, `fastcgi_pass`. */
export const passesOn = (bytes: Uint8Array, nameStart: number): boolean =>
  upstreams.some((upstream) => standsAt(bytes, nameStart, `${upstream}_pass`));

const spacing = ['env ', 'setenv ', 'set -'] as const;

/**
 * `ENV NAME value` of a Dockerfile, `SetEnv NAME value` of a web server, `set -x NAME value` of fish, `login user
 * password value` of a .netrc.
 */
export const isSpaced = (bytes: Uint8Array, nameStart: number): boolean => {
  const line = lineStart(bytes, nameStart, 80);
  const start = skipBlanks(bytes, line);
  if (spacing.some((command) => standsAt(bytes, start, command))) return true;
  let at = nameStart - 1;
  while (at > line && isBlank[bytes[at]!] === 1) at--;
  while (at > line && isBlank[bytes[at]!] === 0) at--;
  return standsAt(bytes, at - 5, 'login');
};
