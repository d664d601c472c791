import {
  derPrivateKey,
  jsonWebToken,
  oneTimeSecret,
  opaqueWebToken,
  pemPrivateKey,
  seedChecksum,
} from '../checks.ts';
import { bech32Checksum } from '../checksums.ts';
import { isForShow } from '../generic/file-kind.ts';
import type { Rule } from '../rule.ts';
import { anyOf, token, unlessWords } from './form.ts';
import { hex } from './shapes.ts';

/** Up to seven further members of a JSON object, with plain texts or lists as values. */
const members = String.raw`(?:,\s{0,40}"[A-Za-z0-9_]{1,10}"\s{0,4}:\s{0,4}(?:"[^"]{0,700}"|\[[^\]]{0,80}\])){0,7}?`;

/** The same as JavaScript and Python write it: names may stand without quotes, and texts in either kind. */
const codeMembers = (most: number, longest: number): string =>
  String.raw`(?:,\s{0,40}['"]?[A-Za-z0-9_]{1,10}['"]?: {0,4}(?:"[^"\n]{0,${longest}}"|'[^'\n]{0,${longest}}'|\[[^\]]{0,80}\]|true|false)){0,${most}}?`;
/** The secret member of a key: `d` or, of a symmetric one, `k`. */
const codeSecret = (longest: number): string =>
  `['"]?[dk]['"]?: {0,4}['"](?<secret>[A-Za-z0-9_-]{40,${longest}})['"]`;
const codeKind = `(?:kty: |'kty': {0,4})['"](?:RSA|EC|OKP|oct)['"]`;

/** Keys and tokens of no provider: private keys in every armour, and tokens that carry their own structure. */
export const keysRules: readonly Rule[] = [
  {
    id: 'private-key',
    description: 'Private key in PEM, OpenSSH or PGP armour',
    severity: 'error',
    keywords: ['-----BEGIN'],
    // A key of 16,384 bits, with escaped line breaks and indentation.
    span: 16_000,
    // Line breaks may be real or written as `\n`; lines may be quoted, joined by `+`, or stand behind a comment sign.
    pattern:
      /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\\nr"'`]{0,8}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\r\n\\]{1,100}){0,4}[A-Za-z0-9+/=\s"'`,;#*>|\\]{40,15000}(?:-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?/,
    check: pemPrivateKey,
    advice:
      'Make a new pair and replace the public key wherever it is trusted: authorized_keys, deploy keys, certificates (have those revoked by the issuer).',
  },
  {
    id: 'private-key-base64',
    description: 'Private key in base64 without armour, as programs keep it in their settings',
    severity: 'error',
    // RSA in PKCS#8 and PKCS#1, elliptic curves (P-256, P-384) in PKCS#8 and SEC 1, Ed25519: the heads of their first elements.
    keywords: [
      'IBADANBgkqhkiG9w0BAQEFAASC',
      'IBAAKCAQEA',
      'IBAAKCAYEA',
      'IBAAKCAgEA',
      'IBAAKBgQ',
      'MIGHAgEAMBMGByqGSM49',
      'MEECAQAwEwYHKoZIzj0C',
      'MIG2AgEAMBAGByqGSM49',
      'MHcCAQEEI',
      'MIGkAgEBBD',
      'MC4CAQAwBQYDK2VwBCIEI',
    ],
    before: 6,
    span: 6500,
    // In one run: the lines of a key in armour are shorter.
    pattern:
      /(?<![A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]{2}[AQgw]IB(?:ADANBgkqhkiG9w0BAQEFAASC|AAKC(?:AQ|AY|Ag)EA|AAKBgQ)[A-Za-z0-9+/]{380,6400}|MIGHAgEAMBMGByqGSM49[A-Za-z0-9+/]{150,180}|MEECAQAwEwYHKoZIzj0C[A-Za-z0-9+/]{66,76}|MIG2AgEAMBAGByqGSM49[A-Za-z0-9+/]{210,240}|MHcCAQEEI[A-Za-z0-9+/]{140,160}|MIGkAgEBBD[A-Za-z0-9+/]{200,220}|MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/]{43})={0,2}(?![A-Za-z0-9+/=])/,
    check: derPrivateKey,
    advice:
      'Make a new pair and replace the public key wherever it is trusted: at the payment service, in the other program, in certificates (have those revoked by the issuer).',
  },
  {
    id: 'key-store-base64',
    description:
      'Key store in base64 (PKCS#12): nothing but its password keeps the private keys in it',
    severity: 'warning',
    keywords: ['GCSqGSIb3DQEHA'],
    before: 15,
    // The heads of its first elements (RFC 7292, 4): the whole, version 3, what it wraps, and that these are data.
    pattern:
      /(?<![A-Za-z0-9+/])MII[A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{3}GCSqGSIb3DQEHAaCC[A-Za-z0-9+/]{24,200}/,
    check: (_, path = null) => (isForShow(path) ? null : 'warning'),
    advice:
      'A password can be guessed at leisure once the store is out. Make new keys for what stands in it, have its certificates reissued, and keep the new store among the secrets of the repository.',
  },
  {
    id: 'putty-private-key',
    description: 'Private key in PuTTY’s format',
    severity: 'error',
    keywords: ['PuTTY-User-Key-File-'],
    span: 9000,
    pattern:
      /PuTTY-User-Key-File-[23]: [a-z0-9@.-]{6,60}\s{1,4}Encryption: (?:none|aes256-cbc)\s{1,4}[^\0]{40,4000}?Private-Lines: [0-9]{1,3}\s{1,4}[A-Za-z0-9+/=\s]{40,4500}Private-MAC: (?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/,
    entropy: 3.4,
    check: (secret) => (secret.includes('Encryption: none') ? 'error' : 'warning'),
    advice:
      'Make a new pair with PuTTYgen, and replace the public key in every authorized_keys file that holds it.',
  },
  {
    id: 'age-secret-key',
    description: 'age secret key, which decrypts what was encrypted to its recipient',
    severity: 'error',
    keywords: ['AGE-SECRET-KEY-1'],
    pattern: token(/AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/),
    check: bech32Checksum,
    advice:
      'Make a new one with `age-keygen`, encrypt everything to the new recipient, and rotate the secrets that stood in the old files.',
  },
  {
    id: 'age-plugin-identity',
    description: 'age identity of a plugin (YubiKey, TPM and others)',
    severity: 'warning',
    keywords: ['AGE-PLUGIN-'],
    pattern: token(/AGE-PLUGIN-[A-Z0-9]{2,20}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,200}/),
    advice:
      'It needs its hardware to be of use; encrypt to a new recipient if that may be lost too.',
  },
  {
    id: 'json-web-key-private',
    description: 'Private or symmetric JSON Web Key',
    severity: 'error',
    keywords: ['"kty"'],
    span: 7300,
    pattern: new RegExp(
      String.raw`"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP|oct)"${members},\s{0,40}"(?:d|k)"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_-]{40,1400})"`,
    ),
    entropy: 3.8,
    advice:
      'Make a new key, publish its public half in the key set, and remove the leaked key id there.',
  },
  {
    id: 'json-web-key-private-sorted',
    description: 'Private JSON Web Key whose members stand in the order of the alphabet',
    severity: 'error',
    keywords: ['"d"'],
    span: 7300,
    pattern: new RegExp(
      String.raw`"d"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_-]{40,1400})"${members},\s{0,40}"kty"`,
    ),
    entropy: 3.8,
    advice:
      'Make a new key, publish its public half in the key set, and remove the leaked key id there.',
  },
  {
    id: 'json-web-key-private-code',
    description: 'Private or symmetric JSON Web Key, written out in code',
    severity: 'error',
    keywords: ["kty: '", 'kty: "', "'kty'"],
    span: 7300,
    pattern: new RegExp(`${codeKind}${codeMembers(7, 700)},\\s{0,40}${codeSecret(1400)}`),
    entropy: 3.8,
    advice:
      'Make a new key, publish its public half in the key set, and remove the leaked key id there.',
  },
  {
    id: 'json-web-key-private-code-sorted',
    description:
      'Private JSON Web Key of a curve, written out in code in the order of the alphabet',
    severity: 'error',
    keywords: ["kty: '", 'kty: "', "'kty'"],
    before: 700,
    pattern: new RegExp(
      `(?<![A-Za-z0-9_$'"])${codeSecret(90)}${codeMembers(2, 100)},\\s{0,40}${codeKind}`,
    ),
    entropy: 3.8,
    advice:
      'Make a new key, publish its public half in the key set, and remove the leaked key id there.',
  },
  {
    id: 'json-web-token',
    description: 'JSON Web Token, which opens what its issuer lets it open until it expires',
    severity: 'warning',
    keywords: ['eyJ', 'eyAi', 'ewog'],
    span: 6000,
    pattern:
      /(?<![A-Za-z0-9_-])e[yw][A-Za-z0-9_-]{16,1200}\.e[yw][A-Za-z0-9_-]{8,3600}\.[A-Za-z0-9_-]{16,1100}(?![A-Za-z0-9_-])/,
    check: jsonWebToken,
    advice:
      'End the session or revoke the token where it was issued; if it was signed with a shared secret, consider that too.',
  },
  {
    id: 'json-web-token-opaque',
    description:
      'JSON Web Token whose content is encrypted or no JSON, which opens what its issuer lets it open until it expires',
    severity: 'warning',
    keywords: ['eyJhbGciOi', 'eyJlbmMiOi', 'eyJ0eXAiOi', 'eyJraWQiOi', 'eyJjdHkiOi', 'eyJ6aXAiOi'],
    span: 6000,
    // RFC 7515, section 7.1: three parts, of which the second may be anything; RFC 7516, section 7.1: five.
    pattern:
      /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{16,600}\.(?:(?!e[yw])[A-Za-z0-9_-]{16,3600}\.[A-Za-z0-9_-]{32,700}|[A-Za-z0-9_-]{0,700}\.[A-Za-z0-9_-]{12,24}\.[A-Za-z0-9_-]{8,3600}\.[A-Za-z0-9_-]{20,88})(?![A-Za-z0-9_.-])/,
    check: opaqueWebToken,
    advice:
      'End the session or revoke the token where it was issued; if it was signed with a shared secret, consider that too.',
  },
  {
    id: 'paseto-token',
    description: 'PASETO token, which opens what its issuer lets it open until it expires',
    severity: 'warning',
    keywords: [
      'v1.local.',
      'v2.local.',
      'v3.local.',
      'v4.local.',
      'v1.public.',
      'v2.public.',
      'v3.public.',
      'v4.public.',
    ],
    span: 2500,
    pattern: token(/v[1-4]\.(?:local|public)\.[A-Za-z0-9_-]{64,2000}(?:\.[A-Za-z0-9_-]{4,300})?/),
    advice: 'End the session or revoke the token where it was issued.',
  },
  {
    id: 'paserk-secret-key',
    description: 'PASETO signing or encryption key',
    severity: 'error',
    keywords: [
      'k1.secret.',
      'k2.secret.',
      'k3.secret.',
      'k4.secret.',
      'k1.local.',
      'k2.local.',
      'k3.local.',
      'k4.local.',
    ],
    span: 1800,
    pattern: token(/k[1-4]\.(?:secret\.[A-Za-z0-9_-]{60,1700}|local\.[A-Za-z0-9_-]{43})/),
    advice: 'Make a new key and stop accepting tokens of the leaked one.',
  },
  {
    id: 'nostr-secret-key',
    description: 'Nostr secret key, which is the account itself',
    severity: 'error',
    keywords: ['nsec1'],
    pattern: token(/nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}/),
    check: bech32Checksum,
    advice:
      'A Nostr key cannot be revoked: tell your followers of a new account, and stop using this one.',
  },
  {
    id: 'ethereum-private-key',
    description: 'Private key of an Ethereum (EVM) account, which can move its funds',
    severity: 'warning',
    keywords: [
      'private_key',
      'privatekey',
      'private-key',
      'deployer',
      'wallet_key',
      'eth_key',
      'signer_key',
      'mnemonic_key',
    ],
    value: anyOf(/0x[0-9a-fA-F]{64}/, hex(64)),
    entropy: 3,
    within: 48,
    advice: 'Move the funds to a new account at once: a key cannot be revoked.',
  },
  {
    id: 'stellar-secret-seed',
    description: 'Secret seed of a Stellar account, which can move its funds',
    severity: 'error',
    keywords: ['stellar', 'soroban', 'secret_seed'],
    value: /S[A-Z2-7]{55}/,
    check: seedChecksum,
    advice: 'Move the funds to a new account at once, or replace the account’s signer.',
  },
  {
    id: 'one-time-password-secret',
    description: 'Secret of one-time passwords (TOTP, HOTP): it gives every second factor to come',
    severity: 'error',
    keywords: ['otpauth://'],
    // https://github.com/google/google-authenticator/wiki/Key-Uri-Format
    pattern:
      /otpauth:\/\/[th]otp\/[^\s"'<>?]{0,160}\?(?:[^\s"'<>]{0,160}?&(?:amp;)?)?secret=(?<secret>[A-Z2-7]{16,128})(?![A-Za-z0-9])/i,
    span: 480,
    check: oneTimeSecret,
    advice: 'Set up the second factor of that account anew: the old secret ends with it.',
  },
  {
    id: 'bitcoin-extended-private-key',
    description: 'Bitcoin extended private key, which opens a whole wallet',
    severity: 'error',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv'],
    pattern: token(/[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107,108}/),
    entropy: 4,
    advice: 'Move the funds to a new wallet at once: a key cannot be revoked.',
  },
  {
    id: 'command-header-token',
    description: 'Token that a command is given in a header',
    severity: 'warning',
    keywords: ['-h "', "-h '", '--header "', "--header '"],
    pattern:
      /(?:-H|--header) ["'](?!x-api-key|postman-token)(?:[A-Za-z-]{0,30}(?:token|api-?key|auth-?key|secret)):\s{0,2}(?<secret>[^\s"'$<>{}%]{10,400})["']/i,
    span: 460,
    entropy: 2.8,
    check: unlessWords('warning'),
    advice:
      'Revoke the token at the service that the command calls, and let the command read the new one from the environment.',
  },
];
