import { CASE } from '../byte-table.ts';

/**
 * Words that are written where a secret would be: placeholders, defaults everyone knows, and the names of the thing
 * itself.
 */
const VOCABULARY: ReadonlySet<string> = new Set(
  'a abc access account actual add admin adminadmin administrator again alice all an and anonymous another any api app application apply auth authentication authorization aws azure backup bad bar base basic baz bearer blah blank bob bogus bot broken by cat change changed changeit changeme char character charlie chars check cipher clear cli client cloud code company confirm confirmation consumer cookie correct credential credentials crypt ctx custom customer cve data database db dbpassword debug default demo dev development digest disabled django do docker doe dog domain dont dummy dynamic editor email empty enabled encrypt encrypted encryption end enter env environment error eve even exactly example expired external fail failed fake false file fill first flask foo foobar for form from fubar fun generate generated generic get git github gitlab go goes good google gorm guest hard hardcoded hash hello here hidden hmac host hunter id if in incorrect init input insecure insert internal invalid ipsum is issuer it jane java jdoe jenkins joe john json jwt kafka key keys keystore known kube label laravel last ldap legacy length letmein live local localhost location login long lorem machine mail mailhog main manager mariadb master me message minimum minio minioadmin missing mock mode mongo mongodb monitor more must my mysecret mysql name needs never new newpass next nil no nobody node none nopass not nothing now null number oauth of ok old on only openssl operator optional or oracle original other our out owner page param pass passcode passphrase passw passwd password passwords path person pgsql phrase pin place placeholder plain please policy postgres postgresql print private prod production project provide public put pw pwd qa quay query rabbit rabbitmq rails random read readonly real really redacted redis refresh regular remote remove repl replace replica replication repo required reset right root rootpass ruby sa safe salt same sample sandbox scott secret secrets secure security seed sekret self sensitive server service session set setme shared should sign signed signing simple site size smtp some someone something somewhat spring sql ssl stage staging standard start state static store str string strong stub stupid sub super superadmin superman supersecret superuser supervisor symfony sys system tbd temp template temporary test tester testing testme tests testuser text that the this tiger tmp to todo token tokens tomcat toor top topsecret true try type ui uname undefined unit unknown unsafe unsecure unset update updated upload uri url usd use user username users valid value var vault verify very wait weak web webhook welcome whatever will with word work world wrong xxx yes you your yours yyy zero zzz'.split(
    ' ',
  ),
);
const LONGEST_WORD = 14;
/** Words of names and paths may be longer. */
const LONGEST_NAME = 24;

const [A, Z] = [97, 122];

/** For each character the small letter that it is, or 0. */
const lettersOf = new Uint8Array(256);
for (let code = A; code <= Z; code++) lettersOf[code] = lettersOf[code - CASE] = code;

const unleeted = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
/** The same, where digits and signs stand in for letters, as in `s3cr3t`. */
const disguisedLetters = lettersOf.slice();
for (const [sign, letter] of Object.entries(unleeted))
  disguisedLetters[sign.charCodeAt(0)] = letter.charCodeAt(0);
/** The other reading of 1, as in `p1ain`. */
const otherLetters = disguisedLetters.slice();
otherLetters['1'.charCodeAt(0)] = 'l'.charCodeAt(0);

/** Letters that stand for a word by themselves, or two of them. */
const SHORT = 2;
/** How many letters of a longer word tell which ones it may be. */
const BEGINNING = SHORT + 1;
/** Longer values are not read as words. */
const LONGEST = 80;

let sorted: Map<number, string[]> | null = null;

/**
 * The vocabulary by the first letters of its words, three in one number, a byte each; sorted when the first value is judged:
 * most runs judge none.
 */
const byBeginning = (): ReadonlyMap<number, readonly string[]> => {
  if (sorted !== null) return sorted;
  sorted = new Map();
  for (const word of VOCABULARY) {
    if (word.length > LONGEST_WORD) continue;
    // A letter that a short word does not have counts for nothing here.
    const beginning =
      (word.charCodeAt(0) << 16) | (word.charCodeAt(1) << 8) | word.charCodeAt(SHORT);
    const words = sorted.get(beginning);
    if (words === undefined) sorted.set(beginning, [word]);
    else words.push(word);
  }
  return sorted;
};
const noneBegin: readonly string[] = [];

/** The letters of a run, and for each place the least number of letters that stand for nothing before it. */
const run = new Uint8Array(LONGEST);
const fewest = new Uint8Array(LONGEST + 1);

/** Whether a word is at a place of the run, the first letters of which are known to be the same. */
const standsInRun = (word: string, at: number, length: number, same: number): boolean => {
  if (at + word.length > length) return false;
  for (let letter = same; letter < word.length; letter++)
    if (run[at + letter] !== word.charCodeAt(letter)) return false;
  return true;
};

/** How many letters of the run are left over when it is made of known words; more than `slack` where it is not. */
const leftOver = (length: number, extra: ReadonlySet<string>, slack: number): number => {
  fewest[0] = 0;
  for (let at = 1; at <= length; at++) fewest[at] = 255;
  const words = byBeginning();
  const reach = (to: number, left: number): void => {
    if (left < fewest[to]!) fewest[to] = left;
  };
  for (let at = 0; at < length; at++) {
    const left = fewest[at]!;
    if (left > slack) continue;
    reach(at + 1, left + 1);
    const one = run[at]! << 16;
    // Single letters and pairs only beside other words, so that no random text is made of them.
    if (length <= 3 && words.has(one)) reach(at + 1, left);
    if (at + SHORT > length) continue;
    const two = one | (run[at + 1]! << 8);
    if ((length <= 3 || length > 8) && words.has(two)) reach(at + SHORT, left);
    if (at + BEGINNING > length) continue;
    for (const word of words.get(two | run[at + SHORT]!) ?? noneBegin)
      if (standsInRun(word, at, length, BEGINNING)) reach(at + word.length, left);
    for (const word of extra)
      if (word.length > SHORT && word.length <= LONGEST_NAME && standsInRun(word, at, length, 0))
        reach(at + word.length, left);
  }
  return fewest[length]!;
};

/** From how many letters on one may be left over, and from how many two. */
const [SOME, MANY] = [7, 12];

/** @param letters what each character of Latin-1 is read as */
const consistsOfWords = (
  text: string,
  letters: Uint8Array,
  extra: ReadonlySet<string>,
): boolean => {
  let total = 0;
  for (let at = 0; at < text.length && total < MANY; at++)
    if (letters[text.charCodeAt(at)]! > 0) total++;
  if (total === 0) return false;
  let slack = total === MANY ? 2 : total >= SOME ? 1 : 0;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? letters[text.charCodeAt(at)]! : 0;
    if (letter > 0) {
      run[length++] = letter;
      continue;
    }
    if (length === 0) continue;
    if (length <= 2 && slack >= length) slack -= length;
    else {
      const left = leftOver(length, extra, slack);
      if (left > slack) return false;
      if (left > 0) slack = 0;
    }
    length = 0;
  }
  return true;
};

/** A default that names its program and what it is: `acme-pass`, `n8n_password`. */
const namedAfterProgram = /^[a-z][a-z0-9]{1,11}[-_](?:pass(?:word|wd)?|pwd|secret)$/i;

const noWords: ReadonlySet<string> = new Set();

/**
 * Whether a Latin-1 value is made of words that stand for a secret: `change-me`, `YOUR_API_KEY_HERE`, `test123`.
 * @param extra further words that give nothing away here: those of the name and of the file's path.
 * @returns `plain` when it says so as it stands, `disguised` when digits and signs stand in for letters, else null.
 */
export const placeholderWords = (
  value: string,
  extra: ReadonlySet<string> = noWords,
): 'plain' | 'disguised' | null => {
  if (value.length > LONGEST) return null;
  if (namedAfterProgram.test(value)) return 'plain';
  if (consistsOfWords(value, lettersOf, extra)) return 'plain';
  if (!/[013457@$!]/.test(value)) return null;
  if (consistsOfWords(value, disguisedLetters, extra)) return 'disguised';
  return value.includes('1') && consistsOfWords(value, otherLetters, extra) ? 'disguised' : null;
};

/** The letters of a Latin-1 value with those that its digits and signs stand for: `s3cret!` gives `secreti`. */
export const lettersIn = (value: string): string => {
  let letters = '';
  for (let at = 0; at < value.length; at++) {
    const letter = disguisedLetters[value.charCodeAt(at) & 255]!;
    if (letter > 0) letters += String.fromCharCode(letter);
  }
  return letters;
};
