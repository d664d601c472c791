import { describe, test } from '@jest/globals';
import { expectFound, HEX, password, randomLike } from './scan.ts';

const token = randomLike(32);
const hex = randomLike(40, HEX);
const letters = randomLike(12, 'bcdfghjklmnpqrstvwxz');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const found: readonly (readonly [name: string, path: string, content: string, finding: string])[] =
  [
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
    ['three quotes behind a letter', 'a.py', `SECRET = r"""${token}"""`, `generic-secret ${token}`],
    [
      'a property of C#',
      'A.cs',
      `public string ApiKey { get; private set; } = "${token}";`,
      `generic-api-key ${token}`,
    ],
    [
      'an array of C',
      'a.c',
      `const char PASSWORD[] = "${password}";`,
      `generic-password ${password}`,
    ],
    ['bytes of Rust', 'a.rs', `static SECRET: &[u8] = b"${token}";`, `generic-secret ${token}`],
    ['an attribute of Elixir', 'a.ex', `  @api_key "${token}"`, `generic-api-key ${token}`],
    [
      'the key of a strategy',
      'a.js',
      `new JwtStrategy({ secretOrKey: "${token}" })`,
      `generic-api-key ${token}`,
    ],
    ['Erlang', 'a.erl', `{password, "${password}"}.`, `generic-password ${password}`],
    ['C++', 'a.cpp', `std::string token{"${token}"};`, `generic-token ${token}`],
    ['a list', 'a.py', `API_KEYS = ["${token}", "x"]`, `generic-api-key ${token}`],
    [
      'a list over lines',
      'a.js',
      `const apiKeys = [\n  '${token}',\n];`,
      `generic-api-key ${token}`,
    ],
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
    [
      'JSON in a string',
      'a.js',
      `x = "{\\"api_key\\": \\"${token}\\"}"`,
      `generic-api-key ${token}`,
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
    ['a pair in braces', 'a.ex', `  {"apikey", "${hex}"},`, `generic-api-key ${hex}`],
    [
      'a pair in braces in a string',
      'a.ex',
      `  run "{\\"apikey\\", \\"${hex}\\"}"`,
      `generic-api-key ${hex}`,
    ],
  ];

describe('values without a format are found as code writes them', () => {
  test.each(found)('%s', (_name, path, content, finding) => {
    expectFound(content, path, finding);
  });
});
