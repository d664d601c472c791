import { LETTERS, LEVELS, TABLE_ALPHABET } from './word-levels.ts';
import { wordTable } from './word-table.ts';

const DIGIT = Math.log2(10);
/** A digit that continues a run such as 1234 or 7777. */
const STEP = 1;
const SYMBOL = 5;
/** Signs that join words in names and paths. */
const SEPARATOR = 1.5;
/** A capital in the middle of a word, as in camel case. */
const CAPITAL = 1.5;
/** From letters to digits, or back. */
const SWITCH = 1;

/**
 * For each three letters what the last one holds after the others; unpacked when the first value is weighed: most runs
 * weigh none.
 */
const model = new Float32Array(LETTERS ** 3 + 1);
let isUnpacked = false;

const unpack = (): void => {
  for (let index = 0; index < wordTable.length; index++) {
    const pair = TABLE_ALPHABET.indexOf(wordTable[index]!);
    model[index * 2] = LEVELS[Math.floor(pair / LEVELS.length)]!;
    model[index * 2 + 1] = LEVELS[pair % LEVELS.length]!;
  }
  // Where no word is, none ends.
  model[0] = 0;
  isUnpacked = true;
};

/** What each character of Latin-1 is; both kinds of letters come first. */
const [LOWER, UPPER, NUMERAL, SIGN, NONE] = [0, 1, 2, 3, 4];
const kinds = new Uint8Array(256).fill(SIGN);
kinds.fill(LOWER, 97, 123);
kinds.fill(UPPER, 65, 91);
kinds.fill(NUMERAL, 48, 58);
/** What each sign holds where it does not repeat the one before. */
const bitsOfSign = new Float64Array(256).fill(SYMBOL);
for (const sign of '-_./: ') bitsOfSign[sign.charCodeAt(0)] = SEPARATOR;
/** The bits of a letter's code that are its number, whatever its case: 1 to 26. */
const LETTER_BITS = 31;

/**
 * How many bits of surprise a Latin-1 text holds for someone who knows words, camel case, counting and repetition: about 3 a
 * character for words and identifiers, 5 and more for random letters and digits.
 */
export const surprise = (text: string): number => {
  if (!isUnpacked) unpack();
  const length = text.length;
  let bits = 0;
  let first = 0;
  let second = 0;
  let previous = NONE;
  let before = -1;
  let code = text.charCodeAt(0) & 255;
  let kind = kinds[code]!;
  for (let index = 1; index <= length; index++) {
    const next = index < length ? text.charCodeAt(index) & 255 : 0;
    const nextKind = kinds[next]!;
    if (kind < NUMERAL) {
      if (kind === UPPER && (previous === LOWER || (previous === UPPER && nextKind === LOWER))) {
        bits += model[(first * LETTERS + second) * LETTERS]!;
        bits += CAPITAL;
        first = 0;
        second = 0;
      } else if (previous === NUMERAL) bits += SWITCH;
      const letter = code & LETTER_BITS;
      bits += model[(first * LETTERS + second) * LETTERS + letter]!;
      first = second;
      second = letter;
    } else {
      // What is no letter ends a word.
      bits += model[(first * LETTERS + second) * LETTERS]!;
      first = 0;
      second = 0;
      if (kind === NUMERAL) {
        if (previous === NUMERAL) bits += Math.abs(code - before) <= 1 ? STEP : DIGIT;
        else bits += previous === NONE ? DIGIT : DIGIT + SWITCH;
      } else bits += code === before ? STEP : bitsOfSign[code]!;
    }
    previous = kind;
    before = code;
    code = next;
    kind = nextKind;
  }
  return bits + model[(first * LETTERS + second) * LETTERS]!;
};
