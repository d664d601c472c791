import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { nearest } from '../nearest.ts';
import type { Parsed, Problem } from '../parsed.ts';
import { oneLine, shorten } from '../text.ts';
import { parseDuration } from './durations.ts';
import { scriptsOf, suggestedLanguage } from './language.ts';
import { readTextPattern } from './text-pattern.ts';
import type { Expectations, TextPattern } from './types.ts';

const examples = {
  answered: 'answered: true',
  status: 'status: [completed, user disconnected]',
  duration: 'duration: { min: 5s, max: 90s }',
  'pickup-within': 'pickup-within: 30s',
  'first-word-within': 'first-word-within: 5s',
  cost: 'cost: { max: 5 }',
  'agent-says': 'agent-says: ["नमस्ते", "/order (id|number)/i"]',
  'agent-never-says': 'agent-never-says: ["{customer_name}"]',
  language: 'language: hi',
  entities: 'entities: { order_id: "1234" }',
  evaluation: 'evaluation: ["Yes"]',
} as const;

type Key = keyof typeof examples;
const keys = Object.keys(examples) as Key[];

const mostCharacters = 100_000;
const mostEntries = 50;

/**
 * Reads the input `expect`. Everything that is wrong with it is reported together, each with its line.
 * An empty text expects an answered call.
 */
export async function parseExpectations(text: string): Promise<Parsed<Expectations>> {
  if (text.trim() === '') return { ok: true, value: { answered: true } };
  if (text.length > mostCharacters) {
    return { ok: false, problems: [wholeProblem(`is longer than ${mostCharacters} characters`)] };
  }
  // Loaded here because most runs only scan, and start faster without it.
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  let document: Document.Parsed;
  try {
    document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch {
    return { ok: false, problems: [wholeProblem('is not YAML that can be read')] };
  }
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const problems = faults.map(({ message, pos }) =>
      wholeProblem(`line ${lines.linePos(pos[0]).line}: is not valid YAML: ${oneLine(message)}`),
    );
    return { ok: false, problems };
  }
  const root = document.contents as Node | null;
  if (root === null || (yaml.isScalar(root) && root.value === null))
    return { ok: true, value: { answered: true } };
  if (!yaml.isMap(root)) {
    return { ok: false, problems: [wholeProblem('must be a list of `name: value` lines')] };
  }
  const reader = new Reader(yaml, (node) => lines.linePos(node?.range?.[0] ?? 0).line);
  const value = await reader.read(root as YAMLMap<Node, Node | null>);
  return reader.problems.length > 0
    ? { ok: false, problems: reader.problems }
    : { ok: true, value };
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
type Entry = Pair<Node, Node | null>;

/** Walks the YAML nodes rather than their values: an order number `0042` or an answer `yes` is what was written. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #yaml: typeof import('yaml');
  readonly #lineOf: (node: Node | null) => number;

  constructor(yaml: typeof import('yaml'), lineOf: (node: Node | null) => number) {
    this.#yaml = yaml;
    this.#lineOf = lineOf;
  }

  async read(root: YAMLMap<Node, Node | null>): Promise<Expectations> {
    const found: Writable<Expectations> = { answered: true };
    for (const { key: keyNode, value } of root.items as Entry[]) {
      const key = this.#keyOf(keyNode, keys, examples.status);
      if (key === null) continue;
      const set = <Name extends keyof Expectations>(
        name: Name,
        read: Expectations[Name] | null,
      ) => {
        if (read !== null) found[name] = read;
      };
      switch (key) {
        case 'answered':
          set('answered', this.#boolean(key, value ?? keyNode));
          break;
        case 'status':
        case 'evaluation':
          set(key, this.#texts(key, value, keyNode));
          break;
        case 'duration':
          set(
            'duration',
            this.#range(key, value, keyNode, 'a duration such as 90s', parseDuration),
          );
          break;
        case 'cost':
          set('cost', this.#range(key, value, keyNode, 'a number such as 5', parseAmount));
          break;
        case 'pickup-within':
          set('pickupWithin', this.#duration(key, value, keyNode));
          break;
        case 'first-word-within':
          set('firstWordWithin', this.#duration(key, value, keyNode));
          break;
        case 'agent-says':
          set('agentSays', await this.#patterns(key, value, keyNode));
          break;
        case 'agent-never-says':
          set('agentNeverSays', await this.#patterns(key, value, keyNode));
          break;
        case 'language':
          set('language', this.#language(value, keyNode));
          break;
        case 'entities':
          set('entities', this.#entities(value, keyNode));
          break;
      }
    }
    return found;
  }

  #keyOf<Name extends string>(node: Node, known: readonly Name[], example: string): Name | null {
    const written = this.#written(node);
    const match = known.find((name) => name === written);
    if (match !== undefined) return match;
    const meant = written === null ? null : nearest(written, known);
    const hint = meant === null ? `known are ${known.join(', ')}` : `did you mean \`${meant}\`?`;
    this.#fault(
      node,
      `has the unknown key ${written === null ? '' : `\`${written}\``}; ${hint}`,
      meant !== null && meant in examples ? examples[meant as Key] : example,
      written,
    );
    return null;
  }

  #boolean(key: Key, node: Node): boolean | null {
    const written = this.#written(node);
    if (written === 'true' || written === 'false') return written === 'true';
    this.#fault(node, `\`${key}\` must be true or false`, examples[key], written);
    return null;
  }

  #duration(key: Key, value: Node | null, keyNode: Node): number | null {
    const written = this.#written(value);
    const seconds = written === null ? null : parseDuration(written);
    if (seconds !== null && seconds > 0) return seconds;
    this.#fault(
      value ?? keyNode,
      `\`${key}\` must be a duration above zero with its unit, such as 5s or 1m30s`,
      examples[key],
      written,
    );
    return null;
  }

  #range(
    key: Key,
    value: Node | null,
    keyNode: Node,
    accepted: string,
    parse: (text: string) => number | null,
  ): { min?: number; max?: number } | null {
    const { isMap } = this.#yaml;
    if (!isMap(value) || value.items.length === 0) {
      this.#fault(
        value ?? keyNode,
        `\`${key}\` must have min, max or both`,
        examples[key],
        this.#written(value),
      );
      return null;
    }
    const range: { min?: number; max?: number } = {};
    for (const { key: boundNode, value: boundValue } of value.items as Entry[]) {
      const bound = this.#keyOf(boundNode, ['min', 'max'] as const, examples[key]);
      if (bound === null) continue;
      const written = this.#written(boundValue);
      const number = written === null ? null : parse(written);
      if (number === null) {
        const wrong = `\`${bound}\` of \`${key}\` must be ${accepted}`;
        this.#fault(boundValue ?? boundNode, wrong, examples[key], written);
      } else {
        range[bound] = number;
      }
    }
    if (range.min !== undefined && range.max !== undefined && range.min > range.max) {
      this.#fault(value, `\`min\` of \`${key}\` is larger than its \`max\``, examples[key], null);
    }
    return range;
  }

  #texts(key: Key, value: Node | null, keyNode: Node): string[] | null {
    const entries = this.#entries(key, value, keyNode);
    return entries === null ? null : entries.map(({ written }) => written);
  }

  async #patterns(key: Key, value: Node | null, keyNode: Node): Promise<TextPattern[] | null> {
    const patterns: TextPattern[] = [];
    for (const { written, node } of this.#entries(key, value, keyNode) ?? []) {
      const pattern = await readTextPattern(written);
      if (pattern.ok) patterns.push(pattern.value);
      else this.#fault(node, `an entry of \`${key}\` ${pattern.wrong}`, examples[key], written);
    }
    return patterns.length === 0 ? null : patterns;
  }

  /** A list of texts, or a single text. */
  #entries(key: Key, value: Node | null, keyNode: Node): { written: string; node: Node }[] | null {
    const nodes = this.#yaml.isSeq(value) ? (value.items as (Node | null)[]) : [value];
    if (nodes.length === 0 || nodes.length > mostEntries) {
      const wrong = `\`${key}\` must have 1 to ${mostEntries} entries`;
      this.#fault(value ?? keyNode, wrong, examples[key], null);
      return null;
    }
    const entries: { written: string; node: Node }[] = [];
    for (const node of nodes) {
      const written = this.#written(node);
      if (node !== null && written !== null && written.trim() !== '') {
        entries.push({ written, node });
      } else {
        const wrong = `\`${key}\` must be a list of texts; put quotes around a text with { } [ ] : or # in it`;
        this.#fault(node ?? keyNode, wrong, examples[key], null);
      }
    }
    return entries.length === nodes.length ? entries : null;
  }

  #language(value: Node | null, keyNode: Node): string | null {
    const written = this.#written(value);
    if (written !== null && scriptsOf(written) !== null) return written;
    const meant = written === null ? null : suggestedLanguage(written);
    this.#fault(
      value ?? keyNode,
      `\`language\` must be the code of a language, such as hi, ta or en${meant === null ? '' : `; did you mean \`${meant}\`?`}`,
      `language: ${meant ?? 'hi'}`,
      written,
    );
    return null;
  }

  #entities(value: Node | null, keyNode: Node): Record<string, string> | null {
    const { isMap } = this.#yaml;
    const wrong = '`entities` must be names with the text that each must have';
    if (!isMap(value) || value.items.length === 0 || value.items.length > mostEntries) {
      this.#fault(value ?? keyNode, wrong, examples.entities, this.#written(value));
      return null;
    }
    const entities: [string, string][] = [];
    for (const { key: nameNode, value: wantedNode } of value.items as Entry[]) {
      const name = this.#written(nameNode);
      const wanted = this.#written(wantedNode);
      if (name !== null && name !== '' && wanted !== null) entities.push([name, wanted]);
      else this.#fault(wantedNode ?? nameNode, wrong, examples.entities, name);
    }
    return Object.fromEntries(entities);
  }

  /** A scalar as its author wrote it; null for everything else, an empty value included. */
  #written(node: Node | null): string | null {
    if (!this.#yaml.isScalar(node)) return null;
    const { value, source } = node as Scalar;
    if (typeof value === 'string') return value;
    return typeof value === 'object' || source === undefined ? null : source;
  }

  #fault(node: Node | null, wrong: string, example: string, given: string | null): void {
    this.problems.push({
      given: given === null ? null : shorten(oneLine(given), 80),
      wrong: `line ${this.#lineOf(node)}: ${shorten(oneLine(wrong), 500)}`,
      example: `expect: '${example}'`,
    });
  }
}

function wholeProblem(wrong: string): Problem {
  return { given: null, wrong, example: `expect: '${examples['agent-says']}'` };
}

function parseAmount(text: string): number | null {
  return /^\d{1,12}(\.\d{1,9})?$/.test(text) ? Number(text) : null;
}
