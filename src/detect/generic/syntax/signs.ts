import {
  AT,
  BACKTICK,
  BAR,
  byteAt,
  CARRIAGE_RETURN,
  CLOSE,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  GREATER,
  HYPHEN,
  isBlank,
  isQuote,
  isWord,
  LESS,
  LINE_FEED,
  latin1,
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
} from '../../bytes.ts';
import type { FileKind } from '../../file-kind.ts';
import { compares, formOfCall, opensCall } from './call.ts';
import { defaultArgument, defaultOf, fallback } from './default.ts';
import { isAmongOptions, isOption, isSpaced, leadsLine, passesOn } from './line.ts';
import { firstOfList } from './list.ts';
import {
  literalOfProperty,
  pairedValue,
  serializedValue,
  typedLiteral,
  wrappedLiteral,
} from './literal.ts';
import { elementText, nextElementText, opensTag, textBehindAttributes } from './markup.ts';
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

/** A name and the sign behind it that may give it a value; all numbers are byte offsets. */
export interface Signed {
  readonly bytes: Uint8Array;
  readonly file: FileKind;
  readonly nameStart: number;
  /** Where the quote is that closes the name; -1 where none does. */
  readonly nameQuote: number;
  /** Where the name ends, with its quote and the brackets behind it. */
  readonly nameEnd: number;
  /** The first byte behind that, blanks left out. */
  readonly at: number;
}

/** Where a value stands, and how it is given. */
export interface Given {
  readonly place: Place;
  readonly form: Form;
}

const made = (place: Place | null, form: Form): Given | null =>
  place === null || place.end <= place.start ? null : { place, form };

/** What is assigned behind an operator whose end is `from`. */
const assigned = ({ bytes, nameStart, file }: Signed, from: number, typed = false): Given | null =>
  made(valueBehind(bytes, from, nameStart, file, typed), 'assigned');

const afterEquals = (name: Signed): Given | null => {
  const { bytes, nameStart, nameQuote, at } = name;
  const next = byteAt(bytes, at + 1);
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
  return assigned(name, next === GREATER ? at + 2 : at + 1);
};

/** `shop:apiKey: …`: whether what stands before a name at the beginning of a line is the namespace that Pulumi gives it. */
const isInNamespace = (bytes: Uint8Array, nameStart: number, next: number): boolean =>
  isBlank[next] === 1 &&
  /(?:^|\n)[ \t]*["']?[\w-]{1,40}:$/.test(latin1(bytes, Math.max(0, nameStart - 64), nameStart));

const afterColon = (name: Signed): Given | null => {
  const { bytes, file, nameStart, nameQuote, at } = name;
  const next = byteAt(bytes, at + 1);
  // `user:password:uid` is a list.
  if (next === COLON) return null;
  // -v `pwd`:/app of a shell: what a command prints.
  if (nameQuote >= 0 && bytes[nameQuote] === BACKTICK && file.syntax === 'config') return null;
  if (bytes[nameStart - 1] === COLON && !isInNamespace(bytes, nameStart, next)) return null;
  // ${NAME:-default} of a shell.
  if (bytes[nameStart - 1] === OPEN_BRACE && (next === HYPHEN || next === PLUS)) {
    return next === HYPHEN ? made(bareValue(bytes, at + 2), 'assigned') : null;
  }
  if (next === EQUALS) return assigned(name, at + 2);
  if (nameQuote < 0 && isQuote[byteAt(bytes, nameStart - 1)] === 1) {
    return made(headerValue(bytes, at + 1), 'header');
  }
  return assigned(name, at + 1, true);
};

/** `+=`, `?=`, `??=`, or what stands in for a setting that is not there: `?? "…"`, `?: "…"`. */
const afterPlusOrQuestion = (name: Signed): Given | null => {
  const { bytes, at } = name;
  const next = byteAt(bytes, at + 1);
  if (next === EQUALS) return assigned(name, at + 2);
  return next === QUESTION && bytes[at + 2] === EQUALS
    ? assigned(name, at + 3)
    : made(fallback(bytes, at), 'assigned');
};

/** `||=`, or `|| "…"`. */
const afterBar = (name: Signed): Given | null => {
  const { bytes, at } = name;
  return byteAt(bytes, at + 1) === BAR && bytes[at + 2] === EQUALS
    ? assigned(name, at + 3)
    : made(fallback(bytes, at), 'assigned');
};

const afterComma = ({ bytes, nameStart, nameQuote, at }: Signed): Given | null => {
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
};

const inCall = ({ bytes, nameQuote, nameEnd, at }: Signed): Given | null => {
  if (nameQuote >= 0 || nameEnd !== at) return null;
  const argument = skipBlanks(bytes, at + 1);
  return made(literalAt(bytes, argument) ?? wrappedLiteral(bytes, argument), 'argument');
};

const inBraces = (name: Signed): Given | null => {
  const { bytes, nameQuote, nameEnd, at } = name;
  if (nameQuote >= 0) return afterBlank(name);
  // `std::string token{"…"}` of C++.
  return made(nameEnd === at ? firstOfList(bytes, at) : literalOfProperty(bytes, at), 'assigned');
};

/** `<password>…</password>`, and Android's `<string name="api_key">…</string>`. */
const afterTag = ({ bytes, nameStart, nameQuote, at }: Signed): Given | null => {
  if (nameQuote < 0 && !opensTag(bytes, nameStart)) return null;
  if (nameQuote >= 0 && !standsAt(bytes, nameStart - 6, 'name=')) return null;
  return made(elementText(bytes, at), 'markup');
};

const afterLess = ({ bytes, nameStart, at }: Signed): Given | null => {
  const next = byteAt(bytes, at + 1);
  // R assigns with an arrow.
  if (next === HYPHEN) return made(literalAt(bytes, skipBlanks(bytes, at + 2)), 'assigned');
  if (next !== SLASH || bytes[nameStart - 1] !== GREATER) return null;
  return made(nextElementText(bytes, at), 'markup');
};

/** What follows a name and a blank, without a sign that assigns. */
const afterBlank = ({ bytes, file, nameStart, nameQuote, nameEnd, at }: Signed): Given | null => {
  const sign = bytes[at]!;
  if (at === nameEnd || sign < SPACE) return null;
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
  const before = byteAt(bytes, nameStart - 1);
  // `<password type="text">…</password>`.
  if ((before === LESS || before === COLON) && opensTag(bytes, nameStart)) {
    return made(textBehindAttributes(bytes, nameEnd), 'markup');
  }
  // `:name "…"` of Clojure, `@name "…"` of Elixir.
  if (isQuote[sign] === 1 && (before === COLON || before === AT)) {
    return made(quotedValue(bytes, at), 'assigned');
  }
  // “The password is "…"” of a manual, and the same without quotes of a message.
  if (standsAt(bytes, at, 'is ')) {
    const said = skipBlanks(bytes, at + 3);
    return made(literalAt(bytes, said) ?? bareValue(bytes, said), 'argument');
  }
  // `(user 'asha', password '…')` of SQL.
  if (isQuote[sign] === 1 && isAmongOptions(bytes, nameStart)) {
    return made(quotedValue(bytes, at), 'assigned');
  }
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

/** What the sign behind a name gives it; null when it gives nothing. */
export const readGiven = (name: Signed): Given | null => {
  const { bytes, file, nameQuote, at } = name;
  switch (bytes[at]) {
    case EQUALS:
      return afterEquals(name);
    case COLON:
      return afterColon(name);
    case PLUS:
    case QUESTION:
      return afterPlusOrQuestion(name);
    case DOT:
      // PHP adds to a text with `.=`.
      return byteAt(bytes, at + 1) === EQUALS ? assigned(name, at + 2) : null;
    case BAR:
      return afterBar(name);
    case CLOSE:
      return nameQuote < 0 ? null : made(fallback(bytes, at), 'assigned');
    case COMMA:
      return afterComma(name);
    case OPEN:
      return inCall(name);
    case OPEN_BRACE:
      return inBraces(name);
    case GREATER:
      return afterTag(name);
    case LESS:
      return afterLess(name);
    case SEMICOLON:
      return nameQuote < 0 ? null : made(serializedValue(bytes, at + 1), 'assigned');
    case LINE_FEED:
    case CARRIAGE_RETURN:
      return file.syntax === 'code' ? null : made(namedValue(bytes, at), 'assigned');
    default:
      return afterBlank(name);
  }
};
