import { describe, expect, test } from '@jest/globals';
import { judgeName } from '../../../../src/detect/generic/judgement/name.ts';

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
    ['_secretKeyB', 'key'],
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
    'keyA',
    'tokenA1',
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
