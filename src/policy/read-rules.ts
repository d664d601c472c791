import type { Node } from 'yaml';
import type { CustomRule, Severity } from '../detect/rule.ts';
import { nearest } from '../nearest.ts';
import { oneLine } from '../text.ts';
import { compilePattern } from './custom-rule.ts';
import type { Entry, Written, YamlReader } from './yaml-reader.ts';

const examples = {
  rules: 'rules:\n  disable: [generic-api-key]',
  disable: 'disable: [generic-api-key]',
  severity: 'severity: { generic-password: error }',
  custom:
    "custom:\n  - { id: acme-token, description: Acme token, pattern: 'acme_[a-z0-9]{32}', keywords: [acme_] }",
  id: 'id: acme-token',
  description: 'description: Acme token',
  pattern: "pattern: 'acme_[a-z0-9]{32}'",
  keywords: 'keywords: [acme_]',
  entropy: 'entropy: 3',
} as const;

/** Custom rules of one policy. */
export const mostRules = 200;
const mostKeywords = 50;

export interface Rules {
  readonly disabled: ReadonlySet<string>;
  readonly severity: ReadonlyMap<string, Severity>;
  readonly custom: readonly CustomRule[];
}

/** A name that must be a rule's: checked once all custom rules are known. */
export interface NamedRule extends Written {
  readonly where: string;
  readonly example: string;
}

/** Reads the part `rules` of a policy file. Rule names go to `named`; whether they exist is not checked here. */
export async function readRules(
  reader: YamlReader,
  entry: Entry,
  builtIn: ReadonlySet<string>,
  named: NamedRule[],
): Promise<Rules> {
  const keys = ['disable', 'severity', 'custom'] as const;
  const found = reader.map('`rules`', entry.value, entry.key, keys, examples.rules);
  return {
    disabled: readDisabled(reader, found?.get('disable'), named),
    severity: readSeverity(reader, found?.get('severity'), named),
    custom: await readCustomRules(reader, found?.get('custom'), builtIn),
  };
}

function readDisabled(
  reader: YamlReader,
  entry: Entry | undefined,
  named: NamedRule[],
): Set<string> {
  if (entry === undefined) return new Set();
  const where = '`rules.disable`';
  const names = reader.texts(where, entry.value, entry.key, examples.disable) ?? [];
  named.push(...names.map((name) => ({ ...name, where, example: examples.disable })));
  return new Set(names.map(({ text }) => text));
}

function readSeverity(
  reader: YamlReader,
  entry: Entry | undefined,
  named: NamedRule[],
): Map<string, Severity> {
  const where = '`rules.severity`';
  const example = examples.severity;
  const severities = new Map<string, Severity>();
  if (entry === undefined) return severities;
  for (const { key, value } of reader.entries(where, entry.value, entry.key, example) ?? []) {
    const name = reader.text(key);
    const severity = reader.text(value);
    if (name === null)
      reader.fault(key, `${where} has a key that is not the name of a rule`, example);
    else if (severity === 'error' || severity === 'warning') {
      severities.set(name, severity);
      named.push({ text: name, node: key, where, example });
    } else {
      const wrong = `the severity of \`${name}\` must be error or warning; to stop looking for it, name it in \`rules.disable\``;
      reader.fault(value ?? key, wrong, example, severity);
    }
  }
  return severities;
}

async function readCustomRules(
  reader: YamlReader,
  entry: Entry | undefined,
  builtIn: ReadonlySet<string>,
): Promise<CustomRule[]> {
  if (entry === undefined) return [];
  const items = reader.list('`rules.custom`', entry.value, entry.key, examples.custom) ?? [];
  if (items.length > mostRules) {
    reader.fault(entry.key, `\`rules.custom\` has more than ${mostRules} rules`, examples.custom);
    return [];
  }
  const rules: CustomRule[] = [];
  const taken = new Map<string, number>();
  for (const item of items) {
    const rule = await readCustomRule(reader, item, entry.key, builtIn, taken);
    if (rule !== null) rules.push(rule);
  }
  return rules;
}

async function readCustomRule(
  reader: YamlReader,
  node: Node | null,
  parent: Node,
  builtIn: ReadonlySet<string>,
  taken: Map<string, number>,
): Promise<CustomRule | null> {
  const keys = ['id', 'description', 'pattern', 'keywords', 'entropy', 'severity'] as const;
  const found = reader.map('a custom rule', node, parent, keys, examples.custom);
  if (found === null) return null;
  const at = node ?? parent;
  const id = reader.required('`id` of a custom rule', found.get('id'), at, examples.id);
  if (id !== null) checkId(reader, id, builtIn, taken);
  const of = (key: string): string => `\`${key}\` of the custom rule ${id?.text ?? ''}`.trimEnd();
  const description = reader.required(
    of('description'),
    found.get('description'),
    at,
    examples.description,
  );
  const source = reader.required(of('pattern'), found.get('pattern'), at, examples.pattern);
  const keywords = readKeywords(reader, of('keywords'), found.get('keywords'), at);
  const entropy = readEntropy(reader, of('entropy'), found.get('entropy'));
  const severity = readOwnSeverity(reader, of('severity'), found.get('severity'));
  if (source === null) return null;
  const pattern = await compilePattern(source.text);
  if (!pattern.ok) {
    reader.fault(source.node, `${of('pattern')} ${pattern.wrong}`, examples.pattern, source.text);
    return null;
  }
  if (id === null || description === null || keywords === null) return null;
  return {
    id: id.text,
    description: oneLine(description.text),
    severity,
    advice:
      'Revoke it where it was issued, make a new one, and keep that in the repository or environment secrets.',
    keywords,
    search: pattern.search,
    ...(entropy === null ? {} : { entropy }),
  };
}

function checkId(
  reader: YamlReader,
  id: Written,
  builtIn: ReadonlySet<string>,
  taken: Map<string, number>,
): void {
  const wrong = (why: string) =>
    reader.fault(id.node, `\`id\` of a custom rule ${why}`, examples.id, id.text);
  const line = taken.get(id.text);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id.text) || id.text.length > 64) {
    wrong('must be lower-case letters and digits joined by hyphens, 64 characters at most');
  } else if (builtIn.has(id.text)) wrong('is the name of a built-in rule; choose another');
  else if (line !== undefined) wrong(`is taken by the rule on line ${line}; choose another`);
  taken.set(id.text, line ?? reader.lineOf(id.node));
}

function readKeywords(
  reader: YamlReader,
  what: string,
  entry: Entry | undefined,
  at: Node,
): readonly string[] | null {
  const example = examples.keywords;
  if (entry === undefined) {
    reader.fault(
      at,
      `${what} is missing: the pattern is tried on lines that hold one of them`,
      example,
    );
    return null;
  }
  const keywords = reader.texts(what, entry.value, entry.key, example);
  if (keywords === null) return null;
  const bad = keywords.filter(({ text }) => !/^[ -~]{3,64}$/.test(text) || text.trim().length < 3);
  for (const { text, node } of bad) {
    reader.fault(node, `${what} must have 3 to 64 printable ASCII characters each`, example, text);
  }
  if (keywords.length > mostKeywords) {
    reader.fault(entry.key, `${what} has more than ${mostKeywords} entries`, example);
  }
  return bad.length === 0 ? keywords.map(({ text }) => text) : null;
}

function readEntropy(reader: YamlReader, what: string, entry: Entry | undefined): number | null {
  if (entry === undefined) return null;
  const text = reader.text(entry.value);
  if (text !== null && /^\d(?:\.\d{1,6})?$/.test(text) && Number(text) <= 8) return Number(text);
  const wrong = `${what} must be a number from 0 to 8, in bits per character`;
  reader.fault(entry.value ?? entry.key, wrong, examples.entropy, text);
  return null;
}

function readOwnSeverity(reader: YamlReader, what: string, entry: Entry | undefined): Severity {
  if (entry === undefined) return 'error';
  const text = reader.text(entry.value);
  if (text === 'error' || text === 'warning') return text;
  const wrong = `${what} must be error or warning`;
  reader.fault(entry.value ?? entry.key, wrong, 'severity: warning', text);
  return 'error';
}

/** Says of every name that is no rule's which one may be meant. */
export function checkRuleNames(
  reader: YamlReader,
  named: readonly NamedRule[],
  known: readonly string[],
): void {
  const rules = new Set(known);
  for (const { text, node, where, example } of named) {
    if (rules.has(text)) continue;
    const meant = nearest(text, known);
    const hint =
      meant === null ? 'the findings name the rules that found them' : `did you mean \`${meant}\`?`;
    reader.fault(node, `${where} names a rule that does not exist; ${hint}`, example, text);
  }
}
