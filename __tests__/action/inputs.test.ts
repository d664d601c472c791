import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames } from '../../src/action/input-names.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { agent, apiKey, given, good, number, phoneCall } from './given-inputs.ts';

describe('inputs that are good', () => {
  it('works with no input at all', async () => {
    expect(await readInputs({})).toEqual({
      secrets: [],
      warnings: [],
      callNotices: [],
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
