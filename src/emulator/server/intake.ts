import type { IncomingMessage } from 'node:http';
import { matchRoute } from '../service/routes.ts';
import type { Asked } from '../types.ts';

const longestBody = 1024 * 1024;

/** Reads requests to their end and counts them. Rejects when the client goes away or sends too much. */
export function createIntake(): (request: IncomingMessage) => Promise<Asked> {
  const askedOf = new Map<string, number>();
  let count = 0;
  return async (request) => {
    const index = count++;
    const { pathname, searchParams } = target(request);
    const method = request.method ?? 'GET';
    const matched = matchRoute(method, pathname);
    const [route, subject] =
      matched.kind === 'route' ? [matched.name, matched.subject] : [null, ''];
    const nth = askedOf.get(route ?? '') ?? 0;
    askedOf.set(route ?? '', nth + 1);
    const key = request.headers['x-api-key'];
    return {
      method,
      path: pathname,
      query: searchParams,
      route,
      subject,
      key: typeof key === 'string' ? key : null,
      token: roomToken(request),
      body: await bodyOf(request),
      index,
      nth,
    };
  };
}

/** The address is only there to make a path complete: what host a request names is of no interest. */
export function target(request: IncomingMessage): URL {
  const path = request.url ?? '/';
  return new URL(path.startsWith('/') ? `http://service${path}` : 'http://service/');
}

/** Like a LiveKit server: from the header first, then from the address. */
export function roomToken(request: IncomingMessage): string | null {
  const [, bearer] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  return bearer ?? target(request).searchParams.get('access_token');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) throw new Error('The body of the request is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
