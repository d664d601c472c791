import {
  ASTERISK,
  AT,
  BACKSLASH,
  BAR,
  CARRIAGE_RETURN,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOLLAR,
  DOT,
  EQUALS,
  EXCLAMATION,
  endsBareValue,
  GREATER,
  HASH,
  HYPHEN,
  isBlank,
  isDigit,
  isName,
  isParameter,
  isQuote,
  isType,
  isWord,
  LESS,
  LINE_FEED,
  lineStart,
  OPEN,
  OPEN_BRACE,
  PLUS,
  QUESTION,
  SEMICOLON,
  SLASH,
  SPACE,
  skipBlanks,
  standsAt,
  TILDE,
} from './bytes.ts';
import type { FileKind } from './file-kind.ts';

/**
 * How a value is given: `name = value`, an argument of a call, an element or attribute, an option of a command, a header
 * that is written out.
 */
export type Form = 'assigned' | 'argument' | 'markup' | 'option' | 'header';

/** A name and the value that a text gives it; all numbers are byte offsets. */
export interface Assignment {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoted: boolean;
  readonly form: Form;
}

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(
    bytes.buffer,
    bytes.byteOffset + start,
    Math.max(0, Math.min(end, bytes.length) - start),
  ).toString('latin1');

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

const LONGEST_NAME = 64;
/** Values longer than this are documents, certificates or encoded data: other rules look at those. */
export const LONGEST_VALUE = 256;
/** No secret is shorter. */
export const SHORTEST_VALUE = 6;
/** How far a default may stand behind the call that reads a setting: `getenv("NAME", "default")`. */
const REACH = 120;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A value in quotes that opens at `at` (or at a backslash before the quote); it must close on the same line. */
const quotedValue = (bytes: Uint8Array, at: number): Place | null => {
  const escaped = bytes[at] === BACKSLASH;
  const quote = bytes[escaped ? at + 1 : at]!;
  const start = escaped ? at + 2 : at + 1;
  const end = Math.min(bytes.length, start + LONGEST_VALUE + 1);
  for (let index = start; index < end; index++) {
    const byte = bytes[index]!;
    if (byte === LINE_FEED) return null;
    if (byte === BACKSLASH) {
      if (escaped && bytes[index + 1] === quote) return { start, end: index, quoted: true };
      index++;
    } else if (byte === quote && !escaped) return { start, end: index, quoted: true };
  }
  return null;
};

const endOfLine = (bytes: Uint8Array, from: number): number => {
  const end = Math.min(bytes.length, from + LONGEST_VALUE + 1);
  let at = from;
  while (at < end && bytes[at] !== LINE_FEED) at++;
  while (at > from && (isBlank[bytes[at - 1]!] === 1 || bytes[at - 1] === CARRIAGE_RETURN)) at--;
  return at;
};

/** A value without quotes that has the rest of the line to itself, but for a comment behind it. */
const restOfLine = (bytes: Uint8Array, start: number): Place | null => {
  const end = endOfLine(bytes, start);
  if (end - start > LONGEST_VALUE) return null;
  let at = start;
  while (at < end && isBlank[bytes[at]!] === 0) at++;
  if (at < end) {
    const next = skipBlanks(bytes, at);
    const comment = bytes[next] === HASH || bytes[next] === SEMICOLON || bytes[next] === SLASH;
    const continued = bytes[next] === BACKSLASH && next + 1 >= end;
    if (!comment && !continued) return null;
  }
  return { start, end: at, quoted: false };
};

/** A value without quotes among others: in a URL, a connection string, a command. */
const bareValue = (bytes: Uint8Array, start: number): Place | null => {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE + 1);
  let end = start;
  while (end < limit && endsBareValue[bytes[end]!] === 0) end++;
  if (end - start > LONGEST_VALUE) return null;
  if (bytes[end - 1] === BACKSLASH) end--;
  if (bytes[end - 1] === DOT) end--;
  return { start, end, quoted: false };
};

const hasDigit = (bytes: Uint8Array, { start, end }: Place): boolean => {
  for (let at = start; at < end; at++) if (isDigit[bytes[at]!] === 1) return true;
  return false;
};

/** Whether `at` stands inside a string of its line, as `;Password=` does in a connection string. */
const insideString = (bytes: Uint8Array, at: number): boolean => {
  let open = 0;
  for (let index = lineStart(bytes, at); index < at; index++) {
    const byte = bytes[index]!;
    if (byte === BACKSLASH) index++;
    else if (isQuote[byte] === 1) {
      if (open === 0) open = byte;
      else if (open === byte) open = 0;
    }
  }
  return open !== 0;
};

/** Whether a name begins its line, but for what settings files put before it: `export`, `-`, a comment sign, a `<`. */
const leadsLine = (bytes: Uint8Array, nameStart: number): boolean => {
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
  return ['export', 'set', 'env', 'arg', 'declare', 'local', 'readonly', 'setx'].some(
    (command) => command.length === word - at && standsAt(bytes, at, command),
  );
};

/** What may stand between an operator and a literal: wrappers such as `[]byte(`, or an alternative such as `x || `. */
const wrapper = /^(?:new\s+)?(?:\[\]|[A-Za-z_][\w.:$]*)\($|(?:\|\||\?\?|\bor|\?:|:)\s*$/;
/** A call that reads a setting and ends in the literal it falls back on. */
const readsSetting =
  /(?:env|environ|getenv|config|setting|option|property|param|default|var|lookup|get)\w*[.\w]*\s*[([]\s*$/i;

/** In code: a literal that is wrapped in a call, or that stands in for a missing setting. */
const wrappedLiteral = (bytes: Uint8Array, from: number): Place | null => {
  const end = Math.min(bytes.length, from + REACH);
  let at = from;
  while (at < end && isQuote[bytes[at]!] === 0) {
    const byte = bytes[at]!;
    if (byte === LINE_FEED || byte === SEMICOLON) return null;
    at++;
  }
  if (at >= end || at === from) return null;
  const gap = latin1(bytes, from, at);
  if (readsSetting.test(gap)) {
    const setting = quotedValue(bytes, at);
    if (setting === null) return null;
    let next = setting.end + 1;
    while (next < end && isQuote[bytes[next]!] === 0 && bytes[next] !== LINE_FEED) next++;
    const between = latin1(bytes, setting.end + 1, next);
    const falls = /^\s*,\s*(?:default\s*=\s*|default:\s*)?$|^\s*[)\]]\s*(?:\|\||\?\?|\bor|\?:)\s*$/;
    return isQuote[bytes[next]!] === 1 && falls.test(between) ? quotedValue(bytes, next) : null;
  }
  return wrapper.test(gap) ? quotedValue(bytes, at) : null;
};

const typeAndSign = /^[\w.<>[\]|?*&, ]*[\w>\]?|] *= *(?=["'`])/;

/** Behind a type, an equals sign and a literal: `password: string = "…"`, `const password string = "…"`. */
const typedLiteral = (bytes: Uint8Array, from: number): Place | null => {
  const end = Math.min(bytes.length, from + 60);
  let at = from;
  while (at < end && isType[bytes[at]!] === 1) at++;
  if (bytes[at] !== EQUALS) return null;
  const match = typeAndSign.exec(latin1(bytes, from, skipBlanks(bytes, at + 1) + 1));
  if (match === null || match[0].includes('>=') || match[0].includes('<=')) return null;
  return quotedValue(bytes, from + match[0].length);
};

const isStringPrefix = (byte: number): boolean => {
  const lower = byte | 32;
  // Python's and Rust's b"…" and r"…", C#'s @"…" and $"…", C's L"…", u"…".
  return (
    lower === 98 ||
    lower === 114 ||
    lower === 117 ||
    lower === 108 ||
    lower === 102 ||
    byte === AT ||
    byte === DOLLAR
  );
};

const literalAt = (bytes: Uint8Array, at: number): Place | null => {
  const byte = bytes[at]!;
  if (isQuote[byte] === 1) return quotedValue(bytes, at);
  if (byte === BACKSLASH && isQuote[bytes[at + 1]!] === 1) return quotedValue(bytes, at);
  if (isStringPrefix(byte) && isQuote[bytes[at + 1]!] === 1) return quotedValue(bytes, at + 1);
  return null;
};

/** `"name": "DB_PASSWORD", "value": "…"`, `name="password" value="…"`, and the same over two lines of YAML. */
const namedValue = (bytes: Uint8Array, from: number): Place | null => {
  const end = Math.min(bytes.length, from + 64);
  let at = from;
  while (at < end) {
    const byte = bytes[at]!;
    if (isBlank[byte] === 1 || byte === LINE_FEED || byte === CARRIAGE_RETURN) at++;
    else if (byte === COMMA || isQuote[byte] === 1) at++;
    else break;
  }
  if (standsAt(bytes, at, 'default')) at += 7;
  else if (standsAt(bytes, at, 'value')) at += 5;
  else return null;
  if (isQuote[bytes[at]!] === 1) at++;
  at = skipBlanks(bytes, at);
  if (bytes[at] !== COLON && bytes[at] !== EQUALS) return null;
  at = skipBlanks(bytes, at + 1);
  const literal = literalAt(bytes, at);
  if (literal !== null) return literal;
  return bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN ? null : restOfLine(bytes, at);
};

const elementValue = (bytes: Uint8Array, start: number): Place | null => {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE + 1);
  let end = start;
  while (end < limit && bytes[end] !== LESS && bytes[end] !== LINE_FEED) end++;
  return bytes[end] === LESS && end > start ? { start, end, quoted: true } : null;
};

/** The value behind an operator whose end is `from`. */
const valueBehind = (
  bytes: Uint8Array,
  from: number,
  nameStart: number,
  kind: FileKind,
  typed: boolean,
): Place | null => {
  const at = skipBlanks(bytes, from);
  if (at >= bytes.length) return null;
  const byte = bytes[at]!;
  if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return null;
  const literal = literalAt(bytes, at);
  if (literal !== null) return literal;
  if (isQuote[byte] === 1) return null;
  if (kind.syntax === 'code' || kind.syntax === 'data') {
    const wrapped =
      (typed && at > from ? typedLiteral(bytes, at) : null) ?? wrappedLiteral(bytes, at);
    if (wrapped !== null) return wrapped;
    const bare = bareValue(bytes, at);
    if (bare === null || bare.end - bare.start < SHORTEST_VALUE) return null;
    if (!hasDigit(bytes, bare)) return null;
    const parameter = isParameter[bytes[nameStart - 1] ?? 0] === 1 && at === from;
    return parameter || insideString(bytes, nameStart) ? bare : null;
  }
  if (!leadsLine(bytes, nameStart)) return bareValue(bytes, at);
  // `user:password:uid` is a list: a setting has a blank behind its colon.
  return at === from && bytes[from - 1] === COLON ? null : restOfLine(bytes, at);
};

const opensCall = (bytes: Uint8Array, quote: number): boolean => {
  let at = quote - 1;
  while (at > 0 && (isBlank[bytes[at]!] === 1 || isStringPrefix(bytes[at]!))) at--;
  return bytes[at] === OPEN;
};

const isOption = (bytes: Uint8Array, nameStart: number): boolean =>
  bytes[nameStart] === HYPHEN && (nameStart === 0 || isBlank[bytes[nameStart - 1]!] === 1);

/** `ENV NAME value` of a Dockerfile, `login user password value` of a .netrc. */
const isSpaced = (bytes: Uint8Array, nameStart: number): boolean => {
  const line = lineStart(bytes, nameStart, 80);
  if (standsAt(bytes, skipBlanks(bytes, line), 'env ')) return true;
  let at = nameStart - 1;
  while (at > line && isBlank[bytes[at]!] === 1) at--;
  while (at > line && isBlank[bytes[at]!] === 0) at--;
  return standsAt(bytes, at - 5, 'login');
};

const scheme = /^(?:api-?)?(?:token|key|bearer|basic|bot|oauth|ssws|geniekey)$/i;

/** `'X-Api-Key: value'`, `"Authorization: Token value"`. */
const headerValue = (bytes: Uint8Array, from: number): Place | null => {
  const place = bareValue(bytes, skipBlanks(bytes, from));
  if (place === null || bytes[place.end] !== SPACE) return place;
  return scheme.test(latin1(bytes, place.start, place.end))
    ? bareValue(bytes, place.end + 1)
    : null;
};

/**
 * Reads the assignment to the name that a keyword's hit stands in. Looks at no more than a few hundred bytes, and at a
 * few only where the name is followed by none of the signs that assign.
 */
export const readAssignment = (
  bytes: Uint8Array,
  hit: number,
  kind: FileKind,
): Assignment | null => {
  const length = bytes.length;
  let nameEnd = hit;
  const farthest = Math.min(length, hit + LONGEST_NAME);
  // A keyword may begin with a sign that joins (`_key`) and ends where the name does.
  while (nameEnd < farthest && isName[bytes[nameEnd]!] === 1) nameEnd++;
  if (nameEnd === farthest && farthest < length) return null;
  if (bytes[nameEnd - 1] === HYPHEN && bytes[nameEnd] === GREATER) return null;

  let at = nameEnd;
  let nameQuote = -1;
  if (bytes[at] === BACKSLASH && isQuote[bytes[at + 1]!] === 1) at += 2;
  else if (isQuote[bytes[at]!] === 1) at++;
  if (at > nameEnd) nameQuote = at - 1;
  while (bytes[at] === CLOSE_BRACKET) at++;
  if ((bytes[at] === QUESTION || bytes[at] === EXCLAMATION) && bytes[at + 1] === COLON) at++;
  const signs = at;
  at = skipBlanks(bytes, at);
  if (at >= length) return null;
  const sign = bytes[at]!;
  const next = bytes[at + 1] ?? 0;

  let nameStart = hit;
  const earliest = Math.max(0, hit - LONGEST_NAME);
  while (nameStart > earliest && isName[bytes[nameStart - 1]!] === 1) nameStart--;

  const made = (place: Place | null, form: Form): Assignment | null =>
    place === null || place.end <= place.start
      ? null
      : {
          nameStart,
          nameEnd,
          valueStart: place.start,
          valueEnd: place.end,
          quoted: place.quoted,
          form,
        };
  const assigned = (from: number, typed = false): Assignment | null =>
    made(valueBehind(bytes, from, nameStart, kind, typed), 'assigned');

  switch (sign) {
    case EQUALS:
      if (next === EQUALS || next === TILDE) return null;
      return assigned(next === GREATER ? at + 2 : at + 1);
    case COLON:
      // `user:password:uid` is a list.
      if (next === COLON || bytes[nameStart - 1] === COLON) return null;
      // ${NAME:-default} of a shell.
      if (bytes[nameStart - 1] === OPEN_BRACE && (next === HYPHEN || next === PLUS)) {
        return next === HYPHEN ? made(bareValue(bytes, at + 2), 'assigned') : null;
      }
      if (next === EQUALS) return assigned(at + 2);
      if (nameQuote < 0 && isQuote[bytes[nameStart - 1] ?? 0] === 1) {
        return made(headerValue(bytes, at + 1), 'header');
      }
      return assigned(at + 1, true);
    case PLUS:
    case QUESTION:
      if (next === EQUALS) return assigned(at + 2);
      return next === QUESTION && bytes[at + 2] === EQUALS ? assigned(at + 3) : null;
    case BAR:
      return next === BAR && bytes[at + 2] === EQUALS ? assigned(at + 3) : null;
    case COMMA: {
      if (nameQuote < 0) return null;
      if (opensCall(bytes, nameStart - 1)) {
        return made(literalAt(bytes, skipBlanks(bytes, at + 1)), 'argument');
      }
      return made(namedValue(bytes, at), 'assigned');
    }
    case OPEN: {
      if (nameQuote >= 0 || signs !== at) return null;
      const argument = skipBlanks(bytes, at + 1);
      return made(literalAt(bytes, argument) ?? wrappedLiteral(bytes, argument), 'argument');
    }
    case GREATER:
      // <password>…</password>, and Android's <string name="api_key">…</string>.
      if (nameQuote < 0 && bytes[nameStart - 1] !== LESS) return null;
      if (nameQuote >= 0 && !standsAt(bytes, nameStart - 6, 'name=')) return null;
      return made(elementValue(bytes, at + 1), 'markup');
    case LESS: {
      // <key>Password</key> <string>…</string> of a property list.
      if (next !== SLASH || bytes[nameStart - 1] !== GREATER) return null;
      let open = at + 2;
      while (open < at + 40 && bytes[open] !== GREATER) open++;
      open++;
      while (isBlank[bytes[open]!] === 1 || bytes[open] === LINE_FEED) {
        if (open++ > at + 80) return null;
      }
      return standsAt(bytes, open, '<string>')
        ? made(elementValue(bytes, open + 8), 'markup')
        : null;
    }
    case LINE_FEED:
    case CARRIAGE_RETURN:
      if (kind.syntax === 'code') return null;
      return made(namedValue(bytes, at), 'assigned');
    default:
      break;
  }
  if (at === signs || sign < SPACE) return null;
  if (nameQuote >= 0) {
    return standsAt(bytes, at, 'value') ? made(namedValue(bytes, at), 'markup') : null;
  }
  if (isOption(bytes, nameStart) || (kind.syntax === 'config' && isSpaced(bytes, nameStart))) {
    // Another option follows: this one took no value, or `-p$password` held it.
    if (sign === HYPHEN) return null;
    return made(literalAt(bytes, at) ?? bareValue(bytes, at), 'option');
  }
  return kind.syntax === 'code' && isWord[sign] === 1
    ? made(typedLiteral(bytes, at), 'assigned')
    : null;
};
