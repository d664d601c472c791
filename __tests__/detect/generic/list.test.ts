import { describe, expect, test } from '@jest/globals';
import { MOST_ITEMS } from '../../../src/detect/generic/syntax/list.ts';
import { ALPHANUMERIC, findings, password, randomLike } from './scan.ts';

const [one, two] = [randomLike(32), randomLike(32, ALPHANUMERIC, 8)];
const both = [`generic-api-key ${one}`, `generic-api-key ${two}`];

describe('every item of a list is found', () => {
  test.each([
    ['Python', 'a.py', `API_KEYS = ["${one}", "${two}"]`],
    ['a set of Python', 'a.py', `API_KEYS = {"${one}", "${two}"}`],
    ['JavaScript, over lines', 'a.js', `const apiKeys = [\n  '${one}',\n  '${two}',\n];`],
    ['Go', 'a.go', `var apiKeys = []string{"${one}", "${two}"}`],
    ['Java', 'A.java', `String[] apiKeys = {"${one}", "${two}"};`],
    ['Java, with its type', 'A.java', `apiKeys = new String[] {"${one}", "${two}"};`],
    ['C#', 'A.cs', `var apiKeys = new[] { "${one}", "${two}" };`],
    ['JSON', 'a.json', `{"api_keys": ["${one}", "${two}"]}`],
    ['JSON within a text', 'a.sh', `D='{\\"api_keys\\": [\\"${one}\\", \\"${two}\\"]}'`],
    ['YAML', 'a.yml', `api_keys: ["${one}", "${two}"]`],
    ['YAML, a line each', 'a.yml', `api_keys:\n  - ${one}\n  - "${two}" # old\nother: x\n`],
    ['YAML with CRLF', 'a.yml', `api_keys:\r\n- '${one}'\r\n- ${two}\r\n`],
  ])('%s', (_, path, content) => {
    expect(findings(content, path)).toEqual(both);
  });

  test('up to a number', () => {
    const keys = Array.from({ length: MOST_ITEMS + 20 }, (_, seed) =>
      randomLike(32, ALPHANUMERIC, seed * 7919),
    );
    const content = `API_KEYS = [${keys.map((each) => `"${each}"`).join(', ')}]`;
    expect(findings(content, 'a.py')).toHaveLength(MOST_ITEMS);
  });
});

describe('a list of YAML', () => {
  test('may hold assignments, each under its own name', () => {
    expect(findings(`secrets:\n  - DB_PASSWORD=${password}\n`, 'a.yml')).toEqual([
      `generic-password ${password}`,
    ]);
  });

  test.each([
    ['of mappings', `tokens:\n  - name: ${one}\n`],
    ['of quoted names', `tokens:\n  - "${one}": 3\n`],
    ['under another name', `tokens:\nrooms:\n  - ${one}\n`],
    ['of names', 'secrets:\n  - db_password\n  - smtp_password\n'],
  ])('%s holds none', (_, content) => {
    expect(findings(content, 'a.yml')).toEqual([]);
  });
});

test('what stands behind the end of a list is no item', () => {
  expect(findings(`TOKENS = ["${one}"]\nROOMS = ["${two}"]\n`, 'a.py')).toEqual([
    `generic-token ${one}`,
  ]);
});

test('the names of members are no items', () => {
  expect(findings(`TOKENS = {"${one}": 3}`, 'a.py')).toEqual([]);
});
