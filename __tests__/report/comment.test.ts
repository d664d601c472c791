import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getOctokit } from '@actions/github';
import { afterEach, describe, expect, it } from '@jest/globals';
import { commentBody, commentMarker, upsertComment } from '../../src/report/comment.ts';
import { type Listening, listen } from '../helpers/listen.ts';
import { finding, hostile, report, same } from './findings.ts';

interface Comment {
  id: number;
  body: string;
  user: { type: string };
  author_association: string;
}

/** As much of GitHub as a comment needs. `refuse` gives a status for a request, or null to serve it. */
class GitHub {
  readonly requests: string[] = [];
  comments: Comment[] = [];
  refuse: (request: string) => number | null = () => null;
  readonly #server: Server;
  #listening: Listening | null = null;

  constructor() {
    this.#server = createServer((request, response) => {
      void body(request).then((text) => {
        const url = new URL(request.url ?? '/', 'http://x');
        const line = `${request.method} ${url.pathname}`;
        this.requests.push(line);
        const refused = this.refuse(line);
        response.setHeader('content-type', 'application/json');
        if (refused !== null) {
          response.writeHead(refused).end('{"message":"Resource not accessible by integration"}');
        } else if (request.method === 'GET') {
          const page = Number(url.searchParams.get('page') ?? '1');
          const size = Number(url.searchParams.get('per_page') ?? '30');
          const next = new URL(url);
          next.host = request.headers.host ?? '';
          next.searchParams.set('page', String(page + 1));
          if (page * size < this.comments.length)
            response.setHeader('link', `<${next}>; rel="next"`);
          response.end(JSON.stringify(this.comments.slice((page - 1) * size, page * size)));
        } else if (request.method === 'POST') {
          this.comments.push(own(JSON.parse(text).body, this.comments.length + 1));
          response.writeHead(201).end(JSON.stringify(this.comments.at(-1)));
        } else {
          const id = Number(url.pathname.split('/').at(-1));
          const comment = this.comments.find((known) => known.id === id);
          if (comment) comment.body = JSON.parse(text).body;
          response.end(JSON.stringify(comment));
        }
      });
    });
  }

  async start(): Promise<ReturnType<typeof getOctokit>> {
    this.#listening = await listen(this.#server);
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    return getOctokit('a-token', { baseUrl: this.#listening.url, log });
  }

  async stop(): Promise<void> {
    await this.#listening?.close();
  }
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

function own(text: string, id: number): Comment {
  return { id, body: text, user: { type: 'Bot' }, author_association: 'NONE' };
}

function stranger(text: string, id: number): Comment {
  return { id, body: text, user: { type: 'User' }, author_association: 'CONTRIBUTOR' };
}

const target = { owner: 'acme', repo: 'voice', number: 7 };
const list = 'GET /repos/acme/voice/issues/7/comments';
const create = 'POST /repos/acme/voice/issues/7/comments';
const ours = `${commentMarker}\nold`;
const fresh = `${commentMarker}\nnew`;

let github = new GitHub();
afterEach(() => github.stop());

async function upsert(prepare: (github: GitHub) => void, create = true) {
  github = new GitHub();
  prepare(github);
  return upsertComment(await github.start(), target, fresh, create);
}

describe('the comment on a pull request', () => {
  it('is created where there is none, and only when wanted', async () => {
    expect(await upsert(() => {})).toEqual({ state: 'created' });
    expect(github.comments.map((comment) => comment.body)).toEqual([fresh]);
    await github.stop();
    expect(await upsert(() => {}, false)).toEqual({ state: 'none' });
    expect(github.requests).toEqual([list]);
  });

  it('is found behind many others and updated in place', async () => {
    const outcome = await upsert((hub) => {
      hub.comments = Array.from({ length: 250 }, (_, n) => stranger(`hello ${n}`, n + 1));
      hub.comments.push(own(ours, 251));
    }, false);
    expect(outcome).toEqual({ state: 'updated' });
    expect(github.requests).toEqual([
      list,
      list,
      list,
      'PATCH /repos/acme/voice/issues/comments/251',
    ]);
    expect(github.comments).toHaveLength(251);
    expect(github.comments.at(-1)?.body).toBe(fresh);
  });

  it('is left alone when it says the same already', async () => {
    const crlf = fresh.replaceAll('\n', '\r\n');
    expect(await upsert((hub) => hub.comments.push(own(crlf, 1)))).toEqual({ state: 'unchanged' });
    expect(github.requests).toEqual([list]);
  });

  it('is never one that a stranger planted, nor one that only quotes the marker', async () => {
    const outcome = await upsert((hub) =>
      hub.comments.push(stranger(ours, 1), own(`> ${ours}`, 2)),
    );
    expect(outcome).toEqual({ state: 'created' });
    expect(github.comments.map((comment) => comment.body)).toEqual([ours, `> ${ours}`, fresh]);
  });

  it('is written anew where the earlier one belongs to another identity', async () => {
    const outcome = await upsert((hub) => {
      hub.comments.push(own(ours, 1));
      hub.refuse = (request) => (request.startsWith('PATCH') ? 403 : null);
    });
    expect(outcome).toEqual({ state: 'created' });
  });

  it.each([
    ['reading', list],
    ['writing', create],
  ])('names the permission where the token may not: %s', async (_name, refused) => {
    const outcome = await upsert((hub) => {
      hub.refuse = (request) => (request === refused ? 403 : null);
    });
    expect(outcome).toMatchObject({
      state: 'refused',
      notice: expect.stringContaining('pull-requests: write'),
    });
  });

  it('does not pass over in silence that it could not be turned to resolved', async () => {
    const outcome = await upsert((hub) => {
      hub.comments.push(own(ours, 1));
      hub.refuse = (request) => (request.startsWith('PATCH') ? 403 : null);
    }, false);
    expect(outcome.state).toBe('refused');
  });

  it('survives that GitHub does not answer', async () => {
    github = new GitHub();
    const octokit = await github.start();
    await github.stop();
    const outcome = await upsertComment(octokit, target, fresh, true);
    expect(outcome).toMatchObject({
      state: 'refused',
      notice: expect.stringContaining('The findings are in the job summary'),
    });
    await github.start();
  });
});

describe('the text of the comment', () => {
  const policyFile = '.github/vaani-guard.yml';
  const context = { repository: null, policyFile, skipped: null, redact: same };

  it('starts with the marker and tells what the summary tells', () => {
    const text = commentBody(report([finding()]), context);
    expect(text.startsWith(`${commentMarker}\n## ❌ 1 leaked key`)).toBe(true);
    expect(text).not.toContain('count as leaked until');
  });

  it('says of a clean change that it is clean, and that old keys stay leaked', () => {
    const text = commentBody(report([]), context);
    expect(text).toContain('## ✅ No leaked keys');
    expect(text).toContain('count as leaked until they are revoked');
  });

  it('fits with thousands of findings', () => {
    const findings = Array.from({ length: 5_000 }, (_, n) =>
      finding({ path: `${hostile.join('/')}/${n}`, rule: `r${n}` }),
    );
    const text = commentBody(report(findings), context);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/more findings in the findings file/);
    expect(text.indexOf(commentMarker, 1)).toBe(-1);
  });
});
