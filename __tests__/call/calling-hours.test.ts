import { describe, expect, it } from '@jest/globals';
import {
  type CallingHours,
  describeCallingHours,
  isWithin,
  localTime,
  parseCallingHours,
} from '../../src/call/calling-hours.ts';

function hours(text: string): CallingHours {
  const parsed = parseCallingHours(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.wrong);
  return parsed.value;
}

describe('a moment in the window', () => {
  it.each([
    // 08:00 in India is 02:30 UTC.
    ['08:00-20:00 Asia/Kolkata', '2026-11-23T02:29:59Z', false],
    ['08:00-20:00 Asia/Kolkata', '2026-11-23T02:30:00Z', true],
    ['08:00-20:00 Asia/Kolkata', '2026-11-23T14:29:59Z', true],
    ['08:00-20:00 Asia/Kolkata', '2026-11-23T14:30:00Z', false],
    ['22:00-06:00 UTC', '2026-11-23T23:00:00Z', true],
    ['22:00-06:00 UTC', '2026-11-23T05:59:00Z', true],
    ['22:00-06:00 UTC', '2026-11-23T06:00:00Z', false],
    ['22:00-06:00 UTC', '2026-11-23T21:59:00Z', false],
    ['00:00-24:00 UTC', '2026-11-23T23:59:59Z', true],
    ['00:00-00:01 UTC', '2026-11-23T00:00:30Z', true],
    // Summer and winter time.
    ['09:00-10:00 Europe/Berlin', '2026-07-01T07:30:00Z', true],
    ['09:00-10:00 Europe/Berlin', '2026-12-01T07:30:00Z', false],
    ['any', '2026-11-23T00:00:00Z', true],
  ])('%s at %s: %s', (text, now, within) => {
    expect(isWithin(hours(text), new Date(now))).toBe(within);
  });
});

it.each([
  '',
  'always',
  'ANY',
  '08:00-20:00',
  '8:00-20:00 Asia/Kolkata',
  '08:00–20:00 Asia/Kolkata',
  '08:00-20:00 Asia/Calcuta',
  '08:00-20:00 +05:30',
  '08:00-20:00 IST',
  '24:00-08:00 UTC',
  '08:60-20:00 UTC',
  '08:00-24:01 UTC',
  '08:00-08:00 UTC',
  '08:00-20:00 UTC, 21:00-22:00 UTC',
])('refuses %j and shows a line that works', (text) => {
  const parsed = parseCallingHours(text);
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  expect(parsed.problems).toHaveLength(1);
  const example = parsed.problems[0]?.example.replace('calling-hours: ', '') ?? '';
  expect(parseCallingHours(example).ok).toBe(true);
});

it('tells the window and the time of day in it', () => {
  const window = hours('08:00-20:00 Asia/Kolkata');
  expect(describeCallingHours(window)).toBe('08:00 to 20:00 Asia/Kolkata');
  expect(describeCallingHours('any')).toBe('any time');
  if (window === 'any') throw new Error('not a window');
  expect(localTime(window, new Date('2026-11-23T15:44:00Z'))).toBe('21:14');
});
