"use strict";
exports.id = 531;
exports.ids = [531];
exports.modules = {

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


/***/ })

};
;