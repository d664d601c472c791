import { describe, expect, it } from '@jest/globals';
import { detectorOf, leadingRules } from '../../src/detect/detector.ts';
import type { FormatRule } from '../../src/detect/rule.ts';
import { indexRules, openBook } from '../../src/detect/rule-book/rule-book.ts';
import { allowsAllIn, applyPolicy, expiredNotice } from '../../src/policy/apply-policy.ts';
import type { Finding } from '../../src/scan/finding.ts';
import { finding } from '../report/findings.ts';
import { path, policyOf } from './policies.ts';

const now = new Date('2026-11-23T12:00:00Z');
const nothing = { now, commentsOf: new Map<string, Set<string>>() };

const generic = (parts: Partial<Finding> = {}) =>
  finding({ rule: 'generic-api-key', severity: 'warning', path: 'docs/a.md', ...parts });

async function allowedBy(text: string, found: Finding, given = nothing) {
  const [only] = await applyPolicy([found], await policyOf(text), given);
  return only?.allowed ?? null;
}

describe('an entry of allow', () => {
  it.each([
    ['{ paths: ["docs/**"], reason: x }', generic(), true],
    ['{ paths: ["src/**"], reason: x }', generic(), false],
    ['{ paths: ["src/**", "docs/*.md"], reason: x }', generic(), true],
    ['{ paths: ["docs/**"], reason: x }', generic({ path: null }), false],
    ['{ rules: [generic-api-key], reason: x }', generic(), true],
    ['{ rules: [generic-api-key], reason: x }', generic({ path: null }), true],
    ['{ rules: [generic-password], reason: x }', generic(), false],
    ['{ paths: ["docs/**"], rules: [generic-api-key], reason: x }', generic(), true],
    ['{ paths: ["docs/**"], rules: [generic-password], reason: x }', generic(), false],
    ['{ paths: ["src/**"], rules: [generic-api-key], reason: x }', generic(), false],
    ['{ fingerprint: "generic-api-key:docs/a.md:0011223344556677", reason: x }', generic(), true],
    ['{ fingerprint: "generic-api-key:docs/a.md:0011223344556678", reason: x }', generic(), false],
    [
      '{ fingerprint: "generic-api-key:docs/a.md:0011223344556677", paths: [b], reason: x }',
      generic(),
      false,
    ],
    ['{ rules: [generic-api-key], reason: x, expires: 2026-11-24 }', generic(), true],
    ['{ rules: [generic-api-key], reason: x, expires: 2026-11-23 }', generic(), false],
    ['{ rules: [generic-api-key], reason: x, expires: 2025-01-01 }', generic(), false],
  ])('%s', async (entry, found, allowed) => {
    expect(await allowedBy(`allow: [${entry}]`, found)).toEqual(
      allowed ? { by: 'config', reason: 'x' } : null,
    );
  });

  it('is shown as the baseline when that command wrote it', async () => {
    const entry = (parts: string) => allowedBy(`allow: [{ ${parts} }]`, generic());
    const print = 'fingerprint: "generic-api-key:docs/a.md:0011223344556677"';
    const reason = 'reason: "baseline of 2026-11-01: before the guard"';
    expect(await entry(`${print}, ${reason}`)).toEqual({
      by: 'baseline',
      reason: 'baseline of 2026-11-01: before the guard',
    });
    expect((await entry(`rules: [generic-api-key], ${reason}`))?.by).toBe('config');
    expect((await entry(`${print}, rules: [generic-api-key], ${reason}`))?.by).toBe('config');
  });

  it('that has expired is told', async () => {
    const policy = await policyOf(`allow:
  - { rules: [generic-api-key], reason: old, expires: 2026-11-23 }
  - { rules: [generic-api-key], reason: new, expires: 2026-11-24 }`);
    expect(expiredNotice(policy, path, now)).toContain(`${path} line 2 (2026-11-23: old)`);
    expect(expiredNotice(policy, path, new Date('2026-11-22'))).toBeNull();
  });
});

describe('a policy', () => {
  it('keeps allowed findings and leaves all others as they are', async () => {
    const found = [finding(), generic()];
    const policy = await policyOf('allow: [{ paths: ["docs/**"], reason: x }]');
    const applied = await applyPolicy(found, policy, nothing);
    expect(applied).toEqual([found[0], { ...found[1], allowed: { by: 'config', reason: 'x' } }]);
  });

  it('changes severities and puts the worst first', async () => {
    const policy = await policyOf(
      'rules: { severity: { generic-api-key: error, aws-access-key-id: warning } }',
    );
    const aws = finding({ rule: 'aws-access-key-id', path: 'a' });
    const applied = await applyPolicy([aws, generic()], policy, nothing);
    expect(applied.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['generic-api-key', 'error'],
      ['aws-access-key-id', 'warning'],
    ]);
  });

  it('keeps disabled rules from running', async () => {
    const policy = await policyOf(`rules:
  disable: [generic-api-key]
  custom: [{ id: acme-token, description: x, pattern: acme_1, keywords: [acme_] }]`);
    const rule = (id: string): FormatRule => ({
      ...{
        id,
        description: '',
        severity: 'error',
        advice: '',
        keywords: ['ab_'],
        pattern: /ab_k3y9/,
      },
    });
    const rules = [rule('generic-api-key'), rule('generic-password')];
    const all = [...leadingRules, ...rules];
    const book = openBook(indexRules(all), (number) => all[number] as FormatRule);
    const found = detectorOf(book, policy.disabled).scan(new Uint8Array(Buffer.from('-ab_k3y9-')));
    expect(found.map((match) => match.rule.id)).toEqual(['generic-password']);
  });
});

describe('a comment on the line', () => {
  const with_ = (...comments: string[]) => ({
    now,
    commentsOf: new Map([[generic().fingerprint, new Set(comments)]]),
  });
  const ours = 'vaani-guard:allow generic-api-key made up for a test';

  it('does nothing unless the policy wants it', async () => {
    expect(await allowedBy('', generic(), with_(ours))).toBeNull();
    expect(await allowedBy('inline-allow: false', generic(), with_(ours))).toBeNull();
  });

  it.each([
    [ours, 'made up for a test'],
    [`${ours} */`, 'made up for a test'],
    [`${ours} -->`, 'made up for a test'],
    ['vaani-guard:allow\tgeneric-api-key\tनमूना', 'नमूना'],
    ['vaani-guard:allow generic-api-key', null],
    ['vaani-guard:allow generic-api-key */', null],
    ['vaani-guard:allow generic-api-key --', null],
    ['vaani-guard:allow generic-password made up', null],
    ['vaani-guard:allow made up', null],
    ['vaani-guard:allowed generic-api-key x', null],
    ['vaani-guard:allow', null],
    ['gitleaks:allow', '`gitleaks:allow` on the line'],
    ['pragma: allowlist secret', '`pragma: allowlist secret` on the line'],
  ])('%j', async (comment, reason) => {
    const allowed = await allowedBy('inline-allow: true', generic(), with_(comment));
    expect(allowed).toEqual(reason === null ? null : { by: 'inline', reason });
  });

  it('counts when one of the lines of a secret has it', async () => {
    const given = with_('vaani-guard:allow', ours);
    expect((await allowedBy('inline-allow: true', generic(), given))?.by).toBe('inline');
  });

  it('does not count in titles, messages and names', async () => {
    for (const source of ['pull-request', 'commit-message', 'comment', 'path'] as const) {
      const found = generic({ source });
      expect(await allowedBy('inline-allow: true', found, with_(ours))).toBeNull();
    }
  });
});

it.each([
  ['{ paths: ["docs/**"], reason: x }', ['docs/a.md', 'docs/b/c.md'], true],
  ['{ paths: ["docs/*"], reason: x }, { paths: [b], reason: x }', ['docs/a.md', 'b'], true],
  ['{ paths: ["docs/**"], reason: x }', ['docs/a.md', 'src/a.md'], false],
  ['{ paths: ["docs/**"], reason: x }', [], false],
  ['{ paths: ["docs/**"], rules: [generic-api-key], reason: x }', ['docs/a.md'], false],
  ['{ paths: ["docs/**"], reason: x, expires: 2026-11-23 }', ['docs/a.md'], false],
  ['{ paths: ["docs/**"], reason: x, expires: 2026-11-24 }', ['docs/a.md'], true],
])('whether %s allows all in %j: %s', async (entries, paths, allowed) => {
  const policy = await policyOf(`allow: [${entries}]`);
  expect(await allowsAllIn(paths, policy, now)).toBe(allowed);
});
