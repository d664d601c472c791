const SIZE = 128;

/** For every two characters the ways on which one follows the other, a bit for each: keyboards, alphabet, counting. */
const steps = new Uint8Array(SIZE * SIZE);
const RUNS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
];
for (const [number, run] of RUNS.entries()) {
  for (let index = 1; index < run.length; index++) {
    const before = run.charCodeAt(index - 1);
    const after = run.charCodeAt(index);
    steps[before * SIZE + after]! |= 1 << number;
    steps[after * SIZE + before]! |= 1 << number;
  }
}

const EVERY_WAY = (1 << RUNS.length) - 1;

/** Runs of fewer keys come about by chance. */
const SHORTEST_RUN = 4;

/**
 * How many characters belong to walks on the keyboard or through the alphabet of four keys and more.
 * @param keepsWay whether a walk ends where it turns from one way into another, as letters at random do. Hands that hit
 * keys at random turn as well, but they do not change to capitals and back.
 */
const walked = (text: string, keepsWay: boolean): number => {
  let count = 0;
  let run = 1;
  let ways = EVERY_WAY;
  for (let index = 1; index <= text.length; index++) {
    const before = text.charCodeAt(index - 1);
    const after = index < text.length ? text.charCodeAt(index) : SIZE;
    const step = before < SIZE && after < SIZE ? steps[before * SIZE + after]! : 0;
    if ((step & ways) !== 0) {
      run++;
      if (keepsWay) ways &= step;
    } else {
      if (run >= SHORTEST_RUN) count += run;
      run = step === 0 ? 1 : 2;
      ways = step === 0 ? EVERY_WAY : step;
    }
  }
  return count;
};

const isRepeated = (text: string): boolean => {
  // A text that is made of one unit is found in itself, doubled, before its end.
  const again = (text + text).indexOf(text, 1);
  return again <= text.length / 2;
};

/** No value that a machine made at random contains a part of this length twice. */
const REPEATED_PART = 8;
/** How much of a value is searched for such parts. */
const LOOK = 128;

/** Whether the part of a text that ends with a place also occurs earlier in it. */
const isRepeatedPart = (text: string, end: number): boolean => {
  const start = end + 1 - REPEATED_PART;
  return text.indexOf(text.slice(start, end + 1)) + REPEATED_PART <= start;
};

/** For each character, and each two of them, the number of the last text that holds it. */
const holders = new Uint32Array(1 << 8);
let holdersOfPairs: Uint32Array | null = null;
let texts = 0;

/** How many different characters and pairs of them a Latin-1 text has, and whether a part of its beginning comes again. */
const countDifferent = (
  text: string,
): { readonly characters: number; readonly pairs: number; readonly repeats: boolean } => {
  holdersOfPairs ??= new Uint32Array(1 << 16);
  texts++;
  let [characters, pairs, before, known] = [0, 0, 0, 0];
  let repeats = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) & 255;
    if (holders[code] !== texts) characters++;
    holders[code] = texts;
    if (index > 0) {
      const pair = (before << 8) | code;
      // A part that comes again brings all its pairs again, one after the other.
      known = holdersOfPairs[pair] === texts ? known + 1 : 0;
      if (known === 0) pairs++;
      holdersOfPairs[pair] = texts;
      if (known >= REPEATED_PART - 1 && index < LOOK) repeats ||= isRepeatedPart(text, index);
    }
    before = code;
  }
  return { characters, pairs, repeats };
};

/** Capitals after small letters, and small letters after those. */
const changesCase = /[a-z][^A-Z]{0,40}[A-Z][^a-z]{0,40}[a-z]/;

/** Whether a value follows a pattern anyone could continue: `abcdefgh`, `qwerty1234`, `abcabcabc`. */
export const isPattern = (value: string): boolean => {
  const lower = value.toLowerCase();
  const length = lower.length;
  const { characters, pairs, repeats } = countDifferent(lower);
  if (characters <= 3 || (length >= 20 && characters <= 5)) return true;
  if (repeats || (length >= 12 && pairs / (length - 1) < 0.55)) return true;
  // A text that is made of one unit has no more pairs than that has characters.
  if (pairs <= length / 2 && isRepeated(lower)) return true;
  // Nearly no value has a walk, and it costs more than all the rest to tell how one changes its case.
  if (walked(lower, false) === 0) return false;
  const changes = lower !== value && changesCase.test(value);
  return walked(lower, changes) >= Math.max(length - 3, length * 0.6);
};
