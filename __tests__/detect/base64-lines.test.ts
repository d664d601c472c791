import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../src/detect/detector.ts';
import { vaaniRules } from '../../src/detect/rules/vaani.ts';

const detector = createDetector(vaaniRules);
const key = (digit: string): string =>
  ['vaani', `0f1e2d3c4b5a6978${digit}7d6c5b4a3f2e1d0`].join('_');
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '');

const found = (text: string): { secret: string; line: number }[] =>
  detector
    .scan(new Uint8Array(Buffer.from(text)))
    .map(({ secret, line }) => ({ secret, line }))
    .sort((a, b) => a.line - b.line);

describe('base64 over several lines', () => {
  // 48 bytes make 64 characters without padding: a line that could go on in the next one.
  const full = (secret: string): string => base64(`a=${secret}${' '.repeat(46 - secret.length)}`);

  it.each(['agent', 'other-key: YWJj', 'x'])('ends before a line that says %s', (next) => {
    const text = `data:\n  api-key: ${full(key('a'))}\n  ${next}\n`;
    expect(found(text)).toEqual([{ secret: key('a'), line: 2 }]);
  });

  it('may be several values, a line each', () => {
    const text = `${full(key('a'))}\n${full(key('b'))}\n${full(key('c'))}\n`;
    expect(found(text)).toEqual([
      { secret: key('a'), line: 1 },
      { secret: key('b'), line: 2 },
      { secret: key('c'), line: 3 },
    ]);
  });

  it('may be one value that was wrapped', () => {
    const prose = 'A text that is long enough to be wrapped holds a key near the end of a line';
    const wrapped = base64(`${prose}: ${key('a')}\nand goes on behind it.`).replace(
      /.{64}/g,
      '$&\n',
    );
    expect(found(wrapped).map(({ secret }) => secret)).toEqual([key('a')]);
  });
});
