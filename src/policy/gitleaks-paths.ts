import { globFault } from './path-pattern.ts';

export type Globs =
  | { readonly ok: true; readonly globs: readonly string[] }
  | { readonly ok: false; readonly why: string };

/**
 * Writes an expression over paths as globs that match the same paths: names, `.*`, `[^/]*`, anchors, and groups of plain
 * alternatives. Everything else is refused: a glob that matches more would allow more. Only a bare dot, which mostly is
 * meant as one, matches less: any character of a name, and no slash.
 */
export function globsOfExpression(expression: string): Globs {
  const alternatives = expression.split('|').length === 1 ? [expression] : splitOutside(expression);
  const globs: string[] = [];
  for (const alternative of alternatives) {
    const written = globsOfAlternative(alternative);
    if (typeof written === 'string') return { ok: false, why: written };
    globs.push(...written);
  }
  const fault = globs.map(globFault).find((wrong) => wrong !== null);
  if (fault !== undefined) return { ok: false, why: `as a glob it ${fault}` };
  return globs.some((glob) => /^[*?/]*$/.test(glob))
    ? { ok: false, why: 'it would allow every file' }
    : { ok: true, globs };
}

/** The alternatives of an expression that are in no group. */
function splitOutside(expression: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of expression.matchAll(/\\.|\[[^\]]*\]|./gs)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}

const plain = String.raw`(?:[\w/@%&=~:;,' -]|\\[^A-Za-z0-9])`;
const steps: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^\((?:\?:)?(\.\*\??)\)(?![?*+{])|^\.\*\??(?![*+{])/, () => ANYTHING],
  [/^\[\^\/\]\*\??(?![*+{])/, () => WITHIN_NAME],
  [/^\[\^\/\]\+\??(?![*+{])/, () => `?${WITHIN_NAME}`],
  [
    new RegExp(String.raw`^\((?:\?:)?(${plain}+(?:\|${plain}+)*)\)(?![?*+{])`),
    (found) => choice(found[1]!),
  ],
  [new RegExp(`^${plain}(?![?*+{])`), (found) => literal(found[0])],
  [/^\.(?![?*+{])/, () => '?'],
];

/** Stand for `.*` and `[^/]*` until it is known what is beside them; no path holds them. */
const ANYTHING = '\0';
const WITHIN_NAME = '\x01';

const literal = (text: string): string =>
  text.replace(/\\(.)/gs, '$1').replace(/[*?[\]{},]/g, '\\$&');

function choice(alternatives: string): string {
  const written = alternatives.split('|').map(literal);
  return written.length === 1 ? written[0]! : `{${written.join(',')}}`;
}

/** The globs of one alternative, or why there are none. */
function globsOfAlternative(alternative: string): readonly string[] | string {
  if (/^\(\?[a-z]+\)/.test(alternative)) return 'it ignores letter case, and globs do not';
  const lead = /^(?:\^|\((?:\?:)?\^\|\/\))?/.exec(alternative)?.[0] ?? '';
  const tail = /(?:\$|\((?:\?:)?\/\.\*\??\)\?\$|\((?:\?:)?\/\|\$\))?$/.exec(alternative)?.[0] ?? '';
  const isEscaped = tail === '$' && /(?:^|[^\\])(?:\\\\)*\\\$$/.test(alternative);
  const end = isEscaped ? '' : tail;
  const body = bodyOf(alternative.slice(lead.length, alternative.length - end.length));
  if (body === null) return 'it says more than names, `.*` and plain alternatives can say';
  const start = lead === '^' ? '' : lead === '' ? `${ANYTHING}` : '**/';
  const open = `${start}${body}`;
  if (end === '$') return resolved([open]);
  if (end !== '') return resolved([open, `${open}/**`]);
  return resolved([`${open}${ANYTHING}`]);
}

function bodyOf(expression: string): string | null {
  let body = '';
  for (let rest = expression; rest !== ''; ) {
    const step = steps.find(([shape]) => shape.test(rest));
    const found = step?.[0].exec(rest);
    if (step === undefined || found == null) return null;
    body += step[1](found);
    rest = rest.slice(found[0].length);
  }
  return body;
}

const anyRun = new RegExp(`[${ANYTHING}${WITHIN_NAME}]+`, 'g');
const anythingFirst = new RegExp(`^\\*\\*/${ANYTHING}`);

/** Writes what stands for `.*`, which goes across folders, as `*` and `**`. */
function resolved(globs: readonly string[]): readonly string[] | string {
  const written = globs.flatMap((glob) => {
    const tidy = glob
      .replace(anyRun, (run) => (run.includes(ANYTHING) ? ANYTHING : WITHIN_NAME))
      .replace(anythingFirst, ANYTHING)
      .replaceAll(WITHIN_NAME, '*');
    const between = tidy
      .replace(/^\0(?!$)/, '**/*')
      .replace(/\0(?=\/)/g, '*/**')
      .replace(/\/\0$/, '/**')
      .replace(/\/\0/g, '/**/*');
    if (between === ANYTHING) return ['**'];
    return between.endsWith(ANYTHING)
      ? [between.replace(/\0$/, '*'), between.replace(/\0$/, '*/**')]
      : [between];
  });
  return written.some((glob) => glob.includes(ANYTHING))
    ? 'it has `.*` inside a name, which goes across folders'
    : written;
}
