import { crc32 as crc32OfZlib } from 'node:zlib';
import { describe, expect, it, test } from '@jest/globals';
import {
  base32Bytes,
  base62,
  base62Checksum,
  bech32Checksum,
  crc16,
  crc32Hex,
  crc32HexReversed,
  gitlabChecksum,
  grafanaChecksum,
  hexChecksum,
  seedChecksum,
} from '../../../src/detect/checks/checksums.ts';
import { crc32 } from '../../../src/detect/checks/crc32.ts';
import { mixed } from '../mixed.ts';

describe('CRC-32', () => {
  it('is the one of the standard', () => {
    expect(crc32Hex('123456789')).toBe('cbf43926');
    expect(crc32HexReversed('123456789')).toBe('2639f4cb');
    expect(crc32('')).toBe(0);
  });

  it('agrees with zlib on every byte', () => {
    const text = Array.from({ length: 512 }, (_, at) => String.fromCharCode((at * 7) & 255)).join(
      '',
    );
    expect(crc32(text)).toBe(crc32OfZlib(Buffer.from(text, 'latin1')));
  });
});

test('CRC-16 is the one of XMODEM', () => {
  expect(crc16(Buffer.from('123456789'))).toBe(0x31c3);
  expect(crc16(Buffer.alloc(0))).toBe(0);
});

describe('base 32', () => {
  it('gives the bytes of RFC 4648, or null', () => {
    expect(Buffer.from(base32Bytes('MZXW6YTB') ?? []).toString()).toBe('fooba');
    expect(base32Bytes('MZXW1')).toBeNull();
  });
});

describe('base 62', () => {
  it.each([
    [0, 6, '000000'],
    [61, 1, 'z'],
    [62, 2, '10'],
    [0xffffffff, 6, '4gfFC3'],
  ])('%d in %d digits', (value, width, digits) => {
    expect(base62(value, width)).toBe(digits);
  });
});

describe('checksums of tokens', () => {
  const body = mixed(30);
  it.each([
    ['GitHub and npm', base62Checksum, `ghp_${body}${base62(crc32(body), 6)}`],
    ['Grafana', grafanaChecksum, `glsa_${mixed(32)}_${crc32HexReversed(`glsa_${mixed(32)}`)}`],
    ['eight digits over all', hexChecksum, `cfut_${body}${crc32Hex(`cfut_${body}`)}`],
    ['eight digits over the body', hexChecksum, `cfut_${body}${crc32Hex(body)}`],
    ['eight digits behind a sign', hexChecksum, `ATATT3${body}=${crc32Hex(`ATATT3${body}`)}`],
    [
      'routable GitLab tokens',
      gitlabChecksum,
      `glpat-${body}.01.0u${crc32(`glpat-${body}.01.0u`).toString(36).padStart(7, '0')}`,
    ],
  ])('%s: right is an error, wrong a warning', (_, check, secret) => {
    expect(check(secret)).toBe('error');
    const other = secret.endsWith('0') ? '1' : '0';
    expect(check(secret.slice(0, -1) + other)).toBe('warning');
  });

  it('takes a GitLab token without a checksum by its prefix', () => {
    expect(gitlabChecksum(`glpat-${mixed(20)}`)).toBe('error');
  });

  it('knows Bech32 in either case', () => {
    // The test vectors of BIP 173 are no secrets.
    expect(bech32Checksum('A12UEL5L')).toBe('error');
    expect(bech32Checksum('a12uel5l')).toBe('error');
    expect(bech32Checksum('split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w')).toBe(
      'error',
    );
    expect(bech32Checksum('split1checkupstagehandshakeupstreamerranterredcaperred2y9e3x')).toBe(
      'warning',
    );
  });
});

describe('seeds in base 32', () => {
  it('end with the sum of the rest, the lower byte first', () => {
    // 33 bytes of zero have the sum zero.
    expect(seedChecksum('A'.repeat(56))).toBe('error');
    expect(seedChecksum(`${'A'.repeat(55)}B`)).toBe('warning');
  });
});
