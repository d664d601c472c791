import { jetBrainsPassword, remotePassword } from '../checks/password-checks.ts';
import type { Rule } from '../rule.ts';

/** Passwords in files that programs read theirs from, each line in a form of its own. */
export const credentialFilesRules: readonly Rule[] = [
  {
    id: 'netrc-password',
    description: 'Password or token in a .netrc file',
    severity: 'error',
    keywords: ['machine ', 'default login'],
    span: 400,
    pattern:
      /(?:machine [ \t]{0,8}[^\s%$<{]\S{0,79}\s{1,12}login|default login)\s{1,12}\S{1,80}\s{1,12}password\s{1,12}(?<secret>[^\s"'$<>{}\\]{3,128})/,
    check: remotePassword,
    advice: 'Change the password or revoke the token at the machine that the entry names.',
  },
  {
    id: 'pgpass-password',
    description: 'Password in a .pgpass file of PostgreSQL',
    severity: 'warning',
    keywords: [':5432:', ':5433:', ':6432:'],
    before: 80,
    pattern:
      /(?<=^|\n)[\w.*-]{1,80}:(?:5432|5433|6432):[\w*-]{1,63}:[\w.*@-]{1,63}:(?<secret>[^\s:"'$<>{}]{4,100})(?=\s|$)/,
    check: remotePassword,
    advice: 'Change the password of that database account.',
  },
  {
    id: 'postfix-relay-password',
    description: 'Password of a mail relay in a map of Postfix',
    severity: 'warning',
    keywords: [']:587', ']:465', ']:25 '],
    before: 90,
    pattern:
      /(?<=^|\n)\[[\w.-]{3,80}\]:(?:587|465|25)[ \t]{1,8}[^\s:]{1,80}:(?<secret>[^\s"'$<>{}]{4,100})(?=\s|$)/,
    check: remotePassword,
    advice: 'Change the password of that mailbox or revoke the key at the relay.',
  },
  {
    id: 'jetbrains-deployment-password',
    description:
      'Password of a server that a JetBrains IDE uploads to, in a spelling that anybody can read',
    severity: 'warning',
    keywords: ['password="df', 'passphrase="df'],
    span: 280,
    pattern: /pass(?:word|phrase)="(?<secret>(?:df[89a-f][0-9a-f]){3,64})"/,
    check: jetBrainsPassword,
    advice:
      'Change the password at that host, and keep .idea/webServers.xml out of the repository.',
  },
];
