"use strict";
exports.id = 528;
exports.ids = [528];
exports.modules = {

/***/ 5528:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkKeys: function() { return /* binding */ checkKeys; }
});

;// CONCATENATED MODULE: ./lib/keys/rotation.js
const stepNames = [
    'generate a new key',
    'update the application',
    'verify that it works with the new key',
    'delete the old key',
];
const menu = 'Settings → API Keys in the Vaani dashboard';
function rotationReport(current, previous, areTheSame) {
    const status = statusOf(previous);
    if (areTheSame) {
        return {
            status,
            isWarning: true,
            message: `\`api-key\` and \`previous-api-key\` hold the same value${status === 'still-valid' ? ', which still works' : ''}: nothing was rotated, or one of the two secrets was not updated.`,
            cure: `Generate a new key in ${menu} (Generate API Key) and store it in the secret behind \`api-key\`; keep the old one behind \`previous-api-key\` until it is deleted.`,
            steps: steps(0),
        };
    }
    if (status === 'unreachable') {
        return {
            status,
            isWarning: true,
            message: `Whether the previous API key still works could not be checked. ${previous.message}`,
            cure: previous.cure,
            steps: steps(current?.status === 'valid' ? 3 : null),
        };
    }
    if (current?.status === 'rejected') {
        return status === 'still-valid'
            ? {
                status,
                isWarning: true,
                message: 'The previous API key still works, and the new one does not: do not delete the previous key yet.',
                cure: `Store the new key in the secret behind \`api-key\` as it was shown when it was generated; if it is lost, generate another in ${menu}.`,
                steps: steps(1),
            }
            : {
                status,
                isWarning: true,
                message: 'Neither the previous API key nor the new one works.',
                cure: `Generate a new key in ${menu} (Generate API Key) and store it in the secret behind \`api-key\`.`,
                steps: steps(0),
            };
    }
    if (status === 'revoked') {
        return {
            status,
            isWarning: false,
            message: 'The previous API key is revoked: the Vaani API no longer accepts it.',
            cure: '',
            steps: current?.status === 'valid' ? steps(stepNames.length) : steps(null, 'done'),
        };
    }
    return {
        status,
        isWarning: true,
        message: current?.status === 'valid'
            ? 'The new API key works, and the previous one still works too: the last step of the rotation, deleting the old key, is still to do.'
            : 'The previous API key still works. Whether the new one does is not known.',
        cure: current?.status === 'valid'
            ? `Open ${menu}, find the previous key by its name and delete it. Whoever has it can place calls and read transcripts until then.`
            : `Make sure that the new key works, then open ${menu}, find the previous key by its name and delete it.`,
        steps: current?.status === 'valid' ? steps(3) : steps(null, 'to-do'),
    };
}
function statusOf({ status, code }) {
    if (status === 'valid' || code === 'key-forbidden')
        return 'still-valid';
    return status === 'rejected' ? 'revoked' : 'unreachable';
}
function steps(done, last = 'unknown') {
    return stepNames.map((name, index) => {
        if (done === null)
            return { name, state: index === stepNames.length - 1 ? last : 'unknown' };
        return { name, state: index < done ? 'done' : 'to-do' };
    });
}

// EXTERNAL MODULE: ./lib/keys/verify.js
var verify = __webpack_require__(8216);
// EXTERNAL MODULE: ./lib/run/client.js + 3 modules
var run_client = __webpack_require__(14782);
;// CONCATENATED MODULE: ./lib/run/key-step.js



async function checkKeys(request, context) {
    const { apiKey, previousKey } = request;
    const current = request.verify && apiKey !== null
        ? await checkKey(request.apiUrl, apiKey, request.agentId, context)
        : null;
    if (current !== null)
        announce(current, context);
    const checked = {
        current,
        previous: null,
        failed: current !== null && current.code !== null,
        summary: current === null ? '' : summaryOf(current),
    };
    if (previousKey === null)
        return checked;
    const newKey = current ?? (apiKey === null ? null : await checkKey(request.apiUrl, apiKey, null, context));
    const rotation = rotationReport(newKey, await checkKey(request.apiUrl, previousKey, null, context), previousKey === apiKey);
    const say = rotation.isWarning ? context.log.warning : context.log.notice;
    say(sentence(rotation), 'Key rotation');
    const parts = [checked.summary, rotationSummary(rotation)].filter((part) => part !== '');
    return {
        current: newKey,
        previous: rotation.status,
        failed: checked.failed,
        summary: parts.join('\n\n'),
    };
}
async function checkKey(apiUrl, apiKey, agentId, context) {
    const client = (0,run_client/* openClient */.M)(apiUrl, apiKey, context);
    try {
        return await (0,verify/* verifyKey */.r)(client, agentId, context);
    }
    finally {
        await client.close();
    }
}
function announce(check, { log }) {
    if (check.code === null)
        log.info(check.message);
    else
        log.error(sentence(check), 'Vaani API key');
}
const marks = { done: '✅', 'to-do': '⬜', unknown: '❔' };
function sentence({ message, cure }) {
    return cure === '' ? message : `${message} ${cure}`;
}
function rotationSummary(rotation) {
    const steps = rotation.steps.map(({ name, state }) => `- ${marks[state]} ${name}`).join('\n');
    return `## Key rotation\n\n${sentence(rotation)}\n\n${steps}\n`;
}
function summaryOf(check) {
    return `## Vaani API key\n\n${check.code === null ? '✅' : '❌'} ${sentence(check)}\n`;
}


/***/ })

};
;