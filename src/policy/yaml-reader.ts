import type { Node, Pair, Scalar } from 'yaml';
import { nearest } from '../nearest.ts';
import type { Problem } from '../parsed.ts';
import { shownValue, withoutKeys } from '../report/shown-value.ts';
import { shorten } from '../text.ts';

export type Entry = Pair<Node, Node | null>;

/** A scalar with the node that it was read from. */
export interface Written {
  readonly text: string;
  readonly node: Node;
}

/**
 * Reads the nodes of a policy file, each against what may be there, and collects everything that is wrong. Nodes are
 * read rather than values, so that each problem has its line and a text such as `2027-03-01` is what its author wrote.
 */
export class YamlReader {
  readonly #problems: { readonly line: number; readonly problem: Problem }[] = [];
  readonly #path: string;
  readonly #yaml: typeof import('yaml');
  readonly #lineAt: (offset: number) => number;

  constructor(path: string, yaml: typeof import('yaml'), lineAt: (offset: number) => number) {
    this.#path = path;
    this.#yaml = yaml;
    this.#lineAt = lineAt;
  }

  /** In the order of their lines. */
  get problems(): readonly Problem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line).map(({ problem }) => problem);
  }

  lineOf(node: Node | null): number {
    return this.#lineAt(node?.range?.[0] ?? 0);
  }

  fault(node: Node | null, wrong: string, example: string, given: string | null = null): void {
    this.faultAt(this.lineOf(node), wrong, example, given);
  }

  faultAt(line: number, wrong: string, example: string, given: string | null = null): void {
    this.#problems.push({
      line,
      problem: {
        given: given === null ? null : shownValue(given),
        wrong: `${this.#path} line ${line}: ${shorten(withoutKeys(wrong), 600)}`,
        example,
      },
    });
  }

  /** An entry whose value was written; a key whose every line below is commented out is as good as not there. */
  unlessEmpty(entry: Entry | undefined): Entry | undefined {
    const value = entry?.value ?? null;
    const empty = value === null || (this.#yaml.isScalar(value) && value.value === null);
    return empty ? undefined : entry;
  }

  /** The entries of a map by their keys; unknown keys are faults. Null when there is no map. */
  map<Key extends string>(
    what: string,
    node: Node | null,
    at: Node,
    known: readonly Key[],
    example: string,
  ): ReadonlyMap<Key, Entry> | null {
    const entries = this.entries(what, node, at, example);
    if (entries === null) return null;
    const found = new Map<Key, Entry>();
    for (const entry of entries) {
      const key = this.text(entry.key);
      const match = known.find((name) => name === key);
      if (match === undefined) this.#unknownKey(what, entry.key, key, known, example);
      else found.set(match, entry);
    }
    return found;
  }

  /** The entries of a map whose keys may be anything. Null when there is no map. */
  entries(what: string, node: Node | null, at: Node, example: string): readonly Entry[] | null {
    if (this.#yaml.isMap(node)) return node.items as Entry[];
    this.#wrongKind(node, at, `${what} must be a map of keys and values`, example);
    return null;
  }

  /** The items of a list. Null when there is no list. */
  list(
    what: string,
    node: Node | null,
    at: Node,
    example: string,
  ): readonly (Node | null)[] | null {
    if (this.#yaml.isSeq(node)) return node.items as (Node | null)[];
    this.#wrongKind(node, at, `${what} must be a list`, example);
    return null;
  }

  /** A list of one or more texts, none of them empty. Null when it is not that. */
  texts(what: string, node: Node | null, at: Node, example: string): readonly Written[] | null {
    const items = this.list(what, node, at, example);
    if (items === null) return null;
    if (items.length === 0) {
      this.fault(node, `${what} must not be empty`, example);
      return null;
    }
    const texts: Written[] = [];
    for (const item of items) {
      const text = this.text(item);
      if (item !== null && text !== null && text.trim() !== '') texts.push({ text, node: item });
      else {
        const wrong = `${what} must be a list of texts; quote any that contains { } [ ] : # * or !`;
        this.#wrongKind(item, node ?? at, wrong, example);
      }
    }
    return texts.length === items.length ? texts : null;
  }

  /** A text that is not empty, in one piece. Null when it is not that. */
  required(what: string, entry: Entry | undefined, at: Node, example: string): Written | null {
    const node = entry?.value ?? null;
    const text = this.text(node);
    if (node !== null && text !== null && text.trim() !== '') return { text, node };
    if (entry === undefined) this.fault(at, `${what} is missing`, example);
    else this.#wrongKind(node, entry.key, `${what} must be a text that is not empty`, example);
    return null;
  }

  /** A scalar as its author wrote it; null for everything else, an empty value included. */
  text(node: Node | null): string | null {
    if (!this.#yaml.isScalar(node)) return null;
    const { value, source } = node as Scalar;
    if (typeof value === 'string') return value;
    return typeof value === 'object' || source === undefined ? null : source;
  }

  #wrongKind(node: Node | null, at: Node, wrong: string, example: string): void {
    if (this.#yaml.isAlias(node)) {
      this.fault(
        node,
        `${wrong}; aliases such as *name are not read, write the value out`,
        example,
      );
    } else this.fault(node ?? at, wrong, example, this.text(node));
  }

  #unknownKey(
    what: string,
    node: Node,
    key: string | null,
    known: readonly string[],
    example: string,
  ): void {
    const meant = key === null ? null : nearest(key, known);
    const hint = meant === null ? `known are ${known.join(', ')}` : `did you mean \`${meant}\`?`;
    const named = key === null ? 'a key that is no text' : `the unknown key \`${shownValue(key)}\``;
    this.fault(node, `${what} has ${named}; ${hint}`, example);
  }
}
