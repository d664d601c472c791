import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inputProblems } from '../../src/action/input-problems.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { apiKey, given, phoneCall, problemsOf } from './given-inputs.ts';

describe('inputs that are bad', () => {
  it.each<[string, Record<string, string>, string]>([
    ['scan', { scan: 'all' }, '`scan`: must be one of `diff`, `history`, `off`. Given: "all"'],
    ['fail-on', { 'fail-on': 'Error' }, '`fail-on`: must be one of'],
    ['comment', { comment: 'yes' }, '`comment`: must be one of'],
    ['a boolean', { 'verify-key': 'yes' }, '`verify-key`: must be `true` or `false`. Given: "yes"'],
    ['an odd boolean', { 'dry-run': 'tRue' }, '`dry-run`: must be'],
    ['a fraction', { 'max-call-minutes': '1.5' }, 'must be a whole number from 1 to 60'],
    ['a number too large', { 'max-call-minutes': '61' }, 'must be a whole number from 1 to 60'],
    ['no decimal digits', { 'timeout-minutes': '1e1' }, 'must be a number from 1 to 120'],
    ['a number too small', { 'timeout-minutes': '0.5' }, 'must be a number from 1 to 120'],
    [
      'a time-out below the call',
      { 'max-call-minutes': '20' },
      '`timeout-minutes`: must be at least `max-call-minutes`, which is 20. Given: "10"',
    ],
    ['plain http', { 'api-url': 'http://example.test' }, '`api-url`: must be an https address'],
    ['no address', { 'api-url': 'api.vaanivoice.ai' }, '`api-url`: must be an https address'],
    ['a path', { 'api-url': 'https://x.test/api' }, 'without a user name, path or query'],
    ['a query', { 'api-url': 'https://x.test?' }, 'without a user name, path or query'],
    ['another scheme', { 'api-url': 'file:///x' }, 'must be an https address'],
    ['a host like loopback', { 'api-url': 'http://127.0.0.1.x.test' }, 'must be an https address'],
    ['agent-id', { 'agent-id': 'my-agent' }, '`agent-id`: must be the UUID'],
    ['no key to check', { 'verify-key': 'true' }, '`api-key`: is needed by `verify-key`'],
    ['the key itself', { 'api-key': apiKey, 'previous-api-key': apiKey }, 'the same as `api-key`'],
    ['config above', { config: '../x.yml' }, '`config`: must be a path of a file, relative'],
    ['config absolute', { config: '/etc/x.yml' }, '`config`: must be a path'],
    ['sarif above', { 'sarif-file': '../x' }, '`sarif-file`: must be a path of a file inside'],
    ['sarif in .git', { 'sarif-file': '.git/hooks/x' }, '`sarif-file`: must be a path'],
    ['sarif without scan', { 'sarif-file': 'x', scan: 'off' }, 'but `scan` is `off`'],
    [
      'a live check without scan',
      { 'check-leaked-keys': 'true', scan: 'off' },
      'but `scan` is `off`',
    ],
    [
      'a name that is nearly one',
      { ...phoneCall, expect: 'agent-say: [hello]' },
      'did you mean `agent-says`? Given: "agent-say". This would work:',
    ],
    ['two lines', { 'contact-name': 'a\nb' }, '`contact-name`: must be one line'],
    ['no name', { 'protected-secrets': 'A=12345678\nnothing' }, 'which line 2 is not'],
    ['a name twice', { 'protected-secrets': 'A=12345678\nA=87654321' }, 'names `A` twice'],
    ['a short value', { 'protected-secrets': 'A=12345' }, 'of fewer than 6 characters'],
    [
      'a web call without agent',
      { ...phoneCall, 'smoke-call': 'web', 'agent-id': '' },
      '`agent-id`: is needed by',
    ],
    ['a call without agent', { ...phoneCall, 'agent-id': '' }, '`agent-id`: is needed by'],
    [
      'a call without number',
      { ...phoneCall, 'contact-number': '' },
      '`contact-number`: is needed',
    ],
    ['a call without key', { ...phoneCall, 'api-key': '' }, '`api-key`: is needed by `smoke-call`'],
    [
      'a number that is not allowed',
      { ...phoneCall, 'allowed-numbers': '+14155550100' },
      '`contact-number`: is none of the numbers in `allowed-numbers`. Given: "…78"',
    ],
    ['calling hours', { ...phoneCall, 'calling-hours': '8-20' }, '`calling-hours`: must be'],
    ['expectations', { ...phoneCall, expect: 'anwered: true' }, '`expect`: '],
    ['metadata that is a list', { ...phoneCall, metadata: '[1]' }, 'must be one object'],
    ['metadata that JSON cannot hold', { ...phoneCall, metadata: 'a: .inf' }, 'JSON can hold'],
    ['broken metadata', { ...phoneCall, metadata: 'a: 1\n b: [' }, '`metadata`: line '],
  ])('says what is wrong: %s', async (_name, inputs, message) => {
    expect(await problemsOf(inputs)).toContain(message);
  });

  it('tells all of them together, each with YAML that works', async () => {
    const { parsed } = await readInputs(
      given({
        scan: 'everything',
        'fail-on': 'fatal',
        comment: 'maybe',
        'api-url': 'ftp://x.test',
        'verify-key': 'on',
        'check-leaked-keys': '1',
        'max-call-minutes': 'two',
        'timeout-minutes': '-1',
        'agent-id': '42',
        'sarif-file': '/out.sarif',
        config: 'a//b',
        'api-key': 'has a space',
        'previous-api-key': 'has a space too',
        'github-token': 'line\nbreak',
        'protected-secrets': 'no name',
        'test-mode': 'no',
        'dry-run': 'y',
        voice: 'a\u0007b',
        'contact-name': 'x'.repeat(200),
        'smoke-call': 'sms',
      }),
    );
    if (parsed.ok) throw new Error('must be bad');
    expect(parsed.problems).toHaveLength(20);
    const text = inputProblems(parsed.problems);
    expect(text).toMatch(/^20 inputs are not usable\. Nothing was scanned, called or sent\.\n/);
    expect(text).not.toMatch(/has a space|line\nbreak|no name\b/);
    expect(text).toContain('  with:\n    max-call-minutes: 2');
    for (const { example } of parsed.problems) {
      const cured = parse(example) as Record<string, string>;
      const again = given(
        Object.fromEntries(
          Object.entries(cured).map(([name, value]) => [
            name,
            String(value).replace(/\$\{\{.*?\}\}/g, 'a-secret-value'),
          ]),
        ),
      );
      const needed = 'INPUT_VERIFY-KEY' in again ? { 'INPUT_API-KEY': apiKey } : {};
      const outcome = await readInputs({ ...again, ...needed });
      expect({ example, ok: outcome.parsed.ok }).toEqual({ example, ok: true });
    }
  });

  it('refuses a symbolic link at the report at once', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'inputs-test-'));
    try {
      await symlink('/etc', join(workspace, 'reports'));
      const { parsed } = await readInputs({
        'INPUT_SARIF-FILE': 'reports/x.sarif',
        GITHUB_WORKSPACE: workspace,
      });
      expect(!parsed.ok && inputProblems(parsed.problems)).toContain(
        '`sarif-file`: cannot be written: `reports` is a symbolic link',
      );
    } finally {
      await rm(workspace, { recursive: true });
    }
  });

  it('keeps hostile values from acting and keys from showing', async () => {
    const text = await problemsOf({
      scan: 'x\u001b[2J\n::error::y',
      'agent-id': apiKey,
      'api-url': 'https://user:password@x.test',
      'fail-on': `0f8fad5b-d9cb-469f-a165-7086772895`,
    });
    expect(text).toContain('Given: "x\\x1b[2J\\n::error::y"');
    expect(text).not.toContain(apiKey);
    expect(text).toContain('38 characters, not shown because they look like a key');
    expect(text).not.toContain('password@');
    expect(text).toContain('"0f8fad5b-d9cb-469f-a165-7086772895"');
  });

  it('shows two digits of a bad number at most', async () => {
    const text = await problemsOf({ ...phoneCall, 'contact-number': '98765 43210' });
    expect(text).toContain('`contact-number`: ');
    expect(text).not.toMatch(/98765|43210/);
  });
});
