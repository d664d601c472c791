import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listen } from '../../helpers/listen.ts';
import { annotationsOf, runStep, type StepResult } from '../step.ts';
import { type Local, localRepository, pullRequest, TOKEN, vaaniKey } from './scenario.ts';

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: 'Bot' | 'User' };
  readonly author_association: string;
}

/** What the loopback GitHub holds and was asked. */
let comments: Comment[] = [];
let requests: string[] = [];
let authorizations = new Set<string>();
/** Gives a status to refuse a method with; null to serve it. */
let refuse: (method: string) => number | null = () => null;

const COMMENTS = '/api/v3/repos/acme/agent/issues/7/comments';

const server = createServer(async (request, response) => {
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '', `http://${headers.host}`);
  requests.push(`${method} ${url.pathname}${url.search}`);
  authorizations.add(headers.authorization ?? '');
  const send = (status: number, body: unknown, link?: string): void => {
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(link === undefined ? {} : { link }),
    });
    response.end(JSON.stringify(body));
  };
  const text = await read(request);
  const refused = refuse(method);
  const one = /^\/api\/v3\/repos\/acme\/agent\/issues\/comments\/(\d+)$/.exec(url.pathname);
  const comment = comments.find(({ id }) => id === Number(one?.[1]));
  if (refused !== null) send(refused, { message: 'Resource not accessible by integration' });
  else if (method === 'GET' && url.pathname === COMMENTS) {
    const size = Number(url.searchParams.get('per_page') ?? '30');
    const page = Number(url.searchParams.get('page') ?? '1');
    const next = new URL(url);
    next.searchParams.set('page', `${page + 1}`);
    const more = page * size < comments.length ? `<${next}>; rel="next"` : undefined;
    send(200, comments.slice((page - 1) * size, page * size), more);
  } else if (method === 'POST' && url.pathname === COMMENTS) {
    const created = commentOf(comments.length + 1, JSON.parse(text).body, 'Bot');
    comments.push(created);
    send(201, created);
  } else if (method === 'PATCH' && comment !== undefined) {
    comment.body = JSON.parse(text).body;
    send(200, comment);
  } else send(404, { message: 'Not Found' });
});

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

function commentOf(id: number, body: string, type: 'Bot' | 'User'): Comment {
  return { id, body, user: { type }, author_association: 'NONE' };
}

const leaking = localRepository([
  { name: 'base', files: { 'a.txt': 'a\n' } },
  { name: 'head', files: { 'src/a.ts': `// one\nconst key = '${vaaniKey('comment')}';\n` } },
]);
const other = localRepository([
  { name: 'base', files: { 'a.txt': 'a\n' } },
  { name: 'head', files: { 'other.env': `KEY=${vaaniKey('other')}\n` } },
]);
const clean = localRepository([
  { name: 'base', files: { 'a.txt': 'a\n' } },
  { name: 'head', files: { 'src/a.ts': 'const key = process.env.KEY;\n' } },
]);

const { url, close } = await listen(server);
afterAll(close);
beforeEach(() => {
  comments = [];
  requests = [];
  authorizations = new Set();
  refuse = () => null;
});

function scan(
  { repository, ids }: Local,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep({
    workspace: repository.folder,
    event: pullRequest(ids),
    inputs: { 'github-token': TOKEN, ...inputs },
    environment: { GITHUB_SERVER_URL: url, GITHUB_API_URL: `${url}/api/v3` },
  });
}

function notices(step: StepResult): readonly string[] {
  return annotationsOf(step)
    .filter(({ name }) => name === 'notice')
    .map(({ message }) => message);
}

describe('the pull request comment', () => {
  it('is created on failure, updated in place, and turned to resolved when the change is clean', async () => {
    const failing = await scan(leaking);
    expect(failing.status).toBe(1);
    expect(comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/1 leaked key[\s\S]*src\/a\.ts:2/),
    ]);
    expect(comments[0]?.body).not.toContain(vaaniKey('comment'));
    expect([...authorizations]).toEqual([`token ${TOKEN}`]);

    expect((await scan(other)).status).toBe(1);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('other.env');
    expect(comments[0]?.body).not.toContain('src/a.ts');

    const passing = await scan(clean);
    expect(passing.status).toBe(0);
    expect(notices(passing)).toEqual([]);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).not.toContain('other.env');
    expect(comments[0]?.body).toContain('count as leaked until they are revoked');
  });

  it('is left alone when there is nothing new to say', async () => {
    await scan(leaking);
    requests = [];
    await scan(leaking);
    expect(requests.map((request) => request.split(' ')[0])).toEqual(['GET']);
  });

  it('is found through all pages, and what someone else wrote is not taken for it', async () => {
    await scan(leaking);
    const own = comments[0]?.body ?? '';
    comments = Array.from({ length: 250 }, (_, index) =>
      commentOf(index + 1, 'Looks good', 'User'),
    );
    comments[3] = commentOf(4, own, 'User');
    comments.push(commentOf(251, own, 'Bot'));
    requests = [];
    await scan(other);
    expect(requests.filter((request) => request.startsWith('GET'))).toHaveLength(3);
    expect(comments).toHaveLength(251);
    expect(comments[250]?.body).toContain('other.env');
    expect(comments[3]?.body).toBe(own);
  });

  it('is not made for a clean change, unless it always is', async () => {
    expect((await scan(clean)).status).toBe(0);
    expect(comments).toEqual([]);
    expect((await scan(clean, { comment: 'always' })).status).toBe(0);
    expect(comments).toHaveLength(1);
  });

  it('is not even looked for when it is turned off', async () => {
    expect((await scan(leaking, { comment: 'never' })).status).toBe(1);
    expect(requests).toEqual([]);
  });
});

describe('with a token that may not write', () => {
  beforeEach(() => {
    refuse = (method) => (method === 'GET' ? null : 403);
  });

  it('a notice names the permission, and the step fails for its findings alone', async () => {
    const step = await scan(leaking);
    expect(notices(step)).toEqual([expect.stringContaining('pull-requests: write')]);
    expect(step.outputs).toMatchObject({ 'scan-result': 'leaks', leaks: '1' });
    expect(step.summary).toContain('src/a.ts');
    expect(step.status).toBe(1);
    expect(comments).toEqual([]);
  });

  it('a clean change passes, with the notice where a comment was asked for', async () => {
    const quiet = await scan(clean);
    expect(quiet.status).toBe(0);
    expect(notices(quiet)).toEqual([]);
    const asked = await scan(clean, { comment: 'always' });
    expect(asked.status).toBe(0);
    expect(notices(asked)).toEqual([expect.stringContaining('pull-requests: write')]);
  });

  it('findings that must not fail the step do not, whatever becomes of the comment', async () => {
    refuse = () => 500;
    const step = await scan(leaking, { 'fail-on': 'never', comment: 'always' });
    expect(step.status).toBe(0);
    expect(notices(step)).toEqual([expect.stringContaining('job summary')]);
  });
});
