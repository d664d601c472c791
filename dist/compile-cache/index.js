/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cachedLoader: function() { return /* binding */ cachedLoader; },
  compileCacheFolder: function() { return /* binding */ compileCacheFolder; },
  isWorthKeeping: function() { return /* binding */ isWorthKeeping; }
});

;// CONCATENATED MODULE: external "node:fs"
var external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
var external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:vm"
var external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./lib/cli/asks-for-help.js
function asksForHelp(args) {
    return args.includes('--help') || args.includes('-h');
}

;// CONCATENATED MODULE: ./lib/cli/compile-cache.js




const LONGEST_RUN = 1000;
const KEY_LENGTH = 128;
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;
function compileCacheFolder(environment) {
    const { CI, NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, HOME, LOCALAPPDATA } = environment;
    if ((CI ?? '') !== '' || NODE_DISABLE_COMPILE_CACHE === '1')
        return null;
    const folders = [XDG_CACHE_HOME, LOCALAPPDATA, HOME && (0,external_node_path_namespaceObject.join)(HOME, '.cache')];
    const folder = folders.find((each) => each !== undefined && (0,external_node_path_namespaceObject.isAbsolute)(each));
    return folder === undefined ? null : (0,external_node_path_namespaceObject.join)(folder, 'vaani-guard');
}
function isWorthKeeping([command, ...rest]) {
    return command === 'scan' && !asksForHelp(rest);
}
function cachedLoader(build, folder, keep) {
    const loaded = new Map();
    const compiled = [];
    if (keep)
        process.once('exit', (status) => {
            const scanned = status === 0 || status === 1;
            if (scanned && performance.now() < LONGEST_RUN)
                for (const write of compiled)
                    write();
        });
    const load = (file) => {
        if (loaded.has(file))
            return loaded.get(file);
        const { size, mtimeMs } = (0,external_node_fs_namespaceObject.statSync)(file);
        const key = `${build} ${size} ${mtimeMs}`.padEnd(KEY_LENGTH);
        const { arch, version } = process;
        const name = [(0,external_node_path_namespaceObject.basename)((0,external_node_path_namespaceObject.dirname)(file)), (0,external_node_path_namespaceObject.basename)(file), build, version, arch].join('-');
        const cache = (0,external_node_path_namespaceObject.join)(folder, name);
        const cachedData = readCache(cache, key);
        const code = `(function (exports, require, module, __filename, __dirname) {${(0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8')}\n})`;
        const script = new external_node_vm_namespaceObject.Script(code, { filename: file, ...(cachedData && { cachedData }) });
        if (cachedData === null || script.cachedDataRejected)
            compiled.push(() => writeCache(cache, key, script));
        const module = { exports: {} };
        const require = (name) => name.startsWith('.') ? load((0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(file), name)) : builtIn(name);
        script.runInThisContext()(module.exports, require, module, file, (0,external_node_path_namespaceObject.dirname)(file));
        loaded.set(file, module.exports);
        return module.exports;
    };
    return load;
}
function builtIn(name) {
    const found = process.getBuiltinModule(name);
    if (found === undefined)
        throw new Error(`Cannot find module '${name}'`);
    return found;
}
function readCache(path, key) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return null;
    }
    try {
        const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (!stats.isFile() || isOfOthers(stats))
            return null;
        const kept = (0,external_node_fs_namespaceObject.readFileSync)(file);
        if (kept.toString('latin1', 0, KEY_LENGTH) !== key)
            return null;
        const half = (kept.length - KEY_LENGTH) / 2;
        const [first, second] = [
            kept.subarray(KEY_LENGTH, KEY_LENGTH + half),
            kept.subarray(KEY_LENGTH + half),
        ];
        return first.equals(second) ? first : null;
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function isOfOthers(stats) {
    return !isOurs(stats) || (process.getuid !== undefined && (stats.mode & 0o022) !== 0);
}
function isOurs({ uid }) {
    return process.getuid === undefined || uid === process.getuid();
}
function writeCache(path, key, script) {
    const written = `${path}.${process.pid}`;
    try {
        const folder = (0,external_node_path_namespaceObject.dirname)(path);
        makeFolder((0,external_node_path_namespaceObject.dirname)(folder));
        makeFolder(folder);
        if (!isOurs((0,external_node_fs_namespaceObject.statSync)(folder)))
            return;
        const data = script.createCachedData();
        try {
            const options = { mode: 0o600, flag: 'wx' };
            (0,external_node_fs_namespaceObject.writeFileSync)(written, Buffer.concat([Buffer.from(key), data, data]), options);
            (0,external_node_fs_namespaceObject.renameSync)(written, path);
        }
        finally {
            (0,external_node_fs_namespaceObject.rmSync)(written, { force: true });
        }
        forgetOld(folder);
    }
    catch { }
}
function forgetOld(folder) {
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(folder)) {
        const path = (0,external_node_path_namespaceObject.join)(folder, name);
        if ((0,external_node_fs_namespaceObject.statSync)(path).mtimeMs < Date.now() - LONGEST_KEPT)
            (0,external_node_fs_namespaceObject.rmSync)(path);
    }
}
function makeFolder(path) {
    try {
        if (isOurs((0,external_node_fs_namespaceObject.statSync)((0,external_node_path_namespaceObject.dirname)(path))))
            (0,external_node_fs_namespaceObject.mkdirSync)(path, { mode: 0o700 });
    }
    catch { }
}

module.exports = __webpack_exports__;
/******/ })()
;