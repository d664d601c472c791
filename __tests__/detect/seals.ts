import { base62, base62Checksum } from '../../src/detect/checks/checksums.ts';
import { crc32 } from '../../src/detect/checks/crc32.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { ciscoType7, juniperNine } from './device-secrets.ts';
import type { Random } from './sample.ts';
import {
  developmentChecksums,
  developmentFrames,
  developmentPayloads,
  developmentSeals,
} from './seals-development.ts';

/** Puts in order what an expression cannot say about a random text: checksums, payloads, surroundings. */
export type Seal = (text: string, random: Random) => string;

const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

const base64Of = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Replaces the first, second… part of a text that is put together with dots. */
const withParts =
  (...parts: readonly ((random: Random) => string)[]): Seal =>
  (text, random) =>
    text
      .split('.')
      .map((part, index) => parts[index]?.(random) ?? part)
      .join('.');

const byId: Readonly<Record<string, Seal>> = {
  'discord-bot-token': withParts((random) => base64Of(`1${digits(18, random)}`).slice(0, 26)),
  'discord-bot-token-alone': withParts((random) => base64Of(`1${digits(18, random)}`).slice(0, 26)),
  'livekit-access-token': withParts(
    () => base64Of({ alg: 'HS256', typ: 'JWT' }),
    (random) =>
      base64Of({
        iss: `API${digits(12, random)}`,
        sub: 'caller',
        video: { roomJoin: true, room: digits(10, random) },
      }),
  ),
  'cisco-password': (text, random) =>
    text.replace(/[0-9A-F]+$/, ciscoType7(`Kr7${digits(9, random)}`, 4)),
  'juniper-secret': (text, random) =>
    text.replace(/\$9\$.*/, juniperNine(`Kr7${digits(9, random)}`, random)),
  'vaani-api-key-header': (text) => `${text}"\nhttps://api.vaanivoice.ai/api/call-history`,
};

/** Ways to put a checksum right, by the check that looks at it. */
const byCheck = new Map<Rule['check'], Seal>([
  [
    base62Checksum,
    (text) => {
      const body = text.slice(0, -6);
      return body + base62(crc32(body.slice(body.indexOf('_') + 1)), 6);
    },
  ],
  ...developmentChecksums,
]);

export const sealOf = (rule: Rule): Seal | undefined =>
  byId[rule.id] ??
  developmentSeals[rule.id] ??
  byCheck.get(rule.check) ??
  developmentPayloads.get(rule.check);

/** Rules whose secrets carry a checksum; a wrong one is a warning. */
export const hasChecksum = (rule: Rule): boolean => byCheck.has(rule.check);

/** What has to be around a secret that is recognised by more than its name. */
const frames: Readonly<Record<string, readonly [string, string]>> = {
  'pgpass-password': ['', ''],
  'cisco-enable-secret': ['', ''],
  'snmp-community': ['', ''],
  'postfix-relay-password': ['', ''],
  'x-api-key-header': ['curl -H "X-API-Key:', '" https://service.test/'],
};

export const frameOf = (rule: Rule): readonly [string, string] | undefined =>
  frames[rule.id] ?? developmentFrames[rule.id];
