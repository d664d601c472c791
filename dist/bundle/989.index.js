"use strict";
exports.id = 989;
exports.ids = [989];
exports.modules = {

/***/ 8404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  US: () => (/* binding */ answeredCase),
  Ez: () => (/* binding */ checkExpectations),
  L2: () => (/* binding */ isStatusCase)
});

// EXTERNAL MODULE: ./lib/call/comparable.js
var comparable = __webpack_require__(257);
// EXTERNAL MODULE: ./lib/call/durations.js
var durations = __webpack_require__(2296);
// EXTERNAL MODULE: ./lib/call/language.js
var call_language = __webpack_require__(1411);
;// CONCATENATED MODULE: ./lib/call/speech.js

const noTranscript = 'there is no transcript';
function speechOf(transcript) {
    const agent = [];
    const unknown = [];
    let turn = [];
    let speaker = null;
    const close = () => {
        const text = turn.join(' ');
        if (text.trim() !== '' && speaker === 'agent')
            agent.push(text);
        if (text.trim() !== '' && speaker === 'unknown')
            unknown.push(text);
        turn = [];
    };
    for (const utterance of transcript ?? []) {
        if (utterance.speaker !== speaker)
            close();
        speaker = utterance.speaker;
        turn.push(utterance.text);
    }
    close();
    const isSilent = agent.length === 0 && unknown.length === 0;
    return {
        agent,
        unknown,
        transcriptMissing: transcript === null,
        silence: transcript === null
            ? noTranscript
            : isSilent
                ? 'the transcript has no words of the agent'
                : null,
    };
}
function checkSaid(patterns, speech) {
    if (speech.transcriptMissing)
        return { state: 'unobserved', detail: noTranscript };
    const { said, doubtful, unsaid } = search(patterns, speech);
    if (unsaid.length > 0) {
        return {
            state: 'missed',
            detail: speech.silence ?? `the agent never said ${enumerate(unsaid)}`,
        };
    }
    return doubtful.length > 0 || said.length === 0
        ? { state: 'unobserved', detail: doubt(doubtful) }
        : { state: 'met', detail: '' };
}
function checkNeverSaid(patterns, speech) {
    if (speech.silence !== null)
        return { state: 'unobserved', detail: speech.silence };
    const { said, doubtful } = search(patterns, speech);
    if (said.length > 0)
        return { state: 'missed', detail: `the agent said ${enumerate(said)}` };
    return doubtful.length > 0
        ? { state: 'unobserved', detail: doubt(doubtful) }
        : { state: 'met', detail: '' };
}
const placeholder = /\{{1,2}\s{0,3}[\p{L}\p{N}_][\p{L}\p{M}\p{N}_. -]{0,60}\}/gu;
function checkPlaceholders(speech) {
    const spoken = placeholdersIn(speech.agent);
    if (spoken.length > 0) {
        return { state: 'missed', detail: `the agent said ${enumerate(spoken)}` };
    }
    const doubtful = placeholdersIn(speech.unknown);
    if (doubtful.length > 0)
        return { state: 'unobserved', detail: doubt(doubtful) };
    return speech.silence !== null
        ? { state: 'unobserved', detail: speech.silence }
        : { state: 'met', detail: '' };
}
function placeholdersIn(turns) {
    const found = new Set();
    for (const turn of turns) {
        for (const [match] of (0,comparable/* comparable */.Zm)(turn).matchAll(placeholder)) {
            if (found.size < 20)
                found.add(match.startsWith('{{') ? `${match}}` : match);
        }
    }
    return [...found];
}
function search(patterns, speech) {
    const result = { said: [], doubtful: [], unsaid: [] };
    const byAgent = find(patterns, speech.agent);
    const byUnknown = find(patterns, speech.unknown);
    for (const pattern of patterns) {
        const { written } = pattern;
        if (byAgent.found.has(pattern))
            result.said.push(written);
        else if (byAgent.unread.has(pattern))
            result.doubtful.push(written);
        else if (byUnknown.found.has(pattern) || byUnknown.unread.has(pattern)) {
            result.doubtful.push(written);
        }
        else
            result.unsaid.push(written);
    }
    return result;
}
function find(patterns, turns) {
    const found = new Set();
    const unread = new Set();
    const left = new Map(patterns.map((pattern) => [pattern, pattern.reach ?? Infinity]));
    for (const turn of turns) {
        for (const text of new Set([turn, (0,comparable/* withoutSpeechDirectives */.JX)(turn)])) {
            const { length } = (0,comparable/* comparable */.Zm)(text);
            for (const pattern of patterns) {
                if (found.has(pattern))
                    continue;
                const reach = (left.get(pattern) ?? 0) - length;
                if (reach < 0)
                    unread.add(pattern);
                else {
                    left.set(pattern, reach);
                    if (pattern.test(text))
                        found.add(pattern);
                }
            }
        }
    }
    return { found, unread };
}
function doubt(patterns) {
    return `it is not known whether the agent said ${enumerate(patterns)}: the transcript does not name the speaker, or is too long`;
}
function enumerate(texts) {
    const shown = texts.slice(0, 5).map((text) => `"${[...text].slice(0, 120).join('')}"`);
    const more = texts.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/call/check-expectations.js




function answeredCase(expected) {
    return `answered: ${expected}`;
}
function isStatusCase(result) {
    return result.name.startsWith('status: ');
}
function checkExpectations(expectations, observations) {
    const results = [];
    const add = (name, finding) => results.push({ name: shortened(name, 300), ...finding });
    const { moments } = observations;
    const speech = speechOf(observations.transcript);
    add(answeredCase(expectations.answered), checkAnswered(expectations.answered, observations));
    const { status, duration, pickupWithin, firstWordWithin, cost } = expectations;
    if (status !== undefined) {
        add(`status: ${list(status)}`, checkStatus(status, observations.status));
    }
    if (duration !== undefined) {
        const name = `duration: ${range(duration, durations/* writtenDuration */.wN)}`;
        add(name, checkRange(duration, observations.durationSeconds, durations/* readableDuration */.P1, 'a duration'));
    }
    if (pickupWithin !== undefined) {
        const from = moments.dialled ?? moments.ringing;
        const finding = observations.answered === false
            ? missed('nobody answered')
            : checkWithin(pickupWithin, from, moments.answered, 'how long the call rang');
        add(`pickup-within: ${(0,durations/* writtenDuration */.wN)(pickupWithin)}`, finding);
    }
    if (firstWordWithin !== undefined) {
        const what = 'when the first word was said, because the service gave no live captions';
        const finding = checkWithin(firstWordWithin, moments.answered, moments.firstWord, what);
        add(`first-word-within: ${(0,durations/* writtenDuration */.wN)(firstWordWithin)}`, finding);
    }
    if (cost !== undefined) {
        add(`cost: ${range(cost, String)}`, checkRange(cost, observations.cost, String, 'a cost'));
    }
    const { agentSays, agentNeverSays, language, entities, evaluation } = expectations;
    if (agentSays !== undefined) {
        add(`agent-says: ${list(agentSays.map(({ written }) => written))}`, checkSaid(agentSays, speech));
    }
    if (agentNeverSays !== undefined) {
        const name = `agent-never-says: ${list(agentNeverSays.map(({ written }) => written))}`;
        add(name, checkNeverSaid(agentNeverSays, speech));
    }
    if (language !== undefined)
        add(`language: ${language}`, checkLanguage(language, speech));
    if (entities !== undefined) {
        const wanted = Object.entries(entities).map(([key, value]) => `${key}: ${quoted(value)}`);
        const name = `entities: { ${wanted.join(', ')} }`;
        add(name, checkEntities(entities, observations.entities));
    }
    if (evaluation !== undefined) {
        const name = `evaluation: ${list(evaluation)}`;
        add(name, checkEvaluation(evaluation, observations.evaluation));
    }
    if (expectations.answered || (observations.transcript ?? []).length > 0) {
        add('no unfilled {placeholders}', checkPlaceholders(speech));
    }
    return results;
}
function checkAnswered(expected, { answered, moments }) {
    const seen = answered ?? (moments.answered !== null ? true : null);
    if (seen === null)
        return unobserved('it was not seen whether anybody answered');
    if (seen === expected)
        return met();
    return missed(seen ? 'the call was answered' : 'nobody answered');
}
function checkStatus(wanted, status) {
    if (status === null)
        return unobserved('the service named no status');
    const seen = simpleStatus(status);
    return wanted.some((each) => simpleStatus(each) === seen)
        ? met(`it was ${quoted(status)}`)
        : missed(`it was ${quoted(status)}`);
}
function simpleStatus(status) {
    return (0,comparable/* foldedComparable */.l3)(status.replace(/[_-]+/g, ' '));
}
function checkRange({ min, max }, seen, show, what) {
    if (seen === null || !Number.isFinite(seen))
        return unobserved(`the service gave no ${what.slice(2)}`);
    if (min !== undefined && seen < min)
        return missed(`${show(seen)} is less than ${show(min)}`);
    if (max !== undefined && seen > max)
        return missed(`${show(seen)} is more than ${show(max)}`);
    return met(show(seen));
}
const clockTolerance = 1_000;
function checkWithin(seconds, from, to, what) {
    if (from === null || to === null)
        return unobserved(`it was not seen ${what}`);
    const elapsed = to - from;
    if (!Number.isFinite(elapsed) || elapsed < -clockTolerance) {
        return unobserved('the times that the service gave contradict each other');
    }
    const taken = Math.max(0, elapsed / 1000);
    return taken <= seconds
        ? met(`after ${(0,durations/* readableDuration */.P1)(taken)}`)
        : missed(`it took ${(0,durations/* readableDuration */.P1)(taken)}`);
}
function checkLanguage(language, speech) {
    const scripts = (0,call_language/* scriptsOf */.Sf)(language);
    if (scripts === null)
        return unobserved('the script of this language is not known');
    const share = (0,call_language/* shareOfScripts */.X6)(speech.agent.join('\n'), scripts);
    if (share === null)
        return unobserved(speech.silence ?? 'the agent said no letters');
    const detail = `${Math.floor(share * 100)} % of the letters are in its script`;
    return share >= call_language/* leastShare */.$t ? met(detail) : missed(detail);
}
function checkEntities(wanted, seen) {
    if (seen === null)
        return unobserved('the service extracted nothing from the call');
    const faults = Object.entries(wanted).flatMap(([key, value]) => {
        if (!Object.hasOwn(seen, key) || seen[key] === null || seen[key] === undefined) {
            return [`${key} was not extracted`];
        }
        const text = textOf(seen[key]);
        return (0,comparable/* foldedComparable */.l3)(text) === (0,comparable/* foldedComparable */.l3)(value) ? [] : [`${key} was ${quoted(text)}`];
    });
    return faults.length === 0 ? met() : missed(faults.join('; '));
}
function checkEvaluation(wanted, seen) {
    if (seen === null)
        return unobserved('the service did not evaluate the call');
    const tag = (0,comparable/* foldedComparable */.l3)(seen);
    return wanted.some((each) => (0,comparable/* foldedComparable */.l3)(each) === tag)
        ? met(`it was ${quoted(seen)}`)
        : missed(`it was ${quoted(seen)}`);
}
function textOf(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function list(texts) {
    return `[${texts.map(quoted).join(', ')}]`;
}
function range({ min, max }, show) {
    const bounds = [
        ...(min === undefined ? [] : [`min: ${show(min)}`]),
        ...(max === undefined ? [] : [`max: ${show(max)}`]),
    ];
    return `{ ${bounds.join(', ')} }`;
}
function quoted(text) {
    return `"${shortened(text, 120)}"`;
}
function shortened(text, length) {
    const start = [...text.slice(0, length * 2)];
    return start.length > length || text.length > length * 2
        ? `${start.slice(0, length).join('')}…`
        : text;
}
function met(detail = '') {
    return { state: 'met', detail };
}
function missed(detail) {
    return { state: 'missed', detail };
}
function unobserved(detail) {
    return { state: 'unobserved', detail };
}


/***/ }),

/***/ 257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ withoutSpeechDirectives),
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   l3: () => (/* binding */ foldedComparable)
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

/***/ 2296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   P1: () => (/* binding */ readableDuration),
/* harmony export */   wN: () => (/* binding */ writtenDuration)
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
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* reexport */ check_expectations/* checkExpectations */.Ez),
  parseExpectations: () => (/* binding */ parseExpectations)
});

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2326);
// EXTERNAL MODULE: ./lib/call/durations.js
var durations = __webpack_require__(2296);
// EXTERNAL MODULE: ./lib/call/language.js
var language = __webpack_require__(1411);
// EXTERNAL MODULE: ./lib/call/comparable.js
var comparable = __webpack_require__(257);
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
    const text = error instanceof Error ? error.message : String(error);
    const said = text.replace(/^error parsing regexp:\s*/, '').slice(0, 120);
    return /\(\?[=!<]|\\[1-9]/.test(said)
        ? `${said}: look-around and back-references are not supported, because they cannot be matched in linear time`
        : said;
}
function bad(wrong) {
    return { ok: false, wrong };
}

// EXTERNAL MODULE: ./lib/call/check-expectations.js + 1 modules
var check_expectations = __webpack_require__(8404);
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
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
        const problems = faults.map(({ message, pos }) => wholeProblem(`line ${lines.linePos(pos[0]).line}: is not valid YAML: ${oneLine(message)}`));
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
            given: given === null ? null : shortened(oneLine(given)),
            wrong: `line ${this.#lineOf(node)}: ${shortened(oneLine(wrong), 500)}`,
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
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function shortened(text, length = 80) {
    const characters = [...text];
    return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ leastShare),
/* harmony export */   Sf: () => (/* binding */ scriptsOf),
/* harmony export */   X6: () => (/* binding */ shareOfScripts),
/* harmony export */   YG: () => (/* binding */ suggestedLanguage)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(257);


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