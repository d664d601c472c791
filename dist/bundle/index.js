/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 50838:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ readScanInputs; },
/* harmony export */   s: function() { return /* binding */ defaultConfig; }
/* harmony export */ });
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92820);

const defaultConfig = '.github/vaani-guard.yml';
async function readScanInputs(reader, protectedSecrets, environment) {
    const mode = reader.choice('scan', ['diff', 'history', 'off'], 'diff');
    const checkLeakedKeys = reader.flag('check-leaked-keys');
    if (checkLeakedKeys && mode === 'off') {
        reader.reject('check-leaked-keys', 'true', 'needs a scan that finds the keys, but `scan` is `off`', 'scan: diff\ncheck-leaked-keys: true');
    }
    return {
        mode,
        failOn: reader.choice('fail-on', ['error', 'warning', 'never'], 'error'),
        config: readConfigPath(reader),
        protectedSecrets,
        checkLeakedKeys,
        comment: reader.choice('comment', ['always', 'on-failure', 'never'], 'on-failure'),
        sarifFile: await readSarifFile(reader, mode, environment),
    };
}
function readConfigPath(reader) {
    const given = reader.line('config', 500, `config: ${defaultConfig}`) ?? defaultConfig;
    const path = given.replace(/^(\.\/+)+/, '');
    const parts = path.split('/');
    if (/^\/|\\|^[A-Za-z]:/.test(path) || parts.includes('..') || parts.includes('')) {
        const wrong = 'must be a path of a file, relative to the repository, with forward slashes';
        reader.reject('config', given, wrong, `config: ${defaultConfig}`);
    }
    return { path, isDefault: path === defaultConfig };
}
async function readSarifFile(reader, mode, environment) {
    const example = 'sarif-file: vaani-guard.sarif';
    const given = reader.line('sarif-file', 500, example);
    if (given === null)
        return null;
    if (mode === 'off') {
        const wrong = 'needs a scan whose findings it could hold, but `scan` is `off`';
        return reader.reject('sarif-file', given, wrong, `scan: diff\n${example}`);
    }
    const file = (0,_report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceReport */ .WQ)(given, environment.GITHUB_WORKSPACE || process.cwd());
    if (file === null) {
        const wrong = 'must be a path of a file inside the workspace and outside `.git`';
        return reader.reject('sarif-file', given, wrong, example);
    }
    const stands = (0,_report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacle */ .ET)(file);
    return stands === null
        ? file
        : reader.reject('sarif-file', given, `cannot be written: ${stands}`, example);
}


/***/ }),

/***/ 30609:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ UsageError; },
/* harmony export */   l: function() { return /* binding */ readArguments; }
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72326);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20653);



class UsageError extends Error {
}
function readArguments(command, args) {
    const options = Object.fromEntries(Object.entries(command.options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
    ]));
    const dashes = args.indexOf('--');
    for (const argument of args) {
        if (argument === '--')
            break;
        const name = /^--([^=]*)/.exec(argument)?.[1];
        if (name === undefined || name in options)
            continue;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, Object.keys(options));
        throw new UsageError(`vaani-guard ${command.name} has no option --${name}${meant === null ? '' : `; did you mean --${meant}?`}`);
    }
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
        if (positionals.length > command.positionals) {
            throw new UsageError(`vaani-guard ${command.name} does not take "${positionals[command.positionals]}"; its usage is: vaani-guard ${command.usage}`);
        }
        const entries = Object.entries(values);
        return {
            positionals,
            afterDashes: dashes === -1 ? null : args.slice(dashes + 1),
            values: Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string')),
            flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
        };
    }
    catch (error) {
        if (error instanceof UsageError)
            throw error;
        throw new UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; see vaani-guard ${command.name} --help`);
    }
}


/***/ }),

/***/ 56933:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hq: function() { return /* binding */ namedPath; },
  Ip: function() { return /* binding */ policyFileOf; },
  I5: function() { return /* binding */ rootOf; },
  Ww: function() { return /* binding */ scanLocally; },
  b6: function() { return /* binding */ textOf; }
});

var external_node_child_process_ = __nccwpck_require__(31421);
var external_node_fs_ = __nccwpck_require__(73024);
var external_node_os_ = __nccwpck_require__(48161);
var external_node_path_ = __nccwpck_require__(76760);
var scan_inputs = __nccwpck_require__(50838);
var policy = __nccwpck_require__(94193);
var policed_scan = __nccwpck_require__(28742);
var failure = __nccwpck_require__(19614);
var repository = __nccwpck_require__(31203);
var on_disk = __nccwpck_require__(78085);
var parts = __nccwpck_require__(4058);
;// CONCATENATED MODULE: ./lib/scan/source/input.js



function openInput(stream, path) {
    const blob = (0,on_disk/* idOnDisk */.s)(0);
    let all = null;
    async function readAll() {
        try {
            return Buffer.concat(await stream.toArray());
        }
        catch (error) {
            if (!(0,failure/* isSystemError */.Or)(error))
                throw error;
            throw new failure/* SourceError */.c8({ what: 'the standard input', why: error.message, cure: 'Give it a file or a pipe.' }, { cause: error });
        }
    }
    return {
        async *entries() {
            const change = { commit: null, path, blob, previous: [], source: 'file' };
            yield [{ kind: 'change', change }];
        },
        async read(blobs, onContent) {
            const assembler = (0,parts/* createAssembler */.T)(onContent);
            for await (const ids of blobs) {
                for (const id of ids) {
                    all ??= readAll();
                    const bytes = await all;
                    assembler.begin(id, bytes.length);
                    assembler.take(bytes, 0, bytes.length);
                }
            }
        },
        async close() { },
    };
}

var source_open = __nccwpck_require__(83227);
var wait = __nccwpck_require__(36339);
var cli_arguments = __nccwpck_require__(30609);
;// CONCATENATED MODULE: ./lib/cli/local-scan.js













async function scanLocally(plan, path, config, { log, rules }, input = null) {
    const root = rootOf(path);
    const policyFile = policyFileOf(root, config);
    if (config !== undefined && !isFile((0,external_node_path_.resolve)(config))) {
        throw new cli_arguments/* UsageError */.e(`--config "${config}" names no file.`);
    }
    const outcome = await (0,policed_scan/* scanUnderPolicy */.a)({
        plan: async () => plan,
        wanted: { apiKey: process.env.VAANI_API_KEY || null, protectedSecrets: [] },
        openSource: async (planned) => {
            if (input !== null)
                return openInput(input, 'stdin');
            return (0,source_open/* openSource */.o)(planned, {
                workspace: path,
                serverUrl: '',
                repository: '',
                token: '',
                tempFolder: (0,external_node_os_.tmpdir)(),
                environment: process.env,
                spawn: external_node_child_process_.spawn,
                log,
            });
        },
        policyFile,
        readPolicyFile: async (_plan, file) => ({
            text: policyText(root, file),
            misnamed: isFile((0,external_node_path_.join)(root, (0,policy/* longName */.iy)(file))),
        }),
    }, { clock: wait/* systemClock */.ml, log, rules });
    for (const secret of outcome.secrets)
        log.mask(secret);
    return outcome;
}
function namedPath({ positionals: [given = '.'] }) {
    try {
        return (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(given));
    }
    catch (error) {
        if ((0,failure/* isAbsence */.Md)(error))
            throw new cli_arguments/* UsageError */.e(`There is no file or folder ${(0,external_node_path_.resolve)(given)}.`);
        throw error;
    }
}
function rootOf(path) {
    return (0,repository/* findRepository */.W1)(path)?.workTree ?? path;
}
function policyFileOf(root, config) {
    if (config === undefined)
        return { path: scan_inputs/* defaultConfig */.s, isDefault: true };
    return { path: (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(config)).split(external_node_path_.sep).join('/'), isDefault: false };
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch (error) {
        if ((0,failure/* isAbsence */.Md)(error))
            return false;
        throw error;
    }
}
function policyText(root, file) {
    try {
        return textOf((0,external_node_path_.join)(root, file));
    }
    catch (error) {
        if (!(0,failure/* isSystemError */.Or)(error))
            throw error;
        throw new failure/* SourceError */.c8({
            what: `the policy file ${file}`,
            why: error.message,
            cure: 'Let this user read it, then scan again.',
        }, { cause: error });
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,failure/* isAbsence */.Md)(error) || ((0,failure/* isSystemError */.Or)(error) && error.code === 'EISDIR'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 65817:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mn: function() { return /* binding */ couldNotRun; },
/* harmony export */   c2: function() { return /* binding */ printFindings; },
/* harmony export */   xc: function() { return /* binding */ tellUnread; }
/* harmony export */ });
/* harmony import */ var _report_describe_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83698);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40512);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92820);
/* harmony import */ var _report_findings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89008);
/* harmony import */ var _run_scan_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(55715);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(20653);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(17992);







async function printFindings(outcome, { failOn, json, sarifFile }, terminal) {
    const counted = (0,_report_describe_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .countFindings */ .Gt)(outcome.report);
    const { leaks, warnings, allowed } = counted;
    const result = (0,_run_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .B)(outcome, counted, failOn);
    const report = { ...outcome.report, result };
    if (json)
        terminal.write((0,_report_findings_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsJson */ .p0)(report, terminal.redactor.redact));
    else {
        for (const finding of [...leaks, ...warnings])
            terminal.write(describe(finding));
        terminal.write(total(report, leaks.length, warnings.length, allowed));
    }
    tellUnread(report, terminal);
    if (sarifFile !== null)
        await writeSarif(sarifFile, report, terminal);
    if (couldNotRun(report))
        return 2;
    return (0,_run_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failsRun */ .F)(result, failOn) ? 1 : 0;
}
function tellUnread({ incomplete }, { log }) {
    for (const { what, why, cure } of incomplete) {
        log.error(`${what} could not be read: ${why}. ${cure}`, 'Scan incomplete');
    }
}
function couldNotRun({ scanned, incomplete }) {
    return incomplete.length > 0 && scanned.commits + scanned.files + scanned.texts === 0;
}
function describe(finding) {
    const column = finding.column === null || finding.line === null ? '' : `:${finding.column}`;
    const commit = finding.commit === null ? '' : ` in commit ${finding.commit.slice(0, 10)}`;
    return [
        `${finding.severity}: ${(0,_report_describe_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .whereIs */ .ie)(finding)}${column}${commit}`,
        `  ${(0,_report_describe_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .whatIs */ .NR)(finding)}: ${finding.secret}${(0,_report_describe_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutSecret */ .Cr)(finding)} [${finding.rule}]`,
        `  ${finding.advice}`,
        `  Fingerprint: ${finding.fingerprint}`,
        '',
    ]
        .map(_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)
        .join('\n');
}
function total(report, leaks, warnings, allowed) {
    const { commits, files, bytes } = report.scanned;
    const found = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(leaks, 'leaked key'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(warnings, 'possible secret'),
        ...(allowed === 0 ? [] : [`${allowed} allowed`]),
    ];
    const read = [
        ...(commits === 0 ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(commits, 'commit')]),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(files, 'file'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readableBytes */ .IV)(bytes),
    ];
    const unread = report.incomplete.length === 0 ? '' : '; not all of it could be read';
    return `${found.join(', ')} in ${read.join(', ')}${unread}.`;
}
async function writeSarif(file, report, { redactor }) {
    const { sarifFile } = await __nccwpck_require__.e(/* import() */ 274).then(__nccwpck_require__.bind(__nccwpck_require__, 57274));
    await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u5)(file, sarifFile(report, { version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r, homepage: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .homepage */ .T, repository: null, redact: redactor.redact }));
}


/***/ }),

/***/ 69269:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ archiveKind; }
/* harmony export */ });
/* unused harmony export startsWith */
const startsWith = (bytes, magic, at = 0) => magic.every((byte, index) => bytes[at + index] === byte);
const archiveKind = (bytes) => {
    if (startsWith(bytes, [0x1f, 0x8b, 0x08]))
        return 'gzip';
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
        return 'zip';
    if (startsWith(bytes, [0x75, 0x73, 0x74, 0x61, 0x72], 257))
        return 'tar';
    return null;
};


/***/ }),

/***/ 84117:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cz: function() { return /* binding */ SHORTEST_PROTECTED; },
/* harmony export */   Z9: function() { return /* binding */ protectedRule; },
/* harmony export */   ay: function() { return /* binding */ ownKeyRule; }
/* harmony export */ });
const ownKeyRule = 'own-api-key';
const protectedRule = 'protected-secret';
const SHORTEST_PROTECTED = 6;


/***/ }),

/***/ 39561:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* binding */ noLimit; },
/* harmony export */   I: function() { return /* binding */ Limit; }
/* harmony export */ });
class Limit {
    #left;
    #around;
    constructor(most, around = null) {
        this.#left = most;
        this.#around = around;
    }
    count(more = 1) {
        this.#left -= more;
        this.#around?.count(more);
    }
    get reached() {
        return this.#left < 0 || this.#around?.reached === true;
    }
}
const noLimit = new Limit(Number.POSITIVE_INFINITY);


/***/ }),

/***/ 89375:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ isLoopbackHost; }
/* harmony export */ });
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 72326:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ nearest; }
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

function nearest(typed, known) {
    const word = typed.toLowerCase().slice(0, 64);
    const ranked = known
        .map((name) => ({ name, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, name.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best !== undefined && best.edits <= Math.max(1, Math.floor(word.length / 3))
        ? best.name
        : null;
}


/***/ }),

/***/ 94193:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UR: function() { return /* binding */ emptyPolicy; },
/* harmony export */   Ue: function() { return /* binding */ isBaseline; },
/* harmony export */   Zv: function() { return /* binding */ isFingerprint; },
/* harmony export */   iy: function() { return /* binding */ longName; },
/* harmony export */   kC: function() { return /* binding */ baselineReason; },
/* harmony export */   kb: function() { return /* binding */ dayOf; }
/* harmony export */ });
const emptyPolicy = {
    disabled: new Set(),
    severity: new Map(),
    custom: [],
    allow: [],
    inlineAllow: false,
};
const baselineReason = 'baseline of ';
function isBaseline(entry) {
    return (entry.fingerprint !== null &&
        entry.paths === null &&
        entry.rules === null &&
        entry.reason.startsWith(baselineReason));
}
function isFingerprint(text) {
    return /^[a-z0-9]+(?:-[a-z0-9]+)*:.*:[0-9a-f]{16}$/s.test(text);
}
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}
function longName(path) {
    return path.replace(/\.yml$/, '.yaml');
}


/***/ }),

/***/ 83698:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: function() { return /* binding */ placeOf; },
/* harmony export */   Ax: function() { return /* binding */ shortCommit; },
/* harmony export */   Cr: function() { return /* binding */ aboutSecret; },
/* harmony export */   Gt: function() { return /* binding */ countFindings; },
/* harmony export */   NR: function() { return /* binding */ whatIs; },
/* harmony export */   O0: function() { return /* binding */ encodePath; },
/* harmony export */   ie: function() { return /* binding */ whereIs; },
/* harmony export */   uM: function() { return /* binding */ linkTo; }
/* harmony export */ });
function countFindings(report) {
    const open = report.findings.filter(({ allowed }) => allowed === null);
    const worst = [...open].sort((a, b) => Number(b.live === true) - Number(a.live === true));
    return {
        leaks: worst.filter(({ severity }) => severity === 'error'),
        warnings: worst.filter(({ severity }) => severity === 'warning'),
        allowed: report.findings.length - open.length,
    };
}
function whatIs({ description, reason }) {
    return reason === undefined ? description : `${description} (${reason})`;
}
function whereIs(finding) {
    const { path, line, source, text: name } = finding;
    if (source === 'path')
        return `the file name ${path ?? ''}`.trim();
    if (path !== null)
        return line === null ? path : `${path}:${line}`;
    const commit = finding.commit === null ? '' : ` of commit ${shortCommit(finding.commit)}`;
    const unnamed = {
        'commit-message': `the message${commit}`,
        'pull-request': 'the text of the pull request',
        comment: 'the text of the comment or issue',
    };
    const text = name === undefined ? unnamed[source] : `the ${name}`;
    return `${text ?? `a ${source}${commit}`}${line === null ? '' : `, line ${line}`}`;
}
function shortCommit(commit) {
    return commit.slice(0, 7);
}
function placeOf(finding) {
    if (finding.path === null || finding.source === 'path')
        return null;
    if (isInArchive(finding))
        return { path: archiveOf(finding.path), line: 1 };
    const column = finding.column === null ? {} : { column: finding.column };
    return { path: finding.path, line: finding.line ?? 1, ...column };
}
function isInArchive(finding) {
    return finding.source === 'archive' && finding.path?.includes('!') === true;
}
function archiveOf(path) {
    return path.slice(0, path.indexOf('!'));
}
function linkTo(finding, repository) {
    if (repository === null || finding.commit === null)
        return null;
    const base = `${repository.serverUrl}/${encodePath(repository.name)}`;
    const place = placeOf(finding);
    if (place === null)
        return `${base}/commit/${encodePath(finding.commit)}`;
    const file = `${base}/blob/${encodePath(finding.commit)}/${encodePath(place.path)}`;
    if (isInArchive(finding))
        return file;
    const rendered = /\.(md|mdx|markdown|rst|adoc|org|ipynb|csv|tsv|svg)$/i.test(place.path);
    return `${file}${rendered ? '?plain=1' : ''}#L${place.line}`;
}
function encodePath(path) {
    return Buffer.from(path, 'utf8')
        .toString('utf8')
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function aboutSecret(finding) {
    const decoded = finding.decoded.length === 0 ? '' : ` in ${finding.decoded.join(' in ')}`;
    if (finding.live === null)
        return decoded;
    const word = finding.live ? 'it still works' : 'it no longer works';
    return `${decoded} (the service says that ${word})`;
}


/***/ }),

/***/ 40512:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EH: function() { return /* binding */ escapeLine; },
/* harmony export */   FV: function() { return /* binding */ escapeMarkdown; },
/* harmony export */   Gt: function() { return /* binding */ displayPath; },
/* harmony export */   RQ: function() { return /* binding */ escapeLines; },
/* harmony export */   RT: function() { return /* binding */ unicodeEscape; },
/* harmony export */   X: function() { return /* binding */ escapeXml; },
/* harmony export */   ZD: function() { return /* binding */ escapeHtml; },
/* harmony export */   hN: function() { return /* binding */ escapeControl; },
/* harmony export */   nv: function() { return /* binding */ unseen; }
/* harmony export */ });
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff]|[\u17b4\u17b5]|\u180e|\p{Surrogate}|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visibleCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    if (short[character] !== undefined)
        return short[character];
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000 ? unicodeEscape(character) : `\\u{${code.toString(16)}}`;
}
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function escapeControl(text) {
    return text.replace(unseen, visibleCharacter);
}
function escapeLine(text) {
    return escapeControl(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replace(/#(?=#\[)/g, '# ');
}
function escapeLines(text) {
    return text.split(/\r?\n/).map(escapeLine).join('\n');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return escapeControl(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
function escapeXml(text) {
    return text
        .replace(unseen, (character) => character === '\n' || character === '\t' ? character : visibleCharacter(character))
        .replace(/[&<>"'\n\t]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}
function escapeMarkdown(text) {
    return escapeControl(text)
        .replace(/[&<>"'`*_~|[\](){}!\\$#^=]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@|&#35;|\bgh-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, '$&&#8203;');
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function displayPath(path) {
    if (!/[\u0080-\u00ff]/.test(path))
        return path;
    try {
        return utf8.decode(Buffer.from(path, 'latin1'));
    }
    catch {
        return path.replace(/[\u0080-\u00ff]/g, visibleCharacter);
    }
}


/***/ }),

/***/ 92820:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ET: function() { return /* binding */ obstacle; },
/* harmony export */   WQ: function() { return /* binding */ workspaceReport; },
/* harmony export */   ah: function() { return /* binding */ temporaryReport; },
/* harmony export */   tG: function() { return /* binding */ ReportFileError; },
/* harmony export */   u5: function() { return /* binding */ writeReport; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20653);




class ReportFileError extends Error {
    name = 'ReportFileError';
}
function temporaryReport(name, environment) {
    return {
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()),
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('vaani-guard', name),
        cure: 'Set TMPDIR (in a workflow, RUNNER_TEMP) to a writable folder with enough room.',
    };
}
function workspaceReport(given, workspace) {
    if (given.includes('\0') || /[/\\]$/.test(given))
        return null;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, given));
    const parts = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    const outside = path === '' || parts[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
    const insideGit = parts.some((part) => part.toLowerCase() === '.git');
    const cure = 'Give a path of a plain file inside the workspace, such as `vaani-guard.sarif`.';
    return outside || insideGit ? null : { root, path, cure };
}
function obstacle(file) {
    const parts = file.path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    for (const [index, part] of parts.entries()) {
        const path = parts.slice(0, index + 1).join('/');
        const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file.root, ...parts.slice(0, index), part), {
            throwIfNoEntry: false,
        });
        if (state === undefined)
            return null;
        if (state.isSymbolicLink())
            return `\`${path}\` is a symbolic link, which could lead anywhere`;
        const last = index === parts.length - 1;
        if (last && !state.isFile())
            return `\`${path}\` is there already and is no file`;
        if (!last && !state.isDirectory())
            return `\`${path}\` is no folder`;
    }
    return null;
}
async function writeReport(file, content) {
    try {
        const stands = obstacle(file);
        if (stands !== null)
            throw new ReportFileError(stands);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(file.root, { recursive: true });
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file.root);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file.path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path));
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path)}.${process.pid}.${process.hrtime.bigint().toString(36)}`);
        try {
            writeNew(temporary, content);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) !== folder)
                throw new ReportFileError('a folder was replaced');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file.root, file.path);
    }
    catch (error) {
        const why = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        throw new ReportFileError(`The report \`${file.path}\` could not be written: ${why}. ${file.cure ?? 'Remove what is in its way.'}`, { cause: error });
    }
}
function writeNew(path, content) {
    const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), 0o644);
    try {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let written = 0; written < bytes.length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 89008:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ru: function() { return /* binding */ findingsFile; },
/* harmony export */   et: function() { return /* binding */ printableJson; },
/* harmony export */   p0: function() { return /* binding */ findingsJson; }
/* harmony export */ });
/* harmony import */ var _describe_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83698);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40512);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48646);



function findingsFile(report, redact) {
    return `${findingsJson(report, redact)}\n`;
}
function findingsJson(report, redact) {
    const findings = report.findings.map(publicForm);
    return printableJson((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactStrings */ .eT)({ ...report, findings }, redact));
}
function publicForm(finding) {
    const { reason: _, text: __, ...rest } = finding;
    return { ...rest, description: (0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .whatIs */ .NR)(finding) };
}
function printableJson(value) {
    return JSON.stringify(value, null, 2).replace(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv, (character) => character === '\n' ? character : character.replace(/[\s\S]/g, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeEscape */ .RT));
}


/***/ }),

/***/ 48646:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: function() { return /* binding */ secretParts; },
/* harmony export */   eT: function() { return /* binding */ redactStrings; },
/* harmony export */   lY: function() { return /* binding */ createRedactor; }
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40512);

const shortestSecret = 4;
const shortestPart = 8;
function secretParts(secret) {
    const whole = secret.trim();
    const lines = whole.split(/\r?\n|\r/).map((line) => line.trim());
    const parts = lines.length === 1
        ? []
        : lines.filter((line) => line.length >= shortestPart && !/^-----[A-Z0-9 ]+-----$/.test(line));
    return [...new Set([secret, whole, ...parts])]
        .filter((part) => part.trim().length >= shortestSecret)
        .sort((a, b) => b.length - a.length);
}
function createRedactor() {
    const known = new Set();
    const needles = new NeedleIndex();
    return {
        add(secret) {
            if (known.has(secret))
                return true;
            const parts = secretParts(secret);
            if (parts.length === 0)
                return false;
            known.add(secret);
            for (const part of parts)
                for (const form of formsOf(part))
                    needles.add(form);
            return true;
        },
        redact: (text) => needles.replace(text, '***'),
    };
}
function redactStrings(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactStrings(item, redact));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactStrings(item, redact)]));
}
function formsOf(secret) {
    const readings = new Set([secret, readAsUtf8(secret)]);
    const forms = new Set();
    for (const reading of readings) {
        const bytes = Buffer.from(reading, 'utf8');
        for (const form of [
            reading,
            bytes.toString('latin1'),
            ...base64Forms(bytes),
            ...hexForms(bytes),
            ...percentForms(bytes),
            ...jsonForms(reading),
            ...markupForms(reading),
        ]) {
            if (form.length >= shortestSecret)
                forms.add(form);
        }
    }
    return forms;
}
function readAsUtf8(text) {
    for (const character of text)
        if (character > '\u00ff')
            return text;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .Gt)(text);
}
function base64Forms(bytes) {
    const forms = [];
    for (const shift of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        forms.push(own, own.replaceAll('+', '-').replaceAll('/', '_'));
    }
    const whole = bytes.toString('base64');
    forms.push(whole, whole.replaceAll('+', '-').replaceAll('/', '_'), bytes.toString('base64url'));
    return forms;
}
function hexForms(bytes) {
    const hex = bytes.toString('hex');
    const escaped = hex.replace(/../g, '\\x$&');
    return [hex, hex.toUpperCase(), escaped, escaped.replace(/[a-f]/g, upper)];
}
function percentForms(bytes) {
    const every = bytes.toString('hex').replace(/../g, '%$&');
    const component = encodeURIComponent(bytes.toString('utf8'));
    const strict = component.replace(/[!'()*~]/g, percent);
    const path = component.replaceAll('%2F', '/');
    const form = component.replace(/[!'()~]/g, percent).replaceAll('%20', '+');
    return [every, every.toUpperCase(), component, strict, path, form].flatMap((encoded) => [
        encoded,
        encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()),
    ]);
}
function jsonForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const nested = JSON.stringify(json).slice(1, -1);
    const every = text.replace(/[\s\S]/g, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeEscape */ .RT);
    const ascii = json.replace(/[\u007f-\uffff]/g, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeEscape */ .RT);
    return [
        json,
        nested,
        json.replaceAll('/', '\\/'),
        ascii,
        ascii.replaceAll('/', '\\/'),
        ascii.replace(/[<>&'+=]/g, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeEscape */ .RT),
        every,
        every.replace(/(?<=\\u)[0-9a-f]{4}/g, upper),
    ];
}
function markupForms(text) {
    const decimal = text.replace(/[\s\S]/gu, (c) => `&#${c.codePointAt(0)};`);
    const hex = text.replace(/[\s\S]/gu, (c) => `&#x${c.codePointAt(0)?.toString(16)};`);
    const html = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(text);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)(text),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(text),
        html,
        html.replaceAll('&#39;', '&apos;'),
        text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(text),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text),
        decimal,
        hex,
        hex.replace(/(?<=&#x)[0-9a-f]+/g, upper),
    ];
}
function upper(text) {
    return text.toUpperCase();
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
class NeedleIndex {
    #mayStart = new Uint8Array(1 << 16);
    #byStart = new Map();
    add(needle) {
        this.#mayStart[hashAt(needle, 0)] = 1;
        const start = needle.slice(0, shortestSecret);
        const byLength = this.#byStart.get(start) ?? new Map();
        this.#byStart.set(start, byLength);
        const needles = byLength.get(needle.length) ?? new Set();
        byLength.set(needle.length, needles);
        needles.add(needle);
    }
    replace(text, replacement) {
        if (this.#byStart.size === 0)
            return text;
        const pieces = [];
        let copied = 0;
        let start = -1;
        let end = -1;
        for (let index = 0; index + shortestSecret <= text.length; index++) {
            if (this.#mayStart[hashAt(text, index)] === 0)
                continue;
            const length = this.#longestAt(text, index);
            if (length === 0)
                continue;
            if (index >= end) {
                if (end >= 0) {
                    pieces.push(text.slice(copied, start), replacement);
                    copied = end;
                }
                start = index;
            }
            end = Math.max(end, index + length);
        }
        if (end < 0)
            return text;
        pieces.push(text.slice(copied, start), replacement, text.slice(end));
        return pieces.join('');
    }
    #longestAt(text, index) {
        const byLength = this.#byStart.get(text.slice(index, index + shortestSecret));
        if (byLength === undefined)
            return 0;
        let longest = 0;
        for (const [length, needles] of byLength) {
            if (length > longest && needles.has(text.slice(index, index + length)))
                longest = length;
        }
        return longest;
    }
}
function hashAt(text, index) {
    return ((text.charCodeAt(index) ^
        (text.charCodeAt(index + 1) << 4) ^
        (text.charCodeAt(index + 2) << 8) ^
        (text.charCodeAt(index + 3) << 12)) &
        0xffff);
}


/***/ }),

/***/ 27730:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ shownValue; },
/* harmony export */   P: function() { return /* binding */ withoutKeys; }
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20653);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40512);


const keyShaped = /(?=\S*\d)(?=\S*[A-Za-z])[\w+=]{20,}/;
const instead = (length) => `(${length} characters, not shown because they look like a key)`;
function shownValue(value) {
    return keyShaped.test(value) ? instead(value.length) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(value, 80));
}
function withoutKeys(message) {
    return message.replace(/[\w+=]{20,}/g, (run) => keyShaped.test(run) ? instead(run.length) : run);
}


/***/ }),

/***/ 28742:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: function() { return /* binding */ scanUnderPolicy; }
});

var policy_policy = __nccwpck_require__(94193);
var detect_limit = __nccwpck_require__(39561);
var describe_finding = __nccwpck_require__(83698);
var report_escape = __nccwpck_require__(40512);
var finding_list = __nccwpck_require__(43932);
var scan_limits = __nccwpck_require__(62730);
;// CONCATENATED MODULE: ./lib/scan/matched-changes.js
class MatchedChanges {
    #waiting = new Map();
    #matches = new Map();
    #clean = new Set();
    #matched = [];
    #added = 0;
    add(change) {
        const { blob } = change;
        const ordered = { change, order: this.#added++ };
        if (this.#clean.has(blob))
            return false;
        if (this.#matches.has(blob)) {
            this.#matched.push(ordered);
            return false;
        }
        const waiting = this.#waiting.get(blob);
        if (waiting === undefined) {
            this.#waiting.set(blob, [ordered]);
            return true;
        }
        waiting.push(ordered);
        return false;
    }
    settle(blob, matches) {
        const waiting = this.#waiting.get(blob) ?? [];
        this.#waiting.delete(blob);
        if (matches.length === 0) {
            this.#clean.add(blob);
            return;
        }
        this.#matches.set(blob, matches);
        this.#matched.push(...waiting);
    }
    get matched() {
        const isNet = ({ change }) => Number(change.net === true);
        return this.#matched
            .sort((a, b) => isNet(a) - isNet(b) || b.order - a.order)
            .map(({ change }) => change);
    }
    matchesOf(blob) {
        return this.#clean.has(blob) ? [] : this.#matches.get(blob);
    }
    pathOf(blob) {
        return this.#waiting.get(blob)?.[0]?.change.path ?? null;
    }
}

;// CONCATENATED MODULE: ./lib/scan/novelty.js
function identity(match) {
    return `${match.rule.id}\0${match.secret}`;
}
function blobsBefore(change, deleted) {
    return change.previous.length > 0 ? change.previous : deleted;
}
function identitiesOf(matches) {
    return new Set(matches.flat().map(identity));
}
function newMatches(matches, known) {
    return matches.filter((match) => !known.has(identity(match)));
}

var archive_kind = __nccwpck_require__(69269);
var each_blob = __nccwpck_require__(10731);
var on_disk = __nccwpck_require__(78085);
;// CONCATENATED MODULE: ./lib/scan/read-blobs.js




async function readBlobs(source, blobs, detector, reading) {
    const { pathOf, onUnread, onMatches } = reading;
    const nameOf = (blob) => {
        const path = pathOf(blob) ?? 'a file';
        return (0,on_disk/* isOnDisk */.L)(blob) ? path : `${path} (object ${blob})`;
    };
    const settle = (what, { blob, isArchive, limit, matches }) => {
        if (limit.reached)
            reading.onCut({ blob: isArchive ? null : blob, what, matches });
        onMatches(blob, matches);
    };
    const archives = new Map();
    await (0,each_blob/* readEachBlob */.H)(source, blobs, {
        begin: ({ blob, bytes }) => ({
            blob,
            isArchive: (0,archive_kind/* archiveKind */.F)(bytes) !== null,
            limit: reading.limit(),
            matches: [],
        }),
        add: (found, content) => {
            reading.onContent(content);
            const matches = detector.scan(content.bytes, pathOf(content.blob), found.limit);
            if (matches.length > 0)
                found.matches = joined(found.matches, matches, content);
        },
        end: (found) => {
            if (found.isArchive)
                archives.set(found.blob, found);
            else
                settle(nameOf(found.blob), found);
        },
        onUnread: (blob, why) => {
            const cure = (0,on_disk/* isOnDisk */.L)(blob) ? DISK_CURE : MISSING_CURE;
            onUnread({ what: nameOf(blob), why, cure });
            onMatches(blob, []);
        },
    });
    if (archives.size === 0)
        return;
    const { readArchives } = await __nccwpck_require__.e(/* import() */ 793).then(__nccwpck_require__.bind(__nccwpck_require__, 62793));
    await readArchives(source, archives, detector, pathOf, (blob, inside) => {
        const what = `the archive ${nameOf(blob)}`;
        if (inside.unread !== null)
            onUnread({ what, why: inside.unread, cure: ARCHIVE_CURE });
        const found = archives.get(blob);
        settle(what, { ...found, matches: [...outsideOf(found.matches, inside), ...inside.matches] });
    });
}
function outsideOf(matches, { matches: known, places }) {
    const sorted = places.toSorted(([one], [other]) => one - other);
    let at = 0;
    const isWithin = ({ offset }) => {
        while (at < sorted.length && sorted[at][1] <= offset)
            at++;
        return at < sorted.length && sorted[at][0] <= offset;
    };
    const others = newMatches(matches, identitiesOf([known]));
    return others
        .toSorted((one, other) => one.offset - other.offset)
        .filter((match) => !isWithin(match));
}
const DISK_CURE = 'Let this user read the file, then scan again.';
const MISSING_CURE = 'In a partial clone of your own, run `git fetch --refetch --no-filter`. In a workflow, give the step a token that may read the repository (permissions: contents: read), or check the repository out with its history.';
const ARCHIVE_CURE = 'Keep archives of this size out of the repository, or set fail-on: never while this change is merged after a look by hand.';
function joined(matches, found, content) {
    if (content.offset === 0)
        return found;
    const moved = found.map((match) => ({
        ...match,
        offset: match.offset + content.offset,
        line: match.line + content.linesBefore,
        column: match.line === 1 ? match.column + content.columnsBefore : match.column,
    }));
    const seen = new Set(matches.map((match) => `${identity(match)}\0${match.offset}`));
    return [...matches, ...moved.filter((match) => !seen.has(`${identity(match)}\0${match.offset}`))];
}

var lib_text = __nccwpck_require__(20653);
var failure = __nccwpck_require__(19614);
;// CONCATENATED MODULE: ./lib/scan/unread.js


function unreadOf(error) {
    if (error instanceof failure/* SourceError */.c8)
        return error.unread;
    return {
        what: 'a part of the change',
        why: (0,lib_text/* messageOf */.bD)(error),
        cure: 'Run it again; if it fails again, report it with this message.',
    };
}
const nothing = { commits: 0, files: 0, bytes: 0, texts: 0 };
function emptyOutcome(reason) {
    const skipped = 'skipped' in reason ? reason.skipped : null;
    return {
        report: {
            version: 1,
            scanned: nothing,
            result: skipped === null ? 'incomplete' : 'skipped',
            incomplete: 'unread' in reason ? [reason.unread] : [],
            findings: [],
        },
        skipped,
        secrets: [],
        secretOf: new Map(),
        commentsOf: new Map(),
        pathsOfUnread: new Map(),
    };
}

;// CONCATENATED MODULE: ./lib/scan/scan.js









async function scan(source, detector, limits = scan_limits/* usualLimits */.tW) {
    const run = new ScanRun(source, detector, limits);
    try {
        await run.readChanges();
        await run.readEarlierVersions();
    }
    catch (error) {
        run.unread(unreadOf(error));
    }
    return run.outcome();
}
class ScanRun {
    #source;
    #detector;
    #limits;
    #limit;
    #scanned = { commits: 0, files: 0, bytes: 0, texts: 0 };
    #incomplete = [];
    #changes = new MatchedChanges();
    #deletions = new Map();
    #paths = new Map();
    #texts = [];
    #earlier = new Map();
    #cutFiles = new Map();
    #isCutInAll = false;
    #readTo = 0;
    constructor(source, detector, limits) {
        this.#source = source;
        this.#detector = detector;
        this.#limits = limits;
        this.#limit = new detect_limit/* Limit */.I(limits.all);
    }
    unread(unread) {
        this.#incomplete.push(unread);
    }
    async readChanges() {
        await readBlobs(this.#source, this.#newBlobs(), this.#detector, {
            pathOf: (blob) => this.#changes.pathOf(blob),
            limit: () => this.#limitWithin(this.#limit),
            onContent: ({ offset, bytes }) => {
                if (offset === 0)
                    this.#scanned.files++;
                const end = offset + bytes.length;
                this.#scanned.bytes += offset === 0 ? end : end - this.#readTo;
                this.#readTo = end;
            },
            onMatches: (blob, matches) => this.#changes.settle(blob, matches),
            onUnread: (unread) => this.unread(unread),
            onCut: (cut) => this.#tellOfCut(cut),
        });
        this.#scanPaths();
        if (this.#limit.reached)
            this.#tellOfCutInAll();
    }
    async readEarlierVersions() {
        const lists = new Set(this.#changes.matched.map((change) => this.#before(change)));
        const wanted = new Set();
        for (const blobs of lists)
            for (const blob of blobs)
                if (this.#changes.matchesOf(blob) === undefined)
                    wanted.add(blob);
        if (wanted.size === 0)
            return;
        const ids = async function* () {
            yield [...wanted];
        };
        const all = new detect_limit/* Limit */.I(this.#limits.all);
        await readBlobs(this.#source, ids(), this.#detector, {
            pathOf: (blob) => this.#changes.pathOf(blob),
            limit: () => this.#limitWithin(all),
            onContent: () => { },
            onMatches: (blob, matches) => this.#earlier.set(blob, matches),
            onUnread: (unread) => this.unread(unread),
            onCut: () => { },
        });
    }
    outcome() {
        const findings = new finding_list/* FindingList */.k(this.#limits);
        for (const { text, matches } of this.#texts.toReversed())
            findings.addText(text, matches);
        const compared = new detect_limit/* Limit */.I(this.#limits.all * COMPARED);
        let before = scan_nothing;
        let known = new Set();
        for (const change of this.#changes.matched) {
            if (findings.isFull || compared.reached)
                break;
            const blobs = this.#before(change);
            if (blobs !== before) {
                before = blobs;
                const earlier = blobs.map((blob) => this.#changes.matchesOf(blob) ?? this.#earlier.get(blob) ?? []);
                known = identitiesOf(earlier);
                for (const each of earlier)
                    compared.count(each.length);
            }
            const matches = this.#changes.matchesOf(change.blob) ?? [];
            findings.addFile(change, newMatches(matches, known));
            findings.addComments(change, matches);
            compared.count(matches.length);
        }
        if (findings.isFull || compared.reached)
            this.#tellOfCutInAll();
        return findings.outcome(this.#scanned, this.#incomplete, this.#pathsOfCutFiles());
    }
    async *#newBlobs() {
        for await (const entries of this.#source.entries()) {
            const blobs = [];
            const texts = [];
            for (const entry of entries) {
                if (entry.kind === 'change') {
                    this.#addPath(entry.change);
                    if (this.#changes.add(entry.change))
                        blobs.push(entry.change.blob);
                }
                else if (entry.kind === 'deletion')
                    this.#addDeletion(entry.deletion);
                else if (entry.kind === 'text')
                    texts.push(entry.text);
                else if (entry.kind === 'commit')
                    this.#scanned.commits++;
                else
                    this.unread(entry.unread);
            }
            this.#scanTexts(texts);
            if (blobs.length > 0)
                yield blobs;
        }
    }
    #addPath({ path, commit, previous, net }) {
        if (previous.length > 0 || (net === true && this.#paths.has(path)))
            return;
        this.#paths.set(path, commit);
    }
    #addDeletion(deletion) {
        const step = stepOf(deletion);
        const list = this.#deletions.get(step);
        if (list === undefined)
            this.#deletions.set(step, [deletion.blob]);
        else
            list.push(deletion.blob);
    }
    #before(change) {
        return blobsBefore(change, this.#deletions.get(stepOf(change)) ?? scan_nothing);
    }
    #scanTexts(texts) {
        if (texts.length === 0)
            return;
        this.#scanned.texts += texts.length;
        const all = texts.map(({ text }) => text).join(BETWEEN_TEXTS);
        const limit = new detect_limit/* Limit */.I(this.#limits.each);
        const found = this.#detector.scan(new Uint8Array(Buffer.from(all, 'utf8')), null, limit);
        if (found.length === 0 && !limit.reached)
            return;
        for (const text of texts)
            this.#scanText(text, 'utf8');
    }
    #scanText(text, encoding) {
        const limit = this.#limitWithin(this.#limit);
        const bytes = new Uint8Array(Buffer.from(text.text, encoding));
        const matches = this.#detector.scan(bytes, null, limit);
        if (matches.length > 0)
            this.#texts.push({ text, matches });
        if (limit.reached)
            this.#tellOfCut({ blob: null, what: describeText(text), matches });
    }
    #scanPaths() {
        const names = [...this.#paths.keys()];
        const lines = names.map((name) => name.replaceAll('\n', ' '));
        const all = new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
        const limit = this.#limitWithin(this.#limit);
        const found = this.#detector.scan(all, null, limit);
        if (limit.reached)
            this.#tellOfCut({ blob: null, what: 'the names of the files', matches: found });
        for (const name of new Set(found.map(({ line }) => names[line - 1]))) {
            if (name === undefined)
                continue;
            const commit = this.#paths.get(name) ?? null;
            this.#scanText({ source: 'path', name, commit, text: name }, 'latin1');
        }
    }
    #limitWithin(limit) {
        return new detect_limit/* Limit */.I(this.#limits.each, limit);
    }
    #tellOfCut(cut) {
        if (this.#limit.reached)
            return;
        const unread = (0,scan_limits/* tooManyIn */.jx)(cut, this.#limits);
        if (cut.blob !== null)
            this.#cutFiles.set(unread, cut.blob);
        this.unread(unread);
    }
    #pathsOfCutFiles() {
        const paths = new Map();
        for (const [unread, cut] of this.#cutFiles) {
            const changes = this.#changes.matched.filter(({ blob }) => blob === cut);
            paths.set(unread, [...new Set(changes.map(({ path }) => (0,report_escape/* displayPath */.Gt)(path)))]);
        }
        return paths;
    }
    #tellOfCutInAll() {
        if (!this.#isCutInAll)
            this.unread((0,scan_limits/* tooManyInAll */.oF)(this.#limits));
        this.#isCutInAll = true;
    }
}
const BETWEEN_TEXTS = '\n'.repeat(5);
const stepOf = ({ commit, net }) => net === true ? `net ${commit}` : (commit ?? '');
const scan_nothing = [];
const COMPARED = 10;
const describeText = ({ name, source, commit }) => {
    if (source === 'path')
        return 'the name of a file';
    return commit === null ? `the ${name}` : `the ${name} of ${(0,describe_finding/* shortCommit */.Ax)(commit)}`;
};

;// CONCATENATED MODULE: ./lib/scan/young-generation.js
async function keepYoungGenerationSmall() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 78877, 23));
    setFlagsFromString('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./lib/scan/perform.js



async function perform(scanning) {
    let source = null;
    try {
        const plan = await scanning.plan();
        if (plan.kind === 'skipped')
            return emptyOutcome({ skipped: plan.reason });
        source = await scanning.openSource(plan);
        if (plan.selection.kind === 'history')
            await keepYoungGenerationSmall();
        return await scan(source, await scanning.detector(plan));
    }
    catch (error) {
        if (scanning.isFatal(error))
            throw error;
        return emptyOutcome({ unread: unreadOf(error) });
    }
    finally {
        await source?.close();
    }
}

var run_policy = __nccwpck_require__(72094);
;// CONCATENATED MODULE: ./lib/run/policed-scan.js




async function scanUnderPolicy({ policyFile, readPolicyFile, wanted, ...request }, { clock, log, rules }) {
    let policy = policy_policy/* emptyPolicy */.UR;
    let unread = null;
    const outcome = await perform({
        ...request,
        detector: async (plan) => {
            try {
                policy = await (0,run_policy/* readPolicy */.T4)(policyFile, (path) => readPolicyFile(plan, path), rules, log);
            }
            catch (error) {
                if (!(error instanceof failure/* SourceError */.c8))
                    throw error;
                unread = error.unread;
            }
            return rules.makeDetector(wanted, policy);
        },
        isFatal: (error) => error instanceof run_policy/* PolicyError */.pn,
    });
    const told = unread === null ? outcome : withUnread(outcome, unread);
    return (0,run_policy/* judged */.g$)(told, policy, policyFile, new Date(clock.now()), log);
}
function withUnread(outcome, unread) {
    const { report } = outcome;
    const result = report.result === 'clean' ? 'incomplete' : report.result;
    return { ...outcome, report: { ...report, result, incomplete: [...report.incomplete, unread] } };
}


/***/ }),

/***/ 72094:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T4: function() { return /* binding */ readPolicy; },
/* harmony export */   g$: function() { return /* binding */ judged; },
/* harmony export */   pn: function() { return /* binding */ PolicyError; }
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94193);

class PolicyError extends Error {
    name = 'PolicyError';
}
async function readPolicy(file, readFile, rules, log) {
    const { text, misnamed } = await readFile(file.path);
    if (misnamed && file.isDefault)
        log.warning(misnamedPolicy(file.path, text !== null), 'Policy');
    if (text === null && file.isDefault)
        return _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPolicy */ .UR;
    const { loadPolicy, policyProblems } = await __nccwpck_require__.e(/* import() */ 410).then(__nccwpck_require__.bind(__nccwpck_require__, 10410));
    const loaded = await loadPolicy(file, async () => text, rules.ids);
    if (!loaded.ok)
        throw new PolicyError(policyProblems(loaded.problems));
    return loaded.value;
}
function misnamedPolicy(path, isThere) {
    const other = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .longName */ .iy)(path);
    const cure = isThere
        ? `Move what it says into ${path}, and delete it`
        : `Rename it (\`git mv ${other} ${path}\`), or name it with \`config\``;
    return `${other} is not read, because the policy file is ${path}. ${cure}.`;
}
async function judged(outcome, policy, file, now, log) {
    if (policy === _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPolicy */ .UR)
        return outcome;
    const { allowsAllIn, applyPolicy, expiredNotice, ignoredComments } = await __nccwpck_require__.e(/* import() */ 651).then(__nccwpck_require__.bind(__nccwpck_require__, 16651));
    const expired = expiredNotice(policy, file.path, now);
    if (expired !== null)
        log.notice(expired, 'Policy');
    const { commentsOf, pathsOfUnread, report } = outcome;
    const findings = await applyPolicy(report.findings, policy, { now, commentsOf });
    const ignored = policy.inlineAllow ? ignoredComments(findings, commentsOf) : null;
    if (ignored !== null)
        log.warning(ignored, 'Policy');
    const incomplete = [];
    for (const unread of report.incomplete) {
        const paths = pathsOfUnread.get(unread) ?? [];
        if (!(await allowsAllIn(paths, policy, now)))
            incomplete.push(unread);
    }
    return { ...outcome, report: { ...report, incomplete, findings } };
}


/***/ }),

/***/ 55715:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: function() { return /* binding */ resultOf; },
/* harmony export */   F: function() { return /* binding */ failsRun; }
/* harmony export */ });
function resultOf({ report, skipped }, { leaks, warnings }, failOn) {
    if (skipped !== null)
        return 'skipped';
    if (leaks.length > 0 || (failOn === 'warning' && warnings.length > 0))
        return 'leaks';
    return report.incomplete.length > 0 ? 'incomplete' : 'clean';
}
function failsRun(result, failOn) {
    return failOn !== 'never' && (result === 'leaks' || result === 'incomplete');
}


/***/ }),

/***/ 10731:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* binding */ readEachBlob; }
/* harmony export */ });
async function readEachBlob(source, blobs, { begin, add, end, onUnread }) {
    let current = null;
    const endCurrent = () => {
        if (current !== null)
            end(current.kept);
        current = null;
    };
    await source.read(blobs, (part) => {
        if (part.blob !== current?.blob) {
            endCurrent();
            current = { blob: part.blob, kept: begin(part) };
        }
        add(current.kept, part);
    }, (blob, why) => {
        endCurrent();
        onUnread(blob, why);
    });
    endCurrent();
}


/***/ }),

/***/ 43932:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: function() { return /* binding */ FindingList; },
  I: function() { return /* binding */ byWeight; }
});

var report_escape = __nccwpck_require__(40512);
;// CONCATENATED MODULE: ./lib/scan/fingerprint.js
function fingerprint(rule, path, secret) {
    const digest = process
        .getBuiltinModule('node:crypto')
        .createHash('sha256')
        .update(`${rule}\0${path ?? ''}\0`)
        .update(Buffer.from(secret, 'latin1'))
        .digest('hex');
    return `${rule}:${path ?? ''}:${digest.slice(0, 16)}`;
}

var scan_limits = __nccwpck_require__(62730);
;// CONCATENATED MODULE: ./lib/scan/finding-list.js



function shown({ rule, secret, size = secret.length }) {
    const prefixes = 'pattern' in rule ? rule.keywords : [];
    const prefix = prefixes.find((keyword) => secret.startsWith(keyword) && keyword.length * 2 <= secret.length);
    return `${prefix ?? ''}\u2026(${size})`;
}
const innerName = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function pathOf(change, { member }) {
    const file = (0,report_escape/* displayPath */.Gt)(change.path);
    return member === undefined ? file : `${file}!${member || innerName(file)}`;
}
function byWeight(a, b) {
    return (Number(b.severity === 'error') - Number(a.severity === 'error') ||
        order(a.path ?? '', b.path ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}
class FindingList {
    #limits;
    #findings = new Map();
    #secretOf = new Map();
    #secrets = new Set();
    #bytes = 0;
    #commentsOf = new Map();
    constructor(limits = scan_limits/* usualLimits */.tW) {
        this.#limits = limits;
    }
    get isFull() {
        const { all, bytes } = this.#limits;
        return this.#findings.size > all || this.#bytes > bytes;
    }
    addFile(change, matches) {
        for (const match of matches) {
            const path = pathOf(change, match);
            this.#add(match, path, {
                path,
                line: match.line,
                column: match.column,
                commit: change.commit,
                source: match.member === undefined ? change.source : 'archive',
            });
        }
    }
    addComments(change, matches) {
        for (const match of matches) {
            if (match.comment == null)
                continue;
            const print = fingerprint(match.rule.id, pathOf(change, match), match.secret);
            const comments = this.#commentsOf.get(print);
            if (comments === undefined)
                this.#commentsOf.set(print, new Set([match.comment]));
            else
                comments.add(match.comment);
        }
    }
    addText(text, matches) {
        const isPath = text.source === 'path';
        for (const match of matches)
            this.#add(match, `${text.source} ${text.name}`, {
                path: isPath ? (0,report_escape/* displayPath */.Gt)(text.text.replaceAll(match.secret, '***')) : null,
                line: isPath ? null : match.line,
                column: isPath ? null : match.column,
                commit: text.commit,
                source: text.source,
                ...(text.commit === null && !isPath && { text: text.name }),
            });
    }
    outcome(scanned, incomplete, pathsOfUnread = new Map()) {
        const findings = [...this.#findings.values()].sort(byWeight);
        const leaks = findings.some(({ severity }) => severity === 'error');
        const result = leaks ? 'leaks' : incomplete.length > 0 ? 'incomplete' : 'clean';
        return {
            report: { version: 1, scanned, result, incomplete, findings },
            skipped: null,
            secrets: [...this.#secrets],
            secretOf: this.#secretOf,
            commentsOf: this.#commentsOf,
            pathsOfUnread,
        };
    }
    #add(match, place, where) {
        const key = `${match.rule.id}\0${place}\0${match.secret}`;
        if (this.isFull || this.#findings.has(key))
            return;
        const print = fingerprint(match.rule.id, where.path, match.secret);
        const secret = Buffer.from(match.secret, 'latin1').toString('utf8');
        this.#secretOf.set(print, secret);
        if (!this.#secrets.has(secret))
            this.#bytes += match.secret.length;
        this.#secrets.add(secret);
        this.#findings.set(key, {
            rule: match.rule.id,
            severity: match.severity,
            description: match.rule.description,
            ...(match.reason !== undefined && { reason: match.reason }),
            ...where,
            decoded: match.decoded,
            secret: shown(match),
            fingerprint: print,
            live: null,
            allowed: null,
            advice: match.rule.advice,
        });
    }
}


/***/ }),

/***/ 62730:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jx: function() { return /* binding */ tooManyIn; },
/* harmony export */   oF: function() { return /* binding */ tooManyInAll; },
/* harmony export */   tW: function() { return /* binding */ usualLimits; }
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20653);

const usualLimits = { each: 10_000, all: 100_000, bytes: 1_000_000 };
const restOfCure = 'and keep lists of secrets that a program makes out of the repository. Where it must be so, look through the change by hand and set fail-on: never while it is merged.';
function tooManyIn({ blob, what, matches }, { each }) {
    const rule = commonestRule(matches);
    const mostly = rule === null ? '' : `, most of them by the rule ${rule.id}`;
    const pattern = rule !== null && 'search' in rule
        ? `Make the pattern of ${rule.id} in the policy file more specific. Where it is right: `
        : '';
    const place = blob === null
        ? ''
        : ' A file that rightly holds them can be allowed by its path in the policy file on the base branch: allow: [{ paths: ["its/path"], reason: what they are }].';
    return {
        what,
        why: `it holds more than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(each)} possible secrets${mostly}; what follows them was not looked at`,
        cure: `${pattern}Take it out of the change, ${restOfCure}${place}`,
    };
}
function commonestRule(matches) {
    const counts = new Map();
    for (const { rule } of matches)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const [rule] = [...counts].find(([, count]) => count * 2 > matches.length) ?? [null];
    return rule;
}
const tooManyInAll = ({ all, bytes }) => ({
    what: 'the rest of the change',
    why: `more than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)} possible secrets, or ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(bytes)} bytes of them, were found in all; what came after them was not looked at`,
    cure: `Take the files with most of them out of the change, ${restOfCure}`,
});


/***/ }),

/***/ 77139:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ isNullId; },
/* harmony export */   T: function() { return /* binding */ isObjectId; }
/* harmony export */ });
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
function isNullId(text) {
    return /^0+$/.test(text);
}


/***/ }),

/***/ 97657:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ commitsSince; }
/* harmony export */ });
function commitsSince(exclude, head) {
    return {
        kind: 'commits',
        head,
        exclude: [exclude],
        excludeBranches: null,
        testMerge: null,
        net: true,
        expected: null,
        headRefs: [],
        baseRefs: [],
    };
}


/***/ }),

/***/ 51886:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aA: function() { return /* binding */ stagedPlan; },
/* harmony export */   dm: function() { return /* binding */ rangePlan; },
/* harmony export */   ru: function() { return /* binding */ filesPlan; },
/* harmony export */   wd: function() { return /* binding */ historyPlan; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97657);

function filesPlan(...paths) {
    return { kind: 'scan', selection: { kind: 'files', paths }, texts: [], policyFrom: null };
}
function stagedPlan() {
    return { kind: 'scan', selection: { kind: 'staged' }, texts: [], policyFrom: null };
}
function historyPlan() {
    return { kind: 'scan', selection: { kind: 'history', commits: [] }, texts: [], policyFrom: null };
}
function rangePlan(range) {
    const sides = range.split('..');
    const [from = '', to = ''] = sides.map((side) => side || 'HEAD');
    if (sides.length !== 2 || /^[-^.]/.test(from) || /^[-^.]/.test(to) || /[\0\n]/.test(range)) {
        return {
            ok: false,
            problems: [
                {
                    given: range,
                    wrong: 'must be two revisions with two dots between them',
                    example: '--range main..HEAD',
                },
            ],
        };
    }
    const selection = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsSince */ .n)(from, to);
    return { ok: true, value: { kind: 'scan', selection, texts: [], policyFrom: null } };
}


/***/ }),

/***/ 19614:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GD: function() { return /* binding */ noRepository; },
/* harmony export */   Md: function() { return /* binding */ isAbsence; },
/* harmony export */   Or: function() { return /* binding */ isSystemError; },
/* harmony export */   c8: function() { return /* binding */ SourceError; }
/* harmony export */ });
class SourceError extends Error {
    unread;
    constructor(unread, options) {
        super(`${unread.what}: ${unread.why}. ${unread.cure}`, options);
        this.name = 'SourceError';
        this.unread = unread;
    }
}
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error && 'message' in error;
}
function isAbsence(error) {
    return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
function noRepository(workspace) {
    return new SourceError({
        what: 'the commits',
        why: `${workspace} is not in a git repository`,
        cure: 'Give the path of a repository, or scan files with `scan PATH`.',
    });
}


/***/ }),

/***/ 2829:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ asNet; },
/* harmony export */   XZ: function() { return /* binding */ RAW; },
/* harmony export */   hc: function() { return /* binding */ readRaw; },
/* harmony export */   ld: function() { return /* binding */ startLog; },
/* harmony export */   qu: function() { return /* binding */ netEntries; },
/* harmony export */   wu: function() { return /* binding */ mergeBase; }
/* harmony export */ });
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33838);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77177);


const RAW = ['--raw', '-r', '-z', '--no-abbrev', '--no-renames'];
function startLog(git, range, order = []) {
    const process = git.start([
        'log',
        '--stdin',
        '--root',
        '-c',
        ...RAW,
        ...order,
        `--format=${_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FORMAT */ .N_}`,
    ]);
    process.child.stdin.end((0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionLines */ .n6)(range));
    return process;
}
async function* netEntries(git, base, head) {
    const process = git.start(['diff-tree', ...RAW, base, head]);
    process.child.stdin.end();
    for await (const entries of readRaw(process, head))
        yield entries.map(asNet);
}
function asNet(entry) {
    if (entry.kind === 'change')
        return { ...entry, change: { ...entry.change, net: true } };
    if (entry.kind !== 'deletion')
        return entry;
    return { ...entry, deletion: { ...entry.deletion, net: true } };
}
async function* readRaw(process, commit, onCommit = () => true) {
    const parser = (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .createRawParser */ .Ox)({ commit, onCommit });
    try {
        for await (const chunk of process.output()) {
            const entries = parser.push(chunk);
            if (entries.length > 0)
                yield entries;
        }
        await process.ended;
        const last = parser.finish();
        if (last.length > 0)
            yield last;
    }
    finally {
        process.stop();
    }
}
async function mergeBase(git, range) {
    const [head] = range.heads;
    if (head === undefined || range.exclude.length === 0)
        return null;
    const { ok, output } = await git.run(['merge-base', head, ...range.exclude]);
    return ok ? output.toString('latin1').trim() : null;
}


/***/ }),

/***/ 33838:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nn: function() { return /* binding */ inspect; },
/* harmony export */   VE: function() { return /* binding */ listCommits; },
/* harmony export */   n6: function() { return /* binding */ revisionLines; },
/* harmony export */   u0: function() { return /* binding */ isExact; }
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19614);

function revisionLines({ heads, exclude }) {
    return [...heads, ...exclude.map((id) => `^${id}`), ''].join('\n');
}
async function listCommits(git, range) {
    const { ok, output, message } = await git.run(['rev-list', '--parents', '--stdin'], {
        input: revisionLines(range),
    });
    if (!ok) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8({
            what: 'the list of commits',
            why: `git rev-list failed: ${message}`,
            cure: 'Run the job again, or check out with `fetch-depth: 0`.',
        });
    }
    const graph = new Map();
    for (const line of output.toString('latin1').split('\n')) {
        const [commit = '', ...parents] = line.split(' ');
        if (commit !== '')
            graph.set(commit, parents);
    }
    return graph;
}
function isExact({ commits, exclude, boundary, expected }) {
    if (boundary.size === 0)
        return true;
    for (const commit of commits.keys()) {
        if (boundary.has(commit))
            return false;
    }
    return commits.size === 0 || commits.size === expected || leadsOnlyTo(commits, exclude);
}
function leadsOnlyTo(commits, exclude) {
    const [end, ...others] = exclude;
    if (others.length > 0)
        return false;
    for (const parents of commits.values()) {
        if (parents.length === 0)
            return false;
        if (!parents.every((parent) => parent === end || commits.has(parent)))
            return false;
    }
    return true;
}
async function inspect(git, ids) {
    const { output } = await git.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    const found = new Map();
    let start = 0;
    for (const asked of ids) {
        const end = output.indexOf('\n', start);
        if (end === -1)
            break;
        const [id = '', type = '', size = ''] = output.toString('latin1', start, end).split(' ');
        start = end + 1;
        if (id !== asked || !/^\d+$/.test(size))
            continue;
        const content = output.toString('utf8', start, start + Number(size));
        start += Number(size) + 1;
        const [header = ''] = content.split('\n\n', 1);
        const parents = type === 'commit' ? header.matchAll(/^parent ([0-9a-f]+)$/gm) : [];
        found.set(id, { type, parents: Array.from(parents, (line) => line[1] ?? ''), content });
    }
    return found;
}


/***/ }),

/***/ 77177:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N_: function() { return /* binding */ LOG_FORMAT; },
/* harmony export */   Ox: function() { return /* binding */ createRawParser; },
/* harmony export */   Rt: function() { return /* binding */ GITLINK; }
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19614);

const NUL = 0;
const LINE_FEED = 10;
const SPACE = 32;
const COLON = 58;
const GITLINK = '160000';
const LOG_FORMAT = 'tformat:%H %P%x00%B';
function createRawParser(options) {
    let held = [];
    let size = 0;
    let enough = 0;
    let bytes = Buffer.alloc(0);
    let commit = options.commit;
    let parents = [];
    let wanted = true;
    function parse(start, entries) {
        const first = bytes[start];
        if (first === LINE_FEED || first === NUL)
            return start + 1;
        return first === COLON ? parseChange(start, entries) : parseCommit(start, entries);
    }
    function parseCommit(start, entries) {
        const headerEnd = bytes.indexOf(NUL, start);
        if (headerEnd === -1)
            return -1;
        const end = bytes.indexOf(NUL, headerEnd + 1);
        if (end === -1)
            return -1;
        const [id = '', ...others] = bytes.toString('latin1', start, headerEnd).split(' ');
        commit = id;
        parents = others.filter((parent) => parent !== '');
        wanted = options.onCommit(id, parents);
        if (!wanted)
            return end + 1;
        entries.push({ kind: 'commit', commit: id });
        if (end > headerEnd + 1) {
            const text = bytes.toString('utf8', headerEnd + 1, end);
            entries.push({
                kind: 'text',
                text: { source: 'commit-message', name: 'commit message', commit: id, text },
            });
        }
        return end + 1;
    }
    function parseChange(start, entries) {
        let colons = 1;
        while (bytes[start + colons] === COLON)
            colons++;
        const modes = start + colons;
        const ids = modes + (colons + 1) * 7;
        const idLength = bytes.indexOf(SPACE, ids) - ids;
        if (idLength < 0)
            return -1;
        const status = ids + (colons + 1) * (idLength + 1);
        const statusEnd = bytes.indexOf(NUL, status);
        if (statusEnd === -1)
            return -1;
        const pathEnd = bytes.indexOf(NUL, statusEnd + 1);
        if (pathEnd === -1)
            return -1;
        if (!wanted)
            return pathEnd + 1;
        const path = bytes.toString('latin1', statusEnd + 1, pathEnd);
        const blobAt = (index) => {
            const mode = modes + index * 7;
            if (bytes.toString('latin1', mode, mode + 6) === GITLINK)
                return null;
            const id = ids + index * (idLength + 1);
            const blob = bytes.toString('latin1', id, id + idLength);
            return isNull(blob) ? null : blob;
        };
        const previous = [];
        for (let index = 0; index < colons; index++) {
            const blob = blobAt(index);
            if (blob !== null && !previous.includes(blob))
                previous.push(blob);
        }
        const blob = blobAt(colons);
        if (blob === null) {
            for (const gone of previous) {
                entries.push({ kind: 'deletion', deletion: { commit, path, blob: gone } });
            }
        }
        else if (!previous.includes(blob)) {
            const source = colons > 1 ? 'merge' : 'file';
            entries.push({ kind: 'change', change: { commit, path, blob, previous, source } });
        }
        return pathEnd + 1;
    }
    function parseHeld() {
        bytes = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
        const entries = [];
        let start = 0;
        while (start < bytes.length) {
            const next = parse(start, entries);
            if (next === -1)
                break;
            start = next;
        }
        size = bytes.length - start;
        held = size === 0 ? [] : [bytes.subarray(start)];
        enough = size * 2;
        return entries;
    }
    return {
        push(chunk) {
            held.push(chunk);
            size += chunk.length;
            return size < enough ? [] : parseHeld();
        },
        finish() {
            const entries = parseHeld();
            if (size > 0) {
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8({
                    what: 'the list of changes',
                    why: 'what git printed ends in the middle of a record',
                    cure: 'Run it again.',
                });
            }
            return entries;
        },
    };
}
function isNull(id) {
    return id.startsWith('0000000') && /^0+$/.test(id);
}


/***/ }),

/***/ 8433:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: function() { return /* binding */ RETRY_DELAYS; },
/* harmony export */   He: function() { return /* binding */ WHOLE_HISTORY; },
/* harmony export */   hh: function() { return /* binding */ createRemote; },
/* harmony export */   pL: function() { return /* binding */ fetchFrom; },
/* harmony export */   po: function() { return /* binding */ secureUrl; }
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89375);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19614);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73198);




const WHOLE_HISTORY = 0x7fffffff;
const RETRY_DELAYS = [1_000, 5_000];
function secureUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    const loopback = (0,_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopbackHost */ .c)(url?.hostname ?? '');
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)) {
        return url.href.replace(/\/+$/, '');
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8({
        what: 'the commits that are not in the checkout',
        why: `the server's address ${address} is not https`,
        cure: 'GITHUB_SERVER_URL and GITHUB_API_URL must be https addresses.',
    });
}
function createRemote(serverUrl, repository, token, retryDelays) {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        url: `${secureUrl(serverUrl)}/${repository}`,
        authorization: token === '' ? null : `Basic ${credentials}`,
        retryDelays,
    };
}
async function fetchFrom(git, remote, wanted, options) {
    const input = `${wanted.join('\n')}\n`;
    let { filter } = options;
    for (let attempt = 0;;) {
        const args = fetchArguments({ ...options, filter });
        const { ok, message } = await git.run(args, {
            input,
            settings: remoteSettings(remote, filter),
        });
        if (ok)
            return null;
        const refused = refusedName(message);
        if (refused !== null)
            return refused;
        if (filter !== null && /filter .* not supported/.test(message)) {
            filter = filter === 'tree:0' ? 'blob:none' : null;
            continue;
        }
        const pause = remote.retryDelays[attempt++];
        if (pause === undefined || !mayPass(message))
            throw fetchFailed(remote, message);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
    }
}
function fetchArguments({ depth, filter }) {
    return [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-auto-maintenance',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--stdin',
        ...(depth === null ? [] : [`--depth=${depth}`]),
        ...(filter === null ? [] : [`--filter=${filter}`]),
        'origin',
    ];
}
function remoteSettings(remote, filter) {
    const settings = [
        ['remote.origin.url', remote.url],
        ['protocol.allow', 'never'],
        ['protocol.https.allow', 'always'],
        ['protocol.http.allow', 'always'],
        ['credential.helper', ''],
        ['core.askPass', ''],
        ['http.followRedirects', 'false'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '60'],
        ['fetch.negotiationAlgorithm', 'noop'],
        _revision_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ALTERNATE_REFS */ .eT,
        ['fetch.writeCommitGraph', 'false'],
        ['maintenance.auto', 'false'],
        ['gc.auto', '0'],
    ];
    if (filter !== null) {
        settings.push(['remote.origin.promisor', 'true'], ['remote.origin.partialCloneFilter', filter]);
    }
    if (remote.authorization !== null) {
        settings.push([`http.${remote.url}.extraHeader`, `Authorization: ${remote.authorization}`]);
    }
    return settings;
}
function refusedName(message) {
    const found = /(?:not our ref|unadvertised object) ([0-9a-f]{40,64})/.exec(message) ??
        /couldn't find remote ref (\S+)/.exec(message);
    return found?.[1] ?? null;
}
function mayPass(message) {
    return /could not resolve|timed out|connection|early EOF|RPC failed|disconnect|empty reply|returned error: (?:429|5\d\d)/i.test(message);
}
function fetchFailed(remote, message) {
    const denied = /authentication failed|could not read username|returned error: 40[134]|not found/i;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8({
        what: 'the commits and files that are not in the checkout',
        why: `they could not be fetched from ${remote.url}: ${message}`,
        cure: denied.test(message)
            ? 'Give the job `permissions: { contents: read }` and leave `github-token` at its default, or check out with `fetch-depth: 0`.'
            : 'Run the job again, or check out with `fetch-depth: 0`.',
    });
}


/***/ }),

/***/ 31203:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* binding */ shallowCommits; },
/* harmony export */   W1: function() { return /* binding */ findRepository; },
/* harmony export */   sg: function() { return /* binding */ readRef; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77139);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19614);




function findRepository(start) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
        const gitDirectory = isGitDirectory(dotGit) ? dotGit : gitFileTarget(dotGit, folder);
        if (gitDirectory !== null)
            return describe(gitDirectory, folder);
        if (isGitDirectory(folder))
            return describe(folder, null);
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return null;
    }
}
function describe(gitDirectory, workTree) {
    const common = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'));
    const commonDirectory = common === null ? gitDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, common.trimEnd());
    const configuration = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, 'config')) ?? '';
    const sha256 = /^\s*objectformat\s*=\s*"?sha256\b/im.test(configuration);
    return { gitDirectory, commonDirectory, workTree, objectFormat: sha256 ? 'sha256' : 'sha1' };
}
function isGitDirectory(folder) {
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')) &&
        ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'))));
}
function gitFileTarget(dotGit, folder) {
    const line = isFile(dotGit) ? readText(dotGit) : null;
    if (line === null || !line.startsWith('gitdir:'))
        return null;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line.slice('gitdir:'.length).trim());
    return isGitDirectory(target) ? target : null;
}
function shallowCommits(repository) {
    return (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDirectory, 'shallow')) ?? '').split('\n').filter(Boolean);
}
function readRef(repository, name) {
    if (name === 'HEAD')
        return follow(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDirectory, 'HEAD'));
    if (!/^[\w][\w./+-]*$/.test(name) || name.includes('..'))
        return null;
    const packed = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDirectory, 'packed-refs')) ?? '';
    const prefixes = name.startsWith('refs/') ? [''] : ['refs/tags/', 'refs/heads/', 'refs/remotes/'];
    for (const prefix of prefixes) {
        const found = follow(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDirectory, prefix + name)) ??
            packedRef(packed, prefix + name);
        if (found !== null)
            return found;
    }
    return null;
}
function follow(repository, file) {
    const content = isFile(file) ? readText(file)?.trimEnd() : undefined;
    if (content === undefined)
        return null;
    if (!content.startsWith('ref: '))
        return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .T)(content) ? content : null;
    const target = content.slice('ref: '.length);
    return target.startsWith('refs/') ? readRef(repository, target) : null;
}
function packedRef(packed, name) {
    const end = packed.indexOf(` ${name}\n`);
    if (end === -1)
        return null;
    const id = packed.slice(packed.lastIndexOf('\n', end) + 1, end);
    return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .T)(id) ? id : null;
}
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error))
            return false;
        throw error;
    }
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 99335:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: function() { return /* binding */ createResources; }
});

var failure = __nccwpck_require__(19614);
;// CONCATENATED MODULE: ./lib/scan/source/git/environment.js
const KEPT = [
    'PATH',
    'PATHEXT',
    'SYSTEMROOT',
    'COMSPEC',
    'TEMP',
    'TMP',
    'TMPDIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_EXEC_PATH',
];
function gitEnvironment(environment, variables, settings = []) {
    const built = {};
    for (const name of KEPT) {
        const value = environment[name];
        if (value !== undefined)
            built[name] = value;
    }
    Object.assign(built, {
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LITERAL_PATHSPECS: '1',
        ...variables,
        GIT_CONFIG_COUNT: String(settings.length),
    });
    settings.forEach(([key, value], index) => {
        built[`GIT_CONFIG_KEY_${index}`] = key;
        built[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return built;
}

;// CONCATENATED MODULE: ./lib/scan/source/git/git.js


const MESSAGE_LIMIT = 4096;
function createGit(directory, environment, spawn) {
    const running = new Set();
    function launch(args, options) {
        const child = spawn('git', args, {
            cwd: options.folder ?? directory,
            env: gitEnvironment(environment, { GIT_DIR: directory, ...options.variables }, options.settings),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        running.add(child);
        let message = '';
        child.stderr.on('data', (chunk) => {
            if (message.length < MESSAGE_LIMIT)
                message += chunk.toString('utf8');
        });
        child.stdin.on('error', () => { });
        const ended = new Promise((resolve, reject) => {
            child.on('error', (cause) => {
                running.delete(child);
                reject(new GitMissing(cause));
            });
            child.on('close', (code, signal) => {
                running.delete(child);
                resolve({ code, signal, message: message.slice(0, MESSAGE_LIMIT) });
            });
        });
        return { child, ended };
    }
    return {
        start(args, options = {}) {
            const { child, ended } = launch(args, options);
            const hold = () => { };
            child.stdout.on('readable', hold);
            let stopped = false;
            const checked = ended.then((end) => {
                if (!stopped && !succeeded(end))
                    throw failed(args, end);
            });
            checked.catch(() => { });
            return {
                child,
                ended: checked,
                output: () => child.stdout.off('readable', hold),
                stop: () => {
                    stopped = true;
                    terminate(child);
                },
            };
        },
        async run(args, { input, ...options } = {}) {
            const { child, ended } = launch(args, options);
            const chunks = [];
            child.stdout.on('data', (chunk) => chunks.push(chunk));
            child.stdin.end(input ?? '');
            const end = await ended;
            return { ok: succeeded(end), output: Buffer.concat(chunks), message: describe(end) };
        },
        stop() {
            for (const child of running)
                terminate(child);
        },
    };
}
function terminate(child) {
    child.kill();
    child.stdout.destroy();
}
const SKIPPED_FOLDER = /^warning: could not open directory '(.*)': (.*)$/m;
function succeeded({ code, message }) {
    return code === 0 && !/^(?:fatal|error):/m.test(message) && !SKIPPED_FOLDER.test(message);
}
function describe({ code, signal, message }) {
    const said = message.trim().split('\n').slice(0, 5).join('; ');
    if (said !== '')
        return said;
    return signal === null ? `it ended with status ${code}` : `it was ended by ${signal}`;
}
function failed(args, ended) {
    const [, folder, refusal] = SKIPPED_FOLDER.exec(ended.message) ?? [];
    if (folder !== undefined) {
        return new failure/* SourceError */.c8({
            what: `the folder ${folder}`,
            why: `${refusal}`,
            cure: 'Make sure that this user may read it, or let git ignore it.',
        });
    }
    const missing = /bad object|bad revision|unable to read|could not read|missing/i;
    return new failure/* SourceError */.c8({
        what: `what git ${args[0]} reads`,
        why: `git ${args[0]} stopped half-way: ${describe(ended)}`,
        cure: missing.test(ended.message)
            ? 'The repository lacks objects. In a clone of your own, fetch them; in a workflow, check out with `fetch-depth: 0` and without a filter.'
            : 'Run it again. If it stops at the same place, look at the repository with `git fsck`.',
    });
}
class GitMissing extends failure/* SourceError */.c8 {
    constructor(cause) {
        super({
            what: 'the commits',
            why: `git could not be started (${cause.message})`,
            cure: 'Install git 2.31 or newer and put it on the PATH.',
        }, { cause });
    }
}

var external_node_fs_ = __nccwpck_require__(73024);
var external_node_path_ = __nccwpck_require__(76760);
var repository = __nccwpck_require__(31203);
;// CONCATENATED MODULE: ./lib/scan/source/git/private.js




function createPrivateRepository(tempFolder, objectFormat, lender) {
    const directory = newFolder(tempFolder);
    const written = new Set();
    const write = (name, content) => {
        written.add(name);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, name), content);
    };
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'refs'));
    write('HEAD', 'ref: refs/heads/none\n');
    write('config', configuration(objectFormat));
    const borrowObjects = (repository) => {
        write((0,external_node_path_.join)('objects', 'info', 'alternates'), `${quoted((0,external_node_path_.join)(repository.commonDirectory, 'objects'))}\n`);
    };
    if (lender !== null) {
        borrowObjects(lender);
        const boundary = (0,repository/* shallowCommits */.H)(lender);
        if (boundary.length > 0)
            write('shallow', `${boundary.join('\n')}\n`);
    }
    return {
        directory,
        shallow: () => new Set((0,repository/* shallowCommits */.H)({ commonDirectory: directory })),
        borrowObjects,
        remove: () => {
            try {
                removeMade(directory, written);
            }
            catch {
                removeAll(directory);
            }
        },
    };
}
function newFolder(tempFolder) {
    try {
        (0,external_node_fs_.mkdirSync)(tempFolder, { recursive: true });
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempFolder, 'vaani-guard-'));
    }
    catch (error) {
        if (!(0,failure/* isSystemError */.Or)(error))
            throw error;
        throw new failure/* SourceError */.c8({
            what: 'the repository',
            why: `nothing can be made in the folder for temporary files: ${error.message}`,
            cure: 'Set TMPDIR (in a workflow, RUNNER_TEMP) to a writable folder.',
        }, { cause: error });
    }
}
function removeMade(directory, written) {
    for (const name of written)
        (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(directory, name));
    for (const name of ['objects/info', 'objects', 'refs', '.'])
        (0,external_node_fs_.rmdirSync)((0,external_node_path_.join)(directory, name));
}
function removeAll(directory) {
    try {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
    }
}
function configuration(objectFormat) {
    const version = objectFormat === 'sha1' ? 0 : 1;
    const extensions = objectFormat === 'sha1' ? '' : '[extensions]\n\tobjectFormat = sha256\n';
    return `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${extensions}`;
}
function quoted(path) {
    if (!/^["#]|\n/.test(path))
        return path;
    return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./lib/scan/source/git/resources.js


function createResources(place, format) {
    const gits = [];
    const repositories = [];
    return {
        gitIn(directory) {
            const git = createGit(directory, place.environment, place.spawn);
            gits.push(git);
            return git;
        },
        privateRepository(lender) {
            const repository = createPrivateRepository(place.tempFolder, format, lender);
            repositories.push(repository);
            return repository;
        },
        stop() {
            for (const git of gits)
                git.stop();
        },
        remove() {
            for (const repository of repositories)
                repository.remove();
        },
    };
}


/***/ }),

/***/ 73198:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: function() { return /* binding */ listRefs; },
/* harmony export */   TO: function() { return /* binding */ checkRevisions; },
/* harmony export */   eT: function() { return /* binding */ NO_ALTERNATE_REFS; },
/* harmony export */   eZ: function() { return /* binding */ resolveRevision; },
/* harmony export */   l5: function() { return /* binding */ remoteBranches; },
/* harmony export */   tK: function() { return /* binding */ resolveHead; },
/* harmony export */   yX: function() { return /* binding */ HARMLESS; }
/* harmony export */ });
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(77139);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19614);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31203);



const NO_ALTERNATE_REFS = ['core.alternateRefsCommand', ': #'];
const HARMLESS = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.pager', 'cat'],
    NO_ALTERNATE_REFS,
    ['protocol.allow', 'never'],
];
async function resolveRevision(repository, userGit, revision) {
    if ((0,_object_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T)(revision))
        return revision;
    const [name = '', suffix = ''] = revision.split(/(?=[~^])(.*)/s);
    const id = /^(?:[~^]\d*)*$/.test(suffix) ? (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRef */ .sg)(repository, name) : null;
    if (id !== null)
        return id + suffix;
    return askForCommit(userGit, revision);
}
async function checkRevisions(userGit, revisions) {
    for (const revision of revisions)
        await askForCommit(userGit, revision);
}
async function askForCommit(userGit, revision) {
    const { ok, output } = await userGit.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { settings: HARMLESS });
    if (ok)
        return output.toString('latin1').trim();
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8({
        what: `the revision \`${revision}\``,
        why: 'git does not know it in this repository',
        cure: 'Name a branch, tag or commit that `git log` shows, or fetch it first; in a shallow clone, run `git fetch --unshallow`; in a workflow, check out with `fetch-depth: 0`.',
    });
}
async function resolveHead(repository, userGit) {
    const id = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRef */ .sg)(repository, 'HEAD');
    if (id !== null)
        return id;
    const { ok, output } = await userGit.run(['rev-parse', '--verify', '--quiet', 'HEAD'], {
        settings: HARMLESS,
    });
    return ok ? output.toString('latin1').trim() : null;
}
async function listRefs(git, prefix) {
    const { ok, output, message } = await git.run(['for-each-ref', '--format=%(objectname) %(symref) %(refname)', prefix], { settings: HARMLESS });
    if (!ok) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8({
            what: 'the branches and tags',
            why: `git for-each-ref failed: ${message}`,
            cure: 'Check the repository with `git fsck`.',
        });
    }
    return output
        .toString('latin1')
        .split('\n')
        .map((line) => /^([0-9a-f]+) {2}(.+)$/.exec(line))
        .flatMap((found) => (found ? [{ id: found[1] ?? '', name: found[2] ?? '' }] : []));
}
async function remoteBranches(git) {
    const refs = await listRefs(git, 'refs/remotes/origin/');
    return refs.map(({ id, name }) => ({
        id,
        name: name.replace('refs/remotes/origin/', 'refs/heads/'),
    }));
}


/***/ }),

/***/ 78085:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ isOnDisk; },
/* harmony export */   s: function() { return /* binding */ idOnDisk; }
/* harmony export */ });
function idOnDisk(number) {
    return number.toString(16).padStart(40, '0');
}
function isOnDisk(blob) {
    return blob.startsWith('0'.repeat(24));
}


/***/ }),

/***/ 83227:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: function() { return /* binding */ openSource; }
});

var failure = __nccwpck_require__(19614);
var parts = __nccwpck_require__(4058);
;// CONCATENATED MODULE: ./lib/scan/source/git/blobs.js


const LINE_FEED = 10;
const BATCH_ARGUMENTS = ['cat-file', '--batch', '--buffer'];
const LONGEST_HEADER = 1024;
async function readBatch(process, blobs, onContent, onMissing) {
    const { child, ended } = process;
    const output = process.output();
    let asked = 0;
    let answered = 0;
    const parse = createBatchParser(onContent, onMissing, () => {
        answered++;
    });
    const reading = new Promise((resolve, reject) => {
        output.on('data', (chunk) => {
            try {
                parse(chunk);
            }
            catch (error) {
                output.destroy();
                reject(error);
            }
        });
        ended.then(resolve, reject);
    });
    async function writing() {
        try {
            for await (const ids of blobs) {
                if (ids.length === 0)
                    continue;
                asked += ids.length;
                if (!child.stdin.write(`${ids.join('\n')}\n`))
                    await writable(process);
            }
            return null;
        }
        catch (cause) {
            return { cause };
        }
        finally {
            child.stdin.end();
        }
    }
    const writes = writing();
    try {
        await Promise.all([reading, writes]);
    }
    catch (error) {
        process.stop();
        throw error;
    }
    if (answered !== asked) {
        throw new failure/* SourceError */.c8({
            what: `${asked - answered} of ${asked} files`,
            why: 'git cat-file ended before it had printed them',
            cure: 'Run it again.',
        });
    }
    const brokenOff = await writes;
    if (brokenOff !== null)
        throw brokenOff.cause;
}
function writable({ child, ended }) {
    return new Promise((resolve, reject) => {
        child.stdin.once('drain', resolve);
        ended.then(resolve, reject);
    });
}
function createBatchParser(onContent, onMissing, onAnswer) {
    const blob = (0,parts/* createAssembler */.T)(onContent);
    const other = (0,parts/* createAssembler */.T)(() => { });
    let content = blob;
    let state = 'header';
    let header = '';
    function readHeader(line) {
        const [id = '', type = '', size = ''] = line.split(' ');
        if (/^(?:blob|tree|commit|tag)$/.test(type) && /^\d+$/.test(size)) {
            content = type === 'blob' ? blob : other;
            if (type !== 'blob')
                onMissing(id, `it is a ${type}, not a file`);
            content.begin(id, Number(size));
            state = 'content';
            return;
        }
        onAnswer();
        if (type !== 'missing')
            throw unexpected();
        onMissing(id, 'the repository does not have it');
    }
    return (chunk) => {
        let position = 0;
        while (position < chunk.length) {
            if (state === 'header') {
                const end = chunk.indexOf(LINE_FEED, position);
                header += chunk.toString('latin1', position, end === -1 ? chunk.length : end);
                if (header.length > LONGEST_HEADER)
                    throw unexpected();
                if (end === -1)
                    return;
                position = end + 1;
                readHeader(header);
                header = '';
            }
            else if (state === 'content') {
                position = content.take(chunk, position, chunk.length);
            }
            else {
                position++;
                state = 'header';
                onAnswer();
            }
            if (state === 'content' && content.complete())
                state = 'line-end';
        }
    };
}
function unexpected() {
    return new failure/* SourceError */.c8({
        what: 'the files of the change',
        why: 'git cat-file printed something else than what it was asked for',
        cure: 'Use git 2.31 or newer.',
    });
}

var log = __nccwpck_require__(2829);
var git_range = __nccwpck_require__(33838);
var git_remote = __nccwpck_require__(8433);
var revision = __nccwpck_require__(73198);
;// CONCATENATED MODULE: ./lib/scan/source/git/fetched.js




const FIRST_DEPTH = 128;
const SECOND_DEPTH = 8192;
const ALL_BRANCHES = '+refs/heads/*:refs/remotes/origin/*';
async function fetchRange(git, repository, remote, selection) {
    const steps = [
        { depth: Math.max(FIRST_DEPTH, (selection.expected ?? 0) + 2), filter: 'blob:none' },
        { depth: SECOND_DEPTH, filter: 'tree:0' },
        { depth: git_remote/* WHOLE_HISTORY */.He, filter: 'tree:0' },
    ];
    let branches = selection.excludeBranches;
    let wants = wantsOf(selection);
    for (const [index, step] of steps.entries()) {
        const first = index === 0;
        const last = index === steps.length - 1;
        const heads = branches === null ? [] : first ? likelyBranch(branches) : allBranches();
        wants = await fetchAll(git, remote, [...wants, ...heads], step);
        const found = await (0,git_range/* inspect */.Nn)(git, namedCommits(selection));
        if (!found.has(selection.head))
            throw gone(remote, selection.head);
        const lost = selection.exclude.find((id) => !found.has(id));
        if (lost !== undefined) {
            branches ??= insteadOfOldTip(selection);
            if (branches === null && last)
                throw gone(remote, lost);
            if (branches === null || first)
                continue;
        }
        const all = branches === null ? [] : await (0,revision/* remoteBranches */.l5)(git);
        const range = rangeOf(selection, found, branches, all);
        const commits = await (0,git_range/* listCommits */.VE)(git, range);
        const { exclude } = range;
        const { expected } = selection;
        if (branches !== null && first && commits.size !== expected)
            continue;
        if ((0,git_range/* isExact */.u0)({ commits, exclude, boundary: repository.shallow(), expected })) {
            if (!first)
                await fetchFolders(git, remote, commits);
            return range;
        }
    }
    throw new failure/* SourceError */.c8({
        what: 'the commits of the change',
        why: `${remote.url} gives only a part of the history`,
        cure: 'Check out with `fetch-depth: 0`.',
    });
}
async function fetchHistory(git, remote, commits) {
    const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    const wants = [
        ...refs.map((name) => ({ name, instead: null })),
        ...commits.map((name) => ({ name, instead: [] })),
    ];
    await fetchAll(git, remote, wants, { depth: null, filter: null });
}
function namedCommits({ head, exclude, testMerge }) {
    return [head, ...exclude, ...(testMerge === null ? [] : [testMerge])];
}
function rangeOf(selection, found, branches, all) {
    const { head } = selection;
    const exclude = selection.exclude.filter((id) => found.has(id));
    const merge = selection.testMerge === null ? undefined : found.get(selection.testMerge);
    const [base, merged] = merge?.parents ?? [];
    if (base !== undefined && merged === head)
        exclude.push(base);
    if (branches !== null)
        exclude.push(...otherTips(branches, all));
    return { heads: [head], exclude: [...new Set(exclude)] };
}
function otherTips({ but, pushed }, all) {
    const together = new Set(pushed);
    return all.filter(({ name, id }) => name !== but && !together.has(id)).map(({ id }) => id);
}
function wantsOf({ head, exclude, testMerge, headRefs, baseRefs }) {
    return [
        { name: head, instead: headRefs.map((ref) => `+${ref}:refs/vaani-guard/head`) },
        ...exclude.map((name) => ({
            name,
            instead: baseRefs.map((ref) => `+${ref}:refs/vaani-guard/base`),
        })),
        ...(testMerge === null ? [] : [{ name: testMerge, instead: [] }]),
    ];
}
function likelyBranch({ likely, but }) {
    if (likely === null || likely === but || !likely.startsWith('refs/heads/'))
        return [];
    const tracking = likely.replace('refs/heads/', 'refs/remotes/origin/');
    return [{ name: `+${likely}:${tracking}`, instead: [] }];
}
function allBranches() {
    return [{ name: ALL_BRANCHES, instead: null }];
}
function insteadOfOldTip({ headRefs }) {
    const ref = headRefs.find((name) => name.startsWith('refs/heads/'));
    return ref === undefined ? null : { but: ref, pushed: [], likely: null };
}
async function fetchAll(git, remote, wants, options) {
    let left = wants;
    for (;;) {
        const names = [...new Set(left.map(({ name }) => name))];
        if (names.length === 0)
            return left;
        const refused = await (0,git_remote/* fetchFrom */.pL)(git, remote, names, options);
        if (refused === null)
            return left;
        const isRefused = ({ name }) => name === refused || name.startsWith(`+${refused}:`);
        const replaced = left.flatMap((want) => {
            if (!isRefused(want))
                return [want];
            if (want.instead === null)
                throw gone(remote, refused);
            return want.instead.map((name) => ({ name, instead: [] }));
        });
        if (!left.some(isRefused))
            throw gone(remote, refused);
        left = replaced;
    }
}
async function fetchFolders(git, remote, commits) {
    const wanted = new Set();
    for (const [commit, parents] of commits) {
        wanted.add(commit);
        for (const parent of parents)
            wanted.add(parent);
    }
    if (wanted.size === 0)
        return;
    const { output: trees } = await git.run(['log', '--stdin', '--no-walk=unsorted', '--format=%T'], {
        input: `${[...wanted].join('\n')}\n`,
    });
    const { output: checked } = await git.run(['cat-file', '--batch-check', '--buffer'], {
        input: trees.toString('latin1'),
    });
    const missing = checked
        .toString('latin1')
        .split('\n')
        .filter((line) => line.endsWith(' missing'))
        .map((line) => line.slice(0, line.indexOf(' ')));
    const wants = [...new Set(missing)].map((name) => ({ name, instead: null }));
    await fetchAll(git, remote, wants, { depth: null, filter: 'blob:none' });
}
function gone(remote, name) {
    return new failure/* SourceError */.c8({
        what: `the commit or ref \`${name}\``,
        why: `${remote.url} does not give it: the branch may have been deleted or pushed over since`,
        cure: 'Run the job of the newest push, or check out with `fetch-depth: 0`.',
    });
}

;// CONCATENATED MODULE: ./lib/scan/source/git/opened.js





async function openLocal(selection, repository, resources, canFetch) {
    const own = resources.privateRepository(repository);
    const git = resources.gitIn(own.directory);
    const userGit = resources.gitIn(repository.gitDirectory);
    const boundary = own.shallow();
    if (selection.kind === 'history') {
        if (canFetch && boundary.size > 0)
            return null;
        const refs = await (0,revision/* listRefs */.Dy)(userGit, 'refs/');
        const head = await (0,revision/* resolveHead */.tK)(repository, userGit);
        const tips = [...(head === null ? [] : [head]), ...refs.map(({ id }) => id)];
        const range = await wholeRange(git, tips, selection);
        if (canFetch && !selection.commits.every((id) => range?.heads.includes(id)))
            return null;
        return begin(git, range, selection, { boundary });
    }
    if (isPlainRange(selection)) {
        const resolve = (name) => (0,revision/* resolveRevision */.eZ)(repository, userGit, name);
        const heads = [await resolve(selection.head)];
        const exclude = await Promise.all(selection.exclude.map(resolve));
        if (!canFetch)
            return begin(git, { heads, exclude }, selection, { boundary });
    }
    const found = await (0,git_range/* inspect */.Nn)(git, namedCommits(selection));
    if (![selection.head, ...selection.exclude].every((id) => found.has(id)))
        return null;
    const branches = selection.excludeBranches === null ? [] : await (0,revision/* remoteBranches */.l5)(userGit);
    const range = rangeOf(selection, found, selection.excludeBranches, branches);
    if (canFetch && range.exclude.length === 0)
        return null;
    if (boundary.size > 0) {
        const commits = await (0,git_range/* listCommits */.VE)(git, range);
        const { exclude } = range;
        if (!(0,git_range/* isExact */.u0)({ commits, exclude, boundary, expected: selection.expected }))
            return null;
    }
    return begin(git, range, selection, { boundary, tagMessage: tagMessage(selection, found) });
}
async function openRemote(selection, lender, resources, remote) {
    const own = resources.privateRepository(null);
    const git = resources.gitIn(own.directory);
    if (selection.kind === 'history') {
        await fetchHistory(git, remote, selection.commits);
        const refs = await (0,revision/* listRefs */.Dy)(git, 'refs/');
        const tips = refs.map(({ id }) => id);
        const range = await wholeRange(git, tips, selection);
        return begin(git, range, selection, { boundary: own.shallow(), fetched: true });
    }
    const range = await fetchRange(git, own, remote, selection);
    const found = await (0,git_range/* inspect */.Nn)(git, [selection.head]);
    if (lender !== null)
        own.borrowObjects(lender);
    return begin(git, range, selection, {
        boundary: own.shallow(),
        fetched: true,
        tagMessage: tagMessage(selection, found),
    });
}
function begin(git, range, selection, rest) {
    const order = selection.kind === 'commits' ? ['--topo-order'] : [];
    return {
        git,
        range,
        log: range === null ? null : (0,log/* startLog */.ld)(git, range, order),
        blobs: range === null ? null : git.start(BATCH_ARGUMENTS),
        fetched: false,
        tagMessage: null,
        ...rest,
    };
}
function isPlainRange({ testMerge, excludeBranches }) {
    return testMerge === null && excludeBranches === null;
}
async function wholeRange(git, tips, { commits }) {
    const known = commits.length === 0 ? new Map() : await (0,git_range/* inspect */.Nn)(git, commits);
    const heads = [...new Set([...tips, ...commits.filter((id) => known.has(id))])];
    return heads.length === 0 ? null : { heads, exclude: [] };
}
function tagMessage({ head }, found) {
    const object = found.get(head);
    if (object?.type !== 'tag')
        return null;
    const start = object.content.indexOf('\n\n');
    return start === -1 ? null : object.content.slice(start + 2);
}

var git_repository = __nccwpck_require__(31203);
var git_resources = __nccwpck_require__(99335);
;// CONCATENATED MODULE: ./lib/scan/source/git/commits.js








const MISSING_TOLERATED = 5;
function openCommits(selection, place) {
    const { remote } = place;
    const lender = (0,git_repository/* findRepository */.W1)(place.workspace);
    const resources = (0,git_resources/* createResources */.Q)(place, lender?.objectFormat ?? 'sha1');
    let current = open();
    current.catch(() => { });
    async function open() {
        const canFetch = remote !== null;
        const local = lender === null ? null : await openLocal(selection, lender, resources, canFetch);
        if (local !== null)
            return local;
        if (remote === null)
            throw lender === null ? (0,failure/* noRepository */.GD)(place.workspace) : commitsMissing();
        return fetchAll(remote);
    }
    function fetchAll(from) {
        place.log.info(`Fetching what the checkout lacks from ${from.url}`);
        return openRemote(selection, lender, resources, from);
    }
    async function checkNames() {
        if (remote !== null || lender === null || selection.kind !== 'commits')
            return;
        const userGit = resources.gitIn(lender.gitDirectory);
        await (0,revision/* checkRevisions */.TO)(userGit, [...selection.exclude, selection.head]);
    }
    async function* entries() {
        let opened = await current;
        let merges = false;
        const seen = [];
        const cut = [];
        const skip = new Set();
        const mayRepeat = remote !== null && !opened.fetched && selection.kind === 'commits';
        const onCommit = (commit, parents) => {
            merges ||= parents.length > 1;
            if (opened.boundary.has(commit))
                cut.push(commit);
            if (mayRepeat)
                seen.push(commit);
            return !skip.has(commit);
        };
        if (opened.tagMessage !== null)
            yield [tagText(opened.tagMessage)];
        try {
            if (opened.log !== null)
                yield* (0,log/* readRaw */.hc)(opened.log, null, onCommit);
        }
        catch (error) {
            if (!(error instanceof failure/* SourceError */.c8))
                throw error;
            await checkNames();
            if (!mayRepeat)
                throw error;
            for (const commit of seen.slice(0, -1))
                skip.add(commit);
            current = fetchAll(remote);
            opened = await current;
            if (opened.log !== null)
                yield* (0,log/* readRaw */.hc)(opened.log, null, onCommit);
        }
        if (cut.length > 0)
            yield [cutOff(cut)];
        if (selection.kind === 'commits' && selection.net && merges)
            yield* net(opened);
    }
    return {
        entries,
        async ready() {
            await current;
        },
        async read(blobs, onContent, onMissing) {
            const opened = await current.catch(() => null);
            if (opened === null)
                return drain(blobs, current);
            const process = opened.blobs ?? opened.git.start(BATCH_ARGUMENTS);
            opened.blobs = null;
            const missing = new Set();
            await readBatch(process, blobs, onContent, (blob, why) => {
                if (remote === null)
                    onMissing(blob, why);
                else
                    missing.add(blob);
            });
            if (remote === null || missing.size === 0)
                return;
            const { git } = await current;
            await fetchBlobs(git, remote, [...missing]);
            await readBatch(git.start(BATCH_ARGUMENTS), [[...missing]], onContent, onMissing);
        },
        async close() {
            resources.stop();
            await current.catch(() => { });
            resources.stop();
            resources.remove();
        },
    };
}
async function drain(blobs, failure) {
    for await (const _ of blobs)
        ;
    await failure;
}
async function* net({ git, range }) {
    const head = range?.heads[0];
    const base = range === null ? null : await (0,log/* mergeBase */.wu)(git, range);
    if (head !== undefined && base !== null)
        yield* (0,log/* netEntries */.qu)(git, base, head);
}
async function fetchBlobs(git, remote, blobs) {
    let wanted = blobs;
    for (let tries = 0; tries < MISSING_TOLERATED && wanted.length > 0; tries++) {
        const refused = await (0,git_remote/* fetchFrom */.pL)(git, remote, wanted, { depth: null, filter: 'blob:none' });
        if (refused === null)
            return;
        wanted = wanted.filter((id) => id !== refused);
    }
}
function commitsMissing() {
    return new failure/* SourceError */.c8({
        what: 'the commits of the change',
        why: 'the repository does not have all of them',
        cure: 'Check out with `fetch-depth: 0`.',
    });
}
function tagText(text) {
    return {
        kind: 'text',
        text: { source: 'commit-message', name: 'tag message', commit: null, text },
    };
}
function cutOff([first = '', ...others]) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return {
        kind: 'unread',
        unread: {
            what: `the history before the commit ${first}${more}`,
            why: 'the clone is shallow',
            cure: 'Check out with `fetch-depth: 0`; in a clone of your own, run `git fetch --unshallow`.',
        },
    };
}

var external_node_fs_ = __nccwpck_require__(73024);
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/scan/source/git/staged.js








const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
function indexFile(repository, environment) {
    const named = environment.GIT_INDEX_FILE;
    if (named === undefined || named === '')
        return (0,external_node_path_.join)(repository.gitDirectory, 'index');
    return (0,external_node_path_.resolve)(repository.workTree ?? repository.gitDirectory, named);
}
function lendSharedIndex(repository, directory) {
    for (const name of (0,external_node_fs_.readdirSync)(repository.gitDirectory)) {
        if (name.startsWith('sharedindex.')) {
            (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(repository.gitDirectory, name), (0,external_node_path_.join)(directory, name));
        }
    }
}
function openStaged(place) {
    const found = (0,git_repository/* findRepository */.W1)(place.workspace);
    if (found === null)
        throw (0,failure/* noRepository */.GD)(place.workspace);
    if (found.workTree === null)
        throw noIndex(place.workspace);
    const repository = found;
    const resources = (0,git_resources/* createResources */.Q)(place, repository.objectFormat);
    const own = resources.privateRepository(repository);
    const git = resources.gitIn(own.directory);
    lendSharedIndex(repository, own.directory);
    const compared = compareAll();
    compared.catch(() => { });
    let early = git.start(BATCH_ARGUMENTS);
    async function compareAll() {
        const index = indexFile(repository, place.environment);
        const userGit = resources.gitIn(repository.gitDirectory);
        const head = await (0,revision/* resolveHead */.tK)(repository, userGit);
        const sides = [head ?? EMPTY_TREE[repository.objectFormat], ...mergedCommits(repository)];
        return Promise.all(sides.map((side) => compare(git, side, index)));
    }
    return {
        async *entries() {
            const [first = [], ...others] = await compared;
            yield others.length === 0 ? first : newInAll(first, others);
        },
        async read(blobs, onContent, onMissing) {
            const process = early ?? git.start(BATCH_ARGUMENTS);
            early = null;
            await readBatch(process, blobs, onContent, onMissing);
        },
        async close() {
            resources.stop();
            await compared.catch(() => { });
            resources.remove();
        },
    };
}
function noIndex(path) {
    return new failure/* SourceError */.c8({
        what: 'what is staged',
        why: `${path} is in a repository without a work tree, in which nothing is ever staged`,
        cure: 'Scan its commits with `scan --history`.',
    });
}
function mergedCommits(repository) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repository.gitDirectory, 'MERGE_HEAD'), 'latin1')
            .split('\n')
            .filter(Boolean);
    }
    catch {
        return [];
    }
}
async function compare(git, commit, index) {
    const process = git.start(['diff-index', '--cached', ...log/* RAW */.XZ, commit], {
        variables: { GIT_INDEX_FILE: index },
    });
    process.child.stdin.end();
    const entries = [];
    for await (const batch of (0,log/* readRaw */.hc)(process, null))
        entries.push(...batch);
    return entries;
}
function newInAll(first, others) {
    const changes = others.map((entries) => {
        const byPath = new Map();
        for (const entry of entries) {
            if (entry.kind === 'change')
                byPath.set(entry.change.path, entry.change);
        }
        return byPath;
    });
    return first.flatMap((entry) => {
        if (entry.kind !== 'change')
            return [entry];
        const { change } = entry;
        const sides = [change, ...changes.map((byPath) => byPath.get(change.path))];
        if (sides.some((side) => side === undefined))
            return [];
        const previous = [...new Set(sides.flatMap((side) => side?.previous ?? []))];
        return [{ kind: 'change', change: { ...change, previous, source: 'merge' } }];
    });
}

var place = __nccwpck_require__(6727);
;// CONCATENATED MODULE: ./lib/scan/source/open.js





async function openSource(plan, options) {
    const { selection } = plan;
    const open = selection.kind === 'files'
        ? (await __nccwpck_require__.e(/* import() */ 387).then(__nccwpck_require__.bind(__nccwpck_require__, 38387))).openFiles.bind(null, selection.paths)
        : openSelection.bind(null, selection);
    const source = withTexts(plan, orFailing(() => open((0,place/* openPlace */.Q)(options))));
    if (plan.within === undefined)
        return source;
    const { within } = await __nccwpck_require__.e(/* import() */ 905).then(__nccwpck_require__.bind(__nccwpck_require__, 37905));
    return within(source, selection, plan.within, { ...options, createResources: git_resources/* createResources */.Q });
}
function orFailing(open) {
    try {
        return open();
    }
    catch (error) {
        if (!(error instanceof failure/* SourceError */.c8))
            throw error;
        return {
            ...NOTHING,
            async *entries() {
                throw error;
            },
        };
    }
}
function openSelection(selection, place) {
    switch (selection.kind) {
        case 'none':
            return NOTHING;
        case 'staged':
            return openStaged(place);
        case 'commits':
            return place.api === null
                ? openCommits(selection, place)
                : withApi(openCommits(selection, place), selection, place.api, place.log);
        case 'history':
            return openCommits(selection, place);
    }
}
function withTexts({ texts }, source) {
    return {
        async *entries() {
            if (texts.length > 0)
                yield texts.map((text) => ({ kind: 'text', text }));
            yield* source.entries();
        },
        read: (blobs, onContent, onMissing) => source.read(blobs, onContent, onMissing),
        close: () => source.close(),
    };
}
function withApi(git, selection, api, log) {
    const chosen = choose();
    chosen.catch(() => { });
    async function choose() {
        try {
            await git.ready();
            return git;
        }
        catch (error) {
            if (!(error instanceof failure/* SourceError */.c8))
                throw error;
            log.info(`${error.message} Reading through the REST API instead.`);
            const { openApi } = await __nccwpck_require__.e(/* import() */ 80).then(__nccwpck_require__.bind(__nccwpck_require__, 58080));
            return openApi(selection, api).catch((second) => {
                throw second instanceof failure/* SourceError */.c8 ? error : second;
            });
        }
    }
    return {
        async *entries() {
            yield* (await chosen).entries();
        },
        async read(blobs, onContent, onMissing) {
            const source = await chosen.catch(() => git);
            await source.read(blobs, onContent, onMissing);
        },
        close: () => git.close(),
    };
}
const NOTHING = {
    async *entries() { },
    async read(blobs, _onContent, onMissing) {
        for await (const ids of blobs)
            for (const id of ids)
                onMissing(id, 'the event brought no files');
    },
    async close() { },
};


/***/ }),

/***/ 4058:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ createAssembler; }
/* harmony export */ });
const LINE_FEED = 10;
const PART_SIZE = 8 * 1024 * 1024;
const PART_OVERLAP = 64 * 1024;
const FIRST_CAPACITY = 256 * 1024;
function createAssembler(onContent, partSize = PART_SIZE, overlap = PART_OVERLAP) {
    let buffer = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
    let blob = '';
    let left = 0;
    let filled = 0;
    let offset = 0;
    let linesBefore = 0;
    let columnsBefore = 0;
    function giveRest() {
        onContent({ blob, bytes: buffer.subarray(0, filled), offset, linesBefore, columnsBefore });
    }
    function givePart() {
        giveRest();
        const kept = filled - overlap;
        linesBefore += countLineFeeds(buffer, kept);
        const lastLineFeed = buffer.subarray(0, kept).lastIndexOf(LINE_FEED);
        columnsBefore = lastLineFeed < 0 ? columnsBefore + kept : kept - lastLineFeed - 1;
        buffer.copyWithin(0, kept, filled);
        offset += kept;
        filled = overlap;
    }
    return {
        begin(id, size) {
            blob = id;
            left = size;
            filled = 0;
            offset = 0;
            linesBefore = 0;
            columnsBefore = 0;
            const wanted = Math.min(size, partSize);
            if (buffer.length < wanted) {
                const capacity = Math.min(partSize, 2 ** Math.ceil(Math.log2(wanted)));
                buffer = Buffer.allocUnsafeSlow(Math.max(capacity, wanted));
            }
            if (size === 0)
                giveRest();
        },
        take(chunk, start, end) {
            if (filled === 0 && left > 0 && left <= Math.min(partSize, end - start)) {
                const stop = start + left;
                left = 0;
                onContent({ blob, bytes: chunk.subarray(start, stop), offset, linesBefore, columnsBefore });
                return stop;
            }
            let position = start;
            while (left > 0 && position < end) {
                const room = Math.min(partSize, buffer.length) - filled;
                const taken = Math.min(room, left, end - position);
                chunk.copy(buffer, filled, position, position + taken);
                filled += taken;
                left -= taken;
                position += taken;
                if (left === 0)
                    giveRest();
                else if (filled === partSize)
                    givePart();
            }
            return position;
        },
        complete: () => left === 0,
    };
}
function countLineFeeds(bytes, end) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < end; at = bytes.indexOf(LINE_FEED, at + 1)) {
        count++;
    }
    return count;
}


/***/ }),

/***/ 6727:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ openPlace; }
/* harmony export */ });
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8433);

function openPlace(options) {
    const { serverUrl, repository, token, retryDelays = _git_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .RETRY_DELAYS */ .E0, ...rest } = options;
    const remote = repository === '' ? null : (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .createRemote */ .hh)(serverUrl, repository, token, retryDelays);
    const url = options.environment.GITHUB_API_URL || 'https://api.github.com';
    const api = repository === '' || token === ''
        ? null
        : { url: (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .secureUrl */ .po)(url), repository, token, retryDelays };
    return { ...rest, remote, api };
}


/***/ }),

/***/ 20653:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IV: function() { return /* binding */ readableBytes; },
/* harmony export */   LS: function() { return /* binding */ plural; },
/* harmony export */   TN: function() { return /* binding */ oneLine; },
/* harmony export */   bD: function() { return /* binding */ messageOf; },
/* harmony export */   ml: function() { return /* binding */ shorten; },
/* harmony export */   zD: function() { return /* binding */ grouped; }
/* harmony export */ });
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function readableBytes(size) {
    if (size < 1000)
        return plural(size, 'byte');
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(size) / 3));
    return `${(size / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
function shorten(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 17992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ homepage; },
/* harmony export */   r: function() { return /* binding */ version; }
/* harmony export */ });
const version = '1.0.0';
const homepage = 'https://github.com/vaani-guard/vaani-guard';


/***/ }),

/***/ 36339:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fm: function() { return /* binding */ waitFor; },
/* harmony export */   il: function() { return /* binding */ spread; },
/* harmony export */   ml: function() { return /* binding */ systemClock; }
/* harmony export */ });
const startedAt = Date.now();
const startedOn = process.hrtime.bigint();
const systemClock = {
    now: () => Math.round(startedAt + Number(process.hrtime.bigint() - startedOn) / 1e6),
    sleep: (milliseconds, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal?.addEventListener('abort', done, { once: true });
    }),
};
const shortest = 2_000;
const longest = 10_000;
async function waitFor(look, deadline, { clock, random, signal }) {
    let pause = shortest;
    for (;;) {
        if (signal?.aborted)
            return { kind: 'cancelled' };
        const seen = await look(() => deadline() - clock.now());
        if (seen.kind === 'done')
            return seen;
        if (signal?.aborted)
            return { kind: 'cancelled' };
        const remaining = deadline() - clock.now();
        if (remaining <= 0)
            return { kind: 'out-of-time' };
        pause = seen.changed ? shortest : Math.min(longest, pause * 1.3);
        const wait = Math.max(spread(pause, random), seen.retryAfter ?? 0);
        await clock.sleep(Math.min(wait, remaining), signal);
    }
}
function spread(pause, random) {
    return Math.round(pause * (0.8 + 0.4 * random()));
}


/***/ }),

/***/ 21916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 42613:
/***/ (function(module) {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = require("buffer");

/***/ }),

/***/ 76982:
/***/ (function(module) {

module.exports = require("crypto");

/***/ }),

/***/ 7194:
/***/ (function(module) {

module.exports = require("dgram");

/***/ }),

/***/ 24434:
/***/ (function(module) {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ (function(module) {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ (function(module) {

module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ (function(module) {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ (function(module) {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function(module) {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function(module) {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function(module) {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ (function(module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function(module) {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ (function(module) {

module.exports = require("node:http2");

/***/ }),

/***/ 77030:
/***/ (function(module) {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function(module) {

module.exports = require("node:querystring");

/***/ }),

/***/ 80099:
/***/ (function(module) {

module.exports = require("node:sqlite");

/***/ }),

/***/ 57075:
/***/ (function(module) {

module.exports = require("node:stream");

/***/ }),

/***/ 87997:
/***/ (function(module) {

module.exports = require("node:timers");

/***/ }),

/***/ 58500:
/***/ (function(module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function(module) {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ (function(module) {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ (function(module) {

module.exports = require("node:util/types");

/***/ }),

/***/ 78877:
/***/ (function(module) {

module.exports = require("node:v8");

/***/ }),

/***/ 75919:
/***/ (function(module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function(module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

module.exports = require("os");

/***/ }),

/***/ 82987:
/***/ (function(module) {

module.exports = require("perf_hooks");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = require("process");

/***/ }),

/***/ 83480:
/***/ (function(module) {

module.exports = require("querystring");

/***/ }),

/***/ 2203:
/***/ (function(module) {

module.exports = require("stream");

/***/ }),

/***/ 16460:
/***/ (function(module) {

module.exports = require("timers/promises");

/***/ }),

/***/ 64756:
/***/ (function(module) {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ (function(module) {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ (function(module) {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ (function(module) {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ (function(module) {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	!function() {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = function(module) {
/******/ 			var getter = module && module.__esModule ?
/******/ 				function() { return module['default']; } :
/******/ 				function() { return module; };
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	!function() {
/******/ 		var getProto = Object.getPrototypeOf ? function(obj) { return Object.getPrototypeOf(obj); } : function(obj) { return obj.__proto__; };
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach(function(key) { def[key] = function() { return value[key]; }; });
/******/ 			}
/******/ 			def['default'] = function() { return value; };
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	}();
/******/ 	
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
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	!function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = function(chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	!function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = function(chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
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
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	!function() {
/******/ 		__nccwpck_require__.nmd = function(module) {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	!function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = function(chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = function(chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runAction: function() { return /* binding */ runAction; },
  runCommandLine: function() { return /* binding */ runCommandLine; }
});

var nearest = __nccwpck_require__(72326);
var files = __nccwpck_require__(92820);
var redact = __nccwpck_require__(48646);
var shown_value = __nccwpck_require__(27730);
var external_node_util_ = __nccwpck_require__(57975);
var lib_text = __nccwpck_require__(20653);
var report_escape = __nccwpck_require__(40512);
;// CONCATENATED MODULE: ./lib/report/terminal-log.js



function createTerminalLog(redactor, stream, environment) {
    const paint = (style, text) => hasColours(stream(), environment) ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const clean = (text) => (0,report_escape/* escapeLines */.RQ)(redactor.redact(text));
    const say = (style, level, message, title, place) => {
        const at = place === undefined ? '' : `${(0,report_escape/* escapeLine */.EH)(redactor.redact(place.path))}:${position(place)}: `;
        const headline = title === undefined ? '' : `${paint('bold', clean(title))}: `;
        stream().write(`${at}${paint(style, `${level}:`)} ${headline}${clean(message)}\n`);
    };
    return {
        info: (message) => stream().write(`${clean(message)}\n`),
        notice: (message, title) => say('blue', 'notice', message, title),
        warning: (message, title, place) => say('yellow', 'warning', message, title, place),
        error: (message, title, place) => say('red', 'error', message, title, place),
        mask(secret) {
            if (secret.trim() === '' || redactor.add(secret))
                return;
            say('yellow', 'warning', `A secret of ${(0,lib_text/* plural */.LS)(secret.trim().length, 'character')} is too short to be hidden.`);
        },
    };
}
function hasColours(stream, environment) {
    return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
function position(place) {
    return place.column === undefined ? `${place.line}` : `${place.line}:${place.column}`;
}

var policy = __nccwpck_require__(72094);
var version = __nccwpck_require__(17992);
var cli_arguments = __nccwpck_require__(30609);
;// CONCATENATED MODULE: ./lib/cli/asks-for-help.js
function asksForHelp(args) {
    return args.includes('--help') || args.includes('-h');
}

;// CONCATENATED MODULE: ./lib/cli/commands.js
const config = {
    value: 'FILE',
    help: 'policy file; .github/vaani-guard.yml when there is one',
};
const apiUrl = {
    value: 'URL',
    help: 'origin of the Vaani API; VAANI_BASE_URL, else https://api.vaanivoice.ai',
};
const commands = {
    scan: {
        name: 'scan',
        usage: 'scan [PATH\u2026 | -] [--staged | --range A..B | --history] [--json] [--sarif FILE] [-- PATH\u2026]',
        summary: 'look for leaked keys in files as they stand, in commits, or in what is staged',
        positionals: Number.POSITIVE_INFINITY,
        options: {
            staged: { help: 'what the next commit would bring (reads the index, not the work tree)' },
            range: {
                value: 'A..B',
                help: 'the commits that are in B but not in A; -- PATH\u2026 limits them',
            },
            history: { help: 'every commit of every ref; -- PATH\u2026 limits what is read of them' },
            json: { help: 'print the findings as JSON' },
            sarif: { value: 'FILE', help: 'also write the findings as SARIF 2.1.0' },
            'fail-on': { value: 'LEVEL', help: 'error (default), warning or never' },
            config,
        },
    },
    call: {
        name: 'call',
        usage: 'call --agent-id UUID (--contact-number NUMBER | --smoke-call web) [options]',
        summary: 'place a smoke call and tell whether the agent works; the key is read from VAANI_API_KEY',
        positionals: 0,
        options: {
            'agent-id': { value: 'UUID', help: 'the staging agent; VAANI_AGENT_ID' },
            'smoke-call': { value: 'KIND', help: 'phone (default), or web: no number, no telephone' },
            'contact-number': { value: 'NUMBER', help: 'E.164 number that answers' },
            'contact-name': { value: 'NAME', help: 'name the agent is given' },
            'outbound-number': { value: 'NUMBER', help: 'caller id configured in the workspace' },
            voice: { value: 'NAME', help: 'voice of the agent' },
            metadata: { value: 'YAML', help: "object that fills the agent's {placeholders}" },
            expect: { value: 'YAML', help: 'what is expected of the call' },
            'allowed-numbers': { value: 'LIST', help: 'the only numbers that may be called' },
            'calling-hours': { value: 'HOURS', help: '08:00-20:00 Asia/Kolkata, or any' },
            'max-call-minutes': { value: 'N', help: "the call's own limit, 1 to 60" },
            'timeout-minutes': { value: 'N', help: 'from dispatch to verdict' },
            'test-mode': { help: "the service's own simulated call" },
            'dry-run': { help: 'everything but the dispatch' },
            'api-url': apiUrl,
        },
    },
    'verify-key': {
        name: 'verify-key',
        usage: 'verify-key [--agent-id UUID]',
        summary: 'check VAANI_API_KEY, and with VAANI_PREVIOUS_API_KEY how far its rotation is',
        positionals: 0,
        options: {
            'agent-id': { value: 'UUID', help: 'also look this agent up' },
            'api-url': apiUrl,
        },
    },
    baseline: {
        name: 'baseline',
        usage: 'baseline [PATH] [--reason TEXT] [--from gitleaks] [--config FILE]',
        summary: 'allow what the history holds today, so that only new leaks fail from now on',
        positionals: 1,
        options: {
            reason: { value: 'TEXT', help: 'why these are allowed; stands in the policy file' },
            from: { value: 'NAME', help: 'gitleaks: carry over .gitleaksignore and .gitleaks.toml' },
            config,
        },
    },
    emulator: {
        name: 'emulator',
        usage: 'emulator [--port N] [--scenario NAME] [--speed N]',
        summary: 'a Vaani service on this machine, to try a workflow on before it costs money',
        positionals: 0,
        options: {
            port: { value: 'N', help: 'port on 127.0.0.1; any free one when left out' },
            scenario: { value: 'NAME', help: 'what happens to calls; `list` names them all' },
            speed: { value: 'N', help: 'how many times faster than real time calls run' },
        },
    },
    demo: {
        name: 'demo',
        usage: 'demo',
        summary: 'see both halves work, on a repository made on the spot and on the emulator',
        positionals: 0,
        options: {},
    },
};
const statuses = [
    'Exit status:',
    '  0  all was read and nothing found from --fail-on up; the call passed or was skipped; the key works',
    '  1  something was found, or a part not read; the call or the key failed, or that is not known',
    '  2  nothing could be read, or what was asked for cannot be done',
];
function helpOf(command) {
    const left = Object.entries(command.options).map(([name, { value }]) => value === undefined ? `--${name}` : `--${name} ${value}`);
    const width = Math.max(0, ...left.map((text) => text.length));
    const lines = Object.values(command.options).map(({ help }, index) => `  ${(left[index] ?? '').padEnd(width)}  ${help}`);
    return [
        `Usage: vaani-guard ${command.usage}`,
        '',
        sentence(command.summary),
        '',
        ...lines,
        '',
        ...statuses,
    ].join('\n');
}
function help() {
    const all = Object.values(commands);
    const width = Math.max(...all.map(({ name }) => name.length));
    return [
        'Usage: vaani-guard COMMAND [options]',
        '',
        ...all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
        '',
        '`vaani-guard COMMAND --help` shows its options.',
        '',
        ...statuses,
    ].join('\n');
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

var external_node_fs_ = __nccwpck_require__(73024);
var command_line = __nccwpck_require__(51886);
var local_scan = __nccwpck_require__(56933);
var print_findings = __nccwpck_require__(65817);
;// CONCATENATED MODULE: ./lib/cli/scan.js






const levels = ['error', 'warning', 'never'];
async function scanCommand(given, terminal) {
    const { positionals, afterDashes } = given;
    const isPlain = positionals.length < 2 && afterDashes === null;
    const input = isPlain && positionals[0] === '-' ? standardInput() : null;
    let path = isPlain && input === null ? (0,local_scan/* namedPath */.hq)(given) : process.cwd();
    let plan = planOf(given, path);
    if (!isPlain) {
        const { planOfPaths } = await __nccwpck_require__.e(/* import() */ 329).then(__nccwpck_require__.bind(__nccwpck_require__, 80329));
        ({ plan, path } = planOfPaths(plan, given));
    }
    if (input !== null && plan.selection.kind !== 'files') {
        throw new cli_arguments/* UsageError */.e('- reads the standard input, which has no commits: give one or the other.');
    }
    const failOn = levelOf(given.values['fail-on'] ?? 'error');
    const sarifFile = given.values.sarif === undefined ? null : sarifFileOf(given.values.sarif);
    const outcome = await (0,local_scan/* scanLocally */.Ww)(plan, path, given.values.config, terminal, input);
    return (0,print_findings/* printFindings */.c2)(outcome, { failOn, json: given.flags.has('json'), sarifFile }, terminal);
}
function standardInput() {
    if ((0,external_node_fs_.fstatSync)(0).isDirectory()) {
        throw new cli_arguments/* UsageError */.e('The standard input is a folder: give its path instead of -.');
    }
    return process.stdin;
}
function planOf({ flags, values }, path) {
    const chosen = [
        ...['staged', 'history'].filter((flag) => flags.has(flag)),
        ...(values.range === undefined ? [] : ['range']),
    ];
    if (chosen.length > 1) {
        throw new cli_arguments/* UsageError */.e(`--${chosen.join(' and --')} cannot be used together: give one of them.`);
    }
    if (flags.has('staged'))
        return (0,command_line/* stagedPlan */.aA)();
    if (flags.has('history'))
        return (0,command_line/* historyPlan */.wd)();
    if (values.range === undefined)
        return (0,command_line/* filesPlan */.ru)(path);
    const range = (0,command_line/* rangePlan */.dm)(values.range);
    if (range.ok)
        return range.value;
    const [problem] = range.problems;
    throw new cli_arguments/* UsageError */.e(`--range "${problem?.given}" ${problem?.wrong}, for example ${problem?.example}.`);
}
function sarifFileOf(given) {
    const file = (0,files/* workspaceReport */.WQ)(given, process.cwd());
    if (file !== null)
        return file;
    throw new cli_arguments/* UsageError */.e(`--sarif "${given}" must be a path of a file inside the current folder, for example --sarif vaani-guard.sarif.`);
}
function levelOf(given) {
    const level = levels.find((each) => each === given);
    if (level === undefined) {
        throw new cli_arguments/* UsageError */.e(`--fail-on must be one of ${levels.join(', ')}, and not "${given}".`);
    }
    return level;
}

;// CONCATENATED MODULE: ./lib/cli/main.js












const runners = {
    scan: scanCommand,
    call: async (...given) => (await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(611), __nccwpck_require__.e(577), __nccwpck_require__.e(786), __nccwpck_require__.e(853)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34853))).callCommand(...given),
    'verify-key': async (...given) => (await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(611), __nccwpck_require__.e(577), __nccwpck_require__.e(278)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10278))).verifyKeyCommand(...given),
    emulator: async (...given) => (await Promise.all(/* import() */[__nccwpck_require__.e(977), __nccwpck_require__.e(272), __nccwpck_require__.e(319)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76319))).emulatorCommand(...given),
    baseline: async (...given) => (await Promise.all(/* import() */[__nccwpck_require__.e(410), __nccwpck_require__.e(760)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65760))).baselineCommand(...given),
    demo: async (_given, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(977), __nccwpck_require__.e(272), __nccwpck_require__.e(246)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42246))).demo(terminal),
};
async function main(rules) {
    process.exitCode = 2;
    const redactor = (0,redact/* createRedactor */.lY)();
    const streams = new Set([process.stdout]);
    const errorStream = () => {
        if (!streams.has(process.stderr))
            process.stderr.on('error', () => { });
        streams.add(process.stderr);
        return process.stderr;
    };
    const log = createTerminalLog(redactor, errorStream, process.env);
    const write = (text) => process.stdout.write(`${redactor.redact(text)}\n`);
    let unwritten = false;
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE' || unwritten)
            return;
        unwritten = true;
        process.exitCode = 2;
        log.error(`The output could not be written: ${error.message}.`);
    });
    try {
        const status = await runCommand(process.argv.slice(2), { log, redactor, rules, write });
        process.exitCode = unwritten ? 2 : status;
    }
    catch (error) {
        log.error(shownError(error));
    }
    const done = ({ writableLength, errored }) => writableLength === 0 && errored === null;
    if ([...streams].every(done))
        process.exit();
}
function shownError(error) {
    const text = (0,lib_text/* messageOf */.bD)(error);
    if (error instanceof cli_arguments/* UsageError */.e)
        return (0,shown_value/* withoutKeys */.P)(text);
    const isTheirs = error instanceof policy/* PolicyError */.pn || error instanceof files/* ReportFileError */.tG;
    return isTheirs ? text : `Vaani Guard could not finish: ${text}`;
}
async function runCommand(args, terminal) {
    const [name = '', ...rest] = args;
    if (name === '--version' || name === '-v') {
        terminal.write(version/* version */.r);
        return 0;
    }
    if (name === '' || name === 'help' || name === '--help' || name === '-h') {
        terminal.write(help());
        return name === '' ? 2 : 0;
    }
    if (!isCommand(name)) {
        const meant = (0,nearest/* nearest */.p)(name, Object.keys(commands));
        const hint = meant === null ? '' : ` Did you mean ${meant}?`;
        throw new cli_arguments/* UsageError */.e(`There is no command "${name}".${hint} vaani-guard --help lists them.`);
    }
    const command = commands[name];
    if (asksForHelp(rest)) {
        terminal.write(helpOf(command));
        return 0;
    }
    return runners[name]((0,cli_arguments/* readArguments */.l)(command, rest), terminal);
}
function isCommand(name) {
    return Object.hasOwn(commands, name);
}

;// CONCATENATED MODULE: ./lib/detect/allow-comment.js
const NEAR = 512;
const markers = ['vaani-guard:allow', 'gitleaks:allow', 'pragma: allowlist secret'];
const marker = new RegExp(markers.join('|'));
const speaksOfAllowing = (text) => markers.some((each) => text.bytes.includes(each, 0, 'latin1'));
const allowComment = (text, offset, length) => {
    const before = text.slice(offset - NEAR, offset);
    const after = text.slice(offset + length, offset + length + NEAR);
    const lineBefore = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const lineAfter = /^[^\r\n]*/.exec(after)?.[0] ?? '';
    for (const part of [lineAfter, lineBefore]) {
        const start = part.search(marker);
        if (start >= 0)
            return Buffer.from(part.slice(start), 'latin1').toString('utf8');
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/detect/byte-table.js
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const tableOf = (characters) => {
    const table = new Uint8Array(256);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
};
const isLetter = tableOf(letters);
const isUpper = tableOf(letters.slice(0, 26));
const CASE = 0x20;

;// CONCATENATED MODULE: ./lib/detect/bytes.js

const digits = '0123456789';
const isDigit = tableOf(digits);
const isWord = tableOf(`${letters}${digits}_`);
const isName = tableOf(`${letters}${digits}_-.$`);
const isBlank = tableOf(' \t');
const isParameter = tableOf('?&#');
const isQuote = tableOf('"\'`');
const endsBareValue = tableOf(' \t\r\n\0"\'`,;&<>)]}|');
const endsLine = tableOf('\n');
const isCredential = tableOf(`${letters}${digits}_-.$+/=~`);
const isTemplate = tableOf('<>{}');
const isType = tableOf(`${letters}${digits}_.<>[]|?*&' `);
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const HASH = 35;
const DOLLAR = 36;
const OPEN = 40;
const CLOSE = 41;
const ASTERISK = 42;
const PLUS = 43;
const COMMA = 44;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const AT = 64;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const UNDERSCORE = 95;
const BACKTICK = 96;
const OPEN_BRACE = 123;
const BAR = 124;
const CLOSE_BRACE = 125;
const TILDE = 126;
const byteAt = (bytes, at) => at >= 0 && at < bytes.length ? bytes[at] : 0;
const skipBlanks = (bytes, from, limit = 64) => {
    const end = Math.min(bytes.length, from + limit);
    let at = from;
    while (at < end && isBlank[bytes[at]] === 1)
        at++;
    return at;
};
const standsAt = (bytes, at, text) => {
    if (at < 0 || at + text.length > bytes.length)
        return false;
    for (let index = 0; index < text.length; index++) {
        const byte = bytes[at + index];
        if ((isUpper[byte] === 1 ? byte + 32 : byte) !== text.charCodeAt(index))
            return false;
    }
    return true;
};
const searchFor = (set) => {
    let text = null;
    let start = 0;
    let end = 0;
    return (bytes, from, limit) => {
        if (bytes !== text || from < start || from > end) {
            text = bytes;
            start = from;
            end = from;
        }
        while (end < limit && set[bytes[end]] === 0)
            end++;
        return Math.min(end, limit);
    };
};
const lineStart = (bytes, at, reach = 200) => {
    const limit = Math.max(0, at - reach);
    let start = at;
    while (start > limit && bytes[start - 1] !== LINE_FEED)
        start--;
    return start;
};
const latin1 = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, Math.min(end, bytes.length) - start)).toString('latin1');
const endOfMatch = (pattern, bytes, from, reach) => {
    const match = pattern.exec(latin1(bytes, from, from + reach));
    return match === null ? -1 : from + match[0].length;
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/command.js

const takes = (kind, starts, pattern, quoted = true) => starts.map((start) => ({ start, pattern, kind, quoted }));
const ofAccount = /\b(?:user|grant|role|login|link)\b|\bto\s+\S{1,60}\s*$/i;
const ofField = /(?:passw|passcode|pwd)[^\n;]{0,40}$/i;
const command_commands = [
    ...takes('password', ['identified by'], /^\s*(?:password\s+)?(["'])(?<secret>[^"'\n]+)\1/di).map((command) => ({ ...command, behind: ofAccount })),
    ...takes('password', ['identified with'], /^\s+["']?\w{1,40}["']?\s+(?:by|as)\s+(["'])(?<secret>[^"'\n]+)\1/di),
    ...takes('password', ['with password', 'login password', 'encrypted password'], /^\s+(["'])(?<secret>[^"'\n]+)\1/d),
    ...takes('password', ['alter role', 'alter user', 'create role', 'create user'], /^\s+[^\s;]{1,60}(?:\s+\w{1,14}){0,6}?\s+password\s+(["'])(?<secret>[^"'\n]+)\1/di),
    ...takes('password', ['sshpass -p'], /^[ =]?(["']?)(?<secret>[^\s"'`$<;|&]+)\1/d, false),
    ...takes('password', ['convertto-securestring'], /^\s*(?:-(?:AsPlainText|Force|String)\s+)*(["'])(?<secret>[^"'\n]+)\1/di),
    ...takes('password', [
        'networkcredential',
        'auth=(',
        'auth = (',
        'basicauth(',
        'digestauth(',
        'usernamepasswordcredentials(',
        'wifi.begin(',
    ], /^\s*\(?\s*(["'])[^"'\n]{1,80}\1\s*,\s*(["'])(?<secret>[^"'\n]+)\2/di),
    ...takes('password', ['basic_auth('], /^\s*(["'])[^"'\n]{1,80}\1\s*,\s*(?:Some\(\s*)?(["'])(?<secret>[^"'\n]+)\2/d),
    ...takes('password', [
        'ftp_login(',
        'ssh2_auth_password(',
        'ldap_bind(',
        'ldap3.connection(',
        'simple_bind_s(',
        'simplebind(',
    ], /^\s*(?:[$\w.>-]{1,60}\s*,\s*)?(["'])[^"'\n]{1,160}\1\s*,\s*(["'])(?<secret>[^"'\n]+)\2/d),
    ...takes('password', ['credentials("'], /^[^"\n]{0,120}"\s*,\s*"[^"\n]{1,120}"\s*,\s*"[^"\n]{1,80}"\s*,\s*"(?<secret>[^"\n]+)"/d),
    ...takes('password', ['.send_keys(', '.sendkeys(', '.fill(', '.type('], /^\s*(["'])(?<secret>[^"'\n]+)\1\s*[,)]/d).map((command) => ({ ...command, behind: ofField })),
    ...takes('password', ['page.fill(', 'page.type('], /^\s*(["'\x60])(?=(?:(?!\1)[^\n]){0,80}pass)(?:(?!\1)[^\n]){1,100}\1\s*,\s*(["'])(?<secret>[^"'\n]+)\2/di),
    ...takes('password', ['curlopt_userpwd'], /^\s*(?:,|=>)\s*(["'])[^"':\n]{1,80}:(?<secret>[^"'\n]+)\1/d),
    ...takes('password', ['keyring.set_password('], /^\s*(?:(["'])[^"'\n]{1,80}\1|[\w.]{1,60})\s*,\s*(?:(["'])[^"'\n]{1,80}\2|[\w.]{1,60})\s*,\s*(["'])(?<secret>[^"'\n]+)\3/d),
    ...takes('password', ['.login('], /^\s*(["'])[^"'\n@]{1,60}@[^"'\n]{1,60}\1\s*,\s*(["'])(?<secret>[^"'\n]+)\2/d),
    ...takes('password', [
        'directoryentry',
        'getconnection(',
        'pymysql.connect',
        'mysqldb.connect',
        'new sequelize',
        'dbi->connect',
    ], /^\s*\(?\s*(?:(["'])[^"'\n]{1,200}\1|[\w.]{1,60})\s*,\s*(["'])[^"'\n]{1,80}\2\s*,\s*(["'])(?<secret>[^"'\n]+)\3/di),
    ...takes('password', ['buildconfigfield', 'resvalue'], /^\s*\(?\s*(["'])String\1\s*,\s*(["'])[^"'\n]{0,60}(?:key|token|secret|passw)[^"'\n]{0,20}\2\s*,\s*(?:'"|"\\"|["'])(?<secret>[^"'\\\n$]{8,})/di),
    ...takes('password', ['mysql_connect', 'mysqli_connect', 'new mysqli', 'new pdo'], /^\s*\(\s*(?:(["'])[^"'\n]*\1|[$\w>:-]+)\s*,\s*(?:(["'])[^"'\n]*\2|[$\w>:-]+)\s*,\s*(["'])(?<secret>[^"'\n]+)\3/d),
    ...takes('secret', [
        'jwt.sign(',
        'jwt.encode(',
        'jwt.verify(',
        'jwt.decode(',
        'jwt.encode ',
        'jwt.decode ',
        'jwt::encode(',
        'jwt::decode(',
        'createhmac(',
        'createcipheriv(',
        '.signwith(',
        'new twilio(',
        "'twilio')(",
        '"twilio")(',
        'authenticationheadervalue(',
    ], /^\s*(?:\{[^{}\n]{0,120}\}|(["'])[^"'\n]{1,40}\1|[$\w.()[\]]{1,80})\s*,\s*b?(["'])(?<secret>[^"'\n]+)\2/d),
    ...takes('secret', [
        'aes.new(',
        'cookieparser(',
        'fernet(',
        'hmac256(',
        'hmac384(',
        'hmac512(',
        'hmacshakeyfor(',
        'secretkeyspec(',
        'signedstring(',
        'symmetricsecuritykey(',
    ], /^\s*(?:(?:\[\]byte|[\w.]{1,40}\.GetBytes)\(\s*)?b?(["'])(?<secret>[^"'\n]+)\1/d),
    ...takes('secret', ['hmac.new('], /^\s*(?:[\w.]{1,40}\s*,\s*)?(?:(?:\[\]byte)\(\s*)?b?(["'])(?<secret>[^"'\n]+)\1/d),
    ...takes('secret', ['modparam('], /^\s*"[^"\n]{1,40}"\s*,\s*"[^"\n]{0,30}(?:secret|passw|pwd|key)[^"\n]{0,20}"\s*,\s*"(?<secret>[^"\n]+)"/d),
    ...takes('secret', ['cookiesession(', 'keygrip('], /^[^\n]{0,200}?\[\s*(["'])(?<secret>[^"'\n]+)\1/d),
    ...takes('secret', ['addvalue(', 'setvalue('], /^\s*(")(?<secret>[^"\n]+)",\s*forHTTPHeaderField:\s*"[^"\n]{0,40}(?:key|token|auth)[^"\n]{0,20}"/di),
];
const byLetter = command_commands.reduce((lists, command) => {
    lists[command.start.charCodeAt(0)].push(command);
    return lists;
}, Array.from({ length: 256 }, () => []));
const commandAt = (bytes, hit) => {
    const byte = bytes[hit];
    const lower = byte >= 65 && byte <= 90 ? byte | 32 : byte;
    for (const command of byLetter[lower])
        if (standsAt(bytes, hit, command.start))
            return command;
    return null;
};
const REACH = 320;
const BEFORE = 160;
const nextQuote = searchFor(isQuote);
const account = /([\w.-]{1,60})["'`]?(?:@\S{1,60})?\s{0,20}$/;
const readCommand = (text, hit, { start, pattern, behind, quoted }) => {
    const from = hit + start.length;
    const to = Math.min(text.length, from + REACH);
    if (quoted && nextQuote(text.bytes, from, to) === to)
        return null;
    const before = behind === undefined ? '' : text.slice(Math.max(0, hit - BEFORE), hit);
    if (behind !== undefined && !behind.test(before))
        return null;
    const place = pattern.exec(text.slice(from, to))?.indices?.groups?.secret;
    if (place === undefined)
        return null;
    const user = account.exec(before)?.[1] ?? '';
    return { secret: text.slice(from + place[0], from + place[1]), offset: from + place[0], user };
};

;// CONCATENATED MODULE: ./lib/detect/generic/keywords.js

const genericKeywords = [
    'passw',
    'passphrase',
    'pwd',
    '_pass',
    '-pass',
    '.pass',
    'dbpass',
    'userpass',
    'pass=',
    'pass:',
    'pass =',
    "pass'",
    'pass"',
    '_pw',
    'pw=',
    'pw =',
    'pw:',
    'pw"',
    "pw'",
    'senha',
    'contrasena',
    'kennwort',
    'wachtwoord',
    '_mdp',
    'mdp=',
    'secret',
    'token',
    'credential',
    '_key',
    '-key',
    '.key',
    'apikey',
    'api key',
    'accesskey',
    'privatekey',
    'secretkey',
    'authkey',
    'appkey',
    'aeskey',
    'hmackey',
    'cipherkey',
    'cryptkey',
    'encryptkey',
    'cryptionkey',
    'signingkey',
    'signkey',
    'masterkey',
    'sharedkey',
    'accountkey',
    'storagekey',
    'sessionkey',
    'validationkey',
    'machinekey',
    'licensekey',
    'licencekey',
    'subscriptionkey',
    'consumerkey',
    'servicekey',
    'jwtkey',
    '_auth',
    'auth"',
    "auth'",
    'auth=',
    'auth:',
    'authorization',
    'bearer ',
    'basic ',
    '://',
    'curl ',
    ...command_commands.map(({ start }) => start),
    'insert into',
    'ignore into',
    'replace into',
    'from stdin',
    'storepass',
    'requirepass',
    'masterauth',
    'bindpw',
    'psk=',
    'keypass',
    'kind: secret',
    'kind: "secret',
    "kind: 'secret",
];

;// CONCATENATED MODULE: ./lib/detect/generic/rules.js

const warning = (id, description, advice, keywords) => ({
    id,
    description,
    severity: 'warning',
    advice,
    keywords,
    value: /[!-~]{4,200}/,
});
const genericRules = {
    key: warning('generic-api-key', 'A key without a known format, assigned to a name that says it is secret', 'Find out which service or program the key belongs to, revoke or replace it there, and read the new one from a secret store at run time.', ['_key', 'apikey']),
    token: warning('generic-token', 'A token without a known format, assigned to a name that says it is secret', 'Revoke the token at the service that issued it, make a new one, and read it from a secret store at run time.', ['token']),
    secret: warning('generic-secret', 'A random value assigned to a name that says it is a secret, such as a client or signing secret', 'Replace the secret at the service or in the program that uses it, end the sessions it signed, and read the new one from a secret store.', ['secret']),
    password: warning('generic-password', 'A password in clear text, which opens the account or database it belongs to', 'Change the password now, there and wherever else it was used, and read it from a secret store or the environment at run time.', ['passw', 'pwd']),
    url: warning('basic-auth-url', 'A URL that carries a user name and a password', 'Change the password at that host, and give user and password to the client from a secret store instead of in the URL.', ['://']),
    curl: warning('curl-user', 'A curl command that carries a user name and a password', 'Change the password, and let curl read it from a protected .netrc file or the environment.', ['curl']),
    header: warning('authorization-header', 'An Authorization header written out with its credentials', 'Revoke the token, or change the password that the header encodes, and build the header from a secret at run time.', ['bearer', 'basic ']),
    kubernetes: warning('kubernetes-secret', 'A value of a Kubernetes Secret manifest, which base64 encodes but does not hide', 'Replace the value in the cluster and at its service, and commit sealed or externally stored secrets instead.', ['kind: secret']),
};
const genericIds = new Set(Object.values(genericRules).map(({ id }) => id));
const genericRule = {
    ...warning('generic', 'Anything that is assigned to a name: a place to look, never a finding', '', [...genericKeywords]),
};

;// CONCATENATED MODULE: ./lib/detect/candidate.js

const certainty = ({ rule }) => {
    if ('text' in rule)
        return 3;
    if ('pattern' in rule || 'search' in rule)
        return 2;
    return genericIds.has(rule.id) ? 0 : 1;
};
const saysMore = (a, b) => a.rule.keywords.some((longer) => b.rule.keywords.some((shorter) => longer !== shorter && longer.includes(shorter)));
const surer = (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') ||
    certainty(b) - certainty(a) ||
    b.secret.length - a.secret.length ||
    a.offset - b.offset ||
    (b.name ?? 0) - (a.name ?? 0) ||
    Number(saysMore(b, a)) - Number(saysMore(a, b));
const withoutOverlaps = (candidates) => {
    if (candidates.length < 2)
        return candidates;
    const kept = [];
    let touching = [];
    let end = 0;
    for (const candidate of candidates.sort((a, b) => a.offset - b.offset)) {
        if (candidate.offset >= end && touching.length > 0) {
            for (const sure of surest(touching, end))
                kept.push(sure);
            touching = [];
        }
        touching.push(candidate);
        end = Math.max(end, candidate.offset + candidate.secret.length);
    }
    for (const sure of surest(touching, end))
        kept.push(sure);
    return kept;
};
const surest = (candidates, end) => {
    const [first] = candidates;
    if (first === undefined || candidates.length === 1)
        return candidates;
    const start = first.offset;
    const taken = new Uint8Array(end - start);
    return candidates
        .sort(surer)
        .filter(({ offset, secret }) => {
        const place = taken.subarray(offset - start, offset - start + secret.length);
        if (place.includes(1))
            return false;
        place.fill(1);
        return true;
    })
        .sort((a, b) => a.offset - b.offset);
};

;// CONCATENATED MODULE: ./lib/detect/lists.js
const holding = (made, list) => {
    made.set(list);
    return made;
};

;// CONCATENATED MODULE: ./lib/detect/false-alarms/placeholder.js
const words = /example|sample|placeholder|change.?me|replace|redacted|insert.?(?:your|here)|your[-_]?(?:[a-z0-9]{1,20}[-_])?(?:api|key|token|secret|own|pass|account)|(?<![a-z])(?:my|the|an?)[-_](?:api|secret|token|key)|dummy|not.?(?:a.?)?real|goes.?here|(?:pass(?:word)?|secret|token|key|value)[-_]here|test(?:key|token|secret)|(?:^|[-_])(?:fake|mock|todo|testing)(?:[-_]|$)|(?:^|(?<!^[a-z]{1,12}(?:_[a-z]{2})?)[-_])test(?:[-_](?!(?:[a-z]{2,6}_)?[A-Za-z0-9]{20})|$)|x{6}|\*{4}|\.{3}|^(?=.{0,31}$)(?:.{0,31}[^0-9a-z])?(?:abc123|foo|bar|baz)(?:[^0-9a-z]|$)/i;
const template = /\$\{|\$\( ?[A-Za-z_][\w.\s-]*(?:\)|$)|\{\{|^\$\w{1,60}$|^<[^>]*>$|^%[({]?\w|process\.env|os\.environ|getenv|secrets\.|^\{\w+\}$|^\[[A-Za-z _-]*\]$|\[:[a-z]{5,6}:\]|^(?:alnum|alpha|digit|xdigit|space|graph|print):\]/i;
const LOOK = 512;
const hints = 'mpl lac ang eda ert you -ap -se -to -ke _ap _se _to _ke umm not goe -he _he est fak moc tod xxx *** ... abc foo bar baz .en ten ets';
const signs = new Uint8Array(256);
for (const sign of '$%<{[]')
    signs[sign.charCodeAt(0)] = 1;
const BITS = 5;
const ONE = (1 << BITS) - 1;
const THREE = (1 << (3 * BITS)) - 1;
const hinted = new Uint8Array(THREE + 1);
for (const hint of hints.split(' ')) {
    let three = 0;
    for (const character of hint)
        three = (three << BITS) | (character.charCodeAt(0) & ONE);
    hinted[three] = 1;
}
const mayStandFor = (text) => {
    let three = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        three = ((three << BITS) | (code & ONE)) & THREE;
        if (hinted[three] === 1 || signs[code] === 1)
            return true;
    }
    return false;
};
const hasFewCharacters = (text) => {
    const first = Math.max(0, text.length - 32);
    let [one, two, three] = [-1, -1, -1];
    for (let at = first; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === one || code === two || code === three)
            continue;
        if (one < 0)
            one = code;
        else if (two < 0)
            two = code;
        else if (three < 0)
            three = code;
        else
            return false;
    }
    return true;
};
const staysMostly = (text) => {
    let left = text.length - 1 - Math.floor((text.length - 1) / 2);
    for (let at = 1; at < text.length; at++) {
        if (text.charCodeAt(at - 1) !== text.charCodeAt(at) && --left === 0)
            return false;
    }
    return left > 0;
};
const filledUp = /0{10}|x{10}/i;
const LONGEST_FILLED = 80;
const isPlaceholder = (secret) => {
    const body = secret.slice(0, LOOK);
    if (mayStandFor(body) && (words.test(body) || template.test(body)))
        return true;
    if (body.length <= LONGEST_FILLED && filledUp.test(body))
        return true;
    if (body.length >= 8 && hasFewCharacters(body))
        return true;
    return body.length >= 10 && staysMostly(body);
};

;// CONCATENATED MODULE: ./lib/detect/false-alarms/made-up.js


const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NINE = 57;
const rightOf = new Uint8Array(256);
for (const row of keyboard) {
    for (let at = 1; at < row.length; at++)
        rightOf[row.charCodeAt(at - 1)] = row.charCodeAt(at);
}
const runs = (from, to) => {
    const first = from | CASE;
    const second = to | CASE;
    return (Math.abs(first - second) <= 1 ||
        rightOf[first & 255] === second ||
        rightOf[second & 255] === first);
};
const SHORTEST_RUN = 10;
const RUNNING = 0.55;
const runsMostly = (bytes, start, end) => {
    const steps = end - start - 1;
    let others = 0;
    for (let at = start + 1; at < end; at++) {
        if (runs(bytes[at - 1], bytes[at]))
            continue;
        others++;
        if ((steps - others) / steps <= RUNNING)
            return false;
    }
    return true;
};
const SHORTEST_HEX = 20;
const isHex = tableOf('0123456789abcdefABCDEF');
const EACH_CASE = 41;
const isMixedHex = (bytes, start, end) => {
    if (end - start < SHORTEST_HEX)
        return false;
    let cases = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (isHex[byte] === 0)
            return false;
        if (at < start + EACH_CASE && byte > NINE)
            cases |= (byte & CASE) === 0 ? 1 : 2;
    }
    return cases === 3;
};
const runsOn = (bytes, start, end) => {
    if (end - start < SHORTEST_RUN)
        return false;
    const looked = Math.min(end, start + LOOK);
    return runsMostly(bytes, start, looked) || isMixedHex(bytes, start, looked);
};
const textRunsOn = (text) => text.length >= SHORTEST_RUN &&
    runsOn(Buffer.from(text.slice(0, LOOK), 'latin1'), 0, Math.min(text.length, LOOK));
const LONGEST_WALK = 9;
const walksFar = (text) => {
    let walked = 1;
    for (let at = 1; at < text.length; at++) {
        const from = text.charCodeAt(at - 1);
        const to = text.charCodeAt(at);
        walked = from !== to && runs(from, to) ? walked + 1 : 1;
        if (walked >= LONGEST_WALK)
            return true;
    }
    return false;
};
const byTurns = /(?:(?:abc|def|ghi|jkl|mno|pqr|stu|uvw|vwx|xyz)(?:123|234|345|456|567|678|789|890|012)){2,}(?:[a-z]{3})?$/i;
const looksMadeUp = (secret) => textRunsOn(secret) || walksFar(secret.slice(0, LOOK)) || byTurns.test(secret.slice(0, LOOK));
const HAND = 0.45;
const LONGEST_BY_HAND = 40;
const isMashed = (value) => value.length <= LONGEST_BY_HAND &&
    /^[a-z]+$/.test(value) &&
    value.replace(/[^asdfghjkl]/g, '').length >= value.length * HAND;

;// CONCATENATED MODULE: ./lib/detect/context/machine-made.js

const SHORTEST = 16;
const LONGEST = 2001;
const [OTHER, DIGIT, LETTER] = [0, 1, 2];
const kindOf = new Uint8Array(256);
kindOf.fill(DIGIT, 48, 58).fill(LETTER, 65, 91).fill(LETTER, 97, 123);
const lettersAndDigits = kindOf.map((kind) => Number(kind !== OTHER));
const inValue = lettersAndDigits.slice();
for (const sign of '_+/=.-')
    inValue[sign.charCodeAt(0)] = 1;
const inWord = lettersAndDigits.slice();
inWord['_'.charCodeAt(0)] = 1;
const [machine_made_EXCLAMATION, machine_made_DOT, machine_made_EQUALS, machine_made_TILDE] = [33, 46, 61, 126];
const mayEndBefore = (bytes, at) => {
    if (at >= bytes.length)
        return true;
    const next = bytes[at];
    if (next === machine_made_DOT || next === machine_made_EQUALS || next === machine_made_EXCLAMATION)
        return at + 1 === bytes.length || inWord[bytes[at + 1]] === 0;
    return next !== machine_made_TILDE && inValue[next] === 0;
};
const LONGEST_RUN = 40;
const TOGETHER = 12;
const TURN = 4 * LONGEST_RUN + 1 + TOGETHER;
const areTogether = (bytes, from, to) => {
    if (from + TOGETHER > to)
        return false;
    for (let at = from; at < from + TOGETHER; at++)
        if (kindOf[bytes[at]] === OTHER)
            return false;
    return true;
};
const takesTurns = (bytes, from, to) => {
    let kind = OTHER;
    let run = 0;
    let before = 0;
    let third = 0;
    let fourth = 0;
    for (let at = from; at < to; at++) {
        const next = kindOf[bytes[at]];
        if (next === kind) {
            if (kind !== OTHER)
                run++;
            continue;
        }
        if (next === DIGIT && run <= LONGEST_RUN && before <= LONGEST_RUN && third > 0) {
            const lead = third > LONGEST_RUN ? LONGEST_RUN : third + Math.min(fourth, LONGEST_RUN);
            if (areTogether(bytes, at - run - before - lead, to))
                return true;
        }
        fourth = next === OTHER ? 0 : third;
        third = next === OTHER ? 0 : before;
        before = next === OTHER ? 0 : run;
        run = next === OTHER ? 0 : 1;
        kind = next;
    }
    return false;
};
const machine_made_version = /^v?\d+\.\d+\.\d+/;
const parts = /^[a-z]{0,40}(?:[A-Z](?:[a-z]{2,40}|\d|(?=[A-Z]))){4,}$/;
const SHORTEST_NAME = 32;
const SMALL = 0.7;
const isNameOfParts = (value) => value.length >= SHORTEST_NAME &&
    parts.test(value) &&
    value.replace(/[^a-z]/g, '').length >= value.length * SMALL;
class MachineMade {
    #text;
    #first = 0;
    #read = -1;
    #end = -1;
    #plainFrom = 0;
    #plainTo = 0;
    constructor(text) {
        this.#text = text;
    }
    at(start) {
        const { bytes } = this.#text;
        if (kindOf[bytes[start]] === OTHER)
            return null;
        const end = this.#endOf(start);
        if (end - start < SHORTEST)
            return null;
        if (!this.#takesTurns(start, end) && !runsOn(bytes, start, end))
            return null;
        const value = this.#text.slice(start, end);
        return machine_made_version.test(value) || isNameOfParts(value) ? null : value;
    }
    #endOf(start) {
        const { bytes } = this.#text;
        const farthest = Math.min(start + LONGEST, bytes.length);
        if (start < this.#first || start >= this.#read || this.#read > farthest) {
            this.#first = start;
            this.#read = start;
            this.#end = -1;
        }
        let at = this.#read;
        while (at < farthest && inValue[bytes[at]] === 1) {
            at++;
            if (mayEndBefore(bytes, at))
                this.#end = at;
        }
        this.#read = at;
        return this.#end;
    }
    #takesTurns(start, end) {
        const known = start >= this.#plainFrom && start < this.#plainTo;
        if (known && end <= this.#plainTo)
            return false;
        const from = known ? Math.max(start, this.#plainTo - TURN) : start;
        if (takesTurns(this.#text.bytes, from, end))
            return true;
        if (from === start)
            this.#plainFrom = start;
        this.#plainTo = end;
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/detect/context/key-words.js

const keyWords = ['', 'key', 'token', 'secret', 'private', 'access'].map((word) => Buffer.from(word));
const endingIn = new Uint8Array(256);
for (const [number, word] of keyWords.entries())
    if (number > 0)
        endingIn[word.at(-1)] = number;
const endsInKeyWord = (bytes, end) => {
    if (end < 1)
        return false;
    const number = endingIn[bytes[end - 1] | CASE];
    if (number === 0)
        return false;
    const word = keyWords[number];
    const start = end - word.length;
    for (let at = word.length - 2; at >= 0; at--)
        if ((bytes[start + at] | CASE) !== word[at])
            return false;
    return true;
};

;// CONCATENATED MODULE: ./lib/detect/context/value-starts.js



const value_starts_SHORTEST = 8;
const DIGIT_WITHIN = 64;
const LETTERS = 20;
const value_starts_inValue = tableOf(`${letters}0123456789+/=-_.~:|%!#$*@&^`);
const apart = tableOf(`${letters}0123456789/+~@#`);
const joins = tableOf('-_.');
class ValueStarts {
    #bytes;
    #looked = 0;
    #runEnd = 0;
    #digit = 0;
    #letters = 0;
    #joined = false;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get runEnd() {
        return this.#runEnd;
    }
    get isJoined() {
        return this.#joined;
    }
    skipTo(at) {
        if (at > this.#looked)
            this.#looked = at;
    }
    next(to) {
        while (this.#looked < to) {
            const from = this.#looked;
            if (from >= this.#runEnd) {
                const last = this.#lastOutside(from);
                if (last >= from) {
                    this.#looked = last + 1;
                    continue;
                }
                this.#runEnd = this.#endOfRun(from + value_starts_SHORTEST);
            }
            const stop = this.#runEnd + 1 - value_starts_SHORTEST;
            const start = this.#nextWithin(from, Math.min(to, stop));
            if (start >= 0) {
                this.#looked = start + 1;
                return start;
            }
            this.#looked = to < stop ? to : this.#runEnd + 1;
        }
        return -1;
    }
    #nextWithin(from, to) {
        const bytes = this.#bytes;
        for (let at = from; at < to; at++) {
            const before = at === 0 ? LINE_FEED : bytes[at - 1];
            if (apart[before] === 1)
                continue;
            const joined = joins[before] === 1 && !endsInKeyWord(bytes, at - 1);
            if ((joined && before !== HYPHEN) || !this.#worthALook(at))
                continue;
            this.#joined = joined;
            return at;
        }
        return -1;
    }
    #lastOutside(start) {
        let at = start + value_starts_SHORTEST - 1;
        if (at >= this.#bytes.length)
            return at;
        while (at >= start && value_starts_inValue[this.#bytes[at]] === 1)
            at--;
        return at;
    }
    #endOfRun(start) {
        let end = start;
        while (end < this.#bytes.length && value_starts_inValue[this.#bytes[end]] === 1)
            end++;
        return end;
    }
    #worthALook(start) {
        const bytes = this.#bytes;
        const end = Math.min(this.#runEnd, start + DIGIT_WITHIN);
        if (this.#digit < start) {
            let digit = start;
            while (digit < this.#runEnd && isDigit[bytes[digit]] === 0)
                digit++;
            this.#digit = digit;
        }
        if (this.#digit < end)
            return true;
        if (this.#letters < start)
            this.#letters = this.#lettersFrom(start);
        return this.#letters + LETTERS <= end;
    }
    #lettersFrom(start) {
        let first = start;
        for (let at = start; at < this.#runEnd; at++) {
            if (isLetter[this.#bytes[at]] === 0)
                first = at + 1;
            else if (at + 1 - first === LETTERS)
                return first;
        }
        return this.#runEnd;
    }
}

;// CONCATENATED MODULE: ./lib/detect/context/value-places.js




const value_places_LONGEST = 6000;
const BEHIND = 2;
const DISORDER = 64;
const KEPT = 4096;
const FEW = 1024;
const WINDOW = 64;
const value_places_inWord = tableOf(`${letters}0123456789-_`);
const COUNTED = 40;
const STEP = 8;
class ValuePlaces {
    #text;
    #bytes;
    #values;
    #found;
    #count = 0;
    #starts = new Int32Array(FEW);
    #ends = new Int32Array(FEW);
    #leads = new Uint8Array(FEW);
    #joined = new Uint8Array(FEW);
    #windows = [];
    #machineMade = [];
    #lastWith = new Int32Array(COUNTED / STEP + 1).fill(-1);
    #lastMade = -1;
    #weighed = 0;
    #looked = 0;
    #near = 0;
    constructor(text) {
        this.#text = text;
        this.#bytes = text.bytes;
        this.#values = new MachineMade(text);
        this.#found = new ValueStarts(text.bytes);
    }
    areOf(text) {
        return this.#text.number === text.number;
    }
    open(text) {
        this.#text = text;
        this.#bytes = text.bytes;
        this.#values = new MachineMade(text);
        this.#found = new ValueStarts(text.bytes);
        this.#looked = 0;
        this.#lastWith.fill(-1);
        this.#lastMade = -1;
        this.#forget(this.#count);
    }
    mayHold(from, to, lead, orMachineMade) {
        this.#lookTo(from, to);
        if (this.#lastWith[Math.floor(lead / STEP)] >= from)
            return true;
        if (!orMachineMade)
            return false;
        for (let number = this.#weighed; number < this.#count; number++)
            if (this.#starts[number] >= from - DISORDER && this.machineMade(number) !== null)
                this.#lastMade = this.#starts[number];
        this.#weighed = this.#count;
        return this.#lastMade >= from;
    }
    firstFrom(from, to) {
        this.#lookTo(from, to);
        const starts = this.#starts;
        let near = Math.min(this.#near, this.#count);
        while (near > 0 && starts[near - 1] >= from)
            near--;
        while (near < this.#count && starts[near] < from)
            near++;
        this.#near = near;
        return near;
    }
    next(number, to, lead, run, orMachineMade) {
        for (let at = number; at < this.#count && this.#starts[at] < to; at++) {
            if (this.#joined[at] === 1 && !orMachineMade)
                continue;
            if (this.beginsWith(at, lead, run))
                return at;
            if (orMachineMade && this.#machineMade[at] !== null)
                return at;
        }
        return -1;
    }
    startOf(number) {
        return this.#starts[number];
    }
    isJoined(number) {
        return this.#joined[number] === 1;
    }
    beginsWith(number, lead, run) {
        return this.#leads[number] >= lead && this.#ends[number] - this.#starts[number] >= run;
    }
    window(number, reach) {
        const start = this.#starts[number];
        const length = this.#ends[number] - start;
        const wanted = Math.min(length, reach);
        if (this.#windows[number].length < wanted + BEHIND) {
            const end = start + Math.min(length, Math.max(wanted, WINDOW)) + BEHIND;
            this.#windows[number] = this.#text.slice(start, end);
        }
        return this.#windows[number];
    }
    machineMade(number) {
        let made = this.#machineMade[number];
        if (made === undefined) {
            made = this.#values.at(this.#starts[number]);
            this.#machineMade[number] = made;
        }
        return made;
    }
    #forget(count) {
        this.#count -= count;
        for (let number = 0; number < this.#count; number++) {
            this.#starts[number] = this.#starts[number + count];
            this.#ends[number] = this.#ends[number + count];
            this.#leads[number] = this.#leads[number + count];
            this.#joined[number] = this.#joined[number + count];
            this.#windows[number] = this.#windows[number + count];
            this.#machineMade[number] = this.#machineMade[number + count];
        }
        this.#near = Math.max(0, this.#near - count);
        this.#weighed = Math.max(0, this.#weighed - count);
    }
    #makeRoom(at) {
        let old = 0;
        while (old < this.#count && this.#starts[old] < at - KEPT)
            old++;
        this.#forget(old);
        if (this.#count < this.#starts.length / 2)
            return;
        const longer = 2 * this.#starts.length;
        this.#starts = holding(new Int32Array(longer), this.#starts);
        this.#ends = holding(new Int32Array(longer), this.#ends);
        this.#leads = holding(new Uint8Array(longer), this.#leads);
        this.#joined = holding(new Uint8Array(longer), this.#joined);
    }
    #lookTo(from, to) {
        if (to <= this.#looked)
            return;
        const found = this.#found;
        found.skipTo(from - DISORDER);
        for (let start = found.next(to); start >= 0; start = found.next(to))
            this.#add(start, found.runEnd, found.isJoined);
        this.#looked = to;
    }
    #add(start, runEnd, joined) {
        if (this.#count === this.#starts.length)
            this.#makeRoom(start);
        const number = this.#count++;
        const end = Math.min(runEnd, start + value_places_LONGEST);
        const counted = Math.min(end, start + COUNTED);
        let at = start;
        while (at < counted && value_places_inWord[this.#bytes[at]] === 1)
            at++;
        this.#starts[number] = start;
        this.#ends[number] = end;
        this.#leads[number] = at - start;
        this.#joined[number] = joined ? 1 : 0;
        for (let step = Math.floor((at - start) / STEP); step >= 0; step--)
            this.#lastWith[step] = start;
        this.#windows[number] = '';
        this.#machineMade[number] = undefined;
    }
}
let last = null;
const valuePlacesOf = (text) => {
    if (last === null)
        last = new ValuePlaces(text);
    else if (!last.areOf(text))
        last.open(text);
    return last;
};

;// CONCATENATED MODULE: ./lib/detect/context/value-shape.js

const reachOf = ({ source }) => {
    const plain = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'c');
    if (/[*+]|\)\{/.test(plain))
        return value_places_LONGEST;
    let reach = plain.length;
    for (const [, most] of plain.matchAll(/\{(?:\d+,)?(\d+)\}/g))
        reach += Number(most);
    return Math.min(reach, value_places_LONGEST);
};
const TOLD = 40;
const [value_shape_DIGIT, A_TO_F, G_TO_Z, UPPER_A_TO_F, UPPER_G_TO_Z, SIGN] = [1, 2, 4, 8, 16, 32];
const value_shape_signs = ['-', '_', '+', '/', '=', '.', ':', '~|%!#$*@&^`'];
const value_shape_OTHER = SIGN << value_shape_signs.length;
const ANY = 2 * value_shape_OTHER - 1;
const value_shape_kindOf = new Uint16Array(256).fill(value_shape_OTHER);
value_shape_kindOf.fill(value_shape_DIGIT, 48, 58);
value_shape_kindOf.fill(A_TO_F, 97, 103).fill(G_TO_Z, 103, 123);
value_shape_kindOf.fill(UPPER_A_TO_F, 65, 71).fill(UPPER_G_TO_Z, 71, 91);
for (const [number, members] of value_shape_signs.entries())
    for (const member of members)
        value_shape_kindOf[member.charCodeAt(0)] = SIGN << number;
const OF_WORDS = 4 * SIGN - 1;
const OF_VALUES = value_shape_OTHER - 1;
const eitherOf = (one, other) => one.slice(0, other.length).map((bits, place) => bits | other[place]);
const escapes = new Map([
    ['\\d', '0-9'],
    ['\\w', 'A-Za-z0-9_'],
]);
const members = /\\?(.)(?:-\\?([^\]]))?/gs;
const readKinds = (source, flags) => {
    const plain = source.replace(/\\[dw]/g, (escaped) => escapes.get(escaped));
    if (/^\.|^\[\^|\\[a-zA-Z]/.test(plain))
        return ANY;
    let bits = 0;
    for (const [, first, last = first] of plain.replace(/^\[|\]$/g, '').matchAll(members))
        for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
            bits |= value_shape_kindOf[code] ?? value_shape_OTHER;
    if (!flags.includes('i'))
        return bits;
    const upper = bits & (UPPER_A_TO_F | UPPER_G_TO_Z);
    return bits | (upper >> 2) | ((bits & (A_TO_F | G_TO_Z)) << 2);
};
const known = new Map();
const kindsOf = (source, flags) => {
    const key = `${flags}/${source}`;
    const bits = known.get(key) ?? readKinds(source, flags);
    known.set(key, bits);
    return bits;
};
const characters = (bits, least, most) => (behind) => {
    let seen = bits;
    const rest = most > least ? behind.map((next) => (seen |= next)) : behind;
    return [...new Array(Math.min(least, TOLD)).fill(bits), ...rest].slice(0, TOLD);
};
const repeated = (part, least, most) => (behind) => {
    let beginning = behind;
    if (most > least)
        beginning = eitherOf(part(most === least + 1 ? behind : []), behind);
    for (let round = Math.min(least, TOLD); round > 0; round--)
        beginning = part(beginning);
    return beginning;
};
const piece = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[)|]|\\.|\[(?:\\.|[^\]])*\]|./sy;
const quantifier = /(?:\?|([*+])|\{(\d+)(?:(,)(\d*))?\})\??/y;
class Reader {
    #source;
    #flags;
    #at = 0;
    constructor({ source, flags }) {
        this.#source = source;
        this.#flags = flags.replace(/[gy]/g, '');
    }
    alternatives() {
        const all = [];
        let parts = [];
        for (;;) {
            const next = this.#take(piece)?.[0] ?? ')';
            if (next === '|' || next === ')') {
                const sequence = parts;
                all.push((behind) => sequence.reduceRight((rest, part) => part(rest), behind));
                if (next === ')')
                    return (behind) => all.map((part) => part(behind)).reduce(eitherOf);
                parts = [];
            }
            else
                parts.push(this.#part(next));
        }
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const taken = pattern.exec(this.#source);
        if (taken !== null)
            this.#at = pattern.lastIndex;
        return taken;
    }
    #part(begun) {
        if (begun.startsWith('(')) {
            const inner = this.alternatives();
            return /[=!]/.test(begun) ? (behind) => behind : repeated(inner, ...this.#times());
        }
        if (/^(?:[$^]|\\b)$/i.test(begun))
            return (behind) => behind;
        if (/^\\[1-9k]/.test(begun))
            return () => [];
        return characters(kindsOf(begun, this.#flags), ...this.#times());
    }
    #times() {
        const found = this.#take(quantifier);
        if (found === null)
            return [1, 1];
        const [, sign, least, comma, most] = found;
        if (sign !== undefined)
            return [sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
        if (least === undefined)
            return [0, 1];
        return [Number(least), Number(comma === undefined ? least : most || Number.POSITIVE_INFINITY)];
    }
}
const beginningOf = (expression) => new Reader(expression).alternatives()([]);
const mayBegin = (beginning, bytes, start) => {
    if (start + beginning.length > bytes.length)
        return false;
    for (let at = 0; at < beginning.length; at++)
        if ((value_shape_kindOf[bytes[start + at]] & beginning[at]) === 0)
            return false;
    return true;
};
const countUpTo = (beginning, kinds) => {
    const end = beginning.findIndex((bits) => (bits & ~kinds) !== 0);
    return end < 0 ? beginning.length : end;
};
const leadOf = (beginning) => countUpTo(beginning, OF_WORDS);
const runOf = (beginning) => countUpTo(beginning, OF_VALUES);

;// CONCATENATED MODULE: ./lib/detect/context/value-need.js



const WITHIN = 96;
const withinOf = ({ within = WITHIN }) => within;
const shortestOf = ({ keywords }) => Math.min(...keywords.map(({ length }) => length));
const NO_NEED = 0;
const MADE = 1;
const [LEAD, FROM, TO] = [1, 7, 15];
const LEAD_BITS = 63;
const FROM_BITS = 255;
const needOfValue = (rule) => (rule.distinctName === true ? MADE : 0) |
    (leadOf(beginningOf(rule.value)) << LEAD) |
    (shortestOf(rule) << FROM) |
    (withinOf(rule) << TO);
const withinWord = (bytes, hit) => {
    if (hit === 0)
        return false;
    const before = bytes[hit - 1];
    return (isLetter[before] === 1 &&
        isLetter[bytes[hit]] === 1 &&
        (isUpper[bytes[hit]] === 0 || isUpper[before] === 1));
};
const mayBeMet = (need, text, hit) => {
    if (withinWord(text.bytes, hit))
        return false;
    const from = hit + ((need >>> FROM) & FROM_BITS);
    const to = Math.min(text.length, hit + (need >>> TO) + 1);
    const lead = (need >>> LEAD) & LEAD_BITS;
    return valuePlacesOf(text).mayHold(from, to, lead, (need & MADE) !== 0);
};

;// CONCATENATED MODULE: ./lib/detect/decode/decoded.js

const identityOf = ({ rule, secret }) => `${rule.id}\0${secret}`;
const touching = (matches, from, to) => {
    let low = 0;
    let high = matches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const { match, length } = matches[middle];
        if (match.offset + length <= from)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (end < matches.length && matches[end].match.offset < to)
        end++;
    return matches.slice(low, end);
};
const withDecoded = (text, plain, batch, inner) => {
    const known = new Set(plain.map(({ match }) => identityOf(match)));
    const outdone = new Set();
    const found = [];
    for (const { match, length: innerLength } of inner) {
        const identity = identityOf(match);
        const innerEnd = match.offset + innerLength;
        const part = known.has(identity) ? null : batch.partOf(match.offset, innerEnd);
        if (part === null)
            continue;
        const offset = part.placeOf(match.offset);
        const length = part.placeOf(innerEnd) - offset;
        const others = touching(plain, offset, offset + length);
        const isGuess = match.severity === 'warning';
        if (others.some((other) => isGuess || other.match.severity === 'error'))
            continue;
        known.add(identity);
        for (const other of others)
            outdone.add(other);
        const decoded = [...part.namesOf(match.offset, innerEnd), ...match.decoded];
        const comment = allowComment(text, offset, length);
        found.push({
            match: { ...match, offset, ...text.position(offset), comment, decoded },
            length,
        });
    }
    if (found.length === 0)
        return plain;
    return [...plain.filter((each) => !outdone.has(each)), ...found].sort((a, b) => a.match.offset - b.match.offset);
};

;// CONCATENATED MODULE: ./lib/detect/decode/decoding.js

const APART = 4;
const FIRST_CAPACITY = 1 << 14;
class Batch {
    parts = [];
    origin = { copyEnd: 0, undone: [] };
    #length = 0;
    #buffer = Buffer.allocUnsafeSlow(0);
    get bytes() {
        return this.#buffer.subarray(0, this.#length);
    }
    get length() {
        return this.#length;
    }
    room(size) {
        const wanted = this.#length + size + APART;
        if (this.#buffer.length < wanted) {
            const larger = Buffer.allocUnsafeSlow(Math.max(FIRST_CAPACITY, wanted, this.#buffer.length * 2));
            this.#buffer.copy(larger, 0, 0, this.#length);
            this.#buffer = larger;
        }
        return this.#buffer;
    }
    add(part) {
        this.parts.push(part);
        this.#buffer.fill(LINE_FEED, part.to, part.to + APART);
        this.#length = part.to + APART;
    }
    partOf(from, to) {
        let low = 0;
        let high = this.parts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.parts[middle].from <= from)
                low = middle + 1;
            else
                high = middle;
        }
        const part = this.parts[low - 1];
        return part !== undefined && to <= part.to ? part : null;
    }
}

;// CONCATENATED MODULE: ./lib/detect/decode/escapes.js

const AROUND = 1024;
const WIDER = 512;
const NAME = 256;
const escapes_escapeRule = {
    id: 'escape',
    description: 'A character written as an escape: a place to decode, never a finding',
    severity: 'warning',
    advice: '',
    pattern: /(?!)/,
    keywords: [
        ...['%5f', '%2d', '%2b', '%2f', '%3d', '%3a', '%40', '%61', '%65', '%69', '%6f', '%74', '%72'],
        ...['%73', '\\u00', '\\x2', '\\x3', '\\x4', '\\x5', '\\x6', '\\x7'],
        ...['&#x', '&#3', '&#4', '&#5', '&#6', '&#9', '&#1'],
    ],
};
const code = (character) => character.charCodeAt(0);
const PERCENT = code('%');
const escapes_BACKSLASH = code('\\');
const AMPERSAND = code('&');
const escapes_HASH = code('#');
const escapes_SEMICOLON = code(';');
const BRACE = code('{');
const BRACE_END = code('}');
const ZERO = code('0');
const LETTER_U = code('u');
const LETTER_X = code('x');
const hexDigit = (byte) => {
    if (byte === undefined)
        return -1;
    if (byte >= 48 && byte <= 57)
        return byte - 48;
    const letter = (byte | CASE) - 97;
    return letter >= 0 && letter < 6 ? letter + 10 : -1;
};
const hexByte = (bytes, at) => {
    const high = hexDigit(bytes[at]);
    const low = hexDigit(bytes[at + 1]);
    return high < 0 || low < 0 ? -1 : (high << 4) | low;
};
const names = [
    ['amp;', '&'],
    ['quot;', '"'],
    ['apos;', "'"],
    ['lt;', '<'],
    ['gt;', '>'],
];
let character = 0;
const readPercent = (bytes, at) => {
    character = hexByte(bytes, at + 1);
    return character < 0 ? 0 : 3;
};
const readBackslash = (bytes, at) => {
    let next = at + 1;
    while (bytes[next] === escapes_BACKSLASH && next - at < 8)
        next++;
    const kind = (bytes[next] ?? 0) | CASE;
    if (kind === LETTER_X) {
        character = hexByte(bytes, next + 1);
        return character < 0 ? 0 : next + 3 - at;
    }
    if (kind !== LETTER_U)
        return 0;
    if (bytes[next + 1] === BRACE) {
        const first = hexDigit(bytes[next + 2]);
        if (first < 0)
            return 0;
        if (bytes[next + 3] === BRACE_END) {
            character = first;
            return next + 4 - at;
        }
        character = hexByte(bytes, next + 2);
        return character < 0 || bytes[next + 4] !== BRACE_END ? 0 : next + 5 - at;
    }
    if (bytes[next + 1] !== ZERO || bytes[next + 2] !== ZERO)
        return 0;
    character = hexByte(bytes, next + 3);
    return character < 0 ? 0 : next + 5 - at;
};
const readEntity = (bytes, at) => {
    if (bytes[at + 1] !== escapes_HASH) {
        for (const [name, stands] of names) {
            let same = 0;
            while (same < name.length &&
                ((bytes[at + 1 + same] ?? 0) | CASE) === (code(name[same]) | CASE))
                same++;
            if (same < name.length)
                continue;
            character = code(stands);
            return 1 + name.length;
        }
        return 0;
    }
    const hex = ((bytes[at + 2] ?? 0) | CASE) === LETTER_X;
    const first = at + (hex ? 3 : 2);
    let value = 0;
    let next = first;
    for (; next - first < (hex ? 4 : 5); next++) {
        const digit = hexDigit(bytes[next]);
        if (digit < 0 || (!hex && digit > 9))
            break;
        value = value * (hex ? 16 : 10) + digit;
    }
    if (next === first || bytes[next] !== escapes_SEMICOLON)
        return 0;
    character = value & 255;
    return next + 1 - at;
};
const readEscape = (bytes, at) => {
    const byte = bytes[at];
    if (byte === PERCENT)
        return readPercent(bytes, at);
    if (byte === escapes_BACKSLASH)
        return readBackslash(bytes, at);
    return byte === AMPERSAND ? readEntity(bytes, at) : 0;
};
const nameOf = (byte) => byte === PERCENT ? 'percent' : byte === escapes_BACKSLASH ? 'escapes' : 'html';
class DecodedRegion {
    from;
    to;
    #text;
    #start;
    #counted;
    constructor(text, start, from, to) {
        this.from = from;
        this.to = to;
        this.#text = text;
        this.#start = start;
        this.#counted = { at: from, place: start };
    }
    placeOf(wanted) {
        let { at, place } = this.#counted;
        if (wanted < at)
            [at, place] = [this.from, this.#start];
        for (; at < wanted; at++)
            place += readEscape(this.#text, place) || 1;
        this.#counted = { at, place };
        return place;
    }
    namesOf(from, to) {
        const found = this.#namesIn(from, to);
        return found.size > 0 ? [...found] : [...this.#namesIn(Math.max(this.from, from - NAME), from)];
    }
    #namesIn(from, to) {
        const found = new Set();
        let place = this.placeOf(from);
        for (let at = from; at < to; at++) {
            const length = readEscape(this.#text, place);
            if (length > 0)
                found.add(nameOf(this.#text[place]));
            place += length || 1;
        }
        return found;
    }
}
const escapes_isBlank = (byte) => byte <= 32 || byte === 34 || byte === 39 || byte === 96;
const decodeEscapes = (bytes, places, batch) => {
    const undone = [];
    let done = 0;
    for (let index = 0; index < places.length;) {
        let start = Math.max(done, places[index] - AROUND);
        let end = places[index] + AROUND;
        while (++index < places.length && places[index] - AROUND <= end)
            end = places[index] + AROUND;
        end = Math.min(end, bytes.length);
        const least = Math.max(done, start - WIDER);
        const most = Math.min(bytes.length, end + WIDER);
        while (start > least && !escapes_isBlank(bytes[start - 1]))
            start--;
        while (end < most && !escapes_isBlank(bytes[end]))
            end++;
        done = end;
        const from = batch.length;
        const into = batch.room(end - start);
        const before = undone.length;
        let to = from;
        for (let place = start; place < end;) {
            const length = readEscape(bytes, place);
            if (length > 0) {
                undone.push(to);
                into[to++] = character;
                place += length;
            }
            else
                into[to++] = bytes[place++];
        }
        if (undone.length > before)
            batch.add(new DecodedRegion(bytes, start, from, to));
    }
    batch.origin = { copyEnd: batch.length, undone };
};

;// CONCATENATED MODULE: ./lib/detect/decode/digits.js
const NONE = 255;
const sixBits = new Uint8Array(256).fill(NONE);
const fourBits = new Uint8Array(256).fill(NONE);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((character, bits) => {
    sixBits[character.charCodeAt(0)] = bits;
});
sixBits['-'.charCodeAt(0)] = 62;
sixBits['_'.charCodeAt(0)] = 63;
for (const [digits, first] of [
    ['0123456789abcdef', 0],
    ['ABCDEF', 10],
]) {
    [...digits].forEach((digit, bits) => {
        fourBits[digit.charCodeAt(0)] = first + bits;
    });
}

;// CONCATENATED MODULE: ./lib/detect/decode/reads-as-text.js


const reads_as_text_LOOK = 24;
const LEAST = reads_as_text_LOOK - 6;
const isText = (byte, index) => (byte >= SPACE && byte < 127) ||
    byte === LINE_FEED ||
    byte === CARRIAGE_RETURN ||
    byte === TAB ||
    (byte === 0 && index % 2 === 1);
const inText = Uint8Array.from({ length: 256 }, (_, byte) => Number(isText(byte, 1)));
const base64MayBeText = (bytes, at) => {
    const [one, two] = [sixBits[bytes[at]], sixBits[bytes[at + 1]]];
    const [three, four] = [sixBits[bytes[at + 2]], sixBits[bytes[at + 3]]];
    return (inText[((one << 2) | (two >> 4)) & 255] &
        inText[((two << 4) | (three >> 2)) & 255] &
        inText[((three << 6) | four) & 255]);
};
const hexMayBeText = (bytes, at) => {
    const byteAt = (place) => (fourBits[bytes[place]] << 4) | fourBits[bytes[place + 1]];
    return inText[byteAt(at) & 255] & inText[byteAt(at + 2) & 255] & inText[byteAt(at + 4) & 255];
};
const mayBeText = (bytes, start, digits) => (hexMayBeText(bytes, digits) |
    base64MayBeText(bytes, start) |
    base64MayBeText(bytes, start + 1) |
    base64MayBeText(bytes, start + 2) |
    base64MayBeText(bytes, start + 3)) !==
    0;
const base64ReadsAsText = (bytes, start, end) => {
    let bits = 0;
    let digits = 0;
    let index = 0;
    for (let at = start; at < end && index < reads_as_text_LOOK; at++) {
        const value = sixBits[bytes[at]];
        if (value === NONE)
            continue;
        bits = (bits << 6) | value;
        const place = digits++ & 3;
        if (place > 0 && !isText((bits >> (6 - 2 * place)) & 255, index++))
            return false;
    }
    return index >= LEAST;
};
const hexReadsAsText = (bytes, start, end) => {
    let index = 0;
    for (let at = start; at + 1 < end && index < reads_as_text_LOOK; at += 2) {
        if (!isText((fourBits[bytes[at]] << 4) | fourBits[bytes[at + 1]], index++))
            return false;
    }
    return index >= LEAST;
};

;// CONCATENATED MODULE: ./lib/detect/decode/run-bounds.js


const run_bounds_SHORTEST = 28;
const WRAPPED = 56;
const [LETTER_N, LETTER_R] = [110, 114];
const nextRun = (bytes, start) => {
    let from = start;
    while (from + run_bounds_SHORTEST <= bytes.length) {
        let at = from + run_bounds_SHORTEST - 1;
        while (at >= from && sixBits[bytes[at]] !== NONE)
            at--;
        if (at < from)
            return from;
        from = at + 1;
    }
    return -1;
};
const endOfHex = (bytes, start, end) => {
    let at = start;
    while (at < end && fourBits[bytes[at]] !== NONE)
        at++;
    return at;
};
const nextLine = (bytes, at) => {
    let next = at;
    if (bytes[next] === BACKSLASH && bytes[next + 1] === LETTER_R)
        next += 2;
    if (bytes[next] === BACKSLASH && bytes[next + 1] === LETTER_N)
        return next + 2;
    if (bytes[next] === CARRIAGE_RETURN)
        next++;
    if (bytes[next] !== LINE_FEED)
        return at;
    next++;
    while (next < bytes.length && isBlank[bytes[next]] === 1)
        next++;
    return next;
};
const endOfDigits = (bytes, start) => {
    let at = start;
    for (const last = bytes.length - 4; at <= last; at += 4) {
        const [one, two] = [sixBits[bytes[at]], sixBits[bytes[at + 1]]];
        if ((one | two | sixBits[bytes[at + 2]] | sixBits[bytes[at + 3]]) === NONE)
            break;
    }
    while (at < bytes.length && sixBits[bytes[at]] !== NONE)
        at++;
    return at;
};
const endOfRun = (bytes, start) => {
    let end = start;
    let lastPiece = start;
    for (let lineStart = start;;) {
        end = endOfDigits(bytes, end);
        if (bytes[end] === BACKSLASH && bytes[end + 1] === SLASH) {
            end += 2;
            lastPiece = end;
            continue;
        }
        if (end - lineStart < WRAPPED)
            return { end, lastPiece };
        const next = nextLine(bytes, end);
        if (next === end || next >= bytes.length || sixBits[bytes[next]] === NONE)
            return { end, lastPiece };
        lineStart = next;
        end = next;
        lastPiece = next;
    }
};

;// CONCATENATED MODULE: ./lib/detect/decode/runs.js




const [runs_ZERO, runs_LETTER_X] = [48, 120];
class DecodedRun {
    from;
    to;
    #name;
    #text;
    #start;
    #end;
    #counted;
    constructor(name, text, { start, end }, from, to) {
        this.from = from;
        this.to = to;
        this.#name = name;
        this.#text = text;
        this.#start = start;
        this.#end = end;
        this.#counted = { digit: 0, place: start };
    }
    placeOf(at) {
        const wanted = Math.floor((at - this.from) * (this.#name === 'hex' ? 2 : 4 / 3));
        let { digit, place } = this.#counted;
        if (wanted < digit)
            [digit, place] = [0, this.#start];
        for (; place < this.#end; place++) {
            const byte = this.#text[place];
            if (byte === BACKSLASH)
                place += this.#text[place + 1] === SLASH ? 0 : 1;
            else if (sixBits[byte] !== NONE && digit++ === wanted)
                break;
        }
        this.#counted = { digit: wanted, place };
        return place;
    }
    namesOf() {
        return [this.#name];
    }
}
const decodeHex = (bytes, start, end, batch) => {
    if (!hexReadsAsText(bytes, start, end))
        return false;
    const even = end - ((end - start) % 2);
    const from = batch.length;
    const written = batch
        .room((even - start) / 2)
        .write(bytes.toString('latin1', start, even), from, 'hex');
    batch.add(new DecodedRun('hex', bytes, { start, end }, from, from + written));
    return true;
};
const decodeBase64 = (bytes, start, end, broken, batch) => {
    for (let skip = 0; skip < 4; skip++) {
        if (!base64ReadsAsText(bytes, start + skip, end))
            continue;
        let text = bytes.toString('latin1', start + skip, end);
        if (broken)
            text = text.replace(/\\[nr]|\\|\s+/g, '');
        const name = text.includes('-') || text.includes('_') ? 'base64url' : 'base64';
        const from = batch.length;
        const written = batch.room(Math.ceil(text.length * 0.75)).write(text, from, 'base64');
        batch.add(new DecodedRun(name, bytes, { start: start + skip, end }, from, from + written));
        return;
    }
};
const decodeRuns = (bytes, origin, batch) => {
    const { copyEnd, undone } = origin;
    let nextUndone = 0;
    let run = { end: 0, lastPiece: 0 };
    let start = nextRun(bytes, 0);
    for (let from = 0; start >= 0; start = nextRun(bytes, from)) {
        if (start >= run.end)
            run = endOfRun(bytes, start);
        const { end } = run;
        const broken = start < run.lastPiece;
        from = end;
        if (start < copyEnd) {
            while (nextUndone < undone.length && undone[nextUndone] < start - 1)
                nextUndone++;
            if (nextUndone === undone.length || undone[nextUndone] > end)
                continue;
        }
        while (start < end && (bytes[start] === HYPHEN || bytes[start] === UNDERSCORE))
            start++;
        const digits = bytes[start] === runs_ZERO && bytes[start + 1] === runs_LETTER_X ? start + 2 : start;
        if (end - digits < run_bounds_SHORTEST || (!broken && !mayBeText(bytes, start, digits)))
            continue;
        const hexEnd = endOfHex(bytes, digits, end);
        if (hexEnd === end && !broken) {
            decodeHex(bytes, digits, end, batch);
        }
        else if (hexEnd - digits >= run_bounds_SHORTEST &&
            sixBits[bytes[hexEnd]] === NONE &&
            decodeHex(bytes, digits, hexEnd, batch)) {
            from = hexEnd;
        }
        else {
            decodeBase64(bytes, start, end, broken, batch);
            if (broken)
                decodeLines(bytes, start, end, batch);
        }
    }
};
const decodeLines = (bytes, start, end, batch) => {
    for (let lineStart = start; lineStart < end;) {
        let lineEnd = lineStart;
        while (lineEnd < end && sixBits[bytes[lineEnd]] !== NONE)
            lineEnd++;
        if (lineEnd - lineStart >= run_bounds_SHORTEST)
            decodeBase64(bytes, lineStart, lineEnd, false, batch);
        lineStart = Math.max(nextLine(bytes, lineEnd), lineEnd + 1);
    }
};

;// CONCATENATED MODULE: ./lib/detect/decode/utf16.js
const NUL = 0;
const utf16_LOOK = 4096;
const RUN = 8;
const printable = (byte) => byte >= 0x20 && byte < 0x7f;
const byteOrder = (bytes) => {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const length = Math.min(bytes.length, utf16_LOOK) & ~1;
    let even = 0;
    let odd = 0;
    for (let at = 0; at < length; at += 2) {
        if (bytes[at] === NUL)
            even++;
        if (bytes[at + 1] === NUL)
            odd++;
    }
    const half = length / 2;
    if (odd > half * 0.4 && even < half * 0.1)
        return 'utf-16le';
    if (even > half * 0.4 && odd < half * 0.1)
        return 'utf-16be';
    return null;
};
const holdsWideRun = (bytes) => {
    let run = 0;
    for (let at = bytes.indexOf(NUL); at >= 0;) {
        run = at > 0 && printable(bytes[at - 1]) ? run + 1 : 0;
        if (run >= RUN)
            return true;
        if (bytes[at + 1] === NUL) {
            run = 0;
            at++;
        }
        else if (bytes[at + 2] === NUL)
            at += 2;
        else {
            run = 0;
            at = bytes.indexOf(NUL, at + 3);
        }
    }
    return false;
};
const withoutWideNul = (bytes) => {
    const kept = new Uint8Array(bytes.length);
    const last = bytes.length - 2;
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === NUL &&
            ((at >= 2 && bytes[at - 2] === NUL) || (at < last && bytes[at + 2] === NUL)))
            continue;
        kept[length++] = byte;
    }
    return kept.subarray(0, length);
};
const readWide = (bytes) => {
    if (bytes.length < 4)
        return null;
    const marked = bytes[0] >= 0xfe && bytes[1] >= 0xfe;
    if (!marked && bytes.indexOf(NUL) < 0)
        return null;
    const order = byteOrder(bytes);
    if (order !== null)
        return new TextEncoder().encode(new TextDecoder(order).decode(bytes));
    return holdsWideRun(bytes) ? withoutWideNul(bytes) : null;
};

;// CONCATENATED MODULE: ./lib/detect/false-alarms/own-fingerprint.js
const own_fingerprint_REACH = 600;
const DIGITS = 16;
const own_fingerprint_COLON = 58;
const digest = /^[0-9a-f]{16}$/;
const fingerprint = /(?:^|[^\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+:[^:"'\n]{1,500}:[0-9a-f]{16}$/;
const isOwnFingerprint = (text, { severity, secret, offset }) => {
    const end = offset + secret.length;
    if (severity !== 'warning' || text.bytes[end - DIGITS - 1] !== own_fingerprint_COLON)
        return false;
    if (!digest.test(secret.slice(-DIGITS)))
        return false;
    return !/\w/.test(text.slice(end, end + 1)) && fingerprint.test(text.slice(offset - own_fingerprint_REACH, end));
};

;// CONCATENATED MODULE: ./lib/detect/keyword-pass/keywords.js

const FILTER_BITS = 20;
const HEAD_BITS = 17;
const keywords_WINDOW = 4;
const CASES = 0x20202020;
const keyOfWindow = (window) => Math.imul(window, 0x85ebca6b) >>> (32 - HEAD_BITS);
const fold = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++)
    fold[byte] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
const lowerCase = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const GUARDED = 16;
const NEVER = 0;
const ALWAYS = 1 << 23;
const guardOf = ([place, byte], [otherPlace, other]) => (place + GUARDED) | (byte << 8) | ((otherPlace + GUARDED) << 16) | (other << 24);
const BLOCK = 1 << 15;
const passed = new Int32Array(BLOCK);
const entered = new Int32Array(BLOCK);
const filterWindows = (view, from, to, multiplier, filter) => {
    let count = 0;
    for (let at = from; at < to; at += 2) {
        const product = Math.imul(view.getInt32(at, true) | CASES, multiplier);
        passed[count] = at;
        count += (filter[product >>> 17] >>> ((product >>> 12) & 31)) & 1;
    }
    return count;
};
const guardWindows = (view, bytes, count, heads, guards) => {
    const last = bytes.length - 1;
    let kept = 0;
    for (let index = 0; index < count; index++) {
        const at = passed[index];
        const entry = heads[keyOfWindow(view.getInt32(at, true) | CASES)];
        const guard = guards[entry];
        const start = at - GUARDED;
        const place = Math.min(Math.max(start + (guard & 31), 0), last);
        const other = Math.min(Math.max(start + ((guard >>> 16) & 31), 0), last);
        const wrong = ((bytes[place] | CASE) ^ ((guard >>> 8) & 255)) | ((bytes[other] | CASE) ^ (guard >>> 24));
        passed[kept] = at;
        entered[kept] = entry;
        kept += ((wrong - 1) >>> 31) | ((guard >>> 23) & 1);
    }
    return kept;
};
const findKeywords = (plan, bytes, onHit, goesOn = () => true) => {
    const { multiplier, filter, heads, next, guards, keywords, places, starts } = plan;
    const wanted = plan.bytes;
    const length = bytes.length;
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    const compare = (head, window) => {
        const from = window - GUARDED;
        const whole = from >= 0 && window + GUARDED <= length;
        for (let entry = head; entry > 0; entry = next[entry - 1]) {
            if (whole && entry !== head) {
                const guard = guards[entry];
                if ((bytes[from + (guard & 31)] | CASE) !== ((guard >>> 8) & 255))
                    continue;
                if ((bytes[from + ((guard >>> 16) & 31)] | CASE) !== guard >>> 24)
                    continue;
            }
            const keyword = keywords[entry - 1];
            const start = window - places[entry - 1];
            const first = starts[keyword];
            let left = starts[keyword + 1] - 1 - first;
            if (start < 0 || start + left > length)
                continue;
            while (left > 0 && fold[bytes[start + left - 1]] === wanted[first + left - 1])
                left--;
            if (left === 0)
                onHit(keyword, start);
        }
    };
    const whole = length - keywords_WINDOW + 1;
    let from = 0;
    for (; from < whole; from += 2 * BLOCK) {
        const to = Math.min(whole, from + 2 * BLOCK);
        const noted = filterWindows(view, from, to, multiplier, filter);
        const kept = guardWindows(view, bytes, noted, heads, guards);
        for (let index = 0; index < kept; index++) {
            compare(entered[index], passed[index]);
        }
        if (!goesOn())
            return;
    }
    for (from = Math.max(0, (whole + 1) & ~1); from < length; from += 2) {
        compare(heads[keyOfWindow(windowAt(bytes, from, length))], from);
    }
};
const windowAt = (bytes, at, end) => {
    let window = CASES;
    for (let place = at; place < Math.min(end, at + keywords_WINDOW); place++)
        window |= bytes[place] << (8 * (place - at));
    return window;
};

;// CONCATENATED MODULE: ./lib/detect/keyword-pass/surroundings.js
const ESCAPE = 6;
const surroundings_BACKSLASH = 92;
const surroundings_PERCENT = 37;
const isIn = (set, byte) => ((set[byte >>> 5] >>> (byte & 31)) & 1) === 1;
const surroundings_besideOf = (all, length) => ({
    before: (byte) => all.some(({ before: [nearest], front }) => {
        if (nearest !== undefined)
            return isIn(nearest, byte);
        return front === null || isIn(front.plain, byte) || isIn(front.escaped, byte);
    }),
    behind: (byte) => all.some(({ from, behind }) => {
        const next = behind[length - from];
        return next === undefined || isIn(next, byte);
    }),
});
const noSurroundings = {
    sets: new Uint32Array(0),
    starts: new Uint32Array(1),
    steps: new Uint16Array(0),
};
const surroundings_packSurroundings = (entries) => {
    const numbers = new Map();
    const words = [];
    const numberOf = (set) => {
        const key = set.join();
        let number = numbers.get(key);
        if (number === undefined) {
            number = numbers.size;
            numbers.set(key, number);
            words.push(...set);
        }
        return number;
    };
    const starts = [0];
    const steps = [];
    for (const { before, front, needed, from, behind } of entries) {
        if (before.length > 0 || behind.length > 0 || front !== null || needed !== null) {
            const fronts = front === null ? [0, 0] : [numberOf(front.plain) + 1, numberOf(front.escaped) + 1];
            steps.push(before.length, from, ...fronts);
            const [one = 0, other = one] = needed?.bytes ?? [];
            steps.push(one | (other << 8), needed?.within ?? 0);
            steps.push(...before.map(numberOf), ...behind.map(numberOf));
        }
        starts.push(steps.length);
    }
    return {
        sets: Uint32Array.from(words, (word) => word >>> 0),
        starts: Uint32Array.from(starts),
        steps: Uint16Array.from(steps),
    };
};
class Ahead {
    #bytes;
    #from = new Int32Array(256).fill(-1);
    #found = new Int32Array(256).fill(-1);
    constructor(bytes) {
        this.#bytes = bytes;
    }
    has(bytes, from, to) {
        const other = bytes >>> 8;
        return (this.#next(bytes & 255, from, to) < to ||
            (other !== (bytes & 255) && this.#next(other, from, to) < to));
    }
    #next(byte, from, to) {
        const searched = this.#from[byte];
        if (searched >= 0 && from < searched) {
            const end = Math.min(searched, to);
            for (let at = from; at < end; at++)
                if (this.#bytes[at] === byte)
                    return at;
            return this.#found[byte];
        }
        if (this.#found[byte] < from) {
            const found = this.#bytes.indexOf(byte, from);
            this.#from[byte] = from;
            this.#found[byte] = found < 0 ? this.#bytes.length : found;
        }
        return this.#found[byte];
    }
}
const holds = (sets, set, byte) => ((sets[(set << 3) + (byte >>> 5)] >>> (byte & 31)) & 1) === 1;
const isBehindEscape = (bytes, place) => {
    for (let at = place - 1; at > place - ESCAPE; at--) {
        if (bytes[at] === surroundings_BACKSLASH || bytes[at] === surroundings_PERCENT)
            return true;
    }
    return false;
};
const maySuit = ({ sets, starts, steps }, entry, bytes, hit, ahead) => {
    if (entry + 1 >= starts.length)
        return true;
    let step = starts[entry];
    const end = starts[entry + 1];
    if (step === end)
        return true;
    const back = steps[step];
    let at = hit + steps[step + 1];
    const place = hit - 1 - back;
    if (steps[step + 2] !== 0 && place >= 0) {
        const byte = bytes[place];
        if (!holds(sets, steps[step + 2] - 1, byte) &&
            !(holds(sets, steps[step + 3] - 1, byte) && isBehindEscape(bytes, place)))
            return false;
    }
    const needed = steps[step + 4];
    if (needed !== 0 && !ahead.has(needed, hit, hit + steps[step + 5]))
        return false;
    step += 6;
    const turn = step + back;
    const length = bytes.length;
    for (let next = turn; next < end; next++, at++) {
        if (at >= length)
            return false;
        const byte = bytes[at];
        if (!holds(sets, steps[next], byte))
            return false;
    }
    for (at = hit - 1; step < turn; step++, at--) {
        if (at < 0)
            return false;
        const byte = bytes[at];
        if (!holds(sets, steps[step], byte))
            return false;
    }
    return true;
};

var detect_limit = __nccwpck_require__(39561);
;// CONCATENATED MODULE: ./lib/detect/checks/crc32.js
let crcTable;
function tableOfCrc32() {
    return Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
        return value >>> 0;
    });
}
function crc32(text) {
    crcTable ??= tableOfCrc32();
    let value = 0xffffffff;
    for (let at = 0; at < text.length; at++) {
        value = (value >>> 8) ^ (crcTable[(value ^ text.charCodeAt(at)) & 0xff] ?? 0);
    }
    return (value ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./lib/detect/checks/encoded.js

function base64Text(encoded) {
    return Buffer.from(encoded, 'base64').toString('latin1');
}
function encoded_jsonObject(encoded) {
    return objectOf(base64Text(encoded));
}
function objectOf(text) {
    if (!/^\s*\{/.test(text))
        return null;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}
function namesBot(secret) {
    return /^\d{17,20}$/.test(base64Text(secret.split('.')[0] ?? ''));
}
const emulatorKeys = new Set([0xb4cbd586, 0x87707360]);
function isEmulatorKey(secret) {
    return secret.length > 80 && emulatorKeys.has(crc32(secret));
}

;// CONCATENATED MODULE: ./lib/detect/checks/entropy.js
const counts = new Uint32Array(256);
const TABLE = 64;
const entropy_parts = new Float64Array((TABLE + 1) ** 2).fill(Number.NaN);
const partOf = (count, length) => {
    const share = count / length;
    return share * Math.log2(share);
};
const knownPart = (count, length) => {
    if (length > TABLE)
        return partOf(count, length);
    const index = length * (TABLE + 1) + count;
    const known = entropy_parts[index];
    if (!Number.isNaN(known))
        return known;
    entropy_parts[index] = partOf(count, length);
    return entropy_parts[index];
};
const entropy = (text) => {
    const { length } = text;
    for (let index = 0; index < length; index++)
        counts[text.charCodeAt(index) & 255]++;
    let bits = 0;
    for (let index = 0; index < length; index++) {
        const code = text.charCodeAt(index) & 255;
        const count = counts[code];
        if (count > 0)
            bits -= knownPart(count, length);
        counts[code] = 0;
    }
    return bits;
};

;// CONCATENATED MODULE: ./lib/detect/file-kind.js
const CODE = new Set('c cc cpp cxx h hpp m mm cs fs vb java kt kts scala groovy gradle go rs swift dart js jsx mjs cjs ts tsx mts cts vue svelte py pyi pyx rb erb rake php php3 phtml inc pl pm lua r jl ex exs eex heex leex erl hrl hs elm clj cljs cljc edn lisp el ml mli nim zig v sol sql psql html htm xhtml jsp asp aspx cshtml razor ejs hbs pug haml slim twig proto graphql gql thrift css scss sass less styl ipynb cr d pas asm s feature j2 jinja jinja2 tmpl tpl mustache liquid blade coffee bicep tcl vbs vim snap patch diff'.split(' '));
const CONFIG = new Set('env yml yaml ini cfg conf config cnf properties props toml tf tfvars tfstate hcl nomad sh bash zsh fish ksh bat cmd ps1 psm1 psd1 xml plist json json5 jsonc pypirc npmrc yarnrc netrc envrc service desktop dockerfile containerfile makefile mk creds credentials secret secrets key token ovpn rdp reg htpasswd kubeconfig dist local prod production development staging backup bak old orig save secret dev edited example sample template default'.split(' '));
const DOCUMENT = new Set('md mdx markdown rst adoc asciidoc txt text tex rtf org textile wiki pod man ronn log cast 1 5 8'.split(' '));
const DATA = new Set('csv tsv ndjson jsonl lock sum svg har xlf xliff po pot resx strings map ldif pem crt cer snap golden arb'.split(' '));
const TEST_FOLDER = /(?:^|[/._-])(?:tests?|testing|specs?|fixtures?|__tests__|__mocks__|mocks?|stubs?|fakes?|dummy|testdata|test[-_]?data|testcases?|test[-_]?cases?|cassettes?|vcr|golden|snapshots?|e2e|unit|functional|acceptance|testutils?|test[-_]?servers?|integration[-_]?tests?|(?:unit|smoke|int|android)tests?|benchmarks?|bench|micro-?bench(?:marks?)?|suites?|fuzz(?:ing|ers?)?|qa(?!.*\.(?:ya?ml|properties|env|tfvars|json|toml|ini|conf)$)|conformance)(?:[/._-]|$)/i;
const TEST = /[a-z](?:Tests?|Specs?|Mocks?|Fixtures?|TestCase|IT)\.[a-z]+$|[a-z]Tests?\/|(?:^|\/)test_|conftest|sample[-_]?data/;
const file_kind_packages = /((?:^|\/)src\/main\/)(?:java|kotlin|scala|groovy|resources)\/(?:[^/]*\/)*/;
const DOCUMENTS = /(?:^|[/._-])(?:docs?|documentation|manuals?|tutorials?|guides?|cookbooks?|recipes|getting[-_]started|quickstart|walkthroughs?|readme|changelog|changes|history|news|contributing|snippets?|stories|storybook)(?:[/._-]|$)|(?:^|\/)[\w-]+\.[1-8]$/i;
const TYPED = /(?:^|\/)(?:\.\w{1,20}_history|ConsoleHost_history\.txt)$/i;
const REQUESTS = /\.bru$|postman_(?:collection|environment|globals)\.json$|(?:^|\/)insomnia[^/]*\.(?:json|ya?ml)$/i;
const RECORDED_FOLDER = /(?:^|\/)(?:(?:[\w-]{1,30}[-_])?cassettes?|vcr|betamax|replay[-_]?data|__recordings__|__nock-fixtures__)\//i;
const RECORDED_FORM = /\.(?:ya?ml|json|txt)$/i;
const isRecorded = (path) => /\.har$/i.test(path) || (RECORDED_FORM.test(path) && RECORDED_FOLDER.test(path));
const EXAMPLE = /(?:^|[/._-])(?:examples?|samples?|demos?|templates?|skeletons?|boilerplates?|playground|sandbox|example[-_]?app)(?:[/._-]|$)|\.(?:example|sample|template|tpl|dist|default)(?:$|\.)|\.erb$|\.j2$|\.tmpl$|\.tt$/i;
const LANGUAGE = '(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|eu|fa|fi|fr|gl|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|th|tr|uk|ur|vi|zh)(?:[-_][A-Za-z]{2,4})?';
const TRANSLATION = new RegExp([
    String.raw `(?:messages|strings|translations?|locali[sz]able)(?:[-_.][a-z]{2}(?:[-_][A-Z]{2})?)?\.(?:properties|json|xml|ya?ml|strings|php|xlf|po|js|ts)$`,
    String.raw `\.(?:po|pot|xlf|xliff|resx|strings|arb)$`,
    String.raw `_(?!(?:it|id|no|is|in|db)[_.])${LANGUAGE}\.properties$`,
    String.raw `(?:^|\/)${LANGUAGE}\.(?:json|ya?ml|php|js|ts|xml|properties|rb)$`,
].join('|'));
const OF_LANGUAGES = /(?:^|\/)(?:locales?|langs?|languages?|i18n|l10n|translations?|intl|messages|nls|strings)(?:\/|[-_.][^/]*$)/;
const HOLDS_TEXT = /\.(?:json|json5|jsonc|resjson|ya?ml|toml|xml|plist|properties|props|ini|lang|ftl|php|csv|tsv|txt|md|mdx|html?)$/i;
const NAMES_LANGUAGE = new RegExp(String.raw `\/${LANGUAGE}(?:\/|\.\w+$)`);
const isTranslation = (path) => {
    if (TRANSLATION.test(path))
        return !/(?:^|\/)res\/values\/[^/]+\.xml$/.test(path);
    const folder = OF_LANGUAGES.exec(path);
    if (folder === null)
        return false;
    return HOLDS_TEXT.test(path) || NAMES_LANGUAGE.test(path.slice(folder.index + 1));
};
const GENERATED = /\.min\.(?:js|css|html)$|[-.](?:bundle|chunk)\.js$|\.map$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|packages\.lock\.json|podfile\.lock|flake\.lock|\.terraform\.lock\.hcl|gradle\.lockfile|deno\.lock|bun\.lock)$|\.pb\.go$|_pb2\.py$|\.generated\.|\.designer\.cs$|(?:^|\/)(?:\.[\w-]{0,40}cache|\.(?:next|nuxt|angular)\/(?:[\w-]{1,20}\/)?cache|node_modules|bower_components|vendor|third[-_]?party|_?vendored|dist|public\/assets|wwwroot\/lib)\//i;
const SETTINGS = new RegExp([
    String.raw `(?:^|\/)(?:config|conf|settings|env_vars|group_vars|host_vars|secrets|credentials)\/`,
    String.raw `(?:^|\/)(?:settings?|secrets?|credentials?|config(?:uration)?|database|local_settings|wp-config|parameters|env(?:ironments?)?|constants?)(?:[-_.][^/]*)?\.\w+$`,
    String.raw `(?:^|\/)(?:application|bootstrap|appsettings|docker-compose|compose|values|web|app|production|prod|staging|development|dev|gradle|local|db|mail|smtp|redis|mysql|postgres|terraform|conf)(?:[-_.][^/]*)?\.(?:properties|ya?ml|json|xml|ini|cfg|conf|config|toml|env|tfvars|plist)$`,
    String.raw `(?:^|\/)\.env(?:$|[.\-_])|\.env$|\.envrc$|\.tfvars$`,
    String.raw `(?:^|\/)(?:\.npmrc|\.pypirc|\.netrc|_netrc|\.htpasswd|\.pgpass|\.s3cfg|\.boto|\.my\.cnf|\.git-credentials|\.dockercfg|credentials|dockerfile|vagrantfile|jenkinsfile|procfile|makefile)$`,
].join('|'), 'i');
const NAMED_CODE = /(?:^|\/)(?:vagrantfile|jenkinsfile|gemfile|rakefile|fastfile|podfile|brewfile)$/i;
const NAMED_DOCUMENT = /(?:^|\/)(?:readme|changelog|changes|license|licence|copying|notice|authors|contributing|todo|install|news|history)(?:[-_.][^/]*)?$/i;
const TEMPLATE = new Set(['j2', 'jinja', 'jinja2', 'tmpl', 'tpl', 'erb', 'mustache', 'gotmpl']);
const syntaxOf = (path, extension) => {
    if (TYPED.test(path))
        return 'config';
    if (TEMPLATE.has(extension)) {
        const inner = /\.([a-z0-9]+)\.[a-z0-9]+$/i.exec(path)?.[1]?.toLowerCase();
        if (inner !== undefined && CONFIG.has(inner))
            return 'config';
    }
    if (extension === '' && NAMED_CODE.test(path))
        return 'code';
    if (extension === 'txt') {
        const inner = /[\w-]\.(env|exs|py|js|ts|rb|php|ya?ml|json|toml|ini|conf|properties)\.txt$/i.exec(path)?.[1];
        if (inner !== undefined)
            return CODE.has(inner.toLowerCase()) ? 'code' : 'config';
    }
    if (DATA.has(extension))
        return 'data';
    if (DOCUMENT.has(extension) || (extension === '' && NAMED_DOCUMENT.test(path)))
        return 'document';
    if (CONFIG.has(extension)) {
        const inner = /\.([a-z0-9]+)\.[a-z0-9]+$/i.exec(path)?.[1]?.toLowerCase();
        return inner !== undefined && CODE.has(inner) && inner !== 'd' && inner !== 's'
            ? 'code'
            : 'config';
    }
    return CODE.has(extension) ? 'code' : 'config';
};
const isTest = (path) => {
    const own = path.replace(file_kind_packages, '$1');
    return TEST_FOLDER.test(own) || TEST.test(own);
};
const purposeOf = (path, syntax) => {
    if (GENERATED.test(path))
        return 'generated';
    if (isTranslation(path))
        return 'translation';
    if (isRecorded(path))
        return 'recorded';
    if (isTest(path))
        return 'test';
    if (REQUESTS.test(path) || TYPED.test(path))
        return 'use';
    if (DOCUMENTS.test(path))
        return 'document';
    if (!EXAMPLE.test(path))
        return 'use';
    return syntax === 'document' ? 'document' : 'example';
};
class PathKind {
    syntax;
    #path;
    #purpose = null;
    #settings = null;
    constructor(path) {
        this.#path = path;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const dot = name.lastIndexOf('.');
        this.syntax = syntaxOf(path, dot < 0 ? '' : name.slice(dot + 1).toLowerCase());
    }
    get purpose() {
        this.#purpose ??= purposeOf(this.#path, this.syntax);
        return this.#purpose;
    }
    get settings() {
        const { syntax } = this;
        this.#settings ??=
            (syntax === 'code' || syntax === 'config') &&
                this.purpose !== 'document' &&
                SETTINGS.test(this.#path);
        return this.#settings;
    }
}
const WITHOUT_PATH = { syntax: 'config', purpose: 'use', settings: false };
let file_kind_last = null;
const fileKind = (path) => {
    if (path === null)
        return WITHOUT_PATH;
    if (file_kind_last?.path !== path)
        file_kind_last = { path, kind: new PathKind(path) };
    return file_kind_last.kind;
};
const SHOWN = new Set(['test', 'example', 'document']);
const MAYBE_SHOWN = new Set(['recorded', 'generated']);
const file_kind_isForShow = (path) => {
    const { purpose, syntax } = fileKind(path);
    if (SHOWN.has(purpose) || syntax === 'document')
        return true;
    return MAYBE_SHOWN.has(purpose) && path !== null && isTest(path);
};

;// CONCATENATED MODULE: ./lib/detect/checks/web-token.js


const LONG_OVER = Date.UTC(2026, 10, 1) / 1000;
const unreachable = /^https?:\/\/(?:[^/.:]+|(?:[^/:]+\.)?(?:localhost|example(?:\.(?:com|org|net))?|test|invalid|local)|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?::\d+)?(?:\/|$)/i;
const ANY_CLUSTER = 'kubernetes/serviceaccount';
const LONGEST_LIFE = 50 * 365 * 24 * 60 * 60;
function areForShow({ sub, exp, iat, iss }) {
    const end = typeof exp === 'string' ? Number.parseInt(exp, 10) : exp;
    const isOver = typeof end === 'number' && end < LONG_OVER;
    const neverEnds = typeof end === 'number' && typeof iat === 'number' && end - iat > LONGEST_LIFE;
    const isOutOfReach = typeof iss === 'string' && (iss === ANY_CLUSTER || unreachable.test(iss));
    return isOver || neverEnds || sub === '1234567890' || iss === 'supabase-demo' || isOutOfReach;
}
const times = new Set(['exp', 'nbf', 'iat', 'auth_time']);
function tellsApart(value) {
    if (typeof value === 'string')
        return /[\d@.]/.test(value);
    if (typeof value === 'object' && value !== null)
        return Object.values(value).some(tellsApart);
    return typeof value === 'number';
}
const nameNobody = (claims) => !Object.entries(claims).some(([name, value]) => !times.has(name) && tellsApart(value));
const isOwn = (header, { iss, aud }) => typeof header?.alg === 'string' &&
    header.alg.startsWith('HS') &&
    iss === undefined &&
    aud === undefined;
const signatureLengths = new Map([
    ['HS256', 43],
    ['HS384', 64],
    ['HS512', 86],
    ['ES256', 86],
    ['ES384', 128],
    ['ES512', 176],
    ['EdDSA', 86],
]);
function isCut(header, signature) {
    const length = signatureLengths.get(header?.alg);
    return signature !== undefined && length !== undefined && signature.length < length;
}
const isProof = (header) => header?.typ === 'dpop+jwt';
const isSupabaseAnon = ({ role, iss }) => role === 'anon' && iss === 'supabase';
function jsonWebToken(secret, path = null) {
    const parts = secret.split('.');
    const [head = '', payload = ''] = parts.slice(0, 2).map(base64Text);
    const signed = /^\{\s*"/.test(head) && /"(?:alg|typ|kid|cty|enc)"/.test(head);
    if (!signed || !/^\{\s*["}]/.test(payload))
        return null;
    const header = objectOf(head);
    if (isProof(header))
        return null;
    const isShown = file_kind_isForShow(path);
    if (isShown && isCut(header, parts[2]))
        return null;
    const claims = objectOf(payload);
    if (claims === null)
        return 'warning';
    if (isSupabaseAnon(claims) || (isShown && nameNobody(claims)))
        return null;
    if (fileKind(path).purpose === 'test' && isOwn(header, claims))
        return null;
    const isUsed = !isShown && fileKind(path).purpose === 'use';
    return areForShow(claims) && !isUsed ? null : 'warning';
}
const UNDER_PASSWORD = 'PBES2';
function opaqueWebToken(secret, path = null) {
    if (isForShow(path))
        return null;
    const parts = secret.split('.');
    const header = jsonObject(parts[0] ?? '');
    const algorithm = header?.alg;
    if (typeof algorithm !== 'string' || algorithm.startsWith(UNDER_PASSWORD))
        return null;
    return parts.length === 3 || typeof header?.enc === 'string' ? 'warning' : null;
}
const isShownWebToken = (secret, path) => secret.startsWith('e') && jsonWebToken(secret) !== null && jsonWebToken(secret, path) === null;

;// CONCATENATED MODULE: ./lib/detect/words/word-levels.js
const word_levels_LETTERS = 27;
const LEVELS = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 7, 9];
const TABLE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

;// CONCATENATED MODULE: ./lib/detect/words/word-table.js
const wordTable = [
    '7kkkssjlejlt230k0uurj0zcdv16-6-r3n6_e7_9_W2n6n7-O82n_u63x_q33y_mz2-3ut2muri1rVsy26-zvy3f63Wz',
    '_-_W3X1e82f62dvu5_y_732y_uj29_ts2u2kZt0c22152r2722yu0y2__X_f1X11W72dvv63y-62my_2r29_N2W2e22W',
    '-2f3v62izzu3q31s293zl0utkjrzcku26-6-r-n6_Wz--_W2u2e22d1uO2272x2z22y31z2-_fnX8fstk1zdvu6-6_b_',
    '2z_Uz213tt2tukZ0zcu3162x_y2uz_u0_93O2X7W23e8un3u6srmj2kzms02l3W1X2eutd9tW3v6ui2rutj3szk20kkk',
    'kkkkkkkkkkctn0-tcP2Un118V2f-f5_n8vm3vk86_T629-3W_-6W0X0e9tX9ut_2c3vc1-Uf3be39rf_bnf2-n6zn_3a',
    'ny8r2ur3tz296P_n_W02f8um32e1m1-1VW3af2vyXtf_Xttn-ld-2R_7_r9u73ss--6V1e3Wqum_ku_3af6_r-t0f18_',
    '-6finfdv1n_bv_uNttuz9tdvbd-9yX3f8f1_a9km_3L1s_7_t811a2-6Vsevfmtu8jv3vT97_b02126d_-zfvX8P1-f-',
    'sm_2W2d0-1dn3aP33zW_W3X19e-tu_vR3r9r-vk3kk-_5d1f-X03e9s29_K2z281tr_r0-_7P-X-X21e_2n3tkkkkkkk',
    'kkkkkkjsl2tlrq_7c3-uSdq_z3f8-f8_86_im7n6vc8__8-K_jv6_969nl__6ltutmiz_6k233Teku02W1s2z22y0eum',
    '2bbe0m2s1Z-qv7-vy_mz__7elnu1izvzc3-mS_5_9__t_9-__6O2mzW0e222e22r_4_62_7__9_96f8_vP__c_n7_vS_',
    'i_7n_7_vn_77ms3uuqse7cesuK89____8tc__85e22me22222O22h-y_6__z__7_1yvUW_vm_d_yv32S_73s_kc3Xu_7',
    '8tt0mmjs36b2_2a2x2y2211s122zP_P_n19k8vvvvTtttttpttttttql0env00s1a2_-M2U2z2z2e22220kkkkkkkkkk',
    'kkkWtn392UfnbW3-6cdv_n8_fjd__9b85_i_27v37__5XlU8_u8t9k_93N2l11-lena3__xX_nfX8_7vv___Om2zy0c0',
    '2e202yX-X_X21n90nv3Strm-ltbnkd3-6O2m2e2202e222Mvy2z_usv7u-98P3W_X__W_3f_3S-b___n9f98_v6c_d8d',
    '_vX9r_9ne2m--_aNnd0u_5u2l-nln27cnv_e1z222eu22w200e-P-W2-X_-m_fM3z_09u2njlu_6n_f_P9_W9fn-3ct1',
    '_8-buvKf__5W0W2m2220mz22TkT222s0me202wm22222m2m0202M6-t300une92_7V_X_vf7f_9n_Xkkkkkkkkkkkkkh',
    't12uusi17j13nJ88t8-tz_t3_8yNvd6_9_f9u329T-q3y_m83d0-86tk0320rt6c92-L-l37_Xr_1s__7l3H3f-vv7__',
    '_9K_6-y330_37__6emkn11yu7U0_uZ_6v6__9_37v_6X_v_nlnX99n_fa_5_y32z--2_87P_f3P9_m_3v_vT_z26e_6_',
    '81_-61dvv2sau7ltm-S_92s_25_U-9_6e2e222222z22TZ_6_y__6_-8394unv99V21-0233M3r_c_vsvc_-z6ldvtuj',
    'b07lu39ivq_53_87____7XvVvX__v6_v_fG02my22ums222xk2_n9squ8fu39b_r9ib_7_79998kkkkkkkkkkkkkerX1',
    '-8cXvbd3_7V-W8e12e7mf_vc98_b8vy_uM3-4m1n2f-9n-3v__e1d1-8dXnbe21rX3U3X0-f9sn__S3716_uq_m0-87X',
    '1X9f00X89mv3d0ls31dW3bfv3pW9f9l30n-Uf_-S-z_z9vs3rct-6e1VuWz2e_lu_nSey_7_1zf11_-6njmmm29v-i23',
    'uW83k81defVr237XvX8n7_e7jn__V_2_u_3-21w-35due2fttu8c132N87_r921m7V__6evf8e99n8bv32d9r09-vnvL',
    'f1vrX_P3X__f82v__S-y3r2ur3c-_97nef9f_3x_6___Ls020l3kvru2_5e9f2Wv9n__m3ukkkkkkkkkkkkkksd2-eTj',
    '-7km-1O2yW222000222xf97kv7jf_n___Nrkf9vksv799_7mml2mzj_xjv3_U_5n6_m83k1--6N_f5_____v___S2y2x',
    '2222e0200vdef2iy38l_83Sma22m2120222yOke2u22z2m222h_6_7__6__6_86V2e2u22a2y222Kz0j22102z2m1z_t',
    '-3_z7f5tn2_Um2e2222eM02mxeb202mz22e220h_6_5__7__9_95v3f7n_d7_r__vMu6_r_f93198-r21uv1yy2zb2_9',
    'KtttttttttVttpej222z22z222eL222222eez222wv93_X89_8s___T2b222222W222ckkkkkkkkkkkkkVmu112cXvUe',
    '--rX_H3v-_e-_v_2S9v9c_c8vb79_5X_Pvf9_n__n__Vvl22-dU_Te23yf_n_X9__6_f_na_526en83l9_-6W1f_f8-m',
    '9xv3_Ttru2tmVvjm3-rX_P_X____3f_fh_8_k9_69_7__7X_P3X3_f-_m_nS3h_u-u-v_mn36W_W_V_nX_nf3_N2tt-2',
    'Vc3blm_yP__tv8_b8n_9_S2z2r2my2mi221P_P_X__d_-n_3D_8399-929d--6f_Xzn9vttnv3fa2z_7ucm3Um-9zH_n',
    '_X-_u-_v_3h_6973u2vn0_7wW2222z2220222Tnj3s_ltfk_3_amlm0W2020220ekkkkkkkkkkkkkit1-2mji9zktvuK',
    't____fq_d8__5n__6n7fv8_n_vKnrvs_n13n__k7dju3vrj26l222O202j22202y22yS_X_v__t7____Lk02i2002202',
    '2yltlu2rqs0k23uS_5___v7__7__6P9X_m__f7vn3_Z_z-6v_6v_0186X-X3X-sX8un__T_q_7fvqv98_v7trv2uzjl6',
    'cln3Ltl9j9___c7n_5e2e2ey2m2220ma2q279-6_-0u-5tvf9vttun5_3-M-6-t_s1_0V--7c1tulja9zjt3ub0p2x22',
    '222222zP_W-f_8u9-2_nFttttttttttttpl6n3f3m79ku__L222222y222220kkkkkkkkkkkkkOtv9-9dX3lm__7d3X8',
    'X73n82e3vR_7_b7v7_tl_-6X8Wse-9n-mv--X1n1-9dX_Smt_7f_j_P-_n98v_fSuz9T_2V-mr-_6X2l_Xssf-8l_vWl',
    'vt-0fXvavu2zP-X_fv9f_Xu__R_7_q9vz_ts-_7e8X2Wyun_s3_vaf63y_90X-0__7erdOeu9v_j1_3W-3-__uHvt1__',
    '6e3e8f03j8bm__T1v_k_v__24__6WtXmWtun9tv_3Uz83b7t1u0V_-6XvX8X13n-kn-eV1k-90il3avu-zX_P_X--f93',
    '3_3Z26-r-3r3nu_-5m-X2e3uf-0v9_Y_6_9_27__9_97W2P-X-2n13u_9kkkkkkkkkkkkkhtt_2-si87l0_2K222222y',
    '22z22zUmmyer2k22u2uLf6_97_8_jv__Z2cv2-ki-6j8_9M02202222Te22ym2e2222W0bW22Le02z2zz2z222xssmu2',
    'ci-1c-3vK2y2z22m22z22xX_X_d8_v_nv__J202z2m020m20zXjv_f_9v_fn6_L_j87_v8_7__9q12vslsit7emu3a2y',
    'zzu1u2l02rytVttttttttVttKey2220022ze2y2-3_3G_V-9---Ktq_69_8v9s_86sd2d1jrt8duvvLuy2z2y222022y',
    'W2e2mW222bm22T22eW2e22ez22zm22e2W0mzO222Mmj2y22e222220kkkkkkkkkkkkkNu3111kXvbe--iX8X_v8_X__f',
    '__k_77R_n8_l___6Xvf9f__X7_n__W2d211lfvUf370e222Oy2Wz2u12Sn8_9__6nc_6_8P_f_f_mX2lX33N2121tlWv',
    'jm29yP_X_n__f_vn__R_6_yvu0_303_7P3X_V--f_3n_nSv5u8__8__9n_zf9f_T__O__n_nO22220bdnblt-yX_X__8',
    '_X8-fn_We22W22222xz20X3X-X-_X_2e3mM273j2v9v_d-9xf3f-X92n73n_mclu21tcemUdt9sP_d_P__3_33__Z_q3',
    '7-_9__0__6ttttdtdattrttL-r-89lm3bu_-x22W2W2222y222kkkkkkkkkkkkkitt-umti17bl3mZ3z_k_t7ul8_-6X',
    '-e6uu2X_vf__L26_63_svk1_95mk2uuuj27bt21L-zv62vz_s0_37O_f-W-_f82n_uZ_6_8__6_11__zkcln1mi02b13',
    'rZ25379_1_96__6P-f_f72n9lm_vS26_6_-7_81_76O-X_f3-d_vn3vK_z-61_7_98386de-f2ujl0ksf2S-7ub_ds_t',
    's__5W222m222m2e22T7a_9_8rv_7v8hnvf2vW3s-03__S_62i_30_l9_1qlkmltlk10b202S2x-z_s1_t8338PfP3f__',
    'n93__fL2z2z2e222z22wn21vvvt2-m339K1y2k20122222kkkkkkkkkkkkkkd1v0sseWvcd31sX-X_X9-X83X33a_knT',
    '9_7vm7tl5Usc_f09f9vuu3V9c-11lW3Tf-3yX_X_l81X7vfv_MX8ll_98ndk9_6P3f_v7-n12f_3d0s9-sdW3bf_2jX3',
    'H_v_vt_nv__a8bvk_vbe9k_95e2c1V-2l-mn_vh3x-7-38_-z396XtfvV__d3kv3fdte120mV1bcu-rf-e9e6_f7sn_3',
    'O222b2m2W2m2kyX3n3V2vf_uf39M1z8t61-v1m2_5f_X8f8_j_nv-nW-u920Ue2bd3trWVf-v__l89V__Z16979ns_n-',
    'v95s222m2rz1ur22T0jt21tenblv_6e2W2W2b222m22kkkkkkkkkkkkkh1s3mmjc10kt3vT_7_i_f6_l7u_8f_P7X8_f',
    '80v_vSv63q_m73s1--ymrumu1s17U2u0k-7_5-f5_m8__4e_f2ns_n9un3_R36_93nz_-9__6fdlu1mju2b2-th_5_8_',
    '_7_98-_6X_X3f99e9lnvvZ-z-63v73-9_77O_Xtn9_f_-__-S_p_7-vz_9s-95ut22uskt6jkn3Z2z_r2k7vf7_u7P__',
    '_n8_f__Om_c35_6__6_99-95nvd9fV3t_zn__S_6_y_v8_b1_-ye1m3trUl9j2u-Sv5_y_-6_-_3_7PvX9X_9f7_v_3L',
    '_7_jn8______6OtX_n2lf-tnv_Z3q_5338__8v_8kkkkkkkkkkkkkW9Pn-9kf3cd__zU_e9cz-f7de3va073c63z_1k_',
    '_ze1P2W20m9vf3uW3f098dXvbkm3qm2a3X--f9sn__Tvszr_nr-U8397X3f3V07l90f3_d1et_9dP_af33yVvX-X3-e-',
    'mn3_T-6-z8u63jr--7f0d2Vq2X_tl_vSfz-z_zzX1-3_5fscfm21v-b1_vftmt_7UembX2-6fuW0e93k9jn3vM-W_t_n',
    '891q936erevfudm8buv3T97-r9tkvzV--yf3Wsf1-W-km2tdtl82_mXnbXu_zX3P_W39n-vv_3Suy3z1nV3z2_85n2f2',
    'f-vn3__-XS3z77_1r_k0__6W1X2Wvtu_1t3tkkkkkkkkkkkkkjud3mujy9yju3uK002y22z2m222yetu7e7tX8mv2uRl',
    '8f7__6v_s_f7ncvvu0z25k3_-U9r_q_s8_lr_vqdnf9vltk6dn9_i_6_6_vqlu8397nleu1rytzb2-2a2o2222022022',
    'yXnfXX9_t8nn_3h_6_63_z3-8_8xfvX_c99v_nf__K_7689_8n9j__8-132mqrs6Uuv-c-5_y3ez_e1395dtttttVttr',
    'tttr_5_6__5_91__xn2e9nW_v2zv_3U-6-p_37_s8_80r1v22rq16a232TuZ2z22122m22yXrf7v_7v7v__fG2022222',
    '22222Zlntvnttt7ru_vNtttpttttttttskkkkkkkkkkkkkLen_3_cfucn-9p2e22222W22222W2m2S20W22022yHrn_v',
    '_8_99___N_fnvncf9cv__6ttttttVttttqtFttttttttrtttrO0m2ee2e22Wm2Xmv192Vfsrn97hqttttttttttttLtV',
    'ttttttttttpXj__f__19d3_vJ22222e222222xttdttdtttttttXv_m_rVztT3n-p2222e2222O2ema2Wzbzmz2m222y',
    'WmW2e22m20m22L202b2z2m22z2yW2m1O12e00222q25_6_28_v22-7O2e2W222y2222Seh2222222222xO2222e22222',
    '22T2e22W2222e22RtttttttttrVttkkkkkkkkkkkkki0ktumsi91j1vtZ_6_y__7_t8_86f-O6f0vn-1n_3Lty3y_203',
    '70--yebsnu0j0tU132S-zv6_f6_s0__zV3O9W-_n-nm_vS_q98vv6_tt9-7cdmu1lqt-b1_tR_5_7__r_-7__6X-W-fs',
    'fv-cm_2R_j36-u7399_76O-X_X-2n_mn__R_6-yv_7389--zlktutsjr9kdl2az7_j_m6_dt_-6f___X_____P__a_6_',
    '6_-6_28_85n3f8ff-m_83_-T-6_i320_zz_9zjdumulb02Vu29a-5_5-v0_3___7O3W2d2uu8v3-nM2y0i2y221222we',
    '1u-um1r_k_3_U3q_jvv8_-s_68kkkkkkkkkkkkkUlus11bW2ckt16X9P_u_9V-_X3ni_8_M_36_X8__5ftltfd_d_vv3',
    '9V0l111keuTev96ftf_f-_X83e_nT3qn6_nsnct936W_f3Xtue27n33Uts0-0kbvrfu9rX3P_fvvX_2n_3K_7_6_37_u',
    'k_-7P3f-X12P-_n_nR_7_6v3y30t_-6X-f3N3_X_2v_vds2t-9bVvVru-8P-X_f8-X73v_3q_-_-_P-_25__7UcV3l_-',
    'd91s_vT263y_uz33s--yX2W2f22f6vm_3cVl291jeXct1_zPmPvW_-n-___3Z2q_6_30_v-_-4m0e222m2222k2U-l3_',
    '1iV3b33-5fvX_fltl_zuv3kkkkkkkkkkkkkist-ulri-zj123a_0_j_v6_d9_98n2v4_03b-3v33Tn6_6_n6n9___6vr',
    '3u3sj-6e21_L39_63dq_m7_16X_X_s03v6__19T-y_7_1z3d09-7lmtv2tiV9l8_-K_6_7__7_k9__7P_f_X9-f8_3_v',
    'a_y_j320v7-_66W_X9v6vbu8_-3R_y96v_8398_u6tu2uulbs5lu33T0r-0-tz_bj3_we22ze22222222h_7_6_37_-7',
    '384nun8lm2u-9uv_b_53y_n0fm0_96d02m2sj15k13_a_6_63v6_f9__8P9X0X_2Xt___1S-736_9s_9kv_52u__301y',
    '8m-3_K35_y---_21-_8kkkkkkkkkkkkkV2f9s1WX_Vf_97Utf9myll2dn3vj77_T7v93nW_9yW1WtX11d-tf_3O1m--3',
    'ff3Sc2_yX2Z2m__3-te3_avz8b_tz216u26X1n_W7-f9_f_3d0d8_-VW3afv-qX-Xvc3-X-uW__S-8_r827_bq2-7W1e',
    'uer2n_zf33Sey3020tn1z-_7eamedttt1j33uX9v-3lbvveMv96ftXtf7_r-lu_3K_s_j_v8__ju_6dldnfltm0le_3U',
    'u7_b8u1v7V--yeuWzX2_W9lf3-Xtes9sdftTm_v7PeX_f2-u9_t33Y-6_r__-_812-5f-P-v-_3_03-_K_707-3sv-y-',
    '_6S3n-Wu1n-tl37kkkkkkkkkkkkkius_2tqq_zj3-2K2z20e2z2k212xfv863_vn_k_9_Lm02022i20222y303uuzy-5',
    'd__2O2222e22zW222xW2e2m2222mm2cM2W2222y2a222zmbfu9zym8c-_2b2w2222222222yO221222e2222WZ9530f3',
    'z_9___5W0s2222m222e2S-j_6n_q__8__63tv3das37kv_1M0zm022e2U220y22222222G2222b_ivr_-5__l__6vum_',
    '_Pv__x_-_L89__98q_7dn_5v9mvlpsvzt1-_K2zmy2u2220m0xttVtttttqttttG2222222222zzxb8n__n_c7kn__e2',
    'W0O222W22220kkkkkkkkkkkkkV1u10slX2Un28yb_n__9vM8_n9_M___V_n8_b9__ZXv__f8_t89fvnVeb9z-ef_Tm39',
    'xm022ez2e22e22Ke0y22222u02z0X3P_P-_f__3_vc8c191kW2jf_-ze2G2222222222J_899__8_7_9_6f_WvX9-n9_',
    '-3nSmim22e22u2jmhulXnd7_3_l2u_Wnu238ck_Ns--5e02mm02U0e222O2b22222222W2yW1e3O-2f8-33vM0r818v9',
    'n1f_25v_r7lv_V____nWst--tcf3Ud9-xWeW22222222z2Mmzj222222zz2ytttrtttdrtbttVvW1_9cf_in-_522e22',
    'zy2z2222kkkkkkkkkkkkkilk9v-0a9rztvuTkik02kz22220z39Nzv5vn_3_3_Tmyjb22222k22z-Tv_-zTv7d3_3U2c',
    'Wy22zm0z22xttttttttpttttZ_8_q__6_ff9_7tdu3_kSu0T2_vT2yW222z22222xNttttttttdtttS9rn6_t__8s9_7',
    'f_c_f4___9___O222222ymcz22xm17f98y9bl_-_b3637-W6_d-3_5tttttttdtttrtT2w2222222222yez20ez201be',
    '22N-62022tvU7v-7Wk222bjzjms2uO2ze22222ez22xttrtdttVtttttN-8_8_v__3-_F5rt_8nt97lvv_7Ntttttttt',
    'ttttskkkkkkkkkkkkkMuv-38sXudu29zU_X_f9_f79X_vj_1_M0P7_3_3-id6f3n29n7n8__Vuku-0ke3Tdu-rn_n_X7',
    '_n7q__na385k_ns3nr9962ym2c2eW2z22eUnk9-0lP2sv29zP_f_n_tn_Vt__K_r_8tes_l8_-7fzWvW72e_2tv_SXru',
    '03l8vs9-9yXUfvmu-m_k3_nO3_u-9ldvdb920n-P8n--m7y3_3O222222222x22zXmenOcsn-2v3vL879r7t9t8Wv9yf',
    '_P7v--n8r3_mVvt72zrfkcl12pW2m2W20222m22R_79d__7_v_v74tttttttttttttK_8__98t_f__66n_P_ft7__n__',
    'Vkkkkkkkkkkkkki8s-1tcb00r92ud_4_8_nk_v8_97W2Wy222m2222zS_8_7v_b9X8f_x2qvvn0r96l3__Ntqttttqtt',
    'tttq22eyb02e02222L_9_6__6__s__6e2mv8rak9l23nh_6_7v_7__9__6f_f_X9_X9vd_nS_6_6__6__-_86X_f_dl_',
    'U9snn_R_7-63_7____86983v21Zu7mtv9S202y22y2em22yttttttttttNttZ_6n___n__8__adnv9fd_n_63_fM_5_7',
    'v_7_n9v_7kmfurrr17u2n9a_6_6vvp__9__7P8X_V8_f8_v__VtttttttttttKqXf__1bk99e3_sK_7_8nf8__-_8Y',
].join('');

;// CONCATENATED MODULE: ./lib/detect/words/word-model.js


const word_model_DIGIT = Math.log2(10);
const word_model_STEP = 1;
const SYMBOL = 5;
const SEPARATOR = 1.5;
const CAPITAL = 1.5;
const SWITCH = 1;
const model = new Float32Array(word_levels_LETTERS ** 3 + 1);
let isUnpacked = false;
const unpack = () => {
    for (let index = 0; index < wordTable.length; index++) {
        const pair = TABLE_ALPHABET.indexOf(wordTable[index]);
        model[index * 2] = LEVELS[Math.floor(pair / LEVELS.length)];
        model[index * 2 + 1] = LEVELS[pair % LEVELS.length];
    }
    model[0] = 0;
    isUnpacked = true;
};
const [LOWER, UPPER, NUMERAL, word_model_SIGN, word_model_NONE] = [0, 1, 2, 3, 4];
const kinds = new Uint8Array(256).fill(word_model_SIGN);
kinds.fill(LOWER, 97, 123);
kinds.fill(UPPER, 65, 91);
kinds.fill(NUMERAL, 48, 58);
const bitsOfSign = new Float64Array(256).fill(SYMBOL);
for (const sign of '-_./: ')
    bitsOfSign[sign.charCodeAt(0)] = SEPARATOR;
const LETTER_BITS = 31;
const surprise = (text) => {
    if (!isUnpacked)
        unpack();
    const length = text.length;
    let bits = 0;
    let first = 0;
    let second = 0;
    let previous = word_model_NONE;
    let before = -1;
    let code = text.charCodeAt(0) & 255;
    let kind = kinds[code];
    for (let index = 1; index <= length; index++) {
        const next = index < length ? text.charCodeAt(index) & 255 : 0;
        const nextKind = kinds[next];
        if (kind < NUMERAL) {
            if (kind === UPPER && (previous === LOWER || (previous === UPPER && nextKind === LOWER))) {
                bits += model[(first * word_levels_LETTERS + second) * word_levels_LETTERS];
                bits += CAPITAL;
                first = 0;
                second = 0;
            }
            else if (previous === NUMERAL)
                bits += SWITCH;
            const letter = code & LETTER_BITS;
            bits += model[(first * word_levels_LETTERS + second) * word_levels_LETTERS + letter];
            first = second;
            second = letter;
        }
        else {
            bits += model[(first * word_levels_LETTERS + second) * word_levels_LETTERS];
            first = 0;
            second = 0;
            if (kind === NUMERAL) {
                if (previous === NUMERAL)
                    bits += Math.abs(code - before) <= 1 ? word_model_STEP : word_model_DIGIT;
                else
                    bits += previous === word_model_NONE ? word_model_DIGIT : word_model_DIGIT + SWITCH;
            }
            else
                bits += code === before ? word_model_STEP : bitsOfSign[code];
        }
        previous = kind;
        before = code;
        code = next;
        kind = nextKind;
    }
    return bits + model[(first * word_levels_LETTERS + second) * word_levels_LETTERS];
};

;// CONCATENATED MODULE: ./lib/detect/false-alarms/no-word.js


const no_word_LETTERS = 20;
const RANDOM_LETTERS = 6;
const isNoWord = (value) => textRunsOn(value) ||
    (value.length >= no_word_LETTERS && surprise(value) / value.length >= RANDOM_LETTERS);

;// CONCATENATED MODULE: ./lib/detect/context/gap.js

const LINES = 2;
const UNSHAPED_LINES = 1;
const assigns = /[=:"'`(>,|]|key|token|secret|auth|pass|pwd|credential|bearer|access|private|sid|\bis\b/i;
const saysKey = /key|token|secret|auth|pass|pwd|credential|access/i;
const goesOn = /[=:"'`(>,|[{][^\n]*$|(?:[=:(>,|[{\\]|key|token|secret|password|private)\s*$/i;
const digests = /(?<![A-Za-z])(?:rev|hashes|md5|uuid|etag|blob|tree|h1|sha\d*(?:sum)?)(?![A-Za-z])|(?:commit(?:[-_]?id)?|revision|hash|digest|checksum|integrity|public_?key_?token|(?:page|continuation|cursor|csrf|xsrf)[-_]?token)(?![A-Za-z])|sha(?:1|256|512)[-:]|:\/\/[^\s"'?]*$/i;
const pageParameter = /^[\w.-]{0,60}\/[^\s"'<>]{0,160}[?&](?:rlkey|(?![^=\s]{0,40}(?:key|token|secret|auth|pass|pwd|cred|sig))[\w.-]{1,40})=$/i;
const forTests = /(?<![A-Za-z])(?:test|TEST|mock|MOCK|fake|FAKE|dummy|DUMMY|stub|STUB)(?![A-Za-z])|(?:Test|Mock|Fake|Dummy|Stub)(?![a-z])/;
const opensCall = /^\w{0,24}(?:\s{0,4}=\s{0,4}(?:new |await )?[\w.]{0,24}(?:client|create|connect|sdk|api)\w{0,16})?\(\s{0,12}[bru]?["'`]$/i;
const plainly = /(?<!(?:public|publishable|(?<![a-z])(?:anon|site))[-_ ]?)(?:key|token|secret|access|private|auth|_pat)["'\])]{0,3}(?:[ \t]string)?(?:[ \t]{0,8}(?:=>|[.:?+]?[:=]{1,3}|[ \t-])[ \t]{0,8}["'`]?|>\s{0,80})$/i;
const endsPlainly = /[\s=:>"'`-]/;
const own = /^[\w.-]{0,60}["'\])]{0,3}\s{0,8}(?:=>|[:=])\s{0,8}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"',;()[\]{}]{1,200})["'}\])]{0,3}\s{0,8}[,;\n]/;
const gap_closed = /^[^\n]{0,96}["'})],?[ \t]{0,8}\n/;
const closedHost = /^[\w-]{0,40}(?:\.[\w-]{1,40}){0,6}\.(?:[\w-]{1,40}(?::\d{1,5})?[ \t]{0,8}\r?\n|[a-z]{2,4}["'`]{1,2},\s)/;
const afterName = /["'\])]{0,3}[^\w"'\])]{0,20}["'`]?$/;
const inName = tableOf(`${letters}0123456789_.-`);
const LONGEST_NAME = 61;
const lastName = (gap) => {
    const end = gap.search(afterName);
    let start = end;
    for (let at = end - 1; at >= 0 && end - at <= LONGEST_NAME; at--) {
        const code = gap.charCodeAt(at) & 255;
        if (inName[code] === 0)
            break;
        if (isLetter[code] === 1)
            start = at;
    }
    return gap.slice(start, end);
};
const commonWords = /api|auth(?:entication|orization)?|key|token|secret|access|account|private|password|client|app(?:lication)?|bearer|pat|my|id|value|default|x/gi;
const SHORTEST_OWNER = 4;
const isOfAnother = (behind) => {
    const isGiven = own.test(behind);
    if (!isGiven && !gap_closed.test(behind) && !closedHost.test(behind))
        return false;
    const owner = lastName(behind)
        .replace(commonWords, '')
        .replace(/[^A-Za-z]/g, '');
    return owner.length >= (isGiven ? 2 : SHORTEST_OWNER);
};
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const linesOf = (text) => {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return count;
};
const MOST_KNOWN = 64;
const LONGEST_KNOWN = 40;
const readGap = (rule) => {
    const shortest = Math.min(...rule.keywords.map((keyword) => keyword.length));
    const distinct = rule.distinctName === true;
    const keysByName = rule.keywords
        .filter((keyword) => saysKey.test(keyword))
        .map((keyword) => keyword.toLowerCase());
    const isRightBehind = rightBehind(rule);
    const namesKey = (gap) => {
        if (keysByName.length === 0)
            return false;
        const lower = gap.toLowerCase();
        return keysByName.some((keyword) => lower.startsWith(keyword));
    };
    const claim = (gap, behind, lines, shaped) => {
        const named = shaped &&
            (assigns.test(behind) || namesKey(gap)) &&
            (rule.gap === undefined || rule.gap.test(gap));
        if (named)
            return forTests.test(gap) ? 'named for a test' : 'named';
        if (!distinct)
            return null;
        const isPlain = endsPlainly.test(behind.slice(-1)) && plainly.test(behind);
        if (lines <= UNSHAPED_LINES && isPlain)
            return 'near';
        if (!isRightBehind.test(gap) && !(behind.includes('(') && opensCall.test(behind)))
            return null;
        return shaped ? 'near' : 'near when long';
    };
    const read = (gap, shaped) => {
        const behind = gap.slice(shortest);
        const lines = linesOf(gap);
        if (lines > LINES)
            return null;
        const claimed = claim(gap, behind, lines, shaped);
        if (claimed === null || (lines > 0 && !goesOn.test(gap)))
            return null;
        if (digests.test(behind) || pageParameter.test(behind))
            return null;
        return isOfAnother(behind) ? null : claimed;
    };
    const knownOfShaped = new Map();
    const knownOfOthers = new Map();
    return (gap, shaped) => {
        if (gap.length > LONGEST_KNOWN)
            return read(gap, shaped);
        const known = shaped ? knownOfShaped : knownOfOthers;
        let answer = known.get(gap);
        if (answer === undefined) {
            answer = read(gap, shaped);
            if (known.size >= MOST_KNOWN)
                known.clear();
            known.set(gap, answer);
        }
        return answer;
    };
};
const rightBehind = ({ keywords }) => new RegExp(`^(?:${keywords.map(escaped).join('|')})["']?(?:\\s{0,4}(?:=>|[:=]|)\\s{0,4}["'\`]?|-)$`, 'i');

;// CONCATENATED MODULE: ./lib/detect/context/assigned-search.js







const digestInHex = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;
const isLong = (value) => value.length >= 32 &&
    /[A-Za-z0-9]{24}/.test(value) &&
    !/[./]/.test(value) &&
    !digestInHex.test(value);
const valueEnd = '(?![A-Za-z0-9_/+~(-]|[.=!][A-Za-z0-9_])';
const slug = /^[A-Za-z]{2,20}[-/]/;
const startsAssignment = /^[A-Za-z_]{2,40}=(?!=?$)/;
const takesDigest = /(?:hash|digest|checksum|sha\d{1,3}|md5)!?\([^()"'`\n]{0,40}$/i;
const CALL = 64;
const ADDRESS = 160;
const constant = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){2,8}(?:_\d{1,5})?$/;
const isNamed = (value) => constant.test(value) || (/\d/.test(value) ? isNameOfParts(value) : !isNoWord(value));
const noValues = [];
const letterBit = (code) => 1 << (code & 31);
class AssignedSearch {
    #textNumber = 0;
    #examined = 0;
    #values = noValues;
    #within;
    #shortest;
    #longest;
    #lead;
    #run;
    #beginning;
    #distinct;
    #initials;
    #value;
    #withPlaces = null;
    #hasGroup;
    #reach;
    #isRightBehind;
    #belonging;
    constructor(rule) {
        const { keywords, value } = rule;
        const lengths = keywords.map((keyword) => keyword.length);
        this.#within = withinOf(rule);
        this.#shortest = shortestOf(rule);
        this.#longest = Math.max(...lengths);
        this.#beginning = beginningOf(value);
        this.#lead = leadOf(this.#beginning);
        this.#run = runOf(this.#beginning);
        this.#distinct = rule.distinctName === true;
        this.#initials = keywords.reduce((bits, keyword) => bits | letterBit(keyword.charCodeAt(0)), 0);
        this.#value = new RegExp(`(?:${value.source})${valueEnd}`, value.flags.includes('i') ? 'iy' : 'y');
        this.#hasGroup = value.source.includes('(?<secret>');
        this.#reach = reachOf(value);
        this.#isRightBehind = rightBehind(rule);
        this.#belonging = readGap(rule);
    }
    find(text, hit) {
        if (text.number !== this.#textNumber) {
            this.#textNumber = text.number;
            this.#examined = 0;
            this.#values = noValues;
        }
        const from = hit + this.#shortest;
        const to = Math.min(text.length, hit + this.#within + 1);
        if (to > this.#examined) {
            if (this.#values.length > 0 && this.#values[0].place < from - DISORDER) {
                const near = this.#values.filter(({ place }) => place >= from - DISORDER);
                this.#values = near.length > 0 ? near : noValues;
            }
            this.#examine(text, Math.max(this.#examined, from), to);
            this.#examined = to;
        }
        for (let index = 0; index < this.#values.length; index++) {
            const found = this.#values[index];
            if (found.place < from || found.place > hit + this.#within)
                continue;
            if (found.taken)
                return null;
            const value = this.#claimed(text, hit, found);
            if (value === null)
                continue;
            found.taken = true;
            return value;
        }
        return null;
    }
    #examine(text, from, to) {
        const places = valuePlacesOf(text);
        let number = places.firstFrom(from, to) - 1;
        for (;;) {
            number = places.next(number + 1, to, this.#lead, this.#run, this.#distinct);
            if (number < 0)
                return;
            const start = places.startOf(number);
            const joined = places.isJoined(number);
            if (joined && !this.#mayBeJoined(text, start))
                continue;
            const found = this.#read(text.bytes, places, number, start);
            if (found === null || (joined && !this.#isJoined(text, start)))
                continue;
            this.#values = [...this.#values, { ...found, place: start, taken: false }];
        }
    }
    #read(bytes, places, number, start) {
        const shaped = this.#readShaped(bytes, places, number, start);
        if (shaped !== null)
            return isNamed(shaped.secret) ? null : shaped;
        const secret = this.#distinct ? places.machineMade(number) : null;
        return secret === null ? null : { secret, offset: start, shaped: false };
    }
    #readShaped(bytes, places, number, start) {
        if (!places.beginsWith(number, this.#lead, this.#run))
            return null;
        if (!mayBegin(this.#beginning, bytes, start))
            return null;
        const window = places.window(number, this.#reach);
        const value = this.#value;
        value.lastIndex = 0;
        if (!value.test(window))
            return null;
        if (!this.#hasGroup)
            return { secret: window.slice(0, value.lastIndex), offset: start, shaped: true };
        this.#withPlaces ??= new RegExp(value.source, `d${value.flags}`);
        this.#withPlaces.lastIndex = 0;
        const [from, to] = this.#withPlaces.exec(window).indices.groups.secret;
        return { secret: window.slice(from, to), offset: start + from, shaped: true };
    }
    #nameBefore(at) {
        return Math.max(0, at - 1 - this.#longest);
    }
    #mayBeJoined({ bytes }, at) {
        return (this.#initials & letterBit(bytes[this.#nameBefore(at)])) !== 0;
    }
    #isJoined(text, at) {
        const start = this.#nameBefore(at);
        return (this.#isRightBehind.test(text.slice(start, at)) &&
            !/:\/\/[^\s"'?]*$/.test(text.slice(Math.max(0, start - ADDRESS), start)));
    }
    #claimed(text, hit, found) {
        const { secret, offset } = found;
        if (!found.shaped && text.bytes[found.place - 1] === HYPHEN && slug.test(secret))
            return null;
        if (!found.shaped && startsAssignment.test(secret))
            return null;
        if (takesDigest.test(text.slice(Math.max(0, hit - CALL), hit)))
            return null;
        const how = this.#belonging(text.slice(hit, found.place), found.shaped);
        if (how === null || (how === 'near when long' && !isLong(secret)))
            return null;
        const shaped = how === 'named' || how === 'named for a test';
        return { secret, offset, shaped, madeForTest: how === 'named for a test' };
    }
}

;// CONCATENATED MODULE: ./lib/detect/false-alarms/encrypted.js
const encrypted_BLOCK = 16;
const base64 = /^[A-Za-z0-9+/]{22,}={0,2}$/;
const isCipherText = (value) => {
    if (value.length % 4 !== 0 || !base64.test(value))
        return false;
    const bytes = Buffer.from(value, 'base64');
    return bytes.length % encrypted_BLOCK === 0 && !/^[\x20-\x7e\s]*$/.test(bytes.toString('latin1'));
};
const encrypted_open = /\n[ \t]{0,40}["']?[\w.-]{0,40}(?:user(?:[-_]?name)?|e?mail|login|host)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?([A-Za-z0-9+/]{22,400}={0,2})["']?[ \t]{0,8}\r?(?=\n)/gi;
const encrypted_LONGEST = 1_000_000;
const hasOpenOne = (settings) => {
    for (const [, value] of settings.matchAll(encrypted_open))
        if (isCipherText(value))
            return true;
    return false;
};
let encrypted_last = { text: 0, encrypts: false };
const keepsEncrypted = ({ number, bytes }) => {
    if (encrypted_last.text !== number) {
        const encrypts = bytes.length <= encrypted_LONGEST && hasOpenOne(bytes.toString('latin1'));
        encrypted_last = { text: number, encrypts };
    }
    return encrypted_last.encrypts;
};
const isEncrypted = (text, secret) => isCipherText(secret) && keepsEncrypted(text);

;// CONCATENATED MODULE: ./lib/detect/false-alarms/published-examples.js

const examples = [
    {
        form: /^(?:vaani_)?[0-9a-f]{32}$/,
        part: (secret) => secret.slice(-32),
        checksums: new Set([0x2c634b7d, 0x6726ed33]),
    },
    {
        form: /^AIza/,
        checksums: new Set([
            0x6b66e8a8, 0xafe8ff3e, 0x3c5d7fda, 0x08394327, 0xfbc47221, 0x6a4f7820, 0x3627aa84,
            0x202f468f, 0x1f358cbe, 0x6b9463f8, 0x94bb94f9, 0x6159ac90, 0xffddd189, 0x5c298136,
            0x7aa120d5,
        ]),
    },
    {
        form: /=$/,
        part: (secret) => secret.slice(-44),
        checksums: new Set([0x86e86f5c]),
    },
    {
        form: /^(?:[A-Z2-7]{16}){1,2}$/i,
        part: (secret) => secret.toUpperCase(),
        checksums: new Set([0x2cded043, 0xe0d069f5, 0x60a904c8]),
    },
    {
        form: /^[A-Za-z0-9_-]{43,683}$/,
        checksums: new Set([
            0x203b26c1, 0xd7579d97, 0xdebce904, 0x15455067, 0x86c9ad26, 0x06d9aeba, 0x4b36636d,
            0xe7d39202, 0xf3d5d31b, 0x72ecc7c6, 0xc9f36b95, 0x9c4e5681, 0xb95773b5, 0x5e45f212,
            0x1bca8780, 0x3ba7b95a,
        ]),
    },
    { form: /^4003.{32}$/, checksums: new Set([0x509c213a]) },
    {
        form: /^[A-Za-z0-9._~-]{22,45}$/,
        checksums: new Set([
            0x9e49269d, 0x2bdd531a, 0xe0318833, 0x269d4cea, 0x0bcef39d, 0x6aa3ff92, 0x8ef38f0a,
            0xa49dd7aa, 0x16ea23ac, 0xfc31a7b4, 0xf194de89,
        ]),
    },
    {
        form: /^gh[opsu]_[A-Za-z0-9]{36}$/,
        part: (secret) => secret.slice(-36),
        checksums: new Set([0x699462da]),
    },
    {
        form: /^(?:\d{7,9}-)?[A-Za-z0-9]{40,43}$/,
        checksums: new Set([
            0xa86ba169, 0xdfc5caa5, 0xf564bf03, 0x141f6ba5, 0x07931460, 0x80f5baf0, 0x852bd8c4,
        ]),
    },
    { form: /^_5#y2L/, checksums: new Set([0xeedb157e]) },
    { form: /^(?:C113nt|akab-acc)/, checksums: new Set([0xf46a6282, 0x1291578f]) },
    {
        form: /^[a-z0-9]{16}$/,
        checksums: new Set([
            0x25cb1226, 0xd43b7b44, 0x6af2cb86, 0xc31c70d7, 0x779eb5f1, 0xa8b108b3, 0x02d12047,
            0x146e0aa1,
        ]),
    },
    {
        form: /^SWM(?:TKN|KEY)-1-/,
        checksums: new Set([0xb5ddd3aa, 0x3b54221a, 0x2cc0c1cf, 0x339254ac, 0xe630d77f]),
    },
    { form: /^ffa9/, checksums: new Set([0xca16533c]) },
    { form: /^8f742231/, checksums: new Set([0xfd408081]) },
    { form: /^zuf[A-Za-z0-9+/]{37}$/, checksums: new Set([0xc1b0696b]) },
];
const isPublishedExample = (secret) => examples.some(({ form, part, checksums }) => form.test(secret) && checksums.has(crc32(part === undefined ? secret : part(secret))));

;// CONCATENATED MODULE: ./lib/detect/words/vocabulary.js

const VOCABULARY = new Set('a abc access account actual add admin adminadmin administrator again alice all an and anonymous another any api app application apply auth authentication authorization aws azure backup bad bar base basic baz bearer blah blank bob bogus bot broken by cat change changed changeit changeme char character charlie chars check cipher clear cli client cloud code company confirm confirmation consumer cookie correct credential credentials crypt ctx custom customer cve data database db dbpassword debug default demo dev development digest disabled django do docker doe dog domain dont dummy dynamic editor email empty enabled encrypt encrypted encryption end enter env environment error eve even exactly example expired external fail failed fake false file fill first flask foo foobar for form from fubar fun generate generated generic get git github gitlab go goes good google gorm guest hard hardcoded hash hello here hidden hmac host hunter id if in incorrect init input insecure insert internal invalid ipsum is issuer it jane java jdoe jenkins joe john json jwt kafka key keys keystore known kube label laravel last ldap legacy length letmein live local localhost location login long lorem machine mail mailhog main manager mariadb master me message minimum minio minioadmin missing mock mode mongo mongodb monitor more must my mysecret mysql name needs never new newpass next nil no nobody node none nopass not nothing now null number oauth of ok old on only openssl operator optional or oracle original other our out owner page param pass passcode passphrase passw passwd password passwords path person pgsql phrase pin place placeholder plain please policy postgres postgresql print private prod production project provide public put pw pwd qa quay query rabbit rabbitmq rails random read readonly real really redacted redis refresh regular remote remove repl replace replica replication repo required reset right root rootpass ruby sa safe salt same sample sandbox scott secret secrets secure security seed sekret self sensitive server service session set setme shared should sign signed signing simple site size smtp some someone something somewhat spring sql ssl stage staging standard start state static store str string strong stub stupid sub super superadmin superman supersecret superuser supervisor symfony sys system tbd temp template temporary test tester testing testme tests testuser text that the this tiger tmp to todo token tokens tomcat toor top topsecret true try type ui uname undefined unit unknown unsafe unsecure unset update updated upload uri url usd use user username users valid value var vault verify very wait weak web webhook welcome whatever will with word work world wrong xxx yes you your yours yyy zero zzz'.split(' '));
const LONGEST_WORD = 14;
const vocabulary_LONGEST_NAME = 24;
const [A, Z] = [97, 122];
const lettersOf = new Uint8Array(256);
for (let code = A; code <= Z; code++)
    lettersOf[code] = lettersOf[code - CASE] = code;
const unleeted = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
const disguisedLetters = lettersOf.slice();
for (const [sign, letter] of Object.entries(unleeted))
    disguisedLetters[sign.charCodeAt(0)] = letter.charCodeAt(0);
const otherLetters = disguisedLetters.slice();
otherLetters['1'.charCodeAt(0)] = 'l'.charCodeAt(0);
const SHORT = 2;
const BEGINNING = SHORT + 1;
const vocabulary_LONGEST = 80;
let sorted = null;
const byBeginning = () => {
    if (sorted !== null)
        return sorted;
    sorted = new Map();
    for (const word of VOCABULARY) {
        if (word.length > LONGEST_WORD)
            continue;
        const beginning = (word.charCodeAt(0) << 16) | (word.charCodeAt(1) << 8) | word.charCodeAt(SHORT);
        const words = sorted.get(beginning);
        if (words === undefined)
            sorted.set(beginning, [word]);
        else
            words.push(word);
    }
    return sorted;
};
const noneBegin = [];
const run = new Uint8Array(vocabulary_LONGEST);
const fewest = new Uint8Array(vocabulary_LONGEST + 1);
const standsInRun = (word, at, length, same) => {
    if (at + word.length > length)
        return false;
    for (let letter = same; letter < word.length; letter++)
        if (run[at + letter] !== word.charCodeAt(letter))
            return false;
    return true;
};
const leftOver = (length, extra, slack) => {
    fewest[0] = 0;
    for (let at = 1; at <= length; at++)
        fewest[at] = 255;
    const words = byBeginning();
    const reach = (to, left) => {
        if (left < fewest[to])
            fewest[to] = left;
    };
    for (let at = 0; at < length; at++) {
        const left = fewest[at];
        if (left > slack)
            continue;
        reach(at + 1, left + 1);
        const one = run[at] << 16;
        if (length <= 3 && words.has(one))
            reach(at + 1, left);
        if (at + SHORT > length)
            continue;
        const two = one | (run[at + 1] << 8);
        if ((length <= 3 || length > 8) && words.has(two))
            reach(at + SHORT, left);
        if (at + BEGINNING > length)
            continue;
        for (const word of words.get(two | run[at + SHORT]) ?? noneBegin)
            if (standsInRun(word, at, length, BEGINNING))
                reach(at + word.length, left);
        for (const word of extra)
            if (word.length > SHORT && word.length <= vocabulary_LONGEST_NAME && standsInRun(word, at, length, 0))
                reach(at + word.length, left);
    }
    return fewest[length];
};
const [SOME, MANY] = [7, 12];
const consistsOfWords = (text, letters, extra) => {
    let total = 0;
    for (let at = 0; at < text.length && total < MANY; at++)
        if (letters[text.charCodeAt(at)] > 0)
            total++;
    if (total === 0)
        return false;
    let slack = total === MANY ? 2 : total >= SOME ? 1 : 0;
    let length = 0;
    for (let at = 0; at <= text.length; at++) {
        const letter = at < text.length ? letters[text.charCodeAt(at)] : 0;
        if (letter > 0) {
            run[length++] = letter;
            continue;
        }
        if (length === 0)
            continue;
        if (length <= 2 && slack >= length)
            slack -= length;
        else {
            const left = leftOver(length, extra, slack);
            if (left > slack)
                return false;
            if (left > 0)
                slack = 0;
        }
        length = 0;
    }
    return true;
};
const namedAfterProgram = /^[a-z][a-z0-9]{1,11}[-_](?:pass(?:word|wd)?|pwd|secret)$/i;
const noWords = new Set();
const placeholderWords = (value, extra = noWords) => {
    if (value.length > vocabulary_LONGEST)
        return null;
    if (namedAfterProgram.test(value))
        return 'plain';
    if (consistsOfWords(value, lettersOf, extra))
        return 'plain';
    if (!/[013457@$!]/.test(value))
        return null;
    if (consistsOfWords(value, disguisedLetters, extra))
        return 'disguised';
    return value.includes('1') && consistsOfWords(value, otherLetters, extra) ? 'disguised' : null;
};
const lettersIn = (value) => {
    let letters = '';
    for (let at = 0; at < value.length; at++) {
        const letter = disguisedLetters[value.charCodeAt(at) & 255];
        if (letter > 0)
            letters += String.fromCharCode(letter);
    }
    return letters;
};

;// CONCATENATED MODULE: ./lib/detect/generic/judgement/value.js


const anyOf = (...patterns) => new RegExp(patterns.map(({ source }) => source).join('|'));
const value_template = anyOf(/\$\{|\{\{|\}\}|<%|%>|#\{|\{%|%\{|^<.*>?$|^&lt;/, /^\[[^\]]*\]$|^@[\w.-]+@$|^__\w+__$|^\*+\w*\*+$|^\{[^}]*\}?$/, /\$\( ?[A-Za-z_][\w.\s-]*(?:\)|$)|^\$[A-Z_]{3}|^\$\d+$|^\$\w+[.[-]/, /^(?:\$\{?[A-Za-z_]\w{0,80}\}?){1,8}$|^\$[A-Za-z_]\w*(?:[/:.,-]*\$[A-Za-z_]\w*)+[/:.,-]*$/, /^\$(?:env|script|global|using|private|local):\w|^%[-\w.]+%$/, /%\(\w+\)[sd]|%[sdvqrxi@](?!\w).{0,80}?%[sdvqrxi@](?!\w)/, /[aA]-[zZ]\S*\]|^\[\S*[aA]-[zZ]|\\(?:x1[bB]|033|u001[bB])|\\f[[(A-Z]/, /(?<![A-Za-z0-9])(?:TODO|FIXME)(?![A-Za-z0-9])/);
const loose = /%[sdvqrxi@](?!\w)|\{[A-Za-z_][\w.-]*\}|\{\d?\}|\$\[|\.\$\w+\.?$/;
const reference = /^(?:env|environ|file|vault|ssm|secretsmanager|aws-?sm|gcpsm|azurekv|keyring|keychain|op|sops|kms|secret|secrets|secretref|ref|param|config|data|var|local|module|each|self|this|github|vars|inputs|steps|needs|params|arn|urn|cmd|exec|pass|lookup|random|resource|kubernetes|k8s|doppler|infisical|bitwarden|credstash|chamber|lastpass|ssh|sm):|^(?:process\.env|import\.meta|os\.|env\.|ENV\[|secrets\.|vars\.|var\.|local\.|module\.|data\.|self\.|this\.|config\.|settings\.|System\.|Environment\.|random_|aws_|google_|azurerm_)|^!(?:Ref|Sub|GetAtt|ImportValue|vault|env|secret)\b/i;
const value_digest = /(?:^|:)\$(?:2[abxy]?|argon2(?:id?|d)?|[156]|apr1|pbkdf2\S*|scrypt|bcrypt\S*|y|gy|sha1|P|H|S|7)\$|^\{?(?:S?SHA\d*|S?MD5|CRYPT|bcrypt|noop|argon2|pbkdf2|scrypt|SHA-\d+)[}:$]|^(?:pbkdf2|bcrypt|argon2|scrypt|sha1|sha256|sha512|md5)[_$:-]|^sha\d+[-:=]|^\*[0-9A-F]{40}$|^[0-9a-f]{32}:\w{16,32}$/i;
const digestOfServer = /^0x0100[0-9A-F]{48}/i;
const encrypted = /^ENC[([]|^EJ\[1:|^\{cipher\}|^\{aes\}|^AQ[EI]CAH|^gAAAAA[A-Za-z0-9_-]{80}|^\$ANSIBLE_VAULT|^-----BEGIN|^vault:v\d|^\(encrypted\)|^\{enc|^Ag[A-D][A-Za-z0-9+/]{150}|^CiQA|^v1:[A-Za-z0-9+/=]+:|^wcB/i;
const publicMaterial = /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2)|^AAAA[BCE]3NzaC1|^AAAAE2VjZHNh|^MII[A-Z]IjAN|^MIGfMA0G|^MIGJAoGB|^MFkwEwYH|^MFwwDQYJ|^MCowBQYDK2Vw|^MIIBCgKCAQEA|^LS0tLS1CRUdJTi|^MII[CDEF][A-Za-z0-9+/]{2}CCA|^MI[A-Za-z0-9+/]{2,6}MA0GCSqGSIb3DQEBAQUAA4|^pk[_-](?:live|test)|^phc_|^sb_publishable_|^B[A-P][A-Za-z0-9_-]{85}$|^API[A-Za-z0-9]{12}$|^org-[A-Za-z0-9]{20,28}$|^(?:GA|UA|G)-[A-Z0-9]+$/;
const claims = /^eyJ[\w-]{8,}\.eyJ[\w-]+(?:\.[\w-]+)?$|^eyJ[\w-]{8,}\.\$|^eyJ(?:hbGci|0eXAi|raWQi)[\w-]*$/;
const hasOwnRule = /^AIza[A-Za-z0-9_-]{35}$|^(?:pi|seti)_[A-Za-z0-9]{20,40}_secret_/;
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:https?|www|mailto|tel|urn|data|file|jdbc):|^[^@\s]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|^localhost:\d+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|svc|internal|cn|de|uk|ru|fr)(?:[:/]|$)/i;
const path = /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:[\w.@%+-]+[\\/])*[\w.@%+-]*$|^[\w@.-]+(?:\/[\w@.-]+)*\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml|m?[jt]sx?|py|html?|php|xml|png|jpe?g|svg|css|rb|go|java|cs|md|csv|env|conf|cfg|ini|properties|sock|pub|gpg|asc|kt|vue|tpl|erb|haml|twig|jsp|aspx|sh|so|dll|exe|log|sql|db|lock|toml)$/i;
const dated = /^\d{4}-\d\d-\d\d(?:[T ]|$)|^v?\d+(?:\.\d+){1,3}(?:[-+.][\w.-]+)?$|^\d\d?[:/]\d\d/;
const expression = /^\[\]byte\(|^(?:[Tt]rue|[Ff]alse|None|null|nil)[/;,)}\]]|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+[,;)]*$|^[A-Za-z_]\w*=[^=]|^[A-Za-z_][\w.]*\.[A-Za-z_]\w*\[|^[A-Za-z_$@][\w$]*(?:\[[^\]]*\]|(?:\?\.|\.|->|::)[A-Za-z_$][\w$]*!?)+(?:\(.*)?[;,)]*$|^[A-Za-z_$][\w$.]*\(|^(?:new|await|async|return|function|typeof|not|lambda|if|self|this)[ .(!]|\(\)|=>|&&|\|\||===?|!==?|->|::|\+\+|^\(|^[!~&]?[A-Za-z_]\w*\)+[;,]?$|^\\|\\[nrtu]|^[#:]?[a-z_]+[!?]$|^:[a-z_]\w*$/;
const colour = /^#[0-9a-f]{3,8}$|^0x[0-9a-f]{1,16}$/i;
const spaced = /[^!-~]/;
const grouped = /^[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}$/;
const value_RUN = 4;
const MASKED = 0.25;
const isMasked = (value) => {
    let masked = 0;
    let run = 1;
    let before = value.charCodeAt(0);
    for (let at = 1; at <= value.length; at++) {
        const code = at < value.length ? value.charCodeAt(at) : -1;
        if (code === before) {
            run++;
            continue;
        }
        if (run >= value_RUN)
            masked += run;
        run = 1;
        before = code;
    }
    return masked >= Math.max(5, value.length * MASKED) || value.includes('...');
};
const prose = /(?<=[a-z_])\|[a-z_]|[,;:!?] |(?<=^[A-Za-z]+)['\u2019][a-z]|<\/?[a-z]+|&[a-z]+;|\^|\(\?|\\[dwsb]|\.\*|\.\+/;
const RANDOM = 5;
const WORDS = 4.2;
const SCRAMBLED = 6;
const SHORTEST_SCRAMBLED = 10;
const ENCODED_WORDS = 10;
const shortWords = /^(?=.{6,11}$)(?:[A-Z]?[a-z]+|[A-Z]+)(?: (?:[A-Z]?[a-z]+|[A-Z]+))?$/;
const plain = [
    ['digest', digestOfServer],
    ['encrypted', encrypted],
    ['public', publicMaterial],
    ['claims', claims],
    ['public', hasOwnRule],
    ['number', colour],
    ['address', /^localhost$/i],
];
const hard = [
    ...plain,
    ['template', value_template],
    ['reference', reference],
    ['digest', value_digest],
    ['number', dated],
];
const soft = [
    ['address', address],
    ['text', prose],
    ['template', loose],
    ['expression', expression],
    ['path', path],
];
const value_base64 = /^(?:[A-Za-z0-9+/_-]{4})+(?:[A-Za-z0-9+/_-]{2}(?:==)?|[A-Za-z0-9+/_-]{3}=?)?$/;
const decoded = Buffer.alloc(16);
const beginsAsText = (value) => {
    const size = decoded.write(value.slice(0, 4), 'base64');
    for (let at = 0; at < size; at++)
        if (decoded[at] < 32 || decoded[at] > 126)
            return false;
    return true;
};
const label = /^(?:v\d,)?[a-z]{2,8}_/;
const TIMES = 2;
const encodesWords = (value, times = TIMES) => {
    const encoded = value.replace(label, '');
    if (!beginsAsText(encoded) || !value_base64.test(encoded))
        return false;
    const text = Buffer.from(encoded, 'base64')
        .toString('latin1')
        .replace(/\r?\n$/, '');
    if (!/^[ -~]{4,}$/.test(text))
        return false;
    const words = text.length >= ENCODED_WORDS && surprise(text) / text.length < WORDS;
    if (words || shortWords.test(text) || placeholderWords(text) === 'plain')
        return true;
    return times > 1 && encodesWords(text, times - 1);
};
const cmdlet = /^(?:Get|Set|New|Read|Import|Export|Select|Invoke|Join|Out|Test|ConvertTo|ConvertFrom)-[A-Z][A-Za-z]+$/;
const value_element = /^[A-Za-z_$][\w$.]*\[[\w$]*$/;
const value_goesOn = /:[a-z]{2,20}=(?!=)/;
const isToken = (value, { length, perCharacter }) => length >= 24 && perCharacter >= 5.5 && !value.includes('(');
const hasBrackets = /\(.*\)|\[.*\]/;
const isScrambled = (value, { length, perCharacter, classes }) => classes === 4 &&
    length >= SHORTEST_SCRAMBLED &&
    perCharacter >= SCRAMBLED &&
    !hasBrackets.test(value);
const whyNot = (value, shape, quoted) => {
    if (spaced.test(value))
        return grouped.test(value) ? null : 'text';
    const scrambled = isScrambled(value, shape);
    if (!quoted && !shape.plain && !scrambled && (value_element.test(value) || cmdlet.test(value)))
        return 'expression';
    if (!quoted && value_goesOn.test(value))
        return 'expression';
    for (const [reason, pattern] of shape.plain ? plain : hard)
        if (pattern.test(value))
            return reason;
    if (isMasked(value))
        return 'masked';
    if (shape.plain)
        return encodesWords(value) ? 'text' : null;
    for (const [reason, pattern] of soft) {
        if (scrambled || !pattern.test(value))
            continue;
        if (!quoted && reason === 'expression' && !isToken(value, shape))
            return reason;
        if (value.length < 16 || shape.perCharacter < RANDOM)
            return reason;
    }
    return encodesWords(value) ? 'text' : null;
};
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID_LENGTH = 36;
const digestInBase64 = /^(?:[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{22}==)$/;
const DIGEST_LENGTHS = new Set([28, 24]);
const value_SHORTEST_HEX = 12;
const [value_LOWER, value_UPPER, value_DIGIT, value_OTHER, BEYOND_F, value_SIGN] = [1, 2, 4, 8, 16, 32];
const marks = new Uint8Array(256).fill(value_OTHER | value_SIGN);
marks.fill(value_LOWER, 97, 103).fill(value_LOWER | BEYOND_F, 103, 123);
marks.fill(value_UPPER, 65, 71).fill(value_UPPER | BEYOND_F, 71, 91);
marks.fill(value_DIGIT, 48, 58);
for (const sign of '_.:/-')
    marks[sign.charCodeAt(0)] = value_OTHER;
const marksOf = (text) => {
    let all = 0;
    for (let at = 0; at < text.length; at++)
        all |= marks[text.charCodeAt(at) & 255];
    return all;
};
const formOf = (value, all) => {
    if (value.length === UUID_LENGTH && uuid.test(value))
        return 'uuid';
    const letters = all & (value_LOWER | value_UPPER);
    const only = (all & value_OTHER) === 0;
    if (only && letters === 0)
        return 'digits';
    const isHex = only && (all & BEYOND_F) === 0 && letters !== (value_LOWER | value_UPPER);
    if (isHex && value.length >= value_SHORTEST_HEX)
        return 'hex';
    if (DIGEST_LENGTHS.has(value.length) && digestInBase64.test(value))
        return 'digest';
    return only && (all & value_DIGIT) === 0 ? 'letters' : 'mixed';
};
const measure = (value) => {
    const bits = surprise(value);
    const all = marksOf(value);
    return {
        length: value.length,
        bits,
        perCharacter: bits / value.length,
        classes: (all & value_LOWER) + ((all & value_UPPER) >> 1) + ((all & value_DIGIT) >> 2) + ((all & value_OTHER) >> 3),
        digits: (all & value_DIGIT) !== 0,
        plain: (all & value_OTHER) === 0,
        signs: (all & value_SIGN) !== 0,
        form: formOf(value, all),
    };
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/place.js


const LONGEST_VALUE = 256;
const LONGEST_SPACE = 80;
const SHORTEST_VALUE = 6;
const quotedValue = (bytes, at) => {
    const escaped = bytes[at] === BACKSLASH;
    const quote = bytes[escaped ? at + 1 : at];
    const start = escaped ? at + 2 : at + 1;
    const end = Math.min(bytes.length, start + LONGEST_VALUE + 1);
    for (let index = start; index < end; index++) {
        const byte = bytes[index];
        if (byte === LINE_FEED)
            return null;
        if (byte === BACKSLASH) {
            if (escaped && bytes[index + 1] === quote)
                return { start, end: index, quoted: true };
            index++;
        }
        else if (byte === quote && !escaped)
            return { start, end: index, quoted: true };
    }
    return null;
};
const behindValue = (bytes, { end, quoted }) => {
    if (!quoted)
        return end;
    return bytes[end] === BACKSLASH ? end + 2 : end + 1;
};
const nextLineFeed = searchFor(endsLine);
const endOfLine = (bytes, from) => {
    const end = Math.min(bytes.length, from + LONGEST_VALUE + 1);
    let at = nextLineFeed(bytes, from, end);
    while (at > from && (isBlank[bytes[at - 1]] === 1 || bytes[at - 1] === CARRIAGE_RETURN))
        at--;
    return at;
};
const restOfLine = (bytes, start) => {
    const end = endOfLine(bytes, start);
    if (end - start > LONGEST_VALUE)
        return null;
    let at = start;
    while (at < end && isBlank[bytes[at]] === 0)
        at++;
    if (at < end) {
        const next = skipBlanks(bytes, at);
        const comment = bytes[next] === HASH || bytes[next] === SEMICOLON || bytes[next] === SLASH;
        const continued = bytes[next] === BACKSLASH && next + 1 >= end;
        if (!comment && !continued)
            return null;
    }
    return { start, end: at, quoted: false };
};
const endOfBareValue = searchFor(endsBareValue);
const bareValue = (bytes, start) => {
    const limit = Math.min(bytes.length, start + LONGEST_VALUE + 1);
    let end = endOfBareValue(bytes, start, limit);
    if (end - start > LONGEST_VALUE)
        return null;
    if (bytes[end - 1] === BACKSLASH)
        end--;
    if (bytes[end - 1] === DOT)
        end--;
    return { start, end, quoted: false };
};
const isStringPrefix = tableOf('bBfFlLnNrRuU@$');
const literalAt = (bytes, at) => {
    const byte = byteAt(bytes, at);
    if (byte === BACKSLASH && isQuote[byteAt(bytes, at + 1)] === 1)
        return quotedValue(bytes, at);
    const open = isStringPrefix[byte] === 1 ? at + 1 : at;
    const quote = byteAt(bytes, open);
    if (isQuote[quote] === 0)
        return null;
    const triple = bytes[open + 1] === quote && bytes[open + 2] === quote;
    return quotedValue(bytes, triple ? open + 2 : open);
};
const namedValue = (bytes, from) => {
    const end = Math.min(bytes.length, from + 64);
    let at = from;
    while (at < end) {
        const byte = bytes[at];
        if (isBlank[byte] === 1 || byte === LINE_FEED || byte === CARRIAGE_RETURN)
            at++;
        else if (byte === COMMA || isQuote[byte] === 1)
            at++;
        else
            break;
    }
    if (standsAt(bytes, at, 'android:'))
        at += 'android:'.length;
    if (standsAt(bytes, at, 'default'))
        at += 7;
    else if (standsAt(bytes, at, 'value'))
        at += 5;
    else if (standsAt(bytes, at, 'parametervalue'))
        at += 14;
    else
        return null;
    if (isQuote[byteAt(bytes, at)] === 1)
        at++;
    at = skipBlanks(bytes, at);
    if (bytes[at] !== COLON && bytes[at] !== EQUALS)
        return null;
    at = skipBlanks(bytes, at + 1);
    const literal = literalAt(bytes, at);
    if (literal !== null)
        return literal;
    return bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN ? null : restOfLine(bytes, at);
};
const skipSpace = (bytes, from) => {
    const end = Math.min(bytes.length, from + LONGEST_SPACE);
    let at = from;
    while (at < end && bytes[at] <= SPACE)
        at++;
    return at;
};
const scheme = /^(?:api-?)?(?:token|key|bearer|basic|bot|oauth|ssws|geniekey)$/i;
const headerValue = (bytes, from) => {
    const place = bareValue(bytes, skipBlanks(bytes, from));
    if (place === null || bytes[place.end] !== SPACE)
        return place;
    return scheme.test(latin1(bytes, place.start, place.end))
        ? bareValue(bytes, place.end + 1)
        : null;
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/remark.js


const remark_LONGEST_NAME = 64;
const inComment = (bytes, at) => {
    const start = skipBlanks(bytes, lineStart(bytes, at));
    const byte = bytes[start];
    const next = bytes[start + 1];
    if (byte === HASH && standsAt(bytes, skipBlanks(bytes, start + 1), 'define '))
        return false;
    if (byte === HASH || byte === SEMICOLON || (byte === HYPHEN && next === HYPHEN)) {
        let word = start;
        while (word < at && isName[bytes[word]] === 0)
            word++;
        const longest = at + remark_LONGEST_NAME;
        while (word < longest && isName[bytes[word]] === 1)
            word++;
        return word < at || bytes[word] === OPEN;
    }
    if (byte === ASTERISK)
        return true;
    return byte === SLASH && (next === ASTERISK || (next === SLASH && bytes[start + 2] === SLASH));
};
const afterExample = (bytes, at) => /\b(?:examples?|e\.g|sample|such as|for instance|like)\b/i.test(latin1(bytes, lineStart(bytes, at, 64), at));
const exampleNode = /^\s*(?:-\s+)?["']?(?:x-)?examples?["']?\s*:\s*[{[|>]?-?\s*$/i;
const remark_EXAMPLE = 1000;
const withinExample = (bytes, at) => {
    const lines = latin1(bytes, Math.max(0, at - remark_EXAMPLE), at).split('\n');
    let depth = indentOf(lines.pop());
    for (const line of lines.reverse()) {
        const indent = indentOf(line);
        if (indent >= depth || line.trim() === '')
            continue;
        if (exampleNode.test(line))
            return true;
        depth = indent;
    }
    return false;
};
const indentOf = (line) => line.search(/\S|$/);
const endOfLink = /[?&;](?:e|exp|expires?|expiry|deadline|se|x-amz-expires|x-goog-expires)=\d/i;
const endsByItself = (bytes, { nameStart, valueEnd }) => {
    const before = bytes[nameStart - 1] ?? 0;
    if (isParameter[before] === 0 && before !== SEMICOLON)
        return false;
    return endOfLink.test(latin1(bytes, lineStart(bytes, nameStart), valueEnd + 64));
};
const publicPlace = /checksum\/$|data-cf-beacon=["'`]\{[^}]{0,60}["']$/;
const searchBox = /^["'`]?[,;]?(?=[^{}]{0,120}?\bindex_?name["']?\s{0,4}[:=])(?![^{}]{0,160}\bqueries\b)/i;
const SEARCH_BOX = 200;
const namesApiKey = /^api_?key$/i;
const isPublic = (bytes, read) => {
    const { nameStart, nameEnd, valueEnd } = read;
    if (publicPlace.test(latin1(bytes, lineStart(bytes, nameStart, 100), nameStart)))
        return true;
    return (namesApiKey.test(latin1(bytes, nameStart, nameEnd)) &&
        searchBox.test(latin1(bytes, valueEnd, valueEnd + SEARCH_BOX)));
};
const badge = /(?:badge|\.svg\?)[^\s"'<>()]{0,120}$/i;
const isInBadge = (bytes, at) => badge.test(latin1(bytes, lineStart(bytes, at), at));
const lifetime = /expires_?in[\s"'\\:=>]{1,8}\d{1,5}(?![\d.])/i;
const ANSWER = 240;
const endsSoon = (bytes, { nameStart, valueEnd }) => lifetime.test(latin1(bytes, Math.max(0, nameStart - ANSWER), valueEnd + ANSWER));
const COMMAND = 300;
const commandAround = (bytes, at) => {
    const isEnd = (index) => bytes[index] === LINE_FEED && bytes[index - 1] !== BACKSLASH;
    let start = at;
    while (start > 0 && at - start < COMMAND && !isEnd(start - 1))
        start--;
    let end = at;
    while (end < bytes.length && end - at < COMMAND && !isEnd(end))
        end++;
    return latin1(bytes, start, end);
};
const thisMachine = /\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?![\w.-])/i;
const asksThisMachine = (bytes, at) => thisMachine.test(commandAround(bytes, at));
const control = '\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f\x7f';
const isControl = tableOf(control);
const NOISE = 64;
const isAmidNoise = (bytes, at, length) => {
    const end = at + length;
    let count = 0;
    for (let index = Math.max(0, at - NOISE); index < Math.min(bytes.length, end + NOISE); index++)
        if (isControl[bytes[index]] === 1)
            count++;
    return count > 1;
};

;// CONCATENATED MODULE: ./lib/detect/generic/given.js



const setter = /(?:^|[.>:])(?:set|with)_?[A-Z]|\.(?:api_?key|(?:access|secret|private)_?key|(?:client|app)?_?secret|password)$/i;
const schemePrefix = /^(?:bearer|basic|token|api-?token|api-?key|bot|oauth|ssws|geniekey) +/i;
const mayBeSecret = (bytes, { valueStart, valueEnd }) => {
    if (valueEnd - valueStart < SHORTEST_VALUE)
        return false;
    let spaces = 0;
    for (let at = valueStart; at < valueEnd; at++) {
        const byte = bytes[at];
        if (byte > TILDE || byte < SPACE)
            return false;
        if (byte === SPACE && ++spaces > 3)
            return false;
    }
    const first = bytes[valueStart];
    const second = bytes[valueStart + 1];
    return !(first === DOLLAR && (second === OPEN_BRACE || second === OPEN)) && first !== LESS;
};
const isQuotedAgain = (bytes, { valueStart, valueEnd }) => {
    const first = bytes[valueStart];
    return isQuote[first] === 1 && bytes[valueEnd - 1] === first && valueEnd - valueStart > 2;
};
const givenValue = (text, read, { kind }) => {
    const inner = isQuotedAgain(text.bytes, read) ? 1 : 0;
    const whole = text.slice(read.valueStart + inner, read.valueEnd - inner);
    const scheme = kind === 'token' ? (schemePrefix.exec(whole)?.[0] ?? '') : '';
    const value = whole.slice(scheme.length);
    return { scheme, value, offset: read.valueStart + inner + scheme.length };
};
const given_formOf = ({ bytes }, read, title) => {
    if (setter.test(title))
        return 'assigned';
    return endsByItself(bytes, read) ? 'link' : read.form;
};

;// CONCATENATED MODULE: ./lib/detect/generic/judgement/name.js
const name_words = (list) => new Set(list.split(' '));
const PASSWORD = name_words('password passwd passwords pwd pass passphrase passcode passwort psw pswd passw passwrd userpass dbpass mypass pgpassword storepass keypass requirepass masterauth bindpw psk pw senha contrasena kennwort wachtwoord mdp');
const SECRET = name_words('secret secrets');
const TOKEN = name_words('token tokens');
const CREDENTIAL = name_words('auth authorization credential credentials creds cred bearer');
const mayNameSecret = /pass|pwd|pw|psk|secret|token|key|auth|cred|bearer|senha|wort|woord|contrasena|mdp/i;
const NEUTRAL = name_words('value val text txt str string plain plaintext clear cleartext raw default prod production dev development staging stage live old new current env environment base64 b64 hex encoded confirmation confirm confirmed again repeat repeated verify verification retype main backup local key literal data cn eu us v1 v2 v3 v4 1 2 3 4 5 admin user root');
const KEY_STRONG = name_words('api secret private encryption encrypt encryptor encrypted decryption decrypt crypt crypto cipher ciphering aes des rc4 hmac signing signature sign signer master auth authentication shared jwt session cookie validation webhook subscription account admin app application consumer license licence deploy service server functions function access rest integration writekey write ingestion ingest merchant pay payment partner developer dev machine merge security secure token credential password passwd root client user login connection integrity cookies csrf blob nonce or fernet');
const KEY_OPEN = name_words('public pub primary foreign unique partition sort row column cache map hash index group query config i18n locale dict json object event msg message hot shortcut site idempotency idempotent routing dedupe lookup param parameter field attr attribute prop property register registry state store list item node tree path url uri file name label title header translation lang react data meta metadata tag type kind entity model table db database record document doc settings option options env environment variable context scope schema section menu nav tab page route view widget style theme color css class feature flag ssh host known fingerprint order sorting search find filter bucket s3 asset image icon track trace span metric measure dimension resource lock mutex semaphore shard hashring ring dispatch action command redux reducer saga vuex mutation getter setter localstorage sessionstorage keyboard arrow modifier ctrl alt shift esc enter press any no wrong bad invalid missing duplicate same other first last next prev previous start end min max association join composite compound natural surrogate business test testing sample example demo fake mock dummy parent child element block slot range limit recaptcha verification verifying verifier verify publishable sequence counter count stat stats top gpg pgp rsa pem cert certificate tls ssl keyring keychain');
const PASSWORD_ENDINGS = /^(?:smtp|mail|imap|pop3?|ftp|sftp|ssh|root|admin|my?sql|pg|db\w{0,2}|ldap|bind|redis|sudo|vpn|wifi|proxy|http|auth|login|user|app|trust|router|panel|zip|server)(?:pass|pw)$/;
const KEY_ENDINGS = /(?:api|secret|access|auth|private|crypt|encryption|cipher|aes|hmac|sign|signing|master|app|shared|account|storage|admin|license|licence|session|validation|machine|webhook|subscription|consumer|service|token|jwt|deploy|security|client)key$/;
const TOKEN_OPEN = name_words('authenticity postman hash next page continuation pagination paging start end sync cancel cancellation eos bos pad unk mask sep cls special stop syntax lexer lex csrf xsrf antiforgery forgery resume cursor delta design color theme state think image audio prompt model text first last max min num number total input output completion cached count word sub subword parse parser parsed current prev previous peek expected unexpected invalid bad wrong missing unknown any no keyword operator identifier punctuation string comment literal regexp template delimiter comma colon semicolon brace bracket paren begin open close eof newline indent dedent whitespace line type kind class name id expired injection inject di request creation idempotency upload erc erc20 erc721 nft crypto coin swap contract mint lp reward gas native usdc usdt weth dai test testing sample example demo fake mock dummy public publishable publickey');
const PASSWORD_OPEN = name_words('no without invalid wrong bad incorrect fake mock dummy test ice');
const PASS_OPEN = name_words('first second third last final single multi one two render rendering shadow depth geometry lighting light forward deferred compute blur bloom filter compiler optimization analysis lowering frame copy draw fullscreen');
const HASHED = 'hashed';
const ENCRYPTED = name_words('encrypted obscured');
const LOCKED = name_words('key file files store keystore archive disk volume zip pdf db database');
const OWN = name_words('jwt cookie cookies session signing signature signer sign hmac encryption encrypt encryptor decryption crypt cipher tsig master nonce');
const verdict = (kind, strength) => ({
    kind,
    strength,
});
const word = /[A-Z]+(?![a-z])(?:\d[a-z\d]*)?|[A-Z]?[a-z\d]+/g;
const wordsOf = (name) => (name.match(word) ?? []).map((each) => each.toLowerCase());
const judgeKey = (before, upperCase) => {
    const qualifier = before.at(-1);
    if (qualifier === undefined)
        return null;
    const stem = qualifier.replace(/\d+$/, '');
    if (before.includes('public') || before.includes('publishable') || before.includes('pub')) {
        return null;
    }
    if (before.includes('docsearch') || (before.includes('algolia') && before.includes('search'))) {
        return null;
    }
    if (KEY_STRONG.has(stem)) {
        const sure = before.includes('secret') ||
            /^(?:api|secret|private|encryption|crypt|signing|hmac|aes|jwt|auth)/.test(stem);
        return verdict('key', sure ? 3 : 2);
    }
    if (KEY_OPEN.has(stem))
        return null;
    if (/(?:api|secret|encryption|crypt)$/.test(stem))
        return verdict('key', 2);
    return upperCase ? verdict('key', 1) : null;
};
const judgeWord = (word, before, upperCase) => {
    const qualifier = before.at(-1) ?? '';
    if (qualifier === HASHED)
        return null;
    if (PASSWORD.has(word)) {
        if (word === 'pass' && before.length === 0)
            return verdict('password', upperCase ? 3 : 2);
        if (word === 'pass' && PASS_OPEN.has(qualifier))
            return null;
        return PASSWORD_OPEN.has(qualifier) ? null : verdict('password', 3);
    }
    if (SECRET.has(word))
        return verdict('secret', before.length === 0 && word === 'secrets' ? 1 : 3);
    if (TOKEN.has(word)) {
        if (TOKEN_OPEN.has(qualifier) || before.includes('public'))
            return null;
        const sure = /^(?:access|auth|api|bearer|refresh|secret|deploy|bot|oauth|jwt|id)$/;
        return verdict('token', sure.test(qualifier) || upperCase ? 3 : 2);
    }
    if (word === 'key' && qualifier === 'shared' && before.at(-2) === 'pre')
        return verdict('password', 3);
    if (word === 'key' || word === 'keys')
        return judgeKey(before, upperCase);
    if (CREDENTIAL.has(word)) {
        if (qualifier === 'key' && word === 'authorization')
            return null;
        if (qualifier === 'amz' || qualifier === 'goog')
            return null;
        return verdict('token', word === 'authorization' ? 3 : 2);
    }
    if (PASSWORD_ENDINGS.test(word))
        return verdict('password', 3);
    if (word.length < 6)
        return null;
    if (/(?:password|passwd|passphrase|passwort|rootpwd|dbpwd|userpwd|pwd)$/.test(word)) {
        return verdict('password', 3);
    }
    if (/(?:secret|secretkey)$/.test(word))
        return verdict('secret', 3);
    if (KEY_ENDINGS.test(word))
        return verdict('key', 3);
    return /(?:access|auth|api|bot|bearer)token$/.test(word) ? verdict('token', 3) : null;
};
const name_known = new Map();
const name_MOST_KNOWN = 4096;
const COMPARISON = /\.(?:equals(?:IgnoreCase)?|contentEquals|compareTo(?:IgnoreCase)?)$/i;
const name_isEncrypted = (parts) => {
    const at = parts.findIndex((part) => ENCRYPTED.has(part));
    return (at >= 0 && at < parts.length - 1 && !parts.slice(at + 1, -1).some((part) => LOCKED.has(part)));
};
const name_isOwn = ({ kind }, parts) => (kind === 'key' || kind === 'secret') &&
    (parts.some((part) => OWN.has(part)) || parts.at(-1) === 'base');
const withUse = (found, parts) => {
    if (!name_isOwn(found, parts))
        return found;
    const own = { ...found, own: true };
    return parts.includes('jwt') && found.strength === 3 ? { ...own, signsTokens: true } : own;
};
const judge = (name) => {
    const parts = wordsOf(name.replace(COMPARISON, ''));
    if (name_isEncrypted(parts))
        return null;
    const upperCase = !/[a-z]/.test(name) && /[A-Z]/.test(name);
    let last = parts.length - 1;
    if (/^[a-d]$/.test(parts[last] ?? '') && parts[last - 1] === 'key')
        last--;
    for (let dropped = 0; last >= 0 && dropped < 3; dropped++, last--) {
        const word = parts[last];
        const found = judgeWord(word.replace(/(?<=[a-z]{4})\d{1,2}$/, ''), parts.slice(0, last), upperCase);
        if (found !== null)
            return withUse(found, parts);
        if (!NEUTRAL.has(word) && word !== 'base')
            return null;
    }
    return null;
};
const judgeName = (name) => {
    let found = name_known.get(name);
    if (found === undefined) {
        found = judge(name);
        if (name_known.size >= name_MOST_KNOWN)
            name_known.clear();
        name_known.set(name, found);
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/detect/generic/judgement/chosen.js

const onlyNamed = /^(?:pass(?:word|wd|phrase|code|wort|ord)?|pwd|secret|kennwort|wachtwoord|wagwoord|contrasena|clave|senha|parola?|parool|lozinka|heslo|jelszo|salasana|losenord|adgangskode|sifre|katasandi|mima|mdp|motdepasse)[aeiost]*$/;
const instructs = /password|passwort|change|your|example|sample|placeholder|replace|insert|enter|todo|dummy|fake|test|demo|some|here|xxx|^my|^new/;
const saysPassword = (value) => onlyNamed.test(value.toLowerCase());
const isChosen = (value, knownWords) => {
    const letters = lettersIn(value);
    return !onlyNamed.test(letters) && !instructs.test(letters) && !knownWords.has(letters);
};
const everybodys = /^(?:pass(?:word|wd)?|pwd|secret)\d*[^a-z0-9]?\d*$/i;
const followsRules = (value, { classes, signs, length }) => classes === 4 &&
    signs &&
    length >= 8 &&
    !/["'`]$/.test(value) &&
    !everybodys.test(value) &&
    !instructs.test(value.toLowerCase().replace(/[^a-z]/g, ''));
const phrase = /^[A-Za-z][\w.!@#%^&*+-]{11,79}$/;
const describes = /random|generat|minim|least|bits|length|long|only|unsafe|secure|local|dev|sign|string|jwt|token/;
const isPhrase = (value, knownWords) => {
    if (!phrase.test(value) || namesSecret.test(value))
        return false;
    const letters = value.toLowerCase().replace(/[^a-z]/g, '');
    if (letters.length < 8 || instructs.test(letters) || describes.test(letters))
        return false;
    return placeholderWords(value, knownWords) === null;
};
const chosen_label = /^[A-Z][a-z]+$/;
const isTwoWords = (value) => /^[a-z]{3,20} [a-z]{3,20}$/.test(value);
const namesSecret = /pass|pwd|pw$|secret|[-_.](?:token|key)$/i;
const stemsOf = (user) => user
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((part) => (part.endsWith('user') ? [part, part.slice(0, -4)] : [part]));
const nowhere = /@(?:[\w-]{1,40}\.)?(?:example|test|invalid|localhost|domain|email|company)(?:\.|$)/i;
const standsForUser = (name) => !/[A-Za-z]/.test(name) || nowhere.test(name) || placeholderWords(name) === 'plain';
const SHORTEST_STEM = 4;
const belongsTo = (user, value, knownWords) => {
    if (namesSecret.test(value) || chosen_label.test(value))
        return false;
    const stems = stemsOf(user);
    const lower = value.toLowerCase();
    const repeats = lower === user.toLowerCase() ||
        stems.some((stem) => stem.length >= SHORTEST_STEM && lower.includes(stem));
    if (repeats && !/\d/.test(value))
        return false;
    if (!isChosen(value, knownWords) || standsForUser(user))
        return false;
    return placeholderWords(value, new Set([...knownWords, ...stems])) === null;
};

;// CONCATENATED MODULE: ./lib/detect/generic/judgement/pattern.js
const SIZE = 128;
const steps = new Uint8Array(SIZE * SIZE);
const RUNS = [
    'qwertyuiop',
    'asdfghjkl',
    'zxcvbnm',
    '1234567890',
    'abcdefghijklmnopqrstuvwxyz',
    '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
    '1q2w3e4r5t6y7u8i9o0p',
    'q1w2e3r4t5y6u7i8o9p0',
];
for (const [number, run] of RUNS.entries()) {
    for (let index = 1; index < run.length; index++) {
        const before = run.charCodeAt(index - 1);
        const after = run.charCodeAt(index);
        steps[before * SIZE + after] |= 1 << number;
        steps[after * SIZE + before] |= 1 << number;
    }
}
const EVERY_WAY = (1 << RUNS.length) - 1;
const pattern_SHORTEST_RUN = 4;
const walked = (text, keepsWay) => {
    let count = 0;
    let run = 1;
    let ways = EVERY_WAY;
    for (let index = 1; index <= text.length; index++) {
        const before = text.charCodeAt(index - 1);
        const after = index < text.length ? text.charCodeAt(index) : SIZE;
        const step = before < SIZE && after < SIZE ? steps[before * SIZE + after] : 0;
        if ((step & ways) !== 0) {
            run++;
            if (keepsWay)
                ways &= step;
        }
        else {
            if (run >= pattern_SHORTEST_RUN)
                count += run;
            run = step === 0 ? 1 : 2;
            ways = step === 0 ? EVERY_WAY : step;
        }
    }
    return count;
};
const isRepeated = (text) => {
    const again = (text + text).indexOf(text, 1);
    return again <= text.length / 2;
};
const REPEATED_PART = 8;
const pattern_LOOK = 128;
const isRepeatedPart = (text, end) => {
    const start = end + 1 - REPEATED_PART;
    return text.indexOf(text.slice(start, end + 1)) + REPEATED_PART <= start;
};
const holders = new Uint32Array(1 << 8);
let holdersOfPairs = null;
let texts = 0;
const countDifferent = (text) => {
    holdersOfPairs ??= new Uint32Array(1 << 16);
    texts++;
    let [characters, pairs, before, known] = [0, 0, 0, 0];
    let repeats = false;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index) & 255;
        if (holders[code] !== texts)
            characters++;
        holders[code] = texts;
        if (index > 0) {
            const pair = (before << 8) | code;
            known = holdersOfPairs[pair] === texts ? known + 1 : 0;
            if (known === 0)
                pairs++;
            holdersOfPairs[pair] = texts;
            if (known >= REPEATED_PART - 1 && index < pattern_LOOK)
                repeats ||= isRepeatedPart(text, index);
        }
        before = code;
    }
    return { characters, pairs, repeats };
};
const changesCase = /[a-z][^A-Z]{0,40}[A-Z][^a-z]{0,40}[a-z]/;
const isPattern = (value) => {
    const lower = value.toLowerCase();
    const length = lower.length;
    const { characters, pairs, repeats } = countDifferent(lower);
    if (characters <= 3 || (length >= 20 && characters <= 5))
        return true;
    if (repeats || (length >= 12 && pairs / (length - 1) < 0.55))
        return true;
    if (pairs <= length / 2 && isRepeated(lower))
        return true;
    if (walked(lower, false) === 0)
        return false;
    const changes = lower !== value && changesCase.test(value);
    return walked(lower, changes) >= Math.max(length - 3, length * 0.6);
};

;// CONCATENATED MODULE: ./lib/detect/generic/judgement/score.js
const THRESHOLD = 6;
const part = (what, points) => ({ what, points });
const MAYBE_A_WORD = 'letters that may be a word';
const LIKE_WORDS = 'like words';
const EASY = 'easily guessed';
const GUESSED = new Set([MAYBE_A_WORD, EASY]);
const scorePassword = ({ form, length, bits, perCharacter, classes, digits, signs, }) => {
    if (form === 'digits')
        return part('a number', length >= 6 && bits >= 15 ? 1 : -2);
    if (form === 'uuid')
        return part('a UUID', 1);
    if (form === 'digest' || (form === 'hex' && [32, 40, 48, 56, 64, 96, 128].includes(length))) {
        return part('as long as a digest', 0);
    }
    if (form === 'letters' && classes === 1) {
        if (perCharacter >= 5.8 && length >= 8)
            return part('letters that form no word', 3);
        return part(MAYBE_A_WORD, perCharacter >= 5.2 && length >= 8 ? 0 : -3);
    }
    const wordy = !digits && !signs;
    if (perCharacter >= 5.5 && bits >= 60)
        return part('long and random', 4);
    if (perCharacter >= (wordy ? 5.3 : 5) && bits >= 40)
        return part('random', 3);
    if (classes >= 3 && bits >= 34 && !wordy)
        return part('letters, digits and signs', 3);
    if (classes >= 2 && bits >= 26 && (!wordy || perCharacter >= 4.8))
        return part('mixed', 2);
    return part(EASY, -2);
};
const scoreRandom = ({ form, length, bits, perCharacter, classes }, strength) => {
    if (form === 'digits')
        return part('a number', -3);
    if (form === 'uuid')
        return part('a UUID', strength === 3 ? 3 : 1);
    if (form === 'hex') {
        if (length >= 32)
            return part('long and hexadecimal', 4);
        if (length >= 20)
            return part('hexadecimal', 3);
        return part('short and hexadecimal', length >= 16 ? 2 : 1);
    }
    const only = classes === 1 ? -1 : 0;
    if (perCharacter >= 5.6 && bits >= 130 && classes >= 3)
        return part('very long and random', 5);
    if (perCharacter >= 5.6 && bits >= 110)
        return part('long and random', 4 + only);
    if (perCharacter >= 5.2 && bits >= 84)
        return part('random', 3 + only);
    if (perCharacter >= 5 && bits >= 64)
        return part('rather random', 2 + only);
    if (classes >= 3 && bits >= 60)
        return part('mixed', 1);
    return part(LIKE_WORDS, -3);
};
const purposePoints = {
    use: 0,
    test: -2,
    recorded: 0,
    example: -1,
    document: -2,
    translation: -5,
    generated: -3,
};
const MADE_UP = -4;
const purposePart = ({ purpose }, isMadeUp) => part(`a file of ${purpose}`, purpose === 'test' && isMadeUp ? MADE_UP : purposePoints[purpose]);
const scoreParts = ({ name, value, file, form }) => {
    const password = name.kind === 'password';
    const parts = [
        part(`named as a ${name.kind}`, name.strength),
        password ? scorePassword(value) : scoreRandom(value, name.strength),
        purposePart(file, password || name.own === true),
    ];
    if (file.settings && file.purpose !== 'test')
        parts.push(part('a settings file', 1));
    if (file.purpose === 'use') {
        const setting = file.syntax === 'config' && form !== 'argument';
        if (setting && password)
            parts.push(part('a setting', 1));
        if ((file.syntax === 'document' && !password) || file.syntax === 'data')
            parts.push(part(file.syntax, -1));
    }
    if (form === 'argument')
        parts.push(part('an argument', -1));
    if (form === 'option' && file.syntax === 'code')
        parts.push(part('a command in code', -1));
    if (form === 'connection')
        parts.push(part('opens a connection', 1));
    if (form === 'link')
        parts.push(part('in a link that ends by itself', -3));
    if (form === 'header' && file.purpose !== 'test')
        parts.push(part('sent in a request', 1));
    return parts.filter(({ points }) => points !== 0);
};
const disguised = (kind) => part('known words in disguise', kind === 'password' ? -3 : -4);
const builtToRules = part('known words, built as rules for passwords ask', -1);
const BESIDE_USER = 1;
const WORD_BESIDE_USER = 3;
const besideUser = (parts) => {
    const others = parts.filter(({ what }) => !GUESSED.has(what));
    return [
        ...others,
        part('beside its user', others.length < parts.length ? WORD_BESIDE_USER : BESIDE_USER),
    ];
};
const asPhrase = (parts) => [
    ...parts.filter(({ what }) => what !== LIKE_WORDS),
    part('words that sign tokens', 3),
];
const declaredParts = (file) => [
    part('declared as a secret', THRESHOLD),
    purposePart(file, true),
];
const remarkParts = (remark, file) => {
    if (remark === 'example')
        return [part('said to be an example', -3)];
    return file.syntax === 'code' ? [part('in a comment', -3)] : [];
};
const sum = (parts) => parts.reduce((total, { points }) => total + points, 0);

;// CONCATENATED MODULE: ./lib/detect/generic/judgement/judge.js








const judge_SHORTEST = {
    password: 6,
    secret: 10,
    token: 12,
    key: 12,
};
const botToken = /^[MNO][A-Za-z0-9]{22,27}\.[\w-]{6}\.[\w-]{27,38}$/;
const builtByDiscord = { what: 'built like the token of a Discord bot', points: 3 };
const addressed = /^(?:your?|my|enter|insert|replace|change|put|add|set)[-_.]/i;
const standIn = /change.?me|your|example|placeholder|^<|todo|replace|dummy|xxx/i;
const reasonFor = (parts) => sum(parts) < THRESHOLD
    ? null
    : `score ${sum(parts)} of at least ${THRESHOLD}: ${parts
        .map(({ what, points }) => `${what} ${points > 0 ? '+' : ''}${points}`)
        .join(', ')}`;
const verdictOf = (parts, file) => (remark) => {
    const said = remark();
    return reasonFor(said === null ? parts : [...parts, ...remarkParts(said, file)]);
};
const wordParts = (value, shape, setting) => {
    const { name, file } = setting;
    const inUse = name.kind === 'password' && file.purpose === 'use';
    const known = setting.knownWords();
    const words = placeholderWords(value, known);
    if (words === null)
        return [];
    if (words === 'plain')
        return inUse && followsRules(value, shape) ? [builtToRules] : null;
    return inUse && file.syntax === 'config' && isChosen(value, known) ? [] : [disguised(name.kind)];
};
const judgeBesideUser = (value, shape, setting, parts) => {
    const { name, file, form, quoted } = setting;
    if (name.kind !== 'password' || file.purpose !== 'use' || shape.form === 'digits')
        return null;
    if (form !== 'assigned' && form !== 'connection')
        return null;
    if (file.syntax === 'code' && !quoted)
        return null;
    if (file.syntax === 'document')
        return null;
    const beside = besideUser(parts);
    if (sum(beside) < THRESHOLD)
        return null;
    const verdict = verdictOf(beside, file);
    let [last, belongs] = ['', false];
    let known = null;
    return (remark, user) => {
        const found = user();
        if (found === null || (file.syntax === 'code' && !found.quoted))
            return null;
        known ??= setting.knownWords();
        if (found.name !== last)
            belongs = belongsTo(found.name, value, known);
        last = found.name;
        return belongs ? verdict(remark, user) : null;
    };
};
const judgePhrase = (value, { name, file, form, quoted, knownWords }, parts) => {
    if (name.signsTokens !== true || file.purpose !== 'use' || form !== 'assigned')
        return null;
    if (file.syntax === 'document' || (file.syntax === 'code' && !quoted))
        return null;
    const all = asPhrase(parts);
    return sum(all) >= THRESHOLD && isPhrase(value, knownWords()) ? verdictOf(all, file) : null;
};
const judgeValue = (value, setting) => {
    const { name, file, form, quoted } = setting;
    const shape = measure(value);
    const parts = scoreParts({ name, value: shape, file, form });
    const namesOne = name.kind === 'token' && botToken.test(value) && namesBot(value);
    if (namesOne && !looksMadeUp(value))
        parts.push(builtByDiscord);
    const twoWords = quoted && file.syntax !== 'code' && isTwoWords(value);
    const needsUser = twoWords || sum(parts) < THRESHOLD;
    const beside = needsUser
        ? (judgePhrase(value, setting, parts) ?? judgeBesideUser(value, shape, setting, parts))
        : null;
    if (needsUser && beside === null)
        return null;
    if (isPattern(value) || (!twoWords && whyNot(value, shape, quoted) !== null))
        return null;
    if (name.kind !== 'password' && isMashed(value))
        return null;
    if (addressed.test(value) && shape.perCharacter < 5)
        return null;
    if (needsUser)
        return beside;
    const words = wordParts(value, shape, setting);
    if (words === null)
        return null;
    const all = [...parts, ...words];
    return sum(all) < THRESHOLD ? null : verdictOf(all, file);
};
const notSecret = /^(?:user(?:name)?|login|host(?:name)?|port|database|db|name|email|namespace|url|ca|tls|cert)(?:[._-]?(?:crt|cert|pem|name))?$|(?:^|[._-])(?:user(?:[._-]?name)?|login|host(?:name)?|port|e?mail|namespace)(?:[._-](?:in|out))?$|account[._-]?name$|\.(?:crt|cert)$|certificate|client[._-]?id$/i;
const notSecretInCode = /[a-z](?:User(?:[Nn]ame)?|Login|Host(?:[Nn]ame)?|Port|Email)$/;
const isNotSecret = (title) => notSecret.test(title) || notSecretInCode.test(title);
const maySayKey = /key|pass|pwd|secret|token|auth|cred/i;
const isSetting = (title, value) => !maySayKey.test(title) && /^[A-Za-z]+(?:[/_-][A-Za-z]+)*$/.test(value);
const judgeDeclared = (title, value, file) => {
    if (value.length < judge_SHORTEST.password || isPattern(value))
        return null;
    if (isNotSecret(title))
        return null;
    if (isSetting(title, value) || saysPassword(value))
        return null;
    const registry = value.startsWith('{"auths"');
    if (!registry && whyNot(value, measure(value), true) !== null)
        return null;
    if (standIn.test(value) && !registry)
        return null;
    return verdictOf(declaredParts(file), file);
};
const STORED = { kind: 'secret', strength: 3 };
const judgeStored = (title, value, file) => {
    if (value.length < judge_SHORTEST.secret || isNotSecret(title))
        return null;
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value))
        return null;
    const knownWords = () => new Set(wordsOf(title));
    return judgeValue(value, { name: STORED, file, form: 'assigned', quoted: true, knownWords });
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/line.js


const openQuote = (bytes, at) => {
    let open = 0;
    for (let index = lineStart(bytes, at); index < at; index++) {
        const byte = bytes[index];
        if (byte === BACKSLASH)
            index++;
        else if (isQuote[byte] === 1) {
            if (open === 0)
                open = byte;
            else if (open === byte)
                open = 0;
        }
    }
    return open;
};
const setters = ['export', 'set', 'env', 'arg', 'declare', 'local', 'readonly', 'setx'];
const isSetter = (bytes, start, end) => {
    for (const command of setters)
        if (command.length === end - start && standsAt(bytes, start, command))
            return true;
    return false;
};
const line_LEAD = 48;
const leads = tableOf(' \t#-;/$"\'`');
const leadsLine = (bytes, nameStart) => {
    const earliest = Math.max(0, nameStart - line_LEAD);
    let at = nameStart;
    while (at > earliest && leads[bytes[at - 1]] === 1)
        at--;
    if (at === earliest || bytes[at - 1] === LINE_FEED)
        return true;
    const end = at;
    while (at > earliest && isWord[bytes[at - 1]] === 1)
        at--;
    if (at === end)
        return false;
    const apart = at === earliest || bytes[at - 1] === LINE_FEED || isBlank[bytes[at - 1]] === 1;
    return apart && isSetter(bytes, at, end);
};
const isOption = (bytes, nameStart) => bytes[nameStart] === HYPHEN && (nameStart === 0 || isBlank[bytes[nameStart - 1]] === 1);
const isAmongOptions = (bytes, nameStart) => {
    let before = nameStart - 1;
    while (before > 0 && bytes[before] <= SPACE)
        before--;
    return (bytes[before] === COMMA &&
        /\(\s{0,20}(?:\w{1,30}\s{1,4}'[^'\n]{0,80}',\s{0,20}){1,6}$/.test(latin1(bytes, Math.max(0, nameStart - 400), nameStart)));
};
const upstreams = ['proxy', 'fastcgi', 'uwsgi', 'scgi', 'grpc', 'memcached'];
const passesOn = (bytes, nameStart) => upstreams.some((upstream) => standsAt(bytes, nameStart, `${upstream}_pass`));
const spacing = ['env ', 'setenv ', 'set -'];
const isSpaced = (bytes, nameStart) => {
    const line = lineStart(bytes, nameStart, 80);
    const start = skipBlanks(bytes, line);
    if (spacing.some((command) => standsAt(bytes, start, command)))
        return true;
    let at = nameStart - 1;
    while (at > line && isBlank[bytes[at]] === 1)
        at--;
    while (at > line && isBlank[bytes[at]] === 0)
        at--;
    return standsAt(bytes, at - 5, 'login');
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/call.js


const call_opensCall = (bytes, quote) => {
    let at = quote - 1;
    while (at > 0 && (isBlank[bytes[at]] === 1 || isStringPrefix[bytes[at]] === 1))
        at--;
    return bytes[at] === OPEN;
};
const compares = (bytes, argument) => /(?:str(?:n?case|i)?cmp|compare_digest|hash_equals|equals?|timingSafeEqual|ConstantTimeCompare|secure_compare)\(\s*[\w$.>[\]"'-]{0,32}$/i.test(latin1(bytes, Math.max(0, argument - 64), argument));
const formOfCall = (bytes, quote) => {
    const callee = latin1(bytes, Math.max(0, quote - 48), quote);
    if (/(?:define|[Ee]nv[A-Za-z]{0,20}|[Dd]efault[A-Za-z]{0,10}|[.>](?:put|set|setProperty|setAttribute|setParameter|append|addParameter))\(\s*$/.test(callee))
        return 'assigned';
    const sends = /header(?:s|map)?(?:[.>-]{1,2}(?:add|set|put|append)\w*)?\(\s*$|requestproperty\(\s*$/i;
    return sends.test(callee) ? 'header' : 'argument';
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/default.js


const LONGEST_BLOCK = 500;
const quotedBehind = (pattern, bytes, from, reach) => {
    const start = endOfMatch(pattern, bytes, from, reach);
    return start < 0 ? null : quotedValue(bytes, start);
};
const terraform = /^\{[^{}]*?\bdefault[ \t]*=[ \t]*(?=")/;
const defaultOf = (bytes, from) => quotedBehind(terraform, bytes, from, LONGEST_BLOCK);
const member = '(?:[Tt]ype|[Dd]escription|NoEcho|ConstraintDescription|AllowedPattern|M(?:in|ax)Length|required)';
const called = '(?:[Dd]efault(?:Value)?|value)';
const parameter = new RegExp(String.raw `^(?:\{[^{}]*?"${called}"\s*:\s*(?=")|(?:\r?\n[ \t]+${member}:[^\n]*)*\r?\n[ \t]+${called}:[ \t]*(?=[^\s!]))`);
const defaultOfParameter = (bytes, from) => {
    if (bytes[from] === OPEN_BRACE && isQuote[byteAt(bytes, skipSpace(bytes, from + 1))] === 0) {
        return null;
    }
    const start = endOfMatch(parameter, bytes, from, LONGEST_BLOCK);
    return start < 0 ? null : (literalAt(bytes, start) ?? restOfLine(bytes, start));
};
const LONGEST_ARGUMENTS = 160;
const namedDefault = /^[^()\n]{0,120}?\bdefault(?:Value|_value)?\s{0,2}[=:]\s{0,2}(?=["'])/;
const defaultArgument = (bytes, from) => quotedBehind(namedDefault, bytes, from, LONGEST_ARGUMENTS);
const LONGEST_OPERATOR = 20;
const operator = /^\)?\s{0,2}(?:\|\||\?\?|\?:|\bor\b|\.(?:unwrap_or|orElse|getOrElse)\()\s{0,2}(?=["'`])/;
const fallback = (bytes, from) => quotedBehind(operator, bytes, from, LONGEST_OPERATOR + 1);

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/next-line.js


const next_line_nextLine = (bytes, at) => {
    const end = bytes[at] === CARRIAGE_RETURN ? at + 1 : at;
    return bytes[end] === LINE_FEED ? skipBlanks(bytes, end + 1) : -1;
};
const literalOfNextLine = (bytes, lineEnd) => {
    const start = next_line_nextLine(bytes, lineEnd);
    const literal = start < 0 ? null : literalAt(bytes, start);
    if (literal === null)
        return null;
    return bytes[skipBlanks(bytes, behindValue(bytes, literal))] === COLON ? null : literal;
};
const literalInParentheses = (bytes, open) => {
    const literal = literalAt(bytes, skipSpace(bytes, open + 1));
    if (literal === null)
        return null;
    return byteAt(bytes, skipSpace(bytes, behindValue(bytes, literal))) === CLOSE ? literal : null;
};
const blockSign = /^[|>][+-]?\d?[+-]?[ \t]{0,8}(?=\r?\n)/;
const firstLineOfBlock = (bytes, at) => {
    if (bytes[at] !== BAR && bytes[at] !== GREATER)
        return null;
    const lineEnd = endOfMatch(blockSign, bytes, at, 16);
    const start = lineEnd < 0 ? -1 : next_line_nextLine(bytes, lineEnd);
    return start < 0 ? null : restOfLine(bytes, start);
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/list.js



const MOST_ITEMS = 100;
const typedOpening = /^(?:\[\d{0,3}\]\w{1,20}|new(?: \w{1,20})? ?\[\d{0,3}\])\s{0,8}\{/;
const LONGEST_OPENING = 48;
const asFirst = (item) => item && { ...item, listed: true };
const firstOfList = (bytes, at) => {
    const byte = bytes[at];
    if (byte === OPEN_BRACE) {
        const item = literalAt(bytes, skipSpace(bytes, at + 1));
        const next = item === null ? -1 : byteAt(bytes, skipSpace(bytes, behindValue(bytes, item)));
        return next === COMMA || next === CLOSE_BRACE ? asFirst(item) : null;
    }
    if (byte !== OPEN_BRACKET && !standsAt(bytes, at, 'new'))
        return null;
    const typed = endOfMatch(typedOpening, bytes, at, LONGEST_OPENING);
    if (typed < 0 && byte !== OPEN_BRACKET)
        return null;
    return asFirst(literalAt(bytes, skipSpace(bytes, typed < 0 ? at + 1 : typed)));
};
const hasName = /^[A-Za-z_][\w.-]{0,60}(?:=[^=]|:$)/;
const itemOfNextLine = (bytes, at) => {
    const dash = next_line_nextLine(bytes, at);
    if (dash < 0 || bytes[dash] !== HYPHEN || isBlank[byteAt(bytes, dash + 1)] === 0)
        return null;
    const start = skipBlanks(bytes, dash + 1);
    const literal = literalAt(bytes, start);
    if (literal !== null)
        return bytes[behindValue(bytes, literal)] === COLON ? null : literal;
    if (isQuote[byteAt(bytes, start)] === 1)
        return null;
    const rest = restOfLine(bytes, start);
    return rest === null || hasName.test(latin1(bytes, rest.start, rest.end)) ? null : rest;
};
const firstOfLines = (bytes, lineEnd) => asFirst(itemOfNextLine(bytes, lineEnd));
const nextItem = (bytes, item) => {
    const behind = behindValue(bytes, item);
    const comma = skipSpace(bytes, behind);
    if (bytes[comma] === COMMA)
        return literalAt(bytes, skipSpace(bytes, comma + 1));
    return itemOfNextLine(bytes, skipBlanks(bytes, behind));
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/literal.js


const literal_REACH = 120;
const wrapper = /^(?:new\s+)?(?:\[\])?[A-Za-z_][\w.:$]*\((?:default\s*=\s*)?$|(?:\|\||\?\??|\bor|\?:|:)\s*$/;
const selects = /(?:jQuery|\$|querySelector|querySelectorAll|getElementById|closest)\($/;
const readsSetting = /(?:env|environ|getenv|config|setting|option|property|param|default|var|lookup|get)\w*[.\w]*\s*[([]\s*$/i;
const wrappedLiteral = (bytes, from) => {
    const end = Math.min(bytes.length, from + literal_REACH);
    let at = from;
    while (at < end && isQuote[bytes[at]] === 0) {
        const byte = bytes[at];
        if (byte === LINE_FEED || byte === SEMICOLON)
            return null;
        at++;
    }
    if (at >= end || at === from)
        return null;
    const gap = latin1(bytes, from, at);
    if (readsSetting.test(gap)) {
        const setting = quotedValue(bytes, at);
        if (setting === null)
            return null;
        let next = setting.end + 1;
        while (next < end && isQuote[bytes[next]] === 0 && bytes[next] !== LINE_FEED)
            next++;
        const between = latin1(bytes, setting.end + 1, next);
        const falls = /^\s*,\s*(?:default\s*=\s*|default:\s*)?$|^\s*[)\]]\s*(?:\|\||\?\?|\bor|\?:)\s*$/;
        return isQuote[byteAt(bytes, next)] === 1 && falls.test(between)
            ? quotedValue(bytes, next)
            : null;
    }
    return wrapper.test(gap) && !selects.test(gap) ? quotedValue(bytes, at) : null;
};
const pairedValue = (bytes, quote, from) => {
    let at = bytes[quote - 1] === BACKSLASH ? quote - 2 : quote - 1;
    while (at > 0 && isBlank[bytes[at]] === 1)
        at--;
    if (bytes[at] !== OPEN_BRACE)
        return null;
    const start = skipBlanks(bytes, from);
    const isBinary = standsAt(bytes, start, '<<');
    const place = literalAt(bytes, isBinary ? start + 2 : start);
    if (place === null)
        return null;
    const end = skipBlanks(bytes, behindValue(bytes, place));
    return bytes[isBinary ? end + 2 : end] === CLOSE_BRACE ? place : null;
};
const serialized = /^s:\d{1,5}:(?=\\?")/;
const serializedValue = (bytes, from) => {
    const quote = endOfMatch(serialized, bytes, from, 12);
    return quote < 0 ? null : quotedValue(bytes, quote);
};
const typeAndSign = /^(?:&'[a-z_]{1,12} )?[\w.<>[\]|?*&, ]*[\w>\]?|] *= *(?:[A-Za-z_][\w.]{0,40}\((?:default *= *)?)?(?=[bru]?["'`])/;
const LONGEST_TYPE = 60;
const typedLiteral = (bytes, from) => {
    const end = Math.min(bytes.length, from + LONGEST_TYPE);
    let at = from;
    while (at < end && isType[bytes[at]] === 1)
        at++;
    if (bytes[at] !== EQUALS)
        return null;
    const match = typeAndSign.exec(latin1(bytes, from, at + LONGEST_TYPE));
    if (match === null || match[0].includes('>=') || match[0].includes('<='))
        return null;
    return literalAt(bytes, from + match[0].length);
};
const property = /^\{ ?get;(?: (?:private |protected |internal )?(?:set|init);)? ?\} ?= ?(?=[@$]?")/;
const literalOfProperty = (bytes, open) => {
    const start = endOfMatch(property, bytes, open, 64);
    return start < 0 ? null : literalAt(bytes, start);
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/markup.js


const LONGEST_NAMESPACE = 24;
const LONGEST_TAG = 400;
const opensTag = (bytes, nameStart) => {
    let at = nameStart - 1;
    if (bytes[at] === COLON) {
        const earliest = Math.max(0, at - LONGEST_NAMESPACE);
        do
            at--;
        while (at > earliest && isName[bytes[at]] === 1);
    }
    return bytes[at] === LESS;
};
const attributes = /^(?:\s{1,8}[\w:.-]{1,40}=(?:"[^"<>\n]{0,120}"|'[^'<>\n]{0,120}')){1,4}\s{0,4}>/;
const textOf = (bytes, start) => {
    const first = skipSpace(bytes, start);
    const limit = Math.min(bytes.length, first + LONGEST_VALUE + 1);
    let end = first;
    while (end < limit && bytes[end] !== LESS && bytes[end] !== LINE_FEED)
        end++;
    if (end === first)
        return null;
    if (bytes[skipSpace(bytes, end)] !== LESS)
        return null;
    while (bytes[end - 1] <= SPACE)
        end--;
    return { start: first, end, quoted: true };
};
const opensValue = /^\s{0,80}<(?:value|string|param-value)>/;
const closingTag = /^<\/[\w-]{1,30}>/;
const markup_REACH = 96;
const elementText = (bytes, close) => {
    const from = close + 1;
    const inner = endOfMatch(opensValue, bytes, from, markup_REACH);
    return textOf(bytes, inner < 0 ? from : inner);
};
const textBehindAttributes = (bytes, from) => {
    const end = endOfMatch(attributes, bytes, from, LONGEST_TAG);
    return end < 0 ? null : textOf(bytes, end);
};
const nextElementText = (bytes, closing) => {
    const from = endOfMatch(closingTag, bytes, closing, markup_REACH);
    const opening = from < 0 ? -1 : endOfMatch(opensValue, bytes, from, markup_REACH);
    return opening < 0 ? null : textOf(bytes, opening);
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/value-behind.js







const hasDigit = (bytes, { start, end }) => {
    for (let at = start; at < end; at++)
        if (isDigit[bytes[at]] === 1)
            return true;
    return false;
};
const isAmongSettings = (bytes, nameStart) => /[A-Za-z]=[^\s"'=]{1,60}[ \t]$/.test(latin1(bytes, Math.max(0, nameStart - 64), nameStart));
const valueBehind = (bytes, from, nameStart, file, typed) => {
    const at = skipBlanks(bytes, from);
    if (at >= bytes.length)
        return null;
    const byte = bytes[at];
    const isConfig = file.syntax === 'config';
    const isMember = bytes[from - 1] === COLON;
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
        if (!isMember && isConfig)
            return null;
        const literal = literalOfNextLine(bytes, at);
        if (literal !== null || !isConfig)
            return literal;
        return firstOfLines(bytes, at) ?? defaultOfParameter(bytes, at);
    }
    const literal = literalAt(bytes, at);
    if (literal !== null)
        return literal;
    if (isQuote[byte] === 1)
        return null;
    const listed = firstOfList(bytes, at);
    if (listed !== null)
        return listed;
    if (isConfig && isMember) {
        const given = byte === OPEN_BRACE ? defaultOfParameter(bytes, at) : firstLineOfBlock(bytes, at);
        if (given !== null)
            return given;
    }
    if (file.syntax === 'code' || file.syntax === 'data') {
        const wrapped = (byte === OPEN ? literalInParentheses(bytes, at) : null) ??
            (typed && at > from ? typedLiteral(bytes, at) : null) ??
            wrappedLiteral(bytes, at);
        if (wrapped !== null)
            return wrapped;
        const bare = bareValue(bytes, at);
        if (bare === null || bare.end - bare.start < SHORTEST_VALUE)
            return null;
        if (!hasDigit(bytes, bare) && !isAmongSettings(bytes, nameStart))
            return null;
        const parameter = isParameter[byteAt(bytes, nameStart - 1)] === 1 && at === from;
        return parameter || openQuote(bytes, nameStart) !== 0 ? bare : null;
    }
    if (!leadsLine(bytes, nameStart))
        return bareValue(bytes, at);
    if (at === from && bytes[from - 1] === COLON)
        return null;
    const rest = restOfLine(bytes, at);
    const leadsCommand = at === from && bytes[from - 1] === EQUALS && isName[bytes[from - 2]] === 1;
    return rest ?? (leadsCommand ? bareValue(bytes, at) : null);
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/signs.js









const made = (place, form) => place === null || place.end <= place.start ? null : { place, form };
const assigned = ({ bytes, nameStart, file }, from, typed = false) => made(valueBehind(bytes, from, nameStart, file, typed), 'assigned');
const afterEquals = (name) => {
    const { bytes, nameStart, nameQuote, at } = name;
    const next = byteAt(bytes, at + 1);
    if (next === TILDE)
        return null;
    if (next === EQUALS) {
        const operand = bytes[at + 2] === EQUALS ? at + 3 : at + 2;
        return made(literalAt(bytes, skipBlanks(bytes, operand)), 'argument');
    }
    if (nameQuote < 0 && bytes[nameStart - 1] === SEMICOLON) {
        return made(bareValue(bytes, skipBlanks(bytes, at + 1)), 'connection');
    }
    if (isBlank[next] === 1 && bytes[nameStart] === HYPHEN)
        return null;
    return assigned(name, next === GREATER ? at + 2 : at + 1);
};
const isInNamespace = (bytes, nameStart, next) => isBlank[next] === 1 &&
    /(?:^|\n)[ \t]*["']?[\w-]{1,40}:$/.test(latin1(bytes, Math.max(0, nameStart - 64), nameStart));
const afterColon = (name) => {
    const { bytes, file, nameStart, nameQuote, at } = name;
    const next = byteAt(bytes, at + 1);
    if (next === COLON)
        return null;
    if (nameQuote >= 0 && bytes[nameQuote] === BACKTICK && file.syntax === 'config')
        return null;
    if (bytes[nameStart - 1] === COLON && !isInNamespace(bytes, nameStart, next))
        return null;
    if (bytes[nameStart - 1] === OPEN_BRACE && (next === HYPHEN || next === PLUS)) {
        return next === HYPHEN ? made(bareValue(bytes, at + 2), 'assigned') : null;
    }
    if (next === EQUALS)
        return assigned(name, at + 2);
    if (nameQuote < 0 && isQuote[byteAt(bytes, nameStart - 1)] === 1) {
        return made(headerValue(bytes, at + 1), 'header');
    }
    return assigned(name, at + 1, true);
};
const afterPlusOrQuestion = (name) => {
    const { bytes, at } = name;
    const next = byteAt(bytes, at + 1);
    if (next === EQUALS)
        return assigned(name, at + 2);
    return next === QUESTION && bytes[at + 2] === EQUALS
        ? assigned(name, at + 3)
        : made(fallback(bytes, at), 'assigned');
};
const afterBar = (name) => {
    const { bytes, at } = name;
    return byteAt(bytes, at + 1) === BAR && bytes[at + 2] === EQUALS
        ? assigned(name, at + 3)
        : made(fallback(bytes, at), 'assigned');
};
const afterComma = ({ bytes, nameStart, nameQuote, at }) => {
    const literal = literalAt(bytes, skipBlanks(bytes, at + 1));
    if (literal !== null && compares(bytes, nameStart))
        return made(literal, 'argument');
    if (nameQuote < 0)
        return made(pairedValue(bytes, nameStart, at + 1), 'assigned');
    if (bytes[nameStart] === HYPHEN && literal !== null) {
        return bytes[literal.start] === HYPHEN ? null : made(literal, 'option');
    }
    if (call_opensCall(bytes, nameStart - 1)) {
        const given = literal ?? defaultArgument(bytes, at + 1);
        return made(given, formOfCall(bytes, nameStart - 1));
    }
    const pair = pairedValue(bytes, nameStart - 1, at + 1);
    return made(pair ?? namedValue(bytes, at), 'assigned');
};
const inCall = ({ bytes, nameQuote, nameEnd, at }) => {
    if (nameQuote >= 0 || nameEnd !== at)
        return null;
    const argument = skipBlanks(bytes, at + 1);
    return made(literalAt(bytes, argument) ?? wrappedLiteral(bytes, argument), 'argument');
};
const inBraces = (name) => {
    const { bytes, nameQuote, nameEnd, at } = name;
    if (nameQuote >= 0)
        return afterBlank(name);
    return made(nameEnd === at ? firstOfList(bytes, at) : literalOfProperty(bytes, at), 'assigned');
};
const afterTag = ({ bytes, nameStart, nameQuote, at }) => {
    if (nameQuote < 0 && !opensTag(bytes, nameStart))
        return null;
    if (nameQuote >= 0 && !standsAt(bytes, nameStart - 6, 'name='))
        return null;
    return made(elementText(bytes, at), 'markup');
};
const afterLess = ({ bytes, nameStart, at }) => {
    const next = byteAt(bytes, at + 1);
    if (next === HYPHEN)
        return made(literalAt(bytes, skipBlanks(bytes, at + 2)), 'assigned');
    if (next !== SLASH || bytes[nameStart - 1] !== GREATER)
        return null;
    return made(nextElementText(bytes, at), 'markup');
};
const afterBlank = ({ bytes, file, nameStart, nameQuote, nameEnd, at }) => {
    const sign = bytes[at];
    if (at === nameEnd || sign < SPACE)
        return null;
    if (nameQuote >= 0) {
        if (sign === OPEN_BRACE && standsAt(bytes, nameStart - 10, 'variable "')) {
            return made(defaultOf(bytes, at), 'assigned');
        }
        const attribute = standsAt(bytes, at, 'value') || standsAt(bytes, at, 'android:value');
        return attribute ? made(namedValue(bytes, at), 'markup') : null;
    }
    if (isOption(bytes, nameStart) || (file.syntax === 'config' && isSpaced(bytes, nameStart))) {
        if (sign === HYPHEN)
            return null;
        return made(literalAt(bytes, at) ?? bareValue(bytes, at), 'option');
    }
    if (standsAt(bytes, nameStart - 7, 'define ') || standsAt(bytes, nameStart - 5, '(def ')) {
        return made(literalAt(bytes, at), 'assigned');
    }
    const before = byteAt(bytes, nameStart - 1);
    if ((before === LESS || before === COLON) && opensTag(bytes, nameStart)) {
        return made(textBehindAttributes(bytes, nameEnd), 'markup');
    }
    if (isQuote[sign] === 1 && (before === COLON || before === AT)) {
        return made(quotedValue(bytes, at), 'assigned');
    }
    if (standsAt(bytes, at, 'is ')) {
        const said = skipBlanks(bytes, at + 3);
        return made(literalAt(bytes, said) ?? bareValue(bytes, said), 'argument');
    }
    if (isQuote[sign] === 1 && isAmongOptions(bytes, nameStart)) {
        return made(quotedValue(bytes, at), 'assigned');
    }
    if (file.syntax === 'config' && leadsLine(bytes, nameStart) && !passesOn(bytes, nameStart)) {
        return made(literalAt(bytes, at) ?? restOfLine(bytes, at), 'option');
    }
    if (isQuote[sign] === 1 && leadsLine(bytes, nameStart)) {
        return made(quotedValue(bytes, at), 'argument');
    }
    return file.syntax === 'code' && isWord[sign] === 1
        ? made(typedLiteral(bytes, at), 'assigned')
        : null;
};
const readGiven = (name) => {
    const { bytes, file, nameQuote, at } = name;
    switch (bytes[at]) {
        case EQUALS:
            return afterEquals(name);
        case COLON:
            return afterColon(name);
        case PLUS:
        case QUESTION:
            return afterPlusOrQuestion(name);
        case DOT:
            return byteAt(bytes, at + 1) === EQUALS ? assigned(name, at + 2) : null;
        case BAR:
            return afterBar(name);
        case CLOSE:
            return nameQuote < 0 ? null : made(fallback(bytes, at), 'assigned');
        case COMMA:
            return afterComma(name);
        case OPEN:
            return inCall(name);
        case OPEN_BRACE:
            return inBraces(name);
        case GREATER:
            return afterTag(name);
        case LESS:
            return afterLess(name);
        case SEMICOLON:
            return nameQuote < 0 ? null : made(serializedValue(bytes, at + 1), 'assigned');
        case LINE_FEED:
        case CARRIAGE_RETURN:
            return file.syntax === 'code' ? null : made(namedValue(bytes, at), 'assigned');
        default:
            return afterBlank(name);
    }
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/assignment.js



const closesString = (bytes, read) => read.form === 'assigned' &&
    read.quoted &&
    isQuote[bytes[read.nameEnd]] === 0 &&
    bytes[read.nameEnd] !== BACKSLASH &&
    bytes[read.valueStart - 2] !== BACKSLASH &&
    openQuote(bytes, read.nameStart) === bytes[read.valueStart - 1];
const behindIndex = (bytes, open) => {
    let at = open + 1;
    while (isDigit[byteAt(bytes, at)] === 1)
        at++;
    return bytes[at] === CLOSE_BRACKET ? at + 1 : open;
};
const signBehind = (bytes, { start, end }, file) => {
    if (bytes[end - 1] === HYPHEN && bytes[end] === GREATER)
        return null;
    let at = end;
    if (bytes[at] === BACKSLASH && isQuote[byteAt(bytes, at + 1)] === 1)
        at += 2;
    else if (isQuote[byteAt(bytes, at)] === 1)
        at++;
    const nameQuote = at > end ? at - 1 : -1;
    while (bytes[at] === CLOSE_BRACKET)
        at++;
    if (nameQuote < 0 && bytes[at] === OPEN_BRACKET)
        at = behindIndex(bytes, at);
    if ((bytes[at] === QUESTION || bytes[at] === EXCLAMATION) && bytes[at + 1] === COLON)
        at++;
    const sign = skipBlanks(bytes, at);
    if (sign >= bytes.length)
        return null;
    return { bytes, file, nameStart: start, nameQuote, nameEnd: at, at: sign };
};
const readAssignment = (bytes, name, file) => {
    const signed = signBehind(bytes, name, file);
    const given = signed === null ? null : readGiven(signed);
    if (given === null)
        return null;
    const { place, form } = given;
    return {
        nameStart: name.start,
        nameEnd: name.end,
        valueStart: place.start,
        valueEnd: place.end,
        quoted: place.quoted,
        form,
        listed: place.listed === true,
    };
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/user.js

const user_REACH = 200;
const MOST_LINE_FEEDS = 4;
const assignedUser = /(?:user(?:[ _-]?(?:name|id))?|login|uid)["'\]]{0,2}[ \t]{0,16}(?:=>|:=|=|:)[ \t]{0,16}(["']?)([A-Za-z0-9_.@\\-]{2,40})\1(?=[\s,;"')}\]]|$)/gi;
class UserSearch {
    #text = null;
    #readTo = 0;
    #last = null;
    before(text, at) {
        if (text !== this.#text) {
            this.#text = text;
            this.#readTo = 0;
            this.#last = null;
        }
        const from = Math.max(this.#readTo, at - user_REACH);
        if (from < at) {
            this.#read(text.slice(from, at), from);
            this.#readTo = at;
        }
        const last = this.#last;
        if (last === null || last.end > at || last.end < at - user_REACH)
            return null;
        let lineFeeds = 0;
        for (let byte = last.end; byte < at; byte++) {
            if (text.bytes[byte] === LINE_FEED && ++lineFeeds > MOST_LINE_FEEDS)
                return null;
        }
        return last;
    }
    #read(part, offset) {
        let last = null;
        let end = 0;
        assignedUser.lastIndex = 0;
        for (let match = assignedUser.exec(part); match !== null; match = assignedUser.exec(part)) {
            last = match;
            end = assignedUser.lastIndex;
        }
        if (last === null)
            return;
        const [, quote, name = ''] = last;
        this.#last = { name, quoted: quote !== '', end: offset + end };
    }
}

;// CONCATENATED MODULE: ./lib/detect/generic/raise.js







const MOST_JUDGED = 1024;
const isNamedAlike = (one, other) => one.title === other.title &&
    one.form === other.form &&
    one.quoted === other.quoted &&
    one.name.kind === other.name.kind &&
    one.name.strength === other.name.strength;
const isClaimed = (found, offset, length) => {
    const last = found.at(-1);
    if (last === undefined || last.offset !== offset || last.secret.length !== length)
        return false;
    return !genericIds.has(last.rule.id);
};
const pathWords = (path) => path === null ? [] : wordsOf(path.slice(-120)).filter((word) => word.length > 2);
const remarkAt = ({ bytes }, at, file) => () => {
    if (afterExample(bytes, at))
        return 'example';
    if (file.syntax === 'config' && withinExample(bytes, at))
        return 'example';
    return inComment(bytes, at) ? 'comment' : null;
};
const raise_SHORTEST_NAME = 8;
const repeatsName = (title, value) => title.length >= raise_SHORTEST_NAME && value.includes(title) && !/\d/.test(value);
const noUser = () => null;
class Judge {
    file = fileKind(null);
    #path = null;
    #words = null;
    #judged = new Map();
    #users = new UserSearch();
    open(path) {
        if (path === this.#path)
            return;
        this.#path = path;
        this.file = fileKind(path);
        this.#words = null;
        this.#judged.clear();
    }
    raise(text, hit, found, suspect, read = null) {
        const { rule, name, value, plain, offset, form } = suspect;
        if (plain.length < judge_SHORTEST[name.kind] || isClaimed(found, offset, value.length))
            return;
        const known = this.#judged.get(plain);
        const verdict = known !== undefined && isNamedAlike(known.suspect, suspect)
            ? known.verdict
            : this.#judge(suspect);
        if (verdict === null)
            return;
        if (read !== null && (closesString(text.bytes, read) || isPublic(text.bytes, read)))
            return;
        if (form === 'assigned' && isInBadge(text.bytes, offset))
            return;
        if (file_kind_isForShow(this.#path) && this.#opensNothing(text, suspect, read))
            return;
        const user = () => read === null ? null : this.#users.before(text, read.nameStart);
        const reason = verdict(remarkAt(text, hit, this.file), user);
        if (reason === null || isAmidNoise(text.bytes, offset, value.length))
            return;
        found.push({ rule, severity: 'warning', secret: value, offset, reason });
    }
    #opensNothing({ bytes }, { rule, name, title, offset }, read) {
        if (rule === genericRules.header)
            return asksThisMachine(bytes, offset);
        const mayLiveOn = /refresh/i.test(title) && this.file.purpose !== 'document';
        return name.kind === 'token' && read !== null && !mayLiveOn && endsSoon(bytes, read);
    }
    #judge(suspect) {
        const { name, title, plain, form, quoted } = suspect;
        if (repeatsName(title, plain))
            return null;
        const knownWords = () => {
            this.#words ??= pathWords(this.#path);
            return new Set([...wordsOf(title), ...this.#words]);
        };
        const verdict = judgeValue(plain, { name, file: this.file, form, quoted, knownWords });
        if (this.#judged.size >= MOST_JUDGED)
            this.#judged.clear();
        this.#judged.set(plain, { suspect, verdict });
        return verdict;
    }
    raiseDeclared(text, found, entry) {
        const { name, value, plain, offset, encoded } = entry;
        if (!encoded && judgeName(name) !== null)
            return;
        const verdict = encoded
            ? judgeDeclared(name, plain, this.file)
            : judgeStored(name, plain, this.file);
        const reason = verdict?.(remarkAt(text, offset, this.file), noUser) ?? null;
        if (reason === null)
            return;
        const rule = genericRules.kubernetes;
        found.push({ rule, severity: 'warning', secret: value, offset, reason });
    }
}

;// CONCATENATED MODULE: ./lib/detect/generic/sql-rows.js



const sql_rows_TABLE = 160;
const COLUMNS = 1_000;
const ROWS = 65_536;
const columnsOf = (bytes, open, close) => {
    const list = latin1(bytes, open + 1, close);
    if (!mayNameSecret.test(list))
        return [];
    const columns = list.split(',').map((each) => {
        const title = each.replace(/["'`[\]\\\s]/g, '');
        return { title, name: judgeName(title) };
    });
    return columns.some(({ name }) => name !== null) ? columns : [];
};
const find = (bytes, byte, from, reach) => {
    const at = bytes.subarray(from, from + reach).indexOf(byte);
    return at < 0 ? -1 : from + at;
};
const add = (values, column, place) => {
    if (column !== undefined && column.name !== null && place !== null)
        values.push({ title: column.title, name: column.name, place });
};
const behindExpression = (bytes, from, limit) => {
    let open = 0;
    for (let at = from; at < limit; at++) {
        const byte = bytes[at];
        if (isQuote[byte] === 1) {
            const literal = literalAt(bytes, at);
            if (literal !== null)
                at = literal.end;
        }
        else if (byte === OPEN)
            open++;
        else if (byte === CLOSE && open-- === 0)
            return at;
        else if (byte === COMMA && open === 0)
            return at;
    }
    return limit;
};
const onlyLiteral = (bytes, from, end) => {
    const literal = literalAt(bytes, from);
    if (literal === null)
        return null;
    const close = bytes[literal.end] === BACKSLASH ? literal.end + 2 : literal.end + 1;
    return skipSpace(bytes, close) === end ? literal : null;
};
const readInsert = ({ bytes }, hit) => {
    const open = find(bytes, OPEN, hit, sql_rows_TABLE);
    const close = open < 0 ? -1 : find(bytes, CLOSE, open, COLUMNS);
    const behind = close < 0 ? -1 : skipSpace(bytes, close + 1);
    if (!standsAt(bytes, behind, 'values'))
        return { values: [], end: hit };
    const start = skipSpace(bytes, behind + 'values'.length);
    const list = columnsOf(bytes, open, close);
    if (list.length === 0)
        return { values: [], end: start };
    const values = [];
    const limit = Math.min(bytes.length, start + ROWS);
    let at = start;
    while (at < limit && bytes[at] === OPEN) {
        let column = 0;
        do {
            const first = skipSpace(bytes, at + 1);
            at = behindExpression(bytes, first, limit);
            add(values, list[column], onlyLiteral(bytes, first, at));
            column++;
        } while (at < limit && bytes[at] === COMMA);
        const comma = skipSpace(bytes, at + 1);
        if (bytes[comma] !== COMMA)
            break;
        at = skipSpace(bytes, comma + 1);
    }
    return { values, end: at };
};
const copies = /COPY\s{1,8}["\w.$]{1,120}\s{0,8}\([^()]{1,1000}\)\s{0,8}$/i;
const readCopy = ({ bytes }, hit) => {
    const from = Math.max(0, hit - sql_rows_TABLE - COLUMNS);
    const head = latin1(bytes, from, hit);
    const list = copies.test(head)
        ? columnsOf(bytes, from + head.lastIndexOf('('), from + head.lastIndexOf(')'))
        : [];
    if (list.length === 0)
        return { values: [], end: hit };
    const values = [];
    const limit = Math.min(bytes.length, hit + ROWS);
    let at = hit;
    while (at < limit && bytes[at] !== LINE_FEED)
        at++;
    for (at++; at < limit && !standsAt(bytes, at, '\\.'); at++) {
        let column = 0;
        let start = at;
        for (; at <= limit; at++) {
            const byte = at < limit ? byteAt(bytes, at) : LINE_FEED;
            if (byte !== TAB && byte !== LINE_FEED)
                continue;
            add(values, list[column], { start, end: at, quoted: true });
            column++;
            start = at + 1;
            if (byte === LINE_FEED)
                break;
        }
    }
    return { values, end: skipBlanks(bytes, Math.min(at, limit)) };
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/credentials.js

const credentials_LONGEST = 160;
const portInList = /^\d{2,5}[|,;[\]()]/;
const readUrl = (text, hit) => {
    const { bytes } = text;
    const start = hit + 3;
    const limit = Math.min(bytes.length, start + credentials_LONGEST);
    let colon = -1;
    let end = start;
    for (; end < limit; end++) {
        const byte = bytes[end];
        if (byte === AT)
            break;
        if (byte === COLON && colon < 0)
            colon = end;
        if (byte <= SPACE || byte === SLASH || isQuote[byte] === 1 || byte > TILDE)
            return null;
        if (isTemplate[byte] === 1)
            return null;
    }
    if (end >= limit || colon < 0 || end - colon < 4)
        return null;
    if (portInList.test(text.slice(colon + 1, colon + 7)))
        return null;
    let host = end + 1;
    const farthest = Math.min(bytes.length, host + 80);
    while (host < farthest && isName[bytes[host]] === 1)
        host++;
    return {
        user: text.slice(start, colon),
        secret: text.slice(colon + 1, end),
        offset: colon + 1,
        host: text.slice(end + 1, host),
    };
};
const userOption = /^(-(?:u|U|user)(?:[ \t]+|=)?["']?)([^\s:"'<]{0,80})(["']?:["']?)([^\s"'<>]{0,120})["']?(?=[\s;|&`)\\]|$)/;
const CURL_SPAN = 400;
const LOWER_U = 117;
const readCurl = (text, hit, from) => {
    const { bytes } = text;
    if (isWord[byteAt(bytes, hit - 1)] === 1)
        return { read: null, end: from };
    const start = Math.max(hit, from);
    const limit = Math.min(bytes.length, hit + CURL_SPAN);
    let end = start;
    for (; end < limit; end++) {
        if (bytes[end] === LINE_FEED && bytes[end - 1] !== BACKSLASH)
            break;
        if (bytes[end] !== HYPHEN || (bytes[end + 1] | 32) !== LOWER_U)
            continue;
        const match = userOption.exec(text.slice(end, end + 240));
        if (match === null)
            continue;
        const [, option = '', name = '', joint = '', password = ''] = match;
        const start = end + option.length;
        const read = password === ''
            ? { user: '', secret: name, offset: start, host: '' }
            : { user: name, secret: password, offset: start + name.length + joint.length, host: '' };
        return { read, end: read.offset + read.secret.length };
    }
    return { read: null, end };
};
const isBase64 = /^[A-Za-z0-9+/_-]{8,}={0,2}$/;
const credentials_printable = /^[\x20-\x7e]+$/;
const decodeBasic = (value) => {
    if (!isBase64.test(value))
        return null;
    const decoded = Buffer.from(value, 'base64').toString('latin1');
    const colon = decoded.indexOf(':');
    if (colon < 1 || colon > decoded.length - 4 || decoded.startsWith('{'))
        return null;
    if (!credentials_printable.test(decoded))
        return null;
    return { user: decoded.slice(0, colon), secret: decoded.slice(colon + 1) };
};
const LONGEST_CREDENTIAL = 1200;
const headsList = /authorization["']?:[ \t]{0,8}\r?\n$/i;
const LONGEST_HEAD = 80;
const isSent = (text, hit) => {
    const from = lineStart(text.bytes, hit, LONGEST_HEAD);
    const line = text.slice(from, hit).toLowerCase();
    if (line.includes('auth'))
        return true;
    return (/^[ \t]*-[ \t]+$/.test(line) &&
        headsList.test(text.slice(Math.max(0, from - LONGEST_HEAD), from)));
};
const readScheme = (text, hit) => {
    const { bytes } = text;
    const scheme = standsAt(bytes, hit, 'basic') ? 'basic' : 'bearer';
    const start = hit + scheme.length + 1;
    if (bytes[start - 1] !== SPACE)
        return null;
    const before = bytes[hit - 1] ?? LINE_FEED;
    if (isQuote[before] === 0 && isBlank[before] === 0 && before !== COLON)
        return null;
    const limit = Math.min(bytes.length, start + LONGEST_CREDENTIAL + 1);
    let end = start;
    while (end < limit && isCredential[bytes[end]] === 1)
        end++;
    if (end - start < 8 || end - start > LONGEST_CREDENTIAL)
        return null;
    if (isQuote[before] === 0 && !isSent(text, hit))
        return null;
    return { scheme, secret: text.slice(start, end), offset: start };
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/manifest.js


const MANIFEST = 16_384;
const dataBlock = /(?<=^|\n)([ \t]*)(data|stringData):[ \t]*\r?\n((?:\1[ \t]+[^\n]*(?:\n|$)|[ \t]*\1#[^\n]*\n|[ \t]*\r?\n)+)/g;
const entry = /^[ \t]+["']?([\w.-]{1,80})["']?:[ \t]*(?:[|>][+-]?[ \t]*\r?\n[ \t]+)?(["']?)([^\s"'#|>&*!{[][^\s"'#]*)\2[ \t]*(?:#.*)?\r?$/dgm;
const manifest_decoded = (value) => {
    if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
        return null;
    const text = Buffer.from(value, 'base64').toString('latin1').trim();
    if (/^[ -~\t]+(?:\r?\n[ -~\t]*){1,2000}$/.test(text))
        return null;
    return credentials_printable.test(text) ? text : value;
};
const readManifest = (text, hit) => {
    if (!/^kind: ["']?secret["']?(?:[ \t\r\n#]|$)/i.test(text.slice(hit, hit + 16))) {
        return { entries: [], end: hit };
    }
    const from = Math.max(0, hit - 2048);
    const before = text.slice(from, hit);
    const separator = before.lastIndexOf('\n---');
    const start = from + (separator < 0 ? 0 : separator + 1);
    const behind = text.slice(hit, hit + MANIFEST);
    const close = behind.indexOf('\n---');
    const end = hit + (close < 0 ? behind.length : close);
    const manifest = text.slice(start, end);
    const entries = [];
    for (const block of manifest.matchAll(dataBlock)) {
        const encoded = block[2] === 'data';
        const lines = block[3];
        const blockStart = start + block.index + block[0].length - lines.length;
        for (const match of lines.matchAll(entry)) {
            const value = match[3];
            const plain = encoded ? manifest_decoded(value) : value;
            if (plain === null)
                continue;
            const offset = blockStart + match.indices[3][0];
            entries.push({ name: match[1], value, plain, offset, encoded });
        }
    }
    return { entries, end: skipBlanks(text.bytes, end) };
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/name-place.js

const name_place_LONGEST_NAME = 64;
const name_place_REACH = 400;
const endOfAnyValue = searchFor(endsBareValue);
const mayEndValue = (bytes, hit) => {
    const farthest = hit + name_place_REACH;
    return farthest > bytes.length || endOfAnyValue(bytes, hit, farthest) < farthest;
};
const API_KEY = 'api key';
const endOfName = searchFor(isName.map((is) => 1 - is));
const nameAt = (bytes, hit) => {
    const farthest = Math.min(bytes.length, hit + name_place_LONGEST_NAME);
    const isApiKey = bytes[hit + 3] === SPACE && standsAt(bytes, hit, API_KEY);
    const end = endOfName(bytes, isApiKey ? hit + API_KEY.length : hit, farthest);
    if (end === farthest && farthest < bytes.length)
        return null;
    const earliest = Math.max(0, hit - name_place_LONGEST_NAME);
    let start = hit;
    while (start > earliest && isName[bytes[start - 1]] === 1)
        start--;
    return { start, end, whole: end - start < name_place_LONGEST_NAME };
};

;// CONCATENATED MODULE: ./lib/detect/generic/probe.js












const LOWER_B = 98;
const LOWER_C = 99;
const LOWER_F = 102;
const LOWER_I = 105;
const LOWER_K = 107;
const LOWER_R = 114;
const isScheme = (bytes, hit) => standsAt(bytes, hit, 'bearer ') || standsAt(bytes, hit, 'basic ');
const insertsRows = (bytes, hit) => standsAt(bytes, hit, 'insert into') ||
    standsAt(bytes, hit, 'ignore into') ||
    standsAt(bytes, hit, 'replace into');
const probe_PASSWORD = { kind: 'password', strength: 3 };
const probe_SECRET = { kind: 'secret', strength: 3 };
const probe_TOKEN = { kind: 'token', strength: 3 };
const behindUser = (secret) => /^(?:[0-9a-f]{20,}|[0-9A-F]{20,})$/.test(secret) ? probe_TOKEN : probe_PASSWORD;
const remoteHost = /^[\w-]+(?:\.[\w-]+)+$/;
const privateHost = /(?:^|\.)(?:example|test|local|localhost|internal|invalid|svc|cluster)(?:\.|$)|^[\d.]+$|^(?:host|server|my)/i;
const probe_nowhere = { start: 0, end: 0 };
const createGenericProbe = () => {
    const state = {
        text: null,
        path: null,
        readTo: 0,
        idle: probe_nowhere,
        listEnd: 0,
        manifestEnd: 0,
        curlEnd: 0,
        rowsEnd: 0,
    };
    const judge = new Judge();
    const probeAssignment = (text, hit, found) => {
        if (hit < state.readTo)
            return;
        const { bytes } = text;
        if (hit >= state.idle.start && hit < state.idle.end)
            return;
        if (!mayEndValue(bytes, hit))
            return;
        const place = nameAt(bytes, hit);
        if (place === null)
            return;
        const read = readAssignment(bytes, place, judge.file);
        if (read === null || !mayBeSecret(bytes, read)) {
            if (place.whole)
                state.idle = place;
            return;
        }
        state.readTo = read.nameEnd;
        const title = text.slice(read.nameStart, read.nameEnd);
        const name = judgeName(title);
        if (name === null)
            return;
        raiseAssigned(text, hit, found, read, title, name);
        if (!read.listed || hit < state.listEnd)
            return;
        let item = read;
        for (let count = 1; count < MOST_ITEMS; count++) {
            const { valueStart, valueEnd, quoted } = item;
            const next = nextItem(bytes, { start: valueStart, end: valueEnd, quoted });
            if (next === null)
                break;
            item = { ...read, valueStart: next.start, valueEnd: next.end, quoted: next.quoted };
            if (mayBeSecret(bytes, item))
                raiseAssigned(text, hit, found, item, title, name);
        }
        state.listEnd = item.valueEnd;
    };
    const raiseAssigned = (text, hit, found, read, title, name) => {
        const { scheme, value, offset } = givenValue(text, read, name);
        const form = given_formOf(text, read, title);
        const place = { title, value, offset, form, quoted: read.quoted };
        const authorization = /authorization$/i.test(title);
        const encoded = name.kind === 'token' && (name.strength < 3 || authorization);
        const basic = encoded ? decodeBasic(value) : null;
        if (basic !== null) {
            const plain = basic.secret;
            const rule = genericRules.header;
            judge.raise(text, hit, found, { rule, name: behindUser(plain), plain, ...place });
            return;
        }
        if (/^basic/i.test(scheme))
            return;
        if (authorization && value.startsWith('eyJ'))
            return;
        const rule = authorization ? genericRules.header : genericRules[name.kind];
        judge.raise(text, hit, found, { rule, name, plain: value, ...place }, read);
    };
    const probePassword = (text, hit, found, rule, { secret, offset, title }, form) => {
        judge.raise(text, hit, found, {
            rule,
            name: behindUser(secret),
            title,
            value: secret,
            plain: secret,
            offset,
            form,
            quoted: false,
        });
    };
    const probeUrl = (text, hit, found) => {
        const read = readUrl(text, hit);
        if (read === null)
            return;
        const remote = remoteHost.test(read.host) && !privateHost.test(read.host);
        const title = remote ? '' : `${read.user} ${read.host}`;
        const form = remote ? 'connection' : 'assigned';
        probePassword(text, hit, found, genericRules.url, { ...read, title }, form);
    };
    const probeCurl = (text, hit, found) => {
        const { read, end } = readCurl(text, hit, state.curlEnd);
        state.curlEnd = end;
        if (read !== null) {
            probePassword(text, hit, found, genericRules.curl, { ...read, title: read.user }, 'option');
        }
    };
    const probeCommand = (text, hit, found, command) => {
        const read = readCommand(text, hit, command);
        if (read === null)
            return;
        if (command.kind === 'password') {
            probePassword(text, hit, found, genericRules.password, { ...read, title: read.user }, 'connection');
            return;
        }
        judge.raise(text, hit, found, {
            rule: genericRules.secret,
            name: probe_SECRET,
            title: '',
            value: read.secret,
            plain: read.secret,
            offset: read.offset,
            form: 'argument',
            quoted: true,
        });
    };
    const probeScheme = (text, hit, found) => {
        const read = readScheme(text, hit);
        if (read === null)
            return;
        const basic = read.scheme === 'basic' ? decodeBasic(read.secret) : null;
        if (read.scheme === 'basic' ? basic === null : read.secret.startsWith('eyJ'))
            return;
        judge.raise(text, hit, found, {
            rule: genericRules.header,
            name: basic === null ? probe_TOKEN : behindUser(basic.secret),
            title: basic?.user ?? '',
            value: read.secret,
            plain: basic?.secret ?? read.secret,
            offset: read.offset,
            form: 'assigned',
            quoted: true,
        });
    };
    const probeManifest = (text, hit, found) => {
        if (hit < state.manifestEnd || judge.file.syntax === 'code')
            return;
        const { entries, end } = readManifest(text, hit);
        state.manifestEnd = end;
        for (const entry of entries)
            judge.raiseDeclared(text, found, entry);
    };
    const probeRows = (text, hit, found, read) => {
        if (hit < state.rowsEnd)
            return;
        const { values, end } = read(text, hit);
        state.rowsEnd = end;
        for (const { title, name, place } of values) {
            const { start: offset, quoted } = place;
            const value = text.slice(offset, place.end);
            const rule = genericRules[name.kind];
            const form = 'assigned';
            judge.raise(text, hit, found, {
                rule,
                name,
                title,
                value,
                plain: value,
                offset,
                form,
                quoted,
            });
        }
    };
    return (text, hit, found, path) => {
        if (text !== state.text || path !== state.path) {
            state.text = text;
            state.path = path;
            state.readTo = 0;
            state.idle = probe_nowhere;
            state.listEnd = 0;
            state.manifestEnd = 0;
            state.curlEnd = 0;
            state.rowsEnd = 0;
            judge.open(path);
        }
        const { bytes } = text;
        const first = bytes[hit] | 32;
        const command = commandAt(bytes, hit);
        if (bytes[hit] === COLON)
            probeUrl(text, hit, found);
        else if (command !== null)
            probeCommand(text, hit, found, command);
        else if (first === LOWER_B && isScheme(bytes, hit))
            probeScheme(text, hit, found);
        else if (first === LOWER_K && standsAt(bytes, hit, 'kind'))
            probeManifest(text, hit, found);
        else if (first === LOWER_C && standsAt(bytes, hit, 'curl'))
            probeCurl(text, hit, found);
        else if ((first === LOWER_I || first === LOWER_R) && insertsRows(bytes, hit))
            probeRows(text, hit, found, readInsert);
        else if (first === LOWER_F && standsAt(bytes, hit, 'from stdin'))
            probeRows(text, hit, found, readCopy);
        else
            probeAssignment(text, hit, found);
    };
};

;// CONCATENATED MODULE: ./lib/detect/probe.js














const SPAN = 256;
const LOOK_BEHIND = 64;
const probe_judge = (rule, secret, path) => {
    if (rule.entropy !== undefined && entropy(secret) < rule.entropy)
        return null;
    if (isPlaceholder(secret) || isPublishedExample(secret))
        return null;
    const severity = rule.check === undefined ? rule.severity : rule.check(secret, path);
    if (severity === null || !looksMadeUp(secret))
        return severity;
    return file_kind_isForShow(path) ? null : 'warning';
};
const probe_NEAR = 80;
const within = ({ source, flags }, bytes) => new RegExp(`[^]{0,${bytes}}?(?:${source})`, `${flags}y`);
const formatProbe = (rule) => {
    const flags = new Set(`${rule.pattern.flags}${rule.before === undefined ? 'y' : 'g'}`);
    const pattern = new RegExp(rule.pattern.source, [...flags].join(''));
    const hasGroup = rule.pattern.source.includes('(?<secret>');
    let withPlaces = null;
    const before = rule.before ?? 0;
    const near = before > 0 && before <= probe_NEAR ? within(rule.pattern, before) : null;
    const span = rule.span ?? SPAN;
    return (text, hit, found, path) => {
        const start = Math.max(0, hit - before - LOOK_BEHIND);
        const window = text.slice(start, hit + span);
        const first = Math.max(0, hit - before) - start;
        if (near !== null) {
            near.lastIndex = first;
            if (!near.test(window))
                return;
        }
        pattern.lastIndex = first;
        for (;;) {
            const match = pattern.exec(window);
            if (match === null || match.index + start > hit)
                return;
            if (match.index + match[0].length + start > hit) {
                if (rule.onlyInUse === true && fileKind(path).purpose !== 'use')
                    return;
                let from = match.index;
                let secret = match[0];
                if (hasGroup) {
                    withPlaces ??= new RegExp(pattern, `d${pattern.flags}`);
                    withPlaces.lastIndex = from;
                    const place = withPlaces.exec(window).indices.groups.secret;
                    if (place !== undefined) {
                        from = place[0];
                        secret = window.slice(...place);
                    }
                }
                const severity = probe_judge(rule, secret, path);
                if (severity !== null)
                    found.push({ rule, severity, secret, offset: start + from });
                return;
            }
            if (pattern.sticky)
                return;
        }
    };
};
const UNSHAPED_ENTROPY = 2.5;
const encodesPlaceholder = (secret) => {
    if (!/^[A-Za-z0-9+/]{12,256}={0,2}$/.test(secret))
        return false;
    const text = base64Text(secret);
    return /^[ -~]+$/.test(text) && (isPlaceholder(text) || encodesWords(secret));
};
const OVER_REACH = 2_400;
const probe_opensCall = /\(\s{0,12}[bru]?["'`]$/;
const isArgument = (text, offset) => probe_opensCall.test(text.slice(offset - 16, offset));
const contextProbe = (rule) => {
    const { check: _, ...rest } = rule;
    const unshaped = { ...rest, severity: 'warning', entropy: UNSHAPED_ENTROPY };
    let search = null;
    const isOver = (text, end) => rule.overBy?.test(text.slice(end, end + OVER_REACH)) === true;
    const raise = (text, hit, found, path, { secret, offset, shaped, madeForTest }) => {
        if (!shaped && (encodesPlaceholder(secret) || isShownWebToken(secret, path)))
            return;
        if (!shaped && file_kind_isForShow(path) && isArgument(text, offset))
            return;
        const judged = shaped ? probe_judge(rule, secret, path) : probe_judge(unshaped, secret, path);
        if (judged === null || isOver(text, offset + secret.length))
            return;
        const inBadge = isInBadge(text.bytes, offset);
        const isShown = () => madeForTest === true ||
            inBadge ||
            fileKind(path).purpose === 'document' ||
            afterExample(text.bytes, offset);
        const severity = judged === 'error' && isShown() ? 'warning' : judged;
        if ((inBadge && file_kind_isForShow(path)) || isEncrypted(text, secret))
            return;
        found.push({ rule, severity, secret, offset, name: hit });
    };
    return (text, hit, found, path) => {
        search ??= new AssignedSearch(rule);
        const assigned = search.find(text, hit);
        if (assigned !== null)
            raise(text, hit, found, path, assigned);
    };
};
const exactProbe = (rule) => {
    const wanted = rule.ignoreCase ? rule.text.toLowerCase() : rule.text;
    return (text, hit, found) => {
        const secret = text.slice(hit, hit + rule.text.length);
        if ((rule.ignoreCase ? secret.toLowerCase() : secret) !== wanted)
            return;
        found.push({ rule, severity: rule.severity, secret, offset: hit });
    };
};
const customProbe = (rule) => {
    const search = rule.search();
    return (text, hit, found) => {
        for (const { secret, offset } of search(text, hit)) {
            if (rule.entropy !== undefined && entropy(secret) < rule.entropy)
                continue;
            found.push({ rule, severity: rule.severity, secret, offset });
        }
    };
};
const genericProbe = () => {
    const probe = createGenericProbe();
    return (text, hit, found, path) => {
        const before = found.length;
        probe(text, hit, found, path);
        if (found.length === before)
            return;
        for (const candidate of found.splice(before)) {
            const { secret } = candidate;
            if (isPlaceholder(secret) || isEmulatorKey(secret) || isPublishedExample(secret))
                continue;
            if (!isEncrypted(text, secret))
                found.push(candidate);
        }
    };
};
const isAssigned = (rule) => 'value' in rule && rule.id !== genericRule.id;
const needOf = (rule) => (isAssigned(rule) ? needOfValue(rule) : NO_NEED);
const probeOf = (rule) => {
    if (isAssigned(rule))
        return contextProbe(rule);
    if ('text' in rule)
        return exactProbe(rule);
    if ('search' in rule)
        return customProbe(rule);
    return 'pattern' in rule ? formatProbe(rule) : genericProbe();
};

;// CONCATENATED MODULE: ./lib/detect/keyword-pass/common-windows.js
const frequency = (rank) => 1 / (rank + 10);

;// CONCATENATED MODULE: ./lib/detect/keyword-pass/guards.js



const byteCommonness = (common) => {
    const commonness = new Float64Array(256);
    for (const [rank, window] of common.entries())
        commonness[window & 255] += frequency(rank);
    return commonness;
};
const byteBeside = ({ keywords, places, bytes, starts }, entry, place) => {
    const keyword = keywords[entry];
    const at = starts[keyword] + places[entry] + place;
    return at >= starts[keyword] && at < starts[keyword + 1] - 1 ? bytes[at] | CASE : -1;
};
const commonGuard = (plan, chain, commonness) => {
    let one;
    let second;
    for (let place = -GUARDED; place < GUARDED; place++) {
        const byte = byteBeside(plan, chain[0], place);
        if (byte < 0 || chain.some((entry) => byteBeside(plan, entry, place) !== byte))
            continue;
        const common = commonness[byte] + (place >= 0 && place < keywords_WINDOW ? 1000 : 0);
        if (one === undefined || common < one.common) {
            second = one;
            one = { place, byte, common };
        }
        else if (second === undefined || common < second.common)
            second = { place, byte, common };
    }
    const other = second ?? one;
    if (one === undefined || other === undefined)
        return ALWAYS;
    return guardOf([one.place, one.byte], [other.place, other.byte]);
};
const ownGuard = (plan, entry, chain) => {
    const own = [];
    for (let place = -GUARDED; place < GUARDED; place++) {
        const byte = byteBeside(plan, entry, place);
        if (byte < 0)
            continue;
        const shared = chain.filter((other) => byteBeside(plan, other, place) === byte).length;
        own.push({ place, byte, shared });
    }
    const [one, other] = own.sort((a, b) => a.shared - b.shared);
    return guardOf([one.place, one.byte], [other.place, other.byte]);
};

;// CONCATENATED MODULE: ./lib/detect/keyword-pass/keyword-plan.js





const anything = { before: () => true, behind: () => true };
const windowsAt = ({ bytes, start, end, before, behind }, place) => {
    const at = start + place;
    if (place >= 0 && at + keywords_WINDOW <= end)
        return [windowAt(bytes, at, end)];
    const [shift, mayStand] = place < 0 ? [0, before] : [24, behind];
    const known = windowAt(bytes, at, end) & ~(0xff << shift);
    const open = new Set();
    for (let byte = 0; byte < 256; byte++)
        if (mayStand(byte))
            open.add(known | ((byte | CASE) << shift));
    return [...open];
};
class Costs {
    #commonness;
    #least;
    #ofKeys = new Map();
    constructor(common) {
        this.#commonness = new Map(common.map((window, rank) => [window, frequency(rank)]));
        this.#least = frequency(common.length) / 10;
    }
    of(window) {
        return this.#commonnessOf(window) + (this.#ofKeys.get(keyOfWindow(window)) ?? 0);
    }
    take(window) {
        this.#ofKeys.set(keyOfWindow(window), this.of(window));
    }
    #commonnessOf(window) {
        return this.#commonness.get(window) ?? this.#least;
    }
}
const bestPlace = (planned, alignment, costs) => {
    const { start, end } = planned;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    const weigh = (place) => {
        let cost = 0;
        for (const window of windowsAt(planned, place))
            cost += costs.of(window);
        if (cost >= least)
            return;
        least = cost;
        best = place;
    };
    for (let place = alignment; start + place + keywords_WINDOW <= end; place += 2)
        weigh(place);
    if (best >= 0)
        return best;
    if (start + alignment + keywords_WINDOW - 1 <= end)
        weigh(alignment);
    if (alignment === 1)
        weigh(-1);
    return best;
};
const MULTIPLIER = 0x9e3779b1;
const nothing = () => ({
    multiplier: MULTIPLIER,
    filter: new Int32Array(2 ** (FILTER_BITS - 5)),
    heads: new Uint16Array(2 ** HEAD_BITS),
    next: new Uint16Array(0),
    guards: Int32Array.of(NEVER),
    keywords: new Uint16Array(0),
    places: new Int16Array(0),
    bytes: new Uint8Array(0),
    starts: new Uint32Array(1),
});
const planKeywords = (keywords, earlier = nothing(), { commonWindows = [], beside = () => anything } = {}) => {
    const first = earlier.starts.length - 1;
    const count = first + keywords.length;
    const text = Buffer.from(keywords.map((keyword) => `${keyword}\0`).join(''), 'latin1');
    const bytes = holding(new Uint8Array(earlier.bytes.length + text.length), earlier.bytes);
    for (let at = 0; at < text.length; at++)
        bytes[earlier.bytes.length + at] = fold[text[at]];
    const starts = holding(new Uint32Array(count + 1), earlier.starts);
    for (const [index, keyword] of keywords.entries()) {
        if (keyword.length < 3)
            throw new Error(`The keyword "${keyword}" is too short.`);
        starts[first + index + 1] = starts[first + index] + keyword.length + 1;
    }
    const costs = new Costs(commonWindows);
    const windows = [];
    const added = [];
    const byLength = [...keywords.keys()].sort((a, b) => keywords[a].length - keywords[b].length);
    for (const index of byLength) {
        const start = starts[first + index];
        const planned = { bytes, start, end: start + keywords[index].length, ...beside(index) };
        for (let alignment = 0; alignment < 2; alignment++) {
            const place = bestPlace(planned, alignment, costs);
            const chosen = windowsAt(planned, place);
            for (const window of chosen)
                costs.take(window);
            windows.push(...chosen);
            for (const key of new Set(chosen.map(keyOfWindow)))
                added.push({ key, keyword: first + index, place });
        }
    }
    const known = earlier.next.length;
    const entries = known + added.length;
    const List = entries < 2 ** 16 ? Uint16Array : Uint32Array;
    const heads = List.from(earlier.heads);
    const next = holding(new List(entries), earlier.next);
    const keywordOf = holding(new Uint16Array(entries), earlier.keywords);
    const places = holding(new Int16Array(entries), earlier.places);
    for (const [index, { key, keyword, place }] of added.entries()) {
        const entry = known + index;
        next[entry] = heads[key];
        heads[key] = entry + 1;
        keywordOf[entry] = keyword;
        places[entry] = place;
    }
    const lists = { keywords: keywordOf, places, bytes, starts };
    const guards = holding(new Int32Array(entries + 1), earlier.guards);
    const commonness = byteCommonness(commonWindows);
    for (const key of new Set(added.map(({ key }) => key))) {
        const chain = [];
        for (let entry = heads[key] - 1; entry >= 0; entry = next[entry] - 1)
            chain.push(entry);
        guards[heads[key]] = commonGuard(lists, chain, commonness);
        for (const entry of chain.slice(1))
            if (entry >= known || entry + 1 === earlier.heads[key])
                guards[entry + 1] = ownGuard(lists, entry, chain);
    }
    return { ...filterFor(windows, earlier, commonWindows), heads, next, guards, ...lists };
};
const TRIES = 256;
const filterFor = (windows, earlier, common) => {
    const fill = (filter, multiplier) => {
        for (const window of windows) {
            const product = Math.imul(window, multiplier);
            filter[product >>> 17] |= 1 << ((product >>> 12) & 31);
        }
        return filter;
    };
    let multiplier = earlier.multiplier;
    let filter = fill(earlier.filter.slice(), multiplier);
    if (common.length === 0 || earlier.starts.length > 1)
        return { multiplier, filter };
    let least = Number.POSITIVE_INFINITY;
    for (let tried = 0; tried < TRIES; tried++) {
        const candidate = (Math.imul(tried, 0x61c88647) ^ MULTIPLIER) | 1;
        const filled = fill(new Int32Array(earlier.filter.length), candidate);
        const passing = common.reduce((sum, window, rank) => {
            const product = Math.imul(window, candidate);
            const passes = (filled[product >>> 17] >>> ((product >>> 12) & 31)) & 1;
            return sum + passes * frequency(rank);
        }, 0);
        if (passing < least) {
            least = passing;
            multiplier = candidate;
            filter = filled;
        }
    }
    return { multiplier, filter };
};

;// CONCATENATED MODULE: ./lib/detect/rule-book/rule-book.js



const empty = () => ({
    plan: planKeywords([]),
    starts: new Uint32Array(1),
    rules: new Uint32Array(0),
    surroundings: noSurroundings,
});
function keywordsOf(rules, firstNumber) {
    const rulesOf = new Map();
    rules.forEach((rule, at) => {
        for (const keyword of new Set(rule.keywords.map(lowerCase))) {
            const numbers = rulesOf.get(keyword) ?? [];
            numbers.push(firstNumber + at);
            rulesOf.set(keyword, numbers);
        }
    });
    return rulesOf;
}
function rule_book_indexRules(rules, earlier = empty(), firstNumber = 0, hints) {
    const rulesOf = keywordsOf(rules, firstNumber);
    const starts = [...earlier.starts];
    const numbers = [...earlier.rules];
    for (const added of rulesOf.values()) {
        numbers.push(...added);
        starts.push(numbers.length);
    }
    return {
        surroundings: earlier.surroundings,
        plan: planKeywords([...rulesOf.keys()], earlier.plan, hints),
        starts: Uint32Array.from(starts),
        rules: Uint32Array.from(numbers),
    };
}
function rule_book_indexWithSurroundings(rules, neighboursOf, commonWindows = []) {
    const keywords = [...keywordsOf(rules, 0)].map(([keyword, numbers]) => ({
        length: keyword.length,
        neighbours: numbers.map((number) => neighboursOf(rules[number], keyword)),
    }));
    const beside = (keyword) => besideOf(keywords[keyword].neighbours, keywords[keyword].length);
    return {
        ...rule_book_indexRules(rules, empty(), 0, { commonWindows, beside }),
        surroundings: packSurroundings(keywords.flatMap(({ neighbours }) => neighbours)),
    };
}
function rule_book_openBook({ rules, ...index }, ruleAt) {
    return { ...index, ruleAt: (entry) => ruleAt(rules[entry]) };
}

;// CONCATENATED MODULE: ./lib/detect/text.js
const text_LINE_FEED = 10;
let text_made = 0;
class Text {
    number = ++text_made;
    bytes;
    length;
    #line = { number: 0, start: 0, end: -1 };
    constructor(bytes) {
        this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        this.length = bytes.length;
    }
    slice(start, end) {
        return this.bytes.toString('latin1', Math.max(0, start), Math.min(this.bytes.length, end));
    }
    position(offset) {
        let { number, start, end } = offset < this.#line.start ? { number: 0, start: 0, end: -1 } : this.#line;
        while (end < offset) {
            const feed = this.bytes.indexOf(text_LINE_FEED, end + 1);
            start = end + 1;
            end = feed < 0 ? Number.POSITIVE_INFINITY : feed;
            number++;
        }
        this.#line = { number, start, end };
        return { line: number, column: offset - start + 1 };
    }
}

;// CONCATENATED MODULE: ./lib/detect/detector.js
















const DEPTH = 3;
const leadingRules = [escapes_escapeRule, genericRule];
const createDetector = (rules) => {
    const all = [escapeRule, ...rules];
    return detectorOf(openBook(indexRules(all), (number) => all[number]));
};
const findsNothing = () => { };
const notDecoded = { copyEnd: 0, undone: [] };
const detectorOf = (book, disabled = new Set()) => {
    const { plan, starts, surroundings } = book;
    const probes = new Array(starts.at(-1));
    const needs = new Int32Array(probes.length);
    const ofRules = new Map();
    const probeAt = (entry) => {
        const rule = book.ruleAt(entry);
        let known = ofRules.get(rule);
        if (known === undefined) {
            known = disabled.has(rule.id) ? [findsNothing, NO_NEED] : [probeOf(rule), needOf(rule)];
            ofRules.set(rule, known);
        }
        const [probe, need] = known;
        probes[entry] = probe;
        needs[entry] = need;
        return probe;
    };
    const scanText = (given, path, limit, depth, origin) => {
        const text = new Text(given);
        const candidates = [];
        const wanted = [];
        let sifted = 0;
        const sift = () => {
            for (; sifted < candidates.length; sifted++) {
                const candidate = candidates[sifted];
                if (disabled.has(candidate.rule.id) || isOwnFingerprint(text, candidate))
                    continue;
                wanted.push(candidate);
                limit.count();
            }
            return !limit.reached;
        };
        const escapes = [];
        const { bytes } = text;
        const ahead = new Ahead(bytes);
        const onHit = (keyword, offset) => {
            if (keyword < escapes_escapeRule.keywords.length) {
                escapes.push(offset);
                return;
            }
            const end = starts[keyword + 1];
            for (let entry = starts[keyword]; entry < end; entry++) {
                if (!maySuit(surroundings, entry, bytes, offset, ahead))
                    continue;
                const probe = probes[entry] ?? probeAt(entry);
                const need = needs[entry];
                if (need !== NO_NEED && !mayBeMet(need, text, offset))
                    continue;
                probe(text, offset, candidates, path);
            }
        };
        findKeywords(plan, bytes, onHit, sift);
        sift();
        const plain = placed(text, withoutOverlaps(wanted));
        if (depth === 0 || limit.reached)
            return plain;
        const batch = new Batch();
        decodeEscapes(bytes, escapes, batch);
        decodeRuns(bytes, origin, batch);
        if (batch.parts.length === 0)
            return plain;
        const inner = scanText(batch.bytes, path, limit, depth - 1, batch.origin);
        return withDecoded(text, plain, batch, inner);
    };
    const scanWhole = (bytes, path, limit) => scanText(bytes, path, limit, DEPTH, notDecoded).map(({ match }) => match);
    return {
        scan(given, path = null, limit = detect_limit/* noLimit */.H) {
            if (limit.reached)
                return [];
            const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
            const matches = scanWhole(bytes, path, limit);
            const wide = limit.reached ? null : readWide(bytes);
            if (wide === null)
                return matches;
            const inWide = scanWhole(wide, path, limit).map((match) => ({
                ...match,
                decoded: ['utf-16', ...match.decoded],
            }));
            return [...matches, ...inWide];
        },
    };
};
const nothingDecoded = [];
const placed = (text, candidates) => {
    const speaks = candidates.length > 0 && speaksOfAllowing(text);
    return candidates.map(({ rule, severity, secret, offset, reason }) => {
        const { line, column } = text.position(offset);
        const comment = speaks ? allowComment(text, offset, secret.length) : null;
        const isEncoded = 'text' in rule && rule.encoding !== null;
        const decoded = isEncoded ? [rule.encoding] : nothingDecoded;
        const match = { rule, severity, secret, offset, line, column, comment, decoded };
        return {
            match: reason === undefined ? match : { ...match, reason },
            length: secret.length,
        };
    });
};

var exact = __nccwpck_require__(84117);
;// CONCATENATED MODULE: ./lib/detect/rule-book/rule-text.js
function rule_text_writeRule(rule) {
    return JSON.stringify(rule, (_, value) => {
        if (value instanceof RegExp)
            return { source: value.source, flags: value.flags };
        return typeof value === 'function' ? true : value;
    });
}
function readRule(text, check) {
    const rule = JSON.parse(text);
    for (const [name, value] of Object.entries(rule)) {
        if (isWrittenPattern(value))
            rule[name] = new RegExp(value.source, value.flags);
    }
    if (rule.check === true)
        rule.check = check;
    return rule;
}
function isWrittenPattern(value) {
    return typeof value === 'object' && value !== null && 'source' in value && 'flags' in value;
}

;// CONCATENATED MODULE: ./lib/detect/rule-book/packed-book.js


function packRules(rules, commonWindows, neighboursOf) {
    const index = indexWithSurroundings(rules, neighboursOf, commonWindows);
    const texts = rules.map((rule) => Buffer.from(writeRule(rule)));
    const places = new Uint32Array(rules.length + 1);
    for (const [number, text] of texts.entries())
        places[number + 1] = places[number] + text.length;
    const { plan, surroundings } = index;
    if (plan.heads.BYTES_PER_ELEMENT !== 2)
        throw new Error('There are too many keywords to number their windows in two bytes.');
    const lists = [
        ...[plan.filter, plan.starts, index.starts, index.rules, places],
        ...[plan.guards, surroundings.sets, surroundings.starts],
        ...[plan.heads, plan.next, plan.keywords, plan.places, surroundings.steps, plan.bytes],
        Buffer.from(rules.map(({ id }) => id).join('\n'), 'latin1'),
    ];
    const head = Uint32Array.from([...lists.map(({ length }) => length), plan.multiplier >>> 0]);
    const bytes = [head, ...lists].map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength));
    return { index: Buffer.concat(bytes), texts: Buffer.concat(texts) };
}
function readPackedRules(packed, texts, code) {
    const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : packed.slice();
    const lists = 15;
    const head = new Uint32Array(buffer, byteOffset, lists + 1);
    let place = byteOffset + head.byteLength;
    let list = 0;
    const take = (List) => {
        const taken = new List(buffer, place, head[list++]);
        place += taken.byteLength;
        return taken;
    };
    const filter = take(Int32Array);
    const keywordStarts = take(Uint32Array);
    const starts = take(Uint32Array);
    const rules = take(Uint32Array);
    const places = take(Uint32Array);
    const guards = take(Int32Array);
    const sets = take(Uint32Array);
    const stepStarts = take(Uint32Array);
    const heads = take(Uint16Array);
    const next = take(Uint16Array);
    const keywords = take(Uint16Array);
    const windowPlaces = take(Int16Array);
    const steps = take(Uint16Array);
    const bytes = take(Uint8Array);
    const ids = take(Uint8Array);
    const made = [];
    return {
        index: {
            plan: {
                multiplier: head[lists],
                filter,
                heads,
                next,
                guards,
                keywords,
                places: windowPlaces,
                bytes,
                starts: keywordStarts,
            },
            starts,
            rules,
            surroundings: { sets, starts: stepStarts, steps },
        },
        ids: () => Buffer.from(ids).toString('latin1').split('\n'),
        count: places.length - 1,
        ruleAt: (number) => {
            made[number] ??= readRule(texts().toString('utf8', places[number], places[number + 1]), (secret, path) => code()[number]?.check?.(secret, path) ?? null);
            return made[number];
        },
    };
}

;// CONCATENATED MODULE: ./lib/detect/whole-files/bare-value.js


const bare_value_SHORTEST = 6;
const bare_value_LONGEST = 256;
const alsoBareValues = (detector) => ({
    scan(bytes, path = null, limit = detect_limit/* noLimit */.H) {
        const matches = detector.scan(bytes, path, limit);
        if (path === null || matches.length > 0 || limit.reached)
            return matches;
        const value = onlyWord(bytes);
        if (value === null)
            return matches;
        const setting = `${bare_value_nameOf(path)}=`;
        return detector
            .scan(Buffer.from(`${setting}${value}\n`, 'latin1'), `${path}.env`, limit)
            .filter(({ offset }) => offset >= setting.length)
            .map((match) => ({
            ...match,
            offset: match.offset - setting.length,
            column: match.column - setting.length,
        }));
    },
});
const onlyWord = (bytes) => {
    if (bytes.length < bare_value_SHORTEST || bytes.length > bare_value_LONGEST + 2)
        return null;
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d))
        end--;
    for (let at = 0; at < end; at++)
        if (bytes[at] <= 0x20 || bytes[at] > 0x7e)
            return null;
    return Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
};
const bare_value_nameOf = (path) => {
    const parts = path.split('/');
    const file = parts.at(-1) ?? '';
    const folder = parts.at(-2) ?? '';
    const [stem = '', ...endings] = file.replace(/^\.+/, '').split('.');
    const told = endings.filter((ending) => /^(?:key|token|secret|pass|passwd|password|pwd)$/i.test(ending));
    const name = [stem, ...told].join('_').replace(/[^\w-]/g, '_');
    const isKept = /^(?:secrets?|credentials)$/i.test(folder) && judgeName(name) === null;
    return isKept ? `${name}_secret` : name;
};

;// CONCATENATED MODULE: ./lib/detect/whole-files/table.js



const isTable = /\.(?:csv|tsv|psv|tab)$/i;
const LONGEST_HEADER = 4_000;
const alsoTables = (detector, load) => ({
    scan(bytes, path = null, limit = detect_limit/* noLimit */.H) {
        const matches = detector.scan(bytes, path, limit);
        if (path === null || !isTable.test(path) || limit.reached)
            return matches;
        if (!mayNameSecret.test(firstLine(bytes)))
            return matches;
        const inCells = load()(bytes, detector, path, limit).filter((match) => !matches.some((known) => overlap(known, match)));
        return [...matches, ...inCells].sort((one, other) => one.offset - other.offset);
    },
});
const firstLine = (bytes) => {
    const end = bytes.subarray(0, LONGEST_HEADER).indexOf(LINE_FEED);
    return latin1(bytes, 0, Math.max(0, end));
};
const overlap = (one, other) => one.offset < other.offset + other.secret.length && other.offset < one.offset + one.secret.length;

;// CONCATENATED MODULE: ./lib/detect/whole-files/whole-files.js

const fileRuleIds = {
    keyStore: 'key-store-file',
    openKey: 'private-key-file',
    keytab: 'kerberos-keytab',
};
const alsoWholeFiles = (detector, disabled, load) => ({
    scan(bytes, path = null, limit = detect_limit/* noLimit */.H) {
        const whole = beginsLikeOne(bytes) && !limit.reached
            ? load()(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), path)
            : null;
        const inside = detector.scan(bytes, path, limit);
        if (whole === null || disabled.has(whole.rule.id))
            return inside;
        limit.count();
        return [whole, ...inside];
    },
});
const beginsLikeOne = (bytes) => {
    const { 0: first, 1: second = 0, 2: third } = bytes;
    return ((first === 0x30 && (second >= 0x80 || third === 0x02)) ||
        (first === 0xfe && second === 0xed) ||
        (first === 0xce && second === 0xce) ||
        (first === 0x03 && second === 0xd9) ||
        (first === 0x6b && second === 0x79 && third === 0x63) ||
        (first === 0x05 && second === 0x02 && third === 0) ||
        (first === 0x00 && second === 0x00 && bytes[7] === 0x14));
};

var policy_policy = __nccwpck_require__(94193);
;// CONCATENATED MODULE: ./lib/run/built-in-rules.js










function builtInRules(files) {
    let opened = null;
    const book = () => {
        opened ??= openPacked(files);
        return opened;
    };
    return {
        ids: () => {
            const found = book().ids().slice(leadingRules.length);
            const fileIds = Object.values(fileRuleIds);
            return [...new Set([...found, ...genericIds, ...fileIds, exact/* ownKeyRule */.ay, exact/* protectedRule */.Z9])];
        },
        makeDetector: async (wanted, policy = policy_policy/* emptyPolicy */.UR) => {
            const { index, count, ruleAt } = book();
            const further = [...(await exactRulesOf(wanted)), ...policy.custom];
            const all = further.length === 0 ? index : rule_book_indexRules(further, index, count);
            const { disabled } = policy;
            const inText = detectorOf(rule_book_openBook(all, (number) => further[number - count] ?? ruleAt(number)), disabled);
            const inTables = alsoTables(alsoBareValues(inText), () => files.load().inTable);
            return alsoWholeFiles(inTables, disabled, () => files.load().wholeFile);
        },
    };
}
async function exactRulesOf({ apiKey, protectedSecrets }) {
    if (apiKey === null && protectedSecrets.length === 0)
        return [];
    const { exactRules } = await __nccwpck_require__.e(/* import() */ 622).then(__nccwpck_require__.bind(__nccwpck_require__, 34622));
    return exactRules(apiKey, protectedSecrets);
}
function openPacked({ index, texts, load }) {
    let read = null;
    let loaded = null;
    return readPackedRules((0,external_node_fs_.readFileSync)(index), () => {
        read ??= (0,external_node_fs_.readFileSync)(texts);
        return read;
    }, () => {
        loaded ??= [...leadingRules, ...load().rules];
        return loaded;
    });
}

;// CONCATENATED MODULE: ./lib/index.js


async function runAction(files) {
    const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(577), __nccwpck_require__.e(76)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76));
    await main(builtInRules(files));
}
async function runCommandLine(files) {
    await main(builtInRules(files));
}

module.exports = __webpack_exports__;
/******/ })()
;