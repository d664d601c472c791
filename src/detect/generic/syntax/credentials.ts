import {
  AT,
  BACKSLASH,
  byteAt,
  COLON,
  HYPHEN,
  isBlank,
  isCredential,
  isName,
  isQuote,
  isTemplate,
  isWord,
  LINE_FEED,
  lineStart,
  SLASH,
  SPACE,
  standsAt,
  TILDE,
} from '../../bytes.ts';
import type { Text } from '../../text.ts';

/** A user and a password that are written together. */
export interface Credentials {
  readonly user: string;
  readonly secret: string;
  /** Byte offset of `secret`. */
  readonly offset: number;
  readonly host: string;
}

const LONGEST = 160;

/** The port of an address that ends there, and what comes next in a list. */
const portInList = /^\d{2,5}[|,;[\]()]/;

/** User and password of a URL whose `://` is at `hit`. Most URLs are left at their first slash. */
export const readUrl = (text: Text, hit: number): Credentials | null => {
  const { bytes } = text;
  const start = hit + 3;
  const limit = Math.min(bytes.length, start + LONGEST);
  let colon = -1;
  let end = start;
  for (; end < limit; end++) {
    const byte = bytes[end]!;
    if (byte === AT) break;
    if (byte === COLON && colon < 0) colon = end;
    if (byte <= SPACE || byte === SLASH || isQuote[byte] === 1 || byte > TILDE) return null;
    if (isTemplate[byte] === 1) return null;
  }
  if (end >= limit || colon < 0 || end - colon < 4) return null;
  if (portInList.test(text.slice(colon + 1, colon + 7))) return null;
  let host = end + 1;
  const farthest = Math.min(bytes.length, host + 80);
  while (host < farthest && isName[bytes[host]!] === 1) host++;
  return {
    user: text.slice(start, colon),
    secret: text.slice(colon + 1, end),
    offset: colon + 1,
    host: text.slice(end + 1, host),
  };
};

const userOption =
  /^(-(?:u|U|user)(?:[ \t]+|=)?["']?)([^\s:"'<]{0,80})(["']?:["']?)([^\s"'<>]{0,120})["']?(?=[\s;|&`)\\]|$)/;

/** How far behind the command its options are looked for. */
const CURL_SPAN = 400;
const LOWER_U = 117;

/**
 * User and password that a curl command at `hit` is given by option.
 * @param from where an earlier command's options were already looked for; `end` is the next such place.
 */
export const readCurl = (
  text: Text,
  hit: number,
  from: number,
): { read: Credentials | null; end: number } => {
  const { bytes } = text;
  if (isWord[byteAt(bytes, hit - 1)] === 1) return { read: null, end: from };
  const start = Math.max(hit, from);
  const limit = Math.min(bytes.length, hit + CURL_SPAN);
  let end = start;
  for (; end < limit; end++) {
    if (bytes[end] === LINE_FEED && bytes[end - 1] !== BACKSLASH) break;
    // -u and -U, or the last part of --user and --proxy-user.
    if (bytes[end] !== HYPHEN || (bytes[end + 1]! | 32) !== LOWER_U) continue;
    const match = userOption.exec(text.slice(end, end + 240));
    if (match === null) continue;
    const [, option = '', name = '', joint = '', password = ''] = match;
    const start = end + option.length;
    // A key alone is given as a user without a password.
    const read =
      password === ''
        ? { user: '', secret: name, offset: start, host: '' }
        : { user: name, secret: password, offset: start + name.length + joint.length, host: '' };
    return { read, end: read.offset + read.secret.length };
  }
  return { read: null, end };
};

const isBase64 = /^[A-Za-z0-9+/_-]{8,}={0,2}$/;
/** ASCII text without control characters. */
export const printable = /^[\x20-\x7e]+$/;

/** User and password in base64, as basic authentication and container registries write them. */
export const decodeBasic = (value: string): { user: string; secret: string } | null => {
  if (!isBase64.test(value)) return null;
  const decoded = Buffer.from(value, 'base64').toString('latin1');
  const colon = decoded.indexOf(':');
  // The header of a JSON Web Token has a colon, too.
  if (colon < 1 || colon > decoded.length - 4 || decoded.startsWith('{')) return null;
  if (!printable.test(decoded)) return null;
  return { user: decoded.slice(0, colon), secret: decoded.slice(colon + 1) };
};

export interface Scheme {
  readonly scheme: 'basic' | 'bearer';
  readonly secret: string;
  readonly offset: number;
}

/** Tokens without a form may be long. */
const LONGEST_CREDENTIAL = 1200;

/** `Authorization:` in YAML, with its values in a list below. */
const headsList = /authorization["']?:[ \t]{0,8}\r?\n$/i;
const LONGEST_HEAD = 80;

/** Whether a scheme without quotes follows the name of a header, on its line or as an item of its list. */
const isSent = (text: Text, hit: number): boolean => {
  const from = lineStart(text.bytes, hit, LONGEST_HEAD);
  const line = text.slice(from, hit).toLowerCase();
  if (line.includes('auth')) return true;
  return (
    /^[ \t]*-[ \t]+$/.test(line) &&
    headsList.test(text.slice(Math.max(0, from - LONGEST_HEAD), from))
  );
};

/** What an authorization scheme at `hit` is followed by: `Authorization: Bearer …`, `"Basic …"`. */
export const readScheme = (text: Text, hit: number): Scheme | null => {
  const { bytes } = text;
  const scheme = standsAt(bytes, hit, 'basic') ? 'basic' : 'bearer';
  const start = hit + scheme.length + 1;
  if (bytes[start - 1] !== SPACE) return null;
  const before = bytes[hit - 1] ?? LINE_FEED;
  if (isQuote[before] === 0 && isBlank[before] === 0 && before !== COLON) return null;
  const limit = Math.min(bytes.length, start + LONGEST_CREDENTIAL + 1);
  let end = start;
  while (end < limit && isCredential[bytes[end]!] === 1) end++;
  if (end - start < 8 || end - start > LONGEST_CREDENTIAL) return null;
  if (isQuote[before] === 0 && !isSent(text, hit)) return null;
  return { scheme, secret: text.slice(start, end), offset: start };
};
