import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { zipFiles } from '../../../src/detect/archives/zip.ts';

const text = Buffer.from('a text that is packed, a text that is packed');
const zip = Buffer.from(
  zipSync({
    'folder/': new Uint8Array(0),
    'a.txt': [text, { level: 0 }],
    'b/c.txt': [text, { level: 6 }],
  }),
);
/** The first byte of the entry of the directory that names a file. */
const entryOf = (archive: Buffer, name: string): number => archive.lastIndexOf(name) - 46;
const changed = (change: (archive: Buffer) => void): Buffer => {
  const copy = Buffer.from(zip);
  change(copy);
  return copy;
};
const contents = (archive: Uint8Array): string[] =>
  [...zipFiles(archive)].map(({ path, method, rest, packedSize }) => {
    const bytes = method === 0 ? rest.subarray(0, packedSize) : inflateRawSync(rest);
    return `${path} ${bytes.equals(text) ? 'whole' : 'broken'}`;
  });

describe('the files of a zip', () => {
  it('are those of its directory, stored or deflated, without its folders', () => {
    expect(contents(zip)).toEqual(['a.txt whole', 'b/c.txt whole']);
    expect([...zipFiles(zip)].map(({ method, isLocked }) => [method, isLocked])).toEqual([
      [0, false],
      [8, false],
    ]);
  });

  it('are found before a comment, and behind what was put before the archive', () => {
    const commented = Buffer.concat([
      changed((end) => end.writeUInt16LE(9, end.length - 2)),
      Buffer.from('a comment'),
    ]);
    expect(contents(commented)).toEqual(['a.txt whole', 'b/c.txt whole']);
    expect(contents(Buffer.concat([Buffer.from('#!/bin/sh\n'), zip]))).toEqual([
      'a.txt whole',
      'b/c.txt whole',
    ]);
  });

  it('are whole although the directory says that they are smaller', () => {
    const lying = changed((archive) => archive.writeUInt32LE(1, entryOf(archive, 'a.txt') + 20));
    expect(contents(lying)).toEqual(['a.txt whole', 'b/c.txt whole']);
  });

  it('say that they are locked', () => {
    const locked = changed((archive) => archive.writeUInt16LE(1, entryOf(archive, 'a.txt') + 8));
    expect([...zipFiles(locked)].map(({ isLocked }) => isLocked)).toEqual([true, false]);
  });

  it('are none where there is no directory that can be read', () => {
    expect(contents(zip.subarray(0, -10))).toEqual([]);
    expect(contents(changed((archive) => archive.fill(0, entryOf(archive, 'folder/'))))).toEqual(
      [],
    );
    expect(contents(Buffer.from('PK'))).toEqual([]);
  });

  it('are nothing where their place is none of the archive', () => {
    const astray = changed((archive) =>
      archive.writeUInt32LE(0x7fffffff, entryOf(archive, 'a.txt') + 42),
    );
    expect([...zipFiles(astray)].map(({ rest }) => rest.length > 0)).toEqual([false, true]);
  });
});
