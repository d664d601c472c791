/** What a name says about the value that it is given. */
export interface NameVerdict {
  readonly kind: 'password' | 'secret' | 'token' | 'key';
  /** 3: the name of a secret beyond doubt. 2: most likely one. 1: may be one, when the value looks the part. */
  readonly strength: 1 | 2 | 3;
  /** Whether a program signs or encrypts with it by itself: then no service issued it, and nothing else knows it. */
  readonly own?: true;
  /** Whether what it names signs the tokens of a program and is nothing else: then even words are one. */
  readonly signsTokens?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PASSWORD = words(
  'password passwd passwords pwd pass passphrase passcode passwort psw pswd passw passwrd userpass dbpass mypass pgpassword storepass keypass requirepass masterauth bindpw psk pw senha contrasena kennwort wachtwoord mdp',
);
const SECRET = words('secret secrets');
const TOKEN = words('token tokens');
const CREDENTIAL = words('auth authorization credential credentials creds cred bearer');

/** A cheap look before many names are judged: nearly every name of a secret has one of these in it. */
export const mayNameSecret =
  /pass|pwd|pw|psk|secret|token|key|auth|cred|bearer|senha|wort|woord|contrasena|mdp/i;

/** What may follow the word that matters without changing what is meant. */
const NEUTRAL = words(
  'value val text txt str string plain plaintext clear cleartext raw default prod production dev development staging stage live old new current env environment base64 b64 hex encoded confirmation confirm confirmed again repeat repeated verify verification retype main backup local key literal data cn eu us v1 v2 v3 v4 1 2 3 4 5 admin user root',
);

/** What makes a key a secret one. */
const KEY_STRONG = words(
  'api secret private encryption encrypt encryptor encrypted decryption decrypt crypt crypto cipher ciphering aes des rc4 hmac signing signature sign signer master auth authentication shared jwt session cookie validation webhook subscription account admin app application consumer license licence deploy service server functions function access rest integration writekey write ingestion ingest merchant pay payment partner developer dev machine merge security secure token credential password passwd root client user login connection integrity cookies csrf blob nonce or fernet',
);
const KEY_OPEN = words(
  'public pub primary foreign unique partition sort row column cache map hash index group query config i18n locale dict json object event msg message hot shortcut site idempotency idempotent routing dedupe lookup param parameter field attr attribute prop property register registry state store list item node tree path url uri file name label title header translation lang react data meta metadata tag type kind entity model table db database record document doc settings option options env environment variable context scope schema section menu nav tab page route view widget style theme color css class feature flag ssh host known fingerprint order sorting search find filter bucket s3 asset image icon track trace span metric measure dimension resource lock mutex semaphore shard hashring ring dispatch action command redux reducer saga vuex mutation getter setter localstorage sessionstorage keyboard arrow modifier ctrl alt shift esc enter press any no wrong bad invalid missing duplicate same other first last next prev previous start end min max association join composite compound natural surrogate business test testing sample example demo fake mock dummy parent child element block slot range limit recaptcha verification verifying verifier verify publishable sequence counter count stat stats top gpg pgp rsa pem cert certificate tls ssl keyring keychain',
);
/** Passwords whose last word is written in one with what they open: `smtppass`, `dbpw`; other words end so, too. */
const PASSWORD_ENDINGS =
  /^(?:smtp|mail|imap|pop3?|ftp|sftp|ssh|root|admin|my?sql|pg|db\w{0,2}|ldap|bind|redis|sudo|vpn|wifi|proxy|http|auth|login|user|app|trust|router|panel|zip|server)(?:pass|pw)$/;
/** Secrets whose last word is written in one: `secretkey`, `apikey`, `dbpassword`. */
const KEY_ENDINGS =
  /(?:api|secret|access|auth|private|crypt|encryption|cipher|aes|hmac|sign|signing|master|app|shared|account|storage|admin|license|licence|session|validation|machine|webhook|subscription|consumer|service|token|jwt|deploy|security|client)key$/;

/** Tokens that are no secret: positions, parts of a text, and what guards a form against forgery. */
const TOKEN_OPEN = words(
  'authenticity postman hash next page continuation pagination paging start end sync cancel cancellation eos bos pad unk mask sep cls special stop syntax lexer lex csrf xsrf antiforgery forgery resume cursor delta design color theme state think image audio prompt model text first last max min num number total input output completion cached count word sub subword parse parser parsed current prev previous peek expected unexpected invalid bad wrong missing unknown any no keyword operator identifier punctuation string comment literal regexp template delimiter comma colon semicolon brace bracket paren begin open close eof newline indent dedent whitespace line type kind class name id expired injection inject di request creation idempotency upload erc erc20 erc721 nft crypto coin swap contract mint lp reward gas native usdc usdt weth dai test testing sample example demo fake mock dummy public publishable publickey',
);
/** Those of `ice-pwd` live as long as one session (RFC 8839). */
const PASSWORD_OPEN = words('no without invalid wrong bad incorrect fake mock dummy test ice');
/** A pass is also one of several over a picture, a text or a program. */
const PASS_OPEN = words(
  'first second third last final single multi one two render rendering shadow depth geometry lighting light forward deferred compute blur bloom filter compiler optimization analysis lowering frame copy draw fullscreen',
);
/** What a secret is called of which only a digest is kept: `hashed_secret` in the lists of scanners. */
const HASHED = 'hashed';
/** What it is called when it does not stand there in clear, and what may be encrypted in its place. */
const ENCRYPTED = words('encrypted obscured');
const LOCKED = words('key file files store keystore archive disk volume zip pdf db database');
/** What a program signs or encrypts with. */
const OWN = words(
  'jwt cookie cookies session signing signature signer sign hmac encryption encrypt encryptor decryption crypt cipher tsig master nonce',
);
const verdict = (kind: NameVerdict['kind'], strength: 1 | 2 | 3): NameVerdict => ({
  kind,
  strength,
});

/** Capitals up to where a word begins with the last of them, and small letters behind a capital or none: `URL`, `Of`. */
const word = /[A-Z]+(?![a-z])(?:\d[a-z\d]*)?|[A-Z]?[a-z\d]+/g;

/** The words of a name, lower case: `spring.dataSource-url` gives spring, data, source, url. */
export const wordsOf = (name: string): string[] =>
  (name.match(word) ?? []).map((each) => each.toLowerCase());

const judgeKey = (before: readonly string[], upperCase: boolean): NameVerdict | null => {
  const qualifier = before.at(-1);
  if (qualifier === undefined) return null;
  const stem = qualifier.replace(/\d+$/, '');
  if (before.includes('public') || before.includes('publishable') || before.includes('pub')) {
    return null;
  }
  // The key that a page searches with at Algolia.
  if (before.includes('docsearch') || (before.includes('algolia') && before.includes('search'))) {
    return null;
  }
  if (KEY_STRONG.has(stem)) {
    const sure =
      before.includes('secret') ||
      /^(?:api|secret|private|encryption|crypt|signing|hmac|aes|jwt|auth)/.test(stem);
    return verdict('key', sure ? 3 : 2);
  }
  if (KEY_OPEN.has(stem)) return null;
  if (/(?:api|secret|encryption|crypt)$/.test(stem)) return verdict('key', 2);
  // TUMBLR_KEY and the like: only in the upper case of environments.
  return upperCase ? verdict('key', 1) : null;
};

const judgeWord = (
  word: string,
  before: readonly string[],
  upperCase: boolean,
): NameVerdict | null => {
  const qualifier = before.at(-1) ?? '';
  if (qualifier === HASHED) return null;
  if (PASSWORD.has(word)) {
    if (word === 'pass' && before.length === 0) return verdict('password', upperCase ? 3 : 2);
    if (word === 'pass' && PASS_OPEN.has(qualifier)) return null;
    return PASSWORD_OPEN.has(qualifier) ? null : verdict('password', 3);
  }
  if (SECRET.has(word)) return verdict('secret', before.length === 0 && word === 'secrets' ? 1 : 3);
  if (TOKEN.has(word)) {
    if (TOKEN_OPEN.has(qualifier) || before.includes('public')) return null;
    const sure = /^(?:access|auth|api|bearer|refresh|secret|deploy|bot|oauth|jwt|id)$/;
    return verdict('token', sure.test(qualifier) || upperCase ? 3 : 2);
  }
  // What people type to join a wireless network or a tunnel.
  if (word === 'key' && qualifier === 'shared' && before.at(-2) === 'pre')
    return verdict('password', 3);
  if (word === 'key' || word === 'keys') return judgeKey(before, upperCase);
  if (CREDENTIAL.has(word)) {
    // What shows an authority that a domain is one's own (RFC 8555, section 8.1): everybody may read it there.
    if (qualifier === 'key' && word === 'authorization') return null;
    // What a signed link says of its key: its id, date and region.
    if (qualifier === 'amz' || qualifier === 'goog') return null;
    return verdict('token', word === 'authorization' ? 3 : 2);
  }
  if (PASSWORD_ENDINGS.test(word)) return verdict('password', 3);
  if (word.length < 6) return null;
  if (/(?:password|passwd|passphrase|passwort|rootpwd|dbpwd|userpwd|pwd)$/.test(word)) {
    return verdict('password', 3);
  }
  if (/(?:secret|secretkey)$/.test(word)) return verdict('secret', 3);
  if (KEY_ENDINGS.test(word)) return verdict('key', 3);
  return /(?:access|auth|api|bot|bearer)token$/.test(word) ? verdict('token', 3) : null;
};

const known = new Map<string, NameVerdict | null>();
const MOST_KNOWN = 4096;

/** The method that compares what is named with a literal. */
const COMPARISON = /\.(?:equals(?:IgnoreCase)?|contentEquals|compareTo(?:IgnoreCase)?)$/i;

/** Whether a name says that what it names was encrypted: `encryptedClientSecret`, and not `encryptedFilePassword`. */
const isEncrypted = (parts: readonly string[]): boolean => {
  const at = parts.findIndex((part) => ENCRYPTED.has(part));
  return (
    at >= 0 && at < parts.length - 1 && !parts.slice(at + 1, -1).some((part) => LOCKED.has(part))
  );
};

const isOwn = ({ kind }: NameVerdict, parts: readonly string[]): boolean =>
  (kind === 'key' || kind === 'secret') &&
  (parts.some((part) => OWN.has(part)) || parts.at(-1) === 'base');

const withUse = (found: NameVerdict, parts: readonly string[]): NameVerdict => {
  if (!isOwn(found, parts)) return found;
  const own: NameVerdict = { ...found, own: true };
  return parts.includes('jwt') && found.strength === 3 ? { ...own, signsTokens: true } : own;
};

const judge = (name: string): NameVerdict | null => {
  const parts = wordsOf(name.replace(COMPARISON, ''));
  if (isEncrypted(parts)) return null;
  const upperCase = !/[a-z]/.test(name) && /[A-Z]/.test(name);
  let last = parts.length - 1;
  // One of several, or a part of one: `secretKeyA`.
  if (/^[a-d]$/.test(parts[last] ?? '') && parts[last - 1] === 'key') last--;
  // The word that matters may have a neutral one or two behind it: `password_confirmation`, `secret_key_base`.
  for (let dropped = 0; last >= 0 && dropped < 3; dropped++, last--) {
    const word = parts[last]!;
    const found = judgeWord(
      word.replace(/(?<=[a-z]{4})\d{1,2}$/, ''),
      parts.slice(0, last),
      upperCase,
    );
    if (found !== null) return withUse(found, parts);
    if (!NEUTRAL.has(word) && word !== 'base') return null;
  }
  return null;
};

/** What a name says; null when it is not the name of a secret. */
export const judgeName = (name: string): NameVerdict | null => {
  let found = known.get(name);
  if (found === undefined) {
    found = judge(name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, found);
  }
  return found;
};
