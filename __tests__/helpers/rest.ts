import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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
        send(200, answer(options, new URL(url, 'http://localhost')));
      } catch {
        send(404, { message: 'Not Found' });
      }
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(options: RestOptions, url: URL): unknown {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', args, {
      cwd: options.folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  const text = (...args: readonly string[]): string =>
    git(...args)
      .toString('utf8')
      .trimEnd();
  const path = decodeURIComponent(url.pathname).replace('/repos/acme/agent/', '');
  const [, kind = '', rest = ''] = /^(compare|git\/[a-z]+)\/(.+)$/.exec(path) ?? [];

  const commit = (id: string) => ({
    sha: id,
    commit: {
      message: git('log', '-1', '--format=%B', id)
        .toString('utf8')
        .replace(/\n\n?$/, ''),
      tree: { sha: text('rev-parse', `${id}^{tree}`) },
    },
    parents: text('log', '-1', '--format=%P', id)
      .split(' ')
      .filter(Boolean)
      .map((sha) => ({ sha })),
  });

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
    case 'git/commits': {
      if (text('cat-file', '-t', rest) !== 'commit') throw new Error('not a commit');
      const { sha, commit: inner, parents } = commit(rest);
      return { sha, tree: inner.tree, parents };
    }
    case 'git/tags': {
      if (text('cat-file', '-t', rest) !== 'tag') throw new Error('not a tag');
      const content = git('cat-file', 'tag', rest).toString('utf8');
      return {
        message: content.slice(content.indexOf('\n\n') + 2),
        object: { sha: text('rev-parse', `${rest}^{commit}`) },
      };
    }
    case 'git/trees': {
      const recursive = url.searchParams.has('recursive');
      const listed = git('ls-tree', '-z', ...(recursive ? ['-r', '-t'] : []), rest)
        .toString('utf8')
        .split('\0')
        .filter(Boolean)
        .map((line) => {
          const [, mode, type, sha, name] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
          return { path: name, mode, type, sha };
        });
      const limit = recursive ? (options.treeLimit ?? listed.length) : listed.length;
      return { truncated: listed.length > limit, tree: listed.slice(0, limit) };
    }
    case 'git/blobs': {
      const content = git('cat-file', 'blob', rest);
      return { content: content.toString('base64'), encoding: 'base64', size: content.length };
    }
    default:
      throw new Error('unknown');
  }
}
