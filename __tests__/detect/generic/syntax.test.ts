import { describe, expect, test } from '@jest/globals';
import { expectFound, findings, HEX, password, randomLike } from './scan.ts';

const token = randomLike(32);
const hex = randomLike(40, HEX);
const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const found: readonly (readonly [name: string, path: string, content: string, finding: string])[] =
  [
    ['environment file', '.env', `DB_PASSWORD=${password}\n`, `generic-password ${password}`],
    ['quotes in an environment file', '.env', `API_KEY="${token}"`, `generic-api-key ${token}`],
    ['a comment behind the value', '.env', `API_KEY=${token} # old`, `generic-api-key ${token}`],
    ['CRLF', '.env', `API_KEY=${token}\r\nX=1`, `generic-api-key ${token}`],
    [
      'a setting before a command',
      'run.sh',
      `PGPASSWORD=${password} psql crm`,
      `generic-password ${password}`,
    ],
    [
      'the password of a key store',
      'run.sh',
      `keytool -list -storepass ${password}`,
      `generic-password ${password}`,
    ],
    ['three quotes', 'a.toml', `api_key = """${token}"""`, `generic-api-key ${token}`],
    [
      'a parameter of a web application',
      'WEB-INF/web.xml',
      `<param-name>apiKey</param-name>\n  <param-value>${token}</param-value>`,
      `generic-api-key ${token}`,
    ],
    [
      'a property of Spring',
      'beans.xml',
      `<property name="password">\n  <value>${password}</value>\n</property>`,
      `generic-password ${password}`,
    ],
    ['fish', 'a.fish', `set -gx API_KEY ${token}`, `generic-api-key ${token}`],
    ['a namespace', 'Pulumi.dev.yaml', `  shop:apiKey: ${token}`, `generic-api-key ${token}`],
    [
      'arguments of a program',
      '.mcp.json',
      `{"args": ["serve", "--api-key", "${token}"]}`,
      `generic-api-key ${token}`,
    ],
    ['notes', 'notes/servers.txt', `crm password: ${password}`, `generic-password ${password}`],
    ['a web server', 'httpd.conf', `SetEnv DB_PASS ${password}`, `generic-password ${password}`],
    ['a line of a server', 'redis.conf', `requirepass ${password}`, `generic-password ${password}`],
    ['a directory', 'ldap.conf', `bindpw ${password}`, `generic-password ${password}`],
    [
      'a wireless network',
      'wpa_supplicant.conf',
      `  psk="${password}"`,
      `generic-password ${password}`,
    ],
    [
      'the default of a variable of Terraform',
      'main.tf',
      `variable "db_password" {\n  type = string\n  default = "${password}"\n}`,
      `generic-password ${password}`,
    ],
    [
      'an Android manifest',
      'AndroidManifest.xml',
      `<meta-data android:name="acme.API_SECRET" android:value="${token}"/>`,
      `generic-secret ${token}`,
    ],
    [
      'texts of an Android app in no language',
      'app/src/main/res/values/strings.xml',
      `<string name="client_secret">${token}</string>`,
      `generic-secret ${token}`,
    ],
    ['shell export', 'run.sh', `export ACCESS_TOKEN=${token}`, `generic-token ${token}`],
    ['shell default', 'run.sh', `: \${API_TOKEN:-${token}}`, `generic-token ${token}`],
    ['YAML', 'config/app.yml', `db:\n  password: ${password}\n`, `generic-password ${password}`],
    ['YAML in quotes', 'app.yml', `secret_key: '${token}'`, `generic-api-key ${token}`],
    ['YAML default', 'app.yml', `key: \${API_SECRET:${token}}`, `generic-secret ${token}`],
    [
      'YAML name and value',
      'app.yml',
      `- name: API_TOKEN\n  value: ${token}\n`,
      `generic-token ${token}`,
    ],
    ['INI', 'app.ini', `[db]\nPassword = ${password}`, `generic-password ${password}`],
    [
      'properties',
      'a.properties',
      `spring.datasource.password=${password}`,
      `generic-password ${password}`,
    ],
    ['JSON', 'appsettings.json', `{"ClientSecret": "${token}"}`, `generic-secret ${token}`],
    [
      'JSON key and value',
      'a.json',
      `{"key": "api_token", "value": "${token}"}`,
      `generic-token ${token}`,
    ],
    ['XML element', 'a.xml', `<password>${password}</password>`, `generic-password ${password}`],
    [
      'XML attribute',
      'web.config',
      `<add key="ApiSecret" value="${token}"/>`,
      `generic-secret ${token}`,
    ],
    [
      'Android resource',
      'secrets.xml',
      `<string name="api_key">${hex}</string>`,
      `generic-api-key ${hex}`,
    ],
    [
      'property list',
      'a.plist',
      `<key>ApiSecret</key>\n\t<string>${token}</string>`,
      `generic-secret ${token}`,
    ],
    ['TOML', 'a.toml', `token = "${token}"`, `generic-token ${token}`],
    ['Terraform', 'main.tf', `  admin_password = "${password}"`, `generic-password ${password}`],
    ['Dockerfile', 'Dockerfile', `ENV API_TOKEN ${token}`, `generic-token ${token}`],
    ['Dockerfile with a sign', 'Dockerfile', `ARG API_TOKEN=${token}`, `generic-token ${token}`],
    [
      '.netrc',
      '.netrc',
      `machine h.test login me password ${password}`,
      `generic-password ${password}`,
    ],
    [
      'Docker registry',
      'config.json',
      `{"auth": "${base64(`me:${password}`)}"}`,
      `authorization-header ${base64(`me:${password}`)}`,
    ],
    [
      'command option',
      'run.sh',
      `tool --user me --password ${password} x`,
      `generic-password ${password}`,
    ],
    ['command option with a sign', 'run.sh', `tool --api-key=${token}`, `generic-api-key ${token}`],
    ['header', 'a.sh', `curl -H 'X-Api-Key: ${token}' h.test`, `generic-api-key ${token}`],
    ['header of a UUID', 'a.sh', `curl -H "apikey: ${uuid}" h.test`, `generic-api-key ${uuid}`],
    [
      'authorization by token',
      'a.sh',
      `curl -H "Authorization: Token ${hex}"`,
      `authorization-header ${hex}`,
    ],
    [
      'URL without a user',
      '.env',
      `REDIS_URL=redis://:${token}@cache.test:6379/0`,
      `basic-auth-url ${token}`,
    ],
    ['curl user', 'a.sh', `curl -s -u "me:${password}" https://h.test`, `curl-user ${password}`],
    [
      'curl over lines',
      'a.sh',
      `curl -X POST \\\n  --user me:${password} \\\n  h.test`,
      `curl-user ${password}`,
    ],
    [
      'settings under another ending',
      'dev.secret.exs.txt',
      `  push_api_key: "${uuid}"`,
      `generic-api-key ${uuid}`,
    ],
    [
      'app password in groups',
      '.env',
      'SMTP_PASSWORD="wqzk pxvj hgrb tkmq"',
      'generic-password wqzk pxvj hgrb tkmq',
    ],
  ];

describe('values without a format are found as settings write them', () => {
  test.each(found)('%s', (_name, path, content, finding) => {
    expectFound(content, path, finding);
  });

  test('a Secret manifest, its values decoded', () => {
    const words = base64('correct horse battery');
    const manifest = [
      'kind: ConfigMap',
      `data:\n  motd: ${base64('hello, everyone')}`,
      '---',
      'apiVersion: v1',
      'data:',
      '  # from the vault',
      `  authkey: ${base64(hex)}`,
      `  "bytes": "${Buffer.from(randomLike(24), 'latin1').toString('base64')}"`,
      `  other: ${base64('me:plainword')}`,
      `  username: ${base64('administrator')}`,
      `  hint: ${base64('change-me-please')}`,
      'kind: Secret',
      '---',
      'kind: Pod',
      `data:\n  other: ${words}`,
      '',
    ].join('\n');
    expect(findings(manifest, 'k8s/secret.yaml')).toEqual([
      `kubernetes-secret ${base64(hex)}`,
      `kubernetes-secret ${Buffer.from(randomLike(24), 'latin1').toString('base64')}`,
      `kubernetes-secret ${base64('me:plainword')}`,
    ]);
  });

  test('without a path, as settings are', () => {
    expect(findings(`my api_key = ${token}\npassword: ${password}`, null)).toEqual([
      `generic-api-key ${token}`,
      `generic-password ${password}`,
    ]);
  });
});
