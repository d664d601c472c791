import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';

export interface RestOptions {
  /** The bare repository that is served as `acme/agent`. */
  readonly folder: string;
  readonly token: string;
  /** At most so many commits on a page, as if the repository were larger. */
  readonly page?: number;
  /** Trees with more entries than this are cut off when they are asked for with all folders. */
  readonly treeLimit?: number;
  /** Gives a status and headers to answer with instead; null to answer. */
  readonly refuse?: (url: string, count: number) => Refusal | null;
  /** Changes an answer before it is sent. */
  readonly answer?: (url: string, body: unknown) => unknown;
}

export interface Refusal {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly message?: string;
}

export interface TestRest {
  /** GITHUB_API_URL. */
  readonly url: string;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** The few parts of GitHub's REST API that show a repository, answered from a real one. */
export async function startRest(options: RestOptions): Promise<TestRest> {
  const requests: string[] = [];
  const answer = createAnswers(options);
  const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    const url = incoming.url ?? '';
    requests.push(url);
    const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(body));
    };
    const refused = options.refuse?.(url, requests.length) ?? null;
    if (refused !== null) {
      send(refused.status, { message: refused.message ?? 'refused' }, refused.headers);
    } else if (incoming.headers.authorization !== `token ${options.token}`) {
      send(401, { message: 'Bad credentials' });
    } else {
      try {
        const body = answer(new URL(url, 'http://localhost'));
        send(200, options.answer?.(url, body) ?? body);
      } catch {
        send(404, { message: 'Not Found' });
      }
    }
  });
  const { url, close } = await listen(server);
  return { url, requests, close };
}

interface StoredObject {
  readonly type: string;
  readonly content: Buffer;
}

/** All objects of a repository, read in one go: a git process for each would take longer than the scan. */
function readObjects(folder: string): ReadonlyMap<string, StoredObject> {
  const output = gitIn(folder, 'cat-file', '--batch-all-objects', '--batch');
  const objects = new Map<string, StoredObject>();
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf('\n', start);
    const [id = '', type = '', size = ''] = output.toString('latin1', start, end).split(' ');
    const content = output.subarray(end + 1, end + 1 + Number(size));
    objects.set(id, { type, content });
    start = end + 1 + content.length + 1;
  }
  return objects;
}

function gitIn(folder: string, ...args: readonly string[]): Buffer {
  return execFileSync('git', args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 30,
  });
}

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

/** Answers from the objects as they were when it was made, and from git where it must know how commits hang together. */
function createAnswers(options: RestOptions): (url: URL) => unknown {
  const objects = readObjects(options.folder);
  const text = (...args: readonly string[]): string =>
    gitIn(options.folder, ...args)
      .toString('utf8')
      .trimEnd();

  const contentOf = (id: string, type: string): Buffer => {
    const object = objects.get(id);
    if (object?.type !== type) throw new Error(`not a ${type}`);
    return object.content;
  };

  const commit = (id: string) => {
    const content = contentOf(id, 'commit').toString('utf8');
    const start = content.indexOf('\n\n');
    const header = content.slice(0, start);
    const [, tree = ''] = /^tree (\w+)$/m.exec(header) ?? [];
    return {
      sha: id,
      commit: { message: content.slice(start + 2).replace(/\n$/, ''), tree: { sha: tree } },
      parents: Array.from(header.matchAll(/^parent (\w+)$/gm), ([, sha]) => ({ sha })),
    };
  };

  function list(id: string, prefix: string, recursive: boolean): TreeEntry[] {
    const content = contentOf(id, 'tree');
    const entries: TreeEntry[] = [];
    for (let start = 0; start < content.length; ) {
      const space = content.indexOf(' ', start);
      const nul = content.indexOf(0, space);
      const mode = content.toString('latin1', start, space).padStart(6, '0');
      const path = prefix + content.toString('utf8', space + 1, nul);
      const sha = content.toString('hex', nul + 1, nul + 1 + id.length / 2);
      const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
      entries.push({ path, mode, type, sha });
      if (recursive && type === 'tree') entries.push(...list(sha, `${path}/`, true));
      start = nul + 1 + id.length / 2;
    }
    return entries;
  }

  return (url) => {
    const path = decodeURIComponent(url.pathname).replace('/repos/acme/agent/', '');
    const [, kind = '', rest = ''] = /^(compare|commits|git\/[a-z]+)\/(.+)$/.exec(path) ?? [];
    switch (kind) {
      case 'compare': {
        const [base = '', head = ''] = rest.split('...');
        const all = text('rev-list', '--reverse', '--topo-order', `${base}..${head}`)
          .split('\n')
          .filter(Boolean);
        const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), options.page ?? 100);
        const start = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
        return {
          total_commits: all.length,
          merge_base_commit: commit(text('merge-base', base, head)),
          commits: all.slice(start, start + size).map(commit),
        };
      }
      case 'commits':
        return commit(text('rev-parse', `${rest}^{commit}`));
      case 'git/commits': {
        const { sha, commit: inner, parents } = commit(rest);
        return { sha, tree: inner.tree, parents };
      }
      case 'git/tags': {
        const content = gitIn(options.folder, 'cat-file', 'tag', rest).toString('utf8');
        return {
          message: content.slice(content.indexOf('\n\n') + 2),
          object: { sha: text('rev-parse', `${rest}^{commit}`) },
        };
      }
      case 'git/trees': {
        const recursive = url.searchParams.has('recursive');
        const listed = list(rest, '', recursive);
        const limit = recursive ? (options.treeLimit ?? listed.length) : listed.length;
        return { truncated: listed.length > limit, tree: listed.slice(0, limit) };
      }
      case 'git/blobs': {
        const content = contentOf(rest, 'blob');
        return { content: content.toString('base64'), encoding: 'base64', size: content.length };
      }
      default:
        throw new Error('unknown');
    }
  };
}
