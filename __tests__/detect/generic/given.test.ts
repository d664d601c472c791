import { describe, expect, test } from '@jest/globals';
import { expectFound, findings, HEX, password, randomLike } from './scan.ts';

const token = randomLike(32);
const random = `${randomLike(7)}!${randomLike(6, undefined, 3)}`;
const hex = randomLike(40, HEX);

describe('a value given in a way of its own', () => {
  test.each([
    ['a tag with attributes', 'a.xml', `<password type="text">${password}</password>`, 'password'],
    ['a tag in a namespace', 'a.xml', `<ns:password>${password}</ns:password>`, 'password'],
    [
      'a tag with both',
      'soap.xml',
      `<wsse:Password Type="PasswordText">${password}</wsse:Password>`,
      'password',
    ],
    ['a parameter of Azure', 'a.json', `"adminPassword": { "value": "${password}" }`, 'password'],
    [
      'a default of Azure',
      'azuredeploy.json',
      `"sqlPassword": {\n  "type": "securestring",\n  "defaultValue": "${password}"\n}`,
      'password',
    ],
    ['a variable of GitLab', '.gitlab-ci.yml', `API_TOKEN:\n  value: "${token}"\n`, 'token'],
    [
      'one with a description',
      '.gitlab-ci.yml',
      `API_TOKEN:\n  description: of the deploy user\n  value: "${token}"\n`,
      'token',
    ],
    ['a constant of Rust', 'a.rs', `static API_KEY: &'static str = "${token}";`, 'api-key'],
    ['a binary of Erlang', 'sys.config', `{api_key, <<"${token}">>}`, 'api-key'],
    [
      'options of SQL',
      'a.sql',
      `CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'asha', password '${password}');`,
      'password',
    ],
    ['a message', 'chat.json', `"text": "the db password is ${random} till friday"`, 'password'],
    ['a key in a message', 'chat.json', `"text": "API key: ${token}"`, 'api-key'],
    ['a mail password', 'a.php', `public $smtppass = '${password}';`, 'password'],
    ['a short name', 'kamctlrc', `DBRWPW="${password}"`, 'password'],
    ['a key of a network', 'a.rsc', `set wpa2-pre-shared-key=${password}`, 'password'],
    ['a Portuguese name', 'a.py', `senha = "${password}"`, 'password'],
    ['a key of Fernet', 'airflow.cfg', `fernet_key = ${randomLike(43)}=`, 'api-key'],
  ])('is found in %s', (_, path, content, rule) => {
    const [finding = ''] = findings(content, path);
    expect(finding).toMatch(new RegExp(`^generic-${rule} `));
    expectFound(content, path, finding);
  });

  test.each([
    ['an element that holds others', 'a.xml', `<password type="x"><b>${password}</b></password>`],
    ['an element of another name', 'a.xml', `<x:passwordHash a="b">${hex}</x:passwordHash>`],
    ['a field of a form', 'a.html', `<input name="password" type="password"> Str0ng?1`],
    ['a variable of GitLab that reads one', 'ci.yml', `DB_PASSWORD:\n  value: $CI_PASSWORD_2\n`],
    ['a schema', 'a.json', `"password": { "type": "string", "default": "changeme" }`],
    ['a sentence', 'a.json', `"text": "the password is required2 and the token is invalid1"`],
    ['a call of Ruby', 'a.rb', `login(name, password 'x1')`],
    ['a compass', 'a.ini', `compass = ${password}`],
    ['a lifetime of Rust', 'a.rs', `fn token<'a>(password: &'a str) -> &'a str { "x1" }`],
  ])('is none: %s', (_, path, content) => {
    expect(findings(content, path)).toEqual([]);
  });
});
