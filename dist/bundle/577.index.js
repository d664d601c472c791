"use strict";
exports.id = 577;
exports.ids = [577];
exports.modules = {

/***/ 93668:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ fromSecret; },
/* harmony export */   r: function() { return /* binding */ inputProblems; }
/* harmony export */ });
/* harmony import */ var _report_describe_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34136);

function inputProblems(problems) {
    const count = problems.length === 1 ? 'An input is' : `${problems.length} inputs are`;
    const blocks = problems.map(({ input, given, wrong, example }) => {
        const lines = ['with:', ...example.split('\n').map((line) => `  ${line}`)];
        return (0,_report_describe_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .B)({ given, wrong: `\`${input}\`: ${wrong}`, example: lines.join('\n') });
    });
    const head = `${count} not usable. Nothing was scanned, called or sent.`;
    return [head, ...blocks].join('\n\n');
}
function fromSecret(input, secret) {
    return `${input}: \${{ secrets.${secret} }}`;
}


/***/ }),

/***/ 26577:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: function() { return /* binding */ readInputs; }
});

// EXTERNAL MODULE: ./lib/loopback.js
var loopback = __webpack_require__(89375);
;// CONCATENATED MODULE: ./lib/action/call-inputs.js
const agentExample = 'agent-id: 00000000-0000-4000-8000-000000000000';
async function readCallInputs(reader) {
    const medium = reader.choice('smoke-call', ['off', 'phone', 'web'], 'off');
    const plain = readPlainInputs(reader);
    if (medium === 'off')
        return null;
    if (reader.text('agent-id') === '') {
        reader.reject('agent-id', null, 'is needed by the smoke call and was not given', agentExample);
    }
    const numbers = await readNumbers(reader, medium);
    const callingHours = await readCallingHours(reader);
    const expectations = await readExpectations(reader);
    const metadata = await readMetadata(reader);
    if (medium === 'web')
        rejectPhoneOnly(reader, plain.testMode, expectations);
    const { agentId } = plain;
    if (agentId === null || callingHours === null || expectations === null)
        return null;
    return {
        request: { ...plain, ...numbers, medium, agentId, metadata: metadata ?? {}, expectations },
        callingHours,
    };
}
function rejectPhoneOnly(reader, testMode, expectations) {
    if (testMode) {
        const wrong = 'is for `smoke-call: phone`: the service simulates phone calls only';
        reader.reject('test-mode', 'true', wrong, 'test-mode: false');
    }
    if (expectations?.answered === false) {
        const wrong = 'is for `smoke-call: phone`: a web call has nobody who could let it ring out';
        reader.reject('expect', 'answered: false', wrong, 'expect: |\n  answered: true');
    }
}
const ofCallsAlone = [
    'contact-number',
    'outbound-number',
    'voice',
    'metadata',
    'expect',
    'allowed-numbers',
];
function callNotices(reader) {
    const given = ofCallsAlone.filter((input) => reader.text(input) !== '');
    const chosen = reader.text('smoke-call');
    if (given.length === 0 || (chosen !== '' && chosen !== 'off'))
        return [];
    const state = chosen === '' ? 'is empty, which means `off`' : 'is `off`';
    const names = given.map((input) => `\`${input}\``).join(', ');
    return [
        `No call is placed: \`smoke-call\` ${state}, although ${names} ${given.length === 1 ? 'is' : 'are'} given. To place one, set \`smoke-call: phone\`.`,
    ];
}
function readPlainInputs(reader) {
    const maxCallMinutes = reader.number('max-call-minutes', { least: 1, most: 60, whole: true }, 2);
    const timeoutMinutes = reader.number('timeout-minutes', { least: 1, most: 120, whole: false }, 10);
    if (timeoutMinutes < maxCallMinutes) {
        reader.reject('timeout-minutes', reader.text('timeout-minutes') || '10', `must be at least \`max-call-minutes\`, which is ${maxCallMinutes}`, `timeout-minutes: ${maxCallMinutes + 8}`);
    }
    return {
        agentId: readAgentId(reader),
        contactName: reader.line('contact-name', 100, 'contact-name: Vaani Guard') ?? 'Vaani Guard',
        voice: reader.line('voice', 100, 'voice: alloy'),
        maxCallMinutes,
        timeoutMinutes,
        testMode: reader.flag('test-mode'),
        dryRun: reader.flag('dry-run'),
    };
}
function readAgentId(reader) {
    const given = reader.text('agent-id');
    if (given === '' || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given)) {
        return given === '' ? null : given.toLowerCase();
    }
    const wrong = 'must be the UUID of the agent, as the address of its page in the dashboard shows it';
    return reader.reject('agent-id', given, wrong, agentExample);
}
async function readNumbers(reader, medium) {
    const { parseAllowedNumbers, parsePhoneNumber } = await __webpack_require__.e(/* import() */ 531).then(__webpack_require__.bind(__webpack_require__, 27531));
    const read = (input) => {
        const given = reader.text(input);
        return given === '' ? null : reader.parsed(input, parsePhoneNumber(given, input));
    };
    const contactNumber = read('contact-number');
    const outboundNumber = read('outbound-number');
    const example = `contact-number: \${{ vars.SMOKE_CALL_NUMBER }}`;
    if (medium === 'phone' && reader.text('contact-number') === '') {
        const wrong = 'is needed by `smoke-call: phone` and is empty';
        reader.reject('contact-number', null, wrong, example);
    }
    const allowed = reader.parsed('allowed-numbers', parseAllowedNumbers(reader.text('allowed-numbers')));
    if (contactNumber !== null && allowed !== null && allowed.length > 0) {
        if (!allowed.includes(contactNumber)) {
            const wrong = 'is none of the numbers in `allowed-numbers`';
            reader.reject('contact-number', `…${contactNumber.slice(-2)}`, wrong, example);
        }
    }
    return medium === 'phone'
        ? { contactNumber, outboundNumber }
        : { contactNumber: null, outboundNumber: null };
}
async function readCallingHours(reader) {
    const { parseCallingHours } = await __webpack_require__.e(/* import() */ 903).then(__webpack_require__.bind(__webpack_require__, 79903));
    const given = reader.text('calling-hours') || '08:00-20:00 Asia/Kolkata';
    return reader.parsed('calling-hours', parseCallingHours(given));
}
async function readExpectations(reader) {
    const { parseExpectations } = await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 97989));
    return reader.parsed('expect', await parseExpectations(reader.text('expect')));
}
const longestMetadata = 20_000;
async function readMetadata(reader) {
    const given = reader.text('metadata');
    return given === '' ? {} : reader.parsed('metadata', await parseMetadata(given));
}
async function parseMetadata(text) {
    if (text.length > longestMetadata)
        return badMetadata('is longer than 20,000 characters');
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault !== undefined) {
        const { line, col } = lines.linePos(fault.pos[0]);
        return badMetadata(`line ${line}, column ${col}: is neither YAML nor JSON`);
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 });
    }
    catch {
        return badMetadata('holds an alias that cannot be resolved');
    }
    return isPlainObject(value)
        ? { ok: true, value }
        : badMetadata('must be one object whose values are what JSON can hold');
}
function isPlainObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) && isJson(value, 0);
}
function isJson(value, depth) {
    if (depth > 50)
        return false;
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (Array.isArray(value))
        return value.every((item) => isJson(item, depth + 1));
    const plain = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
    return plain && Object.values(value).every((item) => isJson(item, depth + 1));
}
function badMetadata(wrong) {
    const example = 'metadata: |\n  customer_name: Asha\n  order_id: "1234"';
    return { ok: false, problems: [{ given: null, wrong, example }] };
}

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(72326);
;// CONCATENATED MODULE: ./lib/action/input-names.js

const inputNames = [
    'api-key',
    'github-token',
    'api-url',
    'scan',
    'fail-on',
    'config',
    'protected-secrets',
    'check-leaked-keys',
    'comment',
    'sarif-file',
    'verify-key',
    'previous-api-key',
    'smoke-call',
    'agent-id',
    'contact-number',
    'contact-name',
    'outbound-number',
    'voice',
    'metadata',
    'expect',
    'allowed-numbers',
    'calling-hours',
    'max-call-minutes',
    'timeout-minutes',
    'test-mode',
    'dry-run',
];
const secretInputs = [
    'api-key',
    'previous-api-key',
    'github-token',
    'protected-secrets',
];
function mistypedInputs(environment) {
    const known = inputNames;
    return Object.entries(environment).flatMap(([variable, value]) => {
        if (!variable.startsWith('INPUT_') || value === undefined)
            return [];
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (known.includes(name))
            return [];
        const meant = meantInput(name.replaceAll('_', '-'), known);
        return meant === null ? [] : [{ name, meant, value }];
    });
}
function meantInput(name, known) {
    if (known.includes(name))
        return name;
    const contained = known
        .filter((input) => input.includes('-') && name.includes(input))
        .sort((a, b) => b.length - a.length);
    return contained[0] ?? (0,nearest/* nearest */.p)(name, known);
}

// EXTERNAL MODULE: ./lib/action/input-problems.js
var input_problems = __webpack_require__(93668);
// EXTERNAL MODULE: ./lib/report/shown-value.js
var shown_value = __webpack_require__(27730);
;// CONCATENATED MODULE: ./lib/action/input-reader.js

class InputReader {
    problems = [];
    #environment;
    constructor(environment) {
        this.#environment = environment;
    }
    text(input) {
        return (this.#environment[`INPUT_${input.toUpperCase()}`] ?? '').trim();
    }
    line(input, longest, example) {
        const given = this.text(input);
        if (given === '')
            return null;
        if (given.length <= longest && !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(given))
            return given;
        return this.reject(input, given, `must be one line of at most ${longest} characters`, example);
    }
    choice(input, choices, otherwise) {
        const given = this.text(input);
        if (given === '')
            return otherwise;
        const chosen = choices.find((choice) => choice === given);
        if (chosen !== undefined)
            return chosen;
        const accepted = choices.map((choice) => `\`${choice}\``).join(', ');
        this.reject(input, given, `must be one of ${accepted}`, `${input}: ${otherwise}`);
        return otherwise;
    }
    flag(input) {
        const given = this.text(input);
        if (given === '' || /^(false|False|FALSE)$/.test(given))
            return false;
        if (/^(true|True|TRUE)$/.test(given))
            return true;
        this.reject(input, given, 'must be `true` or `false`', `${input}: true`);
        return false;
    }
    number(input, range, otherwise) {
        const given = this.text(input);
        if (given === '')
            return otherwise;
        const value = /^\d{1,6}(\.\d{1,6})?$/.test(given) ? Number(given) : Number.NaN;
        const fits = value >= range.least && value <= range.most;
        if (fits && (!range.whole || /^\d+$/.test(given)))
            return value;
        const kind = range.whole ? 'whole number' : 'number';
        this.reject(input, given, `must be a ${kind} from ${range.least} to ${range.most}`, `${input}: ${otherwise}`);
        return otherwise;
    }
    secret(input, example) {
        const given = this.text(input);
        if (given === '')
            return null;
        if (/^[\x21-\x7e]{1,4096}$/.test(given))
            return given;
        return this.reject(input, null, 'must be printable ASCII without white space inside, 4,096 characters at most (the value is not shown)', example);
    }
    parsed(input, result) {
        if (result.ok)
            return result.value;
        for (const problem of result.problems)
            this.problems.push({ input, ...problem });
        return null;
    }
    reject(input, given, wrong, example) {
        this.problems.push({
            input,
            given: given === null ? null : (0,shown_value/* shownValue */.J)(given),
            wrong,
            example,
        });
        return null;
    }
}

// EXTERNAL MODULE: ./lib/action/scan-inputs.js
var scan_inputs = __webpack_require__(50838);
// EXTERNAL MODULE: ./lib/detect/exact.js
var exact = __webpack_require__(84117);
;// CONCATENATED MODULE: ./lib/action/secret-inputs.js


function secretsAmong(environment, reader) {
    const mistyped = mistypedInputs(environment).filter(({ meant }) => secretInputs.includes(meant));
    const lists = [
        reader.text('protected-secrets'),
        ...mistyped.filter(({ meant }) => meant === 'protected-secrets').map(({ value }) => value),
    ];
    const single = [
        ...secretInputs.filter((name) => name !== 'protected-secrets').map((name) => reader.text(name)),
        ...mistyped
            .filter(({ meant }) => meant !== 'protected-secrets')
            .map(({ value }) => value.trim()),
    ];
    const values = lists.flatMap((list) => protectedLines(list).map((line) => (line.name === null ? line.text : line.value)));
    const numbers = ['contact-number', 'outbound-number', 'allowed-numbers'].flatMap((name) => digitsOf(reader.text(name)));
    return [...new Set([...single, ...values, ...numbers])].filter((secret) => secret !== '');
}
function digitsOf(text) {
    return text
        .split(/[,\n]/)
        .map((number) => number.trim())
        .filter((number) => number.replace(/\D/g, '').length >= 8)
        .flatMap((number) => [number, number.replace(/\D/g, '')]);
}
function protectedLines(text) {
    const found = [];
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = (lines[index] ?? '').trim();
        if (line === '')
            continue;
        const [, name, first] = /^([A-Za-z_][\w-]*)\s*=(.*)$/s.exec(line) ?? [];
        if (name === undefined || first === undefined) {
            found.push({ name: null, text: line, number: index + 1 });
            continue;
        }
        let value = first.trim();
        const end = value.startsWith('-----BEGIN ')
            ? lines.findIndex((later, at) => at > index && later.includes('-----END '))
            : -1;
        if (end > index && !value.includes('-----END ')) {
            const rest = lines.slice(index + 1, end + 1).map((later) => later.trim());
            value = [value, ...rest].join('\n');
            index = end;
        }
        found.push({ name, value });
    }
    return found;
}
function readProtectedSecrets(reader, apiKey) {
    const input = 'protected-secrets';
    const example = `${input}: |\n  DEEPGRAM_API_KEY=\${{ secrets.DEEPGRAM_API_KEY }}`;
    const secrets = [];
    const warnings = [];
    for (const line of protectedLines(reader.text(input))) {
        if (line.name === null) {
            const wrong = `must be lines of \`NAME=value\`, which line ${line.number} is not (it is not shown)`;
            reader.reject(input, null, wrong, example);
        }
        else if (secrets.some(({ name }) => name === line.name)) {
            reader.reject(input, null, `names \`${line.name}\` twice`, example);
        }
        else if (line.value === '') {
            warnings.push(`\`${input}\`: \`${line.name}\` is empty, so it is not looked for. Secrets are empty in runs for pull requests from forks and Dependabot.`);
        }
        else if (line.value.length < exact/* SHORTEST_PROTECTED */.Cz) {
            const wrong = `has a value for \`${line.name}\` of fewer than ${exact/* SHORTEST_PROTECTED */.Cz} characters, which would be found in ordinary text`;
            reader.reject(input, null, wrong, example);
        }
        else
            secrets.push({ name: line.name, value: line.value });
    }
    return { secrets, warnings: [...warnings, ...sharedValues(secrets, apiKey)] };
}
function sharedValues(secrets, apiKey) {
    const own = apiKey === null ? [] : [{ name: 'api-key', value: apiKey }];
    const named = new Map();
    for (const { name, value } of [...own, ...secrets]) {
        named.set(value, [...(named.get(value) ?? []), name]);
    }
    return [...named.values()]
        .filter((names) => names.length > 1)
        .map((names) => {
        const list = names.map((name) => `\`${name}\``).join(' and ');
        return `${list} hold the same value. Use a key of its own for each environment: then a leak of one can be revoked without stopping the others.`;
    });
}

;// CONCATENATED MODULE: ./lib/action/inputs.js







async function readInputs(environment) {
    const reader = new InputReader(environment);
    const secrets = secretsAmong(environment, reader);
    const apiKey = readApiKey(reader);
    const token = reader.secret('github-token', `github-token: \${{ github.token }}`);
    const apiUrl = readApiUrl(reader);
    const key = readKeyInputs(reader, apiKey);
    const known = readProtectedSecrets(reader, apiKey);
    const scan = await (0,scan_inputs/* readScanInputs */.J)(reader, known.secrets, environment);
    const call = await readCallInputs(reader);
    const mistyped = mistypedInputs(environment).map(({ name, meant }) => `There is no input \`${name}\`, so it has no effect. Did you mean \`${meant}\`?`);
    return {
        secrets,
        warnings: [...mistyped, ...known.warnings],
        callNotices: callNotices(reader),
        parsed: reader.problems.length > 0
            ? { ok: false, problems: reader.problems }
            : { ok: true, value: { scan, key, call, apiKey, apiUrl, token } },
    };
}
function readApiKey(reader) {
    const example = (0,input_problems/* fromSecret */.P)('api-key', 'VAANI_API_KEY');
    const wanted = [
        ...(/^true$/i.test(reader.text('verify-key')) ? ['`verify-key`'] : []),
        ...(/^(phone|web)$/.test(reader.text('smoke-call')) ? ['`smoke-call`'] : []),
    ];
    if (wanted.length > 0 && reader.text('api-key') === '') {
        const wrong = `is needed by ${wanted.join(' and ')} and is empty (secrets are empty in runs for pull requests from forks and Dependabot)`;
        return reader.reject('api-key', null, wrong, example);
    }
    return reader.secret('api-key', example);
}
function readKeyInputs(reader, apiKey) {
    const verify = reader.flag('verify-key');
    const example = (0,input_problems/* fromSecret */.P)('previous-api-key', 'VAANI_PREVIOUS_API_KEY');
    const previous = reader.secret('previous-api-key', example);
    if (previous !== null && previous === apiKey) {
        const wrong = 'is the same as `api-key`; it must be the key that was replaced';
        reader.reject('previous-api-key', null, wrong, example);
    }
    return { verify, previous };
}
const defaultApiUrl = 'https://api.vaanivoice.ai';
function readApiUrl(reader) {
    const given = reader.text('api-url') || defaultApiUrl;
    const url = URL.canParse(given) ? new URL(given) : null;
    const shown = given.includes('@') ? null : given;
    const refuse = (wrong) => reader.reject('api-url', shown, wrong, `api-url: ${defaultApiUrl}`) ?? defaultApiUrl;
    if (url === null)
        return refuse('must be an https address');
    const mayBePlain = url.protocol === 'http:' && (0,loopback/* isLoopbackHost */.c)(url.hostname);
    if (url.protocol !== 'https:' && !mayBePlain) {
        return refuse('must be an https address, or http on a loopback address such as 127.0.0.1');
    }
    const bare = url.pathname === '/' && url.search === '' && url.hash === '';
    if (!bare || url.username !== '' || url.password !== '' || /[?#]$/.test(given)) {
        return refuse('must be scheme, host and port only, without a user name, path or query');
    }
    return url.origin;
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