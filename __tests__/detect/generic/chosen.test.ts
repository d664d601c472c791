import { describe, expect, test } from '@jest/globals';
import { findings, randomLike } from './scan.ts';

/** Put together here, so that no file holds a line that looks like a leak. */
const line = (name: string, ...parts: string[]): string => `${name} = '${parts.join('')}'`;
const plain = (name: string, ...parts: string[]): string => `${name}=${parts.join('')}`;
const [user, word] = ['marlena', ['kettle', 'drum'].join('')];

describe('a password beside its user', () => {
  test('may be a word', () => {
    const both = `${line('user', user)}\n${line('password', word)}`;
    expect(findings(both, 'app.ini')).toEqual([`generic-password ${word}`]);
    expect(findings(both, 'login.php')).toEqual([`generic-password ${word}`]);
    expect(findings(`$${line('user', user)}; $${line('password', word)};`, 'login.php')).toEqual([
      `generic-password ${word}`,
    ]);
    expect(findings(line('password', word), 'app.ini')).toEqual([]);
    expect(findings(line('password', word), 'login.php')).toEqual([]);
  });

  test.each([
    ['environment', `${plain('DB_USERNAME', user)}\n${plain('DB_PASSWORD', word)}`, 'local.env'],
    ['YAML', `  username: ${user}\n  password: ${word}`, 'a.yml'],
    ['JSON', `{"login": "${user}", "password": "${word}"}`, 'a.json'],
    ['attributes', `<user username="${user}" password="${word}"/>`, 'users.xml'],
    ['connection', `"Server=db;User Id=${user};Password=${word}"`, 'a.config'],
    ['comment between', `${plain('user', user)}\n# a\n# b\n${plain('password', word)}`, 'a.conf'],
  ])('is read as it is written: %s', (_, both, path) => {
    expect(findings(both, path)).toEqual([`generic-password ${word}`]);
  });

  test('may be two words in quotes, but no sentence and no text of a program', () => {
    const both = (password: string): string => `${line('user', user)}\npassword = ${password}`;
    expect(findings(both("'brass kettle'"), 'a.ini')).toEqual(['generic-password brass kettle']);
    expect(findings(both("'brass kettle'"), 'a.ts')).toEqual([]);
    expect(findings(both('brass kettle'), 'a.ini')).toEqual([]);
    expect(findings(both("'brass kettle with holes'"), 'a.ini')).toEqual([]);
    expect(findings(line('password', 'brass kettle'), 'a.ini')).toEqual([]);
  });

  test('is none where the user stands for any', () => {
    const mail = (host: string): string => `${user}@${host}`;
    expect(
      findings(`${line('user', mail('acme.io'))}\n${line('password', word)}`, 'a.ini'),
    ).toEqual([`generic-password ${word}`]);
    for (const name of [
      'username',
      'testuser',
      'admin',
      '1001',
      '$' + '{USER}',
      mail('example.com'),
    ])
      expect(findings(`${line('user', name)}\n${line('password', word)}`, 'a.ini')).toEqual([]);
  });

  test('is none where it repeats the user, names itself or is what a form calls its field', () => {
    for (const value of [user, `${user}db`, `${user}_pass`, 'acme_bot_token', 'powerpass'])
      expect(findings(`${line('user', user)}\n${line('password', value)}`, 'a.ini')).toEqual([]);
    for (const value of ['Passwort', 'wachtwoord', 'Kettle', 'justfortesting', 'changeit'])
      expect(findings(`${line('user', 'Benutzer')}\n${line('password', value)}`, 'a.ts')).toEqual(
        [],
      );
  });

  test('is found far from it, behind another user or in another text no more', () => {
    const password = line('password', word);
    expect(findings(`${line('user', user)}\n\n\n\n\n\n${password}`, 'a.ini')).toEqual([]);
    expect(findings(`${line('user', user)}\n${' '.repeat(300)}${password}`, 'a.ini')).toEqual([]);
    expect(
      findings(`${line('user', user)}\n${line('user', 'test')}\n${password}`, 'a.ini'),
    ).toEqual([]);
    expect(findings(`${password}\n${line('user', user)}`, 'a.ini')).toEqual([]);
  });

  test('is found at every place, also where the same one stood alone before', () => {
    const password = line('password', word);
    const alone = `${password}\n`.repeat(3);
    const both = `${line('user', user)}\n${password}\n`;
    expect(findings(alone + both + both, 'a.ini')).toHaveLength(2);
  });

  test('is what a test, a sample or a manual makes up', () => {
    const both = `${line('user', user)}\n${line('password', word)}`;
    for (const path of [
      'test/a.ini',
      'a.ini.example',
      'docs/a.ini',
      'README.md',
      'locales/de.json',
    ])
      expect(findings(both, path)).toEqual([]);
  });

  test('needs quotes in code, as its user does', () => {
    expect(findings(`user = ${user}\n${line('password', word)}`, 'a.rb')).toEqual([]);
    expect(findings(`${line('user', user)}\npassword = ${word}`, 'a.rb')).toEqual([]);
    // Without its user this one scores one too few in code.
    const better = ['kettle', '31', 'drum'].join('');
    expect(findings(line('password', better), 'a.rb')).toEqual([]);
    expect(findings(`${line('login', user)}\n${line('password', better)}`, 'a.rb')).toEqual([
      `generic-password ${better}`,
    ]);
  });
});

describe('words that somebody chose', () => {
  test('are found with digits counted up behind them, where the word is none of those that stand for a secret', () => {
    for (const digits of ['1234', '123456', '12345678'])
      expect(findings(plain('password', 'kettle', 'drum', digits), 'a.env')).toHaveLength(1);
    for (const stands of ['admin', 'test', 'password', 'abcdef'])
      expect(findings(plain('password', stands, '123456'), 'a.env')).toEqual([]);
  });

  test('are found in disguise in a setting, but not where they only name what belongs there', () => {
    expect(findings(plain('password', 'secret', 'b@ck', 'up'), 'a.conf')).toHaveLength(1);
    expect(findings(line('password', 'secret', 'b@ck', 'up'), 'a.ts')).toEqual([]);
    for (const value of [
      'pa$$word',
      'p@ssword',
      '$ecret',
      'ch@ngeme',
      'd3mopass',
      'd3vp@ssw0rd',
      'acm$',
    ])
      expect(findings(plain('password', value), 'acms/a.conf')).toEqual([]);
  });

  test('are found where they follow the rules for passwords, but not as everybody follows them', () => {
    for (const value of ['Root@2022', 'Server#2021!', 'Pass123#$!'])
      expect(findings(plain('password', value), 'config/a.conf')).toHaveLength(1);
    for (const value of [
      'Password123!',
      'Password1!',
      'Secret1!',
      'Password1!Root',
      'Pass@Word1',
      'ChangeMe123!',
      'YourPass#2021',
      'TestPass#2021',
      'root@2022',
      'Root2022',
    ])
      expect(findings(plain('password', value), 'config/a.conf')).toEqual([]);
    expect(findings(`- '${plain('DB_PASSWORD', 'Root', '2022')}'`, 'config/a.yml')).toEqual([]);
    for (const path of ['test/a.conf', 'docs/a.conf', 'config/a.conf.example'])
      expect(findings(plain('password', 'Root@2022'), path)).toEqual([]);
  });
});

describe('letters of both cases', () => {
  test('are a random password in an address without a dot, though neighbours on a keyboard stand in them', () => {
    const login = [randomLike(8), ['xp', 'OI', 'hJ', 'kq'].join('')];
    expect(findings(`https://${login.join(':')}@${randomLike(14)}`, 'a.yml')).toHaveLength(1);
    expect(findings(`https://${login.join(':').toLowerCase()}@${randomLike(14)}`, 'a.yml')).toEqual(
      [],
    );
  });
});

describe('variables', () => {
  test('one behind another are no password', () => {
    expect(findings('password = "$first$second"', 'a.sh')).toEqual([]);
    expect(findings(`password = "${'$'}w7${'$'}7q#Kd"`, 'a.ini')).toHaveLength(1);
  });
});

describe('words that sign tokens', () => {
  const phrase = ['copper', 'lantern', 'monsoon', 'quartz'].join('-');
  test.each([
    ['an environment', '.env', plain('JWT_SECRET', phrase)],
    ['a constant', 'server/auth.js', `const ${line('JWT_SECRET', phrase)};`],
    ['YAML', 'config/app.yml', `jwt:\n  jwtSecret: ${phrase}\n`],
    ['a key', 'appsettings.json', `{"JwtSecretKey": "${phrase}"}`],
  ])('are found in %s', (_, path, content) => {
    expect(findings(content, path).map((each) => each.split(' ')[1])).toEqual([phrase]);
  });

  test.each([
    ['what says that it is none', '.env', plain('JWT_SECRET', 'change-this-quartz-in-production')],
    ['what belongs to the reader', '.env', plain('JWT_SECRET', 'my-super-quartz-secret')],
    ['how long one must be', '.env', plain('JWT_SECRET', 'quartz-of-at-', 'least-32-characters')],
    ['the name of one', 'a.yml', plain('JWT_SECRET', 'quartz-lantern-jwt')],
    ['the name of a token', 'a.yml', plain('JWT_SECRET', 'quartz-lantern-token')],
    ['words under another name', '.env', plain('APP_SECRET', phrase)],
    ['a test', 'tests/auth.js', line('JWT_SECRET', phrase)],
    ['an example', '.env.example', plain('JWT_SECRET', phrase)],
    ['a document', 'README.md', plain('JWT_SECRET', phrase)],
    ['a name in code', 'a.js', `const jwtSecret = ${['quartz', 'Lantern', 'Copper1'].join('')};`],
    ['where it is kept', '.env', plain('JWT_SECRET_NAME', phrase)],
    ['a short word', '.env', plain('JWT_SECRET', 'quartz')],
  ])('are none: %s', (_, path, content) => {
    expect(findings(content, path)).toEqual([]);
  });
});
