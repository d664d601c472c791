import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { genericRule } from '../../../src/detect/generic/rules.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { randomLike } from '../generic/scan.ts';

const detector = createDetector([genericRule, ...rules]);
const found = (text: string, path = 'src/config.ts'): readonly string[] =>
  detector.scan(Buffer.from(text), path).map(({ rule, severity }) => `${severity} ${rule.id}`);

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const random = randomLike(40);
const hexKey = randomLike(32, '0123456789abcdef');
const uuid = '8c1f04d7-52be-4a96-b03e-7d19c5f2a684';

const googleKey = ['AI', 'za', randomLike(35)].join('');
const plist = (next: string): string =>
  `<key>API_KEY</key>\n\t<string>${googleKey}</string>\n\t<key>${next}</key>`;
const resources = (next: string): string =>
  `<string name="google_api_key" translatable="false">${googleKey}</string>\n    <string name="${next}">`;

describe('the key of Google that every copy of an app carries', () => {
  it.each([
    ['in the settings of iOS', plist('GCM_SENDER_ID'), 'warning firebase-web-api-key'],
    ['in a list of another kind', plist('MAPS_STYLE'), 'error google-api-key'],
    ['in the resources of Android', resources('google_app_id'), 'warning firebase-web-api-key'],
    ['by its name', `VITE_FIREBASE_API_KEY=${googleKey}`, 'warning firebase-web-api-key'],
    ['by its name in code', `firebaseApiKey: '${googleKey}'`, 'warning firebase-web-api-key'],
    ['by another name', `VITE_MAPS_API_KEY=${googleKey}`, 'error google-api-key'],
    ['in resources of another kind', resources('maps_style'), 'error google-api-key'],
  ])('is told from others %s', (_, text, finding) => {
    expect(found(text, 'app/values.xml')).toEqual([finding]);
  });

  it('comes with an id that has no secret', () => {
    const id = `"client_id": "${'4171260385'}-${randomLike(32, 'bcdfgh2345')}.apps.googleusercontent.com"`;
    expect(found(id, 'app/google-services.json')).toEqual([]);
    expect(found(id, 'app/settings.json')).toEqual(['warning google-oauth-client-id']);
  });
});

describe('the id of a key', () => {
  const id = randomLike(40, '0123456789abcdef');
  const named = `{ "private_key_id": "${id}",\n  "private_key": "`;

  it('is not told beside the key itself', () => {
    expect(found(`${named}-----BEGIN ${'PRIVATE'} KEY-----\\n"`)).toEqual([]);
    expect(found(`${named}"`)).toEqual(['warning gcp-service-account-key-id']);
  });
});

/** Base64 in lines, of which one begins as the tokens of Square do. */
const picture = (end: string): string =>
  ['x="', randomLike(60), `EA${'AA'}${randomLike(64, undefined, 5)}`, randomLike(60), '"'].join(
    end,
  );

describe('what is there for everybody', () => {
  it.each([
    ['the key of a page at Clerk', `key = "pk_live_${base64('clerk.shop.acme.io$')}"`],
    ['the key of a search box', `algolia: { apiKey: '${hexKey}', indexName: 'shop' }`],
    ['the key of a search box by itself', `appId: 'X', apiKey: "${hexKey}",\n  index_name: a`],
    ['the key of a search by its name', `ALGOLIA_SEARCH_API_KEY=${hexKey}`],
    ['a name in brackets', '<add key="ClearTextPassword" value="[PASSWORD]" />'],
    ['a part of a pattern', 'if [[ "$URL" =~ https://([[:alnum:]_:]+)@github.com/(.*)$ ]]'],
    ['a digest of keys', `meili::snapshot_hash!(meili::to_json!(keys), @"${hexKey}");`],
    ['a constant', `$portKey = 'SERVICE_FQDN_POSTGRES_5432';`],
    ['the id of a client', `twitch:client_id=${randomLike(30, 'bcdfghjkmnpqrstvwxz23456789')}`],
    [
      'a link to a file',
      `https://www.dropbox.com/scl/fi/a/b.mp4?dl=0&rlkey=${randomLike(25, 'bcdfghjkmn23456789')}`,
    ],
    ['the id of a folder', `Guid Shortcuts = new Guid("${uuid}");`],
    ['a line of a picture', picture('\n')],
    ['a line of a picture in an attribute', picture('&#10;')],
    ['what guards a form', `curl -H 'X-CSRFToken: ${random}' h.test`],
    ['the digest of a template', `  checksum/secret: ${randomLike(64, '0123456789abcdef')}`],
    ['a counter of visitors', `data-cf-beacon='{"version":"2024.11.0","token":"${random}"'`],
    ['a number that Postman makes up', `curl -H 'Postman-Token: ${uuid}' h.test`],
    ['the digest of a device', `{"receiver_id_hash_token":"${random}"}`],
    ['the key of a signature', `[user]\n  signingkey = 0x${randomLike(16, '0123456789ABCDEF')}`],
  ])('is no secret: %s', (_, text) => {
    expect(found(text, 'a.yml')).toEqual([]);
  });

  it.each([
    ['the key of a page at Stripe', `key = "pk_live_${random}"`],
    ['a token of a command', `curl -H 'Acme-Token: ${uuid}' h.test`],
    ['a token beside a counter', `{"version":"2024.11.0","token":"${random}"}`],
  ])('differs from %s', (_, text) => {
    expect(found(text, 'a.yml')).toHaveLength(1);
  });
});

describe('words in the form of a secret', () => {
  it.each([
    ['of Google', `'${['ya', '29.'].join('')}legacy-plaintext-token'`],
    ['that signs', `SECRETS: "v1,whsec_${base64('This is an example of a shorter text')}"`],
  ])('open nothing: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are told from secrets', () => {
    expect(found(`'${['ya', '29.'].join('')}${random}'`)).toEqual([
      'error google-oauth-access-token',
    ]);
    expect(found(`SECRETS: "v1,whsec_${base64(randomLike(24))}"`)).toEqual([
      'error stripe-webhook-secret',
    ]);
  });
});

describe('code that is taken for a value', () => {
  it.each([
    [
      'an address in a list',
      'a.pack',
      'test --url http://localhost:6007|]|needs=[|@acme/shared=|0.1',
    ],
    ['an element of a list', 'a.py', 'login = { "password": settings[1], }'],
    ['an element by its name', 'a.py', 'check(hash, password=user_dict["password"])'],
    [
      'what a switch returns',
      'a.js',
      'switch(a){case"x":case"password":return!0;default:return!1}',
    ],
    [
      'a truth value in a command',
      'a.sh',
      "sed -i 's/SAVE_PASSWORD = True/SAVE_PASSWORD = False/g' a",
    ],
  ])('is none: %s', (_, path, text) => {
    expect(found(text, path)).toEqual([]);
  });
});

describe('the token of a badge', () => {
  const token = randomLike(40, '0123456789abcdef');
  const badge = `![CI](https://circleci.com/gh/acme/shop.svg?style=shield&circle-token=${token})`;
  const other = `![Build](https://ci.acme.io/shop.svg?branch=main&token=${random})`;

  it('is there to be shown', () => {
    expect(found(badge, 'README.md')).toEqual([]);
    expect(found(badge, 'src/page.html')).toEqual(['warning circleci-legacy-access-token']);
    expect(found(other, 'src/page.html')).toEqual([]);
    expect(found(`CIRCLE_TOKEN=${token}`, '.env')).toEqual(['error circleci-legacy-access-token']);
  });
});

describe('letters that hands fell on', () => {
  const mashed = ['sdkfjhg', 'dkfjghk', 'jfghsad'].join('');
  const letters = ['qxvbtnwe', 'ozpmcyru', 'ixqnbwtv'].join('');

  it('are no key', () => {
    expect(found(`client_secret: ${mashed}`, 'a.yml')).toEqual([]);
    expect(found(`client_secret: ${letters}`, 'a.yml')).toEqual(['warning generic-secret']);
    expect(found(`client_secret: ${mashed}7`, 'a.yml')).toEqual(['warning generic-secret']);
  });
});

describe('a Secret of Kubernetes', () => {
  const manifest = (name: string, text: string): string =>
    `kind: Secret\ndata:\n  ${name}: ${base64(text)}\n`;

  it.each([
    ['a zone of time', 'TZ', 'Etc/Universal'],
    ['the name of a user', 'session.auth.username_in', 'maria27'],
    ['the name of an account', 'azurestorageaccountname', 'acmeshop27'],
    ['a host', 'smtpHost', 'mail27.acme.internal'],
    ['a word for a password', 'session.auth.password', 'password'],
    ['the name of a part', 'EXECUTOR', 'CeleryExecutor'],
    ['the id of an application', 'GITHUB_CLIENT_ID', 'Iv1.8a61f9b3a7aba766'],
    ['a file that assigns no secret', 'config.py', 'import os\nLEVEL = "debug"\nLIMIT = 12\n'],
  ])('holds settings, too: %s', (_, name, text) => {
    expect(found(manifest(name, text), 'k8s/a.yml')).toEqual([]);
  });

  it('is read where it is in clear text', () => {
    const clear = (name: string, text: string): string[] => [
      ...found(
        `kind: Secret\ndata:\n  a: ${base64('{}')}\nstringData:\n  ${name}: ${text}\n`,
        'a.yml',
      ),
    ];
    expect(clear('key', random)).toEqual(['warning kubernetes-secret']);
    expect(clear('api_key', random)).toEqual(['warning generic-api-key']);
    expect(clear('type', 'git-repository')).toEqual([]);
    expect(clear('smtp_host', 'mail27.acme.internal')).toEqual([]);
    expect(clear('endpoint', `http://acme.internal/${random}`)).toEqual([]);
  });

  it('is read where a file in it assigns a secret', () => {
    const file = `import os\nAPI_KEY = "${random}"\n`;
    expect(found(manifest('config.py', file), 'k8s/a.yml')).toEqual(['warning generic-api-key']);
    expect(found(manifest('JOIN_KEY', 'CeleryExecutor'), 'k8s/a.yml')).toEqual([
      'warning kubernetes-secret',
    ]);
  });
});

describe('settings that are encrypted', () => {
  const block = (seed: number): string =>
    Buffer.from(Buffer.from(randomLike(32, undefined, seed)).map((byte) => byte ^ 0xa5)).toString(
      'base64',
    );
  const text = (user: string): string =>
    `db:\n  username: ${user}\n  password: ${block(1)}\nsms:\n  paytm-merchant-key: ${block(2)}\n`;

  it('are left where even the names of users are', () => {
    expect(found(text(block(3)), 'conf/dev.yml')).toEqual([]);
  });

  it.each([
    ['a user', 'db-admin'],
    ['a user in base64', base64('administrator-of-the-database-01')],
    ['an odd number of bytes', block(3).slice(4)],
  ])('are told from a key beside %s', (_, user) => {
    expect(found(text(user), 'conf/dev.yml')).toHaveLength(2);
  });
});

describe('a file for no use', () => {
  const setting = `login.api_key = ${random}`;
  it.each([
    ['texts in a language', 'core_zh.properties', 0],
    ['settings', 'core.properties', 1],
    ['settings of tests', 'core_it.properties', 1],
    ['what a program keeps', '.wwebjs_cache/2.30.properties', 0],
    ['what a build keeps', 'web/.next/cache/webpack/2.properties', 0],
    ['a program of its own', 'src/cache/2.30.properties', 1],
    ['what a site for trials is set up with', 'environments/shop-qa.properties', 1],
    ['trials of a program', 'src/qa/login.js', 0],
    ['a long random key in what documents a program', 'docs/login.properties', 1],
    ['requests that are sent again', 'docs/login.bru', 1],
  ])('holds less than others: %s', (_, path, count) => {
    expect(found(setting, path)).toHaveLength(count);
  });
});
