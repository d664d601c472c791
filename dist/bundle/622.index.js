"use strict";
exports.id = 622;
exports.ids = [622];
exports.modules = {

/***/ 34622:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exactRules: function() { return /* binding */ exactRules; }
});

// EXTERNAL MODULE: ./lib/detect/exact.js
var exact = __webpack_require__(84117);
;// CONCATENATED MODULE: ./lib/detect/spellings.js
const inBytes = (text) => Buffer.from(text, 'utf8').toString('latin1');
const exactly = (text, encoding) => ({
    text: inBytes(text),
    encoding,
    ignoreCase: false,
});
const anyCase = (text, encoding) => ({
    ...exactly(text, encoding),
    ignoreCase: true,
});
const cores = (value, bitsEach, places, encode) => Array.from({ length: places }, (_, lead) => {
    const encoded = encode(Buffer.concat([Buffer.alloc(lead), value]));
    const bits = (lead + value.length) * 8;
    return encoded.slice(Math.ceil((lead * 8) / bitsEach), Math.floor(bits / bitsEach));
});
const base64 = (value) => cores(value, 6, 3, (bytes) => bytes.toString('base64'));
const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';
const base32 = (value) => cores(value, 5, 5, (bytes) => {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const groups = bits.match(/.{5}/g) ?? [];
    return groups.map((group) => BASE_32[Number.parseInt(group, 2)]).join('');
});
const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = CAPITALS.toLowerCase();
const bases85 = [
    String.fromCharCode(...Array.from({ length: 85 }, (_, digit) => 33 + digit)),
    `${DIGITS}${SMALL}${CAPITALS}.-:+=^!/*?&<>()[]{}@%$#`,
    `${DIGITS}${CAPITALS}${SMALL}!#$%&()*+-;<=>?@^_\`{|}~`,
];
const encode85 = (bytes, alphabet) => {
    let encoded = '';
    for (let at = 0; at < bytes.length; at += 4) {
        const length = Math.min(4, bytes.length - at);
        let number = Buffer.concat([
            bytes.subarray(at, at + length),
            Buffer.alloc(4 - length),
        ]).readUInt32BE();
        let group = '';
        for (let digit = 0; digit < 5; digit++, number = Math.floor(number / 85))
            group = alphabet[number % 85] + group;
        encoded += group.slice(0, length + 1);
    }
    return encoded;
};
const base85 = (value) => bases85.flatMap((alphabet) => {
    const groups = [0, 1, 2, 3].map((lead) => {
        const own = value.subarray((4 - lead) % 4);
        return encode85(own.subarray(0, own.length - (own.length % 4)), alphabet);
    });
    const sure = groups.filter((text) => text.length >= 10);
    return groups[0] === sure[0] ? sure : [encode85(value, alphabet), ...sure];
});
const percentEncoded = (value, all) => eachByte(value, (byte, character) => !all && /[A-Za-z0-9_.~-]/.test(character)
    ? character
    : `%${byte.toString(16).padStart(2, '0')}`);
const eachByte = (value, write) => [...value].map((byte) => write(byte, String.fromCharCode(byte))).join('');
const octal = (value) => [/[\s\S]/, /[^A-Za-z0-9]/, /[^\0-\x7f]/].flatMap((escaped) => {
    const text = eachByte(value, (byte, character) => escaped.test(character) ? `\\${byte.toString(8).padStart(3, '0')}` : character);
    return [text, text.replaceAll('\\', '\\\\')];
});
const lists = (value, base, between) => {
    const numbers = [...value].map((byte) => byte.toString(base).padStart(base === 16 ? 2 : 1, '0'));
    return between.map((sign) => numbers.join(sign));
};
const HEX_LISTS = [', 0x', ',0x', ':', ' '];
const DECIMAL_LISTS = [', ', ','];
const unicode = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const asciiOnly = (json) => json.replace(/[\u007f-\uffff]/g, unicode);
const inMarkup = (value) => {
    const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const attribute = text.replaceAll('"', '&quot;');
    return [text, attribute, ...['&apos;', '&#39;'].map((name) => attribute.replaceAll("'", name))];
};
const numbered = [
    { encoding: 'html', write: (character) => `&#${character.codePointAt(0)};` },
    { encoding: 'html', write: (character) => `&#x${hexOf(character)};` },
    { encoding: 'escapes', write: (character) => `\\u{${hexOf(character)}}` },
    { encoding: 'escapes', write: (character) => character.replace(/[\s\S]/g, unicode) },
];
const hexOf = (character) => (character.codePointAt(0) ?? 0).toString(16);
const byNumber = (value) => {
    const beyond = /[^\0-\x7f]/gu;
    if (!beyond.test(value))
        return [];
    return numbered.flatMap(({ encoding, write }) => {
        const capital = (character) => write(character).replace(/(?<=\\u\{?|&#x)[0-9a-f]+/g, (digits) => digits.toUpperCase());
        const sources = encoding === 'html' ? inMarkup(value) : [value];
        return [
            anyCase(value.replace(/[\s\S]/gu, write), encoding),
            ...sources.flatMap((source) => [
                exactly(source.replace(beyond, write), encoding),
                exactly(source.replace(beyond, capital), encoding),
            ]),
        ];
    });
};
const spellings = (value) => {
    const bytes = Buffer.from(value, 'utf8');
    const encoded = base64(bytes);
    const json = JSON.stringify(value).slice(1, -1);
    return [
        exactly(value, null),
        ...encoded.map((text) => exactly(text, 'base64')),
        ...encoded.map((text) => exactly(text.replaceAll('+', '-').replaceAll('/', '_'), 'base64url')),
        ...base64(Buffer.from(value, 'utf16le')).map((text) => exactly(text, 'base64')),
        anyCase(bytes.toString('hex'), 'hex'),
        anyCase(percentEncoded(bytes, false), 'percent'),
        anyCase(percentEncoded(bytes, true), 'percent'),
        exactly(json, 'json'),
        exactly(json.replaceAll('/', '\\/'), 'json'),
        exactly(asciiOnly(json), 'json'),
        ...inMarkup(value).map((text) => exactly(text, 'html')),
        ...byNumber(value),
        ...octal(bytes).map((text) => exactly(text, 'octal')),
        ...lists(bytes, 16, HEX_LISTS).map((text) => anyCase(text, 'hex')),
        ...lists(bytes, 10, DECIMAL_LISTS).map((text) => exactly(text, 'decimal')),
        ...base32(bytes).map((text) => anyCase(text, 'base32')),
        ...base85(bytes).map((text) => exactly(text, 'base85')),
    ];
};

;// CONCATENATED MODULE: ./lib/detect/exact-rules.js


const exactRules = (apiKey, secrets) => {
    const rulesOf = (id, { name, value }) => {
        const seen = new Set();
        return spellings(value)
            .filter(({ text }) => text.length >= exact/* SHORTEST_PROTECTED */.Cz && !seen.has(text) && seen.add(text))
            .map((spelling) => ({
            id,
            description: `The value of the secret ${name}`,
            severity: 'error',
            advice: `Replace the secret ${name} where it was issued, store the new value in the repository or environment secrets, then delete the old one.`,
            keywords: [spelling.text.slice(0, 24)],
            ...spelling,
        }));
    };
    return [
        ...(apiKey === null ? [] : rulesOf(exact/* ownKeyRule */.ay, { name: 'api-key', value: apiKey })),
        ...secrets.flatMap((secret) => rulesOf(exact/* protectedRule */.Z9, secret)),
    ];
};


/***/ })

};
;