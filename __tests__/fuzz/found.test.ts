import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { unpack } from '../../src/detect/archive.ts';
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
