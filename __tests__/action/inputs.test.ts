import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames } from '../../src/action/input-names.ts';
import { type Inputs, inputProblems, readInputs } from '../../src/action/inputs.ts';

const agent = '0f8fad5b-d9cb-469f-a165-70867728950e';
const apiKey = `vaa${'ni_'}${'5b'.repeat(16)}`;
const number = '+919812345678';

/** Inputs as the runner hands them over. */
function given(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs);
  return Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

async function good(inputs: Readonly<Record<string, string>>): Promise<Inputs> {
  const { parsed } = await readInputs(given(inputs));
  if (!parsed.ok) throw new Error(inputProblems(parsed.problems));
  return parsed.value;
}

async function problemsOf(inputs: Readonly<Record<string, string>>): Promise<string> {
  const { parsed } = await readInputs(given(inputs));
  return parsed.ok ? '' : inputProblems(parsed.problems);
}

const phoneCall = {
  'smoke-call': 'phone',
  'api-key': apiKey,
  'agent-id': agent,
  'contact-number': number,
};

describe('inputs that are good', () => {
  it('works with no input at all', async () => {
    expect(await readInputs({})).toEqual({
      secrets: [],
      warnings: [],
      parsed: {
        ok: true,
        value: {
          scan: {
            mode: 'diff',
            failOn: 'error',
            config: { path: '.github/vaani-guard.yml', isDefault: true },
            protectedSecrets: [],
            checkLeakedKeys: false,
            comment: 'on-failure',
            sarifFile: null,
          },
          key: { verify: false, previous: null },
          call: null,
          apiKey: null,
          apiUrl: 'https://api.vaanivoice.ai',
          token: null,
        },
      },
    });
  });

  it('takes the defaults of action.yml for what they are, and knows every input there', async () => {
    const action = parse(await readFile('action.yml', 'utf8')) as {
      inputs: Record<string, { default?: string; description: string }>;
    };
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
    const defaults = Object.entries(action.inputs)
      .filter(([name]) => name !== 'github-token')
      .map(([name, input]) => [name, String(input.default ?? '')]);
    expect(await readInputs(given(Object.fromEntries(defaults)))).toEqual(await readInputs({}));
    const call = { ...Object.fromEntries(defaults), ...phoneCall };
    expect(JSON.stringify(await good(call))).toBe(JSON.stringify(await good(phoneCall)));
  });

  it('reads a call', async () => {
    const inputs = await good({
      ...phoneCall,
      'contact-name': 'Asha',
      metadata: 'order_id: "0042"\nitems: [1, 2.5, true, null]',
      'allowed-numbers': `+14155550100, ${number}\n`,
      'calling-hours': 'any',
      'max-call-minutes': '3',
      'timeout-minutes': '4.5',
      'dry-run': 'True',
    });
    expect(inputs.apiKey).toBe(apiKey);
    expect(inputs.call).toMatchObject({
      callingHours: 'any',
      request: {
        medium: 'phone',
        agentId: agent,
        contactNumber: number,
        contactName: 'Asha',
        outboundNumber: null,
        voice: null,
        metadata: { order_id: '0042', items: [1, 2.5, true, null] },
        maxCallMinutes: 3,
        timeoutMinutes: 4.5,
        testMode: false,
        dryRun: true,
        expectations: { answered: true },
      },
    });
  });

  it.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:1/', 'http://localhost:1'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['  https://API.example.test ', 'https://api.example.test'],
  ])('takes the address %s', async (address, origin) => {
    expect((await good({ 'api-url': address })).apiUrl).toBe(origin);
  });

  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['FALSE', false],
    ['', false],
  ])('reads the boolean %j', async (text, value) => {
    expect((await good({ 'check-leaked-keys': text })).scan.checkLeakedKeys).toBe(value);
  });

  it('reads protected secrets, key blocks included, and warns of what cannot be looked for', async () => {
    const block = ['-----BEGIN TEST KEY-----', 'QUJD=', 'REVG==', '-----END TEST KEY-----'];
    const { parsed, warnings } = await readInputs(
      given({
        'protected-secrets': `A=first value=1\n\nKEY=${block.join('\n')}\nEMPTY=\nB = second value\r\n`,
      }),
    );
    expect(parsed.ok && parsed.value.scan.protectedSecrets).toEqual([
      { name: 'A', value: 'first value=1' },
      { name: 'KEY', value: block.join('\n') },
      { name: 'B', value: 'second value' },
    ]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('`EMPTY` is empty');
  });

  it('warns of one value under two names without showing it', async () => {
    const { warnings } = await readInputs(
      given({ 'api-key': apiKey, 'protected-secrets': `A=${apiKey}\nB=another\nC=another` }),
    );
    expect(warnings.map((text) => text.split(' hold')[0])).toEqual([
      '`api-key` and `A`',
      '`B` and `C`',
    ]);
    expect(warnings.join()).not.toContain(apiKey);
  });
});

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
    ['two lines', { 'contact-name': 'a\nb' }, '`contact-name`: must be one line'],
    ['no name', { 'protected-secrets': 'A=12345678\nnothing' }, 'which line 2 is not'],
    ['a name twice', { 'protected-secrets': 'A=12345678\nA=87654321' }, 'names `A` twice'],
    ['a short value', { 'protected-secrets': 'A=12345' }, 'of fewer than 6 characters'],
    ['the web call', { ...phoneCall, 'smoke-call': 'web' }, 'the web call is not there yet'],
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

describe('secrets and mistyped names', () => {
  it('gives every secret to be masked, whether the inputs are good or bad', async () => {
    const inputs = {
      'api-key': ` ${apiKey}\n`,
      'previous-api-key': 'an old key',
      'github-token': 'a-token',
      'protected-secrets': 'A=first value\nnot a line\nS=12',
      'contact-number': '+91 98123-45678',
      api_key: 'key under a wrong name',
      'protected-secret': 'B=second value',
    };
    const { secrets, parsed } = await readInputs(given(inputs));
    expect(parsed.ok).toBe(false);
    expect([...secrets].sort()).toEqual(
      [
        apiKey,
        'an old key',
        'a-token',
        'first value',
        'not a line',
        '12',
        '+91 98123-45678',
        '919812345678',
        'key under a wrong name',
        'second value',
      ].sort(),
    );
  });

  it('names an input that was mistyped, and leaves others alone', async () => {
    const { warnings, parsed } = await readInputs(
      given({ apikey: 'x', 'vaani-api-key': 'x', failon: 'error', sarif_file: 'x', colour: 'x' }),
    );
    expect(parsed.ok).toBe(true);
    expect(warnings.map((text) => text.match(/`[\w-]+`/g)?.join(' -> '))).toEqual([
      '`apikey` -> `api-key`',
      '`vaani-api-key` -> `api-key`',
      '`failon` -> `fail-on`',
      '`sarif_file` -> `sarif-file`',
    ]);
  });
});
