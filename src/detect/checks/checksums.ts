import type { Severity } from '../rule.ts';
import { crc32 } from './crc32.ts';

/**
 * `error` when it holds, `warning` when it does not: a checksum raises confidence and no more, because tokens older than
 * their provider's checksum exist.
 */
export function confirmed(holds: boolean): Severity {
  return holds ? 'error' : 'warning';
}

const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A whole number in base 62 (digits, then upper case, then lower case), padded with zeros to `width`. */
export function base62(value: number, width: number): string {
  let digits = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) {
    digits = base62Digits.charAt(rest % 62) + digits;
  }
  return digits.padStart(width, '0');
}

/** CRC-16 of XMODEM: polynomial 0x1021, begun with 0. */
export function crc16(bytes: Uint8Array): number {
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      value = ((value << 1) ^ (value & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return value;
}

/** CRC-32 as eight hexadecimal digits, most significant byte first. */
export function crc32Hex(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

/** CRC-32 as eight hexadecimal digits, least significant byte first, as Grafana writes it. */
export function crc32HexReversed(text: string): string {
  return (crc32Hex(text).match(/../g) ?? []).reverse().join('');
}

/**
 * GitHub and npm tokens (`ghp_`, `npm_`, …): the last six characters are the CRC-32, in base 62, of what is between
 * the prefix and them.
 */
export function base62Checksum(secret: string): Severity {
  const body = secret.slice(secret.indexOf('_') + 1, -6);
  return confirmed(secret.endsWith(base62(crc32(body), 6)));
}

/** Grafana service account tokens: eight hexadecimal digits over all that is before the last underscore. */
export function grafanaChecksum(secret: string): Severity {
  const [body, digits] = splitAt(secret, secret.lastIndexOf('_'), 1);
  return confirmed(digits.toLowerCase() === crc32HexReversed(body));
}

/**
 * Tokens that end in eight hexadecimal digits of CRC-32 (Cloudflare, Atlassian). Whether the prefix and a separator
 * before the digits are part of the sum is not published, so each reading counts; chance passes one in a billion.
 */
export function hexChecksum(secret: string): Severity {
  const [whole, digits] = splitAt(secret, secret.length - 8, 0);
  const unprefixed = whole.slice(whole.indexOf('_') + 1);
  const bodies = [whole, unprefixed, whole.replace(/[=_]$/, ''), unprefixed.replace(/[=_]$/, '')];
  return confirmed(
    bodies.some((body) => [crc32Hex(body), crc32HexReversed(body)].includes(digits.toLowerCase())),
  );
}

/**
 * Routable GitLab tokens: the last seven characters are the CRC-32, in base 36, of all that is before them. The
 * older form of twenty characters has no checksum and is sure enough by its prefix.
 */
export function gitlabChecksum(secret: string): Severity {
  if (!secret.includes('.')) return 'error';
  const [body, digits] = splitAt(secret, secret.length - 7, 0);
  return confirmed(digits === crc32(body).toString(36).padStart(7, '0'));
}

function splitAt(text: string, at: number, separator: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at + separator)];
}

const bech32Digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const bech32Generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** Bech32 (BIP 173): a readable part, `1`, and digits of which the last six are a checksum. Used by age and Nostr. */
export function bech32Checksum(secret: string): Severity {
  const text = secret.toLowerCase();
  const separator = text.lastIndexOf('1');
  const readable = [...text.slice(0, separator)].map((each) => each.charCodeAt(0));
  const values = [
    ...readable.map((code) => code >>> 5),
    0,
    ...readable.map((code) => code & 31),
    ...[...text.slice(separator + 1)].map((digit) => bech32Digits.indexOf(digit)),
  ];
  return confirmed(bech32Polymod(values) === 1);
}

function bech32Polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    bech32Generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return sum;
}

const base32Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes of a text in base 32 (RFC 4648, upper case, unpadded), or null when a character is not of that alphabet. */
export function base32Bytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    const digit = base32Digits.indexOf(character);
    if (digit < 0) return null;
    value = ((value << 5) | digit) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >>> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * Seeds of NATS (github.com/nats-io/nkeys) and Stellar (SEP 23): the last two bytes are the CRC-16 of all before them, least
 * significant byte first.
 */
export function seedChecksum(secret: string): Severity {
  const bytes = base32Bytes(secret);
  if (bytes === null) return 'warning';
  const [low = 0, high = 0] = bytes.subarray(-2);
  return confirmed(crc16(bytes.subarray(0, -2)) === low + high * 256);
}
