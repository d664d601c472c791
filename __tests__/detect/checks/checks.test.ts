import { describe, expect, it } from '@jest/globals';
import {
  awsAccessKeyId,
  awsAccountId,
  awsSecretKey,
  azureAccountKey,
  base64Json,
  macaroon,
  oneTimeSecret,
  pemPrivateKey,
  supabaseServiceRole,
} from '../../../src/detect/checks/checks.ts';
import { jsonObject } from '../../../src/detect/checks/encoded.ts';
import { mixed } from '../mixed.ts';

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const base64url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

describe('secrets of one-time passwords', () => {
  it('are no texts, as those of the test vectors are', () => {
    // RFC 6238, appendix B: the digits in order.
    const ofVector = ['GEZDGNBV', 'GY3TQOJQ'].join('').repeat(2);
    expect(oneTimeSecret(ofVector)).toBeNull();
    const random = ['QP7XWA2M', 'ZK5LTE3V'].join('');
    expect([oneTimeSecret(random), oneTimeSecret(random, 'docs/setup.md')]).toEqual([
      'error',
      'warning',
    ]);
  });
});

describe('AWS', () => {
  it('reads the account out of a key id', () => {
    // 581039954779 shifted by seven bits, in base 32 after the four letters.
    const bytes = Buffer.alloc(10);
    bytes.writeUIntBE(581039954779 * 128 + 2 ** 47, 0, 6);
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const encoded = (bits.match(/.{5}/g) ?? [])
      .map((five) => digits.charAt(Number.parseInt(five, 2)))
      .join('');
    expect(awsAccountId(`${'AK'}IA${encoded}`)).toBe('581039954779');
    expect(awsAccessKeyId(`${'AK'}IA${encoded}`)).toBe('error');
  });

  it('warns of an id that no account can have', () => {
    expect(awsAccountId(`${'AK'}IA${'7'.repeat(16)}`)).toBeNull();
    expect(awsAccessKeyId(`${'AK'}IA${'7'.repeat(16)}`)).toBe('warning');
  });

  it('tells a secret key from hashes and paths', () => {
    expect(awsSecretKey(mixed(40))).toBe('error');
    expect(awsSecretKey('0123456789abcdef'.repeat(3).slice(0, 40))).toBeNull();
    expect(awsSecretKey('com/amazonaws/services/SecretsManagerXyz')).toBeNull();
  });
});

describe('Azure', () => {
  it('takes the key of an account, and not that of an emulator', () => {
    expect(azureAccountKey(`${mixed(86)}==`)).toBe('error');
    // Azurite's key, as its documentation prints it, in two halves.
    const halves = [
      'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu',
      'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
    ];
    expect(azureAccountKey(halves.join(''))).toBeNull();
  });
});

describe('payloads', () => {
  it('reads a JSON object out of base64, and nothing else', () => {
    expect(jsonObject(base64url({ a: 1 }))).toEqual({ a: 1 });
    expect(jsonObject(base64url([1]))).toBeNull();
    expect(jsonObject('bm9uc2Vuc2U')).toBeNull();
  });

  it('tells the service role of Supabase from the public one', () => {
    const token = (role: string, iss = 'supabase'): string =>
      `${base64url({ alg: 'HS256' })}.${base64url({ iss, role })}.${mixed(43)}`;
    expect(supabaseServiceRole(token('service_role'))).toBe('error');
    expect(supabaseServiceRole(token('anon'))).toBeNull();
    expect(supabaseServiceRole(token('service_role', 'supabase-demo'))).toBeNull();
    const local = base64url({ ref: '127.0.0.1', role: 'service_role' });
    expect(supabaseServiceRole(`${base64url({ alg: 'HS256' })}.${local}.${mixed(43)}`)).toBeNull();
  });

  it('looks for a member of the object that a token carries', () => {
    const check = base64Json('sntrys_', 'iat');
    expect(check(`sntrys_${base64(JSON.stringify({ iat: 1, org: 'acme' }))}_${mixed(43)}`)).toBe(
      'error',
    );
    expect(check(`sntrys_${base64(JSON.stringify({ org: 'acme' }))}_${mixed(43)}`)).toBeNull();
  });

  it('knows a macaroon by the place that it names', () => {
    const check = macaroon('pypi-', 'pypi.org');
    expect(check(`pypi-${base64(`\x02\x01\x08pypi.org${mixed(40)}`)}`)).toBe('error');
    expect(check(`pypi-${base64(`\x02\x01\x08pypi.net${mixed(40)}`)}`)).toBe('warning');
  });
});

describe('private keys', () => {
  const armour = (kind: string, payload: string, breaks: string): string =>
    `-----BEGIN ${kind}-----${breaks}${payload.replace(/.{64}/g, `$&${breaks}`)}${breaks}-----END ${kind}-----`;
  // A DER sequence of 300 bytes.
  const der = base64(`\x30\x82\x01\x2c${mixed(300)}`);
  const openssh = (cipher: string): string =>
    base64(`openssh-key-v1\0\0\0\0${String.fromCharCode(cipher.length)}${cipher}${mixed(200)}`);

  it.each([
    ['real line breaks', '\n'],
    ['escaped line breaks', '\\n'],
    ['twice escaped line breaks', '\\\\n'],
    ['Windows line breaks', '\r\n'],
    ['strings put together', '" +\n  "'],
    ['strings put together by a dot', '" .\n  "'],
    ['strings put together by an ampersand', '" & _\n  "'],
  ])('are known with %s', (_, breaks) => {
    expect(pemPrivateKey(armour('PRIVATE KEY', der, breaks))).toBe('error');
  });

  it.each([
    ['an OpenSSH key', armour('OPENSSH PRIVATE KEY', openssh('none'), '\n'), 'error'],
    [
      'an OpenSSH key with a passphrase',
      armour('OPENSSH PRIVATE KEY', openssh('aes256-ctr'), '\n'),
      'warning',
    ],
    ['a PGP key', armour('PGP PRIVATE KEY BLOCK', base64(`\x95\x03${mixed(200)}`), '\n'), 'error'],
    ['an encrypted key', armour('ENCRYPTED PRIVATE KEY', der, '\n'), 'warning'],
    [
      'an older encrypted key',
      `-----BEGIN RSA PRIVATE ${'KEY'}-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${der}`,
      'warning',
    ],
    ['a short key', armour('EC PRIVATE KEY', base64(`\x30\x2e${mixed(46)}`), '\n'), 'error'],
    ['a key whose end is missing', armour('PRIVATE KEY', der.slice(0, 300), '\n'), 'warning'],
    ['something else in the armour', armour('PRIVATE KEY', mixed(200), '\n'), 'warning'],
    ['an empty one', armour('PRIVATE KEY', '', '\n'), null],
    ['a picture of one', armour('PRIVATE KEY', 'A'.repeat(200), '\n'), null],
  ])('%s', (_, secret, severity) => {
    expect(pemPrivateKey(secret)).toBe(severity);
  });

  it('do not count where only the beginning of an encrypted one is shown', () => {
    const shown = (label: string) => armour(label, der.slice(0, 80), '\n');
    const path = 'src/tls.go';
    expect(pemPrivateKey(shown('ENCRYPTED PRIVATE KEY'), path)).toBeNull();
    expect(pemPrivateKey(shown('PRIVATE KEY'), path)).toBe('warning');
  });

  it('do not count where only the beginning of one is shown, and a sign says so', () => {
    const shown = (sign: string) => armour('RSA PRIVATE KEY', `${der.slice(0, 60)}${sign}`, ' ');
    expect(['.', '...', ''].map((sign) => pemPrivateKey(shown(sign), 'src/a.ts'))).toEqual([
      null,
      null,
      'warning',
    ]);
  });

  it.each([
    ['an encrypted one', armour('ENCRYPTED PRIVATE KEY', der, '\n')],
    ['a cut one', armour('PRIVATE KEY', der.slice(0, 300), '\n')],
  ])('do not count in tests and manuals when they open nothing: %s', (_, secret) => {
    const paths = ['etc/tls/server.key', 'src/test/resources/server.key', 'docs/tls.md'];
    expect(paths.map((path) => pemPrivateKey(secret, path))).toEqual(['warning', null, null]);
    const whole = armour('PRIVATE KEY', der, '\n');
    expect(paths.map((path) => pemPrivateKey(whole, path))).toEqual(['error', 'error', 'error']);
  });
});
