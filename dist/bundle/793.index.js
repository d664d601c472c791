"use strict";
exports.id = 793;
exports.ids = [793];
exports.modules = {

/***/ 62793:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readArchives: function() { return /* binding */ readArchives; }
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./node_modules/nanotar/dist/index.mjs
const tarItemTypeMap = {
  // Standard
  "0": "file",
  // Regular file
  "1": "hardLink",
  // Hard link (meta)
  "2": "symbolicLink",
  // Symbolic link (meta)
  "3": "characterDevice",
  // Character device (meta)
  "4": "blockDevice",
  // Block device (meta)
  "5": "directory",
  // Directory (meta)
  "6": "fifo",
  // Named pipe (FIFO) (meta)
  "7": "contiguousFile",
  // Contiguous file (rarely used, mostly for older systems)
  // Extended headers
  "g": "globalExtendedHeader",
  // Global extended header (meta)
  "x": "extendedHeader",
  // Extended header for the next file (meta)
  // GNU tar
  "D": "gnuDirectory",
  // GNU directory metadata (meta)
  "I": "gnuInodeMetadata",
  // GNU inode metadata
  "K": "gnuLongLinkName",
  // GNU long link name
  "L": "gnuLongFileName",
  // GNU long file name
  "N": "gnuOldLongFileName",
  // GNU long file name (old)
  "M": "gnuMultiVolume",
  // Multi-volume archive entry
  "S": "gnuSparseFile",
  // Sparse file (for files with holes)
  "E": "gnuExtendedSparse",
  // Extended sparse file (used in GNU tar for large sparse files)
  // Solaris tar
  "A": "solarisAcl",
  // Solaris access control list
  "V": "solarisVolumeLabel",
  // Solaris volume label (meta)
  "X": "solarisOldExtendedHeader"
  // Deprecated extended header format (meta)
};

function parseTar(data, opts) {
  const buffer = data.buffer || data;
  const files = [];
  let offset = 0;
  let nextExtendedHeader;
  let globalExtendedHeader;
  while (offset < buffer.byteLength - 512) {
    let name = _readString(buffer, offset, 100);
    if (name.length === 0) {
      break;
    }
    if (nextExtendedHeader) {
      const longName = nextExtendedHeader.path || nextExtendedHeader.linkpath;
      if (longName) {
        name = longName;
      }
    }
    const mode = _readString(buffer, offset + 100, 8).trim();
    const uid = Number.parseInt(_readString(buffer, offset + 108, 8));
    const gid = Number.parseInt(_readString(buffer, offset + 116, 8));
    const size = _readNumber(buffer, offset + 124, 12);
    const seek = 512 + 512 * Math.trunc(size / 512) + (size % 512 ? 512 : 0);
    const mtime = _readNumber(buffer, offset + 136, 12);
    const _type = _readString(buffer, offset + 156, 1) || "0";
    const type = tarItemTypeMap[_type] || _type;
    switch (type) {
      // Extended headers for next entry
      case "extendedHeader":
      case "globalExtendedHeader": {
        const headers = _parseExtendedHeaders(
          new Uint8Array(buffer, offset + 512, size)
        );
        if (type === "extendedHeader") {
          nextExtendedHeader = headers;
        } else {
          nextExtendedHeader = void 0;
          globalExtendedHeader = {
            ...globalExtendedHeader,
            ...headers
          };
        }
        offset += seek;
        continue;
      }
      // GNU tar long file names
      case "gnuLongFileName":
      case "gnuOldLongFileName":
      case "gnuLongLinkName": {
        nextExtendedHeader = { path: _readString(buffer, offset + 512, size) };
        offset += seek;
        continue;
      }
    }
    const user = _readString(buffer, offset + 265, 32);
    const group = _readString(buffer, offset + 297, 32);
    name = _sanitizePath(name);
    const meta = {
      name,
      type,
      size,
      attrs: {
        ...globalExtendedHeader,
        ...nextExtendedHeader,
        mode,
        uid,
        gid,
        mtime,
        user,
        group
      }
    };
    nextExtendedHeader = void 0;
    if (opts?.filter && !opts.filter(meta)) {
      offset += seek;
      continue;
    }
    if (opts?.metaOnly) {
      files.push(meta);
      offset += seek;
      continue;
    }
    const data2 = size === 0 ? void 0 : new Uint8Array(buffer, offset + 512, size);
    files.push({
      ...meta,
      data: data2,
      get text() {
        return new TextDecoder().decode(this.data);
      }
    });
    offset += seek;
  }
  return files;
}
async function parseTarGzip(data, opts = {}) {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(data));
      controller.close();
    }
  }).pipeThrough(new DecompressionStream(opts.compression ?? "gzip"));
  const decompressedData = await new Response(stream).arrayBuffer();
  return parseTar(decompressedData, opts);
}
function _sanitizePath(path) {
  let normalized = path.replace(/\\/g, "/");
  normalized = normalized.replace(/^[a-zA-Z]:\//, "");
  normalized = normalized.replace(/^\/+/, "");
  const hasLeadingDotSlash = normalized.startsWith("./");
  const parts = normalized.split("/");
  const resolved = [];
  for (const part of parts) {
    if (part === "..") {
      resolved.pop();
    } else if (part !== "." && part !== "") {
      resolved.push(part);
    }
  }
  let result = resolved.join("/");
  if (hasLeadingDotSlash && !result.startsWith("./")) {
    result = "./" + result;
  }
  if (path.endsWith("/") && !result.endsWith("/")) {
    result += "/";
  }
  return result;
}
function _readString(buffer, offset, size) {
  const view = new Uint8Array(buffer, offset, size);
  const i = view.indexOf(0);
  const td = new TextDecoder();
  return td.decode(i === -1 ? view : view.slice(0, i));
}
function _readNumber(buffer, offset, size) {
  const view = new Uint8Array(buffer, offset, size);
  let str = "";
  for (let i = 0; i < size; i++) {
    str += String.fromCodePoint(view[i]);
  }
  return Number.parseInt(str, 8);
}
function _parseExtendedHeaders(data) {
  const dataStr = new TextDecoder().decode(data);
  const headers = {};
  for (const line of dataStr.split("\n")) {
    const s = line.split(" ")[1]?.split("=");
    if (s) {
      headers[s[0]] = s[1];
    }
  }
  return headers;
}

function createTar(files, opts = {}) {
  const _files = files.map((file) => {
    const data = _normalizeData(file.data);
    return {
      ...file,
      data,
      size: data?.length || 0
    };
  });
  let tarDataSize = 0;
  for (let i = 0; i < files.length; i++) {
    const size = _files[i].data?.length ?? 0;
    tarDataSize += 512 + 512 * Math.trunc(size / 512);
    if (size % 512) {
      tarDataSize += 512;
    }
  }
  let bufSize = 10240 * Math.trunc(tarDataSize / 10240);
  if (tarDataSize % 10240) {
    bufSize += 10240;
  }
  const buffer = new ArrayBuffer(bufSize);
  let offset = 0;
  for (const file of _files) {
    const isDir = !file.data;
    _writeString(buffer, file.name, offset, 100);
    const mode = file.attrs?.mode ?? opts.attrs?.mode ?? (isDir ? "775" : "664");
    _writeString(buffer, _leftPad(mode, 7), offset + 100, 8);
    const uid = file.attrs?.uid ?? opts.attrs?.uid ?? 1e3;
    _writeString(buffer, _leftPad(uid.toString(8), 7), offset + 108, 8);
    const gid = file.attrs?.gid ?? opts.attrs?.gid ?? 1e3;
    _writeString(buffer, _leftPad(gid.toString(8), 7), offset + 116, 8);
    _writeString(buffer, _leftPad(file.size.toString(8), 11), offset + 124, 12);
    const mtime = file.attrs?.mtime ?? opts.attrs?.mtime ?? Date.now();
    _writeString(
      buffer,
      _leftPad(Math.trunc(mtime / 1e3).toString(8), 11),
      offset + 136,
      12
    );
    const type = isDir ? "5" : "0";
    _writeString(buffer, type, offset + 156, 1);
    _writeString(
      buffer,
      "ustar",
      offset + 257,
      6
      /* magic string */
    );
    _writeString(
      buffer,
      "00",
      offset + 263,
      2
      /* magic version */
    );
    const user = file.attrs?.user ?? opts.attrs?.user ?? "";
    _writeString(buffer, user, offset + 265, 32);
    const group = file.attrs?.group ?? opts.attrs?.group ?? "";
    _writeString(buffer, group, offset + 297, 32);
    _writeString(buffer, "        ", offset + 148, 8);
    const header = new Uint8Array(buffer, offset, 512);
    let chksum = 0;
    for (let i = 0; i < 512; i++) {
      chksum += header[i];
    }
    _writeString(buffer, chksum.toString(8), offset + 148, 8);
    if (!isDir) {
      const destArray = new Uint8Array(buffer, offset + 512, file.size);
      for (let byteIdx = 0; byteIdx < file.size; byteIdx++) {
        destArray[byteIdx] = file.data[byteIdx];
      }
      offset += 512 * Math.trunc(file.size / 512);
      if (file.size % 512) {
        offset += 512;
      }
    }
    offset += 512;
  }
  return new Uint8Array(buffer);
}
function createTarGzipStream(files, opts = {}) {
  const buffer = createTar(files, opts);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(buffer);
      controller.close();
    }
  }).pipeThrough(new CompressionStream(opts.compression ?? "gzip"));
}
async function createTarGzip(files, opts = {}) {
  const data = await new Response(createTarGzipStream(files, opts)).arrayBuffer().then((buffer) => new Uint8Array(buffer));
  return data;
}
function _writeString(buffer, str, offset, size) {
  const strView = new Uint8Array(buffer, offset, size);
  const te = new TextEncoder();
  const written = te.encodeInto(str, strView).written;
  for (let i = written; i < size; i++) {
    strView[i] = 0;
  }
}
function _leftPad(input, targetLength) {
  return String(input).padStart(targetLength, "0");
}
function _normalizeData(data) {
  if (data === null || data === void 0) {
    return void 0;
  }
  if (typeof data === "string") {
    return new TextEncoder().encode(data);
  }
  if (data instanceof ArrayBuffer) {
    return new Uint8Array(data);
  }
  return data;
}



// EXTERNAL MODULE: ./lib/detect/archives/archive-kind.js
var archive_kind = __webpack_require__(69269);
;// CONCATENATED MODULE: ./lib/detect/archives/zip.js
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_64 = 0xffffffff;
function* zipFiles(bytes) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const directory = findDirectory(zip);
    if (directory === null)
        return;
    const { start, shift } = directory;
    for (let at = start; readable(zip, at, 46) && zip.readUInt32LE(at) === ENTRY;) {
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
        const flags = zip.readUInt16LE(at + 8);
        const method = zip.readUInt16LE(at + 10);
        const nameEnd = at + 46 + nameLength;
        const { size, packed, local } = placeOf(zip, at, nameEnd, extraLength);
        const path = zip.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8', at + 46, nameEnd);
        at = nameEnd + extraLength + commentLength;
        if (path.endsWith('/'))
            continue;
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
const readable = (zip, at, length) => at >= 0 && at + length <= zip.length;
function findDirectory(zip) {
    const lowest = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
    for (let at = zip.length - END_SIZE; at >= lowest; at--) {
        if (zip.readUInt32LE(at) !== END)
            continue;
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
function endIn64(zip, end) {
    const locator = end - 20;
    if (!readable(zip, locator, 20) || zip.readUInt32LE(locator) !== LOCATOR_64)
        return null;
    const at = Number(zip.readBigUInt64LE(locator + 8));
    if (!readable(zip, at, 56) || zip.readUInt32LE(at) !== END_64)
        return null;
    return {
        size: Number(zip.readBigUInt64LE(at + 40)),
        offset: Number(zip.readBigUInt64LE(at + 48)),
        end: at,
    };
}
function placeOf(zip, at, extra, extraLength) {
    const values = [24, 20, 42].map((field) => zip.readUInt32LE(at + field));
    const end = Math.min(zip.length, extra + extraLength);
    for (let field = extra; field + 4 <= end;) {
        const length = zip.readUInt16LE(field + 2);
        const fieldEnd = Math.min(end, field + 4 + length);
        if (zip.readUInt16LE(field) === 1) {
            let value = field + 4;
            for (const [index, given] of values.entries()) {
                if (given !== IN_64 || value + 8 > fieldEnd)
                    continue;
                values[index] = Number(zip.readBigUInt64LE(value));
                value += 8;
            }
        }
        field += 4 + length;
    }
    const [size = 0, packed = 0, local = 0] = values;
    return { size, packed, local };
}
function firstByte(zip, local) {
    if (!readable(zip, local, 30) || zip.readUInt32LE(local) !== LOCAL)
        return null;
    return local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
}

;// CONCATENATED MODULE: ./lib/detect/archives/archive.js




class BudgetExceeded extends Error {
}
const DEPTH = 3;
const RATIO = 1000;
const SMALL = 1 << 20;
const spend = (budget, bytes, packed) => {
    budget.bytes -= bytes;
    budget.members -= 1;
    if (budget.bytes < 0)
        throw new BudgetExceeded('it unpacks to more bytes than are read');
    if (budget.members < 0)
        throw new BudgetExceeded('it holds more files than are read');
    if (bytes > SMALL && bytes > packed * RATIO)
        throw new BudgetExceeded('it is packed like a bomb');
};
const limitOf = (budget, packed) => {
    const tightest = Math.max(SMALL, packed * RATIO);
    return budget.bytes <= tightest
        ? { limit: budget.bytes, why: 'it unpacks to more bytes than are read' }
        : { limit: tightest, why: 'it is packed like a bomb' };
};
const inflate = (undo, bytes, packed, budget) => {
    const { limit, why } = limitOf(budget, packed);
    try {
        const content = undo(bytes, {
            maxOutputLength: Math.max(1, limit + 1),
            chunkSize: Math.min(65_536, Math.max(1_024, packed * 4)),
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        });
        spend(budget, content.length, packed);
        return content;
    }
    catch (error) {
        const { code } = error;
        throw code === 'ERR_BUFFER_TOO_LARGE' ? new BudgetExceeded(why) : error;
    }
};
const gunzip = (bytes, budget) => [
    { path: '', bytes: inflate(external_node_zlib_.gunzipSync, bytes, bytes.length, budget) },
];
const STORED = 0;
const DEFLATED = 8;
const unzip = (bytes, budget) => {
    const members = [];
    for (const { path, method, isLocked, rest, packedSize } of zipFiles(bytes)) {
        if (isLocked)
            continue;
        if (method === STORED) {
            const content = rest.subarray(0, packedSize);
            spend(budget, content.length, content.length);
            const start = content.byteOffset - bytes.byteOffset;
            members.push({ path, bytes: content, place: [start, start + content.length] });
        }
        else if (method === DEFLATED) {
            try {
                members.push({ path, bytes: inflate(external_node_zlib_.inflateRawSync, rest, packedSize, budget) });
            }
            catch (error) {
                if (error instanceof BudgetExceeded)
                    throw error;
            }
        }
    }
    return members;
};
const untar = (bytes, budget) => {
    const members = [];
    for (const { name, data } of parseTar(new Uint8Array(bytes))) {
        if (data === undefined)
            continue;
        spend(budget, data.length, data.length);
        const { byteOffset } = data;
        members.push({ path: name, bytes: data, place: [byteOffset, byteOffset + data.length] });
    }
    return members;
};
const readers = {
    gzip: gunzip,
    zip: unzip,
    tar: untar,
};
const join = (outer, inner) => outer === '' ? inner : inner === '' ? outer : `${outer}!${inner}`;
const unpack = (bytes, budget, depth = DEPTH) => {
    const kind = (0,archive_kind/* archiveKind */.F)(bytes);
    if (kind === null)
        return [];
    if (depth === 0)
        throw new BudgetExceeded('archives lie in it more than three deep');
    let members;
    try {
        members = readers[kind](bytes, budget);
    }
    catch (error) {
        if (error instanceof BudgetExceeded)
            throw error;
        return [];
    }
    return members.flatMap((member) => {
        const isSame = kind === 'gzip' && (0,archive_kind/* archiveKind */.F)(member.bytes) === 'tar';
        const inner = unpack(member.bytes, budget, isSame ? depth : depth - 1);
        if (inner.length === 0)
            return [member];
        return inner.map(({ path, bytes: content }) => ({
            ...member,
            path: join(member.path, path),
            bytes: content,
        }));
    });
};

// EXTERNAL MODULE: ./lib/scan/each-blob.js
var each_blob = __webpack_require__(10731);
;// CONCATENATED MODULE: ./lib/scan/archives.js


const LARGEST = 64 * 1024 * 1024;
const budget = () => ({ bytes: 128 * 1024 * 1024, members: 10_000 });
async function readArchives(source, archives, detector, pathOf, onArchive) {
    const ids = async function* () {
        yield [...archives.keys()];
    };
    await (0,each_blob/* readEachBlob */.H)(source, ids(), {
        begin: ({ blob }) => ({ blob, size: 0, parts: [] }),
        add: (archive, { bytes, offset }) => {
            archive.size = Math.max(archive.size, offset + bytes.length);
            if (archive.size <= LARGEST)
                archive.parts.push({ offset, bytes: new Uint8Array(bytes) });
        },
        end: ({ blob, size, parts }) => {
            if (size > LARGEST) {
                onArchive(blob, unreadFor('it is larger than the 64 MiB that are unpacked'));
                return;
            }
            const { limit } = archives.get(blob);
            const path = pathOf(blob);
            const inside = lookInto(whole(parts, size), (member) => detector.scan(member.bytes, pathWithin(path, member.path), limit));
            onArchive(blob, inside);
        },
        onUnread: (blob, why) => onArchive(blob, unreadFor(why)),
    });
}
const unreadFor = (unread) => ({ matches: [], unread, places: [] });
function whole(parts, size) {
    if (parts.length === 1)
        return parts[0].bytes;
    const bytes = new Uint8Array(size);
    for (const part of parts)
        bytes.set(part.bytes, part.offset);
    return bytes;
}
const pathWithin = (archive, member) => {
    if (archive === null)
        return null;
    return member === ''
        ? archive.replace(/\.gz$/i, '')
        : `${archive}/${member.replaceAll('!', '/')}`;
};
function lookInto(bytes, find) {
    const matches = [];
    const places = [];
    try {
        for (const member of unpack(bytes, budget())) {
            for (const match of find(member))
                matches.push({ ...match, member: member.path });
            if (member.place !== undefined)
                places.push(member.place);
        }
        return { matches, unread: null, places };
    }
    catch (error) {
        if (!(error instanceof BudgetExceeded))
            throw error;
        return { matches, unread: error.message, places };
    }
}


/***/ })

};
;