/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  inTable: function() { return /* reexport */ inTable; },
  rules: function() { return /* binding */ rules; },
  wholeFile: function() { return /* reexport */ wholeFile; }
});

;// CONCATENATED MODULE: ./lib/detect/file-kind.js
const CODE = new Set('c cc cpp cxx h hpp m mm cs fs vb java kt kts scala groovy gradle go rs swift dart js jsx mjs cjs ts tsx mts cts vue svelte py pyi pyx rb erb rake php php3 phtml inc pl pm lua r jl ex exs eex heex leex erl hrl hs elm clj cljs cljc edn lisp el ml mli nim zig v sol sql psql html htm xhtml jsp asp aspx cshtml razor ejs hbs pug haml slim twig proto graphql gql thrift css scss sass less styl ipynb cr d pas asm s feature j2 jinja jinja2 tmpl tpl mustache liquid blade coffee bicep tcl vbs vim snap patch diff'.split(' '));
const CONFIG = new Set('env yml yaml ini cfg conf config cnf properties props toml tf tfvars tfstate hcl nomad sh bash zsh fish ksh bat cmd ps1 psm1 psd1 xml plist json json5 jsonc pypirc npmrc yarnrc netrc envrc service desktop dockerfile containerfile makefile mk creds credentials secret secrets key token ovpn rdp reg htpasswd kubeconfig dist local prod production development staging backup bak old orig save secret dev edited example sample template default'.split(' '));
const DOCUMENT = new Set('md mdx markdown rst adoc asciidoc txt text tex rtf org textile wiki pod man ronn log cast 1 5 8'.split(' '));
const DATA = new Set('csv tsv ndjson jsonl lock sum svg har xlf xliff po pot resx strings map ldif pem crt cer snap golden arb'.split(' '));
const TEST_FOLDER = /(?:^|[/._-])(?:tests?|testing|specs?|fixtures?|__tests__|__mocks__|mocks?|stubs?|fakes?|dummy|testdata|test[-_]?data|testcases?|test[-_]?cases?|cassettes?|vcr|golden|snapshots?|e2e|unit|functional|acceptance|testutils?|test[-_]?servers?|integration[-_]?tests?|(?:unit|smoke|int|android)tests?|benchmarks?|bench|micro-?bench(?:marks?)?|suites?|fuzz(?:ing|ers?)?|qa(?!.*\.(?:ya?ml|properties|env|tfvars|json|toml|ini|conf)$)|conformance)(?:[/._-]|$)/i;
const TEST = /[a-z](?:Tests?|Specs?|Mocks?|Fixtures?|TestCase|IT)\.[a-z]+$|[a-z]Tests?\/|(?:^|\/)test_|conftest|sample[-_]?data/;
const file_kind_packages = /((?:^|\/)src\/main\/)(?:java|kotlin|scala|groovy|resources)\/(?:[^/]*\/)*/;
const DOCUMENTS = /(?:^|[/._-])(?:docs?|documentation|manuals?|tutorials?|guides?|cookbooks?|recipes|getting[-_]started|quickstart|walkthroughs?|readme|changelog|changes|history|news|contributing|snippets?|stories|storybook)(?:[/._-]|$)|(?:^|\/)[\w-]+\.[1-8]$/i;
const TYPED = /(?:^|\/)(?:\.\w{1,20}_history|ConsoleHost_history\.txt)$/i;
const REQUESTS = /\.bru$|postman_(?:collection|environment|globals)\.json$|(?:^|\/)insomnia[^/]*\.(?:json|ya?ml)$/i;
const RECORDED_FOLDER = /(?:^|\/)(?:(?:[\w-]{1,30}[-_])?cassettes?|vcr|betamax|replay[-_]?data|__recordings__|__nock-fixtures__)\//i;
const RECORDED_FORM = /\.(?:ya?ml|json|txt)$/i;
const isRecorded = (path) => /\.har$/i.test(path) || (RECORDED_FORM.test(path) && RECORDED_FOLDER.test(path));
const EXAMPLE = /(?:^|[/._-])(?:examples?|samples?|demos?|templates?|skeletons?|boilerplates?|playground|sandbox|example[-_]?app)(?:[/._-]|$)|\.(?:example|sample|template|tpl|dist|default)(?:$|\.)|\.erb$|\.j2$|\.tmpl$|\.tt$/i;
const LANGUAGE = '(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|eu|fa|fi|fr|gl|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|th|tr|uk|ur|vi|zh)(?:[-_][A-Za-z]{2,4})?';
const TRANSLATION = new RegExp([
    String.raw `(?:messages|strings|translations?|locali[sz]able)(?:[-_.][a-z]{2}(?:[-_][A-Z]{2})?)?\.(?:properties|json|xml|ya?ml|strings|php|xlf|po|js|ts)$`,
    String.raw `\.(?:po|pot|xlf|xliff|resx|strings|arb)$`,
    String.raw `_(?!(?:it|id|no|is|in|db)[_.])${LANGUAGE}\.properties$`,
    String.raw `(?:^|\/)${LANGUAGE}\.(?:json|ya?ml|php|js|ts|xml|properties|rb)$`,
].join('|'));
const OF_LANGUAGES = /(?:^|\/)(?:locales?|langs?|languages?|i18n|l10n|translations?|intl|messages|nls|strings)(?:\/|[-_.][^/]*$)/;
const HOLDS_TEXT = /\.(?:json|json5|jsonc|resjson|ya?ml|toml|xml|plist|properties|props|ini|lang|ftl|php|csv|tsv|txt|md|mdx|html?)$/i;
const NAMES_LANGUAGE = new RegExp(String.raw `\/${LANGUAGE}(?:\/|\.\w+$)`);
const isTranslation = (path) => {
    if (TRANSLATION.test(path))
        return !/(?:^|\/)res\/values\/[^/]+\.xml$/.test(path);
    const folder = OF_LANGUAGES.exec(path);
    if (folder === null)
        return false;
    return HOLDS_TEXT.test(path) || NAMES_LANGUAGE.test(path.slice(folder.index + 1));
};
const GENERATED = /\.min\.(?:js|css|html)$|[-.](?:bundle|chunk)\.js$|\.map$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|packages\.lock\.json|podfile\.lock|flake\.lock|\.terraform\.lock\.hcl|gradle\.lockfile|deno\.lock|bun\.lock)$|\.pb\.go$|_pb2\.py$|\.generated\.|\.designer\.cs$|(?:^|\/)(?:\.[\w-]{0,40}cache|\.(?:next|nuxt|angular)\/(?:[\w-]{1,20}\/)?cache|node_modules|bower_components|vendor|third[-_]?party|_?vendored|dist|public\/assets|wwwroot\/lib)\//i;
const SETTINGS = new RegExp([
    String.raw `(?:^|\/)(?:config|conf|settings|env_vars|group_vars|host_vars|secrets|credentials)\/`,
    String.raw `(?:^|\/)(?:settings?|secrets?|credentials?|config(?:uration)?|database|local_settings|wp-config|parameters|env(?:ironments?)?|constants?)(?:[-_.][^/]*)?\.\w+$`,
    String.raw `(?:^|\/)(?:application|bootstrap|appsettings|docker-compose|compose|values|web|app|production|prod|staging|development|dev|gradle|local|db|mail|smtp|redis|mysql|postgres|terraform|conf)(?:[-_.][^/]*)?\.(?:properties|ya?ml|json|xml|ini|cfg|conf|config|toml|env|tfvars|plist)$`,
    String.raw `(?:^|\/)\.env(?:$|[.\-_])|\.env$|\.envrc$|\.tfvars$`,
    String.raw `(?:^|\/)(?:\.npmrc|\.pypirc|\.netrc|_netrc|\.htpasswd|\.pgpass|\.s3cfg|\.boto|\.my\.cnf|\.git-credentials|\.dockercfg|credentials|dockerfile|vagrantfile|jenkinsfile|procfile|makefile)$`,
].join('|'), 'i');
const NAMED_CODE = /(?:^|\/)(?:vagrantfile|jenkinsfile|gemfile|rakefile|fastfile|podfile|brewfile)$/i;
const NAMED_DOCUMENT = /(?:^|\/)(?:readme|changelog|changes|license|licence|copying|notice|authors|contributing|todo|install|news|history)(?:[-_.][^/]*)?$/i;
const TEMPLATE = new Set(['j2', 'jinja', 'jinja2', 'tmpl', 'tpl', 'erb', 'mustache', 'gotmpl']);
const syntaxOf = (path, extension) => {
    if (TYPED.test(path))
        return 'config';
    if (TEMPLATE.has(extension)) {
        const inner = /\.([a-z0-9]+)\.[a-z0-9]+$/i.exec(path)?.[1]?.toLowerCase();
        if (inner !== undefined && CONFIG.has(inner))
            return 'config';
    }
    if (extension === '' && NAMED_CODE.test(path))
        return 'code';
    if (extension === 'txt') {
        const inner = /[\w-]\.(env|exs|py|js|ts|rb|php|ya?ml|json|toml|ini|conf|properties)\.txt$/i.exec(path)?.[1];
        if (inner !== undefined)
            return CODE.has(inner.toLowerCase()) ? 'code' : 'config';
    }
    if (DATA.has(extension))
        return 'data';
    if (DOCUMENT.has(extension) || (extension === '' && NAMED_DOCUMENT.test(path)))
        return 'document';
    if (CONFIG.has(extension)) {
        const inner = /\.([a-z0-9]+)\.[a-z0-9]+$/i.exec(path)?.[1]?.toLowerCase();
        return inner !== undefined && CODE.has(inner) && inner !== 'd' && inner !== 's'
            ? 'code'
            : 'config';
    }
    return CODE.has(extension) ? 'code' : 'config';
};
const isTest = (path) => {
    const own = path.replace(file_kind_packages, '$1');
    return TEST_FOLDER.test(own) || TEST.test(own);
};
const purposeOf = (path, syntax) => {
    if (GENERATED.test(path))
        return 'generated';
    if (isTranslation(path))
        return 'translation';
    if (isRecorded(path))
        return 'recorded';
    if (isTest(path))
        return 'test';
    if (REQUESTS.test(path) || TYPED.test(path))
        return 'use';
    if (DOCUMENTS.test(path))
        return 'document';
    if (!EXAMPLE.test(path))
        return 'use';
    return syntax === 'document' ? 'document' : 'example';
};
class PathKind {
    syntax;
    #path;
    #purpose = null;
    #settings = null;
    constructor(path) {
        this.#path = path;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const dot = name.lastIndexOf('.');
        this.syntax = syntaxOf(path, dot < 0 ? '' : name.slice(dot + 1).toLowerCase());
    }
    get purpose() {
        this.#purpose ??= purposeOf(this.#path, this.syntax);
        return this.#purpose;
    }
    get settings() {
        const { syntax } = this;
        this.#settings ??=
            (syntax === 'code' || syntax === 'config') &&
                this.purpose !== 'document' &&
                SETTINGS.test(this.#path);
        return this.#settings;
    }
}
const WITHOUT_PATH = { syntax: 'config', purpose: 'use', settings: false };
let last = null;
const fileKind = (path) => {
    if (path === null)
        return WITHOUT_PATH;
    if (last?.path !== path)
        last = { path, kind: new PathKind(path) };
    return last.kind;
};
const SHOWN = new Set(['test', 'example', 'document']);
const MAYBE_SHOWN = new Set(['recorded', 'generated']);
const isForShow = (path) => {
    const { purpose, syntax } = fileKind(path);
    if (SHOWN.has(purpose) || syntax === 'document')
        return true;
    return MAYBE_SHOWN.has(purpose) && path !== null && isTest(path);
};

;// CONCATENATED MODULE: ./lib/detect/byte-table.js
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const tableOf = (characters) => {
    const table = new Uint8Array(256);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
};
const isLetter = tableOf(letters);
const byte_table_isUpper = tableOf(letters.slice(0, 26));
const CASE = 0x20;

;// CONCATENATED MODULE: ./lib/detect/words/vocabulary.js

const VOCABULARY = new Set('a abc access account actual add admin adminadmin administrator again alice all an and anonymous another any api app application apply auth authentication authorization aws azure backup bad bar base basic baz bearer blah blank bob bogus bot broken by cat change changed changeit changeme char character charlie chars check cipher clear cli client cloud code company confirm confirmation consumer cookie correct credential credentials crypt ctx custom customer cve data database db dbpassword debug default demo dev development digest disabled django do docker doe dog domain dont dummy dynamic editor email empty enabled encrypt encrypted encryption end enter env environment error eve even exactly example expired external fail failed fake false file fill first flask foo foobar for form from fubar fun generate generated generic get git github gitlab go goes good google gorm guest hard hardcoded hash hello here hidden hmac host hunter id if in incorrect init input insecure insert internal invalid ipsum is issuer it jane java jdoe jenkins joe john json jwt kafka key keys keystore known kube label laravel last ldap legacy length letmein live local localhost location login long lorem machine mail mailhog main manager mariadb master me message minimum minio minioadmin missing mock mode mongo mongodb monitor more must my mysecret mysql name needs never new newpass next nil no nobody node none nopass not nothing now null number oauth of ok old on only openssl operator optional or oracle original other our out owner page param pass passcode passphrase passw passwd password passwords path person pgsql phrase pin place placeholder plain please policy postgres postgresql print private prod production project provide public put pw pwd qa quay query rabbit rabbitmq rails random read readonly real really redacted redis refresh regular remote remove repl replace replica replication repo required reset right root rootpass ruby sa safe salt same sample sandbox scott secret secrets secure security seed sekret self sensitive server service session set setme shared should sign signed signing simple site size smtp some someone something somewhat spring sql ssl stage staging standard start state static store str string strong stub stupid sub super superadmin superman supersecret superuser supervisor symfony sys system tbd temp template temporary test tester testing testme tests testuser text that the this tiger tmp to todo token tokens tomcat toor top topsecret true try type ui uname undefined unit unknown unsafe unsecure unset update updated upload uri url usd use user username users valid value var vault verify very wait weak web webhook welcome whatever will with word work world wrong xxx yes you your yours yyy zero zzz'.split(' '));
const LONGEST_WORD = 14;
const LONGEST_NAME = 24;
const [A, Z] = [97, 122];
const lettersOf = new Uint8Array(256);
for (let code = A; code <= Z; code++)
    lettersOf[code] = lettersOf[code - CASE] = code;
const unleeted = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
const disguisedLetters = lettersOf.slice();
for (const [sign, letter] of Object.entries(unleeted))
    disguisedLetters[sign.charCodeAt(0)] = letter.charCodeAt(0);
const otherLetters = disguisedLetters.slice();
otherLetters['1'.charCodeAt(0)] = 'l'.charCodeAt(0);
const SHORT = 2;
const BEGINNING = SHORT + 1;
const LONGEST = 80;
let sorted = null;
const byBeginning = () => {
    if (sorted !== null)
        return sorted;
    sorted = new Map();
    for (const word of VOCABULARY) {
        if (word.length > LONGEST_WORD)
            continue;
        const beginning = (word.charCodeAt(0) << 16) | (word.charCodeAt(1) << 8) | word.charCodeAt(SHORT);
        const words = sorted.get(beginning);
        if (words === undefined)
            sorted.set(beginning, [word]);
        else
            words.push(word);
    }
    return sorted;
};
const noneBegin = [];
const run = new Uint8Array(LONGEST);
const fewest = new Uint8Array(LONGEST + 1);
const standsInRun = (word, at, length, same) => {
    if (at + word.length > length)
        return false;
    for (let letter = same; letter < word.length; letter++)
        if (run[at + letter] !== word.charCodeAt(letter))
            return false;
    return true;
};
const leftOver = (length, extra, slack) => {
    fewest[0] = 0;
    for (let at = 1; at <= length; at++)
        fewest[at] = 255;
    const words = byBeginning();
    const reach = (to, left) => {
        if (left < fewest[to])
            fewest[to] = left;
    };
    for (let at = 0; at < length; at++) {
        const left = fewest[at];
        if (left > slack)
            continue;
        reach(at + 1, left + 1);
        const one = run[at] << 16;
        if (length <= 3 && words.has(one))
            reach(at + 1, left);
        if (at + SHORT > length)
            continue;
        const two = one | (run[at + 1] << 8);
        if ((length <= 3 || length > 8) && words.has(two))
            reach(at + SHORT, left);
        if (at + BEGINNING > length)
            continue;
        for (const word of words.get(two | run[at + SHORT]) ?? noneBegin)
            if (standsInRun(word, at, length, BEGINNING))
                reach(at + word.length, left);
        for (const word of extra)
            if (word.length > SHORT && word.length <= LONGEST_NAME && standsInRun(word, at, length, 0))
                reach(at + word.length, left);
    }
    return fewest[length];
};
const [SOME, MANY] = [7, 12];
const consistsOfWords = (text, letters, extra) => {
    let total = 0;
    for (let at = 0; at < text.length && total < MANY; at++)
        if (letters[text.charCodeAt(at)] > 0)
            total++;
    if (total === 0)
        return false;
    let slack = total === MANY ? 2 : total >= SOME ? 1 : 0;
    let length = 0;
    for (let at = 0; at <= text.length; at++) {
        const letter = at < text.length ? letters[text.charCodeAt(at)] : 0;
        if (letter > 0) {
            run[length++] = letter;
            continue;
        }
        if (length === 0)
            continue;
        if (length <= 2 && slack >= length)
            slack -= length;
        else {
            const left = leftOver(length, extra, slack);
            if (left > slack)
                return false;
            if (left > 0)
                slack = 0;
        }
        length = 0;
    }
    return true;
};
const namedAfterProgram = /^[a-z][a-z0-9]{1,11}[-_](?:pass(?:word|wd)?|pwd|secret)$/i;
const noWords = new Set();
const placeholderWords = (value, extra = noWords) => {
    if (value.length > LONGEST)
        return null;
    if (namedAfterProgram.test(value))
        return 'plain';
    if (consistsOfWords(value, lettersOf, extra))
        return 'plain';
    if (!/[013457@$!]/.test(value))
        return null;
    if (consistsOfWords(value, disguisedLetters, extra))
        return 'disguised';
    return value.includes('1') && consistsOfWords(value, otherLetters, extra) ? 'disguised' : null;
};
const lettersIn = (value) => {
    let letters = '';
    for (let at = 0; at < value.length; at++) {
        const letter = disguisedLetters[value.charCodeAt(at) & 255];
        if (letter > 0)
            letters += String.fromCharCode(letter);
    }
    return letters;
};

;// CONCATENATED MODULE: ./lib/detect/words/word-levels.js
const LETTERS = 27;
const LEVELS = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 7, 9];
const TABLE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

;// CONCATENATED MODULE: ./lib/detect/words/word-table.js
const wordTable = [
    '7kkkssjlejlt230k0uurj0zcdv16-6-r3n6_e7_9_W2n6n7-O82n_u63x_q33y_mz2-3ut2muri1rVsy26-zvy3f63Wz',
    '_-_W3X1e82f62dvu5_y_732y_uj29_ts2u2kZt0c22152r2722yu0y2__X_f1X11W72dvv63y-62my_2r29_N2W2e22W',
    '-2f3v62izzu3q31s293zl0utkjrzcku26-6-r-n6_Wz--_W2u2e22d1uO2272x2z22y31z2-_fnX8fstk1zdvu6-6_b_',
    '2z_Uz213tt2tukZ0zcu3162x_y2uz_u0_93O2X7W23e8un3u6srmj2kzms02l3W1X2eutd9tW3v6ui2rutj3szk20kkk',
    'kkkkkkkkkkctn0-tcP2Un118V2f-f5_n8vm3vk86_T629-3W_-6W0X0e9tX9ut_2c3vc1-Uf3be39rf_bnf2-n6zn_3a',
    'ny8r2ur3tz296P_n_W02f8um32e1m1-1VW3af2vyXtf_Xttn-ld-2R_7_r9u73ss--6V1e3Wqum_ku_3af6_r-t0f18_',
    '-6finfdv1n_bv_uNttuz9tdvbd-9yX3f8f1_a9km_3L1s_7_t811a2-6Vsevfmtu8jv3vT97_b02126d_-zfvX8P1-f-',
    'sm_2W2d0-1dn3aP33zW_W3X19e-tu_vR3r9r-vk3kk-_5d1f-X03e9s29_K2z281tr_r0-_7P-X-X21e_2n3tkkkkkkk',
    'kkkkkkjsl2tlrq_7c3-uSdq_z3f8-f8_86_im7n6vc8__8-K_jv6_969nl__6ltutmiz_6k233Teku02W1s2z22y0eum',
    '2bbe0m2s1Z-qv7-vy_mz__7elnu1izvzc3-mS_5_9__t_9-__6O2mzW0e222e22r_4_62_7__9_96f8_vP__c_n7_vS_',
    'i_7n_7_vn_77ms3uuqse7cesuK89____8tc__85e22me22222O22h-y_6__z__7_1yvUW_vm_d_yv32S_73s_kc3Xu_7',
    '8tt0mmjs36b2_2a2x2y2211s122zP_P_n19k8vvvvTtttttpttttttql0env00s1a2_-M2U2z2z2e22220kkkkkkkkkk',
    'kkkWtn392UfnbW3-6cdv_n8_fjd__9b85_i_27v37__5XlU8_u8t9k_93N2l11-lena3__xX_nfX8_7vv___Om2zy0c0',
    '2e202yX-X_X21n90nv3Strm-ltbnkd3-6O2m2e2202e222Mvy2z_usv7u-98P3W_X__W_3f_3S-b___n9f98_v6c_d8d',
    '_vX9r_9ne2m--_aNnd0u_5u2l-nln27cnv_e1z222eu22w200e-P-W2-X_-m_fM3z_09u2njlu_6n_f_P9_W9fn-3ct1',
    '_8-buvKf__5W0W2m2220mz22TkT222s0me202wm22222m2m0202M6-t300une92_7V_X_vf7f_9n_Xkkkkkkkkkkkkkh',
    't12uusi17j13nJ88t8-tz_t3_8yNvd6_9_f9u329T-q3y_m83d0-86tk0320rt6c92-L-l37_Xr_1s__7l3H3f-vv7__',
    '_9K_6-y330_37__6emkn11yu7U0_uZ_6v6__9_37v_6X_v_nlnX99n_fa_5_y32z--2_87P_f3P9_m_3v_vT_z26e_6_',
    '81_-61dvv2sau7ltm-S_92s_25_U-9_6e2e222222z22TZ_6_y__6_-8394unv99V21-0233M3r_c_vsvc_-z6ldvtuj',
    'b07lu39ivq_53_87____7XvVvX__v6_v_fG02my22ums222xk2_n9squ8fu39b_r9ib_7_79998kkkkkkkkkkkkkerX1',
    '-8cXvbd3_7V-W8e12e7mf_vc98_b8vy_uM3-4m1n2f-9n-3v__e1d1-8dXnbe21rX3U3X0-f9sn__S3716_uq_m0-87X',
    '1X9f00X89mv3d0ls31dW3bfv3pW9f9l30n-Uf_-S-z_z9vs3rct-6e1VuWz2e_lu_nSey_7_1zf11_-6njmmm29v-i23',
    'uW83k81defVr237XvX8n7_e7jn__V_2_u_3-21w-35due2fttu8c132N87_r921m7V__6evf8e99n8bv32d9r09-vnvL',
    'f1vrX_P3X__f82v__S-y3r2ur3c-_97nef9f_3x_6___Ls020l3kvru2_5e9f2Wv9n__m3ukkkkkkkkkkkkkksd2-eTj',
    '-7km-1O2yW222000222xf97kv7jf_n___Nrkf9vksv799_7mml2mzj_xjv3_U_5n6_m83k1--6N_f5_____v___S2y2x',
    '2222e0200vdef2iy38l_83Sma22m2120222yOke2u22z2m222h_6_7__6__6_86V2e2u22a2y222Kz0j22102z2m1z_t',
    '-3_z7f5tn2_Um2e2222eM02mxeb202mz22e220h_6_5__7__9_95v3f7n_d7_r__vMu6_r_f93198-r21uv1yy2zb2_9',
    'KtttttttttVttpej222z22z222eL222222eez222wv93_X89_8s___T2b222222W222ckkkkkkkkkkkkkVmu112cXvUe',
    '--rX_H3v-_e-_v_2S9v9c_c8vb79_5X_Pvf9_n__n__Vvl22-dU_Te23yf_n_X9__6_f_na_526en83l9_-6W1f_f8-m',
    '9xv3_Ttru2tmVvjm3-rX_P_X____3f_fh_8_k9_69_7__7X_P3X3_f-_m_nS3h_u-u-v_mn36W_W_V_nX_nf3_N2tt-2',
    'Vc3blm_yP__tv8_b8n_9_S2z2r2my2mi221P_P_X__d_-n_3D_8399-929d--6f_Xzn9vttnv3fa2z_7ucm3Um-9zH_n',
    '_X-_u-_v_3h_6973u2vn0_7wW2222z2220222Tnj3s_ltfk_3_amlm0W2020220ekkkkkkkkkkkkkit1-2mji9zktvuK',
    't____fq_d8__5n__6n7fv8_n_vKnrvs_n13n__k7dju3vrj26l222O202j22202y22yS_X_v__t7____Lk02i2002202',
    '2yltlu2rqs0k23uS_5___v7__7__6P9X_m__f7vn3_Z_z-6v_6v_0186X-X3X-sX8un__T_q_7fvqv98_v7trv2uzjl6',
    'cln3Ltl9j9___c7n_5e2e2ey2m2220ma2q279-6_-0u-5tvf9vttun5_3-M-6-t_s1_0V--7c1tulja9zjt3ub0p2x22',
    '222222zP_W-f_8u9-2_nFttttttttttttpl6n3f3m79ku__L222222y222220kkkkkkkkkkkkkOtv9-9dX3lm__7d3X8',
    'X73n82e3vR_7_b7v7_tl_-6X8Wse-9n-mv--X1n1-9dX_Smt_7f_j_P-_n98v_fSuz9T_2V-mr-_6X2l_Xssf-8l_vWl',
    'vt-0fXvavu2zP-X_fv9f_Xu__R_7_q9vz_ts-_7e8X2Wyun_s3_vaf63y_90X-0__7erdOeu9v_j1_3W-3-__uHvt1__',
    '6e3e8f03j8bm__T1v_k_v__24__6WtXmWtun9tv_3Uz83b7t1u0V_-6XvX8X13n-kn-eV1k-90il3avu-zX_P_X--f93',
    '3_3Z26-r-3r3nu_-5m-X2e3uf-0v9_Y_6_9_27__9_97W2P-X-2n13u_9kkkkkkkkkkkkkhtt_2-si87l0_2K222222y',
    '22z22zUmmyer2k22u2uLf6_97_8_jv__Z2cv2-ki-6j8_9M02202222Te22ym2e2222W0bW22Le02z2zz2z222xssmu2',
    'ci-1c-3vK2y2z22m22z22xX_X_d8_v_nv__J202z2m020m20zXjv_f_9v_fn6_L_j87_v8_7__9q12vslsit7emu3a2y',
    'zzu1u2l02rytVttttttttVttKey2220022ze2y2-3_3G_V-9---Ktq_69_8v9s_86sd2d1jrt8duvvLuy2z2y222022y',
    'W2e2mW222bm22T22eW2e22ez22zm22e2W0mzO222Mmj2y22e222220kkkkkkkkkkkkkNu3111kXvbe--iX8X_v8_X__f',
    '__k_77R_n8_l___6Xvf9f__X7_n__W2d211lfvUf370e222Oy2Wz2u12Sn8_9__6nc_6_8P_f_f_mX2lX33N2121tlWv',
    'jm29yP_X_n__f_vn__R_6_yvu0_303_7P3X_V--f_3n_nSv5u8__8__9n_zf9f_T__O__n_nO22220bdnblt-yX_X__8',
    '_X8-fn_We22W22222xz20X3X-X-_X_2e3mM273j2v9v_d-9xf3f-X92n73n_mclu21tcemUdt9sP_d_P__3_33__Z_q3',
    '7-_9__0__6ttttdtdattrttL-r-89lm3bu_-x22W2W2222y222kkkkkkkkkkkkkitt-umti17bl3mZ3z_k_t7ul8_-6X',
    '-e6uu2X_vf__L26_63_svk1_95mk2uuuj27bt21L-zv62vz_s0_37O_f-W-_f82n_uZ_6_8__6_11__zkcln1mi02b13',
    'rZ25379_1_96__6P-f_f72n9lm_vS26_6_-7_81_76O-X_f3-d_vn3vK_z-61_7_98386de-f2ujl0ksf2S-7ub_ds_t',
    's__5W222m222m2e22T7a_9_8rv_7v8hnvf2vW3s-03__S_62i_30_l9_1qlkmltlk10b202S2x-z_s1_t8338PfP3f__',
    'n93__fL2z2z2e222z22wn21vvvt2-m339K1y2k20122222kkkkkkkkkkkkkkd1v0sseWvcd31sX-X_X9-X83X33a_knT',
    '9_7vm7tl5Usc_f09f9vuu3V9c-11lW3Tf-3yX_X_l81X7vfv_MX8ll_98ndk9_6P3f_v7-n12f_3d0s9-sdW3bf_2jX3',
    'H_v_vt_nv__a8bvk_vbe9k_95e2c1V-2l-mn_vh3x-7-38_-z396XtfvV__d3kv3fdte120mV1bcu-rf-e9e6_f7sn_3',
    'O222b2m2W2m2kyX3n3V2vf_uf39M1z8t61-v1m2_5f_X8f8_j_nv-nW-u920Ue2bd3trWVf-v__l89V__Z16979ns_n-',
    'v95s222m2rz1ur22T0jt21tenblv_6e2W2W2b222m22kkkkkkkkkkkkkh1s3mmjc10kt3vT_7_i_f6_l7u_8f_P7X8_f',
    '80v_vSv63q_m73s1--ymrumu1s17U2u0k-7_5-f5_m8__4e_f2ns_n9un3_R36_93nz_-9__6fdlu1mju2b2-th_5_8_',
    '_7_98-_6X_X3f99e9lnvvZ-z-63v73-9_77O_Xtn9_f_-__-S_p_7-vz_9s-95ut22uskt6jkn3Z2z_r2k7vf7_u7P__',
    '_n8_f__Om_c35_6__6_99-95nvd9fV3t_zn__S_6_y_v8_b1_-ye1m3trUl9j2u-Sv5_y_-6_-_3_7PvX9X_9f7_v_3L',
    '_7_jn8______6OtX_n2lf-tnv_Z3q_5338__8v_8kkkkkkkkkkkkkW9Pn-9kf3cd__zU_e9cz-f7de3va073c63z_1k_',
    '_ze1P2W20m9vf3uW3f098dXvbkm3qm2a3X--f9sn__Tvszr_nr-U8397X3f3V07l90f3_d1et_9dP_af33yVvX-X3-e-',
    'mn3_T-6-z8u63jr--7f0d2Vq2X_tl_vSfz-z_zzX1-3_5fscfm21v-b1_vftmt_7UembX2-6fuW0e93k9jn3vM-W_t_n',
    '891q936erevfudm8buv3T97-r9tkvzV--yf3Wsf1-W-km2tdtl82_mXnbXu_zX3P_W39n-vv_3Suy3z1nV3z2_85n2f2',
    'f-vn3__-XS3z77_1r_k0__6W1X2Wvtu_1t3tkkkkkkkkkkkkkjud3mujy9yju3uK002y22z2m222yetu7e7tX8mv2uRl',
    '8f7__6v_s_f7ncvvu0z25k3_-U9r_q_s8_lr_vqdnf9vltk6dn9_i_6_6_vqlu8397nleu1rytzb2-2a2o2222022022',
    'yXnfXX9_t8nn_3h_6_63_z3-8_8xfvX_c99v_nf__K_7689_8n9j__8-132mqrs6Uuv-c-5_y3ez_e1395dtttttVttr',
    'tttr_5_6__5_91__xn2e9nW_v2zv_3U-6-p_37_s8_80r1v22rq16a232TuZ2z22122m22yXrf7v_7v7v__fG2022222',
    '22222Zlntvnttt7ru_vNtttpttttttttskkkkkkkkkkkkkLen_3_cfucn-9p2e22222W22222W2m2S20W22022yHrn_v',
    '_8_99___N_fnvncf9cv__6ttttttVttttqtFttttttttrtttrO0m2ee2e22Wm2Xmv192Vfsrn97hqttttttttttttLtV',
    'ttttttttttpXj__f__19d3_vJ22222e222222xttdttdtttttttXv_m_rVztT3n-p2222e2222O2ema2Wzbzmz2m222y',
    'WmW2e22m20m22L202b2z2m22z2yW2m1O12e00222q25_6_28_v22-7O2e2W222y2222Seh2222222222xO2222e22222',
    '22T2e22W2222e22RtttttttttrVttkkkkkkkkkkkkki0ktumsi91j1vtZ_6_y__7_t8_86f-O6f0vn-1n_3Lty3y_203',
    '70--yebsnu0j0tU132S-zv6_f6_s0__zV3O9W-_n-nm_vS_q98vv6_tt9-7cdmu1lqt-b1_tR_5_7__r_-7__6X-W-fs',
    'fv-cm_2R_j36-u7399_76O-X_X-2n_mn__R_6-yv_7389--zlktutsjr9kdl2az7_j_m6_dt_-6f___X_____P__a_6_',
    '6_-6_28_85n3f8ff-m_83_-T-6_i320_zz_9zjdumulb02Vu29a-5_5-v0_3___7O3W2d2uu8v3-nM2y0i2y221222we',
    '1u-um1r_k_3_U3q_jvv8_-s_68kkkkkkkkkkkkkUlus11bW2ckt16X9P_u_9V-_X3ni_8_M_36_X8__5ftltfd_d_vv3',
    '9V0l111keuTev96ftf_f-_X83e_nT3qn6_nsnct936W_f3Xtue27n33Uts0-0kbvrfu9rX3P_fvvX_2n_3K_7_6_37_u',
    'k_-7P3f-X12P-_n_nR_7_6v3y30t_-6X-f3N3_X_2v_vds2t-9bVvVru-8P-X_f8-X73v_3q_-_-_P-_25__7UcV3l_-',
    'd91s_vT263y_uz33s--yX2W2f22f6vm_3cVl291jeXct1_zPmPvW_-n-___3Z2q_6_30_v-_-4m0e222m2222k2U-l3_',
    '1iV3b33-5fvX_fltl_zuv3kkkkkkkkkkkkkist-ulri-zj123a_0_j_v6_d9_98n2v4_03b-3v33Tn6_6_n6n9___6vr',
    '3u3sj-6e21_L39_63dq_m7_16X_X_s03v6__19T-y_7_1z3d09-7lmtv2tiV9l8_-K_6_7__7_k9__7P_f_X9-f8_3_v',
    'a_y_j320v7-_66W_X9v6vbu8_-3R_y96v_8398_u6tu2uulbs5lu33T0r-0-tz_bj3_we22ze22222222h_7_6_37_-7',
    '384nun8lm2u-9uv_b_53y_n0fm0_96d02m2sj15k13_a_6_63v6_f9__8P9X0X_2Xt___1S-736_9s_9kv_52u__301y',
    '8m-3_K35_y---_21-_8kkkkkkkkkkkkkV2f9s1WX_Vf_97Utf9myll2dn3vj77_T7v93nW_9yW1WtX11d-tf_3O1m--3',
    'ff3Sc2_yX2Z2m__3-te3_avz8b_tz216u26X1n_W7-f9_f_3d0d8_-VW3afv-qX-Xvc3-X-uW__S-8_r827_bq2-7W1e',
    'uer2n_zf33Sey3020tn1z-_7eamedttt1j33uX9v-3lbvveMv96ftXtf7_r-lu_3K_s_j_v8__ju_6dldnfltm0le_3U',
    'u7_b8u1v7V--yeuWzX2_W9lf3-Xtes9sdftTm_v7PeX_f2-u9_t33Y-6_r__-_812-5f-P-v-_3_03-_K_707-3sv-y-',
    '_6S3n-Wu1n-tl37kkkkkkkkkkkkkius_2tqq_zj3-2K2z20e2z2k212xfv863_vn_k_9_Lm02022i20222y303uuzy-5',
    'd__2O2222e22zW222xW2e2m2222mm2cM2W2222y2a222zmbfu9zym8c-_2b2w2222222222yO221222e2222WZ9530f3',
    'z_9___5W0s2222m222e2S-j_6n_q__8__63tv3das37kv_1M0zm022e2U220y22222222G2222b_ivr_-5__l__6vum_',
    '_Pv__x_-_L89__98q_7dn_5v9mvlpsvzt1-_K2zmy2u2220m0xttVtttttqttttG2222222222zzxb8n__n_c7kn__e2',
    'W0O222W22220kkkkkkkkkkkkkV1u10slX2Un28yb_n__9vM8_n9_M___V_n8_b9__ZXv__f8_t89fvnVeb9z-ef_Tm39',
    'xm022ez2e22e22Ke0y22222u02z0X3P_P-_f__3_vc8c191kW2jf_-ze2G2222222222J_899__8_7_9_6f_WvX9-n9_',
    '-3nSmim22e22u2jmhulXnd7_3_l2u_Wnu238ck_Ns--5e02mm02U0e222O2b22222222W2yW1e3O-2f8-33vM0r818v9',
    'n1f_25v_r7lv_V____nWst--tcf3Ud9-xWeW22222222z2Mmzj222222zz2ytttrtttdrtbttVvW1_9cf_in-_522e22',
    'zy2z2222kkkkkkkkkkkkkilk9v-0a9rztvuTkik02kz22220z39Nzv5vn_3_3_Tmyjb22222k22z-Tv_-zTv7d3_3U2c',
    'Wy22zm0z22xttttttttpttttZ_8_q__6_ff9_7tdu3_kSu0T2_vT2yW222z22222xNttttttttdtttS9rn6_t__8s9_7',
    'f_c_f4___9___O222222ymcz22xm17f98y9bl_-_b3637-W6_d-3_5tttttttdtttrtT2w2222222222yez20ez201be',
    '22N-62022tvU7v-7Wk222bjzjms2uO2ze22222ez22xttrtdttVtttttN-8_8_v__3-_F5rt_8nt97lvv_7Ntttttttt',
    'ttttskkkkkkkkkkkkkMuv-38sXudu29zU_X_f9_f79X_vj_1_M0P7_3_3-id6f3n29n7n8__Vuku-0ke3Tdu-rn_n_X7',
    '_n7q__na385k_ns3nr9962ym2c2eW2z22eUnk9-0lP2sv29zP_f_n_tn_Vt__K_r_8tes_l8_-7fzWvW72e_2tv_SXru',
    '03l8vs9-9yXUfvmu-m_k3_nO3_u-9ldvdb920n-P8n--m7y3_3O222222222x22zXmenOcsn-2v3vL879r7t9t8Wv9yf',
    '_P7v--n8r3_mVvt72zrfkcl12pW2m2W20222m22R_79d__7_v_v74tttttttttttttK_8__98t_f__66n_P_ft7__n__',
    'Vkkkkkkkkkkkkki8s-1tcb00r92ud_4_8_nk_v8_97W2Wy222m2222zS_8_7v_b9X8f_x2qvvn0r96l3__Ntqttttqtt',
    'tttq22eyb02e02222L_9_6__6__s__6e2mv8rak9l23nh_6_7v_7__9__6f_f_X9_X9vd_nS_6_6__6__-_86X_f_dl_',
    'U9snn_R_7-63_7____86983v21Zu7mtv9S202y22y2em22yttttttttttNttZ_6n___n__8__adnv9fd_n_63_fM_5_7',
    'v_7_n9v_7kmfurrr17u2n9a_6_6vvp__9__7P8X_V8_f8_v__VtttttttttttKqXf__1bk99e3_sK_7_8nf8__-_8Y',
].join('');

;// CONCATENATED MODULE: ./lib/detect/words/word-model.js


const DIGIT = Math.log2(10);
const STEP = 1;
const SYMBOL = 5;
const SEPARATOR = 1.5;
const CAPITAL = 1.5;
const SWITCH = 1;
const model = new Float32Array(LETTERS ** 3 + 1);
let isUnpacked = false;
const unpack = () => {
    for (let index = 0; index < wordTable.length; index++) {
        const pair = TABLE_ALPHABET.indexOf(wordTable[index]);
        model[index * 2] = LEVELS[Math.floor(pair / LEVELS.length)];
        model[index * 2 + 1] = LEVELS[pair % LEVELS.length];
    }
    model[0] = 0;
    isUnpacked = true;
};
const [LOWER, UPPER, NUMERAL, SIGN, NONE] = [0, 1, 2, 3, 4];
const kinds = new Uint8Array(256).fill(SIGN);
kinds.fill(LOWER, 97, 123);
kinds.fill(UPPER, 65, 91);
kinds.fill(NUMERAL, 48, 58);
const bitsOfSign = new Float64Array(256).fill(SYMBOL);
for (const sign of '-_./: ')
    bitsOfSign[sign.charCodeAt(0)] = SEPARATOR;
const LETTER_BITS = 31;
const word_model_surprise = (text) => {
    if (!isUnpacked)
        unpack();
    const length = text.length;
    let bits = 0;
    let first = 0;
    let second = 0;
    let previous = NONE;
    let before = -1;
    let code = text.charCodeAt(0) & 255;
    let kind = kinds[code];
    for (let index = 1; index <= length; index++) {
        const next = index < length ? text.charCodeAt(index) & 255 : 0;
        const nextKind = kinds[next];
        if (kind < NUMERAL) {
            if (kind === UPPER && (previous === LOWER || (previous === UPPER && nextKind === LOWER))) {
                bits += model[(first * LETTERS + second) * LETTERS];
                bits += CAPITAL;
                first = 0;
                second = 0;
            }
            else if (previous === NUMERAL)
                bits += SWITCH;
            const letter = code & LETTER_BITS;
            bits += model[(first * LETTERS + second) * LETTERS + letter];
            first = second;
            second = letter;
        }
        else {
            bits += model[(first * LETTERS + second) * LETTERS];
            first = 0;
            second = 0;
            if (kind === NUMERAL) {
                if (previous === NUMERAL)
                    bits += Math.abs(code - before) <= 1 ? STEP : DIGIT;
                else
                    bits += previous === NONE ? DIGIT : DIGIT + SWITCH;
            }
            else
                bits += code === before ? STEP : bitsOfSign[code];
        }
        previous = kind;
        before = code;
        code = next;
        kind = nextKind;
    }
    return bits + model[(first * LETTERS + second) * LETTERS];
};

;// CONCATENATED MODULE: ./lib/detect/checks/crc32.js
let crcTable;
function tableOfCrc32() {
    return Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
        return value >>> 0;
    });
}
function crc32(text) {
    crcTable ??= tableOfCrc32();
    let value = 0xffffffff;
    for (let at = 0; at < text.length; at++) {
        value = (value >>> 8) ^ (crcTable[(value ^ text.charCodeAt(at)) & 0xff] ?? 0);
    }
    return (value ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./lib/detect/checks/encoded.js

function base64Text(encoded) {
    return Buffer.from(encoded, 'base64').toString('latin1');
}
function jsonObject(encoded) {
    return objectOf(base64Text(encoded));
}
function objectOf(text) {
    if (!/^\s*\{/.test(text))
        return null;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}
function namesBot(secret) {
    return /^\d{17,20}$/.test(base64Text(secret.split('.')[0] ?? ''));
}
const emulatorKeys = new Set([0xb4cbd586, 0x87707360]);
function isEmulatorKey(secret) {
    return secret.length > 80 && emulatorKeys.has(crc32(secret));
}

;// CONCATENATED MODULE: ./lib/detect/checks/entropy.js
const counts = new Uint32Array(256);
const TABLE = 64;
const parts = new Float64Array((TABLE + 1) ** 2).fill(Number.NaN);
const partOf = (count, length) => {
    const share = count / length;
    return share * Math.log2(share);
};
const knownPart = (count, length) => {
    if (length > TABLE)
        return partOf(count, length);
    const index = length * (TABLE + 1) + count;
    const known = parts[index];
    if (!Number.isNaN(known))
        return known;
    parts[index] = partOf(count, length);
    return parts[index];
};
const entropy = (text) => {
    const { length } = text;
    for (let index = 0; index < length; index++)
        counts[text.charCodeAt(index) & 255]++;
    let bits = 0;
    for (let index = 0; index < length; index++) {
        const code = text.charCodeAt(index) & 255;
        const count = counts[code];
        if (count > 0)
            bits -= knownPart(count, length);
        counts[code] = 0;
    }
    return bits;
};

;// CONCATENATED MODULE: ./lib/detect/checks/password-checks.js





const passwordPlaceholder = /^(?:(?:my|your|the|db|user)?[-_.]?(?:password|passwd|passwort|pass|pwd|pw|secret|token|key|credentials?)|user(?:name)?|&lt;.*&gt;|\[.*|:.*|[0-9]{2,5}(?:[?#]|@[a-z0-9.-]{1,80}\.[a-z]{2,20}.*)|null|none|undefined|true|false|(.)\1*)$/i;
const commonPassword = /^(?:(?:my|super)?(?:secret|root|admin|test|demo|dev|guest|local|example|sample|change(?:me|it|this)|default|docker|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|oracle|neo4j|elastic|minio|app|foo|bar|baz|hello|world|abc|qwerty|letmein|welcome|hunter|passw?o?0?rd|p[a@4]ss?w[o0]rd|s3cr3t|toor|fake|mock|dummy)?(?:pass(?:word)?|pwd|secret|user|admin|root)?[0-9!]{0,6}|[0-9]{1,9})$/i;
const saysPassword = /passw(?:or)?d|secret/i;
function percentDecoded(text) {
    return text.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function strongPassword(password) {
    return (password.length >= 8 &&
        /[0-9]/.test(password) &&
        /[A-Za-z]/.test(password) &&
        entropy(password) >= 2.75 &&
        !commonPassword.test(password) &&
        placeholderWords(password) === null);
}
function lettersAtRandom(password) {
    return password.length >= 8 && word_model_surprise(password) / password.length >= 6;
}
const SHORTEST_WORD = 6;
function ownPassword(secret, path = null) {
    if (isForShow(path) || secret.length < SHORTEST_WORD)
        return null;
    if (passwordPlaceholder.test(secret) || commonPassword.test(secret))
        return null;
    return placeholderWords(secret) === null ? 'warning' : null;
}
function remotePassword(secret, path = null) {
    const password = percentDecoded(secret);
    if (passwordPlaceholder.test(password))
        return null;
    if (isForShow(path) && saysPassword.test(password))
        return null;
    if (!/[0-9]/.test(password) && !lettersAtRandom(password))
        return ownPassword(password, path);
    if (!/[0-9]/.test(password))
        return 'warning';
    if (strongPassword(password))
        return 'error';
    return isForShow(path) ? null : 'warning';
}
const controlCharacter = /\p{Cc}/u;
function commandPassword(secret, path = null) {
    if (controlCharacter.test(secret) || passwordPlaceholder.test(secret))
        return null;
    if (strongPassword(secret))
        return 'error';
    return isForShow(path) ? null : 'warning';
}
const ports = /^[0-9.:]+(?:\/(?:tcp|udp))?$/;
function optionPassword(secret, path = null) {
    const isNone = [controlCharacter, passwordPlaceholder, commonPassword, ports].some((each) => each.test(secret));
    if (isNone)
        return null;
    return strongPassword(secret) ? 'warning' : ownPassword(secret, path);
}
function localPassword(secret) {
    const password = percentDecoded(secret);
    return !passwordPlaceholder.test(password) && strongPassword(password) ? 'warning' : null;
}
function basicCredentials(secret, path = null) {
    const [, password] = /^[\x21-\x39\x3b-\x7e]{1,80}:([\x20-\x7e]{4,})$/.exec(base64Text(secret)) ?? [];
    return password === undefined ? null : remotePassword(password, path);
}
const JETBRAINS_MASK = 0xdfaa;
function jetBrainsPassword(secret, path = null) {
    const codes = (secret.match(/.{4}/g) ?? []).map((digits) => Number.parseInt(digits, 16));
    const password = String.fromCharCode(...codes.map((code) => code ^ JETBRAINS_MASK));
    const isPassword = /^[ -~]+$/.test(password) && remotePassword(password, path) !== null;
    return isPassword ? 'warning' : null;
}

;// CONCATENATED MODULE: ./lib/detect/rules/addresses.js

const remoteHost = String.raw `(?!(?:[A-Za-z0-9_-]{1,63}\.){0,6}(?:example(?:\.(?:com|org|net|io))?|localhost|localdomain|local|test|invalid|internal|lan|home|localtest\.me)(?![A-Za-z0-9.-]))(?!(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2[0-9]|3[01]))\.[0-9])(?:(?:[A-Za-z0-9_-]{1,40}\.){1,6}[A-Za-z]{2,18}|(?:[0-9]{1,3}\.){3}[0-9]{1,3})(?![A-Za-z0-9_-])`;
const localHost = String.raw `(?!(?:[A-Za-z0-9_-]{1,40}\.){0,5}example\.(?:com|org|net|io)(?![A-Za-z0-9.-]))(?:[A-Za-z0-9_.-]{1,80}|\[[0-9a-f:]{2,40}\])`;
function addressPattern(scheme, shortestPassword, host) {
    const user = String.raw `[^\s:/@"'<>{}$\\]{0,64}`;
    const sign = String.raw `[^\s"'${'`'}<>{}/\\`;
    const password = `${sign}$]${sign}]{${shortestPassword - 1},127}`;
    return new RegExp(`(?:${scheme.source})://${user}:(?<secret>${password})@${host}`, 'i');
}
function addressRules(service) {
    const { id, what, keywords, scheme, advice } = service;
    return [
        {
            id: `${id}-url-password`,
            description: `Password in the address of ${what}`,
            severity: 'error',
            keywords,
            span: 530,
            pattern: addressPattern(scheme, 2, remoteHost),
            check: remotePassword,
            advice,
        },
        {
            id: `${id}-local-url-password`,
            description: `Password in the address of ${what} on a local or private host`,
            severity: 'warning',
            keywords,
            span: 530,
            pattern: addressPattern(scheme, 8, `(?!${remoteHost})${localHost}`),
            check: localPassword,
            advice,
        },
    ];
}
const unlessFilledIn = (secret, path) => /^(?:%|#.*#$|#+$)/.test(secret) ? null : remotePassword(secret, path);
const addressesRules = [
    ...addressRules({
        id: 'postgres',
        what: 'a PostgreSQL database',
        keywords: [
            'postgres://',
            'postgresql://',
            'postgresql+',
            'postgres+',
            'postgis://',
            'cockroachdb://',
            'timescaledb://',
            'redshift',
        ],
        scheme: /(?:postgres(?:ql)?(?:\+[a-z0-9]{1,20})?|postgis|cockroachdb|timescaledb|redshift)/,
        advice: 'Change it with `ALTER ROLE name WITH PASSWORD \u2026` (or on the provider\u2019s page of the database), and end open sessions.',
    }),
    ...addressRules({
        id: 'mysql',
        what: 'a MySQL or MariaDB database',
        keywords: ['mysql://', 'mysql+', 'mysql2://', 'mariadb://', 'mariadb+', 'mysqlx://'],
        scheme: /(?:(?:mysql|mariadb)(?:\+[a-z0-9_]{1,20})?|mysql[2x])/,
        advice: 'Change it with `ALTER USER name IDENTIFIED BY \u2026` (or on the provider\u2019s page of the database).',
    }),
    ...addressRules({
        id: 'mongodb',
        what: 'a MongoDB database',
        keywords: ['mongodb://', 'mongodb+srv://'],
        scheme: /mongodb(?:\+srv)?/,
        advice: 'Change it in Atlas under Database Access > Edit Password, or with `db.changeUserPassword()`.',
    }),
    ...addressRules({
        id: 'redis',
        what: 'a Redis or Valkey server',
        keywords: ['redis://', 'rediss://', 'valkey://', 'valkeys://'],
        scheme: /(?:rediss?|valkeys?)/,
        advice: 'Change it with `ACL SETUSER` or `CONFIG SET requirepass` (or on the provider\u2019s page of the database).',
    }),
    ...addressRules({
        id: 'amqp',
        what: 'a RabbitMQ or other AMQP broker',
        keywords: ['amqp://', 'amqps://'],
        scheme: /amqps?/,
        advice: 'Change it with `rabbitmqctl change_password USER` (or on the provider\u2019s page of the broker).',
    }),
    ...addressRules({
        id: 'sql-server',
        what: 'a SQL Server, Oracle, Snowflake or ClickHouse database',
        keywords: [
            'mssql://',
            'mssql+',
            'sqlserver://',
            'oracle://',
            'oracle+',
            'snowflake://',
            'clickhouse://',
            'clickhouse+',
            'clickhouses://',
            'db2://',
            'vertica://',
            'trino://',
            'presto://',
            'hive://',
        ],
        scheme: /(?:(?:mssql|oracle|clickhouse)(?:\+[a-z0-9_]{1,20})?|sqlserver|snowflake|clickhouses|db2|vertica|trino|presto|hive)/,
        advice: 'Change the user\u2019s password in that database, and end open sessions.',
    }),
    ...addressRules({
        id: 'data-service',
        what: 'a data service (Neo4j, NATS, MQTT, Elasticsearch, CouchDB, InfluxDB)',
        keywords: [
            'neo4j://',
            'neo4j+s',
            'bolt://',
            'bolt+s',
            'nats://',
            'mqtt://',
            'mqtts://',
            'couchbase',
            'couchdb://',
            'influxdb://',
            'elasticsearch://',
            'kafka://',
            'stomp://',
            'memcached://',
            'libsql://',
            'cassandra://',
            'scylla://',
        ],
        scheme: /(?:neo4j(?:\+ssc?|\+s)?|bolt(?:\+ssc?|\+s)?|nats|mqtts?|couchbases?|couchdb|influxdb|elasticsearch|kafka|stomp|memcached|libsql|cassandra|scylla)/,
        advice: 'Change the user\u2019s password in that service.',
    }),
    ...addressRules({
        id: 'file-transfer',
        what: 'a file transfer, remote shell or mail server',
        keywords: [
            'ftp://',
            'ftps://',
            'sftp://',
            'ssh://',
            'smb://',
            'cifs://',
            'davs://',
            'webdav',
            'smtp://',
            'smtps://',
            'smtp+',
            'smtps+',
            'imap://',
            'imaps://',
            'pop3',
            'ldap://',
            'ldaps://',
            'rsync://',
            'socks5',
            'vnc://',
            'rdp://',
            'rtsp://',
        ],
        scheme: /(?:ftps?|sftp|ssh|smb|cifs|davs|webdavs?|smtps?(?:\+[a-z]{1,10})?|imaps?|pop3s?|ldaps?|rsync|socks5h?|vnc|rdp|rtsp)/,
        advice: 'Change the account\u2019s password on that server, and look through its log for logins you do not know.',
    }),
    addressRules({
        id: 'http',
        what: 'a web service',
        keywords: ['http://', 'https://', 'git+http'],
        scheme: /(?:git\+)?https?/,
        advice: 'Change the password or revoke the token at that service, and keep it in a credential helper or a secret.',
    })[0],
    {
        id: 'jdbc-url-password',
        description: 'Password in the parameters of a JDBC address',
        severity: 'error',
        keywords: ['jdbc:'],
        span: 620,
        pattern: /jdbc:[a-z][a-z0-9]{1,20}:[^\s"'<>{}?;]{2,200}[?;](?:[A-Za-z0-9_.]{1,30}=[^\s"'&;<>{}]{0,60}[&;]){0,3}?(?:password|pwd)=(?<secret>[^\s"'&;<>{}$]{3,100})/i,
        check: remotePassword,
        advice: 'Change the user\u2019s password in that database, and pass it as a property from the environment.',
    },
    {
        id: 'connection-string-password',
        description: 'Password in a database connection string (ADO.NET, ODBC, OLE DB)',
        severity: 'warning',
        keywords: ['user id', 'userid=', 'uid=', 'uid =', 'user='],
        pattern: /(?:User Id ?= ?|UserId=|Uid ?=\s?|User=)[^;"'\r\n=]{1,80};[ \t]?(?:[A-Za-z_ ]{2,30}=[^;"'\r\n]{1,60};\s?){0,6}["' &+]{0,8}(?:Password|Pwd)\s?=\s?(?<secret>[^;"'\s{}<>$]{3,100})(?=[;"'\s]|$)/i,
        span: 820,
        check: unlessFilledIn,
        advice: 'Change the user\u2019s password in that database; prefer integrated security or a managed identity.',
    },
    {
        id: 'connection-string-password-first',
        description: 'Password in a database connection string that names its server first',
        severity: 'warning',
        keywords: ['data source=', 'server=', 'initial catalog='],
        pattern: /(?:Data Source|Server|Initial Catalog)=[^;"'\r\n]{1,120};(?:[A-Za-z_ ]{2,30}=[^;"'\r\n]{0,60};\s?){0,8}(?:Password|Pwd)=(?<secret>[^;"'\s{}<>$]{3,100})(?=[;"'\s]|$)/i,
        span: 1050,
        check: unlessFilledIn,
        advice: 'Change the user\u2019s password in that database; prefer integrated security or a managed identity.',
    },
    {
        id: 'bundled-password',
        description: 'Password in a variable that a build writes into the pages of a web app, for every visitor to read',
        severity: 'warning',
        keywords: [
            'REACT_APP_',
            'NEXT_PUBLIC_',
            'VUE_APP_',
            'VITE_',
            'GATSBY_',
            'EXPO_PUBLIC_',
            'NUXT_PUBLIC_',
        ],
        pattern: /(?:REACT_APP|NEXT_PUBLIC|VUE_APP|VITE|GATSBY|EXPO_PUBLIC|NUXT_PUBLIC)_(?!\w{0,40}(?:FORGOT|RESET|CHANGE|SHOW|_MIN|_MAX))[A-Z0-9_]{0,40}PASS(?:WORD|WD|PHRASE)?[ \t]{0,4}[=:][ \t]{0,4}["']?(?![./]|https?:)(?<secret>[^\s"'#$<>{}]{6,80})(?=["'\s]|$)/,
        check: ownPassword,
        advice: 'Change the password, and let a server use it: what these variables hold is part of the files that browsers load.',
    },
    {
        id: 'go-mysql-password',
        description: 'Password of a database in the form that Go\u2019s drivers take',
        severity: 'warning',
        keywords: ['@tcp('],
        before: 110,
        pattern: new RegExp(String.raw `(?<![\w.])[A-Za-z_][\w.-]{0,30}:(?<secret>[^\s"'\x60$<>{}@/:]{4,64})@tcp\(${remoteHost}`),
        check: remotePassword,
        advice: 'Change the password of that database account, and read it from the environment.',
    },
    {
        id: 'password-hash',
        description: 'Password hash of a shadow file or a Kerberos ticket, which can be guessed offline',
        severity: 'warning',
        keywords: [':$1$', ':$5$', ':$6$', ':$y$', ':$2b$', '$krb5asrep$', '$krb5tgs$'],
        before: 40,
        span: 2200,
        pattern: /(?:(?<=\n|^)[a-z_][\w.-]{0,38}:\$(?<secret>(?:1\$[./A-Za-z0-9]{2,8}\$[./A-Za-z0-9]{22}|2b\$[0-9]{2}\$[./A-Za-z0-9]{53}|[56]\$(?:rounds=[0-9]{1,9}\$)?[./A-Za-z0-9]{8,16}\$(?:[./A-Za-z0-9]{86}|[./A-Za-z0-9]{43})|y\$[./A-Za-z0-9]{2,6}\$[./A-Za-z0-9]{16,24}\$[./A-Za-z0-9]{43})):[0-9]{1,6}:|\$krb5(?:asrep|tgs)\$[0-9]{2}\$[^\s"']{64,2000})/,
        entropy: 3.2,
        advice: 'Change the password that it was made from, wherever that is used.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/checks/checksums.js

function confirmed(holds) {
    return holds ? 'error' : 'warning';
}
const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
function base62(value, width) {
    let digits = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) {
        digits = base62Digits.charAt(rest % 62) + digits;
    }
    return digits.padStart(width, '0');
}
function crc16(bytes) {
    let value = 0;
    for (const byte of bytes) {
        value ^= byte << 8;
        for (let bit = 0; bit < 8; bit++)
            value = ((value << 1) ^ (value & 0x8000 ? 0x1021 : 0)) & 0xffff;
    }
    return value;
}
function crc32Hex(text) {
    return crc32(text).toString(16).padStart(8, '0');
}
function crc32HexReversed(text) {
    return (crc32Hex(text).match(/../g) ?? []).reverse().join('');
}
function base62Checksum(secret) {
    const body = secret.slice(secret.indexOf('_') + 1, -6);
    return confirmed(secret.endsWith(base62(crc32(body), 6)));
}
function grafanaChecksum(secret) {
    const [body, digits] = splitAt(secret, secret.lastIndexOf('_'), 1);
    return confirmed(digits.toLowerCase() === crc32HexReversed(body));
}
function hexChecksum(secret) {
    const [whole, digits] = splitAt(secret, secret.length - 8, 0);
    const unprefixed = whole.slice(whole.indexOf('_') + 1);
    const bodies = [whole, unprefixed, whole.replace(/[=_]$/, ''), unprefixed.replace(/[=_]$/, '')];
    return confirmed(bodies.some((body) => [crc32Hex(body), crc32HexReversed(body)].includes(digits.toLowerCase())));
}
function gitlabChecksum(secret) {
    if (!secret.includes('.'))
        return 'error';
    const [body, digits] = splitAt(secret, secret.length - 7, 0);
    return confirmed(digits === crc32(body).toString(36).padStart(7, '0'));
}
function splitAt(text, at, separator) {
    return [text.slice(0, at), text.slice(at + separator)];
}
const bech32Digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const bech32Generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
function bech32Checksum(secret) {
    const text = secret.toLowerCase();
    const separator = text.lastIndexOf('1');
    const readable = [...text.slice(0, separator)].map((each) => each.charCodeAt(0));
    const values = [
        ...readable.map((code) => code >>> 5),
        0,
        ...readable.map((code) => code & 31),
        ...[...text.slice(separator + 1)].map((digit) => bech32Digits.indexOf(digit)),
    ];
    return confirmed(bech32Polymod(values) === 1);
}
function bech32Polymod(values) {
    let sum = 1;
    for (const value of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        bech32Generators.forEach((generator, bit) => {
            if ((top >>> bit) & 1)
                sum ^= generator;
        });
    }
    return sum;
}
const base32Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function base32Bytes(text) {
    const bytes = [];
    let bits = 0;
    let value = 0;
    for (const character of text) {
        const digit = base32Digits.indexOf(character);
        if (digit < 0)
            return null;
        value = ((value << 5) | digit) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push((value >>> bits) & 0xff);
        }
    }
    return Uint8Array.from(bytes);
}
function seedChecksum(secret) {
    const bytes = base32Bytes(secret);
    if (bytes === null)
        return 'warning';
    const [low = 0, high = 0] = bytes.subarray(-2);
    return confirmed(crc16(bytes.subarray(0, -2)) === low + high * 256);
}

;// CONCATENATED MODULE: ./lib/detect/archives/archive-kind.js
const startsWith = (bytes, magic, at = 0) => magic.every((byte, index) => bytes[at + index] === byte);
const archiveKind = (bytes) => {
    if (startsWith(bytes, [0x1f, 0x8b, 0x08]))
        return 'gzip';
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
        return 'zip';
    if (startsWith(bytes, [0x75, 0x73, 0x74, 0x61, 0x72], 257))
        return 'tar';
    return null;
};

;// CONCATENATED MODULE: ./lib/detect/checks/key-store.js

function keyStoreOf(bytes) {
    switch (bytes[0]) {
        case SEQUENCE:
            return inDer(bytes);
        case 0x00:
            return bouncyHoldsKeys(bytes) ? locked('BKS') : null;
        case 0x05:
            return isKeytab(bytes) ? key_store_open(KEYTAB) : null;
        case 0xfe:
            return startsWith(bytes, [0xfe, 0xed, 0xfe, 0xed]) && javaHoldsKeys(bytes)
                ? locked('JKS')
                : null;
        case 0xce:
            return startsWith(bytes, [0xce, 0xce, 0xce, 0xce]) && javaHoldsKeys(bytes)
                ? locked('JCEKS')
                : null;
        case 0x03:
            return [0x65, 0x66, 0x67].some((version) => startsWith(bytes, [0x03, 0xd9, 0xa2, 0x9a, version, 0xfb, 0x4b, 0xb5]))
                ? locked('KeePass')
                : null;
        case 0x6b:
            return startsWith(bytes, [0x6b, 0x79, 0x63, 0x68, 0x00, 0x01, 0x00, 0x00])
                ? locked('Apple keychain')
                : null;
        default:
            return null;
    }
}
const locked = (format) => ({ format, isOpen: false });
const key_store_open = (format) => ({ format, isOpen: true });
function javaHoldsKeys(bytes) {
    if (bytes.length < 12)
        return false;
    const version = bytes.readUInt32BE(4);
    const count = bytes.readUInt32BE(8);
    if (version !== 1 && version !== 2)
        return false;
    let at = 12;
    for (let entry = 0; entry < count && at + 6 <= bytes.length; entry++) {
        const tag = bytes.readUInt32BE(at);
        if (tag !== 2)
            return tag === 1 || tag === 3;
        at += 6 + bytes.readUInt16BE(at + 4) + 8;
        if (version === 2 && at + 2 <= bytes.length)
            at += 2 + bytes.readUInt16BE(at);
        if (at + 4 > bytes.length)
            return false;
        at += 4 + bytes.readUInt32BE(at);
    }
    return false;
}
function bouncyHoldsKeys(bytes) {
    if (bytes.length < 40)
        return false;
    const version = bytes.readUInt32BE(0);
    if ((version !== 1 && version !== 2) || bytes.readUInt32BE(4) !== 20)
        return false;
    let at = 32;
    while (at + 3 <= bytes.length) {
        const kind = bytes[at];
        if (kind !== 1)
            return kind >= 2 && kind <= 4;
        at += 3 + bytes.readUInt16BE(at + 1) + 8;
        if (at + 6 > bytes.length || bytes.readUInt32BE(at) !== 0)
            return false;
        at += 6 + bytes.readUInt16BE(at + 4);
        if (at + 4 > bytes.length)
            return false;
        at += 4 + bytes.readUInt32BE(at);
    }
    return false;
}
const KEYTAB = 'Kerberos keytab';
function isKeytab(bytes) {
    if (bytes.length < 30 || bytes[1] !== 0x02)
        return false;
    const length = bytes.readInt32BE(2);
    const parts = bytes.readUInt16BE(6);
    const realm = bytes.readUInt16BE(8);
    return (length >= 24 &&
        length <= Math.min(2_000, bytes.length - 6) &&
        parts >= 1 &&
        parts <= 8 &&
        realm < length &&
        /^[\w.-]{1,200}$/.test(bytes.toString('latin1', 10, 10 + realm)));
}
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const SEQUENCE = 0x30;
const CONTEXT_0 = 0xa0;
const keyKinds = /^(?:2a864886f70d0101(?:01|0a)|2a8648ce380401|2a8648ce3d0201|2b65(?:6e|6f|70|71))$/;
const passwordEncryption = /^2a864886f70d01(?:05|0c01)[0-9a-f]{2}$/;
const wrappedInPkcs12 = /^2a864886f70d01070[12]$/;
const bag = (kind) => Buffer.from(`060b2a864886f70d010c0a010${kind}`, 'hex');
const openBag = bag(1);
const lockedBag = bag(2);
const secretBag = bag(5);
function inDer(bytes) {
    const whole = key_store_element(bytes, 0, SEQUENCE);
    if (whole === null || whole.end !== bytes.length)
        return null;
    const version = key_store_element(bytes, whole.start, INTEGER);
    if (version === null)
        return isEncryptedKey(bytes, whole) ? locked('PKCS#8') : null;
    if (version.end - version.start !== 1)
        return null;
    const number = bytes[version.start];
    if (number === 3)
        return inPkcs12(bytes, version.end);
    if (number > 1)
        return null;
    if (isPkcs8(bytes, version.end))
        return key_store_open('PKCS#8');
    if (number === 0 && isListOfNumbers(bytes, version.end, whole.end))
        return key_store_open('PKCS#1');
    return number === 1 && isCurveKey(bytes, version.end) ? key_store_open('SEC 1') : null;
}
function inPkcs12(bytes, at) {
    const wrapped = key_store_element(bytes, at, SEQUENCE);
    if (wrapped === null || !wrappedInPkcs12.test(objectId(bytes, wrapped.start)))
        return null;
    if (bytes.includes(openBag))
        return key_store_open('PKCS#12');
    return bytes.includes(lockedBag) || bytes.includes(secretBag) ? locked('PKCS#12') : null;
}
function isPkcs8(bytes, at) {
    const kind = key_store_element(bytes, at, SEQUENCE);
    return (kind !== null &&
        keyKinds.test(objectId(bytes, kind.start)) &&
        key_store_element(bytes, kind.end, OCTET_STRING) !== null);
}
function isEncryptedKey(bytes, whole) {
    const means = key_store_element(bytes, whole.start, SEQUENCE);
    return (means !== null &&
        passwordEncryption.test(objectId(bytes, means.start)) &&
        key_store_element(bytes, means.end, OCTET_STRING)?.end === whole.end);
}
function isListOfNumbers(bytes, at, end) {
    const first = key_store_element(bytes, at, INTEGER);
    let count = 0;
    for (let next = first; next !== null && next.end <= end; count++)
        next = key_store_element(bytes, next.end, INTEGER);
    return first !== null && first.end - first.start >= 64 && (count === 8 || count === 5);
}
function isCurveKey(bytes, at) {
    const secret = key_store_element(bytes, at, OCTET_STRING);
    if (secret === null || secret.end - secret.start < 20)
        return false;
    const curve = key_store_element(bytes, secret.end, CONTEXT_0);
    return curve !== null && key_store_element(bytes, curve.start, OBJECT_ID) !== null;
}
function objectId(bytes, at) {
    const id = key_store_element(bytes, at, OBJECT_ID);
    return id === null || id.end - id.start > 16 ? '' : bytes.toString('hex', id.start, id.end);
}
function key_store_element(bytes, at, tag) {
    if (at + 2 > bytes.length || bytes[at] !== tag)
        return null;
    const first = bytes[at + 1];
    const digits = first < 0x80 ? 0 : first & 0x7f;
    const start = at + 2 + digits;
    if (digits > 4 || start > bytes.length)
        return null;
    if (first === 0x80)
        return { start, end: bytes.length };
    const length = digits === 0 ? first : bytes.readUIntBE(at + 2, digits);
    return start + length > bytes.length ? null : { start, end: start + length };
}

;// CONCATENATED MODULE: ./lib/detect/checks/checks.js





function awsAccountId(accessKeyId) {
    const bytes = base32Bytes(accessKeyId.slice(4));
    if (bytes === null || bytes.length < 6)
        return null;
    const number = bytes.subarray(0, 6).reduce((value, byte) => value * 256 + byte, 0);
    const account = Math.floor((number % 2 ** 47) / 128);
    return account < 1e12 ? String(account).padStart(12, '0') : null;
}
function awsAccessKeyId(secret) {
    return confirmed(awsAccountId(secret) !== null);
}
function awsSecretKey(secret) {
    const mixed = /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /[0-9]/.test(secret);
    return mixed ? 'error' : null;
}
function oneTimeSecret(secret, path = null) {
    const bytes = base32Bytes(secret.toUpperCase());
    if (bytes === null || bytes.every((byte) => byte >= 0x20 && byte < 0x7f))
        return null;
    return isForShow(path) ? 'warning' : 'error';
}
function supabaseServiceRole(secret) {
    const claims = jsonObject(secret.split('.')[1] ?? '');
    if (claims?.role !== 'service_role')
        return null;
    const isLocal = claims.iss === 'supabase-demo' || /^(?:localhost|127\.)/.test(String(claims.ref));
    return isLocal ? null : 'error';
}
function base64Json(prefix, member) {
    return (secret) => {
        const encoded = secret.slice(prefix.length).split(/[._]/)[0] ?? '';
        const text = base64Text(encoded);
        return text.startsWith('{"') && text.includes(`"${member}"`) ? 'error' : null;
    };
}
function azureAccountKey(secret) {
    return isEmulatorKey(secret) ? null : 'error';
}
function macaroon(prefix, location) {
    const header = `\x02\x01${String.fromCharCode(location.length)}${location}`;
    return (secret) => confirmed(base64Text(secret.slice(prefix.length)).startsWith(header));
}
const SHORT_LINE = 4;
function isWholeDer(bytes) {
    const length = derLength(bytes);
    return length !== null && Math.abs(length - bytes.length) <= SHORT_LINE;
}
function derLength(bytes) {
    if (bytes.charCodeAt(0) !== 0x30)
        return null;
    const first = bytes.charCodeAt(1);
    const digits = first < 0x80 ? 0 : first & 0x7f;
    let length = digits === 0 ? first : 0;
    for (let at = 2; at < 2 + digits; at++)
        length = length * 256 + bytes.charCodeAt(at);
    return 2 + digits + length;
}
const LEAST_PART = 1 / 2;
const PUBLIC_PART = 1 / 5;
const abridged = /\.[\s\\]{0,4}-----END/;
const isUnderPassword = (armour) => /ENCRYPTED/.test(armour.slice(0, 200));
function pemPrivateKey(secret, path = null) {
    const body = secret
        .replace(/^[^-]*-----BEGIN[^-]{0,40}-----/, '')
        .replace(/-----END[\s\S]*$/, '');
    const lines = body.replace(/\\+[rnt]/g, '\n');
    const payload = lines
        .replace(/^.*: .*$/gm, '')
        .match(/[A-Za-z0-9+/]{4,}={0,2}/g)
        ?.join('');
    if (payload === undefined || payload.length < 40 || entropy(payload) < 4)
        return null;
    const bytes = base64Text(payload);
    if (isOpenKey(secret, bytes))
        return 'error';
    const share = bytes.length / (derLength(bytes) ?? bytes.length);
    if (share < LEAST_PART && isUnderPassword(secret))
        return null;
    if (share < PUBLIC_PART && abridged.test(secret))
        return null;
    return isForShow(path) ? null : 'warning';
}
function derPrivateKey(secret, path = null) {
    if (keyStoreOf(Buffer.from(secret, 'base64'))?.isOpen === true)
        return 'error';
    return isForShow(path) ? null : 'warning';
}
function isOpenKey(armour, payload) {
    if (isUnderPassword(armour))
        return false;
    if (payload.startsWith('openssh-key-v1\0'))
        return payload.slice(19, 23) === 'none';
    const first = payload.charCodeAt(0);
    const secretKeyPacket = (first & 0xfc) === 0x94 || first === 0xc5;
    return isWholeDer(payload) || (/PGP/.test(armour.slice(0, 40)) && secretKeyPacket);
}

;// CONCATENATED MODULE: ./lib/detect/false-alarms/placeholder.js
const words = /example|sample|placeholder|change.?me|replace|redacted|insert.?(?:your|here)|your[-_]?(?:[a-z0-9]{1,20}[-_])?(?:api|key|token|secret|own|pass|account)|(?<![a-z])(?:my|the|an?)[-_](?:api|secret|token|key)|dummy|not.?(?:a.?)?real|goes.?here|(?:pass(?:word)?|secret|token|key|value)[-_]here|test(?:key|token|secret)|(?:^|[-_])(?:fake|mock|todo|testing)(?:[-_]|$)|(?:^|(?<!^[a-z]{1,12}(?:_[a-z]{2})?)[-_])test(?:[-_](?!(?:[a-z]{2,6}_)?[A-Za-z0-9]{20})|$)|x{6}|\*{4}|\.{3}|^(?=.{0,31}$)(?:.{0,31}[^0-9a-z])?(?:abc123|foo|bar|baz)(?:[^0-9a-z]|$)/i;
const template = /\$\{|\$\( ?[A-Za-z_][\w.\s-]*(?:\)|$)|\{\{|^\$\w{1,60}$|^<[^>]*>$|^%[({]?\w|process\.env|os\.environ|getenv|secrets\.|^\{\w+\}$|^\[[A-Za-z _-]*\]$|\[:[a-z]{5,6}:\]|^(?:alnum|alpha|digit|xdigit|space|graph|print):\]/i;
const placeholder_LOOK = 512;
const hints = 'mpl lac ang eda ert you -ap -se -to -ke _ap _se _to _ke umm not goe -he _he est fak moc tod xxx *** ... abc foo bar baz .en ten ets';
const signs = new Uint8Array(256);
for (const sign of '$%<{[]')
    signs[sign.charCodeAt(0)] = 1;
const BITS = 5;
const ONE = (1 << BITS) - 1;
const THREE = (1 << (3 * BITS)) - 1;
const hinted = new Uint8Array(THREE + 1);
for (const hint of hints.split(' ')) {
    let three = 0;
    for (const character of hint)
        three = (three << BITS) | (character.charCodeAt(0) & ONE);
    hinted[three] = 1;
}
const mayStandFor = (text) => {
    let three = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        three = ((three << BITS) | (code & ONE)) & THREE;
        if (hinted[three] === 1 || signs[code] === 1)
            return true;
    }
    return false;
};
const hasFewCharacters = (text) => {
    const first = Math.max(0, text.length - 32);
    let [one, two, three] = [-1, -1, -1];
    for (let at = first; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === one || code === two || code === three)
            continue;
        if (one < 0)
            one = code;
        else if (two < 0)
            two = code;
        else if (three < 0)
            three = code;
        else
            return false;
    }
    return true;
};
const staysMostly = (text) => {
    let left = text.length - 1 - Math.floor((text.length - 1) / 2);
    for (let at = 1; at < text.length; at++) {
        if (text.charCodeAt(at - 1) !== text.charCodeAt(at) && --left === 0)
            return false;
    }
    return left > 0;
};
const filledUp = /0{10}|x{10}/i;
const LONGEST_FILLED = 80;
const isPlaceholder = (secret) => {
    const body = secret.slice(0, placeholder_LOOK);
    if (mayStandFor(body) && (words.test(body) || template.test(body)))
        return true;
    if (body.length <= LONGEST_FILLED && filledUp.test(body))
        return true;
    if (body.length >= 8 && hasFewCharacters(body))
        return true;
    return body.length >= 10 && staysMostly(body);
};

;// CONCATENATED MODULE: ./lib/detect/false-alarms/made-up.js


const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NINE = 57;
const rightOf = new Uint8Array(256);
for (const row of keyboard) {
    for (let at = 1; at < row.length; at++)
        rightOf[row.charCodeAt(at - 1)] = row.charCodeAt(at);
}
const runs = (from, to) => {
    const first = from | CASE;
    const second = to | CASE;
    return (Math.abs(first - second) <= 1 ||
        rightOf[first & 255] === second ||
        rightOf[second & 255] === first);
};
const SHORTEST_RUN = 10;
const RUNNING = 0.55;
const runsMostly = (bytes, start, end) => {
    const steps = end - start - 1;
    let others = 0;
    for (let at = start + 1; at < end; at++) {
        if (runs(bytes[at - 1], bytes[at]))
            continue;
        others++;
        if ((steps - others) / steps <= RUNNING)
            return false;
    }
    return true;
};
const SHORTEST_HEX = 20;
const isHex = tableOf('0123456789abcdefABCDEF');
const EACH_CASE = 41;
const isMixedHex = (bytes, start, end) => {
    if (end - start < SHORTEST_HEX)
        return false;
    let cases = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (isHex[byte] === 0)
            return false;
        if (at < start + EACH_CASE && byte > NINE)
            cases |= (byte & CASE) === 0 ? 1 : 2;
    }
    return cases === 3;
};
const runsOn = (bytes, start, end) => {
    if (end - start < SHORTEST_RUN)
        return false;
    const looked = Math.min(end, start + placeholder_LOOK);
    return runsMostly(bytes, start, looked) || isMixedHex(bytes, start, looked);
};
const textRunsOn = (text) => text.length >= SHORTEST_RUN &&
    runsOn(Buffer.from(text.slice(0, placeholder_LOOK), 'latin1'), 0, Math.min(text.length, placeholder_LOOK));
const LONGEST_WALK = 9;
const walksFar = (text) => {
    let walked = 1;
    for (let at = 1; at < text.length; at++) {
        const from = text.charCodeAt(at - 1);
        const to = text.charCodeAt(at);
        walked = from !== to && runs(from, to) ? walked + 1 : 1;
        if (walked >= LONGEST_WALK)
            return true;
    }
    return false;
};
const byTurns = /(?:(?:abc|def|ghi|jkl|mno|pqr|stu|uvw|vwx|xyz)(?:123|234|345|456|567|678|789|890|012)){2,}(?:[a-z]{3})?$/i;
const looksMadeUp = (secret) => textRunsOn(secret) || walksFar(secret.slice(0, LOOK)) || byTurns.test(secret.slice(0, LOOK));
const HAND = 0.45;
const LONGEST_BY_HAND = 40;
const isMashed = (value) => value.length <= LONGEST_BY_HAND &&
    /^[a-z]+$/.test(value) &&
    value.replace(/[^asdfghjkl]/g, '').length >= value.length * HAND;

;// CONCATENATED MODULE: ./lib/detect/false-alarms/no-word.js


const no_word_LETTERS = 20;
const RANDOM_LETTERS = 6;
const isNoWord = (value) => textRunsOn(value) ||
    (value.length >= no_word_LETTERS && word_model_surprise(value) / value.length >= RANDOM_LETTERS);

;// CONCATENATED MODULE: ./lib/detect/rules/form.js

const escaped = String.raw `\\[nrtbf]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}`;
const standing = (shape, before, after) => new RegExp(`(?<=^|[^${before}]|${escaped})(?:${shape.source})(?![${after}])`, shape.flags);
const token = (shape) => standing(shape, 'A-Za-z0-9_-', 'A-Za-z0-9_-');
const base64Token = (shape) => standing(shape, 'A-Za-z0-9_+/-', 'A-Za-z0-9_+/=-');
const distinctToken = (shape) => standing(shape, 'A-Za-z0-9', 'A-Za-z0-9');
const anyOf = (...shapes) => {
    const flags = new Set(shapes.flatMap((shape) => [...shape.flags]));
    return new RegExp(shapes.map((shape) => `(?:${shape.source})`).join('|'), [...flags].join(''));
};
const otherName = String.raw `[\n,;{][ \t]{0,40}(?:export[ \t]{1,4}|-[ \t]{1,4})?["']?(?!(?:value|default|type)\b)[A-Za-z_][\w.-]{0,60}["']?[ \t]{0,8}[:=]`;
const harmless = String.raw `s?[-_ ]?(?:id|name|path|file|url|uri|type|count|length|limit|size|version|prefix|expir\w{1,8})\b|word|board|izer`;
const named = (name) => new RegExp(`(?<!(?:public|publishable|(?<![a-z])(?:anon|site))[-_ ]?)(?:${name.source})(?!${harmless})(?![\\s\\S]{0,400}?${otherName})`, 'i');
const keyName = named(/key|token|secret|auth|credential|access(?![a-z])|private|[-_. ]pat(?![a-z])|[-_. ]api(?=["'\])]{0,3}\s{0,40}(?:[:={]|["']?(?:value|default)))/);
const passwordName = named(/pass(?:word|wd|phrase)?|pwd|secret/);
const unlessWords = (severity) => (secret) => /[A-Za-z]/.test(secret) && (/\d/.test(secret) ? isMixed(secret) : isNoWord(secret))
    ? severity
    : null;
const isMixed = (secret) => secret.split(/[^A-Za-z0-9]/).some((part) => !/^(?:[A-Za-z]{0,20}\d{0,4}|\d{0,8})$/.test(part));

;// CONCATENATED MODULE: ./lib/detect/rules/shapes.js
function hex(length) {
    return new RegExp(`[0-9a-f]{${length}}|[0-9A-F]{${length}}|[0-9A-Fa-f]{${length}}`);
}
function lowercase(length) {
    return new RegExp(`[0-9a-z]{${length}}`);
}
function uppercase(length) {
    return new RegExp(`[0-9A-Z]{${length}}`);
}
function alphanumeric(length) {
    return new RegExp(`[0-9A-Za-z]{${length}}`);
}
function urlSafe(length) {
    return new RegExp(`[0-9A-Za-z_-]{${length}}`);
}
function base64(length) {
    return new RegExp(`[0-9A-Za-z+/]{${length}}={0,2}`);
}
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const jsonWebTokenShape = /eyJ[0-9A-Za-z_-]{10,1500}\.eyJ[0-9A-Za-z_-]{10,4000}\.[0-9A-Za-z_-]{20,1500}/;
const uuidLike = /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i;

;// CONCATENATED MODULE: ./lib/detect/rules/cloud-google.js



const behindFirebaseKey = /["'],?\s{0,80}["']?(?:authDomain|databaseURL|projectId|appId)|<\/string>\s{0,40}<(?:key>(?:GCM_SENDER_ID|PLIST_VERSION)<|string name="(?:google_(?:app_id|crash_reporting_api_key|storage_bucket)|project_id)")/;
const firebaseName = /(?:[Ff]ire[Bb]ase|FIREBASE)[_-]?(?:WEB[_-]?|web[_-]?|Web)?(?:API|api|Api)[_-]?(?:KEY|key|Key)["']?\]?\s{0,4}[:=]\s{0,4}["'`]?/;
const describesApp = /(?:^|\/)(?:google-services[^/]*\.json|GoogleService-Info[^/]*\.plist|firebase_options[^/]*\.dart)$/;
const unlessDescribesApp = (_, path) => describesApp.test(path ?? '') ? null : 'warning';
const cloudGoogleRules = [
    {
        id: 'gcp-service-account-key',
        description: 'Private key of a Google Cloud service account, which acts as that account',
        severity: 'error',
        keywords: ['private_key_id'],
        span: 4700,
        pattern: /private_key_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"[0-9a-f]{40}\\{0,3}",[\s\\nr]{0,40}\\{0,3}"private_key\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>-----BEGIN PRIVATE[ ]KEY-----[A-Za-z0-9+/=\s\\]{400,4000}(?:-----END PRIVATE[ ]KEY-----)?)/,
        check: pemPrivateKey,
        advice: 'Delete the key: IAM & Admin > Service Accounts > Keys, or `gcloud iam service-accounts keys delete KEY_ID --iam-account=EMAIL`.',
    },
    {
        id: 'gcp-service-account-key-id',
        description: 'Key file of a Google Cloud service account: the id of its key is in the text',
        severity: 'warning',
        keywords: ['private_key_id'],
        value: /[0-9a-f]{40}/,
        entropy: 3,
        overBy: /^\\{0,3}["'],[\s\\nr]{0,40}\\{0,3}["']private_key\\{0,3}["']\s{0,8}(?::|=>)\s{0,8}\\{0,3}["']-----BEGIN/,
        advice: 'If the private key stood beside it, delete the key: IAM & Admin > Service Accounts > Keys.',
    },
    {
        id: 'google-oauth-client-secret',
        description: 'Google OAuth client secret, which acts as the application in sign-ins',
        severity: 'error',
        keywords: ['GOCSPX-'],
        pattern: token(/GOCSPX-[A-Za-z0-9_-]{28}/),
        advice: 'Add a new secret and disable the leaked one: Google Cloud, APIs & Services > Credentials > the OAuth client.',
    },
    {
        id: 'google-oauth-access-token',
        description: 'Google OAuth access token, valid for about an hour',
        severity: 'error',
        keywords: ['ya29.'],
        span: 1100,
        pattern: token(/ya29\.[A-Za-z0-9_-]{20,1024}/),
        entropy: 3.5,
        check: unlessWords('error'),
        advice: 'Revoke it: `curl -d "token=TOKEN" https://oauth2.googleapis.com/revoke`.',
    },
    {
        id: 'google-oauth-refresh-token',
        description: 'Google OAuth refresh token, which mints access tokens until it is revoked',
        severity: 'error',
        keywords: ['1//0'],
        pattern: /(?<![A-Za-z0-9_/-])1\/\/0[A-Za-z0-9_-]{40,160}(?![A-Za-z0-9_/-])/,
        entropy: 4.2,
        advice: 'Revoke it: `curl -d "token=TOKEN" https://oauth2.googleapis.com/revoke`, or remove the app at myaccount.google.com/connections.',
    },
    {
        id: 'gcp-hmac-secret',
        description: 'Google Cloud Storage HMAC secret',
        severity: 'warning',
        keywords: ['gcs_hmac', 'gcs_secret', 'gs_secret_access_key', 'GOOG1E'],
        value: base64(40),
        within: 160,
        entropy: 4.2,
        check: awsSecretKey,
        advice: 'Deactivate and delete the HMAC key: Cloud Storage > Settings > Interoperability.',
    },
    {
        id: 'firebase-cloud-messaging-server-key',
        description: 'Firebase Cloud Messaging server key (older form), which sends push messages to every user',
        severity: 'error',
        keywords: [':APA91'],
        before: 11,
        pattern: token(/AAAA[A-Za-z0-9_-]{7}:APA91[A-Za-z0-9_-]{130,140}/),
        advice: 'Delete it in the Firebase console under Project settings > Cloud Messaging.',
    },
    {
        id: 'firebase-web-api-key',
        description: 'Google API key in a Firebase configuration: public by design, as safe as the project\u2019s rules and key restrictions',
        severity: 'warning',
        keywords: ['AIza'],
        pattern: anyOf(new RegExp(`(?<=${firebaseName.source})AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])`), /(?<=current_key["' :]{2,8})AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/, new RegExp(`(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?=${behindFirebaseKey.source})`)),
        entropy: 3.5,
        onlyInUse: true,
        advice: 'Restrict it in Google Cloud under APIs & Services > Credentials to your sites or apps and to the APIs they use; it need not be replaced.',
    },
    {
        id: 'google-recaptcha-secret',
        description: 'reCAPTCHA secret key',
        severity: 'warning',
        keywords: ['recaptcha'],
        value: /6L[c-f][A-Za-z0-9_-]{37}/,
        gap: named(/secret|private|token/),
        entropy: 3.6,
        advice: 'Create a new key pair at google.com/recaptcha/admin and delete the leaked one.',
    },
    {
        id: 'google-client-secret-value',
        description: 'OAuth client secret in Google\u2019s older form of 24 characters',
        severity: 'warning',
        keywords: [
            'google_client',
            'google_oauth',
            'google_secret',
            'googleclient',
            'google-client',
            'google-oauth',
            'gcp_client',
            'googleusercontent.com',
        ],
        value: /[A-Za-z0-9_-]{24}/,
        gap: named(/client.?secret/),
        entropy: 3.8,
        check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret) ? 'warning' : null),
        advice: 'Reset it in Google Cloud under APIs & Services > Credentials > the OAuth client.',
    },
    {
        id: 'gcp-api-key-value',
        description: 'Value kept under the name of a Google Cloud key',
        severity: 'warning',
        keywords: ['gcp_key', 'gcp_secret', 'gcp_api', 'gcp-key', 'gcp-secret', 'gcp key', 'gcpkey'],
        value: /[0-9a-z]{35,40}/,
        entropy: 3.6,
        advice: 'Delete it in Google Cloud under APIs & Services > Credentials.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/service-key.js

const endings = ['api', 'key', 'token', 'secret', 'access', 'client', 'auth', 'private'].flatMap((end) => [end, `_${end}`, `-${end}`, ` ${end}`, `.${end}`]);
const joined = (word) => endings.map((ending) => `${word}${ending}`);
const identifier = (text) => text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
function serviceKey(name, site, value, options = {}) {
    const plain = name.toLowerCase();
    const names = options.keywords ?? [plain.replace(/[^a-z0-9]/g, '')];
    return {
        id: `${identifier(name)}-api-key`,
        description: `${name} API key or token, which acts for its ${name} account`,
        severity: 'warning',
        keywords: options.commonWord === true ? names.flatMap(joined) : names,
        value,
        within: 64,
        entropy: 2.5,
        ...(options.commonWord === true ? {} : { distinctName: true }),
        ...(options.unnamed === true ? {} : { gap: keyName }),
        advice: `Sign in at ${site}, make a new key where the account\u2019s API keys are listed, and delete or regenerate the leaked one there.`,
    };
}
function prefixedKey(name, site, prefix, shape, options = {}) {
    const { what = 'API key', severity = 'error', pattern = token(shape), ...rest } = options;
    return {
        id: identifier(`${name} ${what}`),
        description: `${name} ${what}, which acts for its ${name} account`,
        severity,
        keywords: typeof prefix === 'string' ? [prefix] : prefix,
        pattern,
        entropy: 3,
        ...rest,
        advice: `Sign in at ${site}, make a new ${what} where the account\u2019s keys are listed, and delete or revoke the leaked one there.`,
    };
}

;// CONCATENATED MODULE: ./lib/detect/rules/client-ids.js




const half = 'half of a pair whose secret tends to be near it';
const clientIdsRules = [
    {
        id: 'google-oauth-client-id',
        description: `Google OAuth client id, ${half}`,
        severity: 'warning',
        keywords: ['.apps.googleusercontent.com'],
        before: 54,
        pattern: /(?<![A-Za-z0-9-])(?<secret>\d{6,16}-[0-9a-z_]{32})\.apps\.googleusercontent\.com/,
        entropy: 3.5,
        onlyInUse: true,
        check: unlessDescribesApp,
        advice: 'The id is public; make sure that the client secret is not beside it, else reset that at console.cloud.google.com under APIs & Services > Credentials.',
    },
    {
        id: 'auth0-application-client-id',
        description: `Auth0 client id, ${half}`,
        severity: 'warning',
        keywords: ['auth0'],
        value: alphanumeric(32),
        gap: /client.?id/i,
        entropy: 3.6,
        advice: 'The id is public; make sure that the client secret is not beside it, else rotate that in the Auth0 dashboard under Applications > Settings.',
    },
    {
        id: 'spotify-client-id',
        description: `Spotify client id, ${half}`,
        severity: 'warning',
        keywords: ['spotify'],
        value: lowercase(32),
        gap: /client.?id/i,
        entropy: 3.2,
        advice: 'The id is public; make sure that the client secret is not beside it, else rotate that at developer.spotify.com/dashboard.',
    },
    {
        id: 'confluent-api-key-id',
        description: `Confluent Cloud API key id, ${half}`,
        severity: 'warning',
        keywords: ['confluent', 'ccloud', 'kafka_client', 'kafka_api'],
        value: /[A-Z0-9]{16}/,
        gap: /client|key|user|id/i,
        entropy: 3,
        advice: 'Delete the key at confluent.cloud under API keys when its secret has leaked too; the id alone opens nothing.',
    },
    {
        id: 'pubnub-subscribe-key',
        description: 'PubNub subscribe key, with which anyone can listen to unprotected channels',
        severity: 'warning',
        keywords: ['sub-c-'],
        pattern: token(new RegExp(`sub-c-${uuidLike.source}`, 'i')),
        entropy: 3,
        onlyInUse: true,
        advice: 'Protect the channels with the access manager at admin.pubnub.com, or make a new keyset.',
    },
    {
        id: 'plivo-auth-id',
        description: `Plivo auth id, ${half}`,
        severity: 'warning',
        keywords: ['plivo'],
        value: /MA[A-Z0-9]{18}/,
        entropy: 3,
        advice: 'The id alone opens nothing; make sure that the auth token is not beside it, else reset that at cx.plivo.com.',
    },
    prefixedKey('Aikido', 'app.aikido.dev', 'AIK_CLIENT_', /AIK_CLIENT_[A-Za-z0-9]{24}/, {
        what: 'client id',
        severity: 'warning',
    }),
    prefixedKey('MongoDB Atlas', 'cloud.mongodb.com', 'mdb_sa_id_', /mdb_sa_id_[0-9a-f]{24}/, {
        what: 'service account id',
        severity: 'warning',
    }),
    prefixedKey('Ramp', 'app.ramp.com', 'ramp_id_', /ramp_id_[A-Za-z0-9]{40}/, {
        what: 'client id',
        severity: 'warning',
    }),
];

;// CONCATENATED MODULE: ./lib/detect/rules/cloud-amazon.js



const cloudAmazonRules = [
    {
        id: 'aws-access-key-id',
        description: 'AWS access key id, which names the account and user whose secret key is nearby',
        severity: 'error',
        keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
        pattern: /(?<![A-Za-z0-9+/]|X-Amz-Credential=)(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9+/])/,
        entropy: 2.8,
        check: awsAccessKeyId,
        advice: 'Deactivate, then delete it: IAM > Users > Security credentials, or `aws iam delete-access-key --access-key-id ID`. Look for its use in CloudTrail.',
    },
    {
        id: 'aws-secret-access-key',
        description: 'AWS secret access key, which acts as the user it belongs to',
        severity: 'error',
        keywords: [
            'aws_secret',
            'aws-secret',
            'awssecret',
            'aws_access_secret',
            'secret_access_key',
            'secretaccesskey',
            'secret-access-key',
            'amazon_secret',
            'aws.secret',
            'awssecretkey',
            's3_secret',
            'secret_key_aws',
        ],
        value: /[A-Za-z0-9+/]{40}/,
        entropy: 4,
        check: awsSecretKey,
        overBy: /^["',]{0,2}(?:<\/\w{1,30}>)?\s{1,40}["'<]?(?:SessionToken[^{};]{0,2200}?\s["'<]?)?Expiration["']?[ \t]{0,4}[>:=][ \t]{0,4}["']?20(?:[01]\d|2[0-5])-\d\d-/,
        advice: 'Delete the key pair it belongs to: IAM > Users > Security credentials, or `aws iam delete-access-key`. Look for its use in CloudTrail.',
    },
    {
        id: 'aws-secret-access-key-near-id',
        description: 'AWS secret access key standing next to its access key id',
        severity: 'error',
        keywords: ['AKIA'],
        value: /[A-Za-z0-9+/]{40}/,
        entropy: 4.2,
        within: 140,
        gap: /^(?:AKIA)[A-Z2-7]{16}[^A-Za-z0-9]/,
        check: awsSecretKey,
        advice: 'Delete the key pair: IAM > Users > Security credentials, or `aws iam delete-access-key`. Look for its use in CloudTrail.',
    },
    {
        id: 'aws-session-token',
        description: 'AWS session token of temporary credentials, valid for hours',
        severity: 'warning',
        keywords: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'FQoDYXdz'],
        span: 2000,
        pattern: /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FQoDYXdz)[A-Za-z0-9+/]{100,1900}={0,2}/,
        advice: 'Revoke the role\u2019s active sessions: IAM > Roles > the role > Revoke sessions, and find out where the session came from.',
    },
    {
        id: 'aws-session-token-value',
        description: 'Value kept under the name of an AWS session token',
        severity: 'warning',
        keywords: ['aws_session_token', 'awssessiontoken', 'aws-session-token', 'aws_token'],
        value: base64('32,380'),
        entropy: 3.8,
        advice: 'Revoke the role\u2019s active sessions: IAM > Roles > the role > Revoke sessions.',
    },
    {
        id: 'aws-bedrock-api-key',
        description: 'Long-lived Amazon Bedrock API key',
        severity: 'error',
        keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
        span: 320,
        pattern: base64Token(/ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,260}={0,2}/),
        advice: 'Delete it in the Bedrock console under API keys > Long-term, or with `aws iam delete-service-specific-credential`.',
    },
    {
        id: 'aws-bedrock-session-api-key',
        description: 'Short-lived Amazon Bedrock API key, valid for up to twelve hours',
        severity: 'error',
        keywords: ['bedrock-api-key-'],
        span: 2000,
        pattern: token(/bedrock-api-key-(?:YmVkcm9jay5hbWF6b25hd3MuY29t)[A-Za-z0-9+/=_-]{50,1900}/),
        advice: 'End the session that made it: IAM > Roles > the role > Revoke sessions.',
    },
    {
        id: 'aws-mws-auth-token',
        description: 'Amazon MWS auth token, which acts for a seller account',
        severity: 'error',
        keywords: ['amzn.mws.'],
        pattern: token(/amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
        advice: 'Revoke the developer\u2019s access in Seller Central under Settings > User Permissions.',
    },
    {
        id: 'amazon-oauth-client-secret',
        description: 'Login with Amazon or Selling Partner API client secret',
        severity: 'error',
        keywords: ['amzn1.oa2-cs.v1.'],
        pattern: token(/amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/),
        advice: 'Rotate it at developer.amazon.com in the security profile, or in the Seller Central developer console.',
    },
    {
        id: 'amazon-refresh-token',
        description: 'Login with Amazon or Selling Partner API refresh token',
        severity: 'error',
        keywords: ['Atzr|'],
        span: 700,
        pattern: /(?<![A-Za-z0-9])Atzr\|[A-Za-z0-9_-]{60,600}/,
        advice: 'Revoke the app\u2019s authorization in Seller Central or at amazon.com/ap/adam, then authorize it again.',
    },
    {
        id: 'aws-appsync-api-key',
        description: 'AWS AppSync API key',
        severity: 'error',
        keywords: ['da2-'],
        pattern: token(/da2-[a-z0-9]{26}/),
        entropy: 3.2,
        advice: 'Delete it in the AppSync console under Settings > API Keys, or with `aws appsync delete-api-key`.',
    },
    {
        id: 'aws-ses-smtp-password',
        description: 'Amazon SES SMTP password, which sends mail from verified senders',
        severity: 'warning',
        keywords: ['ses_smtp', 'ses-smtp', 'email-smtp'],
        value: /B[A-Za-z0-9+/]{43}/,
        within: 300,
        entropy: 4.2,
        advice: 'Delete the access key of its IAM user: IAM > Users > Security credentials.',
    },
    {
        id: 'cognito-client-secret',
        description: 'Amazon Cognito app client secret',
        severity: 'warning',
        keywords: ['cognito'],
        value: /[0-9a-z]{48,56}/,
        gap: named(/secret/),
        entropy: 3.6,
        advice: 'Create a new app client in the Cognito user pool and delete the leaked one.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/cloud-azure.js

const cloudAzureRules = [
    {
        id: 'azure-common-annotated-key',
        description: 'Key of an Azure service (OpenAI, Cognitive Services, Event Grid and others) in the common annotated form',
        severity: 'error',
        keywords: ['JQQJ9'],
        before: 52,
        pattern: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9+/=_-])/,
        advice: 'Regenerate it in the Azure portal on the resource\u2019s page Keys and Endpoint, or with `az cognitiveservices account keys regenerate`.',
    },
    {
        id: 'azure-devops-personal-access-token',
        description: 'Azure DevOps personal access token',
        severity: 'error',
        keywords: ['AZDO'],
        before: 76,
        pattern: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9+/=_-])/,
        advice: 'Revoke it at dev.azure.com under User settings > Personal access tokens.',
    },
    {
        id: 'azure-devops-legacy-personal-access-token',
        description: 'Azure DevOps personal access token in its older form of 52 characters',
        severity: 'error',
        keywords: [
            'ado_pat',
            'azure_devops',
            'azuredevops',
            'azure-devops',
            'devops_pat',
            'vsts_',
            'system_accesstoken',
            'dev.azure.com',
            'visualstudio.com',
            'pat_token',
            'personalaccesstoken',
            'personal_access_token',
        ],
        value: /[a-z2-7]{52}/,
        entropy: 3.6,
        check: (secret) => (/[2-7]/.test(secret) ? 'error' : null),
        advice: 'Revoke it at dev.azure.com under User settings > Personal access tokens.',
    },
    {
        id: 'azure-storage-account-key',
        description: 'Azure Storage account key, which reads and writes all of the account\u2019s data',
        severity: 'error',
        keywords: ['+ASt'],
        before: 76,
        pattern: base64Token(/[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/),
        advice: 'Rotate it on the storage account\u2019s page Access keys, or with `az storage account keys renew`.',
    },
    {
        id: 'azure-cosmos-db-key',
        description: 'Azure Cosmos DB account key',
        severity: 'error',
        keywords: ['ACDb'],
        before: 76,
        pattern: base64Token(/[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{6}==/),
        advice: 'Regenerate it on the account\u2019s page Keys, or with `az cosmosdb keys regenerate`.',
    },
    {
        id: 'azure-batch-key',
        description: 'Azure Batch account key',
        severity: 'error',
        keywords: ['+ABa'],
        before: 76,
        pattern: base64Token(/[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{6}==/),
        advice: 'Regenerate it on the account\u2019s page Keys, or with `az batch account keys renew`.',
    },
    {
        id: 'azure-machine-learning-key',
        description: 'Azure Machine Learning classic web service key',
        severity: 'error',
        keywords: ['+AMC'],
        before: 76,
        pattern: base64Token(/[A-Za-z0-9+/]{76}\+AMC[A-Za-z0-9+/]{6}==/),
        advice: 'Regenerate it on the endpoint\u2019s page in Azure Machine Learning studio under Consume.',
    },
    {
        id: 'azure-api-management-key',
        description: 'Azure API Management key',
        severity: 'error',
        keywords: ['APIM'],
        before: 76,
        pattern: base64Token(/[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{6}==/),
        advice: 'Regenerate it on the instance\u2019s page Management API or Subscriptions.',
    },
    {
        id: 'azure-messaging-key',
        description: 'Shared access key of Azure Service Bus, Event Hubs, Relay, IoT Hub or Event Grid',
        severity: 'error',
        keywords: ['+ASb', '+AEh', '+ARm', 'AIoT', 'AZEG'],
        before: 33,
        pattern: base64Token(/[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=/),
        advice: 'Regenerate it on the namespace\u2019s page Shared access policies, for example with `az servicebus namespace authorization-rule keys renew`.',
    },
    {
        id: 'azure-redis-key',
        description: 'Azure Cache for Redis access key',
        severity: 'error',
        keywords: ['AzCa'],
        before: 33,
        pattern: base64Token(/[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=/),
        advice: 'Regenerate it on the cache\u2019s page Authentication > Access keys, or with `az redis regenerate-keys`.',
    },
    {
        id: 'azure-search-key',
        description: 'Azure AI Search admin or query key',
        severity: 'error',
        keywords: ['AzSe'],
        before: 42,
        pattern: token(/[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/),
        advice: 'Regenerate it on the search service\u2019s page Settings > Keys, or with `az search admin-key renew`.',
    },
    {
        id: 'azure-function-key',
        description: 'Azure Functions host or function key',
        severity: 'error',
        keywords: ['AzFu'],
        before: 44,
        pattern: /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==/,
        advice: 'Renew it on the function app\u2019s page App keys, or with `az functionapp keys set`.',
    },
    {
        id: 'azure-container-registry-password',
        description: 'Azure Container Registry admin or token password',
        severity: 'error',
        keywords: ['+ACR'],
        before: 42,
        pattern: base64Token(/[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}/),
        advice: 'Regenerate it on the registry\u2019s page Access keys, or with `az acr credential renew` (tokens: `az acr token credential delete`).',
    },
    {
        id: 'azure-entra-client-secret',
        description: 'Microsoft Entra (Azure AD) application secret, which signs in as the application',
        severity: 'error',
        keywords: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
        before: 3,
        pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/,
        entropy: 3.5,
        advice: 'Delete it in the Entra admin center under App registrations > the app > Certificates & secrets, or with `az ad app credential delete`.',
    },
    {
        id: 'azure-entra-legacy-client-secret',
        description: 'Microsoft Entra (Azure AD) application secret in an older form',
        severity: 'warning',
        keywords: [
            'azure_client_secret',
            'arm_client_secret',
            'azure_ad_client',
            'aad_client',
            'azuread',
            'azure_secret',
            'aad_secret',
        ],
        value: /[A-Za-z0-9_~.-]{34}|[A-Za-z0-9+/]{43}=/,
        gap: named(/secret|password/),
        entropy: 4,
        advice: 'Delete it in the Entra admin center under App registrations > the app > Certificates & secrets.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/cloud-azure-connections.js



const cloudAzureConnectionsRules = [
    {
        id: 'azure-storage-connection-string',
        description: 'Account key inside an Azure connection string',
        severity: 'error',
        keywords: ['AccountKey='],
        pattern: /AccountKey=(?<secret>[A-Za-z0-9+/]{60,88}={0,2})(?![A-Za-z0-9+/=])/i,
        entropy: 4.2,
        check: azureAccountKey,
        advice: 'Rotate it on the account\u2019s page Access keys, or with `az storage account keys renew` (Cosmos DB: `az cosmosdb keys regenerate`).',
    },
    {
        id: 'azure-storage-key-value',
        description: 'Value kept under the name of an Azure Storage key',
        severity: 'error',
        keywords: [
            'storage_key',
            'storagekey',
            'storage-key',
            'storage.key',
            'account_key',
            'accountkey',
            'account-key',
            'access_key',
            'accesskey',
            'access-key',
        ],
        value: /[A-Za-z0-9+/]{86}==/,
        entropy: 4.5,
        check: azureAccountKey,
        advice: 'Rotate it on the account\u2019s page Access keys, or with `az storage account keys renew`.',
    },
    {
        id: 'azure-shared-access-key',
        description: 'Shared access key inside an Azure connection string (Service Bus, Event Hubs, IoT Hub)',
        severity: 'error',
        keywords: ['SharedAccessKey=', 'SharedSecretValue='],
        pattern: /Shared(?:AccessKey|SecretValue)=(?<secret>[A-Za-z0-9+/]{40,86}={0,2})(?![A-Za-z0-9+/=])/i,
        entropy: 4,
        advice: 'Regenerate it on the namespace\u2019s page Shared access policies, for example with `az eventhubs namespace authorization-rule keys renew`.',
    },
    {
        id: 'azure-app-configuration-secret',
        description: 'Secret of an Azure App Configuration connection string',
        severity: 'error',
        keywords: ['.azconfig.io'],
        pattern: /\.azconfig\.io;Id=[^;\s"']{8,60};Secret=(?<secret>[A-Za-z0-9+/]{36,90}={0,2})/i,
        entropy: 4,
        advice: 'Regenerate it on the store\u2019s page Access settings, or with `az appconfig credential regenerate`.',
    },
    {
        id: 'azure-sas-signature',
        description: 'Signature of an Azure shared access URL, which opens what the URL names until it expires',
        severity: 'warning',
        keywords: ['sv=20'],
        span: 900,
        pattern: /(?<!se=20(?:[01][0-9]|2[0-5])-[A-Za-z0-9:%.&=;-]{0,48})sv=20[0-9]{2}-[0-9]{2}-[0-9]{2}(?:&(?:amp;)?(?!se=20(?:[01][0-9]|2[0-5])-)[a-z]{2,6}=[A-Za-z0-9:%.+_-]{0,60}){0,9}?&(?:amp;)?sig=(?<secret>[A-Za-z0-9%+/]{43,70}(?:=|%3[dD])?)/,
        entropy: 3.8,
        advice: 'Rotate the account key that signed it, or remove the stored access policy it names: a plain SAS cannot be revoked on its own.',
    },
    {
        id: 'azure-event-grid-or-relay-sas-token',
        description: 'SharedAccessSignature token of Azure messaging or API Management',
        severity: 'warning',
        keywords: ['SharedAccessSignature '],
        span: 500,
        pattern: /SharedAccessSignature sr=[^&\s"']{4,200}&sig=(?<secret>[A-Za-z0-9%+/]{43,90}(?:=|%3[dD])?)&/i,
        advice: 'Regenerate the shared access key that signed it.',
    },
    {
        id: 'azure-subscription-key',
        description: 'Subscription key of Azure AI services (Speech, Vision, Translator) or API Management',
        severity: 'warning',
        keywords: [
            'ocp-apim-subscription-key',
            'azure_cognitive',
            'speech_key',
            'azure_translator',
            'azure_vision',
            'azure_ai',
            'azure_api',
            'azure_key',
            'cognitiveservices',
        ],
        value: hex(32),
        entropy: 3,
        advice: 'Regenerate it in the Azure portal on the resource\u2019s page Keys and Endpoint.',
    },
    {
        id: 'azure-key-before-endpoint',
        description: 'Key of Azure AI services, followed by the address that it opens',
        severity: 'error',
        keywords: [
            'cognitive.microsoft',
            'cognitiveservices.azure',
            'tts.speech.microsoft',
            'stt.speech.microsoft',
        ],
        before: 260,
        pattern: /(?:key|subscription)["']?\s{0,4}[:=]\s{0,4}["'](?<secret>[0-9a-f]{32})["'][ -~\s]{1,180}?(?:cognitive\.microsoft|cognitiveservices\.azure|(?:tts|stt)\.speech\.microsoft)/i,
        entropy: 3,
        advice: 'Regenerate it in the Azure portal on the resource\u2019s page Keys and Endpoint.',
    },
    {
        id: 'azure-key-value',
        description: 'Value kept under the name of an Azure key or token',
        severity: 'warning',
        keywords: ['azure'],
        value: anyOf(/[0-9A-Za-z]{84}/, /[0-9A-Za-z]{52}/, base64(86)),
        gap: keyName,
        within: 64,
        entropy: 4,
        advice: 'Regenerate the key on the page of the Azure resource it belongs to.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/cloud-hosts.js


const cloudHostsRules = [
    {
        id: 'linode-access-token',
        description: 'Linode (Akamai cloud) personal access token',
        severity: 'error',
        keywords: ['linode'],
        distinctName: true,
        value: hex(64),
        gap: keyName,
        entropy: 3,
        advice: 'Revoke it at cloud.linode.com/profile/tokens.',
    },
    {
        id: 'scaleway-secret-key',
        description: 'Scaleway API secret key',
        severity: 'error',
        keywords: ['scaleway', 'scw_secret', 'scw_token', 'scw_api'],
        distinctName: true,
        value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
        gap: keyName,
        entropy: 3,
        advice: 'Delete it in the Scaleway console under IAM > API keys.',
    },
    {
        id: 'fly-access-token',
        description: 'Fly.io access token: a macaroon or its older form',
        severity: 'error',
        keywords: ['fm1r_', 'fm1a_', 'fm2_', 'fo1_'],
        span: 2000,
        pattern: anyOf(/(?<![A-Za-z0-9_+/-])fm(?:1[ra]|2)_[A-Za-z0-9+/]{100,1900}={0,3}/, token(/fo1_[A-Za-z0-9_-]{43}/)),
        entropy: 4,
        advice: 'Revoke it with `fly tokens revoke`, or at fly.io/dashboard under Tokens.',
    },
    {
        id: 'render-api-key',
        description: 'Render API key',
        severity: 'error',
        keywords: ['rnd_'],
        pattern: token(/rnd_[A-Za-z0-9]{28,34}/),
        entropy: 3.8,
        advice: 'Revoke it at dashboard.render.com under Account Settings > API Keys.',
    },
    {
        id: 'render-deploy-hook',
        description: 'Render deploy hook, which starts a deploy of the service',
        severity: 'error',
        keywords: ['api.render.com/deploy/'],
        pattern: /api\.render\.com\/deploy\/srv-[a-z0-9]{20}\?key=(?<secret>[A-Za-z0-9_-]{10,24})/,
        advice: 'Regenerate it on the service\u2019s page at dashboard.render.com under Settings > Deploy Hook.',
    },
    {
        id: 'railway-token',
        description: 'Railway project or account token',
        severity: 'warning',
        keywords: ['railway_token', 'railway_api', 'railway-token', 'railwayapp', 'railway.app'],
        value: uuid,
        advice: 'Delete it at railway.com/account/tokens or in the project\u2019s settings under Tokens.',
    },
    {
        id: 'vultr-api-key',
        description: 'Vultr API key',
        severity: 'error',
        keywords: ['vultr'],
        distinctName: true,
        value: uppercase(36),
        gap: keyName,
        entropy: 3.6,
        advice: 'Regenerate it at my.vultr.com/settings/#settingsapi.',
    },
    {
        id: 'hetzner-api-token',
        description: 'Hetzner Cloud API token',
        severity: 'error',
        keywords: ['hcloud', 'hetzner'],
        distinctName: true,
        value: alphanumeric(64),
        gap: keyName,
        entropy: 4.5,
        advice: 'Delete it at console.hetzner.cloud in the project under Security > API tokens.',
    },
    {
        id: 'ovh-application-secret',
        description: 'OVHcloud application secret or consumer key',
        severity: 'warning',
        keywords: ['ovh'],
        distinctName: true,
        value: alphanumeric(32),
        gap: named(/secret|consumer/),
        entropy: 3.3,
        advice: 'Delete the application at eu.api.ovh.com/console under /me/api/application.',
    },
    {
        id: 'scalingo-api-token',
        description: 'Scalingo API token',
        severity: 'error',
        keywords: ['tk-us-'],
        pattern: token(/tk-us-[A-Za-z0-9_-]{48}/),
        entropy: 3.8,
        advice: 'Revoke it at dashboard.scalingo.com under Account > API tokens.',
    },
    {
        id: 'yandex-cloud-api-key',
        description: 'Yandex Cloud API key',
        severity: 'error',
        keywords: ['AQVN'],
        pattern: token(/AQVN[A-Za-z0-9_-]{35,38}/),
        entropy: 3.8,
        advice: 'Delete it with `yc iam api-key delete ID`, or in the console under the service account\u2019s page.',
    },
    {
        id: 'yandex-cloud-iam-token',
        description: 'Yandex Cloud IAM token, valid for twelve hours',
        severity: 'error',
        keywords: ['t1.'],
        pattern: token(/t1\.[A-Za-z0-9_-]{10,200}={0,2}\.[A-Za-z0-9_-]{86}={0,2}/),
        entropy: 4,
        span: 320,
        advice: 'Revoke it with `yc iam revoke-token`.',
    },
    {
        id: 'yandex-cloud-static-secret',
        description: 'Yandex Cloud static access key secret',
        severity: 'error',
        keywords: ['yandex', 'yc_secret'],
        value: /YC[A-Za-z0-9_-]{38}/,
        entropy: 3.8,
        advice: 'Delete it with `yc iam access-key delete ID`.',
    },
    {
        id: 'yandex-access-token',
        description: 'Yandex API key or OAuth token in an older form',
        severity: 'warning',
        keywords: ['yandex'],
        distinctName: true,
        value: anyOf(/y[0-3]_[A-Za-z0-9_-]{55,58}/, /[A-Za-z0-9.]{83}/),
        gap: keyName,
        entropy: 3.6,
        advice: 'Revoke it at yandex.com under Yandex ID > Data and access, or in the developer\u2019s cabinet.',
    },
    {
        id: 'fastly-api-token',
        description: 'Fastly API token',
        severity: 'error',
        keywords: ['fastly'],
        distinctName: true,
        value: urlSafe(32),
        gap: keyName,
        entropy: 3.4,
        advice: 'Delete it at manage.fastly.com under Account > API tokens.',
    },
    {
        id: 'akamai-client-secret',
        description: 'Akamai EdgeGrid client or access token',
        severity: 'error',
        keywords: ['akab-'],
        pattern: token(/akab-[a-z0-9]{16}-[a-z0-9]{16}/),
        advice: 'Deactivate the credential in Akamai Control Center under Identity & Access > the API client.',
    },
    {
        id: 'bunny-api-key',
        description: 'bunny.net account or storage key',
        severity: 'warning',
        keywords: ['bunnycdn', 'bunny_api', 'bunny_access', 'bunny.net', 'bunny_storage'],
        value: anyOf(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{20}-[0-9a-f]{4}-[0-9a-f]{4}/, /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/),
        advice: 'Reset it at dash.bunny.net under Account > API, or on the storage zone\u2019s page FTP & API access.',
    },
    {
        id: 'backblaze-application-key',
        description: 'Backblaze B2 application key',
        severity: 'warning',
        keywords: ['backblaze', 'b2_application', 'b2_key', 'b2_account_key'],
        distinctName: true,
        value: /K00[0-9][A-Za-z0-9+/]{27}/,
        entropy: 3.8,
        advice: 'Delete it at secure.backblaze.com under Application Keys.',
    },
    {
        id: 'wasabi-secret-key',
        description: 'Wasabi secret access key',
        severity: 'warning',
        keywords: ['wasabi'],
        distinctName: true,
        value: alphanumeric(40),
        gap: named(/secret/),
        entropy: 4.2,
        advice: 'Delete it at console.wasabisys.com under Access Keys.',
    },
    {
        id: 'upcloud-api-token',
        description: 'UpCloud API token',
        severity: 'error',
        keywords: ['ucat_'],
        pattern: token(/ucat_[A-Za-z0-9]{24,32}/),
        advice: 'Delete it at hub.upcloud.com under Account > API tokens.',
    },
    {
        id: 'koyeb-api-token',
        description: 'Koyeb API token',
        severity: 'warning',
        keywords: ['koyeb'],
        distinctName: true,
        value: lowercase(64),
        gap: keyName,
        entropy: 3.8,
        advice: 'Delete it at app.koyeb.com under Settings > API.',
    },
    {
        id: 'northflank-api-token',
        description: 'Northflank API token',
        severity: 'error',
        keywords: ['nf-eyJ'],
        span: 600,
        pattern: token(/nf-eyJ[A-Za-z0-9_-]{15,80}\.eyJ[A-Za-z0-9_-]{50,350}\.[A-Za-z0-9_-]{43}/),
        advice: 'Delete it at app.northflank.com under Account settings > API > Tokens.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/cloud-platforms.js



const cloudPlatformsRules = [
    {
        id: 'cloudflare-api-token',
        description: 'Cloudflare API token or key in the form with a checksum',
        severity: 'error',
        keywords: ['cfk_', 'cfut_', 'cfat_'],
        pattern: token(/cf(?:k|ut|at)_[A-Za-z0-9_-]{40}[0-9a-f]{8}/),
        check: hexChecksum,
        advice: 'Roll or delete it at dash.cloudflare.com under My Profile > API Tokens (account tokens: Manage Account > API Tokens).',
    },
    {
        id: 'cloudflare-api-token-value',
        description: 'Cloudflare API token in its older form of 40 characters',
        severity: 'error',
        keywords: ['cloudflare', 'cf_api_token', 'cf-api-token', 'cf_token', 'cloudflare_api_token'],
        distinctName: true,
        value: urlSafe(40),
        gap: named(/token|key|secret|auth/),
        entropy: 4.2,
        advice: 'Roll or delete it at dash.cloudflare.com under My Profile > API Tokens.',
    },
    {
        id: 'cloudflare-global-api-key',
        description: 'Cloudflare global API key, which can do all that its user can',
        severity: 'error',
        keywords: ['cloudflare', 'cf_api_key', 'x-auth-key', 'cf_global'],
        distinctName: true,
        value: hex(37),
        entropy: 3,
        advice: 'Change it at dash.cloudflare.com under My Profile > API Tokens > Global API Key.',
    },
    {
        id: 'cloudflare-origin-ca-key',
        description: 'Cloudflare Origin CA key, which issues certificates for the account\u2019s zones',
        severity: 'error',
        keywords: ['v1.0-'],
        span: 440,
        pattern: token(/v1\.0-[0-9a-f]{24,80}(?:-[0-9a-f]{60,170}){1,2}/),
        advice: 'Change it at dash.cloudflare.com under My Profile > API Tokens > Origin CA Key.',
    },
    {
        id: 'cloudflare-tunnel-token',
        description: 'Cloudflare Tunnel token, which connects a machine to the account\u2019s tunnel',
        severity: 'error',
        keywords: ['eyJhIjoi'],
        span: 400,
        pattern: token(/eyJhIjoi[A-Za-z0-9+/]{100,300}={0,2}/),
        check: (secret) => /^\{"a":"[0-9a-f]{32}","t":"/.test(Buffer.from(secret, 'base64').toString('latin1'))
            ? 'error'
            : null,
        advice: 'Refresh the token in Cloudflare Zero Trust under Networks > Tunnels > the tunnel > Refresh token.',
    },
    {
        id: 'vercel-access-token',
        description: 'Vercel access token in the form with a prefix',
        severity: 'error',
        keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
        pattern: token(/vc[piark]_[A-Za-z0-9_-]{50,64}/),
        entropy: 4,
        advice: 'Delete it at vercel.com/account/settings/tokens (AI Gateway keys: the team\u2019s AI Gateway > API Keys).',
    },
    {
        id: 'vercel-access-token-value',
        description: 'Vercel access token in its older form of 24 characters',
        severity: 'error',
        keywords: ['vercel', 'zeit_token', 'now_token'],
        value: alphanumeric(24),
        gap: named(/token|key|secret|auth/),
        entropy: 3.6,
        advice: 'Delete it at vercel.com/account/settings/tokens.',
    },
    {
        id: 'vercel-blob-token',
        description: 'Vercel Blob read-write token',
        severity: 'error',
        keywords: ['vercel_blob_rw_'],
        pattern: token(/vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{24,40}/),
        advice: 'Rotate it at vercel.com on the project\u2019s page Storage > the store > Tokens.',
    },
    {
        id: 'netlify-access-token',
        description: 'Netlify personal or OAuth token in the form with a prefix',
        severity: 'error',
        keywords: ['nfp_', 'nfc_', 'nfo_', 'nfu_'],
        pattern: token(/nf[pcou]_[A-Za-z0-9_]{36,46}/),
        entropy: 3.8,
        advice: 'Delete it at app.netlify.com under User settings > Applications > Personal access tokens.',
    },
    {
        id: 'netlify-access-token-value',
        description: 'Netlify access token in an older form',
        severity: 'error',
        keywords: ['netlify'],
        distinctName: true,
        value: anyOf(hex('60,64'), urlSafe('43,46')),
        gap: named(/token|key|secret|auth/),
        entropy: 3.3,
        advice: 'Delete it at app.netlify.com under User settings > Applications > Personal access tokens.',
    },
    {
        id: 'heroku-api-key',
        description: 'Heroku API key in the form with a prefix',
        severity: 'error',
        keywords: ['HRKU-'],
        pattern: token(/HRKU-[A-Za-z0-9_-]{60}/),
        entropy: 3.8,
        advice: 'Regenerate it at dashboard.heroku.com/account, or with `heroku authorizations:revoke ID`.',
    },
    {
        id: 'heroku-legacy-api-key',
        description: 'Heroku API key in its older form of a UUID',
        severity: 'error',
        keywords: ['heroku'],
        distinctName: true,
        value: uuid,
        gap: keyName,
        entropy: 3,
        advice: 'Regenerate it at dashboard.heroku.com/account, or with `heroku authorizations:revoke ID`.',
    },
    {
        id: 'digitalocean-access-token',
        description: 'DigitalOcean personal, OAuth or refresh token',
        severity: 'error',
        keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
        pattern: token(/do[opr]_v1_[0-9a-f]{64}/),
        advice: 'Delete it at cloud.digitalocean.com under API > Tokens.',
    },
    {
        id: 'digitalocean-spaces-secret',
        description: 'DigitalOcean Spaces secret key',
        severity: 'warning',
        keywords: ['spaces_secret', 'do_spaces', 'digitaloceanspaces'],
        value: /[A-Za-z0-9+/]{43}/,
        gap: named(/secret|key/),
        entropy: 4.2,
        advice: 'Delete it at cloud.digitalocean.com under Spaces Object Storage > Access Keys.',
    },
    {
        id: 'alibaba-access-key-id',
        description: 'Alibaba Cloud access key id, whose secret is nearby',
        severity: 'error',
        keywords: ['LTAI'],
        pattern: token(/LTAI[A-Za-z0-9]{17,21}/i),
        entropy: 3.5,
        check: (secret) => (/[0-9]/.test(secret) && secret.startsWith('LTAI') ? 'error' : null),
        advice: 'Disable, then delete it in the RAM console under Users > the user > AccessKey.',
    },
    {
        id: 'alibaba-secret-access-key',
        description: 'Alibaba Cloud access key secret',
        severity: 'error',
        keywords: ['alibaba', 'aliyun', 'alicloud', 'aliyuncs', 'oss_secret', 'oss_access_key'],
        distinctName: true,
        value: alphanumeric(30),
        gap: keyName,
        entropy: 3.6,
        advice: 'Disable, then delete the pair in the RAM console under Users > the user > AccessKey.',
    },
    {
        id: 'tencent-cloud-secret-id',
        description: 'Tencent Cloud secret id, whose secret key is nearby',
        severity: 'error',
        keywords: ['AKID'],
        pattern: token(/AKID[A-Za-z0-9]{32}/),
        entropy: 4,
        advice: 'Disable, then delete it at console.cloud.tencent.com/cam/capi.',
    },
    {
        id: 'tencent-cloud-secret-key',
        description: 'Tencent Cloud secret key',
        severity: 'warning',
        keywords: ['tencent', 'qcloud', 'cos_secret'],
        distinctName: true,
        value: alphanumeric(32),
        gap: named(/secret.?key|secretkey/),
        entropy: 3.8,
        advice: 'Disable, then delete the pair at console.cloud.tencent.com/cam/capi.',
    },
    {
        id: 'volcengine-access-key',
        description: 'Volcengine access key id',
        severity: 'error',
        keywords: ['AKLT'],
        pattern: token(/AKLT[A-Za-z0-9]{43}/),
        entropy: 3.8,
        advice: 'Disable, then delete it in the Volcengine console under Key management.',
    },
    {
        id: 'ibm-cloud-api-key',
        description: 'IBM Cloud API key',
        severity: 'warning',
        keywords: ['ibm_', 'ibm-', 'ibmcloud', 'ibm cloud', 'ibm key', 'watson'],
        value: /[A-Za-z0-9_-]{42,44}/,
        gap: keyName,
        entropy: 3.9,
        advice: 'Delete it under Manage > Access (IAM) > API keys, or with `ibmcloud iam api-key-delete`.',
    },
    {
        id: 'oracle-cloud-auth-token',
        description: 'Oracle Cloud customer secret key or auth token',
        severity: 'warning',
        keywords: ['oci_auth', 'oci_secret', 'oci-secret', 'oracle_cloud'],
        value: anyOf(base64('40,44'), uuid),
        gap: keyName,
        entropy: 3.2,
        advice: 'Delete it in the Oracle Cloud console under Identity > Users > the user > Auth tokens.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/commands.js



const commands_words = String.raw `[^\r\n|;&]{0,160}?`;
const commands_password = String.raw `["']?(?!%\w{1,40}%)(?<secret>[^\s"'$<>{}|;&()\x60]{6,64})`;
const endsWord = /(?=["'\s|;&)\x60]|$)/;
const givenTo = (name, keywords, option, behind = endsWord) => ({
    id: identifier(`${name} command password`),
    description: `${name} password on a command line`,
    severity: 'warning',
    keywords,
    span: 480,
    pattern: new RegExp(`(?:${keywords.join('|')})${option.source}${commands_password}${behind.source}`),
    check: optionPassword,
    advice: 'Change the password, and let the command read it from its environment, its input or a file that is not committed.',
});
const commands_option = (names) => new RegExp(String.raw `${commands_words}(?<=[ \t])-{1,2}(?:${names})(?:[ \t]{1,4}|=)`);
const attached = new RegExp(String.raw `${commands_words}(?<=[ \t])-p(?=\S{0,48}[0-9])`);
const storing = [
    'secretsmanager create-secret ',
    'secretsmanager put-secret-value ',
    'secretsmanager update-secret ',
    'keyvault secret set ',
    'eas secret:create ',
];
const commandsRules = [
    {
        id: 'sshpass-password',
        description: 'Password on the command line of sshpass or PsExec',
        severity: 'warning',
        keywords: ['sshpass', 'psexec'],
        span: 340,
        pattern: /(?:sshpass\s{1,4}-p\s{0,4}["']?|psexec[^\r\n]{0,160}?\s-u\s{0,4}\S{1,60}\s{1,4}-p\s{0,4}["']?)(?<secret>[^\s"'$<>{}%]{3,64})/i,
        check: commandPassword,
        advice: 'Change the account\u2019s password, and use keys (ssh) or a credential store instead.',
    },
    givenTo('MySQL', ['mysql ', 'mysqldump ', 'mysqladmin ', 'mysqlimport ', 'mariadb ', 'mariadb-dump '], attached),
    givenTo('SQL Server', ['sqlcmd ', 'osql ', 'bcp '], new RegExp(String.raw `${commands_words}(?<=[ \t])-P[ \t]{0,4}`)),
    givenTo('Oracle', ['sqlplus ', 'expdp ', 'impdp ', 'sqlldr '], new RegExp(String.raw `${commands_words}(?<=[ \t=])["']?[A-Za-z]\w{1,30}\/`), /@/),
    givenTo('MongoDB', ['mongo ', 'mongosh ', 'mongodump ', 'mongorestore ', 'mongoexport ', 'mongoimport '], commands_option('p')),
    givenTo('Redis', ['redis-cli '], commands_option('a')),
    givenTo('Container registry', [
        'docker login ',
        'podman login ',
        'buildah login ',
        'nerdctl login ',
        'skopeo login ',
        'registry login ',
        'oras login ',
        'crane auth login ',
    ], commands_option('p')),
    givenTo('Cloud account', ['az login ', 'oc login ', 'cf login ', 'ibmcloud login '], commands_option('p')),
    givenTo('LDAP', ['ldapsearch ', 'ldapadd ', 'ldapmodify ', 'ldapdelete ', 'ldappasswd ', 'ldapwhoami '], commands_option('w')),
    givenTo('Samba', ['smbclient ', 'rpcclient ', 'winexe '], new RegExp(String.raw `${commands_words}(?<=[ \t])-U[ \t]{0,4}["']?[^\s%"']{1,60}%`)),
    givenTo('Windows share', ['net use '], /[^\r\n]{0,80}?\\\\[^\s/]{1,120}(?:[ \t]{1,4}\/user:\S{1,60})?[ \t]{1,4}(?!\/)/),
    givenTo('Windows account', ['net user '], /[\w.-]{1,40}[ \t]{1,4}/, /[ \t]{1,4}\/add/),
    givenTo('Remote desktop', ['xfreerdp ', 'wfreerdp '], new RegExp(String.raw `${commands_words}(?<=[ \t])\/p:`)),
    givenTo('HTTPie', ['http -a ', 'https -a ', 'http --auth ', 'https --auth '], /["']?[^\s:"']{1,60}:/),
    givenTo('Secret store', storing, commands_option('value|secret-string|secret-value')),
    givenTo('OpenSSL', ['openssl '], new RegExp(String.raw `${commands_words}(?<=[ \t])-(?:k[ \t]{1,4}|pass(?:in|out)?[ \t]{1,4}pass:)`)),
    givenTo('Package index', ['twine upload '], commands_option('p|password')),
    givenTo('GitHub secret', ['gh secret set '], commands_option('b|body')),
    givenTo('PuTTY', ['plink ', 'pscp ', 'psftp '], commands_option('pw')),
    givenTo('LFTP', ['lftp '], new RegExp(String.raw `${commands_words}(?<=[ \t])-u[ \t]{0,4}["']?[^\s,"']{1,60},`)),
    givenTo('7-Zip', ['7z ', '7za ', '7zz '], attached),
    givenTo('Zip', ['zip '], new RegExp(String.raw `${commands_words}(?<=[ \t])-P[ \t]{1,4}`)),
    givenTo('htpasswd', ['htpasswd -'], /[A-Za-z0-9]{0,5}b[A-Za-z0-9]{0,5}(?:[ \t]{1,4}-[A-Za-z0-9]{1,4}){0,3}[ \t]{1,4}\S{1,80}[ \t]{1,4}[\w.@-]{1,60}[ \t]{1,4}/),
    {
        id: 'piped-password',
        description: 'Password that is piped into sudo, passwd, chpasswd, a login or a secret store',
        severity: 'warning',
        keywords: [
            'sudo -S',
            'passwd --stdin',
            'chpasswd',
            '--password-stdin',
            'gcloud secrets ',
            'wrangler secret put ',
            'wrangler pages secret put ',
            'vercel env add ',
            'gh secret set ',
        ],
        before: 280,
        span: 120,
        pattern: /(?:echo|printf)(?:[ \t]{1,4}-[en]{1,2})?[ \t]{1,4}["']?(?:[a-z_][\w-]{0,31}:)?(?<secret>[^\s"'$<>{}|;&()\x60]{6,64})["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:(?:npx |pnpm |yarn )?(?:gcloud secrets |wrangler (?:pages )?secret put |vercel env add |gh secret set )|sudo -S|passwd --stdin|chpasswd|[a-z]{2,12}(?: [a-z]{2,10}){0,2} login[^\r\n|;&]{0,120}?--password-stdin)/,
        check: optionPassword,
        advice: 'Change the password, and let the command read it from a file that is not committed or from its environment.',
    },
    {
        id: 'command-header-token',
        description: 'Token that a command is given in a header',
        severity: 'warning',
        keywords: ['-h "', "-h '", '--header "', "--header '"],
        pattern: /(?:-H|--header) ["'](?!x-api-key|postman-token|[a-z-]{0,12}[cx]srf)(?:[A-Za-z-]{0,30}(?:token|api-?key|auth-?key|secret)):\s{0,2}(?<secret>[^\s"'$<>{}%]{10,400})["']/i,
        span: 460,
        entropy: 2.8,
        check: unlessWords('warning'),
        advice: 'Revoke the token at the service that the command calls, and let the command read the new one from the environment.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/generic/judgement/value.js


const value_anyOf = (...patterns) => new RegExp(patterns.map(({ source }) => source).join('|'));
const value_template = value_anyOf(/\$\{|\{\{|\}\}|<%|%>|#\{|\{%|%\{|^<.*>?$|^&lt;/, /^\[[^\]]*\]$|^@[\w.-]+@$|^__\w+__$|^\*+\w*\*+$|^\{[^}]*\}?$/, /\$\( ?[A-Za-z_][\w.\s-]*(?:\)|$)|^\$[A-Z_]{3}|^\$\d+$|^\$\w+[.[-]/, /^(?:\$\{?[A-Za-z_]\w{0,80}\}?){1,8}$|^\$[A-Za-z_]\w*(?:[/:.,-]*\$[A-Za-z_]\w*)+[/:.,-]*$/, /^\$(?:env|script|global|using|private|local):\w|^%[-\w.]+%$/, /%\(\w+\)[sd]|%[sdvqrxi@](?!\w).{0,80}?%[sdvqrxi@](?!\w)/, /[aA]-[zZ]\S*\]|^\[\S*[aA]-[zZ]|\\(?:x1[bB]|033|u001[bB])|\\f[[(A-Z]/, /(?<![A-Za-z0-9])(?:TODO|FIXME)(?![A-Za-z0-9])/);
const loose = /%[sdvqrxi@](?!\w)|\{[A-Za-z_][\w.-]*\}|\{\d?\}|\$\[|\.\$\w+\.?$/;
const reference = /^(?:env|environ|file|vault|ssm|secretsmanager|aws-?sm|gcpsm|azurekv|keyring|keychain|op|sops|kms|secret|secrets|secretref|ref|param|config|data|var|local|module|each|self|this|github|vars|inputs|steps|needs|params|arn|urn|cmd|exec|pass|lookup|random|resource|kubernetes|k8s|doppler|infisical|bitwarden|credstash|chamber|lastpass|ssh|sm):|^(?:process\.env|import\.meta|os\.|env\.|ENV\[|secrets\.|vars\.|var\.|local\.|module\.|data\.|self\.|this\.|config\.|settings\.|System\.|Environment\.|random_|aws_|google_|azurerm_)|^!(?:Ref|Sub|GetAtt|ImportValue|vault|env|secret)\b/i;
const digest = /(?:^|:)\$(?:2[abxy]?|argon2(?:id?|d)?|[156]|apr1|pbkdf2\S*|scrypt|bcrypt\S*|y|gy|sha1|P|H|S|7)\$|^\{?(?:S?SHA\d*|S?MD5|CRYPT|bcrypt|noop|argon2|pbkdf2|scrypt|SHA-\d+)[}:$]|^(?:pbkdf2|bcrypt|argon2|scrypt|sha1|sha256|sha512|md5)[_$:-]|^sha\d+[-:=]|^\*[0-9A-F]{40}$|^[0-9a-f]{32}:\w{16,32}$/i;
const digestOfServer = /^0x0100[0-9A-F]{48}/i;
const encrypted = /^ENC[([]|^EJ\[1:|^\{cipher\}|^\{aes\}|^AQ[EI]CAH|^gAAAAA[A-Za-z0-9_-]{80}|^\$ANSIBLE_VAULT|^-----BEGIN|^vault:v\d|^\(encrypted\)|^\{enc|^Ag[A-D][A-Za-z0-9+/]{150}|^CiQA|^v1:[A-Za-z0-9+/=]+:|^wcB/i;
const publicMaterial = /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2)|^AAAA[BCE]3NzaC1|^AAAAE2VjZHNh|^MII[A-Z]IjAN|^MIGfMA0G|^MIGJAoGB|^MFkwEwYH|^MFwwDQYJ|^MCowBQYDK2Vw|^MIIBCgKCAQEA|^LS0tLS1CRUdJTi|^MII[CDEF][A-Za-z0-9+/]{2}CCA|^MI[A-Za-z0-9+/]{2,6}MA0GCSqGSIb3DQEBAQUAA4|^pk[_-](?:live|test)|^phc_|^sb_publishable_|^B[A-P][A-Za-z0-9_-]{85}$|^API[A-Za-z0-9]{12}$|^org-[A-Za-z0-9]{20,28}$|^(?:GA|UA|G)-[A-Z0-9]+$/;
const claims = /^eyJ[\w-]{8,}\.eyJ[\w-]+(?:\.[\w-]+)?$|^eyJ[\w-]{8,}\.\$|^eyJ(?:hbGci|0eXAi|raWQi)[\w-]*$/;
const hasOwnRule = /^AIza[A-Za-z0-9_-]{35}$|^(?:pi|seti)_[A-Za-z0-9]{20,40}_secret_/;
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:https?|www|mailto|tel|urn|data|file|jdbc):|^[^@\s]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|^localhost:\d+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|svc|internal|cn|de|uk|ru|fr)(?:[:/]|$)/i;
const path = /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:[\w.@%+-]+[\\/])*[\w.@%+-]*$|^[\w@.-]+(?:\/[\w@.-]+)*\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml|m?[jt]sx?|py|html?|php|xml|png|jpe?g|svg|css|rb|go|java|cs|md|csv|env|conf|cfg|ini|properties|sock|pub|gpg|asc|kt|vue|tpl|erb|haml|twig|jsp|aspx|sh|so|dll|exe|log|sql|db|lock|toml)$/i;
const dated = /^\d{4}-\d\d-\d\d(?:[T ]|$)|^v?\d+(?:\.\d+){1,3}(?:[-+.][\w.-]+)?$|^\d\d?[:/]\d\d/;
const expression = /^\[\]byte\(|^(?:[Tt]rue|[Ff]alse|None|null|nil)[/;,)}\]]|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+[,;)]*$|^[A-Za-z_]\w*=[^=]|^[A-Za-z_][\w.]*\.[A-Za-z_]\w*\[|^[A-Za-z_$@][\w$]*(?:\[[^\]]*\]|(?:\?\.|\.|->|::)[A-Za-z_$][\w$]*!?)+(?:\(.*)?[;,)]*$|^[A-Za-z_$][\w$.]*\(|^(?:new|await|async|return|function|typeof|not|lambda|if|self|this)[ .(!]|\(\)|=>|&&|\|\||===?|!==?|->|::|\+\+|^\(|^[!~&]?[A-Za-z_]\w*\)+[;,]?$|^\\|\\[nrtu]|^[#:]?[a-z_]+[!?]$|^:[a-z_]\w*$/;
const colour = /^#[0-9a-f]{3,8}$|^0x[0-9a-f]{1,16}$/i;
const spaced = /[^!-~]/;
const grouped = /^[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}$/;
const RUN = 4;
const MASKED = 0.25;
const isMasked = (value) => {
    let masked = 0;
    let run = 1;
    let before = value.charCodeAt(0);
    for (let at = 1; at <= value.length; at++) {
        const code = at < value.length ? value.charCodeAt(at) : -1;
        if (code === before) {
            run++;
            continue;
        }
        if (run >= RUN)
            masked += run;
        run = 1;
        before = code;
    }
    return masked >= Math.max(5, value.length * MASKED) || value.includes('...');
};
const prose = /(?<=[a-z_])\|[a-z_]|[,;:!?] |(?<=^[A-Za-z]+)['\u2019][a-z]|<\/?[a-z]+|&[a-z]+;|\^|\(\?|\\[dwsb]|\.\*|\.\+/;
const RANDOM = 5;
const WORDS = 4.2;
const SCRAMBLED = 6;
const SHORTEST_SCRAMBLED = 10;
const ENCODED_WORDS = 10;
const shortWords = /^(?=.{6,11}$)(?:[A-Z]?[a-z]+|[A-Z]+)(?: (?:[A-Z]?[a-z]+|[A-Z]+))?$/;
const plain = [
    ['digest', digestOfServer],
    ['encrypted', encrypted],
    ['public', publicMaterial],
    ['claims', claims],
    ['public', hasOwnRule],
    ['number', colour],
    ['address', /^localhost$/i],
];
const hard = [
    ...plain,
    ['template', value_template],
    ['reference', reference],
    ['digest', digest],
    ['number', dated],
];
const soft = [
    ['address', address],
    ['text', prose],
    ['template', loose],
    ['expression', expression],
    ['path', path],
];
const value_base64 = /^(?:[A-Za-z0-9+/_-]{4})+(?:[A-Za-z0-9+/_-]{2}(?:==)?|[A-Za-z0-9+/_-]{3}=?)?$/;
const decoded = Buffer.alloc(16);
const beginsAsText = (value) => {
    const size = decoded.write(value.slice(0, 4), 'base64');
    for (let at = 0; at < size; at++)
        if (decoded[at] < 32 || decoded[at] > 126)
            return false;
    return true;
};
const label = /^(?:v\d,)?[a-z]{2,8}_/;
const TIMES = 2;
const encodesWords = (value, times = TIMES) => {
    const encoded = value.replace(label, '');
    if (!beginsAsText(encoded) || !value_base64.test(encoded))
        return false;
    const text = Buffer.from(encoded, 'base64')
        .toString('latin1')
        .replace(/\r?\n$/, '');
    if (!/^[ -~]{4,}$/.test(text))
        return false;
    const words = text.length >= ENCODED_WORDS && word_model_surprise(text) / text.length < WORDS;
    if (words || shortWords.test(text) || placeholderWords(text) === 'plain')
        return true;
    return times > 1 && encodesWords(text, times - 1);
};
const cmdlet = /^(?:Get|Set|New|Read|Import|Export|Select|Invoke|Join|Out|Test|ConvertTo|ConvertFrom)-[A-Z][A-Za-z]+$/;
const value_element = /^[A-Za-z_$][\w$.]*\[[\w$]*$/;
const goesOn = /:[a-z]{2,20}=(?!=)/;
const isToken = (value, { length, perCharacter }) => length >= 24 && perCharacter >= 5.5 && !value.includes('(');
const hasBrackets = /\(.*\)|\[.*\]/;
const isScrambled = (value, { length, perCharacter, classes }) => classes === 4 &&
    length >= SHORTEST_SCRAMBLED &&
    perCharacter >= SCRAMBLED &&
    !hasBrackets.test(value);
const whyNot = (value, shape, quoted) => {
    if (spaced.test(value))
        return grouped.test(value) ? null : 'text';
    const scrambled = isScrambled(value, shape);
    if (!quoted && !shape.plain && !scrambled && (value_element.test(value) || cmdlet.test(value)))
        return 'expression';
    if (!quoted && goesOn.test(value))
        return 'expression';
    for (const [reason, pattern] of shape.plain ? plain : hard)
        if (pattern.test(value))
            return reason;
    if (isMasked(value))
        return 'masked';
    if (shape.plain)
        return encodesWords(value) ? 'text' : null;
    for (const [reason, pattern] of soft) {
        if (scrambled || !pattern.test(value))
            continue;
        if (!quoted && reason === 'expression' && !isToken(value, shape))
            return reason;
        if (value.length < 16 || shape.perCharacter < RANDOM)
            return reason;
    }
    return encodesWords(value) ? 'text' : null;
};
const value_uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID_LENGTH = 36;
const digestInBase64 = /^(?:[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{22}==)$/;
const DIGEST_LENGTHS = new Set([28, 24]);
const value_SHORTEST_HEX = 12;
const [value_LOWER, value_UPPER, value_DIGIT, OTHER, BEYOND_F, value_SIGN] = [1, 2, 4, 8, 16, 32];
const marks = new Uint8Array(256).fill(OTHER | value_SIGN);
marks.fill(value_LOWER, 97, 103).fill(value_LOWER | BEYOND_F, 103, 123);
marks.fill(value_UPPER, 65, 71).fill(value_UPPER | BEYOND_F, 71, 91);
marks.fill(value_DIGIT, 48, 58);
for (const sign of '_.:/-')
    marks[sign.charCodeAt(0)] = OTHER;
const marksOf = (text) => {
    let all = 0;
    for (let at = 0; at < text.length; at++)
        all |= marks[text.charCodeAt(at) & 255];
    return all;
};
const formOf = (value, all) => {
    if (value.length === UUID_LENGTH && value_uuid.test(value))
        return 'uuid';
    const letters = all & (value_LOWER | value_UPPER);
    const only = (all & OTHER) === 0;
    if (only && letters === 0)
        return 'digits';
    const isHex = only && (all & BEYOND_F) === 0 && letters !== (value_LOWER | value_UPPER);
    if (isHex && value.length >= value_SHORTEST_HEX)
        return 'hex';
    if (DIGEST_LENGTHS.has(value.length) && digestInBase64.test(value))
        return 'digest';
    return only && (all & value_DIGIT) === 0 ? 'letters' : 'mixed';
};
const measure = (value) => {
    const bits = surprise(value);
    const all = marksOf(value);
    return {
        length: value.length,
        bits,
        perCharacter: bits / value.length,
        classes: (all & value_LOWER) + ((all & value_UPPER) >> 1) + ((all & value_DIGIT) >> 2) + ((all & OTHER) >> 3),
        digits: (all & value_DIGIT) !== 0,
        plain: (all & OTHER) === 0,
        signs: (all & value_SIGN) !== 0,
        form: formOf(value, all),
    };
};

;// CONCATENATED MODULE: ./lib/detect/rules/commerce.js




const lineEnd = String.raw `(?:\r?\n|&#1[03];)[ \t]{0,20}`;
const squareToken = new RegExp(`(?!(?<=[A-Za-z0-9+/]{16}${lineEnd})EAAA[A-Za-z0-9_-]{56,72}${lineEnd}(?!EAAA)[A-Za-z0-9+/]{16})EAAA[A-Za-z0-9_-]{56,72}`);
const commerceRules = [
    {
        id: 'stripe-live-secret-key',
        description: 'Stripe live secret or restricted key, which moves real money',
        severity: 'error',
        keywords: ['sk_live_', 'rk_live_', 'sk_prod_', 'rk_prod_'],
        pattern: token(/[rs]k_(?:live|prod)_[A-Za-z0-9]{10,247}/),
        span: 300,
        entropy: 2.5,
        advice: 'Roll it at dashboard.stripe.com/apikeys (Roll key), and look at Developers > Logs for its use.',
    },
    {
        id: 'stripe-test-secret-key',
        description: 'Stripe test secret or restricted key',
        severity: 'error',
        keywords: ['sk_test_', 'rk_test_'],
        pattern: token(/[rs]k_test_[A-Za-z0-9]{16,247}/),
        span: 300,
        entropy: 2.8,
        advice: 'Roll it at dashboard.stripe.com/test/apikeys.',
    },
    {
        id: 'stripe-publishable-live-key',
        description: 'Stripe live publishable key: public by design, shown so that the account is known',
        severity: 'warning',
        keywords: ['pk_live_'],
        pattern: token(/pk_live_[A-Za-z0-9]{24,247}/),
        span: 300,
        entropy: 3,
        check: (secret) => (/\$$/.test(base64Text(secret.slice(8))) ? null : 'warning'),
        advice: 'It may be public; roll it at dashboard.stripe.com/apikeys only if it should not be known.',
    },
    {
        id: 'stripe-webhook-secret',
        description: 'Stripe (or Svix) webhook signing secret, with which events can be forged',
        severity: 'error',
        keywords: ['whsec_'],
        pattern: /(?<![A-Za-z0-9_-])whsec_[A-Za-z0-9+/]{24,80}={0,2}(?![A-Za-z0-9+/=_-])/,
        entropy: 3.6,
        check: (secret) => (encodesWords(secret) ? null : 'error'),
        advice: 'Roll it at dashboard.stripe.com/webhooks on the endpoint\u2019s page (Roll secret).',
    },
    {
        id: 'paypal-client-secret',
        description: 'PayPal REST client secret',
        severity: 'error',
        keywords: ['paypal', 'braintree'],
        distinctName: true,
        value: anyOf(/E[A-Za-z0-9_-]{79}/, /[A-Za-z0-9_.-]{44,80}/),
        gap: named(/secret|token|key/),
        entropy: 4.2,
        advice: 'Add a new secret at developer.paypal.com/dashboard/applications and delete the leaked one.',
    },
    {
        id: 'paypal-client-id',
        description: 'PayPal REST client id, whose secret may be nearby',
        severity: 'warning',
        keywords: ['paypal'],
        value: /A[A-Za-z0-9_-]{79}|[Aa][A-Za-z0-9_-]{59}/,
        gap: /client|user|\bid\b|_id/i,
        entropy: 4,
        advice: 'The id is public; make sure that the secret is not beside it, else replace that at developer.paypal.com.',
    },
    {
        id: 'braintree-access-token',
        description: 'Braintree (PayPal) access token',
        severity: 'error',
        keywords: ['access_token$'],
        pattern: token(/access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/),
        advice: 'Revoke it at braintreegateway.com under Settings > API.',
    },
    {
        id: 'square-access-token',
        description: 'Square access token',
        severity: 'error',
        keywords: ['EAAA', 'sq0atp-'],
        pattern: anyOf(token(/sq0atp-[A-Za-z0-9_-]{22,60}/), base64Token(squareToken)),
        entropy: 3.8,
        advice: 'Replace it at developer.squareup.com/apps on the application\u2019s page Credentials.',
    },
    {
        id: 'square-oauth-secret',
        description: 'Square OAuth application secret',
        severity: 'error',
        keywords: ['sq0csp-'],
        pattern: token(/sq0csp-[A-Za-z0-9_-]{43}/),
        entropy: 3.8,
        advice: 'Replace it at developer.squareup.com/apps on the application\u2019s page OAuth.',
    },
    {
        id: 'square-application-id',
        description: 'Square application id, whose secret may be nearby',
        severity: 'warning',
        keywords: ['sq0idp-'],
        pattern: token(/sq0idp-[A-Za-z0-9_-]{22}/),
        advice: 'The id is public; make sure that the secret is not beside it.',
    },
    {
        id: 'shopify-access-token',
        description: 'Shopify access token or app secret, which reads and changes a shop',
        severity: 'error',
        keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_', 'shpsa_'],
        pattern: token(/shp(?:at|ca|pa|ss|ua|sa|tka)_[0-9a-fA-F]{30,34}/),
        entropy: 2.5,
        advice: 'Uninstall or rotate the app in Shopify admin under Settings > Apps and sales channels > Develop apps (app secrets: the Partner dashboard).',
    },
    {
        id: 'plaid-access-token',
        description: 'Plaid access token, which reads one bank login',
        severity: 'error',
        keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
        pattern: token(/access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
        advice: 'Rotate it with `/item/access_token/invalidate`.',
    },
    {
        id: 'plaid-secret',
        description: 'Plaid secret',
        severity: 'error',
        keywords: ['plaid'],
        distinctName: true,
        value: anyOf(hex(30), lowercase(30)),
        gap: named(/secret|key|token/),
        entropy: 3,
        advice: 'Rotate it at dashboard.plaid.com under Developers > Keys.',
    },
    {
        id: 'plaid-client-id',
        description: 'Plaid client id, whose secret may be nearby',
        severity: 'warning',
        keywords: ['plaid'],
        value: anyOf(hex(24), lowercase(24)),
        gap: /client|\bid\b|_id/i,
        entropy: 3,
        advice: 'Make sure that the secret is not beside it, else rotate that at dashboard.plaid.com.',
    },
    {
        id: 'paystack-secret-key',
        description: 'Paystack secret key',
        severity: 'error',
        keywords: ['paystack'],
        value: /sk_(?:live|test)_[A-Za-z0-9]{40}/,
        advice: 'Regenerate it at dashboard.paystack.com under Settings > API Keys & Webhooks.',
    },
    {
        id: 'flutterwave-secret-key',
        description: 'Flutterwave secret or encryption key',
        severity: 'error',
        keywords: ['FLWSECK-', 'FLWSECK_TEST-', 'FLWSECK_TEST'],
        pattern: token(/FLWSECK(?:_TEST)?-(?:[0-9a-z]{32}(?:-[0-9a-z]{11}vt)?-X|[0-9a-h]{12})/i),
        advice: 'Regenerate it at dashboard.flutterwave.com under Settings > API Keys.',
    },
    {
        id: 'flutterwave-public-key',
        description: 'Flutterwave public key, whose secret may be nearby',
        severity: 'warning',
        keywords: ['FLWPUBK-', 'FLWPUBK_TEST-'],
        pattern: token(/FLWPUBK(?:_TEST)?-[0-9a-z]{32}-X/i),
        advice: 'It may be public; regenerate it at dashboard.flutterwave.com under Settings > API Keys if the secret was beside it.',
    },
    {
        id: 'adyen-api-key',
        description: 'Adyen API key',
        severity: 'error',
        keywords: ['AQE'],
        pattern: /(?<![A-Za-z0-9+/_-])AQE[a-z]hm[A-Za-z0-9+/]{60,200}={0,2}-[A-Za-z0-9+/]{40,50}={0,2}-[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x7e]{10,40}/,
        span: 400,
        advice: 'Generate a new key at ca-live.adyen.com under Developers > API credentials, and let the old one expire at once.',
    },
    {
        id: 'mollie-api-key',
        description: 'Mollie API key',
        severity: 'error',
        keywords: ['mollie'],
        value: /(?:live|test)_[A-Za-z0-9]{30}/,
        entropy: 3.6,
        advice: 'Reset it at my.mollie.com under Developers > API keys.',
    },
    {
        id: 'gocardless-access-token',
        description: 'GoCardless access token',
        severity: 'error',
        keywords: ['gocardless'],
        distinctName: true,
        value: /(?:live|sandbox)_[A-Za-z0-9_=-]{40,42}/,
        entropy: 3.6,
        advice: 'Delete it at manage.gocardless.com/developers.',
    },
    {
        id: 'checkout-secret-key',
        description: 'Checkout.com secret key',
        severity: 'error',
        keywords: ['checkout', 'cko_'],
        value: /sk_(?:sbox_[a-z0-9]{27,28}[*#$=]?|(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
        advice: 'Deactivate it at dashboard.checkout.com under Developers > Keys.',
    },
    {
        id: 'mercadopago-access-token',
        description: 'Mercado Pago access token',
        severity: 'error',
        keywords: ['APP_USR-'],
        pattern: token(/APP_USR-[0-9]{12,18}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,12}/),
        advice: 'Renew it at mercadopago.com/developers on the application\u2019s page Production credentials.',
    },
    {
        id: 'pagarme-api-key',
        description: 'Pagar.me API key',
        severity: 'error',
        keywords: ['ak_live_', 'ak_test_'],
        pattern: token(/ak_(?:live|test)_[A-Za-z0-9]{30}/),
        advice: 'Regenerate it at dashboard.pagar.me under Configura\u00e7\u00f5es > Chaves.',
    },
    {
        id: 'paymongo-secret-key',
        description: 'PayMongo secret key',
        severity: 'error',
        keywords: ['paymongo'],
        distinctName: true,
        value: anyOf(/sk_(?:live|test)_[A-Za-z0-9]{24}/, /[A-Za-z0-9_]{32}/),
        gap: keyName,
        entropy: 3.4,
        advice: 'Regenerate it at dashboard.paymongo.com under Developers > API Keys.',
    },
    {
        id: 'xendit-secret-key',
        description: 'Xendit secret key',
        severity: 'error',
        keywords: ['xnd_production_', 'xnd_development_'],
        pattern: token(/xnd_(?:production|development)_[A-Za-z0-9]{40,70}/),
        advice: 'Delete it at dashboard.xendit.co under Settings > API Keys.',
    },
    {
        id: 'midtrans-server-key',
        description: 'Midtrans server key',
        severity: 'error',
        keywords: ['Mid-server-', 'SB-Mid-server-'],
        pattern: token(/(?:SB-)?Mid-server-[A-Za-z0-9_-]{24}/),
        advice: 'Ask Midtrans support to regenerate it (dashboard.midtrans.com, Settings > Access Keys).',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/commerce-india.js


const commerceIndiaRules = [
    {
        id: 'razorpay-key-id',
        description: 'Razorpay live key id, whose secret may be nearby',
        severity: 'warning',
        keywords: ['rzp_live_'],
        pattern: token(/rzp_live_[A-Za-z0-9]{14}/),
        entropy: 3.2,
        advice: 'Regenerate the key at dashboard.razorpay.com under Account & Settings > API Keys.',
    },
    {
        id: 'razorpay-key-secret',
        description: 'Razorpay key secret, which captures and refunds payments',
        severity: 'error',
        keywords: ['razorpay', 'rzp_'],
        distinctName: true,
        value: alphanumeric('20,24'),
        gap: named(/secret/),
        within: 160,
        entropy: 3.6,
        advice: 'Regenerate the key at dashboard.razorpay.com under Account & Settings > API Keys.',
    },
    {
        id: 'paytm-merchant-key',
        description: 'Paytm merchant key, with which payments can be signed',
        severity: 'warning',
        keywords: ['paytm'],
        distinctName: true,
        value: /[A-Za-z0-9@#%&!_]{16}/,
        gap: named(/merchant.?key|mkey|secret/),
        entropy: 3.4,
        advice: 'Regenerate it at dashboard.paytm.com under Developer Settings > API keys.',
    },
    {
        id: 'cashfree-secret-key',
        description: 'Cashfree secret key',
        severity: 'error',
        keywords: ['cfsk_ma_'],
        pattern: token(/cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}/),
        advice: 'Delete it at merchant.cashfree.com under Developers > API Keys.',
    },
    {
        id: 'cashfree-legacy-secret-key',
        description: 'Cashfree secret key in its older form',
        severity: 'warning',
        keywords: ['cashfree'],
        distinctName: true,
        value: hex(40),
        gap: named(/secret|key/),
        entropy: 3,
        advice: 'Delete it at merchant.cashfree.com under Developers > API Keys.',
    },
    {
        id: 'phonepe-salt-key',
        description: 'PhonePe salt key or client secret, with which payments can be signed',
        severity: 'warning',
        keywords: ['phonepe'],
        value: uuid,
        gap: named(/salt|secret|key/),
        advice: 'Regenerate it in the PhonePe business dashboard under Developer Settings.',
    },
    {
        id: 'payu-merchant-salt',
        description: 'PayU merchant key or salt',
        severity: 'warning',
        keywords: ['payu'],
        value: alphanumeric(32),
        gap: named(/salt/),
        entropy: 3.4,
        advice: 'Ask PayU support for a new salt, or regenerate it in the merchant dashboard under Payment Gateway > Key and Salt.',
    },
    {
        id: 'instamojo-token',
        description: 'Instamojo private API key or token',
        severity: 'warning',
        keywords: ['instamojo'],
        distinctName: true,
        value: hex(32),
        gap: keyName,
        entropy: 3,
        advice: 'Regenerate it at instamojo.com under API & Plugins.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/commerce-shops.js


const commerceShopsRules = [
    {
        id: 'coinbase-api-secret',
        description: 'Coinbase API key or secret',
        severity: 'warning',
        keywords: ['coinbase'],
        distinctName: true,
        value: anyOf(alphanumeric(32), urlSafe(64), /[A-Za-z0-9+/]{86}==/),
        gap: keyName,
        entropy: 3.5,
        advice: 'Delete it at coinbase.com/settings/api (CDP keys: portal.cdp.coinbase.com under API keys).',
    },
    {
        id: 'wise-api-token',
        description: 'Wise API token',
        severity: 'warning',
        keywords: ['transferwise', 'wise_api', 'wise_token'],
        value: uuid,
        gap: keyName,
        advice: 'Revoke it at wise.com under Settings > API tokens.',
    },
    {
        id: 'ebay-client-secret',
        description: 'eBay client secret (Cert ID), which acts for the application of a shop',
        severity: 'error',
        keywords: ['PRD-', 'SBX-'],
        pattern: token(/(?:PRD|SBX)-[0-9a-f]{12}(?:-[0-9a-f]{4}){4}/),
        entropy: 3,
        advice: 'Rotate the Cert ID at developer.ebay.com under Application Keys.',
    },
    {
        id: 'duffel-access-token',
        description: 'Duffel access token, which books flights',
        severity: 'error',
        keywords: ['duffel_live_', 'duffel_test_'],
        pattern: token(/duffel_(?:live|test)_[A-Za-z0-9_=-]{43}/),
        advice: 'Delete it at app.duffel.com under Developers > Access tokens.',
    },
    {
        id: 'easypost-api-key',
        description: 'EasyPost API key',
        severity: 'error',
        keywords: ['EZAK', 'EZTK'],
        pattern: token(/EZ[AT]K[A-Za-z0-9]{54}/),
        entropy: 3.8,
        advice: 'Regenerate it at easypost.com/account/api-keys.',
    },
    {
        id: 'shippo-api-token',
        description: 'Shippo API token',
        severity: 'error',
        keywords: ['shippo_live_', 'shippo_test_'],
        pattern: token(/shippo_(?:live|test)_[0-9a-fA-F]{40}/),
        advice: 'Delete it at apps.goshippo.com under Settings > API.',
    },
    {
        id: 'etsy-api-key',
        description: 'Etsy API keystring',
        severity: 'warning',
        keywords: ['etsy'],
        value: lowercase(24),
        gap: keyName,
        entropy: 3.2,
        advice: 'Delete the app at etsy.com/developers/your-apps and create it again.',
    },
    {
        id: 'woocommerce-consumer-secret',
        description: 'WooCommerce REST consumer secret',
        severity: 'error',
        keywords: ['woocommerce', 'consumer_secret', 'consumersecret', 'wc_consumer', 'wc_secret'],
        value: /cs_[0-9a-f]{40}/,
        entropy: 3,
        advice: 'Revoke it in WordPress under WooCommerce > Settings > Advanced > REST API.',
    },
    {
        id: 'bigcommerce-access-token',
        description: 'BigCommerce API access token',
        severity: 'warning',
        keywords: ['bigcommerce', 'bc_access_token'],
        distinctName: true,
        value: lowercase('30,31'),
        gap: named(/token|secret|key/),
        entropy: 3.4,
        advice: 'Delete the account at the BigCommerce control panel under Settings > Store-level API accounts.',
    },
    {
        id: 'squarespace-api-key',
        description: 'Squarespace API key',
        severity: 'warning',
        keywords: ['squarespace'],
        distinctName: true,
        value: uuid,
        gap: keyName,
        advice: 'Delete it in Squarespace under Settings > Advanced > Developer API Keys.',
    },
    {
        id: 'gumroad-access-token',
        description: 'Gumroad access token',
        severity: 'warning',
        keywords: ['gumroad'],
        distinctName: true,
        value: urlSafe(43),
        gap: keyName,
        entropy: 4,
        advice: 'Delete the application at gumroad.com/settings/advanced.',
    },
    {
        id: 'lemonsqueezy-api-key',
        description: 'Lemon Squeezy API key',
        severity: 'error',
        keywords: ['lemonsqueezy', 'lemon_squeezy'],
        span: 1200,
        pattern: /lemon_?squeezy[^\r\n]{0,60}?(?<secret>eyJ[A-Za-z0-9_-]{30,60}\.[A-Za-z0-9_-]{200,340}\.[A-Za-z0-9_-]{342,700})(?![A-Za-z0-9_-])/i,
        advice: 'Delete it at app.lemonsqueezy.com/settings/api.',
    },
    {
        id: 'paddle-api-key',
        description: 'Paddle API key',
        severity: 'error',
        keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
        pattern: token(/pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/),
        advice: 'Revoke it at vendors.paddle.com under Developer tools > Authentication.',
    },
    {
        id: 'freemius-secret-key',
        description: 'Freemius secret key of a plugin or theme',
        severity: 'error',
        keywords: ['secret_key'],
        pattern: /secret_key["']\s{0,8}=>\s{0,8}["'](?<secret>sk_[^\s"']{29})["']/,
        entropy: 3.5,
        advice: 'Regenerate it at dashboard.freemius.com under Settings > Keys.',
    },
    {
        id: 'lob-api-key',
        description: 'Lob API key, which prints and mails',
        severity: 'error',
        keywords: [
            'lob_api',
            'lob_key',
            'lob_secret',
            'lob_test',
            'lob_live',
            'lob-api',
            'lobapi',
            'lobkey',
            'lobsecret',
            'lobtoken',
            'lob_token',
            'lob_pub',
            'lobpub',
            'api.lob.com',
            'lob api',
        ],
        value: anyOf(/(?:live|test)_[0-9a-f]{35}/, /(?:live|test)_pub_[0-9a-f]{31}/, /(?:live|test)_[A-Za-z0-9]{35}/),
        entropy: 3.2,
        advice: 'Regenerate it at dashboard.lob.com under Settings > API Keys.',
    },
    {
        id: 'finicity-secret',
        description: 'Finicity (Mastercard Open Banking) app key or partner secret',
        severity: 'warning',
        keywords: ['finicity'],
        distinctName: true,
        value: anyOf(hex(32), alphanumeric(20)),
        gap: named(/secret|key|token|access/),
        entropy: 3,
        advice: 'Rotate it at developer.mastercard.com on the project\u2019s page Open Banking keys.',
    },
    {
        id: 'kraken-api-secret',
        description: 'Kraken API key or private key',
        severity: 'warning',
        keywords: ['kraken'],
        value: base64('54,88'),
        gap: keyName,
        entropy: 4.4,
        advice: 'Delete it at kraken.com under Settings > API.',
    },
    {
        id: 'kucoin-api-secret',
        description: 'KuCoin API key or secret',
        severity: 'warning',
        keywords: ['kucoin'],
        distinctName: true,
        value: anyOf(uuid, hex(24)),
        gap: keyName,
        entropy: 3,
        advice: 'Delete it at kucoin.com/account/api.',
    },
    {
        id: 'binance-api-secret',
        description: 'Binance API key or secret',
        severity: 'error',
        keywords: ['binance'],
        distinctName: true,
        value: alphanumeric(64),
        gap: keyName,
        entropy: 4.4,
        advice: 'Delete it at binance.com under API Management.',
    },
    {
        id: 'bittrex-api-secret',
        description: 'Bittrex API key or secret',
        severity: 'warning',
        keywords: ['bittrex'],
        distinctName: true,
        value: alphanumeric(32),
        gap: keyName,
        entropy: 3.2,
        advice: 'Bittrex is closed; make sure the same value is used nowhere else.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/credential-files.js

const credentialFilesRules = [
    {
        id: 'netrc-password',
        description: 'Password or token in a .netrc file',
        severity: 'error',
        keywords: ['machine ', 'default login'],
        span: 400,
        pattern: /(?:machine [ \t]{0,8}[^\s%$<{]\S{0,79}\s{1,12}login|default login)\s{1,12}\S{1,80}\s{1,12}password\s{1,12}(?<secret>[^\s"'$<>{}\\]{3,128})/,
        check: remotePassword,
        advice: 'Change the password or revoke the token at the machine that the entry names.',
    },
    {
        id: 'pgpass-password',
        description: 'Password in a .pgpass file of PostgreSQL',
        severity: 'warning',
        keywords: [':5432:', ':5433:', ':6432:'],
        before: 80,
        pattern: /(?<=^|\n)[\w.*-]{1,80}:(?:5432|5433|6432):[\w*-]{1,63}:[\w.*@-]{1,63}:(?<secret>[^\s:"'$<>{}]{4,100})(?=\s|$)/,
        check: remotePassword,
        advice: 'Change the password of that database account.',
    },
    {
        id: 'postfix-relay-password',
        description: 'Password of a mail relay in a map of Postfix',
        severity: 'warning',
        keywords: [']:587', ']:465', ']:25 '],
        before: 90,
        pattern: /(?<=^|\n)\[[\w.-]{3,80}\]:(?:587|465|25)[ \t]{1,8}[^\s:]{1,80}:(?<secret>[^\s"'$<>{}]{4,100})(?=\s|$)/,
        check: remotePassword,
        advice: 'Change the password of that mailbox or revoke the key at the relay.',
    },
    {
        id: 'jetbrains-deployment-password',
        description: 'Password of a server that a JetBrains IDE uploads to, in a spelling that anybody can read',
        severity: 'warning',
        keywords: ['password="df', 'passphrase="df'],
        span: 280,
        pattern: /pass(?:word|phrase)="(?<secret>(?:df[89a-f][0-9a-f]){3,64})"/,
        check: jetBrainsPassword,
        advice: 'Change the password at that host, and keep .idea/webServers.xml out of the repository.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/bytes.js

const digits = '0123456789';
const isDigit = tableOf(digits);
const isWord = tableOf(`${letters}${digits}_`);
const bytes_isName = tableOf(`${letters}${digits}_-.$`);
const isBlank = tableOf(' \t');
const bytes_isParameter = tableOf('?&#');
const isQuote = tableOf('"\'`');
const endsBareValue = tableOf(' \t\r\n\0"\'`,;&<>)]}|');
const endsLine = tableOf('\n');
const isCredential = tableOf(`${letters}${digits}_-.$+/=~`);
const isTemplate = tableOf('<>{}');
const isType = tableOf(`${letters}${digits}_.<>[]|?*&' `);
const TAB = 9;
const bytes_LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const bytes_HASH = 35;
const DOLLAR = 36;
const bytes_OPEN = 40;
const CLOSE = 41;
const bytes_ASTERISK = 42;
const PLUS = 43;
const COMMA = 44;
const bytes_HYPHEN = 45;
const DOT = 46;
const bytes_SLASH = 47;
const COLON = 58;
const bytes_SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const AT = 64;
const OPEN_BRACKET = 91;
const bytes_BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const UNDERSCORE = 95;
const BACKTICK = 96;
const OPEN_BRACE = 123;
const BAR = 124;
const CLOSE_BRACE = 125;
const TILDE = 126;
const byteAt = (bytes, at) => at >= 0 && at < bytes.length ? bytes[at] : 0;
const bytes_skipBlanks = (bytes, from, limit = 64) => {
    const end = Math.min(bytes.length, from + limit);
    let at = from;
    while (at < end && isBlank[bytes[at]] === 1)
        at++;
    return at;
};
const bytes_standsAt = (bytes, at, text) => {
    if (at < 0 || at + text.length > bytes.length)
        return false;
    for (let index = 0; index < text.length; index++) {
        const byte = bytes[at + index];
        if ((isUpper[byte] === 1 ? byte + 32 : byte) !== text.charCodeAt(index))
            return false;
    }
    return true;
};
const searchFor = (set) => {
    let text = null;
    let start = 0;
    let end = 0;
    return (bytes, from, limit) => {
        if (bytes !== text || from < start || from > end) {
            text = bytes;
            start = from;
            end = from;
        }
        while (end < limit && set[bytes[end]] === 0)
            end++;
        return Math.min(end, limit);
    };
};
const bytes_lineStart = (bytes, at, reach = 200) => {
    const limit = Math.max(0, at - reach);
    let start = at;
    while (start > limit && bytes[start - 1] !== bytes_LINE_FEED)
        start--;
    return start;
};
const bytes_latin1 = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, Math.min(end, bytes.length) - start)).toString('latin1');
const endOfMatch = (pattern, bytes, from, reach) => {
    const match = pattern.exec(bytes_latin1(bytes, from, from + reach));
    return match === null ? -1 : from + match[0].length;
};

;// CONCATENATED MODULE: ./lib/detect/generic/syntax/remark.js


const remark_LONGEST_NAME = 64;
const inComment = (bytes, at) => {
    const start = skipBlanks(bytes, lineStart(bytes, at));
    const byte = bytes[start];
    const next = bytes[start + 1];
    if (byte === HASH && standsAt(bytes, skipBlanks(bytes, start + 1), 'define '))
        return false;
    if (byte === HASH || byte === SEMICOLON || (byte === HYPHEN && next === HYPHEN)) {
        let word = start;
        while (word < at && isName[bytes[word]] === 0)
            word++;
        const longest = at + remark_LONGEST_NAME;
        while (word < longest && isName[bytes[word]] === 1)
            word++;
        return word < at || bytes[word] === OPEN;
    }
    if (byte === ASTERISK)
        return true;
    return byte === SLASH && (next === ASTERISK || (next === SLASH && bytes[start + 2] === SLASH));
};
const afterExample = (bytes, at) => /\b(?:examples?|e\.g|sample|such as|for instance|like)\b/i.test(latin1(bytes, lineStart(bytes, at, 64), at));
const exampleNode = /^\s*(?:-\s+)?["']?(?:x-)?examples?["']?\s*:\s*[{[|>]?-?\s*$/i;
const remark_EXAMPLE = 1000;
const withinExample = (bytes, at) => {
    const lines = latin1(bytes, Math.max(0, at - remark_EXAMPLE), at).split('\n');
    let depth = indentOf(lines.pop());
    for (const line of lines.reverse()) {
        const indent = indentOf(line);
        if (indent >= depth || line.trim() === '')
            continue;
        if (exampleNode.test(line))
            return true;
        depth = indent;
    }
    return false;
};
const indentOf = (line) => line.search(/\S|$/);
const endOfLink = /[?&;](?:e|exp|expires?|expiry|deadline|se|x-amz-expires|x-goog-expires)=\d/i;
const endsByItself = (bytes, { nameStart, valueEnd }) => {
    const before = bytes[nameStart - 1] ?? 0;
    if (isParameter[before] === 0 && before !== SEMICOLON)
        return false;
    return endOfLink.test(latin1(bytes, lineStart(bytes, nameStart), valueEnd + 64));
};
const publicPlace = /checksum\/$|data-cf-beacon=["'`]\{[^}]{0,60}["']$/;
const searchBox = /^["'`]?[,;]?(?=[^{}]{0,120}?\bindex_?name["']?\s{0,4}[:=])(?![^{}]{0,160}\bqueries\b)/i;
const SEARCH_BOX = 200;
const namesApiKey = /^api_?key$/i;
const isPublic = (bytes, read) => {
    const { nameStart, nameEnd, valueEnd } = read;
    if (publicPlace.test(latin1(bytes, lineStart(bytes, nameStart, 100), nameStart)))
        return true;
    return (namesApiKey.test(latin1(bytes, nameStart, nameEnd)) &&
        searchBox.test(latin1(bytes, valueEnd, valueEnd + SEARCH_BOX)));
};
const badge = /(?:badge|\.svg\?)[^\s"'<>()]{0,120}$/i;
const isInBadge = (bytes, at) => badge.test(latin1(bytes, lineStart(bytes, at), at));
const lifetime = /expires_?in[\s"'\\:=>]{1,8}\d{1,5}(?![\d.])/i;
const ANSWER = 240;
const endsSoon = (bytes, { nameStart, valueEnd }) => lifetime.test(latin1(bytes, Math.max(0, nameStart - ANSWER), valueEnd + ANSWER));
const COMMAND = 300;
const commandAround = (bytes, at) => {
    const isEnd = (index) => bytes[index] === LINE_FEED && bytes[index - 1] !== BACKSLASH;
    let start = at;
    while (start > 0 && at - start < COMMAND && !isEnd(start - 1))
        start--;
    let end = at;
    while (end < bytes.length && end - at < COMMAND && !isEnd(end))
        end++;
    return latin1(bytes, start, end);
};
const thisMachine = /\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?![\w.-])/i;
const asksThisMachine = (bytes, at) => thisMachine.test(commandAround(bytes, at));
const control = '\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f\x7f';
const isControl = tableOf(control);
const NOISE = 64;
const isAmidNoise = (bytes, at, length) => {
    const end = at + length;
    let count = 0;
    for (let index = Math.max(0, at - NOISE); index < Math.min(bytes.length, end + NOISE); index++)
        if (isControl[bytes[index]] === 1)
            count++;
    return count > 1;
};

;// CONCATENATED MODULE: ./lib/detect/rules/data.js




const dataRules = [
    {
        id: 'supabase-service-role-key',
        description: 'Supabase service role key, which passes every row level rule of the database',
        severity: 'error',
        keywords: ['eyJhbGciOiJIUzI1NiIs'],
        span: 900,
        pattern: token(/eyJhbGciOiJIUzI1NiIs[A-Za-z0-9_-]{10,60}\.eyJ[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{43}/),
        check: supabaseServiceRole,
        advice: 'Rotate the JWT secret at supabase.com/dashboard under Project Settings > API keys (or move to secret API keys and disable the legacy ones).',
    },
    {
        id: 'supabase-secret-key',
        description: 'Supabase secret API key, which passes every row level rule of the database',
        severity: 'error',
        keywords: ['sb_secret_'],
        pattern: token(/sb_secret_[A-Za-z0-9_-]{31}/),
        advice: 'Delete it at supabase.com/dashboard under Project Settings > API keys.',
    },
    {
        id: 'supabase-access-token',
        description: 'Supabase personal access token, which manages projects',
        severity: 'error',
        keywords: ['sbp_'],
        pattern: token(/sbp_(?:[0-9a-f]{40}|[0-9a-z]{40}|v0_[0-9a-f]{40}|[0-9a-z_-]{40})/),
        advice: 'Delete it at supabase.com/dashboard/account/tokens.',
    },
    {
        id: 'planetscale-token',
        description: 'PlanetScale service token, OAuth token or database password',
        severity: 'error',
        keywords: ['pscale_tkn_', 'pscale_oauth_', 'pscale_pw_'],
        pattern: token(/pscale_(?:tkn|oauth|pw)_[A-Za-z0-9_.=-]{32,64}/),
        entropy: 3.2,
        advice: 'Delete it at app.planetscale.com under Settings > Service tokens, or on the database\u2019s page Settings > Passwords.',
    },
    {
        id: 'neon-api-key',
        description: 'Neon API key',
        severity: 'error',
        keywords: ['napi_'],
        pattern: token(/napi_[A-Za-z0-9]{60,64}/),
        advice: 'Revoke it at console.neon.tech under Account settings > API keys.',
    },
    {
        id: 'neon-database-password',
        description: 'Neon database password',
        severity: 'error',
        keywords: ['npg_'],
        pattern: token(/npg_[A-Za-z0-9]{12,16}/),
        entropy: 2.8,
        check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret) ? 'error' : null),
        advice: 'Reset it at console.neon.tech under Branches > Roles & databases > Reset password.',
    },
    {
        id: 'upstash-rest-token',
        description: 'Upstash Redis REST token',
        severity: 'error',
        keywords: ['upstash', 'kv_rest_api'],
        distinctName: true,
        value: anyOf(/A[A-Za-z0-9]{3,60}(?:AA|AI)[A-Za-z0-9_-]{30,120}={0,2}/, /[A-Za-z0-9+/]{60,120}={0,2}/, uuid),
        gap: keyName,
        entropy: 3.2,
        advice: 'Reset the credentials at console.upstash.com on the database\u2019s page.',
    },
    {
        id: 'turso-auth-token',
        description: 'Turso (libSQL) database token',
        severity: 'error',
        keywords: ['turso', 'libsql'],
        value: /eyJ[A-Za-z0-9_-]{20,80}\.eyJ[A-Za-z0-9_-]{20,300}\.[A-Za-z0-9_-]{86}/,
        advice: 'Invalidate all tokens of the database with `turso db tokens invalidate NAME`.',
    },
    {
        id: 'mongodb-atlas-private-key',
        description: 'MongoDB Atlas API private key',
        severity: 'error',
        keywords: ['atlas', 'mongodb'],
        value: uuid,
        gap: /private|priv|secret|api.?key/i,
        within: 64,
        advice: 'Delete the key in Atlas under Organization Access Manager > API Keys.',
    },
    {
        id: 'mongodb-atlas-service-account-secret',
        description: 'MongoDB Atlas service account secret',
        severity: 'error',
        keywords: ['mdb_sa_sk_'],
        pattern: token(/mdb_sa_sk_[A-Za-z0-9_-]{40}/),
        entropy: 3.6,
        advice: 'Revoke it in Atlas under Organization Access Manager > Service Accounts.',
    },
    {
        id: 'databricks-token',
        description: 'Databricks personal access token',
        severity: 'error',
        keywords: ['dapi'],
        pattern: token(/dapi[0-9a-f]{32}(?:-[0-9])?/),
        entropy: 2.8,
        advice: 'Revoke it in Databricks under Settings > Developer > Access tokens.',
    },
    {
        id: 'databricks-oauth-secret',
        description: 'Databricks service principal OAuth secret',
        severity: 'error',
        keywords: ['dose'],
        pattern: token(/dose[0-9a-f]{32}/),
        entropy: 3,
        advice: 'Delete it in the Databricks account console under Service principals > Secrets.',
    },
    {
        id: 'snowflake-password',
        description: 'Snowflake password or token',
        severity: 'error',
        keywords: ['snowflake'],
        distinctName: true,
        value: /[A-Za-z0-9_-]{20,120}/,
        gap: named(/pass(?:word)?|pwd|secret|token|(?:private|access).?key/),
        entropy: 3.6,
        check: (secret) => /[0-9]/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) ? 'error' : null,
        advice: 'Change it with `ALTER USER name SET PASSWORD = \u2026` (programmatic tokens: `ALTER USER \u2026 REMOVE PROGRAMMATIC ACCESS TOKEN`).',
    },
    {
        id: 'algolia-admin-key',
        description: 'Algolia API key: the admin key writes and deletes every index, search keys are public',
        severity: 'warning',
        keywords: ['algolia'],
        value: anyOf(hex(32), lowercase(32)),
        gap: named(/(?<!search[-_. ]?(?:only[-_. ]?)?(?:api[-_. ]?)?)(?:admin|key|secret|token|write)/),
        overBy: searchBox,
        entropy: 3,
        advice: 'Regenerate it at dashboard.algolia.com under Settings > API Keys.',
    },
    {
        id: 'clickhouse-cloud-api-secret',
        description: 'ClickHouse Cloud API key secret',
        severity: 'error',
        keywords: ['4b1d'],
        pattern: token(/4b1d[A-Za-z0-9]{38}/),
        entropy: 4,
        advice: 'Delete it at console.clickhouse.cloud under API Keys.',
    },
    {
        id: 'influxdb-token',
        description: 'InfluxDB API token',
        severity: 'error',
        keywords: ['influx'],
        distinctName: true,
        value: /[A-Za-z0-9_-]{86}==/,
        entropy: 4.2,
        advice: 'Delete it in InfluxDB under Load Data > API Tokens, or with `influx auth delete`.',
    },
    {
        id: 'cockroach-cloud-api-key',
        description: 'CockroachDB Cloud API key',
        severity: 'error',
        keywords: ['CCDB1_'],
        pattern: token(/CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/),
        advice: 'Delete it at cockroachlabs.cloud under Access Management > Service Accounts.',
    },
    {
        id: 'xata-api-key',
        description: 'Xata API key',
        severity: 'error',
        keywords: ['xau_'],
        pattern: token(/xau_[A-Za-z0-9]{32,40}/),
        entropy: 3.8,
        advice: 'Delete it at app.xata.io under Account settings > Personal API keys.',
    },
    {
        id: 'convex-deploy-key',
        description: 'Convex deploy key',
        severity: 'error',
        keywords: ['prod:', 'dev:', 'preview:'],
        pattern: /(?<![A-Za-z0-9_-])(?:prod|dev|preview):[a-z]{3,12}-[a-z]{3,12}-[0-9]{1,4}\|[A-Za-z0-9+/=_-]{40,200}/,
        advice: 'Revoke it at dashboard.convex.dev under the deployment\u2019s Settings > URL & Deploy Key.',
    },
    {
        id: 'fauna-secret',
        description: 'Fauna key secret',
        severity: 'warning',
        keywords: ['fauna'],
        distinctName: true,
        value: /fn[A-Z][A-Za-z0-9_-]{36,60}/,
        entropy: 3.6,
        advice: 'Fauna is closed; make sure the same value is used nowhere else.',
    },
    {
        id: 'hasura-admin-secret',
        description: 'Hasura admin secret, which passes every permission of the API',
        severity: 'warning',
        keywords: ['hasura'],
        distinctName: true,
        value: /[A-Za-z0-9_+/=-]{20,80}/,
        gap: named(/admin.?secret|access.?key/),
        entropy: 3.5,
        check: (secret) => (/[0-9]/.test(secret) && /[A-Za-z]/.test(secret) ? 'warning' : null),
        advice: 'Change HASURA_GRAPHQL_ADMIN_SECRET of the server, or the project\u2019s environment variables in Hasura Cloud.',
    },
    {
        id: 'astra-db-token',
        description: 'DataStax Astra DB token',
        severity: 'error',
        keywords: ['AstraCS:'],
        pattern: token(/AstraCS:[A-Za-z]{24}:[0-9a-f]{64}/),
        advice: 'Delete it at astra.datastax.com under Settings > Tokens.',
    },
    {
        id: 'dremio-token',
        description: 'Dremio personal access token',
        severity: 'warning',
        keywords: ['dremio'],
        distinctName: true,
        value: base64('40,90'),
        gap: keyName,
        entropy: 4.2,
        advice: 'Delete it in Dremio under Account Settings > Personal Access Tokens.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/data-services.js


const dataServicesRules = [
    {
        id: 'elastic-api-key',
        description: 'Elasticsearch or Elastic Cloud API key',
        severity: 'error',
        keywords: ['elastic', 'es_api', 'elasticsearch', 'apikey '],
        value: /(?:essu_)?[A-Za-z0-9+/]{58,78}={1,2}/,
        gap: named(/key|token|secret|auth/),
        entropy: 4.2,
        check: (secret) => /^[A-Za-z0-9_-]{20}:[A-Za-z0-9_-]{22}/.test(Buffer.from(secret.replace('essu_', ''), 'base64').toString('latin1'))
            ? 'error'
            : 'warning',
        advice: 'Invalidate it in Kibana under Stack Management > API keys, or with `DELETE /_security/api_key`.',
    },
    {
        id: 'confluent-secret',
        description: 'Confluent Cloud API secret',
        severity: 'error',
        keywords: ['confluent', 'ccloud', 'cpdev', 'kafka'],
        value: anyOf(/[A-Za-z0-9+/]{64}/, /cflt[A-Za-z0-9+/]{60}/),
        gap: keyName,
        entropy: 4.2,
        advice: 'Delete it at confluent.cloud under API keys, or with `confluent api-key delete KEY`.',
    },
    {
        id: 'confluent-api-key',
        description: 'Confluent Cloud API key, whose secret may be nearby',
        severity: 'warning',
        keywords: ['confluent', 'ccloud', 'cpdev'],
        distinctName: true,
        value: anyOf(/[A-Z0-9]{16}/, alphanumeric(16)),
        gap: keyName,
        entropy: 3.2,
        advice: 'Delete it at confluent.cloud under API keys, or with `confluent api-key delete KEY`.',
    },
    {
        id: 'aiven-token-in-header',
        description: 'Aiven API token in the header of a request',
        severity: 'error',
        keywords: ['aivenv1 '],
        span: 420,
        pattern: /aivenv1 {1,3}(?<secret>[A-Za-z0-9+/]{340,400}={0,2})(?![A-Za-z0-9+/=])/,
        entropy: 4,
        advice: 'Revoke it at console.aiven.io under User information > Tokens.',
    },
    {
        id: 'aiven-token',
        description: 'Aiven API token',
        severity: 'error',
        keywords: ['aiven'],
        value: anyOf(/[A-Za-z0-9+/]{372}|[A-Za-z0-9+/]{371}=|[A-Za-z0-9+/]{370}==/, /aivenv1_[A-Za-z0-9]{40,70}/),
        entropy: 3.6,
        advice: 'Revoke it at console.aiven.io under User information > Tokens.',
    },
    {
        id: 'aiven-service-password',
        description: 'Password of an Aiven service',
        severity: 'error',
        keywords: ['AVNS_'],
        pattern: token(/AVNS_[A-Za-z0-9_-]{19}/),
        entropy: 3.2,
        advice: 'Reset it at console.aiven.io on the service\u2019s page Users.',
    },
    {
        id: 'meilisearch-key',
        description: 'Meilisearch master or admin key',
        severity: 'warning',
        keywords: ['meili'],
        value: anyOf(hex(64), urlSafe('32,64')),
        gap: named(/master|key|secret|token/),
        entropy: 3.2,
        advice: 'Restart Meilisearch with another master key: every key made from it changes.',
    },
    {
        id: 'typesense-api-key',
        description: 'Typesense admin API key',
        severity: 'warning',
        keywords: ['typesense'],
        distinctName: true,
        value: alphanumeric('32,48'),
        gap: keyName,
        entropy: 3.6,
        advice: 'Delete it with `DELETE /keys/ID`, or at cloud.typesense.org under API keys.',
    },
    {
        id: 'cloudinary-url',
        description: 'Cloudinary API secret inside its address',
        severity: 'error',
        keywords: ['cloudinary://'],
        pattern: /cloudinary:\/\/[0-9]{12,18}:(?<secret>[A-Za-z0-9_-]{24,32})@/,
        entropy: 3.6,
        advice: 'Regenerate it at console.cloudinary.com under Settings > API Keys.',
    },
    {
        id: 'cloudinary-api-secret',
        description: 'Cloudinary API secret',
        severity: 'warning',
        keywords: ['cloudinary'],
        distinctName: true,
        value: urlSafe(27),
        gap: named(/secret/),
        entropy: 3.8,
        advice: 'Regenerate it at console.cloudinary.com under Settings > API Keys.',
    },
    {
        id: 'uploadthing-secret',
        description: 'UploadThing secret key',
        severity: 'warning',
        keywords: ['uploadthing'],
        value: anyOf(/sk_(?:live|test)_[0-9a-f]{64}/, /eyJhcGlLZXkiOiJza[A-Za-z0-9+/]{60,200}={0,2}/),
        advice: 'Regenerate it at uploadthing.com/dashboard under API Keys.',
    },
    {
        id: 'mapbox-secret-token',
        description: 'Mapbox secret token',
        severity: 'error',
        keywords: ['sk.eyJ'],
        pattern: token(/sk\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,30}/),
        span: 300,
        advice: 'Delete it at console.mapbox.com/account/access-tokens.',
    },
    {
        id: 'mapbox-public-token',
        description: 'Mapbox public or temporary token: safe as long as it is restricted to your sites',
        severity: 'warning',
        keywords: ['pk.eyJ', 'tk.eyJ'],
        pattern: token(/[pt]k\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,30}/),
        span: 300,
        advice: 'Restrict it to your URLs at console.mapbox.com/account/access-tokens, or replace it.',
    },
    {
        id: 'mapbox-token-value',
        description: 'Mapbox token kept under its name',
        severity: 'warning',
        keywords: ['mapbox'],
        distinctName: true,
        value: /[pst]k\.[A-Za-z0-9+/=-]{32,128}\.[A-Za-z0-9+/=-]{20,30}/,
        advice: 'Delete or restrict it at console.mapbox.com/account/access-tokens.',
    },
    {
        id: 'here-api-key',
        description: 'HERE platform API key',
        severity: 'warning',
        keywords: ['here_api', 'hereapi', 'here-api', 'heremaps', 'here_maps', 'here.com'],
        distinctName: true,
        value: urlSafe(43),
        gap: keyName,
        entropy: 4,
        advice: 'Delete it at platform.here.com under Access manager > the app > API keys.',
    },
    {
        id: 'alchemy-api-key',
        description: 'Alchemy node API key',
        severity: 'warning',
        keywords: ['alchemy'],
        value: anyOf(urlSafe(32), /[A-Za-z0-9]{23}_[A-Za-z0-9]{8}/),
        gap: named(/key|token|secret|g\.alchemy\.com/),
        entropy: 4,
        advice: 'Delete the app\u2019s key at dashboard.alchemy.com under Apps > the app > API Key.',
    },
    {
        id: 'infura-project-secret',
        description: 'Infura project id or secret',
        severity: 'warning',
        keywords: ['infura'],
        distinctName: true,
        value: anyOf(hex(32), lowercase(32)),
        gap: named(/key|token|secret|project/),
        entropy: 3,
        advice: 'Rotate it at infura.io under the key\u2019s Settings > Security.',
    },
    {
        id: 'etherscan-api-key',
        description: 'Etherscan (or BscScan, Polygonscan, Arbiscan) API key',
        severity: 'warning',
        keywords: [
            'etherscan',
            'bscscan',
            'polygonscan',
            'arbiscan',
            'snowtrace',
            'basescan',
            'ftmscan',
        ],
        distinctName: true,
        value: /[0-9A-Z]{34}/,
        entropy: 3.5,
        advice: 'Delete it at etherscan.io/apidashboard (or the same page of the explorer it belongs to).',
    },
    {
        id: 'rapidapi-key',
        description: 'RapidAPI key',
        severity: 'error',
        keywords: ['rapidapi', 'rapid_api', 'x-rapidapi-key'],
        distinctName: true,
        value: anyOf(/[0-9a-z]{10}msh[0-9a-z]{15}p[0-9a-z]{6}jsn[0-9a-z]{12}/, urlSafe(50)),
        entropy: 3.5,
        advice: 'Rotate it at rapidapi.com/developer/apps under Authorization.',
    },
    {
        id: 'apollo-graph-key',
        description: 'Apollo GraphOS API key',
        severity: 'error',
        keywords: ['service:', 'user:gh.'],
        pattern: token(/(?:service:[A-Za-z0-9_-]{1,64}|user:gh\.[0-9a-f-]{36}):[A-Za-z0-9_-]{22}/),
        entropy: 3.6,
        check: (secret) => /[0-9]/.test(secret.slice(-22)) && /[A-Z]/.test(secret.slice(-22)) ? 'error' : null,
        advice: 'Delete it at studio.apollographql.com under Settings > API Keys.',
    },
    {
        id: 'data-gov-api-key',
        description: 'api.data.gov key (also of NASA, FEC and other agencies)',
        severity: 'warning',
        keywords: ['data.gov', 'data_gov', 'datagov', 'nasa_api'],
        value: alphanumeric(40),
        entropy: 4,
        advice: 'Ask api.data.gov (contact form) to disable it, and sign up for a new one.',
    },
    {
        id: 'kaggle-key',
        description: 'Kaggle API key',
        severity: 'error',
        keywords: ['kaggle'],
        distinctName: true,
        value: hex(32),
        gap: keyName,
        entropy: 3,
        advice: 'Expire it at kaggle.com/settings under API > Expire Token.',
    },
    {
        id: 'appwrite-api-key',
        description: 'Appwrite server API key',
        severity: 'warning',
        keywords: ['appwrite'],
        distinctName: true,
        value: anyOf(/standard_[0-9a-f]{200,260}/, hex('128,256')),
        advice: 'Delete it in the Appwrite console under Overview > API keys.',
    },
    {
        id: 'adafruit-io-key',
        description: 'Adafruit IO key',
        severity: 'error',
        keywords: ['aio_'],
        pattern: token(/aio_[A-Za-z0-9]{28}/),
        entropy: 3.6,
        advice: 'Regenerate it at io.adafruit.com under My Key.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/development.js



const developmentRules = [
    {
        id: 'github-personal-access-token',
        description: 'GitHub personal access token (classic), which acts as its user',
        severity: 'error',
        keywords: ['ghp_'],
        pattern: token(/ghp_[A-Za-z0-9]{36}/),
        entropy: 3,
        check: base62Checksum,
        advice: 'Delete it at github.com/settings/tokens, and look through the security log for its use.',
    },
    {
        id: 'github-fine-grained-token',
        description: 'GitHub fine-grained personal access token',
        severity: 'error',
        keywords: ['github_pat_'],
        pattern: token(/github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/),
        entropy: 3,
        advice: 'Delete it at github.com/settings/personal-access-tokens.',
    },
    {
        id: 'github-oauth-token',
        description: 'GitHub OAuth access token',
        severity: 'error',
        keywords: ['gho_'],
        pattern: token(/gho_[A-Za-z0-9]{36}/),
        entropy: 3,
        check: base62Checksum,
        advice: 'Revoke the application at github.com/settings/applications; a token of `gh` ends with `gh auth logout` and that.',
    },
    {
        id: 'github-app-token',
        description: 'GitHub App user or installation token',
        severity: 'error',
        keywords: ['ghu_', 'ghs_'],
        pattern: token(/gh[us]_[A-Za-z0-9]{36}/),
        entropy: 3,
        check: base62Checksum,
        advice: 'It ends within hours; end it now with `DELETE /installation/token`, or revoke the app at github.com/settings/apps/authorizations.',
    },
    {
        id: 'github-app-installation-token',
        description: 'GitHub App installation token in the form of a signed token',
        severity: 'error',
        keywords: ['ghs_'],
        span: 1400,
        pattern: token(/ghs_[A-Za-z0-9]{1,20}_eyJ[A-Za-z0-9_-]{20,300}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{40,400}/),
        advice: 'It ends within an hour; end it now with `DELETE /installation/token`.',
    },
    {
        id: 'github-refresh-token',
        description: 'GitHub App refresh token',
        severity: 'error',
        keywords: ['ghr_'],
        pattern: token(/ghr_(?:[A-Za-z0-9]{36}|[A-Za-z0-9]{76})/),
        entropy: 3,
        check: base62Checksum,
        advice: 'Revoke the app\u2019s authorization at github.com/settings/apps/authorizations.',
    },
    {
        id: 'github-oauth-client-secret',
        description: 'GitHub OAuth app or GitHub App client secret, or an old access token of 40 digits',
        severity: 'error',
        keywords: [
            'github_client',
            'github_secret',
            'github_oauth',
            'github_token',
            'github_key',
            'github_api',
            'github_auth',
            'github_pass',
            'github-client',
            'github-secret',
            'github-token',
            'github.client',
            'githubclient',
            'githubsecret',
            'githuboauth',
            'githubtoken',
            'githubkey',
            'gh_client',
            'gh_token',
            'gh_secret',
            'github client',
            'github secret',
            'github token',
        ],
        value: /(?<!@)[0-9a-f]{40}/,
        within: 48,
        gap: named(/secret|token|oauth|auth|password|api.?key/),
        entropy: 3.2,
        advice: 'Generate a new client secret at github.com/settings/developers and delete the leaked one.',
    },
    {
        id: 'bitbucket-access-token',
        description: 'Bitbucket repository, project or workspace access token',
        severity: 'error',
        keywords: ['ATCTT3xFfGN0'],
        pattern: /(?<![A-Za-z0-9_-])ATCTT3xFfGN0[A-Za-z0-9_=-]{150,230}/,
        advice: 'Revoke it at bitbucket.org under Repository (or Workspace) settings > Access tokens.',
    },
    {
        id: 'bitbucket-app-password',
        description: 'Bitbucket app password',
        severity: 'error',
        keywords: ['ATBB'],
        pattern: token(/ATBB[A-Za-z0-9]{32}/),
        entropy: 3.6,
        advice: 'Revoke it at bitbucket.org/account/settings/app-passwords.',
    },
    {
        id: 'bitbucket-client-secret',
        description: 'Bitbucket OAuth consumer secret of 64 characters',
        severity: 'warning',
        keywords: ['bitbucket'],
        distinctName: true,
        value: urlSafe(64),
        gap: named(/secret|token|key/),
        entropy: 3.8,
        advice: 'Delete the consumer at bitbucket.org under Workspace settings > OAuth consumers.',
    },
    {
        id: 'bitbucket-oauth-consumer',
        description: 'Bitbucket OAuth consumer key or secret',
        severity: 'warning',
        keywords: ['bitbucket'],
        distinctName: true,
        value: anyOf(/[A-Za-z0-9+_-]{44}/, lowercase('33,40'), alphanumeric('30,32')),
        gap: named(/client|secret|token|key|\bid\b/),
        entropy: 3.5,
        advice: 'Delete the consumer at bitbucket.org under Workspace settings > OAuth consumers.',
    },
    {
        id: 'composer-github-token',
        description: 'GitHub token of an older form in the auth.json of Composer',
        severity: 'error',
        keywords: ['github-oauth'],
        value: hex(40),
        entropy: 3,
        advice: 'Delete it at github.com/settings/tokens.',
    },
    {
        id: 'gitea-or-forgejo-token',
        description: 'Gitea or Forgejo access token',
        severity: 'error',
        keywords: ['gitea', 'forgejo', 'codeberg'],
        distinctName: true,
        value: hex(40),
        gap: named(/token|secret|key|auth|password/),
        entropy: 3.2,
        advice: 'Delete it in Gitea or Forgejo under Settings > Applications > Access tokens.',
    },
    {
        id: 'gitee-access-token',
        description: 'Gitee personal access token or client secret',
        severity: 'warning',
        keywords: ['gitee'],
        distinctName: true,
        value: anyOf(hex(64), hex(32)),
        gap: named(/token|secret|key/),
        entropy: 3,
        advice: 'Delete it at gitee.com/profile/personal_access_tokens.',
    },
    {
        id: 'gitter-access-token',
        description: 'Gitter access token',
        severity: 'warning',
        keywords: ['gitter'],
        distinctName: true,
        value: /[a-z0-9_-]{40}/,
        gap: keyName,
        entropy: 3.5,
        advice: 'Gitter now lives on Matrix: sign out the session in the account\u2019s settings.',
    },
    {
        id: 'sourcegraph-access-token',
        description: 'Sourcegraph access token',
        severity: 'error',
        keywords: ['sgp_'],
        pattern: token(/sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/),
        entropy: 3,
        advice: 'Delete it in Sourcegraph under Settings > Access tokens.',
    },
    {
        id: 'sourcegraph-license-key',
        description: 'Sourcegraph license or Cody gateway key',
        severity: 'error',
        keywords: ['slk_', 'sgd_'],
        pattern: token(/s(?:lk|gd)_[0-9a-f]{64}/),
        advice: 'Revoke it on the product subscription\u2019s page in Sourcegraph.',
    },
    {
        id: 'sourcegraph-legacy-access-token',
        description: 'Sourcegraph access token in its older form',
        severity: 'warning',
        keywords: ['sourcegraph'],
        distinctName: true,
        value: hex(40),
        gap: keyName,
        entropy: 3.2,
        advice: 'Delete it in Sourcegraph under Settings > Access tokens.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/development-content.js


const developmentContentRules = [
    {
        id: 'contentful-personal-access-token',
        description: 'Contentful personal access token',
        severity: 'error',
        keywords: ['CFPAT-'],
        pattern: token(/CFPAT-[A-Za-z0-9_-]{43,64}/),
        entropy: 3.8,
        advice: 'Revoke it at app.contentful.com under Account settings > CMA tokens.',
    },
    {
        id: 'contentful-delivery-token',
        description: 'Contentful delivery or preview token',
        severity: 'warning',
        keywords: ['contentful'],
        distinctName: true,
        value: urlSafe(43),
        gap: keyName,
        entropy: 4,
        advice: 'Delete the API key at app.contentful.com under Settings > API keys.',
    },
    {
        id: 'sanity-token',
        description: 'Sanity API token',
        severity: 'error',
        keywords: ['sanity'],
        value: /sk[A-Za-z0-9]{70,180}/,
        entropy: 4.2,
        advice: 'Delete it at sanity.io/manage under API > Tokens.',
    },
    {
        id: 'storyblok-access-token',
        description: 'Storyblok access token',
        severity: 'warning',
        keywords: ['storyblok'],
        distinctName: true,
        value: anyOf(/[A-Za-z0-9]{22}tt/, /[A-Za-z0-9]{22}-[0-9]{5,12}-[A-Za-z0-9_-]{20}/),
        entropy: 3.6,
        advice: 'Delete it at app.storyblok.com under Settings > Access Tokens.',
    },
    {
        id: 'datocms-api-token',
        description: 'DatoCMS API token',
        severity: 'warning',
        keywords: ['datocms', 'dato_api'],
        distinctName: true,
        value: hex(30),
        gap: keyName,
        entropy: 3,
        advice: 'Rotate it in DatoCMS under Project Settings > API tokens.',
    },
    {
        id: 'prismic-access-token',
        description: 'Prismic API access token',
        severity: 'warning',
        keywords: ['prismic'],
        distinctName: true,
        value: anyOf(/MC5[A-Za-z0-9_-]{20,80}\.[A-Za-z0-9_-]{20,120}/, /eyJ[A-Za-z0-9_-]{30,60}\.eyJ[A-Za-z0-9_-]{60,250}\.[A-Za-z0-9_-]{43}/),
        advice: 'Delete it in Prismic under Settings > API & Security.',
    },
    {
        id: 'webflow-api-token',
        description: 'Webflow API token',
        severity: 'warning',
        keywords: ['webflow'],
        distinctName: true,
        value: anyOf(hex(64), alphanumeric(64)),
        gap: keyName,
        entropy: 3,
        advice: 'Revoke it at webflow.com under Site settings > Apps & integrations > API access.',
    },
    {
        id: 'typeform-access-token',
        description: 'Typeform personal access token',
        severity: 'error',
        keywords: ['tfp_'],
        pattern: token(/tfp_[A-Za-z0-9_.=-]{40,60}/),
        entropy: 3.8,
        advice: 'Revoke it at admin.typeform.com under Personal tokens.',
    },
    {
        id: 'frameio-token',
        description: 'Frame.io developer token',
        severity: 'error',
        keywords: ['fio-u-'],
        pattern: /fio-u-[A-Za-z0-9=_-]{64}(?![A-Za-z0-9_-])/,
        advice: 'Delete it at developer.frame.io/app/tokens.',
    },
    {
        id: 'make-webhook',
        description: 'Make (Integromat) webhook, which starts the scenario behind it',
        severity: 'warning',
        keywords: ['.make.com/', '.make.celonis.com/', '.integromat.com/'],
        pattern: /\.(?:make|make\.celonis|integromat)\.com\/(?<secret>[a-z0-9]{32})(?![A-Za-z0-9])/,
        advice: 'Delete the webhook in Make under Webhooks, and make a new one.',
    },
    {
        id: 'tines-webhook',
        description: 'Tines webhook, which starts the story behind it',
        severity: 'warning',
        keywords: ['.tines.com/webhook/'],
        pattern: /\.tines\.com\/webhook\/[0-9a-z]{32}\/(?<secret>[0-9a-z]{32})(?![0-9a-z])/i,
        advice: 'Regenerate the secret on the webhook action\u2019s page in Tines.',
    },
    {
        id: 'pipedream-api-key',
        description: 'Pipedream API key',
        severity: 'warning',
        keywords: ['pipedream'],
        distinctName: true,
        value: anyOf(hex(32), lowercase(32)),
        gap: keyName,
        entropy: 3,
        advice: 'Revoke it at pipedream.com/settings/account.',
    },
    {
        id: 'n8n-api-key',
        description: 'n8n API key',
        severity: 'warning',
        keywords: ['n8n'],
        value: anyOf(/n8n_api_[0-9a-f]{80}/, /eyJ[A-Za-z0-9_-]{30,60}\.eyJ[A-Za-z0-9_-]{100,300}\.[A-Za-z0-9_-]{43}/),
        advice: 'Delete it in n8n under Settings > n8n API.',
    },
    {
        id: 'apify-api-token',
        description: 'Apify API token',
        severity: 'error',
        keywords: ['apify_api_'],
        pattern: token(/apify_api_[A-Za-z0-9-]{34,38}/),
        advice: 'Delete it at console.apify.com under Settings > Integrations.',
    },
    {
        id: 'browserstack-access-key',
        description: 'BrowserStack access key',
        severity: 'warning',
        keywords: ['browserstack'],
        distinctName: true,
        value: alphanumeric(20),
        gap: named(/key|token/),
        entropy: 3.4,
        advice: 'Reset it at browserstack.com/accounts/profile under Access key.',
    },
    {
        id: 'saucelabs-access-key',
        description: 'Sauce Labs access key',
        severity: 'warning',
        keywords: ['sauce'],
        value: uuid,
        gap: named(/key|token|secret|auth/),
        advice: 'Regenerate it at app.saucelabs.com/user-settings.',
    },
    {
        id: 'cypress-record-key',
        description: 'Cypress Cloud record key',
        severity: 'warning',
        keywords: ['cypress_record_key', '--record', 'record_key'],
        value: uuid,
        advice: 'Delete it at cloud.cypress.io under Project settings > Record keys.',
    },
    {
        id: 'percy-token',
        description: 'Percy project token',
        severity: 'warning',
        keywords: ['percy_token'],
        value: anyOf(hex(64), /(?:web|app|auto|ss|vmw)_[0-9a-f]{64}/),
        advice: 'Regenerate it at percy.io under Project settings.',
    },
    {
        id: 'chromatic-project-token',
        description: 'Chromatic project token',
        severity: 'warning',
        keywords: ['chromatic'],
        value: /chpt_[0-9a-f]{12,20}/,
        advice: 'Reset it at chromatic.com on the project\u2019s page Manage > Configure.',
    },
    {
        id: 'expo-access-token',
        description: 'Expo access token',
        severity: 'warning',
        keywords: ['expo_token', 'expo_access', 'eas_token'],
        value: urlSafe(40),
        entropy: 4,
        advice: 'Revoke it at expo.dev under Settings > Access tokens.',
    },
    {
        id: 'ionic-token',
        description: 'Ionic Appflow personal access token',
        severity: 'error',
        keywords: ['ion_'],
        pattern: token(/ion_[A-Za-z0-9]{42}/),
        entropy: 3.8,
        advice: 'Revoke it at dashboard.ionicframework.com/personal/settings.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/development-delivery.js





const developmentDeliveryRules = [
    {
        id: 'npm-access-token',
        description: 'npm access token, which publishes or reads packages as its user',
        severity: 'error',
        keywords: ['npm_'],
        pattern: token(/npm_[A-Za-z0-9]{36}/),
        entropy: 3,
        check: base62Checksum,
        advice: 'Revoke it with `npm token revoke ID`, or at npmjs.com under Access Tokens; then look at what was published.',
    },
    {
        id: 'npm-legacy-token',
        description: 'npm access token in its older form of a UUID, or a password of an .npmrc file',
        severity: 'error',
        keywords: ['_authToken', 'npm_token', 'npm_auth'],
        value: uuid,
        advice: 'Revoke it with `npm token revoke ID`, or at npmjs.com under Access Tokens.',
    },
    {
        id: 'npm-basic-auth',
        description: 'User name and password of an npm registry, encoded in an .npmrc file',
        severity: 'warning',
        keywords: [':_auth', ':_password'],
        pattern: /(?::_auth|:_password)[ \t]{0,4}=[ \t]{0,4}"?(?<secret>[A-Za-z0-9+/]{12,200}={0,2})(?![A-Za-z0-9+/=$])/,
        entropy: 3,
        advice: 'Change the password at the registry, and use a token from an environment variable in .npmrc.',
    },
    {
        id: 'pypi-api-token',
        description: 'PyPI API token, which publishes packages',
        severity: 'error',
        keywords: ['pypi-AgEIcHlwaS5vcmc'],
        span: 1100,
        pattern: token(/pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}/),
        check: macaroon('pypi-', 'pypi.org'),
        advice: 'Remove it at pypi.org/manage/account under API tokens; then look at the project\u2019s release history.',
    },
    {
        id: 'testpypi-api-token',
        description: 'TestPyPI API token',
        severity: 'error',
        keywords: ['pypi-AgENdGVzdC5weXBpLm9yZw'],
        span: 1100,
        pattern: token(/pypi-AgENdGVzdC5weXBpLm9yZw[A-Za-z0-9_-]{50,1000}/),
        check: macaroon('pypi-', 'test.pypi.org'),
        advice: 'Remove it at test.pypi.org/manage/account under API tokens.',
    },
    {
        id: 'rubygems-api-key',
        description: 'RubyGems API key, which publishes gems',
        severity: 'error',
        keywords: ['rubygems_'],
        pattern: token(/rubygems_[0-9a-z]{42,52}/),
        entropy: 3.2,
        advice: 'Delete it at rubygems.org/profile/api_keys.',
    },
    {
        id: 'crates-io-token',
        description: 'crates.io API token, which publishes crates',
        severity: 'error',
        keywords: ['cio'],
        pattern: token(/cio[A-Za-z0-9]{32}/),
        entropy: 3.8,
        check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret.slice(3)) ? 'error' : null),
        advice: 'Revoke it at crates.io/settings/tokens.',
    },
    {
        id: 'nuget-api-key',
        description: 'NuGet API key, which publishes packages',
        severity: 'error',
        keywords: ['oy2'],
        pattern: token(/oy2[a-z0-9]{43}/),
        check: (secret) => /^oy2[a-p][a-z2-7]{15}[aq][a-z2-7]{11}[eu][bdfhjlnprtvxz357][a-z2-7]{11}[aeimquy4]$/.test(secret)
            ? 'error'
            : 'warning',
        entropy: 3.4,
        advice: 'Delete it at nuget.org/account/apikeys.',
    },
    {
        id: 'nuget-config-password',
        description: 'Password of a package source in a NuGet configuration',
        severity: 'warning',
        keywords: ['key="password"', 'key="cleartextpassword"'],
        pattern: /key="(?:ClearText)?Password"\s{1,10}value="(?!%[^"%]{0,80}%")(?<secret>[^"\r\n$]{8,200})"/i,
        advice: 'Change the password (or token) at the package source, and pass it through an environment variable.',
    },
    {
        id: 'docker-hub-access-token',
        description: 'Docker Hub personal or organization access token',
        severity: 'error',
        keywords: ['dckr_pat_', 'dckr_oat_'],
        pattern: token(/dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})/),
        entropy: 3.2,
        advice: 'Delete it at app.docker.com under Account settings > Personal access tokens.',
    },
    {
        id: 'docker-registry-auth',
        description: 'Registry user name and password, encoded for the Docker API',
        severity: 'error',
        keywords: ['registryauth', 'registry_auth', 'registry-auth', 'docker_auth', 'dockerauth'],
        value: /[A-Za-z0-9+/]{12,400}={0,2}/,
        check: basicCredentials,
        advice: 'Change the password or delete the token at that registry.',
    },
    {
        id: 'docker-config-auth',
        description: 'Registry user name and password, encoded in a Docker configuration',
        severity: 'error',
        keywords: ['"auth"', '"auth\\'],
        pattern: /"auth\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>[A-Za-z0-9+/]{16,1200}={0,2})\\{0,3}"/,
        span: 1300,
        check: basicCredentials,
        advice: 'Change the password or delete the token at that registry, then `docker login` again with a credential helper.',
    },
    {
        id: 'maven-central-token',
        description: 'Sonatype (Maven Central) user token',
        severity: 'warning',
        keywords: ['sonatype', 'ossrh', 'mavencentral', 'maven_central'],
        distinctName: true,
        value: anyOf(/[A-Za-z0-9+/]{40,44}/, alphanumeric(32)),
        gap: named(/pass(?:word|wd)?|token|secret/),
        entropy: 3.8,
        advice: 'Revoke it at central.sonatype.com/account.',
    },
    {
        id: 'clojars-deploy-token',
        description: 'Clojars deploy token',
        severity: 'error',
        keywords: ['CLOJARS_'],
        pattern: token(/CLOJARS_[0-9a-z]{60}/i),
        entropy: 3,
        advice: 'Disable it at clojars.org/tokens.',
    },
    {
        id: 'hex-api-key',
        description: 'Hex.pm API key',
        severity: 'warning',
        keywords: ['hex_api_key'],
        value: hex(32),
        advice: 'Revoke it with `mix hex.user key revoke NAME`, or at hex.pm/dashboard/keys.',
    },
    {
        id: 'packagist-api-token',
        description: 'Private Packagist or Packagist API token',
        severity: 'warning',
        keywords: ['packagist'],
        distinctName: true,
        value: anyOf(/packagist_(?:ack|ort|ocs|uut)_[0-9a-f]{60,80}/, urlSafe(20)),
        gap: keyName,
        entropy: 3.4,
        advice: 'Rotate it at packagist.org/profile (Private Packagist: the organization\u2019s settings > Authentication tokens).',
    },
    {
        id: 'packagecloud-api-token',
        description: 'packagecloud API token',
        severity: 'warning',
        keywords: ['packagecloud'],
        distinctName: true,
        value: hex(48),
        entropy: 3,
        advice: 'Regenerate it at packagecloud.io/api_token.',
    },
    {
        id: 'cloudsmith-api-key',
        description: 'Cloudsmith API key',
        severity: 'error',
        keywords: ['csa_'],
        pattern: token(/csa_[0-9a-f]{30}[A-Za-z0-9]{6}/),
        entropy: 3,
        advice: 'Refresh it at cloudsmith.io/user/settings/api.',
    },
    {
        id: 'cloudsmith-legacy-api-key',
        description: 'Cloudsmith API key in its older form',
        severity: 'warning',
        keywords: ['cloudsmith'],
        distinctName: true,
        value: hex(40),
        entropy: 3,
        advice: 'Refresh it at cloudsmith.io/user/settings/api.',
    },
    {
        id: 'gradle-credentials-password',
        description: 'Password of a repository in a Gradle build',
        severity: 'warning',
        keywords: ['credentials {', 'credentials{'],
        pattern: /credentials ?\{[^{}]{1,240}?password[ =(]{1,4}['"](?<secret>[^'"\r\n$]{4,60})['"]/,
        check: remotePassword,
        span: 400,
        advice: 'Change the password at that repository, and read it with `providers.gradleProperty` or the environment.',
    },
    {
        id: 'cocoapods-trunk-token',
        description: 'CocoaPods trunk session token',
        severity: 'warning',
        keywords: ['cocoapods_trunk_token'],
        value: hex(32),
        advice: 'End the session with `pod trunk me clean-sessions --all`.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/development-gitlab.js


const developmentGitlabRules = [
    {
        id: 'gitlab-personal-access-token',
        description: 'GitLab personal, project or group access token',
        severity: 'error',
        keywords: ['glpat-'],
        span: 340,
        pattern: token(/glpat-(?:[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[A-Za-z0-9_-]{20,24})/),
        entropy: 3,
        check: gitlabChecksum,
        advice: 'Revoke it in GitLab under Edit profile > Access tokens (or Settings > Access tokens of the project or group).',
    },
    {
        id: 'gitlab-runner-token',
        description: 'GitLab runner authentication token',
        severity: 'error',
        keywords: ['glrt-', 'glrtr-'],
        span: 340,
        pattern: token(/glrtr?-(?:t[0-9]_[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|(?:t[0-9]_)?[A-Za-z0-9_-]{20})/),
        entropy: 3,
        check: gitlabChecksum,
        advice: 'Reset it in GitLab under Settings > CI/CD > Runners: delete the runner and register it again.',
    },
    {
        id: 'gitlab-runner-registration-token',
        description: 'GitLab runner registration token (older form), which lets anyone add a runner',
        severity: 'error',
        keywords: ['GR1348941'],
        pattern: token(/GR1348941[A-Za-z0-9_-]{20}/),
        entropy: 3.2,
        advice: 'Reset it in GitLab under Settings > CI/CD > Runners > Reset registration token.',
    },
    {
        id: 'gitlab-deploy-token',
        description: 'GitLab deploy token',
        severity: 'error',
        keywords: ['gldt-'],
        pattern: token(/gldt-[A-Za-z0-9_-]{20}/),
        entropy: 3,
        advice: 'Revoke it in GitLab under Settings > Repository > Deploy tokens.',
    },
    {
        id: 'gitlab-pipeline-trigger-token',
        description: 'GitLab pipeline trigger token',
        severity: 'error',
        keywords: ['glptt-'],
        pattern: token(/glptt-[0-9a-f]{40}/),
        advice: 'Revoke it in GitLab under Settings > CI/CD > Pipeline trigger tokens.',
    },
    {
        id: 'gitlab-ci-job-token',
        description: 'GitLab CI/CD job token, valid while its job runs',
        severity: 'error',
        keywords: ['glcbt-'],
        pattern: token(/glcbt-[0-9A-Za-z]{1,5}_[A-Za-z0-9_-]{20}/),
        entropy: 3,
        advice: 'It ends with its job: cancel the job in GitLab under Build > Jobs.',
    },
    {
        id: 'gitlab-feed-token',
        description: 'GitLab feed or incoming mail token, which reads or writes issues of its user',
        severity: 'error',
        keywords: ['glft-', 'glimt-'],
        pattern: token(/gl(?:ft-(?:[A-Za-z0-9_-]{20}|[a-h0-9]{64}-[0-9]{1,12})|imt-[A-Za-z0-9_-]{25})/),
        entropy: 3,
        advice: 'Reset it in GitLab under Edit profile > Access tokens.',
    },
    {
        id: 'gitlab-agent-token',
        description: 'GitLab agent for Kubernetes token',
        severity: 'error',
        keywords: ['glagent-'],
        pattern: token(/glagent-[A-Za-z0-9_-]{50}/),
        entropy: 3.6,
        advice: 'Revoke it in GitLab under Operate > Kubernetes clusters > the agent > Access tokens.',
    },
    {
        id: 'gitlab-oauth-application-secret',
        description: 'GitLab OAuth application secret',
        severity: 'error',
        keywords: ['gloas-'],
        pattern: token(/gloas-[A-Za-z0-9_-]{64}/),
        advice: 'Renew it in GitLab under Edit profile > Applications > Renew secret.',
    },
    {
        id: 'gitlab-scim-token',
        description: 'GitLab SCIM token, which adds and removes members',
        severity: 'error',
        keywords: ['glsoat-'],
        pattern: token(/glsoat-[A-Za-z0-9_-]{20}/),
        entropy: 3,
        advice: 'Reset it in GitLab under the group\u2019s Settings > SAML SSO > SCIM token.',
    },
    {
        id: 'gitlab-feature-flag-client-token',
        description: 'GitLab feature flag client token',
        severity: 'error',
        keywords: ['glffct-'],
        pattern: token(/glffct-[A-Za-z0-9_-]{20}/),
        entropy: 3,
        advice: 'Regenerate it in GitLab under Deploy > Feature flags > Configure.',
    },
    {
        id: 'gitlab-workspace-token',
        description: 'GitLab workspace token',
        severity: 'error',
        keywords: ['glwt-'],
        pattern: token(/glwt-[A-Za-z0-9_-]{20,64}/),
        entropy: 3.2,
        advice: 'Terminate the workspace in GitLab under Your work > Workspaces.',
    },
    {
        id: 'gitlab-session-cookie',
        description: 'GitLab session cookie, which is signed in as its user',
        severity: 'error',
        keywords: ['_gitlab_session='],
        pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/,
        entropy: 3,
        advice: 'End the session in GitLab under Edit profile > Active sessions.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/development-integration.js


const developmentIntegrationRules = [
    {
        id: 'circleci-access-token',
        description: 'CircleCI personal or project access token',
        severity: 'error',
        keywords: ['CCIPAT_', 'CCIPRJ_'],
        pattern: token(/CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[0-9a-z]{40}/i),
        advice: 'Revoke it at app.circleci.com/settings/user/tokens (project tokens: Project Settings > API Permissions).',
    },
    {
        id: 'circleci-legacy-access-token',
        description: 'CircleCI access token in its older form',
        severity: 'error',
        keywords: ['circleci', 'circle_token', 'circle-token', 'circle_ci'],
        distinctName: true,
        value: hex(40),
        gap: named(/token|key|secret|auth/),
        entropy: 3,
        advice: 'Revoke it at app.circleci.com/settings/user/tokens.',
    },
    {
        id: 'buildkite-api-token',
        description: 'Buildkite API access token',
        severity: 'error',
        keywords: ['bkua_'],
        pattern: token(/bkua_[0-9a-z]{40}/),
        entropy: 3,
        advice: 'Revoke it at buildkite.com/user/api-access-tokens.',
    },
    {
        id: 'buildkite-agent-token',
        description: 'Buildkite agent token, which lets a machine take the organization\u2019s jobs',
        severity: 'error',
        keywords: ['bkct_', 'buildkite_agent_token', 'buildkite-agent'],
        value: anyOf(/bkct_[A-Za-z0-9_-]{40,60}/, hex('50,56')),
        entropy: 3.2,
        advice: 'Revoke it at buildkite.com under Agents > the cluster > Agent Tokens.',
    },
    {
        id: 'jenkins-initial-password',
        description: 'Password that Jenkins makes for its first administrator and prints in its log',
        severity: 'warning',
        keywords: ['proceed to installation:'],
        pattern: /proceed to installation:\s{1,40}(?<secret>[0-9a-f]{32})(?![0-9a-z])/,
        entropy: 3,
        advice: 'Change the password of the account `admin` under People > admin > Security, and keep logs out of the repository.',
    },
    {
        id: 'teamcity-access-token',
        description: 'TeamCity access token, which acts for its user on the build server',
        severity: 'error',
        keywords: ['eyJ0eXAiOiAiVENWMiJ9.'],
        pattern: token(/eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{48}/),
        advice: 'Delete it in TeamCity under your profile > Access Tokens.',
    },
    {
        id: 'travis-ci-token',
        description: 'Travis CI API token',
        severity: 'warning',
        keywords: ['travis'],
        value: /[A-Za-z0-9_]{22}/,
        gap: keyName,
        entropy: 3.4,
        advice: 'Regenerate it at app.travis-ci.com/account/preferences.',
    },
    {
        id: 'semaphore-ci-token',
        description: 'Semaphore CI API token',
        severity: 'warning',
        keywords: ['semaphore'],
        distinctName: true,
        value: /[0-9a-zA-Z_-]{32}/,
        gap: named(/token|api.?key|secret/),
        entropy: 3.4,
        advice: 'Reset it at me.semaphoreci.com/account.',
    },
    {
        id: 'codefresh-api-key',
        description: 'Codefresh API key',
        severity: 'warning',
        keywords: ['codefresh'],
        distinctName: true,
        value: /[0-9a-f]{24}\.[0-9a-f]{32}/,
        advice: 'Revoke it at g.codefresh.io/user/settings under API Keys.',
    },
    {
        id: 'codemagic-api-token',
        description: 'Codemagic API token',
        severity: 'warning',
        keywords: ['codemagic'],
        distinctName: true,
        value: urlSafe(43),
        gap: keyName,
        entropy: 4,
        advice: 'Revoke it at codemagic.io under Teams > Personal Account > Integrations > Codemagic API.',
    },
    {
        id: 'bitrise-access-token',
        description: 'Bitrise personal access token',
        severity: 'warning',
        keywords: ['bitrise'],
        distinctName: true,
        value: urlSafe(86),
        gap: keyName,
        entropy: 4,
        advice: 'Revoke it at app.bitrise.io/me/profile#/security.',
    },
    {
        id: 'appveyor-api-token',
        description: 'AppVeyor API token',
        severity: 'warning',
        keywords: ['appveyor'],
        distinctName: true,
        value: anyOf(/v2\.[a-z0-9]{20}/, lowercase(20)),
        gap: keyName,
        entropy: 3.4,
        advice: 'Reset it at ci.appveyor.com/api-keys.',
    },
    {
        id: 'codecov-access-token',
        description: 'Codecov upload or API token',
        severity: 'warning',
        keywords: ['codecov'],
        distinctName: true,
        value: anyOf(uuid, lowercase(32)),
        gap: keyName,
        entropy: 3.2,
        advice: 'Regenerate it at app.codecov.io on the repository\u2019s page under Settings.',
    },
    {
        id: 'coveralls-repo-token',
        description: 'Coveralls repository or personal token',
        severity: 'warning',
        keywords: ['coveralls'],
        distinctName: true,
        value: anyOf(/[A-Za-z0-9-]{37}/, alphanumeric('32,33')),
        gap: keyName,
        entropy: 3.4,
        advice: 'Regenerate it at coveralls.io on the repository\u2019s page under Settings.',
    },
    {
        id: 'codacy-api-token',
        description: 'Codacy API token',
        severity: 'warning',
        keywords: ['codacy'],
        distinctName: true,
        value: anyOf(hex(32), alphanumeric('20,24')),
        gap: keyName,
        entropy: 3.2,
        advice: 'Delete it at app.codacy.com under Your account > Access management.',
    },
    {
        id: 'code-climate-reporter-id',
        description: 'Code Climate test reporter id or API token',
        severity: 'warning',
        keywords: ['codeclimate', 'cc_test_reporter_id', 'code_climate'],
        distinctName: true,
        value: anyOf(hex(64), hex(40)),
        entropy: 3,
        advice: 'Regenerate it at codeclimate.com on the repository\u2019s page under Settings > Test coverage.',
    },
    {
        id: 'sonar-token',
        description: 'SonarQube or SonarCloud token in the form with a prefix',
        severity: 'error',
        keywords: ['squ_', 'sqp_', 'sqa_'],
        pattern: token(/sq[upa]_[0-9a-z]{40}/),
        entropy: 3,
        advice: 'Revoke it in SonarQube under My Account > Security.',
    },
    {
        id: 'sonar-legacy-token',
        description: 'SonarQube or SonarCloud token in its older form',
        severity: 'error',
        keywords: ['sonar'],
        value: /[0-9a-z_=-]{40}|[0-9A-Z_=-]{40}|sq[pau]_[0-9A-Za-z]{40}/,
        gap: named(/login|token|key|secret/),
        entropy: 3.2,
        advice: 'Revoke it in SonarQube (or at sonarcloud.io) under My Account > Security.',
    },
    {
        id: 'snyk-api-token',
        description: 'Snyk API token',
        severity: 'error',
        keywords: ['snyk'],
        distinctName: true,
        value: uuid,
        gap: keyName,
        advice: 'Revoke it at app.snyk.io/account under API Token.',
    },
    {
        id: 'snyk-service-account-token',
        description: 'Snyk token in the form with a prefix',
        severity: 'error',
        keywords: ['snyk_'],
        pattern: token(/snyk_(?:uat|sat)\.[0-9a-z]{8}\.eyJ[A-Za-z0-9_-]{20,160}\.[A-Za-z0-9_-]{40,110}/),
        span: 400,
        advice: 'Revoke it at app.snyk.io/account, or under Settings > Service accounts.',
    },
    {
        id: 'stackhawk-api-key',
        description: 'StackHawk API key',
        severity: 'error',
        keywords: ['hawk.'],
        pattern: token(/hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}/),
        entropy: 3.6,
        advice: 'Delete it at app.stackhawk.com/settings/apikeys.',
    },
    {
        id: 'semgrep-app-token',
        description: 'Semgrep AppSec Platform token',
        severity: 'warning',
        keywords: ['semgrep'],
        distinctName: true,
        value: hex(64),
        gap: keyName,
        entropy: 3,
        advice: 'Delete it at semgrep.dev under Settings > Tokens.',
    },
    {
        id: 'dependency-track-api-key',
        description: 'Dependency-Track API key',
        severity: 'error',
        keywords: ['odt_'],
        pattern: token(/odt_[A-Za-z0-9_]{32,255}/),
        span: 300,
        entropy: 3.4,
        advice: 'Delete it in Dependency-Track under Administration > Access Management > Teams.',
    },
    {
        id: 'scrutinizer-access-token',
        description: 'Scrutinizer CI access token',
        severity: 'warning',
        keywords: ['scrutinizer'],
        distinctName: true,
        value: hex(64),
        gap: keyName,
        entropy: 3,
        advice: 'Delete it at scrutinizer-ci.com/profile/applications.',
    },
    {
        id: 'sidekiq-license',
        description: 'Sidekiq Pro or Enterprise credentials of the gem server',
        severity: 'error',
        keywords: ['contribsys__com', 'contribsys.com'],
        pattern: /contribsys(?:__|\.)com[A-Za-z_]{0,12}["']?\s{0,4}(?:string\s{1,4})?[:?.,]{0,3}[=:,>]{1,2}\s{0,4}["'`]?(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9a-z])/i,
        advice: 'Ask Contributed Systems (support@contribsys.com) for new credentials.',
    },
    {
        id: 'sidekiq-license-url',
        description: 'Sidekiq Pro or Enterprise credentials inside the address of the gem server',
        severity: 'error',
        keywords: ['gems.contribsys.com', 'enterprise.contribsys.com'],
        before: 20,
        pattern: /\/\/(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com/i,
        advice: 'Ask Contributed Systems (support@contribsys.com) for new credentials.',
    },
    {
        id: 'knapsack-pro-token',
        description: 'Knapsack Pro test suite token',
        severity: 'warning',
        keywords: ['knapsackpro', 'knapsack_pro'],
        distinctName: true,
        value: lowercase(32),
        gap: keyName,
        entropy: 3.2,
        advice: 'Regenerate it at knapsackpro.com on the project\u2019s page under API token.',
    },
    {
        id: 'prefect-api-key',
        description: 'Prefect Cloud API key',
        severity: 'error',
        keywords: ['pnu_', 'pnb_'],
        pattern: token(/pn[ub]_[A-Za-z0-9]{36}/),
        entropy: 3.6,
        advice: 'Delete it at app.prefect.cloud under API Keys.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/development-tools.js



const developmentToolsRules = [
    {
        id: 'atlassian-api-token',
        description: 'Atlassian API token (Jira, Confluence, Bitbucket), which acts as its user',
        severity: 'error',
        keywords: ['ATATT3'],
        pattern: /(?<![A-Za-z0-9_-])ATATT3[A-Za-z0-9_=-]{170,220}(?![A-Za-z0-9_=-])/,
        span: 300,
        entropy: 3.5,
        check: hexChecksum,
        advice: 'Revoke it at id.atlassian.com/manage-profile/security/api-tokens.',
    },
    {
        id: 'atlassian-admin-api-key',
        description: 'Atlassian organization or OAuth token',
        severity: 'error',
        keywords: ['ATCTT3', 'ATOA'],
        pattern: /(?<![A-Za-z0-9_-])AT(?:CTT3xFfG[A-Za-z0-9_=-]{150,230}|OA[A-Z0-9]{0,4}[A-Za-z0-9_=-]{60,220})(?![A-Za-z0-9_=-])/,
        span: 300,
        entropy: 4,
        advice: 'Revoke it at admin.atlassian.com under Settings > API keys.',
    },
    {
        id: 'atlassian-legacy-api-token',
        description: 'Atlassian API token in its older form of 24 characters',
        severity: 'error',
        keywords: ['atlassian', 'confluence', 'jira'],
        distinctName: true,
        value: /[A-Za-z0-9]{24}/,
        gap: named(/token|key|secret|pass(?:word|wd)?|auth/),
        entropy: 3.4,
        check: (secret) => unlessWords(/[0-9]/.test(secret) ? 'error' : 'warning')(secret),
        advice: 'Revoke it at id.atlassian.com/manage-profile/security/api-tokens.',
    },
    {
        id: 'trello-token',
        description: 'Trello user token',
        severity: 'error',
        keywords: ['trello'],
        value: /ATTA[0-9a-f]{64}[0-9A-Fa-f]{8}/,
        check: hexChecksum,
        advice: 'Revoke it at trello.com/your/account under Applications.',
    },
    {
        id: 'trello-legacy-key',
        description: 'Trello API key or older token',
        severity: 'warning',
        keywords: ['trello'],
        distinctName: true,
        value: anyOf(hex(64), hex(32), lowercase('60,70'), /[a-z0-9-]{32}/),
        gap: keyName,
        entropy: 3,
        advice: 'Revoke the token at trello.com/your/account; renew the key at trello.com/power-ups/admin.',
    },
    {
        id: 'linear-api-key',
        description: 'Linear personal API key or OAuth token',
        severity: 'error',
        keywords: ['lin_api_', 'lin_oauth_'],
        pattern: token(/lin_(?:api_[A-Za-z0-9]{40}|oauth_[0-9a-f]{64})/),
        entropy: 3.2,
        advice: 'Revoke it at linear.app under Settings > Security & access.',
    },
    {
        id: 'linear-client-secret',
        description: 'Linear OAuth client secret',
        severity: 'warning',
        keywords: [
            'linear_client',
            'linear_secret',
            'linear_api',
            'linear-client',
            'linearclient',
            'lineartoken',
            'linear_token',
            'linearapi',
        ],
        value: hex(32),
        entropy: 3,
        advice: 'Rotate it at linear.app under Settings > API > OAuth applications.',
    },
    {
        id: 'notion-integration-token',
        description: 'Notion integration token, which reads and writes the pages it was given',
        severity: 'error',
        keywords: ['ntn_'],
        pattern: token(/ntn_[0-9]{11}[A-Za-z0-9]{35}/),
        entropy: 3.8,
        advice: 'Refresh it at notion.so/profile/integrations on the integration\u2019s page.',
    },
    {
        id: 'notion-legacy-integration-token',
        description: 'Notion integration token in its older form',
        severity: 'error',
        keywords: ['notion', 'secret_'],
        value: /secret_[A-Za-z0-9]{43}/,
        entropy: 4,
        advice: 'Refresh it at notion.so/profile/integrations on the integration\u2019s page.',
    },
    {
        id: 'notion-legacy-token-by-shape',
        description: 'Text in the shape of an older Notion integration token, without a word about Notion',
        severity: 'warning',
        keywords: ['secret_'],
        pattern: token(/secret_[A-Za-z0-9]{43}/),
        entropy: 4.2,
        check: unlessWords('warning'),
        advice: 'Refresh it at notion.so/profile/integrations on the integration\u2019s page.',
    },
    {
        id: 'airtable-personal-access-token',
        description: 'Airtable personal access token',
        severity: 'error',
        keywords: ['airtable'],
        distinctName: true,
        value: /pat[A-Za-z0-9]{14}\.[0-9a-f]{62,66}/,
        entropy: 3.4,
        advice: 'Delete it at airtable.com/create/tokens.',
    },
    {
        id: 'airtable-oauth-token',
        description: 'Airtable OAuth access or refresh token',
        severity: 'error',
        keywords: ['.v1.'],
        before: 40,
        span: 320,
        pattern: token(/oaa[A-Za-z0-9]{10,24}\.v1\.[A-Za-z0-9_-]{20,120}\.[0-9a-f]{32,128}/),
        entropy: 3.8,
        advice: 'Revoke the integration at airtable.com/account under Integrations.',
    },
    {
        id: 'airtable-legacy-key',
        description: 'Airtable API key in its older form, or a token kept under its name',
        severity: 'warning',
        keywords: ['airtable'],
        distinctName: true,
        value: anyOf(/key[A-Za-z0-9]{14}/, alphanumeric(17), /[A-Za-z0-9]{8,24}\.v1\.[A-Za-z0-9_-]{16,120}\.[0-9a-f]{16,128}/),
        gap: keyName,
        entropy: 3.2,
        advice: 'Old keys are dead since 2024; delete tokens at airtable.com/create/tokens.',
    },
    {
        id: 'figma-access-token',
        description: 'Figma personal access or OAuth token',
        severity: 'error',
        keywords: ['figd_', 'figo_', 'figu_', 'figor_', 'figur_'],
        pattern: token(/fig(?:d|or?|ur?)_[A-Za-z0-9_-]{40}/),
        entropy: 3.8,
        advice: 'Revoke it at figma.com under Settings > Security > Personal access tokens.',
    },
    {
        id: 'figma-legacy-access-token',
        description: 'Figma personal access token in its older form',
        severity: 'warning',
        keywords: ['figma'],
        distinctName: true,
        value: /[0-9]{4,8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{4}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
        advice: 'Revoke it at figma.com under Settings > Security > Personal access tokens.',
    },
    {
        id: 'postman-api-key',
        description: 'Postman API or collection access key',
        severity: 'error',
        keywords: ['PMAK-', 'PMAT-'],
        pattern: token(/PM(?:AK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}|AT-[A-Za-z0-9]{26})/),
        entropy: 3.2,
        advice: 'Revoke it at postman.com under Settings > API keys.',
    },
    {
        id: 'readme-api-key',
        description: 'ReadMe API key',
        severity: 'error',
        keywords: ['rdme_'],
        pattern: token(/rdme_[0-9a-z]{70}/),
        entropy: 3.4,
        advice: 'Delete it at dash.readme.com under Configuration > API Keys.',
    },
    {
        id: 'asana-personal-access-token',
        description: 'Asana personal access token',
        severity: 'error',
        keywords: ['asana'],
        value: /[0-2]\/[0-9]{16}(?:\/[0-9]{16})?:[0-9a-z]{32,64}|[01]\/[0-9a-f]{16,32}(?::[0-9a-z]{32,64})?/,
        entropy: 3,
        advice: 'Delete it at app.asana.com/0/my-apps.',
    },
    {
        id: 'asana-client-secret',
        description: 'Asana OAuth client secret',
        severity: 'warning',
        keywords: ['asana'],
        distinctName: true,
        value: lowercase('30,40'),
        gap: named(/secret|token|key|access/),
        entropy: 3.4,
        advice: 'Reset it at app.asana.com/0/my-apps.',
    },
    {
        id: 'asana-client-id',
        description: 'Asana client id, whose secret may be nearby',
        severity: 'warning',
        keywords: ['asana'],
        value: /[0-9]{16}/,
        gap: keyName,
        entropy: 2.6,
        advice: 'The id is public; make sure that the secret is not beside it, else reset that at app.asana.com/0/my-apps.',
    },
    {
        id: 'clickup-api-token',
        description: 'ClickUp personal API token',
        severity: 'error',
        keywords: ['pk_'],
        pattern: token(/pk_[0-9]{6,9}_[0-9A-Z]{32}/),
        entropy: 3.5,
        advice: 'Regenerate it at app.clickup.com under Settings > Apps.',
    },
    {
        id: 'monday-api-token',
        description: 'monday.com API token',
        severity: 'error',
        keywords: ['monday'],
        value: /eyJ[A-Za-z0-9_-]{15,100}\.eyJ[A-Za-z0-9_-]{100,300}\.[A-Za-z0-9_-]{25,100}/,
        advice: 'Regenerate it at monday.com under the avatar > Developers > My access tokens.',
    },
    {
        id: 'shortcut-api-token',
        description: 'Shortcut API token',
        severity: 'warning',
        keywords: ['shortcut', 'clubhouse_api'],
        distinctName: true,
        value: uuid,
        gap: named(/token|secret|api.?key|auth/),
        advice: 'Delete it at app.shortcut.com under Settings > API Tokens.',
    },
    {
        id: 'todoist-api-token',
        description: 'Todoist API token',
        severity: 'warning',
        keywords: ['todoist'],
        distinctName: true,
        value: anyOf(hex(40), lowercase(40)),
        gap: keyName,
        entropy: 3,
        advice: 'Issue a new one at app.todoist.com under Settings > Integrations > Developer.',
    },
    {
        id: 'coda-api-token',
        description: 'Coda API token',
        severity: 'warning',
        keywords: ['coda'],
        value: anyOf(uuid, /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/),
        gap: named(/token|secret|key/),
        advice: 'Delete it at coda.io/account under API settings.',
    },
    {
        id: 'smartsheet-access-token',
        description: 'Smartsheet API access token',
        severity: 'warning',
        keywords: ['smartsheet'],
        distinctName: true,
        value: alphanumeric(37),
        entropy: 3.8,
        advice: 'Revoke it at app.smartsheet.com under Personal Settings > API Access.',
    },
    {
        id: 'miro-access-token',
        description: 'Miro access token',
        severity: 'warning',
        keywords: ['miro'],
        value: /[A-Za-z0-9_-]{27}/,
        gap: named(/token|secret|api.?key|access/),
        entropy: 3.8,
        advice: 'Revoke it at miro.com under Settings > Your apps.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/email.js


const mailgunAdvice = 'In Mailgun open the account menu > API Security (app.mailgun.com/settings/api_security), add a new key and delete this one; sending keys stand under Sending > Domain settings.';
const emailRules = [
    {
        id: 'sendgrid-api-key',
        description: 'SendGrid API key: its holder can send mail as your domain',
        severity: 'error',
        keywords: ['sg.'],
        pattern: token(/SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/),
        entropy: 4,
        advice: 'In SendGrid open Settings > API Keys (app.sendgrid.com/settings/api_keys), create a new key and delete this one.',
    },
    {
        id: 'mailgun-api-key',
        description: 'Mailgun API key: its holder can send mail as your domain and read logs',
        severity: 'error',
        keywords: ['key-'],
        pattern: token(/key-[0-9a-f]{32}/),
        entropy: 3,
        advice: mailgunAdvice,
    },
    {
        id: 'mailgun-key-value',
        description: 'Mailgun key of the newer kind: its holder can send mail or verify webhooks',
        severity: 'error',
        keywords: ['mailgun', 'mg_api'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}|[0-9a-f]{32}/,
        entropy: 3,
        advice: mailgunAdvice,
    },
    {
        id: 'mailchimp-api-key',
        description: 'Mailchimp API key: its holder can read and mail your audience',
        severity: 'error',
        keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
        before: 32,
        pattern: token(/[0-9a-f]{32}-us[1-9]\d?/),
        entropy: 3,
        advice: 'In Mailchimp open Account & billing > Extras > API keys (admin.mailchimp.com/account/api), create a new key and revoke this one.',
    },
    {
        id: 'mandrill-api-key',
        description: 'Mailchimp Transactional (Mandrill) key: its holder can send mail as your domain',
        severity: 'error',
        keywords: ['md-'],
        pattern: token(/md-[A-Za-z0-9_-]{22}/),
        entropy: 3.8,
        check: unlessWords('error'),
        advice: 'In Mandrill open Settings > SMTP & API Info (mandrillapp.com/settings), add a new key and revoke this one.',
    },
    {
        id: 'mandrill-api-key-value',
        description: 'Mandrill key of the older kind: its holder can send mail as your domain',
        severity: 'warning',
        keywords: ['mandrill'],
        gap: keyName,
        distinctName: true,
        value: /[A-Za-z0-9_-]{22}/,
        entropy: 3.5,
        check: unlessWords('warning'),
        advice: 'In Mandrill open Settings > SMTP & API Info (mandrillapp.com/settings), add a new key and revoke this one.',
    },
    {
        id: 'postmark-token',
        description: 'Postmark server or account token: its holder can send mail as your domain',
        severity: 'error',
        keywords: ['postmark'],
        distinctName: true,
        gap: keyName,
        value: uuid,
        entropy: 3,
        advice: 'In Postmark open the server > API Tokens (account.postmarkapp.com), generate another token and delete this one.',
    },
    {
        id: 'brevo-api-key',
        description: 'Brevo (Sendinblue) API or SMTP key: its holder can send mail and read contacts',
        severity: 'error',
        keywords: ['xkeysib-', 'xsmtpsib-'],
        pattern: token(/x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/),
        entropy: 3,
        advice: 'In Brevo open SMTP & API (app.brevo.com/settings/keys/api), generate a new key and delete this one.',
    },
    {
        id: 'mailjet-secret-key',
        description: 'Mailjet API or secret key: its holder can send mail as your domain',
        severity: 'error',
        keywords: ['mailjet', 'mj_apikey', 'mj_api'],
        distinctName: true,
        gap: named(/secret|private|key|token/),
        value: /[0-9a-f]{32}|[0-9A-Z]{32}/,
        entropy: 3,
        advice: 'In Mailjet open Account settings > REST API > API Key Management and reset the secret key.',
    },
    {
        id: 'sparkpost-api-key',
        description: 'SparkPost (Bird) API key: its holder can send mail as your domain',
        severity: 'error',
        keywords: ['sparkpost'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{40}/,
        entropy: 3,
        advice: 'In SparkPost open Account > API Keys, create a new key and delete this one.',
    },
    {
        id: 'resend-api-key',
        description: 'Resend API key: its holder can send mail as your domain',
        severity: 'error',
        keywords: ['resend'],
        value: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
        entropy: 3.5,
        advice: 'In Resend (resend.com/api-keys) create a new key and delete this one.',
    },
    {
        id: 'mailersend-api-token',
        description: 'MailerSend API token: its holder can send mail as your domain',
        severity: 'error',
        keywords: ['mlsn.'],
        pattern: distinctToken(/mlsn\.[0-9a-f]{64}/),
        entropy: 3,
        advice: 'In MailerSend open Domains > Manage > API tokens, create a new token and delete this one.',
    },
    {
        id: 'loops-api-key',
        description: 'Loops API key: its holder can send mail and read contacts',
        severity: 'error',
        keywords: ['loops_', 'loops.so'],
        gap: keyName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In Loops open Settings > API, generate a new key and delete this one.',
    },
    {
        id: 'klaviyo-private-key',
        description: 'Klaviyo private key: its holder can read and mail your customers',
        severity: 'error',
        keywords: ['klaviyo'],
        distinctName: true,
        value: /pk_[0-9a-f]{34}/,
        entropy: 3,
        advice: 'In Klaviyo open Settings > API keys, create a new private key and delete this one.',
    },
    {
        id: 'customerio-api-key',
        description: 'Customer.io key: its holder can read people and message them',
        severity: 'error',
        keywords: ['customerio', 'customer_io', 'customer.io', 'cio_api'],
        gap: keyName,
        distinctName: true,
        value: /[0-9a-f]{32}|[0-9a-f]{20}/,
        entropy: 3,
        advice: 'In Customer.io open Account settings > API credentials, create a new key and delete this one.',
    },
    {
        id: 'smtp2go-api-key',
        description: 'SMTP2GO API key: its holder can send mail as your domain',
        severity: 'error',
        keywords: ['smtp2go'],
        distinctName: true,
        value: /api-[0-9A-F]{32}/,
        entropy: 3,
        advice: 'In SMTP2GO open Sending > API Keys, add a new key and delete this one.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/engagement.js


const engagementRules = [
    {
        id: 'intercom-access-token',
        description: 'Intercom access token: its holder can read customers and conversations',
        severity: 'error',
        keywords: ['dG9rO'],
        pattern: /(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{54}=(?![A-Za-z0-9+/=])/,
        advice: 'In the Intercom Developer Hub open the app > Authentication and regenerate the access token.',
    },
    {
        id: 'zapier-webhook-url',
        description: 'Zapier webhook URL: whoever knows it can start the workflow',
        severity: 'warning',
        keywords: ['hooks.zapier.com'],
        pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>(?:\d{4,10}\/)?[a-z0-9]{6,40})(?![A-Za-z0-9])/,
        check: unlessWords('warning'),
        advice: 'In Zapier add a new Catch Hook trigger and delete the old step.',
    },
    {
        id: 'sendbird-api-token',
        description: 'Sendbird API token: its holder can read and change every channel and call',
        severity: 'error',
        keywords: ['sendbird'],
        distinctName: true,
        gap: named(/token|secret/),
        value: /[0-9a-f]{40}/,
        entropy: 3,
        advice: 'In the Sendbird dashboard open Settings > General > API tokens, add a secondary token, or ask support to replace the master one.',
    },
    {
        id: 'pubnub-secret-key',
        description: 'PubNub secret key: its holder can administer the keyset',
        severity: 'error',
        keywords: ['sec-c-'],
        pattern: token(/sec-c-[A-Za-z0-9]{44,60}/),
        entropy: 3.5,
        advice: 'In the PubNub admin portal open the keyset and add a new secret key (or a new keyset), deploy it, then remove this one.',
    },
    {
        id: 'pubnub-publish-key',
        description: 'PubNub publish key: its holder can send messages unless Access Manager is on',
        severity: 'warning',
        keywords: ['pub-c-'],
        pattern: token(new RegExp(`pub-c-${uuidLike.source}`)),
        entropy: 3,
        advice: 'Turn Access Manager on for the keyset in the PubNub admin portal, or move to a new keyset.',
    },
    {
        id: 'pusher-app-secret',
        description: 'Pusher app secret: its holder can publish to every channel',
        severity: 'error',
        keywords: ['pusher'],
        gap: named(/secret/),
        distinctName: true,
        value: /[0-9a-f]{20}/,
        entropy: 2.8,
        advice: 'In the Pusher dashboard open the app > App Keys, create new keys, deploy them and delete these ones.',
    },
    {
        id: 'ably-api-key',
        description: 'Ably API key: its holder can publish and subscribe within its capabilities',
        severity: 'error',
        keywords: ['ably'],
        value: /[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{6,7}:[A-Za-z0-9_-]{43}/,
        entropy: 3.5,
        advice: 'In the Ably dashboard open the app > API Keys, create a new key and revoke this one.',
    },
    {
        id: 'onesignal-api-key',
        description: 'OneSignal API key: its holder can push to every subscriber',
        severity: 'error',
        keywords: ['os_v2_'],
        pattern: token(/os_v2_(?:app|org)_[a-z2-7]{80,120}/),
        advice: 'In OneSignal open Settings > Keys & IDs, add a new API key and delete this one.',
    },
    {
        id: 'onesignal-legacy-api-key',
        description: 'OneSignal REST or user API key of the older form',
        severity: 'warning',
        keywords: ['onesignal', 'one_signal'],
        distinctName: true,
        value: anyOf(uuid, /[A-Za-z0-9]{48}/),
        gap: keyName,
        entropy: 3,
        advice: 'In OneSignal open Settings > Keys & IDs, add a new API key and delete this one.',
    },
    {
        id: 'hubspot-private-app-token',
        description: 'HubSpot private app token: its holder can read and change the CRM',
        severity: 'error',
        keywords: ['pat-na', 'pat-eu', 'pat-ap'],
        pattern: token(new RegExp(`pat-(?:na|eu|ap)\\d-${uuid.source}`)),
        advice: 'In HubSpot open Settings > Integrations > Private Apps > the app > Auth, and rotate the token with immediate expiry.',
    },
    {
        id: 'zendesk-api-token',
        description: 'Zendesk API token: its holder can read and answer tickets as any agent',
        severity: 'warning',
        keywords: ['zendesk'],
        gap: keyName,
        distinctName: true,
        value: /[A-Za-z0-9]{40}/,
        entropy: 3.5,
        check: unlessWords('warning'),
        advice: 'In the Zendesk Admin Center open Apps and integrations > APIs > API tokens, add a new token and delete this one.',
    },
    {
        id: 'freshworks-api-key',
        description: 'Freshdesk or Freshcaller API key: its holder can act as that agent',
        severity: 'warning',
        keywords: ['freshdesk', 'freshcaller', 'freshchat', 'freshworks', 'freshservice'],
        gap: keyName,
        distinctName: true,
        value: /[A-Za-z0-9]{18,20}/,
        entropy: 3,
        check: unlessWords('warning'),
        advice: 'In the product open Profile settings of that agent and choose Reset API key.',
    },
    {
        id: 'wati-access-token',
        description: 'WATI access token: its holder can message your WhatsApp contacts',
        severity: 'warning',
        keywords: ['wati_', 'wati.io', 'watitoken'],
        gap: keyName,
        value: /[A-Za-z0-9_.-]{40,400}/,
        entropy: 4,
        check: unlessWords('warning'),
        advice: 'In WATI open API Docs and rotate the access token.',
    },
    {
        id: 'maytapi-api-token',
        description: 'Maytapi token: its holder can read and send messages from your WhatsApp phones',
        severity: 'warning',
        keywords: ['maytapi'],
        gap: keyName,
        value: uuid,
        entropy: 3,
        advice: 'In Maytapi (console.maytapi.com) open Settings > Token, and reset it.',
    },
    {
        id: 'cal-com-api-key',
        description: 'Cal.com API key: its holder can read and change bookings',
        severity: 'error',
        keywords: ['cal_live_'],
        pattern: token(/cal_live_[0-9a-f]{32}/),
        entropy: 3,
        advice: 'In Cal.com open Settings > Developer > API keys, add a new key and delete this one.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/identity.js


const oktaNames = [
    'okta_',
    'okta-',
    'okta.',
    'okta ',
    'okta:',
    'okta=',
    'oktaapi',
    'oktatoken',
    'oktaclient',
];
const identityRules = [
    {
        id: 'okta-api-token',
        description: 'Okta API token, which acts as the administrator who made it',
        severity: 'error',
        keywords: oktaNames,
        distinctName: true,
        value: /00[A-Za-z0-9_-]{40}/,
        entropy: 3.8,
        advice: 'Revoke it in the Okta admin console under Security > API > Tokens.',
    },
    {
        id: 'okta-authorization-header',
        description: 'Okta API token inside an Authorization header',
        severity: 'error',
        keywords: ['SSWS '],
        pattern: /SSWS (?<secret>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/,
        entropy: 3.4,
        advice: 'Revoke it in the Okta admin console under Security > API > Tokens.',
    },
    {
        id: 'okta-client-secret',
        description: 'Okta OAuth client secret',
        severity: 'warning',
        keywords: oktaNames,
        value: anyOf(urlSafe(64), urlSafe(40)),
        gap: named(/client.?secret/),
        entropy: 4,
        advice: 'Generate a new secret in the Okta admin console under Applications > the app > Client Credentials, and delete the leaked one.',
    },
    {
        id: 'auth0-client-secret',
        description: 'Auth0 client secret or API token',
        severity: 'error',
        keywords: ['auth0'],
        distinctName: true,
        value: urlSafe('64,90'),
        gap: named(/secret|token|key/),
        entropy: 4,
        advice: 'Rotate it in the Auth0 dashboard under Applications > the application > Settings > Rotate secret.',
    },
    {
        id: 'auth0-client-id',
        description: 'Auth0 value of 32 characters kept near its name: an id that is public, or a secret',
        severity: 'warning',
        keywords: ['auth0'],
        distinctName: true,
        value: alphanumeric(32),
        gap: named(/secret|token/),
        entropy: 3.8,
        advice: 'If it is a secret, rotate it in the Auth0 dashboard under Applications > the application > Settings.',
    },
    {
        id: 'clerk-secret-key',
        description: 'Clerk secret key, which manages the instance\u2019s users',
        severity: 'error',
        keywords: ['clerk'],
        distinctName: true,
        value: /sk_(?:live|test)_[A-Za-z0-9]{40,50}/,
        advice: 'Rotate it at dashboard.clerk.com under API keys.',
    },
    {
        id: 'workos-api-key',
        description: 'WorkOS API key',
        severity: 'error',
        keywords: ['workos'],
        distinctName: true,
        value: /sk_(?:live_|test_)?[A-Za-z0-9+/=]{24,120}/,
        gap: keyName,
        entropy: 3.6,
        advice: 'Rotate it at dashboard.workos.com under API Keys.',
    },
    {
        id: 'stytch-secret',
        description: 'Stytch project secret',
        severity: 'error',
        keywords: ['secret-live-', 'secret-test-'],
        pattern: token(/secret-(?:live|test)-[A-Za-z0-9_-]{32,40}={0,2}/),
        entropy: 3.8,
        advice: 'Rotate it at stytch.com/dashboard/api-keys.',
    },
    {
        id: 'descope-management-key',
        description: 'Descope management key',
        severity: 'error',
        keywords: ['descope'],
        distinctName: true,
        value: /K[23][A-Za-z0-9]{60,100}/,
        advice: 'Delete it at app.descope.com under Company > Management Keys.',
    },
    {
        id: 'jumpcloud-api-key',
        description: 'JumpCloud API key of an administrator',
        severity: 'warning',
        keywords: ['jumpcloud'],
        distinctName: true,
        value: anyOf(/jca_[A-Za-z0-9]{36}/, alphanumeric(40)),
        gap: keyName,
        entropy: 3.6,
        advice: 'Generate a new one in the JumpCloud admin portal under the account menu > My API Key.',
    },
    {
        id: 'duo-secret-key',
        description: 'Duo Security application secret key',
        severity: 'warning',
        keywords: ['duo_', 'duo-', 'duosecurity', 'duo_skey'],
        value: alphanumeric(40),
        gap: named(/skey|secret/),
        entropy: 4,
        advice: 'Reset it in the Duo Admin Panel under Applications > the application > Reset Secret Key.',
    },
    {
        id: 'onelogin-client-secret',
        description: 'OneLogin API client id or secret',
        severity: 'warning',
        keywords: ['onelogin'],
        distinctName: true,
        value: hex(64),
        gap: keyName,
        entropy: 3,
        advice: 'Delete the credential in the OneLogin admin console under Developers > API Credentials.',
    },
    {
        id: 'loginradius-api-secret',
        description: 'LoginRadius API key or secret',
        severity: 'warning',
        keywords: ['loginradius'],
        distinctName: true,
        value: uuid,
        gap: keyName,
        advice: 'Reset the secret at adminconsole.loginradius.com under API Credentials.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/identity-communities.js


const identityCommunitiesRules = [
    {
        id: 'instagram-access-token',
        description: 'Instagram access token',
        severity: 'error',
        keywords: ['IGQV', 'IGAA'],
        span: 300,
        pattern: token(/IG(?:QV[A-Z]|AA[A-Z])[A-Za-z0-9_-]{100,250}/),
        advice: 'Remove the app at instagram.com under Settings > Website permissions, or reset the app secret at developers.facebook.com.',
    },
    {
        id: 'linkedin-client-secret',
        description: 'LinkedIn application client secret',
        severity: 'error',
        keywords: ['WPL_AP1.', 'WPL_AP0.'],
        pattern: token(/WPL_AP[01]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,8}={0,2}/),
        advice: 'Generate a new secret at linkedin.com/developers/apps on the app\u2019s page Auth.',
    },
    {
        id: 'linkedin-legacy-client-secret',
        description: 'LinkedIn application client secret in its older form',
        severity: 'warning',
        keywords: ['linkedin', 'linked_in', 'linked-in'],
        distinctName: true,
        value: alphanumeric(16),
        gap: named(/secret|key|token/),
        entropy: 3.2,
        advice: 'Generate a new secret at linkedin.com/developers/apps on the app\u2019s page Auth.',
    },
    {
        id: 'linkedin-client-id',
        description: 'LinkedIn application client id, whose secret may be nearby',
        severity: 'warning',
        keywords: ['linkedin', 'linked_in', 'linked-in'],
        value: /[0-9a-z]{14}|[0-9a-z]{12}/,
        gap: /client.?id|api.?key|consumer/i,
        entropy: 3,
        advice: 'The id is public; make sure that the secret is not beside it, else renew that at linkedin.com/developers/apps.',
    },
    {
        id: 'twitter-bearer-token',
        description: 'X (Twitter) app bearer token',
        severity: 'error',
        keywords: ['twitter', 'tweepy', 'bearer_token', 'bearertoken', 'bearer aaaa'],
        value: /A{21,24}[A-Za-z0-9%]{70,120}/,
        entropy: 3.5,
        advice: 'Regenerate it at developer.x.com under the app\u2019s Keys and tokens.',
    },
    {
        id: 'twitter-access-token',
        description: 'X (Twitter) user access token',
        severity: 'error',
        keywords: ['twitter', 'tweepy', 'x_access_token'],
        value: /[0-9]{15,20}-[A-Za-z0-9]{20,40}/,
        entropy: 3.6,
        advice: 'Regenerate it at developer.x.com under the app\u2019s Keys and tokens.',
    },
    {
        id: 'twitter-api-secret',
        description: 'X (Twitter) API secret or access token secret',
        severity: 'error',
        keywords: ['twitter', 'tweepy'],
        distinctName: true,
        value: anyOf(alphanumeric(50), alphanumeric(45), lowercase('35,44')),
        gap: named(/secret|key|token|password/),
        entropy: 4,
        advice: 'Regenerate it at developer.x.com under the app\u2019s Keys and tokens.',
    },
    {
        id: 'twitter-api-key',
        description: 'X (Twitter) API key, whose secret may be nearby',
        severity: 'warning',
        keywords: ['twitter', 'tweepy'],
        value: alphanumeric('18,25'),
        gap: named(/api|key|consumer|client/),
        entropy: 3.4,
        advice: 'Regenerate it at developer.x.com under the app\u2019s Keys and tokens.',
    },
    {
        id: 'twitch-client-secret',
        description: 'Twitch client secret or access token',
        severity: 'error',
        keywords: ['twitch'],
        distinctName: true,
        value: lowercase(30),
        gap: named(/secret|token|oauth|key|password/),
        entropy: 3.6,
        advice: 'Make a new secret at dev.twitch.tv/console/apps; access tokens end with `POST id.twitch.tv/oauth2/revoke`.',
    },
    {
        id: 'spotify-client-secret',
        description: 'Spotify client secret',
        severity: 'warning',
        keywords: ['spotify'],
        distinctName: true,
        value: anyOf(hex(32), lowercase(32)),
        gap: /secret|key|token|\bid\b|_id/i,
        entropy: 3.2,
        advice: 'Rotate it at developer.spotify.com/dashboard under the app\u2019s settings.',
    },
    {
        id: 'tiktok-client-secret',
        description: 'TikTok for Developers client secret or access token',
        severity: 'warning',
        keywords: ['tiktok'],
        distinctName: true,
        value: anyOf(/act\.[A-Za-z0-9!.]{40,90}/, alphanumeric(32)),
        gap: named(/secret|token/),
        entropy: 3.6,
        advice: 'Reset it at developers.tiktok.com under Manage apps.',
    },
    {
        id: 'reddit-client-secret',
        description: 'Reddit application secret',
        severity: 'warning',
        keywords: ['reddit', 'praw'],
        distinctName: true,
        value: urlSafe('27,30'),
        gap: named(/secret/),
        entropy: 3.8,
        advice: 'Make a new secret at reddit.com/prefs/apps: delete the app and create it again.',
    },
    {
        id: 'vk-access-token',
        description: 'VK access token',
        severity: 'error',
        keywords: ['vk1.a.'],
        span: 320,
        pattern: token(/vk1\.a\.[A-Za-z0-9_-]{150,260}/),
        advice: 'End all sessions at id.vk.com under Security, or reset the key in the community\u2019s settings under API usage.',
    },
    {
        id: 'intra42-client-secret',
        description: '42 intranet application secret',
        severity: 'error',
        keywords: ['s-s4t2ud-', 's-s4t2af-'],
        pattern: token(/s-s4t2(?:ud|af)-[0-9a-f]{64}/i),
        advice: 'Replace it at profile.intra.42.fr/oauth/applications.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/identity-frameworks.js



const unlessKnownWords = (secret) => placeholderWords(secret) === null ? unlessWords('warning')(secret) : null;
const identityFrameworksRules = [
    {
        id: 'django-secret-key',
        description: 'Django secret key, which signs sessions and password reset links',
        severity: 'error',
        keywords: ['secret_key'],
        pattern: /(?:SECRET_KEY["']?\]?\s{0,4}[:=,]\s{0,4}[rbu]?["'](?<secret>(?=[^"'\r\n]{0,60}[*!$@#&%^()=+])[A-Za-z0-9*!$@#&_%^()=+-]{50,52})["'])/,
        entropy: 4.2,
        advice: 'Make a new one with `django.core.management.utils.get_random_secret_key()`, and keep the old one in SECRET_KEY_FALLBACKS no longer than needed.',
    },
    {
        id: 'rails-master-key',
        description: 'Rails master key, which decrypts the application\u2019s credentials',
        severity: 'error',
        keywords: ['rails_master_key'],
        value: hex(32),
        entropy: 3,
        advice: 'Make new credentials with `bin/rails credentials:edit` under a new key, and rotate all that stood in them.',
    },
    {
        id: 'rails-secret-key-base',
        description: 'Rails secret key base, which signs and encrypts sessions',
        severity: 'warning',
        keywords: ['secret_key_base', 'secret_token'],
        value: hex('64,128'),
        entropy: 3,
        advice: 'Make a new one with `bin/rails secret`: every session ends.',
    },
    {
        id: 'laravel-app-key',
        description: 'Laravel application key, which encrypts cookies and sessions',
        severity: 'error',
        keywords: ['app_key', 'appkey'],
        value: /base64:[A-Za-z0-9+/]{43}=/,
        entropy: 4,
        advice: 'Make a new one with `php artisan key:generate`; sessions and encrypted values under the old key are lost or must be re-encrypted.',
    },
    {
        id: 'wordpress-auth-key',
        description: 'Key or salt of WordPress, with which it signs its cookies: its holder can log in as anybody',
        severity: 'error',
        keywords: [
            'auth_key',
            'auth_salt',
            'logged_in_key',
            'logged_in_salt',
            'nonce_key',
            'nonce_salt',
        ],
        pattern: /(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']?\s{0,8}(?:,|=>|[:=])\s{0,40}["'](?<secret>[ !#-&(-[\]-~]{64})["']/,
        entropy: 4.2,
        advice: 'Put eight new ones from api.wordpress.org/secret-key/1.1/salt in their places: everybody has to log in again.',
    },
    {
        id: 'aspnet-jwt-key',
        description: 'Key with which an application on ASP.NET signs its JSON Web Tokens',
        severity: 'warning',
        keywords: ['"jwt'],
        span: 600,
        pattern: /"jwt\w{0,12}(?:"\s{0,4}:\s{0,4}\{[^{}]{0,400}?"\w{0,20}|:)Key"\s{0,4}:\s{0,4}"(?<secret>[^"\s\\]{16,128})"/i,
        entropy: 3.5,
        check: unlessKnownWords,
        advice: 'Put a new random key of 256 bits among the secrets of the deployment (`dotnet user-secrets` on your own machine): every token signed with the old one ends.',
    },
    {
        id: 'phoenix-signed-token',
        description: 'Token or session that a Phoenix application signed: its holder is who it names',
        severity: 'warning',
        keywords: ['SFMyNTY.', 'SFMzODQ.', 'SFM1MTI.'],
        pattern: token(/SFM(?:yNTY|zODQ|1MTI)\.[A-Za-z0-9_-]{16,1600}\.[A-Za-z0-9_-]{43,86}/),
        span: 1800,
        entropy: 4,
        advice: 'Sign the user out; if that does not end it, change the salt of the token or the application\u2019s secret_key_base.',
    },
    {
        id: 'keycloak-client-secret',
        description: 'Secret of a client in the export of a Keycloak realm, which acts as that client',
        severity: 'warning',
        keywords: ['clientAuthenticatorType'],
        pattern: /clientAuthenticatorType\\{0,3}"\s{0,4}:\s{0,4}\\{0,3}"client-secret(?:-jwt)?\\{0,3}",[\s\\nr]{0,80}\\{0,3}"secret\\{0,3}"\s{0,4}:\s{0,4}\\{0,3}"(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{32})\\{0,3}"/,
        entropy: 3,
        advice: 'Regenerate it in the admin console under Clients > the client > Credentials, and import realms with the secret filled in from outside.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/infrastructure.js



const infrastructureRules = [
    {
        id: 'vault-service-token',
        description: 'HashiCorp Vault service token',
        severity: 'error',
        keywords: ['hvs.'],
        pattern: token(/hvs\.[A-Za-z0-9_-]{24,140}/),
        entropy: 3.5,
        advice: 'Revoke it with `vault token revoke TOKEN`.',
    },
    {
        id: 'vault-batch-token',
        description: 'HashiCorp Vault batch or recovery token',
        severity: 'error',
        keywords: ['hvb.', 'hvr.'],
        span: 400,
        pattern: token(/hv(?:b\.[A-Za-z0-9_-]{24,300}|r\.[A-Za-z0-9_-]{24,140})/),
        entropy: 3.8,
        advice: 'A batch token cannot be revoked on its own: revoke its parent with `vault token revoke`, or wait for its short life to end.',
    },
    {
        id: 'vault-legacy-service-token',
        description: 'HashiCorp Vault service token in its older form',
        severity: 'error',
        keywords: ['vault', 'x-vault-token'],
        value: /s\.[A-Za-z0-9]{24}/,
        entropy: 3.6,
        check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret) ? 'error' : 'warning'),
        advice: 'Revoke it with `vault token revoke TOKEN`.',
    },
    {
        id: 'vault-legacy-service-token-value',
        description: 'HashiCorp Vault service token in its older form, without a word about Vault',
        severity: 'error',
        keywords: [
            'token: s.',
            'token=s.',
            'token": "s.',
            'token="s.',
            "token='s.",
            'token = "s.',
            'token: "s.',
        ],
        pattern: /token(?:: |=|": "|="|='| = "|: ")(?<secret>s\.[A-Za-z0-9]{24})(?![A-Za-z0-9.(_-])/i,
        entropy: 3.8,
        check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret) ? 'error' : null),
        advice: 'Revoke it with `vault token revoke TOKEN`.',
    },
    {
        id: 'vault-namespace-token',
        description: 'HashiCorp Vault token of the form before 1.10 that names its server\u2019s state',
        severity: 'error',
        keywords: ['s.CAES'],
        pattern: token(/s\.CAESI[A-Za-z0-9_-]{80,160}/),
        entropy: 4,
        advice: 'Revoke it with `vault token revoke TOKEN`.',
    },
    {
        id: 'vault-unseal-key',
        description: 'HashiCorp Vault unseal key',
        severity: 'error',
        keywords: ['unseal'],
        value: anyOf(hex('64,66'), /[A-Za-z0-9+/]{44}/, /[A-Za-z0-9+/]{43}=/),
        entropy: 3.2,
        advice: 'Make new unseal keys with `vault operator rekey`.',
    },
    {
        id: 'vault-unseal-key-numbered',
        description: 'Value of the size of a HashiCorp Vault unseal key, one of several',
        severity: 'warning',
        keywords: [1, 2, 3, 4, 5].flatMap((number) => [`key${number}=`, `key_${number}=`]),
        pattern: /key_?[1-5]=["']?(?<secret>[A-Za-z0-9+/]{44})(?![A-Za-z0-9+/=])/i,
        entropy: 4.2,
        advice: 'If it is one, make new unseal keys with `vault operator rekey`.',
    },
    {
        id: 'vault-unseal-command',
        description: 'HashiCorp Vault unseal key on a command line',
        severity: 'error',
        keywords: ['operator unseal'],
        pattern: /operator unseal(?: -[a-z-]{2,20}(?:=\S{1,30})?){0,3} ["']?(?<secret>[A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{43}=|[0-9a-f]{64,66})(?![A-Za-z0-9+/=])/,
        entropy: 3.2,
        advice: 'Make new unseal keys with `vault operator rekey`.',
    },
    {
        id: 'vault-approle-secret-id',
        description: 'HashiCorp Vault AppRole secret id',
        severity: 'warning',
        keywords: ['vault', 'approle'],
        value: uuid,
        gap: /secret.?id/i,
        advice: 'Destroy it with `vault write auth/approle/role/ROLE/secret-id/destroy secret_id=\u2026`.',
    },
    {
        id: 'terraform-cloud-token',
        description: 'HCP Terraform or Terraform Enterprise API token',
        severity: 'error',
        keywords: ['.atlasv1.'],
        before: 14,
        pattern: token(/[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/),
        entropy: 3.8,
        advice: 'Delete it at app.terraform.io under User settings > Tokens (or the team\u2019s or organization\u2019s API tokens).',
    },
    {
        id: 'consul-token',
        description: 'HashiCorp Consul or Nomad access token',
        severity: 'warning',
        keywords: [
            'consul_http_token',
            'consul_token',
            'x-consul-token',
            'nomad_token',
            'x-nomad-token',
            'consul-token',
        ],
        value: uuid,
        advice: 'Delete it with `consul acl token delete -id ID` or `nomad acl token delete ID`.',
    },
    {
        id: 'consul-gossip-key',
        description: 'Gossip encryption key of Consul, Nomad or Serf',
        severity: 'warning',
        keywords: ['gossip', 'consul_encrypt', 'serf_encrypt'],
        value: /[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==/,
        entropy: 3.6,
        advice: 'Rotate it with `consul keyring -install`, `-use` and `-remove`.',
    },
    {
        id: 'doppler-token',
        description: 'Doppler token: personal, CLI, service, service account, SCIM or audit',
        severity: 'error',
        keywords: ['dp.pt.', 'dp.ct.', 'dp.st.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
        pattern: token(/dp\.(?:pt|ct|sa|scim|audit|said|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}/),
        entropy: 3.5,
        advice: 'Revoke it in the Doppler dashboard: Settings > Tokens, or the config\u2019s page Access; or `doppler configs tokens revoke`.',
    },
    {
        id: 'infisical-token',
        description: 'Infisical service token',
        severity: 'error',
        keywords: ['infisical'],
        distinctName: true,
        value: /st\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
        advice: 'Delete it in Infisical under Project > Access Control > Service Tokens.',
    },
    {
        id: 'onepassword-service-account-token',
        description: '1Password service account token, which reads the vaults it was given',
        severity: 'error',
        keywords: ['ops_eyJ'],
        span: 2500,
        pattern: /(?<![A-Za-z0-9_-])ops_eyJ[A-Za-z0-9+/_-]{250,2400}={0,3}/,
        entropy: 4,
        check: base64Json('ops_', 'signInAddress'),
        advice: 'Revoke it at 1password.com under Developer > Service Accounts > the account.',
    },
    {
        id: 'onepassword-secret-key',
        description: '1Password secret key, one half of what opens an account',
        severity: 'error',
        keywords: ['A3-'],
        pattern: token(/A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/),
        entropy: 3.6,
        advice: 'Regenerate it at 1password.com under My Profile > More Actions > Regenerate Secret Key.',
    },
    {
        id: 'bitwarden-access-token',
        description: 'Bitwarden Secrets Manager access token',
        severity: 'error',
        keywords: ['bws_', 'bitwarden'],
        value: /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
        advice: 'Revoke it in Bitwarden Secrets Manager under Machine accounts > the account > Access tokens.',
    },
    {
        id: 'akeyless-access-key',
        description: 'Akeyless API access key',
        severity: 'warning',
        keywords: ['akeyless'],
        distinctName: true,
        value: /[A-Za-z0-9+/]{43}=/,
        entropy: 4,
        advice: 'Reset the key of the API key method in the Akeyless console under Users & Auth Methods.',
    },
    {
        id: 'pulumi-access-token',
        description: 'Pulumi Cloud access token',
        severity: 'error',
        keywords: ['pul-'],
        pattern: token(/pul-(?:[0-9a-f]{40}|[0-9a-z]{40})/),
        entropy: 3,
        advice: 'Delete it at app.pulumi.com under Personal (or Organization) access tokens.',
    },
    {
        id: 'infracost-api-key',
        description: 'Infracost API key',
        severity: 'error',
        keywords: ['ico-'],
        pattern: /(?<![A-Za-z0-9_.-])ico-[A-Za-z0-9]{32}(?![A-Za-z0-9_.-])/,
        entropy: 3.6,
        advice: 'Regenerate it at dashboard.infracost.io under Org settings > API tokens.',
    },
    {
        id: 'spacelift-api-key-secret',
        description: 'Spacelift API key secret',
        severity: 'warning',
        keywords: ['spacelift'],
        distinctName: true,
        value: hex(64),
        gap: named(/secret|token/),
        entropy: 3,
        advice: 'Delete the key in Spacelift under Organization settings > API keys.',
    },
    {
        id: 'env0-api-key',
        description: 'env0 API key secret',
        severity: 'warning',
        keywords: ['env0'],
        value: urlSafe('24,40'),
        gap: named(/secret|token|key/),
        entropy: 3.8,
        advice: 'Delete it in env0 under Organization settings > API Keys.',
    },
    {
        id: 'octopus-deploy-api-key',
        description: 'Octopus Deploy API key',
        severity: 'error',
        keywords: ['API-'],
        pattern: token(/API-[A-Z0-9]{25,27}/),
        entropy: 3.2,
        check: (secret) => (/[0-9]/.test(secret) ? 'error' : null),
        advice: 'Revoke it in Octopus under Profile > My API Keys.',
    },
    {
        id: 'harness-api-key',
        description: 'Harness personal or service account token',
        severity: 'error',
        keywords: ['pat.', 'sat.'],
        pattern: token(/[ps]at\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/),
        entropy: 3.8,
        advice: 'Delete it in Harness under User Profile > My API Keys or on the service account\u2019s page.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/infrastructure-networks.js




const infrastructureNetworksRules = [
    {
        id: 'tailscale-key',
        description: 'Tailscale auth key, API token or OAuth client secret',
        severity: 'error',
        keywords: ['tskey-'],
        pattern: token(/tskey-[a-z]{2,10}-[A-Za-z0-9]{6,32}(?:-[A-Za-z0-9]{4,64}){0,2}/),
        entropy: 3,
        advice: 'Revoke it at login.tailscale.com/admin/settings/keys.',
    },
    {
        id: 'ngrok-token',
        description: 'ngrok authtoken or API key',
        severity: 'error',
        keywords: ['ngrok'],
        distinctName: true,
        value: anyOf(/[A-Za-z0-9]{25,30}_[0-9][A-Za-z0-9]{20}/, /(?:cr|ak)_[A-Za-z0-9]{25,30}/),
        entropy: 3.8,
        advice: 'Delete it at dashboard.ngrok.com under Authtokens or API Keys.',
    },
    {
        id: 'ngrok-authtoken',
        description: 'ngrok authtoken: its holder can open tunnels in your account',
        severity: 'error',
        keywords: ['authtoken'],
        value: /[1-4][A-Za-z0-9]{26}_[A-Za-z0-9]{20,21}/,
        entropy: 3.8,
        advice: 'Delete it at dashboard.ngrok.com under Authtokens.',
    },
    {
        id: 'zerotier-api-token',
        description: 'ZeroTier Central API token',
        severity: 'warning',
        keywords: ['zerotier'],
        distinctName: true,
        value: alphanumeric(32),
        gap: keyName,
        entropy: 3.6,
        advice: 'Delete it at my.zerotier.com under Account > API Access Tokens.',
    },
    {
        id: 'defined-networking-api-key',
        description: 'Defined Networking (managed Nebula) API key',
        severity: 'error',
        keywords: ['dnkey-'],
        pattern: token(/dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}/),
        advice: 'Delete it at admin.defined.net under Settings > API keys.',
    },
    {
        id: 'nats-key-seed',
        description: 'NATS key seed (nkey), which signs as its user, account, operator or server',
        severity: 'error',
        keywords: ['SUA', 'SAA', 'SOA', 'SNA', 'SCA', 'SXA'],
        pattern: token(/S[UAONCX]A[A-P][A-Z2-7]{54}/),
        entropy: 3.6,
        check: seedChecksum,
        advice: 'Make a new one with `nsc generate nkey` or `nk -gen`, revoke the old one with `nsc revocations add-user`, and push the account.',
    },
    {
        id: 'netbird-access-token',
        description: 'NetBird personal access token',
        severity: 'error',
        keywords: ['nbp_'],
        pattern: token(/nbp_[A-Za-z0-9]{36}/),
        entropy: 3.8,
        advice: 'Delete it at app.netbird.io under Team > Users > the user > Access Tokens.',
    },
    {
        id: 'wireguard-key',
        description: 'WireGuard private or pre-shared key',
        severity: 'error',
        keywords: ['PrivateKey', 'PresharedKey', 'private_key', 'preshared_key'],
        pattern: /(?:private_?key|preshared_?key)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/i,
        entropy: 4,
        check: (secret) => (/[AEIMQUYcgkosw048]=$/.test(secret) ? 'error' : 'warning'),
        advice: 'Make a new pair with `wg genkey | tee private | wg pubkey`, and replace the public key at every peer.',
    },
    {
        id: 'meraki-api-key',
        description: 'Cisco Meraki dashboard API key',
        severity: 'error',
        keywords: ['meraki'],
        distinctName: true,
        value: hex(40),
        gap: keyName,
        entropy: 3,
        advice: 'Revoke it at dashboard.meraki.com under My profile > API access.',
    },
    {
        id: 'openshift-token',
        description: 'OpenShift user token',
        severity: 'error',
        keywords: ['sha256~'],
        pattern: token(/sha256~[A-Za-z0-9_-]{43}/),
        entropy: 3.6,
        advice: 'Revoke it with `oc delete useroauthaccesstokens NAME`, or `oc logout` while signed in with it.',
    },
    {
        id: 'rancher-api-token',
        description: 'Rancher API token',
        severity: 'error',
        keywords: ['token-'],
        pattern: token(/token-[a-z0-9]{5}:[a-z0-9]{54}/),
        advice: 'Delete it in Rancher under Account & API Keys.',
    },
    {
        id: 'kubernetes-bootstrap-token',
        description: 'kubeadm bootstrap token, which lets a node join the cluster',
        severity: 'warning',
        keywords: [
            'kubeadm join',
            'kubeadm_token',
            'kubeadmtoken',
            'bootstrap-token',
            'bootstraptoken',
        ],
        value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
        within: 160,
        entropy: 3.3,
        check: (_, path = null) => (fileKind(path).purpose === 'document' ? null : 'warning'),
        advice: 'Delete it with `kubeadm token delete TOKEN`.',
    },
    {
        id: 'docker-swarm-token',
        description: 'Docker Swarm join token or unlock key',
        severity: 'error',
        keywords: ['SWMTKN-1-', 'SWMKEY-1-'],
        pattern: token(/SWM(?:TKN-1-[a-z0-9]{50}-[a-z0-9]{25}|KEY-1-[A-Za-z0-9+/]{43})/),
        advice: 'Rotate it with `docker swarm join-token --rotate worker` (or `manager`), or `docker swarm unlock-key --rotate`.',
    },
    {
        id: 'artifactory-reference-token',
        description: 'Artifactory reference token',
        severity: 'error',
        keywords: ['cmVmdGtu'],
        pattern: token(/cmVmdGtu[A-Za-z0-9+/]{56}/),
        entropy: 4,
        advice: 'Revoke it in the JFrog platform under Administration > User Management > Access Tokens.',
    },
    {
        id: 'artifactory-api-key',
        description: 'Artifactory API key',
        severity: 'error',
        keywords: ['AKCp'],
        pattern: token(/AKCp[A-Za-z0-9]{61,71}/),
        entropy: 4,
        advice: 'Revoke it in the JFrog platform under Edit Profile, and move to identity tokens.',
    },
    {
        id: 'jfrog-token-value',
        description: 'JFrog API key or identity token kept under its name',
        severity: 'error',
        keywords: ['jfrog', 'artifactory', 'bintray', 'xray'],
        value: anyOf(alphanumeric(73), alphanumeric(64)),
        gap: keyName,
        entropy: 4.2,
        advice: 'Revoke it in the JFrog platform under Edit Profile or Access Tokens.',
    },
    {
        id: 'portainer-access-token',
        description: 'Portainer access token',
        severity: 'error',
        keywords: ['ptr_'],
        pattern: token(/ptr_[A-Za-z0-9+/]{43}=/),
        advice: 'Remove it in Portainer under My account > Access tokens.',
    },
    {
        id: 'truenas-api-key',
        description: 'TrueNAS API key',
        severity: 'error',
        keywords: ['"params"', 'truenas'],
        value: /[0-9]{1,4}-[A-Za-z0-9]{64}/,
        entropy: 4,
        advice: 'Delete it in TrueNAS under Credentials > API Keys.',
    },
    {
        id: 'droneci-access-token',
        description: 'Drone CI user token',
        severity: 'warning',
        keywords: ['droneci', 'drone_token', 'drone-ci'],
        value: alphanumeric(32),
        entropy: 3.6,
        advice: 'Rotate it on the Drone account page, or with `drone user token`.',
    },
    {
        id: 'jenkins-token',
        description: 'Jenkins API token or crumb',
        severity: 'error',
        keywords: ['jenkins'],
        value: /(?:11)?[0-9a-f]{32}/,
        gap: named(/token|key|crumb|pass(?:word|wd)?|secret|auth/),
        entropy: 3,
        advice: 'Revoke it in Jenkins under the user\u2019s page > Security > API Token.',
    },
    {
        id: 'borgbase-api-key',
        description: 'BorgBase API token',
        severity: 'warning',
        keywords: ['borgbase'],
        distinctName: true,
        value: /[A-Za-z0-9/_.-]{148,152}/,
        gap: keyName,
        entropy: 4,
        advice: 'Delete it at borgbase.com under Account > API.',
    },
    {
        id: 'vagrant-cloud-token',
        description: 'Vagrant Cloud token in an older form',
        severity: 'warning',
        keywords: ['vagrant_cloud', 'vagrantcloud', 'atlas_token'],
        value: lowercase('40,64'),
        entropy: 3.6,
        advice: 'Delete it at app.vagrantup.com/settings/security.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/keys.js




const puttyKey = (encryption) => new RegExp([
    String.raw `PuTTY-User-Key-File-[23]: [a-z0-9@.-]{6,60}\s{1,4}Encryption: ${encryption.source}\s{1,4}`,
    String.raw `Comment:[^\r\n]{0,200}\s{1,4}Public-Lines: [0-9]{1,3}\s[A-Za-z0-9+/=\s]{40,2503}`,
    String.raw `(?:Key-Derivation: [A-Za-z0-9:\s-]{40,300})?`,
    String.raw `(?<secret>Private-Lines: [0-9]{1,3}\s[A-Za-z0-9+/=\s]{40,4503}`,
    'Private-MAC: (?:[0-9a-f]{64}|[0-9a-f]{40}))(?![0-9a-f])',
].join(''));
const puttyAdvice = 'Make a new pair with PuTTYgen, and replace the public key in every authorized_keys file that holds it.';
const derBeginnings = [
    'IBADANBgkqhkiG9w0BAQEFAASC',
    'IBAAKCAQEA',
    'IBAAKCAYEA',
    'IBAAKCAgEA',
    'IBAAKBgQ',
    'IBAAJBA',
    'IBAAJhA',
    'IBADCCA',
    'MIGHAgEAMBMGByqGSM49',
    'MIGTAgEAMBMGByqGSM49',
    'MEECAQAwEwYHKoZIzj0C',
    'MIG2AgEAMBAGByqGSM49',
    'MIHuAgEAMBAGByqGSM49',
    'MIGEAgEAMBAGByqGSM49',
    'MIGNAgEAMBAGByqGSM49',
    'MHcCAQEEI',
    'MHQCAQEEI',
    'MIGkAgEBBD',
    'MIHcAgEBBEI',
    'MC4CAQAwBQYDK2VwBCIEI',
    'MC4CAQAwBQYDK2VuBCIEI',
    'MFECAQEwBQYDK2VwBCIEI',
    'MFMCAQEwBQYDK2VwBCIEI',
];
const longBeginning = /MII[A-Za-z0-9+/]{2}[AQgw]IB(?:ADANBgkqhkiG9w0BAQEFAASC|AAKC(?:AQ|AY|Ag)EA|AAKBgQ|AAJ[Bh]A|ADCCA[A-Za-z0-9+/]{2}GByqGSM44BAEw)/;
const derInBase64 = new RegExp(`(?:${longBeginning.source}[A-Za-z0-9+/]{380,6400}|MIG[HT]AgEAMBMGByqGSM49[A-Za-z0-9+/]{150,190}|MEECAQAwEwYHKoZIzj0C[A-Za-z0-9+/]{66,76}|MI(?:G2|Hu|G[EN])AgEAMBAGByqGSM49[A-Za-z0-9+/]{150,310}|MH[cQ]CAQEEI[A-Za-z0-9+/]{140,160}|MIGkAgEBBD[A-Za-z0-9+/]{200,220}|MIHcAgEBBEI[A-Za-z0-9+/]{280,292}|MC4CAQAwBQYDK2V[uw]BCIEI[A-Za-z0-9+/]{43}|MF[EM]CAQEwBQYDK2VwBCIEI[A-Za-z0-9+/]{87,93})`);
const derBeginning = `(?:${longBeginning.source}|MIG[HT]AgEAMBMGByqGSM49|MI(?:G[2EN]|Hu)AgEAMBAGByqGSM49|MEECAQAwEwYHKoZIzj0C|MH[cQ]CAQEEI|MIGkAgEBBD|MIHcAgEBBEI|MF[EM]CAQEwBQYDK2VwBCIEI)`;
const keys_lineEnd = String.raw `(?:(?:\\r)?\\n|\r?\n)["'+#*> \t]{0,40}`;
const keysRules = [
    {
        id: 'private-key',
        description: 'Private key in PEM, OpenSSH or PGP armour',
        severity: 'error',
        keywords: ['-----BEGIN'],
        span: 16_000,
        pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\\nr"'`]{0,8}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\r\n\\]{1,100}){0,4}[A-Za-z0-9+/=\s"'`,.;#&*>|\\_]{40,15000}(?:-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?/,
        check: pemPrivateKey,
        advice: 'Make a new pair and replace the public key wherever it is trusted: authorized_keys, deploy keys, certificates (have those revoked by the issuer).',
    },
    {
        id: 'private-key-base64',
        description: 'Private key in base64 without armour, as programs keep it in their settings',
        severity: 'error',
        keywords: derBeginnings,
        before: 6,
        span: 6500,
        pattern: new RegExp(`(?<![A-Za-z0-9+/])${derInBase64.source}={0,2}(?![A-Za-z0-9+/=])`),
        check: derPrivateKey,
        advice: 'Make a new pair and replace the public key wherever it is trusted: at the payment service, in the other program, in certificates (have those revoked by the issuer).',
    },
    {
        id: 'private-key-base64-lines',
        description: 'Private key in lines of base64 without armour',
        severity: 'error',
        keywords: derBeginnings,
        before: 6,
        pattern: new RegExp(`(?<![A-Za-z0-9+/])(?<!-----${keys_lineEnd})${derBeginning}[A-Za-z0-9+/]{16,70}${keys_lineEnd}[A-Za-z0-9+/]{24,76}(?![A-Za-z0-9+/])`),
        onlyInUse: true,
        advice: 'Make a new pair and replace the public key wherever it is trusted: in other programs, in certificates (have those revoked by the issuer).',
    },
    {
        id: 'key-store-base64',
        description: 'Key store in base64 (PKCS#12): nothing but its password keeps the private keys in it',
        severity: 'warning',
        keywords: ['GCSqGSIb3DQEHA'],
        before: 15,
        pattern: /(?<![A-Za-z0-9+/])MII[A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{3}GCSqGSIb3DQEHAaCC[A-Za-z0-9+/]{24,200}/,
        check: (_, path = null) => (isForShow(path) ? null : 'warning'),
        advice: 'Once the store is out, its password can be guessed offline. Make new keys for what it contains, have its certificates reissued, and keep the new store among the secrets of the repository.',
    },
    {
        id: 'putty-private-key',
        description: 'Private key in PuTTY\u2019s format',
        severity: 'error',
        keywords: ['PuTTY-User-Key-File-'],
        span: 9000,
        pattern: puttyKey(/none/),
        entropy: 3.4,
        advice: puttyAdvice,
    },
    {
        id: 'putty-private-key-encrypted',
        description: 'Private key in PuTTY\u2019s format, under a passphrase',
        severity: 'warning',
        keywords: ['PuTTY-User-Key-File-'],
        span: 9000,
        pattern: puttyKey(/aes256-cbc/),
        entropy: 3.4,
        onlyInUse: true,
        advice: puttyAdvice,
    },
    {
        id: 'age-secret-key',
        description: 'age secret key, which decrypts what was encrypted to its recipient',
        severity: 'error',
        keywords: ['AGE-SECRET-KEY-1'],
        pattern: token(/AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/),
        check: bech32Checksum,
        advice: 'Make a new one with `age-keygen`, encrypt everything to the new recipient, and rotate the secrets that stood in the old files.',
    },
    {
        id: 'age-plugin-identity',
        description: 'age identity of a plugin (YubiKey, TPM and others)',
        severity: 'warning',
        keywords: ['AGE-PLUGIN-'],
        pattern: token(/AGE-PLUGIN-[A-Z0-9]{2,20}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,200}/),
        advice: 'It needs its hardware to be of use; encrypt to a new recipient if that may be lost too.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/messaging.js



const secretName = named(/secret/);
const slackTokenAdvice = 'Call `https://slack.com/api/auth.revoke` with the token, or open the app at api.slack.com/apps > OAuth & Permissions > Revoke Tokens, then install the app again.';
const slackAppAdvice = 'Open the app at api.slack.com/apps > Basic Information, regenerate the credential under App Credentials or App-Level Tokens, and deploy the new one.';
const discordAdvice = 'In the Discord developer portal (discord.com/developers/applications) open the application and reset the token under Bot, or the client secret under OAuth2.';
const metaAdvice = 'In Meta for Developers (developers.facebook.com/apps) reset the app secret under App settings > Basic; a system user token is revoked in Business settings > Users > System users.';
const discordToken = (secret) => (namesBot(secret) ? 'error' : null);
const messagingRules = [
    {
        id: 'slack-bot-token',
        description: 'Slack bot token: its holder can read and write as the app',
        severity: 'error',
        keywords: ['xoxb-'],
        pattern: token(/xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{16,40}/),
        entropy: 3,
        advice: slackTokenAdvice,
    },
    {
        id: 'slack-bot-token-by-prefix',
        description: 'Text that begins as Slack bot tokens do, in a form that is not documented',
        severity: 'warning',
        keywords: ['xoxb-'],
        pattern: token(/xoxb-[0-9A-Fa-f]{8,14}-[0-9A-Za-z]{8,26}-[0-9A-Za-z]{16,64}/),
        entropy: 3,
        advice: slackTokenAdvice,
    },
    {
        id: 'slack-user-token',
        description: 'Slack user token: its holder can read and write as that person',
        severity: 'error',
        keywords: ['xoxp-', 'xoxe-'],
        pattern: token(/xox[pe](?:-\d{8,14}){3}-[A-Za-z0-9]{28,34}/),
        entropy: 3,
        advice: slackTokenAdvice,
    },
    {
        id: 'slack-session-token',
        description: 'Slack session or older workspace token: its holder can act as that person',
        severity: 'error',
        keywords: ['xoxs-', 'xoxo-', 'xoxa-', 'xoxr-', 'xoxc-', 'xoxd-'],
        pattern: anyOf(token(/xox[soarcd]-(?:\d-)?(?:\d{5,14}-){1,4}[A-Za-z0-9%]{8,256}/), base64Token(/xoxd-[A-Za-z0-9%+/]{80,360}={0,2}/)),
        span: 400,
        entropy: 2.5,
        advice: 'Sign out of all sessions (Slack > Settings > Account settings), and revoke the app or the older token at api.slack.com/apps.',
    },
    {
        id: 'slack-app-token',
        description: 'Slack app-level token: its holder can open the event stream of the app',
        severity: 'error',
        keywords: ['xapp-'],
        pattern: token(/xapp-\d-[A-Z0-9]{8,14}-\d{10,15}-[0-9a-f]{64}/),
        entropy: 3,
        advice: slackAppAdvice,
    },
    {
        id: 'slack-configuration-token',
        description: 'Slack configuration or rotating token: its holder can change apps of the team',
        severity: 'error',
        keywords: ['xoxe.xox', 'xoxe-'],
        pattern: token(/xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{140,180}/),
        entropy: 3.5,
        advice: 'Open api.slack.com/apps > Your App Configuration Tokens, delete the pair and generate a new one; rotating app tokens are revoked with `auth.revoke`.',
    },
    {
        id: 'slack-webhook-url',
        description: 'Slack webhook or workflow trigger: whoever knows it can post into the channel',
        severity: 'error',
        keywords: ['hooks.slack'],
        pattern: /hooks\.slack(?:-gov)?\.com\/(?:services\/T[A-Z0-9a-z]{7,12}\/B[A-Z0-9a-z]{7,12}|(?:workflows|triggers)\/[TE][A-Z0-9a-z]{7,12}(?:\/A[A-Z0-9a-z]{7,12})?\/\d{12,20})\/[A-Za-z0-9]{20,48}(?![A-Za-z0-9])/,
        advice: 'Open the app at api.slack.com/apps > Incoming Webhooks and remove this URL (or delete the workflow trigger), then add a new one.',
    },
    {
        id: 'slack-signing-secret',
        description: 'Slack signing or client secret: its holder can forge events or act as the app',
        severity: 'error',
        keywords: ['slack'],
        gap: named(/signing.?secret|client.?secret|secret/),
        distinctName: true,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: slackAppAdvice,
    },
    {
        id: 'discord-bot-token',
        description: 'Discord bot token: its holder controls the bot in every server it is in',
        severity: 'error',
        keywords: [
            'discord',
            'bot_token',
            'bottoken',
            'client.login',
            'client.run',
            'client.start',
            'bot.login',
            'bot.run',
            'bot.start',
            'jdabuilder',
        ],
        value: /[MNO][A-Za-z0-9+/]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
        entropy: 3.5,
        check: discordToken,
        advice: discordAdvice,
    },
    {
        id: 'discord-bot-token-alone',
        description: 'Discord bot token: its holder controls the bot in every server it is in',
        severity: 'error',
        keywords: ['MTA', 'MTE', 'MTI', 'MTM', 'MTQ', 'MTU'].flatMap((start) => [...'wxyz012345'].map((digit) => start + digit)),
        pattern: token(/MT[AEIMQU][w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){5}[MNO][AQgw]\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/),
        entropy: 3.5,
        check: discordToken,
        advice: discordAdvice,
    },
    {
        id: 'discord-webhook-url',
        description: 'Discord webhook URL: whoever knows it can post into the channel',
        severity: 'error',
        keywords: ['discord.com/api', 'discordapp.com/api'],
        pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])/,
        advice: 'In Discord open Server Settings > Integrations > Webhooks and delete it (or send DELETE to the URL itself), then create a new one.',
    },
    {
        id: 'discord-client-secret',
        description: 'Discord client secret: its holder can act as the application',
        severity: 'warning',
        keywords: ['discord'],
        gap: secretName,
        distinctName: true,
        value: /[A-Za-z0-9_-]{32}/,
        entropy: 3.5,
        check: unlessWords('warning'),
        advice: discordAdvice,
    },
    {
        id: 'telegram-bot-token',
        description: 'Telegram bot token: its holder controls the bot and reads its messages',
        severity: 'error',
        keywords: [':AA'],
        before: 13,
        pattern: /(?<![A-Za-z0-9_-])(?:bot)?(?<secret>\d{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])/,
        entropy: 3.5,
        advice: 'Send /revoke to @BotFather, choose the bot, and deploy the new token.',
    },
    {
        id: 'telegram-bot-token-value',
        description: 'Telegram bot token: its holder controls the bot and reads its messages',
        severity: 'error',
        keywords: ['telegram', 'tgram://', 'tg_bot'],
        distinctName: true,
        value: /\d{5,16}:(?:A[A-Za-z0-9_-]{34}|[A-Za-z0-9_-]{35})/,
        entropy: 3.5,
        advice: 'Send /revoke to @BotFather, choose the bot, and deploy the new token.',
    },
    {
        id: 'telegram-address-token',
        description: 'Telegram bot token in the address of a notification service',
        severity: 'error',
        keywords: ['tgram://'],
        pattern: /tgram:\/\/(?<secret>\d{6,12}:[A-Za-z0-9_-]{34,36})(?![A-Za-z0-9_-])/,
        entropy: 3.5,
        advice: 'Send /revoke to @BotFather, choose the bot, and deploy the new token.',
    },
    {
        id: 'teams-webhook-url',
        description: 'Microsoft Teams webhook URL: whoever knows it can post into the channel',
        severity: 'error',
        keywords: ['webhook.office.com', 'outlook.office.com/webhook'],
        pattern: new RegExp(`(?:outlook\\.office\\.com/webhook|webhook\\.office\\.com/webhookb\\d)/${uuidLike.source}@${uuidLike.source}/IncomingWebhook/[A-Za-z0-9]{32}/${uuidLike.source}(?:/[A-Za-z0-9_-]{20,60})?`),
        span: 320,
        advice: 'In Teams open the channel > Manage channel > Connectors > Incoming Webhook, remove it and set up a Workflows webhook instead.',
    },
    {
        id: 'power-automate-webhook-url',
        description: 'Signed URL of a Power Automate or Logic Apps flow: whoever knows it can start the flow',
        severity: 'error',
        keywords: ['logic.azure.com', 'powerplatform.com', 'powerautomate.com'],
        pattern: /(?:logic\.azure|powerplatform|powerautomate)\.com(?::443)?\/[\w/%.-]{1,200}\?(?:[\w.%-]{1,30}=[\w.%/-]{0,80}&(?:amp;)?){0,4}sig=(?<secret>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
        span: 1100,
        advice: 'In the Azure portal regenerate the access key of the workflow (Workflow settings > Access keys); in Power Automate save the flow under a new trigger URL and delete the old flow.',
    },
    {
        id: 'google-chat-webhook-url',
        description: 'Google Chat webhook URL: whoever knows it can post into the space',
        severity: 'error',
        keywords: ['chat.googleapis.com'],
        pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,30}\/messages\?(?:key=[\w-]{39}&(?:amp;)?)token=(?<secret>[\w-]{40,60}(?:%3D){0,2})/,
        span: 320,
        advice: 'In the Google Chat space open Apps & integrations > Webhooks, remove this webhook and add a new one.',
    },
    {
        id: 'zoom-client-secret',
        description: 'Zoom client secret or webhook token: its holder can act as the app',
        severity: 'warning',
        keywords: ['zoom_', 'zoom-', 'zoomclient', 'zoom.us', 'zoomsecret', 'zoomapi'],
        gap: named(/secret|token|key/),
        value: /[A-Za-z0-9]{32}|[A-Za-z0-9_-]{22}/,
        entropy: 3.3,
        check: unlessWords('warning'),
        advice: 'In the Zoom App Marketplace (marketplace.zoom.us/user/build) open the app > App Credentials (or Features > Access for the webhook token) and regenerate it.',
    },
    {
        id: 'meta-access-token',
        description: 'Meta access token (Facebook, Instagram, WhatsApp): its holder can act as the page or number',
        severity: 'error',
        keywords: ['EAA'],
        pattern: base64Token(/EAA[A-Za-z0-9]{90,300}|EAACEdEose0cBA[A-Za-z0-9]{20,300}/),
        span: 320,
        entropy: 4,
        check: unlessWords('error'),
        advice: metaAdvice,
    },
    {
        id: 'meta-app-token',
        description: 'Meta app access token: its holder can act as the app',
        severity: 'error',
        keywords: ['facebook', 'whatsapp', 'instagram', 'meta_', 'fb_'],
        distinctName: true,
        value: /\d{15,17}\|[A-Za-z0-9_-]{27}/,
        entropy: 3.5,
        advice: metaAdvice,
    },
    {
        id: 'meta-app-secret',
        description: 'Meta app secret: its holder can sign requests and make tokens as the app',
        severity: 'error',
        keywords: ['facebook', 'whatsapp', 'instagram', 'meta_app', 'fb_app', 'fbapp', 'fb_secret'],
        gap: named(/secret|access.?token|key/),
        distinctName: true,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: metaAdvice,
    },
    {
        id: 'line-channel-token',
        description: 'LINE channel access token: its holder can message the followers of the channel',
        severity: 'error',
        keywords: ['line_', 'linebot', 'line.me', 'linechannel', 'channel_access', 'channelaccess'],
        gap: keyName,
        value: /[A-Za-z0-9+/]{171}=/,
        entropy: 4.5,
        advice: 'In the LINE Developers console open the channel > Messaging API, and reissue the channel access token.',
    },
    {
        id: 'webex-access-token',
        description: 'Webex bot or access token: its holder can read and write as the bot',
        severity: 'error',
        keywords: ['webex'],
        gap: keyName,
        distinctName: true,
        value: new RegExp(`[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_${uuid.source}`),
        advice: 'At developer.webex.com open My Webex Apps > the bot, and regenerate its access token.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/models.js



const modelsRules = [
    {
        id: 'openai-api-key',
        description: 'OpenAI API key, which runs models at the account owner\u2019s cost',
        severity: 'error',
        keywords: ['T3BlbkFJ'],
        before: 110,
        pattern: anyOf(token(/sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/), token(/sk-(?:[a-z0-9]{1,20}-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/)),
        advice: 'Revoke it at platform.openai.com under Settings > API keys, and look at Usage for calls you did not make.',
    },
    {
        id: 'openai-legacy-api-key',
        description: 'API key in OpenAI\u2019s first form, also used by services that copy it',
        severity: 'warning',
        keywords: ['sk-'],
        pattern: token(/sk-[A-Za-z0-9]{48}/),
        entropy: 4,
        check: unlessWords('warning'),
        advice: 'Revoke it at platform.openai.com under Settings > API keys.',
    },
    {
        id: 'anthropic-api-key',
        description: 'Anthropic API key, which runs Claude at the account owner\u2019s cost',
        severity: 'error',
        keywords: ['sk-ant-api'],
        pattern: token(/sk-ant-api[0-9]{2,4}-[A-Za-z0-9_-]{93}AA/),
        advice: 'Delete it in the Claude Console under Settings > API keys.',
    },
    {
        id: 'anthropic-admin-api-key',
        description: 'Anthropic Admin API key, which manages members, workspaces and keys of an organization',
        severity: 'error',
        keywords: ['sk-ant-admin'],
        pattern: token(/sk-ant-admin[0-9]{2,4}-[A-Za-z0-9_-]{93}AA/),
        advice: 'Delete it in the Claude Console under Settings > Admin keys, and review the organization\u2019s members and keys.',
    },
    {
        id: 'anthropic-oauth-token',
        description: 'Anthropic OAuth access or refresh token, as Claude Code uses it',
        severity: 'error',
        keywords: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
        pattern: token(/sk-ant-(?:oat|ort|sid)[0-9]{2}-[A-Za-z0-9_-]{80,120}/),
        advice: 'Sign out of all sessions at claude.ai under Settings > Account, or revoke the token under Settings > Claude Code.',
    },
    {
        id: 'google-api-key',
        description: 'Google API key: Gemini, Maps and every other service that its project allows it',
        severity: 'error',
        keywords: ['AIza'],
        pattern: new RegExp(`(?<!current_key["' :]{2,8}|${firebaseName.source})${token(/AIza[A-Za-z0-9_-]{35}/).source}(?!${behindFirebaseKey.source})`),
        entropy: 3.5,
        advice: 'Delete or regenerate it in Google Cloud under APIs & Services > Credentials (Gemini keys: aistudio.google.com/apikey), and restrict the new one to the APIs it needs.',
    },
    {
        id: 'google-auth-api-key',
        description: 'Google API key bound to a service account, as Gemini and Vertex AI express mode issue it',
        severity: 'error',
        keywords: ['AQ.Ab'],
        pattern: token(/AQ\.Ab[A-Za-z0-9_-]{45,80}/),
        advice: 'Delete it in Google Cloud under APIs & Services > Credentials, or at aistudio.google.com/apikey.',
    },
    {
        id: 'azure-openai-api-key',
        description: 'Azure OpenAI key in its older form of 32 hexadecimal digits',
        severity: 'error',
        keywords: [
            'azure_openai',
            'azure-openai',
            'azureopenai',
            'azure openai',
            'openai.azure.com',
            'aoai_',
        ],
        value: hex(32),
        gap: keyName,
        entropy: 3,
        advice: 'Regenerate it in the Azure portal on the resource\u2019s page Keys and Endpoint, or with `az cognitiveservices account keys regenerate`.',
    },
    {
        id: 'groq-api-key',
        description: 'Groq API key',
        severity: 'error',
        keywords: ['gsk_'],
        pattern: token(/gsk_[A-Za-z0-9]{52}/),
        entropy: 4,
        advice: 'Delete it at console.groq.com/keys.',
    },
    {
        id: 'mistral-api-key',
        description: 'Mistral API key',
        severity: 'error',
        keywords: ['mistral'],
        value: alphanumeric(32),
        gap: keyName,
        entropy: 3.6,
        advice: 'Delete it at console.mistral.ai under API keys.',
    },
    {
        id: 'cohere-api-key',
        description: 'Cohere API key',
        severity: 'error',
        keywords: ['cohere', 'co_api_key'],
        distinctName: true,
        value: alphanumeric(40),
        gap: keyName,
        entropy: 4,
        advice: 'Delete it at dashboard.cohere.com/api-keys.',
    },
    {
        id: 'huggingface-access-token',
        description: 'Hugging Face user access token, which reads or writes models and data sets',
        severity: 'error',
        keywords: ['hf_'],
        pattern: token(/hf_[A-Za-z]{34}/),
        entropy: 3.5,
        advice: 'Invalidate it at huggingface.co under Settings > Access Tokens.',
    },
    {
        id: 'huggingface-organization-token',
        description: 'Hugging Face organization API token (older form)',
        severity: 'error',
        keywords: ['api_org_'],
        pattern: token(/api_org_[A-Za-z]{34}/),
        entropy: 3.5,
        advice: 'Remove it in the organization\u2019s settings at huggingface.co and move to fine-grained user tokens.',
    },
    {
        id: 'replicate-api-token',
        description: 'Replicate API token',
        severity: 'error',
        keywords: ['r8_'],
        pattern: token(/r8_[A-Za-z0-9_-]{37}/),
        entropy: 3.5,
        advice: 'Disable it at replicate.com/account/api-tokens.',
    },
    {
        id: 'together-api-key',
        description: 'Together AI API key',
        severity: 'error',
        keywords: ['tgp_v1_'],
        pattern: token(/tgp_v1_[A-Za-z0-9_-]{43}/),
        advice: 'Regenerate it at api.together.ai/settings/api-keys.',
    },
    {
        id: 'together-legacy-api-key',
        description: 'Together AI API key in its older form of 64 hexadecimal digits',
        severity: 'warning',
        keywords: [
            'together_api',
            'togetherai',
            'together_ai',
            'together-ai',
            'together.ai',
            'together.xyz',
        ],
        value: hex(64),
        gap: keyName,
        entropy: 3,
        advice: 'Regenerate it at api.together.ai/settings/api-keys.',
    },
    {
        id: 'perplexity-api-key',
        description: 'Perplexity API key',
        severity: 'error',
        keywords: ['pplx-'],
        pattern: token(/pplx-[A-Za-z0-9]{48}/),
        entropy: 3.8,
        advice: 'Revoke it at perplexity.ai under Settings > API.',
    },
    {
        id: 'openrouter-api-key',
        description: 'OpenRouter API key, which spends the account\u2019s credits on any model',
        severity: 'error',
        keywords: ['sk-or-v1-'],
        pattern: token(/sk-or-v1-[0-9a-f]{64}/),
        advice: 'Delete it at openrouter.ai/settings/keys.',
    },
    {
        id: 'xai-api-key',
        description: 'xAI (Grok) API key',
        severity: 'error',
        keywords: ['xai-'],
        pattern: token(/xai-[A-Za-z0-9_-]{70,120}/),
        entropy: 4,
        advice: 'Delete it at console.x.ai under API keys.',
    },
    {
        id: 'deepseek-api-key',
        description: 'DeepSeek API key',
        severity: 'error',
        keywords: ['deepseek'],
        distinctName: true,
        value: /sk-[0-9a-f]{32}/,
        entropy: 3,
        advice: 'Delete it at platform.deepseek.com/api_keys.',
    },
    {
        id: 'compatible-model-api-key',
        description: 'API key in the form `sk-` and 32 characters, as DeepSeek, DashScope, Moonshot and other model services issue it',
        severity: 'warning',
        keywords: [
            'dashscope',
            'qwen',
            'moonshot',
            'kimi',
            'siliconflow',
            'llm_api',
            'aihubmix',
            'lingyi',
            'litellm',
        ],
        value: /sk-[A-Za-z0-9_-]{20,64}/,
        entropy: 3,
        check: unlessWords('warning'),
        advice: 'Delete the key in the console of the model service it was made for.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/models-hosting.js


const modelsHostingRules = [
    {
        id: 'fireworks-api-key',
        description: 'Fireworks AI API key',
        severity: 'error',
        keywords: ['fw_'],
        pattern: token(/fw_(?=[A-Za-z]{0,23}[0-9])(?=[0-9a-z]{0,23}[A-Z])[A-Za-z0-9]{22,24}/),
        entropy: 3.6,
        advice: 'Delete it at app.fireworks.ai/settings/users/api-keys.',
    },
    {
        id: 'nvidia-api-key',
        description: 'NVIDIA API key (NGC and NIM)',
        severity: 'error',
        keywords: ['nvapi-'],
        pattern: token(/nvapi-[A-Za-z0-9_-]{60,70}/),
        entropy: 4,
        advice: 'Delete it at org.ngc.nvidia.com under Setup > API Keys, or on build.nvidia.com under Manage API Keys.',
    },
    {
        id: 'cerebras-api-key',
        description: 'Cerebras API key',
        severity: 'error',
        keywords: ['csk-'],
        pattern: token(/csk-[a-z0-9]{48}/),
        entropy: 3.5,
        advice: 'Delete it at cloud.cerebras.ai under API Keys.',
    },
    {
        id: 'sambanova-api-key',
        description: 'SambaNova Cloud API key',
        severity: 'warning',
        keywords: ['sambanova'],
        distinctName: true,
        value: uuid,
        gap: keyName,
        advice: 'Delete it at cloud.sambanova.ai/apis.',
    },
    {
        id: 'ai21-api-key',
        description: 'AI21 Studio API key',
        severity: 'warning',
        keywords: ['ai21'],
        distinctName: true,
        value: anyOf(alphanumeric(32), uuid),
        gap: keyName,
        entropy: 3.4,
        advice: 'Delete it at studio.ai21.com under Account > API Key.',
    },
    {
        id: 'stability-api-key',
        description: 'Stability AI API key in the form `sk-` and 48 characters',
        severity: 'error',
        keywords: ['stability', 'dreamstudio'],
        value: /sk-[A-Za-z0-9]{48}/,
        entropy: 3.6,
        advice: 'Delete it at platform.stability.ai/account/keys.',
    },
    {
        id: 'voyage-api-key',
        description: 'Voyage AI API key',
        severity: 'error',
        keywords: ['voyage'],
        value: /pa-[A-Za-z0-9_-]{43}/,
        entropy: 4.2,
        advice: 'Delete it at dashboard.voyageai.com under API keys.',
    },
    {
        id: 'jina-api-key',
        description: 'Jina AI API key',
        severity: 'error',
        keywords: ['jina_'],
        pattern: token(/jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}/),
        advice: 'Delete it at jina.ai under API Dashboard > API Key & Billing.',
    },
    {
        id: 'fal-api-key',
        description: 'fal.ai API key (id and secret)',
        severity: 'error',
        keywords: ['fal_key', 'fal_api', 'fal-key', 'fal.ai', 'falkey'],
        value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
        advice: 'Delete it at fal.ai/dashboard/keys.',
    },
    {
        id: 'runpod-api-key',
        description: 'RunPod API key',
        severity: 'error',
        keywords: ['rpa_'],
        pattern: token(/rpa_[A-Z0-9]{40,46}[a-z0-9]{0,6}/),
        entropy: 3.6,
        advice: 'Delete it at runpod.io under Settings > API Keys.',
    },
    {
        id: 'modal-token-secret',
        description: 'Modal token secret',
        severity: 'error',
        keywords: ['modal_token', 'modal-token', 'modal token'],
        value: /as-[A-Za-z0-9]{22}/,
        entropy: 3.6,
        advice: 'Delete the token at modal.com/settings/tokens.',
    },
    {
        id: 'baseten-api-key',
        description: 'Baseten API key',
        severity: 'warning',
        keywords: ['baseten'],
        value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
        entropy: 3.6,
        advice: 'Revoke it at app.baseten.co/settings/api_keys.',
    },
    {
        id: 'anyscale-api-key',
        description: 'Anyscale Endpoints API key',
        severity: 'error',
        keywords: ['esecret_'],
        pattern: token(/esecret_[a-z0-9]{20,40}/),
        entropy: 3.3,
        advice: 'Delete it in the Anyscale console under API Keys.',
    },
    {
        id: 'deepinfra-api-key',
        description: 'DeepInfra API key',
        severity: 'warning',
        keywords: ['deepinfra'],
        distinctName: true,
        value: alphanumeric(32),
        gap: keyName,
        entropy: 3.6,
        advice: 'Delete it at deepinfra.com/dash/api_keys.',
    },
    {
        id: 'novita-api-key',
        description: 'Novita AI API key',
        severity: 'warning',
        keywords: ['novita'],
        distinctName: true,
        value: /sk_[A-Za-z0-9_-]{43}/,
        entropy: 3.6,
        advice: 'Delete it at novita.ai/settings/key-management.',
    },
    {
        id: 'zhipu-api-key',
        description: 'Zhipu (GLM) API key: an id and a secret joined by a dot',
        severity: 'error',
        keywords: ['zhipu', 'bigmodel', 'zai_api', 'glm_api', 'chatglm'],
        value: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
        entropy: 3.2,
        advice: 'Delete it at open.bigmodel.cn (or z.ai) under API Keys.',
    },
    {
        id: 'minimax-api-key',
        description: 'MiniMax API key in the form of a signed token',
        severity: 'warning',
        keywords: ['minimax'],
        value: /eyJ[0-9A-Za-z_-]{30,60}\.eyJ[0-9A-Za-z_-]{100,300}\.[0-9A-Za-z_-]{100,350}/,
        advice: 'Delete it at platform.minimax.io under Account > API Keys.',
    },
    {
        id: 'volcengine-ark-api-key',
        description: 'Volcengine Ark (Doubao) API key',
        severity: 'warning',
        keywords: ['ark_api', 'volcengine', 'doubao'],
        value: uuid,
        gap: keyName,
        advice: 'Delete it in the Volcengine Ark console under API Key management.',
    },
    {
        id: 'clarifai-access-token',
        description: 'Clarifai personal access token or app key',
        severity: 'warning',
        keywords: ['clarifai'],
        distinctName: true,
        value: alphanumeric(32),
        gap: keyName,
        entropy: 3.3,
        advice: 'Delete it at clarifai.com/settings/security.',
    },
    {
        id: 'deepai-api-key',
        description: 'DeepAI API key',
        severity: 'warning',
        keywords: ['deepai'],
        distinctName: true,
        value: anyOf(uuid, /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/),
        gap: keyName,
        advice: 'Reset it at deepai.org/dashboard/profile.',
    },
    {
        id: 'edenai-api-key',
        description: 'Eden AI API token',
        severity: 'warning',
        keywords: ['edenai', 'eden_ai'],
        distinctName: true,
        value: /[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{80,120}\.[A-Za-z0-9_-]{43}/,
        advice: 'Delete it at app.edenai.run under API settings.',
    },
    {
        id: 'privateai-api-key',
        description: 'Private AI API key',
        severity: 'warning',
        keywords: ['private_ai', 'privateai', 'private-ai'],
        distinctName: true,
        value: lowercase(32),
        gap: keyName,
        entropy: 3.3,
        advice: 'Rotate it in the Private AI customer portal under API Keys.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/models-tools.js


const modelsToolsRules = [
    {
        id: 'langsmith-api-key',
        description: 'LangSmith API key, which reads traces with prompts and answers',
        severity: 'error',
        keywords: ['lsv2_'],
        pattern: token(/lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/),
        advice: 'Delete it at smith.langchain.com under Settings > API Keys.',
    },
    {
        id: 'langfuse-secret-key',
        description: 'Langfuse secret key, which reads and writes the project\u2019s traces',
        severity: 'error',
        keywords: ['sk-lf-'],
        pattern: token(/sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
        advice: 'Delete the key pair in Langfuse under Project Settings > API Keys.',
    },
    {
        id: 'helicone-api-key',
        description: 'Helicone API key',
        severity: 'error',
        keywords: ['sk-helicone-'],
        pattern: token(/sk-helicone-(?:eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}/),
        advice: 'Delete it at helicone.ai under Settings > API Keys.',
    },
    {
        id: 'wandb-api-key',
        description: 'Weights & Biases API key',
        severity: 'error',
        keywords: ['wandb', 'weights_and_biases'],
        distinctName: true,
        value: hex(40),
        gap: named(/key|token|login|secret/),
        entropy: 3,
        advice: 'Delete it at wandb.ai/settings under API keys.',
    },
    {
        id: 'wandb-v1-api-key',
        description: 'Weights & Biases API key with its prefix',
        severity: 'error',
        keywords: ['wandb_v1_'],
        pattern: token(/wandb_v1_[A-Za-z0-9_-]{40,90}/),
        advice: 'Delete it at wandb.ai/settings under API keys.',
    },
    {
        id: 'comet-api-key',
        description: 'Comet (Opik) API key',
        severity: 'warning',
        keywords: ['comet_api', 'comet_ml', 'comet-ml', 'cometml', 'opik_api'],
        value: alphanumeric(25),
        entropy: 3.6,
        advice: 'Replace it at comet.com under Account Settings > API Keys.',
    },
    {
        id: 'pinecone-api-key',
        description: 'Pinecone API key, which reads and writes the project\u2019s vectors',
        severity: 'error',
        keywords: ['pcsk_'],
        pattern: token(/pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,68}/),
        advice: 'Delete it at app.pinecone.io under API keys.',
    },
    {
        id: 'pinecone-legacy-api-key',
        description: 'Pinecone API key in its older form of a UUID',
        severity: 'warning',
        keywords: ['pinecone'],
        distinctName: true,
        value: uuid,
        gap: keyName,
        advice: 'Delete it at app.pinecone.io under API keys.',
    },
    {
        id: 'qdrant-api-key',
        description: 'Qdrant Cloud database key',
        severity: 'warning',
        keywords: ['qdrant'],
        distinctName: true,
        value: anyOf(/[A-Za-z0-9_-]{54}/, /eyJ[0-9A-Za-z_-]{20,80}\.eyJ[0-9A-Za-z_-]{10,120}\.[0-9A-Za-z_-]{43}/),
        gap: keyName,
        entropy: 3.8,
        advice: 'Delete it at cloud.qdrant.io on the cluster\u2019s page under API Keys.',
    },
    {
        id: 'weaviate-api-key',
        description: 'Weaviate Cloud API key',
        severity: 'warning',
        keywords: ['weaviate', 'wcs_api', 'wcd_api'],
        distinctName: true,
        value: /[A-Za-z0-9+/]{36,120}={0,2}/,
        gap: keyName,
        entropy: 4,
        advice: 'Delete it in the Weaviate Cloud console on the cluster\u2019s page under API Keys.',
    },
    {
        id: 'tavily-api-key',
        description: 'Tavily search API key',
        severity: 'error',
        keywords: ['tvly-'],
        pattern: token(/tvly-(?:(?:dev|prod)-)?[A-Za-z0-9_-]{32,60}/),
        entropy: 3.6,
        advice: 'Delete it at app.tavily.com under API Keys.',
    },
    {
        id: 'exa-api-key',
        description: 'Exa search API key',
        severity: 'warning',
        keywords: ['exa_api', 'exa-api', 'exaapi', 'metaphor_api'],
        value: uuid,
        advice: 'Delete it at dashboard.exa.ai/api-keys.',
    },
    {
        id: 'firecrawl-api-key',
        description: 'Firecrawl API key',
        severity: 'error',
        keywords: ['firecrawl'],
        distinctName: true,
        value: /fc-[0-9a-f]{32}/,
        entropy: 3,
        advice: 'Delete it at firecrawl.dev/app/api-keys.',
    },
    {
        id: 'serper-api-key',
        description: 'Serper (Google search) API key',
        severity: 'warning',
        keywords: ['serper'],
        distinctName: true,
        value: hex(40),
        gap: keyName,
        entropy: 3,
        advice: 'Replace it at serper.dev/api-key.',
    },
    {
        id: 'serpapi-api-key',
        description: 'SerpApi private key',
        severity: 'warning',
        keywords: ['serpapi', 'serp_api'],
        distinctName: true,
        value: hex(64),
        entropy: 3,
        advice: 'Regenerate it at serpapi.com/manage-api-key.',
    },
    {
        id: 'e2b-api-key',
        description: 'E2B sandbox API key',
        severity: 'error',
        keywords: ['e2b_'],
        pattern: token(/e2b_[0-9a-f]{40}/),
        advice: 'Delete it at e2b.dev/dashboard under API Keys.',
    },
    {
        id: 'llamacloud-api-key',
        description: 'LlamaCloud (LlamaIndex) API key',
        severity: 'error',
        keywords: ['llx-'],
        pattern: token(/llx-[A-Za-z0-9]{48}/),
        entropy: 3.8,
        advice: 'Revoke it at cloud.llamaindex.ai under API Key.',
    },
    {
        id: 'unstructured-api-key',
        description: 'Unstructured API key',
        severity: 'warning',
        keywords: ['unstructured_api', 'unstructured-api'],
        value: alphanumeric(30),
        entropy: 3.6,
        advice: 'Delete it at platform.unstructured.io under API Keys.',
    },
    {
        id: 'mem0-api-key',
        description: 'Mem0 API key',
        severity: 'error',
        keywords: ['mem0'],
        value: /m0-[A-Za-z0-9]{40}/,
        advice: 'Delete it at app.mem0.ai/dashboard/api-keys.',
    },
    {
        id: 'dify-api-key',
        description: 'Dify application or data set key',
        severity: 'error',
        keywords: ['dify_', 'dify-', 'dify.ai', 'difyapi'],
        value: /(?:app|dataset)-[A-Za-z0-9]{24}/,
        entropy: 3.4,
        advice: 'Delete it in Dify on the app\u2019s page API Access > API Key.',
    },
    {
        id: 'botpress-access-token',
        description: 'Botpress personal access token or bot access key',
        severity: 'error',
        keywords: ['bp_pat_', 'bp_bak_', 'bp_iak_', 'bp_wak_'],
        pattern: token(/bp_(?:pat|bak|iak|wak)_[A-Za-z0-9_-]{36}/),
        advice: 'Revoke it at app.botpress.cloud under Profile Settings > Personal Access Tokens or in the bot\u2019s configuration.',
    },
    {
        id: 'portkey-api-key',
        description: 'Portkey AI gateway key',
        severity: 'warning',
        keywords: ['portkey'],
        distinctName: true,
        value: urlSafe('24,44'),
        gap: keyName,
        entropy: 3.8,
        advice: 'Delete it at app.portkey.ai/api-keys.',
    },
    {
        id: 'roboflow-api-key',
        description: 'Roboflow private API key',
        severity: 'warning',
        keywords: ['roboflow'],
        distinctName: true,
        value: alphanumeric(20),
        gap: keyName,
        entropy: 3.4,
        advice: 'Revoke it at app.roboflow.com under Workspace Settings > API Keys.',
    },
    {
        id: 'lambda-cloud-api-key',
        description: 'Lambda Cloud API key',
        severity: 'error',
        keywords: ['lambda_api', 'lambda_cloud', 'lambdalabs', 'lambda.ai'],
        value: /secret_[a-z0-9-]{1,40}_[0-9a-f]{32}\.[A-Za-z0-9]{32}/,
        advice: 'Delete it at cloud.lambda.ai/api-keys.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/monitoring.js




const monitoringRules = [
    {
        id: 'datadog-api-key',
        description: 'Datadog API key, which writes metrics and logs',
        severity: 'error',
        keywords: ['datadog', 'dd_api', 'dd-api', 'ddapi', 'dd_key', 'dd_token', 'dd_access', 'dd-'],
        distinctName: true,
        value: anyOf(hex(32), lowercase(32)),
        gap: keyName,
        entropy: 3,
        advice: 'Revoke it at app.datadoghq.com under Organization Settings > API Keys.',
    },
    {
        id: 'datadog-application-key',
        description: 'Datadog application key, which reads and changes what its user can',
        severity: 'error',
        keywords: ['datadog', 'dd_app', 'dd-app', 'ddapp', 'dd_key', 'dd_secret'],
        value: anyOf(/ddapp_[A-Za-z0-9]{34}/, alphanumeric(40)),
        gap: named(/key|token|secret|auth/),
        entropy: 3,
        advice: 'Revoke it at app.datadoghq.com under Organization Settings > Application Keys.',
    },
    {
        id: 'grafana-service-account-token',
        description: 'Grafana service account token',
        severity: 'error',
        keywords: ['glsa_'],
        pattern: token(/glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}/),
        entropy: 3,
        check: grafanaChecksum,
        advice: 'Delete it in Grafana under Administration > Users and access > Service accounts.',
    },
    {
        id: 'grafana-cloud-api-token',
        description: 'Grafana Cloud access policy token',
        severity: 'error',
        keywords: ['glc_'],
        span: 500,
        pattern: /(?<![A-Za-z0-9_-])glc_[A-Za-z0-9+/]{32,400}={0,3}(?![A-Za-z0-9+/=])/,
        entropy: 3,
        check: (secret) => (secret.startsWith('glc_eyJ') ? 'error' : 'warning'),
        advice: 'Delete it at grafana.com under My Account > Security > Access Policies.',
    },
    {
        id: 'grafana-api-key',
        description: 'Grafana API key (older form)',
        severity: 'error',
        keywords: ['eyJrIjoi'],
        span: 500,
        pattern: /(?<![A-Za-z0-9+/_-])eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3}/,
        entropy: 3,
        check: base64Json('', 'n'),
        advice: 'Delete it in Grafana under Administration > Service accounts (older: Configuration > API keys).',
    },
    {
        id: 'new-relic-key',
        description: 'New Relic user, ingest or browser key',
        severity: 'error',
        keywords: [
            'NRAK-',
            'NRII-',
            'NRJS-',
            'NRRA-',
            'NRIQ-',
            'NRAA-',
            'NRBR-',
            'NRAL-',
            'NRSP-',
            'NRLT-',
            'NRSL-',
        ],
        pattern: token(/NR(?:AK-[A-Z0-9]{27}|AK-[A-Z0-9_.]{42}|I[IQ]-[A-Za-z0-9_-]{32}|JS-[0-9a-f]{19}|(?:RA|AA|BR|AL|SP|LT|SL)-[A-Za-z0-9_-]{20,48})/i),
        entropy: 3,
        advice: 'Delete it at one.newrelic.com under the user menu > API keys.',
    },
    {
        id: 'new-relic-pixie-key',
        description: 'Pixie API or deploy key of New Relic, which reads and runs what watches a cluster',
        severity: 'error',
        keywords: ['px-api-', 'px-dep-'],
        pattern: token(/px-(?:api|dep)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/),
        advice: 'Delete it with `px api-key delete` or `px deploy-key delete`.',
    },
    {
        id: 'new-relic-license-key',
        description: 'New Relic license key, which writes telemetry',
        severity: 'error',
        keywords: ['NRAL'],
        before: 40,
        pattern: token(/(?:[0-9a-f]{32}|[a-z]{2}[0-9]{2}xx[0-9a-f]{26})(?:[0-9a-f]{4}|FFFF)NRAL/),
        advice: 'Delete it at one.newrelic.com under the user menu > API keys.',
    },
    {
        id: 'new-relic-legacy-key',
        description: 'New Relic key in an older form',
        severity: 'warning',
        keywords: ['new_relic', 'newrelic', 'new-relic'],
        distinctName: true,
        value: anyOf(hex(40), hex(64), alphanumeric(64)),
        gap: keyName,
        entropy: 3,
        advice: 'Delete it at one.newrelic.com under the user menu > API keys.',
    },
    {
        id: 'dynatrace-token',
        description: 'Dynatrace access or platform token',
        severity: 'error',
        keywords: [
            'dt0c01.',
            'dt0s01.',
            'dt0s02.',
            'dt0s16.',
            'dt0a01.',
            'dt0b01.',
            'dt0d01.',
            'dt0e01.',
            'dt0f01.',
        ],
        pattern: token(/dt0(?:[abcdef]01|s(?:01|02|16))\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}/i),
        entropy: 3.6,
        advice: 'Delete it in Dynatrace under Access tokens.',
    },
    {
        id: 'splunk-token',
        description: 'Splunk HTTP Event Collector token',
        severity: 'warning',
        keywords: ['splunk'],
        distinctName: true,
        value: anyOf(uuid, alphanumeric(22)),
        gap: keyName,
        entropy: 3.2,
        advice: 'Delete it in Splunk under Settings > Data inputs > HTTP Event Collector.',
    },
    {
        id: 'honeycomb-api-key',
        description: 'Honeycomb ingest or configuration key',
        severity: 'warning',
        keywords: ['honeycomb', 'x-honeycomb-team'],
        distinctName: true,
        value: anyOf(hex(32), alphanumeric(22), /hc[a-z]ik_[a-z0-9]{58}/),
        gap: named(/key|token|secret|team/),
        entropy: 3.2,
        advice: 'Disable it at ui.honeycomb.io under Environment settings > API Keys.',
    },
    {
        id: 'honeycomb-ingest-key',
        description: 'Honeycomb key in the form with a prefix',
        severity: 'error',
        keywords: ['hcaik_', 'hcbik_', 'hccik_', 'hcamk_'],
        pattern: token(/hca(?:ik|mk)_[a-z0-9]{58}|hc[bc]ik_[a-z0-9]{58}/),
        advice: 'Disable it at ui.honeycomb.io under Environment settings > API Keys.',
    },
    {
        id: 'logzio-token',
        description: 'Logz.io shipping or API token',
        severity: 'warning',
        keywords: ['logz'],
        value: anyOf(uuid, /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/, alphanumeric(32)),
        gap: keyName,
        entropy: 3,
        advice: 'Delete it at app.logz.io under Settings > Manage tokens.',
    },
    {
        id: 'sumo-logic-access-key',
        description: 'Sumo Logic access key',
        severity: 'error',
        keywords: ['sumo_', 'sumo-', 'sumo.', 'sumo ', 'sumologic', 'sumokey', 'sumoaccess'],
        value: alphanumeric(64),
        gap: keyName,
        entropy: 4,
        advice: 'Deactivate it in Sumo Logic under Administration > Security > Access Keys.',
    },
    {
        id: 'sumo-logic-access-id',
        description: 'Sumo Logic access id, whose key is nearby',
        severity: 'warning',
        keywords: ['sumo_', 'sumo-', 'sumo.', 'sumo ', 'sumologic', 'sumokey', 'sumoaccess'],
        value: /su[A-Za-z0-9]{12}/,
        entropy: 3,
        check: (secret) => (/[0-9]/.test(secret) && /[A-Z]/.test(secret) ? 'warning' : null),
        advice: 'Deactivate the access key in Sumo Logic under Administration > Security > Access Keys.',
    },
    {
        id: 'better-stack-token',
        description: 'Better Stack (Logtail, Uptime) token',
        severity: 'warning',
        keywords: ['betterstack', 'better_stack', 'logtail', 'betteruptime'],
        distinctName: true,
        value: alphanumeric(24),
        gap: keyName,
        entropy: 3.6,
        advice: 'Delete it at betterstack.com under Settings > API tokens.',
    },
    {
        id: 'axiom-token',
        description: 'Axiom API or personal token',
        severity: 'error',
        keywords: ['xaat-', 'xapt-'],
        pattern: token(/xa(?:at|pt)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
        advice: 'Delete it at app.axiom.co under Settings > API tokens.',
    },
    {
        id: 'appoptics-api-token',
        description: 'AppOptics or SolarWinds Observability API token',
        severity: 'warning',
        keywords: ['appoptics', 'solarwinds', 'swo_api'],
        distinctName: true,
        value: urlSafe(71),
        gap: keyName,
        entropy: 4,
        advice: 'Delete it in SolarWinds Observability under Settings > API Tokens.',
    },
    {
        id: 'lightstep-access-token',
        description: 'ServiceNow Cloud Observability (Lightstep) access token',
        severity: 'warning',
        keywords: ['lightstep'],
        distinctName: true,
        value: /[A-Za-z0-9+/]{100,200}={0,2}/,
        gap: keyName,
        entropy: 4.4,
        advice: 'Delete it in Cloud Observability under Project settings > Access tokens.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/monitoring-errors.js



const monitoringErrorsRules = [
    {
        id: 'sentry-organization-token',
        description: 'Sentry organization auth token',
        severity: 'error',
        keywords: ['sntrys_eyJ'],
        span: 500,
        pattern: /(?<![A-Za-z0-9_-])sntrys_eyJ[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/,
        entropy: 4,
        check: base64Json('sntrys_', 'iat'),
        advice: 'Revoke it at sentry.io under Settings > Developer Settings > Organization Tokens.',
    },
    {
        id: 'sentry-user-token',
        description: 'Sentry user or internal integration token',
        severity: 'error',
        keywords: ['sntryu_', 'sntrya_', 'sntryi_'],
        pattern: token(/sntry[uai]_[0-9a-f]{64}/),
        advice: 'Revoke it at sentry.io under User settings > Personal Tokens.',
    },
    {
        id: 'sentry-legacy-token',
        description: 'Sentry auth token in its older form',
        severity: 'error',
        keywords: ['sentry'],
        distinctName: true,
        value: hex(64),
        gap: named(/token|key|secret|auth/),
        entropy: 3,
        advice: 'Revoke it at sentry.io under User settings > Personal Tokens.',
    },
    {
        id: 'sentry-legacy-dsn',
        description: 'Sentry DSN of the older form, which carries a secret key beside the public one',
        severity: 'warning',
        keywords: ['sentry'],
        before: 90,
        pattern: /https?:\/\/[0-9a-f]{32}:(?<secret>[0-9a-f]{32})@[a-z0-9.-]{0,40}sentry[a-z0-9.-]{0,20}/,
        advice: 'Revoke the key at sentry.io under Project Settings > Client Keys (DSN).',
    },
    {
        id: 'pagerduty-api-key',
        description: 'PagerDuty REST API key',
        severity: 'error',
        keywords: ['pagerduty', 'pager_duty', 'pd_api', 'pd_token', 'pd_'],
        distinctName: true,
        value: anyOf(/u\+[A-Za-z0-9_+-]{18}/, /[uy]\+[A-Za-z0-9_-]{18}/),
        entropy: 3.3,
        advice: 'Delete it at pagerduty.com under Integrations > API Access Keys (user tokens: My Profile > User Settings).',
    },
    {
        id: 'pagerduty-integration-key',
        description: 'PagerDuty integration (routing) key',
        severity: 'warning',
        keywords: ['pagerduty', 'pager_duty'],
        distinctName: true,
        value: anyOf(hex(32), lowercase(32), urlSafe(20)),
        gap: keyName,
        entropy: 3.2,
        advice: 'Delete the integration at pagerduty.com on the service\u2019s page Integrations.',
    },
    {
        id: 'pagerduty-routing-key',
        description: 'PagerDuty integration (routing) key',
        severity: 'warning',
        keywords: ['routing_key', 'routing-key', 'routingkey'],
        value: hex(32),
        entropy: 3.2,
        advice: 'Delete the integration at pagerduty.com on the service\u2019s page Integrations.',
    },
    {
        id: 'opsgenie-api-key',
        description: 'Opsgenie API key',
        severity: 'error',
        keywords: ['opsgenie', 'geniekey'],
        distinctName: true,
        value: uuid,
        gap: keyName,
        advice: 'Delete it at app.opsgenie.com under Settings > API key management.',
    },
    {
        id: 'rollbar-access-token',
        description: 'Rollbar project access token',
        severity: 'warning',
        keywords: ['rollbar'],
        distinctName: true,
        value: hex(32),
        gap: keyName,
        entropy: 3,
        advice: 'Disable it at rollbar.com under the project\u2019s Settings > Project Access Tokens.',
    },
    {
        id: 'bugsnag-api-key',
        description: 'Bugsnag personal auth token or notifier key',
        severity: 'warning',
        keywords: ['bugsnag'],
        distinctName: true,
        value: anyOf(uuid, /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/, hex(32)),
        gap: keyName,
        entropy: 3,
        advice: 'Delete it at app.bugsnag.com under My account > Personal auth tokens.',
    },
    {
        id: 'airbrake-key',
        description: 'Airbrake project or user key',
        severity: 'warning',
        keywords: ['airbrake'],
        distinctName: true,
        value: anyOf(hex(32), /[A-Za-z0-9-]{40}/),
        gap: keyName,
        entropy: 3.2,
        advice: 'Regenerate it at airbrake.io under the project\u2019s settings (user keys: the profile page).',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/monitoring-product.js


const monitoringProductRules = [
    {
        id: 'posthog-personal-api-key',
        description: 'PostHog personal API key',
        severity: 'error',
        keywords: ['phx_'],
        pattern: token(/phx_[A-Za-z0-9_-]{41,48}/),
        entropy: 3.8,
        advice: 'Delete it at posthog.com under Settings > Personal API keys.',
    },
    {
        id: 'mixpanel-secret',
        description: 'Mixpanel project or service account secret',
        severity: 'warning',
        keywords: ['mixpanel'],
        distinctName: true,
        value: anyOf(hex(32), alphanumeric(32)),
        gap: named(/secret/),
        entropy: 3.2,
        advice: 'Rotate it at mixpanel.com under Project Settings > Access Keys or Service Accounts.',
    },
    {
        id: 'amplitude-secret-key',
        description: 'Amplitude secret key',
        severity: 'warning',
        keywords: ['amplitude'],
        distinctName: true,
        value: hex(32),
        gap: named(/secret/),
        entropy: 3,
        advice: 'Rotate it at app.amplitude.com under Settings > Projects > the project > Secret Key.',
    },
    {
        id: 'segment-access-token',
        description: 'Segment public API token',
        severity: 'error',
        keywords: ['sgp_'],
        pattern: token(/sgp_[A-Za-z0-9]{64}/),
        entropy: 3.8,
        advice: 'Revoke it at app.segment.com under Settings > Workspace settings > Access management > Tokens.',
    },
    {
        id: 'segment-legacy-access-token',
        description: 'Segment Config API token',
        severity: 'warning',
        keywords: ['segment'],
        value: /[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}/,
        entropy: 4,
        advice: 'Revoke it at app.segment.com under Settings > Access management > Tokens.',
    },
    {
        id: 'segment-write-key',
        description: 'Segment source write key: public in a browser, a secret on a server',
        severity: 'warning',
        keywords: ['segment_write', 'segment_key', 'segmentwritekey', 'segment_api'],
        value: alphanumeric(32),
        entropy: 3.8,
        advice: 'Regenerate it at app.segment.com under the source\u2019s Settings > API Keys.',
    },
    {
        id: 'launchdarkly-key',
        description: 'LaunchDarkly SDK, mobile or API access token',
        severity: 'error',
        keywords: ['sdk-', 'mob-', 'api-'],
        pattern: token(/(?:sdk|mob|api)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/),
        advice: 'Reset it at app.launchdarkly.com under Settings > Projects > Environments (API tokens: Settings > Authorization).',
    },
    {
        id: 'launchdarkly-legacy-token',
        description: 'LaunchDarkly access token in an older form',
        severity: 'warning',
        keywords: ['launchdarkly'],
        distinctName: true,
        value: anyOf(/[a-z0-9_-]{40}/, uuid),
        gap: keyName,
        entropy: 3.2,
        advice: 'Reset it at app.launchdarkly.com under Settings > Authorization.',
    },
    {
        id: 'statsig-secret-key',
        description: 'Statsig server secret or console key',
        severity: 'error',
        keywords: ['secret-', 'console-'],
        pattern: token(/(?:secret|console)-[A-Za-z0-9]{40,50}/),
        entropy: 4,
        advice: 'Delete it at console.statsig.com under Settings > Keys & Environments.',
    },
    {
        id: 'flagsmith-server-key',
        description: 'Flagsmith server-side environment key',
        severity: 'error',
        keywords: ['flagsmith'],
        distinctName: true,
        value: /ser\.[A-Za-z0-9]{22}/,
        advice: 'Delete it in Flagsmith under the environment\u2019s SDK Keys.',
    },
    {
        id: 'optimizely-access-token',
        description: 'Optimizely personal access token',
        severity: 'warning',
        keywords: ['optimizely'],
        distinctName: true,
        value: /[0-9A-Za-z:_-]{54}/,
        gap: keyName,
        entropy: 4,
        advice: 'Revoke it at app.optimizely.com under Profile > API Access.',
    },
    {
        id: 'fullstory-api-key',
        description: 'Fullstory API key',
        severity: 'warning',
        keywords: ['fullstory'],
        distinctName: true,
        value: anyOf(/(?:na1|eu1)\.[A-Za-z0-9+/]{100}/, /[A-Za-z0-9+/]{88}/),
        entropy: 3.8,
        advice: 'Delete it at app.fullstory.com under Settings > API Keys.',
    },
    {
        id: 'fullstory-api-key-with-region',
        description: 'Fullstory API key in the form with a region',
        severity: 'error',
        keywords: ['na1.', 'eu1.'],
        pattern: /(?<![A-Za-z0-9_.-])(?:na|eu)1\.[A-Za-z0-9+/]{100,104}(?![A-Za-z0-9+/])/,
        entropy: 4.4,
        advice: 'Delete it at app.fullstory.com under Settings > API Keys.',
    },
    {
        id: 'uptimerobot-api-key',
        description: 'UptimeRobot API key',
        severity: 'error',
        keywords: ['uptimerobot', 'uptime_robot'],
        distinctName: true,
        value: /(?:ur?[0-9]{5,9}|m[0-9]{7,9}|[A-Za-z0-9]{9})-[A-Za-z0-9]{24}/,
        entropy: 3.4,
        advice: 'Regenerate it at dashboard.uptimerobot.com/integrations under API.',
    },
    {
        id: 'statuspage-api-key',
        description: 'Statuspage API key',
        severity: 'warning',
        keywords: ['statuspage', 'status_page'],
        distinctName: true,
        value: anyOf(/[0-9a-z-]{36}/, hex(64)),
        gap: keyName,
        entropy: 3.2,
        advice: 'Delete it at manage.statuspage.io under the avatar > API info.',
    },
    {
        id: 'checkly-api-key',
        description: 'Checkly API key',
        severity: 'error',
        keywords: ['checkly'],
        distinctName: true,
        value: anyOf(/cu_[0-9a-f]{32}/, hex(32), lowercase(32)),
        gap: keyName,
        entropy: 3,
        advice: 'Delete it at app.checklyhq.com under User Settings > API keys.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/checks/device-passwords.js

const CISCO_MASK = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';
function ciscoPassword(secret, path = null) {
    const start = Number(secret.slice(0, 2));
    const codes = (secret.slice(2).match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16));
    const password = String.fromCharCode(...codes.map((code, at) => code ^ CISCO_MASK.charCodeAt((start + at) % CISCO_MASK.length)));
    return /^[!-~]+$/.test(password) ? optionPassword(password, path) : null;
}
const JUNIPER_FAMILIES = [
    'QzF3n6/9CAtpu0O',
    'B1IREhcSyrleKvMW8LXx',
    '7N-dVbwsY2g4oaJZGUDj',
    'iHkq.mPf5T',
];
const JUNIPER_LETTERS = JUNIPER_FAMILIES.join('');
const JUNIPER_WEIGHTS = [
    [1, 4, 32],
    [1, 16, 32],
    [1, 8, 32],
    [1, 64],
    [1, 32],
    [1, 4, 16, 128],
    [1, 32, 64],
];
function juniperText(secret) {
    const digits = secret.slice('$9$'.length);
    const family = JUNIPER_FAMILIES.findIndex((letters) => letters.includes(digits.charAt(0)));
    if (family < 0)
        return null;
    let before = JUNIPER_LETTERS.indexOf(digits.charAt(0));
    let at = 1 + (JUNIPER_FAMILIES.length - 1 - family);
    let text = '';
    while (at < digits.length) {
        let code = 0;
        for (const weight of JUNIPER_WEIGHTS[text.length % JUNIPER_WEIGHTS.length]) {
            const place = JUNIPER_LETTERS.indexOf(digits.charAt(at++));
            if (place < 0 || at > digits.length)
                return null;
            code += weight * (((place - before + JUNIPER_LETTERS.length) % JUNIPER_LETTERS.length) - 1);
            before = place;
        }
        text += String.fromCharCode(((code % 256) + 256) % 256);
    }
    return /^[!-~]+$/.test(text) ? text : null;
}
function juniperSecret(secret, path = null) {
    const text = juniperText(secret);
    return text === null ? null : optionPassword(text, path);
}

;// CONCATENATED MODULE: ./lib/detect/rules/network-devices.js


const word = String.raw `(?<secret>[^\s"'<>{}$]{6,64})(?=[\s"']|$)`;
const advice = 'Change it on the device and on all that log in with it, and keep settings of devices out of the repository or clean them of secrets before.';
const network_devices_lineStart = String.raw `(?<=(?:^|\n) ?)`;
const behind = (id, description, keywords, start = network_devices_lineStart) => ({
    id,
    description,
    severity: 'warning',
    keywords,
    pattern: new RegExp(`${start}(?:${keywords.join('|')})(?:0 )?"?${word}`),
    check: optionPassword,
    advice,
});
const networkDevicesRules = [
    {
        id: 'cisco-password',
        description: 'Password of Cisco IOS in a spelling that anybody can read (type 7)',
        severity: 'warning',
        keywords: ['password 7 ', 'secret 7 ', 'key 7 ', 'key-string 7 ', 'community 7 '],
        pattern: /(?:password|secret|key|key-string|community) 7 "?(?<secret>(?:0\d|1[0-5])(?:[0-9A-F]{2}){4,60})(?![0-9A-Fa-f])/,
        check: ciscoPassword,
        advice,
    },
    behind('cisco-enable-secret', 'Password of Cisco IOS in clear text, for all its commands', [
        'enable secret ',
        'enable password ',
        'crypto isakmp key ',
        'tacacs-server key ',
        'radius-server key ',
    ]),
    behind('cisco-clear-password', 'Password of Cisco IOS in clear text', [' password 0 ', ' secret 0 ', 'privilege 15 password ', 'privilege 15 secret '], ''),
    {
        id: 'juniper-secret',
        description: 'Secret of Junos in a spelling that anybody can read ($9$)',
        severity: 'warning',
        keywords: ['"$9$', ' $9$'],
        pattern: /[" ](?<secret>\$9\$[A-Za-z0-9./-]{8,250})(?=["\s;]|$)/,
        span: 270,
        check: juniperSecret,
        advice,
    },
    behind('snmp-community', 'SNMP community: whoever knows it can read or set up the device', [
        'snmp-server community ',
        'rocommunity ',
        'rwcommunity ',
        'rocommunity6 ',
        'rwcommunity6 ',
    ]),
    {
        id: 'snmp-user-password',
        description: 'Password of a user of SNMP 3',
        severity: 'warning',
        keywords: ['createUser '],
        pattern: new RegExp(String.raw `createUser [\w.-]{1,40} (?:MD5|SHA(?:-\d{3})?) "?${word}`),
        check: optionPassword,
        advice,
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/password-hashes.js

const account = /(?:^|[\r\n])[ \t]{0,3}|(?:^|[\s"'`>=,;])[A-Za-z_][\w.@+-]{0,31}:|\{[A-Z0-9-]{3,18}\}/;
const setUp = /(?:rootpw|--iscrypted|[ \t]-p|--password|encrypted-password|(?:secret|password) [5-9])[ \t=]{1,4}["']?|[Pp]ass(?:wd|word)(?:[_-]?[Hh]ash)?["']?[ \t]{0,4}[:=][ \t]{0,4}["']?/;
const password_hashes_behind = (place, hash) => new RegExp(`(?<=${place.source})(?:${hash.source})`);
const password_hashes_advice = 'Change the password that it was made of, since a hash can be guessed offline, and keep accounts and their hashes out of the repository.';
const passwordHashesRules = [
    {
        id: 'unix-password-hash',
        description: 'Hash of a password as in /etc/shadow (MD5, SHA-256 or SHA-512 crypt, yescrypt)',
        severity: 'warning',
        keywords: ['$1$', '$5$', '$6$', '$y$', '$apr1$'],
        pattern: password_hashes_behind(anyOf(account, setUp), /\$(?:(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|[56]\$(?:rounds=\d{4,9}\$)?[./A-Za-z0-9]{1,16}\$(?:[./A-Za-z0-9]{86}|[./A-Za-z0-9]{43})|y\$[./A-Za-z0-9]{2,6}\$[./A-Za-z0-9]{16,24}\$[./A-Za-z0-9]{43})(?![./A-Za-z0-9])/),
        entropy: 3.5,
        onlyInUse: true,
        advice: password_hashes_advice,
    },
    {
        id: 'bcrypt-password-hash',
        description: 'Hash of a password in the form of bcrypt',
        severity: 'warning',
        keywords: ['$2a$', '$2b$', '$2x$', '$2y$'],
        pattern: password_hashes_behind(account, /\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}(?![./A-Za-z0-9])/),
        entropy: 3.8,
        onlyInUse: true,
        advice: password_hashes_advice,
    },
    {
        id: 'argon2-password-hash',
        description: 'Hash of a password in the form of Argon2',
        severity: 'warning',
        keywords: ['$argon2'],
        pattern: password_hashes_behind(account, /\$argon2(?:i|d|id)\$(?:v=\d{1,3}\$)?m=\d{1,8},t=\d{1,4},p=\d{1,3}\$[A-Za-z0-9+/]{8,80}\$[A-Za-z0-9+/]{20,120}/),
        entropy: 3.5,
        onlyInUse: true,
        advice: password_hashes_advice,
    },
    {
        id: 'cisco-password-hash',
        description: 'Hash of a password of Cisco IOS (types 8 and 9)',
        severity: 'warning',
        keywords: ['$8$', '$9$'],
        pattern: password_hashes_behind(anyOf(account, setUp), /\$[89]\$[./A-Za-z0-9]{8,16}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/),
        entropy: 3.5,
        onlyInUse: true,
        advice: password_hashes_advice,
    },
    {
        id: 'filezilla-password',
        description: 'Password of a site that FileZilla keeps in its settings, in clear or in base64',
        severity: 'warning',
        keywords: ['<Pass>', '<Pass encoding'],
        pattern: /<Pass(?: encoding="(?:base64|radix64)")?>\s{0,40}(?<secret>[^<>{}$\s]{6,128})\s{0,40}<\/Pass>/,
        entropy: 2.2,
        advice: 'Change the password at that host, and keep sitemanager.xml and recentservers.xml out of the repository.',
    },
    {
        id: 'jenkins-encrypted-secret',
        description: 'Secret that Jenkins encrypted with the key of its own installation, which stands on the same disk',
        severity: 'warning',
        keywords: ['AQAAABAAA'],
        pattern: distinctToken(/AQAAABAAA ?[A-Za-z0-9+/=%:*#^!?@&_.-]{14,700}/),
        span: 720,
        entropy: 3.5,
        onlyInUse: true,
        advice: 'Replace the secret at the service that it opens, and keep credentials.xml and the secrets folder of Jenkins out of the repository.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/prefixes.js


const prefixesRules = [
    prefixedKey('Aikido', 'app.aikido.dev', 'AIK_SECRET_', /AIK_SECRET_[A-Za-z0-9]{64}/, {
        what: 'client secret',
    }),
    prefixedKey('Aikido', 'app.aikido.dev', 'AIK_CI_', /AIK_CI_[A-Za-z0-9]{20,44}/, {
        what: 'CI token',
    }),
    prefixedKey('Asaas', 'asaas.com', '$aact_', /\$aact_(?:prod|hmlg)_[A-Za-z0-9_-]{20,200}/),
    prefixedKey('Authress', 'authress.io', ['.acc_', '.acc-'], /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}/, { what: 'service client access key', before: 46 }),
    prefixedKey('Bannerbear', 'app.bannerbear.com', ['bb_pr_', 'bb_ma_'], /bb_(?:pr|ma)_[0-9a-f]{30}/, { what: 'project key' }),
    prefixedKey('Bitbucket Data Center', 'the server of your Bitbucket', 'BBDC-', /BBDC-[A-Za-z0-9+/@_-]{40,50}/, { what: 'access token' }),
    prefixedKey('Buildkite', 'buildkite.com', ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'], /bk(?:aa_[A-Za-z0-9_-]{75}|aj_[A-Za-z0-9_-]{333}|(?:ar|ct)_[A-Za-z0-9_-]{73}|pt_[A-Za-z0-9_-]{199}|pat_[A-Za-z0-9_-]{54}|ps_[A-Za-z0-9_-]{64})/, { what: 'service token', span: 360 }),
    prefixedKey('Canva', 'canva.com/developers', 'cnvca', /cnvca[A-Za-z0-9_-]{51}/, {
        what: 'client secret',
    }),
    prefixedKey('GC Notify', 'notification.canada.ca', 'gcntfy-', /gcntfy-[a-z0-9_]{1,60}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i),
    prefixedKey('ConfigCat', 'app.configcat.com', 'configcat-sdk-1', /configcat-sdk-1\/[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/, { what: 'SDK key' }),
    prefixedKey('Deno Deploy', 'dash.deno.com', 'ddp_', /ddp_[A-Za-z0-9]{36}/, {
        what: 'personal access token',
    }),
    prefixedKey('DevCycle', 'app.devcycle.com', 'dvc_server_', /dvc_server_[A-Za-z0-9_]{8,64}/, {
        what: 'server SDK key',
        entropy: 3.2,
    }),
    prefixedKey('DevCycle', 'app.devcycle.com', ['dvc_client_', 'dvc_mobile_'], /dvc_(?:client|mobile)_[A-Za-z0-9_]{8,64}/, { what: 'client SDK key', severity: 'warning', entropy: 3.2 }),
    prefixedKey('Devin', 'app.devin.ai', ['apk_user_', 'apk_'], /apk_(?:user_)?[A-Za-z0-9+/]{80,180}/, { pattern: base64Token(/apk_(?:user_)?[A-Za-z0-9+/]{80,180}={0,2}/), entropy: 4 }),
    prefixedKey('Devin', 'app.devin.ai', 'cog_', /cog_[a-z2-7]{52}/, { what: 'service user token' }),
    prefixedKey('Elastic Cloud', 'cloud.elastic.co', 'essu_', /essu_[A-Za-z0-9_-]{60,200}={0,2}/),
    prefixedKey('Endor Labs', 'app.endorlabs.com', 'endr+', /endr\+[A-Za-z0-9-]{16}/),
    prefixedKey('Fly.io', 'fly.io', 'FlyV1', /FlyV1 [A-Za-z0-9=_,+/-]{100,1000}/, {
        what: 'macaroon token',
        span: 1010,
        pattern: /(?<![A-Za-z0-9])FlyV1 [A-Za-z0-9=_,+/-]{100,1000}/,
    }),
    prefixedKey('Friendli', 'friendli.ai', 'flp_', /flp_[A-Za-z0-9]{46}/, {
        what: 'personal access token',
    }),
    prefixedKey('Lichess', 'lichess.org/account/oauth/token', 'lip_', /lip_[A-Za-z0-9]{16,60}/, {
        what: 'personal access token',
        entropy: 3.4,
    }),
    prefixedKey('Mercury', 'app.mercury.com', 'mercury_production_', /mercury_production_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem/, { what: 'production API token' }),
    prefixedKey('Mergify', 'dashboard.mergify.com', 'mergify_application_key_', /mergify_application_key_[A-Za-z0-9_-]{40,200}/, { what: 'application key' }),
    prefixedKey('Onfido', 'dashboard.onfido.com', ['api_live.', 'api_live_us.', 'api_live_ca.', 'api_live_eu.'], /api_live(?:_us|_ca|_eu)?\.[A-Za-z0-9_-]{20,80}/, { what: 'live API token' }),
    prefixedKey('Persona', 'app.withpersona.com', 'persona_production_', /persona_production_[a-z0-9_-]{20,80}/, { what: 'production API key' }),
    prefixedKey('Photoroom', 'app.photoroom.com', 'sk_pr_', /(?:sandbox_)?sk_pr_[A-Za-z0-9]{1,64}_[0-9A-Fa-f]{40}/, { before: 8 }),
    prefixedKey('Pinterest', 'developers.pinterest.com', 'pina_', /pina_[A-Za-z0-9_-]{20,200}/, {
        what: 'access token',
        entropy: 3.6,
    }),
    prefixedKey('Polar', 'polar.sh', ['polar_at_', 'polar_oat_', 'polar_pat_', 'polar_cst_', 'polar_rt_'], /polar_(?:o?at|pat|cst|rt)_[A-Za-z0-9_-]{20,100}/, { what: 'access token' }),
    prefixedKey('Proof', 'proof.com', 'prf_', /prf_(?:cli_)?[A-Za-z0-9_-]{20,80}/, {
        entropy: 3.8,
        pattern: token(/prf_(?:cli_)?(?=[A-Za-z_-]{0,60}[0-9])(?=[a-z0-9_-]{0,60}[A-Z])[A-Za-z0-9_-]{20,80}/),
    }),
    prefixedKey('Rainforest Pay', 'rainforestpay.com', ['apikey_', 'sbx_apikey_'], /(?:sbx_)?apikey_[0-9a-f]{64}/),
    prefixedKey('Ramp', 'app.ramp.com', 'ramp_sec_', /ramp_sec_[A-Za-z0-9]{48}/, {
        what: 'client secret',
    }),
    prefixedKey('redirect.pizza', 'redirect.pizza', 'rpa_', /rpa_[A-Za-z0-9]{30}/, {
        what: 'API token',
    }),
    prefixedKey('Robinhood', 'robinhood.com', 'rh-api-', /rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i, { what: 'crypto API key' }),
    prefixedKey('Rootly', 'rootly.com', 'rootly_', /rootly_[0-9a-f]{64}/),
    prefixedKey('SaladCloud', 'portal.salad.com', 'salad_cloud_', /salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{7,235}/, { entropy: 3.6 }),
    prefixedKey('Samsara', 'cloud.samsara.com', 'samsara_api_', /samsara_api_[A-Za-z0-9]{26,32}/, {
        what: 'API token',
    }),
    prefixedKey('Scale', 'scale.com', ['live_auth_', 'test_auth_'], /(?:live|test)_auth_[0-9a-f]{32}/),
    prefixedKey('SonarQube Cloud', 'sonarcloud.io', 'sqco_', /sqco_[0-9A-Za-z]{59}/, {
        what: 'organization token',
    }),
    prefixedKey('Stripe', 'dashboard.stripe.com', '_secret_', /(?:pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}|seti_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{31})/, {
        what: 'payment intent client secret',
        severity: 'warning',
        before: 29,
        onlyInUse: true,
    }),
    prefixedKey('Tableau', 'the server of your Tableau', '==:', /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/, {
        what: 'personal access token',
        before: 22,
        pattern: base64Token(/[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/),
    }),
    prefixedKey('Thunderstore', 'thunderstore.io', 'tss_', /tss_[A-Za-z0-9_-]{20,80}/, {
        what: 'service account token',
        entropy: 3.8,
        pattern: token(/tss_(?=[A-Za-z_-]{0,60}[0-9])(?=[a-z0-9_-]{0,60}[A-Z])[A-Za-z0-9_-]{20,80}/),
    }),
    prefixedKey('TruffleHog Enterprise', 'your TruffleHog dashboard', ['thog-key-', 'thog-secret-'], /thog-(?:key-[0-9a-f]{16}|secret-[0-9a-f]{32})/),
    prefixedKey('Twitch', 'dashboard.twitch.tv', 'live_', /live_[0-9]{6,12}_[A-Za-z0-9]{28,32}/, {
        what: 'stream key',
    }),
    prefixedKey('Unkey', 'app.unkey.com', 'unkey_', /unkey_[A-Za-z0-9]{20,32}/, {
        what: 'root key',
        entropy: 3.6,
    }),
    prefixedKey('Val Town', 'val.town', 'vtwn_', /vtwn_[A-Za-z0-9_-]{20,80}/, { what: 'API token' }),
    prefixedKey('WakaTime', 'wakatime.com/settings/account', 'waka_', /waka_[0-9a-z-]{36,64}/i, {
        what: 'secret API key',
    }),
    prefixedKey('Workato', 'app.workato.com', ['wrka', 'wrkaus-', 'wrkaeu-'], /wrka(?:[a-z]{2})?-eyJ[A-Za-z0-9_-]{8,400}\.[A-Za-z0-9_-]{16,1500}\.[A-Za-z0-9_-]{64,700}/, { what: 'developer API token', span: 2700 }),
    prefixedKey('Branch', 'dashboard.branch.io', 'secret_live_', /secret_live_[A-Za-z0-9]{24,48}/, {
        what: 'secret',
    }),
    prefixedKey('Coze', 'coze.com', 'pat_', /pat_[A-Za-z0-9]{64}/, {
        what: 'personal access token',
        entropy: 4,
    }),
    prefixedKey('CodeRabbit', 'app.coderabbit.ai', 'cr-', /cr-[0-9a-f]{58}/),
    prefixedKey('Cursor or Runway', 'the dashboard of the service', 'key_', /key_(?:[0-9a-f]{128}|[0-9a-f]{64})/),
    prefixedKey('DeepSeek or DashScope', 'the console of the model service', 'sk-', /sk-[0-9a-f]{32}/, {
        severity: 'warning',
        entropy: 3.2,
    }),
    prefixedKey('Infura', 'developer.metamask.io', 'infura.io/', /infura/, {
        what: 'project id in an address',
        severity: 'warning',
        pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
    }),
    prefixedKey('Lob', 'dashboard.lob.com', ['live_pub_', 'test_pub_'], /(?:live|test)_pub_[0-9a-f]{31}/, {
        what: 'publishable key',
        severity: 'warning',
    }),
    prefixedKey('New Relic', 'one.newrelic.com', '-NRMA', /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA/, {
        what: 'mobile app token',
        before: 42,
    }),
    prefixedKey('Confluent', 'confluent.cloud', 'cflt', /cflt[A-Za-z0-9+/]{60}/, {
        what: 'API secret',
        pattern: base64Token(/cflt[A-Za-z0-9+/]{60}/),
        entropy: 4.2,
    }),
    prefixedKey('Mattermost', 'the server of your Mattermost', '/hooks/', /hooks/, {
        what: 'webhook',
        severity: 'warning',
        pattern: /https?:\/\/[a-z0-9.-]{0,60}(?:mattermost|mm)[a-z0-9.-]{0,60}(?::\d{2,5})?\/hooks\/(?<secret>[0-9a-z]{26})(?![0-9A-Za-z])/,
        before: 136,
    }),
    prefixedKey('Zuplo', 'portal.zuplo.com', 'zpka_', /zpka_[0-9a-z]{32}_[0-9a-f]{8}/),
];

;// CONCATENATED MODULE: ./lib/detect/rules/server-settings.js

const changeAccount = 'Change the password of that account, and let the server read it from a file that is not committed.';
const serverSettingsRules = [
    {
        id: 'haproxy-password',
        description: 'Password of a user of HAProxy or of its statistics',
        severity: 'warning',
        keywords: [' insecure-password ', 'stats auth '],
        pattern: /(?: insecure-password |stats auth [^\s:]{1,60}:)(?<secret>[^\s"'<>{}$|][^\s"'<>{}$]{5,63})(?=\s|$)/,
        check: optionPassword,
        advice: changeAccount,
    },
    {
        id: 'redis-user-password',
        description: 'Password of a user in the access control list of Redis',
        severity: 'warning',
        keywords: [' on >', ' resetpass >', ' +@all >', ' allkeys >'],
        pattern: /(?<!echo) (?:on|resetpass|\+@all|allkeys) >(?<secret>(?![/.~&])[^\s"'<>{}$]{6,128})(?=[\s"']|$)/,
        check: optionPassword,
        advice: changeAccount,
    },
    {
        id: 'sip-registration-password',
        description: 'Password of a SIP trunk that Asterisk registers with: its holder can place calls',
        severity: 'warning',
        keywords: ['register =>', 'register=>'],
        span: 440,
        pattern: /register ?=>\s{0,4}(?:[\w.-]{1,40}\?)?(?:[a-z]{2,5}:\/\/)?[\w.+-]{1,60}(?:@[\w.-]{1,60})?:(?<secret>[^\s"'<>{}$:@]{6,64})(?::[\w.-]{1,60})?@[\w-]{1,60}/,
        check: remotePassword,
        advice: 'Change the password of the trunk at the carrier, and let Asterisk include it from a file that is not committed.',
    },
    {
        id: 'openvpn-password',
        description: 'Password of a VPN account in a profile of OpenVPN',
        severity: 'warning',
        keywords: ['<auth-user-pass>'],
        pattern: /<auth-user-pass>\s{1,4}\S{1,80}[ \t]{0,8}\r?\n(?<secret>[^\s<>]{4,128})[ \t]{0,8}\r?\n/,
        check: remotePassword,
        advice: changeAccount,
    },
    {
        id: 'openvpn-static-key',
        description: 'Static key of OpenVPN, which signs or encrypts what its clients send',
        severity: 'error',
        keywords: ['-----BEGIN OpenVPN'],
        span: 1400,
        pattern: /-----BEGIN OpenVPN (?:Static key V1-----[\s\\n]{1,12}(?<secret>[0-9a-f]{32}[0-9a-f\s\\n]{440,620})|tls-crypt-v2 (?:client|server) key-----[\s\\n]{1,12}[A-Za-z0-9+/=\s\\n]{80,1100})-----END/,
        entropy: 3,
        advice: 'Make a new one with `openvpn --genkey` and give it to the server and all clients over a safe way.',
    },
    {
        id: 'terraform-state-password',
        description: 'Password that Terraform made and keeps in its state',
        severity: 'warning',
        keywords: ['"random_password"'],
        span: 1600,
        pattern: /"random_password"[\s\S]{1,1400}?"result": {0,2}"(?<secret>[^"\\\n]{8,160})"/,
        entropy: 2.8,
        advice: 'Replace the resource (`terraform apply -replace=\u2026`), and keep the state in a backend that encrypts it instead of in the repository.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-business.js


const servicesBusinessRules = [
    serviceKey('ActiveCampaign', 'activecampaign.com', hex(72)),
    serviceKey('Appfollow', 'appfollow.io', jsonWebTokenShape),
    serviceKey('Appointedd', 'appointedd.com', /[A-Za-z0-9=+]{88}/),
    serviceKey('AppSynergy', 'appsynergy.com', lowercase(64)),
    serviceKey('Atera', 'atera.com', lowercase(32)),
    serviceKey('Autoklose', 'autoklose.com', urlSafe(32)),
    serviceKey('AutoPilot', 'ortto.com', hex(32)),
    serviceKey('Avaza', 'avaza.com', /[0-9]{3,8}-[0-9a-f]{40}/),
    serviceKey('Axonaut', 'axonaut.com', lowercase(32)),
    serviceKey('BambooHR', 'bamboohr.com', hex(40)),
    serviceKey('Baremetrics', 'baremetrics.com', /[a-z0-9_-]{25}/),
    serviceKey('Beebole', 'beebole-apps.com', lowercase(40)),
    serviceKey('Besnappy', 'besnappy.com', hex(64)),
    serviceKey('Bitly', 'bitly.com', urlSafe(40)),
    serviceKey('BombBomb', 'bombbomb.com', /[A-Za-z0-9+/=]{88}/),
    serviceKey('Bugherd', 'bugherd.com', lowercase(22)),
    serviceKey('Bulbul', 'bulbul.io', lowercase(32)),
    serviceKey('Caflou', 'caflou.com', alphanumeric(155)),
    serviceKey('Calendly', 'calendly.com', jsonWebTokenShape),
    serviceKey('Campayn', 'campayn.com', lowercase(64)),
    serviceKey('Canny', 'canny.io', uuidLike),
    serviceKey('CapsuleCRM', 'capsulecrm.com', /[A-Za-z0-9._+=-]{64}/),
    serviceKey('CentralStationCRM', 'centralstationcrm.com', lowercase(30)),
    serviceKey('Chargebee', 'chargebee.com', /(?:live|test)_[A-Za-z0-9]{32,50}/),
    serviceKey('ChartMogul', 'chartmogul.com', lowercase(32), { unnamed: true }),
    serviceKey('Chatbot', 'chatbot.com', urlSafe(32)),
    serviceKey('Chatfuel', 'chatfuel.com', alphanumeric(128)),
    serviceKey('Chec', 'commercejs.com', /[ps]k_[a-z0-9]{45}/, { keywords: ['checio'] }),
    serviceKey('Clearbit', 'clearbit.com', /sk_[0-9a-f]{32}|[0-9a-z_]{35}/),
    serviceKey('Cliengo', 'cliengo.com', uuid),
    serviceKey('Clockify', 'clockify.me', alphanumeric(48)),
    serviceKey('Close CRM', 'close.com', /api_[A-Za-z0-9.]{45}/),
    serviceKey('ClustDoc', 'clustdoc.com', alphanumeric(60)),
    serviceKey('Column', 'column.com', /(?:test|live)_[A-Za-z0-9]{27,40}/, { commonWord: true }),
    serviceKey('CommerceJS', 'commercejs.com', /[a-z0-9_]{48}/),
    serviceKey('Convertkit', 'convertkit.com', urlSafe(22)),
    serviceKey('Copper', 'copper.com', hex(32), { keywords: ['copper_api', 'prosperworks'] }),
    serviceKey('Courier', 'courier.com', /pk_[A-Za-z0-9]{1,20}_[A-Za-z0-9]{28}/, {
        commonWord: true,
    }),
    serviceKey('Databox', 'databox.com', /[A-Za-z0-9=+]{21}/),
    serviceKey('Delighted', 'delighted.com', alphanumeric(32)),
    serviceKey('DocuSign', 'admindemo.docusign.com', uuid),
    serviceKey('Drift', 'drift.com', alphanumeric(32), { keywords: ['drift_'] }),
    serviceKey('DronaHQ', 'dronahq.com', lowercase(50)),
    serviceKey('Enigma', 'enigma.com', alphanumeric(40), { unnamed: true }),
    serviceKey('Envoy', 'envoy.com', alphanumeric(220)),
    serviceKey('Eventbrite', 'eventbriteapi.com', uppercase(20)),
    serviceKey('Everhour', 'everhour.com', /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/i, { unnamed: true }),
    serviceKey('Feedier', 'feedier.com', alphanumeric(32)),
    serviceKey('Float', 'float.com', /[0-9a-f]{16}[A-Za-z0-9+/]{42,43}=/, { commonWord: true }),
    serviceKey('FormBucket', 'formbucket.com', /[0-9A-Za-z]{10,60}\.[0-9A-Za-z]{10,120}\.[0-9A-Za-z_-]{10,90}/),
    serviceKey('Formcraft', 'formcrafts.com', lowercase(16)),
    serviceKey('FormIO', 'form.io', jsonWebTokenShape),
    serviceKey('FreshBooks', 'freshbooks.com', /[0-9a-f]{64}/),
    serviceKey('Freshdesk', 'freshdesk.com', alphanumeric(20)),
    serviceKey('Front', 'frontapp.com', /[0-9A-Za-z]{36}\.[0-9A-Za-z._-]{188,244}/, {
        commonWord: true,
    }),
    serviceKey('Geckoboard', 'geckoboard.com', alphanumeric(44)),
    serviceKey('GetEmail', 'getemail.io', urlSafe(20)),
    serviceKey('GetResponse', 'getresponse.com', lowercase(32)),
    serviceKey('Gist', 'getgist.com', /[A-Za-z0-9+=]{68}/, { keywords: ['getgist'] }),
    serviceKey('Gong', 'gong.io', /[A-Z2-7]{32}/, { keywords: ['gong_'] }),
    serviceKey('GoodDay', 'goodday.work', lowercase(32)),
    serviceKey('Greenhouse', 'greenhouse.io', /[0-9a-f]{32}-[0-9]{1,3}/),
    serviceKey('GrooveHQ', 'groovehq.com', alphanumeric(64), {
        commonWord: true,
        keywords: ['groove'],
    }),
    serviceKey('Gusto', 'dev.gusto.com', /[A-Za-z0-9_-]{43}/),
    serviceKey('Heap', 'heap.io', alphanumeric(32), { keywords: ['heap_api', 'heapanalytics'] }),
    serviceKey('HelloSign', 'hellosign.com', /[A-Za-z0-9/+-]{64}/),
    serviceKey('HelpCrunch', 'helpcrunch.com', /[A-Za-z0-9+/=]{328}/),
    serviceKey('Helpscout', 'helpscout.net', lowercase(40)),
    serviceKey('Hiveage', 'hiveage.com', urlSafe(20)),
    serviceKey('HubSpot', 'app.hubspot.com', uuid),
    serviceKey('Humanity', 'humanity.com', lowercase(40)),
    serviceKey('Hunter', 'hunter.io', /[a-z0-9_-]{40}/),
    serviceKey('Impala', 'impala.travel', urlSafe(46)),
    serviceKey('Insightly', 'insightly.com', /[a-z0-9-]{36}/),
    serviceKey('Instabot', 'instabot.io', /[A-Za-z0-9+/=]{44}/),
    serviceKey('Interseller', 'interseller.io', uuid),
    serviceKey('Jotform', 'jotform.com', alphanumeric(32), { unnamed: true }),
    serviceKey('Juro', 'juro.com', alphanumeric(40)),
    serviceKey('KarmaCRM', 'karmacrm.com', alphanumeric(20), {
        keywords: ['karma'],
    }),
    serviceKey('Klipfolio', 'klipfolio.com', hex(40)),
    serviceKey('Kylas', 'kylas.io', /[a-z0-9-]{36}/),
    serviceKey('Leadfeeder', 'leadfeeder.com', urlSafe(43)),
    serviceKey('Lemlist', 'lemlist.com', hex(32)),
    serviceKey('Less Annoying CRM', 'lessannoyingcrm.com', urlSafe(57), {
        commonWord: true,
        keywords: ['less'],
    }),
    serviceKey('Lever', 'lever.co', /[A-Za-z0-9+/]{64}/, { commonWord: true }),
    serviceKey('Livestorm', 'livestorm.co', jsonWebTokenShape),
    serviceKey('Loyverse', 'loyverse.com', lowercase(32)),
    serviceKey('LunchMoney', 'lunchmoney.app', hex(50)),
    serviceKey('MadKudu', 'madkudu.com', hex(32)),
    serviceKey('Magnetic', 'magnetichq.com', uuidLike),
    serviceKey('MailerLite', 'mailerlite.com', lowercase(32)),
    serviceKey('Mailmodo', 'mailmodo.com', /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/),
    serviceKey('Mavenlink', 'mavenlink.com', lowercase(64)),
    serviceKey('Metrilo', 'metrilo.com', lowercase(16)),
    serviceKey('Mixmax', 'mixmax.com', urlSafe(36)),
    serviceKey('MoonClerk', 'moonclerk.com', lowercase(32)),
    serviceKey('Moosend', 'moosend.com', uuid),
    serviceKey('MyIntervals', 'myintervals.com', lowercase(11)),
    serviceKey('Nicereply', 'nicereply.com', hex(40), { unnamed: true }),
    serviceKey('Nimble', 'nimble.com', alphanumeric(30)),
    serviceKey('Oanda', 'oanda.com', alphanumeric(24)),
    serviceKey('Omnisend', 'omnisend.com', urlSafe(75)),
    serviceKey('Onfleet', 'onfleet.com', lowercase(32)),
    serviceKey('Overloop', 'overloop.com', urlSafe(50)),
    serviceKey('PandaDoc', 'pandadoc.com', alphanumeric(40)),
    serviceKey('PartnerStack', 'partnerstack.com', alphanumeric(64)),
    serviceKey('Paydirt', 'paydirtapp.com', lowercase(32), { keywords: ['paydirtapp'] }),
    serviceKey('Paymo', 'paymoapp.com', alphanumeric(44), { keywords: ['paymoapp'] }),
    serviceKey('PeopleDataLabs', 'peopledatalabs.com', lowercase(64)),
    serviceKey('Pipedrive', 'pipedrive.com', alphanumeric(40)),
    serviceKey('Pipefy', 'pipefy.com', jsonWebTokenShape),
    serviceKey('Planyo', 'planyo.com', lowercase(62)),
    serviceKey('Podio', 'podio.com', lowercase(32)),
    serviceKey('PollsAPI', 'pollsapi.com', uppercase(28)),
    serviceKey('Privacy.com', 'privacy.com', uuidLike, { commonWord: true, keywords: ['privacy'] }),
    serviceKey('Prodpad', 'prodpad.com', hex(64)),
    serviceKey('ProspectCRM', 'prospect365.com', /[a-z0-9-]{32}/, {
        keywords: ['prospect'],
    }),
    serviceKey('Qualaroo', 'qualaroo.com', /[A-Za-z0-9=]{64}/),
    serviceKey('QuickBooks', 'developer.intuit.com', /[A-Za-z0-9]{40}/, {
        keywords: ['quickbooks', 'intuit'],
    }),
    serviceKey('Recurly', 'recurly.com', hex(32)),
    serviceKey('Refiner', 'refiner.io', uuid, { unnamed: true }),
    serviceKey('Reply', 'reply.io', alphanumeric(24), { keywords: ['replyio'] }),
    serviceKey('RequestFinance', 'request.finance', /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/),
    serviceKey('RocketReach', 'rocketreach.co', /[a-z0-9-]{39}/),
    serviceKey('Route4Me', 'route4me.com', uppercase(32)),
    serviceKey('Salesblink', 'salesblink.io', /key-[A-Za-z0-9]{64}/),
    serviceKey('Salescookie', 'salescookie.com', alphanumeric(32)),
    serviceKey('Salesflare', 'salesflare.com', urlSafe(45)),
    serviceKey('Salesloft', 'salesloft.com', /v2_ak_[A-Za-z0-9_-]{20,60}/),
    serviceKey('Sherpadesk', 'sherpadesk.com', lowercase(32)),
    serviceKey('Shipday', 'shipday.com', /[A-Za-z0-9.]{11}[A-Za-z0-9]{20}/),
    serviceKey('Signaturit', 'signaturit.com', alphanumeric(86)),
    serviceKey('SignupGenius', 'signupgenius.com', alphanumeric(32)),
    serviceKey('Simplesat', 'simplesat.io', lowercase(40)),
    serviceKey('Skrapp', 'skrapp.io', alphanumeric(42), { unnamed: true }),
    serviceKey('Snipcart', 'snipcart.com', urlSafe(75)),
    serviceKey('Storecove', 'storecove.com', urlSafe(43)),
    serviceKey('Streak', 'streak.com', /[0-9a-f]{32}/i),
    serviceKey('SurveyBot', 'surveybot.io', urlSafe(80), { unnamed: true }),
    serviceKey('SurveySparrow', 'surveysparrow.com', urlSafe(88)),
    serviceKey('Survicate', 'survicate.com', lowercase(32)),
    serviceKey('Teletype', 'teletype.app', urlSafe(64)),
    serviceKey('TimeCamp', 'timecamp.com', lowercase(26)),
    serviceKey('Tmetric', 'tmetric.com', uppercase(64), { commonWord: true }),
    serviceKey('Toggl Track', 'toggl.com', alphanumeric(32), { keywords: ['toggl'] }),
    serviceKey('Uplead', 'uplead.com', /[a-z0-9-]{32}/),
    serviceKey('Userflow', 'userflow.com', /[0-9a-z_]{29}/),
    serviceKey('VBOUT', 'vbout.com', /[0-9]{25}/),
    serviceKey('Vyte', 'vyte.in', lowercase(50)),
    serviceKey('Worksnaps', 'worksnaps.com', alphanumeric(40)),
    serviceKey('Workstack', 'workstack.io', alphanumeric(60)),
    serviceKey('Wrike', 'wrike.com', jsonWebTokenShape),
    serviceKey('Xero', 'developer.xero.com', /[A-Za-z0-9_-]{48}/),
    serviceKey('YNAB', 'youneedabudget.com', hex(64), { keywords: ['youneedabudget'] }),
    serviceKey('Yousign', 'yousign.com', lowercase(32)),
    serviceKey('Zonka Feedback', 'zonkafeedback.com', alphanumeric(36), { keywords: ['zonka'] }),
    serviceKey('Eagle Eye Networks', 'een.com', alphanumeric(15), { keywords: ['eagleeyenetworks'] }),
    serviceKey('Lendflow', 'lendflow.com', jsonWebTokenShape),
    serviceKey('LINE Notify', 'notify-bot.line.me', alphanumeric(43), {
        keywords: ['linenotify', 'line_notify'],
    }),
    serviceKey('Pepipost', 'netcorecloud.com', lowercase(32), {
        keywords: ['pepipost', 'netcore_api'],
    }),
    serviceKey('SimplyNoted', 'simplynoted.com', alphanumeric('300,400')),
    serviceKey('Tallyfy', 'tallyfy.com', jsonWebTokenShape),
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-content.js


const servicesContentRules = [
    serviceKey('Agility CMS', 'agilitycms.com', /defaultlive\.[0-9a-f]{64}/, {
        keywords: ['agility'],
    }),
    serviceKey('APITemplate', 'apitemplate.io', alphanumeric(39)),
    serviceKey('AudD', 'audd.io', /[a-z0-9-]{32}/),
    serviceKey('Ayrshare', 'ayrshare.com', /[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}/),
    serviceKey('Bannerbear', 'bannerbear.com', /[0-9A-Za-z]{22}tt/),
    serviceKey('BlitApp', 'blitapp.com', urlSafe(39)),
    serviceKey('BoostNote', 'boostnote.io', hex(64)),
    serviceKey('Brandfetch', 'brandfetch.io', alphanumeric(40)),
    serviceKey('Browshot', 'browshot.com', alphanumeric(28)),
    serviceKey('ButterCMS', 'buttercms.com', lowercase(40)),
    serviceKey('CloudImage', 'cloudimage.io', /[a-z0-9_]{30}/, { unnamed: true }),
    serviceKey('Cloudmersive', 'cloudmersive.com', /[a-z0-9-]{36}/),
    serviceKey('Cloudplan', 'cloudplan.biz', /[A-Z0-9-]{32}/),
    serviceKey('CloudSight', 'apiary.io', lowercase('20,24')),
    serviceKey('ConversionTools', 'conversiontools.io', jsonWebTokenShape),
    serviceKey('ConvertAPI', 'convertapi.com', alphanumeric(16)),
    serviceKey('CraftMyPDF', 'craftmypdf.com', alphanumeric(35), { unnamed: true }),
    serviceKey('Crowdin', 'crowdin.com', alphanumeric(80)),
    serviceKey('D7Network', 'd7networks.com', /[A-Za-z0-9+/]{23}=/),
    serviceKey('Dandelion', 'dandelion.eu', lowercase(32)),
    serviceKey('DeepL', 'deepl.com', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?::fx)?/),
    serviceKey('DetectLanguage', 'detectlanguage.com', lowercase(32)),
    serviceKey('Disqus', 'disqus.com', alphanumeric(64)),
    serviceKey('Ditto', 'dittowords.com', /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}\.[a-z0-9]{40}/),
    serviceKey('Docparser', 'docparser.com', hex(40)),
    serviceKey('Dynalist', 'dynalist.io', urlSafe(128)),
    serviceKey('Dyspatch', 'dyspatch.io', uppercase(52)),
    serviceKey('Eraser', 'eraser.io', alphanumeric(20)),
    serviceKey('ExtractorAPI', 'extractorapi.com', alphanumeric(40)),
    serviceKey('FileIO', 'file.io', /[A-Z0-9.-]{39}/),
    serviceKey('Flat', 'flat.io', lowercase(128), { commonWord: true }),
    serviceKey('Flickr', 'flickr.com', lowercase(32)),
    serviceKey('Foursquare', 'foursquare.com', uppercase(48)),
    serviceKey('Ghost', 'ghost.org', /[0-9a-f]{24}:[0-9a-f]{64}/, { commonWord: true }),
    serviceKey('GIPHY', 'developers.giphy.com', alphanumeric(32)),
    serviceKey('Gyazo', 'gyazo.com', urlSafe(43)),
    serviceKey('Happyscribe', 'happyscribe.com', alphanumeric(24)),
    serviceKey('Html2Pdf', 'html2pdf.app', alphanumeric(64)),
    serviceKey('Hybiscus', 'hybiscus.dev', alphanumeric(43)),
    serviceKey('Hygraph', 'hygraph.com', jsonWebTokenShape, { keywords: ['hygraph', 'graphcms'] }),
    serviceKey('IconFinder', 'iconfinder.com', alphanumeric(64)),
    serviceKey('ImageKit', 'imagekit.io', /(?:private_)?[A-Za-z0-9_=+/]{27,36}/),
    serviceKey('Imagga', 'imagga.com', /[A-Za-z0-9=]{72}/),
    serviceKey('Kontent', 'kontent.ai', /[a-z0-9-]{36}/),
    serviceKey('LanguageLayer', 'languagelayer.com', lowercase(32)),
    serviceKey('LinkPreview', 'linkpreview.net', alphanumeric(32)),
    serviceKey('Lokalise', 'lokalise.com', lowercase(40)),
    serviceKey('Meistertask', 'meistertask.com', alphanumeric(43)),
    serviceKey('Mindmeister', 'mindmeister.com', alphanumeric(43)),
    serviceKey('Mockaroo', 'mockaroo.com', lowercase(8)),
    serviceKey('Moderation API', 'moderationapi.com', /[A-Za-z0-9]{36}\.[A-Za-z0-9]{115}\.[A-Za-z0-9_]{43}/, { keywords: ['moderation'] }),
    serviceKey('MonkeyLearn', 'monkeylearn.com', hex(40)),
    serviceKey('Mux', 'dashboard.mux.com', /[A-Za-z0-9+/]{75}/, {
        keywords: ['mux_token', 'mux_secret', 'mux_api'],
    }),
    serviceKey('Noticeable', 'noticeable.io', alphanumeric(20), { unnamed: true }),
    serviceKey('Nozbe Teams', 'nozbe.com', /[0-9A-Za-z]{16}_[0-9A-Za-z_=-]{64}/, {
        keywords: ['nozbe', 'nozbeteams'],
        unnamed: true,
    }),
    serviceKey('Nylas', 'nylas.com', alphanumeric(30)),
    serviceKey('OCR.space', 'ocr.space', /K8[0-9]{13}/, {
        keywords: ['ocr_space', 'ocrspace', 'ocr.space'],
    }),
    serviceKey('Owlbot', 'owlbot.info', lowercase(40)),
    serviceKey('ParallelDots', 'paralleldots.com', alphanumeric(43)),
    serviceKey('Pastebin', 'pastebin.com', urlSafe(32)),
    serviceKey('PdfLayer', 'pdflayer.com', lowercase(32)),
    serviceKey('PdfShift', 'pdfshift.io', hex(32)),
    serviceKey('Pexels', 'pexels.com', alphanumeric(56)),
    serviceKey('Phrase', 'app.phrase.com', hex(64), {
        keywords: ['phraseapp', 'phrase_access', 'phrase_token', 'phrase token'],
    }),
    serviceKey('Pixabay', 'pixabay.com', /[a-z0-9-]{34}/),
    serviceKey('PostageApp', 'postageapp.com', alphanumeric(32)),
    serviceKey('Powrbot', 'powrbot.com', alphanumeric(40)),
    serviceKey('Protocols.io', 'protocols.io', lowercase(64), {
        commonWord: true,
        keywords: ['protocols'],
    }),
    serviceKey('PushBullet', 'pushbullet.com', /[A-Za-z0-9_.]{34}/),
    serviceKey('Raven', 'raventools.com', /[A-Z0-9-]{16}/),
    serviceKey('RAWG', 'rawg.io', alphanumeric(32)),
    serviceKey('ReachMail', 'reachmail.net', urlSafe(64)),
    serviceKey('Remove.bg', 'remove.bg', alphanumeric(24), { keywords: ['remove_bg', 'removebg'] }),
    serviceKey('Restpack', 'restpack.io', alphanumeric(48)),
    serviceKey('RiteKit', 'ritekit.com', hex(44)),
    serviceKey('SelectPDF', 'selectpdf.com', /[a-z0-9-]{36}/),
    serviceKey('Shotstack', 'shotstack.io', alphanumeric(40)),
    serviceKey('Shutterstock', 'shutterstock.com', /v2\/[0-9A-Za-z]{388}/),
    serviceKey('Simvoly', 'simvoly.com', lowercase(33)),
    serviceKey('SoundCloud', 'soundcloud.com', alphanumeric(32)),
    serviceKey('Stormboard', 'stormboard.com', hex(40)),
    serviceKey('Strapi', 'strapi.io', hex(256)),
    serviceKey('Stripo', 'stripo.email', jsonWebTokenShape),
    serviceKey('SuperNotes', 'supernotes.app', urlSafe(43)),
    serviceKey('Swiftype', 'swiftype.com', /[A-Za-z0-9]{6}_[A-Za-z0-9]{6}-[A-Za-z0-9]{6}/),
    serviceKey('Tefter', 'tefter.io', alphanumeric(20)),
    serviceKey('Transifex', 'app.transifex.com', /1\/[0-9a-f]{40}/, {
        keywords: ['transifex', 'tx_token'],
    }),
    serviceKey('Uclassify', 'uclassify.com', alphanumeric(12)),
    serviceKey('Unsplash', 'unsplash.com', urlSafe(43)),
    serviceKey('UPCDatabase', 'upcdatabase.org', uppercase(32)),
    serviceKey('Vimeo', 'developer.vimeo.com', hex(32)),
    serviceKey('Wistia', 'wistia.com', lowercase(64)),
    serviceKey('Zenkit', 'zenkit.com', /[0-9a-z]{8}-[0-9A-Za-z]{32}/),
    serviceKey('Zeplin', 'zeplin.io', /[A-Za-z0-9.-]{350,390}/),
    serviceKey('Blogger', 'developers.google.com/blogger', /AIza[0-9A-Za-z_-]{35}|[a-z0-9-]{39}/),
    serviceKey('Lexigram', 'lexigram.io', urlSafe('280,310')),
    serviceKey('Paperform', 'paperform.co', alphanumeric('200,1100')),
    serviceKey('SpeechText', 'speechtext.ai', lowercase(32)),
    serviceKey('StoryChief', 'storychief.io', jsonWebTokenShape),
    serviceKey('Viewneo', 'viewneo.com', jsonWebTokenShape),
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-devices.js

const servicesDevicesRules = [
    {
        id: 'blynk-token',
        description: 'Blynk device token, organization token or client secret',
        severity: 'error',
        keywords: ['blynk.cloud'],
        span: 420,
        pattern: /blynk\.cloud\/(?:[^"'\s]{0,60}\?token=|api[^\r\n]{0,60}(?:\\\r?\n)?[^\r\n]{0,20}Bearer |oauth2[^\r\n]{0,60}(?:\\\r?\n)?[^\r\n]{0,40}oa2-client-id_[A-Za-z0-9_-]{32}(?::|&client_secret=))(?<secret>[A-Za-z0-9_-]{32}|[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/,
        entropy: 3.8,
        advice: 'Make a new token in the Blynk console: the device\u2019s page Device info, or Settings > OAuth 2.0.',
    },
    {
        id: 'blynk-token-before-address',
        description: 'Blynk organization token or client secret, standing before the address it is for',
        severity: 'error',
        keywords: ['blynk.cloud'],
        before: 140,
        pattern: /(?:Bearer |oa2-client-id_[A-Za-z0-9_-]{32}:)(?<secret>[A-Za-z0-9_-]{40})["']?[\s\\]{1,12}https:\/\/(?:[a-z0-9]{2,6}\.)?blynk\.cloud/,
        entropy: 3.8,
        advice: 'Make a new token in the Blynk console under Settings > OAuth 2.0.',
    },
    {
        id: 'particle-access-token',
        description: 'Particle access token, which controls the account\u2019s devices',
        severity: 'error',
        keywords: ['api.particle.io'],
        pattern: /api\.particle\.io\/v1[^\r\n]{0,80}(?:\\\r?\n)?[^\r\n]{0,20}?(?:access_token=|Bearer )(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/,
        entropy: 3,
        advice: 'Revoke it with `particle token revoke TOKEN`.',
    },
    {
        id: 'particle-access-token-before-address',
        description: 'Particle access token, standing before the address it is for',
        severity: 'error',
        keywords: ['api.particle.io'],
        before: 90,
        pattern: /(?:access_token=|Bearer )(?<secret>[0-9a-f]{40})["']?[\s\\]{1,12}https:\/\/api\.particle\.io/,
        entropy: 3,
        advice: 'Revoke it with `particle token revoke TOKEN`.',
    },
    {
        id: 'thingsboard-token',
        description: 'ThingsBoard device token or provisioning secret',
        severity: 'error',
        keywords: ['thingsboard', 'provisionDeviceSecret', 'provisionDeviceKey'],
        pattern: /(?:thingsboard[a-z.-]{0,40}\/api\/v1\/|provisionDevice(?:Secret|Key)\\?"\s{0,4}:\s{0,4}\\?")(?<secret>[0-9A-Za-z]{20})(?![0-9A-Za-z])/,
        entropy: 3.2,
        advice: 'Replace the credentials in ThingsBoard under Devices > Manage credentials, or in the device profile\u2019s provisioning.',
    },
    {
        id: 'ubidots-token',
        description: 'Ubidots token',
        severity: 'error',
        keywords: ['BBFF-', 'BBUS-'],
        pattern: token(/BB(?:FF|US)-[0-9A-Za-z]{30}/),
        entropy: 3.4,
        advice: 'Delete it at industrial.ubidots.com under API Credentials.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-formats.js




const servicesFormatsRules = [
    {
        id: 'maxmind-license-key',
        description: 'MaxMind license key',
        severity: 'error',
        keywords: ['_mmk'],
        before: 36,
        pattern: token(/[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/),
        entropy: 2.8,
        advice: 'Revoke it at maxmind.com under Account > Manage License Keys.',
    },
    {
        id: 'apollo-api-key',
        description: 'Apollo.io API key',
        severity: 'warning',
        keywords: ['apollo'],
        value: /[A-Za-z0-9_-]{22}/,
        gap: named(/key|token|secret/),
        entropy: 3.6,
        advice: 'Delete it at developer.apollo.io/keys.',
    },
    {
        id: 'apify-legacy-api-token',
        description: 'Apify API token kept under its name',
        severity: 'warning',
        keywords: ['apify'],
        distinctName: true,
        value: alphanumeric('17,36'),
        gap: named(/token|key|secret/),
        entropy: 3.6,
        advice: 'Delete it at console.apify.com under Settings > Integrations.',
    },
    {
        id: 'ticket-tailor-api-key',
        description: 'Ticket Tailor API key',
        severity: 'error',
        keywords: ['tickettailor', 'ticket_tailor'],
        distinctName: true,
        value: /sk_[0-9]{4,6}_[0-9]{5,7}_[0-9a-f]{32}/,
        advice: 'Revoke it at ticket tailor\u2019s box office settings under API.',
    },
    {
        id: 'teamwork-api-token',
        description: 'Teamwork API token',
        severity: 'error',
        keywords: ['tkn.v1_'],
        pattern: token(/tkn\.v1_[0-9A-Za-z]{60,100}={0,2}/),
        advice: 'Delete it in Teamwork under Edit My Details > API & Mobile.',
    },
    {
        id: 'nightfall-api-key',
        description: 'Nightfall API key',
        severity: 'error',
        keywords: ['NF-'],
        pattern: token(/NF-[0-9A-Za-z]{32}/),
        entropy: 3.4,
        advice: 'Delete it at app.nightfall.ai under Developer Platform > Manage API Keys.',
    },
    {
        id: 'flexport-access-token',
        description: 'Flexport logistics API token',
        severity: 'error',
        keywords: ['shltm_'],
        pattern: token(/shltm_[A-Za-z0-9_-]{40}/),
        advice: 'Revoke it in the Flexport seller portal under Settings > API Tokens.',
    },
    {
        id: 'fleetbase-api-key',
        description: 'Fleetbase API key',
        severity: 'error',
        keywords: ['flb_live_', 'flb_test_'],
        pattern: token(/flb_(?:live|test)_[0-9A-Za-z]{20,64}/),
        advice: 'Delete it in the Fleetbase console under Developers > API Keys.',
    },
    {
        id: 'dfuse-api-key',
        description: 'dfuse (StreamingFast) API key',
        severity: 'warning',
        keywords: ['dfuse', 'streamingfast'],
        value: /(?:web|server|mobile)_[0-9a-z]{32}/,
        advice: 'Delete it at app.streamingfast.io under API keys.',
    },
    {
        id: 'parseur-api-key',
        description: 'Parseur API key',
        severity: 'warning',
        keywords: ['parseur'],
        distinctName: true,
        value: hex(40),
        entropy: 3,
        advice: 'Regenerate it at app.parseur.com under Account > API.',
    },
    {
        id: 'youtube-stream-key',
        description: 'YouTube stream key, with which anyone can broadcast on the channel',
        severity: 'warning',
        keywords: ['youtube_stream', 'stream_key', 'streamkey', 'rtmp.youtube.com'],
        value: /[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/,
        entropy: 3,
        advice: 'Reset it at studio.youtube.com under Create > Go live > Stream key.',
    },
    {
        id: 'settlemint-access-token',
        description: 'SettleMint application, personal or service access token',
        severity: 'error',
        keywords: ['sm_aat_', 'sm_pat_', 'sm_sat_'],
        pattern: token(/sm_[aps]at_[A-Za-z0-9]{16}/),
        entropy: 3.4,
        advice: 'Revoke it in the SettleMint console under Access tokens.',
    },
    {
        id: 'looker-client-secret',
        description: 'Looker API client secret',
        severity: 'warning',
        keywords: ['looker'],
        distinctName: true,
        value: alphanumeric('20,24'),
        gap: named(/secret|client/),
        entropy: 3.4,
        advice: 'Delete the API key in Looker under Admin > Users > the user > Edit Keys.',
    },
    {
        id: 'mattermost-access-token',
        description: 'Mattermost personal access token or webhook id',
        severity: 'warning',
        keywords: ['mattermost'],
        distinctName: true,
        value: /[0-9a-z]{26}/,
        gap: named(/token|secret|hook|key|_pat/),
        entropy: 3.4,
        advice: 'Revoke it in Mattermost under Profile > Security > Personal Access Tokens, or delete the webhook under Integrations.',
    },
    {
        id: 'beamer-api-key',
        description: 'Beamer API key',
        severity: 'error',
        keywords: ['beamer'],
        value: /b_[A-Za-z0-9=_/+-]{44}/,
        entropy: 3.8,
        advice: 'Revoke it at app.getbeamer.com under Settings > API.',
    },
    {
        id: 'powershell-plain-text-secret',
        description: 'Secret written into a PowerShell script as plain text',
        severity: 'warning',
        keywords: ['ConvertTo-SecureString'],
        pattern: /ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?["'](?<secret>[^"'$\r\n]{6,128})["'][^\r\n]{0,60}-AsPlainText/i,
        entropy: 2.2,
        check: (secret, path = null) => (isForShow(path) ? optionPassword(secret, path) : 'warning'),
        advice: 'Change the password or key, and read it from the environment or a secret store.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-information.js


const servicesInformationRules = [
    serviceKey('AccuWeather', 'developer.accuweather.com', alphanumeric(32)),
    serviceKey('Alpaca', 'app.alpaca.markets', /[A-Za-z0-9]{40}/),
    serviceKey('Alpha Vantage', 'alphavantage.co', uppercase(16), {
        keywords: ['alphavantage', 'alpha_vantage'],
    }),
    serviceKey('Amadeus', 'developers.amadeus.com', alphanumeric('16,32')),
    serviceKey('AviationStack', 'aviationstack.com', lowercase(32)),
    serviceKey('Besttime', 'besttime.app', urlSafe(36)),
    serviceKey('BitcoinAverage', 'bitcoinaverage.com', alphanumeric(43)),
    serviceKey('Blocknative', 'blocknative.com', uuid),
    serviceKey('Calendarific', 'calendarific.com', alphanumeric(32)),
    serviceKey('CalorieNinja', 'calorieninjas.com', alphanumeric(40), { unnamed: true }),
    serviceKey('CarbonInterface', 'carboninterface.com', alphanumeric(21)),
    serviceKey('Cicero', 'cicerodata.com', lowercase(40)),
    serviceKey('Cloverly', 'cloverly.com', /[a-z0-9:_]{28}/),
    serviceKey('CoinApi', 'coinapi.io', /[A-Za-z0-9-]{36}/),
    serviceKey('CoinGecko', 'coingecko.com', /CG-[A-Za-z0-9]{24}/, { unnamed: true }),
    serviceKey('Coinlayer', 'coinlayer.com', lowercase(32)),
    serviceKey('Coinlib', 'coinlib.io', lowercase(16)),
    serviceKey('CoinMarketCap', 'pro.coinmarketcap.com', uuid, {
        keywords: ['coinmarketcap', 'cmc_pro'],
    }),
    serviceKey('Collect2', 'collective2.com', uuid),
    serviceKey('CountryLayer', 'countrylayer.com', lowercase(32)),
    serviceKey('CryptoCompare', 'cryptocompare.com', lowercase(64)),
    serviceKey('Currencyfreaks', 'currencyfreaks.com', lowercase(32)),
    serviceKey('CurrencyLayer', 'currencylayer.com', lowercase(32)),
    serviceKey('CurrencyScoop', 'currencyscoop.com', lowercase(32)),
    serviceKey('CurrentsAPI', 'currentsapi.services', /[A-Za-z0-9_+=-]{48}/),
    serviceKey('EcoStruxure IT', 'ecostruxureit.com', /AK1[0-9A-Za-z/]{50,55}/),
    serviceKey('Ethplorer', 'ethplorer.io', urlSafe(22)),
    serviceKey('ExchangeRate-API', 'exchangerate-api.com', lowercase(24), {
        keywords: ['exchangerate'],
    }),
    serviceKey('exchangeratesapi', 'exchangeratesapi.io', lowercase(32), {
        keywords: ['exchangerates'],
    }),
    serviceKey('FastForex', 'fastforex.io', /[a-z0-9-]{28}/, { unnamed: true }),
    serviceKey('Finage', 'finage.co.uk', /(?:API_KEY)?[0-9A-Z]{32}/),
    serviceKey('Financial Modeling Prep', 'financialmodelingprep.com', alphanumeric(32)),
    serviceKey('Findl', 'findl.com', uuidLike, { unnamed: true }),
    serviceKey('Finnhub', 'finnhub.io', lowercase('20,40')),
    serviceKey('Fitbit', 'dev.fitbit.com', hex(32)),
    serviceKey('Fixer.io', 'fixer.io', alphanumeric(32), { keywords: ['fixer'] }),
    serviceKey('FlightApi', 'flightapi.io', lowercase(24)),
    serviceKey('Fulcrum', 'fulcrumapp.com', lowercase(80)),
    serviceKey('Fxmarket', 'fxmarketapi.com', /[A-Za-z0-9_=-]{20}/),
    serviceKey('Geoapify', 'geoapify.com', lowercase(32)),
    serviceKey('Geocode.xyz', 'geocode.xyz', lowercase(28), {
        keywords: ['geocode'],
    }),
    serviceKey('GetGeoAPI', 'getgeoapi.com', lowercase(40)),
    serviceKey('Glassnode', 'glassnode.com', alphanumeric(27)),
    serviceKey('Graphhopper', 'graphhopper.com', /[a-z0-9-]{36}/),
    serviceKey('Holiday API', 'holidayapi.com', /[a-z0-9-]{36}/),
    serviceKey('IEX Cloud', 'iexcloud.io', /[ps]k_[a-z0-9]{32}|[a-z0-9_]{35}/, {
        keywords: ['iexcloud', 'iexapis'],
    }),
    serviceKey('Intrinio', 'intrinio.com', alphanumeric(44)),
    serviceKey('Last.fm', 'last.fm/api', hex(32), { keywords: ['lastfm', 'last_fm', 'last.fm'] }),
    serviceKey('MapQuest', 'mapquestapi.com', alphanumeric(32)),
    serviceKey('Marketstack', 'marketstack.com', lowercase(32)),
    serviceKey('MediaStack', 'mediastack.com', lowercase(32)),
    serviceKey('Mesibo', 'mesibo.com', alphanumeric(64)),
    serviceKey('Moralis', 'moralis.io', alphanumeric(64)),
    serviceKey('Nasdaq Data Link', 'nasdaq.com', urlSafe(20), { keywords: ['nasdaq'] }),
    serviceKey('New York Times', 'developer.nytimes.com', /[A-Za-z0-9=_-]{32}/, {
        keywords: ['nytimes', 'newyorktimes', 'new-york-times'],
    }),
    serviceKey('NewsAPI', 'newsapi.org', lowercase(32)),
    serviceKey('Newscatcher', 'newscatcherapi.com', urlSafe(43)),
    serviceKey('NFTPort', 'nftport.xyz', uuidLike),
    serviceKey('Numverify', 'numverify.com', lowercase(32)),
    serviceKey('OpenCageData', 'opencagedata.com', lowercase(32)),
    serviceKey('OpenUV', 'openuv.io', lowercase(32)),
    serviceKey('OpenWeather', 'openweathermap.org', lowercase(32), {
        keywords: ['openweather', 'pyowm', 'owm_api', 'owm_key', 'owm'],
        unnamed: true,
    }),
    serviceKey('PandaScore', 'pandascore.co', urlSafe(51)),
    serviceKey('Polygon', 'polygon.io', alphanumeric(32), { commonWord: true }),
    serviceKey('PositionStack', 'positionstack.com', urlSafe(32)),
    serviceKey('QuickNode', 'quicknode.com', /[0-9a-f]{40}/, {
        keywords: ['quicknode', 'quiknode'],
        unnamed: true,
    }),
    serviceKey('Riot Games', 'developer.riotgames.com', /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/, { keywords: ['RGAPI-'], unnamed: true }),
    serviceKey('Rockset', 'rockset.com', alphanumeric(64)),
    serviceKey('SimFin', 'simfin.com', alphanumeric(32)),
    serviceKey('Skyscanner', 'partners.skyscanner.net', alphanumeric('30,38')),
    serviceKey('Spoonacular', 'spoonacular.com', lowercase(32)),
    serviceKey('Sportsmonk', 'sportmonks.com', alphanumeric(60)),
    serviceKey('Steam Web', 'steamcommunity.com/dev/apikey', /[0-9A-F]{32}/, {
        keywords: ['steam_api', 'steam_web', 'steamapi', 'steam_key'],
        unnamed: true,
    }),
    serviceKey('Stockdata', 'stockdata.org', alphanumeric(40)),
    serviceKey('Stormglass', 'stormglass.io', urlSafe(73)),
    serviceKey('Strava', 'strava.com/settings/api', hex(40)),
    serviceKey('Tatum', 'tatum.io', /(?:t-)?[0-9a-z-]{36}/),
    serviceKey('Taxjar', 'taxjar.com', lowercase(32)),
    serviceKey('Technical Analysis API', 'technical-analysis-api.com', uppercase(48)),
    serviceKey('The Guardian', 'open-platform.theguardian.com', uuidLike, { keywords: ['guardian'] }),
    serviceKey('The Odds API', 'the-odds-api.com', hex(32), {
        keywords: ['theoddsapi', 'the-odds-api'],
        unnamed: true,
    }),
    serviceKey('TicketMaster', 'developer.ticketmaster.com', alphanumeric(32)),
    serviceKey('Tiingo', 'tiingo.com', lowercase(40)),
    serviceKey('TMDB', 'themoviedb.org', hex(32), { keywords: ['tmdb', 'themoviedb'] }),
    serviceKey('Tomorrow.io', 'app.tomorrow.io', alphanumeric(32), {
        keywords: ['tomorrow_io', 'tomorrowio', 'climacell'],
    }),
    serviceKey('TomTom', 'tomtom.com', alphanumeric(32)),
    serviceKey('Tradier', 'tradier.com', alphanumeric(28)),
    serviceKey('TravelPayouts', 'travelpayouts.com', lowercase(32)),
    serviceKey('TwelveData', 'twelvedata.com', lowercase(32)),
    serviceKey('Unplugg', 'unplu.gg', lowercase(64), { keywords: ['unplu'] }),
    serviceKey('Upwave', 'upwave.io', lowercase(32)),
    serviceKey('VatLayer', 'vatlayer.com', lowercase(32)),
    serviceKey('Veriphone', 'veriphone.io', uppercase(32)),
    serviceKey('Visual Crossing', 'visualcrossing.com', uppercase(25)),
    serviceKey('Walkscore', 'walkscore.com', lowercase(32)),
    serviceKey('WeatherAPI', 'weatherapi.com', hex(31), { keywords: ['weatherapi', 'weather_api'] }),
    serviceKey('Weatherbit', 'weatherbit.io', lowercase(32)),
    serviceKey('Weatherstack', 'weatherstack.com', lowercase(32)),
    serviceKey('web3.storage', 'web3.storage', jsonWebTokenShape, {
        keywords: ['web3storage', 'web3.storage', 'web3_storage'],
    }),
    serviceKey('WorldCoinIndex', 'worldcoinindex.com', alphanumeric(35)),
    serviceKey('WorldWeather', 'worldweatheronline.com', lowercase(31)),
    serviceKey('Yelp', 'yelp.com', /[A-Za-z0-9_=-]{128}/),
    serviceKey('ZipCodeAPI', 'zipcodeapi.com', alphanumeric(64)),
    serviceKey('Zipcodebase', 'zipcodebase.com', uuid),
    serviceKey('FlightLabs', 'goflightlabs.com', jsonWebTokenShape),
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-markets.js


const servicesMarketsRules = [
    serviceKey('Aletheia', 'aletheiaapi.com', uppercase(32), {
        keywords: ['aletheiaapi', 'aletheia_api'],
    }),
    serviceKey('Bitfinex', 'setting.bitfinex.com', urlSafe(43)),
    serviceKey('BitMEX', 'bitmex.com', /[0-9A-Za-z_-]{24}|[0-9A-Za-z_-]{48}/),
    serviceKey('CEX.IO', 'cex.io', alphanumeric('24,27'), {
        keywords: ['cexio', 'cex.io', 'cex_api', 'cex_secret'],
    }),
    serviceKey('Commodities-API', 'commodities-api.com', alphanumeric(60), {
        keywords: ['commodities'],
    }),
    serviceKey('Currencycloud', 'currencycloud.com', lowercase(64)),
    serviceKey('Dwolla', 'dashboard.dwolla.com', alphanumeric(50)),
    serviceKey('FMFW', 'fmfw.io', urlSafe(32)),
    serviceKey('Luno', 'luno.com', urlSafe(43), {
        keywords: [
            'luno_api',
            'luno_secret',
            'luno_key',
            'lunoapi',
            'luno.com',
            'luno secret',
            'luno key',
        ],
    }),
    serviceKey('MetaApi', 'app.metaapi.cloud', /[0-9a-f]{64}|[0-9a-f]{24}|eyJ[0-9A-Za-z_.-]{200,4000}/, {
        keywords: ['metaapi', 'meta-api'],
    }),
    serviceKey('Pinata', 'app.pinata.cloud', /[0-9a-z]{64}|[0-9a-z]{20}/),
    serviceKey('Poloniex', 'poloniex.com', /[0-9a-f]{128}|[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}/),
    serviceKey('PureStake', 'developer.purestake.io', alphanumeric(40)),
    serviceKey('WePay', 'wepay.com', /[A-Za-z0-9_?]{62}|(?:STAGE|PRODUCTION)_[0-9a-f]{64}/),
    serviceKey('ZipBooks', 'zipbooks.com', alphanumeric('32,64')),
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-sales.js


const servicesSalesRules = [
    serviceKey('Adzuna', 'developer.adzuna.com', lowercase(32)),
    serviceKey('Aero Workflow', 'aeroworkflow.com', /[A-Za-z0-9^!#:*]{20}/),
    serviceKey('Aha', 'aha.io', hex(64), { commonWord: true }),
    serviceKey('Airship', 'go.airship.com', alphanumeric(91)),
    serviceKey('Alegra', 'app.alegra.com', /[a-z0-9-]{20}/),
    serviceKey('Apacta', 'app.apacta.com', /[a-z0-9-]{36}/),
    serviceKey('Appcues', 'studio.appcues.com', /[a-z0-9-]{36}/),
    serviceKey('Apptivo', 'apptivo.com', /[a-z0-9-]{36}/),
    serviceKey('Billomat', 'billomat.net', hex(32)),
    serviceKey('Cashboard', 'cashboardapp.com', /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/),
    serviceKey('Checkvist', 'checkvist.com', alphanumeric(14)),
    serviceKey('Clientary', 'clientary.com', alphanumeric('24,26')),
    serviceKey('ClinchPad', 'clinchpad.com', lowercase(32)),
    serviceKey('Cloze', 'cloze.com', hex(32), { commonWord: true }),
    serviceKey('CompanyHub', 'app.companyhub.com', alphanumeric(20)),
    serviceKey('Convier', 'convier.me', /[0-9]{2}\|[A-Za-z0-9]{40}/),
    serviceKey('Customer.guru', 'customer.guru', alphanumeric('30,50'), {
        keywords: ['customerguru', 'customer.guru', 'customer_guru'],
    }),
    serviceKey('Demio', 'my.demio.com', alphanumeric('10,32')),
    serviceKey('Deputy', 'once.deputy.com', lowercase(32), { commonWord: true }),
    serviceKey('Dovico', 'dovico.com', /[0-9a-z]{32}\.[0-9a-z]{1,10}/),
    serviceKey('Duply', 'duply.co', uuid),
    serviceKey('Flowlu', 'flowlu.com', alphanumeric(51), { keywords: ['flowlu', 'flowflu'] }),
    serviceKey('Formsite', 'formsite.com', alphanumeric(32)),
    serviceKey('Gengo', 'gengo.com', /[0-9a-zA-Z|_^@$=~-]{64}/),
    serviceKey('GoCanvas', 'gocanvas.com', /[0-9A-Za-z/+]{43}=/),
    serviceKey('Guru', 'app.getguru.com', uuidLike, {
        keywords: ['getguru', 'guru_api', 'guru_token', 'guru_key'],
    }),
    serviceKey('Harvest', 'id.getharvest.com/developers', /[A-Za-z0-9._-]{85,100}/, {
        keywords: ['getharvest', 'harvest_token', 'harvest_access', 'harvest_api', 'harvestapp'],
    }),
    serviceKey('InvoiceOcean', 'invoiceocean.com', alphanumeric(20)),
    serviceKey('Kanban Tool', 'kanbantool.com', uppercase(12), {
        keywords: ['kanbantool', 'kanban_api', 'kanban_key'],
    }),
    serviceKey('Manifestly', 'app.manifest.ly', alphanumeric(32), {
        keywords: ['manifestly', 'manifest.ly', 'manifest_api'],
    }),
    serviceKey('Mite', 'mite.de', lowercase(16), {
        keywords: ['mite.yo.lk', 'mite.de', 'mite_api', 'mite_key'],
    }),
    serviceKey('NetHunt', 'nethunt.com', uuidLike),
    serviceKey('OnePageCRM', 'app.onepagecrm.com', /[A-Za-z0-9=]{44}/),
    serviceKey('Planview LeanKit', 'leankit.com', hex(128), { keywords: ['leankit', 'planview'] }),
    serviceKey('RepairShopr', 'repairshopr.com', /[A-Za-z0-9-]{51}/),
    serviceKey('RevampCRM', 'revampcrm.com', alphanumeric(40), {
        keywords: ['revampcrm', 'revamp_api'],
    }),
    serviceKey('Runrun.it', 'runrun.it', /[0-9a-f]{32}|[0-9A-Za-z]{18,20}/, {
        keywords: ['runrunit', 'runrun.it'],
    }),
    serviceKey('Salesmate', 'salesmate.io', uuid),
    serviceKey('SatisMeter', 'app.satismeter.com', alphanumeric(32)),
    serviceKey('Sugester', 'sugester.com', alphanumeric(32)),
    serviceKey('Swell', 'swell.store', alphanumeric(32), { commonWord: true }),
    serviceKey('Teamgate', 'app.teamgate.com', /[a-z0-9]{40}|[A-Za-z0-9]{80}/),
    serviceKey('Thinkific', 'thinkific.com', hex(32)),
    serviceKey('Tokeet', 'app.tokeet.com', uuid),
    serviceKey('Typetalk', 'typetalk.com', alphanumeric('32,64')),
    serviceKey('Twist', 'twist.com', /(?:oauth2:)?[0-9a-f]{40}/, { commonWord: true }),
    serviceKey('Vouchery', 'vouchery.io', /[a-z0-9-]{36}/),
    serviceKey('Workday Peakon', 'app.peakon.com', jsonWebTokenShape, { keywords: ['peakon'] }),
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-suites.js


const servicesSuitesRules = [
    {
        id: 'dropbox-access-token',
        description: 'Dropbox access token, short-lived or of the older lasting form',
        severity: 'error',
        keywords: ['sl.'],
        pattern: token(/sl\.(?:u\.)?[A-Za-z0-9_-]{130,152}|sl\.u\.[A-Za-z0-9_-]{153,1400}/),
        span: 1500,
        entropy: 4.2,
        advice: 'Revoke it with `POST /2/auth/token/revoke`, or disconnect the app at dropbox.com/account/connected_apps.',
    },
    {
        id: 'dropbox-legacy-access-token',
        description: 'Dropbox access token that lasts until it is revoked',
        severity: 'error',
        keywords: ['dropbox'],
        value: /[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}/,
        entropy: 3.6,
        advice: 'Revoke it with `POST /2/auth/token/revoke`, or disconnect the app at dropbox.com/account/connected_apps.',
    },
    {
        id: 'dropbox-app-secret',
        description: 'Dropbox app key or secret',
        severity: 'warning',
        keywords: ['dropbox'],
        distinctName: true,
        value: /[0-9a-z]{15}/,
        gap: keyName,
        entropy: 3,
        advice: 'Reset the app secret at dropbox.com/developers/apps on the app\u2019s page Settings.',
    },
    {
        id: 'box-developer-token',
        description: 'Box developer token or client secret',
        severity: 'warning',
        keywords: [
            'box_key',
            'box_secret',
            'box_token',
            'box_client',
            'box_api',
            'box_developer',
            'box_access',
            'box-key',
            'box-secret',
            'box-token',
            'box-client',
            'box-api',
            'boxsecret',
            'boxtoken',
            'boxkey',
            'boxclient',
        ],
        value: alphanumeric(32),
        entropy: 3.4,
        advice: 'Reset it at app.box.com/developers/console on the app\u2019s page Configuration.',
    },
    {
        id: 'salesforce-access-token',
        description: 'Salesforce session id or access token',
        severity: 'error',
        keywords: ['00D'],
        pattern: /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9_.]{80,160}(?![A-Za-z0-9_.])/,
        entropy: 3.8,
        advice: 'Remove the session in Salesforce under Setup > Session Management, or revoke it with `/services/oauth2/revoke`.',
    },
    {
        id: 'salesforce-legacy-access-token',
        description: 'Salesforce access token',
        severity: 'warning',
        keywords: ['salesforce', 'sfdc', 'force.com', 'access token', 'accesstoken', 'access_token'],
        value: /00[A-Za-z0-9]{13}![A-Za-z0-9_.]{96}/,
        entropy: 3.8,
        advice: 'Remove the session in Salesforce under Setup > Session Management.',
    },
    {
        id: 'salesforce-consumer-secret',
        description: 'Salesforce connected app consumer secret',
        severity: 'warning',
        keywords: ['salesforce', 'sfdc'],
        distinctName: true,
        value: anyOf(/[0-9A-F]{64}/, /[0-9]{19}/),
        gap: named(/secret/),
        entropy: 2.8,
        advice: 'Rotate it in Salesforce under Setup > App Manager > the app > Manage Consumer Details.',
    },
    {
        id: 'zoho-oauth-token',
        description: 'Zoho OAuth access or refresh token',
        severity: 'error',
        keywords: ['1000.'],
        pattern: token(/1000\.[0-9a-f]{32}\.[0-9a-f]{32}/),
        advice: 'Revoke it with `POST accounts.zoho.com/oauth/v2/token/revoke`, or at api-console.zoho.com.',
    },
    {
        id: 'adobe-client-secret',
        description: 'Adobe OAuth client secret',
        severity: 'error',
        keywords: ['p8e-'],
        pattern: token(/p8e-[A-Za-z0-9-]{32}/),
        entropy: 3.4,
        advice: 'Add a new secret at developer.adobe.com/console on the credential\u2019s page, and delete the leaked one.',
    },
    {
        id: 'adobe-client-id',
        description: 'Adobe API key (client id), whose secret may be nearby',
        severity: 'warning',
        keywords: ['adobe'],
        value: /[0-9a-f]{32}/,
        gap: keyName,
        entropy: 3,
        advice: 'The id is public; make sure that the secret is not beside it, else replace that at developer.adobe.com/console.',
    },
    {
        id: 'anypoint-secret',
        description: 'MuleSoft Anypoint client secret or key',
        severity: 'warning',
        keywords: ['anypoint', 'mulesoft'],
        value: anyOf(uuidLike, hex(32)),
        gap: keyName,
        entropy: 2.5,
        advice: 'Reset it in Anypoint Platform under Access Management > Connected Apps.',
    },
    {
        id: 'frappe-api-credentials',
        description: 'API key and secret of a user of Frappe or ERPNext, who can do all that the user may',
        severity: 'error',
        keywords: ['authorization'],
        pattern: /authorization["'\\\]]{0,4}\s{0,4}[:=,]\s{0,4}[f\\"'`]{0,3}token (?<secret>[0-9a-f]{15}:[0-9a-f]{15})(?![0-9A-Za-z])/i,
        entropy: 3,
        advice: 'Open the user in Frappe, Settings > API Access, and generate new keys.',
    },
    {
        id: 'frappe-api-key',
        description: 'API key or secret of a user of Frappe or ERPNext, half of what signs in as the user',
        severity: 'warning',
        keywords: ['frappe', 'erpnext', 'erp_next'],
        value: /[0-9a-f]{15}/,
        gap: keyName,
        entropy: 2.5,
        advice: 'Open the user in Frappe, Settings > API Access, and generate new keys.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-tools.js


const servicesToolsRules = [
    serviceKey('Abstract', 'app.abstractapi.com', lowercase(32), {
        keywords: ['abstractapi', 'abstract_api', 'abstract api'],
    }),
    serviceKey('Abyssale', 'app.abyssale.com', alphanumeric(40)),
    serviceKey('AirVisual', 'dashboard.iqair.com', /[a-z0-9-]{36}/),
    serviceKey('Alconost', 'nitro.alconost.com', lowercase(32)),
    serviceKey('AllSports', 'allsportsapi.com', lowercase(64)),
    serviceKey('Ambee', 'api-dashboard.getambee.com', hex(64)),
    serviceKey('API2Cart', 'app.api2cart.com', hex(32)),
    serviceKey('ApiFlash', 'apiflash.com', lowercase(32)),
    serviceKey('Artsy', 'developers.artsy.net', alphanumeric('20,32')),
    serviceKey('Autodesk Platform Services', 'aps.autodesk.com', alphanumeric('16,64'), {
        keywords: ['autodesk', 'aps_client_secret', 'forge_client_secret'],
    }),
    serviceKey('Aylien', 'app.aylien.com', lowercase(32)),
    serviceKey('BulkSMS', 'bulksms.com', /[A-Za-z0-9!@#$%^&*]{29}/),
    serviceKey('CaptainData', 'app.captaindata.co', hex(64)),
    serviceKey('Caspio', 'caspio.com', lowercase(50)),
    serviceKey('Civo', 'dashboard.civo.com', lowercase(50), { commonWord: true }),
    serviceKey('Clockwork SMS', 'clockworksms.com', alphanumeric(24), {
        keywords: ['clockworksms', 'clockwork_sms', 'clockwork_api', 'clockwork_key', 'textanywhere'],
    }),
    serviceKey('Cloud Elements', 'my.cloudelements.io', alphanumeric(43), {
        keywords: ['cloudelements', 'cloud-elements'],
    }),
    serviceKey('ConfigCat', 'app.configcat.com', /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/, {
        unnamed: true,
    }),
    serviceKey('Databento', 'databento.com/portal', /db-[A-Za-z0-9]{29}/, { unnamed: true }),
    serviceKey('DNSCheck', 'dnscheck.co', alphanumeric(32)),
    serviceKey('Edamam', 'developer.edamam.com', lowercase(32)),
    serviceKey('8x8', 'connect.8x8.com', alphanumeric(43), { commonWord: true }),
    serviceKey('EnableX', 'portal.enablex.io', alphanumeric(36)),
    serviceKey('Exoscale', 'portal.exoscale.com', /EXO[0-9A-Za-z]{24,30}|[A-Za-z0-9_-]{40,60}/),
    serviceKey('ExportSDK', 'exportsdk.com', /[0-9a-z]{5,15}_[0-9a-z-]{36}/),
    serviceKey('Face++', 'console.faceplusplus.com', urlSafe(32), {
        keywords: ['faceplusplus', 'face++', 'facepp'],
    }),
    serviceKey('Fibery', 'fibery.io', /[0-9a-f]{8}\.[0-9a-f]{35}/),
    serviceKey('FlightStats', 'developer.flightstats.com', lowercase(32)),
    serviceKey('Getsandbox', 'getsandbox.com', /[a-z0-9-]{40}/),
    serviceKey('Greptile', 'app.greptile.com', /[A-Za-z0-9+/]{48}/),
    serviceKey('HyperTrack', 'dashboard.hypertrack.com', urlSafe(54)),
    serviceKey('Infomaniak', 'manager.infomaniak.com', urlSafe('60,100')),
    serviceKey('Keen', 'keen.io', /[0-9A-Z]{64}|[0-9A-Fa-f]{64,300}/, {
        keywords: ['keenio', 'keen.io', 'keen_write', 'keen_read', 'keen_master', 'keen_api'],
    }),
    serviceKey('LightOn Paradigm', 'paradigm.lighton.ai', urlSafe('40,80'), {
        keywords: ['lighton', 'paradigm_api'],
    }),
    serviceKey('Loggly', 'loggly.com', uuidLike),
    serviceKey('M3O', 'm3o.com', alphanumeric(48)),
    serviceKey('MagicBell', 'app.magicbell.com', /[A-Za-z0-9-]{40}/),
    serviceKey('MeaningCloud', 'meaningcloud.com', lowercase(32)),
    serviceKey('Metabase', 'metabase.com', /mb_[A-Za-z0-9+/]{43}=|[A-Za-z0-9-]{36}/),
    serviceKey('Neutrino', 'neutrinoapi.com', alphanumeric(48), {
        keywords: ['neutrinoapi', 'neutrino_api'],
    }),
    serviceKey('NVIDIA NGC', 'org.ngc.nvidia.com', /[0-9A-Za-z]{84}|[0-9A-Za-z]{26}:[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/, { keywords: ['ngc_api', 'ngc_key', 'ngc_cli', 'ngc token', 'ngc key', 'ngc.nvidia'] }),
    serviceKey('Nutritionix', 'developer.nutritionix.com', lowercase(32)),
    serviceKey('Ollama', 'ollama.com/settings/keys', /[0-9a-f]{32}\.[A-Za-z0-9_-]{24}/),
    serviceKey('ParseHub', 'parsehub.com', alphanumeric(12)),
    serviceKey('Parsers', 'parsers.dev', lowercase(64), { commonWord: true }),
    serviceKey('Pivotal Tracker', 'pivotaltracker.com', lowercase(32), {
        keywords: [
            'pivotaltracker',
            'pivotal_tracker',
            'pivotal_token',
            'pivotal_api',
            'x-trackertoken',
        ],
    }),
    serviceKey('Postbacks', 'postbacks.io', uuid),
    serviceKey('Red Hat Pyxis', 'connect.redhat.com', lowercase(32), {
        keywords: ['redhatpyxis', 'pyxis_api', 'pyxis-api', 'pyxis_key'],
    }),
    serviceKey('Roaring', 'developer.roaring.io', urlSafe(28), { commonWord: true }),
    serviceKey('Rownd', 'app.rownd.io', lowercase(48)),
    serviceKey('Scalr', 'scalr.io', /[0-9a-zA-Z._-]{136,600}/),
    serviceKey('Sheety', 'dashboard.sheety.co', lowercase('32,64')),
    serviceKey('Sirv', 'my.sirv.com', /[A-Za-z0-9+/]{86}==/),
    serviceKey('Siteleaf', 'manage.siteleaf.com', lowercase(32)),
    serviceKey('SkyBiometry', 'skybiometry.com', lowercase('25,26')),
    serviceKey('Smarty', 'smarty.com', alphanumeric(20), {
        keywords: ['smartystreets', 'smarty_auth', 'smarty_key'],
    }),
    serviceKey('Smooch', 'app.smooch.io', urlSafe(86), { commonWord: true }),
    serviceKey('TestingBot', 'testingbot.com', lowercase(32)),
    serviceKey('Textmagic', 'my.textmagic.com', alphanumeric(30)),
    serviceKey('ThousandEyes', 'app.thousandeyes.com', /[A-Za-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
    serviceKey('UnifyID', 'dashboard.unify.id', /[0-9A-Za-z_=-]{44}/, {
        keywords: ['unifyid', 'unify_id', 'unify.id'],
    }),
    serviceKey('Uploadcare', 'app.uploadcare.com', lowercase(20)),
    serviceKey('Upstage', 'console.upstage.ai', alphanumeric('40,50'), {
        keywords: ['upstage_api', 'upstageapi', 'upstage_token', 'upstagetoken', 'upstage.ai'],
    }),
    serviceKey('Verifier', 'verifier.meetchopra.com', lowercase(96), { commonWord: true }),
    serviceKey('WakaTime', 'wakatime.com/settings/account', uuid, {
        keywords: ['wakatime', 'waka_time', 'waka-time'],
    }),
    serviceKey('WebsitePulse', 'websitepulse.com', hex(32)),
    serviceKey('Wit.ai', 'wit.ai', uppercase(32), {
        keywords: ['wit.ai', 'wit_ai', 'witai', 'wit_token', 'wit_access'],
    }),
    serviceKey('Wiz', 'app.wiz.io', alphanumeric('53,64'), {
        keywords: ['wiz_client', 'wiz_secret', 'wiz_api', 'wiz_token', 'app.wiz.io'],
    }),
    serviceKey('Zenserp', 'app.zenserp.com', /[0-9a-z-]{36}/),
    serviceKey('App Center', 'appcenter.ms', hex(40), {
        keywords: ['appcenter', 'app_center', 'app-center'],
    }),
    serviceKey('Adafruit IO', 'io.adafruit.com', urlSafe(32), { keywords: ['adafruit'] }),
    serviceKey('Brave Search', 'api-dashboard.search.brave.com', /BSA[A-Za-z0-9_-]{24,40}/, {
        keywords: ['brave'],
        unnamed: true,
    }),
    serviceKey('Vast.ai', 'cloud.vast.ai', hex(64), {
        keywords: ['vastai', 'vast.ai', 'vast_ai', 'vast_api', 'vast_key'],
    }),
    serviceKey('Clay', 'app.clay.com', hex(20), { commonWord: true }),
    serviceKey('Easy Insight', 'easy-insight.com', alphanumeric(20), {
        keywords: ['easyinsight', 'easy-insight', 'easy_insight'],
    }),
    serviceKey('Intercom', 'app.intercom.com', /[A-Za-z0-9=_-]{60}|[A-Za-z0-9]{30,64}/),
    serviceKey('Kling AI', 'app.klingai.com', alphanumeric(32), { keywords: ['klingai', 'kling'] }),
    serviceKey('MaxMind account', 'maxmind.com', alphanumeric(16), {
        keywords: ['maxmind', 'geoip', 'geolite'],
    }),
    serviceKey('NetSuite', 'system.netsuite.com', alphanumeric(64), { keywords: ['netsuite'] }),
    serviceKey('npm legacy', 'npmjs.com', uuid, { keywords: ['npmtoken', 'npm_token', 'npm-token'] }),
    serviceKey('Polymarket', 'polymarket.com', /[A-Za-z0-9+/_-]{43,44}={0,2}|0x[0-9a-fA-F]{64}/, {
        keywords: ['polymarket', 'poly_secret', 'poly_api', 'poly_passphrase'],
    }),
    serviceKey('Recharge', 'rechargepayments.com', /sk_(?:test_)?[0-9x_]{0,6}[0-9a-fA-F]{56,64}|[0-9a-fA-F]{56,64}/, {
        keywords: ['recharge_api', 'recharge_token', 'rechargepayments', 'rechargeapps'],
    }),
    serviceKey('SurveyAnyplace', 'surveyanyplace.com', alphanumeric(32)),
    serviceKey('LinkedIn', 'linkedin.com/developers/apps', /AQ[A-Za-z0-9_-]{200,600}/),
    serviceKey('Lark', 'open.larksuite.com', /[tua]-[A-Za-z0-9_.-]{27,40}|[A-Za-z0-9]{32}/, {
        keywords: ['larksuite', 'lark_app', 'lark_secret', 'lark_token', 'feishu'],
    }),
    serviceKey('Elastic Email', 'app.elasticemail.com', urlSafe('90,100'), {
        keywords: ['elasticemail', 'elastic_email', 'elastic_key', 'elastic_api'],
    }),
    serviceKey('Zulip', 'zulip.com', alphanumeric(32), { keywords: ['zulipchat', 'zulip'] }),
    serviceKey('ZipAPI', 'zipapi.us', alphanumeric(32)),
];

;// CONCATENATED MODULE: ./lib/detect/rules/services-web.js


const servicesWebRules = [
    serviceKey('2Captcha', '2captcha.com', hex(32), { keywords: ['2captcha', 'twocaptcha'] }),
    serviceKey('AbuseIPDB', 'abuseipdb.com', hex(80)),
    serviceKey('Ahrefs', 'ahrefs.com', urlSafe(40)),
    serviceKey('AlienVault OTX', 'otx.alienvault.com', hex(64), {
        keywords: ['alienvault', 'otx_api', 'otx_key'],
    }),
    serviceKey('Apifonica', 'apifonica.com', /[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/),
    serviceKey('Apilayer', 'apilayer.com', alphanumeric(32)),
    serviceKey('Bitbar', 'bitbar.com', lowercase(32)),
    serviceKey('Blazemeter', 'runscope.com', uuidLike, {
        keywords: ['blazemeter', 'runscope'],
        unnamed: true,
    }),
    serviceKey('Bright Data', 'brightdata.com', /(?:[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/, { keywords: ['brightdata', 'bright_data', 'luminati'] }),
    serviceKey('Browserbase', 'browserbase.com', /bb_(?:live|test)_[A-Za-z0-9_-]{20,40}/, {
        keywords: ['bb_live_', 'bb_test_', 'browserbase'],
        unnamed: true,
    }),
    serviceKey('Browserless', 'browserless.io', uuid),
    serviceKey('BuddyNS', 'buddyns.com', lowercase(40)),
    serviceKey('Budibase', 'budibase.com', /[0-9a-f]{32}-[0-9a-f]{78,80}/),
    serviceKey('BuiltWith', 'api.builtwith.com', uuid),
    serviceKey('Censys', 'search.censys.io', alphanumeric(32)),
    serviceKey('Cloudflare Turnstile', 'dash.cloudflare.com', /0x4AAAAAA[A-Za-z0-9_-]{20,30}/, {
        keywords: ['turnstile'],
    }),
    serviceKey('Codequiry', 'codequiry.com', alphanumeric(64)),
    serviceKey('Dareboost', 'dareboost.com', alphanumeric(60), { unnamed: true }),
    serviceKey('Debounce', 'debounce.io', alphanumeric(13)),
    serviceKey('deSEC', 'desec.io', urlSafe(28)),
    serviceKey('Detectify', 'detectify.com', lowercase(32)),
    serviceKey('Diffbot', 'diffbot.com', lowercase(32)),
    serviceKey('Diggernaut', 'diggernaut.com', lowercase(40)),
    serviceKey('DNSimple', 'dnsimple.com', /dnsimple_[au]_[A-Za-z0-9]{32}|[A-Za-z0-9]{32}/),
    serviceKey('DuckDNS', 'duckdns.org', uuid),
    serviceKey('FetchRSS', 'fetchrss.com', /[A-Za-z0-9.]{40}/),
    serviceKey('Gandi', 'account.gandi.net', /(?:pat_)?[A-Za-z0-9]{24,40}/, { keywords: ['gandi_'] }),
    serviceKey('GeoIpifi', 'ipify.org', urlSafe(32), { keywords: ['ipifi'] }),
    serviceKey('GoDaddy', 'developer.godaddy.com', /[A-Za-z0-9]{10,14}_[A-Za-z0-9]{20,24}/),
    serviceKey('GreyNoise', 'viz.greynoise.io', alphanumeric(64)),
    serviceKey('GTMetrix', 'gtmetrix.com', hex(32)),
    serviceKey('Have I Been Pwned', 'haveibeenpwned.com', hex(32), {
        keywords: ['haveibeenpwned', 'hibp'],
    }),
    serviceKey('hCaptcha', 'dashboard.hcaptcha.com', /(?:0x[0-9a-fA-F]{40}|ES_[0-9a-f]{32})/),
    serviceKey('Holistic', 'holistic.dev', hex(64)),
    serviceKey('Hotjar', 'hotjar.com', /[A-Za-z0-9]{64}/),
    serviceKey('Ip2location', 'ip2location.io', uppercase(32)),
    serviceKey('Ipapi', 'ipapi.com', lowercase(32)),
    serviceKey('IPGeolocation', 'ipgeolocation.io', lowercase(32)),
    serviceKey('IPInfo', 'ipinfo.io', hex(14)),
    serviceKey('IPinfoDB', 'ipinfodb.com', lowercase(64)),
    serviceKey('IPQualityScore', 'ipqualityscore.com', alphanumeric(32), { keywords: ['ipquality'] }),
    {
        id: 'ipqualityscore-address-key',
        description: 'Key of IPQualityScore in an address that is called with it',
        severity: 'error',
        keywords: ['ipqualityscore.com/api/json/'],
        pattern: /ipqualityscore\.com\/api\/json\/[a-z]{2,12}\/(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/,
        entropy: 3.5,
        advice: 'Sign in at ipqualityscore.com, and reset the key under Settings > API Keys.',
    },
    serviceKey('IpStack', 'ipstack.com', /[0-9a-f]{32}/i),
    serviceKey('JupiterOne', 'jupiterone.io', alphanumeric(76)),
    serviceKey('Kickbox', 'kickbox.com', /(?:live|test)_[0-9a-f]{64}|[A-Za-z0-9_]{1,10}[A-Za-z0-9]{64}/),
    serviceKey('Loadmill', 'loadmill.com', alphanumeric(40)),
    serviceKey('Mailboxlayer', 'mailboxlayer.com', lowercase(32)),
    serviceKey('Mailsac', 'mailsac.com', /k_[0-9A-Za-z]{36,60}/),
    serviceKey('Moz', 'moz.com', hex(32), { keywords: ['moz_secret', 'mozscape', 'moz_api'] }),
    serviceKey('Namecheap', 'ap.www.namecheap.com', hex(32)),
    serviceKey('NS1', 'my.nsone.net', /[A-Za-z0-9]{20}/, { keywords: ['nsone', 'ns1_'] }),
    serviceKey('OOPSpam', 'oopspam.com', alphanumeric(40)),
    serviceKey('PDF.co', 'pdf.co', /[a-z0-9._%+-]{3,40}_[0-9a-f]{24,90}/, {
        keywords: ['pdfco', 'pdf.co'],
    }),
    serviceKey('Porkbun', 'porkbun.com/account/api', /[ps]k1_[0-9a-f]{64}/, { unnamed: true }),
    serviceKey('ProxyCrawl (Crawlbase)', 'proxycrawl.com', urlSafe(22), { keywords: ['proxycrawl'] }),
    serviceKey('Qase', 'qase.io', alphanumeric(40)),
    serviceKey('Qubole', 'qubole.com', lowercase(64)),
    serviceKey('Rebrandly', 'rebrandly.com', urlSafe(32)),
    serviceKey('ScrapeOwl', 'scrapeowl.com', lowercase(30)),
    serviceKey('ScraperAPI', 'scraperapi.com', lowercase(32)),
    serviceKey('ScraperBox', 'scraperbox.com', uppercase(32)),
    serviceKey('ScrapeStack', 'scrapestack.com', lowercase(32)),
    serviceKey('Scrapfly', 'scrapfly.io', /(?:scp-(?:live|test)-)?[a-z0-9]{32}/),
    serviceKey('ScrapingAnt', 'scrapingant.com', lowercase(32)),
    serviceKey('ScrapingBee', 'scrapingbee.com', uppercase(80), {
        keywords: ['scrapingbee', 'scraping_bee', 'scraping-bee'],
    }),
    serviceKey('ScreenshotAPI', 'screenshotapi.net', /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/),
    serviceKey('ScreenshotLayer', 'screenshotlayer.com', urlSafe(32)),
    serviceKey('SecurityTrails', 'securitytrails.com', alphanumeric(32)),
    serviceKey('Semrush', 'semrush.com', hex(32)),
    serviceKey('Serphouse', 'serphouse.com', alphanumeric(60)),
    serviceKey('SerpStack', 'serpstack.com', lowercase(32)),
    serviceKey('Shodan', 'shodan.io', alphanumeric(32)),
    serviceKey('Sigopt', 'sigopt.com', uppercase(48)),
    serviceKey('SslMate', 'sslmate.com', alphanumeric(36)),
    serviceKey('Statuscake', 'statuscake.com', alphanumeric(20)),
    serviceKey('Statuspal', 'statuspal.io', alphanumeric(32)),
    serviceKey('Stitchdata', 'stitchdata.com', /[0-9a-z_]{35}/),
    serviceKey('T.LY', 't.ly', alphanumeric(60), { commonWord: true }),
    serviceKey('TinyPNG', 'tinypng.com/developers', alphanumeric(32), {
        keywords: ['tinypng', 'tinify'],
    }),
    serviceKey('Tyntec', 'tyntec.com', alphanumeric(32)),
    serviceKey('Urlscan', 'urlscan.io', /[a-z0-9-]{36}/),
    serviceKey('UserStack', 'userstack.com', lowercase(32)),
    serviceKey('Verimail', 'verimail.io', uppercase(32)),
    serviceKey('VersionEye', 'versioneye.com', urlSafe(40)),
    serviceKey('VirusTotal', 'virustotal.com', hex(64)),
    serviceKey('VPNAPI', 'vpnapi.io', alphanumeric(32)),
    serviceKey('Wappalyzer', 'wappalyzer.com', alphanumeric(40)),
    serviceKey('WebScraper', 'webscraper.io', alphanumeric(60)),
    serviceKey('WebScrapingAPI', 'webscrapingapi.com', alphanumeric(32), {
        keywords: ['webscraping'],
    }),
    serviceKey('Whoxy', 'whoxy.com', lowercase(33)),
    serviceKey('ZenRows', 'zenrows.com', hex(40)),
    serviceKey('Zenscrape', 'zenscrape.com', uuid),
    serviceKey('Zerobounce', 'zerobounce.net', lowercase(32)),
    serviceKey('APImetrics', 'apimetrics.io', lowercase(32)),
    serviceKey('CloudConvert', 'cloudconvert.com', jsonWebTokenShape),
    serviceKey('Geocodify', 'geocodify.com', lowercase(40)),
    serviceKey('NuGet legacy', 'nuget.org', lowercase(46), { keywords: ['nuget'] }),
    serviceKey('TimezoneAPI', 'timezoneapi.io', alphanumeric(20)),
    serviceKey('VoodooSMS', 'voodoosms.com', alphanumeric(46)),
];

;// CONCATENATED MODULE: ./lib/detect/rules/speech.js


const speechRules = [
    {
        id: 'elevenlabs-api-key',
        description: 'ElevenLabs API key: its holder can use your voices and your agents',
        severity: 'error',
        keywords: ['sk_'],
        pattern: token(/sk_[0-9a-f]{48}/),
        entropy: 3,
        advice: 'In ElevenLabs open Developers > API Keys (elevenlabs.io/app/settings/api-keys), rotate or delete this key, and limit the new one to what it needs.',
    },
    {
        id: 'elevenlabs-api-key-value',
        description: 'ElevenLabs API key of the older kind: its holder can use your voices and agents',
        severity: 'error',
        keywords: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi-api-key', 'xi_api_key'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In ElevenLabs open Developers > API Keys (elevenlabs.io/app/settings/api-keys) and delete this key; new keys begin with sk_ and can be limited.',
    },
    {
        id: 'elevenlabs-webhook-secret',
        description: 'ElevenLabs webhook secret: its holder can forge the events of calls',
        severity: 'error',
        keywords: ['wsec_'],
        pattern: distinctToken(/wsec_[0-9a-f]{64}/),
        advice: 'In ElevenLabs open Settings > Webhooks, delete the webhook and add it again: it gets a fresh secret.',
    },
    {
        id: 'cartesia-api-key',
        description: 'Cartesia API key: its holder can synthesise speech at your cost',
        severity: 'error',
        keywords: ['sk_car_'],
        pattern: token(/sk_car_[A-Za-z0-9_-]{18,64}/),
        entropy: 3,
        advice: 'In Cartesia (play.cartesia.ai/keys) open API Keys, create a new key and delete this one.',
    },
    {
        id: 'playht-api-key',
        description: 'PlayHT (Play AI) secret key: its holder can use your cloned voices',
        severity: 'error',
        keywords: ['playht', 'play.ht/', 'play.ht ', 'play_ht', 'playai', 'play_ai', 'play.ai'],
        distinctName: true,
        gap: keyName,
        value: /(?:ak-)?[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In PlayHT open Studio > API Access (play.ht/studio/api-access), generate a new secret key: the old one stops working.',
    },
    {
        id: 'hume-api-key',
        description: 'Hume AI API key or secret: its holder can use the Empathic Voice Interface',
        severity: 'error',
        keywords: ['hume_', 'hume-', 'humeai', 'hume.ai', 'humeclient'],
        gap: keyName,
        value: /[A-Za-z0-9]{64}|[A-Za-z0-9]{48}/,
        entropy: 4,
        check: unlessWords('error'),
        advice: 'In the Hume platform (platform.hume.ai/settings/keys) regenerate the API key and the secret key together, and deploy both.',
    },
    {
        id: 'murf-api-key',
        description: 'Murf AI API key: its holder can synthesise speech at your cost',
        severity: 'error',
        keywords: ['ap2_'],
        pattern: token(/ap2_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/),
        advice: 'In the Murf API dashboard (murf.ai/api/dashboard) open API Keys, generate a new key and delete this one.',
    },
    {
        id: 'smallest-api-key',
        description: 'Smallest AI (Waves, Atoms) API key: its holder can synthesise speech and place calls',
        severity: 'error',
        keywords: ['smallest', 'waves_api', 'atoms_api'],
        value: /sk_[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In the Smallest AI console (console.smallest.ai) open API Keys, create a new key and delete this one.',
    },
    {
        id: 'resemble-api-key',
        description: 'Resemble AI API token: its holder can use your cloned voices',
        severity: 'warning',
        keywords: ['resemble'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9]{22}tt|[A-Za-z0-9]{24}/,
        entropy: 3.4,
        check: unlessWords('warning'),
        advice: 'In Resemble (app.resemble.ai/account/api) reset the API token and deploy the new one.',
    },
    {
        id: 'lmnt-api-key',
        description: 'LMNT API key: its holder can use your voices',
        severity: 'error',
        keywords: ['lmnt'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In LMNT (app.lmnt.com/account) create a new API key and delete this one.',
    },
    {
        id: 'rime-api-key',
        description: 'Rime API key: its holder can synthesise speech at your cost',
        severity: 'warning',
        keywords: ['rime_api', 'rime-api', 'rimeapi', 'rime.ai', 'rime_key', 'rimelabs'],
        gap: keyName,
        value: /[A-Za-z0-9_-]{43}/,
        entropy: 4,
        advice: 'In Rime (app.rime.ai/tokens) create a new API token and delete this one.',
    },
    {
        id: 'neuphonic-api-key',
        description: 'Neuphonic API key: its holder can synthesise speech at your cost',
        severity: 'error',
        keywords: ['neuphonic'],
        distinctName: true,
        value: new RegExp(`[0-9a-f]{64}\\.${uuid.source}`),
        advice: 'In Neuphonic (app.neuphonic.com/apikey) create a new key and delete this one.',
    },
    {
        id: 'speechify-api-key',
        description: 'Speechify API key: its holder can use your voices',
        severity: 'warning',
        keywords: ['speechify'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9_-]{40,44}=?/,
        entropy: 4,
        advice: 'In the Speechify console (console.sws.speechify.com/api-keys) create a new key and delete this one.',
    },
    {
        id: 'fish-audio-api-key',
        description: 'Fish Audio API key: its holder can use your voice models',
        severity: 'error',
        keywords: ['fish_audio', 'fishaudio', 'fish-audio', 'fish.audio', 'fish_api'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In Fish Audio (fish.audio/app/api-keys) create a new key and delete this one.',
    },
    {
        id: 'inworld-api-key',
        description: 'Inworld API key: its holder can use speech and models of the workspace',
        severity: 'warning',
        keywords: ['inworld'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9+/]{60,96}={0,2}/,
        entropy: 4,
        advice: 'In the Inworld portal (platform.inworld.ai) open API Keys, generate a new key and revoke this one.',
    },
    {
        id: 'unreal-speech-api-key',
        description: 'Unreal Speech API key: its holder can synthesise speech at your cost',
        severity: 'error',
        keywords: ['unrealspeech', 'unreal_speech', 'unreal-speech'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9]{56,64}/,
        entropy: 4,
        advice: 'In the Unreal Speech dashboard (unrealspeech.com/dashboard) regenerate the API key.',
    },
    {
        id: 'wellsaid-api-key',
        description: 'WellSaid API key: its holder can use your voices',
        severity: 'error',
        keywords: ['wellsaid'],
        distinctName: true,
        gap: keyName,
        value: uuid,
        entropy: 3,
        advice: 'In WellSaid open the developer settings of the workspace, create a new API key and delete this one.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/telephony.js


const telephony_secretName = named(/secret/);
const twilioAdvice = 'In the Twilio console open Account > API keys & tokens: promote the secondary auth token after creating one, or delete the API key (`twilio api:core:keys:remove --sid SK\u2026`), then deploy the new one.';
const vonageAdvice = 'In the Vonage dashboard (dashboard.nexmo.com/settings) create a second API secret under API Settings, deploy it, then revoke this one.';
const telephonyRules = [
    {
        id: 'twilio-auth-token',
        description: 'Twilio auth token: its holder controls the account, its numbers and its recordings',
        severity: 'error',
        keywords: ['twilio'],
        gap: named(/auth|token/),
        distinctName: true,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: twilioAdvice,
    },
    {
        id: 'twilio-api-key-secret',
        description: 'Secret of a Twilio API key: its holder can place calls and send messages',
        severity: 'error',
        keywords: ['twilio'],
        gap: named(/secret|key(?!.?sid)/),
        value: /[A-Za-z0-9]{32}/,
        entropy: 3,
        check: unlessWords('error'),
        advice: twilioAdvice,
    },
    {
        id: 'twilio-api-key-sid',
        description: 'Twilio API key SID: half of a credential, whose secret is often kept nearby',
        severity: 'warning',
        keywords: ['twilio'],
        value: /SK[0-9a-f]{32}/,
        entropy: 3,
        advice: twilioAdvice,
    },
    {
        id: 'twilio-account-pair',
        description: 'Twilio account SID with its auth token: its holder controls the account',
        severity: 'error',
        keywords: ['twilio'],
        pattern: /twilio[\s\S]{1,120}?\bAC[0-9a-f]{32}["'`]?\s{0,8}[,:]\s{0,8}(?:\w{0,16}(?:token|password|secret)\s{0,2}[:=]\s{0,4})?["'`]?(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/i,
        span: 280,
        entropy: 3,
        advice: twilioAdvice,
    },
    {
        id: 'telnyx-api-key',
        description: 'Telnyx API key: its holder can place calls and order numbers',
        severity: 'error',
        keywords: ['key01'],
        pattern: token(/KEY01[0-9A-F]{30}_[A-Za-z0-9]{22}/),
        advice: 'In the Telnyx portal (portal.telnyx.com) open API Keys, create a new key and delete this one.',
    },
    {
        id: 'telnyx-api-key-value',
        description: 'Telnyx API key: its holder can place calls and order numbers',
        severity: 'error',
        keywords: ['telnyx'],
        distinctName: true,
        value: /KEY[A-Za-z0-9_-]{55}/,
        entropy: 3.5,
        advice: 'In the Telnyx portal (portal.telnyx.com) open API Keys, create a new key and delete this one.',
    },
    {
        id: 'vonage-api-secret',
        description: 'Vonage (Nexmo) API or signature secret: its holder can call and send messages',
        severity: 'warning',
        keywords: ['vonage', 'nexmo'],
        gap: telephony_secretName,
        distinctName: true,
        value: /[A-Za-z0-9]{8,64}/,
        entropy: 2.5,
        check: (secret) => unlessWords(secret.length === 16 ? 'error' : 'warning')(secret),
        advice: vonageAdvice,
    },
    {
        id: 'bandwidth-api-token',
        description: 'Bandwidth API token or secret: its holder can place calls and send messages',
        severity: 'warning',
        keywords: ['bandwidth', 'bw_api', 'bw_password', 'bw_client'],
        gap: named(/token|secret|password/),
        value: /[0-9a-f]{48}|[A-Za-z0-9_-]{32,64}/,
        entropy: 3.2,
        check: unlessWords('warning'),
        advice: 'In the Bandwidth App open Account > API Credentials, create new credentials and delete these ones.',
    },
    {
        id: 'messagebird-access-key',
        description: 'MessageBird (Bird) access key: its holder can call and send messages',
        severity: 'error',
        keywords: ['messagebird', 'message_bird', 'message-bird'],
        distinctName: true,
        gap: keyName,
        value: /(?:live_|test_)?[A-Za-z0-9]{25}/,
        entropy: 3.2,
        check: unlessWords('error'),
        advice: 'In the MessageBird dashboard open Developers > API access (dashboard.messagebird.com/developers/access), add a new key and delete this one.',
    },
    {
        id: 'sinch-secret',
        description: 'Sinch key secret or API token: its holder can call and send messages',
        severity: 'warning',
        keywords: ['sinch'],
        gap: named(/secret|token/),
        value: /[A-Za-z0-9+/]{22}==|[0-9a-f]{32}|[A-Za-z0-9._~-]{24,40}/,
        entropy: 3,
        check: unlessWords('warning'),
        advice: 'In the Sinch dashboard (dashboard.sinch.com) open Settings > Access keys (or the app or service plan it belongs to), create a new key and delete this one.',
    },
    {
        id: 'signalwire-api-token',
        description: 'SignalWire API token: its holder can place calls and read recordings',
        severity: 'error',
        keywords: ['signalwire', 'sw_token', 'signal_wire'],
        distinctName: true,
        value: /PT[0-9a-f]{48}/,
        entropy: 3,
        advice: 'In the SignalWire space open API Credentials, create a new token and delete this one.',
    },
    {
        id: 'infobip-api-key',
        description: 'Infobip API key: its holder can call and send messages in your name',
        severity: 'error',
        keywords: ['infobip', 'ib_api_key'],
        distinctName: true,
        value: new RegExp(`[0-9a-f]{32}-${uuid.source}`),
        advice: 'In the Infobip portal open Developer Tools > API keys (portal.infobip.com/dev/api-keys), create a new key and disable this one.',
    },
    {
        id: 'clicksend-api-key',
        description: 'ClickSend API key: its holder can call and send messages',
        severity: 'error',
        keywords: ['clicksend'],
        distinctName: true,
        gap: keyName,
        value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
        entropy: 3,
        advice: 'In ClickSend open Developers > API credentials and regenerate the API key.',
    },
    {
        id: 'ringcentral-client-secret',
        description: 'RingCentral client secret: its holder can act as your app',
        severity: 'warning',
        keywords: ['ringcentral', 'rc_client', 'rc_app'],
        gap: telephony_secretName,
        value: /[A-Za-z0-9_-]{22,64}/,
        entropy: 3.5,
        check: unlessWords('warning'),
        advice: 'In the RingCentral developer console (developers.ringcentral.com) open the app > Credentials and reset the client secret.',
    },
    {
        id: 'aircall-api-token',
        description: 'Aircall API token: its holder can read calls and contacts',
        severity: 'error',
        keywords: ['aircall'],
        distinctName: true,
        gap: named(/token|secret|key/),
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In the Aircall dashboard open Integrations & API > API keys, create a new key and delete this one.',
    },
    {
        id: 'callrail-api-key',
        description: 'CallRail API key: its holder can read calls and recordings',
        severity: 'error',
        keywords: ['callrail'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In CallRail open Settings > Integrations > API Keys, create a new key and delete this one.',
    },
    {
        id: 'voximplant-api-key',
        description: 'Voximplant API key: its holder can start call scenarios',
        severity: 'error',
        keywords: ['voximplant'],
        distinctName: true,
        gap: keyName,
        value: uuid,
        entropy: 3,
        advice: 'In the Voximplant control panel open Settings > API keys, add a new key and delete this one.',
    },
    {
        id: 'jambonz-api-key',
        description: 'jambonz API key: its holder can place calls and change applications',
        severity: 'error',
        keywords: ['jambonz'],
        gap: keyName,
        value: uuid,
        entropy: 3,
        advice: 'In the jambonz portal open Account > API keys, add a new key and delete this one.',
    },
    {
        id: 'sip-uri-password',
        description: 'Password in a SIP address: its holder can register and dial through the trunk',
        severity: 'warning',
        keywords: ['sip:', 'sips:'],
        pattern: /sips?:[\w.+-]{1,64}:(?<secret>[^\s@:"'<>${}/]{8,64})@[\w.-]{3,100}/i,
        entropy: 2.5,
        advice: 'Change the password of the SIP user or trunk at the carrier and in the PBX, and limit the trunk to known addresses.',
    },
    {
        id: 'sip-trunk-password',
        description: 'Password of a SIP trunk: its holder can dial at your cost',
        severity: 'warning',
        keywords: ['sip_', 'sip-', 'siptrunk', 'trunk_', 'auth_username', 'authusername'],
        gap: passwordName,
        value: /(?![0-9a-f]{8}-[0-9a-f]{4}-)[A-Za-z0-9][A-Za-z0-9!@#%^&*_+=.-]{9,63}/,
        entropy: 3,
        check: unlessWords('warning'),
        advice: 'Change the password of the trunk at the carrier and where it is used (for LiveKit: `lk sip outbound update`), and limit the trunk to known addresses.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/telephony-india.js


const exotelSeverity = (secret) => /^[0-9a-f]{40,64}$/.test(secret) ? 'error' : unlessWords('warning')(secret);
const telephonyIndiaRules = [
    {
        id: 'plivo-auth-token',
        description: 'Plivo auth token: its holder can place calls and read their recordings',
        severity: 'error',
        keywords: ['plivo'],
        distinctName: true,
        gap: named(/token|secret|auth/),
        value: /[A-Za-z0-9]{40}/,
        entropy: 3.3,
        check: unlessWords('error'),
        advice: 'In the Plivo console (console.plivo.com) open Account > Settings, regenerate the auth token and deploy the new one.',
    },
    {
        id: 'plivo-account-pair',
        description: 'Plivo auth id with its token: its holder can place calls and read recordings',
        severity: 'error',
        keywords: ['plivo'],
        pattern: /plivo[\s\S]{1,120}?\b[MS]A[A-Z0-9]{18}["'`]?\s{0,8}[,:]\s{0,8}["'`]?(?<secret>[A-Za-z0-9]{40})(?![0-9A-Za-z])/i,
        span: 240,
        entropy: 3.3,
        check: unlessWords('error'),
        advice: 'In the Plivo console (console.plivo.com) open Account > Settings, regenerate the auth token and deploy the new one.',
    },
    {
        id: 'exotel-api-token',
        description: 'Exotel API key or token: its holder can place calls and read call records',
        severity: 'warning',
        keywords: ['exotel'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9]{32,64}/,
        entropy: 3,
        check: exotelSeverity,
        advice: 'In the Exotel dashboard (my.exotel.com) open API Settings, create a new key and token and delete these ones.',
    },
    {
        id: 'exotel-url',
        description: 'Exotel API key and token in a URL: its holder can place calls and read call records',
        severity: 'error',
        keywords: ['.exotel.com', '.exotel.in'],
        before: 170,
        pattern: /:\/\/[A-Za-z0-9]{16,64}:(?<secret>[A-Za-z0-9]{16,64})@[a-z0-9.-]{2,30}\.exotel\.(?:com|in)/,
        entropy: 3,
        check: unlessWords('error'),
        advice: 'In the Exotel dashboard (my.exotel.com) open API Settings, create a new key and token and delete these ones.',
    },
    {
        id: 'msg91-auth-key',
        description: 'MSG91 auth key: its holder can call and send messages at your cost',
        severity: 'warning',
        keywords: ['msg91'],
        distinctName: true,
        gap: keyName,
        value: /\d{5,7}[A-Za-z][A-Za-z0-9]{14,30}/,
        entropy: 3,
        advice: 'In MSG91 (control.msg91.com) open the user menu > Authkey, create a new key, and delete or IP-restrict this one.',
    },
    {
        id: 'gupshup-api-key',
        description: 'Gupshup API key: its holder can message your customers',
        severity: 'warning',
        keywords: ['gupshup'],
        distinctName: true,
        gap: keyName,
        value: /sk_[0-9a-f]{32}|[a-z0-9]{32}/,
        entropy: 3.2,
        check: unlessWords('warning'),
        advice: 'In Gupshup (www.gupshup.io) open the dashboard > profile > API key, and regenerate it.',
    },
    {
        id: 'ozonetel-api-key',
        description: 'Ozonetel (KooKoo, CloudAgent) API key: its holder can place calls',
        severity: 'error',
        keywords: ['ozonetel', 'kookoo', 'cloudagent'],
        distinctName: true,
        value: /KK[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In the Ozonetel admin console open Settings > API key, or ask support, to replace it.',
    },
    {
        id: 'knowlarity-api-key',
        description: 'Knowlarity API key: its holder can place calls and read call records',
        severity: 'error',
        keywords: ['knowlarity'],
        distinctName: true,
        gap: keyName,
        value: uuid,
        entropy: 3,
        advice: 'Ask Knowlarity support (or SuperReceptionist > Settings > API) to replace the API key.',
    },
    {
        id: 'myoperator-api-token',
        description: 'MyOperator API token: its holder can place calls and read call records',
        severity: 'error',
        keywords: ['myoperator'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In MyOperator (in.app.myoperator.com) open API & Integrations and regenerate the token.',
    },
    {
        id: 'kaleyra-api-key',
        description: 'Kaleyra API key: its holder can call and send messages',
        severity: 'warning',
        keywords: ['kaleyra'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9]{32,64}/,
        entropy: 3.2,
        check: unlessWords('warning'),
        advice: 'In Kaleyra.io open Developer > API keys, create a new key and delete this one.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/transcription.js


const sarvamSeverity = (secret) => /^sk_[a-z0-9]{8}_[A-Za-z0-9]{24,32}$/.test(secret) ? 'error' : unlessWords('warning')(secret);
const transcriptionRules = [
    {
        id: 'deepgram-api-key',
        description: 'Deepgram API key: its holder can transcribe and synthesise speech at your cost',
        severity: 'error',
        keywords: ['deepgram'],
        distinctName: true,
        gap: keyName,
        within: 160,
        value: /[0-9a-f]{40}/,
        entropy: 3,
        advice: 'In the Deepgram console (console.deepgram.com) open the project > Settings > API Keys, create a new key and delete this one.',
    },
    {
        id: 'sarvam-api-key',
        description: 'Sarvam AI subscription key: its holder can use speech and translation at your cost',
        severity: 'warning',
        keywords: ['sarvam', 'api-subscription-key', 'api_subscription_key'],
        gap: keyName,
        value: /[A-Za-z0-9][A-Za-z0-9_-]{23,79}/,
        entropy: 3,
        check: sarvamSeverity,
        advice: 'In the Sarvam dashboard (dashboard.sarvam.ai) open API Keys, create a new key and delete this one.',
    },
    {
        id: 'assemblyai-api-key',
        description: 'AssemblyAI API key: its holder can transcribe at your cost and read transcripts',
        severity: 'error',
        keywords: ['assemblyai', 'assembly_ai', 'assembly-ai'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In AssemblyAI (www.assemblyai.com/dashboard) open API Keys, create a new key and delete this one.',
    },
    {
        id: 'gladia-api-key',
        description: 'Gladia API key: its holder can transcribe at your cost',
        severity: 'error',
        keywords: ['gladia'],
        distinctName: true,
        gap: keyName,
        value: uuid,
        entropy: 3,
        advice: 'In Gladia (app.gladia.io) open API Keys, create a new key and revoke this one.',
    },
    {
        id: 'speechmatics-api-key',
        description: 'Speechmatics API key: its holder can transcribe at your cost',
        severity: 'error',
        keywords: ['speechmatics'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9]{32}/,
        entropy: 3.2,
        check: unlessWords('error'),
        advice: 'In the Speechmatics portal (portal.speechmatics.com) open Manage Access, create a new API key and delete this one.',
    },
    {
        id: 'rev-ai-access-token',
        description: 'Rev AI access token: its holder can transcribe at your cost and read transcripts',
        severity: 'error',
        keywords: ['rev_ai', 'revai', 'rev-ai', 'rev.ai'],
        gap: keyName,
        value: /02[A-Za-z0-9_-]{38,90}/,
        entropy: 3.8,
        advice: 'In Rev AI (www.rev.ai/access-token) generate a new access token and delete this one.',
    },
    {
        id: 'gnani-api-key',
        description: 'Gnani AI key or access token: its holder can use speech recognition at your cost',
        severity: 'warning',
        keywords: ['gnani', 'vachana_api'],
        gap: keyName,
        value: /[A-Za-z0-9][A-Za-z0-9_-]{23,127}/,
        entropy: 3.2,
        check: unlessWords('warning'),
        advice: 'Ask Gnani (or your account console at gnani.ai) to revoke the key and to issue a new one for this product.',
    },
    {
        id: 'bhashini-api-key',
        description: 'Bhashini (ULCA) API key: its holder can use its models in your name',
        severity: 'warning',
        keywords: ['bhashini', 'ulca_'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9][A-Za-z0-9_-]{23,99}/,
        entropy: 3.2,
        check: unlessWords('warning'),
        advice: 'In Bhashini (bhashini.gov.in/ulca) open My Profile > API Keys, revoke this key and generate a new one.',
    },
    {
        id: 'reverie-api-key',
        description: 'Reverie API key: its holder can use speech and translation at your cost',
        severity: 'warning',
        keywords: ['reverie', 'rev-api-key'],
        gap: keyName,
        value: /[0-9a-f]{40}/,
        entropy: 3,
        advice: 'In the Reverie console (revup.reverieinc.com) open API Keys, revoke this key and create a new one.',
    },
    {
        id: 'picovoice-access-key',
        description: 'Picovoice AccessKey: its holder can use up the quota of your account',
        severity: 'error',
        keywords: ['picovoice', 'porcupine', 'cheetah', 'rhino'],
        distinctName: true,
        gap: keyName,
        value: /[A-Za-z0-9+/]{54}==/,
        entropy: 4,
        advice: 'In the Picovoice console (console.picovoice.ai) open AccessKey and regenerate it.',
    },
    {
        id: 'soniox-api-key',
        description: 'Soniox API key: its holder can transcribe at your cost and read transcripts',
        severity: 'error',
        keywords: ['soniox'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{64}/,
        entropy: 3.2,
        advice: 'In the Soniox console (console.soniox.com) open the project > API Keys, create a new key and revoke this one.',
    },
    {
        id: 'symbl-app-secret',
        description: 'Symbl.ai app secret: its holder can analyse conversations and read the stored ones',
        severity: 'error',
        keywords: ['symbl'],
        gap: named(/secret/),
        value: /[A-Za-z0-9]{64}/,
        entropy: 3.5,
        advice: 'In the Symbl platform (platform.symbl.ai) open API Keys and regenerate the app secret.',
    },
    {
        id: 'azure-speech-key',
        description: 'Azure Speech key: its holder can use the speech resource at your cost',
        severity: 'error',
        keywords: [
            'azure_speech',
            'azurespeech',
            'azure-speech',
            'speech_key',
            'speechkey',
            'speechconfig',
        ],
        gap: named(/key|subscription/),
        value: /[0-9a-f]{32}|[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{4}[A-Za-z0-9+/]{22}/,
        entropy: 3,
        advice: 'In the Azure portal open the Speech resource > Keys and Endpoint, move to KEY 2 and choose Regenerate Key1 (or `az cognitiveservices account keys regenerate`).',
    },
    {
        id: 'recall-ai-api-key',
        description: 'Recall.ai API key: its holder can send bots into meetings and read recordings',
        severity: 'error',
        keywords: ['recallai', 'recall_ai', 'recall.ai', 'recall-ai', 'recall_api'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{40}/,
        entropy: 3,
        advice: 'In the Recall.ai dashboard of your region open Developers > API Keys, create a new key and delete this one.',
    },
    {
        id: 'fireflies-api-key',
        description: 'Fireflies API key: its holder can read the transcripts of your meetings',
        severity: 'error',
        keywords: ['fireflies'],
        distinctName: true,
        gap: keyName,
        value: uuid,
        entropy: 3,
        advice: 'In Fireflies open Integrations > Fireflies API (app.fireflies.ai/integrations) and generate a new key: the old one stops working.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/false-alarms/published-examples.js

const examples = [
    {
        form: /^(?:vaani_)?[0-9a-f]{32}$/,
        part: (secret) => secret.slice(-32),
        checksums: new Set([0x2c634b7d, 0x6726ed33]),
    },
    {
        form: /^AIza/,
        checksums: new Set([
            0x6b66e8a8, 0xafe8ff3e, 0x3c5d7fda, 0x08394327, 0xfbc47221, 0x6a4f7820, 0x3627aa84,
            0x202f468f, 0x1f358cbe, 0x6b9463f8, 0x94bb94f9, 0x6159ac90, 0xffddd189, 0x5c298136,
            0x7aa120d5,
        ]),
    },
    {
        form: /=$/,
        part: (secret) => secret.slice(-44),
        checksums: new Set([0x86e86f5c]),
    },
    {
        form: /^(?:[A-Z2-7]{16}){1,2}$/i,
        part: (secret) => secret.toUpperCase(),
        checksums: new Set([0x2cded043, 0xe0d069f5, 0x60a904c8]),
    },
    {
        form: /^[A-Za-z0-9_-]{43,683}$/,
        checksums: new Set([
            0x203b26c1, 0xd7579d97, 0xdebce904, 0x15455067, 0x86c9ad26, 0x06d9aeba, 0x4b36636d,
            0xe7d39202, 0xf3d5d31b, 0x72ecc7c6, 0xc9f36b95, 0x9c4e5681, 0xb95773b5, 0x5e45f212,
            0x1bca8780, 0x3ba7b95a,
        ]),
    },
    { form: /^4003.{32}$/, checksums: new Set([0x509c213a]) },
    {
        form: /^[A-Za-z0-9._~-]{22,45}$/,
        checksums: new Set([
            0x9e49269d, 0x2bdd531a, 0xe0318833, 0x269d4cea, 0x0bcef39d, 0x6aa3ff92, 0x8ef38f0a,
            0xa49dd7aa, 0x16ea23ac, 0xfc31a7b4, 0xf194de89,
        ]),
    },
    {
        form: /^gh[opsu]_[A-Za-z0-9]{36}$/,
        part: (secret) => secret.slice(-36),
        checksums: new Set([0x699462da]),
    },
    {
        form: /^(?:\d{7,9}-)?[A-Za-z0-9]{40,43}$/,
        checksums: new Set([
            0xa86ba169, 0xdfc5caa5, 0xf564bf03, 0x141f6ba5, 0x07931460, 0x80f5baf0, 0x852bd8c4,
        ]),
    },
    { form: /^_5#y2L/, checksums: new Set([0xeedb157e]) },
    { form: /^(?:C113nt|akab-acc)/, checksums: new Set([0xf46a6282, 0x1291578f]) },
    {
        form: /^[a-z0-9]{16}$/,
        checksums: new Set([
            0x25cb1226, 0xd43b7b44, 0x6af2cb86, 0xc31c70d7, 0x779eb5f1, 0xa8b108b3, 0x02d12047,
            0x146e0aa1,
        ]),
    },
    {
        form: /^SWM(?:TKN|KEY)-1-/,
        checksums: new Set([0xb5ddd3aa, 0x3b54221a, 0x2cc0c1cf, 0x339254ac, 0xe630d77f]),
    },
    { form: /^ffa9/, checksums: new Set([0xca16533c]) },
    { form: /^8f742231/, checksums: new Set([0xfd408081]) },
    { form: /^zuf[A-Za-z0-9+/]{37}$/, checksums: new Set([0xc1b0696b]) },
];
const isPublishedExample = (secret) => examples.some(({ form, part, checksums }) => form.test(secret) && checksums.has(crc32(part === undefined ? secret : part(secret))));

;// CONCATENATED MODULE: ./lib/detect/rules/vaani.js


const revoke = 'Create a new key in the Vaani dashboard (app.vaanivoice.ai) under Settings > API Keys, deploy it, then delete the leaked one there: it opens the whole workspace until it is deleted.';
const usedAsKey = (secret) => {
    if (isPublishedExample(secret) || /^vaani_[0-9a-f]{32}$/.test(secret))
        return null;
    if (/^(?:vaani_)?[0-9a-f]{32,64}$/.test(secret))
        return 'error';
    return unlessWords('warning')(secret);
};
const usedAsWebhookSecret = (secret) => /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|whsec_[A-Za-z0-9+/=_-]{24,})$/.test(secret)
    ? 'error'
    : unlessWords('warning')(secret);
const vaaniRules = [
    {
        id: 'vaani-api-key',
        description: 'Vaani API key: its holder can place calls, read transcripts and change agents of the whole workspace',
        severity: 'error',
        keywords: ['vaani_'],
        pattern: distinctToken(/vaani_[0-9a-f]{32}/),
        check: (secret) => (isPublishedExample(secret) ? null : 'error'),
        advice: revoke,
    },
    {
        id: 'vaani-secret-key',
        description: 'Vaani key in the sk-vaani form: its holder can act for the workspace it belongs to',
        severity: 'error',
        keywords: ['sk-vaani-'],
        pattern: token(/sk-vaani-[A-Za-z0-9_-]{12,128}/),
        entropy: 3,
        check: (secret) => unlessWords(secret.length >= 'sk-vaani-'.length + 20 ? 'error' : 'warning')(secret.slice('sk-vaani-'.length)),
        advice: revoke,
    },
    {
        id: 'vaani-api-key-value',
        description: 'Value kept under the name of a Vaani API key: whoever reads it may act for the workspace',
        severity: 'warning',
        keywords: ['vaani', 'vani_api', 'vani-api', 'vaniapi'],
        gap: named(/api.?key|key|token|credential|\bsecret/),
        value: /[A-Za-z0-9][A-Za-z0-9_+-]{15,127}={0,2}/,
        entropy: 3,
        check: usedAsKey,
        advice: revoke,
    },
    {
        id: 'vaani-api-key-header',
        description: 'Key sent to the Vaani API in an X-API-Key header: it opens the workspace to its holder',
        severity: 'warning',
        keywords: ['x-api-key'],
        before: 400,
        span: 700,
        pattern: /x-api-key["'\\\])]{0,4}\s{0,4}[:=,]\s{0,4}[\\"'`]{0,3}(?<secret>[A-Za-z0-9_+/=-]{16,128})(?![A-Za-z0-9_+/=.(-])(?:(?<=\bvaani(?:voice|research)\.(?:ai|com)[\s\S]{0,500})|(?=[\s\S]{0,400}\bvaani(?:voice|research)\.(?:ai|com)))/i,
        entropy: 3,
        check: usedAsKey,
        advice: revoke,
    },
    {
        id: 'x-api-key-header',
        description: 'Key written into an X-API-Key header: whoever reads it can call that service',
        severity: 'warning',
        keywords: ['x-api-key'],
        value: /[A-Za-z0-9][A-Za-z0-9_+-]{15,127}={0,2}/,
        within: 40,
        entropy: 3,
        check: (secret) => (isPublishedExample(secret) ? null : unlessWords('warning')(secret)),
        advice: 'Find out which service the request goes to and revoke the key there; for Vaani that is Settings > API Keys at app.vaanivoice.ai. Then read the header from the environment.',
    },
    {
        id: 'vaani-webhook-secret',
        description: 'Secret that signs or guards Vaani webhooks or tool calls: its holder can forge call events',
        severity: 'warning',
        keywords: [
            'vaani_webhook',
            'vaanivoice_webhook',
            'vaaniwebhook',
            'vaani-webhook',
            'vaani_tool',
            'vaanitool',
            'vaani-tool',
            'vaani_signing',
        ],
        gap: named(/secret|token|key/),
        value: /[A-Za-z0-9][A-Za-z0-9_+/=.-]{11,127}/,
        entropy: 2.8,
        check: usedAsWebhookSecret,
        advice: 'Generate a new secret, change it in the Vaani dashboard under Settings > Webhooks (or in the tool of the agent) and in your server at the same time, then refuse the old one.',
    },
    {
        id: 'webhook-url-secret',
        description: 'Secret in the query of a webhook URL: whoever knows the URL can post events as the service would',
        severity: 'warning',
        keywords: ['webhook', 'vaani'],
        pattern: /(?:webhook|vaani)[\w./:%~-]{0,120}\?(?:[\w.%-]{1,40}=[\w.%~+-]{0,100}&(?:amp;)?){0,4}(?:webhook_?)?(?:secret|token|key|sig|signature|auth)=(?<secret>[A-Za-z0-9_.~+/%=-]{12,200})(?![A-Za-z0-9_.~+/%=({-])/i,
        span: 1100,
        entropy: 3,
        check: unlessWords('warning'),
        advice: 'Register the webhook again with a fresh secret (for Vaani: Settings > Webhooks at app.vaanivoice.ai), refuse the old one in your server, and keep the secret in a header or out of version control.',
    },
    {
        id: 'omind-vaani-api-key',
        description: 'Live key of OMind Vaani (api.vaani.ai, another company than Vaani Voice): its holder can place outbound calls',
        severity: 'error',
        keywords: ['vk_live_'],
        pattern: token(/vk_live_[A-Za-z0-9_-]{16,128}/),
        entropy: 3,
        check: unlessWords('error'),
        advice: 'Revoke it in the OMind Vaani console where API keys are managed, or ask OMind support to do so, and issue a new one. It is no key of vaanivoice.ai.',
    },
    {
        id: 'vaani-labs-api-key',
        description: 'Live key of Vaani Labs or Vagary Voice (other companies than Vaani Voice): its holder can use the account behind it',
        severity: 'error',
        keywords: ['vv_live_'],
        pattern: token(/vv_live_[A-Za-z0-9_-]{16,128}/),
        entropy: 3,
        check: unlessWords('error'),
        advice: 'Revoke it in the dashboard of Vaani Labs (vaanilabs.in) or Vagary Voice, whichever issued it, and issue a new one. It is no key of vaanivoice.ai.',
    },
    {
        id: 'voxa-vaani-api-key',
        description: 'Key of the Vaani MCP server by Voxa (another product than Vaani Voice): its holder can use the account behind it',
        severity: 'warning',
        keywords: ['vaa_'],
        pattern: token(/vaa_[A-Za-z0-9]{16,128}/),
        entropy: 3.2,
        check: unlessWords('warning'),
        advice: 'Revoke it in the account settings of vaani.voxavoice.app and issue a new one. It is no key of vaanivoice.ai, although both are kept in VAANI_API_KEY.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/voice.js


const voice_secretName = named(/secret/);
const liveKitAdvice = 'In LiveKit Cloud open the project under Settings > API keys, create a new key and revoke this one; self-hosted, replace the pair under `keys:` in livekit.yaml and restart the server. Tokens signed with it die with it.';
const isLiveKitToken = (jwt) => {
    const { iss, video, sip } = jsonObject(jwt.split('.')[1] ?? '') ?? {};
    return /^API[A-Za-z0-9]{8,20}$/.test(String(iss)) && (video ?? sip) ? 'warning' : null;
};
const voiceRules = [
    {
        id: 'livekit-api-secret',
        description: 'LiveKit API secret: its holder can sign tokens for any room, listen in and place SIP calls',
        severity: 'error',
        keywords: ['livekit', 'lk_api_'],
        gap: voice_secretName,
        value: /[A-Za-z0-9]{40,48}/,
        entropy: 4,
        advice: liveKitAdvice,
    },
    {
        id: 'livekit-key-pair',
        description: 'LiveKit key pair in a server configuration: its holder can sign tokens for any room',
        severity: 'error',
        keywords: ['keys:', 'keys=', 'keys"', "keys'"],
        pattern: /keys["']?[:=]\s{0,40}["'{]{0,2}\s{0,40}["']?API[A-Za-z0-9]{8,16}["']?:\s{0,8}["']?(?<secret>[A-Za-z0-9]{32,64})(?![A-Za-z0-9_-])/i,
        entropy: 4,
        advice: liveKitAdvice,
    },
    {
        id: 'livekit-command-secret',
        description: 'LiveKit API secret on a command line: its holder can sign tokens for any room and place SIP calls',
        severity: 'error',
        keywords: ['--api-secret'],
        pattern: /--api-secret[ =]["']?(?<secret>[A-Za-z0-9]{40,48})(?![A-Za-z0-9_-])/,
        entropy: 4,
        advice: liveKitAdvice,
    },
    {
        id: 'livekit-client-secret',
        description: 'LiveKit API secret that a client is made with: its holder can sign tokens for any room and place SIP calls',
        severity: 'error',
        keywords: [
            'accesstoken(',
            'livekitapi(',
            'serviceclient(',
            'sipclient(',
            'egressclient(',
            'ingressclient(',
            'dispatchclient(',
            'webhookreceiver(',
            'keyprovider(',
        ],
        span: 320,
        pattern: /(?:AccessToken|LiveKitAPI|ServiceClient|SipClient|(?:E|In)gressClient|DispatchClient|WebhookReceiver|KeyProvider)\(\s{0,24}(?:[^\s"'`,()]{1,60}|["'`][^"'`\n]{0,120}["'`])?,?\s{0,24}["'`]API[A-Za-z0-9]{8,16}["'`],\s{0,24}["'`](?<secret>[A-Za-z0-9]{40,48})["'`]/i,
        entropy: 4,
        advice: liveKitAdvice,
    },
    {
        id: 'livekit-access-token',
        description: 'LiveKit access token: until it expires its holder can join the room it names',
        severity: 'warning',
        keywords: ['eyJhbGciOiJIUzI1Ni', 'eyJ0eXAiOiJKV1Qi'],
        pattern: token(/eyJ(?:hbGciOiJIUzI1Ni|0eXAiOiJKV1Qi)[A-Za-z0-9_-]{1,60}\.eyJ[A-Za-z0-9_-]{40,1500}\.[A-Za-z0-9_-]{43}/),
        span: 1800,
        check: isLiveKitToken,
        advice: 'Tokens live until their expiry (six hours by default): when that has not passed, rotate the API key that signed it under Settings > API keys of the LiveKit project.',
    },
    {
        id: 'retell-api-key',
        description: 'Retell AI API key: its holder can place calls and read their recordings',
        severity: 'error',
        keywords: ['key_'],
        pattern: token(/key_[0-9a-f]{28}/),
        entropy: 2.8,
        advice: 'In the Retell dashboard (dashboard.retellai.com) open Settings > API Keys, create a new key, and delete this one; webhooks signed with it need the new one too.',
    },
    {
        id: 'vapi-api-key',
        description: 'Vapi API key: its holder can place calls and change assistants',
        severity: 'warning',
        keywords: ['vapi'],
        gap: keyName,
        value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        entropy: 3,
        advice: 'In the Vapi dashboard (dashboard.vapi.ai) open the organisation settings > API Keys, create a new private key and delete this one. A public key may stay when it is limited to your origins.',
    },
    {
        id: 'bland-api-key',
        description: 'Bland AI API key: its holder can place calls at your cost',
        severity: 'error',
        keywords: ['bland'],
        gap: keyName,
        value: /(?:sk-|org_)[a-z0-9-]{32,160}/,
        entropy: 3.3,
        advice: 'In the Bland portal (app.bland.ai) open Settings > API Keys, create a new key and delete this one.',
    },
    {
        id: 'ultravox-api-key',
        description: 'Ultravox API key: its holder can create calls and read their transcripts',
        severity: 'error',
        keywords: ['ultravox'],
        distinctName: true,
        gap: keyName,
        within: 160,
        value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
        entropy: 3.5,
        advice: 'In the Ultravox console (app.ultravox.ai) open Settings > API Keys, generate a new key and revoke this one.',
    },
    {
        id: 'daily-api-key',
        description: 'Daily API key: its holder can create rooms, read recordings and dial out',
        severity: 'error',
        keywords: [
            'daily_api',
            'daily-api',
            'dailyapi',
            'daily.co',
            'dailykey',
            'dailytoken',
            'daily_key',
            'daily_token',
            'daily_secret',
            'daily_access',
            'daily secret',
            'daily access',
        ],
        gap: keyName,
        value: /[0-9a-f]{64}/,
        entropy: 3.2,
        advice: 'In the Daily dashboard (dashboard.daily.co) open Developers, regenerate the API key, and deploy the new one.',
    },
    {
        id: 'agora-app-certificate',
        description: 'Agora app certificate or customer secret: its holder can sign tokens for every channel or use the REST API',
        severity: 'error',
        keywords: ['agora'],
        gap: named(/certificate|app.?cert|secret/),
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In the Agora console (console.agora.io) open the project: promote the secondary certificate and delete the leaked primary one; a customer secret is replaced under Developer Toolkit > RESTful API.',
    },
    {
        id: 'bolna-api-key',
        description: 'Bolna API key: its holder can place calls and change agents',
        severity: 'error',
        keywords: ['bolna'],
        distinctName: true,
        value: /(?:bn|sa)-[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In the Bolna dashboard (platform.bolna.ai) open Developers, generate a new API key and delete this one.',
    },
    {
        id: 'voiceflow-api-key',
        description: 'Voiceflow API key: its holder can talk to the project or, for a workspace key, change it',
        severity: 'error',
        keywords: ['vf.dm.', 'vf.ws.'],
        pattern: token(/VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16}/),
        advice: 'In Voiceflow open the agent > Integrations > API keys (workspace keys: Workspace settings > API keys), regenerate the key and deploy the new one.',
    },
    {
        id: 'synthflow-api-key',
        description: 'Synthflow API key: its holder can place calls and change agents',
        severity: 'warning',
        keywords: ['synthflow'],
        distinctName: true,
        gap: keyName,
        value: /\d{13}x\d{15,18}|[A-Za-z0-9_-]{24,64}/,
        entropy: 2.8,
        check: (secret) => (/^\d{13}x\d+$/.test(secret) ? 'warning' : unlessWords('warning')(secret)),
        advice: 'In Synthflow open Settings > API Keys of the workspace, create a new key and delete this one.',
    },
    {
        id: 'tavus-api-key',
        description: 'Tavus API key: its holder can start conversations and use your replicas',
        severity: 'error',
        keywords: ['tavus'],
        distinctName: true,
        gap: keyName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In the Tavus developer portal (platform.tavus.io) open API Keys, create a new key and delete this one.',
    },
    {
        id: 'heygen-api-key',
        description: 'HeyGen API key: its holder can make videos and run streaming avatars',
        severity: 'error',
        keywords: ['sk_v2_'],
        pattern: token(/sk_V2_[A-Za-z0-9_]{36,64}/),
        entropy: 3.5,
        advice: 'In HeyGen (app.heygen.com) open Settings > API, regenerate the API token and deploy the new one.',
    },
    {
        id: 'pipecat-cloud-key',
        description: 'Pipecat Cloud API key: its holder can start and change agents',
        severity: 'warning',
        keywords: ['pipecat'],
        gap: keyName,
        value: /[ps]k_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        advice: 'Run `pipecat cloud organizations keys delete` for this key (or use pipecat.daily.co > API Keys) and create a new one.',
    },
    {
        id: 'zego-server-secret',
        description: 'ZEGOCLOUD server secret: its holder can sign tokens for any user and room',
        severity: 'error',
        keywords: ['zego'],
        gap: voice_secretName,
        value: /[0-9a-f]{32}/,
        entropy: 3,
        advice: 'In the ZEGOCLOUD console open the project > Basic configurations and reset the ServerSecret.',
    },
    {
        id: 'opentok-api-secret',
        description: 'Vonage Video (OpenTok) API secret: its holder can create sessions and tokens',
        severity: 'error',
        keywords: ['opentok', 'tokbox'],
        gap: voice_secretName,
        value: /[0-9a-f]{40}/,
        entropy: 3,
        advice: 'In the OpenTok account portal (tokbox.com/account) open the project and regenerate its secret.',
    },
    {
        id: 'hundredms-app-secret',
        description: '100ms app secret: its holder can sign management tokens for every room',
        severity: 'warning',
        keywords: ['hms_app', 'hms_secret', '100ms', 'app_access_key'],
        gap: voice_secretName,
        value: /[A-Za-z0-9_-]{64,100}={0,2}/,
        entropy: 4,
        advice: 'In the 100ms dashboard open Developer, create new app credentials and delete these ones.',
    },
    {
        id: 'turn-credential',
        description: 'Password of a TURN server: its holder can relay traffic at your cost',
        severity: 'warning',
        keywords: ['turn:', 'turns:'],
        pattern: /turns?:[\w.:?=&-]{3}[\s\S]{0,237}?\bcredential["']?\s{0,4}[:=]\s{0,4}["'](?<secret>[^\s"'<>${}]{12,100})["']/,
        span: 400,
        entropy: 3,
        check: unlessWords('warning'),
        advice: 'Change the user or the shared secret on the TURN server (Twilio, Metered, Cloudflare or your coturn), and hand out short-lived credentials instead.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/rules/voice-services.js


const voiceServicesRules = [
    serviceKey('Anam', 'lab.anam.ai', /[A-Za-z0-9+/]{60,100}={0,2}/, {
        keywords: ['anam_api', 'anam.ai', 'anam-ai', 'anamai'],
    }),
    serviceKey('Async', 'async.com', /sk_[0-9a-f]{64}/, {
        keywords: ['asyncai', 'async_ai', 'async.ai', 'async-ai'],
    }),
    serviceKey('Beyond Presence', 'app.bey.chat', /sk-[A-Za-z0-9_-]{30,80}/, {
        keywords: ['bey_api_key', 'beyondpresence', 'beyond_presence', 'beyond presence'],
    }),
    serviceKey('CallHippo', 'web.callhippo.com', hex(24)),
    serviceKey('CAMB.AI', 'studio.camb.ai', uuid, {
        keywords: ['camb_api', 'cambai', 'camb.ai', 'camb-ai', 'camb_ai'],
    }),
    serviceKey('Cekura', 'dashboard.cekura.ai', hex(64)),
    serviceKey('Cognigy', 'cognigy.ai', hex(128)),
    serviceKey('Coval', 'app.coval.dev', alphanumeric('24,64'), { commonWord: true }),
    serviceKey('D-ID', 'studio.d-id.com', /[A-Za-z0-9+/]{16,80}={0,2}:[A-Za-z0-9_-]{16,40}/, {
        keywords: ['d-id.com', 'did_api_key', 'd_id_api_key', 'd-id_api_key'],
    }),
    serviceKey('Dialpad', 'dialpad.com', alphanumeric('64,160')),
    serviceKey('Dograh', 'app.dograh.com', alphanumeric('32,64')),
    serviceKey('Hamming', 'app.hamming.ai', /sk-[0-9a-f]{32}/, { commonWord: true }),
    serviceKey('Haptik', 'haptikai.com', alphanumeric('32,64')),
    serviceKey('JustCall', 'app.justcall.io', hex(40)),
    serviceKey('Krutrim', 'cloud.olakrutrim.com', alphanumeric('20,64')),
    serviceKey('Millis AI', 'app.millis.ai', alphanumeric('20,64'), {
        keywords: ['millis_api', 'millis.ai', 'millisai', 'millis-ai', 'millis_ai'],
    }),
    serviceKey('OpenPhone', 'my.openphone.com', alphanumeric(32)),
    serviceKey('Respeecher', 'space.respeecher.com', alphanumeric('22,64')),
    serviceKey('Roark', 'app.roark.ai', /rk_[A-Za-z0-9_]{30,80}/),
    serviceKey('Simli', 'app.simli.com', lowercase('20,28')),
    serviceKey('Smartflo', 'cloudphone.tatateleservices.com', jsonWebTokenShape),
    serviceKey('thymia', 'thymia.ai', alphanumeric(40)),
    serviceKey('VideoSDK', 'app.videosdk.live', hex(64), {
        keywords: ['videosdk', 'video_sdk', 'zujo'],
    }),
    serviceKey('Vobiz', 'console.vobiz.ai', alphanumeric('40,80')),
    serviceKey('Vocode', 'app.vocode.dev', hex(32)),
    serviceKey('Yellow.ai', 'cloud.yellow.ai', /[A-Za-z0-9_-]{40}/, {
        keywords: ['yellow.ai', 'yellowai', 'yellow_ai'],
    }),
    serviceKey('Zadarma', 'my.zadarma.com', hex(20)),
];

;// CONCATENATED MODULE: ./lib/detect/rules/wallets.js



const walletsRules = [
    {
        id: 'nostr-secret-key',
        description: 'Nostr secret key, which is the account itself',
        severity: 'error',
        keywords: ['nsec1'],
        pattern: token(/nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}/),
        check: bech32Checksum,
        advice: 'A Nostr key cannot be revoked: tell your followers of a new account, and stop using this one.',
    },
    {
        id: 'ethereum-private-key',
        description: 'Private key of an Ethereum (EVM) account, which can move its funds',
        severity: 'warning',
        keywords: [
            'private_key',
            'privatekey',
            'private-key',
            'deployer',
            'wallet_key',
            'eth_key',
            'signer_key',
            'mnemonic_key',
        ],
        value: anyOf(/0x[0-9a-fA-F]{64}/, hex(64)),
        entropy: 3,
        within: 48,
        advice: 'Move the funds to a new account at once: a key cannot be revoked.',
    },
    {
        id: 'stellar-secret-seed',
        description: 'Secret seed of a Stellar account, which can move its funds',
        severity: 'error',
        keywords: ['stellar', 'soroban', 'secret_seed'],
        value: /S[A-D][A-Z2-7]{54}/,
        check: seedChecksum,
        advice: 'Move the funds to a new account at once, or replace the account\u2019s signer.',
    },
    {
        id: 'bitcoin-extended-private-key',
        description: 'Bitcoin extended private key, which opens a whole wallet',
        severity: 'error',
        keywords: ['xprv', 'yprv', 'zprv', 'tprv'],
        pattern: token(/[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107,108}/),
        entropy: 4,
        advice: 'Move the funds to a new wallet at once: a key cannot be revoked.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/checks/web-token.js


const LONG_OVER = Date.UTC(2026, 10, 1) / 1000;
const unreachable = /^https?:\/\/(?:[^/.:]+|(?:[^/:]+\.)?(?:localhost|example(?:\.(?:com|org|net))?|test|invalid|local)|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?::\d+)?(?:\/|$)/i;
const ANY_CLUSTER = 'kubernetes/serviceaccount';
const LONGEST_LIFE = 50 * 365 * 24 * 60 * 60;
function areForShow({ sub, exp, iat, iss }) {
    const end = typeof exp === 'string' ? Number.parseInt(exp, 10) : exp;
    const isOver = typeof end === 'number' && end < LONG_OVER;
    const neverEnds = typeof end === 'number' && typeof iat === 'number' && end - iat > LONGEST_LIFE;
    const isOutOfReach = typeof iss === 'string' && (iss === ANY_CLUSTER || unreachable.test(iss));
    return isOver || neverEnds || sub === '1234567890' || iss === 'supabase-demo' || isOutOfReach;
}
const times = new Set(['exp', 'nbf', 'iat', 'auth_time']);
function tellsApart(value) {
    if (typeof value === 'string')
        return /[\d@.]/.test(value);
    if (typeof value === 'object' && value !== null)
        return Object.values(value).some(tellsApart);
    return typeof value === 'number';
}
const nameNobody = (claims) => !Object.entries(claims).some(([name, value]) => !times.has(name) && tellsApart(value));
const isOwn = (header, { iss, aud }) => typeof header?.alg === 'string' &&
    header.alg.startsWith('HS') &&
    iss === undefined &&
    aud === undefined;
const signatureLengths = new Map([
    ['HS256', 43],
    ['HS384', 64],
    ['HS512', 86],
    ['ES256', 86],
    ['ES384', 128],
    ['ES512', 176],
    ['EdDSA', 86],
]);
function isCut(header, signature) {
    const length = signatureLengths.get(header?.alg);
    return signature !== undefined && length !== undefined && signature.length < length;
}
const isProof = (header) => header?.typ === 'dpop+jwt';
const isSupabaseAnon = ({ role, iss }) => role === 'anon' && iss === 'supabase';
function jsonWebToken(secret, path = null) {
    const parts = secret.split('.');
    const [head = '', payload = ''] = parts.slice(0, 2).map(base64Text);
    const signed = /^\{\s*"/.test(head) && /"(?:alg|typ|kid|cty|enc)"/.test(head);
    if (!signed || !/^\{\s*["}]/.test(payload))
        return null;
    const header = objectOf(head);
    if (isProof(header))
        return null;
    const isShown = isForShow(path);
    if (isShown && isCut(header, parts[2]))
        return null;
    const claims = objectOf(payload);
    if (claims === null)
        return 'warning';
    if (isSupabaseAnon(claims) || (isShown && nameNobody(claims)))
        return null;
    if (fileKind(path).purpose === 'test' && isOwn(header, claims))
        return null;
    const isUsed = !isShown && fileKind(path).purpose === 'use';
    return areForShow(claims) && !isUsed ? null : 'warning';
}
const UNDER_PASSWORD = 'PBES2';
function opaqueWebToken(secret, path = null) {
    if (isForShow(path))
        return null;
    const parts = secret.split('.');
    const header = jsonObject(parts[0] ?? '');
    const algorithm = header?.alg;
    if (typeof algorithm !== 'string' || algorithm.startsWith(UNDER_PASSWORD))
        return null;
    return parts.length === 3 || typeof header?.enc === 'string' ? 'warning' : null;
}
const isShownWebToken = (secret, path) => secret.startsWith('e') && jsonWebToken(secret) !== null && jsonWebToken(secret, path) === null;

;// CONCATENATED MODULE: ./lib/detect/rules/web-tokens.js




const members = String.raw `(?:,\s{0,40}\\?"[A-Za-z0-9_]{1,10}\\?"\s{0,4}:\s{0,4}(?:\\?"[^"]{0,700}"|\[[^\]]{0,80}\]|true|false|\d{1,13})){0,7}?`;
const codeMembers = (most, longest) => String.raw `(?:,\s{0,40}['"]?[A-Za-z0-9_]{1,10}['"]?: {0,4}(?:"[^"\n]{0,${longest}}"|'[^'\n]{0,${longest}}'|\[[^\]]{0,80}\]|true|false)){0,${most}}?`;
const codeSecret = (longest) => `['"]?[dk]['"]?: {0,4}['"](?<secret>[A-Za-z0-9_-]{40,${longest}})['"]`;
const codeKind = `(?:kty: ?|'kty': {0,4})['"](?:RSA|EC|OKP|oct)['"]`;
const codeKeywords = ["kty: '", 'kty: "', "kty:'", 'kty:"', "'kty'"];
const yamlMembers = (most, longest) => String.raw `(?:[ \t]{0,24}(?:- )?[A-Za-z0-9_"']{1,14}(?::[^\n]{0,${longest}})?\n){0,${most}}?[ \t]{0,24}(?:- )?`;
const yamlSecret = (longest) => `["']?[dk]["']?: {1,4}["']?(?<secret>[A-Za-z0-9_-]{40,${longest}})["']?`;
const yamlKind = `kty: ["']?(?:RSA|EC|OKP|oct)["']?`;
const yamlLineEnd = String.raw `[ \t]{0,8}\r?\n`;
const yamlKeywords = ['RSA', 'EC', 'OKP', 'oct'].flatMap((kind) => ['kty: ', 'kty: "', "kty: '"].map((start) => `${start}${kind}`));
const replaceKey = 'Make a new key, publish its public half in the key set, and remove the leaked key id there.';
const endSession = 'End the session or revoke the token where it was issued; if it was signed with a shared secret, consider that too.';
const unlessText = (secret) => (encodesWords(secret) ? null : 'error');
const webTokensRules = [
    {
        id: 'json-web-key-private',
        description: 'Private or symmetric JSON Web Key',
        severity: 'error',
        keywords: ['"kty"', '"kty\\"'],
        span: 7300,
        pattern: new RegExp(String.raw `"kty\\?"\s{0,4}:\s{0,4}\\?"(?:RSA|EC|OKP|oct)\\?"${members},\s{0,40}\\?"[dk]\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{40,1400})\\?"`),
        entropy: 3.8,
        check: unlessText,
        advice: replaceKey,
    },
    {
        id: 'json-web-key-private-sorted',
        description: 'Private or symmetric JSON Web Key whose members stand in the order of the alphabet',
        severity: 'error',
        keywords: ['"d"', '"k"', '"d\\"', '"k\\"'],
        span: 7300,
        pattern: new RegExp(String.raw `"[dk]\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{40,1400})\\?"${members},\s{0,40}\\?"kty\\?"`),
        entropy: 3.8,
        check: unlessText,
        advice: replaceKey,
    },
    {
        id: 'json-web-key-private-code',
        description: 'Private or symmetric JSON Web Key, written out in code',
        severity: 'error',
        keywords: codeKeywords,
        span: 7300,
        pattern: new RegExp(`${codeKind}${codeMembers(7, 700)},\\s{0,40}${codeSecret(1400)}`),
        entropy: 3.8,
        check: unlessText,
        advice: replaceKey,
    },
    {
        id: 'json-web-key-private-code-sorted',
        description: 'Private JSON Web Key of a curve, written out in code in the order of the alphabet',
        severity: 'error',
        keywords: codeKeywords,
        before: 700,
        pattern: new RegExp(`(?<![A-Za-z0-9_$'"])${codeSecret(90)}${codeMembers(2, 100)},\\s{0,40}${codeKind}`),
        entropy: 3.8,
        check: unlessText,
        advice: replaceKey,
    },
    {
        id: 'json-web-key-private-yaml',
        description: 'Private or symmetric JSON Web Key, written in YAML',
        severity: 'error',
        keywords: yamlKeywords,
        span: 8200,
        pattern: new RegExp(`${yamlKind}${yamlLineEnd}${yamlMembers(10, 600)}${yamlSecret(1400)}(?![A-Za-z0-9_-])`),
        entropy: 3.8,
        check: unlessText,
        advice: replaceKey,
    },
    {
        id: 'json-web-key-private-yaml-sorted',
        description: 'Private JSON Web Key of a curve, written in YAML in the order of the alphabet',
        severity: 'error',
        keywords: yamlKeywords,
        before: 720,
        pattern: new RegExp(`(?<![A-Za-z0-9_$'"])${yamlSecret(90)}${yamlLineEnd}${yamlMembers(4, 100)}${yamlKind}`),
        entropy: 3.8,
        check: unlessText,
        advice: replaceKey,
    },
    {
        id: 'json-web-token',
        description: 'JSON Web Token, which opens what its issuer lets it open until it expires',
        severity: 'warning',
        keywords: ['eyJ', 'eyAi', 'ewog'],
        span: 6000,
        pattern: /(?<![A-Za-z0-9_-])e[yw][A-Za-z0-9_-]{16,1200}\.e[yw][A-Za-z0-9_-]{8,3600}\.[A-Za-z0-9_-]{16,1100}(?![A-Za-z0-9_-])/,
        check: jsonWebToken,
        advice: endSession,
    },
    {
        id: 'json-web-token-opaque',
        description: 'JSON Web Token whose content is encrypted or no JSON, which opens what its issuer lets it open until it expires',
        severity: 'warning',
        keywords: ['eyJhbGciOi', 'eyJlbmMiOi', 'eyJ0eXAiOi', 'eyJraWQiOi', 'eyJjdHkiOi', 'eyJ6aXAiOi'],
        span: 6000,
        pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{16,600}\.(?:(?!e[yw])[A-Za-z0-9_-]{16,3600}\.[A-Za-z0-9_-]{32,700}|[A-Za-z0-9_-]{0,700}\.[A-Za-z0-9_-]{12,24}\.[A-Za-z0-9_-]{8,3600}\.[A-Za-z0-9_-]{20,88})(?![A-Za-z0-9_.-])/,
        check: opaqueWebToken,
        advice: endSession,
    },
    {
        id: 'paseto-token',
        description: 'PASETO token, which opens what its issuer lets it open until it expires',
        severity: 'warning',
        keywords: [
            'v1.local.',
            'v2.local.',
            'v3.local.',
            'v4.local.',
            'v1.public.',
            'v2.public.',
            'v3.public.',
            'v4.public.',
        ],
        span: 2500,
        pattern: token(/v[1-4]\.(?:local|public)\.[A-Za-z0-9_-]{64,2000}(?:\.[A-Za-z0-9_-]{4,300})?/),
        advice: 'End the session or revoke the token where it was issued.',
    },
    {
        id: 'paserk-secret-key',
        description: 'PASETO signing or encryption key',
        severity: 'error',
        keywords: [
            'k1.secret.',
            'k2.secret.',
            'k3.secret.',
            'k4.secret.',
            'k1.local.',
            'k2.local.',
            'k3.local.',
            'k4.local.',
        ],
        span: 1800,
        pattern: token(/k[1-4]\.(?:secret\.[A-Za-z0-9_-]{60,1700}|local\.[A-Za-z0-9_-]{43})/),
        advice: 'Make a new key and stop accepting tokens of the leaked one.',
    },
    {
        id: 'one-time-password-secret',
        description: 'Secret of one-time passwords (TOTP, HOTP): its holder can make every future code',
        severity: 'error',
        keywords: ['otpauth://'],
        pattern: /otpauth:\/\/[th]otp\/[^\t\r\n"'<>?]{0,160}\?(?:[^\s"'<>]{0,160}?&(?:amp;)?)?secret=(?<secret>[A-Z2-7]{16,128})(?![A-Za-z0-9])/i,
        span: 480,
        check: oneTimeSecret,
        advice: 'Set up the second factor of that account again: that makes the old secret useless.',
    },
];

;// CONCATENATED MODULE: ./lib/detect/limit.js
class Limit {
    #left;
    #around;
    constructor(most, around = null) {
        this.#left = most;
        this.#around = around;
    }
    count(more = 1) {
        this.#left -= more;
        this.#around?.count(more);
    }
    get reached() {
        return this.#left < 0 || this.#around?.reached === true;
    }
}
const limit_noLimit = new Limit(Number.POSITIVE_INFINITY);

;// CONCATENATED MODULE: ./lib/detect/whole-files/whole-files.js

const fileRuleIds = {
    keyStore: 'key-store-file',
    openKey: 'private-key-file',
    keytab: 'kerberos-keytab',
};
const alsoWholeFiles = (detector, disabled, load) => ({
    scan(bytes, path = null, limit = noLimit) {
        const whole = beginsLikeOne(bytes) && !limit.reached
            ? load()(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), path)
            : null;
        const inside = detector.scan(bytes, path, limit);
        if (whole === null || disabled.has(whole.rule.id))
            return inside;
        limit.count();
        return [whole, ...inside];
    },
});
const beginsLikeOne = (bytes) => {
    const { 0: first, 1: second = 0, 2: third } = bytes;
    return ((first === 0x30 && (second >= 0x80 || third === 0x02)) ||
        (first === 0xfe && second === 0xed) ||
        (first === 0xce && second === 0xce) ||
        (first === 0x03 && second === 0xd9) ||
        (first === 0x6b && second === 0x79 && third === 0x63) ||
        (first === 0x05 && second === 0x02 && third === 0) ||
        (first === 0x00 && second === 0x00 && bytes[7] === 0x14));
};

;// CONCATENATED MODULE: ./lib/detect/whole-files/file-rules.js



const keyStore = {
    id: fileRuleIds.keyStore,
    description: 'Key store: only its password protects the private keys or passwords in it',
    severity: 'warning',
    advice: 'Once the file is out, its password can be guessed offline. Make new keys for what it contains, have its certificates reissued, and give the new store to the job from a secret.',
};
const openKey = {
    id: fileRuleIds.openKey,
    description: 'Private key in binary form, without a password',
    severity: 'error',
    advice: 'Make a new pair and replace the public key wherever it is trusted; have certificates for it revoked by their issuer.',
};
const keytab = {
    id: fileRuleIds.keytab,
    description: 'Kerberos keytab: its holder can log in as the principals in it',
    severity: 'error',
    advice: 'Change the keys of its principals at the key distribution centre (`ktadd` of kadmin, `ktpass` of Windows), and give the new keytab to the job from a secret.',
};
const wholeFile = (bytes, path) => {
    const store = keyStoreOf(bytes);
    if (store === null)
        return null;
    const rule = store.format === KEYTAB ? keytab : store.isOpen ? openKey : keyStore;
    if (rule !== openKey && isForShow(path))
        return null;
    return {
        rule,
        severity: rule.severity,
        secret: process
            .getBuiltinModule('node:crypto')
            .createHash('sha256')
            .update(bytes)
            .digest('hex'),
        size: bytes.length,
        offset: 0,
        line: 1,
        column: 1,
        decoded: [],
        reason: store.format,
    };
};

;// CONCATENATED MODULE: ./lib/detect/generic/judgement/name.js
const name_words = (list) => new Set(list.split(' '));
const PASSWORD = name_words('password passwd passwords pwd pass passphrase passcode passwort psw pswd passw passwrd userpass dbpass mypass pgpassword storepass keypass requirepass masterauth bindpw psk pw senha contrasena kennwort wachtwoord mdp');
const SECRET = name_words('secret secrets');
const TOKEN = name_words('token tokens');
const CREDENTIAL = name_words('auth authorization credential credentials creds cred bearer');
const name_mayNameSecret = /pass|pwd|pw|psk|secret|token|key|auth|cred|bearer|senha|wort|woord|contrasena|mdp/i;
const NEUTRAL = name_words('value val text txt str string plain plaintext clear cleartext raw default prod production dev development staging stage live old new current env environment base64 b64 hex encoded confirmation confirm confirmed again repeat repeated verify verification retype main backup local key literal data cn eu us v1 v2 v3 v4 1 2 3 4 5 admin user root');
const KEY_STRONG = name_words('api secret private encryption encrypt encryptor encrypted decryption decrypt crypt crypto cipher ciphering aes des rc4 hmac signing signature sign signer master auth authentication shared jwt session cookie validation webhook subscription account admin app application consumer license licence deploy service server functions function access rest integration writekey write ingestion ingest merchant pay payment partner developer dev machine merge security secure token credential password passwd root client user login connection integrity cookies csrf blob nonce or fernet');
const KEY_OPEN = name_words('public pub primary foreign unique partition sort row column cache map hash index group query config i18n locale dict json object event msg message hot shortcut site idempotency idempotent routing dedupe lookup param parameter field attr attribute prop property register registry state store list item node tree path url uri file name label title header translation lang react data meta metadata tag type kind entity model table db database record document doc settings option options env environment variable context scope schema section menu nav tab page route view widget style theme color css class feature flag ssh host known fingerprint order sorting search find filter bucket s3 asset image icon track trace span metric measure dimension resource lock mutex semaphore shard hashring ring dispatch action command redux reducer saga vuex mutation getter setter localstorage sessionstorage keyboard arrow modifier ctrl alt shift esc enter press any no wrong bad invalid missing duplicate same other first last next prev previous start end min max association join composite compound natural surrogate business test testing sample example demo fake mock dummy parent child element block slot range limit recaptcha verification verifying verifier verify publishable sequence counter count stat stats top gpg pgp rsa pem cert certificate tls ssl keyring keychain');
const PASSWORD_ENDINGS = /^(?:smtp|mail|imap|pop3?|ftp|sftp|ssh|root|admin|my?sql|pg|db\w{0,2}|ldap|bind|redis|sudo|vpn|wifi|proxy|http|auth|login|user|app|trust|router|panel|zip|server)(?:pass|pw)$/;
const KEY_ENDINGS = /(?:api|secret|access|auth|private|crypt|encryption|cipher|aes|hmac|sign|signing|master|app|shared|account|storage|admin|license|licence|session|validation|machine|webhook|subscription|consumer|service|token|jwt|deploy|security|client)key$/;
const TOKEN_OPEN = name_words('authenticity postman hash next page continuation pagination paging start end sync cancel cancellation eos bos pad unk mask sep cls special stop syntax lexer lex csrf xsrf antiforgery forgery resume cursor delta design color theme state think image audio prompt model text first last max min num number total input output completion cached count word sub subword parse parser parsed current prev previous peek expected unexpected invalid bad wrong missing unknown any no keyword operator identifier punctuation string comment literal regexp template delimiter comma colon semicolon brace bracket paren begin open close eof newline indent dedent whitespace line type kind class name id expired injection inject di request creation idempotency upload erc erc20 erc721 nft crypto coin swap contract mint lp reward gas native usdc usdt weth dai test testing sample example demo fake mock dummy public publishable publickey');
const PASSWORD_OPEN = name_words('no without invalid wrong bad incorrect fake mock dummy test ice');
const PASS_OPEN = name_words('first second third last final single multi one two render rendering shadow depth geometry lighting light forward deferred compute blur bloom filter compiler optimization analysis lowering frame copy draw fullscreen');
const HASHED = 'hashed';
const ENCRYPTED = name_words('encrypted obscured');
const LOCKED = name_words('key file files store keystore archive disk volume zip pdf db database');
const OWN = name_words('jwt cookie cookies session signing signature signer sign hmac encryption encrypt encryptor decryption crypt cipher tsig master nonce');
const verdict = (kind, strength) => ({
    kind,
    strength,
});
const name_word = /[A-Z]+(?![a-z])(?:\d[a-z\d]*)?|[A-Z]?[a-z\d]+/g;
const wordsOf = (name) => (name.match(name_word) ?? []).map((each) => each.toLowerCase());
const judgeKey = (before, upperCase) => {
    const qualifier = before.at(-1);
    if (qualifier === undefined)
        return null;
    const stem = qualifier.replace(/\d+$/, '');
    if (before.includes('public') || before.includes('publishable') || before.includes('pub')) {
        return null;
    }
    if (before.includes('docsearch') || (before.includes('algolia') && before.includes('search'))) {
        return null;
    }
    if (KEY_STRONG.has(stem)) {
        const sure = before.includes('secret') ||
            /^(?:api|secret|private|encryption|crypt|signing|hmac|aes|jwt|auth)/.test(stem);
        return verdict('key', sure ? 3 : 2);
    }
    if (KEY_OPEN.has(stem))
        return null;
    if (/(?:api|secret|encryption|crypt)$/.test(stem))
        return verdict('key', 2);
    return upperCase ? verdict('key', 1) : null;
};
const judgeWord = (word, before, upperCase) => {
    const qualifier = before.at(-1) ?? '';
    if (qualifier === HASHED)
        return null;
    if (PASSWORD.has(word)) {
        if (word === 'pass' && before.length === 0)
            return verdict('password', upperCase ? 3 : 2);
        if (word === 'pass' && PASS_OPEN.has(qualifier))
            return null;
        return PASSWORD_OPEN.has(qualifier) ? null : verdict('password', 3);
    }
    if (SECRET.has(word))
        return verdict('secret', before.length === 0 && word === 'secrets' ? 1 : 3);
    if (TOKEN.has(word)) {
        if (TOKEN_OPEN.has(qualifier) || before.includes('public'))
            return null;
        const sure = /^(?:access|auth|api|bearer|refresh|secret|deploy|bot|oauth|jwt|id)$/;
        return verdict('token', sure.test(qualifier) || upperCase ? 3 : 2);
    }
    if (word === 'key' && qualifier === 'shared' && before.at(-2) === 'pre')
        return verdict('password', 3);
    if (word === 'key' || word === 'keys')
        return judgeKey(before, upperCase);
    if (CREDENTIAL.has(word)) {
        if (qualifier === 'key' && word === 'authorization')
            return null;
        if (qualifier === 'amz' || qualifier === 'goog')
            return null;
        return verdict('token', word === 'authorization' ? 3 : 2);
    }
    if (PASSWORD_ENDINGS.test(word))
        return verdict('password', 3);
    if (word.length < 6)
        return null;
    if (/(?:password|passwd|passphrase|passwort|rootpwd|dbpwd|userpwd|pwd)$/.test(word)) {
        return verdict('password', 3);
    }
    if (/(?:secret|secretkey)$/.test(word))
        return verdict('secret', 3);
    if (KEY_ENDINGS.test(word))
        return verdict('key', 3);
    return /(?:access|auth|api|bot|bearer)token$/.test(word) ? verdict('token', 3) : null;
};
const known = new Map();
const MOST_KNOWN = 4096;
const COMPARISON = /\.(?:equals(?:IgnoreCase)?|contentEquals|compareTo(?:IgnoreCase)?)$/i;
const isEncrypted = (parts) => {
    const at = parts.findIndex((part) => ENCRYPTED.has(part));
    return (at >= 0 && at < parts.length - 1 && !parts.slice(at + 1, -1).some((part) => LOCKED.has(part)));
};
const name_isOwn = ({ kind }, parts) => (kind === 'key' || kind === 'secret') &&
    (parts.some((part) => OWN.has(part)) || parts.at(-1) === 'base');
const withUse = (found, parts) => {
    if (!name_isOwn(found, parts))
        return found;
    const own = { ...found, own: true };
    return parts.includes('jwt') && found.strength === 3 ? { ...own, signsTokens: true } : own;
};
const judge = (name) => {
    const parts = wordsOf(name.replace(COMPARISON, ''));
    if (isEncrypted(parts))
        return null;
    const upperCase = !/[a-z]/.test(name) && /[A-Z]/.test(name);
    let last = parts.length - 1;
    if (/^[a-d]$/.test(parts[last] ?? '') && parts[last - 1] === 'key')
        last--;
    for (let dropped = 0; last >= 0 && dropped < 3; dropped++, last--) {
        const word = parts[last];
        const found = judgeWord(word.replace(/(?<=[a-z]{4})\d{1,2}$/, ''), parts.slice(0, last), upperCase);
        if (found !== null)
            return withUse(found, parts);
        if (!NEUTRAL.has(word) && word !== 'base')
            return null;
    }
    return null;
};
const judgeName = (name) => {
    let found = known.get(name);
    if (found === undefined) {
        found = judge(name);
        if (known.size >= MOST_KNOWN)
            known.clear();
        known.set(name, found);
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/detect/text.js
const text_LINE_FEED = 10;
let made = 0;
class Text {
    number = ++made;
    bytes;
    length;
    #line = { number: 0, start: 0, end: -1 };
    constructor(bytes) {
        this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        this.length = bytes.length;
    }
    slice(start, end) {
        return this.bytes.toString('latin1', Math.max(0, start), Math.min(this.bytes.length, end));
    }
    position(offset) {
        let { number, start, end } = offset < this.#line.start ? { number: 0, start: 0, end: -1 } : this.#line;
        while (end < offset) {
            const feed = this.bytes.indexOf(text_LINE_FEED, end + 1);
            start = end + 1;
            end = feed < 0 ? Number.POSITIVE_INFINITY : feed;
            number++;
        }
        this.#line = { number, start, end };
        return { line: number, column: offset - start + 1 };
    }
}

;// CONCATENATED MODULE: ./lib/detect/whole-files/table.js



const isTable = /\.(?:csv|tsv|psv|tab)$/i;
const LONGEST_HEADER = 4_000;
const alsoTables = (detector, load) => ({
    scan(bytes, path = null, limit = noLimit) {
        const matches = detector.scan(bytes, path, limit);
        if (path === null || !isTable.test(path) || limit.reached)
            return matches;
        if (!mayNameSecret.test(firstLine(bytes)))
            return matches;
        const inCells = load()(bytes, detector, path, limit).filter((match) => !matches.some((known) => overlap(known, match)));
        return [...matches, ...inCells].sort((one, other) => one.offset - other.offset);
    },
});
const firstLine = (bytes) => {
    const end = bytes.subarray(0, LONGEST_HEADER).indexOf(LINE_FEED);
    return latin1(bytes, 0, Math.max(0, end));
};
const overlap = (one, other) => one.offset < other.offset + other.secret.length && other.offset < one.offset + one.secret.length;

;// CONCATENATED MODULE: ./lib/detect/whole-files/table-cells.js




const MOST_COLUMNS = 200;
const LONGEST_CELL = 256;
const QUOTE = 0x22;
const inTable = (bytes, detector, path, limit) => {
    const { text, reads } = settingsOf(bytes);
    if (reads.length === 0)
        return [];
    const table = new Text(bytes);
    return detector
        .scan(Buffer.from(text, 'latin1'), `${path}.ini`, limit)
        .flatMap((match) => placed(match, reads, table));
};
const placed = (match, reads, table) => {
    let [low, high] = [0, reads.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (reads[middle].value <= match.offset)
            low = middle + 1;
        else
            high = middle;
    }
    const read = reads[low - 1];
    if (read === undefined || match.offset >= read.value + read.length)
        return [];
    const offset = read.cell + match.offset - read.value;
    return [{ ...match, offset, ...table.position(offset) }];
};
const cellAt = (bytes, from, separator) => {
    let at = from;
    const quoted = bytes[at] === QUOTE;
    if (quoted) {
        at++;
        while (at < bytes.length && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE))
            at += bytes[at] === QUOTE ? 2 : 1;
    }
    const close = at;
    while (at < bytes.length && bytes[at] !== separator && bytes[at] !== bytes_LINE_FEED)
        at++;
    const end = bytes[at - 1] === CARRIAGE_RETURN && bytes[at] === bytes_LINE_FEED ? at - 1 : at;
    const endsLine = at >= bytes.length || bytes[at] === bytes_LINE_FEED;
    return { start: quoted ? from + 1 : from, end: quoted ? close : end, next: at + 1, endsLine };
};
const namesUser = /^(?:user(?:[_-]?name)?|login|e?mail|account)$/i;
const columnOf = (header) => {
    const title = header.trim().replace(/[^\w.-]+/g, '_');
    const verdict = judgeName(title);
    return verdict !== null || namesUser.test(title) ? { title, verdict } : null;
};
const separatorOf = (line) => {
    const counts = [',', '\t', ';', '|'].map((sign) => [line.split(sign).length, sign]);
    const [count, sign] = counts.reduce((most, each) => (each[0] > most[0] ? each : most));
    return count < 2 ? -1 : sign.charCodeAt(0);
};
const headerOf = (bytes) => {
    const lineEnd = bytes.indexOf(bytes_LINE_FEED);
    if (lineEnd < 0 || lineEnd > LONGEST_HEADER)
        return null;
    let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const separator = separatorOf(bytes_latin1(bytes, at, lineEnd));
    if (separator < 0)
        return null;
    const columns = [];
    for (let isLast = false; !isLast && columns.length < MOST_COLUMNS;) {
        const cell = cellAt(bytes, at, separator);
        columns.push(columnOf(bytes_latin1(bytes, cell.start, cell.end)));
        at = cell.next;
        isLast = cell.endsLine;
    }
    const namesSecret = columns.some((column) => column !== null && column.verdict !== null);
    return namesSecret ? { columns, separator, end: at } : null;
};
class Settings {
    reads = [];
    text = '';
    addRow(bytes, from, { columns, separator }) {
        let user = '';
        let cell = cellAt(bytes, from, separator);
        for (let number = 0;; number++) {
            const column = columns[number] ?? null;
            const value = column === null ? '' : contentOf(bytes, cell);
            if (value !== '' && column.verdict === null)
                user = `user=${value}\n`;
            else if (value !== '') {
                this.text += `${user}${column.title}=`;
                this.reads.push({ value: this.text.length, cell: cell.start, length: value.length });
                this.text += `${value}\n`;
            }
            if (cell.endsLine)
                return cell.next;
            cell = cellAt(bytes, cell.next, separator);
        }
    }
}
const contentOf = (bytes, { start, end }) => {
    const value = end - start > LONGEST_CELL ? '' : bytes_latin1(bytes, start, end);
    return /[\r\n]/.test(value) ? '' : value;
};
const settingsOf = (bytes) => {
    const settings = new Settings();
    const header = headerOf(bytes);
    if (header === null)
        return settings;
    for (let at = header.end; at < bytes.length;)
        at = settings.addRow(bytes, at, header);
    return settings;
};

;// CONCATENATED MODULE: ./lib/detect/rules/index.js



























































const rules = [
    ...vaaniRules,
    ...voiceRules,
    ...voiceServicesRules,
    ...transcriptionRules,
    ...speechRules,
    ...telephonyRules,
    ...telephonyIndiaRules,
    ...messagingRules,
    ...engagementRules,
    ...emailRules,
    ...keysRules,
    ...webTokensRules,
    ...walletsRules,
    ...addressesRules,
    ...credentialFilesRules,
    ...modelsRules,
    ...modelsHostingRules,
    ...modelsToolsRules,
    ...cloudAmazonRules,
    ...cloudGoogleRules,
    ...cloudAzureRules,
    ...cloudAzureConnectionsRules,
    ...cloudPlatformsRules,
    ...cloudHostsRules,
    ...infrastructureRules,
    ...infrastructureNetworksRules,
    ...developmentRules,
    ...developmentGitlabRules,
    ...developmentDeliveryRules,
    ...developmentIntegrationRules,
    ...developmentToolsRules,
    ...developmentContentRules,
    ...identityRules,
    ...identityFrameworksRules,
    ...identityCommunitiesRules,
    ...monitoringRules,
    ...monitoringErrorsRules,
    ...monitoringProductRules,
    ...dataRules,
    ...dataServicesRules,
    ...commandsRules,
    ...commerceRules,
    ...commerceIndiaRules,
    ...commerceShopsRules,
    ...clientIdsRules,
    ...passwordHashesRules,
    ...networkDevicesRules,
    ...serverSettingsRules,
    ...prefixesRules,
    ...servicesBusinessRules,
    ...servicesContentRules,
    ...servicesFormatsRules,
    ...servicesSuitesRules,
    ...servicesDevicesRules,
    ...servicesInformationRules,
    ...servicesSalesRules,
    ...servicesMarketsRules,
    ...servicesToolsRules,
    ...servicesWebRules,
];



module.exports = __webpack_exports__;
/******/ })()
;