"use strict";
exports.id = 777;
exports.ids = [777];
exports.modules = {

/***/ 3777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readArchives: () => (/* binding */ readArchives)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./node_modules/nanotar/dist/index.mjs
var dist = __webpack_require__(6480);
// EXTERNAL MODULE: ./lib/detect/archive-kind.js
var archive_kind = __webpack_require__(1331);
;// CONCATENATED MODULE: ./lib/detect/archive.js




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
const gunzip = (bytes, budget) => {
    const limit = Math.max(1, Math.min(budget.bytes, Math.max(SMALL, bytes.length * RATIO)) + 1);
    try {
        const content = (0,external_node_zlib_.gunzipSync)(bytes, {
            maxOutputLength: limit,
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        });
        spend(budget, content.length, bytes.length);
        return [{ path: '', bytes: content }];
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new BudgetExceeded('it unpacks to more bytes than are read');
        throw error;
    }
};
const ONE_BY_ONE = 1000;
const listZip = (bytes, budget) => {
    const names = [];
    (0,esm/* unzipSync */.AO)(bytes, {
        filter: ({ name, size, originalSize }) => {
            if (!name.endsWith('/')) {
                spend(budget, originalSize, size);
                names.push(name);
            }
            return false;
        },
    });
    return names;
};
const unzip = (bytes, budget) => {
    const names = listZip(bytes, budget);
    if (new Set(names).size === names.length && !names.includes('__proto__')) {
        try {
            const files = (0,esm/* unzipSync */.AO)(bytes, { filter: ({ name }) => !name.endsWith('/') });
            return Object.entries(files).map(([path, content]) => ({ path, bytes: content }));
        }
        catch {
        }
    }
    else if (names.length > ONE_BY_ONE) {
        throw new BudgetExceeded('it holds files of one name, and more than are read one by one');
    }
    return names.slice(0, ONE_BY_ONE).flatMap((path, index) => {
        let at = 0;
        try {
            const files = (0,esm/* unzipSync */.AO)(bytes, {
                filter: ({ name }) => !name.endsWith('/') && at++ === index,
            });
            const content = path === '__proto__' ? Object.getPrototypeOf(files) : Object.values(files)[0];
            return content instanceof Uint8Array ? [{ path, bytes: content }] : [];
        }
        catch {
            return [];
        }
    });
};
const untar = (bytes, budget) => {
    const members = [];
    for (const { name, data, type } of (0,dist/* parseTar */.xx)(new Uint8Array(bytes))) {
        if (data === undefined || (type !== 'file' && type !== undefined))
            continue;
        spend(budget, data.length, data.length);
        members.push({ path: name, bytes: data });
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
        const inner = unpack(member.bytes, budget, depth - 1);
        if (inner.length === 0)
            return [member];
        return inner.map(({ path, bytes: content }) => ({
            path: join(member.path, path),
            bytes: content,
        }));
    });
};

;// CONCATENATED MODULE: ./lib/scan/archives.js

const LARGEST = 64 * 1024 * 1024;
const budget = () => ({ bytes: 128 * 1024 * 1024, members: 10_000 });
const readArchives = async (source, blobs, detector, onArchive) => {
    let current = null;
    let parts = [];
    let size = 0;
    const finish = () => {
        if (current === null)
            return;
        if (size > LARGEST)
            onArchive(current, [], 'it is larger than the 64 MiB that are unpacked');
        else
            lookInto(current, whole(parts, size), detector, onArchive);
        current = null;
        parts = [];
        size = 0;
    };
    const ids = async function* () {
        yield blobs;
    };
    await source.read(ids(), ({ blob, bytes, offset }) => {
        if (blob !== current)
            finish();
        current = blob;
        size = Math.max(size, offset + bytes.length);
        if (size <= LARGEST)
            parts.push({ offset, bytes: new Uint8Array(bytes) });
    }, (blob, why) => {
        finish();
        onArchive(blob, [], why);
    });
    finish();
};
const whole = (parts, size) => {
    if (parts.length === 1)
        return parts[0].bytes;
    const bytes = new Uint8Array(size);
    for (const part of parts)
        bytes.set(part.bytes, part.offset);
    return bytes;
};
const lookInto = (blob, bytes, detector, onArchive) => {
    const matches = [];
    try {
        for (const member of unpack(bytes, budget()))
            for (const match of detector.scan(member.bytes))
                matches.push({ ...match, member: member.path });
        onArchive(blob, matches, null);
    }
    catch (error) {
        if (!(error instanceof BudgetExceeded))
            throw error;
        onArchive(blob, matches, error.message);
    }
};


/***/ })

};
;