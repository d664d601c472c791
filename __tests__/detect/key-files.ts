import { generateKeyPairSync, randomBytes } from 'node:crypto';

/** One element of DER: its kind, the length of what it holds, and that. */
export function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const digits = Math.ceil(Math.log2(body.length + 1) / 8);
  const length = Buffer.alloc(digits);
  length.writeUIntBE(body.length, 0, digits);
  return Buffer.concat([Buffer.from([tag, 0x80 + digits]), length, body]);
}

const sequence = (...content: readonly Buffer[]): Buffer => der(0x30, ...content);
const integer = (value: number): Buffer => der(0x02, Buffer.from([value]));
const octets = (content: Buffer): Buffer => der(0x04, content);
const objectId = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const context = (content: Buffer): Buffer => der(0xa0, content);

/** Kinds of bags in a PKCS#12 file, RFC 7292, 4.2. */
export const bags = { key: 1, lockedKey: 2, certificate: 3, secret: 5 } as const;

/** A PKCS#12 file with bags of these kinds in the open, as programs write it; what is in them is random. */
export function pkcs12(...kinds: readonly number[]): Buffer {
  const data = objectId('2a864886f70d010701');
  const all = kinds.map((kind) => {
    const id = objectId(`2a864886f70d010c0a01${kind.toString(16).padStart(2, '0')}`);
    return sequence(id, context(randomBytes(300)));
  });
  const safe = sequence(data, context(octets(sequence(...all))));
  const encrypted = sequence(objectId('2a864886f70d010706'), context(randomBytes(400)));
  const contents = sequence(data, context(octets(sequence(encrypted, safe))));
  return sequence(integer(3), contents, sequence(randomBytes(40)));
}

const number = (bytes: 2 | 4, value: number): Buffer => {
  const written = Buffer.alloc(bytes);
  written.writeUIntBE(value, 0, bytes);
  return written;
};
const text = (value: string): Buffer =>
  Buffer.concat([number(2, value.length), Buffer.from(value)]);

/** A Java key store with entries of these kinds: 1 a private key, 2 a certificate, 3 a secret key. */
export function javaStore(magic: 'feedfeed' | 'cececece', ...kinds: readonly number[]): Buffer {
  const entries = kinds.map((kind, index) => {
    const certificate = [text('X.509'), number(4, 500), randomBytes(500)];
    const key = [number(4, 700), randomBytes(700), number(4, 1), ...certificate];
    return Buffer.concat([
      number(4, kind),
      text(`alias ${index}`),
      randomBytes(8),
      ...(kind === 2 ? certificate : key),
    ]);
  });
  const head = [Buffer.from(magic, 'hex'), number(4, 2), number(4, kinds.length)];
  return Buffer.concat([...head, ...entries, randomBytes(20)]);
}

export const keePass = (version = '67'): Buffer =>
  Buffer.concat([Buffer.from(`03d9a29a${version}fb4bb500000400`, 'hex'), randomBytes(600)]);

/** A key store of Bouncy Castle with entries of these kinds: 1 a certificate, 2 a key, 3 a secret, 4 a sealed key. */
export function bouncyStore(...kinds: readonly number[]): Buffer {
  const entries = kinds.map((kind, index) => {
    const content = [number(4, 500), randomBytes(500)];
    const head = [Buffer.from([kind]), text(`alias ${index}`), randomBytes(8), number(4, 0)];
    return Buffer.concat([...head, ...(kind === 1 ? [text('X.509')] : []), ...content]);
  });
  const head = [number(4, 2), number(4, 20), randomBytes(20), number(4, 2048)];
  return Buffer.concat([...head, ...entries, Buffer.from([0]), randomBytes(20)]);
}

/** A keytab with the key of one principal, as MIT krb5 writes it. */
export function keytab(realm: string): Buffer {
  const names = [realm, 'host', 'voice.test'].map(text);
  const key = [number(2, 18), number(2, 32), randomBytes(32)];
  const rest = [number(4, 1), number(4, 1_790_000_000), Buffer.from([3]), ...key];
  const entry = Buffer.concat([number(2, 2), ...names, ...rest]);
  return Buffer.concat([Buffer.from([5, 2]), number(4, entry.length), entry]);
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const edwards = generateKeyPairSync('ed25519');
const short = generateKeyPairSync('rsa', { modulusLength: 512 });
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });

/** Keys as Node writes them, a name for each. */
export const binaryKeys = {
  'RSA in PKCS#8': rsa.privateKey.export({ type: 'pkcs8', format: 'der' }),
  'RSA in PKCS#1': rsa.privateKey.export({ type: 'pkcs1', format: 'der' }),
  'a curve in SEC 1': curve.privateKey.export({ type: 'sec1', format: 'der' }),
  'a curve in PKCS#8': curve.privateKey.export({ type: 'pkcs8', format: 'der' }),
  'Ed25519 in PKCS#8': edwards.privateKey.export({ type: 'pkcs8', format: 'der' }),
  'X25519 in PKCS#8': generateKeyPairSync('x25519').privateKey.export({
    type: 'pkcs8',
    format: 'der',
  }),
  'RSA of 512 bits in PKCS#8': short.privateKey.export({ type: 'pkcs8', format: 'der' }),
  'RSA of 512 bits in PKCS#1': short.privateKey.export({ type: 'pkcs1', format: 'der' }),
  'DSA in PKCS#8': dsa.privateKey.export({ type: 'pkcs8', format: 'der' }),
  'Ed25519 with its public half': sequence(
    integer(1),
    sequence(objectId('2b6570')),
    octets(octets(randomBytes(32))),
    der(0xa1, der(0x03, Buffer.alloc(1), randomBytes(32))),
  ),
  ...furtherCurves('sec1'),
  ...furtherCurves('pkcs8'),
};

function furtherCurves(type: 'sec1' | 'pkcs8'): Record<string, Buffer> {
  return Object.fromEntries(
    ['P-384', 'P-521', 'secp256k1'].map((namedCurve) => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve });
      return [`${namedCurve} in ${type}`, privateKey.export({ type, format: 'der' })];
    }),
  );
}

export const lockedKey = rsa.privateKey.export({
  type: 'pkcs8',
  format: 'der',
  cipher: 'aes-256-cbc',
  passphrase: randomBytes(8).toString('hex'),
});
export const publicKeys = {
  'RSA in SPKI': rsa.publicKey.export({ type: 'spki', format: 'der' }),
  'RSA in PKCS#1': rsa.publicKey.export({ type: 'pkcs1', format: 'der' }),
  'a curve in SPKI': curve.publicKey.export({ type: 'spki', format: 'der' }),
};
