/**
 * Writes src/detect/words/word-table.ts: how surprising each letter is after the two before it, in the words of natural
 * language and of source code. Counts only; no word of the source text is in the table.
 *
 *     node scripts/build-word-model.ts FOLDER…
 *
 * Feed it folders of freely licensed source code, documentation and translations, of many authors and languages.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { LETTERS, LEVELS, TABLE_ALPHABET } from '../src/detect/words/word-levels.ts';

const TEXT = new Set(
  '.c .cs .css .go .html .java .js .json .kt .md .php .po .properties .py .rb .rs .rst .sh .sql .ts .txt .vue .xlf .xml .yaml .yml'.split(
    ' ',
  ),
);
const LARGEST = 500_000;
/** A word must be met this often: what occurs once may be a random value. */
const OFTEN = 3;

const counts = new Map<string, number>();

const countWords = (text: string): void => {
  const parts = text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  for (const [word] of parts.matchAll(/(?<![0-9A-Za-z+/])[A-Za-z]{2,20}(?![0-9A-Za-z+/=])/g)) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
};

const readFolder = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const { size } = statSync(path);
    if (statSync(path).isDirectory()) {
      if (name !== 'node_modules' && name !== '.git') readFolder(path);
    } else if (TEXT.has(extname(name)) && size <= LARGEST) {
      countWords(readFileSync(path, 'utf8'));
    }
  }
};

const trigramWeights = (): Float64Array => {
  const weights = new Float64Array(LETTERS ** 3);
  for (const [word, count] of counts) {
    if (count < OFTEN) continue;
    const weight = 1 + Math.log2(count);
    let context = 0;
    for (const letter of `${word} `) {
      const code = letter === ' ' ? 0 : letter.charCodeAt(0) - 96;
      weights[context * LETTERS + code]! += weight;
      context = (context % LETTERS) * LETTERS + code;
    }
  }
  return weights;
};

/** Bits of surprise of every trigram; rarely seen contexts lean on an even distribution. */
const surprises = (weights: Float64Array): number[] => {
  const bits: number[] = [];
  for (let context = 0; context < LETTERS ** 2; context++) {
    let total = 0;
    for (let code = 0; code < LETTERS; code++) total += weights[context * LETTERS + code]!;
    const smoothing = 0.5;
    for (let code = 0; code < LETTERS; code++) {
      const share =
        (weights[context * LETTERS + code]! + smoothing) / (total + smoothing * LETTERS);
      bits.push(-Math.log2(share));
    }
  }
  return bits;
};

const nearestLevel = (bits: number): number => {
  let best = 0;
  LEVELS.forEach((level, index) => {
    if (Math.abs(level - bits) < Math.abs(LEVELS[best]! - bits)) best = index;
  });
  return best;
};

for (const folder of process.argv.slice(2)) readFolder(folder);
const levels = surprises(trigramWeights()).map(nearestLevel);
let table = '';
for (let index = 0; index < levels.length; index += 2) {
  table += TABLE_ALPHABET[levels[index]! * LEVELS.length + (levels[index + 1] ?? 0)]!;
}
const lines = table.match(/.{1,92}/g)!.map((line) => `  '${line}',`);
writeFileSync(
  new URL('../src/detect/words/word-table.ts', import.meta.url),
  `/** Made by scripts/build-word-model.ts. Two trigrams a character. */\nexport const wordTable = [\n${lines.join('\n')}\n].join('');\n`,
);
console.log(`${[...counts.values()].filter((count) => count >= OFTEN).length} words`);
