import type { RE2JS } from 're2js';
import { messageOf } from '../text.ts';
import { comparable, foldCase, foldedComparable } from './comparable.ts';
import type { TextPattern } from './types.ts';

export type ReadPattern =
  | { readonly ok: true; readonly value: TextPattern }
  | { readonly ok: false; readonly wrong: string };

const longest = 1_000;

/**
 * How much work one expression may make, in characters times states. The engine is linear in the text, but with a
 * factor that grows with the expression: this keeps the worst expression over the longest transcript to a few seconds,
 * while an ordinary one reads more than the service can send.
 */
const budget = 200_000_000;

/**
 * A text to be found anywhere in another, or `/expression/flags` with the flags i, m, s and u.
 * Texts are compared with case folded. An expression minds case unless it has the flag `i`.
 */
export async function readTextPattern(written: string): Promise<ReadPattern> {
  if (written.length > longest) return bad(`is longer than ${longest} characters`);
  const expression = /^\/(.+)\/([A-Za-z]*)$/s.exec(written);
  if (expression !== null) return readExpression(written, expression[1] ?? '', expression[2] ?? '');
  const wanted = foldedComparable(written);
  if (wanted === '') return bad('is empty, so it would be found in every text');
  return {
    ok: true,
    value: { written, test: (text) => foldedComparable(text).includes(wanted) },
  };
}

async function readExpression(
  written: string,
  source: string,
  flags: string,
): Promise<ReadPattern> {
  const unknown = [...flags].find((flag) => !'imsu'.includes(flag));
  if (unknown !== undefined) {
    return bad(`has the unknown flag \`${unknown}\`; i, m, s and u are accepted`);
  }
  const { RE2JS } = await import('re2js');
  const ignoreCase = flags.includes('i');
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(
      RE2JS.translateRegExp(comparableSource(source, ignoreCase)),
      (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) |
        (flags.includes('m') ? RE2JS.MULTILINE : 0) |
        (flags.includes('s') ? RE2JS.DOTALL : 0),
    );
  } catch (error) {
    return bad(`is not a usable expression (${reason(error)})`);
  }
  if (compiled.test('')) return bad('also matches the empty text, so it proves nothing');
  return {
    ok: true,
    value: {
      written,
      reach: Math.floor(budget / Math.max(1, compiled.programSize())),
      test: (text) => compiled.test(ignoreCase ? foldedComparable(text) : comparable(text)),
    },
  };
}

/**
 * The expression with its letters in the form that the text is brought to. Only characters beyond ASCII are touched:
 * all that has a meaning in an expression is ASCII, and case of ASCII is the engine's own business.
 */
function comparableSource(source: string, ignoreCase: boolean): string {
  return (
    source
      // The engine knows scripts by their bare names only.
      .replace(/\\([pP])\{(?:Script|sc|Script_Extensions|scx)=(\w+)\}/g, '\\$1{$2}')
      .normalize('NFC')
      .replace(/[^\p{ASCII}]/gu, (character) => {
        // Digits around it keep a mark from being joined to a letter, and a space from being trimmed.
        const form = comparable(`1${character}1`).slice(1, -1);
        const folded = ignoreCase ? foldCase(form) : form;
        return folded.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      })
  );
}

function reason(error: unknown): string {
  const text = messageOf(error);
  const said = text.replace(/^error parsing regexp:\s*/, '').slice(0, 120);
  return /\(\?[=!<]|\\[1-9]/.test(said)
    ? `${said}: look-around and back-references are not supported, because they cannot be matched in linear time`
    : said;
}

function bad(wrong: string): ReadPattern {
  return { ok: false, wrong };
}
