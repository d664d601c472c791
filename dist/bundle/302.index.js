"use strict";
exports.id = 302;
exports.ids = [302];
exports.modules = {

/***/ 80861:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: function() { return /* binding */ readComparison; },
/* harmony export */   Zc: function() { return /* binding */ readTree; },
/* harmony export */   e7: function() { return /* binding */ readGitCommit; },
/* harmony export */   gm: function() { return /* binding */ readBlob; },
/* harmony export */   kN: function() { return /* binding */ readCommit; },
/* harmony export */   zW: function() { return /* binding */ readTag; }
/* harmony export */ });
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77139);

const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function fieldOf(value, ...names) {
    return names.reduce((inner, name) => (isFields(inner) ? inner[name] : undefined), value);
}
const isText = (value) => typeof value === 'string';
const isId = (value) => isText(value) && (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(value);
function listOf(value, read) {
    if (!Array.isArray(value))
        return null;
    const list = [];
    for (const element of value) {
        const known = read(element);
        if (known === null)
            return null;
        list.push(known);
    }
    return list;
}
function idOf(value) {
    const sha = fieldOf(value, 'sha');
    return isId(sha) ? sha : null;
}
function readCommit(value) {
    const sha = idOf(value);
    const message = fieldOf(value, 'commit', 'message');
    const tree = idOf(fieldOf(value, 'commit', 'tree'));
    const parents = listOf(fieldOf(value, 'parents'), idOf);
    if (sha === null || tree === null || parents === null || !isText(message))
        return null;
    return { sha, message, tree, parents };
}
function readComparison(value) {
    const total = fieldOf(value, 'total_commits');
    const mergeBase = readCommit(fieldOf(value, 'merge_base_commit'));
    const commits = listOf(fieldOf(value, 'commits'), readCommit);
    if (mergeBase === null || commits === null || !Number.isSafeInteger(total))
        return null;
    return { total: total, mergeBase, commits };
}
function readGitCommit(value) {
    const tree = idOf(fieldOf(value, 'tree'));
    const parents = listOf(fieldOf(value, 'parents'), idOf);
    return tree === null || parents === null ? null : { tree, parents };
}
function readTag(value) {
    const object = idOf(fieldOf(value, 'object'));
    const message = fieldOf(value, 'message');
    return object === null || !isText(message) ? null : { message, object };
}
function readTree(value) {
    const truncated = fieldOf(value, 'truncated');
    const entries = listOf(fieldOf(value, 'tree'), (entry) => {
        const [path, mode, type, sha] = ['path', 'mode', 'type', 'sha'].map((name) => fieldOf(entry, name));
        return isText(path) && isText(mode) && isText(type) && isId(sha)
            ? { path, mode, type, sha }
            : null;
    });
    return entries === null || typeof truncated !== 'boolean' ? null : { truncated, entries };
}
function readBlob(value) {
    const content = fieldOf(value, 'content');
    return isText(content) ? Buffer.from(content, 'base64') : null;
}


/***/ }),

/***/ 64302:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileThroughApi: function() { return /* binding */ readFileThroughApi; }
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94193);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19614);
/* harmony import */ var _api_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80861);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94389);




async function readFileThroughApi(revision, path, place) {
    const rest = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .createRest */ .d)(place);
    const name = revision.replace(/^refs\/heads\//, '');
    const commit = await rest(`commits/${encodeURIComponent(name)}`, _api_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommit */ .kN);
    let folder = commit.tree;
    const parts = path.split('/');
    const long = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .longName */ .iy)(parts.at(-1) ?? '');
    let misnamed = false;
    for (const [index, part] of parts.entries()) {
        const { truncated, entries } = await rest(`git/trees/${folder}`, _api_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Zc);
        const type = index === parts.length - 1 ? 'blob' : 'tree';
        const entry = entries.find((each) => each.path === part && each.type === type);
        misnamed = type === 'blob' && entries.some((each) => each.path === long && each.type === type);
        if (entry === undefined && truncated)
            throw unlisted(path);
        if (entry === undefined)
            return { text: null, misnamed };
        folder = entry.sha;
    }
    return { text: (await rest(`git/blobs/${folder}`, _api_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlob */ .gm)).toString('utf8'), misnamed };
}
function unlisted(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8({
        what: path,
        why: 'the REST API does not list all files of its folder',
        cure: 'Install git on the runner.',
    });
}


/***/ }),

/***/ 94389:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ createRest; }
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19614);

const LONGEST_WAIT = 60;
const PATIENCE = 3 * 60_000;
const FINAL = [400, 401, 403, 404, 410, 413, 422, 429, 451];
async function createRest(place) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 11758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const { length: retries } = place.retryDelays;
    const [retryAfterBaseValue = 0] = place.retryDelays;
    let firstFailure = Number.POSITIVE_INFINITY;
    const isPatient = () => Date.now() < firstFailure + PATIENCE;
    const isWorthWaiting = (seconds, _, __, retried) => retried < retries && seconds <= LONGEST_WAIT && isPatient();
    const octokit = getOctokit(place.token, {
        baseUrl: place.url,
        log: SILENT,
        retry: { doNotRetry: FINAL, retries, retryAfterBaseValue },
        throttle: {
            retryAfterBaseValue,
            onRateLimit: isWorthWaiting,
            onSecondaryRateLimit: isWorthWaiting,
        },
    }, retry, throttling);
    octokit.hook.error('request', (error) => {
        firstFailure = Math.min(firstFailure, Date.now());
        throw error;
    });
    return async (path, read, parameters = {}) => {
        let answer;
        try {
            const { data } = await octokit.request(`GET /repos/${place.repository}/${path}`, {
                ...parameters,
                request: { redirect: 'error', ...(isPatient() ? {} : { retries: 0 }) },
            });
            answer = data;
        }
        catch (error) {
            throw restFailed(path, error);
        }
        const known = read(answer);
        if (known === null)
            throw restUnreadable(path);
        return known;
    };
}
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function restUnreadable(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8({
        what: 'the commits and files that are not in the checkout',
        why: `what the REST API gave for ${path} cannot be read`,
        cure: "Check that `GITHUB_API_URL` is the address of GitHub's API and no proxy answers in its place, or check out with `fetch-depth: 0`.",
    });
}
function restFailed(path, error) {
    const { status = 0, message = String(error) } = error;
    const passes = status === 429 || status >= 500 || /rate limit/i.test(message);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8({
        what: 'the commits and files that are not in the checkout',
        why: `the REST API did not give ${path}: ${status === 0 ? '' : `${status} `}${message}`,
        cure: `${passes ? 'Run the job again later' : 'Give the job `permissions: { contents: read }`'}, or check out with \`fetch-depth: 0\`.`,
    }, { cause: error });
}


/***/ })

};
;