"use strict";
exports.id = 853;
exports.ids = [853];
exports.modules = {

/***/ 4853:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callCommand: function() { return /* binding */ callCommand; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _run_call_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6592);
/* harmony import */ var _run_detector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8317);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(609);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8192);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3345);









async function callCommand(given, terminal) {
    const { call, apiKey, apiUrl } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .inputsOf */ .V)(given, { 'smoke-call': 'phone' }, terminal);
    if (call === null || apiKey === null)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('The call lacks its key or agent.');
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'vaani-guard-call-'));
    const environment = { ...process.env, RUNNER_TEMP: folder };
    const context = { ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .contextOf */ .V)(terminal), environment };
    const identity = { runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8), attempt: '1', job: 'command-line' };
    const step = await (0,_run_call_step_js__WEBPACK_IMPORTED_MODULE_4__.smokeCall)({ ...call, apiUrl, apiKey, identity, refused: null, keyCheck: null }, () => (0,_run_detector_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDetector */ .hK)({ apiKey, protectedSecrets: [] }), context);
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


/***/ })

};
;