import { COLON, endOfMatch, isName, LESS, LINE_FEED, SPACE } from '../../bytes.ts';
import { LONGEST_VALUE, type Place, skipSpace } from './place.ts';

const LONGEST_NAMESPACE = 24;
const LONGEST_TAG = 400;

/** Whether a name opens a tag, perhaps behind its namespace: `<password>`, `<wsse:Password>`. */
export const opensTag = (bytes: Uint8Array, nameStart: number): boolean => {
  let at = nameStart - 1;
  if (bytes[at] === COLON) {
    const earliest = Math.max(0, at - LONGEST_NAMESPACE);
    do at--;
    while (at > earliest && isName[bytes[at]!] === 1);
  }
  return bytes[at] === LESS;
};

const attributes = /^(?:\s{1,8}[\w:.-]{1,40}=(?:"[^"<>\n]{0,120}"|'[^'<>\n]{0,120}')){1,4}\s{0,4}>/;

/** The text of an element, from behind its tag to the next one. */
const textOf = (bytes: Uint8Array, start: number): Place | null => {
  const first = skipSpace(bytes, start);
  const limit = Math.min(bytes.length, first + LONGEST_VALUE + 1);
  let end = first;
  while (end < limit && bytes[end] !== LESS && bytes[end] !== LINE_FEED) end++;
  if (end === first) return null;
  // The element may close on a line of its own.
  if (bytes[skipSpace(bytes, end)] !== LESS) return null;
  while (bytes[end - 1]! <= SPACE) end--;
  return { start: first, end, quoted: true };
};

/** How an element begins that holds the value of the one around it, or of the one before it. */
const opensValue = /^\s{0,80}<(?:value|string|param-value)>/;
const closingTag = /^<\/[\w-]{1,30}>/;
/** So far behind a tag the next one may end. */
const REACH = 96;

/**
 * The text of the element whose tag ends at a place: `<password>…</password>`, Android's `<string name="api_key">…</string>`,
 * Spring's `<property name="password"><value>…</value></property>`.
 */
export const elementText = (bytes: Uint8Array, close: number): Place | null => {
  const from = close + 1;
  const inner = endOfMatch(opensValue, bytes, from, REACH);
  return textOf(bytes, inner < 0 ? from : inner);
};

/** The text of the element whose attributes begin at a place: `<password type="text">…</password>`. */
export const textBehindAttributes = (bytes: Uint8Array, from: number): Place | null => {
  const end = endOfMatch(attributes, bytes, from, LONGEST_TAG);
  return end < 0 ? null : textOf(bytes, end);
};

/**
 * The text of the element behind the one that closes at a place and names it: `<key>Password</key> <string>…</string>` of a
 * property list, `<param-name>apiKey</param-name> <param-value>…</param-value>` of a web application.
 */
export const nextElementText = (bytes: Uint8Array, closing: number): Place | null => {
  const from = endOfMatch(closingTag, bytes, closing, REACH);
  const opening = from < 0 ? -1 : endOfMatch(opensValue, bytes, from, REACH);
  return opening < 0 ? null : textOf(bytes, opening);
};
