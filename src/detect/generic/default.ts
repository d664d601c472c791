import { byteAt, isQuote, latin1, OPEN_BRACE } from './bytes.ts';
import { literalAt, type Place, quotedValue, restOfLine, skipSpace } from './place.ts';

/** A variable's description may stand before its default. */
const LONGEST_BLOCK = 500;

/** The default of the block of Terraform that opens at `from`, when it holds no other block. */
export const defaultOf = (bytes: Uint8Array, from: number): Place | null => {
  const block = latin1(bytes, from, from + LONGEST_BLOCK);
  const start = /^\{[^{}]*?\bdefault[ \t]*=[ \t]*(?=")/.exec(block)?.[0].length;
  return start === undefined ? null : quotedValue(bytes, from + start);
};

/** Members of a parameter of CloudFormation that may stand before its default. */
const member = '(?:Type|Description|NoEcho|ConstraintDescription|AllowedPattern|M(?:in|ax)Length)';
const parameter = new RegExp(
  String.raw`^(?:\{[^{}]*?"Default"\s*:\s*(?=")|(?:\r?\n[ \t]+${member}:[^\n]*)*\r?\n[ \t]+Default:[ \t]*(?=[^\s!]))`,
);

/** The default of a parameter of CloudFormation, whose members begin at `from`: `"DbPassword": { "Default": "…" }`. */
export const defaultOfParameter = (bytes: Uint8Array, from: number): Place | null => {
  // Most braces open something else.
  if (bytes[from] === OPEN_BRACE && isQuote[byteAt(bytes, skipSpace(bytes, from + 1))] === 0) {
    return null;
  }
  const start = parameter.exec(latin1(bytes, from, from + LONGEST_BLOCK))?.[0].length;
  if (start === undefined) return null;
  return literalAt(bytes, from + start) ?? restOfLine(bytes, from + start);
};

/** An argument that gives a default may stand so far behind the name. */
const LONGEST_ARGUMENTS = 160;
const namedDefault = /^[^()\n]{0,120}?\bdefault(?:Value|_value)?\s{0,2}[=:]\s{0,2}(?=["'])/;

/** `"--token", default="…"` of Python, `'API_KEY', defaultValue: '…'` of Dart; `from` is behind the name's comma. */
export const defaultArgument = (bytes: Uint8Array, from: number): Place | null => {
  const start = namedDefault.exec(latin1(bytes, from, from + LONGEST_ARGUMENTS))?.[0].length;
  return start === undefined ? null : quotedValue(bytes, from + start);
};

const LONGEST_OPERATOR = 20;
const operator =
  /^\)?\s{0,2}(?:\|\||\?\?|\?:|\bor\b|\.(?:unwrap_or|orElse|getOrElse)\()\s{0,2}(?=["'`])/;

/** What stands in for a setting that is not there: `env.API_KEY || "…"`, `getenv("API_KEY") or "…"`. */
export const fallback = (bytes: Uint8Array, from: number): Place | null => {
  const start = operator.exec(latin1(bytes, from, from + LONGEST_OPERATOR + 1))?.[0].length;
  return start === undefined ? null : quotedValue(bytes, from + start);
};
