import { describe, expect, it } from '@jest/globals';
import { createDetector, leadingRules } from '../../../src/detect/detector.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { fingerprint } from '../../../src/scan/fingerprint.ts';

const detector = createDetector([...leadingRules.slice(1), ...rules]);
const found = (text: string) =>
  detector.scan(Buffer.from(text), '.github/vaani-guard.yml').map(({ rule }) => rule.id);

/** Sixteen digits that look random, the same each time. */
const digits = fingerprint('any-rule', null, 'made up for this test').slice(-16);

describe('fingerprints of findings', () => {
  it.each([
    ['vaani-api-key-value', 'README.md'],
    ['generic-api-key', 'src/with a space/a.ts'],
    ['github-token', 'outer.zip!inner/secret.env'],
  ])('of %s are no secrets where a policy names them', (rule, path) => {
    const name = fingerprint(rule, path, 'what was found');
    expect(found(`allow:\n  - fingerprint: "${name}"\n    reason: revoked\n`)).toEqual([]);
    expect(found(`allow: [{ fingerprint: ${name}, reason: revoked }]\n`)).toEqual([]);
  });

  it.each([
    `vaani_api_key: ${digits}`,
    `vaani-api-key: ${digits}`,
    `vaani-api-key:src/a.ts:${digits}${digits.slice(0, 4)}`,
    `vaani-api-key-value:README.md:\n  vaani_api_key: ${digits}`,
  ])('do not hide what is none: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });
});
