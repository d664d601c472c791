"use strict";
exports.id = 853;
exports.ids = [853];
exports.modules = {

/***/ 4853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callCommand: () => (/* binding */ callCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_call_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3441);
/* harmony import */ var _run_detector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1817);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(609);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8192);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);






async function callCommand(given, terminal) {
    const { call, apiKey, apiUrl } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .V)(given, { 'smoke-call': 'phone' }, terminal);
    if (call === null || apiKey === null)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('The call lacks its key or agent.');
    const context = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .V)(terminal);
    const identity = { runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8), attempt: '1', job: 'command-line' };
    const step = await (0,_run_call_step_js__WEBPACK_IMPORTED_MODULE_1__.smokeCall)({ ...call, apiUrl, apiKey, identity, refused: null, keyCheck: null }, () => (0,_run_detector_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDetector */ .hK)({ apiKey, protectedSecrets: [] }), context);
    for (const { name, state, detail } of step.outcome.expectations) {
        terminal.log.info(`${marks[state]} ${name}${detail === '' ? '' : `: ${detail}`}`);
    }
    for (const file of [step.transcriptFile, step.junitFile]) {
        if (file !== null)
            terminal.log.info(`Written: ${file}`);
    }
    const { result, failure } = step.outcome;
    terminal.write(failure === null ? result : `${result} ${failure}`);
    return (result === 'passed' || result === 'skipped') && !step.unwritten ? 0 : 1;
}
const marks = { met: '✓', missed: '✗', unobserved: '?' };


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(609);


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
        const option = fromEnvironment[input] ?? `--${input}`;
        return `${option} ${wrong}${shown === null ? '' : ` (given: "${shown}")`}.`;
    });
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(problems.join('\n'));
}
const fromEnvironment = {
    'api-key': 'The environment variable VAANI_API_KEY',
    'previous-api-key': 'The environment variable VAANI_PREVIOUS_API_KEY',
};


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/* harmony import */ var _call_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3880);

function contextOf({ log, redactor }) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    process.once('SIGINT', abort);
    process.once('SIGTERM', abort);
    return {
        environment: process.env,
        log,
        redactor,
        signal: controller.signal,
        clock: _call_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml,
        random: Math.random,
    };
}


/***/ })

};
;