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

const repeatsPart = (text: string): boolean => {
  for (let at = 0; at + 2 * REPEATED_PART <= text.length; at++) {
    if (text.indexOf(text.slice(at, at + REPEATED_PART), at + REPEATED_PART) >= 0) return true;
  }
  return false;
};

/** Whether a value follows a pattern anyone could continue: `abcdefgh`, `qwerty1234`, `abcabcabc`. */
export const isPattern = (value: string): boolean => {
  const lower = value.toLowerCase();
  const length = lower.length;
  const characters = new Set(lower).size;
  if (characters <= 3 || (length >= 20 && characters <= 5)) return true;
  if (walked(lower) >= Math.max(length - 3, length * 0.6)) return true;
  if (isRepeated(lower) || repeatsPart(lower.slice(0, 128))) return true;
  if (length < 12) return false;
  const pairs = new Set<number>();
  for (let index = 1; index < length; index++) {
    pairs.add((lower.charCodeAt(index - 1) << 8) | lower.charCodeAt(index));
  }
  return pairs.size / (length - 1) < 0.55;
};
