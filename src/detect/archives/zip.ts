/**
 * The directory of a zip, by PKWARE's APPNOTE.TXT 6.3.10 (4.3.12 to 4.3.16, 4.4, 4.5.3). Of each file only its place and how
 * it is packed are taken from there: what it says of sizes may be wrong, and a reader that believes it reads too little.
 */

export interface ZipFile {
  readonly path: string;
  /** 0 stored, 8 deflated; others exist. */
  readonly method: number;
  readonly isLocked: boolean;
  /** From the first packed byte to the end of the archive. */
  readonly rest: Buffer;
  /** As the directory has it, the larger of both sizes for a stored file. */
  readonly packedSize: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The end of the directory has this many bytes, and a comment of up to 65,535 after it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Stands where a value is in the fields of 64 bits instead. */
const IN_64 = 0xffffffff;

/** The files of a zip in the order of its directory; none when it has no directory that can be read. */
export function* zipFiles(bytes: Uint8Array): Generator<ZipFile> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const directory = findDirectory(zip);
  if (directory === null) return;
  const { start, shift } = directory;
  for (let at = start; readable(zip, at, 46) && zip.readUInt32LE(at) === ENTRY; ) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      zip.readUInt16LE(at + field),
    ) as [number, number, number];
    const flags = zip.readUInt16LE(at + 8);
    const method = zip.readUInt16LE(at + 10);
    const nameEnd = at + 46 + nameLength;
    const { size, packed, local } = placeOf(zip, at, nameEnd, extraLength);
    const path = zip.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8', at + 46, nameEnd);
    at = nameEnd + extraLength + commentLength;
    if (path.endsWith('/')) continue;
    const first = firstByte(zip, local + shift);
    yield {
      path,
      method,
      isLocked: (flags & 1) === 1,
      rest: first === null ? Buffer.alloc(0) : zip.subarray(first),
      packedSize: method === 0 ? Math.max(packed, size) : packed,
    };
  }
}

const readable = (zip: Buffer, at: number, length: number): boolean =>
  at >= 0 && at + length <= zip.length;

/** Where the directory starts, and how far places are off because something was put before the archive. */
function findDirectory(zip: Buffer): { start: number; shift: number } | null {
  const lowest = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
  for (let at = zip.length - END_SIZE; at >= lowest; at--) {
    if (zip.readUInt32LE(at) !== END) continue;
    const { size, offset, end } = endIn64(zip, at) ?? {
      size: zip.readUInt32LE(at + 12),
      offset: zip.readUInt32LE(at + 16),
      end: at,
    };
    for (const start of [end - size, offset]) {
      if (readable(zip, start, 4) && zip.readUInt32LE(start) === ENTRY) {
        return { start, shift: start - offset };
      }
    }
  }
  return null;
}

function endIn64(zip: Buffer, end: number): { size: number; offset: number; end: number } | null {
  const locator = end - 20;
  if (!readable(zip, locator, 20) || zip.readUInt32LE(locator) !== LOCATOR_64) return null;
  const at = Number(zip.readBigUInt64LE(locator + 8));
  if (!readable(zip, at, 56) || zip.readUInt32LE(at) !== END_64) return null;
  return {
    size: Number(zip.readBigUInt64LE(at + 40)),
    offset: Number(zip.readBigUInt64LE(at + 48)),
    end: at,
  };
}

/** Sizes and place of the entry at `at`; those that do not fit into 32 bits are in the extra field 1, in this order. */
function placeOf(zip: Buffer, at: number, extra: number, extraLength: number) {
  const values = [24, 20, 42].map((field) => zip.readUInt32LE(at + field));
  const end = Math.min(zip.length, extra + extraLength);
  for (let field = extra; field + 4 <= end; ) {
    const length = zip.readUInt16LE(field + 2);
    const fieldEnd = Math.min(end, field + 4 + length);
    if (zip.readUInt16LE(field) === 1) {
      let value = field + 4;
      for (const [index, given] of values.entries()) {
        if (given !== IN_64 || value + 8 > fieldEnd) continue;
        values[index] = Number(zip.readBigUInt64LE(value));
        value += 8;
      }
    }
    field += 4 + length;
  }
  const [size = 0, packed = 0, local = 0] = values;
  return { size, packed, local };
}

/** Where the packed bytes start after the header at `local`; null when there is none. */
function firstByte(zip: Buffer, local: number): number | null {
  if (!readable(zip, local, 30) || zip.readUInt32LE(local) !== LOCAL) return null;
  return local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
}
