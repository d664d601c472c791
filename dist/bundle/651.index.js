"use strict";
exports.id = 651;
exports.ids = [651];
exports.modules = {

/***/ 16651:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowsAllIn: function() { return /* binding */ allowsAllIn; },
  applyPolicy: function() { return /* binding */ applyPolicy; },
  expiredNotice: function() { return /* binding */ expiredNotice; },
  ignoredComments: function() { return /* binding */ ignoredComments; }
});

// EXTERNAL MODULE: ./lib/scan/finding-list.js + 1 modules
var finding_list = __webpack_require__(43932);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(20653);
;// CONCATENATED MODULE: ./lib/policy/inline-allow.js
const others = ['gitleaks:allow', 'pragma: allowlist secret'];
const closing = /(?:\*\/|-->|%>|#\}|\}\}|-\}|\*\)).*$/s;
const ours = 'vaani-guard:allow';
function inlineReason(comment, rule) {
    const other = others.find((marker) => comment.startsWith(marker));
    if (other !== undefined)
        return `\`${other}\` on the line`;
    const { named, reason } = partsOf(comment);
    return named === rule && isReason(reason) ? reason : null;
}
function inlineFault(comment, rule) {
    if (!comment.startsWith(ours))
        return null;
    const { named, reason } = partsOf(comment);
    if (named === rule)
        return isReason(reason) ? null : 'without a reason';
    return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(named) ? 'for another rule' : 'without a rule';
}
function partsOf(comment) {
    const [, named = '', rest = ''] = /^vaani-guard:allow[ \t]+(\S+)(.*)$/s.exec(comment) ?? [];
    return { named, reason: rest.replace(closing, '').trim() };
}
const isReason = (text) => /[\p{L}\p{N}]/u.test(text);

// EXTERNAL MODULE: ./lib/policy/path-pattern.js
var path_pattern = __webpack_require__(52263);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(94193);
;// CONCATENATED MODULE: ./lib/policy/apply-policy.js





async function applyPolicy(findings, policy, circumstances) {
    const seen = findings.map((finding) => ({
        ...finding,
        severity: policy.severity.get(finding.rule) ?? finding.severity,
    }));
    if (seen.length === 0)
        return seen;
    const allowance = await allowances(policy, circumstances);
    return seen.map((finding) => ({ ...finding, allowed: allowance(finding) })).sort(finding_list/* byWeight */.I);
}
async function allowances(policy, { now, commentsOf }) {
    const valid = policy.allow.filter((entry) => !isExpired(entry, now));
    const byFingerprint = new Map();
    const others = [];
    for (const entry of valid) {
        const test = await testOf(entry);
        if (entry.fingerprint === null)
            others.push(test);
        else {
            const tests = byFingerprint.get(entry.fingerprint) ?? [];
            tests.push(test);
            byFingerprint.set(entry.fingerprint, tests);
        }
    }
    return (finding) => {
        const named = byFingerprint.get(finding.fingerprint) ?? [];
        const test = [...named, ...others].find(({ holds }) => holds(finding));
        if (test !== undefined) {
            const by = (0,policy_policy/* isBaseline */.Ue)(test.entry) ? 'baseline' : 'config';
            return { by, reason: test.entry.reason };
        }
        if (!policy.inlineAllow || !hasLine(finding))
            return null;
        const reason = [...(commentsOf.get(finding.fingerprint) ?? [])]
            .map((comment) => inlineReason(comment, finding.rule))
            .find((each) => each !== null);
        return reason === undefined ? null : { by: 'inline', reason };
    };
}
const hasLine = ({ source }) => source === 'file' || source === 'merge' || source === 'archive';
async function testOf(entry) {
    const matchesPath = entry.paths === null ? null : await (0,path_pattern/* pathTest */.wE)(entry.paths);
    return {
        entry,
        holds: ({ path, rule, fingerprint }) => (matchesPath === null || (path !== null && matchesPath(path))) &&
            (entry.rules === null || entry.rules.includes(rule)) &&
            (entry.fingerprint === null || entry.fingerprint === fingerprint),
    };
}
async function allowsAllIn(paths, policy, now) {
    const globs = policy.allow
        .filter((entry) => entry.rules === null && entry.fingerprint === null && !isExpired(entry, now))
        .flatMap((entry) => entry.paths ?? []);
    if (globs.length === 0 || paths.length === 0)
        return false;
    return paths.every(await (0,path_pattern/* pathTest */.wE)(globs));
}
const isExpired = ({ expires }, now) => expires !== null && expires <= (0,policy_policy/* dayOf */.kb)(now);
const mostNamed = 10;
function expiredNotice(policy, path, now) {
    const expired = policy.allow.filter((entry) => isExpired(entry, now));
    if (expired.length === 0)
        return null;
    const named = expired
        .slice(0, mostNamed)
        .map(({ line, reason, expires }) => `line ${line} (${expires}: ${(0,lib_text/* shorten */.ml)(reason, 60)})`);
    const more = expired.length > mostNamed ? [`${expired.length - mostNamed} more`] : [];
    const what = expired.length === 1
        ? 'An entry of `allow` has'
        : `${expired.length} entries of \`allow\` have`;
    return `${what} expired and no longer counts: ${path} ${[...named, ...more].join(', ')}. Remove it, or give it a later date when its reason still holds.`;
}
function ignoredComments(findings, commentsOf) {
    const ignored = findings.flatMap((finding) => {
        if (finding.allowed !== null || !hasLine(finding))
            return [];
        const comments = [...(commentsOf.get(finding.fingerprint) ?? [])];
        const fault = comments
            .map((comment) => inlineFault(comment, finding.rule))
            .find((each) => each !== null);
        return fault === undefined
            ? []
            : [{ rule: finding.rule, what: `${finding.path}:${finding.line} (${fault})` }];
    });
    const [first] = ignored;
    if (first === undefined)
        return null;
    const named = ignored.slice(0, mostNamed).map(({ what }) => what);
    const more = ignored.length > mostNamed ? [`${ignored.length - mostNamed} more`] : [];
    const what = (0,lib_text/* plural */.LS)(ignored.length, 'comment');
    return `${what} \`vaani-guard:allow\` on the line of a finding ${ignored.length === 1 ? 'allows' : 'allow'} nothing: ${[...named, ...more].join(', ')}. Name the rule of the finding, then the reason: \`vaani-guard:allow ${first.rule} why this is no secret\`.`;
}


/***/ }),

/***/ 52263:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: function() { return /* binding */ globFault; },
/* harmony export */   rM: function() { return /* binding */ matchesEverything; },
/* harmony export */   wE: function() { return /* binding */ pathTest; }
/* harmony export */ });
const mostCharacters = 500;
function globFault(glob) {
    if (glob.length > mostCharacters)
        return `is longer than ${mostCharacters} characters`;
    if (glob.startsWith('!'))
        return 'begins with `!`; name what is allowed, not what is not';
    if (glob.startsWith('/') || glob.startsWith('./')) {
        return 'must be relative to the repository, without a leading `/` or `./`';
    }
    if (glob.endsWith('/'))
        return `names a folder; write \`${glob}**\` for all that is in it`;
    if (glob.split('/').some((name) => name === '' || name === '.' || name === '..')) {
        return 'has an empty name, `.` or `..` between its slashes, so that nothing could match it';
    }
    if (/\\(?![\\*?[\]{},!()+@])/.test(glob)) {
        return 'has a backslash between its names; write forward slashes';
    }
    if (expressionOf(glob) === null) {
        return 'has a bracket or brace that is empty, not closed or out of order; write `\\[` for the character itself';
    }
    return null;
}
function matchesEverything(glob) {
    return /^(?:\*+|\{[*,]*\})(?:\/\*+)*$/.test(glob);
}
async function pathTest(globs) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const any = globs.map(expressionOf).filter((expression) => expression !== null);
    const compiled = RE2JS.compile(`^(?:${any.join('|')})$`, RE2JS.DOTALL);
    return (path) => compiled.test(path);
}
const literal = (character) => character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
function expressionOf(glob) {
    let expression = '';
    let open = 0;
    for (let at = 0; at < glob.length;) {
        const rest = glob.slice(at);
        const [token] = /^(?:\*\*\/|\*+|\[[!^]?\]?[^\]/]*\]|\\.|.)/su.exec(rest) ?? [''];
        const startsName = at === 0 || '/{,'.includes(glob[at - 1] ?? '');
        const endsName = at + token.length === glob.length || '},'.includes(glob[at + token.length] ?? '');
        at += token.length;
        if (token === '**/' && startsName)
            expression += '(?:.*/)?';
        else if (token === '**' && startsName && endsName)
            expression += '.*';
        else if (token === '**/')
            expression += '[^/]*/';
        else if (token.startsWith('*'))
            expression += '[^/]*';
        else if (token === '?')
            expression += '[^/]';
        else if (token === '{') {
            open++;
            expression += '(?:';
        }
        else if (token === '}' && open > 0) {
            open--;
            expression += ')';
        }
        else if (token === ',' && open > 0)
            expression += '|';
        else if (token === '[')
            return null;
        else if (token.startsWith('[')) {
            const members = classOf(token.slice(1, -1));
            if (members === null)
                return null;
            expression += members;
        }
        else
            expression += literal(token.startsWith('\\') ? token.slice(1) : token);
    }
    return open === 0 ? expression : null;
}
function classOf(inside) {
    const negated = /^[!^]/.test(inside);
    const listed = negated ? inside.slice(1) : inside;
    const reversed = [...listed.matchAll(/(.)-(.)/gsu)].some(([, from, to]) => from > to);
    if (listed === '' || reversed || listed.startsWith('[:'))
        return null;
    const members = listed.replace(/[\\[\]^&~]/g, '\\$&');
    return negated ? `[^/${members}]` : `[${members}]`;
}


/***/ })

};
;