import { crc32 } from './checksums.ts';

/**
 * The two key-shaped values that the platform itself has published, in its API reference and in the README of its
 * Python client. Anyone may write them down again, so they are no findings.
 */
const bodies: ReadonlySet<string> = new Set([
  ['3916d7d1', 'd8736c28', '83582d8a', 'b005be31'].join(''),
  ['c1fc7e33', 'c0563283', '0ffe16da', '5e314b0d'].join(''),
]);

/** 128 bits in hexadecimal digits. */
const BODY = 32;
const PREFIX = 'vaani_';

/**
 * Keys that Google prints in the samples and tests of its Firebase SDK for Android (github.com/firebase/firebase-android-sdk).
 * Their CRC-32 keeps them out of this text.
 */
const firebaseSamples: ReadonlySet<number> = new Set([
  0x6b66e8a8, 0xafe8ff3e, 0x3c5d7fda, 0x08394327, 0xfbc47221, 0x6a4f7820, 0x3627aa84, 0x202f468f,
  0x1f358cbe, 0x6b9463f8, 0x94bb94f9, 0x6159ac90, 0xffddd189, 0x5c298136, 0x7aa120d5,
]);

/** The key that MinIO's guide to encryption without a key server sets up (github.com/minio/minio, docs/kms/IAM.md). */
const minioSample = 0x86e86f5c;
/** 256 bits in base64. */
const KEY_256 = 44;

/** The key in the examples of NuGet's own help (`nuget help push`) and of what wraps it (cakebuild.net, NuGetPush). */
const nugetSample = 0x509c213a;
/** Characters of a UUID. */
const UUID = 36;

/**
 * Secrets of one-time passwords in the description of `otpauth://` addresses (github.com/google/google-authenticator/wiki)
 * and in the manuals of what makes them (pyotp, rotp, otplib).
 */
const oneTimeSamples: ReadonlySet<number> = new Set([0x2cded043, 0xe0d069f5, 0x60a904c8]);
const oneTimeForm = /^(?:[A-Z2-7]{16}){1,2}$/i;

/**
 * Secret members of the JSON Web Keys in RFC 7515 (appendices A.1 and A.3), 7517 (A.2), 7520 and 8037 (A.1). Whoever writes a
 * library for such keys tests it with these.
 */
const webKeySamples: ReadonlySet<number> = new Set([
  0x203b26c1, 0xd7579d97, 0xdebce904, 0x15455067, 0x86c9ad26, 0x06d9aeba, 0x4b36636d, 0xe7d39202,
  0xf3d5d31b, 0x72ecc7c6, 0xc9f36b95, 0x9c4e5681, 0xb95773b5, 0x5e45f212,
]);
const webKeyForm = /^[A-Za-z0-9_-]{43,683}$/;

/** Whether a secret is one of the published examples, with or without its prefix. */
export const isPublishedExample = (secret: string): boolean =>
  ((secret.length === BODY || secret.length === PREFIX.length + BODY) &&
    bodies.has(secret.replace(/^vaani_/, ''))) ||
  (secret.startsWith('AIza') && firebaseSamples.has(crc32(secret))) ||
  (secret.endsWith('=') && crc32(secret.slice(-KEY_256)) === minioSample) ||
  (oneTimeForm.test(secret) && oneTimeSamples.has(crc32(secret.toUpperCase()))) ||
  (webKeyForm.test(secret) && webKeySamples.has(crc32(secret))) ||
  (secret.length === UUID && secret.startsWith('4003') && crc32(secret) === nugetSample);
