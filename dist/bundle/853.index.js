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
/* harmony import */ var _run_call_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6592);
/* harmony import */ var _run_detector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8709);
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


/***/ })

};
;