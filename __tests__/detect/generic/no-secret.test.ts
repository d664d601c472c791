import { describe, expect, test } from '@jest/globals';
import { findings, HEX, password, randomLike } from './scan.ts';

const token = randomLike(32);
const hex = randomLike(40, HEX);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const nothing: readonly (readonly [name: string, path: string, content: string])[] = [
  ['a rule of a form', 'a.ts', `password: "required"`],
  ['a call', 'a.yml', 'token = getToken()'],
  ['a template', 'a.yml', `secret: \${DATABASE_SECRET_2}`],
  ['variables and slashes', 'a.sh', '  notinpwd=$notinpwd$cwd/$fn/'],
  ['a format', 'a.c', 'char *token = printf("skinny/%q/%q/%q:%q", a, b, c, d);'],
  ['a class of characters', 'a.sh', 'grep -i "Authorization: Basic [0-9a-zA-Z+/]" trace'],
  ['a short word in base64', 'a.zig', `const input = "55;password=${base64('Ghostty')}";`],
  [
    'one of several settings',
    'a.zig',
    `parse("type=read:pw=${base64('kestrels')}:name=${base64('App')}")`,
  ],
  ['what a terminal is told', 'a.zig', `write("\\x1b]52;pw=${base64('kestrels')}\\x1b\\\\")`],
  ['a name with more around it', 'a.ts', `  ResetPassword = 'toolkit#ResetPasswordResponse',`],
  ['the public half of a key of messages', 'a.ts', `const VAPID_KEY = 'BD${randomLike(85)}';`],
  ['the name of the account', 'a.sql', `CREATE USER shop_01@'%' IDENTIFIED BY 'shop_01';`],
  ['something still to do', 'a.yml', `bind_password: 'lookup..@TODO'`],
  ['the input of a fuzzer', 'fuzzing/seeds/a.json', `"password": "${password}"`],
  ['a shell variable', 'a.sh', 'PASSWORD=$1 TOKEN="$CI_TOKEN_2" API_KEY=`cat x`'],
  ['a command in a shell', 'Makefile', '\tdocker run -v `pwd`:/app:Z1 x'],
  ['a variable of PowerShell', 'a.ps1', '$password = $env:SIGNING_CERT_PASSWORD_2'],
  ['words in a connection', 'a.go', `dsn := "host=db user=crm password=kestrel dbname=shop"`],
  ['a name in code', 'a.py', 'connect(user=name, password=hqzwtrkpldmx)'],
  ['a command of PowerShell', 'a.ps1', '$user = "maria"\n$password = Import-Clixml'],
  ['words beside a user in a document', 'notes.txt', 'user = maria\npassword = kestrel'],
  ['a setting of PHP that is empty', 'a.sql', `'a:1:{s:9:"smtp_pass";s:0:"";s:4:"port";i:25;}'`],
  ['the name itself', '.env', 'password=password\nAPI_KEY=API_KEY'],
  ['a mustache', 'a.yml', 'api_key: {{ vault_api_key_1 }}'],
  ['a reference', 'main.tf', 'password = var.db_password\nsecret = aws_secret.x1.value'],
  ['an environment read', 'a.js', 'const secret = process.env.SECRET_1;'],
  ['a hash of a password', '.env', `PASSWORD_HASH=${hex}`],
  ['a crypt hash', 'users.yml', `password: $2b$12$${randomLike(53)}`],
  ['a public key', '.env', `PUBLIC_KEY=${token}`],
  ['a tokenizer', 'a.py', `tokenizer = "bert-base-uncased-v2"`],
  ['a page token', 'a.py', `next_token = "${token}"`],
  ['a form token', 'a.html', `<input name="csrf_token" value="${token}">`],
  ['an identifier', 'a.py', 'PASSWORD_FIELD = "user_password_1"'],
  ['code on an unquoted value', 'a.js', `token = ${token};`],
  ['a comparison with a word', 'a.js', `if (password === "sesame-22") {}`],
  ['a label', 'locales/en.yml', 'password: "Passwort123"'],
  ['a sentence', 'a.yml', 'password: "at least 8 characters, 1 digit"'],
  ['a placeholder', '.env', 'API_KEY=your-api-key-here\nSECRET_KEY=change_me_please1'],
  ['a mask', '.env', `API_KEY=${'x'.repeat(32)}\nTOKEN=****************12`],
  ['a key that browsers send', '.env', `POSTHOG_API_KEY=phc_${randomLike(43)}`],
  ['the id of a LiveKit key', '.env', `LIVEKIT_API_KEY=API${randomLike(12)}`],
  [
    'an organisation',
    'a.js',
    `new Client({ apiKey: process.env.API_KEY, organization: 'org-${randomLike(24)}' })`,
  ],
  ['counting', '.env', `API_KEY=${'0123456789abcdef'.repeat(2)}\nSECRET=qwertyuiopasdfgh`],
  ['repetition', '.env', `SECRET_KEY=${'ab12'.repeat(8)}`],
  ['a path', 'a.yml', 'private_key: /etc/ssl/private/server1.key\nsecret: ./conf/secret2.json'],
  ['an address', 'a.yml', 'token: https://h.test/oauth2/v1/token\npassword: me1@example.com'],
  ['a version', 'a.yml', 'token: 1.22.333-rc.4'],
  ['an action', 'a.json', '"ChangePassword": "cognito-idp:ChangePassword"'],
  ['a vault entry', 'a.yml', 'password: vault:secret/data/db#pw1\ntoken: ENC[AES256_GCM,data:x1]'],
  ['a prompt', 'a.js', `ask("New password: "),go(x1=2,"then");`],
  ['options without values', 'a.sh', 'x="--smtp-pass= --smtp-server-option2= --y"'],
  ['validation rules', 'a.php', `'password' => 'required|min:6|confirmed',`],
  ['advice', 'a.bat', 'echo MAIL_PASSWORD=your-16-char-app-password'],
  ['a list', 'a.sh', '# user:password:uid:gid:(gecos):home2'],
  ['a test', '__tests__/a.test.js', `password: "${password}"`],
  ['a URL with words', 'a.py', 'x = "postgres://postgres:postgres@localhost/db"'],
  ['a URL with a template', 'a.js', `x = 'https://\${user}:\${pass1}@h.test'`],
  ['a URL with a port', 'a.js', 'x = "https://h.test:8080/@scope/pkg1"'],
  ['a curl template', 'a.sh', 'curl -u "$USER:$PASSWORD1" h.test; curl -u user:password h.test'],
  ['an example', 'a.py', `password = "x"  # e.g. password: "${password}"`],
  ['a sealed secret', 'a.yml', `kind: SealedSecret\ndata:\n  a: ${base64(hex)}`],
  ['three in braces', 'a.java', `{"apikey", "${hex}", "c"}`],
  [
    'where a server passes requests on to',
    'nginx.conf',
    '  proxy_pass $asset_services:8080;\n  fastcgi_pass 127.0.0.1:9000;',
  ],
  ['an empty value', '.env', 'API_KEY=\nSECRET_2=""\nTOKEN'],
];

describe('values that are no secrets are left alone', () => {
  test.each(nothing)('%s', (_name, path, content) => {
    expect(findings(content, path)).toEqual([]);
  });
});

describe('words that stand in for a secret do not shield one', () => {
  test.each(['null', 'false', 'example', 'none', 'test', 'sample'])('%s within a value', (word) => {
    const value = `${word}${randomLike(12)}!`;
    expect(findings(`DB_PASSWORD=${value}`, '.env')).toEqual([`generic-password ${value}`]);
  });
});
