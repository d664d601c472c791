"use strict";
exports.id = 905;
exports.ids = [905];
exports.modules = {

/***/ 37905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   within: function() { return /* binding */ within; }
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31203);
/* harmony import */ var _git_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73198);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);



function within(source, selection, paths, options) {
    const names = new Map(paths.map((path) => [Buffer.from(path).toString('latin1'), path]));
    async function* entries() {
        const untouched = new Map(names);
        const isWanted = (name) => {
            let wanted = false;
            for (const each of foldersOf(name)) {
                if (!names.has(each))
                    continue;
                untouched.delete(each);
                wanted = true;
            }
            return wanted;
        };
        let held = [];
        for await (const batch of source.entries()) {
            const given = [];
            for (const entry of batch) {
                if (entry.kind === 'commit')
                    held = [entry];
                else if (entry.kind === 'text' && held.length > 0)
                    held.push(entry);
                else if (entry.kind === 'change' || entry.kind === 'deletion') {
                    const { path, net } = entry.kind === 'change' ? entry.change : entry.deletion;
                    if (net === true)
                        held = [];
                    const wanted = isWanted(path);
                    if (wanted)
                        given.push(...held.splice(0));
                    if (wanted || entry.kind === 'deletion')
                        given.push(entry);
                }
                else
                    given.push(entry);
            }
            if (given.length > 0)
                yield given;
        }
        for (const path of untouched.values()) {
            const unread = await nothingAt(path, selection, options);
            if (unread !== null)
                yield [{ kind: 'unread', unread }];
        }
    }
    return {
        entries,
        read: (blobs, onContent, onMissing) => source.read(blobs, onContent, onMissing),
        close: () => source.close(),
    };
}
function* foldersOf(name) {
    yield '';
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
        yield name.slice(0, at);
    yield name;
}
async function nothingAt(path, selection, { createResources, ...options }) {
    if (path === '')
        return null;
    const cure = 'Give files and folders as the repository has or had them, from the current folder on; patterns are not understood.';
    if (selection.kind !== 'commits')
        return { what: path, why: 'no commit ever touched it', cure };
    const repository = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(options.workspace);
    if (repository === null)
        return null;
    const { gitIn } = createResources((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlace */ .Q)(options), repository.objectFormat);
    const git = gitIn(repository.gitDirectory);
    for (const end of [selection.head, ...selection.exclude]) {
        const listed = await git.run(['ls-tree', '--full-tree', '--name-only', end, '--', path], {
            settings: _git_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .HARMLESS */ .yX,
        });
        if (listed.ok && listed.output.length > 0)
            return null;
    }
    return { what: path, why: 'no commit of the range touches it, and neither end has it', cure };
}


/***/ })

};
;