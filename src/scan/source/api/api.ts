import { createHash } from 'node:crypto';
import type { Commits } from '../../plan.ts';
import { SourceError } from '../failure.ts';
import { asNet } from '../git/log.ts';
import { createAssembler } from '../parts.ts';
import type { Entry, Source } from '../source.ts';
import {
  type ApiCommit,
  type ApiTree,
  type Comparison,
  readBlob,
  readComparison,
  readGitCommit,
  readTag,
  readTree,
} from './api-answers.ts';
import { type ApiPlace, createRest, type Rest } from './rest.ts';
import { compareTrees, type Tree } from './trees.ts';

/** The most that the service lists on one page. */
const PAGE = 100;

/** Blobs asked for at the same time. */
const PARALLEL = 6;

/** Trees kept for the commits that come next. */
const TREES_KEPT = 8;

/** What was found out before the first entry. */
interface Prepared {
  readonly rest: Rest;
  /** Newest first. */
  readonly commits: readonly ApiCommit[];
  readonly base: ApiCommit | null;
  readonly tagMessage: string | null;
}

/**
 * Reads the selection through the REST API: for a machine without git, or a remote that gives git nothing. Rejects
 * with a SourceError when the list of commits is not complete.
 */
export async function openApi(selection: Commits, place: ApiPlace): Promise<Source> {
  const rest = await createRest(place);
  const prepared = await prepare(rest, selection);
  return {
    entries: () => entries(prepared, selection),
    read: (blobs, onContent, onMissing) => read(rest, blobs, onContent, onMissing),
    async close() {},
  };
}

async function prepare(rest: Rest, selection: Commits): Promise<Prepared> {
  const tag = await tagOf(rest, selection);
  const head = tag?.object ?? selection.head;
  const bases = await basesOf(rest, selection);
  const compared: Comparison[] = [];
  for (const base of bases) compared.push(await compare(rest, base, head));
  const [first, ...others] = compared;
  if (first === undefined) throw cannotList(head);
  const kept = others.map(({ commits }) => new Set(commits.map(({ sha }) => sha)));
  const commits = first.commits.filter(({ sha }) => kept.every((ids) => ids.has(sha)));
  const last = others.at(-1) ?? first;
  return {
    rest,
    commits: commits.reverse(),
    base: last.mergeBase,
    tagMessage: tag?.message ?? null,
  };
}

/** The tag that was pushed, when it is an object of its own. */
async function tagOf(rest: Rest, { head, headRefs }: Commits) {
  if (!headRefs.some((ref) => ref.startsWith('refs/tags/'))) return null;
  return orMissing(rest(`git/tags/${head}`, readTag));
}

/** Null when the repository does not have it. */
async function orMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** What the head is compared with; for a new branch or a tag, the branch that most likely has the rest. */
async function basesOf(rest: Rest, selection: Commits): Promise<readonly string[]> {
  const { exclude, excludeBranches, testMerge, head } = selection;
  const bases = [...exclude];
  if (testMerge !== null) {
    const merge = await orMissing(rest(`git/commits/${testMerge}`, readGitCommit));
    const [base, merged] = merge?.parents ?? [];
    if (base !== undefined && merged === head) bases.push(base);
  }
  if (excludeBranches !== null) {
    const { likely, but } = excludeBranches;
    if (likely === null || likely === but) throw cannotList(head);
    bases.push(likely.replace('refs/heads/', ''));
  }
  return [...new Set(bases)];
}

/** All commits that `head` has and `base` does not: every page of them. */
async function compare(rest: Rest, base: string, head: string): Promise<Comparison> {
  const path = `compare/${encodeURIComponent(base)}...${head}`;
  const commits: ApiCommit[] = [];
  for (let page = 1; ; page++) {
    const answer = await rest(path, readComparison, { per_page: PAGE, page });
    commits.push(...answer.commits);
    if (commits.length >= answer.total) return { ...answer, commits };
    if (answer.commits.length === 0) {
      throw new SourceError({
        what: `${answer.total - commits.length} of ${answer.total} commits`,
        why: 'the REST API does not list them',
        cure: 'Check out with `fetch-depth: 0`.',
      });
    }
  }
}

async function* entries(prepared: Prepared, selection: Commits): AsyncGenerator<Entry[]> {
  const { rest, commits, base, tagMessage } = prepared;
  const treeIds = new Map(commits.map(({ sha, tree }) => [sha, tree]));
  const trees = new Map<string, Tree>();

  async function treeOf(commit: string): Promise<Tree> {
    const id = treeIds.get(commit) ?? (await rest(`git/commits/${commit}`, readGitCommit)).tree;
    treeIds.set(commit, id);
    const tree = trees.get(id) ?? (await wholeTree(rest, id));
    trees.delete(id);
    trees.set(id, tree);
    for (const oldest of trees.keys()) {
      if (trees.size <= TREES_KEPT) break;
      trees.delete(oldest);
    }
    return tree;
  }

  if (tagMessage !== null) yield [text('tag message', null, tagMessage)];
  for (const { sha, message, parents } of commits) {
    const found: Entry[] = [{ kind: 'commit', commit: sha }];
    if (message !== '') found.push(text('commit message', sha, message));
    const before: Tree[] = [];
    for (const parent of parents) before.push(await treeOf(parent));
    found.push(...compareTrees(sha, await treeOf(sha), before));
    yield found;
  }
  const [newest] = commits;
  const merges = commits.some(({ parents }) => parents.length > 1);
  if (selection.net && merges && base !== null && newest !== undefined) {
    const net = compareTrees(newest.sha, await treeOf(newest.sha), [await treeOf(base.sha)]);
    yield net.map(asNet);
  }
}

function text(name: string, commit: string | null, content: string): Entry {
  return { kind: 'text', text: { source: 'commit-message', name, commit, text: content } };
}

/** All files of a tree; folder by folder where it is too large to be listed at once. */
async function wholeTree(rest: Rest, id: string): Promise<Tree> {
  const whole = await rest(`git/trees/${id}`, readTree, { recursive: 1 });
  const files = new Map<string, { mode: string; blob: string }>();
  const add = (prefix: string, { entries }: ApiTree): void => {
    for (const { path, mode, type, sha } of entries) {
      const name = Buffer.from(prefix + path, 'utf8').toString('latin1');
      if (type !== 'tree') files.set(name, { mode, blob: sha });
    }
  };
  if (!whole.truncated) {
    add('', whole);
    return files;
  }
  const folders = [{ prefix: '', id }];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const { prefix } = next;
    const listed = await rest(`git/trees/${next.id}`, readTree);
    if (listed.truncated) {
      throw new SourceError({
        what: `the files in ${prefix || 'the top folder'}`,
        why: 'the REST API does not list all of them',
        cure: 'Check out with `fetch-depth: 0`.',
      });
    }
    add(prefix, listed);
    for (const { path, type, sha } of listed.entries) {
      if (type === 'tree') folders.push({ prefix: `${prefix}${path}/`, id: sha });
    }
  }
  return files;
}

async function read(
  rest: Rest,
  blobs: AsyncIterable<readonly string[]>,
  onContent: Parameters<Source['read']>[1],
  onMissing: Parameters<Source['read']>[2],
): Promise<void> {
  const assembler = createAssembler(onContent);
  for await (const ids of blobs) {
    for (let start = 0; start < ids.length; start += PARALLEL) {
      const some = ids.slice(start, start + PARALLEL);
      const contents = await Promise.all(some.map((id) => wholeBlob(rest, id)));
      contents.forEach((content, index) => {
        const id = some[index] ?? '';
        if (typeof content === 'string') {
          onMissing(id, content);
        } else {
          assembler.begin(id, content.length);
          assembler.take(content, 0, content.length);
        }
      });
    }
  }
}

/** The content, or why there is none. */
async function wholeBlob(rest: Rest, id: string): Promise<Buffer | string> {
  try {
    const bytes = await rest(`git/blobs/${id}`, readBlob);
    const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
    const actual = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return actual === id ? bytes : 'the REST API gave something else than this file';
  } catch (error) {
    if (error instanceof SourceError) return error.unread.why;
    throw error;
  }
}

function statusOf(error: unknown): number | undefined {
  const cause = error instanceof SourceError ? error.cause : error;
  return (cause as { status?: number } | undefined)?.status;
}

function cannotList(head: string): SourceError {
  return new SourceError({
    what: `the commits that lead to ${head}`,
    why: 'the REST API has nothing to compare them with',
    cure: 'Install git on the runner, or check out with `fetch-depth: 0`.',
  });
}
