import { describe, expect, it } from '@jest/globals';
import { jsonWebToken, opaqueWebToken } from '../../../src/detect/checks/web-token.ts';
import { mixed } from '../mixed.ts';

const base64url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

const signed = (claims: unknown, header: unknown = { alg: 'HS256', typ: 'JWT' }): string =>
  `${base64url(header)}.${base64url(claims)}.${mixed(43)}`;

const shown = ['docs/sign-in.md', 'src/__tests__/sign-in.ts', 'examples/sign-in.js'];
const used = [null, 'src/config.ts', 'deploy/app.yml'];

describe('a JSON Web Token', () => {
  it('is known by both of its parts', () => {
    const header = base64url({ alg: 'RS256', kid: 'a' });
    expect(jsonWebToken(`${header}.${base64url({ sub: 'x' })}.${mixed(43)}`)).toBe('warning');
    expect(jsonWebToken(signed({ sub: 'x' }, { version: 3 }))).toBeNull();
    expect(jsonWebToken(`${header}.${mixed(40)}.${mixed(43)}`)).toBeNull();
  });

  it('counts everywhere when it names somebody', () => {
    const ofSomebody = [
      { sub: 'user-42' },
      { sub: 'maria@acme.in', exp: 4e9 },
      { id: 4711 },
      { iss: 'https://id.acme.in/', scope: 'read' },
      { iss: 'https://id.acme.in/', iat: 1.7e9, exp: 2.1e9 },
      { scopes: ['project:7'] },
      { user: { name: 'maria', id: 7 } },
    ];
    for (const claims of ofSomebody)
      for (const path of [...used, ...shown])
        expect(jsonWebToken(signed(claims, { alg: 'RS256' }), path)).toBe('warning');
  });

  it.each([
    ['is over', { sub: 'user-42', exp: 1_600_000_000 }],
    ['is over, written as a text', { sub: 'user-42', exp: '1600000000' }],
    ['is the one of the manual', { sub: '1234567890', name: 'John Doe', iat: 1516239022 }],
    ['is that of every local Supabase', { iss: 'supabase-demo', role: 'anon' }],
    ['is of an issuer on this machine', { iss: 'http://localhost:8080/realms/a1', sub: 'user-42' }],
    ['is of an issuer beside it', { iss: 'http://keycloak:8080/realms/a1', sub: 'user-42' }],
    [
      'is of a cluster that it does not name',
      { iss: 'kubernetes/serviceaccount', sub: 'system:a:1' },
    ],
    ['is of an issuer that nobody can be', { iss: 'https://id.example.com', sub: 'user-42' }],
    ['lives for a century', { iss: 'https://id.acme.in', iat: 1.7e9, exp: 4.8e9 }],
    ['names nobody', { sub: 'mock-subject', scope: 'message:read', exp: 4e9 }],
    ['names nobody within', { data: { hello: 'world' } }],
    ['says nothing', { exp: 4e9, nbf: 3e9 }],
  ])('does not count in tests and manuals when it %s', (_, claims) => {
    for (const path of used) expect(jsonWebToken(signed(claims), path)).toBe('warning');
    for (const path of shown) expect(jsonWebToken(signed(claims), path)).toBeNull();
  });

  it('does not count in a test that makes it for itself', () => {
    const own = { id: 'k3u9', type: 'auth', exp: 4e9 };
    const test = 'apis/auth_test.go';
    expect(jsonWebToken(signed(own), test)).toBeNull();
    const ofOthers = [
      signed(own, { alg: 'RS256' }),
      signed({ ...own, iss: 'acme' }),
      signed({ ...own, aud: 'acme' }),
    ];
    for (const token of ofOthers) expect(jsonWebToken(token, test)).toBe('warning');
    for (const path of [...used, 'examples/auth.js'])
      expect(jsonWebToken(signed(own), path)).toBe('warning');
  });

  it('does not count in a log once it is over', () => {
    const log = 'runs/2018/sign-in.log';
    expect(jsonWebToken(signed({ sub: 'user-42', exp: 1_600_000_000 }), log)).toBeNull();
    expect(jsonWebToken(signed({ sub: 'user-42', exp: 4e9 }), log)).toBe('warning');
  });

  it('does not count where it is public, nor cut in tests and manuals', () => {
    const claims = (role: string) => ({ iss: 'supabase', role, ref: 'a1' });
    expect(jsonWebToken(signed(claims('anon')))).toBeNull();
    const whole = signed(claims('admin'));
    const cut = whole.slice(0, -16);
    expect(jsonWebToken(cut, 'src/sign-in.ts')).toBe('warning');
    expect(jsonWebToken(cut, 'docs/sign-in.md')).toBeNull();
    expect(jsonWebToken(whole, 'docs/sign-in.md')).toBe('warning');
  });

  it('does not count as the proof of a single request', () => {
    const claims = { jti: 'a1b2', htm: 'POST', htu: 'https://id.acme.in/token' };
    expect(jsonWebToken(signed(claims, { typ: 'dpop+jwt', alg: 'ES256' }))).toBeNull();
    expect(jsonWebToken(signed(claims, { typ: 'at+jwt', alg: 'ES256' }))).toBe('warning');
  });
});

describe('a web token whose content cannot be read', () => {
  const encrypted = [base64url({ alg: 'dir', enc: 'A128GCM' }), '', 'iv', 'text', 'tag'].join('.');

  it('counts where it may be in use', () => {
    expect(opaqueWebToken(encrypted, 'deploy/app.yml')).toBe('warning');
    expect(opaqueWebToken(encrypted)).toBe('warning');
  });

  it('is one of a library’s own in its tests and manuals', () => {
    expect(opaqueWebToken(encrypted, 'test/jwe.test.js')).toBeNull();
    expect(opaqueWebToken(encrypted, 'docs/jwe.md')).toBeNull();
  });

  it('is none when it is encrypted under a password', () => {
    const key = (alg: string): string =>
      [base64url({ alg, enc: 'A256GCM', cty: 'jwk+json' }), 'key', 'iv', 'text', 'tag'].join('.');
    expect(opaqueWebToken(key('PBES2-HS256+A128KW'), 'deploy/app.yml')).toBeNull();
    expect(opaqueWebToken(key('RSA-OAEP'), 'deploy/app.yml')).toBe('warning');
  });

  it('names its algorithms', () => {
    expect(
      opaqueWebToken([base64url({ alg: 'dir' }), '', 'iv', 'text', 'tag'].join('.')),
    ).toBeNull();
    expect(opaqueWebToken([base64url({ typ: 'JWT' }), 'text', 'tag'].join('.'))).toBeNull();
  });
});
