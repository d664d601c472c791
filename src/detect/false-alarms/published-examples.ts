import { crc32 } from '../checks/crc32.ts';

/** Key-shaped values that a provider, a manual or a standard has printed: anyone may write them down again. */
interface Published {
  /** What tells that a secret may be one of them, before a checksum is worked out. */
  readonly form: RegExp;
  /** The part of a secret that the checksums are of; all of it when left out. */
  readonly part?: (secret: string) => string;
  /** CRC-32 of each, so that none of them is in this text. */
  readonly checksums: ReadonlySet<number>;
}

const examples: readonly Published[] = [
  // Vaani's API reference and the README of its Python client, with or without the prefix.
  {
    form: /^(?:vaani_)?[0-9a-f]{32}$/,
    part: (secret) => secret.slice(-32),
    checksums: new Set([0x2c634b7d, 0x6726ed33]),
  },
  // Samples and tests of the Firebase SDK for Android (github.com/firebase/firebase-android-sdk).
  {
    form: /^AIza/,
    checksums: new Set([
      0x6b66e8a8, 0xafe8ff3e, 0x3c5d7fda, 0x08394327, 0xfbc47221, 0x6a4f7820, 0x3627aa84,
      0x202f468f, 0x1f358cbe, 0x6b9463f8, 0x94bb94f9, 0x6159ac90, 0xffddd189, 0x5c298136,
      0x7aa120d5,
    ]),
  },
  // MinIO's guide to encryption without a key server (github.com/minio/minio, docs/kms/IAM.md): 256 bits in base64.
  {
    form: /=$/,
    part: (secret) => secret.slice(-44),
    checksums: new Set([0x86e86f5c]),
  },
  // The description of `otpauth://` addresses (github.com/google/google-authenticator/wiki), and the manuals of pyotp, rotp and
  // otplib.
  {
    form: /^(?:[A-Z2-7]{16}){1,2}$/i,
    part: (secret) => secret.toUpperCase(),
    checksums: new Set([0x2cded043, 0xe0d069f5, 0x60a904c8]),
  },
  // Secret members of the JSON Web Keys in RFC 7515 (appendices A.1 and A.3), 7517 (A.2), 7518 (C), 7520 and 8037 (A.1), with which
  // libraries for such keys are tested.
  {
    form: /^[A-Za-z0-9_-]{43,683}$/,
    checksums: new Set([
      0x203b26c1, 0xd7579d97, 0xdebce904, 0x15455067, 0x86c9ad26, 0x06d9aeba, 0x4b36636d,
      0xe7d39202, 0xf3d5d31b, 0x72ecc7c6, 0xc9f36b95, 0x9c4e5681, 0xb95773b5, 0x5e45f212,
      0x1bca8780, 0x3ba7b95a,
    ]),
  },
  // NuGet's own help (`nuget help push`) and that of what wraps it (cakebuild.net, NuGetPush): a UUID.
  { form: /^4003.{32}$/, checksums: new Set([0x509c213a]) },
  // Tokens, client secrets and headers in OAuth (RFC 6749, 7591, 8693, 9449) and OpenID Connect (Core; Registration), with
  // which clients and servers of these are tested.
  {
    form: /^[A-Za-z0-9._~-]{22,45}$/,
    checksums: new Set([
      0x9e49269d, 0x2bdd531a, 0xe0318833, 0x269d4cea, 0x0bcef39d, 0x6aa3ff92, 0x8ef38f0a,
      0xa49dd7aa, 0x16ea23ac, 0xfc31a7b4, 0xf194de89,
    ]),
  },
  // GitHub's description of its interface for apps (docs.github.com/rest/apps), after the prefix.
  {
    form: /^gh[opsu]_[A-Za-z0-9]{36}$/,
    part: (secret) => secret.slice(-36),
    checksums: new Set([0x699462da]),
  },
  // X's guide to signing a request (docs.x.com, Creating a signature; Obtaining access tokens), with which libraries for OAuth 1.0 are tested.
  {
    form: /^(?:\d{7,9}-)?[A-Za-z0-9]{40,43}$/,
    checksums: new Set([
      0xa86ba169, 0xdfc5caa5, 0xf564bf03, 0x141f6ba5, 0x07931460, 0x80f5baf0, 0x852bd8c4,
    ]),
  },
  // Flask's guide to sessions (flask.palletsprojects.com, Quickstart), as it is written in Python.
  { form: /^_5#y2L/, checksums: new Set([0xeedb157e]) },
  // Akamai's manuals of EdgeGrid and the tests of its clients (github.com/akamai).
  { form: /^(?:C113nt|akab-acc)/, checksums: new Set([0xf46a6282, 0x1291578f]) },
  // OAuth 1.0 (RFC 5849), with which its clients and servers are tested.
  {
    form: /^[a-z0-9]{16}$/,
    checksums: new Set([
      0x25cb1226, 0xd43b7b44, 0x6af2cb86, 0xc31c70d7, 0x779eb5f1, 0xa8b108b3, 0x02d12047,
      0x146e0aa1,
    ]),
  },
  // Docker's description of its interface (docs.docker.com/reference/api/engine), of which each version has a copy.
  {
    form: /^SWM(?:TKN|KEY)-1-/,
    checksums: new Set([0xb5ddd3aa, 0x3b54221a, 0x2cc0c1cf, 0x339254ac, 0xe630d77f]),
  },
  // The settings that Redis and what came from it are installed with (redis.conf, sentinel.conf): a user of a list.
  { form: /^ffa9/, checksums: new Set([0xca16533c]) },
  // Slack's guide to checking its requests (api.slack.com/docs/verifying-requests-from-slack).
  { form: /^8f742231/, checksums: new Set([0xfd408081]) },
  // MinIO's public server for trying things out, in the manuals of its clients (github.com/minio/minio-go, README).
  { form: /^zuf[A-Za-z0-9+/]{37}$/, checksums: new Set([0xc1b0696b]) },
];

/** Whether a secret is one of the published examples. */
export const isPublishedExample = (secret: string): boolean =>
  examples.some(
    ({ form, part, checksums }) =>
      form.test(secret) && checksums.has(crc32(part === undefined ? secret : part(secret))),
  );
