import { describe, expect, it } from '@jest/globals';
import {
  basicCredentials,
  commandPassword,
  jetBrainsPassword,
  localPassword,
  optionPassword,
  remotePassword,
} from '../../../src/detect/checks/password-checks.ts';

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

describe('passwords in addresses', () => {
  it('are read out of basic credentials', () => {
    expect(basicCredentials(base64('builder:f7Kq-2vTz9'))).toBe('error');
    expect(basicCredentials(base64('username:password'))).toBeNull();
    expect(basicCredentials(base64('no colon at all'))).toBeNull();
  });

  it.each([
    ['f7Kq-2vTz9', 'error', 'warning'],
    ['hunter2', 'warning', null],
    ['password12345', 'warning', null],
    ['p%40ss%20word', null, null],
    ['postgres', null, null],
    ['contoso', 'warning', null],
    ['80?', null, null],
    ['&lt;dbPass7ord&gt;', null, null],
    ['80%40host.example/', null, null],
    [['SQL', 'password123'].join('_'), 'warning', null],
    [['S3cret', 'P@ssw0rd!'].join(''), 'warning', null],
    ['password', null, null],
    ['your_password', null, null],
    ['*****', null, null],
  ])('%s', (password, remote, local) => {
    expect([remotePassword(password), localPassword(password)]).toEqual([remote, local]);
  });

  it('in tests and manuals are the words of those, unless they are strong', () => {
    const paths = ['deploy/app.yml', 'src/__tests__/app.ts', 'INSTALL.md'];
    expect(paths.map((path) => remotePassword('password12345', path))).toEqual([
      'warning',
      null,
      null,
    ]);
    expect(paths.map((path) => commandPassword('password12345', path))).toEqual([
      'warning',
      null,
      null,
    ]);
    const strong = ['f7Kq', '2vTz9'].join('-');
    expect([commandPassword(strong), optionPassword(strong)]).toEqual(['error', 'warning']);
    const saysSo = ['e2e', 'password'].join('');
    expect(paths.map((path) => remotePassword(saysSo, path))).toEqual(['error', null, null]);
    const binary = `\0${strong}`;
    expect([commandPassword(binary), optionPassword(binary)]).toEqual([null, null]);
    expect(paths.map((path) => remotePassword(strong, path))).toEqual(['error', 'error', 'error']);
  });
});

describe('passwords as JetBrains IDEs keep them', () => {
  const kept = (password: string): string =>
    [...password].map((each) => (each.charCodeAt(0) ^ 0xdfaa).toString(16)).join('');

  it.each([
    ['f7Kq-2vTz9', 'warning'],
    ['brown-otter', 'warning'],
    ['password', null],
    ['\u0007ell4bells', null],
  ])('%j', (password, severity) => {
    expect(jetBrainsPassword(kept(password))).toBe(severity);
  });
});
