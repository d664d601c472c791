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
  const endWord = (): void => {
    if (first === 0 && second === 0) return;
    bits += model[(first * LETTERS + second) * LETTERS]!;
    first = 0;
    second = 0;
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) & 255;
    const kind = kinds[code]!;
    if (kind <= UPPER) {
      const isCapital =
        kind === UPPER &&
        (previous === LOWER ||
          (previous === UPPER &&
            index + 1 < text.length &&
            kinds[text.charCodeAt(index + 1) & 255] === LOWER));
      if (isCapital) {
        endWord();
        bits += CAPITAL;
      } else if (previous === NUMERAL) bits += SWITCH;
      const letter = (code | 32) - 96;
      bits += model[(first * LETTERS + second) * LETTERS + letter]!;
      first = second;
      second = letter;
    } else {
      endWord();
      if (kind === NUMERAL) {
        if (previous !== NUMERAL) bits += previous === NONE ? DIGIT : DIGIT + SWITCH;
        else bits += Math.abs(code - before) <= 1 ? STEP : DIGIT;
      } else if (code === before) bits += STEP;
      else bits += separates[code] === 1 ? SEPARATOR : SYMBOL;
    }
    previous = kind;
    before = code;
  }
  endWord();
  return bits;
};
