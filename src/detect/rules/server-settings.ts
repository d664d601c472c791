import { optionPassword, remotePassword } from '../checks/password-checks.ts';
import type { Rule } from '../rule.ts';

const changeAccount =
  'Change the password of that account, and let the server read it from a file that is not committed.';

/** Passwords in the settings of servers, each of which writes them in a way of its own. */
export const serverSettingsRules: readonly Rule[] = [
  {
    id: 'haproxy-password',
    description: 'Password of a user of HAProxy or of its statistics',
    severity: 'warning',
    keywords: [' insecure-password ', 'stats auth '],
    pattern:
      /(?: insecure-password |stats auth [^\s:]{1,60}:)(?<secret>[^\s"'<>{}$|][^\s"'<>{}$]{5,63})(?=\s|$)/,
    check: optionPassword,
    advice: changeAccount,
  },
  {
    id: 'redis-user-password',
    description: 'Password of a user in the access control list of Redis',
    severity: 'warning',
    // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
    keywords: [' on >', ' resetpass >', ' +@all >', ' allkeys >'],
    // A shell writes into a file in the same way: `echo on >/sys/power/state`.
    pattern:
      /(?<!echo) (?:on|resetpass|\+@all|allkeys) >(?<secret>(?![/.~&])[^\s"'<>{}$]{6,128})(?=[\s"']|$)/,
    check: optionPassword,
    advice: changeAccount,
  },
  {
    id: 'sip-registration-password',
    description: 'Password of a SIP trunk that Asterisk registers with: its holder can place calls',
    severity: 'warning',
    keywords: ['register =>', 'register=>'],
    span: 440,
    // https://docs.asterisk.org/Configuration/Channel-Drivers/SIP/Configuring-chan_sip/
    pattern:
      /register ?=>\s{0,4}(?:[\w.-]{1,40}\?)?(?:[a-z]{2,5}:\/\/)?[\w.+-]{1,60}(?:@[\w.-]{1,60})?:(?<secret>[^\s"'<>{}$:@]{6,64})(?::[\w.-]{1,60})?@[\w-]{1,60}/,
    check: remotePassword,
    advice:
      'Change the password of the trunk at the carrier, and let Asterisk include it from a file that is not committed.',
  },
  {
    id: 'openvpn-password',
    description: 'Password of a VPN account in a profile of OpenVPN',
    severity: 'warning',
    keywords: ['<auth-user-pass>'],
    pattern:
      /<auth-user-pass>\s{1,4}\S{1,80}[ \t]{0,8}\r?\n(?<secret>[^\s<>]{4,128})[ \t]{0,8}\r?\n/,
    check: remotePassword,
    advice: changeAccount,
  },
  {
    id: 'openvpn-static-key',
    description: 'Static key of OpenVPN, which signs or encrypts what its clients send',
    severity: 'error',
    keywords: ['-----BEGIN OpenVPN'],
    span: 1400,
    // Sixteen lines of key material behind the first one; version 2 of tls-crypt is base64.
    pattern:
      /-----BEGIN OpenVPN (?:Static key V1-----[\s\\n]{1,12}(?<secret>[0-9a-f]{32}[0-9a-f\s\\n]{440,620})|tls-crypt-v2 (?:client|server) key-----[\s\\n]{1,12}[A-Za-z0-9+/=\s\\n]{80,1100})-----END/,
    entropy: 3,
    advice:
      'Make a new one with `openvpn --genkey` and give it to the server and all clients over a safe way.',
  },
  {
    id: 'terraform-state-password',
    description: 'Password that Terraform made and keeps in its state',
    severity: 'warning',
    keywords: ['"random_password"'],
    span: 1600,
    pattern: /"random_password"[\s\S]{1,1400}?"result": {0,2}"(?<secret>[^"\\\n]{8,160})"/,
    entropy: 2.8,
    advice:
      'Replace the resource (`terraform apply -replace=…`), and keep the state in a backend that encrypts it instead of in the repository.',
  },
];
