import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import type { NewRule } from './gitleaks-custom.ts';

export interface WrittenRules {
  readonly text: string;
  readonly added: number;
  /** Rules that were not added, because another rule has the name of each. */
  readonly taken: readonly NewRule[];
}

/**
 * Adds custom rules to the text of a policy file, which must be one that can be used. Everything else stays. A rule that is
 * there already is left as it is; when there is nothing to add the text stays as it is, byte for byte.
 * @param text null when there is no file yet.
 */
export async function addRules(
  text: string | null,
  rules: readonly NewRule[],
): Promise<WrittenRules> {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text ?? '');
  const before = new Map<string, unknown>();
  const custom = customOf(document, yaml);
  for (const node of custom.items)
    if (yaml.isMap(node)) before.set(String(node.get('id')), node.get('pattern'));
  const fresh = rules.filter(({ id }) => !before.has(id));
  const taken = rules.filter(({ id, pattern }) => before.has(id) && before.get(id) !== pattern);
  if (fresh.length === 0) return { text: text ?? '', added: 0, taken };
  for (const rule of fresh) {
    const node = document.createNode(rule) as YAMLMap;
    const pattern = node.get('pattern', true);
    if (yaml.isScalar(pattern)) pattern.type = yaml.Scalar.QUOTE_SINGLE;
    const keywords = node.get('keywords', true);
    if (yaml.isSeq(keywords)) keywords.flow = true;
    custom.items.push(node);
  }
  custom.flow = false;
  const parent = yaml.isMap(document.get('rules')) ? (document.get('rules') as YAMLMap) : null;
  if (parent === null) document.set('rules', document.createNode({ custom }));
  else {
    parent.flow = false;
    parent.set('custom', custom);
  }
  // No line is folded.
  return { text: document.toString({ lineWidth: 0 }), added: fresh.length, taken };
}

/** The list `rules.custom` of a policy; a new one when it has none. */
function customOf(document: Document, yaml: typeof import('yaml')): YAMLSeq {
  const custom = document.getIn(['rules', 'custom']);
  return yaml.isSeq(custom) ? custom : new yaml.YAMLSeq(document.schema);
}
