import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { keysRules } from '../../../src/detect/rules/keys.ts';
import { vaaniRules } from '../../../src/detect/rules/vaani.ts';
import { wholeFile } from '../../../src/detect/whole-files/file-rules.ts';
import { alsoWholeFiles } from '../../../src/detect/whole-files/whole-files.ts';
import { vaaniKey } from '../../action/scan/scenario.ts';
import {
  bags,
  binaryKeys,
  bouncyStore,
  der,
  javaStore,
  keePass,
  keytab,
  lockedKey,
  pkcs12,
  publicKeys,
} from '../key-files.ts';

const { scan } = alsoWholeFiles(createDetector(vaaniRules), new Set(), () => wholeFile);
const found = (bytes: Buffer, path = 'deploy/file'): unknown[] =>
  scan(bytes, path).map(({ rule, severity, reason, size }) => [rule.id, severity, reason, size]);

const stores: readonly (readonly [string, Buffer, string])[] = [
  ['a PKCS#12 file', pkcs12(bags.lockedKey), 'PKCS#12'],
  ['one with a secret', pkcs12(bags.certificate, bags.secret), 'PKCS#12'],
  ['a Java key store', javaStore('feedfeed', 1), 'JKS'],
  ['one with a key behind certificates', javaStore('feedfeed', 2, 2, 1), 'JKS'],
  ['a JCEKS store with a secret key', javaStore('cececece', 2, 3), 'JCEKS'],
  ['a KeePass database', keePass(), 'KeePass'],
  ['an old one', keePass('65'), 'KeePass'],
  ['a keychain', Buffer.from(`kych${'\0\x01\0\0'}${'x'.repeat(90)}`, 'latin1'), 'Apple keychain'],
  ['a key with a password', lockedKey, 'PKCS#8'],
  ['a store of Bouncy Castle', bouncyStore(2), 'BKS'],
  ['one with a sealed key behind certificates', bouncyStore(1, 1, 4), 'BKS'],
];

describe('a key store', () => {
  it.each(stores)('is a warning: %s', (_, bytes, format) => {
    expect(found(bytes)).toEqual([['key-store-file', 'warning', format, bytes.length]]);
  });

  it('is nothing where tests and manuals are', () => {
    for (const [, bytes] of stores) expect(found(bytes, 'src/test/resources/a.p12')).toEqual([]);
  });

  it('hides nothing that is written behind it', () => {
    const bytes = Buffer.concat([keePass(), Buffer.from(`\n${vaaniKey('behind')}\n`)]);
    expect(found(bytes).map((each) => (each as string[])[0])).toEqual([
      'key-store-file',
      'vaani-api-key',
    ]);
  });

  it('is told by a digest, which is the same for the same bytes', () => {
    const bytes = pkcs12(bags.lockedKey);
    const [first] = scan(bytes);
    expect(first?.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(scan(Buffer.from(bytes))[0]?.secret).toBe(first?.secret);
    expect(scan(pkcs12(bags.lockedKey))[0]?.secret).not.toBe(first?.secret);
  });
});

describe('a private key without a password', () => {
  it.each(Object.entries(binaryKeys))('is an error, in tests too: %s', (_, bytes) => {
    for (const path of ['deploy/key.der', 'tests/key.der']) {
      expect(found(bytes, path)).toEqual([
        ['private-key-file', 'error', expect.any(String), bytes.length],
      ]);
    }
  });

  it('may stand in a PKCS#12 file', () => {
    const bytes = pkcs12(bags.key);
    expect(found(bytes)).toEqual([['private-key-file', 'error', 'PKCS#12', bytes.length]]);
  });
});

describe('a keytab', () => {
  it('is an error, but for tests and manuals', () => {
    const bytes = keytab('VOICE.TEST');
    expect(found(bytes, 'deploy/krb5.keytab')).toEqual([
      ['kerberos-keytab', 'error', 'Kerberos keytab', bytes.length],
    ]);
    expect(found(bytes, 'src/test/resources/krb5.keytab')).toEqual([]);
  });

  it.each([
    ['of another version', Buffer.from([5, 1])],
    ['of other bytes', Buffer.from([5, 2])],
  ])('is none: %s', (_, head) => {
    expect(found(Buffer.concat([head, Buffer.alloc(100, 7)]))).toEqual([]);
    expect(found(Buffer.concat([head, keytab('a realm of words').subarray(2)]))).toEqual([]);
  });
});

const [key] = Object.values(binaryKeys) as [Buffer];
const numbers = (count: number): Buffer[] =>
  Array.from({ length: count }, () => der(0x02, Buffer.alloc(65, 7)));
const version = (value: number): Buffer => der(0x02, Buffer.from([value]));
const curveName = der(0xa0, der(0x06, Buffer.from('2a8648ce3d030107', 'hex')));

it.each([
  ['certificates alone in PKCS#12', pkcs12(bags.certificate)],
  ['certificates that are encrypted', pkcs12()],
  ['certificates alone in a Java store', javaStore('feedfeed', 2, 2)],
  ['an empty Java store', javaStore('feedfeed')],
  ['certificates alone in a store of Bouncy Castle', bouncyStore(1, 1)],
  ['an empty one', bouncyStore()],
  ['a film, which begins nearly so', Buffer.from(`00000014667479${'70'.repeat(60)}`, 'hex')],
  ['a class file, which begins nearly so', Buffer.from('cafebabe00000034', 'hex')],
  ['the magic of a Java store in front of nothing', Buffer.from('feedfeed', 'hex')],
  ['a Java store of an unknown version', Buffer.from(`feedfeed${'0000000900000001'}`, 'hex')],
  ['another signature of four equal bytes', keePass('68')],
  ...Object.entries(publicKeys),
  ['a key that is cut', key.subarray(0, -1)],
  ['a key with something behind it', Buffer.concat([key, Buffer.from('\n')])],
  ['a list of other numbers', der(0x30, version(0), ...numbers(4))],
  ['small numbers', der(0x30, version(0), ...Array.from({ length: 8 }, () => version(7)))],
  ['a message of SNMP', der(0x30, version(1), der(0x04, Buffer.from('public')), curveName)],
  ['a curve without its name', der(0x30, version(1), der(0x04, Buffer.alloc(32, 7)))],
  ['PKCS#12 of another version', der(0x30, version(4), pkcs12(bags.key))],
  ['an empty file', Buffer.alloc(0)],
  ['one byte', Buffer.from('0')],
  ['two', Buffer.from([0x30, 0x84])],
  ['an element longer than the file', Buffer.from('3084ffffffff020100', 'hex')],
  ['text that begins with a nought', Buffer.from('0x1234\n'.repeat(20))],
  ['text that begins with k', Buffer.from('kych is a word\n')],
])('is no key store: %s', (_, bytes) => {
  expect(found(bytes)).toEqual([]);
});

it('no beginning of any of them breaks anything', () => {
  for (const bytes of [...stores.map(([, each]) => each), ...Object.values(binaryKeys)])
    for (let length = 0; length < bytes.length; length++)
      expect(() => scan(bytes.subarray(0, length))).not.toThrow();
});

describe('a PKCS#12 file in base64', () => {
  const inText = createDetector(keysRules).scan;
  const base64 = pkcs12(bags.lockedKey).toString('base64');
  const ids = (text: string, path = 'deploy.yml'): string[] =>
    inText(Buffer.from(text), path).map(({ rule, severity }) => `${rule.id} ${severity}`);

  it.each([
    ['in one line', base64],
    ['in quotes', `P12: "${base64}"`],
    ['in lines of 64', base64.replace(/.{64}/g, '$&\n')],
  ])('is a warning %s', (_, text) => {
    expect(ids(text)).toEqual(['key-store-base64 warning']);
    expect(ids(text, 'tests/deploy.yml')).toEqual([]);
  });

  it('is told from public keys, and from what only holds its beginning', () => {
    for (const bytes of Object.values(publicKeys))
      expect(ids(bytes.toString('base64'))).toEqual([]);
    expect(ids(`x${base64}`)).toEqual([]);
    expect(ids(base64.slice(0, 40))).toEqual([]);
  });
});

describe('a private key in base64 without armour', () => {
  const inText = createDetector(keysRules).scan;
  const ids = (text: string, path = 'application.yml'): string[] =>
    inText(Buffer.from(text), path).map(({ rule, severity }) => `${rule.id} ${severity}`);
  const keys = Object.entries(binaryKeys).map(
    ([name, bytes]) => [name, bytes.toString('base64')] as const,
  );

  it.each(keys)('is an error: %s', (_, key) => {
    expect(ids(`rsa.privateKey=${key}`)).toEqual(['private-key-base64 error']);
    expect(ids(`private static final String KEY = "${key}";`, 'src/test/java/A.java')).toEqual([
      'private-key-base64 error',
    ]);
  });

  it.each(keys.filter(([, key]) => key.startsWith('MII')))(
    'is a warning when it is broken, and nothing in a test: %s',
    (_, key) => {
      // A digit of the length of its first element, which the heads of the other keys hold.
      const broken = `MII${key[3] === 'x' ? 'y' : 'x'}${key.slice(4)}`;
      expect(ids(`key: ${broken}`)).toEqual(['private-key-base64 warning']);
      expect(ids(`key: ${broken}`, 'tests/a.yml')).toEqual([]);
    },
  );

  it.each(keys)('is told once in armour, whether in lines or not: %s', (_, key) => {
    const [begin, end] = ['BEGIN', 'END'].map((edge) => `-----${edge} PRIVATE ${'KEY'}-----`);
    for (const body of [key, key.replace(/.{64}/g, '$&\n')])
      expect(ids(`${begin}\n${body}\n${end}\n`)).toEqual(['private-key error']);
  });

  it.each(keys.filter(([, key]) => key.length > 90))('may stand in lines: %s', (_, key) => {
    const lines = key.replace(/.{64}/g, '$&\n');
    const inString = `"${key.replace(/.{64}/g, '$&\\n')}"`;
    const inYaml = `key: |\n  ${key.replace(/.{64}/g, '$&\n  ')}\nname: x\n`;
    for (const text of [lines, inString, inYaml, lines.replaceAll('\n', '\r\n')]) {
      expect(ids(text)).toEqual(['private-key-base64-lines error']);
      expect(ids(text, 'tests/a.yml')).toEqual([]);
    }
  });

  it('is no public key, no certificate and no part of a longer text', () => {
    for (const bytes of Object.values(publicKeys))
      for (const lines of [/$/g, /.{64}/g])
        expect(ids(`key: ${bytes.toString('base64').replace(lines, '$&\n')}`)).toEqual([]);
    for (const [, key] of keys) expect(ids(`key: x${key}`)).toEqual([]);
  });
});
