import { describe, expect, it } from '@jest/globals';
import { createDetector } from '../../../src/detect/detector.ts';
import { networkDevicesRules } from '../../../src/detect/rules/network-devices.ts';
import { serverSettingsRules } from '../../../src/detect/rules/server-settings.ts';
import { ciscoType7, juniperNine } from '../device-secrets.ts';
import { HEX, password, randomLike } from '../generic/scan.ts';
import { randomFrom } from '../sample.ts';

const { scan } = createDetector([...networkDevicesRules, ...serverSettingsRules]);
const found = (text: string, path = 'network/core.cfg'): readonly string[] =>
  scan(Buffer.from(text), path).map(({ rule, secret }) => `${rule.id} ${secret}`);

const seven = ciscoType7(password, 9);
const nine = juniperNine(password, randomFrom(3));
const lines = Array.from({ length: 16 }, (_, seed) => randomLike(32, HEX, seed + 1)).join('\n');

describe('settings of devices and servers', () => {
  it.each([
    ['type 7 of Cisco', `username asha password 7 ${seven}\n`, `cisco-password ${seven}`],
    ['a key of type 7', `tacacs-server key 7 ${seven}\n`, `cisco-password ${seven}`],
    ['a secret to enable', `enable secret ${password}\n`, `cisco-enable-secret ${password}`],
    ['one of type 0', ` password 0 ${password}\n`, `cisco-clear-password ${password}`],
    [
      'a key of a tunnel',
      `crypto isakmp key ${password} address 192.0.2.1\n`,
      `cisco-enable-secret ${password}`,
    ],
    ['$9$ of Juniper', `secret "${nine}"; ## SECRET-DATA\n`, `juniper-secret ${nine}`],
    ['a community', `snmp-server community ${password} RO\n`, `snmp-community ${password}`],
    [
      'a community of net-snmp',
      `rwcommunity ${password} 192.0.2.0/24\n`,
      `snmp-community ${password}`,
    ],
    [
      'a user of SNMP 3',
      `createUser asha SHA ${password} AES x\n`,
      `snmp-user-password ${password}`,
    ],
    [
      'a user of HAProxy',
      `  user asha insecure-password ${password}\n`,
      `haproxy-password ${password}`,
    ],
    ['its statistics', `  stats auth asha:${password}\n`, `haproxy-password ${password}`],
    ['a user of Redis', `user asha on >${password} ~* +@all\n`, `redis-user-password ${password}`],
    [
      'a trunk',
      `register => asha:${password}@sip.carrier.io/1\n`,
      `sip-registration-password ${password}`,
    ],
    [
      'a trunk by its peer',
      `register=>tcp://91@carrier:${password}@192.0.2.1\n`,
      `sip-registration-password ${password}`,
    ],
    [
      'an account of a VPN',
      `<auth-user-pass>\nasha\n${password}\n</auth-user-pass>\n`,
      `openvpn-password ${password}`,
    ],
    [
      'what Terraform made',
      `{"type": "random_password", "instances": [{"attributes": {"length": 16, "result": "${password}"`,
      `terraform-state-password ${password}`,
    ],
  ])('hold a secret: %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('hold the static key of a VPN', () => {
    const [begin, end] = ['BEGIN', 'END'].map(
      (edge) => `-----${edge} OpenVPN Static ${'key'} V1-----`,
    );
    expect(found(`<tls-auth>\n${begin}\n${lines}\n${end}\n</tls-auth>`)).toHaveLength(1);
  });

  it.each([
    ['what a shell writes into a file', 'echo on >/sys/power/state\necho on >control-file.txt\n'],
    ['type 7 that stands for no text', `password 7 09${'FE'.repeat(8)}\n`],
    ['type 7 of a word everybody takes', `password 7 ${ciscoType7('cisco', 2)}\n`],
    ['a hash', `enable secret 5 $1$abcd$${randomLike(22)}\n`],
    ['a hash of type 9', `username asha secret 9 $9$${randomLike(14)}$${randomLike(43)}\n`],
    ['a placeholder', 'enable password <password>\nsnmp-server community public RO\n'],
    ['$9$ that stands for no text', `secret "$9$${randomLike(24)}";\n`],
    ['a hash of HAProxy', `  user asha password $6$abcd$${randomLike(86)}\n`],
    ['a password of everybody', '  stats auth admin:admin\nregister => user:password@sip.test\n'],
    ['a sentence', 'To enable password failures2 to lock the account, set enable secret here4.\n'],
    ['a variable', `user asha on >\${REDIS_PASSWORD} +@all\n`],
    ['a file', 'auth-user-pass /etc/openvpn/login.txt\n'],
    ['a resource of Terraform', `resource "random_password" "db" {\n  length = 16\n}\nresult: "x"`],
  ])('hold none: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
