/**
 * `npm run accuracy -- CORPUS…`: measures what the rules find. A corpus is a file of labelled lines, one JSON object
 * `{ rule, text, expected, path? }` each, or a folder with git repositories, whose whole histories are scanned. Lines whose
 * label a reader disputes are named in accuracy-reasons.json, by hash and with the reason.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createDetector, leadingRules } from '../src/detect/detector.ts';
import { rules } from '../src/detect/rules/index.ts';
import { printLines, readLines } from './accuracy-lines.ts';
import { isRepository, measureRepository, printRepositories } from './accuracy-repositories.ts';

const given = process.argv.slice(2);
if (given.length === 0) {
  console.error('Usage: npm run accuracy -- CORPUS…, each a file of JSON lines or a folder.');
  process.exit(2);
}

const built = [...leadingRules, ...rules];
console.log(`${built.length} rules, node ${process.version}`);
// The detector adds the rule of the escapes, the first one, by itself.
const detector = createDetector(built.slice(1));

for (const corpus of given) {
  console.log(`\n# ${corpus}\n`);
  if (statSync(corpus).isFile()) printLines(readLines(corpus), detector);
  else {
    const folders = isRepository(corpus)
      ? [corpus]
      : readdirSync(corpus)
          .map((name) => join(corpus, name))
          .filter(isRepository);
    const measured = [];
    for (const folder of folders) measured.push(await measureRepository(folder, detector));
    printRepositories(measured);
  }
}
