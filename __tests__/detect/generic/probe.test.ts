import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createGenericProbe, genericKeywords } from '../../../src/detect/generic/probe.ts';
import { genericRules } from '../../../src/detect/generic/rules.ts';
import { ALPHANUMERIC, findings, HEX, password, randomLike, scan, scanWith } from './scan.ts';

describe('the probe', () => {
  test('says why it raises a value, and nothing of the value', () => {
    const [finding] = scan(`DB_PASSWORD=${password}`, '.env');
    expect(finding?.reason).toMatch(/named as a password \(\+3\).*a settings file \(\+1\)/);
    expect(finding?.reason).not.toContain(password);
    expect(finding?.severity).toBe('warning');
  });

  test('raises one finding where several keywords meet in a name', () => {
    const content = `access_token_secret_key = "${randomLike(32)}"`;
    expect(scan(content, 'a.py')).toHaveLength(1);
  });

  test('raises every one of many values, in order', () => {
    const values = Array.from({ length: 300 }, (_, seed) => randomLike(24, ALPHANUMERIC, seed + 1));
    const content = values.map((value) => `api_key = "${value}"\n`).join('');
    expect(scan(content, 'a.py').map(({ secret }) => secret)).toEqual(values);
  });

  test('starts anew with every text, and judges by the path it is given', () => {
    const probe = createGenericProbe();
    const content = `${' '.repeat(100)}\napi_key = "${randomLike(32)}"`;
    const short = `api_key = "${randomLike(32)}"`;
    expect(scanWith(probe, content, 'a.py')).toHaveLength(1);
    expect(scanWith(probe, short, 'a.py')).toHaveLength(1);
    expect(scanWith(probe, short, 'a_test.py')).toHaveLength(0);
    expect(scanWith(probe, short, 'a.py')).toHaveLength(1);
  });

  test('takes a value for less where its line or its file says that it is an example', () => {
    const value = randomLike(32);
    expect(findings(`  apiKey = "${value}"`, 'a.go')).toHaveLength(1);
    expect(findings(`  // apiKey = "${value}"`, 'a.go')).toHaveLength(1);
    expect(findings(`  /// apiKey = "${value}"`, 'a.go')).toHaveLength(0);
    expect(findings(`# apiKey = "${value}"`, 'a.py')).toHaveLength(1);
    expect(findings(`#   x = User.new(apiKey: "${value}")`, 'a.rb')).toHaveLength(0);
    expect(findings(` * apiKey = "${value}"`, 'a.go')).toHaveLength(0);
    expect(findings(`for example apiKey = "${value}"`, 'a.go')).toHaveLength(0);
    expect(findings(`  apiKey = "${value}"`, 'docs/a.md')).toHaveLength(0);
    expect(findings(`  apiKey = "${value}"`, 'testdata/a.go')).toHaveLength(0);
  });

  test('finds random values of every common alphabet under a plain name', () => {
    const alphabets = [ALPHANUMERIC, HEX, `${ALPHANUMERIC}-_`, `${ALPHANUMERIC}+/`];
    for (const alphabet of alphabets) {
      for (let seed = 1; seed <= 100; seed++) {
        const value = randomLike(40, alphabet, seed);
        expect(findings(`const apiKey = "${value}";`, 'src/a.js')).toEqual([
          `generic-api-key ${value}`,
        ]);
      }
    }
  });

  test('reads any bytes at all, and points at what it raises', () => {
    const pieces = fc.constantFrom(
      ...genericKeywords,
      '=',
      ':',
      '"',
      "'",
      '`',
      '\n',
      '\r\n',
      ' ',
      '(',
      ')',
      ',',
      '>',
      '<',
      '@',
      '/',
      '\\',
      '$',
      '{',
      '}',
      '|',
      '-',
      '\0',
      'data:\n',
      randomLike(20),
      password,
      'value',
    );
    const paths = fc.constantFrom('a.yml', 'a.js', '.env', 'a.md', 'a.xml', null);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), paths, (parts, path) => {
        const content = parts.join('');
        for (const { secret, offset } of scan(content, path)) {
          expect(content.slice(offset, offset + secret.length)).toBe(secret);
          expect(secret).toMatch(/^[\x20-\x7e]{6,256}$/);
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});

describe('its rules', () => {
  test('have an identifier of their own, advice and keywords', () => {
    const rules = Object.values(genericRules);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, description, advice, keywords } of rules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
      expect(description).toMatch(/[^.]$/);
      expect(advice).toMatch(/\.$/);
      expect(keywords.every((keyword) => keyword.length >= 3)).toBe(true);
    }
  });

  test('keywords are lower case, three bytes or more, and once each', () => {
    expect(new Set(genericKeywords).size).toBe(genericKeywords.length);
    for (const keyword of genericKeywords) {
      expect(keyword).toBe(keyword.toLowerCase());
      expect(keyword.length).toBeGreaterThanOrEqual(3);
    }
  });
});
