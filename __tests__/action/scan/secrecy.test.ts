import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../helpers/git.ts';
import { listen } from '../../helpers/listen.ts';
import {
  annotationsOf,
  findingsOf,
  foreignCommands,
  placesOf,
  runStep,
  type StepResult,
} from '../step.ts';
import { localRepository, pullRequest, TOKEN, vaaniKey } from './scenario.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const password = ['pa', 'ss', '/', 'w0rd', '-9f3b71'].join('');
const ownKey = ['own', 'key', '5f0c7d91ab'].join('.');

/** Everything that must not be seen, line by line where it has lines. */
const secrets = [
  ...['file', 'message', 'title', 'body', 'branch', 'name', 'encoded', 'twice'].map(vaaniKey),
  ...privateKey.split('\n').filter((line) => line.length > 40),
  password,
  encodeURIComponent(password),
  ownKey,
  TOKEN,
  `x-access-token:${TOKEN}`,
];

describe('a change full of secrets', () => {
  let step: StepResult;
  let sarif: string;

  it('is reported without any of them', async () => {
    const local = localRepository([
      { name: 'base', files: { a: 'a\n' } },
      {
        name: 'head',
        message: `Use ${vaaniKey('message')}\n\n::error::${vaaniKey('message')}`,
        files: {
          'a.txt': `x ${vaaniKey('file')} ${vaaniKey('twice')} ${vaaniKey('twice')}\n`,
          'id_rsa.pem': privateKey,
          'id.json': JSON.stringify({ private_key: privateKey }),
          'db.env': `DATABASE_URL=postgres://app:${encodeURIComponent(password)}@db.acme-internal.net:5432/app\n`,
          'own.txt': `key ${ownKey}\n`,
          'encoded.yml': `key: ${Buffer.from(vaaniKey('encoded')).toString('base64')}\n`,
          [`${vaaniKey('name')}.txt`]: 'a\n',
          'token.txt': `token ${TOKEN}\n`,
        },
      },
    ]);
    const workspace = local.repository.folder;
    step = await runStep({
      workspace,
      event: pullRequest(local.ids, {
        title: `Fix ${vaaniKey('title')}`,
        body: `\`${vaaniKey('body')}\``,
        branch: `x/${vaaniKey('branch')}`,
      }),
      inputs: { 'github-token': TOKEN, 'api-key': ownKey, 'sarif-file': 'out/scan.sarif' },
    });
    sarif = readFileSync(join(workspace, 'out', 'scan.sarif'), 'utf8');
    expect(step.outputs['scan-result']).toBe('leaks');
    const rules = new Set(findingsOf(step).map(({ rule }) => rule));
    expect(rules).toContain('own-api-key');
    expect(rules.size).toBeGreaterThanOrEqual(4);
    expect(findingsOf(step).length).toBeGreaterThanOrEqual(12);
    expect(placesOf(secrets, new Map([...step.visible, ['sarif', sarif]]))).toEqual([]);
    expect(foreignCommands(step)).toEqual([]);
  });

  it('is masked for the steps behind it, before anything else is said', () => {
    const names = step.commands.map(({ name }) => name);
    expect(names.lastIndexOf('add-mask')).toBeLessThan(names.indexOf('error'));
    const masks = step.commands.filter(({ name }) => name === 'add-mask');
    const masked = masks.map(({ message }) => message).join('\n');
    // The password as it stands in the file; the rest is the token in a form that no file holds.
    const others = [password, `x-access-token:${TOKEN}`];
    for (const secret of secrets) {
      if (!others.includes(secret)) expect(masked).toContain(secret);
    }
  });

  it('shows no more of a secret than the prefix of its form', () => {
    for (const { secret } of findingsOf(step)) {
      expect(secret).toMatch(/^[^\n]{0,40}…\(\d+\)$/);
    }
  });
});

describe('a hostile server', () => {
  const scanFrom = (url: string): Promise<StepResult> =>
    runStep({
      workspace: temporaryFolder(),
      event: pullRequest({ base: 'a'.repeat(40), head: 'b'.repeat(40) }),
      inputs: { 'github-token': TOKEN },
      environment: { GITHUB_SERVER_URL: url, GITHUB_API_URL: `${url}/api/v3` },
    });

  it('that sends the token back cannot bring it into a log, nor a command', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      const basic = request.headers.authorization?.replace(/^\w+ /, '') ?? '';
      seen.push(basic);
      const text = `no ${basic} ${Buffer.from(basic, 'base64')}\n::error::injected\n##[error]injected\n`;
      response.writeHead(403, { 'content-type': 'text/plain' }).end(text);
    });
    const { url, close } = await listen(server);
    const hostile = await scanFrom(url).finally(close);
    expect(seen.some((basic) => Buffer.from(basic, 'base64').toString().includes(TOKEN))).toBe(
      true,
    );
    expect(hostile.outputs['scan-result']).toBe('incomplete');
    expect(placesOf([TOKEN, `x-access-token:${TOKEN}`], hostile.visible)).toEqual([]);
    expect(foreignCommands(hostile)).toEqual([]);
    expect(annotationsOf(hostile).filter(({ message }) => message === 'injected')).toEqual([]);
  });

  it('that redirects is not followed with the token', async () => {
    const elsewhere: (string | undefined)[] = [];
    const other = await listen(
      createServer((request, response) => {
        elsewhere.push(request.headers.authorization);
        response.writeHead(404).end();
      }),
    );
    const { url, close } = await listen(
      createServer((request, response) => {
        const location = `http://localhost:${other.port}${request.url}`;
        response.writeHead(307, { location }).end();
      }),
    );
    const step = await scanFrom(url).finally(async () => {
      await close();
      await other.close();
    });
    expect(step.outputs['scan-result']).toBe('incomplete');
    expect(elsewhere.filter((authorization) => authorization !== undefined)).toEqual([]);
  });
});
