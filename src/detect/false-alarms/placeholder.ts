import { tableOf } from '../byte-table.ts';

/**
 * Words that documentation puts into a value to say "this is not one". `test` behind a short prefix is none of them: that
 * is how payment services mark the keys of their test mode (`sk_test_…`).
 */
const words =
  /example|sample|placeholder|change.?me|replace|redacted|insert.?(?:your|here)|your[-_]?(?:[a-z0-9]{1,20}[-_])?(?:api|key|token|secret|own|pass|account)|(?<![a-z])(?:my|the|an?)[-_](?:api|secret|token|key)|dummy|not.?(?:a.?)?real|goes.?here|(?:pass(?:word)?|secret|token|key|value)[-_]here|test(?:key|token|secret)|(?:^|[-_])(?:fake|mock|todo|testing)(?:[-_]|$)|(?:^|(?<!^[a-z]{1,12}(?:_[a-z]{2})?)[-_])test(?:[-_](?!(?:[a-z]{2,6}_)?[A-Za-z0-9]{20})|$)|x{6}|\*{4}|\.{3}|^(?=.{0,31}$)(?:.{0,31}[^0-9a-z])?(?:abc123|foo|bar|baz)(?:[^0-9a-z]|$)/i;

/** Something that a program fills in: `${NAME}`, `{{name}}`, `<name>`, `%(name)s`, `process.env.NAME`. */
const template =
  /\$\{|\$\( ?[A-Za-z_][\w.\s-]*(?:\)|$)|\{\{|^\$\w{1,60}$|^<[^>]*>$|^%[({]?\w|process\.env|os\.environ|getenv|secrets\.|^\{\w+\}$/i;

/** So much of a long value is looked at. */
export const LOOK = 512;

/** Three characters on end, of which one stands in whatever `words` matches, and in each name that `template` knows. */
const hints =
  'mpl lac ang eda ert you -ap -se -to -ke _ap _se _to _ke umm not goe -he _he est fak moc tod xxx *** ... abc foo bar baz .en ten ets';
/** One of these stands in everything else that `template` matches. */
const signs = new Uint8Array(256);
for (const sign of '$%<{') signs[sign.charCodeAt(0)] = 1;

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

/** The rows of a keyboard: who types a value at random runs along them. */
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Set in the code of a capital letter, it makes a small one. */
const CASE = 0x20;
/** For each small letter the one to its right on a keyboard, by code; 0 where there is none. */
const rightOf = new Uint8Array(256);
for (const row of keyboard) {
  for (let at = 1; at < row.length; at++) rightOf[row.charCodeAt(at - 1)] = row.charCodeAt(at);
}

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

/** `abcdef`, `AbCdEf`, `987654`, `0000`, `qwerty`. */
const runs = (from: number, to: number): boolean => {
  const first = from | CASE;
  const second = to | CASE;
  return (
    Math.abs(first - second) <= 1 ||
    rightOf[first & 255] === second ||
    rightOf[second & 255] === first
  );
};

/** So large a share of the steps of a value from one character to the next run on where it was typed. */
const RUNNING = 0.55;

/** Whether most of the steps from one character to the next run on. */
const runsMostly = (text: string): boolean => {
  const steps = text.length - 1;
  let others = 0;
  for (let at = 1; at <= steps; at++) {
    if (runs(text.charCodeAt(at - 1), text.charCodeAt(at))) continue;
    others++;
    if ((steps - others) / steps <= RUNNING) return false;
  }
  return true;
};

/** No machine walks so many characters along the alphabet, the digits or a keyboard. */
const LONGEST_WALK = 9;

/** Whether a part of a text of this length or longer runs on and on. A letter that stays is none: zeros encode so. */
const walksFar = (text: string): boolean => {
  let walked = 1;
  for (let at = 1; at < text.length; at++) {
    const from = text.charCodeAt(at - 1);
    const to = text.charCodeAt(at);
    walked = from !== to && runs(from, to) ? walked + 1 : 1;
    if (walked >= LONGEST_WALK) return true;
  }
  return false;
};

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

/** Nobody's keys are small letters alone, and of those a machine takes no more than two in five from the row where hands rest. */
const HAND = 0.45;
/** A longer one is no longer typed by hand. */
const LONGEST_BY_HAND = 40;

/** Whether a value is small letters that hands fell on: `sdkfjhgdkfjghkjfg`. */
export const isMashed = (value: string): boolean =>
  value.length <= LONGEST_BY_HAND &&
  /^[a-z]+$/.test(value) &&
  value.replace(/[^asdfghjkl]/g, '').length >= value.length * HAND;

/** Hexadecimal digits of both cases: a machine writes one or the other. */
const mixedHex = /^(?=[0-9A-Fa-f]{20})(?=[^a-f]{0,40}[a-f])(?=[^A-F]{0,40}[A-F])[0-9A-Fa-f]{20,}$/;
/** It begins with so many of them. */
const HEX = 20;
const isHex = tableOf('0123456789abcdefABCDEF');

/** Whether most of a value runs along the alphabet, the digits or a keyboard. */
export const runsOn = (secret: string): boolean =>
  secret.length >= 10 &&
  (runsMostly(secret.slice(0, LOOK)) || mixedHex.test(secret.slice(0, LOOK)));

/** Whether `runsOn` may hold of what stands in a part of a text, by its bytes: of nearly nothing. */
export const mayRunOn = (bytes: Uint8Array, start: number, end: number): boolean => {
  let digits = 0;
  while (digits < HEX && start + digits < end && isHex[bytes[start + digits]!] === 1) digits++;
  if (digits === HEX) return true;
  const steps = Math.min(end, start + LOOK) - 1 - start;
  const most = steps * (1 - RUNNING);
  let others = 0;
  for (let at = start + 1; at <= start + steps; at++)
    if (!runs(bytes[at - 1]!, bytes[at]!) && ++others > most) return false;
  return true;
};

/** A value of which only the ends are shown; a longer one may hold as many zeros by its format. */
const filledUp = /0{10}|x{10}/i;
const LONGEST_FILLED = 80;

/** Letters and digits in order by turns, as people make them up: `abc123xyz789`. */
const byTurns =
  /(?:(?:abc|def|ghi|jkl|mno|pqr|stu|uvw|vwx|xyz)(?:123|234|345|456|567|678|789|890|012)){2,}(?:[a-z]{3})?$/i;

/**
 * Whether a value was typed rather than made by a machine: it runs along the alphabet, the digits or a keyboard, or a long
 * part of it does. Documentation is full of such values, but people also choose them for what they then use, so they are
 * worth a warning.
 */
export const looksMadeUp = (secret: string): boolean =>
  runsOn(secret) || walksFar(secret.slice(0, LOOK)) || byTurns.test(secret.slice(0, LOOK));
