"use strict";
exports.id = 274;
exports.ids = [274];
exports.modules = {

/***/ 57274:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifFile: function() { return /* binding */ sarifFile; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20653);
/* harmony import */ var _describe_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83698);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40512);
/* harmony import */ var _findings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89008);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48646);






const mostResults = 5_000;
function sarifFile(findings, context) {
    const report = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactStrings */ .eT)(findings, context.redact);
    const { leaks, warnings } = (0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .countFindings */ .Gt)(report);
    const open = [...leaks, ...warnings];
    const shown = open.slice(0, mostResults);
    const rules = [...rulesOf(shown)];
    const indexOf = new Map(rules.map(([id], index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Vaani Guard',
                        version: context.version,
                        semanticVersion: context.version,
                        informationUri: context.homepage,
                        rules: rules.map(([id, worst]) => ruleFor(id, worst, context)),
                    },
                },
                automationDetails: { id: 'vaani-guard/' },
                invocations: [invocationFor(report, open.length - shown.length)],
                ...(context.repository !== null && {
                    versionControlProvenance: [
                        {
                            repositoryUri: `${context.repository.serverUrl}/${(0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O0)(context.repository.name)}`,
                        },
                    ],
                }),
                results: shown.map((finding) => resultFor(finding, indexOf.get(finding.rule) ?? -1)),
            },
        ],
    };
    return `${(0,_findings_file_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)(log)}\n`;
}
function rulesOf(findings) {
    const rules = new Map();
    for (const finding of findings) {
        if (!rules.has(finding.rule))
            rules.set(finding.rule, finding);
    }
    return rules;
}
function ruleFor(id, worst, { homepage }) {
    const certain = worst.severity === 'error';
    const description = text(worst.description, 1_000);
    return {
        id,
        shortDescription: { text: description },
        fullDescription: { text: description },
        helpUri: homepage,
        help: { text: text(`Revoke it first, then take it out of the change. ${worst.advice}`, 4_000) },
        defaultConfiguration: { level: worst.severity },
        properties: {
            tags: ['security', 'secret', 'external/cwe/cwe-798'],
            precision: certain ? 'very-high' : 'medium',
            'security-severity': certain ? '9.5' : '5.5',
        },
    };
}
function resultFor(finding, ruleIndex) {
    const commit = finding.commit === null ? '' : ` Commit ${(0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .shortCommit */ .Ax)(finding.commit)}.`;
    const message = `${(0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .whatIs */ .NR)(finding)}: ${finding.secret}${(0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .aboutSecret */ .Cr)(finding)}, in ${(0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .whereIs */ .ie)(finding)}.${commit} Revoke it first: ${finding.advice}`;
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: finding.severity,
        message: { text: text(message, 1_000) },
        locations: [{ physicalLocation: locationOf(finding) }],
        partialFingerprints: {
            primaryLocationLineHash: `${sha256(finding.fingerprint).slice(0, 16)}:1`,
            'vaaniGuard/v1': finding.fingerprint,
        },
        properties: {
            source: finding.source,
            decoded: finding.decoded,
            commit: finding.commit,
            live: finding.live,
        },
    };
}
function locationOf(finding) {
    const place = (0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding);
    const uri = (0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O0)(place?.path ?? finding.path ?? finding.source);
    const startLine = place?.line ?? finding.line ?? 1;
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine } };
}
function invocationFor(report, left) {
    const notifications = report.incomplete.map(({ what, why, cure }) => ({
        level: 'error',
        message: { text: text(`${what} could not be read: ${why} What to do: ${cure}`, 1_000) },
    }));
    if (left > 0) {
        const more = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, 'more finding')} in the findings file: code scanning shows ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(mostResults)}.`;
        notifications.push({ level: 'warning', message: { text: more } });
    }
    return {
        executionSuccessful: report.incomplete.length === 0 && report.result !== 'incomplete',
        toolExecutionNotifications: notifications.slice(0, 1_000),
    };
}
function text(outside, longest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControl */ .hN)(outside), longest);
}
function sha256(outside) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(outside).digest('hex');
}


/***/ })

};
;