import { supabaseServiceRole } from '../../src/detect/checks/checks.ts';
import {
  base32Bytes,
  bech32Checksum,
  crc16,
  crc32Hex,
  crc32HexReversed,
  gitlabChecksum,
  grafanaChecksum,
  hexChecksum,
  seedChecksum,
} from '../../src/detect/checks/checksums.ts';
import { crc32 } from '../../src/detect/checks/crc32.ts';
import { jsonWebToken, opaqueWebToken } from '../../src/detect/checks/web-token.ts';
import type { Rule } from '../../src/detect/rule.ts';
import type { Random } from './sample.ts';
import type { Seal } from './seals.ts';

const pem = (edge: string): string => `-----${edge} PRIVATE ${'KEY'}-----`;

const pick = (alphabet: string, length: number, random: Random): string =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');

const hexDigits = '0123456789abcdef';
const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const base64url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

const token =
  (payload: (random: Random) => Readonly<Record<string, unknown>>): Seal =>
  (_, random) =>
    [
      base64url({ alg: 'HS256', typ: 'JWT' }),
      base64url(payload(random)),
      pick(`${base64Digits}-_`, 43, random),
    ].join('.');

/** Bytes that begin like a private key in DER: a sequence with a length in two bytes. */
const derKey = (length: number, random: Random): string =>
  base64(`\x30\x82\x04\xbd\x02\x01\x00${pick(base64Digits, length, random)}`);

const bech32Digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Finds the six last digits by solving for them: the checksum is linear, so trying one digit after another works. */
const bech32: Seal = (text) => {
  const lower = text.toLowerCase();
  const readable = lower.slice(0, lower.lastIndexOf('1'));
  const data = [...lower.slice(lower.lastIndexOf('1') + 1, -6)].map((digit) =>
    bech32Digits.indexOf(digit),
  );
  const codes = [...readable].map((letter) => letter.charCodeAt(0));
  const values = [
    ...codes.map((code) => code >>> 5),
    0,
    ...codes.map((code) => code & 31),
    ...data,
  ];
  const sum = polymod([...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const digits = [5, 4, 3, 2, 1, 0].map((place) => bech32Digits.charAt((sum >>> (5 * place)) & 31));
  const sealed = lower.slice(0, -6) + digits.join('');
  return text === lower ? sealed : sealed.toUpperCase();
};

function polymod(values: readonly number[]): number {
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const shifted = ((sum & 0x1ffffff) << 5) ^ value;
    return generators.reduce(
      (mixed, generator, bit) => ((top >>> bit) & 1 ? mixed ^ generator : mixed),
      shifted,
    );
  }, 1);
}

const base32Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Puts the last two bytes right, in base 32 without padding. */
const seed: Seal = (text) => {
  const bytes = Buffer.from(base32Bytes(text)!);
  bytes.writeUInt16LE(crc16(bytes.subarray(0, -2)), bytes.length - 2);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => base32Digits.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('');
};

/** Samples of formats whose payload has a structure that no expression can make. */
export const developmentSeals: Readonly<Record<string, Seal>> = {
  'cloudflare-tunnel-token': (_, random) =>
    base64(
      JSON.stringify({
        a: pick(hexDigits, 32, random),
        t: pick(hexDigits, 36, random),
        s: pick(base64Digits, 44, random),
      }),
    ),
  'docker-config-auth': (_, random) =>
    `"auth": "${base64(`builder:${pick(base64Digits, 24, random)}`)}"`,
  'docker-registry-auth': (_, random) => base64(`builder:${pick(base64Digits, 24, random)}`),
  'elastic-api-key': (_, random) =>
    base64(`${pick(base64Digits, 20, random)}:${pick(base64Digits, 22, random)}`),
  'firebase-web-api-key': (text) => `${text}", authDomain: "`,
  'gcp-service-account-key': (_, random) =>
    `private_key_id": "${pick(hexDigits, 40, random)}", "private_key": "${pem('BEGIN')}\\n${derKey(600, random)}\\n${pem('END')}`,
  'grafana-api-key': (_, random) =>
    base64(JSON.stringify({ k: pick(base64Digits, 32, random), n: 'reports', id: 1 })).replace(
      /=+$/,
      '',
    ),
  'onepassword-service-account-token': (_, random) =>
    `ops_${Buffer.from(
      JSON.stringify({
        signInAddress: 'team.1password.com',
        secretKey: pick(base64Digits, 240, random),
      }),
    ).toString('base64url')}`,
  // A key of a curve in SEC 1: version, number, name of the curve.
  'private-key-base64': (_, random) =>
    base64(
      `\x30\x77\x02\x01\x01\x04\x20${pick(base64Digits, 32, random)}\xa0\x0a\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\xa1\x44${pick(base64Digits, 68, random)}`,
    ),
  'private-key': (_, random) => `${pem('BEGIN')}\n${derKey(120, random)}\n${pem('END')}`,
  'pypi-api-token': (_, random) =>
    `pypi-${base64(`\x02\x01\x08pypi.org\x02${pick(base64Digits, 61, random)}`)}`,
  'testpypi-api-token': (_, random) =>
    `pypi-${base64(`\x02\x01\x0dtest.pypi.org\x02${pick(base64Digits, 62, random)}`)}`,
  'sentry-organization-token': (_, random) =>
    `sntrys_${base64(JSON.stringify({ iat: 1700000000.5, url: 'https://sentry.io', org: pick(base64Digits, 12, random) }))}_${pick(base64Digits, 43, random)}`,
};

/** Ways to put a checksum right, by the check that looks at it. */
export const developmentChecksums = new Map<Rule['check'], Seal>([
  [grafanaChecksum, (text) => `${text.slice(0, -8)}${crc32HexReversed(text.slice(0, -9))}`],
  [hexChecksum, (text) => text.slice(0, -8) + crc32Hex(text.slice(0, -8))],
  [bech32Checksum, bech32],
  [seedChecksum, seed],
]);

/** Structures that several rules look for, by the check that does. */
export const developmentPayloads = new Map<Rule['check'], Seal>([
  // Only the longer form of these tokens has a checksum.
  [
    gitlabChecksum,
    (text) =>
      text.includes('.')
        ? text.slice(0, -7) + crc32(text.slice(0, -7)).toString(36).padStart(7, '0')
        : text,
  ],
  [
    opaqueWebToken,
    (text) => [base64url({ alg: 'dir', enc: 'A128GCM' }), ...text.split('.').slice(1)].join('.'),
  ],
  [jsonWebToken, token((random) => ({ sub: pick(hexDigits, 20, random), iat: 1700000000 }))],
  [
    supabaseServiceRole,
    token((random) => ({
      iss: 'supabase',
      ref: pick(hexDigits, 20, random),
      role: 'service_role',
    })),
  ],
]);

/** What has to be around a secret that is recognised by more than its name. */
export const developmentFrames: Readonly<Record<string, readonly [string, string]>> = {
  'aws-secret-access-key-near-id': [`${'AK'}IAQ3EGRVHGX5KJ7TYN\nsecret = "`, '"\n'],
  'hasura-admin-secret': ['HASURA_GRAPHQL_ADMIN_SECRET: "', '"'],
  'argon2-password-hash': ['admin:', ':0:0'],
  'bcrypt-password-hash': ['admin:', ':0:0'],
  'cisco-password-hash': ['username admin secret 9 ', ''],
  'unix-password-hash': ['root:', ':19000:0:99999:7:::'],
  'password-hash': ['', ''],
  'payu-merchant-salt': ['PAYU_MERCHANT_SALT="', '"'],
};
