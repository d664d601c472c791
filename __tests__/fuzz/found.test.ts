import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { createTar } from 'nanotar';
import { unpack } from '../../src/detect/archives/archive.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { rules } from '../../src/detect/rules/index.ts';

const budget = () => ({ bytes: 1e6, members: 100 });

/** A zip whose members get other names of the same length: the library that packs takes no such names. */
function zipped(members: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const placeholders = members.map(([name], index) =>
    String.fromCharCode(65 + index).repeat(name.length),
  );
  const files = members.map(([, text], index) => [placeholders[index], strToU8(text)] as const);
  let bytes = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 })).toString('latin1');
  members.forEach(([name], index) => {
    bytes = bytes.replaceAll(placeholders[index] ?? '', name);
  });
  return Buffer.from(bytes, 'latin1');
}

const textsOf = (bytes: Uint8Array): readonly string[] =>
  unpack(bytes, budget()).map((member) => `${member.path}: ${Buffer.from(member.bytes)}`);

describe('what the fuzzer found', () => {
  it('reads a zip member whose name is that of a prototype', () => {
    expect(
      textsOf(
        zipped([
          ['a.txt', 'one'],
          ['__proto__', 'two'],
        ]),
      ),
    ).toEqual(['a.txt: one', '__proto__: two']);
  });

  it('reads all zip members of one name', () => {
    expect(
      textsOf(
        zipped([
          ['same.txt', 'one'],
          ['same.txt', 'two'],
        ]),
      ),
    ).toEqual(['same.txt: one', 'same.txt: two']);
  });

  it('reads the zip members behind a damaged one', () => {
    const long = 'text '.repeat(200);
    const bytes = zipSync({ 'first.txt': strToU8(long), 'second.txt': strToU8('two') });
    const start = 30 + 'first.txt'.length;
    bytes.fill(0xff, start, start + 8);
    expect(textsOf(bytes)).toContain('second.txt: two');
  });

  it.each([0, 10, 9_000, 50_000])(
    'reads a zip member whole that is said to have %i bytes',
    (said) => {
      const bytes = Buffer.from(zipSync({ 'a.txt': strToU8(`${'text '.repeat(2_000)}end`) }));
      const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      bytes.writeUInt32LE(said, entry + 24);
      expect(textsOf(bytes)).toEqual([`a.txt: ${'text '.repeat(2_000)}end`]);
      // The same of its packed size.
      bytes.writeUInt32LE(Math.min(said, 20), entry + 20);
      expect(textsOf(bytes)).toEqual([`a.txt: ${'text '.repeat(2_000)}end`]);
    },
  );

  it.each(['0', '7', 'S', 'Z', '\0'])('reads a tar member of the type %j', (type) => {
    const tar = Buffer.from(
      createTar([
        { name: 'a.txt', data: 'one' },
        { name: 'b.txt', data: 'two' },
      ]),
    );
    tar.write(type, 156, 'latin1');
    expect(textsOf(gzipSync(tar))).toEqual(['a.txt: one', 'b.txt: two']);
  });

  it('reads a zip behind a program that unpacks it', () => {
    const zip = zipSync({ 'a.txt': strToU8('one'), 'b.txt': strToU8('text '.repeat(100)) });
    const bytes = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500), zip]);
    expect(textsOf(bytes)).toEqual(['a.txt: one', `b.txt: ${'text '.repeat(100)}`]);
  });

  it('finds a key in a line of hex before another line', () => {
    const key = ['vaani', 'c0ffee15badc0de5c0ffee15badc0de5'].join('_');
    const text = `\n${Buffer.from(key).toString('hex')}\nanother line\n`;
    const matches = createDetector(rules).scan(Buffer.from(text));
    expect(matches.map(({ secret, line }) => [secret, line])).toEqual([[key, 2]]);
  });

  it.each(['hex', 'base64'] as const)('finds a key at the end of hex within %s', (outer) => {
    const key = ['vaani', 'c0ffee15badc0de5c0ffee15badc0de5'].join('_');
    const hidden = Buffer.from(Buffer.from(key).toString('hex')).toString(outer);
    const matches = createDetector(rules).scan(Buffer.from(`\n${hidden}\n`));
    expect(matches.map(({ secret, decoded }) => [secret, decoded])).toEqual([
      [key, [outer, 'hex']],
    ]);
  });
});
