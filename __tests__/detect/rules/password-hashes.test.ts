import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { passwordHashesRules } from '../../../src/detect/rules/password-hashes.ts';
import { randomFrom } from '../sample.ts';

const random = randomFrom(31);
const digits = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const from = (count: number): string =>
  Array.from({ length: count }, () => digits[Math.floor(random() * digits.length)]).join('');

const sha512 = `$6$${from(16)}$${from(86)}`;
const bcrypt = `$2${'y'}$10$${from(53)}`;
const yescrypt = `$y$j9T$${from(22)}$${from(43)}`;
const cisco = `$9$${from(14)}$${from(43)}`;

const detector = createDetector(passwordHashesRules);
const found = (text: string, path: string | null = null): readonly string[] =>
  detector.scan(Buffer.from(text), path).map(({ secret }) => secret);

describe('the hash of a password', () => {
  it.each([
    ['alone on its line, as in a list', `one\n  ${bcrypt}\n`, bcrypt],
    ['behind the name of its account', `root:${sha512}:19000:0:99999:7:::\n`, sha512],
    ['in a .htpasswd', `admin:${bcrypt}\n`, bcrypt],
    ['on its way to one', `echo "admin:${bcrypt}" >> .htpasswd`, bcrypt],
    ['of an entry of LDAP', `userPassword: {CRYPT}${sha512}`, sha512],
    ['of a kickstart file', `rootpw --iscrypted ${sha512}`, sha512],
    ['of cloud-init', `    passwd: "${yescrypt}"`, yescrypt],
    ['of a command that makes an account', `useradd -m -p '${sha512}' deploy`, sha512],
    ['of NixOS', `  hashedPassword = "${yescrypt}";`, yescrypt],
    ['of a router', `username admin privilege 15 secret 9 ${cisco}`, cisco],
  ])('is found %s', (_, text, hash) => {
    expect(found(text)).toEqual([hash]);
  });

  it.each([
    ['what a program compares with', `if (await compare(input, '${bcrypt}')) {`],
    ['what fills a table', `  'password' => '${bcrypt}', // password`],
    ['a row', `INSERT INTO users VALUES (1, 'admin', '${bcrypt}');`],
    ['a document of a database', `{ "email": "a@b.test", "password": "${bcrypt}" }`],
    ['what Spring Security compares with', `.password("{bcrypt}${bcrypt}")`],
    ['what a comment shows', `# hash => "${sha512}"`],
  ])('is none where it is %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is none in tests and documents', () => {
    const paths = ['deploy/users.htpasswd', 'tests/users.htpasswd', 'docs/users.md'];
    expect(paths.map((path) => found(`admin:${bcrypt}\n`, path).length)).toEqual([1, 0, 0]);
  });
});
