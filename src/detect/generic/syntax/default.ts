import { byteAt, endOfMatch, isQuote, OPEN_BRACE } from '../../bytes.ts';
import { literalAt, type Place, quotedValue, restOfLine, skipSpace } from './place.ts';

/** A variable's description may stand before its default. */
const LONGEST_BLOCK = 500;

const quotedBehind = (
  pattern: RegExp,
  bytes: Uint8Array,
  from: number,
  reach: number,
): Place | null => {
  const start = endOfMatch(pattern, bytes, from, reach);
  return start < 0 ? null : quotedValue(bytes, start);
};

const terraform = /^\{[^{}]*?\bdefault[ \t]*=[ \t]*(?=")/;

/** The default of the block of Terraform that opens at `from`, when it holds no other block. */
export const defaultOf = (bytes: Uint8Array, from: number): Place | null =>
  quotedBehind(terraform, bytes, from, LONGEST_BLOCK);

/** Members of a parameter of CloudFormation, or of a variable of GitLab, that may stand before its default. */
const member =
  '(?:[Tt]ype|[Dd]escription|NoEcho|ConstraintDescription|AllowedPattern|M(?:in|ax)Length|required)';
/** What the default is called there, in Azure's templates and in CircleCI's parameters. */
const called = '(?:[Dd]efault(?:Value)?|value)';
const parameter = new RegExp(
  String.raw`^(?:\{[^{}]*?"${called}"\s*:\s*(?=")|(?:\r?\n[ \t]+${member}:[^\n]*)*\r?\n[ \t]+${called}:[ \t]*(?=[^\s!]))`,
);

/** The default of a parameter of CloudFormation, whose members begin at `from`: `"DbPassword": { "Default": "…" }`. */
export const defaultOfParameter = (bytes: Uint8Array, from: number): Place | null => {
  // Most braces open something else.
  if (bytes[from] === OPEN_BRACE && isQuote[byteAt(bytes, skipSpace(bytes, from + 1))] === 0) {
    return null;
  }
  const start = endOfMatch(parameter, bytes, from, LONGEST_BLOCK);
  return start < 0 ? null : (literalAt(bytes, start) ?? restOfLine(bytes, start));
};

/** An argument that gives a default may stand so far behind the name. */
const LONGEST_ARGUMENTS = 160;
const namedDefault = /^[^()\n]{0,120}?\bdefault(?:Value|_value)?\s{0,2}[=:]\s{0,2}(?=["'])/;

/** `"--token", default="…"` of Python, `'API_KEY', defaultValue: '…'` of Dart; `from` is behind the name's comma. */
export const defaultArgument = (bytes: Uint8Array, from: number): Place | null =>
  quotedBehind(namedDefault, bytes, from, LONGEST_ARGUMENTS);

const LONGEST_OPERATOR = 20;
const operator =
  /^\)?\s{0,2}(?:\|\||\?\?|\?:|\bor\b|\.(?:unwrap_or|orElse|getOrElse)\()\s{0,2}(?=["'`])/;

/** What stands in for a setting that is not there: `env.API_KEY || "…"`, `getenv("API_KEY") or "…"`. */
export const fallback = (bytes: Uint8Array, from: number): Place | null =>
  quotedBehind(operator, bytes, from, LONGEST_OPERATOR + 1);
