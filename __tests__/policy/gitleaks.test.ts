import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rules } from '../../src/detect/rules/index.ts';
import { importConfig, importIgnored } from '../../src/policy/gitleaks.ts';
import { globsOfExpression } from '../../src/policy/gitleaks-paths.ts';
import { counterpartsOf } from '../../src/policy/gitleaks-rules.ts';
import { globFault, pathTest } from '../../src/policy/path-pattern.ts';
import { finding } from '../report/findings.ts';

const now = new Date('2026-11-23');
const known = new Set([
  'aws-access-key-id',
  'stripe-live-secret-key',
  'generic-api-key',
  'private-key',
]);
const commit = '0123456789abcdef0123456789abcdef01234567';

describe('.gitleaksignore', () => {
  const found = [
    finding({ rule: 'aws-access-key-id', path: 'src/a: b.ts', line: 7, commit }),
    finding({ rule: 'private-key', path: 'key.pem', line: 1, commit: null }),
    finding({ rule: 'generic-api-key', path: 'c.ts', line: 3, commit }),
  ];
  const [aws, pem, generic] = found.map(({ fingerprint }) => fingerprint);

  it.each([
    ['src/a: b.ts:aws-access-token:7', [aws]],
    [`${commit}:src/a: b.ts:aws-access-token:7`, [aws]],
    [`${commit}:key.pem:private-key:1`, [pem]],
    ['c.ts:hubspot-api-key:3', [generic]],
    ['key.pem:generic-api-key:1', [pem]],
    ['# a comment', []],
    ['', []],
  ])('%s', (text, fingerprints) => {
    const { entries, notCarried } = importIgnored(text, found, known, now);
    expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
    expect(notCarried).toEqual([]);
  });

  it.each([
    ['src/a: b.ts:aws-access-token:8', 'nothing was found at this place'],
    [
      `${commit.replace('0', 'f')}:src/a: b.ts:aws-access-token:7`,
      'nothing was found at this place',
    ],
    ['key.pem:aws-access-token:1', 'what was found at this place is something else: private-key'],
    ['key.pem', 'it is not a fingerprint of gitleaks'],
  ])('%s is not carried over', (text, why) => {
    const { entries, notCarried } = importIgnored(text, found, known, now);
    expect(entries).toEqual([]);
    expect(notCarried).toEqual([{ what: text, why }]);
  });

  it('that is hostile is shown on one line', () => {
    const { notCarried } = importIgnored(`\u001b[2J${'x'.repeat(500)}`, found, known, now);
    expect(notCarried[0]?.what).toMatch(/^\\x1b\[2Jx+…$/);
  });
});

describe('.gitleaks.toml', () => {
  const imported = async (text: string) => {
    const parsed = await importConfig(text, known);
    if (!parsed.ok) throw new Error(parsed.problems[0]?.wrong);
    return parsed.value;
  };

  it('gives the paths of its allowlists, old and new', async () => {
    const { entries, notCarried } = await imported(`
[allowlist]
paths = ['''(^|/)vendor/''', '''\\.snap$''']
[[allowlists]]
description = "tests"
condition = "AND"
paths = ['''^tests/''']
targetRules = ["aws-access-token", "stripe-access-token"]
[[rules]]
id = "private-key"
[[rules.allowlists]]
paths = ['''^certs/.*\\.pem$''']
`);
    expect(notCarried).toEqual([]);
    expect(entries).toEqual([
      { paths: ['**/vendor/**', '**/*.snap'], reason: 'from .gitleaks.toml' },
      {
        paths: ['tests/**'],
        rules: ['aws-access-key-id', 'stripe-live-secret-key'],
        reason: 'from .gitleaks.toml: tests',
      },
      { paths: ['certs/**/*.pem'], rules: ['private-key'], reason: 'from .gitleaks.toml' },
    ]);
  });

  it.each([
    ['[allowlist]\nregexes = ["x"]', 'expressions of an allowlist'],
    ['[allowlist]\ncommits = ["x"]', 'commits of an allowlist'],
    ['[allowlist]\nstopwords = ["x"]', 'stop words of an allowlist'],
    ['[allowlist]\npaths = ["(?i)x"]', 'the path (?i)x of an allowlist'],
    ['[allowlist]\npaths = [".*"]', 'the path .* of an allowlist'],
    ['[[allowlists]]\ntargetRules = ["unheard-of"]\npaths = ["^x/"]', 'paths of an allowlist'],
    ['[extend]\ndisabledRules = ["jwt"]', 'the disabled rule jwt'],
  ])('%j cannot be carried over', async (text, what) => {
    const { entries, notCarried } = await imported(text);
    expect(entries).toEqual([]);
    expect(notCarried.map((each) => each.what)).toEqual([what]);
  });

  it('gives its own rules, with what their allowlists allow', async () => {
    const { rules, entries, notCarried } = await imported(`
[[rules]]
id = "Acme_Key"
description = "Key of Acme"
regex = '''(?i)acme[_-]?key\\s*[:=]\\s*["']?([a-z0-9]{32})'''
secretGroup = 1
entropy = 3.5
keywords = ["acme"]
[rules.allowlist]
paths = ['''^docs/''']
stopwords = ["sample"]
[[rules]]
id = "aws-access-token"
regex = "AKIA[A-Z0-9]{16}"
[[rules]]
id = "aws access key id"
regex = "my_aws_[0-9a-f]{20}"
[[allowlists]]
targetRules = ["Acme_Key"]
paths = ["^old/"]
`);
    expect(rules).toEqual([
      {
        id: 'acme-key',
        description: 'Key of Acme',
        pattern: `(?i)acme[_-]?key\\s*[:=]\\s*["']?(?P<secret>[a-z0-9]{32})`,
        keywords: ['acme_key', 'acme-key', 'acmekey'],
        entropy: 3.5,
      },
      {
        id: 'aws-access-key-id-2',
        description: 'aws-access-key-id',
        pattern: 'my_aws_[0-9a-f]{20}',
        keywords: ['my_aws_'],
      },
    ]);
    expect(entries).toEqual([
      { paths: ['old/**'], rules: ['acme-key'], reason: 'from .gitleaks.toml' },
      { paths: ['docs/**'], rules: ['acme-key'], reason: 'from .gitleaks.toml' },
    ]);
    expect(notCarried.map(({ what }) => what)).toEqual([
      'the rule aws-access-token',
      'stop words of an allowlist of the rule Acme_Key',
    ]);
  });

  it.each([
    ['path = "x$"', /finds files by their names/],
    ['path = "x$"\nregex = "acme_[0-9]{9}"', /only in files with certain paths/],
    ['regex = "acme_[0-9]{9}"\nskipReport = true', /only a part of other rules/],
    ['regex = "acme_[0-9]{9}"\n[[rules.required]]\nid = "x"', /beside what other rules find/],
    ['regex = "acme(?=x)"', /is not in RE2 syntax.*linear time/],
    ['regex = "acme_\\\\n[0-9]{9}"', /more than one line/],
    ['regex = "[0-9a-f]{40}"', /no text of three characters/],
    ['regex = "(acme)|(emca)"\nentropy = 3', /which of its groups is the secret/],
    ['regex = "acme_[0-9]{9}"\nentropy = 9', /entropy is not from 0 to 8/],
    ['regex = "acme_é[0-9]{9}"', /printable ASCII/],
    [`regex = "acme_${'[0-9]'.repeat(200)}"`, /longer than 1000/],
  ])('names a rule that cannot be a custom rule: %s', async (rule, why) => {
    const { rules, notCarried } = await imported(`[[rules]]\nid = "own"\n${rule}`);
    expect(rules).toEqual([]);
    expect(notCarried).toEqual([{ what: 'the rule own', why: expect.stringMatching(why) }]);
  });

  it.each([
    ['acme_(live|test)_[0-9a-f]{20}', 0, 'acme_(live|test)_[0-9a-f]{20}'],
    ['acme_(live|test)_([0-9a-f]{20})', 2, 'acme_(live|test)_(?P<secret>[0-9a-f]{20})'],
    ['acme(_|-)([0-9a-f]{20})', 0, 'acme(_|-)([0-9a-f]{20})'],
    ['acme=(?P<secret>["]?)(.+)', 2, 'acme=(?:["]?)(?P<secret>.+)'],
    ['acme=([0-9a-f]{4}-?){8}', 0, 'acme=([0-9a-f]{4}-?){8}'],
  ])(
    'takes no group for the secret that is too short for one: %s',
    async (regex, group, pattern) => {
      const { rules } = await imported(
        `[[rules]]\nid = "own"\nregex = '''${regex}'''\nsecretGroup = ${group}`,
      );
      expect(rules?.[0]?.pattern).toBe(pattern);
    },
  );

  it('says where a rule counts for more, or for less', async () => {
    const { notCarried } = await imported(`[[rules]]
id = "own"
regex = '''acme_[\\s\\S]{0,9}[0-9]{9}'''
keywords = ["elsewhere"]
`);
    expect(notCarried).toEqual([
      { what: 'keywords of the rule own', why: 'a file counts without them, too: elsewhere' },
      { what: 'line ends of the rule own', why: expect.stringContaining('on one line') },
    ]);
  });

  it('carries no path over that counts only together with something else', async () => {
    const text = '[[allowlists]]\ncondition = "AND"\npaths = ["^x/"]\nregexes = ["y"]';
    const { entries, notCarried } = await imported(text);
    expect(entries).toEqual([]);
    expect(notCarried).toHaveLength(2);
  });

  it('that is not TOML is a problem', async () => {
    expect(await importConfig('[', known)).toMatchObject({
      ok: false,
      problems: [{ wrong: expect.stringContaining('.gitleaks.toml is not valid TOML') }],
    });
  });
});

describe('an expression over paths', () => {
  it.each([
    'x+',
    '(a.*)?',
    'a{2}',
    '[a-z]',
    '\\d',
    '\\w+',
    '(?i)a',
    'a(?=b)',
    'a.*b',
    '',
    '.*',
    '.',
    '(a|(b|c))',
    'a?',
  ])('is refused when globs cannot say it: %j', (expression) => {
    expect(globsOfExpression(expression).ok).toBe(false);
  });

  it('matches as globs what it matched before, and nothing else', async () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '/',
      '\\.',
      '.*',
      '[^/]*',
      '[^/]+',
      '.',
      '(a|b)',
      '(?:ab|/b)',
      '(.*?)',
    );
    const expression = fc
      .tuple(
        fc.constantFrom('', '^', '(^|/)', '(?:^|/)'),
        fc.array(piece, { maxLength: 5 }),
        fc.constantFrom('', '$', '(?:/.*)?$', '(/|$)'),
      )
      .map(([start, body, end]) => `${start}${body.join('')}${end}`);
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', '.', 'c'), minLength: 1, maxLength: 4 })
      .filter((each) => !/^\.\.?$/.test(each));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        expression,
        fc.array(path, { minLength: 10, maxLength: 10 }),
        async (given, paths) => {
          const written = globsOfExpression(given);
          if (!written.ok) return;
          expect(written.globs.map(globFault)).toEqual(written.globs.map(() => null));
          const matches = await pathTest(written.globs);
          // A bare dot is meant as one: the glob keeps it within a name.
          const isExact = !/(?<!\\)\.(?!\*)/.test(given);
          for (const each of paths) {
            const before = new RegExp(given).test(each);
            const wanted = isExact ? before : before && matches(each);
            expect([given, each, matches(each)]).toEqual([given, each, wanted]);
          }
          compared++;
        },
      ),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});

describe('a rule of gitleaks', () => {
  it('has counterparts that exist', () => {
    const ours = new Set(rules.map(({ id }) => id));
    for (const theirs of ['aws-access-token', 'github-pat', 'stripe-access-token', 'private-key']) {
      expect(counterpartsOf(theirs, ours)).not.toEqual([]);
    }
    expect(counterpartsOf('unheard-of', ours)).toEqual([]);
  });
});
