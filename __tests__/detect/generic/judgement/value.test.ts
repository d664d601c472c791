import { describe, expect, test } from '@jest/globals';
import { fileKind, isForShow } from '../../../../src/detect/file-kind.ts';
import { judgeName } from '../../../../src/detect/generic/judgement/name.ts';
import { isPattern } from '../../../../src/detect/generic/judgement/pattern.ts';
import { measure, whyNot } from '../../../../src/detect/generic/judgement/value.ts';
import { placeholderWords } from '../../../../src/detect/words/vocabulary.ts';
import { surprise } from '../../../../src/detect/words/word-model.ts';
import { ALPHANUMERIC, HEX, randomLike } from '../scan.ts';

describe('the word model', () => {
  const perCharacter = (text: string): number => surprise(text) / text.length;

  test.each([
    'user_password_reset',
    'getAccessTokenForUser',
    'correcthorsebatterystaple',
    'NSURLAuthenticationMethodDefault',
    'application/vnd.api+json',
    'Passwortwiederherstellung',
    '12345678901234567890',
  ])('knows what %s is made of', (text) => {
    expect(perCharacter(text)).toBeLessThan(4.5);
  });

  test('is surprised by random text of any alphabet', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    for (let seed = 1; seed <= 200; seed++) {
      expect(perCharacter(randomLike(32, undefined, seed))).toBeGreaterThan(5.5);
      expect(perCharacter(randomLike(24, letters, seed))).toBeGreaterThan(5);
      expect(perCharacter(randomLike(40, HEX, seed))).toBeGreaterThan(3.8);
    }
  });

  test('has nothing to say of an empty text', () => {
    expect(surprise('')).toBe(0);
  });
});

describe('patterns', () => {
  test.each([
    'aaaaaaaa',
    'abcdefghijkl',
    'zyxwvutsrq12',
    'qwertyuiop',
    '1qaz2wsx3edc',
    '1234567890',
    'abcabcabcabc',
    'abcdabcdabcd123412341234',
    'asdfghjkl123',
  ])('%s follows one', (value) => {
    expect(isPattern(value)).toBe(true);
  });

  test('a part that comes again makes one, wherever it stands', () => {
    const part = randomLike(8, undefined, 3);
    for (const between of [0, 1, 40])
      expect(isPattern(`${part}${randomLike(between, undefined, 5)}${part}${randomLike(9)}`)).toBe(
        true,
      );
    const shorter = part.slice(1);
    expect(isPattern(`${shorter}${randomLike(9)}${shorter}${randomLike(20, HEX)}`)).toBe(false);
  });

  test('random values follow none', () => {
    for (let seed = 1; seed <= 500; seed++) {
      expect(isPattern(randomLike(16, undefined, seed))).toBe(false);
      expect(isPattern(randomLike(40, HEX, seed))).toBe(false);
    }
  });
});

describe('a value that is no secret by what it is', () => {
  const why = (value: string): string | null => whyNot(value, measure(value), true);

  test.each([
    ['a digest of SQL Server', `0x0100${randomLike(48, '0123456789ABCDEF')}`],
    ['a text encrypted by a service', ['AQIC', 'AH', randomLike(60)].join('')],
    ['a public key', ['MIGf', 'MA0G', randomLike(60)].join('')],
    ['the header of a web token', ['eyJh', 'bGci', randomLike(20)].join('')],
    ['a number', '0x1f2e3d4c'],
    ['a host', 'localhost'],
    ['a masked value', `a1${'x'.repeat(8)}b2`],
    ['words in base64', Buffer.from('the secret of the team').toString('base64')],
  ])('%s, of letters and digits alone', (_, value) => {
    expect(value).toMatch(/^[A-Za-z0-9]+={0,2}$/);
    expect(why(value)).not.toBeNull();
  });

  test('random letters and digits say nothing against them', () => {
    for (let seed = 1; seed <= 200; seed++) {
      expect(why(randomLike(40, undefined, seed))).toBeNull();
      expect(why(randomLike(32, HEX, seed))).toBeNull();
    }
  });
});

describe('words that stand in for a secret', () => {
  const none = new Set<string>();

  test.each([
    'changeme',
    'YOUR_API_KEY_HERE',
    'my-secret-password',
    'test123',
    'mysecretpassword',
    'Admin1234!',
  ])('%s says so', (value) => {
    expect(placeholderWords(value, none)).toBe('plain');
  });

  test.each(['s3cr3t', 'P@ssw0rd1', 't0ps3cr3t'])('%s says so in disguise', (value) => {
    expect(placeholderWords(value, none)).toBe('disguised');
  });

  test('words of the name and the path count', () => {
    expect(placeholderWords('firefly_db', none)).toBeNull();
    expect(placeholderWords('firefly_db', new Set(['firefly']))).toBe('plain');
  });

  test('random values do not', () => {
    for (let seed = 1; seed <= 500; seed++) {
      expect(placeholderWords(randomLike(16, undefined, seed), none)).toBeNull();
    }
  });
});

describe('names', () => {
  test.each([
    ['password', 'password'],
    ['spring.datasource.password', 'password'],
    ['mysqlRootPwd', 'password'],
    ['PGPASSWORD', 'password'],
    ['encryptedFilePassword', 'password'],
    ['encryption_secret', 'secret'],
    ['password_confirmation', 'password'],
    ['client_secret', 'secret'],
    ['accessKeySecret', 'secret'],
    ['SECRET_KEY_BASE', 'key'],
    ['aws_secret_access_key', 'key'],
    ['X-Api-Key', 'key'],
    ['TextEncryptionKey', 'key'],
    ['refreshToken', 'token'],
    ['_authToken', 'token'],
    ['Authorization', 'token'],
  ])('%s is a %s', (name, kind) => {
    expect(judgeName(name)?.kind).toBe(kind);
  });

  test.each([
    'passwordHash',
    'hashed_secret',
    'hashedPassword',
    'encryptedClientSecret',
    'app_obscured_client_secret',
    'encrypted_password',
    'key_authorization',
    'scaleFilterFirstPass',
    'SHADOW_PASS',
    'password_field',
    'PASSWORD_RESET_TIMEOUT',
    'public_key',
    'primary_key',
    'key',
    'storageKey',
    'aws_access_key_id',
    'secretName',
    'secret_id',
    'tokenizer',
    'next_page_token',
    'csrfToken',
    'authenticity_token',
    'publishable_key',
    'idempotency_key',
    'ice-pwd',
    '',
    '.-$',
  ])('%s is none', (name) => {
    expect(judgeName(name)).toBeNull();
  });
});

describe('files by their path', () => {
  test.each([
    ['src/app.ts', 'code', 'use', false],
    ['.env', 'config', 'use', true],
    ['deploy/.env.production', 'config', 'use', true],
    ['.env.example', 'config', 'example', true],
    ['src/main/resources/application-dev.yml', 'config', 'use', true],
    ['conf/app.ini', 'config', 'use', true],
    ['k8s/secret.yaml', 'config', 'use', true],
    ['k8s/pod.yaml', 'config', 'use', false],
    ['project/settings.py', 'code', 'use', true],
    ['src/test/java/com/x/UserTest.java', 'code', 'test', false],
    ['microbench/src/main/java/Headers.java', 'code', 'test', false],
    ['pkg/auth/auth_test.go', 'code', 'test', false],
    ['fstest/testserver/init.d/run-ftp', 'config', 'test', false],
    ['MANUAL.txt', 'document', 'document', false],
    ['examples/iam/change-password.rst', 'document', 'document', false],
    ['examples/iam/change-password.py', 'code', 'example', false],
    ['man/rsync.1', 'document', 'document', false],
    ['var/app.log.1', 'document', 'use', false],
    ['spec/models/user_spec.rb', 'code', 'test', false],
    ['spec/cassettes/login.yml', 'config', 'recorded', false],
    ['spec/vcr_cassettes/users/create.json', 'config', 'recorded', false],
    ['tests/ReplayData/Issue.setUp.txt', 'document', 'recorded', false],
    ['tests/login.har', 'data', 'recorded', false],
    ['src/__nock-fixtures__/login.json', 'config', 'recorded', false],
    ['spec/cassettes/helper.rb', 'code', 'test', false],
    ['README.md', 'document', 'document', false],
    ['HISTORY.md', 'document', 'document', false],
    ['home/.bash_history', 'config', 'use', false],
    ['.psql_history', 'config', 'use', false],
    ['PSReadLine/ConsoleHost_history.txt', 'config', 'use', false],
    ['docs/guide.rst', 'document', 'document', false],
    ['examples/app/main.py', 'code', 'example', false],
    ['config.php.dist', 'code', 'example', true],
    ['db.js', 'code', 'use', false],
    ['lang/zh-CN.ts', 'code', 'translation', false],
    ['locales/de.json', 'config', 'translation', false],
    ['src/main/resources/messages_fr.properties', 'config', 'translation', false],
    ['resources/lang/en/passwords.php', 'code', 'translation', false],
    ['language/english/login.xml', 'config', 'translation', false],
    ['src/i18n/de/account.ts', 'code', 'translation', false],
    ['i18n/emails/reset.html', 'code', 'translation', false],
    ['internal/lang/eval.go', 'code', 'use', false],
    ['src/strings/trim.c', 'code', 'use', false],
    ['src/main/java/de/acme/lang/Login.java', 'code', 'use', false],
    ['src/messages.go', 'code', 'use', false],
    ['lang/.env', 'config', 'use', true],
    ['languages/install.sh', 'config', 'use', false],
    ['lang/funcs/testdata/read_test.go', 'code', 'test', false],
    ['package-lock.json', 'config', 'generated', false],
    ['static/app.min.js', 'code', 'generated', false],
    ['Dockerfile', 'config', 'use', true],
    ['contest/attest.go', 'code', 'use', false],
  ])('%s', (path, syntax, purpose, settings) => {
    const kind = fileKind(path);
    expect([kind.syntax, kind.purpose, kind.settings]).toEqual([syntax, purpose, settings]);
  });

  test('the tests of a library within the repository are for show', () => {
    expect(isForShow('vendor/golang.org/x/crypto/ssh/testdata/keys.go')).toBe(true);
    expect(isForShow('vendor/golang.org/x/crypto/ssh/keys.go')).toBe(false);
    expect(isForShow('src/app.ts')).toBe(false);
  });

  test('what was recorded is for show among tests alone', () => {
    expect(isForShow('spec/cassettes/login.yml')).toBe(true);
    expect(isForShow('support/login.har')).toBe(false);
  });

  test('a path made to be read slowly is read all the same', () => {
    for (const part of [
      '-a',
      '_a',
      '.a',
      'a/',
      '/test-',
      'messages_',
      '.min',
      'config.',
      '-_.',
      'vcr/',
    ])
      expect(fileKind(part.repeat(4000)).syntax).toBeDefined();
  });
});

describe('a password that a machine made', () => {
  /** Letters, digits and the sign in one place behind the first character. */
  const withSign = (sign: string, seed: number): string => {
    const value = randomLike(14, ALPHANUMERIC, seed);
    const at = 1 + (seed % 12);
    return `${value.slice(0, at)}${sign}${value.slice(at + 1)}`;
  };

  test.each([...'.^=([<|,:'])('is no expression or text for the sign %s in it', (sign) => {
    const values = Array.from({ length: 100 }, (_, seed) => withSign(sign, seed + 1));
    for (const quoted of [true, false]) {
      const kept = values.filter((value) => whyNot(value, measure(value), quoted) === null);
      expect(kept.length).toBeGreaterThan(75);
    }
  });

  test.each([
    'user.password1',
    'cfg.S3Key',
    'self.aes256Key',
    'getEnv("K8S")',
    'ctx.Value(aB3xY9qT)',
    'rows[0].Pw1xQ9',
    'T1Factory.getX9()',
    'sha256.New',
  ])('does not look like %s', (value) => {
    expect(whyNot(value, measure(value), false)).not.toBeNull();
  });
});
