import {
  byteAt,
  CARRIAGE_RETURN,
  COLON,
  EQUALS,
  isDigit,
  isName,
  isParameter,
  isQuote,
  LINE_FEED,
  latin1,
  OPEN,
  OPEN_BRACE,
  skipBlanks,
} from '../../bytes.ts';
import type { FileKind } from '../../file-kind.ts';
import { defaultOfParameter } from './default.ts';
import { leadsLine, openQuote } from './line.ts';
import { firstOfLines, firstOfList } from './list.ts';
import { typedLiteral, wrappedLiteral } from './literal.ts';
import { firstLineOfBlock, literalInParentheses, literalOfNextLine } from './next-line.ts';
import { bareValue, literalAt, type Place, restOfLine, SHORTEST_VALUE } from './place.ts';

const hasDigit = (bytes: Uint8Array, { start, end }: Place): boolean => {
  for (let at = start; at < end; at++) if (isDigit[bytes[at]!] === 1) return true;
  return false;
};

/** Whether another setting is right before a name, as in `user=… password=…` of a connection. */
const isAmongSettings = (bytes: Uint8Array, nameStart: number): boolean =>
  /[A-Za-z]=[^\s"'=]{1,60}[ \t]$/.test(latin1(bytes, Math.max(0, nameStart - 64), nameStart));

/** The value after an operator whose end is `from`. */
export const valueBehind = (
  bytes: Uint8Array,
  from: number,
  nameStart: number,
  file: FileKind,
  typed: boolean,
): Place | null => {
  const at = skipBlanks(bytes, from);
  if (at >= bytes.length) return null;
  const byte = bytes[at]!;
  const isConfig = file.syntax === 'config';
  const isMember = bytes[from - 1] === COLON;
  if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
    if (!isMember && isConfig) return null;
    const literal = literalOfNextLine(bytes, at);
    if (literal !== null || !isConfig) return literal;
    return firstOfLines(bytes, at) ?? defaultOfParameter(bytes, at);
  }
  const literal = literalAt(bytes, at);
  if (literal !== null) return literal;
  if (isQuote[byte] === 1) return null;
  const listed = firstOfList(bytes, at);
  if (listed !== null) return listed;
  if (isConfig && isMember) {
    const given = byte === OPEN_BRACE ? defaultOfParameter(bytes, at) : firstLineOfBlock(bytes, at);
    if (given !== null) return given;
  }
  if (file.syntax === 'code' || file.syntax === 'data') {
    const wrapped =
      (byte === OPEN ? literalInParentheses(bytes, at) : null) ??
      (typed && at > from ? typedLiteral(bytes, at) : null) ??
      wrappedLiteral(bytes, at);
    if (wrapped !== null) return wrapped;
    const bare = bareValue(bytes, at);
    if (bare === null || bare.end - bare.start < SHORTEST_VALUE) return null;
    if (!hasDigit(bytes, bare) && !isAmongSettings(bytes, nameStart)) return null;
    const parameter = isParameter[byteAt(bytes, nameStart - 1)] === 1 && at === from;
    return parameter || openQuote(bytes, nameStart) !== 0 ? bare : null;
  }
  if (!leadsLine(bytes, nameStart)) return bareValue(bytes, at);
  // `user:password:uid` is a list: a setting has a blank after its colon.
  if (at === from && bytes[from - 1] === COLON) return null;
  const rest = restOfLine(bytes, at);
  // `PGPASSWORD=… psql`: a shell takes what is before a command as a setting for it alone.
  const leadsCommand = at === from && bytes[from - 1] === EQUALS && isName[bytes[from - 2]!] === 1;
  return rest ?? (leadsCommand ? bareValue(bytes, at) : null);
};
