import { startsWith } from '../archives/archive-kind.ts';

/** What a file of keys is, and whether nothing but a password protects them. */
export interface KeyStore {
  readonly format: string;
  readonly isOpen: boolean;
}

/**
 * Tells by its first bytes and its structure whether a file is a store of private keys or passwords; null when it is none.
 * One that holds certificates alone is none: they are public.
 */
export function keyStoreOf(bytes: Buffer): KeyStore | null {
  switch (bytes[0]) {
    case SEQUENCE:
      return inDer(bytes);
    case 0x00:
      return bouncyHoldsKeys(bytes) ? locked('BKS') : null;
    case 0x05:
      return isKeytab(bytes) ? open(KEYTAB) : null;
    case 0xfe:
      return startsWith(bytes, [0xfe, 0xed, 0xfe, 0xed]) && javaHoldsKeys(bytes)
        ? locked('JKS')
        : null;
    case 0xce:
      return startsWith(bytes, [0xce, 0xce, 0xce, 0xce]) && javaHoldsKeys(bytes)
        ? locked('JCEKS')
        : null;
    case 0x03:
      // Second word of the signature: KeePass 1, the trial versions of 2, and 2 (keepass.info/help/kb/kdbx.html).
      return [0x65, 0x66, 0x67].some((version) =>
        startsWith(bytes, [0x03, 0xd9, 0xa2, 0x9a, version, 0xfb, 0x4b, 0xb5]),
      )
        ? locked('KeePass')
        : null;
    case 0x6b:
      // `kych` and version 1 (Apple's Security framework, AppleDatabase.cpp).
      return startsWith(bytes, [0x6b, 0x79, 0x63, 0x68, 0x00, 0x01, 0x00, 0x00])
        ? locked('Apple keychain')
        : null;
    default:
      return null;
  }
}

const locked = (format: string): KeyStore => ({ format, isOpen: false });
const open = (format: string): KeyStore => ({ format, isOpen: true });

/**
 * Whether one of the entries of a Java key store is a private (1) or secret (3) key; 2 is a certificate. The layout is in
 * OpenJDK, JavaKeyStore.engineLoad.
 */
function javaHoldsKeys(bytes: Buffer): boolean {
  if (bytes.length < 12) return false;
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  if (version !== 1 && version !== 2) return false;
  let at = 12;
  for (let entry = 0; entry < count && at + 6 <= bytes.length; entry++) {
    const tag = bytes.readUInt32BE(at);
    if (tag !== 2) return tag === 1 || tag === 3;
    at += 6 + bytes.readUInt16BE(at + 4) + 8;
    if (version === 2 && at + 2 <= bytes.length) at += 2 + bytes.readUInt16BE(at);
    if (at + 4 > bytes.length) return false;
    at += 4 + bytes.readUInt32BE(at);
  }
  return false;
}

/**
 * Whether one of the entries of a key store of Bouncy Castle is a key (2), a secret (3) or a key that is sealed (4); 1 is a
 * certificate. Its salt has 20 bytes. The layout is in BcKeyStoreSpi.engineLoad and loadStore.
 */
function bouncyHoldsKeys(bytes: Buffer): boolean {
  if (bytes.length < 40) return false;
  const version = bytes.readUInt32BE(0);
  if ((version !== 1 && version !== 2) || bytes.readUInt32BE(4) !== 20) return false;
  let at = 32;
  while (at + 3 <= bytes.length) {
    const kind = bytes[at]!;
    if (kind !== 1) return kind >= 2 && kind <= 4;
    at += 3 + bytes.readUInt16BE(at + 1) + 8;
    // The chain of a certificate is empty; then come its kind, as text, and its bytes.
    if (at + 6 > bytes.length || bytes.readUInt32BE(at) !== 0) return false;
    at += 6 + bytes.readUInt16BE(at + 4);
    if (at + 4 > bytes.length) return false;
    at += 4 + bytes.readUInt32BE(at);
  }
  return false;
}

export const KEYTAB = 'Kerberos keytab';

/** Version 2, then the length of the first entry, how many parts its principal has, and its realm (MIT krb5, keytab format). */
function isKeytab(bytes: Buffer): boolean {
  if (bytes.length < 30 || bytes[1] !== 0x02) return false;
  const length = bytes.readInt32BE(2);
  const parts = bytes.readUInt16BE(6);
  const realm = bytes.readUInt16BE(8);
  return (
    length >= 24 &&
    length <= Math.min(2_000, bytes.length - 6) &&
    parts >= 1 &&
    parts <= 8 &&
    realm < length &&
    /^[\w.-]{1,200}$/.test(bytes.toString('latin1', 10, 10 + realm))
  );
}

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const SEQUENCE = 0x30;
const CONTEXT_0 = 0xa0;

/** Kinds of keys: RSA, DSA, elliptic curves, X25519 and its kin (RFC 8017, 3279, 5480, 8410). */
const keyKinds =
  /^(?:2a864886f70d0101(?:01|0a)|2a8648ce380401|2a8648ce3d0201|2b65(?:6e|6f|70|71))$/;
/** Encryption by a password (RFC 8018, appendix A; RFC 7292, appendix C). */
const passwordEncryption = /^2a864886f70d01(?:05|0c01)[0-9a-f]{2}$/;
/** What a PKCS#12 file wraps: data or signed data (RFC 2315). */
const wrappedInPkcs12 = /^2a864886f70d01070[12]$/;
/** Bags of PKCS#12: a key as it is, one behind the password, another secret (RFC 7292, 4.2). Certificates have 3. */
const bag = (kind: number): Buffer => Buffer.from(`060b2a864886f70d010c0a010${kind}`, 'hex');
const openBag = bag(1);
const lockedBag = bag(2);
const secretBag = bag(5);

/** A file that is one element of DER from its first byte to its last. */
function inDer(bytes: Buffer): KeyStore | null {
  const whole = element(bytes, 0, SEQUENCE);
  if (whole === null || whole.end !== bytes.length) return null;
  const version = element(bytes, whole.start, INTEGER);
  if (version === null) return isEncryptedKey(bytes, whole) ? locked('PKCS#8') : null;
  if (version.end - version.start !== 1) return null;
  const number = bytes[version.start]!;
  if (number === 3) return inPkcs12(bytes, version.end);
  if (number > 1) return null;
  if (isPkcs8(bytes, version.end)) return open('PKCS#8');
  if (number === 0 && isListOfNumbers(bytes, version.end, whole.end)) return open('PKCS#1');
  return number === 1 && isCurveKey(bytes, version.end) ? open('SEC 1') : null;
}

/** Programs encrypt the certificates as a whole, and keys one by one: their bags can be seen. */
function inPkcs12(bytes: Buffer, at: number): KeyStore | null {
  const wrapped = element(bytes, at, SEQUENCE);
  if (wrapped === null || !wrappedInPkcs12.test(objectId(bytes, wrapped.start))) return null;
  if (bytes.includes(openBag)) return open('PKCS#12');
  return bytes.includes(lockedBag) || bytes.includes(secretBag) ? locked('PKCS#12') : null;
}

function isPkcs8(bytes: Buffer, at: number): boolean {
  const kind = element(bytes, at, SEQUENCE);
  return (
    kind !== null &&
    keyKinds.test(objectId(bytes, kind.start)) &&
    element(bytes, kind.end, OCTET_STRING) !== null
  );
}

function isEncryptedKey(bytes: Buffer, whole: Element): boolean {
  const means = element(bytes, whole.start, SEQUENCE);
  return (
    means !== null &&
    passwordEncryption.test(objectId(bytes, means.start)) &&
    element(bytes, means.end, OCTET_STRING)?.end === whole.end
  );
}

/** RSA keys have eight numbers after their version (RFC 8017, A.1.2), DSA keys five; the first is large. */
function isListOfNumbers(bytes: Buffer, at: number, end: number): boolean {
  const first = element(bytes, at, INTEGER);
  let count = 0;
  for (let next = first; next !== null && next.end <= end; count++)
    next = element(bytes, next.end, INTEGER);
  return first !== null && first.end - first.start >= 64 && (count === 8 || count === 5);
}

/** RFC 5915: the number, then the name of its curve. */
function isCurveKey(bytes: Buffer, at: number): boolean {
  const secret = element(bytes, at, OCTET_STRING);
  if (secret === null || secret.end - secret.start < 20) return false;
  const curve = element(bytes, secret.end, CONTEXT_0);
  return curve !== null && element(bytes, curve.start, OBJECT_ID) !== null;
}

function objectId(bytes: Buffer, at: number): string {
  const id = element(bytes, at, OBJECT_ID);
  return id === null || id.end - id.start > 16 ? '' : bytes.toString('hex', id.start, id.end);
}

/** Where the content of an element is. */
interface Element {
  readonly start: number;
  readonly end: number;
}

/** The element of this kind at a place; null when there is another or none. One of unknown length goes to the end. */
function element(bytes: Buffer, at: number, tag: number): Element | null {
  if (at + 2 > bytes.length || bytes[at] !== tag) return null;
  const first = bytes[at + 1]!;
  const digits = first < 0x80 ? 0 : first & 0x7f;
  const start = at + 2 + digits;
  if (digits > 4 || start > bytes.length) return null;
  if (first === 0x80) return { start, end: bytes.length };
  const length = digits === 0 ? first : bytes.readUIntBE(at + 2, digits);
  return start + length > bytes.length ? null : { start, end: start + length };
}
