import { generateKeyPairSync, type JsonWebKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { webTokensRules } from '../../../src/detect/rules/web-tokens.ts';

const { scan } = createDetector(webTokensRules);
const found = (text: string): unknown[] =>
  scan(Buffer.from(text), 'src/keys.js').map(({ severity, secret }) => [severity, secret]);

const edwards = generateKeyPairSync('ed25519');
const keys: readonly (readonly [string, JsonWebKey])[] = [
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
  [
    'a curve',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  ],
  ['Ed25519', edwards.privateKey.export({ format: 'jwk' })],
  ['a symmetric key', { kty: 'oct', alg: 'HS256', k: randomBytes(32).toString('base64url') }],
];

/** Members in an order, each written by a function. */
const written = (
  key: JsonWebKey,
  order: readonly string[],
  member: (name: string, value: string) => string,
  joint = ',\n  ',
): string =>
  order
    .filter((name) => key[name] !== undefined)
    .map((name) => member(name, String(key[name])))
    .join(joint);

const kindFirst = ['kty', 'crv', 'alg', 'n', 'e', 'x', 'y', 'd', 'k', 'p', 'q'];
const inJson = (name: string, value: string): string => `"${name}": "${value}"`;
const inScript = (name: string, value: string): string => `${name}: '${value}'`;
const inYaml = (name: string, value: string): string => `${name}: ${value}`;
const inQuotes = (name: string, value: string): string => `${name}: "${value}"`;
const inPython = (name: string, value: string): string => `'${name}': '${value}'`;

describe('a private JSON Web Key', () => {
  it.each(keys)('is found in JSON, JavaScript and Python: %s', (_, key) => {
    const secret = key.d ?? key.k;
    for (const member of [inJson, inScript, inPython])
      expect(found(`const key = {\n  ${written(key, kindFirst, member)},\n};`)).toEqual([
        ['error', secret],
      ]);
    expect(found(`{ ${written(key, kindFirst, inScript, ', ')} }`)).toEqual([['error', secret]]);
  });

  it('is found in the order of the alphabet', () => {
    const order = ['crv', 'd', 'kty', 'x', 'y'];
    for (const [, key] of keys.slice(1, 3)) {
      for (const member of [inJson, inScript])
        expect(found(`{\n  ${written(key, order, member)}\n}`)).toEqual([['error', key.d]]);
    }
  });

  it.each(keys)('is found as browsers export it: %s', (_, key) => {
    const exported = { ...key, ext: true, key_ops: ['sign'] };
    const sorted = Object.fromEntries(Object.entries(exported).sort());
    for (const members of [exported, sorted])
      for (const space of [0, 2])
        expect(found(JSON.stringify(members, null, space))).toEqual([['error', key.d ?? key.k]]);
  });

  it('is found with the time of its making, and without spaces in code', () => {
    const [, key] = keys[1]!;
    expect(found(JSON.stringify({ kty: 'EC', iat: 1700000000, ...key }))).toEqual([
      ['error', key.d],
    ]);
    const minified = written(key, kindFirst, (name, value) => `${name}:"${value}"`, ',');
    expect(found(`k={${minified}}`)).toEqual([['error', key.d]]);
  });

  it.each(keys)('is found in a text of another language: %s', (_, key) => {
    const sorted = Object.fromEntries(Object.entries(key).sort());
    for (const members of [key, sorted])
      expect(found(`var key = ${JSON.stringify(JSON.stringify(members))};`)).toEqual([
        ['error', key.d ?? key.k],
      ]);
  });

  it.each(keys)('is found in YAML: %s', (_, key) => {
    const secret = key.d ?? key.k;
    for (const member of [inYaml, inQuotes])
      for (const start of ['- ', '  '])
        expect(found(`keys:\n${start}${written(key, kindFirst, member, '\n  ')}\n`)).toEqual([
          ['error', secret],
        ]);
    const uses = `key_ops:\n    - sign\n    - verify\n  kid: a`;
    const members = written(key, ['kty', 'alg', 'd', 'k'], inYaml, `\n  ${uses}\n  `);
    expect(found(`key:\n  ${members}\n`)).toEqual([['error', secret]]);
  });

  it('is found in YAML in the order of the alphabet', () => {
    const [, key] = keys[1]!;
    const members = written(key, ['crv', 'd', 'kid', 'kty', 'x'], inYaml, '\n');
    expect(found(members)).toEqual([['error', key.d]]);
  });

  it('is no public key', () => {
    const key = edwards.publicKey.export({ format: 'jwk' });
    for (const member of [inJson, inScript, inPython])
      expect(found(`{ ${written(key, kindFirst, member)} }`)).toEqual([]);
    expect(found(written(key, kindFirst, inYaml, '\n'))).toEqual([]);
  });

  it('is none where the member is named otherwise', () => {
    const [, key] = keys[2]!;
    expect(found(`{ kty: 'OKP', id: '${key.d}' }`)).toEqual([]);
    expect(found(`{ id: '${key.d}', kty: 'OKP' }`)).toEqual([]);
  });
});
