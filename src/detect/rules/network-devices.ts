import { ciscoPassword, juniperSecret } from '../checks/device-passwords.ts';
import { optionPassword } from '../checks/password-checks.ts';
import type { FormatRule, Rule } from '../rule.ts';

/** A word of a device's settings; an index of another kind of value, as `5` before a hash, is none. */
const word = String.raw`(?<secret>[^\s"'<>{}$]{6,64})(?=[\s"']|$)`;

const advice =
  'Change it on the device and on all that log in with it, and keep settings of devices out of the repository or clean them of secrets before.';

/** A command begins its line, as sentences about it do not. */
const lineStart = String.raw`(?<=(?:^|\n) ?)`;

/** A password that stands in clear text behind a command of the settings. */
const behind = (
  id: string,
  description: string,
  keywords: readonly string[],
  start = lineStart,
): FormatRule => ({
  id,
  description,
  severity: 'warning',
  keywords,
  pattern: new RegExp(`${start}(?:${keywords.join('|')})(?:0 )?"?${word}`),
  check: optionPassword,
  advice,
});

/** Passwords in the settings of routers, switches and what watches them. */
export const networkDevicesRules: readonly Rule[] = [
  {
    id: 'cisco-password',
    description: 'Password of Cisco IOS in a spelling that anybody can read (type 7)',
    severity: 'warning',
    keywords: ['password 7 ', 'secret 7 ', 'key 7 ', 'key-string 7 ', 'community 7 '],
    pattern:
      /(?:password|secret|key|key-string|community) 7 "?(?<secret>(?:0\d|1[0-5])(?:[0-9A-F]{2}){4,60})(?![0-9A-Fa-f])/,
    check: ciscoPassword,
    advice,
  },
  behind('cisco-enable-secret', 'Password of Cisco IOS in clear text, for all its commands', [
    'enable secret ',
    'enable password ',
    'crypto isakmp key ',
    'tacacs-server key ',
    'radius-server key ',
  ]),
  behind(
    'cisco-clear-password',
    'Password of Cisco IOS in clear text',
    [' password 0 ', ' secret 0 ', 'privilege 15 password ', 'privilege 15 secret '],
    '',
  ),
  {
    id: 'juniper-secret',
    description: 'Secret of Junos in a spelling that anybody can read ($9$)',
    severity: 'warning',
    keywords: ['"$9$', ' $9$'],
    pattern: /[" ](?<secret>\$9\$[A-Za-z0-9./-]{8,250})(?=["\s;]|$)/,
    span: 270,
    check: juniperSecret,
    advice,
  },
  behind('snmp-community', 'SNMP community: whoever knows it can read or set up the device', [
    'snmp-server community ',
    'rocommunity ',
    'rwcommunity ',
    'rocommunity6 ',
    'rwcommunity6 ',
  ]),
  {
    id: 'snmp-user-password',
    description: 'Password of a user of SNMP 3',
    severity: 'warning',
    keywords: ['createUser '],
    pattern: new RegExp(String.raw`createUser [\w.-]{1,40} (?:MD5|SHA(?:-\d{3})?) "?${word}`),
    check: optionPassword,
    advice,
  },
];
