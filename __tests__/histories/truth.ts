import { type Content, memberOf } from './content.ts';
import type { Commit, History, Tree } from './history.ts';
import type { Key } from './keys.ts';

/** A finding that there must be: one for each secret at each place. */
export interface Expected {
  /** Rule, place and secret. */
  readonly place: string;
  readonly line: number | null;
  readonly source: string;
  /** Commits that brought it and have no ancestor that did: any of them may be named. */
  readonly commits: ReadonlySet<string>;
  /** Whether it depends on which of several merge bases is taken. */
  readonly uncertain: boolean;
}

interface Brought {
  readonly place: string;
  readonly line: number | null;
  readonly source: string;
  readonly commit: string;
}

/** Works out from what was planted, and from nothing that git or the product says, what a scan must find. */
export function truthOf(history: History): readonly Expected[] {
  const graph = graphOf(history);
  const excluded = graph.ancestors(history.base);
  const range = history.commits.filter(
    ({ name }) => graph.ancestors(history.head).has(name) && !excluded.has(name),
  );
  const brought = range.flatMap((commit) => [
    ...inMessage(commit),
    ...inFiles(commit, commit.parents.map(graph.treeOf), commit.name, history),
  ]);
  const expected = new Map<string, Expected>();
  for (const place of new Set(brought.map((each) => each.place))) {
    const all = brought.filter((each) => each.place === place);
    const first = all.filter(
      ({ commit }) =>
        !all.some((other) => other.commit !== commit && graph.ancestors(commit).has(other.commit)),
    );
    const [one] = first;
    if (one === undefined) continue;
    // Unrelated first commits may have brought it at different lines: only one of them is told of.
    for (const { line, source } of first) {
      const uncertain = first.some((other) => other.line !== line || other.source !== source);
      const key = uncertain ? `${place}\0${line}\0${source}` : place;
      const commits = first.filter((other) => other.line === line && other.source === source);
      expected.set(key, {
        place,
        line,
        source,
        commits: new Set(commits.map(({ commit }) => commit)),
        uncertain,
      });
    }
  }
  for (const net of inSum(history, range, graph)) {
    if (!brought.some(({ place }) => place === net.place)) expected.set(net.place, net);
  }
  return [...expected.values()];
}

interface Graph {
  /** The commit itself and all that it reaches. */
  readonly ancestors: (name: string) => ReadonlySet<string>;
  readonly treeOf: (name: string) => Tree;
}

function graphOf({ commits }: History): Graph {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { name, parents } of commits) {
    known.set(
      name,
      new Set([name, ...parents.flatMap((parent) => [...(known.get(parent) ?? [])])]),
    );
  }
  const trees = new Map(commits.map(({ name, tree }) => [name, tree]));
  return {
    ancestors: (name) => known.get(name) ?? new Set(),
    treeOf: (name) => trees.get(name) ?? new Map(),
  };
}

function inMessage({ name, message }: Commit): readonly Brought[] {
  return message.flatMap(({ key }, index) =>
    key === null
      ? []
      : [
          {
            place: placeOf(key, 'message'),
            line: index + 1,
            source: 'commit-message',
            commit: name,
          },
        ],
  );
}

/** What a commit has and none of its parents had: in a merge only where it differs from all of them. */
function inFiles(
  { tree }: Pick<Commit, 'tree'>,
  parents: readonly Tree[],
  commit: string,
  { named }: History,
): readonly Brought[] {
  const gone = secretsDeleted(tree, parents);
  const found: Brought[] = [];
  for (const [path, content] of tree) {
    if (content.mode === '160000') continue;
    const before = parents.flatMap((parent) => parent.get(path) ?? []).filter(isFile);
    if (before.some(({ bytes }) => bytes.equals(content.bytes))) continue;
    const old = before.length > 0 ? new Set(before.flatMap(secretsIn)) : gone;
    const member = memberOf(content.form, path);
    const source = member !== null ? 'archive' : parents.length > 1 ? 'merge' : 'file';
    const seen = new Set<string>();
    const lines = [...content.lines.entries()];
    const encoded = lines.filter(([, line]) => line.encoded === true);
    for (const [index, { key }] of [
      ...lines.filter((each) => !encoded.includes(each)),
      ...encoded,
    ]) {
      if (key === null || old.has(key.secret) || seen.has(key.secret)) continue;
      seen.add(key.secret);
      const place = placeOf(key, `file ${member === null ? path : `${path}!${member}`}`);
      found.push({ place, line: index + 1, source, commit });
    }
    const key = named.get(path);
    if (key !== undefined && before.length === 0) {
      found.push({ place: placeOf(key, `name ${path}`), line: null, source: 'path', commit });
    }
  }
  return found;
}

/** Secrets of files that a commit deletes: they may have moved. In a merge only what every parent still had. */
function secretsDeleted(tree: Tree, parents: readonly Tree[]): ReadonlySet<string> {
  const secrets = new Set<string>();
  for (const path of new Set(parents.flatMap((parent) => [...parent.keys()]))) {
    const now = tree.get(path);
    if (now !== undefined && isFile(now)) continue;
    const before = parents.map((parent) => parent.get(path));
    if (before.some((file) => file === undefined || sameLink(file, now))) continue;
    for (const file of before) {
      if (file !== undefined && isFile(file)) for (const each of secretsIn(file)) secrets.add(each);
    }
  }
  return secrets;
}

function sameLink(file: Content, now: Content | undefined): boolean {
  return now !== undefined && !isFile(file) && file.bytes.equals(now.bytes);
}

function isFile({ mode }: Content): boolean {
  return mode !== '160000';
}

function secretsIn({ lines }: Content): readonly string[] {
  return lines.flatMap(({ key }) => (key === null ? [] : [key.secret]));
}

/** What the head has in sum: a merge may have brought back what the base had removed. */
function inSum(history: History, range: readonly Commit[], graph: Graph): readonly Expected[] {
  const merges = range.some(({ parents }) => parents.length > 1);
  if (!merges || history.event === 'new branch') return [];
  const head = { tree: graph.treeOf(history.head) };
  const sums = mergeBases(history, graph).map((base) =>
    inFiles(head, [graph.treeOf(base)], history.head, history),
  );
  const places = new Map(sums.flat().map((each) => [each.place, each]));
  return [...places.values()].map(({ place, line, source, commit }) => ({
    place,
    line,
    source,
    commits: new Set([commit]),
    uncertain: !sums.every((sum) => sum.some((each) => each.place === place)),
  }));
}

function mergeBases({ head, base }: History, { ancestors }: Graph): readonly string[] {
  const common = [...ancestors(head)].filter((name) => ancestors(base).has(name));
  return common.filter(
    (name) => !common.some((other) => other !== name && ancestors(other).has(name)),
  );
}

function placeOf({ rule, secret }: Key, where: string): string {
  return `${rule} ${secret} in ${where}`;
}
