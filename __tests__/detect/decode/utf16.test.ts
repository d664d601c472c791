import { describe, expect, it } from '@jest/globals';
import { readWide } from '../../../src/detect/decode/utf16.ts';

const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const big = (text: string): Buffer => little(text).swap16();
const read = (bytes: Buffer): string | null => {
  const wide = readWide(bytes);
  return wide === null ? null : Buffer.from(wide).toString();
};

const settings = 'name = acme\r\nkey = 0f1e2d3c\n';

describe('UTF-16', () => {
  it.each([
    ['little-endian, marked', Buffer.concat([Buffer.from([0xff, 0xfe]), little(settings)])],
    ['big-endian, marked', Buffer.concat([Buffer.from([0xfe, 0xff]), big(settings)])],
    ['little-endian without a mark', little(settings)],
    ['big-endian without a mark', big(settings)],
  ])('is read with the same lines: %s', (_, bytes) => {
    expect(read(bytes)).toBe(settings);
  });

  it('keeps characters of other scripts', () => {
    const text = `${settings}नमस्ते\n`;
    expect(read(Buffer.concat([Buffer.from([0xff, 0xfe]), little(text)]))).toBe(text);
  });

  it('is found within other bytes', () => {
    const bytes = Buffer.concat([
      Buffer.alloc(5000, 'x'),
      little('password=x1'),
      Buffer.from('tail'),
    ]);
    expect(read(bytes)).toContain('password=x1');
  });

  it('leaves the NUL that parts two strings of a program where it is', () => {
    const strings = Buffer.from(['Reset', 'Password', 'Link'].join('\0'));
    const bytes = Buffer.concat([Buffer.alloc(5000, 'x'), strings, little('a wide string')]);
    expect(read(bytes)).toContain('Reset\0Password\0Link');
    expect(read(bytes)).toContain('a wide string');
  });

  it.each([
    ['ASCII', Buffer.from(settings)],
    ['UTF-8', Buffer.from('नमस्ते, ключ')],
    ['three bytes', Buffer.from([0xff, 0xfe, 0x61])],
    ['single NUL bytes', Buffer.from(['one', 'two', 'three', 'four'].join('\0').repeat(100))],
    ['only NUL bytes', Buffer.alloc(64)],
    ['seven wide characters', Buffer.concat([Buffer.alloc(100, 'x'), little('1234567')])],
    ['nothing', Buffer.alloc(0)],
  ])('is nothing of the kind: %s', (_, bytes) => {
    expect(read(bytes)).toBeNull();
  });
});
