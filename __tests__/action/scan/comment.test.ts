import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { annotationsOf, runStep, type StepResult } from '../step.ts';
import { localRepository, pullRequest, TOKEN, vaaniKey } from './scenario.ts';

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
  readonly author_association: string;
}

/** The part of GitHub's API that keeps the comments of pull request 7, thirty to a page at most. */
let server: Server;
let comments: Comment[] = [];
let writes: string[] = [];
let mayWrite = true;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (!(request.headers.authorization ?? '').endsWith(TOKEN)) return answer(401, {});
    if (request.method === 'GET' && pathname.endsWith('/issues/7/comments')) {
      const page = Number(searchParams.get('page') ?? 1);
      const next = `<http://127.0.0.1:${port()}${pathname}?page=${page + 1}>; rel="next"`;
      if (comments.length > page * 30) response.setHeader('link', next);
      return answer(200, comments.slice((page - 1) * 30, page * 30));
    }
    writes.push(`${request.method} ${pathname}`);
    if (!mayWrite) return answer(403, { message: 'Resource not accessible by integration' });
    const { body } = JSON.parse(Buffer.concat(chunks).toString());
    if (request.method === 'POST') {
      comments.push(comment(comments.length + 1, body));
      return answer(201, comments.at(-1));
    }
    const edited = comments.find(({ id }) => pathname.endsWith(`/issues/comments/${id}`));
    if (edited === undefined) return answer(404, {});
    edited.body = body;
    answer(200, edited);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  comments = [];
  writes = [];
  mayWrite = true;
});

const port = (): number => (server.address() as AddressInfo).port;
const comment = (id: number, body: string): Comment => ({
  id,
  body,
  user: { type: 'Bot' },
  author_association: 'NONE',
});

async function scan(content: string, inputs = {}): Promise<StepResult> {
  const local = localRepository([
    { name: 'base', files: { a: 'a\n' } },
    { name: 'head', files: { 'agent.ts': content } },
  ]);
  const step = await runStep({
    workspace: local.repository.folder,
    event: pullRequest(local.ids, { title: 'x', body: 'y' }),
    inputs: { 'github-token': TOKEN, ...inputs },
    environment: { GITHUB_API_URL: `http://127.0.0.1:${port()}/api/v3` },
  });
  for (const { body } of comments) expect(body).not.toContain(vaaniKey('leak'));
  return step;
}
const leak = `key ${vaaniKey('leak')}\n`;

describe('the comment on a pull request', () => {
  it('is written once when the scan fails, edited after that, and turned to clean in the end', async () => {
    expect((await scan(leak)).status).toBe(1);
    expect(writes).toEqual(['POST /api/v3/repos/acme/agent/issues/7/comments']);
    expect(comments[0]?.body).toContain('agent.ts');

    await scan(`first\n${leak}`);
    expect(writes.at(-1)).toBe('PATCH /api/v3/repos/acme/agent/issues/comments/1');
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('agent.ts:2');

    expect((await scan('nothing\n')).status).toBe(0);
    expect(writes).toHaveLength(3);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).not.toContain('agent.ts');
  });

  it('is found behind many others', async () => {
    comments = Array.from({ length: 70 }, (_, at) => comment(at + 1, 'a human being'));
    await scan(leak);
    await scan(`first\n${leak}`);
    expect(comments).toHaveLength(71);
    expect(writes.at(-1)).toBe('PATCH /api/v3/repos/acme/agent/issues/comments/71');
  });

  it('is not written for a clean change, nor with `comment: never`', async () => {
    await scan('nothing\n');
    await scan(leak, { comment: 'never' });
    expect(writes).toEqual([]);
  });

  it('is written for a clean change with `comment: always`', async () => {
    expect((await scan('nothing\n', { comment: 'always' })).status).toBe(0);
    expect(comments).toHaveLength(1);
  });

  it('that the token may not write is a notice which names the permission', async () => {
    mayWrite = false;
    const step = await scan('nothing\n', { comment: 'always' });
    expect(annotationsOf(step)).toEqual([
      expect.objectContaining({
        name: 'notice',
        message: expect.stringContaining('pull-requests: write'),
      }),
    ]);
    expect(step.status).toBe(0);
  });
});
