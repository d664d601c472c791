"use strict";
exports.id = 76;
exports.ids = [76];
exports.modules = {

/***/ 76:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: function() { return /* binding */ main; }
});

// EXTERNAL MODULE: ./lib/report/files.js
var files = __webpack_require__(92820);
// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(48646);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(20653);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(40512);
;// CONCATENATED MODULE: ./lib/report/workflow-log.js




const longestMessage = 4000;
function createWorkflowLog(redactor) {
    const masked = new Set();
    const clean = (text) => (0,report_escape/* escapeLines */.RQ)(redactor.redact(text));
    const annotate = (level, message, title, place) => {
        const text = clean(message);
        if (text.length > longestMessage)
            process.stdout.write(`${text}\n`);
        issueCommand(level, {
            ...(title !== undefined && { title: clean(title) }),
            ...(place !== undefined && {
                file: (0,report_escape/* escapeControl */.hN)(redactor.redact(place.path)),
                line: place.line,
                col: place.column,
            }),
        }, (0,lib_text/* shorten */.ml)(text, longestMessage));
    };
    const log = {
        info: (message) => process.stdout.write(`${clean(message)}\n`),
        notice: (message, title) => annotate('notice', message, title),
        warning: (message, title, place) => annotate('warning', message, title, place),
        error: (message, title, place) => annotate('error', message, title, place),
        mask(secret) {
            if (secret.trim() === '' || masked.has(secret))
                return;
            masked.add(secret);
            for (const part of (0,redact/* secretParts */.Bm)(secret)) {
                if (/[\r\n]/.test(part) || masked.has(`${part}\n`))
                    continue;
                masked.add(`${part}\n`);
                issueCommand('add-mask', {}, part);
            }
            if (!redactor.add(secret)) {
                log.warning(`A secret of ${(0,lib_text/* plural */.LS)(secret.trim().length, 'character')} is too short to be hidden: it could occur in any text.`);
            }
        },
    };
    return log;
}

// EXTERNAL MODULE: ./lib/run/policy.js
var policy = __webpack_require__(72094);
// EXTERNAL MODULE: ./lib/wait.js
var wait = __webpack_require__(36339);
// EXTERNAL MODULE: ./lib/action/input-problems.js
var input_problems = __webpack_require__(93668);
// EXTERNAL MODULE: ./lib/action/inputs.js + 4 modules
var inputs = __webpack_require__(26577);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/detect/exact.js
var exact = __webpack_require__(84117);
// EXTERNAL MODULE: ./lib/report/describe-finding.js
var describe_finding = __webpack_require__(83698);
;// CONCATENATED MODULE: ./lib/report/annotations.js


const mostOfALevel = 10;
const annotations_longestMessage = 2500;
function annotationsFor(report) {
    const { leaks, warnings } = (0,describe_finding/* countFindings */.Gt)(report);
    const unread = incompleteAnnotation(report);
    const shownLeaks = leaks.slice(0, mostOfALevel - unread.length);
    const shownWarnings = warnings.slice(0, mostOfALevel);
    const shown = [...shownLeaks, ...shownWarnings];
    const left = leaks.length + warnings.length - shown.length;
    return [
        ...shownLeaks.map(annotationFor),
        ...unread,
        ...shownWarnings.map(annotationFor),
        ...(left === 0 ? [] : [countOf(left)]),
    ];
}
function annotate(log, annotations) {
    for (const { level, title, message, place } of annotations) {
        if (level === 'notice')
            log.notice(message, title);
        else
            log[level](message, title, place ?? undefined);
    }
}
function annotationFor(finding) {
    const certain = finding.severity === 'error';
    const commit = finding.commit === null ? '' : ` Commit: ${(0,describe_finding/* shortCommit */.Ax)(finding.commit)}.`;
    const lines = [
        `${(0,lib_text/* shorten */.ml)((0,describe_finding/* whatIs */.NR)(finding), 400)}: ${(0,lib_text/* shorten */.ml)(finding.secret, 80)}${(0,describe_finding/* aboutSecret */.Cr)(finding)}, in ${(0,lib_text/* shorten */.ml)((0,describe_finding/* whereIs */.ie)(finding), 300)}.${commit}`,
        `Revoke it first, then take it out of the change: ${(0,lib_text/* shorten */.ml)(finding.advice, 800)}`,
        `If it is not a secret, allow it in the policy file on the base branch with a reason: fingerprint ${(0,lib_text/* shorten */.ml)(finding.fingerprint, 500)}`,
    ];
    return {
        level: certain ? 'error' : 'warning',
        title: `${certain ? 'Leaked key' : 'Possible secret'}: ${(0,lib_text/* shorten */.ml)(finding.rule, 80)}`,
        message: (0,lib_text/* shorten */.ml)(lines.join('\n'), annotations_longestMessage),
        place: (0,describe_finding/* placeOf */.$t)(finding),
    };
}
function incompleteAnnotation(report) {
    const [first] = report.incomplete;
    if (first === undefined)
        return [];
    const others = report.incomplete.length - 1;
    const more = others === 0 ? '' : `\n${(0,lib_text/* plural */.LS)(others, 'other thing')} could not be read either.`;
    return [
        {
            level: 'error',
            title: 'The scan is incomplete',
            message: `${(0,lib_text/* shorten */.ml)(first.what, 500)} could not be read: ${(0,lib_text/* shorten */.ml)(first.why, 700)}\nWhat to do: ${(0,lib_text/* shorten */.ml)(first.cure, 700)}${more}`,
            place: null,
        },
    ];
}
function countOf(left) {
    return {
        level: 'notice',
        title: 'More findings',
        message: `${(0,lib_text/* plural */.LS)(left, 'more finding')} ${left === 1 ? 'is' : 'are'} in the job summary and the findings file.`,
        place: null,
    };
}

// EXTERNAL MODULE: ./lib/report/findings-file.js
var findings_file = __webpack_require__(89008);
// EXTERNAL MODULE: ./lib/report/scan-summary.js
var scan_summary = __webpack_require__(11419);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(17992);
// EXTERNAL MODULE: ./lib/run/policed-scan.js + 7 modules
var policed_scan = __webpack_require__(28742);
// EXTERNAL MODULE: ./lib/run/scan-result.js
var scan_result = __webpack_require__(55715);
;// CONCATENATED MODULE: ./lib/run/scan-step.js








async function scanChange(request, context) {
    const { log, redactor } = context;
    const scanned = await (0,policed_scan/* scanUnderPolicy */.a)(request, context);
    for (const secret of scanned.secrets)
        log.mask(secret);
    const checked = (await request.askWhichWork?.(scanned)) ?? scanned;
    const counted = (0,describe_finding/* countFindings */.Gt)(checked.report);
    const result = (0,scan_result/* resultOf */.B)(checked, counted, request.failOn);
    const outcome = { ...checked, report: { ...checked.report, result } };
    if (outcome.skipped !== null)
        log.notice(`Nothing was scanned: ${outcome.skipped}.`, 'Scan skipped');
    annotate(log, annotationsFor(outcome.report));
    return {
        outcome,
        counted,
        failed: (0,scan_result/* failsRun */.F)(result, request.failOn),
        findingsFile: outcome.skipped === null
            ? await (0,files/* writeReport */.u5)((0,files/* temporaryReport */.ah)('findings.json', context.environment), (0,findings_file/* findingsFile */.Ru)(outcome.report, redactor.redact))
            : null,
        sarifFile: await writeSarif(request, outcome, context),
        summary: (0,scan_summary/* scanSummary */.y)(outcome.report, {
            repository: request.repository,
            redact: redactor.redact,
            skipped: outcome.skipped,
            policyFile: request.policyFile.path,
        }),
    };
}
async function writeSarif({ sarifFile, repository }, outcome, context) {
    if (sarifFile === null || outcome.skipped !== null)
        return null;
    const { sarifFile: sarif } = await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 57274));
    return (0,files/* writeReport */.u5)(sarifFile, sarif(outcome.report, { version: version/* version */.r, homepage: version/* homepage */.T, repository, redact: context.redactor.redact }));
}

// EXTERNAL MODULE: ./lib/scan/object-id.js
var object_id = __webpack_require__(77139);
// EXTERNAL MODULE: ./lib/scan/plan.js
var plan = __webpack_require__(97657);
// EXTERNAL MODULE: ./lib/scan/source/failure.js
var failure = __webpack_require__(19614);
;// CONCATENATED MODULE: ./lib/scan/plan/payload.js


function valueAt(payload, ...keys) {
    let value = payload;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function textAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === 'string' ? value : '';
}
function countAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function listAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return Array.isArray(value) ? value : [];
}
function objectIdAt(payload, ...keys) {
    const value = textAt(payload, ...keys);
    if ((0,object_id/* isObjectId */.T)(value))
        return value;
    throw new failure/* SourceError */.c8({
        what: 'the event',
        why: `its payload has no commit id at ${keys.join('.')}`,
        cure: 'Run the action on an event of GitHub itself, or use `scan: history`.',
    });
}

;// CONCATENATED MODULE: ./lib/scan/plan/texts.js

const PULL_REQUEST = [
    ['pull-request', 'pull request title', ['pull_request', 'title']],
    ['pull-request', 'pull request body', ['pull_request', 'body']],
    ['pull-request', 'head branch name', ['pull_request', 'head', 'ref']],
];
const PLACES = {
    pull_request: PULL_REQUEST,
    pull_request_target: PULL_REQUEST,
    issue_comment: [['comment', 'comment', ['comment', 'body']]],
    issues: [
        ['comment', 'issue title', ['issue', 'title']],
        ['comment', 'issue body', ['issue', 'body']],
    ],
    pull_request_review: [['comment', 'review', ['review', 'body']]],
    pull_request_review_comment: [['comment', 'review comment', ['comment', 'body']]],
    discussion: [
        ['comment', 'discussion title', ['discussion', 'title']],
        ['comment', 'discussion body', ['discussion', 'body']],
    ],
    discussion_comment: [['comment', 'discussion comment', ['comment', 'body']]],
};
function textsOf(event, payload) {
    const places = Object.hasOwn(PLACES, event) ? (PLACES[event] ?? []) : [];
    return places
        .map(([source, name, keys]) => ({ source, name, commit: null, text: textAt(payload, ...keys) }))
        .filter(({ text }) => text !== '');
}

;// CONCATENATED MODULE: ./lib/scan/plan/event.js




const PUSH_COMMITS_LISTED = 2048;
const NOTHING = { kind: 'none' };
function eventPlan(event, mode) {
    if (mode === 'off')
        return skipped('the input `scan` is `off`');
    const texts = textsOf(event.name, event.payload);
    if (mode === 'history') {
        return { kind: 'scan', selection: historyOf(event), texts, policyFrom: ownPolicy(event) };
    }
    switch (event.name) {
        case 'pull_request':
        case 'pull_request_target':
            return { kind: 'scan', texts, ...withPolicyOfBase(pullRequestCommits(event)) };
        case 'merge_group':
            return { kind: 'scan', texts, ...withPolicyOfBase(mergeGroupCommits(event.payload)) };
        case 'push':
            return pushPlan(event);
        case 'issue_comment':
        case 'issues':
        case 'pull_request_review':
        case 'pull_request_review_comment':
        case 'discussion':
        case 'discussion_comment':
            return { kind: 'scan', selection: NOTHING, texts, policyFrom: ownPolicy(event) };
        default:
            return skipped(`the event \`${event.name}\` brings no change to scan; to read every commit of the repository on it, set \`scan: history\``);
    }
}
function withPolicyOfBase(selection) {
    return { selection, policyFrom: selection.exclude[0] ?? null };
}
function ownPolicy({ name, sha, ref, payload }) {
    const base = textAt(payload, 'pull_request', 'base', 'sha');
    if ((0,object_id/* isObjectId */.T)(base))
        return base;
    if (name === 'push')
        return policyOfPush(payload, textAt(payload, 'ref') || ref);
    return (0,object_id/* isObjectId */.T)(sha) ? sha : null;
}
function policyOfPush(payload, pushed) {
    const name = textAt(payload, 'repository', 'default_branch');
    const before = textAt(payload, 'before');
    if (name !== '' && pushed !== `refs/heads/${name}`)
        return `refs/heads/${name}`;
    return (0,object_id/* isNullId */.J)(before) || !(0,object_id/* isObjectId */.T)(before) ? null : before;
}
function skipped(reason) {
    return { kind: 'skipped', reason };
}
function historyOf(event) {
    const head = textAt(event.payload, 'pull_request', 'head', 'sha');
    return { kind: 'history', commits: [event.sha, head].filter(object_id/* isObjectId */.T) };
}
function pullRequestCommits({ name, payload, sha }) {
    const head = objectIdAt(payload, 'pull_request', 'head', 'sha');
    const merge = name === 'pull_request' ? sha : textAt(payload, 'pull_request', 'merge_commit_sha');
    const base = textAt(payload, 'pull_request', 'base', 'ref');
    const number = countAt(payload, 'pull_request', 'number') ?? countAt(payload, 'number');
    return {
        ...(0,plan/* commitsSince */.n)(objectIdAt(payload, 'pull_request', 'base', 'sha'), head),
        testMerge: (0,object_id/* isObjectId */.T)(merge) && !(0,object_id/* isNullId */.J)(merge) && merge !== head ? merge : null,
        expected: countAt(payload, 'pull_request', 'commits'),
        headRefs: number === null ? [] : [`refs/pull/${number}/head`],
        baseRefs: base === '' ? [] : [`refs/heads/${base}`],
    };
}
function mergeGroupCommits(payload) {
    const ref = textAt(payload, 'merge_group', 'head_ref');
    const base = textAt(payload, 'merge_group', 'base_ref');
    const head = objectIdAt(payload, 'merge_group', 'head_sha');
    return {
        ...(0,plan/* commitsSince */.n)(objectIdAt(payload, 'merge_group', 'base_sha'), head),
        headRefs: ref.startsWith('refs/') ? [ref] : [],
        baseRefs: base.startsWith('refs/') ? [base] : [],
    };
}
function pushPlan(event) {
    const { payload } = event;
    const ref = textAt(payload, 'ref') || event.ref;
    const after = textAt(payload, 'after');
    if (valueAt(payload, 'deleted') === true || (0,object_id/* isNullId */.J)(after)) {
        return skipped(`the push deleted \`${ref}\`: there is nothing to scan`);
    }
    return {
        kind: 'scan',
        selection: pushedCommits(payload, ref),
        texts: [],
        policyFrom: policyOfPush(payload, ref),
    };
}
function pushedCommits(payload, ref) {
    const head = objectIdAt(payload, 'after');
    if (ref.startsWith('refs/tags/'))
        return newCommits(payload, head, ref, null);
    const isNew = (0,object_id/* isNullId */.J)(textAt(payload, 'before')) || valueAt(payload, 'created') === true;
    if (isNew)
        return newCommits(payload, head, ref, ref);
    return {
        ...(0,plan/* commitsSince */.n)(objectIdAt(payload, 'before'), head),
        expected: pushedCount(payload),
        headRefs: [ref],
    };
}
function newCommits(payload, head, ref, but) {
    const pushed = listAt(payload, 'commits')
        .map((commit) => textAt(commit, 'id'))
        .filter(object_id/* isObjectId */.T);
    const branch = textAt(payload, 'repository', 'default_branch');
    return {
        kind: 'commits',
        head,
        exclude: [],
        excludeBranches: {
            but,
            pushed,
            likely: textAt(payload, 'base_ref') || (branch === '' ? null : `refs/heads/${branch}`),
        },
        testMerge: null,
        net: false,
        expected: pushedCount(payload),
        headRefs: [ref],
        baseRefs: [],
    };
}
function pushedCount(payload) {
    const { length } = listAt(payload, 'commits');
    return length > 0 && length < PUSH_COMMITS_LISTED ? length : null;
}

// EXTERNAL MODULE: ./lib/scan/source/open.js + 5 modules
var source_open = __webpack_require__(83227);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(94193);
// EXTERNAL MODULE: ./lib/scan/source/git/remote.js
var git_remote = __webpack_require__(8433);
// EXTERNAL MODULE: ./lib/scan/source/git/repository.js
var repository = __webpack_require__(31203);
// EXTERNAL MODULE: ./lib/scan/source/git/resources.js + 3 modules
var git_resources = __webpack_require__(99335);
// EXTERNAL MODULE: ./lib/scan/source/place.js
var source_place = __webpack_require__(6727);
;// CONCATENATED MODULE: ./lib/scan/source/trusted-file.js







const LOCAL_NAME = 'refs/vaani-guard/trusted';
const LARGEST = 8 * 1024 * 1024;
async function readTrustedFile(revision, path, options) {
    const place = (0,source_place/* openPlace */.Q)(options);
    const lender = (0,repository/* findRepository */.W1)(place.workspace);
    const resources = (0,git_resources/* createResources */.Q)(place, lender?.objectFormat ?? 'sha1');
    try {
        const own = resources.privateRepository(lender);
        const git = resources.gitIn(own.directory);
        return await readWithGit(git, revision, path, place.remote);
    }
    catch (error) {
        if (!(error instanceof failure/* SourceError */.c8) || place.api === null)
            throw error;
        const { readFileThroughApi } = await __webpack_require__.e(/* import() */ 302).then(__webpack_require__.bind(__webpack_require__, 64302));
        return await readFileThroughApi(revision, path, place.api).catch(() => {
            throw error;
        });
    }
    finally {
        resources.stop();
        resources.remove();
    }
}
async function readWithGit(git, revision, path, remote) {
    const isId = (0,object_id/* isObjectId */.T)(revision);
    let listed = isId ? await list(git, revision, path) : null;
    if (listed === null) {
        if (remote === null)
            throw unknown(revision, path, 'the checkout does not have it');
        const wanted = isId ? revision : `+${revision}:${LOCAL_NAME}`;
        const refused = await (0,git_remote/* fetchFrom */.pL)(git, remote, [wanted], { depth: 1, filter: 'blob:none' });
        if (refused !== null)
            throw unknown(revision, path, `${remote.url} does not give it`);
        listed = await list(git, isId ? revision : LOCAL_NAME, path);
        if (listed === null)
            throw unknown(revision, path, 'git cannot read it');
    }
    const { blob, misnamed } = listed;
    if (blob === null)
        return { text: null, misnamed };
    const local = await git.run(['cat-file', 'blob', blob]);
    if (local.ok)
        return { text: textOf(local.output, revision, path), misnamed };
    if (remote === null)
        throw unknown(revision, path, local.message);
    await (0,git_remote/* fetchFrom */.pL)(git, remote, [blob], { depth: null, filter: 'blob:none' });
    const fetched = await git.run(['cat-file', 'blob', blob]);
    if (!fetched.ok)
        throw unknown(revision, path, fetched.message);
    return { text: textOf(fetched.output, revision, path), misnamed };
}
async function list(git, revision, path) {
    const names = [path, (0,policy_policy/* longName */.iy)(path)];
    const { ok, output } = await git.run(['ls-tree', '-z', '--full-tree', revision, '--', ...names]);
    if (!ok)
        return null;
    const blobs = new Map();
    for (const line of output.toString('utf8').split('\0')) {
        const [, blob, name] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        blobs.set(name, blob);
    }
    return { blob: blobs.get(path) ?? null, misnamed: blobs.has((0,policy_policy/* longName */.iy)(path)) };
}
function textOf(content, revision, path) {
    if (content.length > LARGEST)
        throw unknown(revision, path, 'it is larger than 8 MiB');
    return content.toString('utf8');
}
function unknown(revision, path, why) {
    return new failure/* SourceError */.c8({
        what: `the policy file ${path} of ${revision}`,
        why,
        cure: 'Give the job `permissions: { contents: read }` and leave `github-token` at its default, or check out with `fetch-depth: 0`.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/action/event.js



async function readEvent(environment) {
    const path = environment.GITHUB_EVENT_PATH ?? '';
    const name = environment.GITHUB_EVENT_NAME ?? '';
    if (name === '')
        throw unknownEvent('GITHUB_EVENT_NAME is not set');
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (payload === null || typeof payload !== 'object' || Array.isArray(payload)) {
            throw new Error('it holds no JSON object');
        }
        return {
            name,
            payload: payload,
            sha: environment.GITHUB_SHA ?? '',
            ref: environment.GITHUB_REF ?? '',
        };
    }
    catch (error) {
        throw unknownEvent(`the file that GITHUB_EVENT_PATH names cannot be read (${(0,lib_text/* messageOf */.bD)(error)})`);
    }
}
function unknownEvent(why) {
    return new failure/* SourceError */.c8({
        what: 'the event that started the workflow',
        why,
        cure: 'Run this as a step of a GitHub Actions workflow, or use the command line: vaani-guard scan.',
    });
}
const noEvent = { name: '', payload: {}, sha: '', ref: '' };

;// CONCATENATED MODULE: ./lib/action/repository.js
function repositoryOf(environment) {
    const name = environment.GITHUB_REPOSITORY;
    return name ? { serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com', name } : null;
}

;// CONCATENATED MODULE: ./lib/action/comment-step.js



async function tellPullRequest({ scan, token }, outcome, failed, event, { environment, redactor, log }) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const repository = repositoryOf(environment);
    if (scan.comment === 'never' || outcome.skipped !== null)
        return;
    if (!/^pull_request(_target)?$/.test(name) || token === null || repository === null)
        return;
    const { payload } = await event().catch((error) => {
        if (error instanceof failure/* SourceError */.c8)
            return noEvent;
        throw error;
    });
    const { number } = payload.pull_request ?? {};
    const [owner = '', repo = ''] = repository.name.split('/');
    if (typeof number !== 'number')
        return;
    const [{ commentBody, upsertComment }, { getOctokit }] = await Promise.all([
        __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 93782)),
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 11758)),
    ]);
    const octokit = getOctokit(token, {
        baseUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    const { redact } = redactor;
    const body = commentBody(outcome.report, {
        repository,
        policyFile: scan.config.path,
        skipped: null,
        redact,
    });
    const create = scan.comment === 'always' || failed;
    const result = await upsertComment(octokit, { owner, repo, number }, body, create);
    if (result.state === 'refused')
        log.notice(result.notice, 'Pull request comment');
}

;// CONCATENATED MODULE: ./lib/action/run.js










async function run(inputs, state, context) {
    try {
        const scan = await runScan(inputs, state, context);
        const keys = await runKeyCheck(inputs, state, context);
        const callPassed = await runCall(inputs, { ownKeyLeaked: scan.ownKeyLeaked, keyCheck: keys.verified }, state, context);
        return !scan.failed && !keys.failed && callPassed;
    }
    finally {
        state.finish();
    }
}
async function runScan(inputs, state, context) {
    const { environment } = context;
    const { mode, failOn, sarifFile, checkLeakedKeys, config } = inputs.scan;
    const options = sourceOptions(inputs, context);
    const repository = repositoryOf(environment);
    let read = null;
    const event = () => {
        read ??= readEvent(environment);
        return read;
    };
    const { outcome, counted, ...scan } = await scanChange({
        plan: async () => eventPlan(mode === 'off' ? noEvent : await event(), mode),
        openSource: (planned) => (0,source_open/* openSource */.o)(planned, options),
        wanted: { apiKey: inputs.apiKey, protectedSecrets: inputs.scan.protectedSecrets },
        policyFile: config,
        readPolicyFile: async ({ policyFrom }, path) => policyFrom === null
            ? { text: null, misnamed: false }
            : readTrustedFile(policyFrom, path, options),
        failOn,
        sarifFile,
        repository,
        askWhichWork: checkLeakedKeys ? await loadLiveCheck(inputs, context) : null,
    }, context);
    state.report({
        scanResult: outcome.report.result,
        leaks: counted.leaks.length,
        warnings: counted.warnings.length,
        findingsFile: scan.findingsFile,
        sarifFile: scan.sarifFile,
    });
    if (mode !== 'off')
        state.summarize(scan.summary);
    await tellPullRequest(inputs, outcome, scan.failed, event, context);
    const ownKeyLeaked = outcome.report.findings.some(({ rule }) => rule === exact/* ownKeyRule */.ay);
    return { failed: scan.failed, ownKeyLeaked };
}
async function runKeyCheck({ key, call, apiKey, apiUrl }, state, context) {
    if (!key.verify && key.previous === null)
        return { failed: false, verified: null };
    const { checkKeys } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(611), __webpack_require__.e(528)]).then(__webpack_require__.bind(__webpack_require__, 5528));
    const checked = await checkKeys({
        apiUrl,
        apiKey,
        verify: key.verify,
        previousKey: key.previous,
        agentId: call?.request.agentId ?? null,
    }, context);
    state.report({
        keyStatus: checked.current?.status ?? 'unchecked',
        previousKeyStatus: checked.previous ?? 'unchecked',
    });
    state.summarize(checked.summary);
    return { failed: checked.failed, verified: key.verify ? checked.current : null };
}
async function runCall({ call, apiKey, apiUrl }, { ownKeyLeaked, keyCheck }, state, context) {
    if (call === null || apiKey === null)
        return true;
    const { smokeCall } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(611), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 84786));
    const refused = ownKeyLeaked ? 'the change that was scanned holds `api-key` itself.' : null;
    const identity = identityOf(context.environment);
    const step = await smokeCall({ ...call, apiUrl, apiKey, identity, refused, keyCheck }, context);
    const { result, failure, observations } = step.outcome;
    state.report({
        callResult: result,
        callFailure: failure,
        callId: observations.callId,
        callStatus: observations.status,
        callDurationSeconds: observations.durationSeconds,
        callCost: observations.cost,
        transcriptFile: step.transcriptFile,
        junitFile: step.junitFile,
        ...(step.keyStatus === null ? {} : { keyStatus: step.keyStatus }),
    });
    state.summarize(step.summary);
    return (result === 'passed' || result === 'skipped') && !step.unwritten;
}
function identityOf(environment) {
    return {
        runId: environment.GITHUB_RUN_ID ?? '',
        attempt: environment.GITHUB_RUN_ATTEMPT ?? '',
        job: environment.GITHUB_JOB ?? '',
    };
}
function sourceOptions({ token }, { environment, log }) {
    return {
        workspace: environment.GITHUB_WORKSPACE || process.cwd(),
        serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
        repository: environment.GITHUB_REPOSITORY ?? '',
        token: token ?? '',
        tempFolder: environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        environment,
        spawn: external_node_child_process_.spawn,
        log,
    };
}
async function loadLiveCheck({ apiUrl }, context) {
    const { askWhichWork } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(611), __webpack_require__.e(527)]).then(__webpack_require__.bind(__webpack_require__, 99527));
    return askWhichWork(apiUrl, context);
}

;// CONCATENATED MODULE: ./lib/action/signals.js

const patience = 4_000;
function endOnSignal(controller, log, finish) {
    const end = (signal) => {
        if (controller.signal.aborted)
            return;
        log.warning(`Cancelled by ${signal}: the rest of the run is skipped.`);
        controller.abort();
        setTimeout(() => {
            try {
                finish();
            }
            catch (error) {
                const why = (0,lib_text/* messageOf */.bD)(error);
                log.error(`Not all results of the cancelled run could be written: ${why}.`);
            }
            process.exit(1);
        }, patience).unref();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
}

;// CONCATENATED MODULE: ./lib/action/runner.js

function setOutputs(outputs) {
    if (!process.env.GITHUB_OUTPUT)
        return;
    const messages = Object.entries(outputs).map(([name, value]) => keyValue(name, value));
    (0,external_node_fs_.appendFileSync)(process.env.GITHUB_OUTPUT, messages.join(''));
}
function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    (0,external_node_fs_.appendFileSync)(process.env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
}
function keyValue(name, value) {
    let delimiter = 'vaani_guard';
    while (value.includes(delimiter))
        delimiter += Math.random().toString(36).slice(2);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./lib/action/outputs.js

function initialOutputs(inputs) {
    const scans = inputs.scan.mode !== 'off';
    return {
        scanResult: scans ? 'incomplete' : 'skipped',
        leaks: scans ? null : 0,
        warnings: scans ? null : 0,
        findingsFile: null,
        sarifFile: null,
        keyStatus: 'unchecked',
        previousKeyStatus: 'unchecked',
        callResult: inputs.call === null ? 'skipped' : 'inconclusive',
        callFailure: null,
        callId: null,
        callStatus: null,
        callDurationSeconds: null,
        callCost: null,
        transcriptFile: null,
        junitFile: null,
    };
}
function namedOutputs(outputs) {
    const text = (value) => (value === null ? '' : String(value));
    return {
        'scan-result': outputs.scanResult,
        leaks: text(outputs.leaks),
        warnings: text(outputs.warnings),
        'findings-file': text(outputs.findingsFile),
        'sarif-file': text(outputs.sarifFile),
        'key-status': outputs.keyStatus,
        'previous-key-status': outputs.previousKeyStatus,
        'call-result': outputs.callResult,
        'call-failure': text(outputs.callFailure),
        'call-id': text(outputs.callId),
        'call-status': text(outputs.callStatus),
        'call-duration-seconds': text(outputs.callDurationSeconds),
        'call-cost': text(outputs.callCost),
        'transcript-file': text(outputs.transcriptFile),
        'junit-file': text(outputs.junitFile),
    };
}
function writeOutputs(outputs, redact) {
    const named = Object.entries(namedOutputs(outputs));
    setOutputs(Object.fromEntries(named.map(([name, value]) => [name, redact(value)])));
}

;// CONCATENATED MODULE: ./lib/action/state.js


function startRun(inputs, { redactor }) {
    let outputs = initialOutputs(inputs);
    const summaries = [];
    let finished = false;
    const state = {
        report: (more) => {
            outputs = { ...outputs, ...more };
        },
        summarize: (markdown) => {
            if (markdown !== '')
                summaries.push(markdown);
        },
        finish: () => {
            if (finished)
                return;
            finished = true;
            writeOutputs(outputs, redactor.redact);
            appendSummary(redactor.redact(summaries.join('\n')));
        },
        cancel: () => {
            const open = outputs.callResult === 'inconclusive' && outputs.callFailure === null;
            if (open)
                state.report({ callFailure: 'cancelled' });
            state.finish();
        },
    };
    return state;
}

;// CONCATENATED MODULE: ./lib/action/main.js











async function main(rules) {
    process.exitCode = 1;
    const redactor = (0,redact/* createRedactor */.lY)();
    const log = createWorkflowLog(redactor);
    try {
        const { secrets, warnings, callNotices, parsed } = await (0,inputs/* readInputs */.K)(process.env);
        for (const secret of secrets)
            log.mask(secret);
        for (const warning of warnings)
            log.warning(warning);
        if (!parsed.ok)
            return log.error((0,input_problems/* inputProblems */.r)(parsed.problems), 'Bad inputs');
        for (const notice of callNotices)
            log.notice(notice, 'Smoke call skipped');
        const signal = new AbortController();
        const context = {
            environment: process.env,
            log,
            redactor,
            rules,
            signal: signal.signal,
            clock: wait/* systemClock */.ml,
            random: Math.random,
        };
        const state = startRun(parsed.value, context);
        endOnSignal(signal, log, () => state.cancel());
        process.exitCode = (await run(parsed.value, state, context)) ? 0 : 1;
    }
    catch (error) {
        if (error instanceof policy/* PolicyError */.pn)
            return log.error(error.message, 'Bad policy');
        if (error instanceof files/* ReportFileError */.tG)
            return log.error(error.message, 'No report');
        log.error(`Vaani Guard crashed: ${(0,lib_text/* messageOf */.bD)(error)}. Nothing is known to be good. Run the job again; if it crashes again, report it with this message.`);
    }
    finally {
        process.stdout.write('', () => process.exit());
    }
}


/***/ }),

/***/ 11419:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: function() { return /* binding */ scanSummary; }
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20653);
/* harmony import */ var _describe_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83698);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40512);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48646);




const wholeBudget = 700_000;
function scanSummary(findings, context, budget = wholeBudget) {
    const report = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactStrings */ .eT)(findings, context.redact);
    const counted = (0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(report);
    const head = [`## ${headline(report, counted)}`, scannedText(report, context)];
    const tail = [
        ...nextSteps(counted, context.redact(context.policyFile), budget / 4),
        ...unreadTable(report.incomplete, budget / 4),
        ...(counted.allowed === 0
            ? []
            : [
                `The policy allows ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(counted.allowed, 'more finding')}; the findings file names the reasons.`,
            ]),
    ];
    const rest = budget - bytes([...head, ...tail].join('\n\n')) - 1_000;
    const open = [...counted.leaks, ...counted.warnings];
    const table = fittingRows(open, (finding) => findingRow(finding, context.repository), rest);
    const rows = table.rows.length === 0
        ? []
        : [['| | Where | What | Secret |', '|:-:|:--|:--|:--|', ...table.rows].join('\n')];
    return [...head, ...rows, ...leftOut(table.left, 'finding'), ...tail, ''].join('\n\n');
}
function headline(report, { leaks, warnings }) {
    const found = [
        ...(leaks.length === 0 ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(leaks.length, 'leaked key')]),
        ...(warnings.length === 0 ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(warnings.length, 'possible secret')]),
    ].join(' and ');
    const incomplete = report.incomplete.length === 0 ? '' : ', and the scan is incomplete';
    if (leaks.length > 0)
        return `❌ ${found}${incomplete}`;
    if (found !== '')
        return `⚠️ ${found}${incomplete}`;
    if (report.result === 'skipped')
        return '⏭️ Scan skipped';
    if (report.incomplete.length > 0 || report.result === 'incomplete')
        return '⚠️ Scan incomplete';
    return '✅ No leaked keys';
}
function scannedText({ result, scanned }, context) {
    const why = context.skipped === null ? '' : `: ${line(context.redact(context.skipped), 500)}`;
    return result === 'skipped' ? `Nothing was scanned${why}` : `Scanned ${amount(scanned)}.`;
}
function amount({ commits, files, bytes: size, texts }) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(commits, 'commit')}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, 'file')} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableBytes */ .IV)(size)}) and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(texts, 'text')}`;
}
function findingRow(finding, repository) {
    const link = (0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)(finding, repository);
    const place = `<code>${line((0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(finding), 300)}</code>`;
    const commit = finding.commit === null
        ? ''
        : `<br>in commit <code>${line((0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(finding.commit), 12)}</code>`;
    const what = `${line((0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .whatIs */ .NR)(finding), 300)} (<code>${line(finding.rule, 80)}</code>)`;
    const works = finding.live === true ? '<br>**It still works.**' : '';
    return [
        '',
        finding.severity === 'error' ? '❌' : '⚠️',
        `${link === null ? place : `[${place}](${link})`}${commit}`,
        `${what}${works}`,
        `<code>${line(finding.secret, 80)}</code>${line((0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutSecret */ .Cr)(finding), 200)}`,
        '',
    ]
        .join(' | ')
        .trim();
}
function nextSteps({ leaks, warnings }, policyFile, budget) {
    const open = [...leaks, ...warnings];
    const [first] = open;
    if (first === undefined)
        return [];
    const advice = new Map(open.map((finding) => [finding.rule, finding.advice]));
    const perRule = fittingRows([...advice], ([rule, text]) => `   - <code>${line(rule, 80)}</code>: ${line(text, 800)}`, budget);
    const example = [
        'allow:',
        `  - fingerprint: ${JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(first.fingerprint, 500))}`,
        '    reason: why this is no secret',
    ].join('\n');
    const steps = [
        '**Revoke first.** Whoever can read the repository may have the key by now, and deleting the line does not take it back.',
        '**Put the new key where keys belong**: into the secrets of the repository or environment, read at run time.',
        ...(open.every(isInText) ? [] : [REWRITE]),
        ...(open.some(isInText) ? [EDIT] : []),
    ];
    const [revoke, ...others] = steps.map((step, index) => `${index + 1}. ${step}`);
    return [
        '### What to do now',
        [
            revoke,
            ...perRule.rows,
            ...(perRule.left === 0 ? [] : [`   - … and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(perRule.left, 'more rule')}`]),
            ...others,
        ].join('\n'),
        '<details><summary>Not a secret?</summary>',
        `Allow it on the base branch, in the policy file <code>${line(policyFile, 300)}</code>, with a reason. Each fingerprint is in the findings file.`,
        `<pre lang="yaml">${example.split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD).join('\n')}</pre>`,
        '</details>',
    ];
}
const REWRITE = '**Then rewrite the change**, so that the old key is in none of its commits: `git rebase -i` on the commit before the first one named above, take the key out there, and push with `--force-with-lease`.';
const EDIT = '**Then edit the text**, and delete the earlier version from its edit history, where all readers find it.';
function isInText({ source }) {
    return source === 'pull-request' || source === 'comment';
}
function unreadTable(incomplete, budget) {
    if (incomplete.length === 0)
        return [];
    const table = fittingRows(incomplete, ({ what, why, cure }) => `| ${line(what, 300)} | ${line(why, 500)} | ${line(cure, 500)} |`, budget);
    return [
        '### What could not be read',
        'A key may be in here, so the scan does not count as clean.',
        ['| What | Why | What to do |', '|:--|:--|:--|', ...table.rows].join('\n'),
        ...leftOut(table.left, 'entry', 'entries'),
    ];
}
function leftOut(left, one, many = `${one}s`) {
    return left === 0
        ? []
        : [`… and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, `more ${one}`, `more ${many}`)} in the findings file.`];
}
function line(text, longest) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(text, longest));
}
function fittingRows(items, row, budget) {
    const rows = [];
    let size = 0;
    for (const item of items) {
        const text = row(item);
        size += bytes(text) + 1;
        if (size > budget)
            break;
        rows.push(text);
    }
    return { rows, left: items.length - rows.length };
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ })

};
;