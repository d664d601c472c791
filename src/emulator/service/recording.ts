/**
 * A fifth of a second of silence as an Ogg Opus file (RFC 3533 for the pages, RFC 7845 for the two headers): a
 * recording that a player accepts, made of a few bytes.
 */
export function silentRecording(): Uint8Array {
  const head = Buffer.concat([
    Buffer.from('OpusHead'),
    Buffer.from([1, 1, 0, 0]),
    unsigned32(48_000),
    Buffer.from([0, 0, 0]),
  ]);
  const vendor = Buffer.from('vaani-guard emulator');
  const tags = Buffer.concat([
    Buffer.from('OpusTags'),
    unsigned32(vendor.length),
    vendor,
    unsigned32(0),
  ]);
  const silence = Buffer.from([0xf8, 0xff, 0xfe]);
  const packets = 10;
  const samplesPerPacket = 960;
  return Buffer.concat([
    page(2, 0, 0, [head]),
    page(0, 0, 1, [tags]),
    page(
      4,
      packets * samplesPerPacket,
      2,
      Array.from({ length: packets }, () => silence),
    ),
  ]);
}

/** @param kind 2 begins the stream, 4 ends it @param position samples up to the end of this page */
function page(kind: number, position: number, sequence: number, packets: Buffer[]): Buffer {
  const bytes = Buffer.concat([
    Buffer.from('OggS'),
    Buffer.from([0, kind]),
    unsigned32(position),
    unsigned32(0),
    unsigned32(1),
    unsigned32(sequence),
    unsigned32(0),
    Buffer.from([packets.length, ...packets.map((packet) => packet.length)]),
    ...packets,
  ]);
  const checksumAt = 22;
  bytes.writeUInt32LE(checksum(bytes), checksumAt);
  return bytes;
}

function unsigned32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Ogg's CRC: polynomial 0x04c11db7, not reflected, starting from zero. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) {
      sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
    }
  }
  return sum >>> 0;
}
