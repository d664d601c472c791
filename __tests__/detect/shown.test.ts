import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../src/detect/detector.ts';
import { genericRule } from '../../src/detect/generic/rules.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { HEX, randomLike } from './generic/scan.ts';

const detector = createDetector([genericRule, ...rules]);
const found = (text: string, path: string): readonly string[] =>
  detector.scan(Buffer.from(text), path).map(({ rule }) => rule.id);

const random = randomLike(40);

describe('a token in the answer that brought it', () => {
  const answers = [
    `{"access_token":"${random}","expires_in":3599,"token_type":"bearer"}`,
    `{"expires_in": "3600",\n  "access_token": "${random}"}`,
    `"{\\"access_token\\":\\"${random}\\",\\"expires_in\\":3600}"`,
    `{'token_type': 'bearer', 'expires_in': 3599, 'access_token': '${random}'}`,
  ];

  it.each(answers)('has ended where it is only shown: %s', (answer) => {
    for (const path of ['docs/oauth.md', 'runs/oauth.txt', 'test/oauth.json'])
      expect(found(answer, path)).toEqual([]);
    expect(found(answer, 'config/oauth.json')).toEqual(['generic-token']);
  });

  it.each([
    ['lives for weeks', `{"access_token":"${random}","expires_in":5184000}`],
    ['says of no end', `{"access_token":"${random}","scope":"read"}`],
    ['brings others', `{"refresh_token":"${random}","expires_in":3599}`],
  ])('has not when it %s', (_, answer) => {
    expect(found(answer, 'docs/oauth.md')).toEqual(['generic-token']);
  });
});

describe('a header in a manual', () => {
  const call = (url: string): string => `curl -X GET -H "Authorization: Bearer ${random}" ${url}`;

  it.each(['http://localhost:8080/v1', 'http://127.0.0.1:8008/v1', 'http://[::1]/v1'])(
    'opens nothing when it goes to the machine of its reader: %s',
    (url) => {
      expect(found(call(url), 'docs/admin.md')).toEqual([]);
      expect(found(call(`\\\n  ${url}`), 'docs/admin.md')).toEqual([]);
      expect(found(call(url), 'deploy/restart.sh')).toEqual(['authorization-header']);
    },
  );

  it.each(['https://api.acme.io/v1', 'https://localhost.acme.io/v1', '\nhttp://localhost/v1'])(
    'counts when it goes elsewhere: %s',
    (url) => {
      expect(found(call(url), 'docs/admin.md')).toEqual(['authorization-header']);
    },
  );
});

describe('a key of an example app', () => {
  const value = ['AI', 'za', randomLike(35)].join('');
  const key = `"current_key": "${value}"`;

  it('is that of every copy of it', () => {
    const list = `<key>API_KEY</key>\n<string>${value}</string>\n<key>GCM_SENDER_ID</key>`;
    expect(found(list, 'ios/Tests/GoogleService-Info.plist')).toEqual([]);
    expect(found(list, 'ios/Runner/GoogleService-Info.plist')).toEqual(['firebase-web-api-key']);
    expect(found(key, 'example/android/app/google-services.json')).toEqual([]);
    expect(found(key, 'android/app/google-services.json')).toEqual(['firebase-web-api-key']);
  });
});

describe('a token that lets a node join', () => {
  const join = `kubeadm join --token ${randomLike(6, HEX)}.${randomLike(16, HEX)} 10.0.0.7:6443`;

  it('has ended in a manual', () => {
    expect(found(join, 'docs/cluster.md')).toEqual([]);
    expect(found(join, 'deploy/join.sh')).toEqual(['kubernetes-bootstrap-token']);
  });
});

describe('a web key', () => {
  const key = (k: string): string => `{ "alg": "HS256",\n  "k": "${k}",\n  "kty": "oct" }`;

  it('of words is none', () => {
    const words = Buffer.from('changethiskey'.repeat(3)).toString('base64url');
    expect(found(key(words), 'src/keys.json')).toEqual([]);
    expect(found(key(randomLike(43)), 'src/keys.json')).toEqual(['json-web-key-private-sorted']);
  });
});

describe('a password in a statement', () => {
  it.each([
    ['creates a user', `CREATE USER crm IDENTIFIED BY 'Wb7plum-41'`],
    ['grants something', `grant all on shop.* to 'crm'@'%' identified by 'Wb7plum-41'`],
    ['links a database', `create database link x connect to crm identified by "Wb7plum-41"`],
  ])('is found where it %s', (_, statement) => {
    expect(found(`db.Exec(${'`'}${statement}${'`'})`, 'src/setup.go')).toEqual([
      'generic-password',
    ]);
  });

  it('is none where people write of a thing', () => {
    expect(found(`// split it into parts, identified by "Wb7plum-41"`, 'src/split.go')).toEqual([]);
  });
});

describe('a value that stands for words or bytes', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');

  it.each([
    ['ends in a new line', base64('my service principal client secret\n')],
    ['is not filled up', base64('encoded for the next page').replace(/=+$/, '')],
    ['is made for addresses', Buffer.from('the old passwords? all of them').toString('base64url')],
  ])('is none when its text %s', (_, value) => {
    expect(found(`client_secret: ${value}`, 'deploy/app.yml')).toEqual([]);
  });

  it('is none when it is the digest of a password, written as bytes', () => {
    const digest = `$2a$10$${randomLike(53)}`;
    expect(found(`Secret:     []byte(${'`'}${digest}${'`'}),`, 'docs/clients.md')).toEqual([]);
  });
});

describe('a value behind the name of a provider', () => {
  it('is no key when it goes on as a password does', () => {
    const key = `${randomLike(12)}7k9Q`;
    expect(found(`infisicalToken = "${key}"`, 'deploy/setup.go')).not.toEqual([]);
    expect(found(`infisicalAdminPassword = "${key}!23"`, 'e2e/setup.go')).toEqual([]);
  });
});

describe('a page of a manual', () => {
  it('is one in whatever language it is written', () => {
    const hash = `    $2b$12$${randomLike(53)}\n`;
    expect(found(hash, 'debian/hash.ronn')).toEqual(found(hash, 'debian/hash.md'));
  });
});
