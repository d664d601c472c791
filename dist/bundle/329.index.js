"use strict";
exports.id = 329;
exports.ids = [329];
exports.modules = {

/***/ 80329:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planOfPaths: function() { return /* binding */ planOfPaths; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _scan_plan_command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51886);
/* harmony import */ var _scan_source_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19614);
/* harmony import */ var _scan_source_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31203);
/* harmony import */ var _scan_source_several_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85953);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30609);
/* harmony import */ var _local_scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56933);








function planOfPaths(plan, given) {
    const { positionals, afterDashes } = given;
    const { kind } = plan.selection;
    const before = positionals.slice(0, positionals.length - (afterDashes?.length ?? 0));
    if (before.includes('-')) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('- reads the standard input, and nothing else: leave the other paths out.');
    }
    if (kind === 'files')
        return filesOf(positionals.length === 0 ? ['.'] : positionals);
    if (before.length > 1) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`One PATH names the repository whose commits are read, and ${before.length} were given. ${LIMITED}`);
    }
    if (kind === 'staged') {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('--staged reads everything that is staged: leave out what comes after --.');
    }
    if (afterDashes?.length === 0) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`After -- there is no path. ${LIMITED}`);
    }
    const path = (0,_local_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .namedPath */ .hq)({ positionals: before });
    return { plan: { ...plan, within: withinOf(afterDashes ?? [], path) }, path };
}
const LIMITED = 'To read only some files and folders of the commits, give them after --, for example --history -- src.';
function filesOf(given) {
    const missing = [];
    const found = new Set();
    for (const each of given) {
        const path = followed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each));
        if (path === null)
            missing.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each));
        else
            found.add(path);
    }
    if (missing.length > 0)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`There is no file or folder ${missing.join(', ')}.`);
    const paths = [...found];
    return { plan: (0,_scan_plan_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .filesPlan */ .ru)(...paths), path: paths.length === 1 ? paths[0] : sharedRoot(paths) };
}
function followed(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (error) {
        if ((0,_scan_source_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsence */ .Md)(error))
            return null;
        throw error;
    }
}
function sharedRoot([first = '', ...others]) {
    const known = new Map();
    const rootOf = (path) => {
        const folder = folderOf(path);
        let root = known.get(folder);
        if (root === undefined) {
            root = topOf(folder);
            known.set(folder, root);
        }
        return root;
    };
    const root = rootOf(first);
    for (const path of others) {
        const other = rootOf(path);
        if (other === root)
            continue;
        const where = (top) => top === null ? 'no repository' : `the repository ${top}`;
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${first} is in ${where(root)}, and ${path} is in ${where(other)}: scan them one by one, because each has a policy of its own.`);
    }
    return root ?? (0,_scan_source_several_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .commonFolder */ .M)([first, ...others]);
}
function withinOf(given, repository) {
    const folder = folderOf(repository);
    const top = topOf(folder) ?? folder;
    return given.map((each) => {
        const path = withoutLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, each));
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        if (below !== '..' && !below.startsWith('../') && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, below) === path)
            return below;
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${each} is outside the repository ${top}.`);
    });
}
function withoutLinks(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (folder === path)
        return path;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(followed(folder) ?? withoutLinks(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function folderOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
function topOf(folder) {
    const repository = (0,_scan_source_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(folder);
    return repository?.workTree ?? repository?.gitDirectory ?? null;
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