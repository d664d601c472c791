import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../src/detect/detector.ts';
import { policyOf } from './policies.ts';

const policy = await policyOf(
  "rules: { custom: [{ id: acme-token, description: x, pattern: 'acme_[a-z:]{20}', keywords: [acme_] }] }",
);
const { scan } = createDetector(policy.custom);
const secret = `acme_${'qwertzuiop'.repeat(2)}`;

const commentsIn = (text: string) =>
  scan(new Uint8Array(Buffer.from(text))).map(({ comment }) => comment);

describe('the comment beside a secret', () => {
  it.each([
    [`a = ${secret}`, null],
    [
      `a = ${secret} # vaani-guard:allow acme-token made up`,
      'vaani-guard:allow acme-token made up',
    ],
    [`/* gitleaks:allow */ a = ${secret}`, `gitleaks:allow */ a = `],
    [`a = ${secret} // pragma: allowlist secret`, 'pragma: allowlist secret'],
    [`a = ${secret} # vaani-guard:allow acme-token é`, 'vaani-guard:allow acme-token é'],
    [`# gitleaks:allow\na = ${secret}\n# gitleaks:allow`, null],
    [`# gitleaks:allow\r\na = ${secret}\r\n# gitleaks:allow`, null],
    [`# gitleaks:allow\ra = ${secret}\r# gitleaks:allow`, null],
    [`a = ${secret}${' '.repeat(600)}# gitleaks:allow`, null],
  ])('%j', (text, comment) => {
    expect(commentsIn(text)).toEqual([comment]);
  });

  it('is not what the secret itself spells', () => {
    expect(commentsIn('acme_gitleaks:allowabcdef')).toEqual([null]);
  });

  it('is that of the encoded line, and not of what was encoded', () => {
    const inner = Buffer.from(`${secret} # gitleaks:allow`).toString('base64');
    expect(commentsIn(`a = ${inner}`)).toEqual([null]);
    expect(commentsIn(`a = ${inner} # pragma: allowlist secret`)).toEqual([
      'pragma: allowlist secret',
    ]);
  });
});
