import { describe, expect, test } from '@jest/globals';
import { fileKind, isForShow } from '../../src/detect/file-kind.ts';

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
      expect(fileKind(part.repeat(4000))).toMatchObject({
        purpose: expect.any(String),
        settings: expect.any(Boolean),
      });
  });
});
