import { describe, expect, test } from '@jest/globals';
import { expectFound, findings, HEX, password, randomLike } from './scan.ts';

const token = randomLike(32);
const hex = randomLike(40, HEX);
const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
const letters = randomLike(12, 'bcdfghjklmnpqrstvwxz');
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
    [
      'settings that PHP serialized',
      'dump.sql',
      `'a:2:{s:9:"smtp_user";s:3:"crm";s:9:"smtp_pass";s:${password.length}:"${password}";}'`,
      `generic-password ${password}`,
    ],
    [
      'settings that PHP serialized, with their quotes escaped',
      'dump.sql',
      `'a:1:{s:10:\\"app_secret\\";s:32:\\"${token}\\";}'`,
      `generic-secret ${token}`,
    ],
    [
      'a method that compares',
      'A.java',
      `if (password.equals("${token}")) {`,
      `generic-password ${token}`,
    ],
    [
      'a function that compares',
      'a.php',
      `if (strcmp($_POST['password'], '${token}') == 0)`,
      `generic-password ${token}`,
    ],
    [
      'a sentence of a manual',
      'a.html',
      `The default password is "${token}".`,
      `generic-password ${token}`,
    ],
    ['a macro of C', 'wifi.ino', `#define WIFI_PASSWORD "${token}"`, `generic-password ${token}`],
    ['R', 'a.r', `api_key <- "${token}"`, `generic-api-key ${token}`],
    ['three quotes', 'a.toml', `api_key = """${token}"""`, `generic-api-key ${token}`],
    ['three quotes behind a letter', 'a.py', `SECRET = r"""${token}"""`, `generic-secret ${token}`],
    ['fish', 'a.fish', `set -gx API_KEY ${token}`, `generic-api-key ${token}`],
    ['a namespace', 'Pulumi.dev.yaml', `  shop:apiKey: ${token}`, `generic-api-key ${token}`],
    ['Erlang', 'a.erl', `{password, "${password}"}.`, `generic-password ${password}`],
    ['C++', 'a.cpp', `std::string token{"${token}"};`, `generic-token ${token}`],
    [
      'arguments of a program',
      '.mcp.json',
      `{"args": ["serve", "--api-key", "${token}"]}`,
      `generic-api-key ${token}`,
    ],
    ['a list', 'a.py', `API_KEYS = ["${token}", "x"]`, `generic-api-key ${token}`],
    [
      'a list over lines',
      'a.js',
      `const apiKeys = [\n  '${token}',\n];`,
      `generic-api-key ${token}`,
    ],
    ['notes', 'notes/servers.txt', `crm password: ${password}`, `generic-password ${password}`],
    [
      'a connection in words',
      'a.go',
      `dsn := "host=db user=crm password=${letters} dbname=shop"`,
      `generic-password ${letters}`,
    ],
    ['Clojure', 'a.clj', `{:api-key "${token}"}`, `generic-api-key ${token}`],
    ['a definition of Clojure', 'a.clj', `(def api-key "${token}")`, `generic-api-key ${token}`],
    [
      'Bicep',
      'a.bicep',
      `param adminPassword string = '${password}'`,
      `generic-password ${password}`,
    ],
    ['a notebook', 'a.ipynb', `["openai.api_key = \\"${token}\\"\\n"]`, `generic-api-key ${token}`],
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
      'JSON in a string',
      'a.js',
      `x = "{\\"api_key\\": \\"${token}\\"}"`,
      `generic-api-key ${token}`,
    ],
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
    ['Python', 'a.py', `SECRET_KEY = b'${token}'`, `generic-api-key ${token}`],
    ['Python annotation', 'a.py', `api_key: str = "${token}"`, `generic-api-key ${token}`],
    [
      'Python default',
      'a.py',
      `x = os.environ.get("API_TOKEN", "${token}")`,
      `generic-token ${token}`,
    ],
    [
      'Python fallback',
      'a.py',
      `API_TOKEN = os.getenv("API_TOKEN") or "${token}"`,
      `generic-token ${token}`,
    ],
    [
      'JavaScript fallback',
      'a.js',
      `const secret = process.env.SECRET || '${token}';`,
      `generic-secret ${token}`,
    ],
    [
      'TypeScript annotation',
      'a.ts',
      `const apiKey: string | null = "${token}";`,
      `generic-api-key ${token}`,
    ],
    [
      'Java',
      'A.java',
      `private static final String API_KEY = "${token}";`,
      `generic-api-key ${token}`,
    ],
    ['Java setter', 'A.java', `source.setPassword("${password}");`, `generic-password ${password}`],
    [
      'Java wrapper',
      'A.java',
      `c.setCipherKey(Base64.decode("${token}"));`,
      `generic-api-key ${token}`,
    ],
    ['Go', 'a.go', `const apiKey string = "${token}"`, `generic-api-key ${token}`],
    ['Go conversion', 'a.go', `jwtSecret := []byte("${token}")`, `generic-secret ${token}`],
    ['C#', 'A.cs', `ApiSecret = @"${token}";`, `generic-secret ${token}`],
    ['PHP', 'a.php', `define('AUTH_TOKEN', '${token}');`, `generic-token ${token}`],
    ['PHP array', 'a.php', `'api_key' => '${token}',`, `generic-api-key ${token}`],
    ['Ruby', 'a.rb', `config[:api_key] ||= "${token}"`, `generic-api-key ${token}`],
    [
      'connection string',
      'a.cs',
      `x("Server=db;User=sa;Password=${password};Encrypt=true")`,
      `generic-password ${password}`,
    ],
    [
      'URL parameter',
      'a.js',
      `// see https://h.test/?access_token=${token}&x=1`,
      `generic-token ${token}`,
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
      'authorization by bearer',
      'a.py',
      `h = {"Authorization": "Bearer ${token}"}`,
      `authorization-header ${token}`,
    ],
    [
      'basic authorization',
      'a.py',
      `x("Authorization: Basic ${base64(`me:${password}`)}")`,
      `authorization-header ${base64(`me:${password}`)}`,
    ],
    [
      'database URL',
      'a.py',
      `URL = "postgres://me:${password}@db.test/x"`,
      `basic-auth-url ${password}`,
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
    ['a pair in braces', 'a.ex', `  {"apikey", "${hex}"},`, `generic-api-key ${hex}`],
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

describe('values without a format are found as they are written in', () => {
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
