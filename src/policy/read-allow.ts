import type { Node } from 'yaml';
import { oneLine } from '../text.ts';
import { globFault, matchesEverything } from './path-pattern.ts';
import { type AllowEntry, dayOf, isFingerprint } from './policy.ts';
import type { NamedRule } from './read-rules.ts';
import type { Entry, YamlReader } from './yaml-reader.ts';

const examples = {
  entry: 'allow:\n  - { paths: ["docs/**"], rules: [generic-api-key], reason: sample values }',
  paths: 'paths: ["docs/**"]',
  rules: 'rules: [generic-api-key]',
  fingerprint: 'fingerprint: "generic-api-key:docs/setup.md:0123456789abcdef"',
  reason: 'reason: sample values of the documentation',
  expires: 'expires: 2027-03-01',
} as const;

const mostEntries = 20_000;

/** Reads the part `allow` of a policy file. Rule names go to `named`; whether they exist is not checked here. */
export function readAllow(
  reader: YamlReader,
  entry: Entry,
  named: NamedRule[],
): readonly AllowEntry[] {
  const items = reader.list('`allow`', entry.value, entry.key, examples.entry) ?? [];
  if (items.length > mostEntries) {
    reader.fault(entry.key, `\`allow\` has more than ${mostEntries} entries`, examples.entry);
    return [];
  }
  return items
    .map((item) => readEntry(reader, item, entry.key, named))
    .filter((read) => read !== null);
}

function readEntry(
  reader: YamlReader,
  node: Node | null,
  parent: Node,
  named: NamedRule[],
): AllowEntry | null {
  const keys = ['paths', 'rules', 'fingerprint', 'reason', 'expires'] as const;
  const found = reader.map('an entry of `allow`', node, parent, keys, examples.entry);
  if (found === null) return null;
  const at = node ?? parent;
  const paths = readPaths(reader, found.get('paths'));
  const rules = readRuleNames(reader, found.get('rules'), named);
  const fingerprint = readFingerprint(reader, found.get('fingerprint'), at);
  const expires = readExpiry(reader, found.get('expires'));
  const reason = reader.required(
    '`reason` of an entry of `allow`',
    found.get('reason'),
    at,
    examples.reason,
  );
  const narrow = found.has('rules') || found.has('fingerprint');
  if (!narrow && !found.has('paths')) {
    const wrong =
      'an entry of `allow` without paths, rules or a fingerprint would allow everything';
    reader.fault(at, wrong, examples.entry);
  } else if (!narrow && paths?.some(matchesEverything)) {
    const wrong = 'an entry of `allow` for every path and every rule would allow everything';
    reader.fault(at, wrong, examples.entry);
  }
  if (reason === null) return null;
  return {
    line: reader.lineOf(at),
    paths,
    rules,
    fingerprint,
    reason: oneLine(reason.text),
    expires,
  };
}

function readPaths(reader: YamlReader, entry: Entry | undefined): readonly string[] | null {
  if (entry === undefined) return null;
  const paths = reader.texts('`paths`', entry.value, entry.key, examples.paths) ?? [];
  for (const { text, node } of paths) {
    const wrong = globFault(text);
    if (wrong !== null) reader.fault(node, `an entry of \`paths\` ${wrong}`, examples.paths, text);
  }
  return paths.map(({ text }) => text);
}

function readRuleNames(
  reader: YamlReader,
  entry: Entry | undefined,
  named: NamedRule[],
): readonly string[] | null {
  if (entry === undefined) return null;
  const where = '`rules` of an entry of `allow`';
  const names = reader.texts(where, entry.value, entry.key, examples.rules) ?? [];
  named.push(...names.map((name) => ({ ...name, where, example: examples.rules })));
  return names.map(({ text }) => text);
}

function readFingerprint(reader: YamlReader, entry: Entry | undefined, at: Node): string | null {
  if (entry === undefined) return null;
  const written = reader.required('`fingerprint`', entry, at, examples.fingerprint);
  if (written === null) return null;
  if (!isFingerprint(written.text)) {
    const wrong =
      '`fingerprint` must be copied whole from a finding: its rule, its path and 16 hex digits, joined by colons';
    reader.fault(written.node, wrong, examples.fingerprint, written.text);
  }
  return written.text;
}

function readExpiry(reader: YamlReader, entry: Entry | undefined): string | null {
  if (entry === undefined) return null;
  const text = reader.text(entry.value);
  if (text !== null && isDay(text)) return text;
  const wrong = '`expires` must be a calendar date, year first';
  reader.fault(entry.value ?? entry.key, wrong, examples.expires, text);
  return null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && dayOf(time) === text;
}
