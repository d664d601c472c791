import { lettersIn, placeholderWords } from '../../words/vocabulary.ts';
import type { ValueShape } from './value.ts';

/** Says no more than that a password belongs there, in some language, whatever is put after it. */
const onlyNamed =
  /^(?:pass(?:word|wd|phrase|code|wort|ord)?|pwd|secret|kennwort|wachtwoord|wagwoord|contrasena|clave|senha|parola?|parool|lozinka|heslo|jelszo|salasana|losenord|adgangskode|sifre|katasandi|mima|mdp|motdepasse)[aeiost]*$/;
/** Calls it a password, tells the reader what to do, or says that it is for a trial. */
const instructs =
  /password|passwort|change|your|example|sample|placeholder|replace|insert|enter|todo|dummy|fake|test|demo|some|here|xxx|^my|^new/;

/** Whether a value says no more than that a password belongs there. */
export const saysPassword = (value: string): boolean => onlyNamed.test(value.toLowerCase());

/** Whether words, or what reads like them in disguise, are more than a name for a password and no instruction. */
export const isChosen = (value: string, knownWords: ReadonlySet<string>): boolean => {
  const letters = lettersIn(value);
  return !onlyNamed.test(letters) && !instructs.test(letters) && !knownWords.has(letters);
};

/** `Password123!`: how everybody meets the rules for passwords. */
const everybodys = /^(?:pass(?:word|wd)?|pwd|secret)\d*[^a-z0-9]?\d*$/i;

/** Whether words come with capitals, digits and signs, as rules for passwords ask: nobody does that for a placeholder. */
export const followsRules = (value: string, { classes, signs, length }: ValueShape): boolean =>
  classes === 4 &&
  signs &&
  length >= 8 &&
  // The end of a text that began before its name.
  !/["'`]$/.test(value) &&
  !everybodys.test(value) &&
  !instructs.test(value.toLowerCase().replace(/[^a-z]/g, ''));

const phrase = /^[A-Za-z][\w.!@#%^&*+-]{11,79}$/;
/** Says where it comes from, how long one has to be, or where it must not be used. */
const describes =
  /random|generat|minim|least|bits|length|long|only|unsafe|secure|local|dev|sign|string|jwt|token/;

/** Whether a value is words that somebody made up for a secret, and neither its name nor what stands for it. */
export const isPhrase = (value: string, knownWords: ReadonlySet<string>): boolean => {
  if (!phrase.test(value) || namesSecret.test(value)) return false;
  const letters = value.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < 8 || instructs.test(letters) || describes.test(letters)) return false;
  return placeholderWords(value, knownWords) === null;
};

/** One word with a capital letter is what a form calls its field. */
const label = /^[A-Z][a-z]+$/;

/** Whether a text is two plain words, as a password may be. */
export const isTwoWords = (value: string): boolean => /^[a-z]{3,20} [a-z]{3,20}$/.test(value);

/** What names a secret that is kept elsewhere, or says of itself what it is: `acme_bot_token`, `userpass12`. */
const namesSecret = /pass|pwd|pw$|secret|[-_.](?:token|key)$/i;

/** The letters of a user's name, part by part, and without what says that it is one: `acme` of `acmeuser2`. */
const stemsOf = (user: string): string[] =>
  user
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((part) => (part.endsWith('user') ? [part, part.slice(0, -4)] : [part]));

/** Addresses where nobody lives (RFC 2606), and those that samples are full of. */
const nowhere =
  /@(?:[\w-]{1,40}\.)?(?:example|test|invalid|localhost|domain|email|company)(?:\.|$)/i;

/** Whether a name is one that documentation gives a user, or no name at all: `username`, `test`, `1001`. */
const standsForUser = (name: string): boolean =>
  !/[A-Za-z]/.test(name) || nowhere.test(name) || placeholderWords(name) === 'plain';

/** A shorter part of a user's name may be in a password by chance. */
const SHORTEST_STEM = 4;

/**
 * Whether a value that words may be made of is the password of a user who is beside it. One that repeats the user's
 * name, alone or with another word, is the default of a program.
 */
export const belongsTo = (
  user: string,
  value: string,
  knownWords: ReadonlySet<string>,
): boolean => {
  if (namesSecret.test(value) || label.test(value)) return false;
  const stems = stemsOf(user);
  const lower = value.toLowerCase();
  const repeats =
    lower === user.toLowerCase() ||
    stems.some((stem) => stem.length >= SHORTEST_STEM && lower.includes(stem));
  if (repeats && !/\d/.test(value)) return false;
  if (!isChosen(value, knownWords) || standsForUser(user)) return false;
  return placeholderWords(value, new Set([...knownWords, ...stems])) === null;
};
