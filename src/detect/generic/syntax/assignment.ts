import {
  AT,
  BACKSLASH,
  BACKTICK,
  BAR,
  byteAt,
  CARRIAGE_RETURN,
  CLOSE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  EXCLAMATION,
  GREATER,
  HYPHEN,
  isBlank,
  isDigit,
  isQuote,
  isWord,
  LESS,
  LINE_FEED,
  latin1,
  OPEN,
  OPEN_BRACE,
  OPEN_BRACKET,
  PLUS,
  QUESTION,
  SEMICOLON,
  SLASH,
  SPACE,
  skipBlanks,
  standsAt,
  TILDE,
} from '../../bytes.ts';
import type { FileKind } from '../../file-kind.ts';
import { compares, formOfCall, opensCall } from './call.ts';
import { defaultArgument, defaultOf, fallback } from './default.ts';
import { isOption, isSpaced, leadsLine, openQuote, passesOn } from './line.ts';
import { firstOfList } from './list.ts';
import {
  literalOfProperty,
  pairedValue,
  serializedValue,
  typedLiteral,
  wrappedLiteral,
} from './literal.ts';
import { elementText, nextElementText } from './markup.ts';
import type { Name } from './name-place.ts';
import {
  bareValue,
  type Form,
  headerValue,
  literalAt,
  namedValue,
  type Place,
  quotedValue,
  restOfLine,
} from './place.ts';
import { valueBehind } from './value-behind.ts';

/** A name and the value that a text gives it; all numbers are byte offsets. */
export interface Assignment {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoted: boolean;
  readonly form: Form;
  /** Whether the value is the first item of a list. */
  readonly listed: boolean;
}

/** The place behind an index or an empty pair of brackets, as in `char password[] = "…"`; the same where none stands. */
const behindIndex = (bytes: Uint8Array, open: number): number => {
  let at = open + 1;
  while (isDigit[byteAt(bytes, at)] === 1) at++;
  return bytes[at] === CLOSE_BRACKET ? at + 1 : open;
};

/** `shop:apiKey: …`: whether what stands before a name at the beginning of a line is the namespace that Pulumi gives it. */
const isInNamespace = (bytes: Uint8Array, nameStart: number, next: number): boolean =>
  isBlank[next] === 1 &&
  /(?:^|\n)[ \t]*["']?[\w-]{1,40}:$/.test(latin1(bytes, Math.max(0, nameStart - 64), nameStart));

/** `"New password: ", x = "`: whether what looks like an opening quote closes the string that the name stands in. */
export const closesString = (bytes: Uint8Array, read: Assignment): boolean =>
  read.form === 'assigned' &&
  read.quoted &&
  isQuote[bytes[read.nameEnd]!] === 0 &&
  bytes[read.nameEnd] !== BACKSLASH &&
  bytes[read.valueStart - 2] !== BACKSLASH &&
  openQuote(bytes, read.nameStart) === bytes[read.valueStart - 1];

/** Where a value stands, and how it is given. */
interface Given {
  readonly place: Place;
  readonly form: Form;
}

const made = (place: Place | null, form: Form): Given | null =>
  place === null || place.end <= place.start ? null : { place, form };

/** What is assigned behind an operator whose end is `from`. */
const assigned = (
  bytes: Uint8Array,
  from: number,
  nameStart: number,
  file: FileKind,
  typed = false,
): Given | null => made(valueBehind(bytes, from, nameStart, file, typed), 'assigned');

/** Reads the assignment to a name. Looks at a few bytes only where the name is followed by none of the signs that assign. */
export const readAssignment = (
  bytes: Uint8Array,
  name: Name,
  file: FileKind,
): Assignment | null => {
  const given = readGiven(bytes, name, file);
  if (given === null) return null;
  const { place, form } = given;
  return {
    nameStart: name.start,
    nameEnd: name.end,
    valueStart: place.start,
    valueEnd: place.end,
    quoted: place.quoted,
    form,
    listed: place.listed === true,
  };
};

const readGiven = (
  bytes: Uint8Array,
  { start: nameStart, end: nameEnd }: Name,
  file: FileKind,
): Given | null => {
  const length = bytes.length;
  if (bytes[nameEnd - 1] === HYPHEN && bytes[nameEnd] === GREATER) return null;

  let at = nameEnd;
  let nameQuote = -1;
  if (bytes[at] === BACKSLASH && isQuote[byteAt(bytes, at + 1)] === 1) at += 2;
  else if (isQuote[byteAt(bytes, at)] === 1) at++;
  if (at > nameEnd) nameQuote = at - 1;
  while (bytes[at] === CLOSE_BRACKET) at++;
  if (nameQuote < 0 && bytes[at] === OPEN_BRACKET) at = behindIndex(bytes, at);
  if ((bytes[at] === QUESTION || bytes[at] === EXCLAMATION) && bytes[at + 1] === COLON) at++;
  const signs = at;
  at = skipBlanks(bytes, at);
  if (at >= length) return null;
  const sign = bytes[at]!;
  const next = byteAt(bytes, at + 1);

  switch (sign) {
    case EQUALS:
      if (next === TILDE) return null;
      if (next === EQUALS) {
        // A comparison with a literal: a back door, when the literal is no word.
        const operand = bytes[at + 2] === EQUALS ? at + 3 : at + 2;
        return made(literalAt(bytes, skipBlanks(bytes, operand)), 'argument');
      }
      if (nameQuote < 0 && bytes[nameStart - 1] === SEMICOLON) {
        return made(bareValue(bytes, skipBlanks(bytes, at + 1)), 'connection');
      }
      // `--password= --other`: an option that is given nothing.
      if (isBlank[next] === 1 && bytes[nameStart] === HYPHEN) return null;
      return assigned(bytes, next === GREATER ? at + 2 : at + 1, nameStart, file);
    case COLON:
      // `user:password:uid` is a list.
      if (next === COLON) return null;
      // -v `pwd`:/app of a shell: what a command prints.
      if (nameQuote >= 0 && bytes[nameQuote] === BACKTICK && file.syntax === 'config') return null;
      if (bytes[nameStart - 1] === COLON && !isInNamespace(bytes, nameStart, next)) return null;
      // ${NAME:-default} of a shell.
      if (bytes[nameStart - 1] === OPEN_BRACE && (next === HYPHEN || next === PLUS)) {
        return next === HYPHEN ? made(bareValue(bytes, at + 2), 'assigned') : null;
      }
      if (next === EQUALS) return assigned(bytes, at + 2, nameStart, file);
      if (nameQuote < 0 && isQuote[byteAt(bytes, nameStart - 1)] === 1) {
        return made(headerValue(bytes, at + 1), 'header');
      }
      return assigned(bytes, at + 1, nameStart, file, true);
    case PLUS:
    case QUESTION:
      if (next === EQUALS) return assigned(bytes, at + 2, nameStart, file);
      return next === QUESTION && bytes[at + 2] === EQUALS
        ? assigned(bytes, at + 3, nameStart, file)
        : made(fallback(bytes, at), 'assigned');
    case DOT:
      // PHP adds to a text with `.=`.
      return next === EQUALS ? assigned(bytes, at + 2, nameStart, file) : null;
    case BAR:
      return next === BAR && bytes[at + 2] === EQUALS
        ? assigned(bytes, at + 3, nameStart, file)
        : made(fallback(bytes, at), 'assigned');
    case CLOSE:
      return nameQuote < 0 ? null : made(fallback(bytes, at), 'assigned');
    case COMMA: {
      const literal = literalAt(bytes, skipBlanks(bytes, at + 1));
      if (literal !== null && compares(bytes, nameStart)) return made(literal, 'argument');
      // `{name, "…"}` of Erlang.
      if (nameQuote < 0) return made(pairedValue(bytes, nameStart, at + 1), 'assigned');
      // `["--api-key", "…"]`: what a program is started with.
      if (bytes[nameStart] === HYPHEN && literal !== null) {
        return bytes[literal.start] === HYPHEN ? null : made(literal, 'option');
      }
      if (opensCall(bytes, nameStart - 1)) {
        const given = literal ?? defaultArgument(bytes, at + 1);
        return made(given, formOfCall(bytes, nameStart - 1));
      }
      const pair = pairedValue(bytes, nameStart - 1, at + 1);
      return made(pair ?? namedValue(bytes, at), 'assigned');
    }
    case OPEN: {
      if (nameQuote >= 0 || signs !== at) return null;
      const argument = skipBlanks(bytes, at + 1);
      return made(literalAt(bytes, argument) ?? wrappedLiteral(bytes, argument), 'argument');
    }
    case OPEN_BRACE:
      if (nameQuote >= 0) break;
      // `std::string token{"…"}` of C++.
      return made(signs === at ? firstOfList(bytes, at) : literalOfProperty(bytes, at), 'assigned');
    case GREATER:
      // <password>…</password>, and Android's <string name="api_key">…</string>.
      if (nameQuote < 0 && bytes[nameStart - 1] !== LESS) return null;
      if (nameQuote >= 0 && !standsAt(bytes, nameStart - 6, 'name=')) return null;
      return made(elementText(bytes, at), 'markup');
    case LESS:
      // R assigns with an arrow.
      if (next === HYPHEN) return made(literalAt(bytes, skipBlanks(bytes, at + 2)), 'assigned');
      if (next !== SLASH || bytes[nameStart - 1] !== GREATER) return null;
      return made(nextElementText(bytes, at), 'markup');
    case SEMICOLON:
      return nameQuote < 0 ? null : made(serializedValue(bytes, at + 1), 'assigned');
    case LINE_FEED:
    case CARRIAGE_RETURN:
      if (file.syntax === 'code') return null;
      return made(namedValue(bytes, at), 'assigned');
    default:
      break;
  }
  if (at === signs || sign < SPACE) return null;
  if (nameQuote >= 0) {
    // `variable "password" { default = "…" }` of Terraform.
    if (sign === OPEN_BRACE && standsAt(bytes, nameStart - 10, 'variable "')) {
      return made(defaultOf(bytes, at), 'assigned');
    }
    const attribute = standsAt(bytes, at, 'value') || standsAt(bytes, at, 'android:value');
    return attribute ? made(namedValue(bytes, at), 'markup') : null;
  }
  if (isOption(bytes, nameStart) || (file.syntax === 'config' && isSpaced(bytes, nameStart))) {
    // Another option follows: this one took no value, or `-p$password` held it.
    if (sign === HYPHEN) return null;
    return made(literalAt(bytes, at) ?? bareValue(bytes, at), 'option');
  }
  // `#define NAME "…"` of C, `(def name "…")` of Clojure.
  if (standsAt(bytes, nameStart - 7, 'define ') || standsAt(bytes, nameStart - 5, '(def ')) {
    return made(literalAt(bytes, at), 'assigned');
  }
  // `:name "…"` of Clojure, `@name "…"` of Elixir.
  const before = byteAt(bytes, nameStart - 1);
  if (isQuote[sign] === 1 && (before === COLON || before === AT)) {
    return made(quotedValue(bytes, at), 'assigned');
  }
  // “The password is "…"” of a manual.
  if (standsAt(bytes, at, 'is '))
    return made(literalAt(bytes, skipBlanks(bytes, at + 3)), 'argument');
  // `requirepass …`: a line of a server's settings.
  if (file.syntax === 'config' && leadsLine(bytes, nameStart) && !passesOn(bytes, nameStart)) {
    return made(literalAt(bytes, at) ?? restOfLine(bytes, at), 'option');
  }
  // `password 'x'` of Gradle and other languages that call without parentheses.
  if (isQuote[sign] === 1 && leadsLine(bytes, nameStart)) {
    return made(quotedValue(bytes, at), 'argument');
  }
  return file.syntax === 'code' && isWord[sign] === 1
    ? made(typedLiteral(bytes, at), 'assigned')
    : null;
};
