import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { createTar } from 'nanotar';
import { BudgetExceeded, unpack } from '../../src/detect/archives/archive.ts';
import { keyStoreOf } from '../../src/detect/checks/key-store.ts';
import { readWide } from '../../src/detect/decode/utf16.ts';
import { createDetector, type Detector } from '../../src/detect/detector.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { der } from '../detect/key-files.ts';
import { holds, type Target, target, unless } from './target.ts';

let made: Detector | null = null;
const detector = (): Detector => {
  made ??= createDetector(rules);
  return made;
};

const content = fc.uint8Array({ maxLength: 500 });
// The library that packs loses a member of this name.
const name = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text !== '__proto__');
const members = fc.dictionary(name, content, { maxKeys: 5, noNullPrototype: true });

const packed = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    content,
    tie('zip') as fc.Arbitrary<Uint8Array>,
    tie('gzip') as fc.Arbitrary<Uint8Array>,
    tie('tar') as fc.Arbitrary<Uint8Array>,
  ),
  zip: fc
    .tuple(members, name, tie('any') as fc.Arbitrary<Uint8Array>)
    .map(([files, inner, bytes]) => zipSync({ ...files, [inner]: bytes })),
  gzip: (tie('any') as fc.Arbitrary<Uint8Array>).map((bytes) => new Uint8Array(gzipSync(bytes))),
  tar: fc
    .tuple(members, name, tie('any') as fc.Arbitrary<Uint8Array>)
    .map(([files, inner, bytes]) =>
      createTar(
        Object.entries({ ...files, [inner]: bytes }).map(([path, data]) => ({ name: path, data })),
      ),
    ),
})).any as fc.Arbitrary<Uint8Array>;

/** Bytes at some places of an archive replaced, its end cut off. */
const damaged = fc
  .tuple(
    packed,
    fc.array(fc.tuple(fc.nat(4000), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
    fc.double({ min: 0.2, max: 1.5, noNaN: true }),
  )
  .map(([bytes, changes, share]) => {
    const changed = new Uint8Array(bytes);
    for (const [at, value] of changes) if (changed.length > 0) changed[at % changed.length] = value;
    return changed.slice(0, Math.ceil(changed.length * Math.min(1, share)));
  });

const byteBudget = 100_000;
const memberBudget = 50;

/** Made here: no file may hold one. */
const key = ['vaani', 'c0ffee15badc0de5c0ffee15badc0de5'].join('_');
const noise = fc
  .string({ unit: fc.constantFrom(...'abcdefghijkl MNOP0123.,;()'), maxLength: 200 })
  .map((text) => `${text}\n`);
const encodings: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  none: (bytes) => bytes,
  base64: (bytes) => Buffer.from(bytes.toString('base64')),
  hex: (bytes) => Buffer.from(bytes.toString('hex')),
  percent: (bytes) => Buffer.from(bytes.toString('hex').replace(/../g, '%$&')),
};

const scraps = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.base64String({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('hex')),
      fc.constantFrom(
        ...['\\x41', '\\u0061', '\\u{61}', '%41', '&#65;', '&amp;', '=', '"', "'", '\n', '\\n'],
        ...['password', 'secret = ', 'api_key: ', 'Authorization: Bearer ', '-----BEGIN ', 'eyJ'],
        ...['postgres://', 'user:', '@host', '<![CDATA[', '{"a":', 'vaani_', 'AKIA', 'sk-', 'ghp_'],
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(parts.join('')));

/** What is at the beginning of files of keys, for what comes after it to be read as such. */
const heads = ['', 'feedfeed00000002', 'cececece00000001', '03d9a29a67fb4bb5', '6b79636800010000'];
const elements = fc.letrec<{ any: Buffer }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.uint8Array({ maxLength: 90 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom('020100', '020101', '020103', '06092a864886f70d010701', '06032b6570').map(hex),
    fc
      .tuple(fc.constantFrom(0x02, 0x04, 0x30, 0xa0), fc.array(tie('any'), { maxLength: 9 }))
      .map(([tag, inner]) => der(tag, ...inner)),
  ),
})).any;

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}

export const targets: readonly Target[] = [
  target(
    'key stores',
    fc.tuple(fc.constantFrom(...heads), elements, fc.nat(4)),
    ([head, bytes, cut]) => {
      const whole = Buffer.concat([hex(head), bytes]);
      const store = keyStoreOf(whole.subarray(0, whole.length - cut));
      holds(store === null || store.format !== '', 'a store has a format');
    },
  ),
  target('archives', damaged, async (bytes) => {
    const found = await unless(BudgetExceeded, () =>
      unpack(bytes, { bytes: byteBudget, members: memberBudget }),
    );
    const size = (found ?? []).reduce((sum, member) => sum + member.bytes.length, 0);
    holds(size <= byteBudget && (found ?? []).length <= memberBudget, 'the budget is kept');
  }),
  target('UTF-16', fc.uint8Array({ maxLength: 2000 }), (bytes) => {
    const given = [
      bytes,
      Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), bytes]),
    ];
    for (const each of given) {
      const read = readWide(Buffer.from(each));
      holds(read === null || read.length <= each.length * 2, 'the text stays small');
    }
  }),
  target(
    'decoders and rules',
    fc.oneof(
      scraps,
      fc.uint8Array({ maxLength: 1000 }).map((bytes) => Buffer.from(bytes)),
    ),
    (bytes) => {
      const copy = Buffer.allocUnsafeSlow(bytes.length);
      bytes.copy(copy);
      for (const { offset, line, column, secret } of detector().scan(copy, 'a.env')) {
        holds(
          offset >= 0 && offset <= copy.length && line >= 1 && column >= 1,
          'a find has a place',
        );
        holds(secret.length > 0 && secret.length <= copy.length * 2 + 100, 'a find is of the text');
      }
    },
  ),
  target(
    'a key in its encodings',
    fc.tuple(noise, noise, fc.array(fc.constantFrom(...Object.keys(encodings)), { maxLength: 2 })),
    ([before, after, names]) => {
      const hidden = names.reduce<Buffer>(
        (bytes, encoding) => encodings[encoding]?.(bytes) ?? bytes,
        Buffer.from(key),
      );
      // Encoded text that fills its line may go on in the next one, so the next one begins with what no encoding has.
      const text = Buffer.concat([Buffer.from(before), hidden, Buffer.from(`\n. ${after}`)]);
      const found = detector().scan(Buffer.from(new Uint8Array(text).buffer));
      holds(
        found.some(({ secret }) => secret === key),
        `the key is found in ${names.join(' in ') || 'clear text'}`,
      );
    },
  ),
];
