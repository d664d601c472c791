import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Text } from '../../src/detect/text.ts';

const textOf = (content: string): Text => new Text(Buffer.from(content));

describe('a text', () => {
  it('has a number of its own', () => {
    expect(textOf('a').number).not.toBe(textOf('a').number);
  });

  it('gives one character for each byte, and cuts what lies outside', () => {
    const text = textOf('aé\n');
    expect(text.slice(0, 4)).toBe('a\xc3\xa9\n');
    expect(text.slice(-5, 1)).toBe('a');
    expect(text.slice(3, 100)).toBe('\n');
    expect(text.slice(100, 200)).toBe('');
  });
});

describe('the position in a text', () => {
  it.each([
    ['the beginning', 'ab\ncd', 0, 1, 1],
    ['the end of a line', 'ab\ncd', 2, 1, 3],
    ['the beginning of a line', 'ab\ncd', 3, 2, 1],
    ['behind empty lines', '\n\n\nx', 3, 4, 1],
    ['behind a carriage return alone', 'ab\rcd', 3, 1, 4],
    ['behind a carriage return and a line feed', 'ab\r\ncd', 4, 2, 1],
    ['behind a separator of Unicode', 'a\u2028b', 4, 1, 5],
    ['in bytes, not in characters', 'ééx', 4, 1, 5],
  ])('counts lines and columns as git does: %s', (_, content, offset, line, column) => {
    expect(textOf(content).position(offset)).toEqual({ line, column });
  });

  it('is the same in whatever order places are asked for', () => {
    const content = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', ''), { maxLength: 40 });
    fc.assert(
      fc.property(content, fc.array(fc.nat(60), { maxLength: 10 }), (parts, places) => {
        const whole = parts.join('');
        const text = textOf(whole);
        for (const place of places.filter((each) => each < whole.length)) {
          const before = whole.slice(0, place).split('\n');
          expect(text.position(place)).toEqual({
            line: before.length,
            column: before.at(-1)!.length + 1,
          });
        }
      }),
    );
  });
});
