import { describe, expect, test } from '@jest/globals';
import { expectFound, findings, password, randomLike } from './scan.ts';

const token = randomLike(32);

describe('a value in the line behind its name is found', () => {
  test.each([
    ['JavaScript', 'a.js', `const secret =\n  "${token}";`, `generic-secret ${token}`],
    ['Java', 'A.java', `String password =\r\n    "${password}";`, `generic-password ${password}`],
    ['JSON', 'a.json', `{\n "password":\n  "${password}"\n}`, `generic-password ${password}`],
    ['parentheses', 'a.py', `API_KEY = (\n    "${token}"\n)`, `generic-api-key ${token}`],
    [
      'parentheses in a string',
      'a.rb',
      `run "API_KEY = (\n  \\"${token}\\"\n)"`,
      `generic-api-key ${token}`,
    ],
    ['a text of YAML', 'a.yml', `token: |\n  ${token}\n`, `generic-token ${token}`],
    [
      'a folded text of YAML',
      'a.yml',
      `password: >-\n  ${password}\n`,
      `generic-password ${password}`,
    ],
  ])('%s', (_, path, content, finding) => {
    expectFound(content, path, finding);
  });

  test.each([
    ['the name of another setting', 'a.yml', `token:\n  "${token}": 1\n`],
    ['that in a string', 'a.sh', `send "{ \\"token\\":\n  \\"${token}\\": 1 }"\n`],
    ['an empty setting', '.env', `TOKEN=\n"${token}"\n`],
    ['a text of many words', 'a.yml', `token: |\n  see ${token} of the vault\n`],
  ])('but not %s', (_, path, content) => {
    expect(findings(content, path)).toEqual([]);
  });
});
