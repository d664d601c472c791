import type { TomlTable } from 'smol-toml';
import { oneLine, shorten } from '../text.ts';
import { compilePattern } from './custom-rule.ts';
import { type Expression, type Group, readExpression } from './gitleaks-expression.ts';

/** A rule of `rules.custom` that a command writes. */
export interface NewRule {
  readonly id: string;
  readonly description: string;
  readonly pattern: string;
  readonly keywords: readonly string[];
  readonly entropy?: number;
}

export type CarriedRule =
  | { readonly ok: true; readonly rule: NewRule; readonly differences: readonly Difference[] }
  | { readonly ok: false; readonly why: string };

/** Something of a rule that is carried over without it. */
interface Difference {
  readonly what: string;
  readonly why: string;
}

/** In characters. */
const SHORTEST_SECRET = 8;

const refused = (why: string): CarriedRule => ({ ok: false, why });

/** What only counts together with something that a custom rule does not know. */
const foreign: Readonly<Record<string, string>> = {
  path: 'it counts only in files with certain paths, and a custom rule counts in all',
  required: 'it counts only beside what other rules find',
  Entropies: 'its ranges of entropy are of an older version of gitleaks',
};

/**
 * A rule of gitleaks as a custom rule that finds the same secrets. It is tried on lines with a keyword, so the keywords are
 * taken from the expression: those of gitleaks may be anywhere in the file.
 */
export async function carriedRule(rule: TomlTable): Promise<CarriedRule> {
  const { regex, keywords } = rule;
  const because = Object.keys(foreign).find((key) => rule[key] !== undefined && rule[key] !== '');
  if (typeof regex !== 'string')
    return refused('it finds files by their names, and a custom rule finds what is in them');
  if (because !== undefined) return refused(foreign[because]!);
  if (rule.skipReport === true) return refused('it is only a part of other rules');
  const compiled = await compilePattern(regex);
  if (!compiled.ok) return refused(`its expression ${compiled.wrong}`);
  const read = readExpression(regex);
  if (read === null) return refused('its expression says something that is not understood here');
  if (read.needsLines) return refused('it looks for more than one line, and a custom rule for one');
  if (read.texts.length === 0) {
    return refused(
      'no text of three characters or more is in everything that it matches, and a custom rule needs one as its keyword',
    );
  }
  const entropy = Number(rule.entropy ?? 0);
  if (!(entropy >= 0 && entropy <= 8)) return refused('its entropy is not from 0 to 8');
  const pattern = withSecret(regex, read, Number(rule.secretGroup ?? 0), entropy > 0);
  if (pattern === null) {
    return refused('which of its groups is the secret depends on the match');
  }
  const named = await compilePattern(pattern);
  if (!named.ok) return refused(`its expression ${named.wrong}`);
  const title = typeof rule.description === 'string' ? rule.description : '';
  const id = idOf(String(rule.id ?? '') || title);
  return {
    ok: true,
    rule: {
      id,
      description: shorten(oneLine(title).trim(), 200) || id,
      pattern,
      keywords: read.texts,
      ...(entropy > 0 ? { entropy: Number(entropy.toFixed(4)) } : {}),
    },
    differences: differences(read, Array.isArray(keywords) ? keywords.map(String) : []),
  };
}

function differences(
  { texts, allowsLines }: Expression,
  keywords: readonly string[],
): Difference[] {
  const needed = keywords.map((each) => each.toLowerCase());
  const implied = texts.every((text) => needed.some((keyword) => text.includes(keyword)));
  return [
    ...(needed.length === 0 || implied
      ? []
      : [{ what: 'keywords', why: `a file counts without them, too: ${needed.join(', ')}` }]),
    ...(allowsLines
      ? [{ what: 'line ends', why: 'what it looks for counts only where it is on one line' }]
      : []),
  ];
}

/**
 * The expression with the group named that is the secret: the one of this number, else the first that gives anything, else the
 * whole match. Null when that differs from match to match and matters. What a group too short for a secret gives, as in
 * `acme_(live|test)_…`, is the same in other secrets, and the next of them would not be new.
 */
function withSecret(
  regex: string,
  { groups }: Expression,
  number: number,
  matters: boolean,
): string | null {
  const [first, ...others] = groups;
  const isClear = first?.always === true || others.length === 0;
  const chosen = number > 0 ? groups[number - 1] : isClear ? first : undefined;
  if (chosen === undefined && number === 0 && !isClear && matters) return null;
  const secret = chosen !== undefined && chosen.longest >= SHORTEST_SECRET ? chosen : undefined;
  const opening = (group: Group, written: string): string =>
    group === secret ? '(?P<secret>' : /<secret>/.test(written) ? '(?:' : written;
  let pattern = '';
  let at = 0;
  for (const group of groups.toSorted((a, b) => a.at - b.at)) {
    const end = group.at + group.length;
    pattern += regex.slice(at, group.at) + opening(group, regex.slice(group.at, end));
    at = end;
  }
  return pattern + regex.slice(at);
}

function idOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-').slice(0, 60).replace(/-$/, '');
  return /^[a-z]/.test(id) ? id : `rule-${id}`.replace(/-$/, '');
}
