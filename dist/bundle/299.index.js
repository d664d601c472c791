"use strict";
exports.id = 299;
exports.ids = [299];
exports.modules = {

/***/ 4299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileThroughApi: () => (/* binding */ readFileThroughApi)
/* harmony export */ });
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);

async function readFileThroughApi(revision, path, place) {
    const rest = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .createRest */ .d)(place);
    const name = revision.replace(/^refs\/heads\//, '');
    const { commit } = await rest(`commits/${encodeURIComponent(name)}`);
    let folder = commit.tree.sha;
    const parts = path.split('/');
    for (const [index, part] of parts.entries()) {
        const { tree } = await rest(`git/trees/${folder}`);
        const type = index === parts.length - 1 ? 'blob' : 'tree';
        const entry = tree.find((each) => each.path === part && each.type === type);
        if (entry === undefined)
            return null;
        folder = entry.sha;
    }
    const { content } = await rest(`git/blobs/${folder}`);
    return Buffer.from(content, 'base64').toString('utf8');
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createRest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9614);

const LONGEST_WAIT = 60;
const PATIENCE = 3 * 60_000;
const FINAL = [400, 401, 403, 404, 410, 413, 422, 429, 451];
async function createRest(place) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
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
    return async (path, parameters = {}) => {
        try {
            const { data } = await octokit.request(`GET /repos/${place.repository}/${path}`, {
                ...parameters,
                request: { redirect: 'error', ...(isPatient() ? {} : { retries: 0 }) },
            });
            return data;
        }
        catch (error) {
            throw restFailed(path, error);
        }
    };
}
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function restFailed(path, error) {
    const { status = 0, message = String(error) } = error;
    const passes = status === 429 || status >= 500 || /rate limit/i.test(message);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c({
        what: 'the commits and files that are not in the checkout',
        why: `the REST API did not give ${path}: ${status === 0 ? '' : `${status} `}${message}`,
        cure: `${passes ? 'Run the job again later' : 'Give the job `permissions: { contents: read }`'}, or check out with \`fetch-depth: 0\`.`,
    }, { cause: error });
}


/***/ })

};
;