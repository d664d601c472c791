import { commandPassword, optionPassword } from '../checks/password-checks.ts';
import type { FormatRule, Rule } from '../rule.ts';
import { unlessWords } from './form.ts';
import { identifier } from './service-key.ts';

/** What is between a program and one of its options. */
const words = String.raw`[^\r\n|;&]{0,160}?`;
/** A password as a shell reads it. What a variable, of Windows, too, or another command gives is none. */
const password = String.raw`["']?(?!%\w{1,40}%)(?<secret>[^\s"'$<>{}|;&()\x60]{6,64})`;
const endsWord = /(?=["'\s|;&)\x60]|$)/;

/**
 * The rule for a password that a program is given where it is called.
 *
 * @param name what the password opens; the rule's id is made from it.
 * @param keywords how such command lines begin.
 * @param option what is between them and the password.
 * @param behind what follows it.
 */
const givenTo = (
  name: string,
  keywords: readonly string[],
  option: RegExp,
  behind = endsWord,
): FormatRule => ({
  id: identifier(`${name} command password`),
  description: `${name} password on a command line`,
  severity: 'warning',
  keywords,
  span: 480,
  pattern: new RegExp(`(?:${keywords.join('|')})${option.source}${password}${behind.source}`),
  check: optionPassword,
  advice:
    'Change the password, and let the command read it from its environment, its input or a file that is not committed.',
});

/** An option anywhere after the program, with a blank or an equals sign before its value. */
const option = (names: string): RegExp =>
  new RegExp(String.raw`${words}(?<=[ \t])-{1,2}(?:${names})(?:[ \t]{1,4}|=)`);

/** `-p`, with the password right after it. One with a digit: `-production` is another option. */
const attached = new RegExp(String.raw`${words}(?<=[ \t])-p(?=\S{0,48}[0-9])`);

/** Commands that put a value into the secret store of a cloud. */
const storing = [
  'secretsmanager create-secret ',
  'secretsmanager put-secret-value ',
  'secretsmanager update-secret ',
  'keyvault secret set ',
  'eas secret:create ',
];

/** Passwords and tokens that scripts, notes and logs give to programs. */
export const commandsRules: readonly Rule[] = [
  {
    id: 'sshpass-password',
    description: 'Password on the command line of sshpass or PsExec',
    severity: 'warning',
    keywords: ['sshpass', 'psexec'],
    span: 340,
    pattern:
      /(?:sshpass\s{1,4}-p\s{0,4}["']?|psexec[^\r\n]{0,160}?\s-u\s{0,4}\S{1,60}\s{1,4}-p\s{0,4}["']?)(?<secret>[^\s"'$<>{}%]{3,64})/i,
    check: commandPassword,
    advice: 'Change the account’s password, and use keys (ssh) or a credential store instead.',
  },
  givenTo(
    'MySQL',
    ['mysql ', 'mysqldump ', 'mysqladmin ', 'mysqlimport ', 'mariadb ', 'mariadb-dump '],
    attached,
  ),
  givenTo(
    'SQL Server',
    ['sqlcmd ', 'osql ', 'bcp '],
    new RegExp(String.raw`${words}(?<=[ \t])-P[ \t]{0,4}`),
  ),
  givenTo(
    'Oracle',
    ['sqlplus ', 'expdp ', 'impdp ', 'sqlldr '],
    new RegExp(String.raw`${words}(?<=[ \t=])["']?[A-Za-z]\w{1,30}\/`),
    /@/,
  ),
  givenTo(
    'MongoDB',
    ['mongo ', 'mongosh ', 'mongodump ', 'mongorestore ', 'mongoexport ', 'mongoimport '],
    option('p'),
  ),
  givenTo('Redis', ['redis-cli '], option('a')),
  givenTo(
    'Container registry',
    [
      'docker login ',
      'podman login ',
      'buildah login ',
      'nerdctl login ',
      'skopeo login ',
      'registry login ',
      'oras login ',
      'crane auth login ',
    ],
    option('p'),
  ),
  givenTo('Cloud account', ['az login ', 'oc login ', 'cf login ', 'ibmcloud login '], option('p')),
  givenTo(
    'LDAP',
    ['ldapsearch ', 'ldapadd ', 'ldapmodify ', 'ldapdelete ', 'ldappasswd ', 'ldapwhoami '],
    option('w'),
  ),
  givenTo(
    'Samba',
    ['smbclient ', 'rpcclient ', 'winexe '],
    new RegExp(String.raw`${words}(?<=[ \t])-U[ \t]{0,4}["']?[^\s%"']{1,60}%`),
  ),
  givenTo(
    'Windows share',
    ['net use '],
    /[^\r\n]{0,80}?\\\\[^\s/]{1,120}(?:[ \t]{1,4}\/user:\S{1,60})?[ \t]{1,4}(?!\/)/,
  ),
  givenTo('Windows account', ['net user '], /[\w.-]{1,40}[ \t]{1,4}/, /[ \t]{1,4}\/add/),
  givenTo(
    'Remote desktop',
    ['xfreerdp ', 'wfreerdp '],
    new RegExp(String.raw`${words}(?<=[ \t])\/p:`),
  ),
  givenTo(
    'HTTPie',
    ['http -a ', 'https -a ', 'http --auth ', 'https --auth '],
    /["']?[^\s:"']{1,60}:/,
  ),
  givenTo('Secret store', storing, option('value|secret-string|secret-value')),
  givenTo(
    'OpenSSL',
    ['openssl '],
    new RegExp(String.raw`${words}(?<=[ \t])-(?:k[ \t]{1,4}|pass(?:in|out)?[ \t]{1,4}pass:)`),
  ),
  givenTo('Package index', ['twine upload '], option('p|password')),
  givenTo('GitHub secret', ['gh secret set '], option('b|body')),
  givenTo('PuTTY', ['plink ', 'pscp ', 'psftp '], option('pw')),
  givenTo(
    'LFTP',
    ['lftp '],
    new RegExp(String.raw`${words}(?<=[ \t])-u[ \t]{0,4}["']?[^\s,"']{1,60},`),
  ),
  givenTo('7-Zip', ['7z ', '7za ', '7zz '], attached),
  givenTo('Zip', ['zip '], new RegExp(String.raw`${words}(?<=[ \t])-P[ \t]{1,4}`)),
  givenTo(
    'htpasswd',
    ['htpasswd -'],
    /[A-Za-z0-9]{0,5}b[A-Za-z0-9]{0,5}(?:[ \t]{1,4}-[A-Za-z0-9]{1,4}){0,3}[ \t]{1,4}\S{1,80}[ \t]{1,4}[\w.@-]{1,60}[ \t]{1,4}/,
  ),
  {
    id: 'piped-password',
    description: 'Password that is piped into sudo, passwd, chpasswd, a login or a secret store',
    severity: 'warning',
    keywords: [
      'sudo -S',
      'passwd --stdin',
      'chpasswd',
      '--password-stdin',
      'gcloud secrets ',
      'wrangler secret put ',
      'wrangler pages secret put ',
      'vercel env add ',
      'gh secret set ',
    ],
    before: 280,
    span: 120,
    pattern:
      /(?:echo|printf)(?:[ \t]{1,4}-[en]{1,2})?[ \t]{1,4}["']?(?:[a-z_][\w-]{0,31}:)?(?<secret>[^\s"'$<>{}|;&()\x60]{6,64})["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:(?:npx |pnpm |yarn )?(?:gcloud secrets |wrangler (?:pages )?secret put |vercel env add |gh secret set )|sudo -S|passwd --stdin|chpasswd|[a-z]{2,12}(?: [a-z]{2,10}){0,2} login[^\r\n|;&]{0,120}?--password-stdin)/,
    check: optionPassword,
    advice:
      'Change the password, and let the command read it from a file that is not committed or from its environment.',
  },
  {
    id: 'command-header-token',
    description: 'Token that a command is given in a header',
    severity: 'warning',
    keywords: ['-h "', "-h '", '--header "', "--header '"],
    pattern:
      /(?:-H|--header) ["'](?!x-api-key|postman-token|[a-z-]{0,12}[cx]srf)(?:[A-Za-z-]{0,30}(?:token|api-?key|auth-?key|secret)):\s{0,2}(?<secret>[^\s"'$<>{}%]{10,400})["']/i,
    span: 460,
    entropy: 2.8,
    check: unlessWords('warning'),
    advice:
      'Revoke the token at the service that the command calls, and let the command read the new one from the environment.',
  },
];
