import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { SourceError } from '../../src/scan/source/failure.ts';
import { createBatchParser } from '../../src/scan/source/git/blobs.ts';
import { createRawParser } from '../../src/scan/source/git/raw.ts';
import type { Entry } from '../../src/scan/source/source.ts';
import { cuts, holds, pieces, type Target, target, unless } from './target.ts';

const id = fc.oneof(
  fc.constant('0'.repeat(40)),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }),
);
const mode = fc.constantFrom('100644', '100755', '120000', '160000', '000000');
const bytesWithoutNul = fc
  .uint8Array({ maxLength: 60 })
  .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0)).toString('latin1'));

const commitRecord = fc
  .tuple(id, fc.array(id, { maxLength: 3 }), bytesWithoutNul)
  .map(([commit, parents, message]) => `${[commit, ...parents].join(' ')}\0${message}\0`);
const changeRecord = fc
  .integer({ min: 1, max: 3 })
  .chain((sides) =>
    fc.tuple(
      fc.constant(sides),
      fc.array(mode, { minLength: sides + 1, maxLength: sides + 1 }),
      fc.array(id, { minLength: sides + 1, maxLength: sides + 1 }),
      bytesWithoutNul,
    ),
  )
  .map(
    ([sides, modes, ids, path]) =>
      `${':'.repeat(sides)}${modes.join(' ')} ${ids.join(' ')} ${'M'.repeat(sides)}\0${path}\0`,
  );

const rawOutput = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.oneof(commitRecord, changeRecord) },
      { weight: 2, arbitrary: fc.constantFrom('\n', '\0', ':', '::', ' ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 30 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));

async function parseRaw(chunks: readonly Buffer[]): Promise<readonly Entry[] | null> {
  const parser = createRawParser({ commit: null, onCommit: () => true });
  return unless(SourceError, () => [
    ...chunks.flatMap((chunk) => parser.push(chunk)),
    ...parser.finish(),
  ]);
}

const blob = fc.tuple(id, fc.uint8Array({ maxLength: 300 }));

const batchOutput = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: blob.map(([name, bytes]) =>
          Buffer.concat([Buffer.from(`${name} blob ${bytes.length}\n`), bytes, Buffer.from('\n')]),
        ),
      },
      { weight: 1, arbitrary: id.map((name) => Buffer.from(`${name} missing\n`)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(id, fc.constantFrom('tree', 'commit', 'tag', 'blob', ''), fc.bigInt({ min: -1n }))
          .map(([name, type, size]) => Buffer.from(`${name} ${type} ${size}\n`)),
      },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes)) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts));

interface Batch {
  readonly contents: readonly (readonly [string, string])[];
  readonly missing: readonly string[];
  readonly answers: number;
}

async function parseBatch(chunks: readonly Buffer[]): Promise<Batch | null> {
  const contents: [string, string][] = [];
  const missing: string[] = [];
  let answers = 0;
  const parse = createBatchParser(
    (content) => contents.push([content.blob, Buffer.from(content.bytes).toString('hex')]),
    (name) => missing.push(name),
    () => answers++,
  );
  return unless(SourceError, () => {
    for (const chunk of chunks) parse(chunk);
    return { contents, missing, answers };
  });
}

export const targets: readonly Target[] = [
  target('raw log of git', fc.tuple(rawOutput, cuts), async ([bytes, places]) => {
    const [whole, cut] = [await parseRaw([bytes]), await parseRaw(pieces(bytes, places))];
    holds(isDeepStrictEqual(whole, cut), 'it does not matter where the output is cut');
  }),
  target('contents from git', fc.tuple(batchOutput, cuts), async ([bytes, places]) => {
    const [whole, cut] = [await parseBatch([bytes]), await parseBatch(pieces(bytes, places))];
    holds(isDeepStrictEqual(whole, cut), 'it does not matter where the output is cut');
  }),
  target(
    'whole contents from git',
    fc.tuple(fc.array(blob, { maxLength: 6 }), cuts),
    async ([blobs, places]) => {
      const output = Buffer.concat(
        blobs.flatMap(([name, bytes]) => [
          Buffer.from(`${name} blob ${bytes.length}\n`),
          bytes,
          Buffer.from('\n'),
        ]),
      );
      const batch = await parseBatch(pieces(output, places));
      const expected = blobs.map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]);
      holds(isDeepStrictEqual(batch?.contents, expected), 'every content comes as it is');
      holds(batch?.answers === blobs.length, 'every answer is counted');
    },
  ),
];
