import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { genericKeywords } from '../../../src/detect/generic/keywords.ts';
import { createGenericProbe } from '../../../src/detect/generic/probe.ts';
import { genericRules } from '../../../src/detect/generic/rules.ts';
import { ALPHANUMERIC, findings, HEX, password, randomLike, scan, scanWith } from './scan.ts';

describe('the probe', () => {
  test('says why it raises a value, and nothing of the value', () => {
    const [finding] = scan(`DB_PASSWORD=${password}`, '.env');
    expect(finding?.reason).toMatch(
      /^score \d+ of at least 6: named as a password \+3, .*a settings file \+1/,
    );
    expect(finding?.reason).not.toContain(password);
    expect(finding?.severity).toBe('warning');
  });

  test('takes nothing amid binary data for a password, and strings between NUL bytes for text', () => {
    expect(findings(`\x03\xb7q\x1dPW=${password}\xb7^\x02\xba`, 'a.png')).toEqual([]);
    expect(findings(`\0\0DB_PASSWORD=${password}\0\0`, 'program')).toEqual([
      `generic-password ${password}`,
    ]);
  });

  test('raises one finding where several keywords meet in a name', () => {
    const content = `access_token_secret_key = "${randomLike(32)}"`;
    expect(scan(content, 'a.py')).toHaveLength(1);
  });

  test('raises every one of many values, in order', () => {
    const values = Array.from({ length: 300 }, (_, seed) => randomLike(24, ALPHANUMERIC, seed + 1));
    const content = values.map((value) => `api_key = "${value}"\n`).join('');
    expect(scan(content, 'a.py').map(({ secret }) => secret)).toEqual(values);
  });

  test('reads the longest value behind a long name, and none where no value ends', () => {
    const name = `${'A_'.repeat(25)}API_KEY`;
    const value = randomLike(256);
    const data = randomLike(1000, undefined, 9);
    for (const content of [`${name}=${value}`, `${data} ${name}=${value} ${data}`])
      expect(findings(content, null)).toEqual([`generic-api-key ${value}`]);
    expect(findings(`${data} ${name}=${value}x ${data}`, null)).toEqual([]);
    expect(findings(`${data} ${name}=${value}${data}`, null)).toEqual([]);
  });

  test('judges a value anew under another name', () => {
    const value = randomLike(10);
    const content = `password = "${value}"
api_key = "${value}"
password = "${value}"`;
    expect(findings(content, 'app.ini')).toEqual([
      `generic-password ${value}`,
      `generic-password ${value}`,
    ]);
  });

  test('starts anew with every text, and judges by the path it is given', () => {
    const probe = createGenericProbe();
    const content = `${' '.repeat(100)}\napi_key = "${randomLike(32)}"`;
    const short = `api_key = "${randomLike(32)}"`;
    expect(scanWith(probe, content, 'a.py')).toHaveLength(1);
    expect(scanWith(probe, short, 'a.py')).toHaveLength(1);
    expect(scanWith(probe, short, 'a.min.js')).toHaveLength(0);
    expect(scanWith(probe, short, 'a.py')).toHaveLength(1);
  });

  test('takes a value for less where its line or its file says that it is an example', () => {
    const value = randomLike(32);
    expect(findings(`  apiKey = "${value}"`, 'a.go')).toHaveLength(1);
    expect(findings(`  // apiKey = "${value}"`, 'a.go')).toHaveLength(1);
    expect(findings(`  /// apiKey = "${value}"`, 'a.go')).toHaveLength(0);
    expect(findings(`# apiKey = "${value}"`, 'a.py')).toHaveLength(1);
    expect(findings(`#   x = User.new(apiKey: "${value}")`, 'a.rb')).toHaveLength(0);
    expect(findings(`user.sign_in_with_password('${value}')`, 'a.rb')).toHaveLength(1);
    expect(findings(`#   user.sign_in_with_password('${value}')`, 'a.rb')).toHaveLength(0);
    expect(findings(` * apiKey = "${value}"`, 'a.go')).toHaveLength(0);
    expect(findings(`for example apiKey = "${value}"`, 'a.go')).toHaveLength(0);
  });

  test('takes a long random key in a manual for one that a service made, and a shorter one for an example', () => {
    const line = (length: number, alphabet?: string) =>
      `  apiKey = "${randomLike(length, alphabet)}"`;
    expect(findings(line(32), 'docs/a.md')).toHaveLength(1);
    expect(findings(line(16), 'docs/a.md')).toHaveLength(0);
    expect(findings(line(32, HEX), 'docs/a.md')).toHaveLength(0);
    expect(findings(`for example ${line(32)}`, 'docs/a.md')).toHaveLength(0);
  });

  test('takes a key in a test for one where a service made it, and a password for what the test made up', () => {
    for (const path of ['a_test.go', 'testdata/a.go', 'src/Tests/Fixtures/a.json']) {
      expect(findings(`  "apiKey": "${randomLike(32)}"`, path)).toHaveLength(1);
      expect(findings(`  "apiKey": "${randomLike(32, HEX)}"`, path)).toHaveLength(0);
      expect(findings(`  "password": "${password}"`, path)).toHaveLength(0);
    }
  });

  test('takes what a test recorded for what a service took, and for nothing where a name stands for it', () => {
    const value = randomLike(40, HEX);
    const list = (credentials: string): string =>
      `    headers:\n      Authorization:\n      - ${credentials}\n      Accept:\n`;
    const basic = Buffer.from(`bot:${randomLike(24)}`).toString('base64');
    const recorded = 'spec/cassettes/login.yml';
    expect(findings(list(`Bearer ${value}`), recorded)).toEqual([`authorization-header ${value}`]);
    expect(findings(list(`Basic ${basic}`), recorded)).toEqual([`authorization-header ${basic}`]);
    expect(findings(`  string: '{"access_token":"${value}"}'`, recorded)).toHaveLength(1);
    expect(findings(list('Bearer <ACCESS_TOKEN>'), recorded)).toEqual([]);
    expect(findings(list('Bearer access_token_removed'), recorded)).toEqual([]);
    expect(findings(list(`Bearer ${value}`).replace('Auth', 'M'), recorded)).toEqual([]);
    expect(findings(list(`Bearer ${value}`), 'spec/fixtures/login.yml')).toEqual([]);
  });

  test('knows the token of a bot of Discord by its parts, in a test too', () => {
    const token = (first: string): string =>
      [Buffer.from(first).toString('base64'), randomLike(6), randomLike(38, undefined, 3)].join(
        '.',
      );
    const line = (first: string): string => `String token = "${token(first)}";`;
    expect(findings(line('972721304891453450'), 'src/test/java/ATest.java')).toHaveLength(1);
    expect(findings(line('a name, no number.'), 'src/test/java/ATest.java')).toHaveLength(0);
  });

  test('looks into a text within a text', () => {
    const value = randomLike(40, HEX);
    expect(findings(`client_secret = '"${value}"'`, 'app.py')).toEqual([`generic-secret ${value}`]);
    expect(findings(`client_secret = '"${value}"'`, 'test/test_app.py')).toEqual([]);
    expect(findings(`DATABASE_PASSWORD="'$PRECOMPILE_PASSWORD'"`, '.env')).toEqual([]);
  });

  test('takes a walk along a keyboard for a password where it mixes with others, and for a placeholder alone', () => {
    const mixed = ['`123', 'QWER', 'asdf'].join('');
    expect(findings(`password = '${mixed}'`, 'app.ini')).toHaveLength(1);
    expect(findings(`PASS = '${mixed}'`, 'app.ini')).toHaveLength(1);
    expect(findings(`PASS = 'passed'`, 'app.ini')).toHaveLength(0);
    for (const value of ['qwerty123', 'asdfasdf', '1234qwer', 'asdfgh'])
      expect(findings(`password = '${value}'`, 'app.ini')).toHaveLength(0);
  });

  test('tells a program with a package named test from a test', () => {
    const line = `String apiKey = "${randomLike(32, HEX)}";`;
    expect(findings(line, 'src/main/java/com/acme/test/Login.java')).toHaveLength(1);
    expect(findings(line, 'acme-test/src/main/java/com/acme/Login.java')).toHaveLength(0);
    expect(findings(line, 'src/test/java/com/acme/Login.java')).toHaveLength(0);
  });

  test('knows calls that send what they are given', () => {
    const value = randomLike(44);
    expect(findings(`headers.add("X-App-Token", "${value}");`, 'A.java')).toHaveLength(1);
    expect(findings(`c.setRequestProperty("token", "${value}");`, 'A.java')).toHaveLength(1);
    expect(findings(`res.addHeader("X-App-Token", "${value}")`, 'a.ts')).toHaveLength(1);
    expect(findings(`log("token", "${randomLike(32, HEX)}");`, 'A.java')).toHaveLength(0);
    expect(findings(`client.apiKey("${randomLike(32, HEX)}")`, 'A.java')).toHaveLength(1);
  });

  test('reads a template as what it is filled in to', () => {
    const value = randomLike(40);
    expect(findings(`jwt_secret: ${value}`, 'roles/a/templates/configuration.yml.j2')).toHaveLength(
      1,
    );
    expect(findings(`jwt_secret: ${value}`, 'roles/a/templates/a.js.j2')).toEqual([]);
  });

  test('tells a token with a dot from code that names something', () => {
    const token = `v2_${randomLike(26)}.${randomLike(4)}`;
    expect(findings(`SMS_API_TOKEN = ${token}`, '.env')).toHaveLength(1);
    expect(findings('SMS_API_TOKEN = settings.smsGateway2.token', '.env')).toEqual([]);
    expect(
      findings(`x_secret = Secret('kms:region=us:${randomLike(60)}')`, 'settings.docker'),
    ).toEqual([]);
    expect(findings(`x_secret = "kms:region=us:${randomLike(60)}"`, 'a.py')).toEqual([]);
  });

  test('knows calls that assign, from others', () => {
    const value = randomLike(32, HEX);
    expect(findings(`params.put("api_key", "${value}");`, 'demo/A.java')).toHaveLength(1);
    expect(findings(`params.has("api_key", "${value}");`, 'demo/A.java')).toEqual([]);
  });

  test('tells a sign within a value from what a shell fills in', () => {
    const value = ['r(m)9nLGnz$', '(_q3N4z1k(', randomLike(20)].join('');
    expect(findings(`app_secret_key: "${value}"`, 'a.yml')).toHaveLength(1);
    expect(findings('app_secret_key: "$(make-key 77Ab)"', 'a.yml')).toEqual([]);
    expect(findings('password: $(cat /run/Secret77)', 'a.yml')).toEqual([]);
  });

  test('leaves links that end by themselves', () => {
    const value = randomLike(40);
    const link = `https://cdn.acme.io/f/a.png?token=${value}`;
    expect(findings(`"url": "${link}"`, 'a.json')).toHaveLength(1);
    expect(findings(`"url": "${link}&e=1573638226"`, 'a.json')).toHaveLength(0);
    expect(
      findings(`"url": "https://a.io/b?e=1573638226&amp;token=${value}"`, 'a.json'),
    ).toHaveLength(0);
    expect(findings(`?X-Amz-Credential=${randomLike(40)}`, 'a.json')).toHaveLength(0);
  });

  test('leaves what finds an element of a page, and what a list of tags holds', () => {
    expect(findings(`var pw_password = jQuery('#tExpressK9Password').val();`, 'a.js')).toEqual([]);
    expect(findings(`passwd\t../a.py\t/^    passwd = sys.argv[2]\t# the second`, 'tags')).toEqual(
      [],
    );
  });

  test('leaves digests in base64 under the name of a password, and base64 of words', () => {
    const bytes = (length: number): string =>
      Buffer.from(randomLike(length), 'latin1').toString('base64');
    expect(findings(`<Password>${bytes(20)}</Password>`, 'users.config')).toEqual([]);
    expect(findings(`<Password>${bytes(16)}</Password>`, 'users.config')).toEqual([]);
    expect(findings(`<AppSecret>${bytes(30)}</AppSecret>`, 'users.config')).toHaveLength(1);
    const words = Buffer.from('wrong refresh token of another client').toString('base64');
    expect(findings(`client_secret = "${words}"`, 'a.py')).toEqual([]);
    const word = Buffer.from('minio123').toString('base64');
    expect(findings(`DB_PASSWORD: ${word}`, 'a.yml')).toEqual([]);
  });

  test('leaves defaults that are named after their program, masked and repeated values', () => {
    expect(findings('n8n_basic_auth_password: "n8n_password"', 'all.yml')).toEqual([]);
    expect(findings('MYSQL_PASSWORD: "pydo-pass"', 'all.yml')).toEqual([]);
    const mash = randomLike(11, 'asdfghj');
    expect(findings(`SMTP_PASSWORD=${mash}--the.Key---${mash}`, '.env')).toEqual([]);
    const login = ['u', '&lt;dbPass7ord&gt;'].join(':');
    expect(findings(`db: "mongodb://${login}@ds0.mlab.com/x"`, 'index.html')).toEqual([]);
    expect(findings('default_password=DEFAULT_PASSWORD_CHANGE_2_BODY,', 'a.cfg')).toEqual([]);
    expect(findings('mail_password: q1w2e3r4', 'application.yml')).toEqual([]);
  });

  test('leaves tokens that carry their own structure to their own rule', () => {
    const part = (json: string): string => Buffer.from(json).toString('base64url');
    const head = part('{"alg":"HS256","typ":"JWT"}');
    const token = `${head}.${part(`{"sub":"${randomLike(20)}"}`)}`;
    expect(findings(`const token = "${token}"`, 'a.ts')).toEqual([]);
    expect(findings(`const token = "${head}"`, 'a.ts')).toEqual([]);
    expect(findings(`const token = "${token}.${randomLike(43)}"`, 'a.ts')).toEqual([]);
    expect(findings(`const token = "${head}.$claims.${randomLike(43)}"`, 'a.dart')).toEqual([]);
  });

  test('reads no Basic scheme where no user and password are encoded', () => {
    expect(findings(`Authorization: Basic ${randomLike(64)}`, 'a.http')).toEqual([]);
    const pair = Buffer.from(`svc:${randomLike(20)}`).toString('base64');
    expect(findings(`Authorization: Basic ${pair}`, 'a.http')).toHaveLength(1);
  });

  test('finds random values of every common alphabet under a plain name', () => {
    const alphabets = [ALPHANUMERIC, HEX, `${ALPHANUMERIC}-_`, `${ALPHANUMERIC}+/`];
    for (const alphabet of alphabets) {
      for (let seed = 1; seed <= 100; seed++) {
        const value = randomLike(40, alphabet, seed);
        expect(findings(`const apiKey = "${value}";`, 'src/a.js')).toEqual([
          `generic-api-key ${value}`,
        ]);
      }
    }
  });

  test('reads any bytes at all, and points at what it raises', () => {
    const pieces = fc.constantFrom(
      ...genericKeywords,
      '=',
      ':',
      '"',
      "'",
      '`',
      '\n',
      '\r\n',
      ' ',
      '(',
      ')',
      ',',
      '>',
      '<',
      '@',
      '/',
      '\\',
      '$',
      '{',
      '}',
      '|',
      '-',
      '\0',
      'data:\n',
      randomLike(20),
      password,
      'value',
    );
    const paths = fc.constantFrom('a.yml', 'a.js', '.env', 'a.md', 'a.xml', null);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), paths, (parts, path) => {
        const content = parts.join('');
        for (const { secret, offset } of scan(content, path)) {
          expect(content.slice(offset, offset + secret.length)).toBe(secret);
          expect(secret).toMatch(/^[\x20-\x7e]{6,256}$/);
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});

describe('its rules', () => {
  test('have an identifier of their own, advice and keywords', () => {
    const rules = Object.values(genericRules);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, description, advice, keywords } of rules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
      expect(description).toMatch(/[^.]$/);
      expect(advice).toMatch(/\.$/);
      expect(keywords.every((keyword) => keyword.length >= 3)).toBe(true);
    }
  });

  test('keywords are lower case, three bytes or more, and once each', () => {
    expect(new Set(genericKeywords).size).toBe(genericKeywords.length);
    for (const keyword of genericKeywords) {
      expect(keyword).toBe(keyword.toLowerCase());
      expect(keyword.length).toBeGreaterThanOrEqual(3);
    }
  });
});
