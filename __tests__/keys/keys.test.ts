import { describe, expect, it } from '@jest/globals';
import { checkLeakedKeys, mostKeys } from '../../src/keys/leaked.ts';
import { rotationReport } from '../../src/keys/rotation.ts';
import { type KeyCheck, verifyKey } from '../../src/keys/verify.ts';
import {
  type Behaviour,
  clientOf,
  fastClock,
  makeKey,
  type Seen,
  type Service,
  startService,
  waitingOn,
} from '../vaani/service.ts';

async function verifying(behave: (seen: Seen) => Behaviour, agentId: string | null = null) {
  const service = await startService(behave);
  const clock = fastClock();
  const started = clock.now();
  const client = clientOf(service.url);
  const check = await verifyKey(client, agentId, waitingOn(clock));
  await client.close();
  return { check, service, seconds: (clock.now() - started) / 1000 };
}

const paths = ({ seen }: Service) => seen.map(({ url }) => url.split('?')[0]);

describe('a key', () => {
  it('works when the agents can be listed', async () => {
    const { check, service } = await verifying(() => ({ json: { items: [] } }));
    expect(check).toMatchObject({ status: 'valid', code: null, cure: '' });
    expect(service.seen).toHaveLength(1);
  });

  it('is asked for in the call history where the service has no list of agents', async () => {
    for (const status of [404, 405, 403]) {
      const { check, service } = await verifying(({ url }) =>
        url.startsWith('/api/agents') ? { status } : { json: { data: [] } },
      );
      expect(check.status).toBe('valid');
      expect(paths(service)).toEqual(['/api/agents', '/api/call-history']);
    }
  });

  it.each<[string, Behaviour, KeyCheck['status'], string]>([
    ['401', { status: 401, json: { detail: 'x' } }, 'rejected', 'key-rejected'],
    ['403', { status: 403 }, 'rejected', 'key-forbidden'],
    ['402', { status: 402 }, 'valid', 'balance-empty'],
    ['404 everywhere', { status: 404 }, 'unreachable', 'unreadable-answer'],
    ['500', { status: 500 }, 'unreachable', 'service-unavailable'],
    ['429', { status: 429 }, 'unreachable', 'rate-limited'],
    ['HTML', { text: '<html>' }, 'unreachable', 'unreadable-answer'],
    [
      'a redirect',
      { status: 301, headers: { location: '/x' } },
      'unreachable',
      'unreadable-answer',
    ],
    ['a reset', 'reset', 'unreachable', 'service-unavailable'],
  ])('after %s', async (_name, behaviour, status, code) => {
    const { check, seconds } = await verifying(() => behaviour);
    expect(check).toMatchObject({ status, code });
    expect(check.cure).not.toBe('');
    expect(seconds).toBeLessThan(31);
  });

  it('survives a service that restarts', async () => {
    const { check, service } = await verifying(({ nth }) =>
      nth < 3 ? { status: 503, headers: { 'retry-after': '4' } } : { json: [] },
    );
    expect(check.status).toBe('valid');
    expect(service.seen).toHaveLength(4);
  });

  it('is told apart from a service that is down by the health page, asked without the key', async () => {
    const { check, service } = await verifying(({ url }) =>
      url === '/api/health' ? { json: { status: 'healthy' } } : { status: 500 },
    );
    expect(check.status).toBe('unreachable');
    expect(check.message).toContain('health page answers');
    const health = service.seen.filter(({ url }) => url === '/api/health');
    expect(health).toHaveLength(1);
    expect(health[0]?.headers['x-api-key']).toBeUndefined();
  });

  it.each<[Behaviour, string | null]>([
    [{ json: { id: 'a', display_name: 'Shown' } }, null],
    [{ status: 404, json: { detail: 'Not Found' } }, null],
    [{ status: 405 }, null],
    [{ status: 500 }, null],
    [{ status: 404, json: { detail: 'Agent not found' } }, 'agent-not-found'],
    [{ status: 403 }, 'key-forbidden'],
  ])('works, and its agent is looked up: %j', async (behaviour, code) => {
    const { check, service } = await verifying(
      ({ url }) => (url.startsWith('/api/agents/') ? behaviour : { json: [] }),
      'an/agent',
    );
    expect(check).toMatchObject({ status: 'valid', code });
    expect(paths(service)).toContain('/api/agents/an%2Fagent');
  });
});

describe('a rotation', () => {
  const check = (status: KeyCheck['status'], code: KeyCheck['code'] = null): KeyCheck => ({
    status,
    code,
    message: 'm',
    cure: 'c',
    agentName: null,
  });
  const valid = check('valid');
  const rejected = check('rejected', 'key-rejected');
  const unreachable = check('unreachable', 'service-unavailable');

  it.each([
    ['done', valid, rejected, 'revoked', false, 'done done done done'],
    ['last step to do', valid, valid, 'still-valid', true, 'done done done to-do'],
    [
      'old key without rights',
      valid,
      check('rejected', 'key-forbidden'),
      'still-valid',
      true,
      'done done done to-do',
    ],
    ['new key wrong', rejected, valid, 'still-valid', true, 'done to-do to-do to-do'],
    ['both dead', rejected, rejected, 'revoked', true, 'to-do to-do to-do to-do'],
    ['unreachable', valid, unreachable, 'unreachable', true, 'done done done to-do'],
    ['new key unchecked', null, rejected, 'revoked', false, 'unknown unknown unknown done'],
    [
      'new key unreachable',
      unreachable,
      valid,
      'still-valid',
      true,
      'unknown unknown unknown to-do',
    ],
  ] as const)('%s', (_name, current, previous, status, isWarning, steps) => {
    const report = rotationReport(current, previous, false);
    expect(report).toMatchObject({ status, isWarning });
    expect(report.steps.map(({ state }) => state).join(' ')).toBe(steps);
    expect(report.cure === '').toBe(!isWarning);
  });

  it('names the menu for the last step', () => {
    expect(rotationReport(valid, valid, false).cure).toContain('Settings → API Keys');
  });

  it('asks for the old key to be deleted only once the new one works', () => {
    expect(rotationReport(valid, valid, false).cure).toMatch(/^Open Settings/);
    for (const current of [null, unreachable])
      expect(rotationReport(current, valid, false).cure).toMatch(
        /^Make sure that the new key works/,
      );
  });

  it('has not begun when both inputs hold one value', () => {
    const report = rotationReport(valid, valid, true);
    expect(report).toMatchObject({ status: 'still-valid', isWarning: true });
    expect(report.message).toContain('same value');
  });
});

describe('leaked keys', () => {
  it('are asked about once each, read-only, and closed', async () => {
    const live = makeKey();
    const dead = makeKey();
    const forbidden = makeKey();
    const odd = makeKey();
    const service = await startService(({ headers }) => {
      const key = headers['x-api-key'];
      if (key === live) return { json: [] };
      if (key === dead) return { status: 401 };
      return key === forbidden ? { status: 403 } : { status: 500 };
    });
    const { url, seen } = service;
    const keys = [live, dead, live, forbidden, odd, 'with\nbreak-in-it'];
    const result = await checkLeakedKeys(keys, (key) => clientOf(url, key), waitingOn(fastClock()));
    expect([...result]).toEqual([
      [live, true],
      [dead, false],
      [forbidden, true],
      [odd, null],
      ['with\nbreak-in-it', null],
    ]);
    expect(seen.every(({ method }) => method === 'GET')).toBe(true);
    expect(seen.filter(({ headers }) => headers['x-api-key'] === live)).toHaveLength(1);
  });

  it('are bounded in number', async () => {
    const service = await startService(() => ({ status: 401 }));
    const { url, seen } = service;
    const keys = Array.from({ length: mostKeys + 5 }, makeKey);
    const result = await checkLeakedKeys(keys, (key) => clientOf(url, key), waitingOn(fastClock()));
    expect([...result.values()].filter((state) => state === null)).toHaveLength(5);
    expect(seen).toHaveLength(mostKeys);
  });
});
