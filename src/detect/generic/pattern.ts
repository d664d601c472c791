const SIZE = 128;

/** For every two characters whether one follows the other on a keyboard, in the alphabet or in counting. */
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
for (const run of RUNS) {
  for (let index = 1; index < run.length; index++) {
    const before = run.charCodeAt(index - 1);
    const after = run.charCodeAt(index);
    steps[before * SIZE + after] = 1;
    steps[after * SIZE + before] = 1;
  }
}

/** Runs of fewer keys come about by chance. */
const SHORTEST_RUN = 4;

/** How many characters belong to walks on the keyboard or through the alphabet of four keys and more. */
const walked = (text: string): number => {
  let count = 0;
  let run = 1;
  for (let index = 1; index <= text.length; index++) {
    const before = text.charCodeAt(index - 1);
    const after = index < text.length ? text.charCodeAt(index) : SIZE;
    if (before < SIZE && after < SIZE && steps[before * SIZE + after] === 1) run++;
    else {
      if (run >= SHORTEST_RUN) count += run;
      run = 1;
    }
  }
  return count;
};

const isRepeated = (text: string): boolean => {
  // A text that is made of one unit is found in itself, doubled, before its end.
  const again = (text + text).indexOf(text, 1);
  return again <= text.length / 2;
};

/** So long a part comes twice in no value that a machine made at random. */
const REPEATED_PART = 8;
/** So much of a value is looked at for such parts. */
const LOOK = 128;

const repeatsPart = (text: string): boolean => {
  for (let at = 0; at + 2 * REPEATED_PART <= text.length; at++) {
    if (text.indexOf(text.slice(at, at + REPEATED_PART), at + REPEATED_PART) >= 0) return true;
  }
  return false;
};

/** For each character, and each two of them, the number of the last text that holds it. */
const holders = new Uint32Array(1 << 8);
let holdersOfPairs: Uint32Array | null = null;
let texts = 0;

/** How many different characters and pairs of them a Latin-1 text has; those of its beginning, too. */
const countDifferent = (
  text: string,
): { readonly characters: number; readonly pairs: number; readonly first: number } => {
  holdersOfPairs ??= new Uint32Array(1 << 16);
  texts++;
  let [characters, pairs, first] = [0, 0, 0];
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) & 255;
    const pair = (before << 8) | code;
    if (holders[code] !== texts) characters++;
    if (index > 0 && holdersOfPairs[pair] !== texts) pairs++;
    if (index > 0) holdersOfPairs[pair] = texts;
    if (index === LOOK - 1) first = pairs;
    holders[code] = texts;
    before = code;
  }
  return { characters, pairs, first: text.length < LOOK ? pairs : first };
};

/** Whether a value follows a pattern anyone could continue: `abcdefgh`, `qwerty1234`, `abcabcabc`. */
export const isPattern = (value: string): boolean => {
  const lower = value.toLowerCase();
  const length = lower.length;
  const { characters, pairs, first } = countDifferent(lower);
  if (characters <= 3 || (length >= 20 && characters <= 5)) return true;
  if (walked(lower) >= Math.max(length - 3, length * 0.6)) return true;
  if (isRepeated(lower)) return true;
  // A part that comes again brings all its pairs again.
  const repeated = Math.min(length, LOOK) - 1 - first;
  if (repeated >= REPEATED_PART - 1 && repeatsPart(lower.slice(0, LOOK))) return true;
  return length >= 12 && pairs / (length - 1) < 0.55;
};
