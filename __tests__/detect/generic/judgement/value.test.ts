import { describe, expect, test } from '@jest/globals';
import { measure, whyNot } from '../../../../src/detect/generic/judgement/value.ts';
import { ALPHANUMERIC, HEX, randomLike } from '../scan.ts';

describe('a value that is no secret by what it is', () => {
  const why = (value: string): string | null => whyNot(value, measure(value), true);

  test.each([
    ['a digest of SQL Server', `0x0100${randomLike(48, '0123456789ABCDEF')}`],
    ['a text encrypted by a service', ['AQIC', 'AH', randomLike(60)].join('')],
    ['a public key', ['MIGf', 'MA0G', randomLike(60)].join('')],
    ['the header of a web token', ['eyJh', 'bGci', randomLike(20)].join('')],
    ['a number', '0x1f2e3d4c'],
    ['a host', 'localhost'],
    ['a masked value', `a1${'x'.repeat(8)}b2`],
    ['words in base64', Buffer.from('the secret of the team').toString('base64')],
  ])('%s, of letters and digits alone', (_, value) => {
    expect(value).toMatch(/^[A-Za-z0-9]+={0,2}$/);
    expect(why(value)).not.toBeNull();
  });

  test('random letters and digits say nothing against them', () => {
    for (let seed = 1; seed <= 200; seed++) {
      expect(why(randomLike(40, undefined, seed))).toBeNull();
      expect(why(randomLike(32, HEX, seed))).toBeNull();
    }
  });
});

describe('a password that a machine made', () => {
  /** Letters, digits and the sign in one place behind the first character. */
  const withSign = (sign: string, seed: number): string => {
    const value = randomLike(14, ALPHANUMERIC, seed);
    const at = 1 + (seed % 12);
    return `${value.slice(0, at)}${sign}${value.slice(at + 1)}`;
  };

  test.each([...'.^=([<|,:'])('is no expression or text for the sign %s in it', (sign) => {
    const values = Array.from({ length: 100 }, (_, seed) => withSign(sign, seed + 1));
    for (const quoted of [true, false]) {
      const kept = values.filter((value) => whyNot(value, measure(value), quoted) === null);
      expect(kept.length).toBeGreaterThan(75);
    }
  });

  test.each([
    'user.password1',
    'cfg.S3Key',
    'self.aes256Key',
    'getEnv("K8S")',
    'ctx.Value(aB3xY9qT)',
    'rows[0].Pw1xQ9',
    'T1Factory.getX9()',
    'sha256.New',
  ])('does not look like %s', (value) => {
    expect(whyNot(value, measure(value), false)).not.toBeNull();
  });
});
