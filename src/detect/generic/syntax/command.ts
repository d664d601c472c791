import { isQuote, searchFor, standsAt } from '../../bytes.ts';
import type { Text } from '../../text.ts';

/** A statement, a command or a call that a secret stands in at a fixed place. */
export interface Command {
  /** How it begins, in small letters. */
  readonly start: string;
  /** What follows, with the secret in a group of its own. */
  readonly pattern: RegExp;
  /** What stands before it in the same statement; anything when omitted. */
  readonly behind?: RegExp;
  readonly kind: 'password' | 'secret';
  /** Whether the secret stands in quotes in any case. */
  readonly quoted: boolean;
}

const takes = (
  kind: Command['kind'],
  starts: readonly string[],
  pattern: RegExp,
  quoted = true,
): readonly Command[] => starts.map((start) => ({ start, pattern, kind, quoted }));

/** What a statement of SQL gives a password to: people write of what is `identified by "…"`, too. */
const ofAccount = /\b(?:user|grant|role|login|link)\b|\bto\s+\S{1,60}\s*$/i;

/** What finds the field of a password on a page. */
const ofField = /(?:passw|passcode|pwd)[^\n;]{0,40}$/i;

/** All that a generic search begins with, so that each is found as fast as the name of a setting. */
export const commands: readonly Command[] = [
  ...takes('password', ['identified by'], /^\s*(?:password\s+)?(["'])(?<secret>[^"'\n]+)\1/di).map(
    (command) => ({ ...command, behind: ofAccount }),
  ),
  ...takes(
    'password',
    ['identified with'],
    /^\s+["']?\w{1,40}["']?\s+(?:by|as)\s+(["'])(?<secret>[^"'\n]+)\1/di,
  ),
  ...takes(
    'password',
    ['with password', 'login password', 'encrypted password'],
    /^\s+(["'])(?<secret>[^"'\n]+)\1/d,
  ),
  ...takes(
    'password',
    ['alter role', 'alter user', 'create role', 'create user'],
    // The name, then its options: `CREATE ROLE crm WITH LOGIN SUPERUSER PASSWORD '…'`.
    /^\s+[^\s;]{1,60}(?:\s+\w{1,14}){0,6}?\s+password\s+(["'])(?<secret>[^"'\n]+)\1/di,
  ),
  ...takes('password', ['sshpass -p'], /^[ =]?(["']?)(?<secret>[^\s"'`$<;|&]+)\1/d, false),
  ...takes(
    'password',
    ['convertto-securestring'],
    /^\s*(?:-(?:AsPlainText|Force|String)\s+)*(["'])(?<secret>[^"'\n]+)\1/di,
  ),
  // (user, password)
  ...takes(
    'password',
    [
      'networkcredential',
      'auth=(',
      'auth = (',
      'basicauth(',
      'digestauth(',
      'usernamepasswordcredentials(',
      'wifi.begin(',
    ],
    /^\s*\(?\s*(["'])[^"'\n]{1,80}\1\s*,\s*(["'])(?<secret>[^"'\n]+)\2/di,
  ),
  // (name, password) where one of them may be optional
  ...takes(
    'password',
    ['basic_auth('],
    /^\s*(["'])[^"'\n]{1,80}\1\s*,\s*(?:Some\(\s*)?(["'])(?<secret>[^"'\n]+)\2/d,
  ),
  // (connection, user or name in a directory, password)
  ...takes(
    'password',
    [
      'ftp_login(',
      'ssh2_auth_password(',
      'ldap_bind(',
      'ldap3.connection(',
      'simple_bind_s(',
      'simplebind(',
    ],
    /^\s*(?:[$\w.>-]{1,60}\s*,\s*)?(["'])[^"'\n]{1,160}\1\s*,\s*(["'])(?<secret>[^"'\n]+)\2/d,
  ),
  // (realm, host, user, password) of sbt
  ...takes(
    'password',
    ['credentials("'],
    /^[^"\n]{0,120}"\s*,\s*"[^"\n]{1,120}"\s*,\s*"[^"\n]{1,80}"\s*,\s*"(?<secret>[^"\n]+)"/d,
  ),
  // What a program types into the field of a password.
  ...takes(
    'password',
    ['.send_keys(', '.sendkeys(', '.fill(', '.type('],
    /^\s*(["'])(?<secret>[^"'\n]+)\1\s*[,)]/d,
  ).map((command) => ({ ...command, behind: ofField })),
  ...takes(
    'password',
    ['page.fill(', 'page.type('],
    /^\s*(["'\x60])(?=(?:(?!\1)[^\n]){0,80}pass)(?:(?!\1)[^\n]){1,100}\1\s*,\s*(["'])(?<secret>[^"'\n]+)\2/di,
  ),
  ...takes(
    'password',
    ['curlopt_userpwd'],
    /^\s*(?:,|=>)\s*(["'])[^"':\n]{1,80}:(?<secret>[^"'\n]+)\1/d,
  ),
  // (service, user, password)
  ...takes(
    'password',
    ['keyring.set_password('],
    /^\s*(?:(["'])[^"'\n]{1,80}\1|[\w.]{1,60})\s*,\s*(?:(["'])[^"'\n]{1,80}\2|[\w.]{1,60})\s*,\s*(["'])(?<secret>[^"'\n]+)\3/d,
  ),
  // A mailbox and its password.
  ...takes(
    'password',
    ['.login('],
    /^\s*(["'])[^"'\n@]{1,60}@[^"'\n]{1,60}\1\s*,\s*(["'])(?<secret>[^"'\n]+)\2/d,
  ),
  // (address, user, password)
  ...takes(
    'password',
    [
      'directoryentry',
      'getconnection(',
      'pymysql.connect',
      'mysqldb.connect',
      'new sequelize',
      'dbi->connect',
    ],
    /^\s*\(?\s*(?:(["'])[^"'\n]{1,200}\1|[\w.]{1,60})\s*,\s*(["'])[^"'\n]{1,80}\2\s*,\s*(["'])(?<secret>[^"'\n]+)\3/di,
  ),
  ...takes(
    'password',
    ['buildconfigfield', 'resvalue'],
    /^\s*\(?\s*(["'])String\1\s*,\s*(["'])[^"'\n]{0,60}(?:key|token|secret|passw)[^"'\n]{0,20}\2\s*,\s*(?:'"|"\\"|["'])(?<secret>[^"'\\\n$]{8,})/di,
  ),
  // (host, user, password)
  ...takes(
    'password',
    ['mysql_connect', 'mysqli_connect', 'new mysqli', 'new pdo'],
    /^\s*\(\s*(?:(["'])[^"'\n]*\1|[$\w>:-]+)\s*,\s*(?:(["'])[^"'\n]*\2|[$\w>:-]+)\s*,\s*(["'])(?<secret>[^"'\n]+)\3/d,
  ),
  // (what is signed, key)
  ...takes(
    'secret',
    [
      'jwt.sign(',
      'jwt.encode(',
      'jwt.verify(',
      'jwt.decode(',
      'jwt.encode ',
      'jwt.decode ',
      'jwt::encode(',
      'jwt::decode(',
      'createhmac(',
      'createcipheriv(',
      '.signwith(',
      'new twilio(',
      "'twilio')(",
      '"twilio")(',
      'authenticationheadervalue(',
    ],
    /^\s*(?:\{[^{}\n]{0,120}\}|(["'])[^"'\n]{1,40}\1|[$\w.()[\]]{1,80})\s*,\s*b?(["'])(?<secret>[^"'\n]+)\2/d,
  ),
  // (key), as a text or as its bytes
  ...takes(
    'secret',
    [
      'aes.new(',
      'cookieparser(',
      'fernet(',
      'hmac256(',
      'hmac384(',
      'hmac512(',
      'hmacshakeyfor(',
      'secretkeyspec(',
      'signedstring(',
      'symmetricsecuritykey(',
    ],
    /^\s*(?:(?:\[\]byte|[\w.]{1,40}\.GetBytes)\(\s*)?b?(["'])(?<secret>[^"'\n]+)\1/d,
  ),
  // (key), or in Go (hash, key)
  ...takes(
    'secret',
    ['hmac.new('],
    /^\s*(?:[\w.]{1,40}\s*,\s*)?(?:(?:\[\]byte)\(\s*)?b?(["'])(?<secret>[^"'\n]+)\1/d,
  ),
  // (module, name of a secret, value) of Kamailio and OpenSIPS
  ...takes(
    'secret',
    ['modparam('],
    /^\s*"[^"\n]{1,40}"\s*,\s*"[^"\n]{0,30}(?:secret|passw|pwd|key)[^"\n]{0,20}"\s*,\s*"(?<secret>[^"\n]+)"/d,
  ),
  // The keys that sign cookies, the newest first.
  ...takes(
    'secret',
    ['cookiesession(', 'keygrip('],
    /^[^\n]{0,200}?\[\s*(["'])(?<secret>[^"'\n]+)\1/d,
  ),
  // (value, for a header)
  ...takes(
    'secret',
    ['addvalue(', 'setvalue('],
    /^\s*(")(?<secret>[^"\n]+)",\s*forHTTPHeaderField:\s*"[^"\n]{0,40}(?:key|token|auth)[^"\n]{0,20}"/di,
  ),
];

/** Starts by their first letter. */
const byLetter: readonly (readonly Command[])[] = commands.reduce<Command[][]>(
  (lists, command) => {
    lists[command.start.charCodeAt(0)]!.push(command);
    return lists;
  },
  Array.from({ length: 256 }, () => []),
);

/** The command that begins at `hit`; null when none does. */
export const commandAt = (bytes: Uint8Array, hit: number): Command | null => {
  const byte = bytes[hit]!;
  const lower = byte >= 65 && byte <= 90 ? byte | 32 : byte;
  for (const command of byLetter[lower]!) if (standsAt(bytes, hit, command.start)) return command;
  return null;
};

/** So far behind the start of a command its secret may end, and so far before it its statement begins. */
const REACH = 320;
const BEFORE = 160;
const nextQuote = searchFor(isQuote);

/** The account that a statement of SQL ends with, without where it may come from: `'shop'@'%'`. */
const account = /([\w.-]{1,60})["'`]?(?:@\S{1,60})?\s{0,20}$/;

/** The secret that a command at `hit` is given, and the user it belongs to where the command names one. */
export const readCommand = (
  text: Text,
  hit: number,
  { start, pattern, behind, quoted }: Command,
): { secret: string; offset: number; user: string } | null => {
  const from = hit + start.length;
  const to = Math.min(text.length, from + REACH);
  if (quoted && nextQuote(text.bytes, from, to) === to) return null;
  const before = behind === undefined ? '' : text.slice(Math.max(0, hit - BEFORE), hit);
  if (behind !== undefined && !behind.test(before)) return null;
  const place = pattern.exec(text.slice(from, to))?.indices?.groups?.secret;
  if (place === undefined) return null;
  const user = account.exec(before)?.[1] ?? '';
  return { secret: text.slice(from + place[0], from + place[1]), offset: from + place[0], user };
};
