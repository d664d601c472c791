"use strict";
exports.id = 853;
exports.ids = [853];
exports.modules = {

/***/ 34853:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callCommand: function() { return /* binding */ callCommand; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _run_call_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84786);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30609);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48192);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83345);








async function callCommand(given, terminal) {
    const kind = { 'smoke-call': given.values['smoke-call'] ?? 'phone' };
    const { call, apiKey, apiUrl } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .inputsOf */ .V)(given, kind, terminal);
    if (call === null || apiKey === null)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('The call lacks its key or agent, or is switched off.');
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'vaani-guard-call-'));
    const environment = { ...process.env, RUNNER_TEMP: folder };
    const context = { ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .contextOf */ .V)(terminal), environment };
    const identity = { runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8), attempt: '1', job: 'command-line' };
    const step = await (0,_run_call_step_js__WEBPACK_IMPORTED_MODULE_4__.smokeCall)({ ...call, apiUrl, apiKey, identity, refused: null, keyCheck: null }, context);
    for (const { name, state, detail } of step.outcome.expectations) {
        terminal.log.info(`${marks[state]} ${name}${detail === '' ? '' : `: ${detail}`}`);
    }
    for (const file of [step.transcriptFile, step.junitFile]) {
        if (file !== null)
            terminal.log.info(`Written: ${file}`);
    }
    if (step.transcriptFile === null && step.junitFile === null)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true });
    const { result, failure } = step.outcome;
    terminal.write(failure === null ? result : `${result} ${failure}`);
    return (result === 'passed' || result === 'skipped') && !step.unwritten ? 0 : 1;
}
const marks = { met: '✓', missed: '✗', unobserved: '?' };


/***/ }),

/***/ 48192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ inputsOf; }
/* harmony export */ });
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26577);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30609);


async function inputsOf({ values, flags }, fixed, { log }) {
    const given = {
        'api-key': process.env.VAANI_API_KEY ?? '',
        'previous-api-key': process.env.VAANI_PREVIOUS_API_KEY ?? '',
        'api-url': process.env.VAANI_BASE_URL ?? '',
        'agent-id': process.env.VAANI_AGENT_ID ?? '',
        scan: 'off',
        ...values,
        ...Object.fromEntries([...flags].map((flag) => [flag, 'true'])),
        ...fixed,
    };
    const environment = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const { secrets, parsed } = await (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(environment);
    for (const secret of secrets)
        log.mask(secret);
    if (parsed.ok)
        return parsed.value;
    const problems = parsed.problems.map(({ input, given: shown, wrong }) => {
        const variable = input in values ? undefined : variables[input];
        if (variable !== undefined && given[input] === '') {
            const instead = input.endsWith('key') ? '' : `, or give --${input}`;
            return `The environment variable ${variable} is empty: export it${instead}.`;
        }
        const name = variable === undefined ? `--${input}` : `The environment variable ${variable}`;
        return `${name} ${wrong}${shown === null ? '' : ` (given: "${shown}")`}.`;
    });
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(problems.join('\n'));
}
const variables = {
    'api-key': 'VAANI_API_KEY',
    'previous-api-key': 'VAANI_PREVIOUS_API_KEY',
    'api-url': 'VAANI_BASE_URL',
    'agent-id': 'VAANI_AGENT_ID',
};


/***/ }),

/***/ 83345:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ contextOf; }
/* harmony export */ });
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36339);

function contextOf({ log, redactor, rules }) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    process.once('SIGINT', abort);
    process.once('SIGTERM', abort);
    return {
        environment: process.env,
        log,
        redactor,
        rules,
        signal: controller.signal,
        clock: _wait_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml,
        random: Math.random,
    };
}


/***/ })

};
;