import { describe, expect, test } from '@jest/globals';
import { findings, HEX, password, randomLike, scan } from './scan.ts';

const key = randomLike(40, HEX);
const token = randomLike(36);

describe('rows of SQL', () => {
  const inRows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a user',
      `INSERT INTO users (id, email, password, at) VALUES (1, 'asha@h.test', '${password}', NOW());`,
      [`generic-password ${password}`],
    ],
    [
      'several',
      `insert into \`keys\` (\`name\`, \`api_key\`) values\n  ('a', '${key}'),\n  ('b, (c)', '${token}');`,
      [`generic-api-key ${key}`, `generic-api-key ${token}`],
    ],
    [
      'brackets and N',
      `INSERT INTO [dbo].[Users] ([Name], [Password])\nVALUES (N'it''s', N'${password}')`,
      [`generic-password ${password}`],
    ],
    [
      'code around it',
      `db.run("INSERT INTO users (name, password) VALUES ('asha', '${password}')");`,
      [`generic-password ${password}`],
    ],
    [
      'REPLACE and IGNORE',
      `REPLACE INTO a (token) VALUES ('${token}');\nINSERT IGNORE INTO a (token) VALUES ('${key}');`,
      [`generic-token ${token}`, `generic-token ${key}`],
    ],
    [
      'a dump of PostgreSQL',
      `COPY public.users (id, email, password) FROM stdin;\n1\ta@h.test\t${password}\n2\tb@h.test\t\\N\n\\.\n`,
      [`generic-password ${password}`],
    ],
  ];

  test.each(inRows)('hold secrets in the columns that are named so: %s', (_, content, expected) => {
    expect(findings(content, 'db/seed.sql')).toEqual(expected);
    for (const { secret, offset } of scan(content, 'db/seed.sql'))
      expect(content.slice(offset, offset + secret.length)).toBe(secret);
  });

  test.each([
    ['another column', `INSERT INTO a (id, name) VALUES ('${token}', '${key}');`],
    ['no column', `INSERT INTO users VALUES (1, '${password}');`],
    ['a value of another column', `INSERT INTO a (name, token) VALUES ('${token}', 'none');`],
    [
      'a placeholder',
      `INSERT INTO users (name, password) VALUES ('a', 'changeme'), (?, :password1);`,
    ],
    ['a call', `INSERT INTO users (password) VALUES (MD5('${password}'));`],
    ['a hash', `INSERT INTO users (password) VALUES ('$2y$10$${randomLike(53)}'), ('${key}');`],
    [
      'a hash with its salt',
      `INSERT INTO u (password) VALUES ('${key.slice(8)}:${token.slice(4)}');`,
    ],
    ['a name for a hash', `INSERT INTO users (password_hash) VALUES ('${token}');`],
    ['a row that is not closed', `INSERT INTO users (password) VALUES ('`],
    ['a sentence', 'insert into the form (password) values that you know'],
    ['other rows', `COPY users (id, name) FROM stdin;\n1\t${token}\n\\.\n`],
    ['rows of a program', `\\copy from stdin\n${token}\n`],
  ])('hold none: %s', (_, content) => {
    expect(findings(content, 'db/seed.sql')).toEqual([]);
  });

  test('are read once, however many statements a text seems to nest', () => {
    const nested = `insert into a (password) values ('`.repeat(20_000);
    expect(findings(nested, 'a.sql')).toEqual([]);
  });
});
