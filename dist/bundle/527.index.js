"use strict";
exports.id = 527;
exports.ids = [527];
exports.modules = {

/***/ 99527:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askWhichWork: function() { return /* binding */ askWhichWork; }
});

// EXTERNAL MODULE: ./lib/detect/exact.js
var exact = __webpack_require__(84117);
// EXTERNAL MODULE: ./lib/keys/verify.js
var verify = __webpack_require__(8216);
;// CONCATENATED MODULE: ./lib/keys/leaked.js

const mostKeys = 10;
const atMostForAll = 30_000;
const atMostForOne = 8_000;
async function checkLeakedKeys(keys, open, waiting) {
    const live = new Map();
    const until = waiting.clock.now() + atMostForAll;
    let asked = 0;
    for (const key of new Set(keys)) {
        const remaining = until - waiting.clock.now();
        const isAskable = isHeaderSafe(key) && asked < mostKeys && remaining > 0;
        if (!isAskable || waiting.signal?.aborted) {
            live.set(key, null);
            continue;
        }
        asked += 1;
        live.set(key, await isLive(open(key), Math.min(remaining, atMostForOne), waiting));
    }
    return live;
}
async function isLive(client, atMost, waiting) {
    try {
        const { status, code } = await (0,verify/* verifyKey */.r)(client, null, waiting, atMost);
        if (status === 'valid' || code === 'key-forbidden')
            return true;
        return status === 'rejected' ? false : null;
    }
    finally {
        await client.close();
    }
}
function isHeaderSafe(key) {
    return /^[\x21-\x7e]{8,200}$/.test(key);
}

// EXTERNAL MODULE: ./lib/run/client.js + 3 modules
var client = __webpack_require__(14782);
;// CONCATENATED MODULE: ./lib/run/leaked-keys.js



const vaaniRules = new Set([exact/* ownKeyRule */.ay, 'vaani-api-key']);
function askWhichWork(apiUrl, context) {
    return async (outcome) => {
        const { report, secretOf } = outcome;
        const keyOf = (finding) => vaaniRules.has(finding.rule) ? (secretOf.get(finding.fingerprint) ?? null) : null;
        const keys = report.findings.map(keyOf).filter((key) => key !== null);
        if (keys.length === 0)
            return outcome;
        const open = (apiKey) => (0,client/* openClient */.M)(apiUrl, apiKey, context);
        const live = await checkLeakedKeys(keys, open, context);
        const findings = report.findings.map((finding) => ({
            ...finding,
            live: live.get(keyOf(finding) ?? '') ?? null,
        }));
        return { ...outcome, report: { ...report, findings } };
    };
}


/***/ })

};
;