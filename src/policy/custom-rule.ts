import type { RE2JS } from 're2js';
import type { CustomRule, Found } from '../detect/rule.ts';
import type { Text } from '../detect/text.ts';
import { withoutKeys } from '../report/shown-value.ts';
import { messageOf } from '../text.ts';

/** No secret is longer. A pattern sees this much of the line on either side of each keyword. */
const LONGEST_SECRET = 4096;
/** How far past a keyword one search reaches: large compared with the overlap that is read twice. */
const REACH = 8 * LONGEST_SECRET;
const LONGEST_PATTERN = 1000;
/** Greatest number of instructions of a compiled pattern: the time per character may grow with it. */
const LARGEST_PROGRAM = 2000;

const LINE_FEED = 10;

export type CompiledPattern =
  | { readonly ok: true; readonly search: CustomRule['search'] }
  | { readonly ok: false; readonly wrong: string };

/**
 * Compiles the pattern of a custom rule, in RE2 syntax. The secret is the whole match, or its group named `secret`.
 * The engine takes time linear in the text, whatever is in it.
 */
export async function compilePattern(source: string): Promise<CompiledPattern> {
  if (source.length > LONGEST_PATTERN) {
    return { ok: false, wrong: `is longer than ${LONGEST_PATTERN} characters` };
  }
  if (/[^ -~]/.test(source)) {
    return {
      ok: false,
      wrong:
        'may hold printable ASCII characters only: files are read byte by byte. Write others as their UTF-8 bytes, such as \\xc3\\xa9',
    };
  }
  const { RE2JS } = await import('re2js');
  let pattern: RE2JS;
  try {
    pattern = RE2JS.compile(source);
  } catch (error) {
    return { ok: false, wrong: reason(error) };
  }
  if (pattern.test('')) {
    return { ok: false, wrong: 'also matches the empty text, so it would match everywhere' };
  }
  if (pattern.programSize() > LARGEST_PROGRAM) {
    return {
      ok: false,
      wrong: 'is too large once its repetitions are written out; use smaller ones, such as {20,64}',
    };
  }
  const group = pattern.namedGroups().secret ?? 0;
  return { ok: true, search: () => searchLines(pattern, group) };
}

function reason(error: unknown): string {
  // It quotes the pattern, whole or in part.
  const said = withoutKeys(messageOf(error).replace(/^error parsing regexp:\s*/, '')).slice(0, 120);
  return /\(\?(?:[=!>]|<[=!])|\\[1-9]|\\k|\+\+|\*\+|\?\+/.test(said)
    ? `is not in RE2 syntax (${said}): look-around, back-references and possessive repetitions cannot be matched in linear time, so that a text in a change could stop the scan. A group (?P<secret>…) tells the secret from what must stand around it`
    : `is not in RE2 syntax (${said})`;
}

/** A part of a line, and whether the line continues on either side of it. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly opensBefore: boolean;
  readonly opensBehind: boolean;
}

function partAround({ bytes }: Text, hit: number): Part {
  const first = Math.max(0, hit - LONGEST_SECRET);
  const before = bytes.subarray(first, hit).lastIndexOf(LINE_FEED);
  const behind = bytes.subarray(hit, hit + REACH).indexOf(LINE_FEED);
  const last = Math.min(bytes.length, hit + REACH);
  return {
    from: before < 0 ? first : first + before + 1,
    to: behind < 0 ? last : hit + behind,
    opensBefore: before < 0 && first > 0 && bytes[first - 1] !== LINE_FEED,
    opensBehind: behind < 0 && last < bytes.length && bytes[last] !== LINE_FEED,
  };
}

/**
 * Searches the lines that hold a keyword, each once however many keywords it holds; a long line in parts that overlap by the
 * length of the longest secret. So each byte is read at most one and a half times.
 */
function searchLines(pattern: RE2JS, group: number): ReturnType<CustomRule['search']> {
  let current: Text | null = null;
  let searchedTo = 0;
  return (text, hit) => {
    if (text !== current) {
      current = text;
      searchedTo = 0;
    }
    if (hit < searchedTo) return [];
    const part = partAround(text, hit);
    searchedTo = part.opensBehind ? part.to - LONGEST_SECRET : part.to;
    return findAll(pattern, group, text, part);
  };
}

/** Every match in a part of a line. A match that the end of the part may have cut short does not count. */
function findAll(pattern: RE2JS, group: number, text: Text, part: Part): readonly Found[] {
  const line = text.slice(part.from, part.to).replace(/\r$/, '');
  if (!pattern.test(line)) return [];
  const found: Found[] = [];
  const matcher = pattern.matcher(line);
  while (matcher.find()) {
    const start = matcher.start();
    const end = matcher.end();
    const cut = (part.opensBefore && start === 0) || (part.opensBehind && end === line.length);
    if (cut || end === start) continue;
    const hasGroup = group > 0 && matcher.end(group) > matcher.start(group);
    const from = hasGroup ? matcher.start(group) : start;
    const secret = line.slice(from, hasGroup ? matcher.end(group) : end);
    if (secret.length <= LONGEST_SECRET) found.push({ secret, offset: part.from + from });
  }
  return found;
}
