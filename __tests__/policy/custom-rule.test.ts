import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../src/detect/detector.ts';
import { Limit } from '../../src/detect/limit.ts';
import { policyOf } from './policies.ts';

/** A detector with one custom rule and nothing else. */
async function detectorWith(pattern: string, keyword = 'acme', parts = '') {
  const policy = await policyOf(
    `rules: { custom: [{ id: acme-token, description: x, pattern: '${pattern}', keywords: [${keyword}]${parts} }] }`,
  );
  const { scan } = createDetector(policy.custom);
  return (text: string, limit?: Limit) => scan(new Uint8Array(Buffer.from(text)), null, limit);
}

const secrets = (matches: readonly { readonly secret: string }[]) =>
  matches.map(({ secret }) => secret);

describe('a custom rule', () => {
  it('finds its secrets where they stand', async () => {
    const scan = await detectorWith('acme_[a-z]{6}');
    expect(scan('one\ntwo = acme_abcdef;\r\n')).toMatchObject([
      { secret: 'acme_abcdef', line: 2, column: 7, offset: 10, severity: 'error' },
    ]);
  });

  it('finds several on a line once each, however many keywords stand there', async () => {
    const scan = await detectorWith('acme_[a-z]{3}');
    expect(secrets(scan('acme acme_abc acme acme_def acme'))).toEqual(['acme_abc', 'acme_def']);
  });

  it('is tried on lines that hold a keyword, anywhere in them', async () => {
    const scan = await detectorWith('token=[0-9]{6}');
    expect(secrets(scan('token=123456 # acme\ntoken=654321\n'))).toEqual(['token=123456']);
  });

  it('minds letter case in its pattern, and not in its keyword', async () => {
    const scan = await detectorWith('ACME_[0-9]{4}');
    expect(secrets(scan('ACME_1234 acme_5678'))).toEqual(['ACME_1234']);
    const ignoring = await detectorWith('(?i)ACME_[0-9]{4}');
    expect(secrets(ignoring('ACME_1234 acme_5678'))).toEqual(['ACME_1234', 'acme_5678']);
  });

  it('takes the group named secret for the secret', async () => {
    const scan = await detectorWith('acme: (?P<secret>[a-z]{6})');
    expect(scan('acme: abcdef')).toMatchObject([{ secret: 'abcdef', column: 7 }]);
  });

  it('knows the ends of a line as ^ and $, the carriage return aside', async () => {
    const scan = await detectorWith('^acme_[a-z]{3}$');
    expect(secrets(scan('acme_abc\r\n acme_def\nacme_ghi x\nacme_jkl'))).toEqual([
      'acme_abc',
      'acme_jkl',
    ]);
  });

  it('asks for its entropy', async () => {
    const scan = await detectorWith('acme_[a-z]{8}', 'acme', ', entropy: 3');
    expect(secrets(scan('acme_aaaaaaaa acme_qwdcvbgt'))).toEqual(['acme_qwdcvbgt']);
  });

  it('finds what looks like a placeholder: the team asked for it', async () => {
    const scan = await detectorWith('acme_[a-z_]{12}');
    expect(secrets(scan('acme_your_example'))).toEqual(['acme_your_example']);
  });

  it('finds what is encoded', async () => {
    const scan = await detectorWith('acme_[a-z]{20}');
    const encoded = Buffer.from(`key: acme_${'qwertzuiop'.repeat(2)} end`).toString('base64');
    expect(scan(`a\nb ${encoded}\n`)).toMatchObject([{ line: 2, decoded: ['base64'] }]);
  });

  it('reads UTF-8 byte by byte', async () => {
    const scan = await detectorWith('acme_\\xc3\\xa9[a-z]{3}');
    expect(scan('ü acme_éabc')).toMatchObject([{ secret: 'acme_\u00c3\u00a9abc', column: 4 }]);
  });

  it.each([0, 1, 4000, 4096, 32_000, 32_768, 36_864, 65_536, 100_001])(
    'finds a secret behind %d bytes of one long line full of keywords',
    async (length) => {
      const scan = await detectorWith('acme_[a-z]{30}[0-9]');
      const secret = `acme_${'qwertzuiopasdfghjklyxcvbnm'.repeat(2).slice(0, 30)}7`;
      const filler = 'acme_'.repeat(length / 5 + 1).slice(0, length);
      const text = `${filler} ${secret} ${'acme_'.repeat(20_000)}`;
      expect(scan(text)).toMatchObject([{ secret, offset: length + 1, line: 1 }]);
    },
  );

  it('finds the longest secret it promises to, in a long line', async () => {
    const scan = await detectorWith('[a-z]+acme[a-z]+');
    const secret = `${'q'.repeat(2000)}acme${'w'.repeat(2000)}`;
    const filler = '-'.repeat(50_000);
    expect(secrets(scan(`${filler}${secret}${filler}`))).toEqual([secret]);
  });

  // A backtracking engine needs longer than the universe has for the first of these.
  it.each([
    ['(a+)+$', 'aaa', 'a', '!'],
    ['(a|aa)+b', 'aaa', 'a', '!'],
    ['(.*)(.*)(.*)(.*)aaab', 'aaa', 'a', ''],
    ['(a?){50}a{50}b', 'aaa', 'a', '\n'],
  ])('comes to an end on hostile text: %s', async (pattern, keyword, filler, end) => {
    const scan = await detectorWith(pattern, keyword);
    expect(scan(`${filler.repeat(200_000)}${end}`)).toEqual([]);
    const lines = `${filler.repeat(60)}${end}\n`.repeat(2000);
    expect(scan(lines).every(({ rule }) => rule.id === 'acme-token')).toBe(true);
  });

  it('finds all where it matches all over, and stops where there is a limit', async () => {
    const scan = await detectorWith('acme_[a-z]');
    const many = 'acme_a\n'.repeat(40_000);
    expect(scan(many)).toHaveLength(40_000);
    const limit = new Limit(100);
    expect(scan(many, limit).length).toBeLessThan(40_000);
    expect(limit.reached).toBe(true);
  });
});
