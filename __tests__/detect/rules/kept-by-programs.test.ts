import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { credentialFilesRules } from '../../../src/detect/rules/credential-files.ts';
import { identityFrameworksRules } from '../../../src/detect/rules/identity-frameworks.ts';
import { keysRules } from '../../../src/detect/rules/keys.ts';

const detector = createDetector([
  ...credentialFilesRules,
  ...identityFrameworksRules,
  ...keysRules,
]);
const found = (text: string, path: string | null = null): readonly string[] =>
  detector.scan(Buffer.from(text), path).map(({ rule, severity }) => `${severity} ${rule.id}`);

describe('a key file of PuTTY', () => {
  const lines = (bytes: number): string =>
    randomBytes(bytes).toString('base64').replaceAll(/.{64}/g, '$&\n');
  const file = (encryption: string, comment: string): string =>
    [
      'PuTTY-User-Key-File-2: ssh-rsa',
      `Encryption: ${encryption}`,
      `Comment: ${comment}`,
      'Public-Lines: 6',
      lines(279),
      'Private-Lines: 14',
      lines(640),
      `Private-MAC: ${randomBytes(20).toString('hex')}`,
    ].join('\n');

  it('is found whatever its comment says', () => {
    for (const comment of ['rsa-key-20240105', 'dummy-key', 'example'])
      expect(found(file('none', comment))).toEqual(['error putty-private-key']);
  });

  it('under a passphrase is a warning, and none in a test', () => {
    const derivation = [
      'Key-Derivation: Argon2id',
      'Argon2-Memory: 8192',
      'Argon2-Passes: 13',
      'Argon2-Parallelism: 1',
      `Argon2-Salt: ${randomBytes(16).toString('hex')}`,
    ];
    const locked = file('aes256-cbc', 'rsa-key-20240105').replace(
      'Private-Lines',
      [...derivation, 'Private-Lines'].join('\n'),
    );
    expect(found(locked, 'deploy/key.ppk')).toEqual(['warning putty-private-key-encrypted']);
    expect(found(locked, 'tests/key.ppk')).toEqual([]);
  });
});

describe('the keys of a WordPress site', () => {
  const characters = [
    ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#^&()_ []~+=,:?|',
  ];
  const key = (): string =>
    [...randomBytes(64)].map((byte) => characters[byte % characters.length]).join('');
  const names = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
    `${name}_KEY`,
    `${name}_SALT`,
  ]);

  it.each([
    ['wp-config.php', (name: string, value: string) => `define('${name}',  '${value}');`],
    ['.env', (name: string, value: string) => `${name}='${value}'`],
  ])('are found, all eight, in %s', (path, line) => {
    const text = names.map((name) => line(name, key())).join('\n');
    expect(found(text, path)).toEqual(Array(8).fill('error wordpress-auth-key'));
  });

  it('are not those of the sample that comes with it', () => {
    const text = names.map((name) => `define( '${name}', 'put your unique phrase here' );`);
    expect(found(text.join('\n'), 'wp-config-sample.php')).toEqual([]);
  });
});

describe('a server that a JetBrains IDE uploads to', () => {
  const kept = (password: string): string =>
    [...password].map((each) => (each.charCodeAt(0) ^ 0xdfaa).toString(16)).join('');
  const transfer = (password: string): string =>
    `<fileTransfer host="shop.acme.dev" port="21" password="${password}" username="deploy">`;

  it('gives its password away', () => {
    const password = ['f7Kq', '2vTz9'].join('-');
    expect(found(transfer(kept(password)), '.idea/webServers.xml')).toEqual([
      'warning jetbrains-deployment-password',
    ]);
  });

  it('has none when it is a variable, hashed or cut', () => {
    const cut = kept('f7Kq-2vTz9').slice(0, -2);
    for (const value of ['$PASSWORD$', randomBytes(20).toString('hex'), cut])
      expect(found(transfer(value), '.idea/webServers.xml')).toEqual([]);
  });
});

describe('the key of web tokens in the settings of ASP.NET', () => {
  const key = randomBytes(32).toString('base64');

  it.each([
    `{"Jwt": {"Issuer": "shop", "Key": "${key}"}}`,
    `{\n  "JwtSettings": {\n    "SigningKey": "${key}"\n  }\n}`,
    `{"Jwt:Key": "${key}"}`,
  ])('is found: %#', (text) => {
    expect(found(text, 'appsettings.json')).toEqual(['warning aspnet-jwt-key']);
  });

  it('is none when it is made of words, or belongs to something else', () => {
    for (const text of [
      '{"Jwt": {"Key": "ThisIsMySuperSecretKey12345"}}',
      `{"Jwt": {"Issuer": "shop"}, "Cache": {"Key": "${key}"}}`,
    ])
      expect(found(text, 'appsettings.json')).toEqual([]);
  });
});
