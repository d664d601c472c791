/**
 * Words that documentation puts into a value to say "this is not one". `test` behind a short prefix is none of them: that
 * is how payment services mark the keys of their test mode (`sk_test_…`).
 */
const words =
  /example|sample|placeholder|change.?me|replace|redacted|insert.?(?:your|here)|your[-_]?(?:[a-z0-9]{1,20}[-_])?(?:api|key|token|secret|own|pass|account)|(?<![a-z])(?:my|the|an?)[-_](?:api|secret|token|key)|dummy|not.?(?:a.?)?real|goes.?here|(?:pass(?:word)?|secret|token|key|value)[-_]here|test(?:key|token|secret)|(?:^|[-_])(?:fake|mock|todo|testing)(?:[-_]|$)|(?:^|(?<!^[a-z]{1,12}(?:_[a-z]{2})?)[-_])test(?:[-_](?!(?:[a-z]{2,6}_)?[A-Za-z0-9]{20})|$)|x{6}|\*{4}|\.{3}|^(?=.{0,31}$)(?:.{0,31}[^0-9a-z])?(?:abc123|foo|bar|baz)(?:[^0-9a-z]|$)/i;

/**
 * Something that a program or a reader fills in: `${NAME}`, `{{name}}`, `<name>`, `[NAME]`, `%(name)s`, `process.env.NAME`;
 * or a part of a pattern: `[[:alnum:]_:]`.
 */
const template =
  /\$\{|\$\( ?[A-Za-z_][\w.\s-]*(?:\)|$)|\{\{|^\$\w{1,60}$|^<[^>]*>$|^%[({]?\w|process\.env|os\.environ|getenv|secrets\.|^\{\w+\}$|^\[[A-Za-z _-]*\]$|\[:[a-z]{5,6}:\]|^(?:alnum|alpha|digit|xdigit|space|graph|print):\]/i;

/** So much of a long value is looked at. */
export const LOOK = 512;

/** Three characters on end, of which one stands in whatever `words` matches, and in each name that `template` knows. */
const hints =
  'mpl lac ang eda ert you -ap -se -to -ke _ap _se _to _ke umm not goe -he _he est fak moc tod xxx *** ... abc foo bar baz .en ten ets';
/** One of these stands in everything else that `template` matches. */
const signs = new Uint8Array(256);
for (const sign of '$%<{[]') signs[sign.charCodeAt(0)] = 1;

/** Characters are told apart by so many bits: letters whatever their case, and few of the others. */
const BITS = 5;
const ONE = (1 << BITS) - 1;
const THREE = (1 << (3 * BITS)) - 1;
const hinted = new Uint8Array(THREE + 1);
for (const hint of hints.split(' ')) {
  let three = 0;
  for (const character of hint) three = (three << BITS) | (character.charCodeAt(0) & ONE);
  hinted[three] = 1;
}

/** Whether a text may hold a word or a template: nearly every random value is seen not to, at a fraction of the cost. */
const mayStandFor = (text: string): boolean => {
  let three = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    three = ((three << BITS) | (code & ONE)) & THREE;
    if (hinted[three] === 1 || signs[code] === 1) return true;
  }
  return false;
};

/** Whether the last 32 characters are three different ones at most. */
const hasFewCharacters = (text: string): boolean => {
  const first = Math.max(0, text.length - 32);
  let [one, two, three] = [-1, -1, -1];
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === one || code === two || code === three) continue;
    if (one < 0) one = code;
    else if (two < 0) two = code;
    else if (three < 0) three = code;
    else return false;
  }
  return true;
};

/** Whether more than half of the characters are the same as the one before. */
const staysMostly = (text: string): boolean => {
  let left = text.length - 1 - Math.floor((text.length - 1) / 2);
  for (let at = 1; at < text.length; at++) {
    if (text.charCodeAt(at - 1) !== text.charCodeAt(at) && --left === 0) return false;
  }
  return left > 0;
};

/** A value of which only the ends are shown; a longer one may hold as many zeros by its format. */
const filledUp = /0{10}|x{10}/i;
const LONGEST_FILLED = 80;

/**
 * Whether a value stands for a secret rather than being one. For a value of a known format: a random one does not look
 * like this, so nothing real is lost.
 */
export const isPlaceholder = (secret: string): boolean => {
  const body = secret.slice(0, LOOK);
  if (mayStandFor(body) && (words.test(body) || template.test(body))) return true;
  if (body.length <= LONGEST_FILLED && filledUp.test(body)) return true;
  if (body.length >= 8 && hasFewCharacters(body)) return true;
  return body.length >= 10 && staysMostly(body);
};
