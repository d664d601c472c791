"use strict";
exports.id = 611;
exports.ids = [611];
exports.modules = {

/***/ 8216:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ verifyKey; }
/* harmony export */ });
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36339);

const patience = 30_000;
async function verifyKey(client, agentId, waiting, atMost = patience) {
    const until = waiting.clock.now() + atMost;
    const agents = await patiently((asking) => client.listAgents(asking), until, waiting);
    const failure = agents.ok ? null : agents.failure;
    if (failure !== null && !isAboutTheAddress(failure))
        return checkOf(client, failure, waiting);
    if (failure !== null) {
        const history = await patiently((asking) => client.callHistory(1, 1, asking), until, waiting);
        if (!history.ok) {
            const telling = history.failure.status === 404 ? failure : history.failure;
            return checkOf(client, telling, waiting);
        }
    }
    if (agentId === null)
        return valid(null, 'The API key works.');
    const agent = await patiently((asking) => client.getAgent(agentId, asking), until, waiting);
    if (agent.ok) {
        const message = agent.value
            ? 'The API key works, and the agent exists.'
            : 'The API key works. Whether the agent exists cannot be checked.';
        return valid(agent.value?.name ?? null, message);
    }
    const { code } = agent.failure;
    if (code === 'agent-not-found' || code === 'key-forbidden' || code === 'balance-empty') {
        return { ...only(agent.failure), status: 'valid' };
    }
    if (code === 'key-rejected' || code === 'cancelled') {
        return checkOf(client, agent.failure, waiting);
    }
    return valid(null, `The API key works. The agent could not be looked up: ${agent.failure.message}`);
}
function isAboutTheAddress({ status }) {
    return status !== null && [400, 403, 404, 405, 410, 422].includes(status);
}
async function checkOf(client, failure, waiting) {
    if (failure.status !== null && [404, 405, 410].includes(failure.status)) {
        return {
            status: 'unreachable',
            code: 'unreadable-answer',
            message: `There is neither a list of agents nor a call history at this address (status ${failure.status}). Nothing is known of the API key.`,
            cure: 'Check that `api-url` is the address of the Vaani API, without a path.',
            agentName: null,
        };
    }
    switch (failure.code) {
        case 'key-rejected':
        case 'key-forbidden':
            return { ...only(failure), status: 'rejected' };
        case 'balance-empty':
            return { ...only(failure), status: 'valid' };
        case 'service-unavailable': {
            const healthy = await client.health({ signal: waiting.signal, atMost: 5_000 });
            const more = healthy
                ? 'Its health page answers, so the service is there: it is this read that fails.'
                : 'Its health page does not answer either.';
            return {
                ...only(failure),
                status: 'unreachable',
                message: `${failure.message} ${more} Nothing is known of the API key.`,
            };
        }
        default:
            return {
                ...only(failure),
                status: 'unreachable',
                message: `${failure.message} Nothing is known of the API key.`,
            };
    }
}
function only({ code, message, cure }) {
    return { code, message, cure, agentName: null };
}
function valid(agentName, message) {
    return { status: 'valid', code: null, message, cure: '', agentName };
}
async function patiently(ask, until, waiting) {
    let last = null;
    const waited = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .waitFor */ .fm)(async (remaining) => {
        last = await ask({ signal: waiting.signal, atMost: Math.max(remaining(), 2_000) });
        if (last.ok || !last.failure.transient)
            return { kind: 'done', value: last };
        return { kind: 'again', changed: true, retryAfter: last.failure.retryAfter };
    }, () => until, waiting);
    if (waited.kind === 'done')
        return waited.value;
    if (waited.kind === 'cancelled' || last === null)
        return { ok: false, failure: cancelled };
    return last;
}
const cancelled = {
    code: 'cancelled',
    message: 'The run was cancelled before the API key was checked.',
    cure: 'Run the job again.',
    skipped: false,
    transient: false,
    sent: false,
    status: null,
    retryAfter: null,
};


/***/ }),

/***/ 14782:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: function() { return /* binding */ openClient; }
});

// EXTERNAL MODULE: ./lib/vaani/answers.js
var answers = __webpack_require__(99269);
;// CONCATENATED MODULE: ./lib/vaani/meanings.js
const meanings = {
    key: {
        code: 'key-rejected',
        meaning: 'The Vaani API does not accept the API key.',
        cure: 'Compare the secret behind `api-key` with Settings → API Keys: it may be mistyped, deleted, expired, or of another workspace; it is sent as the header X-API-Key. A lost key cannot be shown again: generate a new one there and store it as the secret.',
    },
    balance: {
        code: 'balance-empty',
        meaning: 'The workspace has no balance left for a call.',
        cure: 'Top up the workspace in the Vaani dashboard, then run the job again.',
    },
    forbidden: {
        code: 'key-forbidden',
        meaning: 'The API key works, but is not allowed to do this, or the agent belongs to another workspace.',
        cure: 'Use a key of the workspace that owns the agent: keys are created in Settings → API Keys of that workspace.',
    },
    dnd: {
        code: 'dnd-blocked',
        meaning: 'The number is registered as do-not-disturb, and the service does not call it.',
        cure: 'Use a `contact-number` that is not in the do-not-disturb register, such as a number of your own. The check is never skipped.',
    },
    agent: {
        code: 'agent-not-found',
        meaning: 'There is no such agent in the workspace of this API key.',
        cure: 'Copy the id of the staging agent from the dashboard into `agent-id`, and check that `api-key` belongs to the same workspace and `api-url` is the Vaani API.',
    },
    hours: {
        code: 'outside-calling-hours',
        meaning: 'The service places no calls now: outside 08:00 to 20:00 India time.',
        cure: 'Run the job between 08:00 and 20:00 India time, for instance on a schedule.',
    },
    rate: {
        code: 'rate-limited',
        meaning: 'The Vaani API asks for fewer requests.',
        cure: 'Run the job again later, and let fewer jobs use the same key at a time (`concurrency:` in the workflow).',
    },
    unavailable: {
        code: 'service-unavailable',
        meaning: 'The Vaani API is not working at the moment.',
        cure: 'Run the job again later. If this continues, contact Vaani support.',
    },
    unreadable: {
        code: 'unreadable-answer',
        meaning: 'The Vaani API answered with something that cannot be understood.',
        cure: 'Check that `api-url` is the address of the Vaani API. If it is, the service may have changed its answers: please report this message.',
    },
    rejected: {
        code: 'request-rejected',
        meaning: 'The Vaani API does not accept the request.',
        cure: 'Check the inputs of the call against the reason given: `contact-number`, `outbound-number`, `voice`, `metadata`.',
    },
};
function meaningOfStatus(status, said) {
    const byText = meaningOfText(said);
    switch (status) {
        case 401:
            return meanings.key;
        case 402:
            return meanings.balance;
        case 403:
            return byText === meanings.dnd || byText === meanings.hours ? byText : meanings.forbidden;
        case 404:
        case 410:
            return meanings.agent;
        case 429:
            return meanings.rate;
    }
    if (status === 408 || status >= 500)
        return meanings.unavailable;
    if (status >= 400)
        return byText ?? meanings.rejected;
    return meanings.unreadable;
}
function meaningOfText(said) {
    return wordings.find(([wording]) => wording.test(said))?.[1] ?? null;
}
const wordings = [
    [
        /\b0?8[:.]00\b.{0,40}\b(20[:.]00|0?8[:.]00)\b|\b0?8 ?am\b.{0,40}\b0?8 ?pm\b|\b(calling|permitted|allowed|permissible) (hours|window|time)\b|\boutside\b.{0,30}\b(hours|window)\b/i,
        meanings.hours,
    ],
    [/\bDND\b|\bN?DNCR?\b|\bNCPR\b|do[- ]not[- ](disturb|call)/i, meanings.dnd],
    [/\bTRAI\b/i, meanings.hours],
    [
        /insufficient (balance|credit|fund)|\bbalance (is )?(too )?(low|empty|insufficient)|not enough (credit|balance)/i,
        meanings.balance,
    ],
    [/\bagent\b.{0,80}\b(not found|does not exist|unknown)/i, meanings.agent],
    [
        /\b(invalid|expired|missing|unknown|revoked|deleted)\b.{0,20}\bapi[ _-]?key\b|\bapi[ _-]?key\b.{0,20}\b(invalid|expired|missing|unknown|revoked|deleted)\b/i,
        meanings.key,
    ],
];

// EXTERNAL MODULE: ./lib/vaani/reading.js
var reading = __webpack_require__(17538);
;// CONCATENATED MODULE: ./lib/vaani/failures.js


function failureOf(reply, asked, redact) {
    switch (reply.kind) {
        case 'cancelled':
            return failure('cancelled', `Cancelled while waiting for ${asked}.`, '', {
                transient: false,
            });
        case 'not-sent':
            return failure('service-unavailable', `The Vaani API cannot be reached (${reply.reason}) when asked for ${asked}.`, unreachableCure, { transient: true, sent: false });
        case 'lost':
            return failure('service-unavailable', `The Vaani API gave no answer (${reply.reason}) when asked for ${asked}.`, meanings.unavailable.cure, { transient: true });
        case 'answered':
            return failureOfAnswer(reply, asked, redact);
    }
}
function failureOfAnswer(reply, asked, redact) {
    const status = statusOf(reply);
    const said = serviceText(reply, redact);
    const { code, cure, meaning } = meaningOfStatus(status, said);
    const words = said === '' ? '' : `: ${said}`;
    return failure(code, `${meaning} (The Vaani API answered ${status} when asked for ${asked}${words}${redirect(reply)})`, cure, {
        transient: isTransient(status),
        skipped: code === 'outside-calling-hours',
        status,
        retryAfter: reply.retryAfter,
    });
}
function unreadable(reply, asked, why, redact) {
    const start = (0,reading/* shortened */.vI)(redact(reply.text), 200);
    const shown = start === '' ? 'an empty body' : start;
    return failure('unreadable-answer', `The answer of the Vaani API for ${asked} cannot be read: ${why}. It begins: ${shown}`, meanings.unreadable.cure, { transient: true, status: reply.status, retryAfter: reply.retryAfter });
}
function incomplete(reply, asked, lacking) {
    return failure('unreadable-answer', `The answer of the Vaani API for ${asked} lacks ${lacking}.`, meanings.unreadable.cure, { transient: true, status: reply.status, retryAfter: reply.retryAfter });
}
function refusal(reply, asked, redact) {
    const said = serviceText(reply, redact);
    const { code, meaning, cure } = meaningOfText(said) ?? meanings.rejected;
    return failure(code, `${meaning} (The Vaani API said no to ${asked}: ${said || 'without a reason'})`, cure, {
        transient: false,
        skipped: code === 'outside-calling-hours',
        status: reply.status,
        retryAfter: reply.retryAfter,
    });
}
function statusOf(reply) {
    const inner = (0,reading/* isFields */.Ce)(reply.json) ? reply.json.status_code : undefined;
    const outerIsGood = reply.status >= 200 && reply.status < 300;
    return outerIsGood && typeof inner === 'number' && inner >= 400 && inner < 600
        ? inner
        : reply.status;
}
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500 || status < 400;
}
function redirect(reply) {
    if (reply.status < 300 || reply.status >= 400 || reply.location === null)
        return '';
    let target = 'elsewhere';
    try {
        target = new URL(reply.location, 'https://same.invalid').origin.replace('https://same.invalid', 'another path');
    }
    catch { }
    return `, a redirect to ${(0,reading/* shortened */.vI)(target, 100)} that was not followed`;
}
function serviceText(reply, redact) {
    const { json } = reply;
    const said = (0,reading/* isFields */.Ce)(json) ? saidIn(json) : typeof json === 'string' ? json : '';
    if (said !== '')
        return (0,reading/* shortened */.vI)(redact(said));
    if (/^\s*(<!doctype|<html)/i.test(reply.text)) {
        const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(reply.text.slice(0, 10_000))?.[1] ?? '';
        return (0,reading/* shortened */.vI)(redact(`an HTML page ${title}`));
    }
    return (0,reading/* shortened */.vI)(redact(reply.text), 200);
}
function saidIn(fields, depth = 0) {
    for (const name of ['error', 'detail', 'message', 'msg', 'error_message', 'reason']) {
        const value = fields[name];
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim();
        if (Array.isArray(value) && value.length > 0) {
            return value.slice(0, 10).map(saidInEntry).filter(Boolean).join('; ');
        }
        if ((0,reading/* isFields */.Ce)(value) && depth < 3) {
            const inner = saidIn(value, depth + 1);
            if (inner !== '')
                return inner;
        }
    }
    return '';
}
function saidInEntry(entry) {
    if (typeof entry === 'string')
        return entry;
    if (!(0,reading/* isFields */.Ce)(entry))
        return '';
    const place = Array.isArray(entry.loc)
        ? entry.loc
            .filter((part) => part !== 'body')
            .map(String)
            .join('.')
        : '';
    const said = typeof entry.msg === 'string' ? entry.msg : saidIn(entry, 3);
    return place === '' ? said : `${place}: ${said}`;
}
function failure(code, message, cure, more) {
    return {
        code,
        message,
        cure,
        skipped: false,
        sent: true,
        status: null,
        retryAfter: null,
        ...more,
    };
}
const unreachableCure = 'Check `api-url`, and that the runner may reach it (proxy, firewall).';

// EXTERNAL MODULE: ./lib/vaani/http.js
var vaani_http = __webpack_require__(52568);
// EXTERNAL MODULE: ./lib/vaani/transcript.js
var transcript = __webpack_require__(80638);
;// CONCATENATED MODULE: ./lib/vaani/client.js




function createClient(options) {
    const http = (0,vaani_http/* createHttp */.V0)(options);
    const timeouts = options.timeouts ?? { read: 15_000, dispatch: 60_000 };
    const others = options.redact ?? ((text) => text);
    const redact = (text) => others(text.replaceAll(options.apiKey, '***').replace(access, '***'));
    const within = (limit, asking) => ({
        timeout: Math.max(1, Math.min(limit, asking?.atMost ?? limit)),
        signal: asking?.signal,
    });
    async function read(path, asked, asking, understand) {
        const reply = await http.send({
            method: 'GET',
            path,
            withKey: true,
            ...within(timeouts.read, asking),
        });
        if (reply.kind !== 'answered')
            return { ok: false, failure: failureOf(reply, asked, redact) };
        const understood = understand(reply, statusOf(reply));
        if (understood === null)
            return { ok: false, failure: failureOf(reply, asked, redact) };
        if (understood.ok)
            return understood;
        const why = reply.complete ? understood.why : 'it broke off or is longer than 32 MB';
        return { ok: false, failure: unreadable(reply, asked, why, redact) };
    }
    return {
        listAgents: (asking) => read('/api/agents?page=1&page_size=1', 'the agents', asking, (reply, status) => isGood(status) ? (0,answers/* readAgents */.$e)(reply.json) : null),
        getAgent: (agentId, asking) => read(`/api/agents/${encodeURIComponent(agentId)}`, 'the agent', asking, (reply, status) => {
            if (status === 405 || lacksAddress(reply))
                return { ok: true, value: null };
            return isGood(status) ? (0,answers/* readAgent */.si)(reply.json) : null;
        }),
        callHistory: (page, pageSize, asking) => read(`/api/call-history?page=${page}&page_size=${pageSize}`, 'the call history', asking, (reply, status) => (isGood(status) ? (0,answers/* readHistory */.Lu)(reply.json, pageSize) : null)),
        callDetails: (callId, asking) => read(`/api/call_details/${encodeURIComponent(callId)}`, 'the details of the call', asking, (reply, status) => made(reply, status, transcript/* readDetails */.LF)),
        transcript: (callId, asking) => read(`/api/transcript/${encodeURIComponent(callId)}`, 'the transcript', asking, (reply, status) => made(reply, status, transcript/* readTranscript */.lb)),
        async health(asking) {
            const reply = await http.send({
                method: 'GET',
                path: '/api/health',
                withKey: false,
                ...within(timeouts.read, asking),
            });
            return reply.kind === 'answered' && reply.status < 500;
        },
        async triggerCall(order, asking) {
            const reply = await http.send({
                method: 'POST',
                path: '/api/trigger-call/',
                body: order,
                withKey: true,
                ...within(timeouts.dispatch, asking),
            });
            const asked = 'the call';
            if (reply.kind !== 'answered') {
                const failure = failureOf(reply, asked, redact);
                return { kind: failure.sent ? 'unknown' : 'again', failure };
            }
            if (reply.status === 429)
                return { kind: 'again', failure: failureOf(reply, asked, redact) };
            if (refusals.has(reply.status)) {
                return { kind: 'refused', failure: failureOf(reply, asked, redact) };
            }
            if (!isGood(statusOf(reply))) {
                return { kind: 'unknown', failure: failureOf(reply, asked, redact) };
            }
            const answer = (0,answers/* readDispatch */.L6)(reply.json);
            if (answer.kind === 'dispatched') {
                if (order.medium === 'telephony' || answer.value.room !== null)
                    return answer;
                const failure = incomplete(reply, asked, 'the token or a safe address of its room');
                return { kind: 'unknown', failure };
            }
            if (answer.kind === 'refused') {
                const failure = refusal(reply, asked, redact);
                const clear = failure.code !== 'request-rejected';
                return { kind: clear ? 'refused' : 'doubtful', failure };
            }
            const why = reply.complete ? answer.why : 'it broke off';
            return { kind: 'unknown', failure: unreadable(reply, asked, why, redact) };
        },
        close: () => http.close(),
    };
}
const access = /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?|\bwss?:\/\/[^\s"'<>]+/g;
const refusals = new Set([400, 401, 402, 403, 404, 405, 410, 413, 414, 415, 422, 431]);
function isGood(status) {
    return status >= 200 && status < 300;
}
function lacksAddress(reply) {
    const json = reply.json;
    return reply.status === 404 && json?.detail === 'Not Found';
}
function made(reply, status, understand) {
    if (status === 202 || status === 404) {
        return { ok: true, value: { kind: 'pending', why: `status ${status}` } };
    }
    if (isGood(reply.status) && status >= 500) {
        return { ok: true, value: { kind: 'pending', why: `status ${status} in the body` } };
    }
    if (!isGood(status))
        return null;
    const understood = understand(reply.json);
    return understood.kind === 'unreadable'
        ? { ok: false, why: understood.why }
        : { ok: true, value: understood };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(17992);
;// CONCATENATED MODULE: ./lib/run/client.js


function openClient(apiUrl, apiKey, { clock, redactor }) {
    return createClient({ apiUrl, apiKey, version: version/* version */.r, now: clock.now, redact: redactor.redact });
}


/***/ }),

/***/ 99269:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: function() { return /* binding */ readAgents; },
/* harmony export */   L6: function() { return /* binding */ readDispatch; },
/* harmony export */   Lu: function() { return /* binding */ readHistory; },
/* harmony export */   ag: function() { return /* binding */ said; },
/* harmony export */   fn: function() { return /* binding */ isPlaceholderText; },
/* harmony export */   si: function() { return /* binding */ readAgent; }
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17538);
/* harmony import */ var _socket_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41032);


function readDispatch(json) {
    if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(json))
        return { kind: 'unreadable', why: 'it is no JSON object' };
    const output = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(json, 'output', 'data', 'result') ?? {};
    const callId = callIdIn(json) ?? callIdIn(output) ?? callIdInText(json.output) ?? callIdInText(json.message);
    if (callId !== null && json.success !== false) {
        const captionsUrl = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(json, 'live_captions_url') ?? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(output, 'live_captions_url');
        const room = roomIn(json) ?? roomIn(output);
        return { kind: 'dispatched', value: { callId, captionsUrl, room } };
    }
    if (json.success === false)
        return { kind: 'refused' };
    return { kind: 'unreadable', why: 'it names no call' };
}
function roomIn(fields) {
    const token = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'token', 'lk_token');
    const written = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'connection_url', 'lk_url');
    const url = written === null ? null : (0,_socket_address_js__WEBPACK_IMPORTED_MODULE_1__/* .socketAddress */ .Q)(written);
    return token === null || url === null ? null : { url, token };
}
function callIdIn(fields) {
    const id = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields, 'call_id', 'room_name');
    return id !== null && isCallId(id) ? id : null;
}
function isCallId(id) {
    return /^[\w.:-]{3,200}$/.test(id);
}
function callIdInText(value) {
    if (typeof value !== 'string')
        return null;
    const sentence = value.slice(0, 2000);
    return (/\b(?:outbound|inbound)-\d{1,20}-[0-9a-z]{1,60}\b|\broom[-_][\w-]{1,150}/i.exec(sentence)?.[0] ?? null);
}
function readHistory(json, pageSize) {
    const list = listIn(json, ['data', 'calls', 'items', 'results']);
    if (list === null)
        return { ok: false, why: 'it holds no list of calls' };
    const entries = list.filter(_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce);
    if (entries.length < list.length)
        return { ok: false, why: 'its list holds something else than calls' };
    const pagination = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(json) ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(json, 'pagination') : null;
    const total = pagination === null ? null : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pagination, 'total_count', 'total');
    const size = (pagination === null ? null : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pagination, 'page_size')) ?? pageSize;
    const counted = total !== null && size > 0 ? Math.ceil(total / size) : null;
    const totalPages = (pagination === null ? null : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pagination, 'total_pages')) ?? counted;
    const said = pagination?.has_next;
    return {
        ok: true,
        value: {
            rows: entries.map(readRow),
            totalPages: totalPages !== null && totalPages >= 0 ? Math.floor(totalPages) : null,
            hasNext: typeof said === 'boolean' ? said : list.length >= pageSize,
        },
    };
}
function readRow(row) {
    const milliseconds = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(row, 'duration_ms');
    return {
        callId: callIdIn(row) ?? callIdIn({ call_id: row.id }),
        status: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(row, 'call_status', 'status'),
        metadata: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(row, 'call_metadata', 'metadata'),
        startedAt: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(row, 'Start_time', 'start_time', 'started_at', 'created_at'),
        dialledAt: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(row, 'call_dialing_at', 'dialing_at'),
        ringingAt: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(row, 'call_ringing_at', 'ringing_at'),
        answeredAt: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(row, 'user_picked_up_at', 'picked_up_at', 'answered_at'),
        endedAt: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(row, 'End_time', 'end_time', 'ended_at'),
        durationSeconds: milliseconds === null ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(row, 'duration') : milliseconds / 1000,
        cost: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(row, 'call_cost', 'cost'),
        processing: readProcessing((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(row, 'post_processing_status')),
        summary: said((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(row, 'call_summary', 'summary')),
        entities: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(row, 'call_entity', 'entities', 'entity'),
        evaluation: said((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(row, 'call_eval_tag')),
    };
}
function readProcessing(status) {
    switch (status?.toLowerCase().replace(/[\s-]+/g, '_')) {
        case 'completed':
        case 'complete':
        case 'done':
            return 'completed';
        case 'processing':
        case 'in_progress':
        case 'pending':
            return 'running';
        case 'not_processed':
        case 'not_started':
            return 'not-started';
        default:
            return null;
    }
}
function readAgents(json) {
    const list = listIn(json, ['data', 'items', 'agents', 'results']);
    if (list === null)
        return { ok: false, why: 'it holds no list of agents' };
    return { ok: true, value: { count: list.length } };
}
function readAgent(json) {
    const agent = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(json) ? ((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(json, 'data', 'agent') ?? json) : null;
    const known = ['id', 'agent_id', 'agent_name', 'display_name', 'agent_display_name'];
    if (agent === null || !known.some((name) => agent[name] !== undefined)) {
        return { ok: false, why: 'it describes no agent' };
    }
    const name = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(agent, 'display_name', 'agent_display_name', 'agent_name', 'name');
    return { ok: true, value: { name } };
}
function listIn(json, names) {
    if (Array.isArray(json))
        return json;
    if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(json))
        return null;
    for (const name of names) {
        const value = json[name];
        if (Array.isArray(value))
            return value;
    }
    const inner = json.data;
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(inner) ? listIn({ ...inner, data: undefined }, names) : null;
}
function isPlaceholderText(written) {
    const trimmed = written.trim();
    return trimmed.length < 300 && (standsAtTheStart.test(trimmed) || standsAlone.test(trimmed));
}
const standsAtTheStart = /^(transcript(ion)?s? (is |are )?(not|empty|pending|processing|being|in progress)|waiting for (the )?transcript|error (fetching|retrieving|generating)|database connection|no extractor)/i;
const standsAlone = /^(still |post[- ]?)?(processing|processed|pending|queued|not[ _](yet )?(available|processed|found|started)|in[ _]progress|please (try again|wait).*|n\/?a|null|none)[\s.…!]*$/i;
function said(written) {
    return written === null || isPlaceholderText(written) ? null : written;
}


/***/ }),

/***/ 52568:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: function() { return /* binding */ isLoopback; },
/* harmony export */   V0: function() { return /* binding */ createHttp; },
/* harmony export */   tR: function() { return /* binding */ dispatcherFor; }
/* harmony export */ });
/* unused harmony export readRetryAfter */
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89375);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17538);



const bodyLimit = 32 * 1024 * 1024;
function createHttp(options) {
    const base = options.apiUrl.replace(/\/+$/, '');
    const dispatcher = dispatcherFor(base);
    async function send(outgoing) {
        if (outgoing.signal?.aborted)
            return { kind: 'cancelled' };
        const timeout = AbortSignal.timeout(outgoing.timeout);
        const signal = outgoing.signal ? AbortSignal.any([outgoing.signal, timeout]) : timeout;
        const headers = {
            accept: 'application/json',
            'user-agent': `vaani-guard/${options.version}`,
        };
        if (outgoing.withKey)
            headers['x-api-key'] = options.apiKey;
        if (outgoing.body !== undefined)
            headers['content-type'] = 'application/json';
        const body = outgoing.body === undefined ? null : JSON.stringify(outgoing.body);
        try {
            const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.request)(base + outgoing.path, {
                dispatcher,
                method: outgoing.method,
                headers,
                body,
                signal,
                headersTimeout: outgoing.timeout,
                bodyTimeout: outgoing.timeout,
            });
            const { text, complete } = await readBody(response.body);
            if (outgoing.signal?.aborted)
                return { kind: 'cancelled' };
            const header = (name) => [response.headers[name]].flat()[0] ?? null;
            return {
                kind: 'answered',
                status: response.statusCode,
                text,
                json: complete ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined,
                complete,
                retryAfter: readRetryAfter(header('retry-after'), header('date'), options.now()),
                location: header('location'),
            };
        }
        catch (error) {
            if (outgoing.signal?.aborted)
                return { kind: 'cancelled' };
            if (leftNothing(error))
                return { kind: 'not-sent', reason: reasonOf(error) };
            const seconds = Math.max(1, Math.round(outgoing.timeout / 1000));
            return {
                kind: 'lost',
                reason: timeout.aborted || isLate(error) ? `no reply within ${seconds} s` : reasonOf(error),
            };
        }
    }
    return { send, close: () => dispatcher.destroy() };
}
function dispatcherFor(url) {
    const settings = { pipelining: 0, allowH2: false };
    return isLoopback(url) ? new undici__WEBPACK_IMPORTED_MODULE_0__.Agent(settings) : new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent(settings);
}
function isLoopback(url) {
    return (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .c)(new URL(url).hostname);
}
async function readBody(body) {
    const chunks = [];
    let length = 0;
    let complete = true;
    try {
        for await (const chunk of body) {
            length += chunk.length;
            if (length > bodyLimit) {
                complete = false;
                break;
            }
            chunks.push(chunk);
        }
    }
    catch {
        complete = false;
    }
    return { text: Buffer.concat(chunks).toString('utf8'), complete };
}
function readRetryAfter(value, serverDate, now) {
    if (value === null)
        return null;
    if (/^\s*\d{1,9}\s*$/.test(value))
        return Number(value) * 1000;
    const at = Date.parse(value);
    if (!/[a-z]/i.test(value) || Number.isNaN(at))
        return null;
    const from = serverDate === null ? Number.NaN : Date.parse(serverDate);
    return Math.max(0, at - (Number.isNaN(from) ? now : from));
}
function leftNothing(error) {
    const { code, syscall, errors } = (error ?? {});
    if (code === 'UND_ERR_CONNECT_TIMEOUT')
        return true;
    if (Array.isArray(errors) && errors.length > 0)
        return errors.every(leftNothing);
    return syscall === 'connect' || syscall === 'getaddrinfo';
}
function isLate(error) {
    return (error ?? {}).code === 'UND_ERR_HEADERS_TIMEOUT';
}
function reasonOf(error) {
    const { code, name } = (error ?? {});
    if (code === undefined)
        return name ?? 'unknown error';
    return reasons[code] ?? `connection failed (${code})`;
}
const reasons = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection closed',
    ENOTFOUND: 'the host name is not known',
    EAI_AGAIN: 'the host name could not be looked up',
    ETIMEDOUT: 'connecting took too long',
    UND_ERR_CONNECT_TIMEOUT: 'connecting took too long',
    UND_ERR_SOCKET: 'connection closed before a reply',
    UND_ERR_BODY_TIMEOUT: 'the reply broke off',
    UND_ERR_ABORTED: 'connection aborted',
};


/***/ }),

/***/ 17538:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: function() { return /* binding */ isFields; },
/* harmony export */   Pf: function() { return /* binding */ fieldsOf; },
/* harmony export */   Qq: function() { return /* binding */ text; },
/* harmony export */   T$: function() { return /* binding */ readMoment; },
/* harmony export */   ai: function() { return /* binding */ number; },
/* harmony export */   n$: function() { return /* binding */ moment; },
/* harmony export */   qF: function() { return /* binding */ parseJson; },
/* harmony export */   vI: function() { return /* binding */ shortened; }
/* harmony export */ });
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(fields, ...names) {
    for (const name of names) {
        const value = fields[name];
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim();
    }
    return null;
}
function number(fields, ...names) {
    for (const name of names) {
        const value = fields[name];
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        if (typeof value === 'string' && /^\s*-?\d{1,15}(\.\d{1,15})?\s*$/.test(value)) {
            return Number(value);
        }
    }
    return null;
}
function fieldsOf(fields, ...names) {
    for (const name of names) {
        const value = fields[name];
        if (isFields(value))
            return value;
        if (typeof value === 'string' && value.trimStart().startsWith('{')) {
            const parsed = parseJson(value);
            if (isFields(parsed))
                return parsed;
        }
    }
    return null;
}
function parseJson(written) {
    try {
        return JSON.parse(written);
    }
    catch {
        return undefined;
    }
}
const isoMoment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const earliest = Date.UTC(2015, 0, 1);
const latest = Date.UTC(2100, 0, 1);
function moment(fields, ...names) {
    for (const name of names) {
        const read = readMoment(fields[name]);
        if (read !== null)
            return read;
    }
    return null;
}
function readMoment(value) {
    if (typeof value === 'number') {
        const milliseconds = value < 1e11 ? value * 1000 : value;
        return milliseconds >= earliest && milliseconds < latest ? Math.round(milliseconds) : null;
    }
    if (typeof value !== 'string')
        return null;
    const parts = isoMoment.exec(value.trim());
    if (parts === null)
        return null;
    const [, day, time, fraction = '', zone = 'Z'] = parts;
    const milliseconds = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone.toUpperCase()}`);
    return milliseconds >= earliest && milliseconds < latest ? milliseconds : null;
}
function shortened(written, limit = 300) {
    const line = written
        .slice(0, limit * 4)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > limit || written.length > limit * 4 ? `${line.slice(0, limit)}…` : line;
}


/***/ }),

/***/ 41032:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ socketAddress; }
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52568);

function socketAddress(written) {
    if (!URL.canParse(written))
        return null;
    const url = new URL(written);
    const secure = url.protocol === 'wss:' || url.protocol === 'https:';
    const plain = url.protocol === 'ws:' || url.protocol === 'http:';
    if (url.username !== '' || url.password !== '')
        return null;
    if (!secure && !(plain && (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.href)))
        return null;
    url.protocol = secure ? 'wss:' : 'ws:';
    return url.href;
}


/***/ }),

/***/ 80638:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: function() { return /* binding */ readDetails; },
/* harmony export */   d5: function() { return /* binding */ speakerOf; },
/* harmony export */   lb: function() { return /* binding */ readTranscript; }
/* harmony export */ });
/* unused harmony export readWritten */
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99269);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17538);


function readTranscript(json) {
    if (Array.isArray(json))
        return readWritten(json);
    if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(json))
        return { kind: 'unreadable', why: 'it is no JSON object' };
    const holder = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(json, 'data') ?? json;
    const names = ['transcript', 'transcription', 'utterances', 'call_transcription'];
    const name = names.find((known) => known in holder);
    if (name === undefined)
        return { kind: 'unreadable', why: 'it has no `transcript`' };
    return readWritten(holder[name]);
}
function readWritten(written) {
    if (written === null || written === '' || (Array.isArray(written) && written.length === 0)) {
        return { kind: 'pending', why: 'the transcript is empty' };
    }
    if (Array.isArray(written))
        return readList(written);
    if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(written)) {
        const list = written.utterances ?? written.segments ?? written.items ?? written.messages;
        return Array.isArray(list)
            ? readWritten(list)
            : { kind: 'unreadable', why: 'its transcript is an object without utterances' };
    }
    if (typeof written !== 'string') {
        return { kind: 'unreadable', why: 'its transcript is neither a text nor a list' };
    }
    if (written.trim() === '')
        return { kind: 'pending', why: 'the transcript is empty' };
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholderText */ .fn)(written))
        return { kind: 'pending', why: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(written, 120) };
    if (written.trimStart().startsWith('[') && !/^\s*\[\d/.test(written)) {
        const list = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(written);
        if (Array.isArray(list))
            return readWritten(list);
    }
    return readText(written);
}
const label = /^[ \t]*(?:\[\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?\][ \t]*)?\**(agent|assistant|bot|user|customer|caller|human)\**[ \t]*:\**[ \t]?/i;
function readText(written) {
    const turns = [];
    let labelled = false;
    for (const line of written.split(/\r\n|\r|\n/)) {
        const found = label.exec(line);
        if (found !== null) {
            labelled = true;
            turns.push({ speaker: speakerOf(found[1]), lines: [line.slice(found[0].length)] });
        }
        else if (turns.length > 0) {
            turns[turns.length - 1]?.lines.push(line);
        }
        else if (line.trim() !== '') {
            turns.push({ speaker: 'unknown', lines: [line] });
        }
    }
    if (!labelled) {
        return {
            kind: 'unreadable',
            why: `its transcript names no speaker: ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(written, 120)}`,
        };
    }
    return spoken(turns.map(({ speaker, lines }) => ({ speaker, text: lines.join('\n'), at: null })));
}
function readList(list) {
    const utterances = [];
    for (const entry of list) {
        if (typeof entry === 'string') {
            const turn = readText(entry);
            if (turn.kind !== 'ready')
                return { kind: 'unreadable', why: 'an utterance names no speaker' };
            utterances.push(...turn.value);
        }
        else if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(entry)) {
            const words = wordsOf(entry);
            if (words === null)
                return { kind: 'unreadable', why: 'an utterance has no text' };
            const speaker = speakerOf((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(entry, 'speaker', 'role', 'participant', 'source', 'type') ?? undefined);
            utterances.push({ speaker, text: words, at: secondsOf(entry) });
        }
        else {
            return { kind: 'unreadable', why: 'its transcript holds something else than utterances' };
        }
    }
    return spoken(utterances);
}
function wordsOf(entry) {
    for (const name of ['text', 'content', 'message', 'transcript', 'utterance']) {
        const value = entry[name];
        if (typeof value === 'string')
            return value;
        if (Array.isArray(value) && value.every((part) => typeof part === 'string')) {
            return value.join(' ');
        }
    }
    return null;
}
function secondsOf(entry) {
    const at = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(entry, 'start', 'start_time', 'offset', 'at', 'timestamp');
    return at !== null && at >= 0 && at < 86_400 ? at : null;
}
function speakerOf(written) {
    switch (written?.trim().toLowerCase()) {
        case 'agent':
        case 'assistant':
        case 'bot':
        case 'ai':
            return 'agent';
        case 'user':
        case 'customer':
        case 'caller':
        case 'human':
            return 'user';
        default:
            return 'unknown';
    }
}
const directive = /<\/?(?:speed|break|pause|volume|pitch|emotion|spell|prosody)\b[^<>]{0,200}>/gi;
function spoken(utterances) {
    const value = utterances
        .map((turn) => ({ ...turn, text: turn.text.replace(directive, ' ').trim() }))
        .filter((turn) => turn.text !== '');
    if (value.length === 0)
        return { kind: 'pending', why: 'the transcript is empty' };
    return { kind: 'ready', value };
}
function readDetails(json) {
    if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(json))
        return { kind: 'unreadable', why: 'it is no JSON object' };
    const holder = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(json, 'data') ?? json;
    const known = [
        ...['transcription', 'entity', 'conversation_eval', 'summary', 'call_eval_tag'],
        ...['transcript', 'entities', 'extracted_information'],
    ];
    if (!known.some((name) => name in holder)) {
        return { kind: 'unreadable', why: 'it has none of the fields of a processed call' };
    }
    const written = holder.transcription ?? holder.transcript ?? null;
    const transcript = readWritten(written);
    const details = {
        transcript: transcript.kind === 'ready' ? transcript.value : null,
        entities: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(holder, 'entity', 'entities', 'extracted_information'),
        evaluation: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(holder, 'call_eval_tag')),
        summary: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(holder, 'summary')),
    };
    if (Object.values(details).some((value) => value !== null)) {
        return { kind: 'ready', value: details };
    }
    if (transcript.kind === 'unreadable')
        return transcript;
    return { kind: 'pending', why: transcript.kind === 'pending' ? transcript.why : 'it is empty' };
}


/***/ })

};
;