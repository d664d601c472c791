import { tableOf } from '../../byte-table.ts';
import {
  ASTERISK,
  BACKSLASH,
  HASH,
  HYPHEN,
  isName,
  isParameter,
  LINE_FEED,
  latin1,
  lineStart,
  OPEN,
  SEMICOLON,
  SLASH,
  skipBlanks,
  standsAt,
} from '../../bytes.ts';
import type { Assignment } from './assignment.ts';

/** No name goes on for longer after a place within it. */
const LONGEST_NAME = 64;

/**
 * Whether a place is in a line of documentation: a comment from its start, but for a setting that is commented out
 * (`# KEY = …`, where `at` is in the first word; not a call, `# sign_in('…')`) and for code that is (`//`).
 */
export const inComment = (bytes: Uint8Array, at: number): boolean => {
  const start = skipBlanks(bytes, lineStart(bytes, at));
  const byte = bytes[start]!;
  const next = bytes[start + 1]!;
  // A `#define` of C.
  if (byte === HASH && standsAt(bytes, skipBlanks(bytes, start + 1), 'define ')) return false;
  if (byte === HASH || byte === SEMICOLON || (byte === HYPHEN && next === HYPHEN)) {
    let word = start;
    while (word < at && isName[bytes[word]!] === 0) word++;
    const longest = at + LONGEST_NAME;
    while (word < longest && isName[bytes[word]!] === 1) word++;
    return word < at || bytes[word] === OPEN;
  }
  if (byte === ASTERISK) return true;
  return byte === SLASH && (next === ASTERISK || (next === SLASH && bytes[start + 2] === SLASH));
};

/** Whether the text before a place on its line says that an example follows. */
export const afterExample = (bytes: Uint8Array, at: number): boolean =>
  /\b(?:examples?|e\.g|sample|such as|for instance|like)\b/i.test(
    latin1(bytes, lineStart(bytes, at, 64), at),
  );

/** What holds an example in the description of an interface (OpenAPI, JSON Schema). */
const exampleNode = /^\s*(?:-\s+)?["']?(?:x-)?examples?["']?\s*:\s*[{[|>]?-?\s*$/i;
/** An example is no longer above one of its values. */
const EXAMPLE = 1000;

/** Whether a place in YAML or JSON is within an example, by how far lines are set in. */
export const withinExample = (bytes: Uint8Array, at: number): boolean => {
  const lines = latin1(bytes, Math.max(0, at - EXAMPLE), at).split('\n');
  let depth = indentOf(lines.pop()!);
  for (const line of lines.reverse()) {
    const indent = indentOf(line);
    if (indent >= depth || line.trim() === '') continue;
    if (exampleNode.test(line)) return true;
    depth = indent;
  }
  return false;
};

const indentOf = (line: string): number => line.search(/\S|$/);

/** Parameters that say when a link ends, or that it was signed for a time. */
const endOfLink = /[?&;](?:e|exp|expires?|expiry|deadline|se|x-amz-expires|x-goog-expires)=\d/i;

/** Whether a value is a parameter of a link that another parameter lets end: `…?e=1700000000&token=…`. */
export const endsByItself = (bytes: Uint8Array, { nameStart, valueEnd }: Assignment): boolean => {
  const before = bytes[nameStart - 1] ?? 0;
  // `&amp;` of markup, too.
  if (isParameter[before] === 0 && before !== SEMICOLON) return false;
  return endOfLink.test(latin1(bytes, lineStart(bytes, nameStart), valueEnd + 64));
};

/** What Helm writes of a template's digest, and what Cloudflare's counter of visitors has in every page. */
const publicPlace = /checksum\/$|data-cf-beacon=["'`]\{[^}]{0,60}["']$/;

/**
 * How the settings of a search box of Algolia go on after its key, which may only search and is in every page of the site
 * (docsearch.algolia.com, API reference). A program that fills an index says what with.
 */
export const searchBox =
  /^["'`]?[,;]?(?=[^{}]{0,120}?\bindex_?name["']?\s{0,4}[:=])(?![^{}]{0,160}\bqueries\b)/i;
const SEARCH_BOX = 200;
const namesApiKey = /^api_?key$/i;

/** Whether what is around an assignment says that its value is there for everybody. */
export const isPublic = (bytes: Uint8Array, read: Assignment): boolean => {
  const { nameStart, nameEnd, valueEnd } = read;
  if (publicPlace.test(latin1(bytes, lineStart(bytes, nameStart, 100), nameStart))) return true;
  return (
    namesApiKey.test(latin1(bytes, nameStart, nameEnd)) &&
    searchBox.test(latin1(bytes, valueEnd, valueEnd + SEARCH_BOX))
  );
};

/** The address of a picture that tells how a project is doing, up to one of its parameters. */
const badge = /(?:badge|\.svg\?)[^\s"'<>()]{0,120}$/i;

/** Whether a place is in the address of a badge: its token opens that picture and nothing else. */
export const isInBadge = (bytes: Uint8Array, at: number): boolean =>
  badge.test(latin1(bytes, lineStart(bytes, at), at));

/** For how many seconds a token lives, in the answer that brought it (RFC 6749, section 5.1): up to a day. */
const lifetime = /expires_?in[\s"'\\:=>]{1,8}\d{1,5}(?![\d.])/i;
/** Such an answer is no longer, but for a refresh token, which lives on. */
const ANSWER = 240;

/** Whether a token is shown with an end that came before anybody could read of it. */
export const endsSoon = (bytes: Uint8Array, { nameStart, valueEnd }: Assignment): boolean =>
  lifetime.test(latin1(bytes, Math.max(0, nameStart - ANSWER), valueEnd + ANSWER));

const COMMAND = 300;

/** The command around a place, with the lines that a backslash joins to it. */
const commandAround = (bytes: Uint8Array, at: number): string => {
  const isEnd = (index: number): boolean =>
    bytes[index] === LINE_FEED && bytes[index - 1] !== BACKSLASH;
  let start = at;
  while (start > 0 && at - start < COMMAND && !isEnd(start - 1)) start--;
  let end = at;
  while (end < bytes.length && end - at < COMMAND && !isEnd(end)) end++;
  return latin1(bytes, start, end);
};

const thisMachine = /\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?![\w.-])/i;

/** Whether what is at a place is sent to whoever runs the command. */
export const asksThisMachine = (bytes: Uint8Array, at: number): boolean =>
  thisMachine.test(commandAround(bytes, at));

/** Control characters that text does not hold. NUL stands between the strings of a program, ESC in what terminals show. */
const control =
  '\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f\x7f';
const isControl = tableOf(control);
/** Of as many bytes of a picture, six are such on average. */
const NOISE = 64;

/** Whether a value is amid compressed or other binary data, where a short name may stand by chance. */
export const isAmidNoise = (bytes: Uint8Array, at: number, length: number): boolean => {
  const end = at + length;
  let count = 0;
  for (let index = Math.max(0, at - NOISE); index < Math.min(bytes.length, end + NOISE); index++)
    if (isControl[bytes[index] as number] === 1) count++;
  return count > 1;
};
