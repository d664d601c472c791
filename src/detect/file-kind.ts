/**
 * What a file is, by its path alone: how values are written in it, and whether values in it are meant for use.
 * Nothing is exempt for its path: it only moves the bar.
 */
export interface FileKind {
  /**
   * `code`: values are in quotes. `config`: one setting a line, values may be bare. `document`: prose with examples.
   * `data`: machine-written records.
   */
  readonly syntax: 'code' | 'config' | 'document' | 'data';
  readonly purpose:
    | 'use'
    | 'test'
    | 'recorded'
    | 'example'
    | 'document'
    | 'translation'
    | 'generated';
  /** A file that is there to hold settings of a running system: `.env`, `application.yml`, `settings.py`. */
  readonly settings: boolean;
}

const CODE = new Set(
  'c cc cpp cxx h hpp m mm cs fs vb java kt kts scala groovy gradle go rs swift dart js jsx mjs cjs ts tsx mts cts vue svelte py pyi pyx rb erb rake php php3 phtml inc pl pm lua r jl ex exs eex heex leex erl hrl hs elm clj cljs cljc edn lisp el ml mli nim zig v sol sql psql html htm xhtml jsp asp aspx cshtml razor ejs hbs pug haml slim twig proto graphql gql thrift css scss sass less styl ipynb cr d pas asm s feature j2 jinja jinja2 tmpl tpl mustache liquid blade coffee bicep tcl vbs vim snap patch diff'.split(
    ' ',
  ),
);
const CONFIG = new Set(
  'env yml yaml ini cfg conf config cnf properties props toml tf tfvars tfstate hcl nomad sh bash zsh fish ksh bat cmd ps1 psm1 psd1 xml plist json json5 jsonc pypirc npmrc yarnrc netrc envrc service desktop dockerfile containerfile makefile mk creds credentials secret secrets key token ovpn rdp reg htpasswd kubeconfig dist local prod production development staging backup bak old orig save secret dev edited example sample template default'.split(
    ' ',
  ),
);
const DOCUMENT = new Set(
  'md mdx markdown rst adoc asciidoc txt text tex rtf org textile wiki pod man ronn log cast 1 5 8'.split(
    ' ',
  ),
);
const DATA = new Set(
  'csv tsv ndjson jsonl lock sum svg har xlf xliff po pot resx strings map ldif pem crt cer snap golden arb'.split(
    ' ',
  ),
);

const TEST_FOLDER =
  /(?:^|[/._-])(?:tests?|testing|specs?|fixtures?|__tests__|__mocks__|mocks?|stubs?|fakes?|dummy|testdata|test[-_]?data|testcases?|test[-_]?cases?|cassettes?|vcr|golden|snapshots?|e2e|unit|functional|acceptance|testutils?|test[-_]?servers?|integration[-_]?tests?|(?:unit|smoke|int|android)tests?|benchmarks?|bench|micro-?bench(?:marks?)?|suites?|fuzz(?:ing|ers?)?|qa(?!.*\.(?:ya?ml|properties|env|tfvars|json|toml|ini|conf)$)|conformance)(?:[/._-]|$)/i;
const TEST =
  /[a-z](?:Tests?|Specs?|Mocks?|Fixtures?|TestCase|IT)\.[a-z]+$|[a-z]Tests?\/|(?:^|\/)test_|conftest|sample[-_]?data/;
/** The packages of a program in the layout of Maven: one called `test` is no folder of tests. */
const packages = /((?:^|\/)src\/main\/)(?:java|kotlin|scala|groovy|resources)\/(?:[^/]*\/)*/;
const DOCUMENTS =
  /(?:^|[/._-])(?:docs?|documentation|manuals?|tutorials?|guides?|cookbooks?|recipes|getting[-_]started|quickstart|walkthroughs?|readme|changelog|changes|history|news|contributing|snippets?|stories|storybook)(?:[/._-]|$)|(?:^|\/)[\w-]+\.[1-8]$/i;
/** What was typed at a prompt, as shells and other consoles keep it: no history of a project. */
const TYPED = /(?:^|\/)(?:\.\w{1,20}_history|ConsoleHost_history\.txt)$/i;
/** Requests that are kept to be sent again: they are in the folder of the documents with what they were sent with. */
const REQUESTS =
  /\.bru$|postman_(?:collection|environment|globals)\.json$|(?:^|\/)insomnia[^/]*\.(?:json|ya?ml)$/i;
/** What a test once sent to a service and was answered, to be played back since: its credentials worked there. */
const RECORDED_FOLDER =
  /(?:^|\/)(?:(?:[\w-]{1,30}[-_])?cassettes?|vcr|betamax|replay[-_]?data|__recordings__|__nock-fixtures__)\//i;
const RECORDED_FORM = /\.(?:ya?ml|json|txt)$/i;
const isRecorded = (path: string): boolean =>
  /\.har$/i.test(path) || (RECORDED_FORM.test(path) && RECORDED_FOLDER.test(path));
const EXAMPLE =
  /(?:^|[/._-])(?:examples?|samples?|demos?|templates?|skeletons?|boilerplates?|playground|sandbox|example[-_]?app)(?:[/._-]|$)|\.(?:example|sample|template|tpl|dist|default)(?:$|\.)|\.erb$|\.j2$|\.tmpl$|\.tt$/i;
const LANGUAGE =
  '(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|eu|fa|fi|fr|gl|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|th|tr|uk|ur|vi|zh)(?:[-_][A-Za-z]{2,4})?';
/** Files that hold translations by their own name, wherever they are. */
const TRANSLATION = new RegExp(
  [
    String.raw`(?:messages|strings|translations?|locali[sz]able)(?:[-_.][a-z]{2}(?:[-_][A-Z]{2})?)?\.(?:properties|json|xml|ya?ml|strings|php|xlf|po|js|ts)$`,
    String.raw`\.(?:po|pot|xlf|xliff|resx|strings|arb)$`,
    // A bundle of Java for a language, but for those that are words, too: `app_it.properties` holds settings of tests.
    String.raw`_(?!(?:it|id|no|is|in|db)[_.])${LANGUAGE}\.properties$`,
    String.raw`(?:^|\/)${LANGUAGE}\.(?:json|ya?ml|php|js|ts|xml|properties|rb)$`,
  ].join('|'),
);
/** What is named after languages holds translations, or is the source code of what deals in languages. */
const OF_LANGUAGES =
  /(?:^|\/)(?:locales?|langs?|languages?|i18n|l10n|translations?|intl|messages|nls|strings)(?:\/|[-_.][^/]*$)/;
const HOLDS_TEXT =
  /\.(?:json|json5|jsonc|resjson|ya?ml|toml|xml|plist|properties|props|ini|lang|ftl|php|csv|tsv|txt|md|mdx|html?)$/i;
const NAMES_LANGUAGE = new RegExp(String.raw`\/${LANGUAGE}(?:\/|\.\w+$)`);
const isTranslation = (path: string): boolean => {
  if (TRANSLATION.test(path)) return !/(?:^|\/)res\/values\/[^/]+\.xml$/.test(path);
  const folder = OF_LANGUAGES.exec(path);
  if (folder === null) return false;
  // Only after the folder: a package of Java may lie in a folder `de` or `it` of its own.
  return HOLDS_TEXT.test(path) || NAMES_LANGUAGE.test(path.slice(folder.index + 1));
};
const GENERATED =
  /\.min\.(?:js|css|html)$|[-.](?:bundle|chunk)\.js$|\.map$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|packages\.lock\.json|podfile\.lock|flake\.lock|\.terraform\.lock\.hcl|gradle\.lockfile|deno\.lock|bun\.lock)$|\.pb\.go$|_pb2\.py$|\.generated\.|\.designer\.cs$|(?:^|\/)(?:\.[\w-]{0,40}cache|\.(?:next|nuxt|angular)\/(?:[\w-]{1,20}\/)?cache|node_modules|bower_components|vendor|third[-_]?party|_?vendored|dist|public\/assets|wwwroot\/lib)\//i;
const SETTINGS = new RegExp(
  [
    // Folders, and files that are settings in whatever language.
    String.raw`(?:^|\/)(?:config|conf|settings|env_vars|group_vars|host_vars|secrets|credentials)\/`,
    String.raw`(?:^|\/)(?:settings?|secrets?|credentials?|config(?:uration)?|database|local_settings|wp-config|parameters|env(?:ironments?)?|constants?)(?:[-_.][^/]*)?\.\w+$`,
    // Files of a common name, where they are no code.
    String.raw`(?:^|\/)(?:application|bootstrap|appsettings|docker-compose|compose|values|web|app|production|prod|staging|development|dev|gradle|local|db|mail|smtp|redis|mysql|postgres|terraform|conf)(?:[-_.][^/]*)?\.(?:properties|ya?ml|json|xml|ini|cfg|conf|config|toml|env|tfvars|plist)$`,
    String.raw`(?:^|\/)\.env(?:$|[.\-_])|\.env$|\.envrc$|\.tfvars$`,
    String.raw`(?:^|\/)(?:\.npmrc|\.pypirc|\.netrc|_netrc|\.htpasswd|\.pgpass|\.s3cfg|\.boto|\.my\.cnf|\.git-credentials|\.dockercfg|credentials|dockerfile|vagrantfile|jenkinsfile|procfile|makefile)$`,
  ].join('|'),
  'i',
);

const NAMED_CODE =
  /(?:^|\/)(?:vagrantfile|jenkinsfile|gemfile|rakefile|fastfile|podfile|brewfile)$/i;
const NAMED_DOCUMENT =
  /(?:^|\/)(?:readme|changelog|changes|license|licence|copying|notice|authors|contributing|todo|install|news|history)(?:[-_.][^/]*)?$/i;

/** What a template is filled in to is told by the ending before its own: `values.yml.j2`. */
const TEMPLATE = new Set(['j2', 'jinja', 'jinja2', 'tmpl', 'tpl', 'erb', 'mustache', 'gotmpl']);

const syntaxOf = (path: string, extension: string): FileKind['syntax'] => {
  if (TYPED.test(path)) return 'config';
  if (TEMPLATE.has(extension)) {
    const inner = /\.([a-z0-9]+)\.[a-z0-9]+$/i.exec(path)?.[1]?.toLowerCase();
    if (inner !== undefined && CONFIG.has(inner)) return 'config';
  }
  if (extension === '' && NAMED_CODE.test(path)) return 'code';
  // `.env.txt` and `secret.exs.txt` were written to be used, under a name that can be opened anywhere.
  if (extension === 'txt') {
    const inner =
      /[\w-]\.(env|exs|py|js|ts|rb|php|ya?ml|json|toml|ini|conf|properties)\.txt$/i.exec(path)?.[1];
    if (inner !== undefined) return CODE.has(inner.toLowerCase()) ? 'code' : 'config';
  }
  if (DATA.has(extension)) return 'data';
  if (DOCUMENT.has(extension) || (extension === '' && NAMED_DOCUMENT.test(path))) return 'document';
  if (CONFIG.has(extension)) {
    // `config.js.example` is written like its second to last name.
    const inner = /\.([a-z0-9]+)\.[a-z0-9]+$/i.exec(path)?.[1]?.toLowerCase();
    return inner !== undefined && CODE.has(inner) && inner !== 'd' && inner !== 's'
      ? 'code'
      : 'config';
  }
  return CODE.has(extension) ? 'code' : 'config';
};

const isTest = (path: string): boolean => {
  const own = path.replace(packages, '$1');
  return TEST_FOLDER.test(own) || TEST.test(own);
};

const purposeOf = (path: string, syntax: FileKind['syntax']): FileKind['purpose'] => {
  if (GENERATED.test(path)) return 'generated';
  if (isTranslation(path)) return 'translation';
  if (isRecorded(path)) return 'recorded';
  if (isTest(path)) return 'test';
  if (REQUESTS.test(path) || TYPED.test(path)) return 'use';
  if (DOCUMENTS.test(path)) return 'document';
  if (!EXAMPLE.test(path)) return 'use';
  return syntax === 'document' ? 'document' : 'example';
};

/** A kind is asked for with the first value that may be a secret, so patterns are tried only then. */
class PathKind implements FileKind {
  readonly syntax: FileKind['syntax'];
  readonly #path: string;
  #purpose: FileKind['purpose'] | null = null;
  #settings: boolean | null = null;

  constructor(path: string) {
    this.#path = path;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    this.syntax = syntaxOf(path, dot < 0 ? '' : name.slice(dot + 1).toLowerCase());
  }

  get purpose(): FileKind['purpose'] {
    this.#purpose ??= purposeOf(this.#path, this.syntax);
    return this.#purpose;
  }

  get settings(): boolean {
    const { syntax } = this;
    this.#settings ??=
      (syntax === 'code' || syntax === 'config') &&
      this.purpose !== 'document' &&
      SETTINGS.test(this.#path);
    return this.#settings;
  }
}

const WITHOUT_PATH: FileKind = { syntax: 'config', purpose: 'use', settings: false };

/** The last path asked for and its kind: many values of one file are judged in a row. */
let last: { readonly path: string; readonly kind: FileKind } | null = null;

/** What kind of file a path names; a text without a path is read as settings are. */
export const fileKind = (path: string | null): FileKind => {
  if (path === null) return WITHOUT_PATH;
  if (last?.path !== path) last = { path, kind: new PathKind(path) };
  return last.kind;
};

const SHOWN: ReadonlySet<FileKind['purpose']> = new Set(['test', 'example', 'document']);
/** Whether these are for show only their place tells: what a browser recorded of a visit may be kept anywhere. */
const MAYBE_SHOWN: ReadonlySet<FileKind['purpose']> = new Set(['recorded', 'generated']);

/**
 * Whether a file tries or explains something: a test, that of a library within the repository too, a sample, a manual. What is
 * made up there opens nothing.
 */
export const isForShow = (path: string | null): boolean => {
  const { purpose, syntax } = fileKind(path);
  if (SHOWN.has(purpose) || syntax === 'document') return true;
  return MAYBE_SHOWN.has(purpose) && path !== null && isTest(path);
};
