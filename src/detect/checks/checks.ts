import { isForShow } from '../file-kind.ts';
import type { Severity } from '../rule.ts';
import { base32Bytes, confirmed } from './checksums.ts';
import { base64Text, isEmulatorKey, jsonObject } from './encoded.ts';
import { entropy } from './entropy.ts';
import { keyStoreOf } from './key-store.ts';

/**
 * What a pattern cannot say about a secret, such as the structure of its payload. A check of a rule returns the severity of
 * the very secret it was given, or null to drop it.
 */
export type Check = (secret: string, path?: string | null) => Severity | null;

// AWS

/**
 * The account number that an AWS access key id carries in base 32 after its four letters, or null when it does not
 * hold one of twelve digits.
 */
export function awsAccountId(accessKeyId: string): string | null {
  const bytes = base32Bytes(accessKeyId.slice(4));
  if (bytes === null || bytes.length < 6) return null;
  const number = bytes.subarray(0, 6).reduce((value, byte) => value * 256 + byte, 0);
  const account = Math.floor((number % 2 ** 47) / 128);
  return account < 1e12 ? String(account).padStart(12, '0') : null;
}

export function awsAccessKeyId(secret: string): Severity {
  return confirmed(awsAccountId(secret) !== null);
}

/** Forty characters of base64 are also what paths and hashes look like: a key mixes letters of both cases and digits. */
export function awsSecretKey(secret: string): Severity | null {
  const mixed = /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /[0-9]/.test(secret);
  return mixed ? 'error' : null;
}

// Structured payloads

/** The secret of one-time passwords in base 32. That of a test vector spells a text (RFC 6238, appendix B). */
export function oneTimeSecret(secret: string, path: string | null = null): Severity | null {
  const bytes = base32Bytes(secret.toUpperCase());
  if (bytes === null || bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) return null;
  return isForShow(path) ? 'warning' : 'error';
}

/** A Supabase key in the form of a JSON Web Token: the service role passes every rule of the database, `anon` is public. */
export function supabaseServiceRole(secret: string): Severity | null {
  const claims = jsonObject(secret.split('.')[1] ?? '');
  if (claims?.role !== 'service_role') return null;
  // Every local stack has the same keys, issued by `supabase-demo`; others name this machine instead of a project.
  const isLocal = claims.iss === 'supabase-demo' || /^(?:localhost|127\.)/.test(String(claims.ref));
  return isLocal ? null : 'error';
}

/** A token that carries base64 of a JSON object after its prefix, as Sentry, 1Password and Grafana make them. */
export function base64Json(prefix: string, member: string): Check {
  return (secret) => {
    const encoded = secret.slice(prefix.length).split(/[._]/)[0] ?? '';
    // The encoding may be cut off or carry a signature; its beginning is what tells.
    const text = base64Text(encoded);
    return text.startsWith('{"') && text.includes(`"${member}"`) ? 'error' : null;
  };
}

/** A key of an Azure account, unless it is one of an emulator. */
export function azureAccountKey(secret: string): Severity | null {
  return isEmulatorKey(secret) ? null : 'error';
}

/** A macaroon of the given location (PyPI): version 2, then the location with its length before it. */
export function macaroon(prefix: string, location: string): Check {
  const header = `\x02\x01${String.fromCharCode(location.length)}${location}`;
  return (secret) => confirmed(base64Text(secret.slice(prefix.length)).startsWith(header));
}

// Private keys

/** A last line of fewer than four digits is not read with the others. */
const SHORT_LINE = 4;

/** Whether bytes are one DER sequence from their beginning to their end: a cut or broken key is not. */
function isWholeDer(bytes: string): boolean {
  const length = derLength(bytes);
  return length !== null && Math.abs(length - bytes.length) <= SHORT_LINE;
}

/** How many bytes a sequence in DER has, as its head tells; null when these bytes begin none. */
function derLength(bytes: string): number | null {
  if (bytes.charCodeAt(0) !== 0x30) return null;
  const first = bytes.charCodeAt(1);
  const digits = first < 0x80 ? 0 : first & 0x7f;
  let length = digits === 0 ? first : 0;
  for (let at = 2; at < 2 + digits; at++) length = length * 256 + bytes.charCodeAt(at);
  return 2 + digits + length;
}

/** Of an encrypted key not even the password makes anything when less than this is there. */
const LEAST_PART = 1 / 2;

/** An RSA key begins with its public numbers, which are more than a fifth of it (RFC 8017, appendix A.1.2). */
const PUBLIC_PART = 1 / 5;
/** A sign before the end of the armour that says that there was more. */
const abridged = /\.[\s\\]{0,4}-----END/;

const isUnderPassword = (armour: string): boolean => /ENCRYPTED/.test(armour.slice(0, 200));

/**
 * A private key in PEM or PGP armour, with its line breaks written in any way. Its payload must be a whole DER sequence, or
 * begin as OpenSSH or OpenPGP keys do. One that opens nothing as it stands, because it is encrypted, cut or broken, is a
 * warning where it may be in use, and what tests and manuals are made with elsewhere. What holds no line of base64 is code
 * that puts a key together, and dropped, as is what shows how an encrypted one begins, or how any does in front of an
 * ellipsis.
 */
export function pemPrivateKey(secret: string, path: string | null = null): Severity | null {
  const body = secret
    .replace(/^[^-]*-----BEGIN[^-]{0,40}-----/, '')
    .replace(/-----END[\s\S]*$/, '');
  const lines = body.replace(/\\+[rnt]/g, '\n');
  const payload = lines
    .replace(/^.*: .*$/gm, '')
    .match(/[A-Za-z0-9+/]{4,}={0,2}/g)
    ?.join('');
  if (payload === undefined || payload.length < 40 || entropy(payload) < 4) return null;
  const bytes = base64Text(payload);
  if (isOpenKey(secret, bytes)) return 'error';
  const share = bytes.length / (derLength(bytes) ?? bytes.length);
  if (share < LEAST_PART && isUnderPassword(secret)) return null;
  if (share < PUBLIC_PART && abridged.test(secret)) return null;
  return isForShow(path) ? null : 'warning';
}

/**
 * A private key in base64 of DER without armour. One that is cut or broken is a warning where it may be in use, as one in
 * armour is.
 */
export function derPrivateKey(secret: string, path: string | null = null): Severity | null {
  if (keyStoreOf(Buffer.from(secret, 'base64'))?.isOpen === true) return 'error';
  return isForShow(path) ? null : 'warning';
}

function isOpenKey(armour: string, payload: string): boolean {
  if (isUnderPassword(armour)) return false;
  if (payload.startsWith('openssh-key-v1\0')) return payload.slice(19, 23) === 'none';
  const first = payload.charCodeAt(0);
  const secretKeyPacket = (first & 0xfc) === 0x94 || first === 0xc5;
  return isWholeDer(payload) || (/PGP/.test(armour.slice(0, 40)) && secretKeyPacket);
}
