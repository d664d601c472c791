import { describe, expect, it } from '@jest/globals';
import { createDetector, leadingRules } from '../../../src/detect/detector.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { alsoBareValues } from '../../../src/detect/whole-files/bare-value.ts';
import { HEX, password, randomLike } from '../generic/scan.ts';

const detector = alsoBareValues(createDetector([...leadingRules.slice(1), ...rules]));
const found = (text: string, path: string | null) =>
  detector
    .scan(Buffer.from(text, 'latin1'), path)
    .map(({ secret, offset, line, column }) => ({ secret, offset, line, column }));

const key = randomLike(32, HEX);
const token = randomLike(40);
const whole = (secret: string) => [{ secret, offset: 0, line: 1, column: 1 }];

describe('what a file holds alone', () => {
  it.each([
    ['the master key of Rails', 'config/master.key', `${key}\n`, key],
    ['a secret of a container', 'secrets/db_password.txt', `${password}\r\n`, password],
    ['a secret by its folder', 'deploy/secrets/mailbox', token, token],
    ['the password of a vault', '.vault_password', password, password],
    ['a token by its ending', 'ci/registry.token', `${token}\n`, token],
  ])('is found: %s', (_, path, text, secret) => {
    expect(found(text, path)).toEqual(whole(secret));
  });

  it.each([
    ['a file of another name', 'config/revision', `${key}\n`],
    ['a public key', 'config/deploy.pub', `${key}\n`],
    ['a test', '__tests__/secrets/db_password.txt', `${password}\n`],
    ['a word', 'secrets/db_password.txt', 'changeme\n'],
    ['more than one word', 'secrets/db_password.txt', `the ${password}\n`],
    ['a word in another script', 'secrets/db_password.txt', `${password}\xe9\n`],
    ['no file', null, `${key}\n`],
  ])('is none: %s', (_, path, text) => {
    expect(found(text, path)).toEqual([]);
  });
});
