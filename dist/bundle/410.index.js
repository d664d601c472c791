"use strict";
exports.id = 410;
exports.ids = [410];
exports.modules = {

/***/ 77695:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ compilePattern; }
/* harmony export */ });
/* harmony import */ var _report_shown_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27730);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20653);


const LONGEST_SECRET = 4096;
const REACH = 8 * LONGEST_SECRET;
const LONGEST_PATTERN = 1000;
const LARGEST_PROGRAM = 2000;
const LINE_FEED = 10;
async function compilePattern(source) {
    if (source.length > LONGEST_PATTERN) {
        return { ok: false, wrong: `is longer than ${LONGEST_PATTERN} characters` };
    }
    if (/[^ -~]/.test(source)) {
        return {
            ok: false,
            wrong: 'may hold printable ASCII characters only: files are read byte by byte. Write others as their UTF-8 bytes, such as \\xc3\\xa9',
        };
    }
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    let pattern;
    try {
        pattern = RE2JS.compile(source);
    }
    catch (error) {
        return { ok: false, wrong: reason(error) };
    }
    if (pattern.test('')) {
        return { ok: false, wrong: 'also matches the empty text, so it would match everywhere' };
    }
    if (pattern.programSize() > LARGEST_PROGRAM) {
        return {
            ok: false,
            wrong: 'is too large once its repetitions are written out; use smaller ones, such as {20,64}',
        };
    }
    const group = pattern.namedGroups().secret ?? 0;
    return { ok: true, search: () => searchLines(pattern, group) };
}
function reason(error) {
    const said = (0,_report_shown_value_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKeys */ .P)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/^error parsing regexp:\s*/, '')).slice(0, 120);
    return /\(\?(?:[=!>]|<[=!])|\\[1-9]|\\k|\+\+|\*\+|\?\+/.test(said)
        ? `is not in RE2 syntax (${said}): look-around, back-references and possessive repetitions cannot be matched in linear time, so that a text in a change could stop the scan. A group (?P<secret>…) tells the secret from what must stand around it`
        : `is not in RE2 syntax (${said})`;
}
function partAround({ bytes }, hit) {
    const first = Math.max(0, hit - LONGEST_SECRET);
    const before = bytes.subarray(first, hit).lastIndexOf(LINE_FEED);
    const behind = bytes.subarray(hit, hit + REACH).indexOf(LINE_FEED);
    const last = Math.min(bytes.length, hit + REACH);
    return {
        from: before < 0 ? first : first + before + 1,
        to: behind < 0 ? last : hit + behind,
        opensBefore: before < 0 && first > 0 && bytes[first - 1] !== LINE_FEED,
        opensBehind: behind < 0 && last < bytes.length && bytes[last] !== LINE_FEED,
    };
}
function searchLines(pattern, group) {
    let current = null;
    let searchedTo = 0;
    return (text, hit) => {
        if (text !== current) {
            current = text;
            searchedTo = 0;
        }
        if (hit < searchedTo)
            return [];
        const part = partAround(text, hit);
        searchedTo = part.opensBehind ? part.to - LONGEST_SECRET : part.to;
        return findAll(pattern, group, text, part);
    };
}
function findAll(pattern, group, text, part) {
    const line = text.slice(part.from, part.to).replace(/\r$/, '');
    if (!pattern.test(line))
        return [];
    const found = [];
    const matcher = pattern.matcher(line);
    while (matcher.find()) {
        const start = matcher.start();
        const end = matcher.end();
        const cut = (part.opensBefore && start === 0) || (part.opensBehind && end === line.length);
        if (cut || end === start)
            continue;
        const hasGroup = group > 0 && matcher.end(group) > matcher.start(group);
        const from = hasGroup ? matcher.start(group) : start;
        const secret = line.slice(from, hasGroup ? matcher.end(group) : end);
        if (secret.length <= LONGEST_SECRET)
            found.push({ secret, offset: part.from + from });
    }
    return found;
}


/***/ }),

/***/ 10410:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPolicy: function() { return /* binding */ loadPolicy; },
/* harmony export */   policyProblems: function() { return /* binding */ policyProblems; }
/* harmony export */ });
/* harmony import */ var _report_describe_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34136);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40512);
/* harmony import */ var _report_shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27730);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20653);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48979);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94193);






async function loadPolicy({ path, isDefault }, readFile, builtInIds) {
    let text;
    try {
        text = await readFile(path);
    }
    catch (error) {
        const why = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
        return missing(`${path} could not be read: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControl */ .hN)(why)}`);
    }
    if (text !== null)
        return (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .O)(text, path, builtInIds);
    return isDefault
        ? { ok: true, value: _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPolicy */ .UR }
        : missing(`${(0,_report_shown_value_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutKeys */ .P)(path)} does not exist; for a proposed change it must be there in the base`);
}
const missing = (wrong) => ({
    ok: false,
    problems: [{ given: null, wrong, example: 'config: .github/vaani-guard.yml' }],
});
const mostShown = 50;
function policyProblems(problems, head = 'The policy is not usable. Nothing was scanned.') {
    const blocks = problems.slice(0, mostShown).map(_report_describe_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .B);
    const more = problems.length > mostShown ? [`${problems.length - mostShown} more.`] : [];
    return [head, ...blocks, ...more].join('\n\n');
}


/***/ }),

/***/ 48979:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: function() { return /* binding */ parsePolicy; }
});

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(20653);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(94193);
// EXTERNAL MODULE: ./lib/policy/path-pattern.js
var path_pattern = __webpack_require__(52263);
;// CONCATENATED MODULE: ./lib/policy/read-allow.js



const examples = {
    entry: 'allow:\n  - { paths: ["docs/**"], rules: [generic-api-key], reason: sample values }',
    paths: 'paths: ["docs/**"]',
    rules: 'rules: [generic-api-key]',
    fingerprint: 'fingerprint: "generic-api-key:docs/setup.md:0123456789abcdef"',
    reason: 'reason: sample values of the documentation',
    expires: 'expires: 2027-03-01',
};
const mostEntries = 20_000;
function readAllow(reader, entry, named) {
    const items = reader.list('`allow`', entry.value, entry.key, examples.entry) ?? [];
    if (items.length > mostEntries) {
        reader.fault(entry.key, `\`allow\` has more than ${mostEntries} entries`, examples.entry);
        return [];
    }
    return items
        .map((item) => readEntry(reader, item, entry.key, named))
        .filter((read) => read !== null);
}
function readEntry(reader, node, parent, named) {
    const keys = ['paths', 'rules', 'fingerprint', 'reason', 'expires'];
    const found = reader.map('an entry of `allow`', node, parent, keys, examples.entry);
    if (found === null)
        return null;
    const at = node ?? parent;
    const paths = readPaths(reader, found.get('paths'));
    const rules = readRuleNames(reader, found.get('rules'), named);
    const fingerprint = readFingerprint(reader, found.get('fingerprint'), at);
    const expires = readExpiry(reader, found.get('expires'));
    const reason = reader.required('`reason` of an entry of `allow`', found.get('reason'), at, examples.reason);
    const narrow = found.has('rules') || found.has('fingerprint');
    if (!narrow && !found.has('paths')) {
        const wrong = 'an entry of `allow` without paths, rules or a fingerprint would allow everything';
        reader.fault(at, wrong, examples.entry);
    }
    else if (!narrow && paths?.some(path_pattern/* matchesEverything */.rM)) {
        const wrong = 'an entry of `allow` for every path and every rule would allow everything';
        reader.fault(at, wrong, examples.entry);
    }
    if (reason === null)
        return null;
    return {
        line: reader.lineOf(at),
        paths,
        rules,
        fingerprint,
        reason: (0,lib_text/* oneLine */.TN)(reason.text),
        expires,
    };
}
function readPaths(reader, entry) {
    if (entry === undefined)
        return null;
    const paths = reader.texts('`paths`', entry.value, entry.key, examples.paths) ?? [];
    for (const { text, node } of paths) {
        const wrong = (0,path_pattern/* globFault */.Hf)(text);
        if (wrong !== null)
            reader.fault(node, `an entry of \`paths\` ${wrong}`, examples.paths, text);
    }
    return paths.map(({ text }) => text);
}
function readRuleNames(reader, entry, named) {
    if (entry === undefined)
        return null;
    const where = '`rules` of an entry of `allow`';
    const names = reader.texts(where, entry.value, entry.key, examples.rules) ?? [];
    named.push(...names.map((name) => ({ ...name, where, example: examples.rules })));
    return names.map(({ text }) => text);
}
function readFingerprint(reader, entry, at) {
    if (entry === undefined)
        return null;
    const written = reader.required('`fingerprint`', entry, at, examples.fingerprint);
    if (written === null)
        return null;
    if (!(0,policy_policy/* isFingerprint */.Zv)(written.text)) {
        const wrong = '`fingerprint` must be copied whole from a finding: its rule, its path and 16 hex digits, joined by colons';
        reader.fault(written.node, wrong, examples.fingerprint, written.text);
    }
    return written.text;
}
function readExpiry(reader, entry) {
    if (entry === undefined)
        return null;
    const text = reader.text(entry.value);
    if (text !== null && isDay(text))
        return text;
    const wrong = '`expires` must be a calendar date, year first';
    reader.fault(entry.value ?? entry.key, wrong, examples.expires, text);
    return null;
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(time.getTime()) && (0,policy_policy/* dayOf */.kb)(time) === text;
}

// EXTERNAL MODULE: ./lib/policy/read-rules.js
var read_rules = __webpack_require__(745);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(72326);
// EXTERNAL MODULE: ./lib/report/shown-value.js
var shown_value = __webpack_require__(27730);
;// CONCATENATED MODULE: ./lib/policy/yaml-reader.js



class YamlReader {
    #problems = [];
    #path;
    #yaml;
    #lineAt;
    constructor(path, yaml, lineAt) {
        this.#path = path;
        this.#yaml = yaml;
        this.#lineAt = lineAt;
    }
    get problems() {
        return this.#problems.toSorted((a, b) => a.line - b.line).map(({ problem }) => problem);
    }
    lineOf(node) {
        return this.#lineAt(node?.range?.[0] ?? 0);
    }
    fault(node, wrong, example, given = null) {
        this.faultAt(this.lineOf(node), wrong, example, given);
    }
    faultAt(line, wrong, example, given = null) {
        this.#problems.push({
            line,
            problem: {
                given: given === null ? null : (0,shown_value/* shownValue */.J)(given),
                wrong: `${this.#path} line ${line}: ${(0,lib_text/* shorten */.ml)((0,shown_value/* withoutKeys */.P)(wrong), 600)}`,
                example,
            },
        });
    }
    unlessEmpty(entry) {
        const value = entry?.value ?? null;
        const empty = value === null || (this.#yaml.isScalar(value) && value.value === null);
        return empty ? undefined : entry;
    }
    map(what, node, at, known, example) {
        const entries = this.entries(what, node, at, example);
        if (entries === null)
            return null;
        const found = new Map();
        for (const entry of entries) {
            const key = this.text(entry.key);
            const match = known.find((name) => name === key);
            if (match === undefined)
                this.#unknownKey(what, entry.key, key, known, example);
            else
                found.set(match, entry);
        }
        return found;
    }
    entries(what, node, at, example) {
        if (this.#yaml.isMap(node))
            return node.items;
        this.#wrongKind(node, at, `${what} must be a map of keys and values`, example);
        return null;
    }
    list(what, node, at, example) {
        if (this.#yaml.isSeq(node))
            return node.items;
        this.#wrongKind(node, at, `${what} must be a list`, example);
        return null;
    }
    texts(what, node, at, example) {
        const items = this.list(what, node, at, example);
        if (items === null)
            return null;
        if (items.length === 0) {
            this.fault(node, `${what} must not be empty`, example);
            return null;
        }
        const texts = [];
        for (const item of items) {
            const text = this.text(item);
            if (item !== null && text !== null && text.trim() !== '')
                texts.push({ text, node: item });
            else {
                const wrong = `${what} must be a list of texts; quote any that contains { } [ ] : # * or !`;
                this.#wrongKind(item, node ?? at, wrong, example);
            }
        }
        return texts.length === items.length ? texts : null;
    }
    required(what, entry, at, example) {
        const node = entry?.value ?? null;
        const text = this.text(node);
        if (node !== null && text !== null && text.trim() !== '')
            return { text, node };
        if (entry === undefined)
            this.fault(at, `${what} is missing`, example);
        else
            this.#wrongKind(node, entry.key, `${what} must be a text that is not empty`, example);
        return null;
    }
    text(node) {
        if (!this.#yaml.isScalar(node))
            return null;
        const { value, source } = node;
        if (typeof value === 'string')
            return value;
        return typeof value === 'object' || source === undefined ? null : source;
    }
    #wrongKind(node, at, wrong, example) {
        if (this.#yaml.isAlias(node)) {
            this.fault(node, `${wrong}; aliases such as *name are not read, write the value out`, example);
        }
        else
            this.fault(node ?? at, wrong, example, this.text(node));
    }
    #unknownKey(what, node, key, known, example) {
        const meant = key === null ? null : (0,nearest/* nearest */.p)(key, known);
        const hint = meant === null ? `known are ${known.join(', ')}` : `did you mean \`${meant}\`?`;
        const named = key === null ? 'a key that is no text' : `the unknown key \`${(0,shown_value/* shownValue */.J)(key)}\``;
        this.fault(node, `${what} has ${named}; ${hint}`, example);
    }
}

;// CONCATENATED MODULE: ./lib/policy/parse-policy.js





const mostCharacters = 4 * 1024 * 1024;
const example = 'allow:\n  - { paths: ["docs/**"], rules: [generic-api-key], reason: sample values }';
async function parsePolicy(text, path, builtInIds) {
    const whole = (wrong) => ({
        ok: false,
        problems: [{ given: null, wrong: `${path} ${wrong}`, example }],
    });
    if (text.length > mostCharacters)
        return whole(`is longer than ${mostCharacters} characters`);
    if (text.includes('\ufffd'))
        return whole('is not in UTF-8; save it in that encoding');
    if (text.trim() === '')
        return { ok: true, value: policy_policy/* emptyPolicy */.UR };
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    let document;
    try {
        document = yaml.parseDocument(text.replace(/^\ufeff/, ''), {
            lineCounter: lines,
            prettyErrors: false,
        });
    }
    catch {
        return whole('is not YAML that can be read');
    }
    const reader = new YamlReader(path, yaml, (offset) => lines.linePos(offset).line);
    for (const { code, message, pos } of [...document.errors, ...document.warnings].slice(0, 5)) {
        const wrong = code === 'MULTIPLE_DOCS'
            ? 'begins a second document, of which there must be one'
            : `is not valid YAML: ${(0,lib_text/* shorten */.ml)((0,lib_text/* oneLine */.TN)(message), 200)}`;
        reader.faultAt(lines.linePos(pos[0]).line, wrong, example);
    }
    const root = document.contents;
    if (reader.problems.length > 0)
        return { ok: false, problems: reader.problems };
    if (root === null || (yaml.isScalar(root) && root.value === null)) {
        return { ok: true, value: policy_policy/* emptyPolicy */.UR };
    }
    const policy = await readPolicy(reader, root, builtInIds);
    return reader.problems.length > 0
        ? { ok: false, problems: reader.problems }
        : { ok: true, value: policy };
}
async function readPolicy(reader, root, builtInIds) {
    const keys = ['rules', 'allow', 'inline-allow'];
    const found = reader.map('the policy', root, root, keys, example);
    const rulesEntry = reader.unlessEmpty(found?.get('rules'));
    const allowEntry = reader.unlessEmpty(found?.get('allow'));
    const inlineEntry = found?.get('inline-allow');
    const named = [];
    const builtIn = rulesEntry === undefined ? [] : builtInIds();
    const rules = rulesEntry === undefined
        ? policy_policy/* emptyPolicy */.UR
        : await (0,read_rules/* readRules */.Kc)(reader, rulesEntry, new Set(builtIn), named);
    const allow = allowEntry === undefined ? [] : readAllow(reader, allowEntry, named);
    if (named.length > 0) {
        const own = rules.custom.map(({ id }) => id);
        (0,read_rules/* checkRuleNames */.tj)(reader, named, [...own, ...builtInIds()]);
    }
    const inline = inlineEntry === undefined ? 'false' : reader.text(inlineEntry.value);
    if (inlineEntry !== undefined && inline !== 'true' && inline !== 'false') {
        const wrong = '`inline-allow` must be true or false';
        reader.fault(inlineEntry.value ?? inlineEntry.key, wrong, 'inline-allow: true', inline);
    }
    return {
        disabled: rules.disabled,
        severity: rules.severity,
        custom: rules.custom,
        allow,
        inlineAllow: inline === 'true',
    };
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


/***/ }),

/***/ 745:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: function() { return /* binding */ readRules; },
/* harmony export */   tj: function() { return /* binding */ checkRuleNames; },
/* harmony export */   tk: function() { return /* binding */ mostRules; }
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72326);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20653);
/* harmony import */ var _custom_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77695);



const examples = {
    rules: 'rules:\n  disable: [generic-api-key]',
    disable: 'disable: [generic-api-key]',
    severity: 'severity: { generic-password: error }',
    custom: "custom:\n  - { id: acme-token, description: Acme token, pattern: 'acme_[a-z0-9]{32}', keywords: [acme_] }",
    id: 'id: acme-token',
    description: 'description: Acme token',
    pattern: "pattern: 'acme_[a-z0-9]{32}'",
    keywords: 'keywords: [acme_]',
    entropy: 'entropy: 3',
};
const mostRules = 200;
const mostKeywords = 50;
async function readRules(reader, entry, builtIn, named) {
    const keys = ['disable', 'severity', 'custom'];
    const found = reader.map('`rules`', entry.value, entry.key, keys, examples.rules);
    return {
        disabled: readDisabled(reader, found?.get('disable'), named),
        severity: readSeverity(reader, found?.get('severity'), named),
        custom: await readCustomRules(reader, found?.get('custom'), builtIn),
    };
}
function readDisabled(reader, entry, named) {
    if (entry === undefined)
        return new Set();
    const where = '`rules.disable`';
    const names = reader.texts(where, entry.value, entry.key, examples.disable) ?? [];
    named.push(...names.map((name) => ({ ...name, where, example: examples.disable })));
    return new Set(names.map(({ text }) => text));
}
function readSeverity(reader, entry, named) {
    const where = '`rules.severity`';
    const example = examples.severity;
    const severities = new Map();
    if (entry === undefined)
        return severities;
    for (const { key, value } of reader.entries(where, entry.value, entry.key, example) ?? []) {
        const name = reader.text(key);
        const severity = reader.text(value);
        if (name === null)
            reader.fault(key, `${where} has a key that is not the name of a rule`, example);
        else if (severity === 'error' || severity === 'warning') {
            severities.set(name, severity);
            named.push({ text: name, node: key, where, example });
        }
        else {
            const wrong = `the severity of \`${name}\` must be error or warning; to stop looking for it, name it in \`rules.disable\``;
            reader.fault(value ?? key, wrong, example, severity);
        }
    }
    return severities;
}
async function readCustomRules(reader, entry, builtIn) {
    if (entry === undefined)
        return [];
    const items = reader.list('`rules.custom`', entry.value, entry.key, examples.custom) ?? [];
    if (items.length > mostRules) {
        reader.fault(entry.key, `\`rules.custom\` has more than ${mostRules} rules`, examples.custom);
        return [];
    }
    const rules = [];
    const taken = new Map();
    for (const item of items) {
        const rule = await readCustomRule(reader, item, entry.key, builtIn, taken);
        if (rule !== null)
            rules.push(rule);
    }
    return rules;
}
async function readCustomRule(reader, node, parent, builtIn, taken) {
    const keys = ['id', 'description', 'pattern', 'keywords', 'entropy', 'severity'];
    const found = reader.map('a custom rule', node, parent, keys, examples.custom);
    if (found === null)
        return null;
    const at = node ?? parent;
    const id = reader.required('`id` of a custom rule', found.get('id'), at, examples.id);
    if (id !== null)
        checkId(reader, id, builtIn, taken);
    const of = (key) => `\`${key}\` of the custom rule ${id?.text ?? ''}`.trimEnd();
    const description = reader.required(of('description'), found.get('description'), at, examples.description);
    const source = reader.required(of('pattern'), found.get('pattern'), at, examples.pattern);
    const keywords = readKeywords(reader, of('keywords'), found.get('keywords'), at);
    const entropy = readEntropy(reader, of('entropy'), found.get('entropy'));
    const severity = readOwnSeverity(reader, of('severity'), found.get('severity'));
    if (source === null)
        return null;
    const pattern = await (0,_custom_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(source.text);
    if (!pattern.ok) {
        reader.fault(source.node, `${of('pattern')} ${pattern.wrong}`, examples.pattern, source.text);
        return null;
    }
    if (id === null || description === null || keywords === null)
        return null;
    return {
        id: id.text,
        description: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(description.text),
        severity,
        advice: 'Revoke it where it was issued, make a new one, and keep that in the repository or environment secrets.',
        keywords,
        search: pattern.search,
        ...(entropy === null ? {} : { entropy }),
    };
}
function checkId(reader, id, builtIn, taken) {
    const wrong = (why) => reader.fault(id.node, `\`id\` of a custom rule ${why}`, examples.id, id.text);
    const line = taken.get(id.text);
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id.text) || id.text.length > 64) {
        wrong('must be lower-case letters and digits joined by hyphens, 64 characters at most');
    }
    else if (builtIn.has(id.text))
        wrong('is the name of a built-in rule; choose another');
    else if (line !== undefined)
        wrong(`is taken by the rule on line ${line}; choose another`);
    taken.set(id.text, line ?? reader.lineOf(id.node));
}
function readKeywords(reader, what, entry, at) {
    const example = examples.keywords;
    if (entry === undefined) {
        reader.fault(at, `${what} is missing: the pattern is tried on lines that hold one of them`, example);
        return null;
    }
    const keywords = reader.texts(what, entry.value, entry.key, example);
    if (keywords === null)
        return null;
    const bad = keywords.filter(({ text }) => !/^[ -~]{3,64}$/.test(text) || text.trim().length < 3);
    for (const { text, node } of bad) {
        reader.fault(node, `${what} must have 3 to 64 printable ASCII characters each`, example, text);
    }
    if (keywords.length > mostKeywords) {
        reader.fault(entry.key, `${what} has more than ${mostKeywords} entries`, example);
    }
    return bad.length === 0 ? keywords.map(({ text }) => text) : null;
}
function readEntropy(reader, what, entry) {
    if (entry === undefined)
        return null;
    const text = reader.text(entry.value);
    if (text !== null && /^\d(?:\.\d{1,6})?$/.test(text) && Number(text) <= 8)
        return Number(text);
    const wrong = `${what} must be a number from 0 to 8, in bits per character`;
    reader.fault(entry.value ?? entry.key, wrong, examples.entropy, text);
    return null;
}
function readOwnSeverity(reader, what, entry) {
    if (entry === undefined)
        return 'error';
    const text = reader.text(entry.value);
    if (text === 'error' || text === 'warning')
        return text;
    const wrong = `${what} must be error or warning`;
    reader.fault(entry.value ?? entry.key, wrong, 'severity: warning', text);
    return 'error';
}
function checkRuleNames(reader, named, known) {
    const rules = new Set(known);
    for (const { text, node, where, example } of named) {
        if (rules.has(text))
            continue;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, known);
        const hint = meant === null ? 'the findings name the rules that found them' : `did you mean \`${meant}\`?`;
        reader.fault(node, `${where} names a rule that does not exist; ${hint}`, example, text);
    }
}


/***/ }),

/***/ 34136:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: function() { return /* binding */ describeProblem; }
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40512);

function describeProblem({ given, wrong, example }) {
    const end = wrong.endsWith('?') ? '' : '.';
    const shown = given === null ? '' : ` Given: "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)(given)}".`;
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControl */ .hN)(wrong)}${end}${shown} This would work:`,
        ...example.split('\n').map((line) => `  ${line}`),
    ].join('\n');
}


/***/ })

};
;