"use strict";
exports.id = 903;
exports.ids = [903];
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


/***/ })

};
;