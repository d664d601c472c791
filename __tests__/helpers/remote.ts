import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createGunzip } from 'node:zlib';
import { listen } from './listen.ts';

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly authorized: boolean;
  /** What git asked for, where the request had a body. */
  body: string;
}

export interface RemoteOptions {
  /** Folder in which `owner/name` is a bare repository. */
  readonly root: string;
  /** Demanded by Basic authentication, as GitHub does; empty for a public server. */
  readonly token: string;
  /** Gives a status to answer with instead of git; null to let git answer. */
  readonly refuse?: (request: Request, count: number) => number | null;
  /** False: speak the oldest protocol, which gives nothing but the tips of refs. */
  readonly protocol2?: boolean;
}

export interface TestRemote {
  /** GITHUB_SERVER_URL. */
  readonly url: string;
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

/** A git remote on loopback: `git http-backend` behind a small server that demands the token and writes down requests. */
export async function startRemote(options: RemoteOptions): Promise<TestRemote> {
  const requests: Request[] = [];
  const expected = `Basic ${Buffer.from(`x-access-token:${options.token}`).toString('base64')}`;

  const server = createServer((incoming, response) => {
    const { authorization } = incoming.headers;
    const request: Request = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      authorized: authorization === expected,
      body: '',
    };
    requests.push(request);
    const refused = options.refuse?.(request, requests.length) ?? null;
    if (refused !== null) {
      response.writeHead(refused).end();
    } else if (options.token !== '' && !request.authorized) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    } else {
      answer(options, request, incoming, response);
    }
  });
  const { url, close } = await listen(server);
  return { url, requests, close };
}

function answer(
  options: RemoteOptions,
  request: Request,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url, 'http://localhost');
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROJECT_ROOT: options.root,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: incoming.headers['content-type'] ?? '',
      ...(options.protocol2 === false
        ? {}
        : { GIT_PROTOCOL: String(incoming.headers['git-protocol'] ?? '') }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const packed = incoming.headers['content-encoding'] === 'gzip';
  const body = packed ? incoming.pipe(createGunzip()) : incoming;
  body.on('data', (chunk: Buffer) => {
    request.body += chunk.toString('latin1');
  });
  backend.stdin.on('error', () => {});
  body.pipe(backend.stdin);

  let head = Buffer.alloc(0);
  let started = false;
  backend.stdout.on('data', (chunk: Buffer) => {
    if (started) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    started = true;
    let status = 200;
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [, name = '', value = ''] = /^([^:]+): *(.*)$/.exec(line) ?? [];
      if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
      else if (name !== '') response.setHeader(name, value);
    }
    response.writeHead(status);
    response.write(head.subarray(end + 4));
  });
  backend.on('close', () => response.end());
}
