import type { Document, Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Finding } from '../scan/finding.ts';
import { baselineReason, dayOf, isBaseline } from './policy.ts';

/** An entry of `allow` that a command writes. */
export interface NewEntry {
  readonly paths?: readonly string[];
  readonly rules?: readonly string[];
  readonly fingerprint?: string;
  readonly reason: string;
}

/** The reason of entries that the command `baseline` writes. It distinguishes them from entries that people write. */
export function reasonOn(now: Date, reason: string | null): string {
  return `${baselineReason}${dayOf(now)}${reason === null ? '' : `: ${reason}`}`;
}

/** An entry for each finding that nothing allows yet, each fingerprint once. */
export function baselineEntries(
  findings: readonly Finding[],
  reason: string | null,
  now: Date,
): readonly NewEntry[] {
  const prints = findings
    .filter(({ allowed }) => allowed === null)
    .map(({ fingerprint }) => fingerprint);
  return [...new Set(prints)].map((fingerprint) => ({
    fingerprint,
    reason: reasonOn(now, reason),
  }));
}

export interface WrittenPolicy {
  readonly text: string;
  /** How many entries were added; the others were there before. */
  readonly added: number;
}

/**
 * Adds entries to the text of a policy file, which must be one that can be used. Comments and all other entries stay; the
 * entries of the baseline come last, sorted. When there is nothing to add the text stays as it is, byte for byte.
 * @param text null when there is no file yet.
 */
export async function addEntries(
  text: string | null,
  entries: readonly NewEntry[],
): Promise<WrittenPolicy> {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text ?? '');
  const allow = allowOf(document, yaml);
  const before = allow.items.filter(yaml.isMap).map(entryOf);
  const known = new Set(before.map(conditionsOf));
  const fresh = entries.filter((entry) => {
    const conditions = conditionsOf(entry);
    return !known.has(conditions) && known.add(conditions);
  });
  if (fresh.length === 0) return { text: text ?? '', added: 0 };
  const items = fresh.map((entry) => {
    const node = document.createNode(entry, { flow: true }) as YAMLMap;
    const fingerprint = node.get('fingerprint', true);
    // One line each, whatever is in the path.
    if (yaml.isScalar(fingerprint)) fingerprint.type = yaml.Scalar.QUOTE_DOUBLE;
    return { node, entry: entryOf(node) };
  });
  const all = [
    ...allow.items.map((node) => ({ node, entry: yaml.isMap(node) ? entryOf(node) : null })),
    ...items,
  ];
  const isOfBaseline = ({ entry }: (typeof all)[number]): boolean =>
    entry !== null && isBaseline(entry);
  allow.items = [
    ...all.filter((item) => !isOfBaseline(item)),
    ...all.filter(isOfBaseline).sort(byFingerprint),
  ].map(({ node }) => node);
  allow.flow = false;
  if (document.get('allow') !== allow) document.set('allow', allow);
  return { text: document.toString(format), added: fresh.length };
}

/** No line is folded, so that an entry of the baseline is one line of a diff. */
const format = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };

/** The list `allow` of a policy; a new one when it has none. */
function allowOf(document: Document, yaml: typeof import('yaml')): YAMLSeq<Node> {
  const allow = document.get('allow');
  return yaml.isSeq(allow) ? (allow as YAMLSeq<Node>) : new yaml.YAMLSeq<Node>(document.schema);
}

interface Conditions {
  readonly paths: readonly string[] | null;
  readonly rules: readonly string[] | null;
  readonly fingerprint: string | null;
  readonly reason: string;
}

function entryOf(node: YAMLMap): Conditions {
  const { paths, rules, fingerprint, reason } = node.toJSON() as Partial<Conditions>;
  return {
    paths: paths ?? null,
    rules: rules ?? null,
    fingerprint: fingerprint ?? null,
    reason: String(reason ?? ''),
  };
}

/** What an entry is about, as one text: two entries about the same are one too many. */
const conditionsOf = ({ paths, rules, fingerprint }: NewEntry | Conditions): string =>
  JSON.stringify([[...(paths ?? [])].sort(), [...(rules ?? [])].sort(), fingerprint ?? null]);

function byFingerprint(
  a: { readonly entry: Conditions | null },
  b: { readonly entry: Conditions | null },
): number {
  const first = a.entry?.fingerprint ?? '';
  const second = b.entry?.fingerprint ?? '';
  return first < second ? -1 : Number(first > second);
}
