"use strict";
exports.id = 786;
exports.ids = [786,531,903];
exports.modules = {

/***/ 79903:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: function() { return /* binding */ localTime; },
/* harmony export */   UO: function() { return /* binding */ isWithin; },
/* harmony export */   l7: function() { return /* binding */ describeCallingHours; },
/* harmony export */   parseCallingHours: function() { return /* binding */ parseCallingHours; }
/* harmony export */ });
const minutesOfDay = 24 * 60;
const example = 'calling-hours: 08:00-20:00 Asia/Kolkata';
function parseCallingHours(text) {
    const given = text.trim();
    if (given === 'any')
        return { ok: true, value: 'any' };
    const parts = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})\s+(\S+)$/.exec(given);
    if (parts === null) {
        return bad(given, 'must be two times of day from 00:00 to 24:00 with a hyphen between them and a time zone after them, or `any`');
    }
    const from = minutes(parts[1], parts[2]);
    const to = minutes(parts[3], parts[4]);
    if (from === null || to === null || from === minutesOfDay) {
        return bad(given, 'has a time that no day has: hours go from 00 to 23, minutes from 00 to 59');
    }
    if (from === to) {
        return bad(given, 'begins and ends at the same time; for a call at any time write `any`');
    }
    const zone = knownZone(parts[5] ?? '');
    if (zone === null) {
        return bad(given, 'has an unknown time zone; IANA names such as Asia/Kolkata are accepted, abbreviations other than UTC are not');
    }
    return { ok: true, value: { from, to, zone } };
}
function isWithin(hours, now) {
    if (hours === 'any')
        return true;
    const minute = minuteOfDay(now, hours.zone);
    return hours.from < hours.to
        ? minute >= hours.from && minute < hours.to
        : minute >= hours.from || minute < hours.to;
}
function describeCallingHours(hours) {
    if (hours === 'any')
        return 'any time';
    return `${clock(hours.from)} to ${clock(hours.to)} ${hours.zone}`;
}
function localTime(hours, now) {
    return clock(minuteOfDay(now, hours.zone));
}
function minuteOfDay(now, zone) {
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        numberingSystem: 'latn',
    }).formatToParts(now);
    const part = (type) => Number(parts.find((each) => each.type === type)?.value);
    return part('hour') * 60 + part('minute');
}
function minutes(hour, minute) {
    const total = Number(hour) * 60 + Number(minute);
    return Number(minute) < 60 && total <= minutesOfDay ? total : null;
}
function knownZone(name) {
    if (!/^([A-Za-z]+\/.+|UTC|GMT)$/.test(name))
        return null;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return name;
    }
    catch {
        return null;
    }
}
function clock(minute) {
    const two = (number) => String(number).padStart(2, '0');
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
function bad(given, wrong) {
    return { ok: false, problems: [{ given: given.slice(0, 80), wrong, example }] };
}


/***/ }),

/***/ 80257:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: function() { return /* binding */ withoutSpeechDirectives; },
/* harmony export */   SP: function() { return /* binding */ foldCase; },
/* harmony export */   Zm: function() { return /* binding */ comparable; },
/* harmony export */   l3: function() { return /* binding */ foldedComparable; }
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

/***/ 42296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: function() { return /* binding */ parseDuration; },
/* harmony export */   F7: function() { return /* binding */ inSeconds; },
/* harmony export */   P1: function() { return /* binding */ readableDuration; },
/* harmony export */   wN: function() { return /* binding */ writtenDuration; }
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
function inSeconds(milliseconds) {
    return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
}
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
}


/***/ }),

/***/ 81411:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: function() { return /* binding */ leastShare; },
/* harmony export */   Sf: function() { return /* binding */ scriptsOf; },
/* harmony export */   X6: function() { return /* binding */ shareOfScripts; },
/* harmony export */   YG: function() { return /* binding */ suggestedLanguage; }
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72326);
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80257);


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


/***/ }),

/***/ 27531:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ maskPhoneNumbers; },
/* harmony export */   k: function() { return /* binding */ maskPhoneNumber; },
/* harmony export */   parseAllowedNumbers: function() { return /* binding */ parseAllowedNumbers; },
/* harmony export */   parsePhoneNumber: function() { return /* binding */ parsePhoneNumber; }
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20653);

const fewest = 7;
const most = 15;
const allowedExample = 'allowed-numbers: "+91XXXXXXXXXX, +91XXXXXXXXXX"';
function parsePhoneNumber(text, input = 'contact-number') {
    const given = text.trim();
    const wrong = whatIsWrong(given);
    if (wrong === null)
        return { ok: true, value: given };
    return { ok: false, problems: [problem(given, wrong, `${input}: "+91XXXXXXXXXX"`)] };
}
function parseAllowedNumbers(text) {
    const entries = text
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    if (entries.length === 0 && text.trim() !== '') {
        return { ok: false, problems: [problem('', 'has no number in it', allowedExample)] };
    }
    const problems = entries.flatMap((entry, index) => {
        const wrong = whatIsWrong(entry);
        return wrong === null
            ? []
            : [problem(entry, `number ${index + 1} of ${entries.length}: ${wrong}`, allowedExample)];
    });
    if (problems.length > 0)
        return { ok: false, problems };
    return { ok: true, value: [...new Set(entries)] };
}
function maskPhoneNumber(number) {
    const digits = number.match(/\p{Nd}/gu) ?? [];
    return digits.length > 3 ? `…${digits.slice(-2).join('')}` : '…';
}
function maskPhoneNumbers(text) {
    return text.replace(/(?<![\p{L}\p{Nd}_]|[\p{L}_]-|\p{Nd}[ .-])\+?\(?\p{Nd}(?:[ .()\u2010-\u2015-]{0,2}\p{Nd}){9,18}(?![\p{Nd}\p{L}_]|[ .-]\p{Nd})/gu, maskPhoneNumber);
}
function whatIsWrong(text) {
    if (text === '')
        return 'is empty';
    const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
    const count = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(digits, 'digit');
    const faults = [];
    if (!text.startsWith('+')) {
        faults.push(text.startsWith('00')
            ? 'begins with 00 where a + belongs'
            : 'does not begin with + and the country code');
    }
    else if (/^\+0/.test(text)) {
        faults.push('has a 0 after the +, where the country code belongs');
    }
    if (/\s/.test(text))
        faults.push('has spaces');
    if (/[-().\u2010-\u2015]/.test(text))
        faults.push('has hyphens, dots or brackets');
    if (/\p{L}/u.test(text))
        faults.push('has letters');
    if (/(?![0-9])\p{Nd}/u.test(text))
        faults.push('has digits other than 0 to 9');
    if (/[^\p{Nd}\p{L}\s.()\u2010-\u2015-]/u.test(text.replace(/^\+/, ''))) {
        faults.push('has characters that no number has');
    }
    if (digits < fewest)
        faults.push(`is too short: ${count}`);
    if (digits > most)
        faults.push(`is too long: ${count}`);
    return faults.length === 0 ? null : faults.join(', ');
}
function problem(given, wrong, example) {
    const characters = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)([...given].length, 'character');
    return {
        given: given === '' ? null : `${maskPhoneNumber(given)} (${characters})`,
        wrong: `${wrong}; a number in E.164 is accepted: + and the country code, ${fewest} to ${most} digits, nothing between them`,
        example,
    };
}


/***/ }),

/***/ 84786:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smokeCall: function() { return /* binding */ smokeCall; }
});

// EXTERNAL MODULE: ./lib/keys/verify.js
var verify = __webpack_require__(8216);
// EXTERNAL MODULE: ./lib/wait.js
var lib_wait = __webpack_require__(36339);
// EXTERNAL MODULE: ./lib/call/durations.js
var durations = __webpack_require__(42296);
;// CONCATENATED MODULE: ./lib/call/progress.js
const stages = ['dispatched', 'joined', 'dialled', 'ringing', 'answered', 'ended'];
const stageWords = {
    dispatched: 'dispatched',
    joined: 'listed by the service',
    dialled: 'dialling',
    ringing: 'ringing',
    answered: 'answered',
    ended: 'ended',
};
const meanings = [
    [
        /\bagent\b.*\b(time ?out|timed out|(never|not|didn t) join(ed)?|failed to join|no show)\b/,
        'agent-never-joined',
    ],
    [
        /\b(not picked|not answered|no answer|unanswered|missed|did(n t| not) (answer|pick))\b|^ring(ing)? time ?out/,
        'not-answered',
    ],
    [/\b(reject(ed)?|declined?|busy)\b/, 'rejected'],
    [/\b(fail(ed|ure)?|error|unreachable|invalid number|sip [3-6]\d\d)\b/, 'failed'],
    [
        /^(call )?completed?$|^(user|agent|customer|caller)( requested)? (disconnect(ed)?|hung ?up|hangup|ended)/,
        'talked',
    ],
    [/^(call )?(ended|finished|done|disconnected|terminated)$/, 'over'],
    [
        /^(call )?(started|ongoing|in progress|diall?ing|ringing|queued|initiated|active|answered|picked up|connected)$/,
        'live',
    ],
];
function meaningOf(status) {
    if (status === null)
        return null;
    const words = status
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
    return meanings.find(([expression]) => expression.test(words))?.[1] ?? null;
}
function stageOf(row) {
    if (endingOf(row) !== null)
        return 'ended';
    if (row.answeredAt !== null)
        return 'answered';
    if (row.ringingAt !== null)
        return 'ringing';
    if (row.dialledAt !== null)
        return 'dialled';
    return 'joined';
}
function endingOf(row) {
    const meaning = meaningOf(row.status);
    switch (meaning) {
        case 'agent-never-joined':
        case 'not-answered':
        case 'rejected':
        case 'failed':
            return meaning;
        case 'talked':
            return answeredBy(row) === true ? 'talked' : 'unclear';
    }
    const over = meaning === 'over' || row.endedAt !== null || row.processing === 'completed';
    if (!over)
        return null;
    if (row.answeredAt !== null)
        return 'talked';
    const rang = row.dialledAt !== null || row.ringingAt !== null;
    const worthProcessing = row.processing === 'completed' || row.processing === 'running';
    return rang && !worthProcessing ? 'not-answered' : 'unclear';
}
function answeredBy(row) {
    if (row.answeredAt !== null)
        return true;
    const meaning = meaningOf(row.status);
    switch (meaning) {
        case 'not-answered':
        case 'rejected':
        case 'failed':
        case 'agent-never-joined':
            return false;
        case 'talked':
            if (row.durationSeconds !== null && row.durationSeconds > 0)
                return true;
            return /^(call )?complete/i.test(row.status ?? '') ? null : true;
        default:
            return null;
    }
}
function together(earlier, later) {
    if (earlier === null)
        return later;
    const laterIsBehind = endingOf(earlier) !== null && endingOf(later) === null;
    const [first, second] = laterIsBehind ? [earlier, later] : [later, earlier];
    const names = Object.keys(first);
    const entries = names.map((name) => [name, first[name] ?? second[name]]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/call/history.js

const pageSize = 100;
const mostPages = 12;
const lastPages = 2;
const lateness = 3_000;
function callFinder(client, isOurs, signal) {
    let lastFoundOn = 1;
    let depth = 2;
    return async (remaining) => {
        const waiting = [lastFoundOn];
        const asked = new Set();
        let read = false;
        let failure = null;
        let failures = 0;
        while (waiting.length > 0) {
            const page = waiting.shift();
            if (asked.has(page))
                continue;
            if (asked.size > 0 && remaining() < -lateness)
                break;
            asked.add(page);
            const answer = await client.callHistory(page, pageSize, {
                signal,
                atMost: Math.max(remaining(), 2_000),
            });
            if (!answer.ok) {
                failure = answer.failure;
                failures += 1;
                if (signal?.aborted || !failure.transient || failure.retryAfter !== null)
                    break;
                if (failures === 2)
                    break;
                if (!asked.has(1))
                    waiting.push(1);
                else
                    waiting.push(page + 1);
                continue;
            }
            read = true;
            const ours = answer.value.rows.filter(isOurs);
            if (ours.length > 0) {
                lastFoundOn = page;
                const row = ours.reduce(together, null);
                return { row, read, failure: null };
            }
            waiting.push(...nextPages(page, answer.value, depth));
        }
        depth = Math.min(mostPages, depth + 2);
        return { row: null, read, failure };
    };
}
function nextPages(page, { totalPages, hasNext }, depth) {
    const next = page === 1 ? [] : [1];
    if (page < depth && (hasNext || (totalPages ?? 0) > page))
        next.push(page + 1);
    if (page === 1 && totalPages !== null) {
        for (let last = totalPages; last > Math.max(1, totalPages - lastPages); last--)
            next.push(last);
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/call/dispatch.js



const markerName = 'vaani_guard_run';
function orderOf(request, marker) {
    const order = {
        agent_id: request.agentId,
        metadata: { ...request.metadata, [markerName]: marker },
        modify_agent: {
            experience: { settings: { call_settings: { max_call_duration: request.maxCallMinutes } } },
        },
    };
    if (request.medium === 'web')
        return { ...order, medium: 'webrtc' };
    if (request.contactNumber === null)
        throw new Error('A phone call needs a number.');
    return {
        ...order,
        medium: 'telephony',
        contact_number: request.contactNumber,
        name: request.contactName,
        dnd_check_skipped: false,
        ...(request.voice === null ? {} : { voice: request.voice }),
        ...(request.outboundNumber === null ? {} : { outbound_number: request.outboundNumber }),
        ...(request.testMode ? { test_mode: true } : {}),
    };
}
async function dispatchOnce(order, { deadline, searchUntil }, service) {
    const { client, log, clock, random, signal } = service;
    const firstAt = clock.now();
    let pause = 2_000;
    let turnedAway = false;
    for (;;) {
        if (signal?.aborted) {
            return { kind: 'stopped', failure: cancelledBefore, sent: turnedAway, at: firstAt };
        }
        const at = clock.now();
        const remaining = Math.max(1_000, deadline - at);
        const answer = await client.triggerCall(order, { signal, atMost: remaining });
        switch (answer.kind) {
            case 'dispatched':
                return { kind: 'dispatched', ...answer.value, at };
            case 'refused':
                return { kind: 'stopped', failure: answer.failure, sent: true, at };
            case 'doubtful':
            case 'unknown':
                if (signal?.aborted) {
                    return { kind: 'stopped', failure: cancelledOnTheWay(order), sent: true, at };
                }
                if (order.medium === 'webrtc') {
                    const failure = answer.kind === 'doubtful' ? answer.failure : roomUnknown(answer.failure, order);
                    return { kind: 'stopped', failure, sent: true, at };
                }
                return settle(order, answer, { at, until: searchUntil(at) }, service);
            case 'again': {
                const { failure } = answer;
                turnedAway ||= failure.sent;
                const wait = Math.max((0,lib_wait/* spread */.il)(pause, random), failure.retryAfter ?? 0);
                if (clock.now() + wait >= deadline) {
                    return { kind: 'stopped', failure, sent: turnedAway, at: firstAt };
                }
                log.info(`The call is not placed yet: ${failure.message} Trying again in ${(0,durations/* inSeconds */.F7)(wait)}.`);
                await clock.sleep(wait, signal);
                pause = Math.min(20_000, pause * 1.5);
            }
        }
    }
}
async function settle(order, unsettled, { at, until }, service) {
    const { client, log } = service;
    const { failure } = unsettled;
    log.info(`${failure.message} Whether the call was placed is not known: looking for it in the call history, not sending it again.`);
    const marker = String(order.metadata[markerName]);
    const find = callFinder(client, (row) => bears(row, marker), service.signal);
    const found = await (0,lib_wait/* waitFor */.fm)(async (remaining) => {
        const { row, failure } = await find(remaining);
        const callId = row?.callId ?? null;
        if (callId !== null)
            return { kind: 'done', value: callId };
        return { kind: 'again', changed: false, retryAfter: failure?.retryAfter ?? null };
    }, () => until, service);
    switch (found.kind) {
        case 'done':
            log.info(`The call was placed: the history has it as ${found.value}.`);
            return { kind: 'dispatched', callId: found.value, captionsUrl: null, room: null, at };
        case 'cancelled':
            return { kind: 'stopped', failure: cancelledOnTheWay(order), sent: true, at };
        case 'out-of-time':
            if (unsettled.kind === 'doubtful')
                return { kind: 'stopped', failure, sent: true, at };
            return { kind: 'stopped', failure: unknown(failure, marker), sent: true, at };
    }
}
function bears(row, marker) {
    return row.metadata?.[markerName] === marker;
}
function unknown(failure, marker) {
    return {
        code: 'dispatch-unknown',
        message: `Whether the call was placed is not known. ${failure.message} The call history shows no call with ${markerName} ${marker}.`,
        cure: 'Look in the call history of the dashboard for a call with this marker before running the job again; nothing was sent twice.',
        skipped: false,
    };
}
function roomUnknown(failure, order) {
    return {
        code: 'dispatch-unknown',
        message: `Whether the agent was called to a room is not known, and the way into it is lost with the answer. ${failure.message}`,
        cure: `Run the job again; nothing was sent twice. An agent that was called waits in an empty room until its own limit: the call history of the dashboard shows it with ${markerName} ${String(order.metadata[markerName])}.`,
        skipped: false,
    };
}
const cancelledBefore = {
    code: 'cancelled',
    message: 'The run was cancelled before a call was placed.',
    cure: 'Run the job again.',
    skipped: false,
};
function cancelledOnTheWay(order) {
    return {
        code: 'cancelled',
        message: `The run was cancelled while the call was being placed: it may go on, with ${markerName} ${String(order.metadata[markerName])} in its metadata.`,
        cure: 'A call cannot be ended from outside: it ends by itself at its limit. The call history of the dashboard shows it.',
        skipped: false,
    };
}

;// CONCATENATED MODULE: ./lib/call/observations.js

function observationsOf(dispatch, { row, transcript, details }, firstWord) {
    const ended = row !== null && endingOf(row) !== null;
    const processed = row?.processing === 'completed';
    return {
        callId: dispatch?.callId ?? null,
        status: row?.status ?? null,
        answered: answeredOf(row, transcript),
        durationSeconds: ended ? durationOf(row) : null,
        cost: ended ? row.cost : null,
        moments: momentsOf(dispatch?.at ?? null, row, firstWord),
        transcript,
        entities: details?.entities ?? (processed ? row.entities : null),
        evaluation: details?.evaluation ?? row?.evaluation ?? null,
        summary: details?.summary ?? row?.summary ?? null,
    };
}
function answeredOf(row, transcript) {
    const said = row === null ? null : answeredBy(row);
    if (said !== null)
        return said;
    if (transcript?.some(({ speaker }) => speaker === 'user'))
        return true;
    return row !== null && endingOf(row) === 'not-answered' ? false : null;
}
function durationOf({ answeredAt, endedAt, durationSeconds }) {
    const measured = answeredAt !== null && endedAt !== null && endedAt >= answeredAt;
    return measured ? (endedAt - answeredAt) / 1000 : durationSeconds;
}
function momentsOf(dispatchedAt, row, firstWord) {
    const { startedAt, dialledAt, ringingAt, answeredAt, endedAt } = row ?? {
        startedAt: null,
        dialledAt: null,
        ringingAt: null,
        answeredAt: null,
        endedAt: null,
    };
    return {
        dispatched: startedAt === null
            ? dispatchedAt
            : Math.min(startedAt, dialledAt ?? startedAt, ringingAt ?? startedAt),
        joined: null,
        dialled: dialledAt,
        ringing: ringingAt,
        answered: answeredAt,
        firstWord,
        ended: endedAt,
    };
}
const nothingObserved = observationsOf(null, { row: null, transcript: null, details: null }, null);

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/vaani/http.js
var http = __webpack_require__(52568);
// EXTERNAL MODULE: ./lib/vaani/reading.js
var reading = __webpack_require__(17538);
// EXTERNAL MODULE: ./lib/vaani/socket-address.js
var socket_address = __webpack_require__(41032);
// EXTERNAL MODULE: ./lib/vaani/transcript.js
var transcript = __webpack_require__(80638);
;// CONCATENATED MODULE: ./lib/call/captions.js





const longestFrame = 1_000_000;
function listen(written) {
    let first = null;
    const url = (0,socket_address/* socketAddress */.Q)(written);
    if (url === null)
        return { firstWord: () => null, close: () => { } };
    const dispatcher = (0,http/* dispatcherFor */.tR)(url);
    let socket = null;
    const close = () => {
        try {
            socket?.close();
        }
        catch { }
        socket = null;
        void dispatcher.destroy().catch(() => { });
    };
    try {
        socket = new undici.WebSocket(url, { dispatcher });
        socket.addEventListener('error', () => { });
        socket.addEventListener('message', ({ data }) => {
            if (typeof data !== 'string' || data.length > longestFrame)
                return;
            const spoken = firstAgentWord((0,reading/* parseJson */.qF)(data));
            if (spoken === null)
                return;
            first = Math.min(spoken, first ?? spoken);
            close();
        });
    }
    catch {
        close();
    }
    return { firstWord: () => first, close };
}
function firstAgentWord(frame) {
    if (!(0,reading/* isFields */.Ce)(frame))
        return null;
    const list = Array.isArray(frame.segments)
        ? frame.segments
        : [(0,reading/* fieldsOf */.Pf)(frame, 'segment', 'data') ?? frame];
    const moments = list
        .filter(reading/* isFields */.Ce)
        .filter((segment) => (0,transcript/* speakerOf */.d5)((0,reading/* text */.Qq)(segment, 'speaker', 'role') ?? undefined) === 'agent')
        .filter((segment) => (0,reading/* text */.Qq)(segment, 'text', 'content') !== null)
        .map((segment) => (0,reading/* readMoment */.T$)(segment.timestamp))
        .filter((at) => at !== null);
    return moments.length === 0 ? null : Math.min(...moments);
}

;// CONCATENATED MODULE: ./lib/call/stopped.js

function isWithoutTalk(ending) {
    return ending !== 'talked' && ending !== 'unclear';
}
function stoppedBy(ending, medium, callId, status) {
    const said = `Call ${callId} ended with the status "${(status ?? 'none').slice(0, 200)}"`;
    switch (ending) {
        case 'not-answered':
            return {
                code: 'not-answered',
                message: `${said}: nobody picked up.`,
                cure: 'Let `contact-number` be a number that always picks up, such as one with a recorded announcement; `expect: "answered: false"` if it must ring out.',
                skipped: false,
            };
        case 'rejected':
            return {
                code: 'call-rejected',
                message: `${said}: the call was declined.`,
                cure: 'Make sure that the number behind `contact-number` takes calls from the `outbound-number`, is not busy with another job, and has no spam filter.',
                skipped: false,
            };
        case 'agent-never-joined':
            return {
                code: 'agent-never-joined',
                message: `${said}: the agent did not join the call.`,
                cure: agentCure,
                skipped: false,
            };
        case 'failed':
            return {
                code: 'call-failed',
                message: `${said}: the call could not be connected.`,
                cure: medium === 'phone'
                    ? 'Check `contact-number` (country code, digits), `outbound-number` and the telephony settings of the workspace.'
                    : agentCure,
                skipped: false,
            };
    }
}
const agentCure = 'Check in the dashboard that the agent is published and that its model, voice and keys work; a test call from there shows the same fault.';
function noAgentCame(callId, waited) {
    return {
        code: 'agent-never-joined',
        message: `No agent joined the room of call ${callId} ${waited}.`,
        cure: agentCure,
        skipped: false,
    };
}
function roomRefused(callId, reason) {
    return {
        code: 'service-unavailable',
        message: `The room of call ${callId} could not be joined: the media server of the service (LiveKit) ${reason}.`,
        cure: 'Run the job again. If it goes on, check that the runner may reach the media server (WebSocket over https, WebRTC), and whether a web call from the dashboard works.',
        skipped: false,
    };
}
function lostSight(failure, request, callId) {
    const { code, message, cure, skipped } = failure;
    return { code, message: `${message} ${goesOn(request, callId)}`, cure, skipped };
}
function unreadableTranscript({ code, message, cure, skipped }) {
    return { code, message, cure, skipped };
}
function goesOn({ maxCallMinutes }, callId) {
    return `Call ${callId} goes on: it ends by itself after ${maxCallMinutes} min at most.`;
}
function cancelled(request, callId, ended) {
    const state = ended ? `Call ${callId} has ended.` : goesOn(request, callId);
    return {
        code: 'cancelled',
        message: `The run was cancelled. ${state}`,
        cure: 'Run the job again. A phone call cannot be ended from outside; its history is in the dashboard.',
        skipped: false,
    };
}
function cancelledInRoom(callId) {
    return {
        code: 'cancelled',
        message: `The run was cancelled and left the room of call ${callId}, which ends the call.`,
        cure: 'Run the job again.',
        skipped: false,
    };
}
function neverEnded(request, callId, stage, historyRead) {
    const { timeoutMinutes } = request;
    const seen = stage !== 'dispatched'
        ? `It was last seen: ${stageWords[stage]}.`
        : historyRead
            ? 'It never appeared in the call history.'
            : 'The call history could not be read.';
    return {
        code: 'never-ended',
        message: `The end of call ${callId} was not seen within ${timeoutMinutes} min. ${seen}`,
        cure: `Give it more time, for instance \`timeout-minutes: ${Math.min(120, Math.ceil(timeoutMinutes * 2))}\`, or let the call be shorter with \`max-call-minutes\`. The dashboard shows whether the call still goes on.`,
        skipped: false,
    };
}
function notProcessed(callId, row) {
    const { status, processing } = row ?? { status: null, processing: null };
    const shown = status === null ? '' : ` with the status "${status.slice(0, 200)}"`;
    const state = processing === null ? '' : ` The service says of its processing: ${processing}.`;
    return {
        code: 'not-processed',
        message: `Call ${callId} ended${shown}, but there was no transcript in time.${state}`,
        cure: 'Give the processing more time with a larger `timeout-minutes`. If the dashboard shows no transcript either, contact Vaani support.',
        skipped: false,
    };
}

;// CONCATENATED MODULE: ./lib/call/follow.js





const leastProcessing = 60_000;
const settlingTime = 20_000;
const rejectionsInARow = 3;
async function followCall(request, dispatch, deadline, service, ended = null) {
    const following = new Following(request, dispatch, service, ended);
    const { followed } = following;
    const waited = await (0,lib_wait/* waitFor */.fm)((remaining) => following.look(remaining), () => following.until(deadline), service);
    switch (waited.kind) {
        case 'done':
            if (waited.value === null)
                service.log.info(`Call ${dispatch.callId}: processed`);
            return { followed, stopped: waited.value };
        case 'cancelled':
            return { followed, stopped: cancelled(request, dispatch.callId, following.isOver) };
        case 'out-of-time':
            return { followed, stopped: following.outOfTime() };
    }
}
class Following {
    followed = { row: null, transcript: null, details: null };
    #request;
    #dispatch;
    #service;
    #find;
    #looks = 0;
    #stage = 'dispatched';
    #ending = null;
    #endedAt = null;
    #transcriptAt = null;
    #historyRead = false;
    #failure = null;
    #misread = null;
    #rejections = 0;
    constructor(request, dispatch, service, ended) {
        this.#request = request;
        this.#dispatch = dispatch;
        this.#service = service;
        if (ended !== null) {
            this.#stage = 'ended';
            this.#ending = 'talked';
            this.#endedAt = ended.at;
        }
        const isOurs = (row) => row.callId === dispatch.callId;
        this.#find = callFinder(service.client, isOurs, service.signal);
    }
    get isOver() {
        return this.#endedAt !== null;
    }
    until(deadline) {
        return this.#endedAt === null ? deadline : Math.max(deadline, this.#endedAt + leastProcessing);
    }
    async look(remaining) {
        this.#looks += 1;
        const before = this.#stage;
        const heard = { failures: [], understood: false };
        await this.#askHistory(remaining, heard);
        const { row } = this.followed;
        if (this.#ending !== null && isWithoutTalk(this.#ending)) {
            const status = row?.status ?? null;
            const stopped = stoppedBy(this.#ending, this.#request.medium, this.#dispatch.callId, status);
            return { kind: 'done', value: stopped };
        }
        const blind = row === null && this.#looks > 1;
        if ((this.#ending !== null || blind) && !this.#service.signal?.aborted) {
            await this.#askTexts(remaining, heard);
            if (this.#isComplete())
                return { kind: 'done', value: null };
        }
        const rejected = this.#rejectedForGood(heard);
        if (rejected !== null) {
            return { kind: 'done', value: lostSight(rejected, this.#request, this.#dispatch.callId) };
        }
        const retryAfter = Math.max(-1, ...heard.failures.map((one) => one.retryAfter ?? -1));
        return {
            kind: 'again',
            changed: this.#stage !== before,
            retryAfter: retryAfter < 0 ? null : retryAfter,
        };
    }
    outOfTime() {
        const { row, transcript } = this.followed;
        const { callId } = this.#dispatch;
        if (this.#endedAt === null) {
            return row === null && this.#failure !== null
                ? lostSight(this.#failure, this.#request, callId)
                : neverEnded(this.#request, callId, this.#stage, this.#historyRead);
        }
        if (transcript !== null)
            return null;
        return this.#misread === null ? notProcessed(callId, row) : unreadableTranscript(this.#misread);
    }
    async #askHistory(remaining, heard) {
        const found = await this.#find(remaining);
        if (found.failure !== null)
            heard.failures.push(found.failure);
        if (found.read) {
            heard.understood = true;
            this.#historyRead = true;
        }
        if (found.row === null)
            return;
        this.followed.row = together(this.followed.row, found.row);
        this.#moveTo(stageOf(this.followed.row));
        this.#ending = this.#endingSaid(this.followed.row) ?? this.#ending;
    }
    #endingSaid(row) {
        const said = endingOf(row);
        const isAboutPickingUp = said === 'not-answered' || said === 'rejected';
        return isAboutPickingUp && this.#request.medium === 'web' ? 'unclear' : said;
    }
    async #askTexts(remaining, heard) {
        const { followed } = this;
        const { client, signal, clock } = this.#service;
        const { callId } = this.#dispatch;
        const asking = () => ({ signal, atMost: Math.max(remaining(), 2_000) });
        if (followed.transcript === null) {
            const transcript = await client.transcript(callId, asking());
            if (transcript.ok) {
                heard.understood = true;
                this.#misread = null;
                if (transcript.value.kind === 'ready')
                    followed.transcript = transcript.value.value;
            }
            else {
                heard.failures.push(transcript.failure);
                if (transcript.failure.code === 'unreadable-answer')
                    this.#misread = transcript.failure;
            }
        }
        if (followed.details === null && (this.#ending !== null || followed.transcript !== null)) {
            const details = await client.callDetails(callId, asking());
            if (details.ok) {
                heard.understood = true;
                if (details.value.kind === 'ready')
                    followed.details = details.value.value;
            }
            else
                heard.failures.push(details.failure);
        }
        followed.transcript ??= followed.details?.transcript ?? null;
        if (followed.transcript === null)
            return;
        this.#transcriptAt ??= clock.now();
        this.#ending ??= 'unclear';
        this.#moveTo('ended');
    }
    #rejectedForGood({ failures, understood }) {
        this.#failure = understood ? null : (failures.at(-1) ?? this.#failure);
        const rejected = failures.find(({ code }) => code === 'key-rejected' || code === 'key-forbidden');
        this.#rejections = rejected === undefined || understood ? 0 : this.#rejections + 1;
        return rejected !== undefined && this.#rejections >= rejectionsInARow ? rejected : null;
    }
    #moveTo(reached) {
        if (stages.indexOf(reached) <= stages.indexOf(this.#stage))
            return;
        this.#stage = reached;
        const { callId, at } = this.#dispatch;
        const now = this.#service.clock.now();
        if (reached === 'ended')
            this.#endedAt ??= now;
        const status = this.followed.row?.status ?? null;
        const said = status === null ? '' : ` (status: ${status.slice(0, 100)})`;
        this.#service.log.info(`Call ${callId}: ${stageWords[reached]} ${(0,durations/* inSeconds */.F7)(now - at)} after the dispatch${said}`);
    }
    #isComplete() {
        const { row, transcript, details } = this.followed;
        if (transcript === null || this.#transcriptAt === null)
            return false;
        const processed = row !== null && (row.processing === 'completed' || row.processing === null);
        if (details !== null && processed)
            return true;
        const settled = this.#service.clock.now() - this.#transcriptAt >= settlingTime;
        return settled && !isWanting(this.#request, this.followed);
    }
}
function isWanting({ expectations: wanted }, { row, details }) {
    const evaluation = details?.evaluation ?? row?.evaluation ?? null;
    const entities = details?.entities ?? (row?.processing === 'completed' ? row.entities : null);
    return ((wanted.entities !== undefined && entities === null) ||
        (wanted.evaluation !== undefined && evaluation === null) ||
        (wanted.cost !== undefined && (row?.cost ?? null) === null) ||
        (wanted.status !== undefined && (row?.status ?? null) === null) ||
        (wanted.duration !== undefined && row === null) ||
        (wanted.pickupWithin !== undefined && (row?.answeredAt ?? null) === null));
}

;// CONCATENATED MODULE: ./lib/call/phone-call.js



async function talkByPhone(request, dispatch, deadline, service) {
    const captions = captionsOf(request, dispatch.captionsUrl, service.log);
    try {
        const { followed, stopped } = await followCall(request, dispatch, deadline, service);
        const firstWord = captions?.firstWord() ?? null;
        return { observations: observationsOf(dispatch, followed, firstWord), stopped };
    }
    finally {
        captions?.close();
    }
}
function captionsOf(request, url, log) {
    if (url === null)
        return null;
    log.mask(url);
    return request.expectations.firstWordWithin === undefined ? null : listen(url);
}

;// CONCATENATED MODULE: ./lib/call/web-call.js




const minute = 60_000;
const openingTime = 15_000;
const agentTime = minute;
async function talkInRoom(request, dispatch, deadline, service) {
    const { log, clock } = service;
    log.mask(dispatch.room.token);
    if (dispatch.captionsUrl !== null)
        log.mask(dispatch.captionsUrl);
    const { stayInRoom } = await Promise.all(/* import() */[__webpack_require__.e(46), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 70665));
    const limits = limitsOf(request, deadline - clock.now());
    const since = () => (0,durations/* inSeconds */.F7)(clock.now() - dispatch.at);
    const tell = (what) => log.info(`Call ${dispatch.callId}: ${what} ${since()} after the dispatch`);
    const stay = await stayInRoom(dispatch.room, limits, { ...service, tell });
    const stopped = stoppedInRoom(stay, dispatch.callId, since());
    if (stopped !== null)
        return { observations: withStay(nothingObserved, stay, dispatch), stopped };
    const { end } = stay;
    if (end.kind === 'over')
        tell('ended');
    if (end.kind === 'left')
        tell('its time was up: left the room, which ended it');
    if (end.kind === 'lost') {
        log.warning(`The connection to the room was lost (${end.reason}); following the call through its history.`);
    }
    const endedAt = endOf(end);
    const ended = endedAt === null ? null : { at: endedAt };
    const rest = await followCall(request, dispatch, deadline, service, ended);
    return {
        observations: withStay(observationsOf(dispatch, rest.followed, null), stay, dispatch),
        stopped: rest.stopped === null ? null : withSound(rest.stopped, stay),
    };
}
function limitsOf({ maxCallMinutes }, remaining) {
    return {
        opening: Math.min(openingTime, remaining),
        agent: Math.min(agentTime, remaining),
        call: Math.min(maxCallMinutes * minute, remaining),
        whole: remaining,
    };
}
function stoppedInRoom({ seen, end }, callId, after) {
    switch (end.kind) {
        case 'refused':
            return roomRefused(callId, end.reason);
        case 'cancelled':
            return cancelledInRoom(callId);
        case 'lost':
            return null;
        case 'over':
            if (seen.agentJoinedAt !== null)
                return null;
            return noAgentCame(callId, `before the service closed it after ${after}`);
        default:
            return seen.agentJoinedAt === null ? noAgentCame(callId, `within ${after}`) : null;
    }
}
function endOf(end) {
    return end.kind === 'over' || end.kind === 'left' ? end.at : null;
}
function withStay(said, { seen, end }, { callId, at }) {
    const { agentJoinedAt, firstWordAt } = seen;
    if (agentJoinedAt === null)
        return { ...said, callId };
    const ended = endOf(end);
    return {
        ...said,
        callId,
        answered: true,
        durationSeconds: ended === null ? said.durationSeconds : (ended - agentJoinedAt) / 1000,
        moments: {
            dispatched: at,
            joined: agentJoinedAt,
            dialled: null,
            ringing: null,
            answered: null,
            firstWord: firstWordAt,
            ended,
        },
    };
}
function withSound(stopped, { seen, hadSound }) {
    if (seen.firstWordAt !== null)
        return stopped;
    const why = hadSound
        ? 'The agent was not heard in its room.'
        : 'No sound came in from the room, so the agent may have waited for a listener and said nothing.';
    return { ...stopped, message: `${stopped.message} ${why}` };
}

;// CONCATENATED MODULE: ./lib/call/call.js





const call_minute = 60_000;
const grace = 5_000;
const searchBeyondTheCall = 2 * call_minute;
async function placeCall(request, dependencies) {
    const { client, clock, log } = dependencies;
    const order = orderOf(request, markerOf(dependencies.run, dependencies.random));
    const timeout = request.timeoutMinutes * call_minute;
    const started = clock.now();
    const known = dependencies.keyCheck?.code === null ? dependencies.keyCheck : null;
    const patience = Math.min(call_minute / 2, timeout / 2);
    const key = known ?? (await (0,verify/* verifyKey */.r)(client, request.agentId, dependencies, patience));
    if (key.code !== null) {
        const { code, message, cure } = key;
        return notPlaced(request, key.status, { code, message, cure, skipped: false });
    }
    if (known === null)
        log.info(key.message);
    if (request.dryRun) {
        log.info('Dry run: the call is not placed.');
        return notPlaced(request, key.status, null);
    }
    const deadline = Math.min(clock.now(), started + grace) + timeout;
    const searchUntil = (at) => Math.min(deadline, at + request.maxCallMinutes * call_minute + searchBeyondTheCall);
    const dispatch = await dispatchOnce(order, { deadline, searchUntil }, dependencies);
    if (dispatch.kind === 'stopped') {
        const { code, message, cure, skipped } = dispatch.failure;
        const keyStatus = code === 'key-rejected' ? 'rejected' : key.status;
        const placed = notPlaced(request, keyStatus, { code, message, cure, skipped });
        return dispatch.sent ? { ...placed, dispatched: true } : placed;
    }
    log.info(`Call ${dispatch.callId}: dispatched`);
    const talk = dispatch.room === null
        ? await talkByPhone(request, dispatch, deadline, dependencies)
        : await talkInRoom(request, { ...dispatch, room: dispatch.room }, deadline, dependencies);
    const { stopped } = talk;
    return {
        observations: talk.observations,
        dispatched: true,
        stopped: withoutNumbers(request, stopped),
        keyStatus: stopped?.code === 'key-rejected' ? 'rejected' : key.status,
    };
}
function markerOf({ runId, attempt, job }, random) {
    const part = () => Math.floor(random() * 36 ** 6)
        .toString(36)
        .padStart(6, '0');
    return ['run', runId, attempt, job.slice(-150), part() + part()].join('-');
}
function notPlaced(request, keyStatus, stopped) {
    return {
        observations: nothingObserved,
        dispatched: false,
        stopped: withoutNumbers(request, stopped),
        keyStatus,
    };
}
function withoutNumbers(request, stopped) {
    if (stopped === null)
        return null;
    const numbers = [request.contactNumber, request.outboundNumber].filter((one) => one !== null);
    const message = numbers.reduce((text, number) => {
        const digits = number.replace(/\D/g, '');
        return digits.length < 7 ? text : text.replaceAll(digits, `…${digits.slice(-2)}`);
    }, stopped.message);
    return { ...stopped, message };
}

// EXTERNAL MODULE: ./lib/call/calling-hours.js
var calling_hours = __webpack_require__(79903);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(20653);
// EXTERNAL MODULE: ./lib/call/comparable.js
var comparable = __webpack_require__(80257);
// EXTERNAL MODULE: ./lib/call/language.js
var call_language = __webpack_require__(81411);
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





function checkExpectations(expectations, observations) {
    const speech = speechOf(observations.transcript);
    const maySpeak = expectations.answered || (observations.transcript ?? []).length > 0;
    return [
        ...checkCourse(expectations, observations),
        ...checkSpeech(expectations, speech),
        ...checkExtracted(expectations, observations),
        ...(maySpeak
            ? [caseOf('placeholders', 'no unfilled {placeholders}', checkPlaceholders(speech))]
            : []),
    ];
}
function caseOf(kind, name, outcome) {
    return { kind, name: (0,lib_text/* shorten */.ml)(name, 300), ...outcome };
}
function checkCourse({ answered, status, duration, pickupWithin, firstWordWithin, cost }, observations) {
    const { moments } = observations;
    const talkFrom = moments.joined ?? moments.answered;
    const cases = [
        caseOf(answered ? 'answered' : 'unanswered', `answered: ${answered}`, checkAnswered(answered, observations)),
    ];
    if (status !== undefined) {
        cases.push(caseOf('status', `status: ${list(status)}`, checkStatus(status, observations.status)));
    }
    if (duration !== undefined) {
        const name = `duration: ${range(duration, durations/* writtenDuration */.wN)}`;
        const { durationSeconds } = observations;
        const outcome = checkRange(duration, durationSeconds, durations/* readableDuration */.P1, 'duration');
        cases.push(caseOf('duration', name, outcome));
    }
    if (pickupWithin !== undefined) {
        const from = moments.joined === null ? (moments.dialled ?? moments.ringing) : moments.dispatched;
        const outcome = observations.answered === false
            ? missed('nobody answered')
            : checkWithin(pickupWithin, from, talkFrom, 'how long the call rang');
        cases.push(caseOf('pickupWithin', `pickup-within: ${(0,durations/* writtenDuration */.wN)(pickupWithin)}`, outcome));
    }
    if (firstWordWithin !== undefined) {
        const name = `first-word-within: ${(0,durations/* writtenDuration */.wN)(firstWordWithin)}`;
        const why = moments.joined === null ? 'the service gave no live captions' : 'the agent was not heard';
        const what = `when the first word was said, because ${why}`;
        const outcome = checkWithin(firstWordWithin, talkFrom, moments.firstWord, what);
        cases.push(caseOf('firstWordWithin', name, outcome));
    }
    if (cost !== undefined) {
        const outcome = checkRange(cost, observations.cost, String, 'cost');
        cases.push(caseOf('cost', `cost: ${range(cost, String)}`, outcome));
    }
    return cases;
}
function checkSpeech({ agentSays, agentNeverSays, language }, speech) {
    const cases = [];
    if (agentSays !== undefined) {
        const name = `agent-says: ${list(agentSays.map(({ written }) => written))}`;
        cases.push(caseOf('agentSays', name, checkSaid(agentSays, speech)));
    }
    if (agentNeverSays !== undefined) {
        const name = `agent-never-says: ${list(agentNeverSays.map(({ written }) => written))}`;
        cases.push(caseOf('agentNeverSays', name, checkNeverSaid(agentNeverSays, speech)));
    }
    if (language !== undefined) {
        cases.push(caseOf('language', `language: ${language}`, checkLanguage(language, speech)));
    }
    return cases;
}
function checkExtracted({ entities, evaluation }, observations) {
    const cases = [];
    if (entities !== undefined) {
        const wanted = Object.entries(entities).map(([key, value]) => `${key}: ${quoted(value)}`);
        const name = `entities: { ${wanted.join(', ')} }`;
        cases.push(caseOf('entities', name, checkEntities(entities, observations.entities)));
    }
    if (evaluation !== undefined) {
        const outcome = checkEvaluation(evaluation, observations.evaluation);
        cases.push(caseOf('evaluation', `evaluation: ${list(evaluation)}`, outcome));
    }
    return cases;
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
        return unobserved(`the service gave no ${what}`);
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
    return `"${(0,lib_text/* shorten */.ml)(text, 120)}"`;
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

;// CONCATENATED MODULE: ./lib/call/verdict.js


const resultOf = {
    'key-rejected': 'failed',
    'key-forbidden': 'failed',
    'agent-not-found': 'failed',
    'balance-empty': 'failed',
    'request-rejected': 'failed',
    'dnd-blocked': 'failed',
    'agent-never-joined': 'failed',
    'not-answered': 'failed',
    'call-rejected': 'failed',
    'call-failed': 'failed',
    'expectation-failed': 'failed',
    'outside-calling-hours': 'skipped',
    'rate-limited': 'inconclusive',
    'service-unavailable': 'inconclusive',
    'dispatch-unknown': 'inconclusive',
    'never-ended': 'inconclusive',
    'not-processed': 'inconclusive',
    'unreadable-answer': 'inconclusive',
    cancelled: 'inconclusive',
};
const cures = {
    missed: 'Read the transcript and compare it with `expect`: either the agent needs a change in the dashboard, or the expectation no longer fits it.',
    unobserved: 'Run the job again. If the service never gives this value for your agent, take the line out of `expect`.',
};
function verdict(placed, results) {
    return {
        ...judge(placed, results),
        observations: placed.observations,
        expectations: results,
        dispatched: placed.dispatched,
    };
}
function judge(placed, results) {
    const { stopped, dispatched } = placed;
    const missed = results.filter(({ state }) => state === 'missed');
    const unobserved = results.filter(({ state }) => state === 'unobserved');
    if (stopped !== null && !wasExpected(stopped, results)) {
        const result = stopped.skipped ? 'skipped' : resultOf[stopped.code];
        const outweighed = result === 'inconclusive' && stopped.code !== 'cancelled';
        if (!outweighed || missed.length === 0) {
            const { code: failure, message, cure } = stopped;
            return { result, failure, message, cure };
        }
        return {
            result: 'failed',
            failure: 'expectation-failed',
            message: `${missedMessage(missed, results)} Besides: ${stopped.message}`,
            cure: `${cures.missed} ${stopped.cure}`.trim(),
        };
    }
    if (!dispatched) {
        const message = 'Everything was checked and no call was placed, as asked.';
        return { result: 'skipped', failure: null, message, cure: '' };
    }
    if (missed.length > 0) {
        return {
            result: 'failed',
            failure: 'expectation-failed',
            message: missedMessage(missed, results),
            cure: cures.missed,
        };
    }
    if (unobserved.length > 0 || results.length === 0) {
        return {
            result: 'inconclusive',
            failure: 'not-processed',
            message: unobservedMessage(unobserved, results),
            cure: cures.unobserved,
        };
    }
    return { result: 'passed', failure: null, message: passedMessage(placed, results), cure: '' };
}
function wasExpected(stopped, results) {
    if (stopped.skipped)
        return false;
    const isMet = (wanted) => results.some(({ kind, state }) => kind === wanted && state === 'met');
    if (stopped.code === 'not-answered')
        return isMet('unanswered');
    if (stopped.code === 'call-rejected' || stopped.code === 'call-failed') {
        return isMet('unanswered') && isMet('status');
    }
    return false;
}
function missedMessage(missed, results) {
    return `${missed.length} of ${(0,lib_text/* plural */.LS)(results.length, 'expectation')} ${missed.length === 1 ? 'was' : 'were'} not met: ${cases(missed)}.`;
}
function unobservedMessage(unobserved, results) {
    if (results.length === 0)
        return 'Nothing was expected of the call, so nothing is known of it.';
    return `Nothing was missed, but ${unobserved.length} of ${(0,lib_text/* plural */.LS)(results.length, 'expectation')} could not be checked: ${cases(unobserved)}.`;
}
function cases(results) {
    const shown = results.slice(0, 3).map(({ name, detail }) => {
        return detail === '' ? name : `${name} (${detail})`;
    });
    const more = results.length - shown.length;
    return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ');
}
function passedMessage({ observations }, results) {
    const { answered, durationSeconds } = observations;
    const what = answered === false
        ? 'The call ended unanswered, as expected'
        : durationSeconds === null
            ? 'The call ended'
            : `The call ended after ${(0,durations/* readableDuration */.P1)(durationSeconds)}`;
    const met = `${results.length} of ${(0,lib_text/* plural */.LS)(results.length, 'expectation')}`;
    return `${what}, and ${met} ${results.length === 1 ? 'was' : 'were'} met.`;
}

// EXTERNAL MODULE: ./lib/call/phone-number.js
var phone_number = __webpack_require__(27531);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(40512);
;// CONCATENATED MODULE: ./lib/report/failure-meanings.js
const failureMeanings = {
    'key-rejected': 'The Vaani API does not accept the API key.',
    'key-forbidden': 'The API key is real, but may not do this, or not with this agent.',
    'agent-not-found': 'The workspace of the API key has no agent with this id.',
    'balance-empty': 'The workspace cannot pay for a call.',
    'request-rejected': 'The Vaani API refused the request as it was sent.',
    'outside-calling-hours': 'No call is placed at this time of day.',
    'rate-limited': 'The Vaani API kept asking for fewer requests until the time ran out.',
    'service-unavailable': 'The service could not be reached, or answered with errors only.',
    'dispatch-unknown': 'The dispatch got no clear answer and left no trace in the call history: a call may or may not have been placed. It was not sent again.',
    'agent-never-joined': 'The call was accepted, but the agent never joined it.',
    'not-answered': 'The number was called and nobody picked up.',
    'call-rejected': 'The number was called and the call was turned down.',
    'call-failed': 'The call could not be put through, or broke off.',
    'never-ended': 'The call was still going on when the time ran out.',
    'not-processed': 'The call is over, but what was needed to judge it was not there in time.',
    'expectation-failed': 'The call took place, and something in it was not as `expect` says.',
    'unreadable-answer': 'The Vaani API kept answering, but with nothing that can be understood.',
    'dnd-blocked': 'The number is in the do-not-disturb register, so it is not called.',
    cancelled: 'The run was cancelled. A call that was already placed goes on to its own end.',
};

;// CONCATENATED MODULE: ./lib/report/transcript.js



const transcript_hidden = '***';
function cleanTranscript(transcript, redact, findSecrets) {
    const found = [];
    const look = (text) => {
        const secrets = findSecrets(text).filter(({ secret }) => !secret.includes(transcript_hidden));
        found.push(...secrets);
        return secrets;
    };
    let texts = transcript.map(({ text }) => redact(text));
    const secrets = look(joined(texts));
    if (secrets.length > 0) {
        const spellings = secrets.flatMap(({ secret }) => spellingsOf(secret));
        texts = texts.map((text) => without(text, spellings));
        if (look(joined(texts)).length > 0) {
            texts = texts.map((text) => (look(text).length > 0 ? transcript_hidden : text));
            if (look(joined(texts)).length > 0)
                texts = texts.map(() => transcript_hidden);
        }
    }
    return {
        utterances: transcript.map((utterance, index) => ({
            ...utterance,
            text: (0,phone_number/* maskPhoneNumbers */.N)(texts[index] ?? transcript_hidden),
        })),
        rules: [...new Set(found.map(({ rule }) => rule.id))],
        secrets: [...new Set(found.map(({ secret }) => secret))],
    };
}
function transcriptText({ utterances }) {
    return utterances
        .map((utterance) => {
        const at = utterance.at === null ? '' : `[${clockTime(utterance.at)}] `;
        return `${at}${utterance.speaker.toUpperCase()}: ${(0,report_escape/* escapeControl */.hN)((0,lib_text/* oneLine */.TN)(utterance.text))}\n`;
    })
        .join('');
}
function clockTime(seconds) {
    const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
function joined(texts) {
    return texts.join('\n');
}
function spellingsOf(secret) {
    const isBytes = /^[\0-\xff]*$/.test(secret);
    return isBytes ? [secret, Buffer.from(secret, 'latin1').toString('utf8')] : [secret];
}
function without(text, secrets) {
    return secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, transcript_hidden)), text);
}

;// CONCATENATED MODULE: ./lib/report/time-line.js

const names = [
    ['dispatched', 'dispatched', 'Waiting'],
    ['joined', 'agent joined', 'Agent in the room'],
    ['dialled', 'dialled', 'Dialling'],
    ['ringing', 'ringing', 'Ringing'],
    ['answered', 'answered', 'Answered'],
    ['firstWord', 'first word', 'Talking'],
    ['ended', 'ended', 'Ended'],
];
const longestWait = 3600 * 1000;
const longestSpan = 24 * 3600 * 1000;
function timeLine(moments) {
    const observed = observedMoments(moments);
    const start = observed[0]?.at ?? 0;
    return observed
        .map(({ name, at }) => `${name} ${clockTime(Math.round((at - start) / 1000))}`)
        .join(' → ');
}
function mermaidTimeLine(moments) {
    const observed = observedMoments(moments);
    if (observed.length < 2)
        return [];
    const rows = observed.map(({ phase, name, at }, index) => {
        const next = observed[index + 1];
        if (next === undefined)
            return `  ${capital(name)} : milestone, ${at}, ${at}`;
        return `  ${phase} ${seconds(next.at - at)} : ${at}, ${next.at}`;
    });
    return ['gantt', '  dateFormat x', '  axisFormat %H:%M:%S', '  section Call', ...rows];
}
function observedMoments(moments) {
    const observed = names.flatMap(([key, name, phase]) => {
        const at = moments[key];
        return at === null || !Number.isFinite(at) ? [] : [{ name, phase, at: Math.round(at) }];
    });
    const [first, second] = observed;
    const kept = first?.name === 'dispatched' &&
        second !== undefined &&
        (first.at > second.at || second.at - first.at > longestWait)
        ? observed.slice(1)
        : observed;
    const sorted = kept.toSorted((a, b) => a.at - b.at);
    const span = (sorted.at(-1)?.at ?? 0) - (sorted[0]?.at ?? 0);
    return span > longestSpan ? [] : sorted;
}
function seconds(milliseconds) {
    return `${Math.round(milliseconds / 100) / 10} s`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/report/call-summary.js







const most = { transcript: 200_000, entry: 12_000, paragraph: 6_000, cell: 1_500, identifier: 600 };
const headings = {
    passed: '✅ Smoke call passed',
    failed: '❌ Smoke call failed',
    inconclusive: '⚠️ Smoke call inconclusive',
    skipped: '⏭️ Smoke call skipped',
};
const states = { met: '✅ met', missed: '❌ missed', unobserved: '⚠️ not observed' };
function callSummary(outcome, request, redact) {
    const show = (outside, bytes) => shortMarkdown((0,phone_number/* maskPhoneNumbers */.N)(redact(outside)).replace(/\s+/g, ' ').trim(), bytes);
    return [
        `## ${headings[outcome.result]}`,
        ...account(outcome, show),
        facts(outcome, request, show, redact),
        ...timeLineBlocks(outcome),
        ...expectationTable(outcome, show),
        ...transcriptBlock(outcome.observations.transcript, show),
        '',
    ].join('\n\n');
}
function account({ failure, message, cure }, show) {
    return [
        `**What happened:** ${show(message, most.paragraph)}`,
        ...(failure === null
            ? []
            : [`**\`${failure}\`**: ${(0,report_escape/* escapeMarkdown */.FV)(failureMeanings[failure])}`]),
        ...(cure === '' ? [] : [`**What to do:** ${show(cure, most.paragraph)}`]),
    ];
}
function facts({ observations, dispatched }, request, show, redact) {
    const identifier = (text) => shortMarkdown(redact(text), most.identifier);
    const { callId, status, durationSeconds, cost, evaluation, summary } = observations;
    const number = request.contactNumber === null ? '' : (0,phone_number/* maskPhoneNumber */.k)(request.contactNumber);
    const entries = [
        [
            'Kind',
            `${request.medium} call${request.testMode ? ', **test mode: simulated by the service**' : ''}${dispatched ? '' : ', not placed'}`,
        ],
        ['Agent', identifier(request.agentId)],
        ['Number', number === '' ? null : (0,report_escape/* escapeMarkdown */.FV)(number)],
        ['Call', callId === null ? null : identifier(callId)],
        ['Status', status === null ? null : show(status, most.identifier)],
        ['Duration', durationSeconds === null ? null : (0,durations/* readableDuration */.P1)(durationSeconds)],
        ['Cost', cost === null ? null : `${cost} credits`],
        ['Evaluation', evaluation === null ? null : show(evaluation, most.identifier)],
        ['Summary', summary === null ? null : show(summary, most.paragraph)],
    ];
    return entries
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `- ${name}: ${value}`)
        .join('\n');
}
function timeLineBlocks({ observations }) {
    const line = timeLine(observations.moments);
    const chart = mermaidTimeLine(observations.moments);
    return [
        ...(line === '' ? [] : [`Time line: ${line}`]),
        ...(chart.length === 0 ? [] : [['```mermaid', ...chart, '```'].join('\n')]),
    ];
}
function expectationTable({ expectations, dispatched }, show) {
    if (expectations.length === 0 || !dispatched)
        return [];
    const rows = expectations.map(({ name, state, detail }) => `| ${states[state]} | ${show(name, most.cell)} | ${show(detail, most.cell)} |`);
    return [['| Result | Expected | Seen |', '|---|---|---|', ...rows].join('\n')];
}
function transcriptBlock(transcript, show) {
    if (transcript === null || transcript.length === 0)
        return [];
    const lines = [];
    let left = most.transcript;
    for (const utterance of transcript) {
        const line = transcriptLine(utterance, show);
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        lines.push(line);
    }
    const cut = lines.length < transcript.length
        ? [
            `Cut here: ${lines.length} of ${transcript.length} entries are shown. The transcript file has them all.`,
        ]
        : [];
    const title = `<details><summary>Transcript (${(0,lib_text/* plural */.LS)(transcript.length, 'entry', 'entries')})</summary>`;
    return [title, ...(lines.length === 0 ? [] : [lines.join('\n')]), ...cut, '</details>'];
}
function transcriptLine({ speaker, text, at }, show) {
    const time = at === null ? '' : ` ${clockTime(at)}`;
    return `- **${speaker.toUpperCase()}**${time}: ${show(text, most.entry)}`;
}
function shortMarkdown(text, bytes) {
    for (let characters = bytes;; characters = Math.floor(characters / 2)) {
        const markdown = (0,report_escape/* escapeMarkdown */.FV)(shortened(text, characters));
        if (Buffer.byteLength(markdown) <= bytes || characters === 0)
            return markdown;
    }
}
function shortened(text, length) {
    const start = [...text.slice(0, length * 2)];
    return start.length > length || text.length > length * 2
        ? `${start.slice(0, length).join('')}… (cut)`
        : text;
}

// EXTERNAL MODULE: ./lib/report/files.js
var files = __webpack_require__(92820);
;// CONCATENATED MODULE: ./lib/report/junit.js



const longestText = 4_000;
function callJunit(outcome, redact) {
    const text = (outside) => (0,report_escape/* escapeXml */.X)((0,lib_text/* shorten */.ml)((0,phone_number/* maskPhoneNumbers */.N)(redact(outside)), longestText));
    const cases = uniquelyNamed([
        callCase(outcome, text),
        ...outcome.expectations.map((result) => expectationCase(result, outcome, text)),
    ]);
    const number = (kind) => cases.filter((each) => each.outcome?.kind === kind).length;
    const seconds = time(outcome.observations.durationSeconds);
    const counts = `tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}" time="${seconds}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Vaani Guard" ${counts}>`,
        `  <testsuite name="Smoke call" ${counts}>`,
        ...properties(outcome, redact),
        ...cases.map(testCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function callCase(outcome, text) {
    const { result, failure, message, cure, expectations, observations } = outcome;
    const has = (state) => expectations.some((each) => each.state === state);
    const isTold = (failure === 'expectation-failed' && has('missed')) ||
        (failure === 'not-processed' && has('unobserved'));
    const kinds = { failed: 'failure', inconclusive: 'error', skipped: 'skipped' };
    const kind = result === 'passed' || (isTold && result !== 'skipped') ? null : kinds[result];
    return {
        name: 'call',
        seconds: observations.durationSeconds ?? 0,
        outcome: kind && problem(kind, failure ?? result, text(message), text(cure)),
    };
}
function expectationCase({ name, state, detail }, outcome, text) {
    const plain = { name: text(name), seconds: 0 };
    if (state === 'met')
        return { ...plain, outcome: null };
    if (state === 'missed') {
        const shown = text(detail || 'not met');
        return { ...plain, outcome: problem('failure', 'expectation-failed', shown, text(name)) };
    }
    const shown = text(`not observed: ${detail || 'the service did not say'}`);
    const kind = outcome.result === 'skipped' ? 'skipped' : 'error';
    return { ...plain, outcome: problem(kind, 'unobserved', shown, text(name)) };
}
function problem(kind, type, message, body) {
    if (kind === 'skipped')
        return { kind, xml: `<skipped message="${message}"/>` };
    const content = body === '' ? message : `${message}&#10;${body}`;
    return { kind, xml: `<${kind} message="${message}" type="${type}">${content}</${kind}>` };
}
function testCase({ name, seconds, outcome }) {
    const start = `    <testcase classname="vaani-guard.call" name="${name}" time="${time(seconds)}"`;
    return outcome === null ? `${start}/>` : `${start}>\n      ${outcome.xml}\n    </testcase>`;
}
function properties({ observations }, redact) {
    const { callId, status, cost } = observations;
    const known = Object.entries({ 'call-id': callId, 'call-status': status, 'call-cost': cost })
        .filter(([, value]) => value !== null)
        .map(([name, value]) => {
        const shown = (0,report_escape/* escapeXml */.X)((0,lib_text/* shorten */.ml)(redact(String(value)), longestText));
        return `      <property name="${name}" value="${shown}"/>`;
    });
    return known.length === 0 ? [] : ['    <properties>', ...known, '    </properties>'];
}
function uniquelyNamed(cases) {
    const seen = new Map();
    return cases.map((each) => {
        const before = seen.get(each.name) ?? 0;
        seen.set(each.name, before + 1);
        return before === 0 ? each : { ...each, name: `${each.name} (${before + 1})` };
    });
}
function time(seconds) {
    return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds.toFixed(3) : '0';
}

// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(48646);
;// CONCATENATED MODULE: ./lib/run/clean-call.js



function cleanCall(seen, { scan }, { redactor, log }) {
    const written = writtenOf(seen);
    const find = (text) => scan(new TextEncoder().encode(text));
    const hide = ({ secrets }) => {
        for (const secret of secrets)
            log.mask(readAsUtf8(secret));
    };
    const transcript = seen.transcript === null ? null : cleanTranscript(seen.transcript, redactor.redact, find);
    if (transcript !== null) {
        hide(transcript);
        warn(log, 'The transcript holds', 'find out why it is said on the call', transcript.rules);
    }
    const named = seen.entities === null ? [] : find(JSON.stringify(seen.entities, null, 1));
    hide({ secrets: named.map(({ secret }) => secret) });
    const texts = cleanTranscript(written.map(asUtterance), redactor.redact, find);
    hide(texts);
    warn(log, 'The status, summary, evaluation or entities of the call hold', 'find out how it got into the call', [...new Set([...named.map(({ rule }) => rule.id), ...texts.rules])]);
    return {
        observations: {
            ...withWritten(seen, texts.utterances.map(({ text }) => text)),
            transcript: transcript?.utterances ?? null,
        },
        transcript,
    };
}
function carefulLog(log, { scan }) {
    const clean = (message) => {
        for (const { severity, secret } of scan(new TextEncoder().encode(message))) {
            if (severity === 'error')
                log.mask(readAsUtf8(secret));
        }
        return (0,phone_number/* maskPhoneNumbers */.N)(message);
    };
    return {
        info: (message) => log.info(clean(message)),
        notice: (message, title) => log.notice(clean(message), title),
        warning: (message, title, place) => log.warning(clean(message), title, place),
        error: (message, title, place) => log.error(clean(message), title, place),
        mask: (secret) => log.mask(secret),
    };
}
function readAsUtf8(secret) {
    return Buffer.from(secret, 'latin1').toString('utf8');
}
function writtenOf(seen) {
    const texts = [];
    rewritten(seen, (text) => {
        texts.push(text);
        return text;
    });
    return texts;
}
function withWritten(seen, texts) {
    let next = 0;
    return rewritten(seen, () => texts[next++] ?? '***');
}
function rewritten(seen, change) {
    const { status, summary, evaluation, entities } = seen;
    return { ...seen, ...(0,redact/* redactStrings */.eT)({ status, summary, evaluation, entities }, change) };
}
function asUtterance(text) {
    return { speaker: 'unknown', text, at: null };
}
function warn(log, where, advice, rules) {
    if (rules.length === 0)
        return;
    log.warning(`${where} what looks like a secret (${rules.join(', ')}). It was taken out of every report; ${advice}.`, 'Secret in the call');
}

// EXTERNAL MODULE: ./lib/run/client.js + 3 modules
var run_client = __webpack_require__(14782);
;// CONCATENATED MODULE: ./lib/run/call-step.js











async function smokeCall(call, given) {
    const detector = await given.rules.makeDetector({ apiKey: call.apiKey, protectedSecrets: [] });
    const context = { ...given, log: carefulLog(given.log, detector) };
    const placed = refusalOf(call, new Date(context.clock.now())) ?? (await place(call, context));
    const clean = cleanCall(placed.observations, detector, context);
    const results = placed.dispatched
        ? call_step_judge(call.request, placed.observations, clean.observations)
        : [];
    const outcome = verdict({ ...placed, observations: clean.observations }, results);
    announce(outcome, context);
    const { redact } = context.redactor;
    return {
        outcome,
        ...(outcome.dispatched
            ? await writeReports(outcome, clean.transcript, context)
            : { transcriptFile: null, junitFile: null, unwritten: false }),
        summary: callSummary(outcome, call.request, redact),
        keyStatus: placed.keyStatus,
    };
}
function refusalOf({ callingHours, request, refused }, now) {
    if (refused !== null) {
        return call_step_notPlaced({
            code: 'key-rejected',
            message: `The call was not placed: ${refused}`,
            cure: 'Generate a new key in Settings → API Keys, store it in the secret, delete the leaked key, then run the job again.',
            skipped: false,
        });
    }
    if (request.medium !== 'phone' || (0,calling_hours/* isWithin */.UO)(callingHours, now))
        return null;
    const time = callingHours === 'any' ? '' : ` (it is ${(0,calling_hours/* localTime */.HJ)(callingHours, now)})`;
    return call_step_notPlaced({
        code: 'outside-calling-hours',
        message: `The call was not placed: it is outside the calling hours ${(0,calling_hours/* describeCallingHours */.l7)(callingHours)}${time}.`,
        cure: 'Run the job again within these hours, or set calling-hours where calls at this time are allowed.',
        skipped: true,
    });
}
function call_step_notPlaced(stopped) {
    return { observations: nothingObserved, dispatched: false, stopped, keyStatus: null };
}
async function place(call, context) {
    const client = (0,run_client/* openClient */.M)(call.apiUrl, call.apiKey, context);
    try {
        return await placeCall(call.request, {
            ...context,
            client,
            run: call.identity,
            keyCheck: call.keyCheck,
        });
    }
    finally {
        await client.close();
    }
}
function call_step_judge({ expectations }, seen, shown) {
    const told = checkExpectations(expectations, shown);
    return checkExpectations(expectations, seen).map((result, index) => {
        const same = told[index]?.state === result.state;
        return {
            ...result,
            detail: same ? (told[index]?.detail ?? '') : 'what was seen holds a secret',
        };
    });
}
function announce({ result, failure, message, cure }, { log }) {
    const text = [message, cure].filter((part) => part !== '').join(' ');
    if (result === 'passed')
        log.notice(text, 'Smoke call passed');
    else if (result === 'skipped')
        log.notice(text, 'Smoke call skipped');
    else
        log.error(text, `Smoke call ${result}: ${failure}`);
}
async function writeReports(outcome, clean, { environment, redactor, log }) {
    let unwritten = false;
    const write = async (name, content) => {
        try {
            return await (0,files/* writeReport */.u5)((0,files/* temporaryReport */.ah)(name, environment), content);
        }
        catch (error) {
            if (!(error instanceof files/* ReportFileError */.tG))
                throw error;
            log.error(error.message, 'Report not written');
            unwritten = true;
            return null;
        }
    };
    return {
        junitFile: await write('smoke-call.xml', callJunit(outcome, redactor.redact)),
        transcriptFile: clean === null ? null : await write('transcript.txt', redactor.redact(transcriptText(clean))),
        unwritten,
    };
}


/***/ })

};
;