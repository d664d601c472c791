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

let table: Float32Array | null = null;

/** The table is unpacked when the first value is weighed: most runs weigh none. */
const trigrams = (): Float32Array => {
  if (table !== null) return table;
  table = new Float32Array(LETTERS ** 3 + 1);
  for (let index = 0; index < wordTable.length; index++) {
    const pair = TABLE_ALPHABET.indexOf(wordTable[index]!);
    table[index * 2] = LEVELS[Math.floor(pair / LEVELS.length)]!;
    table[index * 2 + 1] = LEVELS[pair % LEVELS.length]!;
  }
  // Where no word is, none ends.
  table[0] = 0;
  return table;
};

const [LOWER, UPPER, NUMERAL, SIGN, NONE] = [0, 1, 2, 3, 4];

/** What each character of Latin-1 is. */
const kinds = new Uint8Array(256).fill(SIGN);
kinds.fill(LOWER, 97, 123);
kinds.fill(UPPER, 65, 91);
kinds.fill(NUMERAL, 48, 58);
const separates = new Uint8Array(256);
for (const sign of '-_./: ') separates[sign.charCodeAt(0)] = 1;

/** For each kind before, of a character and behind it, 1 where the character is a capital that begins a word within one. */
const KINDS = 5;
const begins = new Uint8Array(KINDS ** 3);
for (let behind = 0; behind < KINDS; behind++) begins[(LOWER * KINDS + UPPER) * KINDS + behind] = 1;
begins[(UPPER * KINDS + UPPER) * KINDS + LOWER] = 1;

/** What each character is as a letter: 1 to 26, and 0 for what is none. */
const letterOf = new Uint8Array(256);
for (let letter = 1; letter < LETTERS; letter++)
  letterOf[64 + letter] = letterOf[96 + letter] = letter;

/**
 * How many bits of surprise a Latin-1 text holds for someone who knows words, camel case, counting and repetition: about 3 a
 * character for words and identifiers, 5 and more for random letters and digits.
 */
export const surprise = (text: string): number => {
  const model = trigrams();
  let bits = 0;
  let first = 0;
  let second = 0;
  let previous = NONE;
  let before = -1;
  let code = text.charCodeAt(0) & 255;
  let kind = kinds[code]!;
  for (let index = 1; index <= text.length; index++) {
    const next = index < text.length ? text.charCodeAt(index) & 255 : 0;
    const nextKind = kinds[next]!;
    if (begins[(previous * KINDS + kind) * KINDS + nextKind] === 1) {
      bits += model[(first * LETTERS + second) * LETTERS]!;
      bits += CAPITAL;
      first = 0;
      second = 0;
    }
    const letter = letterOf[code]!;
    if (previous === NUMERAL && letter > 0) bits += SWITCH;
    // What is no letter ends a word.
    bits += model[(first * LETTERS + second) * LETTERS + letter]!;
    first = letter > 0 ? second : 0;
    second = letter;
    if (kind === NUMERAL) {
      if (previous !== NUMERAL) bits += previous === NONE ? DIGIT : DIGIT + SWITCH;
      else bits += Math.abs(code - before) <= 1 ? STEP : DIGIT;
    } else if (kind === SIGN) {
      if (code === before) bits += STEP;
      else bits += separates[code] === 1 ? SEPARATOR : SYMBOL;
    }
    previous = kind;
    before = code;
    code = next;
    kind = nextKind;
  }
  return bits + model[(first * LETTERS + second) * LETTERS]!;
};
