"use strict";
exports.id = 387;
exports.ids = [387];
exports.modules = {

/***/ 38387:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFiles: function() { return /* binding */ openFiles; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19614);
/* harmony import */ var _git_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31903);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31203);
/* harmony import */ var _git_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99335);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78085);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4058);
/* harmony import */ var _several_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85953);








const CHUNK = 256 * 1024;
function openFiles(paths, place) {
    const [path = '', ...others] = paths;
    const named = others.length === 0 ? path : `${path} and ${others.length} more`;
    const repository = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(path);
    const resources = (0,_git_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .createResources */ .Q)(place, repository?.objectFormat ?? 'sha1');
    const nameOf = new Map();
    const listing = orUnread(named, () => others.length === 0 ? (0,_git_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .listPath */ .K)(path, repository, ownGit) : (0,_several_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .listPaths */ .P)(paths, repository, ownGit));
    function ownGit() {
        const { directory } = resources.privateRepository(repository);
        return { git: resources.gitIn(directory), directory };
    }
    async function* entries() {
        try {
            for await (const names of listing.names())
                yield names.map(entryOf);
        }
        catch (error) {
            throw unreadable(named, error);
        }
    }
    function entryOf(name) {
        const blob = (0,_on_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .idOnDisk */ .s)(nameOf.size);
        nameOf.set(blob, name);
        const change = { commit: null, path: name, blob, previous: [], source: 'file' };
        return { kind: 'change', change };
    }
    return {
        entries,
        async read(blobs, onContent, onMissing) {
            const assembler = (0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .createAssembler */ .T)(onContent);
            const chunk = Buffer.allocUnsafeSlow(CHUNK);
            for await (const ids of blobs) {
                for (const blob of ids) {
                    const name = nameOf.get(blob);
                    const why = name === undefined
                        ? 'it is no file of this scan'
                        : readFile(blob, (0,_git_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)(listing.root, name), assembler, chunk);
                    if (why !== null)
                        onMissing(blob, why);
                }
            }
        },
        async close() {
            resources.stop();
            resources.remove();
        },
    };
}
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | NO_FOLLOW | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readFile(blob, path, assembler, chunk) {
    try {
        if (NO_FOLLOW === 0 && isLink(path))
            return readTarget(blob, path, assembler);
        let file;
        try {
            file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
        }
        catch (error) {
            if (isLink(path))
                return readTarget(blob, path, assembler);
            throw error;
        }
        try {
            return readOpen(blob, file, assembler, chunk);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error))
            return error.message;
        throw error;
    }
}
const isLink = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
function readTarget(blob, path, assembler) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' });
    assembler.begin(blob, target.length);
    assembler.take(target, 0, target.length);
    return null;
}
function readOpen(blob, file, assembler, chunk) {
    const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (!state.isFile())
        return 'it is not a regular file';
    assembler.begin(blob, state.size);
    while (!assembler.complete()) {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, chunk.length, null);
        if (length === 0)
            return 'it became shorter while it was read';
        assembler.take(chunk, 0, length);
    }
    return null;
}
function orUnread(path, list) {
    try {
        return list();
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, error) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error))
        return error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8({
        what: `the files in ${path}`,
        why: error.message,
        cure: 'Give a path that exists and that this user may read.',
    }, { cause: error });
}


/***/ }),

/***/ 31903:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ listPath; },
/* harmony export */   z: function() { return /* binding */ diskPath; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19614);



function diskPath(root, name) {
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]);
}
function listPath(path, repository, ownGit) {
    const workTree = repository?.workTree ?? null;
    if (repository !== null && path === repository.gitDirectory)
        throw onlyGits(path);
    if (repository === null || workTree === null)
        return listFolder(path);
    return listWorkTree(ownGit, { ...repository, workTree }, path);
}
function onlyGits(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8({
        what: `the files in ${path}`,
        why: 'it is a repository without a work tree, in which there are only files of git itself',
        cure: 'Scan its commits with `scan --history`.',
    });
}
function listFolder(start) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory())
        return { root: path, names: () => walk(path, '') };
    const name = Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)).toString('latin1');
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), names: () => [[name]] };
}
function listWorkTree(ownGit, repository, start) {
    const root = repository.workTree;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (below !== '' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start)).isDirectory())
        return { root, names: () => [[Buffer.from(below).toString('latin1')]] };
    const { git, directory } = ownGit();
    lendExcludes(repository, directory);
    const variables = {
        GIT_WORK_TREE: root,
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDirectory, 'index'),
    };
    const pathspec = below === '' ? [] : ['--', below];
    const which = ['--cached', '--others', '--exclude-standard', '--deduplicate'];
    let listsNothing = true;
    const process = git.start(['ls-files', '-z', ...which, ...pathspec], { folder: root, variables });
    process.child.stdin.end();
    return {
        root,
        async *names() {
            let rest = '';
            for await (const chunk of process.output()) {
                const listed = (rest + chunk.toString('latin1')).split('\0');
                rest = listed.pop() ?? '';
                if (listed.length > 0)
                    listsNothing = false;
                for (const name of listed)
                    yield* existing(root, name);
            }
            await process.ended;
            if (listsNothing && below !== '')
                yield* walk(root, Buffer.from(below).toString('latin1'));
        },
    };
}
function lendExcludes(repository, directory) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDirectory, 'info', 'exclude');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(from, { throwIfNoEntry: false })?.isFile() !== true)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'info'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'info', 'exclude'));
}
function* existing(root, name) {
    const state = stateOf(diskPath(root, name));
    if (state === null)
        return;
    if (state.isFile() || state.isSymbolicLink())
        yield [name];
    else if (state.isDirectory() && name.endsWith('/'))
        yield* walk(root, name.slice(0, -1));
}
function stateOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsence */ .Md)(error))
            return null;
        throw error;
    }
}
function* walk(root, folder) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(diskPath(root, folder), { withFileTypes: true, encoding: 'buffer' })
        .map((entry) => ({ entry, name: entry.name.toString('latin1') }))
        .filter(({ name }) => name !== '.git')
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const pathOf = (name) => (folder === '' ? name : `${folder}/${name}`);
    yield entries
        .filter(({ entry }) => entry.isFile() || entry.isSymbolicLink())
        .map(({ name }) => pathOf(name));
    for (const { entry, name } of entries) {
        if (entry.isDirectory())
            yield* walk(root, pathOf(name));
    }
}


/***/ }),

/***/ 85953:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* binding */ commonFolder; },
/* harmony export */   P: function() { return /* binding */ listPaths; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31903);



function listPaths(paths, repository, ownGit) {
    const root = repository?.workTree ?? commonFolder(paths);
    let own = null;
    const sharedGit = () => {
        own ??= ownGit();
        return own;
    };
    return {
        root,
        async *names() {
            const seen = new Set();
            for (const path of paths) {
                const listing = (0,_git_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .listPath */ .K)(path, repository, sharedGit);
                const before = namesBelow(root, listing.root);
                for await (const listed of listing.names()) {
                    const names = listed.map((name) => before + name).filter((name) => !seen.has(name));
                    for (const name of names)
                        seen.add(name);
                    if (names.length > 0)
                        yield names;
                }
            }
        },
    };
}
function commonFolder(paths) {
    const [first = node_path__WEBPACK_IMPORTED_MODULE_1__.sep, ...others] = paths.map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    let common = first;
    for (const folder of others) {
        while (folder !== common && !folder.startsWith(common.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? common : common + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(common);
    }
    return common;
}
function namesBelow(root, folder) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return below === '' ? '' : Buffer.from(`${below}/`).toString('latin1');
}


/***/ })

};
;