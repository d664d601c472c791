import { describe, expect, it } from '@jest/globals';
import { looksMadeUp } from '../../../src/detect/false-alarms/made-up.ts';
import { isPlaceholder } from '../../../src/detect/false-alarms/placeholder.ts';
import { HEX, randomLike } from '../generic/scan.ts';

const random = randomLike(24);

describe('a placeholder', () => {
  it.each([
    ['says that it is an example', `acme_example_${random}`],
    ['asks to be changed', `change-me-${random}`],
    ['says whose key belongs there', 'YOUR_API_KEY_GOES_HERE'],
    ['speaks of a test behind no prefix', 'acme-live-test-value'],
    ['is masked', `${random}xxxxxxxx`],
    ['is cut short', `${random}...`],
    ['is filled in by a shell', ['$', '{ACME_KEY}'].join('')],
    ['is filled in by a template', '{{ acme.key }}'],
    ['is read from the environment', 'process.env.ACME_KEY'],
    ['is named in angle brackets', '<acme-key>'],
    ['is a variable alone', '$ACME_KEY'],
    ['is a format of Python', '%(key)s'],
    ['has three different characters', 'abcabcabcabc'],
    ['stays at one character', `ab${'0'.repeat(12)}cd`],
  ])('%s', (_, text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    ['random letters and digits', random],
    ['a key of the test mode of a service', `sk_test_${random}`],
    ['a word that holds another', `latest${random}`],
    ['random digits', randomLike(20, '0123456789')],
  ])('is not: %s', (_, text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it('is no random value of any common alphabet', () => {
    for (let seed = 1; seed <= 500; seed++) {
      for (const alphabet of [undefined, HEX]) {
        const value = randomLike(32, alphabet, seed);
        expect([value, isPlaceholder(value)]).toEqual([value, false]);
      }
    }
  });

  it.each([
    ...['sample', 'placeholder', 'replace', 'redacted', 'insert-here', 'insert your', 'your_key'],
    'your-database-password',
    ...['-my-api', '-the_secret', '-a-token', '_an_key', 'dummy', 'not.a.real', 'goes-here'],
    ...['pass-here', 'token_here', 'testkey', 'testtoken', 'TestSecret', '-todo-', '_mock_'],
    ...['-fake-', '-testing-', 'x-test', '****', '...', 'process.env', 'os.environ', 'getenv'],
    ...['secrets.', 'XXXXXX', ['$', '(name)'].join(''), '{{'],
  ])('is seen within a random value: %s', (word) => {
    expect(isPlaceholder(`${random}${word}`)).toBe(true);
  });

  it.each(['abc123', '.foo', 'bar-', '{name}', '%s', '%(s'])('is seen alone: %s', (word) => {
    expect(isPlaceholder(word)).toBe(true);
  });

  it.each(['0', 'x'])('is a value of which only the ends are shown: %s', (filling) => {
    const shown = (length: number): string =>
      `${randomLike(9)}${filling.repeat(length)}${randomLike(8)}`;
    expect(isPlaceholder(shown(16))).toBe(true);
    expect(isPlaceholder(shown(5))).toBe(false);
  });

  it('is none when it holds zeros by its format', () => {
    expect(isPlaceholder(`${randomLike(49)}${'0'.repeat(16)}${randomLike(60)}`)).toBe(false);
  });

  it('is looked for at the beginning of a long value', () => {
    expect(isPlaceholder(`example${randomLike(5000)}`)).toBe(true);
    expect(isPlaceholder(`${randomLike(5000)}example`)).toBe(false);
  });
});

describe('a value that was made up', () => {
  it.each([
    ['runs along the alphabet', 'abcdefghijklmnop'],
    ['counts', '0123456789012345'],
    ['takes letters and digits in order by turns', ['sk', 'live', 'abc123xyz789'].join('_')],
    ['runs backwards', '9876543210987654'],
    ['runs along a keyboard', 'qwertyuiopasdfgh'],
    ['mixes the letter case of hexadecimal digits', 'A1b2C3d4E5f6A7b8C9d0E1f2'],
    ['ends in a walk along a keyboard', `${randomLike(40)}.${'qwertyuiop'}12`],
    ['holds all digits in a row', `${randomLike(40)}1234567890`],
  ])('%s', (_, text) => {
    expect(looksMadeUp(text)).toBe(true);
  });

  it.each([
    ['a short one', 'abcdefgh'],
    ['zeros in base64', `er5J${'A'.repeat(12)}${randomLike(44)}`],
    ['a machine’s hexadecimal digits', randomLike(32, HEX)],
    ['the same in upper case', randomLike(32, HEX.toUpperCase())],
  ])('is not: %s', (_, text) => {
    expect(looksMadeUp(text)).toBe(false);
  });

  it('is no random value of any common alphabet', () => {
    for (let seed = 1; seed <= 500; seed++) {
      for (const alphabet of [undefined, HEX, '0123456789']) {
        const value = randomLike(40, alphabet, seed);
        expect([value, looksMadeUp(value)]).toEqual([value, false]);
      }
    }
  });
});
