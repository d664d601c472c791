import { expect } from '@jest/globals';
import type { Candidate } from '../../../src/detect/candidate.ts';
import { genericKeywords } from '../../../src/detect/generic/keywords.ts';
import { createGenericProbe } from '../../../src/detect/generic/probe.ts';
import { Text } from '../../../src/detect/text.ts';

/** Calls the probe wherever one of its keywords occurs, in order, and gives what it raised once each. */
export const scanWith = (
  probe: ReturnType<typeof createGenericProbe>,
  content: string | Uint8Array,
  path: string | null,
): Candidate[] => {
  const text = new Text(typeof content === 'string' ? Buffer.from(content) : content);
  const lower = text.bytes.toString('latin1').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const hits: number[] = [];
  for (const keyword of genericKeywords) {
    for (let at = lower.indexOf(keyword); at >= 0; at = lower.indexOf(keyword, at + 1)) {
      hits.push(at);
    }
  }
  const found: Candidate[] = [];
  for (const hit of hits.sort((a, b) => a - b)) {
    probe(text, hit, found, path);
  }
  const places = new Map(found.map((candidate) => [candidate.offset, candidate]));
  return [...places.values()];
};

export const scan = (content: string | Uint8Array, path: string | null): Candidate[] =>
  scanWith(createGenericProbe(), content, path);

/** `rule secret` of every finding. */
export const findings = (content: string, path: string | null): string[] =>
  scan(content, path).map(({ rule, secret }) => `${rule.id} ${secret}`);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const ALPHANUMERIC = `${LETTERS}${LETTERS.toUpperCase()}0123456789`;
export const HEX = '0123456789abcdef';

/** A value that looks random and is the same in every run: a linear congruential generator over an alphabet. */
export const randomLike = (length: number, alphabet = ALPHANUMERIC, seed = 7): string => {
  let state = seed;
  let value = '';
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    value += alphabet[Math.floor((state / 2 ** 32) * alphabet.length)];
  }
  return value;
};

/** A password of mixed characters such as people make up, put together here so that none is in the file. */
export const password = ['Wb7', 'plum!', 'Kestrel', '41'].join('');

/** Holds that a text gives this finding alone, and that each secret is where it is said to. */
export const expectFound = (content: string, path: string, finding: string): void => {
  expect([...new Set(findings(content, path))]).toEqual([finding]);
  for (const { secret, offset } of scan(content, path)) {
    expect(content.slice(offset, offset + secret.length)).toBe(secret);
  }
};
