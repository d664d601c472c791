import {
  BACKSLASH,
  byteAt,
  CLOSE_BRACE,
  EQUALS,
  endOfMatch,
  isBlank,
  isQuote,
  isType,
  LINE_FEED,
  latin1,
  OPEN_BRACE,
  SEMICOLON,
  skipBlanks,
  standsAt,
} from '../../bytes.ts';
import { behindValue, literalAt, type Place, quotedValue } from './place.ts';

/** How far a default may stand behind the call that reads a setting: `getenv("NAME", "default")`. */
const REACH = 120;

/** What may stand between an operator and a literal: wrappers such as `[]byte(`, or an alternative such as `x || `. */
const wrapper =
  /^(?:new\s+)?(?:\[\])?[A-Za-z_][\w.:$]*\((?:default\s*=\s*)?$|(?:\|\||\?\??|\bor|\?:|:)\s*$/;
/** A call that finds an element of a page. */
const selects = /(?:jQuery|\$|querySelector|querySelectorAll|getElementById|closest)\($/;
/** A call that reads a setting and ends in the literal it falls back on. */
const readsSetting =
  /(?:env|environ|getenv|config|setting|option|property|param|default|var|lookup|get)\w*[.\w]*\s*[([]\s*$/i;

/** In code: a literal that is wrapped in a call, or that stands in for a missing setting. */
export const wrappedLiteral = (bytes: Uint8Array, from: number): Place | null => {
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
    return isQuote[byteAt(bytes, next)] === 1 && falls.test(between)
      ? quotedValue(bytes, next)
      : null;
  }
  return wrapper.test(gap) && !selects.test(gap) ? quotedValue(bytes, at) : null;
};

/**
 * `{"name", "value"}`, as Elixir writes a header, and C# and C++ an entry of a dictionary, `{name, <<"value">>}` of Erlang;
 * `quote` opens the name.
 */
export const pairedValue = (bytes: Uint8Array, quote: number, from: number): Place | null => {
  let at = bytes[quote - 1] === BACKSLASH ? quote - 2 : quote - 1;
  while (at > 0 && isBlank[bytes[at]!] === 1) at--;
  if (bytes[at] !== OPEN_BRACE) return null;
  const start = skipBlanks(bytes, from);
  const isBinary = standsAt(bytes, start, '<<');
  const place = literalAt(bytes, isBinary ? start + 2 : start);
  if (place === null) return null;
  const end = skipBlanks(bytes, behindValue(bytes, place));
  return bytes[isBinary ? end + 2 : end] === CLOSE_BRACE ? place : null;
};

/** A text of PHP with its length before it, up to its quote. */
const serialized = /^s:\d{1,5}:(?=\\?")/;

/** `s:8:"password";s:12:"…"`, as PHP writes settings that a database keeps. */
export const serializedValue = (bytes: Uint8Array, from: number): Place | null => {
  const quote = endOfMatch(serialized, bytes, from, 12);
  return quote < 0 ? null : quotedValue(bytes, quote);
};

const typeAndSign =
  /^(?:&'[a-z_]{1,12} )?[\w.<>[\]|?*&, ]*[\w>\]?|] *= *(?:[A-Za-z_][\w.]{0,40}\((?:default *= *)?)?(?=[bru]?["'`])/;
/** A type is no longer, and what is called on the way to the literal neither. */
const LONGEST_TYPE = 60;

/** Behind a type, an equals sign and a literal: `password: string = "…"`, `const password string = "…"`. */
export const typedLiteral = (bytes: Uint8Array, from: number): Place | null => {
  const end = Math.min(bytes.length, from + LONGEST_TYPE);
  let at = from;
  while (at < end && isType[bytes[at]!] === 1) at++;
  if (bytes[at] !== EQUALS) return null;
  const match = typeAndSign.exec(latin1(bytes, from, at + LONGEST_TYPE));
  if (match === null || match[0].includes('>=') || match[0].includes('<=')) return null;
  return literalAt(bytes, from + match[0].length);
};

const property =
  /^\{ ?get;(?: (?:private |protected |internal )?(?:set|init);)? ?\} ?= ?(?=[@$]?")/;

/** The literal that a property of C# begins with: `string ApiKey { get; set; } = "…"`, whose brace is at `open`. */
export const literalOfProperty = (bytes: Uint8Array, open: number): Place | null => {
  const start = endOfMatch(property, bytes, open, 64);
  return start < 0 ? null : literalAt(bytes, start);
};
