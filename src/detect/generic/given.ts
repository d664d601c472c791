import { DOLLAR, isQuote, LESS, OPEN, OPEN_BRACE, SPACE, TILDE } from '../bytes.ts';
import type { Text } from '../text.ts';
import type { NameVerdict } from './judgement/name.ts';
import type { Assignment } from './syntax/assignment.ts';
import { type Form, SHORTEST_VALUE } from './syntax/place.ts';
import { endsByItself } from './syntax/remark.ts';

/** A setter assigns, and so does a builder's call that is named like the value: `.apiKey(`. */
const setter =
  /(?:^|[.>:])(?:set|with)_?[A-Z]|\.(?:api_?key|(?:access|secret|private)_?key|(?:client|app)?_?secret|password)$/i;
/** `Authorization: Token …`: what is before the token itself. */
const schemePrefix = /^(?:bearer|basic|token|api-?token|api-?key|bot|oauth|ssws|geniekey) +/i;

/** Whether a value may be a secret, by its bytes alone: most assignments end here. */
export const mayBeSecret = (bytes: Uint8Array, { valueStart, valueEnd }: Assignment): boolean => {
  if (valueEnd - valueStart < SHORTEST_VALUE) return false;
  let spaces = 0;
  for (let at = valueStart; at < valueEnd; at++) {
    const byte = bytes[at]!;
    if (byte > TILDE || byte < SPACE) return false;
    // One space: "Bearer …". Three: four groups of letters. More: a sentence.
    if (byte === SPACE && ++spaces > 3) return false;
  }
  const first = bytes[valueStart]!;
  const second = bytes[valueStart + 1]!;
  // ${…, $(…, {{…, <…
  return !(first === DOLLAR && (second === OPEN_BRACE || second === OPEN)) && first !== LESS;
};

/** Whether a value has quotes of its own at both ends. */
const isQuotedAgain = (bytes: Uint8Array, { valueStart, valueEnd }: Assignment): boolean => {
  const first = bytes[valueStart]!;
  return isQuote[first] === 1 && bytes[valueEnd - 1] === first && valueEnd - valueStart > 2;
};

/** The value without quotes of its own (`'"…"'`) and without the scheme before a token, which is given beside it. */
export const givenValue = (
  text: Text,
  read: Assignment,
  { kind }: NameVerdict,
): { scheme: string; value: string; offset: number } => {
  const inner = isQuotedAgain(text.bytes, read) ? 1 : 0;
  const whole = text.slice(read.valueStart + inner, read.valueEnd - inner);
  const scheme = kind === 'token' ? (schemePrefix.exec(whole)?.[0] ?? '') : '';
  const value = whole.slice(scheme.length);
  return { scheme, value, offset: read.valueStart + inner + scheme.length };
};

export const formOf = ({ bytes }: Text, read: Assignment, title: string): Form => {
  if (setter.test(title)) return 'assigned';
  return endsByItself(bytes, read) ? 'link' : read.form;
};
