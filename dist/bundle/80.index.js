"use strict";
exports.id = 80;
exports.ids = [80];
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

/***/ 58080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApi: function() { return /* binding */ openApi; }
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/scan/source/failure.js
var failure = __webpack_require__(19614);
// EXTERNAL MODULE: ./lib/scan/source/git/log.js
var log = __webpack_require__(2829);
// EXTERNAL MODULE: ./lib/scan/source/parts.js
var parts = __webpack_require__(4058);
// EXTERNAL MODULE: ./lib/scan/source/api/api-answers.js
var api_answers = __webpack_require__(80861);
// EXTERNAL MODULE: ./lib/scan/source/api/rest.js
var api_rest = __webpack_require__(94389);
// EXTERNAL MODULE: ./lib/scan/source/git/raw.js
var raw = __webpack_require__(77177);
;// CONCATENATED MODULE: ./lib/scan/source/api/trees.js

function compareTrees(commit, tree, parents) {
    const entries = [];
    for (const [path, { mode, blob }] of tree) {
        if (mode === raw/* GITLINK */.Rt || parents.some((parent) => parent.get(path)?.blob === blob))
            continue;
        const previous = blobsAt(parents, path);
        const source = parents.length > 1 ? 'merge' : 'file';
        entries.push({
            kind: 'change',
            change: { commit, path, blob, previous, source },
        });
    }
    for (const path of new Set(parents.flatMap((parent) => [...parent.keys()]))) {
        const now = tree.get(path);
        if (now !== undefined && now.mode !== raw/* GITLINK */.Rt)
            continue;
        if (parents.some((parent) => parent.get(path)?.blob === now?.blob))
            continue;
        for (const blob of blobsAt(parents, path)) {
            entries.push({ kind: 'deletion', deletion: { commit, path, blob } });
        }
    }
    return entries;
}
function blobsAt(trees, path) {
    const files = trees.flatMap((tree) => tree.get(path) ?? []);
    return [...new Set(files.filter(({ mode }) => mode !== raw/* GITLINK */.Rt).map(({ blob }) => blob))];
}

;// CONCATENATED MODULE: ./lib/scan/source/api/api.js







const PAGE = 100;
const PARALLEL = 6;
const TREES_KEPT = 8;
async function openApi(selection, place) {
    const rest = await (0,api_rest/* createRest */.d)(place);
    const prepared = await prepare(rest, selection);
    return {
        entries: () => entries(prepared, selection),
        read: (blobs, onContent, onMissing) => read(rest, blobs, onContent, onMissing),
        async close() { },
    };
}
async function prepare(rest, selection) {
    const tag = await tagOf(rest, selection);
    const head = tag?.object ?? selection.head;
    const bases = await basesOf(rest, selection);
    const compared = [];
    for (const base of bases)
        compared.push(await compare(rest, base, head));
    const [first, ...others] = compared;
    if (first === undefined)
        throw cannotList(head);
    const kept = others.map(({ commits }) => new Set(commits.map(({ sha }) => sha)));
    const commits = first.commits.filter(({ sha }) => kept.every((ids) => ids.has(sha)));
    const last = others.at(-1) ?? first;
    return {
        rest,
        commits: commits.reverse(),
        base: last.mergeBase,
        tagMessage: tag?.message ?? null,
    };
}
async function tagOf(rest, { head, headRefs }) {
    if (!headRefs.some((ref) => ref.startsWith('refs/tags/')))
        return null;
    return orMissing(rest(`git/tags/${head}`, api_answers/* readTag */.zW));
}
async function orMissing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
async function basesOf(rest, selection) {
    const { exclude, excludeBranches, testMerge, head } = selection;
    const bases = [...exclude];
    if (testMerge !== null) {
        const merge = await orMissing(rest(`git/commits/${testMerge}`, api_answers/* readGitCommit */.e7));
        const [base, merged] = merge?.parents ?? [];
        if (base !== undefined && merged === head)
            bases.push(base);
    }
    if (excludeBranches !== null) {
        const { likely, but } = excludeBranches;
        if (likely === null || likely === but)
            throw cannotList(head);
        bases.push(likely.replace('refs/heads/', ''));
    }
    return [...new Set(bases)];
}
async function compare(rest, base, head) {
    const path = `compare/${encodeURIComponent(base)}...${head}`;
    const commits = [];
    for (let page = 1;; page++) {
        const answer = await rest(path, api_answers/* readComparison */.WY, { per_page: PAGE, page });
        commits.push(...answer.commits);
        if (commits.length >= answer.total)
            return { ...answer, commits };
        if (answer.commits.length === 0) {
            throw new failure/* SourceError */.c8({
                what: `${answer.total - commits.length} of ${answer.total} commits`,
                why: 'the REST API does not list them',
                cure: 'Check out with `fetch-depth: 0`.',
            });
        }
    }
}
async function* entries(prepared, selection) {
    const { rest, commits, base, tagMessage } = prepared;
    const treeIds = new Map(commits.map(({ sha, tree }) => [sha, tree]));
    const trees = new Map();
    async function treeOf(commit) {
        const id = treeIds.get(commit) ?? (await rest(`git/commits/${commit}`, api_answers/* readGitCommit */.e7)).tree;
        treeIds.set(commit, id);
        const tree = trees.get(id) ?? (await wholeTree(rest, id));
        trees.delete(id);
        trees.set(id, tree);
        for (const oldest of trees.keys()) {
            if (trees.size <= TREES_KEPT)
                break;
            trees.delete(oldest);
        }
        return tree;
    }
    if (tagMessage !== null)
        yield [api_text('tag message', null, tagMessage)];
    for (const { sha, message, parents } of commits) {
        const found = [{ kind: 'commit', commit: sha }];
        if (message !== '')
            found.push(api_text('commit message', sha, message));
        const before = [];
        for (const parent of parents)
            before.push(await treeOf(parent));
        found.push(...compareTrees(sha, await treeOf(sha), before));
        yield found;
    }
    const [newest] = commits;
    const merges = commits.some(({ parents }) => parents.length > 1);
    if (selection.net && merges && base !== null && newest !== undefined) {
        const net = compareTrees(newest.sha, await treeOf(newest.sha), [await treeOf(base.sha)]);
        yield net.map(log/* asNet */.W);
    }
}
function api_text(name, commit, content) {
    return { kind: 'text', text: { source: 'commit-message', name, commit, text: content } };
}
async function wholeTree(rest, id) {
    const whole = await rest(`git/trees/${id}`, api_answers/* readTree */.Zc, { recursive: 1 });
    const files = new Map();
    const add = (prefix, { entries }) => {
        for (const { path, mode, type, sha } of entries) {
            const name = Buffer.from(prefix + path, 'utf8').toString('latin1');
            if (type !== 'tree')
                files.set(name, { mode, blob: sha });
        }
    };
    if (!whole.truncated) {
        add('', whole);
        return files;
    }
    const folders = [{ prefix: '', id }];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        const { prefix } = next;
        const listed = await rest(`git/trees/${next.id}`, api_answers/* readTree */.Zc);
        if (listed.truncated) {
            throw new failure/* SourceError */.c8({
                what: `the files in ${prefix || 'the top folder'}`,
                why: 'the REST API does not list all of them',
                cure: 'Check out with `fetch-depth: 0`.',
            });
        }
        add(prefix, listed);
        for (const { path, type, sha } of listed.entries) {
            if (type === 'tree')
                folders.push({ prefix: `${prefix}${path}/`, id: sha });
        }
    }
    return files;
}
async function read(rest, blobs, onContent, onMissing) {
    const assembler = (0,parts/* createAssembler */.T)(onContent);
    for await (const ids of blobs) {
        for (let start = 0; start < ids.length; start += PARALLEL) {
            const some = ids.slice(start, start + PARALLEL);
            const contents = await Promise.all(some.map((id) => wholeBlob(rest, id)));
            contents.forEach((content, index) => {
                const id = some[index] ?? '';
                if (typeof content === 'string') {
                    onMissing(id, content);
                }
                else {
                    assembler.begin(id, content.length);
                    assembler.take(content, 0, content.length);
                }
            });
        }
    }
}
async function wholeBlob(rest, id) {
    try {
        const bytes = await rest(`git/blobs/${id}`, api_answers/* readBlob */.gm);
        const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? 'sha256' : 'sha1');
        const actual = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        return actual === id ? bytes : 'the REST API gave something else than this file';
    }
    catch (error) {
        if (error instanceof failure/* SourceError */.c8)
            return error.unread.why;
        throw error;
    }
}
function statusOf(error) {
    const cause = error instanceof failure/* SourceError */.c8 ? error.cause : error;
    return cause?.status;
}
function cannotList(head) {
    return new failure/* SourceError */.c8({
        what: `the commits that lead to ${head}`,
        why: 'the REST API has nothing to compare them with',
        cure: 'Install git on the runner, or check out with `fetch-depth: 0`.',
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