import { between, pick, type Random, seededRandom } from '../../src/emulator/random.ts';
import type { CommitSpec, FileSpec } from '../helpers/git.ts';
import { type Content, contentOf, FORMS, type Line, lineWith, noise } from './content.ts';
import { type Key, randomKey } from './keys.ts';

export type Tree = ReadonlyMap<string, Content>;

export interface Commit {
  readonly name: string;
  readonly parents: readonly string[];
  readonly message: readonly Line[];
  /** Every file as the commit leaves it. */
  readonly tree: Tree;
}

/** A made-up repository and the event that is scanned in it. */
export interface History {
  readonly seed: number;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  readonly event: 'pull request' | 'push' | 'new branch';
  readonly head: string;
  /** What the event says it is compared with; of a new branch the tip of the default branch. */
  readonly base: string;
  /** Keys that are in the name of a path. */
  readonly named: ReadonlyMap<string, Key>;
}

const PATHS: readonly string[] = [
  'README.md',
  'src/agent.ts',
  'src/deep/er/prod.env',
  'src/it\'s "quoted".txt',
  'tab\there',
  'line\nfeed.md',
  ' leading and trailing ',
  '-dash',
  'back\\slash',
  'नमस्ते/कुंजी.txt',
  'emoji 📞',
  'percent%20%0a',
  'archive.v1.bin',
  '::error::x',
];

const ATTRIBUTES = [
  '* binary',
  '* -diff',
  '* -text',
  '*.txt diff=none\n*.ts filter=lfs',
  '* working-tree-encoding=UTF-16',
];

/** The same history for the same seed. */
export function randomHistory(seed: number): History {
  const random = seededRandom(seed);
  const commits: Commit[] = [];
  const used: Key[] = [];
  const named = new Map<string, Key>();

  const someKey = (): Key => {
    // Keys turn up again elsewhere, and in other commits.
    const known = used.length > 0 && random() < 0.35 ? pick(random, used as [Key, ...Key[]]) : null;
    if (known !== null) return known;
    const key = randomKey(random);
    used.push(key);
    return key;
  };
  const somePath = (): string => {
    if (random() < 0.08) {
      const key = someKey();
      const path = pick(random, [`logs/${key.secret}.txt`, `of\n${key.secret}`, key.secret]);
      named.set(path, key);
      return path;
    }
    const path = pick(random, PATHS as [string, ...string[]]);
    return random() < 0.15 ? `${pick(random, ['x', 'y/z', '.hidden'])}/${path}` : path;
  };

  const size = between(random, 3, 14);
  for (let index = 0; index < size; index++) {
    const parents = someParents(random, index, index === size - 1);
    const before = parents.map((name) => commits.find((commit) => commit.name === name)?.tree);
    const tree = merged(random, before as readonly Tree[]);
    // A merge may type something of its own; another commit does, or is empty.
    const edits = parents.length > 1 ? between(random, 0, 2) : between(random, 0, 4);
    for (let edit = 0; edit < edits; edit++) change(random, tree, somePath, someKey);
    const message = [noise(random), { text: '', key: null }];
    if (random() < 0.25) message.push(lineWith(random, someKey()));
    commits.push({ name: `c${index}`, parents, message, tree });
  }
  const last = `c${size - 1}`;
  const event = pick<History['event']>(random, [
    'pull request',
    'pull request',
    'push',
    'new branch',
  ]);
  const base = pick(random, related(commits) as [string, ...string[]]);
  return { seed, commits, event, head: last, base, named };
}

function someParents(random: Random, index: number, isLast: boolean): readonly string[] {
  // A first commit, and now and then one more: an unrelated root that a later merge brings in.
  if (index === 0 || (!isLast && random() < 0.05)) return [];
  const wanted = random() < 0.3 ? between(random, 2, 3) : 1;
  const parents = new Set<string>();
  for (let count = 0; count < wanted; count++) {
    const back = random() < 0.6 ? 1 : between(random, 1, 5);
    parents.add(`c${Math.max(0, index - back)}`);
  }
  return [...parents];
}

/** Commits that have one in common with the last: the REST API compares no others. */
function related(commits: readonly Commit[]): readonly string[] {
  const roots = new Map<string, ReadonlySet<string>>();
  for (const { name, parents } of commits) {
    const own = parents.flatMap((parent) => [...(roots.get(parent) ?? [])]);
    roots.set(name, new Set(parents.length === 0 ? [name] : own));
  }
  const ofLast = roots.get(commits.at(-1)?.name ?? '');
  const names = commits.slice(0, -1).map(({ name }) => name);
  return names.filter((name) => [...(roots.get(name) ?? [])].some((root) => ofLast?.has(root)));
}

/** What a merge would leave: of each path one side's version, or none. */
function merged(random: Random, [first, ...others]: readonly Tree[]): Map<string, Content> {
  const tree = new Map(first ?? []);
  for (const other of others) {
    for (const [path, content] of other) {
      const clashes = isBlocked(tree, path);
      if (!clashes && random() < (tree.has(path) ? 0.4 : 0.9)) tree.set(path, content);
    }
    for (const path of [...tree.keys()]) {
      if (!other.has(path) && random() < 0.15) tree.delete(path);
    }
  }
  return tree;
}

/** Whether a folder or a file is in the way of a file at this path. */
function isBlocked(tree: Tree, path: string): boolean {
  if (tree.has(path)) return false;
  return [...tree.keys()].some(
    (other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
  );
}

function change(
  random: Random,
  tree: Map<string, Content>,
  somePath: () => string,
  someKey: () => Key,
): void {
  const there = [...tree.keys()];
  const old = there.length === 0 ? null : pick(random, there as [string, ...string[]]);
  const path = somePath();
  const what = random();
  if (old !== null && what < 0.12) {
    tree.delete(old);
    return;
  }
  if (isBlocked(tree, path)) return;
  const content = old === null ? undefined : tree.get(old);
  if (old !== null && content !== undefined && what < 0.3) {
    // A rename, a copy, or a rename with an edit.
    if (what < 0.22) tree.delete(old);
    if (!isBlocked(tree, path))
      tree.set(path, what < 0.26 ? content : edited(random, content, someKey));
  } else if (old !== null && content !== undefined && what < 0.6) {
    tree.set(old, edited(random, content, someKey));
  } else if (what < 0.65) {
    tree.set(path, contentOf('160000', 'lines', [{ text: gitlink(random), key: null }]));
  } else if (what < 0.7) {
    const line = random() < 0.5 ? { text: 'README.md', key: null } : linkTo(someKey());
    tree.set(path, contentOf('120000', 'lines', [line]));
  } else if (what < 0.75) {
    const text = pick(random, ATTRIBUTES as [string, ...string[]]);
    const lines = text.split('\n').map((line): Line => ({ text: line, key: null }));
    tree.set('.gitattributes', contentOf('100644', 'lines', lines));
  } else {
    const lines = Array.from({ length: between(random, 0, 6) }, () => someLine(random, someKey));
    tree.set(path, contentOf('100644', pick(random, FORMS), lines));
  }
}

function edited(random: Random, content: Content, someKey: () => Key): Content {
  const { mode, form, lines } = content;
  if (mode === '120000' || mode === '160000') return content;
  const other = mode === '100644' ? '100755' : '100644';
  if (random() < 0.1) return contentOf(other, form, lines);
  const changed = [...lines];
  const at = between(random, 0, changed.length);
  changed.splice(at, random() < 0.4 ? 1 : 0, someLine(random, someKey));
  return contentOf(mode, random() < 0.1 ? pick(random, FORMS) : form, changed);
}

function someLine(random: Random, someKey: () => Key): Line {
  return random() < 0.45 ? lineWith(random, someKey()) : noise(random);
}

function linkTo(key: Key): Line {
  return { text: `/run/${key.secret}`, key };
}

function gitlink(random: Random): string {
  return between(random, 1, 9).toString().repeat(40);
}

/** The history the way it is handed to git: each commit as what it changes against its first parent. */
export function commitSpecs({ commits }: History): readonly CommitSpec[] {
  return commits.map(({ name, parents, message, tree }, index) => {
    const before = commits.find((commit) => commit.name === parents[0])?.tree ?? new Map();
    const files: Record<string, FileSpec> = {};
    // What goes first makes room for a folder of the same name.
    for (const path of before.keys()) if (!tree.has(path)) files[byteString(path)] = null;
    for (const [path, content] of tree) {
      if (before.get(path) !== content) files[byteString(path)] = fileSpec(content);
    }
    const text = message.map((line) => line.text).join('\n');
    return { name, parents, message: text, files, date: 1_700_000_000 + index * 60 };
  });
}

function fileSpec({ mode, bytes }: Content): FileSpec {
  return mode === '160000' ? { mode, commit: bytes.toString() } : { mode, content: bytes };
}

/** A name with one character for each of its bytes. */
function byteString(path: string): string {
  return Buffer.from(path).toString('latin1');
}
