import { describe, expect, test } from '@jest/globals';
import { expectFound, findings, password, randomLike } from './scan.ts';

const token = randomLike(32);

describe('what stands in for a missing setting is found', () => {
  test.each([
    ['an alternative', 'a.js', `new Client(env.API_KEY || "${token}")`, `generic-api-key ${token}`],
    ['another one', 'a.ts', `new Client(env.API_KEY ?? '${token}')`, `generic-api-key ${token}`],
    ['one of Python', 'a.py', `login(getenv("TOKEN") or "${token}")`, `generic-token ${token}`],
    ['one of PHP', 'a.php', `login(getenv('TOKEN') ?: '${token}');`, `generic-token ${token}`],
    [
      'one of Rust',
      'a.rs',
      `env::var("TOKEN").unwrap_or("${token}".into())`,
      `generic-token ${token}`,
    ],
    [
      'one behind a condition',
      'a.js',
      `apiKey: isLive ? "${token}" : ""`,
      `generic-api-key ${token}`,
    ],
    [
      'the default of an argument',
      'a.py',
      `parser.add_argument("--token", default="${token}")`,
      `generic-token ${token}`,
    ],
    [
      'the default of a variable',
      'a.dart',
      `String.fromEnvironment('API_KEY', defaultValue: '${token}')`,
      `generic-api-key ${token}`,
    ],
    [
      'the default of a field',
      'a.py',
      `  token: str = Field(default="${token}")`,
      `generic-token ${token}`,
    ],
    [
      'a parameter of CloudFormation',
      'a.yml',
      `  DbPassword:\n    Type: String\n    NoEcho: true\n    Default: ${password}\n`,
      `generic-password ${password}`,
    ],
    [
      'the same in JSON',
      'a.json',
      `{"DbPassword": {"Type": "String", "Default": "${password}"}}`,
      `generic-password ${password}`,
    ],
    [
      'what is given to it',
      'a.json',
      `[{"ParameterKey": "DbPassword", "ParameterValue": "${password}"}]`,
      `generic-password ${password}`,
    ],
  ])('%s', (_, path, content, finding) => {
    expectFound(content, path, finding);
  });

  test.each([
    ['a parameter that has none', 'a.yml', `  DbPassword:\n    Type: String\nId: ${token}\n`],
    ['another parameter', 'a.json', `{"DbPassword": {"Type": "String"}, "Default": "${token}"}`],
    ['another argument', 'a.py', `add_argument("--token", help="x"); f(default="${token}")`],
  ])('but not %s', (_, path, content) => {
    expect(findings(content, path)).toEqual([]);
  });
});
