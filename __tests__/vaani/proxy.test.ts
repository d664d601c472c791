import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { listen } from '../helpers/listen.ts';
import { clientOf, makeKey, startService } from './service.ts';

const names = ['https_proxy', 'http_proxy', 'HTTPS_PROXY', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
const before = names.map((name) => [name, process.env[name]] as const);
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

/** A proxy that opens no tunnel, and remembers what it was told. */
async function startProxy() {
  const told: string[] = [];
  const server = createServer((request, response) => {
    told.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    told.push(`CONNECT ${request.url} ${JSON.stringify(request.headers)}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const { port, close } = await listen(server);
  for (const name of names) delete process.env[name];
  process.env.https_proxy = `http://name:proxy-password@127.0.0.1:${port}`;
  process.env.http_proxy = process.env.https_proxy;
  return { told, close };
}

describe('a proxy of the environment', () => {
  it('is asked for a tunnel, sees no key, and is not named with its password', async () => {
    const proxy = await startProxy();
    const apiKey = makeKey();
    const client = clientOf('https://vaani.invalid', apiKey, {
      timeouts: { read: 3000, dispatch: 3000 },
    });
    const answer = await client.listAgents();
    await client.close();
    await proxy.close();
    expect(proxy.told).toHaveLength(1);
    expect(proxy.told[0]).toMatch(/^CONNECT vaani\.invalid:443 /);
    expect(proxy.told.join()).not.toContain(apiKey);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'service-unavailable' } });
    expect(JSON.stringify(answer)).not.toContain('proxy-password');
  });

  it('has no part in requests to this machine', async () => {
    const proxy = await startProxy();
    const service = await startService(() => ({ json: [] }));
    const client = clientOf(service.url);
    const answer = await client.listAgents();
    await client.close();
    await proxy.close();
    expect(answer.ok).toBe(true);
    expect(proxy.told).toEqual([]);
  });
});
