import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { genericRule } from '../../../src/detect/generic/rules.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { HEX, randomLike } from '../generic/scan.ts';

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
    for (const path of ['docs/oauth.md', 'runs/oauth.txt', 'test/oauth.json', 'docs/oauth.yml'])
      expect(found(answer, path)).toEqual([]);
    expect(found(answer, 'config/oauth.json')).toEqual(['generic-token']);
  });

  it.each([
    ['lives for weeks', `{"access_token":"${random}","expires_in":5184000}`],
    ['says of no end', `{"access_token":"${random}","scope":"read"}`],
  ])('has not when it %s', (_, answer) => {
    expect(found(answer, 'docs/oauth.md')).toEqual(['generic-token']);
  });

  it('brings one that lives on, unless a manual shows it', () => {
    const answer = `{"refresh_token":"${random}","expires_in":3599}`;
    expect(found(answer, 'docs/oauth.md')).toEqual([]);
    expect(found(answer, 'test/oauth.json')).toEqual(['generic-token']);
  });
});

describe('the description of an interface', () => {
  const description = (node: string, depth = '    '): string =>
    `responses:\n  ok:\n    ${node}:\n      user:\n        name: maria\n${depth}    api_secret: ${randomLike(30)}\n`;

  it.each(['example', 'x-example', '"examples"', '- example'])(
    'shows what it holds as %s',
    (node) => {
      expect(found(description(node), 'api/store.yaml')).toEqual([]);
    },
  );

  it('sets values of its own beside an example', () => {
    expect(found(description('schema'), 'api/store.yaml')).toEqual(['generic-secret']);
    expect(found(description('example', ''), 'api/store.yaml')).toEqual(['generic-secret']);
  });
});

describe('a key of a known shape that is said to be an example', () => {
  const severity = (text: string): readonly string[] =>
    detector.scan(Buffer.from(text), 'src/sink.rs').map((match) => match.severity);
  const key = randomLike(32, HEX);

  it('is not certain', () => {
    expect(severity(`datadog api_key, for example "${key}"`)).toEqual(['warning']);
    expect(severity(`datadog api_key = "${key}"`)).toEqual(['error']);
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
    ['is encoded twice', base64(base64('my service principal client secret'))],
    ['is made for addresses', Buffer.from('the old passwords? all of them').toString('base64url')],
  ])('is none when its text %s', (_, value) => {
    expect(found(`client_secret: ${value}`, 'deploy/app.yml')).toEqual([]);
  });

  it('is none under the name of a provider', () => {
    const setting = (text: string): string => `oidc.auth0.clientSecret: "${base64(text)}"`;
    expect(found(setting('hello-world'), 'docs/users.md')).toEqual([]);
    expect(found(setting(randomLike(12)), 'docs/users.md')).toHaveLength(1);
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

describe('what a program signs with', () => {
  const value = randomLike(64);
  const names = ['jwtSecretKey', 'cookieSecret', 'session_signing_key', 'secret_key_base'];

  it.each(names)('is made up for a test: %s', (name) => {
    const setting = `${name}: "${value}"`;
    expect(found(setting, 'test/app_test.go')).toEqual([]);
    expect(found(setting, 'config/app.yml')).toHaveLength(1);
  });

  it('differs from the key of a service', () => {
    expect(found(`acme_api_key: "${value}"`, 'test/app_test.go')).toEqual(['generic-api-key']);
  });
});

describe('a value that runs on', () => {
  const digits = '0123456789abcdef';
  const setting = `cloudflare_api_key = ${digits}${digits}01234`;

  it('is worth a warning where it may be used, and none in a manual', () => {
    expect(found(setting, 'docs/dns.md')).toEqual([]);
    expect(found(setting, 'deploy/dns.ini')).toHaveLength(1);
  });
});

describe('what a browser is given for one payment', () => {
  it.each([
    ['pi', 25],
    ['seti', 31],
  ])('counts in use alone: %s_…', (prefix, length) => {
    const secret = [prefix, randomLike(24), 'secret', randomLike(length)].join('_');
    const answer = `{ "client_secret": "${secret}" }`;
    expect(found(answer, 'spec/vcr/pay.yml')).toEqual([]);
    expect(found(answer, 'src/pay.js')).toEqual(['stripe-payment-intent-client-secret']);
  });
});

describe('a digest under the name of who takes it', () => {
  it('is no key', () => {
    expect(found(`{ "dropbox": "${randomLike(64, HEX)}" }`, 'src/files.json')).toEqual([]);
    expect(found(`{ "dropbox": "${randomLike(63, HEX)}7" }`, 'src/files.json')).toEqual([]);
    expect(found(`dropbox_secret = "${randomLike(64, HEX)}"`, 'src/files.py')).not.toEqual([]);
  });
});

describe('settings that are encrypted', () => {
  it('are none in a file of ejson', () => {
    const box = `EJ[1:${randomLike(43)}=:${randomLike(32)}:${randomLike(60)}]`;
    expect(found(`"github_secret": "${box}"`, 'config/secrets.ejson')).toEqual([]);
    expect(found(`"github_secret": "${randomLike(40)}"`, 'config/secrets.ejson')).not.toEqual([]);
  });

  it('count in Jenkins where their key is beside them, which it is not in a test', () => {
    const value = `<apiToken>{${['AQAAABAAA', 'AAg'].join('')}${randomLike(62)}}</apiToken>`;
    expect(found(value, 'src/test/resources/users/config.xml')).not.toContain(
      'jenkins-encrypted-secret',
    );
    expect(found(value, 'jenkins/users/config.xml')).toEqual(['jenkins-encrypted-secret']);
  });
});

describe('a web token under the name of a provider', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'HS256' })}.${part({ sub: 'user-42', exp: 1.6e9 })}.${randomLike(43)}`;

  it('is judged as any other', () => {
    expect(found(`infisical_token = "${token}"`, 'docs/setup.md')).toEqual([]);
    expect(found(`infisical_token = "${token}"`, 'deploy/setup.sh')).toHaveLength(1);
  });
});

describe('a page of a manual', () => {
  it('is one in whatever language it is written', () => {
    const hash = `    $2b$12$${randomLike(53)}\n`;
    for (const path of ['debian/hash.ronn', 'debian/hash.md'])
      expect(found(hash, path)).toEqual([]);
    expect(found(hash.trimStart(), 'users.txt')).toEqual(['bcrypt-password-hash']);
  });

  it('marks words with fonts', () => {
    const page = String.raw`pass the parameter \f[V]--ask-password=false\f[R] to it`;
    expect(found(page, 'tool.1')).toEqual([]);
  });
});

describe('a password in a script of PowerShell', () => {
  const script = (text: string): string => `ConvertTo-SecureString "${text}" -AsPlainText -Force`;
  const rule = 'powershell-plain-text-secret';

  it('is made up of words in tests and manuals', () => {
    expect(found(script('wrongpassword'), 'build.ps1')).toEqual([rule]);
    expect(found(script('wrongpassword'), 'test/Set-Service.Tests.ps1')).toEqual([]);
    expect(found(script('wrongpassword'), 'docs/signing.md')).toEqual([]);
    expect(found(script(randomLike(14)), 'docs/signing.md')).toEqual([rule]);
  });
});
