import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyPolicy } from '../../src/policy/apply-policy.ts';
import { addEntries, baselineEntries } from '../../src/policy/baseline.ts';
import { describeBaseline, writeBaseline } from '../../src/policy/baseline-command.ts';
import type { Finding } from '../../src/scan/finding.ts';
import { finding } from '../report/findings.ts';
import { builtInIds, path, policyOf } from './policies.ts';

const now = new Date('2026-11-23T23:59:00Z');

const old = (name: string, parts: Partial<Finding> = {}): Finding =>
  finding({ path: name, fingerprint: `generic-api-key:${name}:0123456789abcdef`, ...parts });

const baselineOf = (text: string | null, ...findings: Finding[]) =>
  addEntries(text, baselineEntries(findings, 'before the guard', now));

describe('a baseline', () => {
  it('is a sorted list of fingerprints, a line each', async () => {
    const { text, added } = await baselineOf(null, old('b'), old('a'), old('b'));
    expect(added).toBe(2);
    expect(text).toBe(`allow:
  - { fingerprint: "generic-api-key:a:0123456789abcdef", reason: "baseline of 2026-11-23: before the guard" }
  - { fingerprint: "generic-api-key:b:0123456789abcdef", reason: "baseline of 2026-11-23: before the guard" }
`);
  });

  it('keeps comments and all other entries, and its own entries sorted', async () => {
    const before = `# our policy

rules:
  disable: [ generic-password ] # too many
# what we know of
allow:
  # samples
  - { paths: [ "docs/**" ], reason: samples } # all of them
  - fingerprint: "generic-api-key:b:0123456789abcdef" # b
    reason: baseline of 2025-01-01
  # made by hand
  - { fingerprint: "generic-api-key:z:0123456789abcdef", reason: revoked }
inline-allow: true
`;
    expect((await baselineOf(before, old('c'), old('a'))).text).toBe(`# our policy

rules:
  disable: [ generic-password ] # too many
# what we know of
allow:
  # samples
  - { paths: [ "docs/**" ], reason: samples } # all of them
  # made by hand
  - { fingerprint: "generic-api-key:z:0123456789abcdef", reason: revoked }
  - { fingerprint: "generic-api-key:a:0123456789abcdef", reason: "baseline of 2026-11-23: before the guard" }
  - fingerprint: "generic-api-key:b:0123456789abcdef" # b
    reason: baseline of 2025-01-01
  - { fingerprint: "generic-api-key:c:0123456789abcdef", reason: "baseline of 2026-11-23: before the guard" }
inline-allow: true
`);
  });

  it.each([
    'allow:\n',
    'allow: []\n',
    'allow: [{ paths: [a], reason: b }]\n',
    '# only\n',
    '---\nrules: {}\n',
  ])('can be added to %j', async (before) => {
    const { text } = await baselineOf(before, old('a'));
    expect((await policyOf(text)).allow.at(-1)?.fingerprint).toBe(
      'generic-api-key:a:0123456789abcdef',
    );
  });

  it('leaves a file that has all of it as it is, byte for byte', async () => {
    const before = 'allow:   [{fingerprint: "generic-api-key:a:0123456789abcdef",   reason: x}]';
    expect(await baselineOf(before, old('a'))).toEqual({ text: before, added: 0 });
    expect(await baselineOf(before)).toEqual({ text: before, added: 0 });
  });

  it('leaves out what is allowed already', async () => {
    const allowed = old('a', { allowed: { by: 'config', reason: 'x' } });
    expect((await baselineOf(null, allowed)).added).toBe(0);
  });

  it('allows what it was made of, whatever the names of the files', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          "'",
          '\\',
          '\n',
          '\r',
          '\t',
          ':',
          '#',
          ' ',
          '\u2028',
          '\u001b',
          '{',
          '%',
          'a',
        ),
        maxLength: 20,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), async (names) => {
        const findings = names.map((each) => old(each));
        const { text } = await baselineOf(null, ...findings);
        const policy = await policyOf(text);
        const applied = await applyPolicy(findings, policy, { now, commentsOf: new Map() });
        expect(applied.map(({ allowed }) => allowed?.by)).toEqual(names.map(() => 'baseline'));
        expect((await baselineOf(text, ...findings)).added).toBe(0);
        expect(text.split('\n')).toHaveLength(names.length + 2);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the command baseline', () => {
  const run = async (
    given: Record<string, string>,
    findings: readonly Finding[],
    reason: string | null = null,
    from: 'findings' | 'gitleaks' = 'findings',
  ) => {
    const files = new Map(Object.entries(given));
    const request = { path, from, reason, findings, now };
    const outcome = await writeBaseline(
      request,
      {
        read: async (name) => files.get(name) ?? null,
        write: async (name, text) => void files.set(name, text),
      },
      builtInIds,
    );
    const said = outcome.ok
      ? describeBaseline(outcome.value, request).join('\n')
      : outcome.problems.map(({ wrong }) => wrong).join('\n');
    return { ok: outcome.ok, said, files: Object.fromEntries(files) };
  };

  it('writes the policy file and says so', async () => {
    const { said, files } = await run({}, [old('a')]);
    expect(files[path]).toContain('reason: baseline of 2026-11-23 }');
    expect(said).toBe(
      `Added 1 entry to ${path}. Commit it to the base branch: a change cannot allow itself.`,
    );
  });

  it('says when there is nothing to add, and writes nothing', async () => {
    const { said, files } = await run({}, []);
    expect(files).toEqual({});
    expect(said).toContain('Nothing was added');
  });

  it('does not touch a policy that cannot be used', async () => {
    const broken = { [path]: 'allow: [{}]\n' };
    const { ok, said, files } = await run(broken, [old('a')]);
    expect(ok).toBe(false);
    expect(said).toContain(`${path} line 1: an entry of \`allow\` without paths`);
    expect(files).toEqual(broken);
  });

  it.each(['', ' ', 'a\nb', 'x'.repeat(201)])('refuses the reason %j', async (reason) => {
    const { ok, said, files } = await run({}, [old('a')], reason);
    expect(ok).toBe(false);
    expect(said).toContain('the reason must be one line');
    expect(files).toEqual({});
  });

  it('carries the rules of gitleaks over, once, beside those of the policy', async () => {
    const before = `# ours
rules:
  custom:
    - { id: ours, description: Ours, pattern: 'ours_[0-9]{9}', keywords: [ours_] } # kept
    - { id: theirs, description: Theirs, pattern: 'theirs_[0-9]{8}', keywords: [theirs_] }
`;
    const given = {
      [path]: before,
      '.gitleaks.toml': `
[[rules]]
id = "acme"
description = "Key: of 'Acme' # one"
regex = '''acme_'[0-9a-f]{9}'''
[[rules]]
id = "theirs"
regex = "theirs_[0-9]{9}"
`,
    };
    const { said, files } = await run(given, [], null, 'gitleaks');
    expect(files[path]).toBe(`${before.replace(/\[(\w+)\]/g, '[ $1 ]')}    - id: acme
      description: "Key: of 'Acme' # one"
      pattern: 'acme_''[0-9a-f]{9}'
      keywords: [ acme_' ]
`);
    expect(said.split('\n')).toEqual([
      expect.stringContaining('Added 1 custom rule to'),
      expect.stringContaining('run the same command again'),
      'Not carried over (1):',
      '  the rule theirs: the policy file has another custom rule of this name',
    ]);
    expect((await policyOf(files[path]!)).custom.map(({ id }) => id)).toEqual([
      'ours',
      'theirs',
      'acme',
    ]);
    const again = await run(files as Record<string, string>, [], null, 'gitleaks');
    expect(again.said).toContain('Nothing was added');
    expect(again.files).toEqual(files);
  });

  it('carries as many rules of gitleaks over as a policy takes, and what allows those', async () => {
    const rule = (_: unknown, at: number) =>
      `[[rules]]\nid = "r${at}"\nregex = "acme${at}_[0-9]{9}"\n[rules.allowlist]\npaths = ["^r${at}/"]\n`;
    const given = { '.gitleaks.toml': Array.from({ length: 201 }, rule).join('') };
    const { said, files } = await run(given, [], null, 'gitleaks');
    const policy = await policyOf(files[path]!);
    expect([policy.custom.length, policy.allow.length]).toEqual([200, 200]);
    expect(said).toContain('the rule r200: a policy has 200 custom rules at most');
  });

  it('carries over what gitleaks allows, and lists what it could not', async () => {
    const given = {
      '.gitleaksignore': '# old\nsrc/a.ts:generic-api-key:14\nsrc/gone.ts:jwt:1\n',
      '.gitleaks.toml': `
[[allowlists]]
description = "samples"
paths = ['''^docs/''', '''foo[0-9]''']
stopwords = ["sample"]
`,
    };
    const { said, files } = await run(given, [old('src/a.ts'), old('src/b.ts')], null, 'gitleaks');
    expect(files[path]).toBe(`allow:
  - { paths: [ docs/** ], reason: "from .gitleaks.toml: samples" }
  - { fingerprint: "generic-api-key:src/a.ts:0123456789abcdef", reason: "baseline of 2026-11-23: from .gitleaksignore" }
`);
    expect(said.split('\n')).toEqual([
      expect.stringContaining('Added 2 entries'),
      expect.stringContaining("1 of today's findings"),
      'Not carried over (3):',
      expect.stringContaining('stop words of the allowlist "samples": the policy allows by'),
      expect.stringContaining('the path foo[0-9] of the allowlist "samples": it says more than'),
      expect.stringContaining('src/gone.ts:jwt:1: nothing was found at this place'),
    ]);
    const again = await run(files as Record<string, string>, [old('src/a.ts')], null, 'gitleaks');
    expect(again.said).toContain('Nothing was added');
    expect(again.files).toEqual(files);
  });

  it('says when there is nothing of gitleaks', async () => {
    const { ok, said } = await run({}, [], null, 'gitleaks');
    expect(ok).toBe(false);
    expect(said).toContain('neither .gitleaksignore nor .gitleaks.toml');
  });
});
