import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { addressesRules } from '../../../src/detect/rules/addresses.ts';

const detector = createDetector(addressesRules);
const found = (text: string, path: string | null = null): readonly (readonly string[])[] =>
  detector
    .scan(Buffer.from(text), path)
    .map(({ rule, severity, secret }) => [rule.id, severity, secret]);

const words = ['brown', 'otter'].join('-');

describe('a password of words', () => {
  const address = `mongodb://admin:${words}@cluster0.k3z9q.mongodb.net/shop`;

  it('is worth a warning in the address of a host that others reach', () => {
    expect(found(address, 'src/db.ts')).toEqual([['mongodb-url-password', 'warning', words]]);
    expect(found(`Data Source=sql01.corp;User ID=app;Password=${words};`)).toEqual([
      ['connection-string-password-first', 'warning', words],
    ]);
  });

  it.each([
    ['in a test', address, 'tests/db.test.ts'],
    ['in a manual', address, 'docs/setup.md'],
    ['that stands for one', 'mongodb://admin:mypassword@cluster0.k3z9q.mongodb.net/', null],
    ['that repeats what it is', 'Server=sql01;Database=a;Password=myPassword;', null],
    ['on this machine', `mongodb://admin:${words}@localhost/shop`, null],
  ])('is none %s', (_, text, path) => {
    expect(found(text, path)).toEqual([]);
  });
});

describe('a connection string', () => {
  const withPassword = (password: string): string =>
    `Server=sql01,1433;Database=shop;User ID=app;Password=${password};`;

  it('may have a password that begins with a sign', () => {
    const password = ['#g3ts', '0m3'].join('');
    expect(found(withPassword(password)).map(([, , secret]) => secret)).toEqual([password]);
  });

  it.each(['#password#', '%DB_PASSWORD%', '######'])('may be filled in later: %s', (password) => {
    expect(found(withPassword(password))).toEqual([]);
  });
});

describe('a variable that a build writes into the pages of a web app', () => {
  it.each([
    ['.env', (name: string) => `${name}=${words}\n`],
    ['with a remark', (name: string) => `# ${name}="${words}" # of the mailer\n`],
    ['YAML', (name: string) => `      ${name}: ${words}\n`],
  ])('gives a password away: %s', (_, line) => {
    for (const name of ['REACT_APP_MAILER_PASS', 'VITE_ADMIN_PASSWORD', 'NEXT_PUBLIC_DB_PASSWD'])
      expect(found(line(name))).toEqual([['bundled-password', 'warning', words]]);
  });

  it.each([
    ['a page for a forgotten one', `REACT_APP_FORGOT_PASSWORD=${words}`],
    ['a path', 'VITE_LOGIN_PASSWORD=/sign-in/password'],
    ['another variable', 'REACT_APP_DB_PASSWORD=$DB_PASSWORD'],
    ['a type', 'VITE_DB_PASSWORD: string'],
    ['a stand-in', 'VITE_DB_PASSWORD=change_me'],
    ['of another name', `API_PASSWORD=${words}`],
  ])('holds none: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
