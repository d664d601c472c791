import { derPrivateKey, pemPrivateKey } from '../checks/checks.ts';
import { bech32Checksum } from '../checks/checksums.ts';
import { isForShow } from '../file-kind.ts';
import type { Rule } from '../rule.ts';
import { token } from './form.ts';

/** The private half of a key that PuTTY keeps: its comment, which may say anything, is before it. */
const puttyKey = (encryption: RegExp): RegExp =>
  new RegExp(
    [
      String.raw`PuTTY-User-Key-File-[23]: [a-z0-9@.-]{6,60}\s{1,4}Encryption: ${encryption.source}\s{1,4}`,
      String.raw`Comment:[^\r\n]{0,200}\s{1,4}Public-Lines: [0-9]{1,3}\s[A-Za-z0-9+/=\s]{40,2503}`,
      String.raw`(?:Key-Derivation: [A-Za-z0-9:\s-]{40,300})?`,
      String.raw`(?<secret>Private-Lines: [0-9]{1,3}\s[A-Za-z0-9+/=\s]{40,4503}`,
      'Private-MAC: (?:[0-9a-f]{64}|[0-9a-f]{40}))(?![0-9a-f])',
    ].join(''),
  );
const puttyAdvice =
  'Make a new pair with PuTTYgen, and replace the public key in every authorized_keys file that holds it.';

/**
 * How DER of each kind begins in base64: RSA in PKCS#8 and PKCS#1, DSA in PKCS#8; the curves P-256, P-384, P-521 and secp256k1
 * in PKCS#8 and SEC 1; X25519 and Ed25519, these with their public half, too (RFC 5958).
 */
const derBeginnings = [
  'IBADANBgkqhkiG9w0BAQEFAASC',
  'IBAAKCAQEA',
  'IBAAKCAYEA',
  'IBAAKCAgEA',
  'IBAAKBgQ',
  'IBAAJBA',
  'IBAAJhA',
  'IBADCCA',
  'MIGHAgEAMBMGByqGSM49',
  'MIGTAgEAMBMGByqGSM49',
  'MEECAQAwEwYHKoZIzj0C',
  'MIG2AgEAMBAGByqGSM49',
  'MIHuAgEAMBAGByqGSM49',
  'MIGEAgEAMBAGByqGSM49',
  'MIGNAgEAMBAGByqGSM49',
  'MHcCAQEEI',
  'MHQCAQEEI',
  'MIGkAgEBBD',
  'MIHcAgEBBEI',
  'MC4CAQAwBQYDK2VwBCIEI',
  'MC4CAQAwBQYDK2VuBCIEI',
  'MFECAQEwBQYDK2VwBCIEI',
  'MFMCAQEwBQYDK2VwBCIEI',
];
const longBeginning =
  /MII[A-Za-z0-9+/]{2}[AQgw]IB(?:ADANBgkqhkiG9w0BAQEFAASC|AAKC(?:AQ|AY|Ag)EA|AAKBgQ|AAJ[Bh]A|ADCCA[A-Za-z0-9+/]{2}GByqGSM44BAEw)/;
const derInBase64 = new RegExp(
  `(?:${longBeginning.source}[A-Za-z0-9+/]{380,6400}|MIG[HT]AgEAMBMGByqGSM49[A-Za-z0-9+/]{150,190}|MEECAQAwEwYHKoZIzj0C[A-Za-z0-9+/]{66,76}|MI(?:G2|Hu|G[EN])AgEAMBAGByqGSM49[A-Za-z0-9+/]{150,310}|MH[cQ]CAQEEI[A-Za-z0-9+/]{140,160}|MIGkAgEBBD[A-Za-z0-9+/]{200,220}|MIHcAgEBBEI[A-Za-z0-9+/]{280,292}|MC4CAQAwBQYDK2V[uw]BCIEI[A-Za-z0-9+/]{43}|MF[EM]CAQEwBQYDK2VwBCIEI[A-Za-z0-9+/]{87,93})`,
);
const derBeginning = `(?:${longBeginning.source}|MIG[HT]AgEAMBMGByqGSM49|MI(?:G[2EN]|Hu)AgEAMBAGByqGSM49|MEECAQAwEwYHKoZIzj0C|MH[cQ]CAQEEI|MIGkAgEBBD|MIHcAgEBBEI|MF[EM]CAQEwBQYDK2VwBCIEI)`;
/** The end of a line, as it is or in a string, and what may be before the next one. */
const lineEnd = String.raw`(?:(?:\\r)?\\n|\r?\n)["'+#*> \t]{0,40}`;

/** Private keys of no provider, in every armour. */
export const keysRules: readonly Rule[] = [
  {
    id: 'private-key',
    description: 'Private key in PEM, OpenSSH or PGP armour',
    severity: 'error',
    keywords: ['-----BEGIN'],
    // A key of 16,384 bits, with escaped line breaks and indentation.
    span: 16_000,
    // Line breaks may be real or written as `\n`; lines may be quoted, joined by `+`, `.` or `& _`, or follow a comment sign.
    pattern:
      /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\\nr"'`]{0,8}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\r\n\\]{1,100}){0,4}[A-Za-z0-9+/=\s"'`,.;#&*>|\\_]{40,15000}(?:-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?/,
    check: pemPrivateKey,
    advice:
      'Make a new pair and replace the public key wherever it is trusted: authorized_keys, deploy keys, certificates (have those revoked by the issuer).',
  },
  {
    id: 'private-key-base64',
    description: 'Private key in base64 without armour, as programs keep it in their settings',
    severity: 'error',
    keywords: derBeginnings,
    before: 6,
    span: 6500,
    // In one run: the lines of a key in armour are shorter.
    pattern: new RegExp(`(?<![A-Za-z0-9+/])${derInBase64.source}={0,2}(?![A-Za-z0-9+/=])`),
    check: derPrivateKey,
    advice:
      'Make a new pair and replace the public key wherever it is trusted: at the payment service, in the other program, in certificates (have those revoked by the issuer).',
  },
  {
    id: 'private-key-base64-lines',
    description: 'Private key in lines of base64 without armour',
    severity: 'error',
    keywords: derBeginnings,
    before: 6,
    // The first two lines: what follows the last one may be read as base64, too.
    pattern: new RegExp(
      `(?<![A-Za-z0-9+/])(?<!-----${lineEnd})${derBeginning}[A-Za-z0-9+/]{16,70}${lineEnd}[A-Za-z0-9+/]{24,76}(?![A-Za-z0-9+/])`,
    ),
    onlyInUse: true,
    advice:
      'Make a new pair and replace the public key wherever it is trusted: in other programs, in certificates (have those revoked by the issuer).',
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
      'Once the store is out, its password can be guessed offline. Make new keys for what it contains, have its certificates reissued, and keep the new store among the secrets of the repository.',
  },
  {
    id: 'putty-private-key',
    description: 'Private key in PuTTY’s format',
    severity: 'error',
    keywords: ['PuTTY-User-Key-File-'],
    span: 9000,
    pattern: puttyKey(/none/),
    entropy: 3.4,
    advice: puttyAdvice,
  },
  {
    id: 'putty-private-key-encrypted',
    description: 'Private key in PuTTY’s format, under a passphrase',
    severity: 'warning',
    keywords: ['PuTTY-User-Key-File-'],
    span: 9000,
    pattern: puttyKey(/aes256-cbc/),
    entropy: 3.4,
    onlyInUse: true,
    advice: puttyAdvice,
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
];
