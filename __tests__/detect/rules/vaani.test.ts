import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { isPublishedExample } from '../../../src/detect/false-alarms/published-examples.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { randomFrom } from '../sample.ts';

const random = randomFrom(20);
const from = (characters: string, count: number): string =>
  Array.from({ length: count }, () => characters[Math.floor(random() * characters.length)]).join(
    '',
  );
const hex = (count: number): string => from('0123456789abcdef', count);
/** Letters and digits, with a digit for sure. */
const mixed = (count: number): string =>
  `7${from('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789', count - 1)}`;

const key = (body = hex(32)): string => `vaa${'ni_'}${body}`;
const detector = createDetector(rules);
const findings = (text: string): readonly (readonly [string, string])[] =>
  detector.scan(Buffer.from(text)).map((match) => [match.rule.id, match.severity]);

/** One way to hand a key to a program, in each language that teams write it in. */
const holders: readonly (readonly [string, (value: string) => string])[] = [
  ['.env', (value) => `VAANI_API_KEY=${value}\n`],
  ['.env of a browser app', (value) => `NEXT_PUBLIC_VAANI_API_KEY="${value}"\n`],
  ['the misspelt name', (value) => `export VANI_API_KEY='${value}'\n`],
  ['Python', (value) => `client = VaaniClient(api_key="${value}")\n`],
  ['a default in Python', (value) => `os.getenv("VAANI_API_KEY", "${value}")\n`],
  ['TypeScript', (value) => `const vaani = new Vaani({ apiKey: '${value}' });\n`],
  ['a fallback in TypeScript', (value) => `const k = process.env.VAANI_API_KEY ?? '${value}';\n`],
  ['YAML', (value) => `vaani:\n  api_key: ${value}\n`],
  ['a Kubernetes manifest', (value) => `- name: VAANI_API_KEY\n  value: "${value}"\n`],
  ['JSON', (value) => `{ "vaaniApiKey": "${value}" }\n`],
  [
    'Terraform',
    (value) => `variable "vaani_api_key" {\n  type = string\n  default = "${value}"\n}\n`,
  ],
  ['a Dockerfile', (value) => `ENV VAANI_API_KEY ${value}\n`],
];
const headers: readonly (readonly [string, (value: string) => string])[] = [
  ['curl', (value) => `curl -H "X-API-Key: ${value}" https://api.vaanivoice.ai/api/agents\n`],
  [
    'curl without the space',
    (value) => `curl -H 'X-API-Key:${value}' https://api.vaanivoice.ai/api/agents\n`,
  ],
  [
    'curl over several lines',
    (value) =>
      `curl -X POST https://api.vaanivoice.ai/api/trigger-call/ \\\n  -H "Content-Type: application/json" \\\n  -H "X-API-Key: ${value}"\n`,
  ],
  [
    'Python',
    (value) =>
      `url = "https://api.vaanivoice.ai/api/agents"\nheaders = {"X-API-Key": "${value}"}\n`,
  ],
  [
    'TypeScript',
    (value) =>
      `headers.set('x-api-key', '${value}');\nawait fetch('https://api.vaanivoice.ai/api/agents');\n`,
  ],
  [
    'JSON in a string',
    (value) => `{ "curl": "-H \\"X-API-Key: ${value}\\" https://api.vaanivoice.ai\\n" }\n`,
  ],
];

describe('a key of the platform', () => {
  it.each([...holders, ...headers])('is one error in %s', (_, holder) => {
    expect(findings(holder(key()))).toEqual([['vaani-api-key', 'error']]);
  });

  it.each([
    ['behind an escaped line break', () => `"\\n${key()}\\n"`],
    ['percent-encoded in a URL', () => `https://x.test/?next=%22${key()}%22`],
    ['in a sentence', () => `The old key was ${key()}.`],
    ['as a part of a file name', () => `backup-${key()}.txt`],
  ])('is found %s', (_, text) => {
    expect(findings(text())).toEqual([['vaani-api-key', 'error']]);
  });

  it.each([
    ['one digit short', () => key(hex(31))],
    ['one digit long', () => key(hex(33))],
    ['inside a word', () => `x${key()}`],
    ['a placeholder', () => key('x'.repeat(32))],
    ['a name', () => key('webhook_signing_secret_of_tenant')],
  ])('is not found: %s', (_, text) => {
    expect(findings(`see ${text()}`)).toEqual([]);
  });
});

describe('the published examples', () => {
  const published = [
    ['3916d7d1d8736c28', '83582d8ab005be31'],
    ['c1fc7e33c0563283', '0ffe16da5e314b0d'],
  ].map((halves) => halves.join(''));

  it.each(published)('are known, with and without the prefix (%#)', (body) => {
    expect([body, key(body)].map(isPublishedExample)).toEqual([true, true]);
    expect(isPublishedExample(key(hex(32)))).toBe(false);
  });

  it.each(published)('are no Vaani finding, wherever they stand (%#)', (body) => {
    for (const [, holder] of [...holders, ...headers]) {
      const found = [...findings(holder(key(body))), ...findings(holder(body))];
      expect(found.filter(([id]) => /vaani|x-api-key/.test(id))).toEqual([]);
    }
  });
});

describe('a value under the name of a Vaani key', () => {
  it.each(holders)('is an error when it is hexadecimal: %s', (_, holder) => {
    expect(findings(holder(hex(32)))).toEqual([['vaani-api-key-value', 'error']]);
  });

  it.each(holders)('is a warning in another shape: %s', (_, holder) => {
    expect(findings(holder(mixed(36)))).toEqual([['vaani-api-key-value', 'warning']]);
  });

  it.each([
    [
      'an id under the next name',
      () => `VAANI_API_KEY=\nVAANI_AGENT_ID=${hex(8)}-1a2b-4c3d-9e8f-${hex(12)}`,
    ],
    ['a look-up', () => 'vaani_api_key = settings.vaani_api_key_v2'],
    ['words', () => 'VAANI_API_KEY: get-it-from-the-vault-2024'],
    ['a workflow secret', () => 'VAANI_API_KEY: $' + '{{ secrets.VAANI_API_KEY_2026 }}'],
    ['an elided sample', () => 'VAANI_API_KEY=vaani_abc123...'],
  ])('is no finding when it is %s', (_, text) => {
    expect(findings(text())).toEqual([]);
  });
});

describe('a header to the Vaani API', () => {
  it.each(headers)('gives away a key of another shape: %s', (_, header) => {
    expect(findings(header(mixed(40)))).toEqual([['vaani-api-key-header', 'warning']]);
    expect(findings(header(hex(32)))).toEqual([['vaani-api-key-header', 'error']]);
  });

  it('is a plain X-API-Key header when no host of Vaani is near', () => {
    expect(findings(`fetch(url, { headers: { 'X-API-Key': '${mixed(40)}' } })`)).toEqual([
      ['x-api-key-header', 'warning'],
    ]);
  });
});

describe('other secrets around Vaani', () => {
  it.each([
    ['sk form', () => `sk-${'vaani'}-${mixed(32)}`, 'vaani-secret-key', 'error'],
    ['short sk form', () => `sk-${'vaani'}-${mixed(14)}`, 'vaani-secret-key', 'warning'],
    [
      'webhook secret',
      () => `VAANI_WEBHOOK_SECRET=${mixed(24)}`,
      'vaani-webhook-secret',
      'warning',
    ],
    [
      'hexadecimal webhook secret',
      () => `VAANIVOICE_WEBHOOK_SECRET=${hex(64)}`,
      'vaani-webhook-secret',
      'error',
    ],
    ['tool secret', () => `VAANI_TOOL_SECRET: "${hex(32)}"`, 'vaani-webhook-secret', 'error'],
    [
      '?secret= of a webhook',
      () => `https://acme.test/api/webhook?secret=${mixed(24)}`,
      'webhook-url-secret',
      'warning',
    ],
    [
      '?token= of a webhook',
      () => `https://acme.test/webhooks/vaani?agent=7&token=${mixed(24)}`,
      'webhook-url-secret',
      'warning',
    ],
    [
      '?key= of a Vaani path',
      () => `https://acme.test/hooks/vaani?key=${mixed(24)}`,
      'webhook-url-secret',
      'warning',
    ],
    ['OMind', () => `vk_${'live_'}${mixed(32)}`, 'omind-vaani-api-key', 'error'],
    ['Vaani Labs', () => `vv_${'live_'}${mixed(32)}`, 'vaani-labs-api-key', 'error'],
    ['Voxa', () => `VAANI_API_KEY=va${'a_'}${mixed(32)}`, 'voxa-vaani-api-key', 'warning'],
  ])('%s', (_, text, id, severity) => {
    expect(findings(text())).toEqual([[id, severity]]);
  });
});
