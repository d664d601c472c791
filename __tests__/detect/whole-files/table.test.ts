import { describe, expect, it } from '@jest/globals';
import { createDetector, leadingRules } from '../../../src/detect/detector.ts';
import { Limit } from '../../../src/detect/limit.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { alsoTables } from '../../../src/detect/whole-files/table.ts';
import { inTable } from '../../../src/detect/whole-files/table-cells.ts';
import { HEX, password, randomLike } from '../generic/scan.ts';

const detector = alsoTables(createDetector([...leadingRules.slice(1), ...rules]), () => inTable);
const scan = (text: string, path: string | null = 'data/services.csv') =>
  detector.scan(Buffer.from(text, 'latin1'), path);
const secrets = (text: string, path?: string | null): string[] =>
  scan(text, path).map(({ secret }) => secret);

const key = randomLike(40, HEX);
const token = randomLike(36);
const other = randomLike(36, undefined, 9);
/** As AWS makes them, both put together here. */
const accessKeyId = `AKIA${randomLike(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`;
const secretKey = randomLike(
  40,
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
);

describe('a table', () => {
  it.each([
    ['commas', `name,api_key,region\nexotel,${key},in\n`, [key]],
    ['tabs', `name\tapi_key\nexotel\t${key}\nplivo\t${token}\n`, [key, token]],
    ['semicolons', `"name";"API key"\r\n"exotel";"${key}"\r\n`, [key]],
    ['a mark of the byte order', `\xef\xbb\xbfpassword,url\n${password},h.test\n`, [password]],
    ['no last line end', `url,user,password\nh.test,asha,${password}`, [password]],
    ['cells over lines', `note,token\n"one\ntwo, ""three""",${token}\n,${other}\n`, [token, other]],
    ['an empty cell', `user,password,token\nasha,,${token}\n`, [token]],
  ])('is read with %s', (_, text, expected) => {
    expect(secrets(text)).toEqual(expected);
  });

  it('tells the password of a user from a word that stands for one', () => {
    expect(secrets('username,password\nasha,kestrel22\nravi,changeme\n')).toEqual(['kestrel22']);
  });

  it('is what AWS gives a new user', () => {
    const head = 'User name,Password,Access key ID,Secret access key,Console login link';
    const row = `asha,${password},${accessKeyId},${secretKey},https://h.test/console`;
    expect(secrets(`${head}\n${row}\n`, 'credentials.csv')).toEqual(
      expect.arrayContaining([password, accessKeyId, secretKey]),
    );
  });

  it('gives the place of the cell', () => {
    const text = `name,token\n"a\nb",${token}\nc,${other}\n`;
    expect(scan(text).map(({ line, column, offset }) => [line, column, offset])).toEqual([
      [3, 4, text.indexOf(token)],
      [4, 3, text.indexOf(other)],
    ]);
  });

  it('is found once where a value says by itself what it is', () => {
    expect(secrets(`name,token\nx,${accessKeyId}\n`)).toEqual([accessKeyId]);
  });

  it('ends with the limit', () => {
    const rows = Array.from(
      { length: 50 },
      (_, seed) => `${randomLike(36, undefined, seed + 1)}\n`,
    );
    const limit = new Limit(10);
    detector.scan(Buffer.from(`token,x\n${rows.join('')}`), 'a.csv', limit);
    expect(limit.reached).toBe(true);
  });

  it.each([
    ['a column of another name', `name,revision\nexotel,${key}\n`, undefined],
    ['hashes', `name,password_hash\nasha,${key}\n`, undefined],
    ['digests under a password', `name,password\nasha,${key}\n`, undefined],
    ['placeholders', 'name,password\nasha,********\nravi,changeme\n', undefined],
    ['a test', `name,password\nasha,${password}\n`, 'tests/users.csv'],
    ['another kind of file', `name,api_key\nexotel,${key}\n`, 'a.dat'],
    ['a text without a path', `name,api_key\nexotel,${key}\n`, null],
    ['a row that is too long', `token,x\n${randomLike(36).repeat(10)},1\n`, undefined],
    ['a header and nothing else', 'name,api_key', undefined],
    ['a first line that goes on', `${'a,'.repeat(3000)}token\n${token}\n`, undefined],
    ['no header at all', `${key},${token}\n${token},${key}\n`, undefined],
    ['a quote that never closes', `name,"token\n${'x,'.repeat(50)}`, undefined],
    ['nothing', '', undefined],
  ])('is none: %s', (_, text, path) => {
    expect(secrets(text, path)).toEqual([]);
  });
});
