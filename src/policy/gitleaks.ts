import type { TomlTable } from 'smol-toml';
import type { Parsed } from '../parsed.ts';
import { escapeControl } from '../report/escape.ts';
import type { Finding } from '../scan/finding.ts';
import { shorten } from '../text.ts';
import { type NewEntry, reasonOn } from './baseline.ts';
import { carriedRule, type NewRule } from './gitleaks-custom.ts';
import { globsOfExpression } from './gitleaks-paths.ts';
import { counterpartsOf, isGeneric } from './gitleaks-rules.ts';

export const ignoreFile = '.gitleaksignore';
export const configFile = '.gitleaks.toml';

/** Something that the policy file cannot say, or not as narrowly. */
export interface NotCarried {
  readonly what: string;
  readonly why: string;
}

export interface Imported {
  readonly entries: readonly NewEntry[];
  /** Custom rules; left out where there are none. */
  readonly rules?: readonly NewRule[];
  readonly notCarried: readonly NotCarried[];
}

const leftOver = (what: string, why: string): NotCarried => ({
  what: escapeControl(shorten(what, 160)),
  why,
});

const line = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/;

/**
 * Carries `.gitleaksignore` over: each of its lines becomes the fingerprints of what is found there today, because a line
 * number alone would also allow the next secret on that line.
 */
export function importIgnored(
  text: string,
  findings: readonly Finding[],
  rules: ReadonlySet<string>,
  now: Date,
): Imported {
  const entries: NewEntry[] = [];
  const notCarried: NotCarried[] = [];
  for (const written of text.split(/\r?\n/).map((each) => each.trim())) {
    if (written === '' || written.startsWith('#')) continue;
    const [, commit, path, rule, number] = line.exec(written) ?? [];
    const found = findings.filter(
      (finding) =>
        finding.path === path &&
        finding.line === Number(number) &&
        (commit === undefined || finding.commit === null || finding.commit === commit),
    );
    const same = found.filter((finding) => isCounterpart(rule ?? '', finding.rule, rules));
    entries.push(
      ...same
        .filter(({ allowed }) => allowed === null)
        .map(({ fingerprint }) => ({ fingerprint, reason: reasonOn(now, `from ${ignoreFile}`) })),
    );
    if (path === undefined) {
      notCarried.push(leftOver(written, 'it is not a fingerprint of gitleaks'));
    } else if (found.length === 0) {
      notCarried.push(leftOver(written, 'nothing was found at this place'));
    } else if (same.length === 0) {
      const ours = [...new Set(found.map((finding) => finding.rule))].join(', ');
      notCarried.push(leftOver(written, `what was found at this place is something else: ${ours}`));
    }
  }
  return { entries, notCarried };
}

const isCounterpart = (theirs: string, ours: string, rules: ReadonlySet<string>): boolean =>
  theirs === ours ||
  isGeneric(theirs) ||
  isGeneric(ours) ||
  counterpartsOf(theirs, rules).includes(ours);

/** Carries `.gitleaks.toml` over: its own rules, as far as they look within lines, and its allowlists, as far as they name paths. */
export async function importConfig(
  text: string,
  rules: ReadonlySet<string>,
): Promise<Parsed<Imported>> {
  const { parse } = await import('smol-toml');
  let config: TomlTable;
  try {
    config = parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const wrong = `${configFile} is not valid TOML: ${escapeControl(why ?? '')}`;
    return { ok: false, problems: [{ given: null, wrong, example: '[[allowlists]]' }] };
  }
  const theirs = tables(config.rules);
  const own = await carriedRules(theirs, rules);
  const ours: Counterparts = (rule) => {
    const id = own.idOf.get(rule);
    return id === undefined ? counterpartsOf(rule, rules) : [id];
  };
  const parts = [
    ...listsOf(config).map((list) => carried(list, null, ours)),
    own,
    ...theirs.flatMap((rule) => listsOf(rule).map((list) => carried(list, [nameOf(rule)], ours))),
    ofExtension(config.extend, rules),
  ];
  return {
    ok: true,
    value: {
      rules: own.rules,
      entries: parts.flatMap(({ entries }) => entries),
      notCarried: parts.flatMap(({ notCarried }) => notCarried),
    },
  };
}

const isTable = (value: unknown): value is TomlTable =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const tables = (value: unknown): readonly TomlTable[] =>
  (Array.isArray(value) ? value : [value]).filter(isTable);

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');

/** The allowlists of the whole file or of one rule, in the older and the newer spelling. */
const listsOf = (holder: TomlTable): readonly TomlTable[] => [
  ...tables(holder.allowlist),
  ...tables(holder.allowlists),
];

const nameOf = (rule: TomlTable): string => String(rule.id ?? rule.description ?? '');

/** Our rules that look for what one of theirs looks for. */
type Counterparts = (rule: string) => readonly string[];

/** The rules of a file as custom rules, those aside that are built in here, and what they are called here. */
async function carriedRules(
  theirs: readonly TomlTable[],
  builtIn: ReadonlySet<string>,
): Promise<Imported & { readonly rules: NewRule[]; readonly idOf: ReadonlyMap<string, string> }> {
  const rules: NewRule[] = [];
  const idOf = new Map<string, string>();
  const notCarried: NotCarried[] = [];
  for (const table of theirs) {
    // Without either it only adds an allowlist to a rule of another file.
    if (!('regex' in table) && !('path' in table)) continue;
    const name = nameOf(table);
    const what = `the rule ${name}`;
    const ours = counterpartsOf(name, builtIn);
    const carriedOver = ours.length > 0 ? null : await carriedRule(table);
    if (carriedOver === null)
      notCarried.push(leftOver(what, `it is built in, as ${ours.join(', ')}`));
    else if (!carriedOver.ok) notCarried.push(leftOver(what, carriedOver.why));
    else {
      const { rule, differences } = carriedOver;
      const isTaken = (id: string) => builtIn.has(id) || rules.some((other) => other.id === id);
      const id = [rule.id, ...further.map((number) => `${rule.id}-${number}`)].find(
        (each) => !isTaken(each),
      );
      if (id === undefined) {
        notCarried.push(leftOver(what, 'too many rules have its name'));
        continue;
      }
      rules.push({ ...rule, id });
      idOf.set(name, id);
      notCarried.push(
        ...differences.map(({ what: part, why }) => leftOver(`${part} of ${what}`, why)),
      );
    }
  }
  return { entries: [], rules, idOf, notCarried };
}

/** What is put after the name of a rule where another has it. */
const further = Array.from({ length: 50 }, (_, index) => index + 2);

function ofExtension(extend: unknown, rules: ReadonlySet<string>): Imported {
  const disabled = isTable(extend) ? texts(extend.disabledRules) : [];
  return {
    entries: [],
    notCarried: disabled.map((rule) => {
      const ours = counterpartsOf(rule, rules).join(', ');
      const why =
        ours === ''
          ? 'no rule here looks for it'
          : `to disable ours, name it under \`rules.disable\`: ${ours}`;
      return leftOver(`the disabled rule ${rule}`, why);
    }),
  };
}

const kinds = { regexes: 'expressions', stopwords: 'stop words', commits: 'commits' } as const;

/** Carries one allowlist over. Its kinds of conditions count each for itself, unless it says that all must hold. */
function carried(
  list: TomlTable,
  ofRules: readonly string[] | null,
  counterparts: Counterparts,
): Imported {
  const title = typeof list.description === 'string' ? list.description : '';
  const of = ofRules === null ? '' : ` of the rule ${ofRules.join(', ')}`;
  const name = `${title === '' ? 'an allowlist' : `the allowlist "${title}"`}${of}`;
  const theirs = [...(ofRules ?? []), ...texts(list.targetRules)];
  const ours = theirs.flatMap(counterparts);
  const others = Object.entries(kinds).filter(([key]) => texts(list[key]).length > 0);
  const needsAll = /^(?:and|&&)$/i.test(String(list.condition ?? ''));
  const paths = texts(list.paths);
  const notCarried = others.map(([, kind]) =>
    leftOver(
      `${kind} of ${name}`,
      'the policy allows by path, rule or fingerprint, not by what a secret looks like or when it came',
    ),
  );
  if (paths.length === 0) return { entries: [], notCarried };
  const all = `paths of ${name}`;
  if (needsAll && others.length > 0) {
    const why = 'they count only together with conditions that cannot be carried over';
    return { entries: [], notCarried: [...notCarried, leftOver(all, why)] };
  }
  if (theirs.length > 0 && ours.length === 0) {
    const why = `no rule here looks for what ${theirs.join(', ')} looks for`;
    return { entries: [], notCarried: [...notCarried, leftOver(all, why)] };
  }
  const globs: string[] = [];
  for (const path of paths) {
    const written = globsOfExpression(path);
    if (written.ok) globs.push(...written.globs);
    else notCarried.push(leftOver(`the path ${path} of ${name}`, written.why));
  }
  const entry: NewEntry = {
    paths: globs,
    ...(theirs.length > 0 ? { rules: [...new Set(ours)] } : {}),
    reason: title === '' ? `from ${configFile}` : `from ${configFile}: ${title.trim()}`,
  };
  return { entries: globs.length > 0 ? [entry] : [], notCarried };
}
