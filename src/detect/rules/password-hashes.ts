import type { Rule } from '../rule.ts';
import { anyOf, distinctToken } from './form.ts';

/**
 * Where a hash of a password is what opens an account: in a list of nothing else, after the name of its account
 * (`/etc/shadow`, `.htpasswd`) or after a scheme in braces (LDAP, Dovecot). The hash that a program compares with, that
 * fills its tables or that a manual shows (set off by four blanks) unlocks nothing by itself, and code is full of those.
 */
const account =
  /(?:^|[\r\n])[ \t]{0,3}|(?:^|[\s"'`>=,;])[A-Za-z_][\w.@+-]{0,31}:|\{[A-Z0-9-]{3,18}\}/;

/** Beside that, where the installer of a machine or its configuration sets up an account: crypt(3) is what those take. */
const setUp =
  /(?:rootpw|--iscrypted|[ \t]-p|--password|encrypted-password|(?:secret|password) [5-9])[ \t=]{1,4}["']?|[Pp]ass(?:wd|word)(?:[_-]?[Hh]ash)?["']?[ \t]{0,4}[:=][ \t]{0,4}["']?/;

const behind = (place: RegExp, hash: RegExp): RegExp =>
  new RegExp(`(?<=${place.source})(?:${hash.source})`);

const advice =
  'Change the password that it was made of, since a hash can be guessed offline, and keep accounts and their hashes out of the repository.';

/** Hashes of passwords of accounts: whoever has one can try passwords on it without anyone noticing. */
export const passwordHashesRules: readonly Rule[] = [
  {
    id: 'unix-password-hash',
    description: 'Hash of a password as in /etc/shadow (MD5, SHA-256 or SHA-512 crypt, yescrypt)',
    severity: 'warning',
    keywords: ['$1$', '$5$', '$6$', '$y$', '$apr1$'],
    pattern: behind(
      anyOf(account, setUp),
      /\$(?:(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|[56]\$(?:rounds=\d{4,9}\$)?[./A-Za-z0-9]{1,16}\$(?:[./A-Za-z0-9]{86}|[./A-Za-z0-9]{43})|y\$[./A-Za-z0-9]{2,6}\$[./A-Za-z0-9]{16,24}\$[./A-Za-z0-9]{43})(?![./A-Za-z0-9])/,
    ),
    entropy: 3.5,
    onlyInUse: true,
    advice,
  },
  {
    id: 'bcrypt-password-hash',
    description: 'Hash of a password in the form of bcrypt',
    severity: 'warning',
    keywords: ['$2a$', '$2b$', '$2x$', '$2y$'],
    pattern: behind(account, /\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}(?![./A-Za-z0-9])/),
    entropy: 3.8,
    onlyInUse: true,
    advice,
  },
  {
    id: 'argon2-password-hash',
    description: 'Hash of a password in the form of Argon2',
    severity: 'warning',
    keywords: ['$argon2'],
    pattern: behind(
      account,
      /\$argon2(?:i|d|id)\$(?:v=\d{1,3}\$)?m=\d{1,8},t=\d{1,4},p=\d{1,3}\$[A-Za-z0-9+/]{8,80}\$[A-Za-z0-9+/]{20,120}/,
    ),
    entropy: 3.5,
    onlyInUse: true,
    advice,
  },
  {
    id: 'cisco-password-hash',
    description: 'Hash of a password of Cisco IOS (types 8 and 9)',
    severity: 'warning',
    keywords: ['$8$', '$9$'],
    pattern: behind(
      anyOf(account, setUp),
      /\$[89]\$[./A-Za-z0-9]{8,16}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/,
    ),
    entropy: 3.5,
    onlyInUse: true,
    advice,
  },
  {
    id: 'filezilla-password',
    description: 'Password of a site that FileZilla keeps in its settings, in clear or in base64',
    severity: 'warning',
    keywords: ['<Pass>', '<Pass encoding'],
    pattern:
      /<Pass(?: encoding="(?:base64|radix64)")?>\s{0,40}(?<secret>[^<>{}$\s]{6,128})\s{0,40}<\/Pass>/,
    entropy: 2.2,
    advice:
      'Change the password at that host, and keep sitemanager.xml and recentservers.xml out of the repository.',
  },
  {
    id: 'jenkins-encrypted-secret',
    description:
      'Secret that Jenkins encrypted with the key of its own installation, which stands on the same disk',
    severity: 'warning',
    keywords: ['AQAAABAAA'],
    pattern: distinctToken(/AQAAABAAA ?[A-Za-z0-9+/=%:*#^!?@&_.-]{14,700}/),
    span: 720,
    entropy: 3.5,
    onlyInUse: true,
    advice:
      'Replace the secret at the service that it opens, and keep credentials.xml and the secrets folder of Jenkins out of the repository.',
  },
];
