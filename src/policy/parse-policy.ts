import type { Document, Node } from 'yaml';
import type { Parsed } from '../parsed.ts';
import { oneLine, shorten } from '../text.ts';
import { emptyPolicy, type Policy } from './policy.ts';
import { readAllow } from './read-allow.ts';
import { checkRuleNames, type NamedRule, readRules } from './read-rules.ts';
import { YamlReader } from './yaml-reader.ts';

const mostCharacters = 4 * 1024 * 1024;
const example =
  'allow:\n  - { paths: ["docs/**"], rules: [generic-api-key], reason: sample values }';

/** The ids of all built-in rules; asked for only when a policy names rules. */
export type BuiltInIds = () => readonly string[];

/**
 * Reads a policy file strictly. Everything that is wrong with it is reported together, each with its line.
 * @param path what the file is called in messages.
 */
export async function parsePolicy(
  text: string,
  path: string,
  builtInIds: BuiltInIds,
): Promise<Parsed<Policy>> {
  const whole = (wrong: string): Parsed<Policy> => ({
    ok: false,
    problems: [{ given: null, wrong: `${path} ${wrong}`, example }],
  });
  if (text.length > mostCharacters) return whole(`is longer than ${mostCharacters} characters`);
  // What stands in place of bytes that are no UTF-8, as of a file that was saved in UTF-16.
  if (text.includes('\ufffd')) return whole('is not in UTF-8; save it in that encoding');
  if (text.trim() === '') return { ok: true, value: emptyPolicy };
  // Loaded here because most runs have no policy, and start faster without it.
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  let document: Document.Parsed;
  try {
    document = yaml.parseDocument(text.replace(/^\ufeff/, ''), {
      lineCounter: lines,
      prettyErrors: false,
    });
  } catch {
    return whole('is not YAML that can be read');
  }
  const reader = new YamlReader(path, yaml, (offset) => lines.linePos(offset).line);
  // One syntax error usually causes many more after it.
  for (const { code, message, pos } of [...document.errors, ...document.warnings].slice(0, 5)) {
    const wrong =
      code === 'MULTIPLE_DOCS'
        ? 'begins a second document, of which there must be one'
        : `is not valid YAML: ${shorten(oneLine(message), 200)}`;
    reader.faultAt(lines.linePos(pos[0]).line, wrong, example);
  }
  const root = document.contents as Node | null;
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  if (root === null || (yaml.isScalar(root) && root.value === null)) {
    return { ok: true, value: emptyPolicy };
  }
  const policy = await readPolicy(reader, root, builtInIds);
  return reader.problems.length > 0
    ? { ok: false, problems: reader.problems }
    : { ok: true, value: policy };
}

async function readPolicy(reader: YamlReader, root: Node, builtInIds: BuiltInIds): Promise<Policy> {
  const keys = ['rules', 'allow', 'inline-allow'] as const;
  const found = reader.map('the policy', root, root, keys, example);
  const rulesEntry = reader.unlessEmpty(found?.get('rules'));
  const allowEntry = reader.unlessEmpty(found?.get('allow'));
  const inlineEntry = found?.get('inline-allow');
  const named: NamedRule[] = [];
  const builtIn = rulesEntry === undefined ? [] : builtInIds();
  const rules =
    rulesEntry === undefined
      ? emptyPolicy
      : await readRules(reader, rulesEntry, new Set(builtIn), named);
  const allow = allowEntry === undefined ? [] : readAllow(reader, allowEntry, named);
  if (named.length > 0) {
    const own = rules.custom.map(({ id }) => id);
    checkRuleNames(reader, named, [...own, ...builtInIds()]);
  }
  const inline = inlineEntry === undefined ? 'false' : reader.text(inlineEntry.value);
  if (inlineEntry !== undefined && inline !== 'true' && inline !== 'false') {
    const wrong = '`inline-allow` must be true or false';
    reader.fault(inlineEntry.value ?? inlineEntry.key, wrong, 'inline-allow: true', inline);
  }
  return {
    disabled: rules.disabled,
    severity: rules.severity,
    custom: rules.custom,
    allow,
    inlineAllow: inline === 'true',
  };
}
