"use strict";
exports.id = 989;
exports.ids = [989];
exports.modules = {

/***/ 80257:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: function() { return /* binding */ withoutSpeechDirectives; },
/* harmony export */   SP: function() { return /* binding */ foldCase; },
/* harmony export */   Zm: function() { return /* binding */ comparable; },
/* harmony export */   l3: function() { return /* binding */ foldedComparable; }
/* harmony export */ });
const comparable = rememberingLast((text) => withoutJoinedLetters(boundedMarks(withoutInvisible(text)).normalize('NFKC'))
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim());
const foldedComparable = rememberingLast((text) => foldCase(comparable(text)).normalize('NFKC'));
function foldCase(text) {
    return text.replace(/\p{Changes_When_Casefolded}/gu, (character) => {
        const folded = character.toLowerCase().toUpperCase().toLowerCase();
        return folded === character ? character.toUpperCase() : folded;
    });
}
function withoutSpeechDirectives(text) {
    return text.replace(/<\/?[a-z][a-z-]{0,20}(?:\s[^<>]{0,200})?>/gi, ' ');
}
const joined = {
    '\u0d7a': '\u0d23\u0d4d',
    '\u0d7b': '\u0d28\u0d4d',
    '\u0d7c': '\u0d30\u0d4d',
    '\u0d7d': '\u0d32\u0d4d',
    '\u0d7e': '\u0d33\u0d4d',
    '\u0d7f': '\u0d15\u0d4d',
    '\u09ce': '\u09a4\u09cd',
};
function withoutJoinedLetters(text) {
    return text.replace(/[\u0d7a-\u0d7f\u09ce]/g, (letter) => joined[letter] ?? letter);
}
function withoutInvisible(text) {
    return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}
function boundedMarks(text) {
    return text.replace(/([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu, '$1');
}
function rememberingLast(transform) {
    let last = { text: '', form: '' };
    return (text) => {
        if (text !== last.text)
            last = { text, form: transform(text) };
        return last.form;
    };
}


/***/ }),

/***/ 42296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: function() { return /* binding */ parseDuration; },
/* harmony export */   F7: function() { return /* binding */ inSeconds; },
/* harmony export */   P1: function() { return /* binding */ readableDuration; },
/* harmony export */   wN: function() { return /* binding */ writtenDuration; }
/* harmony export */ });
const secondsOf = { ms: 0.001, s: 1, m: 60, h: 3600 };
const units = {
    ms: 'ms',
    millisecond: 'ms',
    milliseconds: 'ms',
    s: 's',
    sec: 's',
    secs: 's',
    second: 's',
    seconds: 's',
    m: 'm',
    min: 'm',
    mins: 'm',
    minute: 'm',
    minutes: 'm',
    h: 'h',
    hour: 'h',
    hours: 'h',
};
const order = ['h', 'm', 's', 'ms'];
function parseDuration(text) {
    const parts = [...text.trim().matchAll(/(\d{1,9}(?:\.\d{1,6})?)\s*([a-z]+)\s*/gi)];
    if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text.trim())
        return null;
    let seconds = 0;
    let lastPlace = -1;
    for (const [, amount, name] of parts) {
        const unit = units[(name ?? '').toLowerCase()];
        const place = unit === undefined ? -1 : order.indexOf(unit);
        if (unit === undefined || place <= lastPlace)
            return null;
        lastPlace = place;
        seconds += Number(amount) * (secondsOf[unit] ?? 0);
    }
    return rounded(seconds);
}
function writtenDuration(seconds) {
    return `${rounded(seconds)}s`;
}
function readableDuration(seconds) {
    const tenths = Math.round(seconds * 10) / 10;
    if (tenths < 60)
        return `${tenths} s`;
    const whole = Math.round(seconds);
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor((whole % 3600) / 60);
    const rest = whole % 60;
    if (hours > 0)
        return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
    return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
function inSeconds(milliseconds) {
    return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
}
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
}


/***/ }),

/***/ 97989:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseExpectations: function() { return /* binding */ parseExpectations; }
});

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(72326);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(20653);
// EXTERNAL MODULE: ./lib/call/durations.js
var durations = __webpack_require__(42296);
// EXTERNAL MODULE: ./lib/call/language.js
var language = __webpack_require__(81411);
// EXTERNAL MODULE: ./lib/call/comparable.js
var comparable = __webpack_require__(80257);
;// CONCATENATED MODULE: ./lib/call/text-pattern.js


const longest = 1_000;
const budget = 200_000_000;
async function readTextPattern(written) {
    if (written.length > longest)
        return bad(`is longer than ${longest} characters`);
    const expression = /^\/(.+)\/([A-Za-z]*)$/s.exec(written);
    if (expression !== null)
        return readExpression(written, expression[1] ?? '', expression[2] ?? '');
    const wanted = (0,comparable/* foldedComparable */.l3)(written);
    if (wanted === '')
        return bad('is empty, so it would be found in every text');
    return {
        ok: true,
        value: { written, test: (text) => (0,comparable/* foldedComparable */.l3)(text).includes(wanted) },
    };
}
async function readExpression(written, source, flags) {
    const unknown = [...flags].find((flag) => !'imsu'.includes(flag));
    if (unknown !== undefined) {
        return bad(`has the unknown flag \`${unknown}\`; i, m, s and u are accepted`);
    }
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const ignoreCase = flags.includes('i');
    let compiled;
    try {
        compiled = RE2JS.compile(RE2JS.translateRegExp(comparableSource(source, ignoreCase)), (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) |
            (flags.includes('m') ? RE2JS.MULTILINE : 0) |
            (flags.includes('s') ? RE2JS.DOTALL : 0));
    }
    catch (error) {
        return bad(`is not a usable expression (${reason(error)})`);
    }
    if (compiled.test(''))
        return bad('also matches the empty text, so it proves nothing');
    return {
        ok: true,
        value: {
            written,
            reach: Math.floor(budget / Math.max(1, compiled.programSize())),
            test: (text) => compiled.test(ignoreCase ? (0,comparable/* foldedComparable */.l3)(text) : (0,comparable/* comparable */.Zm)(text)),
        },
    };
}
function comparableSource(source, ignoreCase) {
    return (source
        .replace(/\\([pP])\{(?:Script|sc|Script_Extensions|scx)=(\w+)\}/g, '\\$1{$2}')
        .normalize('NFC')
        .replace(/[^\p{ASCII}]/gu, (character) => {
        const form = (0,comparable/* comparable */.Zm)(`1${character}1`).slice(1, -1);
        const folded = ignoreCase ? (0,comparable/* foldCase */.SP)(form) : form;
        return folded.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    }));
}
function reason(error) {
    const text = (0,lib_text/* messageOf */.bD)(error);
    const said = text.replace(/^error parsing regexp:\s*/, '').slice(0, 120);
    return /\(\?[=!<]|\\[1-9]/.test(said)
        ? `${said}: look-around and back-references are not supported, because they cannot be matched in linear time`
        : said;
}
function bad(wrong) {
    return { ok: false, wrong };
}

;// CONCATENATED MODULE: ./lib/call/expect.js





const examples = {
    answered: 'answered: true',
    status: 'status: [completed, user disconnected]',
    duration: 'duration: { min: 5s, max: 90s }',
    'pickup-within': 'pickup-within: 30s',
    'first-word-within': 'first-word-within: 5s',
    cost: 'cost: { max: 5 }',
    'agent-says': 'agent-says: ["नमस्ते", "/order (id|number)/i"]',
    'agent-never-says': 'agent-never-says: ["{customer_name}"]',
    language: 'language: hi',
    entities: 'entities: { order_id: "1234" }',
    evaluation: 'evaluation: ["Yes"]',
};
const keys = Object.keys(examples);
const mostCharacters = 100_000;
const mostEntries = 50;
async function parseExpectations(text) {
    if (text.trim() === '')
        return { ok: true, value: { answered: true } };
    if (text.length > mostCharacters) {
        return { ok: false, problems: [wholeProblem(`is longer than ${mostCharacters} characters`)] };
    }
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    let document;
    try {
        document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
    }
    catch {
        return { ok: false, problems: [wholeProblem('is not YAML that can be read')] };
    }
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        const problems = faults.map(({ message, pos }) => wholeProblem(`line ${lines.linePos(pos[0]).line}: is not valid YAML: ${(0,lib_text/* oneLine */.TN)(message)}`));
        return { ok: false, problems };
    }
    const root = document.contents;
    if (root === null || (yaml.isScalar(root) && root.value === null))
        return { ok: true, value: { answered: true } };
    if (!yaml.isMap(root)) {
        return { ok: false, problems: [wholeProblem('must be a list of `name: value` lines')] };
    }
    const reader = new Reader(yaml, (node) => lines.linePos(node?.range?.[0] ?? 0).line);
    const value = await reader.read(root);
    return reader.problems.length > 0
        ? { ok: false, problems: reader.problems }
        : { ok: true, value };
}
class Reader {
    problems = [];
    #yaml;
    #lineOf;
    constructor(yaml, lineOf) {
        this.#yaml = yaml;
        this.#lineOf = lineOf;
    }
    async read(root) {
        const found = { answered: true };
        for (const { key: keyNode, value } of root.items) {
            const key = this.#keyOf(keyNode, keys, examples.status);
            if (key === null)
                continue;
            const set = (name, read) => {
                if (read !== null)
                    found[name] = read;
            };
            switch (key) {
                case 'answered':
                    set('answered', this.#boolean(key, value ?? keyNode));
                    break;
                case 'status':
                case 'evaluation':
                    set(key, this.#texts(key, value, keyNode));
                    break;
                case 'duration':
                    set('duration', this.#range(key, value, keyNode, 'a duration such as 90s', durations/* parseDuration */.E9));
                    break;
                case 'cost':
                    set('cost', this.#range(key, value, keyNode, 'a number such as 5', parseAmount));
                    break;
                case 'pickup-within':
                    set('pickupWithin', this.#duration(key, value, keyNode));
                    break;
                case 'first-word-within':
                    set('firstWordWithin', this.#duration(key, value, keyNode));
                    break;
                case 'agent-says':
                    set('agentSays', await this.#patterns(key, value, keyNode));
                    break;
                case 'agent-never-says':
                    set('agentNeverSays', await this.#patterns(key, value, keyNode));
                    break;
                case 'language':
                    set('language', this.#language(value, keyNode));
                    break;
                case 'entities':
                    set('entities', this.#entities(value, keyNode));
                    break;
            }
        }
        return found;
    }
    #keyOf(node, known, example) {
        const written = this.#written(node);
        const match = known.find((name) => name === written);
        if (match !== undefined)
            return match;
        const meant = written === null ? null : (0,nearest/* nearest */.p)(written, known);
        const hint = meant === null ? `known are ${known.join(', ')}` : `did you mean \`${meant}\`?`;
        this.#fault(node, `has the unknown key ${written === null ? '' : `\`${written}\``}; ${hint}`, meant !== null && meant in examples ? examples[meant] : example, written);
        return null;
    }
    #boolean(key, node) {
        const written = this.#written(node);
        if (written === 'true' || written === 'false')
            return written === 'true';
        this.#fault(node, `\`${key}\` must be true or false`, examples[key], written);
        return null;
    }
    #duration(key, value, keyNode) {
        const written = this.#written(value);
        const seconds = written === null ? null : (0,durations/* parseDuration */.E9)(written);
        if (seconds !== null && seconds > 0)
            return seconds;
        this.#fault(value ?? keyNode, `\`${key}\` must be a duration above zero with its unit, such as 5s or 1m30s`, examples[key], written);
        return null;
    }
    #range(key, value, keyNode, accepted, parse) {
        const { isMap } = this.#yaml;
        if (!isMap(value) || value.items.length === 0) {
            this.#fault(value ?? keyNode, `\`${key}\` must have min, max or both`, examples[key], this.#written(value));
            return null;
        }
        const range = {};
        for (const { key: boundNode, value: boundValue } of value.items) {
            const bound = this.#keyOf(boundNode, ['min', 'max'], examples[key]);
            if (bound === null)
                continue;
            const written = this.#written(boundValue);
            const number = written === null ? null : parse(written);
            if (number === null) {
                const wrong = `\`${bound}\` of \`${key}\` must be ${accepted}`;
                this.#fault(boundValue ?? boundNode, wrong, examples[key], written);
            }
            else {
                range[bound] = number;
            }
        }
        if (range.min !== undefined && range.max !== undefined && range.min > range.max) {
            this.#fault(value, `\`min\` of \`${key}\` is larger than its \`max\``, examples[key], null);
        }
        return range;
    }
    #texts(key, value, keyNode) {
        const entries = this.#entries(key, value, keyNode);
        return entries === null ? null : entries.map(({ written }) => written);
    }
    async #patterns(key, value, keyNode) {
        const patterns = [];
        for (const { written, node } of this.#entries(key, value, keyNode) ?? []) {
            const pattern = await readTextPattern(written);
            if (pattern.ok)
                patterns.push(pattern.value);
            else
                this.#fault(node, `an entry of \`${key}\` ${pattern.wrong}`, examples[key], written);
        }
        return patterns.length === 0 ? null : patterns;
    }
    #entries(key, value, keyNode) {
        const nodes = this.#yaml.isSeq(value) ? value.items : [value];
        if (nodes.length === 0 || nodes.length > mostEntries) {
            const wrong = `\`${key}\` must have 1 to ${mostEntries} entries`;
            this.#fault(value ?? keyNode, wrong, examples[key], null);
            return null;
        }
        const entries = [];
        for (const node of nodes) {
            const written = this.#written(node);
            if (node !== null && written !== null && written.trim() !== '') {
                entries.push({ written, node });
            }
            else {
                const wrong = `\`${key}\` must be a list of texts; put quotes around a text with { } [ ] : or # in it`;
                this.#fault(node ?? keyNode, wrong, examples[key], null);
            }
        }
        return entries.length === nodes.length ? entries : null;
    }
    #language(value, keyNode) {
        const written = this.#written(value);
        if (written !== null && (0,language/* scriptsOf */.Sf)(written) !== null)
            return written;
        const meant = written === null ? null : (0,language/* suggestedLanguage */.YG)(written);
        this.#fault(value ?? keyNode, `\`language\` must be the code of a language, such as hi, ta or en${meant === null ? '' : `; did you mean \`${meant}\`?`}`, `language: ${meant ?? 'hi'}`, written);
        return null;
    }
    #entities(value, keyNode) {
        const { isMap } = this.#yaml;
        const wrong = '`entities` must be names with the text that each must have';
        if (!isMap(value) || value.items.length === 0 || value.items.length > mostEntries) {
            this.#fault(value ?? keyNode, wrong, examples.entities, this.#written(value));
            return null;
        }
        const entities = [];
        for (const { key: nameNode, value: wantedNode } of value.items) {
            const name = this.#written(nameNode);
            const wanted = this.#written(wantedNode);
            if (name !== null && name !== '' && wanted !== null)
                entities.push([name, wanted]);
            else
                this.#fault(wantedNode ?? nameNode, wrong, examples.entities, name);
        }
        return Object.fromEntries(entities);
    }
    #written(node) {
        if (!this.#yaml.isScalar(node))
            return null;
        const { value, source } = node;
        if (typeof value === 'string')
            return value;
        return typeof value === 'object' || source === undefined ? null : source;
    }
    #fault(node, wrong, example, given) {
        this.problems.push({
            given: given === null ? null : (0,lib_text/* shorten */.ml)((0,lib_text/* oneLine */.TN)(given), 80),
            wrong: `line ${this.#lineOf(node)}: ${(0,lib_text/* shorten */.ml)((0,lib_text/* oneLine */.TN)(wrong), 500)}`,
            example: `expect: '${example}'`,
        });
    }
}
function wholeProblem(wrong) {
    return { given: null, wrong, example: `expect: '${examples['agent-says']}'` };
}
function parseAmount(text) {
    return /^\d{1,12}(\.\d{1,9})?$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 81411:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: function() { return /* binding */ leastShare; },
/* harmony export */   Sf: function() { return /* binding */ scriptsOf; },
/* harmony export */   X6: function() { return /* binding */ shareOfScripts; },
/* harmony export */   YG: function() { return /* binding */ suggestedLanguage; }
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72326);
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80257);


const leastShare = 0.6;
const alsoWrittenIn = {
    doi: ['Deva', 'Arab'],
    ks: ['Arab', 'Deva'],
    mni: ['Beng', 'Mtei'],
    sat: ['Olck', 'Deva', 'Beng', 'Orya'],
    sd: ['Arab', 'Deva'],
};
const partsOf = {
    Hans: ['Hani'],
    Hant: ['Hani'],
    Jpan: ['Hani', 'Hira', 'Kana'],
    Kore: ['Hang', 'Hani'],
};
const codeOfName = {
    assamese: 'as',
    bengali: 'bn',
    bangla: 'bn',
    bodo: 'brx',
    dogri: 'doi',
    english: 'en',
    gujarati: 'gu',
    hindi: 'hi',
    hinglish: 'hi-Latn',
    kannada: 'kn',
    kashmiri: 'ks',
    konkani: 'kok',
    maithili: 'mai',
    malayalam: 'ml',
    manipuri: 'mni',
    marathi: 'mr',
    nepali: 'ne',
    odia: 'or',
    oriya: 'or',
    od: 'or',
    punjabi: 'pa',
    sanskrit: 'sa',
    santali: 'sat',
    sindhi: 'sd',
    tamil: 'ta',
    telugu: 'te',
    urdu: 'ur',
};
function scriptsOf(language) {
    let locale;
    try {
        locale = new Intl.Locale(language);
    }
    catch {
        return null;
    }
    if (locale.language === undefined || locale.language === 'und')
        return null;
    const script = locale.script ?? locale.maximize().script;
    if (script === undefined || new Intl.Locale(locale.language).maximize().script === undefined) {
        return null;
    }
    const scripts = (locale.script === undefined ? alsoWrittenIn[locale.language] : undefined) ??
        partsOf[script] ?? [script];
    return scripts.every(isScript) ? scripts : null;
}
function suggestedLanguage(given) {
    const name = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given, Object.keys(codeOfName));
    return name === null ? null : (codeOfName[name] ?? null);
}
function shareOfScripts(text, scripts) {
    const spoken = (0,_comparable_js__WEBPACK_IMPORTED_MODULE_1__/* .comparable */ .Zm)((0,_comparable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSpeechDirectives */ .JX)(text));
    const letters = spoken.match(/\p{L}/gu)?.length ?? 0;
    if (letters === 0)
        return null;
    const own = new RegExp(`(?=\\p{L})[${scripts.map(scriptClass).join('')}]`, 'gu');
    return (spoken.match(own)?.length ?? 0) / letters;
}
function scriptClass(script) {
    return `\\p{Script=${script}}`;
}
function isScript(script) {
    try {
        new RegExp(scriptClass(script), 'u');
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
;