import { describe, expect, it } from '@jest/globals';
import { parseDuration, readableDuration, writtenDuration } from '../../src/call/durations.ts';

describe('parseDuration', () => {
  it.each([
    ['5s', 5],
    ['90s', 90],
    ['1m30s', 90],
    ['1 m 30 s', 90],
    ['2 min', 120],
    ['1.5m', 90],
    ['500ms', 0.5],
    ['1h', 3600],
    ['1h5m', 3900],
    ['2 Minutes', 120],
    [' 30s ', 30],
    ['0s', 0],
  ])('reads %s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', '5', '30', 's', '-5s', '5x', '30s1m', '5s5s', '5s and', '1e3s', '5,5s', '٥s'])(
    'refuses %j',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );
});

it.each([
  [0, '0 s'],
  [4.24, '4.2 s'],
  [59.94, '59.9 s'],
  [59.97, '1 min'],
  [90, '1 min 30 s'],
  [3600, '1 h'],
  [3900, '1 h 5 min'],
])('shows %d seconds as %s', (seconds, text) => {
  expect(readableDuration(seconds)).toBe(text);
});

it('writes seconds so that they can be read again', () => {
  expect(parseDuration(writtenDuration(0.1 + 0.2))).toBe(0.3);
});
