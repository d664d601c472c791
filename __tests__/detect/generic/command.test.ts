import { describe, test } from '@jest/globals';
import { expectFound, password, randomLike } from './scan.ts';

const token = randomLike(32);

const found: readonly (readonly [name: string, path: string, content: string, finding: string])[] =
  [
    [
      'a new role',
      'a.sql',
      `CREATE ROLE crm LOGIN PASSWORD '${password}';`,
      `generic-password ${password}`,
    ],
    [
      'a role that changes',
      'a.sql',
      `ALTER USER crm WITH PASSWORD '${password}';`,
      `generic-password ${password}`,
    ],
    [
      'a role without “with”',
      'a.sh',
      `psql -c "ALTER ROLE crm PASSWORD '${password}'; SELECT 1"`,
      `generic-password ${password}`,
    ],
    [
      'a role with options',
      'a.sql',
      `CREATE ROLE crm WITH LOGIN SUPERUSER CONNECTION LIMIT 5 PASSWORD '${password}';`,
      `generic-password ${password}`,
    ],
    [
      'a login of SQL Server',
      'a.sql',
      `CREATE LOGIN crm WITH PASSWORD = N'${password}';`,
      `generic-password ${password}`,
    ],
    [
      'a plugin of a database',
      'a.sql',
      `ALTER USER crm IDENTIFIED WITH native BY '${password}';`,
      `generic-password ${password}`,
    ],
    [
      'basic authentication',
      'a.py',
      `get(url, auth=("admin", "${password}"))`,
      `generic-password ${password}`,
    ],
    [
      'basic authentication of Rust',
      'a.rs',
      `client.get(url).basic_auth("admin", Some("${password}"))`,
      `generic-password ${password}`,
    ],
    [
      'a directory',
      'a.py',
      `ldap3.Connection(server, 'cn=admin,dc=acme', '${password}')`,
      `generic-password ${password}`,
    ],
    ['a file server', 'a.php', `ftp_login($c, 'a', '${password}')`, `generic-password ${password}`],
    [
      'credentials of sbt',
      'build.sbt',
      `Credentials("Nexus", "nexus.acme.io", "deploy", "${password}")`,
      `generic-password ${password}`,
    ],
    [
      'what a browser types',
      'scrape.py',
      `driver.find_element(By.ID, "password").send_keys("${password}")`,
      `generic-password ${password}`,
    ],
    [
      'what a page is filled with',
      'scrape.ts',
      `page.fill('#user', 'asha1'); page.fill('input[name="password"]', '${password}');`,
      `generic-password ${password}`,
    ],
    [
      'a field that is filled',
      'scrape.ts',
      `page.getByLabel('Password').fill('${password}');`,
      `generic-password ${password}`,
    ],
    ['a hash of Go', 'a.go', `hmac.New(sha256.New, []byte("${token}"))`, `generic-secret ${token}`],
    [
      'a module of Kamailio',
      'kamailio.cfg',
      `modparam("auth", "secret", "${token}")`,
      `generic-secret ${token}`,
    ],
    [
      'cookies',
      'a.js',
      `cookieSession({ name: 's', keys: ['${token}'] })`,
      `generic-secret ${token}`,
    ],
    [
      'basic authentication of Go',
      'a.go',
      `r.SetBasicAuth("admin", "${password}")`,
      `generic-password ${password}`,
    ],
    [
      'a mailbox',
      'a.py',
      `smtp.login("bot@acme.io", "${password}")`,
      `generic-password ${password}`,
    ],
    ['JDBC', 'A.java', `getConnection(url, "crm", "${password}")`, `generic-password ${password}`],
    ['the key of a signature', 'a.js', `jwt.sign({ id }, '${token}')`, `generic-secret ${token}`],
    [
      'the key of a digest',
      'a.js',
      `crypto.createHmac('sha256', '${token}')`,
      `generic-secret ${token}`,
    ],
    [
      'PHP connection',
      'a.php',
      `mysqli_connect("localhost", $user, "${password}");`,
      `generic-password ${password}`,
    ],
    [
      'PHP, to another service',
      'a.php',
      `curl_setopt($ch, CURLOPT_USERPWD, "crm:${password}");`,
      `generic-password ${password}`,
    ],
    ['a network', 'a.ino', `WiFi.begin("crm", "${password}");`, `generic-password ${password}`],
    [
      'an account of Twilio',
      'a.js',
      `require('twilio')(process.env.SID, '${token}')`,
      `generic-secret ${token}`,
    ],
    [
      'a header of Swift',
      'a.swift',
      `request.addValue("${token}", forHTTPHeaderField: "X-API-Key")`,
      `generic-secret ${token}`,
    ],
    [
      'a signature in Ruby',
      'a.rb',
      `JWT.encode payload, "${token}", "HS256"`,
      `generic-secret ${token}`,
    ],
    [
      'a signature in PHP',
      'a.php',
      `JWT::encode($payload, '${token}', 'HS256');`,
      `generic-secret ${token}`,
    ],
    [
      'a key ring',
      'a.py',
      `keyring.set_password("crm", user, "${password}")`,
      `generic-password ${password}`,
    ],
    [
      'credentials of Java',
      'A.java',
      `new UsernamePasswordCredentials("crm", "${password}")`,
      `generic-password ${password}`,
    ],
    ['the key of cookies', 'a.js', `app.use(cookieParser('${token}'))`, `generic-secret ${token}`],
    [
      'the key of a cipher',
      'a.py',
      `AES.new("${token}".encode(), mode)`,
      `generic-secret ${token}`,
    ],
    ['the key of a MAC', 'a.py', `hmac.new(b'${token}', message)`, `generic-secret ${token}`],
    [
      'the key of a cipher, behind its name',
      'a.js',
      `createCipheriv('aes-256-cbc', '${token}', iv)`,
      `generic-secret ${token}`,
    ],
    [
      'the key of a signature in Go',
      'a.go',
      `token.SignedString([]byte("${token}"))`,
      `generic-secret ${token}`,
    ],
    [
      'the key of a signature in C#',
      'A.cs',
      `new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${token}"))`,
      `generic-secret ${token}`,
    ],
    [
      'the key of a signature in Java',
      'A.java',
      `.signWith(SignatureAlgorithm.HS512, "${token}")`,
      `generic-secret ${token}`,
    ],
    ['SQL', 'a.sql', `CREATE USER x IDENTIFIED BY '${password}';`, `generic-password ${password}`],
    [
      'PowerShell',
      'a.ps1',
      `ConvertTo-SecureString "${password}" -AsPlainText -Force`,
      `generic-password ${password}`,
    ],
  ];

describe('secrets are found in statements, commands and calls', () => {
  test.each(found)('%s', (_name, path, content, finding) => {
    expectFound(content, path, finding);
  });
});
