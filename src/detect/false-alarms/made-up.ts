import { CASE, tableOf } from '../byte-table.ts';
import { LOOK } from './placeholder.ts';

/** The rows of a keyboard: who types a value at random runs along them. */
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NINE = 57;
/** For each small letter the one to its right on a keyboard, by code; 0 where there is none. */
const rightOf = new Uint8Array(256);
for (const row of keyboard) {
  for (let at = 1; at < row.length; at++) rightOf[row.charCodeAt(at - 1)] = row.charCodeAt(at);
}

/** `abcdef`, `AbCdEf`, `987654`, `0000`, `qwerty`. */
const runs = (from: number, to: number): boolean => {
  const first = from | CASE;
  const second = to | CASE;
  return (
    Math.abs(first - second) <= 1 ||
    rightOf[first & 255] === second ||
    rightOf[second & 255] === first
  );
};

/** No shorter text is said to run on. */
const SHORTEST_RUN = 10;

/** So large a share of the steps of a value from one character to the next run on where it was typed. */
const RUNNING = 0.55;

/** Whether most of the steps from one byte to the next run on. */
const runsMostly = (bytes: Uint8Array, start: number, end: number): boolean => {
  const steps = end - start - 1;
  let others = 0;
  for (let at = start + 1; at < end; at++) {
    if (runs(bytes[at - 1]!, bytes[at]!)) continue;
    others++;
    if ((steps - others) / steps <= RUNNING) return false;
  }
  return true;
};

/** Hexadecimal digits of both cases: a machine writes one or the other. */
const SHORTEST_HEX = 20;
const isHex = tableOf('0123456789abcdefABCDEF');
/** Among so many of the first digits there is a letter of each case. */
const EACH_CASE = 41;

const isMixedHex = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (end - start < SHORTEST_HEX) return false;
  let cases = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (isHex[byte] === 0) return false;
    if (at < start + EACH_CASE && byte > NINE) cases |= (byte & CASE) === 0 ? 1 : 2;
  }
  return cases === 3;
};

/** Whether most of what stands between two places runs along the alphabet, the digits or a keyboard. */
export const runsOn = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (end - start < SHORTEST_RUN) return false;
  const looked = Math.min(end, start + LOOK);
  return runsMostly(bytes, start, looked) || isMixedHex(bytes, start, looked);
};

/** The same for a text of one character per byte. */
export const textRunsOn = (text: string): boolean =>
  text.length >= SHORTEST_RUN &&
  runsOn(Buffer.from(text.slice(0, LOOK), 'latin1'), 0, Math.min(text.length, LOOK));

/** No machine walks so many characters along the alphabet, the digits or a keyboard. */
const LONGEST_WALK = 9;

/** Whether a part of a text of this length or longer runs on and on. A letter that stays is none: zeros encode so. */
const walksFar = (text: string): boolean => {
  let walked = 1;
  for (let at = 1; at < text.length; at++) {
    const from = text.charCodeAt(at - 1);
    const to = text.charCodeAt(at);
    walked = from !== to && runs(from, to) ? walked + 1 : 1;
    if (walked >= LONGEST_WALK) return true;
  }
  return false;
};

/** Letters and digits in order by turns, as people make them up: `abc123xyz789`. */
const byTurns =
  /(?:(?:abc|def|ghi|jkl|mno|pqr|stu|uvw|vwx|xyz)(?:123|234|345|456|567|678|789|890|012)){2,}(?:[a-z]{3})?$/i;

/**
 * Whether a value was typed rather than made by a machine: it runs along the alphabet, the digits or a keyboard, or a long
 * part of it does. Documentation is full of such values, but people also choose them for what they then use, so they are
 * worth a warning.
 */
export const looksMadeUp = (secret: string): boolean =>
  textRunsOn(secret) || walksFar(secret.slice(0, LOOK)) || byTurns.test(secret.slice(0, LOOK));

/** Nobody's keys are small letters alone, and of those a machine takes no more than two in five from the row where hands rest. */
const HAND = 0.45;
/** A longer one is no longer typed by hand. */
const LONGEST_BY_HAND = 40;

/** Whether a value is small letters that hands fell on: `sdkfjhgdkfjghkjfg`. */
export const isMashed = (value: string): boolean =>
  value.length <= LONGEST_BY_HAND &&
  /^[a-z]+$/.test(value) &&
  value.replace(/[^asdfghjkl]/g, '').length >= value.length * HAND;
