"use strict";
exports.id = 760;
exports.ids = [760];
exports.modules = {

/***/ 65760:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineCommand: function() { return /* binding */ baselineCommand; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(20653);
;// CONCATENATED MODULE: ./lib/policy/add-rules.js
async function addRules(text, rules) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = yaml.parseDocument(text ?? '');
    const before = new Map();
    const custom = customOf(document, yaml);
    for (const node of custom.items)
        if (yaml.isMap(node))
            before.set(String(node.get('id')), node.get('pattern'));
    const fresh = rules.filter(({ id }) => !before.has(id));
    const taken = rules.filter(({ id, pattern }) => before.has(id) && before.get(id) !== pattern);
    if (fresh.length === 0)
        return { text: text ?? '', added: 0, taken };
    for (const rule of fresh) {
        const node = document.createNode(rule);
        const pattern = node.get('pattern', true);
        if (yaml.isScalar(pattern))
            pattern.type = yaml.Scalar.QUOTE_SINGLE;
        const keywords = node.get('keywords', true);
        if (yaml.isSeq(keywords))
            keywords.flow = true;
        custom.items.push(node);
    }
    custom.flow = false;
    const parent = yaml.isMap(document.get('rules')) ? document.get('rules') : null;
    if (parent === null)
        document.set('rules', document.createNode({ custom }));
    else {
        parent.flow = false;
        parent.set('custom', custom);
    }
    return { text: document.toString({ lineWidth: 0 }), added: fresh.length, taken };
}
function customOf(document, yaml) {
    const custom = document.getIn(['rules', 'custom']);
    return yaml.isSeq(custom) ? custom : new yaml.YAMLSeq(document.schema);
}

// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(94193);
;// CONCATENATED MODULE: ./lib/policy/baseline.js

function reasonOn(now, reason) {
    return `${policy/* baselineReason */.kC}${(0,policy/* dayOf */.kb)(now)}${reason === null ? '' : `: ${reason}`}`;
}
function baselineEntries(findings, reason, now) {
    const prints = findings
        .filter(({ allowed }) => allowed === null)
        .map(({ fingerprint }) => fingerprint);
    return [...new Set(prints)].map((fingerprint) => ({
        fingerprint,
        reason: reasonOn(now, reason),
    }));
}
async function addEntries(text, entries) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = yaml.parseDocument(text ?? '');
    const allow = allowOf(document, yaml);
    const before = allow.items.filter(yaml.isMap).map(entryOf);
    const known = new Set(before.map(conditionsOf));
    const fresh = entries.filter((entry) => {
        const conditions = conditionsOf(entry);
        return !known.has(conditions) && known.add(conditions);
    });
    if (fresh.length === 0)
        return { text: text ?? '', added: 0 };
    const items = fresh.map((entry) => {
        const node = document.createNode(entry, { flow: true });
        const fingerprint = node.get('fingerprint', true);
        if (yaml.isScalar(fingerprint))
            fingerprint.type = yaml.Scalar.QUOTE_DOUBLE;
        return { node, entry: entryOf(node) };
    });
    const all = [
        ...allow.items.map((node) => ({ node, entry: yaml.isMap(node) ? entryOf(node) : null })),
        ...items,
    ];
    const isOfBaseline = ({ entry }) => entry !== null && (0,policy/* isBaseline */.Ue)(entry);
    allow.items = [
        ...all.filter((item) => !isOfBaseline(item)),
        ...all.filter(isOfBaseline).sort(byFingerprint),
    ].map(({ node }) => node);
    allow.flow = false;
    if (document.get('allow') !== allow)
        document.set('allow', allow);
    return { text: document.toString(format), added: fresh.length };
}
const format = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
function allowOf(document, yaml) {
    const allow = document.get('allow');
    return yaml.isSeq(allow) ? allow : new yaml.YAMLSeq(document.schema);
}
function entryOf(node) {
    const { paths, rules, fingerprint, reason } = node.toJSON();
    return {
        paths: paths ?? null,
        rules: rules ?? null,
        fingerprint: fingerprint ?? null,
        reason: String(reason ?? ''),
    };
}
const conditionsOf = ({ paths, rules, fingerprint }) => JSON.stringify([[...(paths ?? [])].sort(), [...(rules ?? [])].sort(), fingerprint ?? null]);
function byFingerprint(a, b) {
    const first = a.entry?.fingerprint ?? '';
    const second = b.entry?.fingerprint ?? '';
    return first < second ? -1 : Number(first > second);
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(40512);
// EXTERNAL MODULE: ./lib/policy/custom-rule.js
var custom_rule = __webpack_require__(77695);
;// CONCATENATED MODULE: ./lib/policy/gitleaks-expression.js
const MOST_TEXTS = 50;
const SHORTEST_TEXT = 3;
const LONGEST_TEXT = 64;
const anything = { exact: null, texts: [], needsLines: false, longest: 1 };
const oneOf = (...exact) => ({
    exact,
    texts: [],
    needsLines: false,
    longest: Math.max(...exact.map(({ length }) => length)),
});
const nothing = oneOf('');
function readExpression(source) {
    const reader = new Reader(source);
    const part = reader.alternatives();
    if (part === null || !reader.isDone)
        return null;
    const { groups, allowsLines } = reader;
    return { groups, texts: textsOf(part), needsLines: part.needsLines, allowsLines };
}
class Reader {
    groups = [];
    allowsLines = false;
    #source;
    #at = 0;
    #dotIsAll = false;
    constructor(source) {
        this.#source = source;
    }
    get isDone() {
        return this.#at === this.#source.length;
    }
    alternatives() {
        const before = this.groups.length;
        const parts = [];
        do {
            const part = this.#sequence();
            if (part === null)
                return null;
            parts.push(part);
        } while (this.#take(/\|/y) !== null);
        if (parts.length > 1)
            this.#notAlways(before);
        return anyOf(parts);
    }
    #sequence() {
        const parts = [];
        while (!this.isDone && !'|)'.includes(this.#source[this.#at])) {
            const before = this.groups.length;
            const part = this.#atom();
            if (part === null)
                return null;
            const [all, sign, count, comma, most] = this.#take(REPETITION) ?? [];
            if (all === undefined) {
                parts.push(part);
                continue;
            }
            const isOptional = sign === '?' || sign === '*' || Number(count) === 0;
            if (isOptional)
                this.#notAlways(before);
            const limit = comma === undefined ? count : most;
            const times = sign === '?' ? 1 : limit === undefined || limit === '' ? Infinity : Number(limit);
            parts.push(repeated(part, isOptional, times));
        }
        return inTurn(parts);
    }
    #atom() {
        const [flags] = this.#take(FLAGS) ?? [];
        if (flags?.includes('s'))
            this.#dotIsAll = true;
        if (this.isDone || '|)'.includes(this.#source[this.#at]))
            return nothing;
        const at = this.#at;
        const [opening, name, bare] = this.#take(OPENING) ?? [];
        if (opening !== undefined) {
            if (/^\(\?[a-z]*s/.test(opening))
                this.#dotIsAll = true;
            const order = this.groups.length;
            const part = this.alternatives();
            if (name !== undefined || bare !== undefined) {
                const longest = part?.longest ?? 0;
                this.groups.splice(order, 0, { at, length: opening.length, always: true, longest });
            }
            return this.#take(/\)/y) === null ? null : part;
        }
        const [set] = this.#take(CLASS) ?? [];
        if (set !== undefined)
            return this.#class(set);
        if (this.#take(ANCHOR) !== null)
            return nothing;
        if (this.#take(/\./y) !== null) {
            this.allowsLines ||= this.#dotIsAll;
            return anything;
        }
        if (this.#take(KIND) !== null)
            return anything;
        return this.#literal();
    }
    #literal() {
        const [all, control, hex, sign, plain] = this.#take(LITERAL) ?? [];
        if (all === undefined)
            return null;
        if (control === 'n' || control === 'r') {
            this.allowsLines = true;
            return { ...anything, needsLines: control === 'n' };
        }
        if (control !== undefined)
            return anything;
        const code = hex === undefined ? null : Number.parseInt(hex, 16);
        const text = code === null ? (sign ?? plain ?? '') : String.fromCharCode(code);
        return oneOf(text.toLowerCase());
    }
    #class(written) {
        const inside = written.slice(1, -1);
        if (/\\s.*\\S|\\S.*\\s|\\w.*\\W|\\W.*\\w|\\d.*\\D|\\D.*\\d/s.test(inside))
            this.allowsLines = true;
        if (!/^(?:\\[^A-Za-z0-9]|[^\\^[-]|-(?=$)|(?<=^)-){1,6}$/.test(inside))
            return anything;
        const characters = inside.replace(/\\(.)/gs, '$1').toLowerCase();
        return oneOf(...new Set(characters));
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#source);
        if (found !== null)
            this.#at = pattern.lastIndex;
        return found;
    }
    #notAlways(from) {
        for (let index = from; index < this.groups.length; index++)
            this.groups[index] = { ...this.groups[index], always: false };
    }
}
const REPETITION = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const FLAGS = /(?:\(\?([a-zA-Z-]+)\))+/y;
const OPENING = /\((?:\?(?:P?<(\w+)>|[a-zA-Z-]*:)|(?!\?)())/y;
const CLASS = /\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/sy;
const ANCHOR = /[\^$]|\\[bBAz]/y;
const KIND = /\\(?:[dDwWsS]|[pP](?:\{\^?\w+\}|\w))/y;
const LITERAL = /\\(?:([nrtfva])|x\{?([0-9A-Fa-f]{1,2})\}?|([^A-Za-z0-9]))|([^\\()|[*+?])/sy;
function anyOf(parts) {
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0)
        return only;
    const needsLines = parts.every((part) => part.needsLines);
    const longest = Math.max(...parts.map((part) => part.longest));
    if (parts.every(({ exact }) => exact !== null)) {
        const exact = [...new Set(parts.flatMap((part) => part.exact ?? []))];
        if (exact.length <= MOST_TEXTS)
            return { exact, texts: [], needsLines, longest };
    }
    const each = parts.map(textsOf);
    const texts = each.some(({ length }) => length === 0) ? [] : usable(each.flat());
    return { exact: null, texts, needsLines, longest };
}
function inTurn(parts) {
    let best = [];
    let run = [''];
    let isExact = true;
    const end = (texts) => {
        best = better(best, texts);
    };
    for (const part of parts) {
        const exact = part.exact ?? [];
        if (exact.length > 0 && run.length * exact.length <= MOST_TEXTS) {
            run = run.flatMap((text) => exact.map((next) => text + next));
            continue;
        }
        isExact = false;
        end(usable(run));
        end(textsOf(part));
        run = [''];
    }
    const needsLines = parts.some((part) => part.needsLines);
    const longest = parts.reduce((sum, part) => sum + part.longest, 0);
    if (isExact)
        return { exact: [...new Set(run)], texts: [], needsLines, longest };
    end(usable(run));
    return { exact: null, texts: best, needsLines, longest };
}
function repeated(part, isOptional, times) {
    const longest = part.longest === 0 ? 0 : part.longest * times;
    if (!isOptional)
        return times === 1 ? part : { ...part, exact: null, texts: textsOf(part), longest };
    if (times !== 1 || part.exact === null)
        return { ...anything, longest };
    return oneOf(...new Set([...part.exact, '']));
}
const textsOf = ({ exact, texts }) => exact === null ? texts : usable(exact);
function usable(texts) {
    const cut = [...new Set(texts.map((text) => text.slice(0, LONGEST_TEXT)))];
    const isUsable = (text) => /^[ -~]+$/.test(text) && text.trim().length >= SHORTEST_TEXT;
    if (cut.length > MOST_TEXTS || !cut.every(isUsable))
        return [];
    return cut.filter((text) => !cut.some((other) => other !== text && text.includes(other)));
}
function better(one, other) {
    const shortest = (texts) => texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));
    return shortest(other) > shortest(one) ? other : one;
}

;// CONCATENATED MODULE: ./lib/policy/gitleaks-custom.js



const SHORTEST_SECRET = 8;
const refused = (why) => ({ ok: false, why });
const foreign = {
    path: 'it counts only in files with certain paths, and a custom rule counts in all',
    required: 'it counts only beside what other rules find',
    Entropies: 'its ranges of entropy are of an older version of gitleaks',
};
async function carriedRule(rule) {
    const { regex, keywords } = rule;
    const because = Object.keys(foreign).find((key) => rule[key] !== undefined && rule[key] !== '');
    if (typeof regex !== 'string')
        return refused('it finds files by their names, and a custom rule finds what is in them');
    if (because !== undefined)
        return refused(foreign[because]);
    if (rule.skipReport === true)
        return refused('it is only a part of other rules');
    const compiled = await (0,custom_rule/* compilePattern */.E)(regex);
    if (!compiled.ok)
        return refused(`its expression ${compiled.wrong}`);
    const read = readExpression(regex);
    if (read === null)
        return refused('its expression says something that is not understood here');
    if (read.needsLines)
        return refused('it looks for more than one line, and a custom rule for one');
    if (read.texts.length === 0) {
        return refused('no text of three characters or more is in everything that it matches, and a custom rule needs one as its keyword');
    }
    const entropy = Number(rule.entropy ?? 0);
    if (!(entropy >= 0 && entropy <= 8))
        return refused('its entropy is not from 0 to 8');
    const pattern = withSecret(regex, read, Number(rule.secretGroup ?? 0), entropy > 0);
    if (pattern === null) {
        return refused('which of its groups is the secret depends on the match');
    }
    const named = await (0,custom_rule/* compilePattern */.E)(pattern);
    if (!named.ok)
        return refused(`its expression ${named.wrong}`);
    const title = typeof rule.description === 'string' ? rule.description : '';
    const id = idOf(String(rule.id ?? '') || title);
    return {
        ok: true,
        rule: {
            id,
            description: (0,lib_text/* shorten */.ml)((0,lib_text/* oneLine */.TN)(title).trim(), 200) || id,
            pattern,
            keywords: read.texts,
            ...(entropy > 0 ? { entropy: Number(entropy.toFixed(4)) } : {}),
        },
        differences: differences(read, Array.isArray(keywords) ? keywords.map(String) : []),
    };
}
function differences({ texts, allowsLines }, keywords) {
    const needed = keywords.map((each) => each.toLowerCase());
    const implied = texts.every((text) => needed.some((keyword) => text.includes(keyword)));
    return [
        ...(needed.length === 0 || implied
            ? []
            : [{ what: 'keywords', why: `a file counts without them, too: ${needed.join(', ')}` }]),
        ...(allowsLines
            ? [{ what: 'line ends', why: 'what it looks for counts only where it is on one line' }]
            : []),
    ];
}
function withSecret(regex, { groups }, number, matters) {
    const [first, ...others] = groups;
    const isClear = first?.always === true || others.length === 0;
    const chosen = number > 0 ? groups[number - 1] : isClear ? first : undefined;
    if (chosen === undefined && number === 0 && !isClear && matters)
        return null;
    const secret = chosen !== undefined && chosen.longest >= SHORTEST_SECRET ? chosen : undefined;
    const opening = (group, written) => group === secret ? '(?P<secret>' : /<secret>/.test(written) ? '(?:' : written;
    let pattern = '';
    let at = 0;
    for (const group of groups.toSorted((a, b) => a.at - b.at)) {
        const end = group.at + group.length;
        pattern += regex.slice(at, group.at) + opening(group, regex.slice(group.at, end));
        at = end;
    }
    return pattern + regex.slice(at);
}
function idOf(name) {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const id = words.join('-').slice(0, 60).replace(/-$/, '');
    return /^[a-z]/.test(id) ? id : `rule-${id}`.replace(/-$/, '');
}

// EXTERNAL MODULE: ./lib/policy/path-pattern.js
var path_pattern = __webpack_require__(52263);
;// CONCATENATED MODULE: ./lib/policy/gitleaks-paths.js

function globsOfExpression(expression) {
    const alternatives = expression.split('|').length === 1 ? [expression] : splitOutside(expression);
    const globs = [];
    for (const alternative of alternatives) {
        const written = globsOfAlternative(alternative);
        if (typeof written === 'string')
            return { ok: false, why: written };
        globs.push(...written);
    }
    const fault = globs.map(path_pattern/* globFault */.Hf).find((wrong) => wrong !== null);
    if (fault !== undefined)
        return { ok: false, why: `as a glob it ${fault}` };
    return globs.some((glob) => /^[*?/]*$/.test(glob))
        ? { ok: false, why: 'it would allow every file' }
        : { ok: true, globs };
}
function splitOutside(expression) {
    const parts = [''];
    let depth = 0;
    for (const [token] of expression.matchAll(/\\.|\[[^\]]*\]|./gs)) {
        if (token === '(')
            depth++;
        if (token === ')')
            depth--;
        if (token === '|' && depth === 0)
            parts.push('');
        else
            parts[parts.length - 1] += token;
    }
    return parts;
}
const plain = String.raw `(?:[\w/@%&=~:;,' -]|\\[^A-Za-z0-9])`;
const steps = [
    [/^\((?:\?:)?(\.\*\??)\)(?![?*+{])|^\.\*\??(?![*+{])/, () => ANYTHING],
    [/^\[\^\/\]\*\??(?![*+{])/, () => WITHIN_NAME],
    [/^\[\^\/\]\+\??(?![*+{])/, () => `?${WITHIN_NAME}`],
    [
        new RegExp(String.raw `^\((?:\?:)?(${plain}+(?:\|${plain}+)*)\)(?![?*+{])`),
        (found) => choice(found[1]),
    ],
    [new RegExp(`^${plain}(?![?*+{])`), (found) => literal(found[0])],
    [/^\.(?![?*+{])/, () => '?'],
];
const ANYTHING = '\0';
const WITHIN_NAME = '\x01';
const literal = (text) => text.replace(/\\(.)/gs, '$1').replace(/[*?[\]{},]/g, '\\$&');
function choice(alternatives) {
    const written = alternatives.split('|').map(literal);
    return written.length === 1 ? written[0] : `{${written.join(',')}}`;
}
function globsOfAlternative(alternative) {
    if (/^\(\?[a-z]+\)/.test(alternative))
        return 'it ignores letter case, and globs do not';
    const lead = /^(?:\^|\((?:\?:)?\^\|\/\))?/.exec(alternative)?.[0] ?? '';
    const tail = /(?:\$|\((?:\?:)?\/\.\*\??\)\?\$|\((?:\?:)?\/\|\$\))?$/.exec(alternative)?.[0] ?? '';
    const isEscaped = tail === '$' && /(?:^|[^\\])(?:\\\\)*\\\$$/.test(alternative);
    const end = isEscaped ? '' : tail;
    const body = bodyOf(alternative.slice(lead.length, alternative.length - end.length));
    if (body === null)
        return 'it says more than names, `.*` and plain alternatives can say';
    const start = lead === '^' ? '' : lead === '' ? `${ANYTHING}` : '**/';
    const open = `${start}${body}`;
    if (end === '$')
        return resolved([open]);
    if (end !== '')
        return resolved([open, `${open}/**`]);
    return resolved([`${open}${ANYTHING}`]);
}
function bodyOf(expression) {
    let body = '';
    for (let rest = expression; rest !== '';) {
        const step = steps.find(([shape]) => shape.test(rest));
        const found = step?.[0].exec(rest);
        if (step === undefined || found == null)
            return null;
        body += step[1](found);
        rest = rest.slice(found[0].length);
    }
    return body;
}
const anyRun = new RegExp(`[${ANYTHING}${WITHIN_NAME}]+`, 'g');
const anythingFirst = new RegExp(`^\\*\\*/${ANYTHING}`);
function resolved(globs) {
    const written = globs.flatMap((glob) => {
        const tidy = glob
            .replace(anyRun, (run) => (run.includes(ANYTHING) ? ANYTHING : WITHIN_NAME))
            .replace(anythingFirst, ANYTHING)
            .replaceAll(WITHIN_NAME, '*');
        const between = tidy
            .replace(/^\0(?!$)/, '**/*')
            .replace(/\0(?=\/)/g, '*/**')
            .replace(/\/\0$/, '/**')
            .replace(/\/\0/g, '/**/*');
        if (between === ANYTHING)
            return ['**'];
        return between.endsWith(ANYTHING)
            ? [between.replace(/\0$/, '*'), between.replace(/\0$/, '*/**')]
            : [between];
    });
    return written.some((glob) => glob.includes(ANYTHING))
        ? 'it has `.*` inside a name, which goes across folders'
        : written;
}

;// CONCATENATED MODULE: ./lib/policy/gitleaks-rules.js
const counterparts = {
    '1password-secret-key': ['onepassword-secret-key'],
    '1password-service-account-token': ['onepassword-service-account-token'],
    'adafruit-api-key': ['adafruit-io-key'],
    'airtable-api-key': ['airtable-legacy-key'],
    'airtable-personnal-access-token': ['airtable-personal-access-token'],
    'algolia-api-key': ['algolia-admin-key'],
    'alibaba-secret-key': ['alibaba-secret-access-key'],
    'atlassian-api-token': ['atlassian-api-token', 'atlassian-legacy-api-token'],
    'aws-access-token': ['aws-access-key-id'],
    'aws-amazon-bedrock-api-key-long-lived': ['aws-bedrock-api-key'],
    'aws-amazon-bedrock-api-key-short-lived': ['aws-bedrock-session-api-key'],
    'azure-ad-client-secret': ['azure-entra-client-secret'],
    'cisco-meraki-api-key': ['meraki-api-key'],
    'clickhouse-cloud-api-secret-key': ['clickhouse-cloud-api-secret'],
    'clojars-api-token': ['clojars-deploy-token'],
    'cloudflare-api-key': ['cloudflare-api-token', 'cloudflare-api-token-value'],
    'cohere-api-token': ['cohere-api-key'],
    'confluent-access-token': ['confluent-api-key'],
    'confluent-secret-key': ['confluent-secret'],
    'contentful-delivery-api-token': ['contentful-delivery-token'],
    'databricks-api-token': ['databricks-token'],
    'datadog-access-token': ['datadog-api-key', 'datadog-application-key'],
    'defined-networking-api-token': ['defined-networking-api-key'],
    'digitalocean-pat': ['digitalocean-access-token'],
    'discord-api-token': ['discord-bot-token'],
    'doppler-api-token': ['doppler-token'],
    'duffel-api-token': ['duffel-access-token'],
    'dynatrace-api-token': ['dynatrace-token'],
    'easypost-api-token': ['easypost-api-key'],
    'easypost-test-api-token': ['easypost-api-key'],
    'facebook-access-token': ['meta-access-token'],
    'facebook-page-access-token': ['meta-access-token'],
    'facebook-secret': ['meta-app-secret'],
    'finicity-client-secret': ['finicity-secret'],
    'flyio-access-token': ['fly-access-token'],
    'frameio-api-token': ['frameio-token'],
    'gcp-api-key': ['google-api-key', 'gcp-api-key-value'],
    'github-fine-grained-pat': ['github-fine-grained-token'],
    'github-oauth': ['github-oauth-token'],
    'github-pat': ['github-personal-access-token'],
    'gitlab-cicd-job-token': ['gitlab-ci-job-token'],
    'gitlab-kubernetes-agent-token': ['gitlab-agent-token'],
    'gitlab-oauth-app-secret': ['gitlab-oauth-application-secret'],
    'gitlab-pat': ['gitlab-personal-access-token'],
    'gitlab-pat-routable': ['gitlab-personal-access-token'],
    'gitlab-ptt': ['gitlab-pipeline-trigger-token'],
    'gitlab-rrt': ['gitlab-runner-registration-token'],
    'gitlab-runner-authentication-token': ['gitlab-runner-token'],
    'gitlab-runner-authentication-token-routable': ['gitlab-runner-token'],
    'gocardless-api-token': ['gocardless-access-token'],
    'hashicorp-tf-api-token': ['terraform-cloud-token'],
    'heroku-api-key': ['heroku-legacy-api-key'],
    'heroku-api-key-v2': ['heroku-api-key'],
    'hubspot-api-key': ['hubspot-private-app-token'],
    'huggingface-organization-api-token': ['huggingface-organization-token'],
    'infracost-api-token': ['infracost-api-key'],
    'intercom-api-key': ['intercom-access-token'],
    jwt: ['json-web-token'],
    'launchdarkly-access-token': ['launchdarkly-key', 'launchdarkly-legacy-token'],
    'mailgun-private-api-token': ['mailgun-api-key', 'mailgun-key-value'],
    'mapbox-api-token': ['mapbox-public-token', 'mapbox-secret-token', 'mapbox-token-value'],
    'messagebird-api-token': ['messagebird-access-key'],
    'microsoft-teams-webhook': ['teams-webhook-url'],
    'new-relic-browser-api-token': ['new-relic-key'],
    'new-relic-insert-key': ['new-relic-key'],
    'new-relic-user-api-key': ['new-relic-key'],
    'notion-api-token': ['notion-integration-token'],
    'okta-access-token': ['okta-api-token'],
    'openshift-user-token': ['openshift-token'],
    'plaid-api-token': ['plaid-access-token'],
    'plaid-secret-key': ['plaid-secret'],
    'planetscale-api-token': ['planetscale-token'],
    'planetscale-oauth-token': ['planetscale-token'],
    'planetscale-password': ['planetscale-token'],
    'postman-api-token': ['postman-api-key'],
    'prefect-api-token': ['prefect-api-key'],
    'privateai-api-token': ['privateai-api-key'],
    'pulumi-api-token': ['pulumi-access-token'],
    'pypi-upload-token': ['pypi-api-token'],
    'rapidapi-access-token': ['rapidapi-key'],
    'readme-api-token': ['readme-api-key'],
    'rubygems-api-token': ['rubygems-api-key'],
    'sendbird-access-token': ['sendbird-api-token'],
    'sendgrid-api-token': ['sendgrid-api-key'],
    'sendinblue-api-token': ['brevo-api-key'],
    'sentry-access-token': ['sentry-legacy-token'],
    'sentry-org-token': ['sentry-organization-token'],
    'shopify-custom-access-token': ['shopify-access-token'],
    'shopify-private-app-access-token': ['shopify-access-token'],
    'shopify-shared-secret': ['shopify-access-token'],
    'sidekiq-secret': ['sidekiq-license'],
    'sidekiq-sensitive-url': ['sidekiq-license-url'],
    'slack-config-access-token': ['slack-configuration-token'],
    'slack-config-refresh-token': ['slack-configuration-token'],
    'slack-legacy-bot-token': ['slack-bot-token'],
    'sonar-api-token': ['sonar-token', 'sonar-legacy-token'],
    'squarespace-access-token': ['squarespace-api-key'],
    'stripe-access-token': ['stripe-live-secret-key', 'stripe-test-secret-key'],
    'sumologic-access-id': ['sumo-logic-access-id'],
    'sumologic-access-token': ['sumo-logic-access-key'],
    'telegram-bot-api-token': ['telegram-bot-token', 'telegram-bot-token-value'],
    'travisci-access-token': ['travis-ci-token'],
    'twilio-api-key': ['twilio-api-key-sid'],
    'twitch-api-token': ['twitch-client-secret'],
    'typeform-api-token': ['typeform-access-token'],
    'yandex-api-key': ['yandex-cloud-api-key'],
    'yandex-aws-access-token': ['yandex-cloud-static-secret'],
    'zendesk-secret-key': ['zendesk-api-token'],
};
function counterpartsOf(gitleaksRule, known) {
    return (counterparts[gitleaksRule] ?? [gitleaksRule]).filter((rule) => known.has(rule));
}
function isGeneric(rule) {
    return rule.startsWith('generic-');
}

;// CONCATENATED MODULE: ./lib/policy/gitleaks.js






const ignoreFile = '.gitleaksignore';
const configFile = '.gitleaks.toml';
const leftOver = (what, why) => ({
    what: (0,report_escape/* escapeControl */.hN)((0,lib_text/* shorten */.ml)(what, 160)),
    why,
});
const line = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/;
function importIgnored(text, findings, rules, now) {
    const entries = [];
    const notCarried = [];
    for (const written of text.split(/\r?\n/).map((each) => each.trim())) {
        if (written === '' || written.startsWith('#'))
            continue;
        const [, commit, path, rule, number] = line.exec(written) ?? [];
        const found = findings.filter((finding) => finding.path === path &&
            finding.line === Number(number) &&
            (commit === undefined || finding.commit === null || finding.commit === commit));
        const same = found.filter((finding) => isCounterpart(rule ?? '', finding.rule, rules));
        entries.push(...same
            .filter(({ allowed }) => allowed === null)
            .map(({ fingerprint }) => ({ fingerprint, reason: reasonOn(now, `from ${ignoreFile}`) })));
        if (path === undefined) {
            notCarried.push(leftOver(written, 'it is not a fingerprint of gitleaks'));
        }
        else if (found.length === 0) {
            notCarried.push(leftOver(written, 'nothing was found at this place'));
        }
        else if (same.length === 0) {
            const ours = [...new Set(found.map((finding) => finding.rule))].join(', ');
            notCarried.push(leftOver(written, `what was found at this place is something else: ${ours}`));
        }
    }
    return { entries, notCarried };
}
const isCounterpart = (theirs, ours, rules) => theirs === ours ||
    isGeneric(theirs) ||
    isGeneric(ours) ||
    counterpartsOf(theirs, rules).includes(ours);
async function importConfig(text, rules) {
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let config;
    try {
        config = parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
        const wrong = `${configFile} is not valid TOML: ${(0,report_escape/* escapeControl */.hN)(why ?? '')}`;
        return { ok: false, problems: [{ given: null, wrong, example: '[[allowlists]]' }] };
    }
    const theirs = tables(config.rules);
    const own = await carriedRules(theirs, rules);
    const ours = (rule) => {
        const id = own.idOf.get(rule);
        return id === undefined ? counterpartsOf(rule, rules) : [id];
    };
    const parts = [
        ...listsOf(config).map((list) => carried(list, null, ours)),
        own,
        ...theirs.flatMap((rule) => listsOf(rule).map((list) => carried(list, [nameOf(rule)], ours))),
        ofExtension(config.extend, rules),
    ];
    return {
        ok: true,
        value: {
            rules: own.rules,
            entries: parts.flatMap(({ entries }) => entries),
            notCarried: parts.flatMap(({ notCarried }) => notCarried),
        },
    };
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const tables = (value) => (Array.isArray(value) ? value : [value]).filter(isTable);
const texts = (value) => (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
const listsOf = (holder) => [
    ...tables(holder.allowlist),
    ...tables(holder.allowlists),
];
const nameOf = (rule) => String(rule.id ?? rule.description ?? '');
async function carriedRules(theirs, builtIn) {
    const rules = [];
    const idOf = new Map();
    const notCarried = [];
    for (const table of theirs) {
        if (!('regex' in table) && !('path' in table))
            continue;
        const name = nameOf(table);
        const what = `the rule ${name}`;
        const ours = counterpartsOf(name, builtIn);
        const carriedOver = ours.length > 0 ? null : await carriedRule(table);
        if (carriedOver === null)
            notCarried.push(leftOver(what, `it is built in, as ${ours.join(', ')}`));
        else if (!carriedOver.ok)
            notCarried.push(leftOver(what, carriedOver.why));
        else {
            const { rule, differences } = carriedOver;
            const isTaken = (id) => builtIn.has(id) || rules.some((other) => other.id === id);
            const id = [rule.id, ...further.map((number) => `${rule.id}-${number}`)].find((each) => !isTaken(each));
            if (id === undefined) {
                notCarried.push(leftOver(what, 'too many rules have its name'));
                continue;
            }
            rules.push({ ...rule, id });
            idOf.set(name, id);
            notCarried.push(...differences.map(({ what: part, why }) => leftOver(`${part} of ${what}`, why)));
        }
    }
    return { entries: [], rules, idOf, notCarried };
}
const further = Array.from({ length: 50 }, (_, index) => index + 2);
function ofExtension(extend, rules) {
    const disabled = isTable(extend) ? texts(extend.disabledRules) : [];
    return {
        entries: [],
        notCarried: disabled.map((rule) => {
            const ours = counterpartsOf(rule, rules).join(', ');
            const why = ours === ''
                ? 'no rule here looks for it'
                : `to disable ours, name it under \`rules.disable\`: ${ours}`;
            return leftOver(`the disabled rule ${rule}`, why);
        }),
    };
}
const kinds = { regexes: 'expressions', stopwords: 'stop words', commits: 'commits' };
function carried(list, ofRules, counterparts) {
    const title = typeof list.description === 'string' ? list.description : '';
    const of = ofRules === null ? '' : ` of the rule ${ofRules.join(', ')}`;
    const name = `${title === '' ? 'an allowlist' : `the allowlist "${title}"`}${of}`;
    const theirs = [...(ofRules ?? []), ...texts(list.targetRules)];
    const ours = theirs.flatMap(counterparts);
    const others = Object.entries(kinds).filter(([key]) => texts(list[key]).length > 0);
    const needsAll = /^(?:and|&&)$/i.test(String(list.condition ?? ''));
    const paths = texts(list.paths);
    const notCarried = others.map(([, kind]) => leftOver(`${kind} of ${name}`, 'the policy allows by path, rule or fingerprint, not by what a secret looks like or when it came'));
    if (paths.length === 0)
        return { entries: [], notCarried };
    const all = `paths of ${name}`;
    if (needsAll && others.length > 0) {
        const why = 'they count only together with conditions that cannot be carried over';
        return { entries: [], notCarried: [...notCarried, leftOver(all, why)] };
    }
    if (theirs.length > 0 && ours.length === 0) {
        const why = `no rule here looks for what ${theirs.join(', ')} looks for`;
        return { entries: [], notCarried: [...notCarried, leftOver(all, why)] };
    }
    const globs = [];
    for (const path of paths) {
        const written = globsOfExpression(path);
        if (written.ok)
            globs.push(...written.globs);
        else
            notCarried.push(leftOver(`the path ${path} of ${name}`, written.why));
    }
    const entry = {
        paths: globs,
        ...(theirs.length > 0 ? { rules: [...new Set(ours)] } : {}),
        reason: title === '' ? `from ${configFile}` : `from ${configFile}: ${title.trim()}`,
    };
    return { entries: globs.length > 0 ? [entry] : [], notCarried };
}

// EXTERNAL MODULE: ./lib/policy/parse-policy.js + 2 modules
var parse_policy = __webpack_require__(48979);
// EXTERNAL MODULE: ./lib/policy/read-rules.js
var read_rules = __webpack_require__(745);
;// CONCATENATED MODULE: ./lib/policy/baseline-command.js






const longestReason = 200;
async function writeBaseline(request, files, builtInIds) {
    const { path, reason, findings, now } = request;
    const fault = reason === null ? null : reasonFault(reason);
    if (fault !== null)
        return { ok: false, problems: [fault] };
    const text = await files.read(path);
    const policy = await (0,parse_policy/* parsePolicy */.O)(text ?? '', path, builtInIds);
    if (!policy.ok)
        return policy;
    const imported = request.from === 'gitleaks'
        ? await importGitleaks(request, files, builtInIds)
        : { ok: true, value: { entries: baselineEntries(findings, reason, now), notCarried: [] } };
    if (!imported.ok)
        return imported;
    const { entries, rules, notCarried } = withinLimit(imported.value, policy.value);
    const ruled = await addRules(text, rules);
    const written = await addEntries(ruled.added === 0 ? text : ruled.text, entries);
    const check = await (0,parse_policy/* parsePolicy */.O)(written.text, path, builtInIds);
    if (!check.ok)
        return check;
    if (written.added + ruled.added > 0)
        await files.write(path, written.text);
    const fingerprints = new Set(entries.map(({ fingerprint }) => fingerprint));
    const left = findings.filter(({ allowed, fingerprint }) => allowed === null && !fingerprints.has(fingerprint));
    const outcome = { added: written.added, rules: ruled.added, left: left.length };
    return {
        ok: true,
        value: { ...outcome, notCarried: [...notCarried, ...ruled.taken.map(taken)] },
    };
}
const taken = ({ id }) => ({
    what: `the rule ${id}`,
    why: 'the policy file has another custom rule of this name',
});
function withinLimit({ entries, rules = [], notCarried }, { custom }) {
    const known = new Set(custom.map(({ id }) => id));
    const fresh = rules.filter(({ id }) => !known.has(id));
    const leftOut = fresh.slice(Math.max(0, read_rules/* mostRules */.tk - custom.length));
    const isLeftOut = (rule) => leftOut.some(({ id }) => id === rule);
    const why = `a policy has ${read_rules/* mostRules */.tk} custom rules at most`;
    return {
        rules: rules.filter(({ id }) => !isLeftOut(id)),
        entries: entries.filter((entry) => entry.rules?.some(isLeftOut) !== true),
        notCarried: [...notCarried, ...leftOut.map(({ id }) => ({ what: `the rule ${id}`, why }))],
    };
}
async function importGitleaks({ findings, now }, files, builtInIds) {
    const [ignored, config] = await Promise.all([files.read(ignoreFile), files.read(configFile)]);
    if (ignored === null && config === null) {
        const wrong = `there is neither ${ignoreFile} nor ${configFile} in the repository`;
        return { ok: false, problems: [{ given: null, wrong, example: 'vaani-guard baseline' }] };
    }
    const rules = new Set(builtInIds());
    const fromConfig = config === null
        ? { ok: true, value: { entries: [], notCarried: [] } }
        : await importConfig(config, rules);
    if (!fromConfig.ok)
        return fromConfig;
    const fromIgnored = importIgnored(ignored ?? '', findings, rules, now);
    return {
        ok: true,
        value: {
            rules: fromConfig.value.rules ?? [],
            entries: [...fromConfig.value.entries, ...fromIgnored.entries],
            notCarried: [...fromConfig.value.notCarried, ...fromIgnored.notCarried],
        },
    };
}
const reasonFault = (reason) => reason.trim() !== '' && reason.length <= longestReason && !/[\r\n]/.test(reason)
    ? null
    : {
        given: null,
        wrong: `the reason must be one line of 1 to ${longestReason} characters`,
        example: 'vaani-guard baseline --reason "known before the guard was added"',
    };
function describeBaseline({ added, rules, left, notCarried }, { path, from }) {
    const written = [
        ...(rules === 0 ? [] : [(0,lib_text/* plural */.LS)(rules, 'custom rule')]),
        ...(added === 0 ? [] : [(0,lib_text/* plural */.LS)(added, 'entry', 'entries')]),
    ].join(' and ');
    const first = written === ''
        ? `Nothing was added to ${path}${from === 'gitleaks' ? '' : ': nothing was found that it does not allow already'}.`
        : `Added ${written} to ${path}. Commit it to the base branch: a change cannot allow itself.`;
    return [
        first,
        ...(rules === 0
            ? []
            : [
                'The history was scanned without the new rules: run the same command again to carry over what allows their findings.',
            ]),
        ...(from === 'gitleaks' && left > 0
            ? [
                `${left} of today's findings are allowed by no fingerprint; see them with: vaani-guard scan --history`,
            ]
            : []),
        ...(notCarried.length > 0 ? [`Not carried over (${notCarried.length}):`] : []),
        ...notCarried.map(({ what, why }) => `  ${what}: ${why}`),
    ];
}

// EXTERNAL MODULE: ./lib/policy/load-policy.js
var load_policy = __webpack_require__(10410);
// EXTERNAL MODULE: ./lib/report/files.js
var files = __webpack_require__(92820);
// EXTERNAL MODULE: ./lib/scan/plan/command-line.js
var command_line = __webpack_require__(51886);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(30609);
// EXTERNAL MODULE: ./lib/cli/local-scan.js + 1 modules
var local_scan = __webpack_require__(56933);
// EXTERNAL MODULE: ./lib/cli/print-findings.js
var print_findings = __webpack_require__(65817);
;// CONCATENATED MODULE: ./lib/cli/baseline.js









async function baselineCommand(given, terminal) {
    const { log, rules } = terminal;
    const path = (0,local_scan/* namedPath */.hq)(given);
    const { config, reason = 'found before this scanner was set up', from = 'findings', } = given.values;
    if (from !== 'findings' && from !== 'gitleaks') {
        throw new cli_arguments/* UsageError */.e(`--from must be gitleaks or left out, and not "${from}".`);
    }
    const root = (0,local_scan/* rootOf */.I5)(path);
    const file = (0,local_scan/* policyFileOf */.Ip)(root, config);
    const { report } = await (0,local_scan/* scanLocally */.Ww)((0,command_line/* historyPlan */.wd)(), path, config, terminal);
    if ((0,print_findings/* couldNotRun */.Mn)(report)) {
        (0,print_findings/* tellUnread */.xc)(report, terminal);
        return 2;
    }
    const written = await writeBaseline({ path: file.path, from, reason, findings: report.findings, now: new Date() }, {
        read: async (name) => (0,local_scan/* textOf */.b6)((0,external_node_path_.join)(root, name)),
        write: async (name, text) => {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, name)), { recursive: true });
            await (0,files/* writeReport */.u5)({ root, path: name }, text);
        },
    }, rules.ids);
    if (!written.ok) {
        throw new cli_arguments/* UsageError */.e((0,load_policy.policyProblems)(written.problems, 'No baseline was written.'));
    }
    for (const line of describeBaseline(written.value, { path: file.path, from }))
        log.info(line);
    (0,print_findings/* tellUnread */.xc)(report, terminal);
    return report.incomplete.length === 0 ? 0 : 1;
}


/***/ })

};
;